//! Mail addresses, websites, telephone numbers and postal addresses, brought to one spelling for comparing.

use super::names::words_of;

/// The mail addresses in a field, in small letters.
pub(super) fn mails(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| letter.is_whitespace() || ",;<>|".contains(letter));
    let folded = parts.map(|part| part.trim_start_matches("mailto:").to_lowercase());
    folded
        .filter(|part| {
            let (local, domain) = part.split_once('@').unwrap_or_default();
            !local.is_empty() && domain.contains('.')
        })
        .collect()
}

/// The domain of a mail address that belongs to whoever uses it; none of a provider's that everybody uses.
pub(super) fn own_domain(mail: &str) -> Option<String> {
    let (_, domain) = mail.split_once('@')?;
    let provider = domain.split('.').next().unwrap_or_default();
    let is_of_all = PROVIDERS.contains(&provider) || PROVIDER_DOMAINS.contains(&domain);
    (!is_of_all).then(|| domain.trim_start_matches("www.").to_owned())
}

/// Tells whether a mail address is an office's rather than a person's.
pub(super) fn is_shared(mail: &str) -> bool {
    let local = mail.split('@').next().unwrap_or_default();
    OFFICES.contains(&local)
}

/// The host of a website and what follows it, without what every address begins and ends with.
pub(super) fn website(text: &str) -> Option<(String, String)> {
    let text = text.trim().to_lowercase();
    let text = text.split_once("://").map_or(&*text, |(_, rest)| rest);
    let text = text.split(['#', '?']).next().unwrap_or_default();
    let (host, path) = text.split_once('/').unwrap_or((text, ""));
    let host = host.trim_start_matches("www.").trim_end_matches('.');
    let is_host = host.contains('.') && !host.contains([' ', '@']);
    let path = path.trim_matches('/').trim_end_matches("index.html");
    is_host.then(|| (host.to_owned(), path.trim_matches('/').to_owned()))
}

/// Tells whether a host carries the pages of everybody.
pub(super) fn is_everybodys(host: &str) -> bool {
    HOSTS
        .iter()
        .any(|known| host == *known || host.ends_with(&format!(".{known}")))
}

/// The last ten figures of a telephone number, without an extension; none when there are too few.
pub(super) fn phone(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let number = text.split("ext").next().unwrap_or_default();
    let number = number.split('x').next().unwrap_or_default();
    let figures: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    (figures.len() >= 7).then(|| figures[figures.len().saturating_sub(10)..].iter().collect())
}

/// The street and number of a postal address, words that are often shortened in their short form; what tells a room in the
/// building is left out.
pub(super) fn address(text: &str) -> Option<String> {
    let mut lines = text.split(['\n', ',', ';']);
    lines.find_map(|line| {
        let words: Vec<String> = words_of(line)
            .iter()
            .map(|word| {
                let known = SHORT_FORMS.iter().find(|(whole, _)| *whole == &**word);
                known.map_or(&**word, |(_, short)| short).to_owned()
            })
            .take_while(|word| !ROOMS.contains(&&**word))
            .collect();
        let has_number = words
            .iter()
            .any(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
        let has_street = words
            .iter()
            .any(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 2);
        (has_number && has_street).then(|| words.join(" "))
    })
}

/// Providers of mail for everybody, under whatever ending.
const PROVIDERS: [&str; 14] = [
    "aol",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "icloud",
    "live",
    "mail",
    "msn",
    "outlook",
    "proton",
    "protonmail",
    "yahoo",
    "ymail",
];

const PROVIDER_DOMAINS: [&str; 20] = [
    "att.net",
    "bellsouth.net",
    "charter.net",
    "comcast.net",
    "cox.net",
    "earthlink.net",
    "fastmail.com",
    "frontier.com",
    "mac.com",
    "me.com",
    "orange.fr",
    "prodigy.net.mx",
    "rocketmail.com",
    "sbcglobal.net",
    "t-online.de",
    "telmex.com",
    "verizon.net",
    "wanadoo.fr",
    "web.de",
    "zoho.com",
];

/// Hosts that carry the pages of everybody.
const HOSTS: [&str; 22] = [
    "blogspot.com",
    "canva.site",
    "facebook.com",
    "fb.com",
    "github.io",
    "godaddysites.com",
    "google.com",
    "instagram.com",
    "linkedin.com",
    "linktr.ee",
    "medium.com",
    "netlify.app",
    "squarespace.com",
    "tiktok.com",
    "tumblr.com",
    "twitter.com",
    "weebly.com",
    "wixsite.com",
    "wordpress.com",
    "x.com",
    "youtube.com",
    "yelp.com",
];

/// What stands before the `@` of a mail address that a whole office reads.
const OFFICES: [&str; 14] = [
    "admin",
    "contact",
    "contacto",
    "correo",
    "hello",
    "hola",
    "info",
    "informacion",
    "mail",
    "office",
    "oficina",
    "reception",
    "recepcion",
    "secretaria",
];

const SHORT_FORMS: [(&str, &str); 19] = [
    ("avenida", "av"),
    ("avenue", "av"),
    ("ave", "av"),
    ("boulevard", "blvd"),
    ("calle", "c"),
    ("calzada", "calz"),
    ("court", "ct"),
    ("drive", "dr"),
    ("east", "e"),
    ("highway", "hwy"),
    ("lane", "ln"),
    ("north", "n"),
    ("parkway", "pkwy"),
    ("place", "pl"),
    ("plaza", "plz"),
    ("road", "rd"),
    ("south", "s"),
    ("street", "st"),
    ("west", "w"),
];

/// Words with which a room, floor or box begins.
const ROOMS: [&str; 14] = [
    "apartment",
    "apt",
    "building",
    "depto",
    "fl",
    "floor",
    "int",
    "interior",
    "piso",
    "room",
    "rm",
    "ste",
    "suite",
    "unit",
];
