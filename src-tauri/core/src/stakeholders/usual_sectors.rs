//! The sectors that a new initiative starts with; everything about them can be changed.

use super::Sector;
use crate::journal::records::position_between;
use crate::values::Id;

const ENGLISH: [&str; 14] = [
    "Youth",
    "Parents",
    "Business",
    "Media",
    "Schools",
    "Youth-serving organizations",
    "Law enforcement",
    "Faith",
    "Civic and volunteer",
    "Health care",
    "Government",
    "Funders",
    "Community",
    "Other",
];

const SPANISH: [&str; 14] = [
    "Juventud",
    "Madres y padres",
    "Empresas",
    "Medios",
    "Escuelas",
    "Organizaciones juveniles",
    "Seguridad pública",
    "Comunidades de fe",
    "Civismo y voluntariado",
    "Salud",
    "Gobierno",
    "Financiadores",
    "Comunidad",
    "Otros",
];

/// The usual sectors in order, named in `language` (`es`, else English).
pub fn usual_sectors(language: &str) -> Vec<Sector> {
    let names = if language.starts_with("es") {
        SPANISH
    } else {
        ENGLISH
    };
    let mut position: Option<String> = None;
    names
        .into_iter()
        .map(|name| {
            let next = position_between(position.as_deref(), None);
            position = Some(next.clone());
            Sector {
                id: Id::fresh(),
                name: name.to_owned(),
                position: next,
                ..Sector::default()
            }
        })
        .collect()
}
