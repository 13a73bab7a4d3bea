//! Reads vCards of version 3 and 4 as people, organizations and groups. What has no place among our fields but is text stays
//! in columns of the initiative's own; pictures, sounds and keys are named and left out.

use super::builder::Builder;
use super::graph::{Graph, Item, Membership};
use super::tables::OWN_MARK;
use crate::error::Result;
use crate::exchange::content_lines::{ContentLine, content_lines};
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

/// Reads cards.
///
/// # Errors
/// A text beyond the limits.
pub fn read(text: &str, mut builder: Builder<'_>) -> Result<Graph> {
    let (mut card, mut number): (Vec<ContentLine>, u32) = (Vec::new(), 0);
    for property in content_lines(text) {
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

/// Tells whether a line says that it is the one to use first.
fn is_preferred(line: &ContentLine) -> bool {
    line.parameter("PREF").is_some_and(|pref| pref == "1")
        || types(line).iter().any(|kind| kind == "pref")
}

fn types(line: &ContentLine) -> Vec<String> {
    let said = line.parameters.iter().filter(|(key, _)| key == "TYPE");
    let words = said.flat_map(|(_, value)| value.split(','));
    words
        .map(|word| word.trim().to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// A card whose lines are known.
struct Card {
    lines: Vec<ContentLine>,
    number: u32,
}

impl Card {
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a ContentLine> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    fn first(&self, name: &str) -> String {
        self.all(name)
            .next()
            .map(ContentLine::text)
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
        let mut lines: Vec<&ContentLine> = self
            .all(name)
            .filter(|line| !line.value.trim().is_empty())
            .collect();
        lines.sort_by_key(|line| !is_preferred(line));
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
            let types = types(line);
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
