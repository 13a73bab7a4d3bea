//! Writes GML: plain ASCII with character references, keys of letters and digits, and remarks that say what they stand
//! for. Where some ties run one way, the others stand there both ways round, as the format cannot mix.

use std::collections::HashSet;
use std::fmt::Write;

use super::gml::COLUMN_REMARK;
use super::graph::{BACK_OF, Column};
use super::outgoing::{Outgoing, printable};
use crate::exchange::mapping::OwnKind;
use crate::stakeholders::Direction;

/// The network as GML.
pub fn write(network: &Outgoing) -> Vec<u8> {
    let mut text = String::from("Creator \"Trestle\"\n");
    for (columns, of) in [
        (&network.node_columns, "node"),
        (&network.tie_columns, "edge"),
    ] {
        for (at, column) in columns.iter().enumerate() {
            let (key, name) = (key_of(columns, at), escaped(&column.name));
            line(
                &mut text,
                0,
                &format!("{COLUMN_REMARK}{of} {key} {} {name}", column.kind),
            );
        }
    }
    let is_directed = network.is_directed();
    text.push_str("graph [\n");
    line(&mut text, 1, &format!("directed {}", u8::from(is_directed)));
    if has_parallels(network) {
        line(&mut text, 1, "multigraph 1");
    }
    for (at, node) in network.nodes.iter().enumerate() {
        line(&mut text, 1, "node [");
        line(&mut text, 2, &format!("id {at}"));
        word(&mut text, "label", &node.name);
        word(&mut text, "uuid", &node.id);
        cells(&mut text, &network.node_columns, &node.cells);
        line(&mut text, 1, "]");
    }
    let own_weight = network.tie_column("weight").is_some();
    for tie in &network.ties {
        edge(&mut text, &tie.id, [tie.from, tie.to], |text| {
            word(text, "direction", &tie.direction.to_string());
            if let Some(weight) = network.weight(tie).filter(|_| !own_weight) {
                line(text, 2, &format!("weight {weight}"));
            }
            cells(text, &network.tie_columns, &tie.cells);
        });
        if is_directed && tie.direction != Direction::Directed {
            let id = format!("{}-back", tie.id);
            edge(&mut text, &id, [tie.to, tie.from], |text| {
                word(text, &key_form(BACK_OF), &tie.id);
            });
        }
    }
    text.push_str("]\n");
    text.into_bytes()
}

/// Tells whether some pair has more than one tie, which some programs want to know beforehand.
fn has_parallels(network: &Outgoing) -> bool {
    let mut seen = HashSet::new();
    let is_directed = network.is_directed();
    let mut pairs = network.ties.iter().flat_map(|tie| {
        let back = is_directed && tie.direction != Direction::Directed;
        let there = if is_directed || tie.from < tie.to {
            (tie.from, tie.to)
        } else {
            (tie.to, tie.from)
        };
        std::iter::once(there).chain(back.then_some((tie.to, tie.from)))
    });
    !pairs.all(|pair| seen.insert(pair))
}

fn edge(text: &mut String, id: &str, [from, to]: [usize; 2], inside: impl FnOnce(&mut String)) {
    line(text, 1, "edge [");
    line(text, 2, &format!("source {from}"));
    line(text, 2, &format!("target {to}"));
    word(text, "uuid", id);
    inside(text);
    line(text, 1, "]");
}

fn cells(text: &mut String, columns: &[Column], cells: &[String]) {
    for (at, (column, cell)) in columns.iter().zip(cells).enumerate() {
        if cell.is_empty() {
            continue;
        }
        let key = key_of(columns, at);
        if column.kind == OwnKind::Number && is_number(cell) {
            line(text, 2, &format!("{key} {cell}"));
        } else {
            word(text, &key, cell);
        }
    }
}

/// Numbers as the format has them: digits with at most one point among them.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let is_plain = |c: char| c.is_ascii_digit() || c == '.';
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(is_plain)
        && cell.parse::<f64>().is_ok()
}

fn word(text: &mut String, key: &str, value: &str) {
    line(text, 2, &format!("{key} \"{}\"", escaped(value)));
}

fn line(text: &mut String, depth: usize, content: &str) {
    // Memory takes what is written.
    let _ = writeln!(text, "{}{content}", "  ".repeat(depth));
}

/// The key of a column: its name if that is made of letters and digits and says nothing else here, else its number.
fn key_of(columns: &[Column], at: usize) -> String {
    const TAKEN: [&str; 9] = [
        "id",
        "label",
        "name",
        "uuid",
        "source",
        "target",
        "direction",
        "directed",
        "graphics",
    ];
    let form = |column: &Column| key_form(&column.name);
    let key = form(&columns[at]);
    let is_plain =
        key.starts_with(|c: char| c.is_ascii_alphabetic()) && columns[at].name.is_ascii();
    let is_first = columns.iter().position(|column| form(column) == key) == Some(at);
    if is_plain && is_first && !TAKEN.contains(&key.as_str()) {
        key
    } else {
        format!("column{at}")
    }
}

/// A name without what keys cannot hold: `started_on` is `startedon`.
fn key_form(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// A text in ASCII without quotation marks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in printable(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            ' '..='~' => escaped.push(character),
            other => {
                let _ = write!(escaped, "&#{};", u32::from(other));
            }
        }
    }
    escaped
}
