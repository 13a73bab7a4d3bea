//! Reads vCards of version 3 and 4 as people, organizations and groups. What has no place among our fields but is text stays
//! in columns of the initiative's own; pictures, sounds and keys are named and left out.

use super::builder::Builder;
use super::graph::{Graph, Item, Membership};
use super::tables::OWN_MARK;
use crate::error::Result;
use crate::exchange::fields::Field;
use crate::exchange::limits;
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;

/// The property of a field of the initiative's own, with its name and kind as parameters.
pub const OWN: &str = "X-TRESTLE-FIELD";

/// Tells whether a text begins with a card.
pub fn is_vcard(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(11).collect();
    start.eq_ignore_ascii_case("BEGIN:VCARD")
}

/// A line of a card.
#[derive(Debug)]
struct Property {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

/// Reads cards.
///
/// # Errors
/// A text beyond the limits.
pub fn read(text: &str, mut builder: Builder<'_>) -> Result<Graph> {
    let (mut card, mut number): (Vec<Property>, u32) = (Vec::new(), 0);
    for line in unfolded(text) {
        let Some(property) = property(&line) else {
            continue;
        };
        match (
            property.name.as_str(),
            property.value.to_ascii_uppercase().as_str(),
        ) {
            ("BEGIN", "VCARD") => card.clear(),
            ("END", "VCARD") => {
                number += 1;
                Card {
                    lines: std::mem::take(&mut card),
                    number,
                }
                .add(&mut builder)?;
            }
            _ => card.push(property),
        }
    }
    builder.finish()
}

/// The lines of a text with those put together that go on in the next one.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n').map(|line| line.trim_end_matches('\r')) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn property(line: &str) -> Option<Property> {
    let (mut head, mut value, mut is_quoted) = (line, "", false);
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b':' if !is_quoted => {
                (head, value) = (&line[..at], &line[at + 1..]);
                break;
            }
            _ => {}
        }
    }
    if head.len() == line.len() {
        return None;
    }
    let mut parts = split(head, ';').into_iter();
    let name = parts.next()?.to_ascii_uppercase();
    // A group before the name says which lines belong together; each says enough by itself.
    let name = name
        .rsplit_once('.')
        .map_or(name.as_str(), |(_, name)| name)
        .to_owned();
    let parameters = parts.map(|part| match part.split_once('=') {
        Some((key, value)) => (key.to_ascii_uppercase(), value.replace('"', "")),
        None => ("TYPE".to_owned(), part),
    });
    Some(Property {
        name,
        parameters: parameters.collect(),
        value: value.to_owned(),
    })
}

/// Splits at a mark that stands neither in quotation marks nor behind a `\`.
fn split(text: &str, mark: char) -> Vec<String> {
    let (mut parts, mut part, mut is_quoted, mut is_escaped) =
        (Vec::new(), String::new(), false, false);
    for character in text.chars() {
        if character == mark && !is_quoted && !is_escaped {
            parts.push(std::mem::take(&mut part));
            continue;
        }
        is_quoted ^= character == '"' && mark == ';';
        is_escaped = character == '\\' && !is_escaped;
        part.push(character);
    }
    parts.push(part);
    parts
}

/// A text with what stands behind a `\` taken for itself.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            other => plain.push(other),
        }
    }
    plain
}

impl Property {
    fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// The parts of a value that has several, each of which may be empty.
    fn parts(&self, mark: char) -> Vec<String> {
        let parts = split(&self.value, mark);
        parts
            .iter()
            .map(|part| unescaped(part).trim().to_owned())
            .collect()
    }

    fn is_preferred(&self) -> bool {
        let types = self.types();
        self.parameter("PREF").is_some_and(|pref| pref == "1")
            || types.iter().any(|kind| kind == "pref")
    }

    fn types(&self) -> Vec<String> {
        let said = self.parameters.iter().filter(|(key, _)| key == "TYPE");
        let words = said.flat_map(|(_, value)| value.split(','));
        words
            .map(|word| word.trim().to_lowercase())
            .filter(|word| !word.is_empty())
            .collect()
    }
}

