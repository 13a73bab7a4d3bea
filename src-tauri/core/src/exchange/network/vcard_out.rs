//! Writes vCard 4: a card for each person and organization, and one for each group with its members. Seats of nobody have
//! no card.

use std::fmt::Write;

use super::outgoing::{OutNode, Outgoing, printable};
use super::vcard::OWN;
use crate::exchange::mapping::OwnKind;
use crate::exchange::words::plain;

/// The longest line, in bytes without its end.
const LINE: usize = 75;

/// The stakeholders and groups as cards.
pub fn write(network: &Outgoing) -> Vec<u8> {
    let mut cards = Cards(String::new());
    for node in &network.nodes {
        cards.stakeholder(network, node);
    }
    for group in &network.groups {
        cards.begin(&group.id, "group", &group.name);
        for member in &group.seats {
            let parameters = [
                ("X-SEAT", &member.id),
                ("X-ROLE", &member.role),
                ("X-CAPACITY", &member.capacity),
                ("X-FROM", &member.from_on),
                ("X-UNTIL", &member.until_on),
                ("X-ORGANIZATION", &member.organization),
            ];
            let said = parameters.iter().filter(|(_, value)| !value.is_empty());
            let said: String = said
                .map(|(name, value)| format!(";{name}={value}"))
                .collect();
            let who = if member.person.is_empty() {
                &member.organization
            } else {
                &member.person
            };
            if !who.is_empty() {
                cards.line(&format!("MEMBER{said}:urn:uuid:{who}"));
            }
        }
        cards.line("END:VCARD");
    }
    cards.0.into_bytes()
}

struct Cards(String);

impl Cards {
    fn begin(&mut self, id: &str, kind: &str, name: &str) {
        self.line("BEGIN:VCARD");
        self.line("VERSION:4.0");
        self.line(&format!("KIND:{kind}"));
        self.line(&format!("UID:urn:uuid:{id}"));
        self.text("FN", name);
    }

    fn stakeholder(&mut self, network: &Outgoing, node: &OutNode) {
        let kind = if node.is_person { "individual" } else { "org" };
        self.begin(&node.id, kind, &node.name);
        if node.is_person {
            let (given, family) = node.name.rsplit_once(' ').unwrap_or(("", &node.name));
            self.line(&format!("N:{};{};;;", escaped(family), escaped(given)));
        } else {
            self.text("ORG", &node.name);
        }
        for (column, cell) in network.node_columns.iter().zip(&node.cells) {
            if !cell.is_empty() {
                self.field(node.is_person, &column.name, column.kind, cell);
            }
        }
        self.line("END:VCARD");
    }

    fn field(&mut self, is_person: bool, name: &str, kind: OwnKind, cell: &str) {
        match name {
            "record_type" => {}
            "organization" => self.text("ORG", cell),
            "title" if is_person => self.text("TITLE", cell),
            "notes" => self.text("NOTE", cell),
            "email" => self.text("EMAIL", cell),
            "phone" => self.text("TEL", cell),
            "tags" | "Tags" => {
                let tags: Vec<String> = cell.split(',').map(|tag| escaped(tag.trim())).collect();
                self.line(&format!("CATEGORIES:{}", tags.join(",")));
            }
            "languages" => {
                for language in cell.split(',') {
                    self.text("LANG", language.trim());
                }
            }
            "website" => self.text("URL", cell),
            "place" => self.line(&format!("ADR:;;{};;;;", escaped(cell))),
            name if is_property(name) => self.text(name, cell),
            name => {
                let shown = plain_parameter(name);
                self.line(&format!(
                    "{OWN};X-NAME=\"{shown}\";X-KIND={kind}:{}",
                    escaped(cell)
                ));
            }
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// Writes a line, folded where it is longer than mail takes.
    fn line(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                width = 1;
            }
            width += character.len_utf8();
            self.0.push(character);
        }
        // Memory takes what is written.
        let _ = write!(self.0, "\r\n");
    }
}

/// Tells a name that is that of a property which this program has no field for.
fn is_property(name: &str) -> bool {
    let is_shaped = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let known = [
        "NICKNAME",
        "ROLE",
        "BDAY",
        "ANNIVERSARY",
        "GENDER",
        "GEO",
        "TZ",
        "IMPP",
        "RELATED",
    ];
    known.contains(&name)
        || name.starts_with("X-") && name.chars().all(is_shaped) && !plain(name).is_empty()
}

fn plain_parameter(name: &str) -> String {
    printable(name).replace(['"', '\n', '\r'], "'")
}

fn escaped(text: &str) -> String {
    printable(text)
        .replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\\n")
        .replace(['\n', '\r'], "\\n")
}
