//! The paper that a document is set for: the one that offices have where its meetings take place.

/// Places of the Americas whose offices have ISO paper.
const ISO: [&str; 14] = [
    "Argentina",
    "Asuncion",
    "Bahia",
    "Belem",
    "Buenos_Aires",
    "Cuiaba",
    "Fortaleza",
    "Guayaquil",
    "La_Paz",
    "Lima",
    "Manaus",
    "Montevideo",
    "Recife",
    "Sao_Paulo",
];

/// Places elsewhere whose offices have letter paper.
const LETTER: [&str; 3] = ["Asia/Manila", "Pacific/Guam", "Pacific/Honolulu"];

/// The paper for a time zone, by the name that the typesetter knows; `usual` before a zone was chosen.
pub fn of_zone(zone: &str, usual: &str) -> String {
    let has_letter = match zone.split_once('/') {
        Some(("America", place)) => !ISO.iter().any(|iso| place.starts_with(iso)),
        Some(("US" | "Canada", _)) => true,
        Some(_) => LETTER.contains(&zone),
        None => return usual.to_owned(),
    };
    if has_letter { "us-letter" } else { "a4" }.to_owned()
}