/// A card whose lines are known.
struct Card {
    lines: Vec<Property>,
    number: u32,
}

impl Card {
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    fn first(&self, name: &str) -> String {
        self.all(name)
            .next()
            .map(Property::text)
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    fn says(&self, names: [&str; 2], word: &str) -> bool {
        let mut lines = names.iter().flat_map(|name| self.all(name));
        lines.any(|line| line.value.trim().eq_ignore_ascii_case(word))
    }

    fn organization(&self) -> Vec<String> {
        self.all("ORG")
            .next()
            .map(|line| line.parts(';'))
            .unwrap_or_default()
    }

    /// The name as one text: the card's own, else put together from its parts.
    fn name(&self) -> String {
        let full = self.first("FN");
        if !full.is_empty() {
            return full;
        }
        let parts = self
            .all("N")
            .next()
            .map(|line| line.parts(';'))
            .unwrap_or_default();
        let part = |at: usize| parts.get(at).map_or("", String::as_str);
        let name = [part(1), part(2), part(0)].join(" ");
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            self.organization().into_iter().next().unwrap_or_default()
        } else {
            name
        }
    }

    fn is_organization(&self) -> bool {
        let has_person = self
            .all("N")
            .any(|line| !line.value.replace(';', "").trim().is_empty());
        let is_named_so = self
            .organization()
            .first()
            .is_some_and(|name| *name == self.name());
        self.says(["KIND", "KIND"], "org")
            || self.says(["X-ABSHOWAS", "X-ABSHOWAS"], "company")
            || !has_person && is_named_so
    }

    fn add(&self, builder: &mut Builder<'_>) -> Result<()> {
        let uid = key_of(&self.first("UID"));
        if self.says(["KIND", "X-ADDRESSBOOKSERVER-KIND"], "group") {
            return self.add_group(&uid, builder);
        }
        let internal = format!("card {}", self.number);
        let item = builder.node(if uid.is_empty() { &internal } else { &uid }, &self.name())?;
        if uid.is_empty() {
            builder.rename(item, "")?;
        }
        let kind = if self.is_organization() {
            "organization"
        } else {
            "person"
        };
        builder.set(item, "record_type", OwnKind::Text, kind)?;
        if kind == "person" {
            let mut parts = self
                .organization()
                .into_iter()
                .filter(|part| !part.is_empty());
            builder.set(
                item,
                "organization",
                OwnKind::Text,
                &parts.next().unwrap_or_default(),
            )?;
            let unit = parts.collect::<Vec<_>>().join(", ");
            builder.set(item, "Department", OwnKind::Text, &unit)?;
        }
        self.reach(builder, item, "EMAIL", "email", "Email")?;
        self.reach(builder, item, "TEL", "phone", "Phone")?;
        self.rest(builder, item, kind == "person")
    }

