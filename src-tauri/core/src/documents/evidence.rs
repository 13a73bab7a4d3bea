//! What a decision rests on, in the words of a paper: the codes and numbers that were frozen with a record of the file are
//! told in words, and its day with them; what was typed by hand stands as it was typed.

use std::collections::BTreeMap;
use std::fmt::Display;

use rusqlite::Connection;

use super::minutes::joined;
use super::words::{Words, fill};
use crate::error::Result;
use crate::journal::record;
use crate::measures::Period;
use crate::meetings::Evidence;
use crate::stakeholders::RelationshipKind;

/// A piece of evidence, with what its kind of relationship is called in the initiative.
#[derive(Debug, Clone, PartialEq)]
pub struct Cited {
    /// What is cited.
    pub evidence: Evidence,
    /// The initiative's own word for the kind of relationship; empty where it has none.
    pub kind: String,
}

impl Cited {
    /// Looks up what the words need.
    ///
    /// # Errors
    /// SQLite's.
    pub fn of(db: &Connection, evidence: &Evidence) -> Result<Self> {
        let code = evidence.value.split(", ").next().unwrap_or_default();
        let kind = if evidence.record_table == "relationship" {
            record::find::<RelationshipKind>(db, RelationshipKind::identity(code))?
        } else {
            None
        };
        Ok(Self {
            evidence: evidence.clone(),
            kind: kind.map(|kind| kind.name).unwrap_or_default(),
        })
    }
}

/// A line of evidence: what it is called, what it said, and the day.
pub fn line(words: &Words, cited: &Cited) -> String {
    let evidence = &cited.evidence;
    let title = if evidence.record_table == "agenda_version" {
        fill(&words.agenda.version, &[("number", &evidence.title)])
    } else {
        evidence.title.clone()
    };
    let said = said(words, cited);
    let said = match evidence.as_of_on {
        Some(day) if !said.is_empty() => fill(
            &words.evidence.as_of,
            &[("said", &said), ("day", &words.day(day))],
        ),
        _ => said,
    };
    joined(&[&title, &said], ": ")
}

/// What was frozen, in words; only records of some tables say codes, in their first part.
fn said(words: &Words, cited: &Cited) -> String {
    let Evidence {
        record_table: table,
        value,
        ..
    } = &cited.evidence;
    let first = |code: &str| match table.as_str() {
        "organization" => of_code(&words.map.statuses, code),
        "agenda_version" => of_code(&words.version_state, code),
        "activity" => of_code(&words.evidence.activity_status, code),
        "relationship" if !cited.kind.is_empty() => cited.kind.clone(),
        // The code of a kind that is gone is its name in small letters, joined by underscores.
        "relationship" => of_code(&words.evidence.kind, code).replace('_', " "),
        _ => part(words, table, code),
    };
    if MEASURED.contains(&table.as_str())
        && let Some((number, code)) = value.rsplit_once(", ")
        && let Ok(period) = code.parse::<Period>()
    {
        return joined(&[number, &words.period(period)], ", ");
    }
    if !FROZEN.contains(&table.as_str()) {
        return value.clone();
    }
    let mut parts = value.split(", ");
    let told = parts.next().map(first).into_iter();
    let told: Vec<String> = told
        .chain(parts.map(|one| part(words, table, one)))
        .collect();
    told.join(", ")
}

/// The tables whose records are frozen as a value and the code of its period.
const MEASURED: [&str; 2] = ["indicator", "observation"];

/// The tables whose records are frozen as codes and numbers.
const FROZEN: [&str; 6] = [
    "organization",
    "relationship",
    "agenda_version",
    "activity",
    "series",
    "meeting",
];

/// A frozen number or day, in words.
fn part(words: &Words, table: &str, text: &str) -> String {
    let pattern = match table {
        "relationship" => &words.evidence.intensity,
        "activity" => &words.evidence.reach,
        _ => {
            if let Some((leaders, expected)) = text.split_once('/') {
                let rate = [("leaders", leaders), ("expected", expected)];
                return fill(&words.evidence.leaders_of, &rate);
            }
            let day = text.parse().ok().map(|day| words.day(day));
            return day.unwrap_or_else(|| text.to_owned());
        }
    };
    fill(pattern, &[("number", text)])
}

/// The word for a code that was kept as text; the code itself when the language lacks it.
fn of_code<C: Display>(words: &BTreeMap<C, String>, code: &str) -> String {
    let mut known = words.iter();
    let found = known.find(|(known, _)| known.to_string() == code);
    found.map_or_else(|| code.to_owned(), |(_, word)| word.clone())
}