    /// Addresses to reach somebody: the preferred one, and the others by their types.
    fn reach(
        &self,
        builder: &mut Builder<'_>,
        item: Item,
        name: &str,
        field: &str,
        other: &str,
    ) -> Result<()> {
        let mut lines: Vec<&Property> = self
            .all(name)
            .filter(|line| !line.value.trim().is_empty())
            .collect();
        lines.sort_by_key(|line| !line.is_preferred());
        let mut others: Vec<(String, Vec<String>)> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let text = line.text();
            let text = text
                .strip_prefix("tel:")
                .or(text.strip_prefix("mailto:"))
                .unwrap_or(&text);
            if at == 0 {
                builder.set(item, field, OwnKind::Text, text)?;
                continue;
            }
            let types = line.types();
            let said = types
                .iter()
                .filter(|kind| !matches!(kind.as_str(), "pref" | "internet" | "voice"));
            let said: Vec<&str> = said.map(String::as_str).collect();
            let types = if said.is_empty() {
                "other".to_owned()
            } else {
                said.join(", ")
            };
            let head = format!("{other} ({types})");
            match others.iter_mut().find(|(known, _)| *known == head) {
                Some((_, texts)) => texts.push(text.to_owned()),
                None => others.push((head, vec![text.to_owned()])),
            }
        }
        others
            .iter()
            .try_for_each(|(head, texts)| builder.set(item, head, OwnKind::Text, &texts.join(", ")))
    }

    fn rest(&self, builder: &mut Builder<'_>, item: Item, is_person: bool) -> Result<()> {
        let mut texts: Vec<(String, OwnKind, Vec<String>)> = Vec::new();
        let mut note = |head: String, kind, text: String| {
            let known = texts.iter_mut().find(|(known, ..)| *known == head);
            match known {
                Some((_, _, said)) => said.push(text),
                None => texts.push((head, kind, vec![text])),
            }
        };
        for line in &self.lines {
            match line.name.as_str() {
                "VERSION" | "PRODID" | "REV" | "UID" | "KIND" | "FN" | "N" | "ORG" | "EMAIL"
                | "TEL" | "X-ABSHOWAS" => {}
                "TITLE" => note("title".to_owned(), OwnKind::Text, line.text()),
                "NOTE" => note("notes".to_owned(), OwnKind::Text, line.text()),
                "LANG" => note("languages".to_owned(), OwnKind::Text, line.text()),
                "CATEGORIES" => note("Tags".to_owned(), OwnKind::Text, line.parts(',').join(", ")),
                "URL" => note("Website".to_owned(), OwnKind::Text, line.text()),
                "ADR" => {
                    let parts = line.parts(';').into_iter().filter(|part| !part.is_empty());
                    note(
                        if is_person { "Address" } else { "place" }.to_owned(),
                        OwnKind::Text,
                        parts.collect::<Vec<_>>().join(", "),
                    );
                }
                OWN => {
                    let name = line.parameter("X-NAME").unwrap_or_default();
                    let is_ours = name.parse::<Field>().is_ok() || name.ends_with(OWN_MARK);
                    let mark = if is_ours { "" } else { OWN_MARK };
                    let kind = line.parameter("X-KIND").and_then(|kind| kind.parse().ok());
                    note(
                        format!("{name}{mark}"),
                        kind.unwrap_or_default(),
                        line.text(),
                    );
                }
                name if is_left_out(name) || line.value.len() > limits::CELL_CHARACTERS => {
                    builder.warn(WarningCode::PartLeftOut, name);
                }
                name => note(name.to_owned(), OwnKind::Text, line.text()),
            }
        }
        for (head, kind, said) in texts {
            let between = if matches!(head.as_str(), "Tags" | "languages" | "Website") {
                ", "
            } else {
                "\n"
            };
            builder.set(item, &head, kind, &said.join(between))?;
        }
        Ok(())
    }

    fn add_group(&self, uid: &str, builder: &mut Builder<'_>) -> Result<()> {
        let members = self
            .all("MEMBER")
            .chain(self.all("X-ADDRESSBOOKSERVER-MEMBER"));
        for line in members {
            let said = |name: &str| line.parameter(name).unwrap_or_default().to_owned();
            let who = key_of(line.text().trim());
            let organization = key_of(&said("X-ORGANIZATION"));
            builder.member(Membership {
                group: self.name(),
                group_id: uid.to_owned(),
                seat_id: said("X-SEAT"),
                person: if who == organization {
                    String::new()
                } else {
                    who
                },
                organization,
                role: said("X-ROLE"),
                capacity: said("X-CAPACITY"),
                from_on: said("X-FROM"),
                until_on: said("X-UNTIL"),
            })?;
        }
        Ok(())
    }
}

/// Properties that hold no text about somebody.
fn is_left_out(name: &str) -> bool {
    const NAMES: [&str; 12] = [
        "PHOTO",
        "LOGO",
        "SOUND",
        "KEY",
        "AGENT",
        "LABEL",
        "SORT-STRING",
        "CLASS",
        "MAILER",
        "CLIENTPIDMAP",
        "XML",
        "SOURCE",
    ];
    NAMES.contains(&name)
}

/// An identity without what says that it is one.
fn key_of(uid: &str) -> String {
    let uid = uid.trim();
    let start = uid.get(..9).unwrap_or_default();
    if start.eq_ignore_ascii_case("urn:uuid:") {
        uid[9..].to_owned()
    } else {
        uid.to_owned()
    }
}
