//! The tables in which a calendar is laid out.

use std::collections::BTreeMap;

use super::attendees::{self, Answer};
use super::clocks::WrittenZones;
use super::entry::Entry;
use super::to_dos;
use super::when::When;
use crate::error::Result;
use crate::exchange::fields::{Field, Target};
use crate::exchange::limits::{self, too_many_rows};
use crate::exchange::mapping::{ColumnMapping, Fills, TableMapping};
pub use crate::exchange::network::Found;
use crate::exchange::plan::WARNING_NAMES;
use crate::exchange::preview::{CalendarPart, WarningCode};
use crate::exchange::table::{Row, Table};
use crate::values::Id;

/// The head of a column and the field that it fills.
type Column = (&'static str, Field);

const MEETING: &[Column] = &[
    ("title", Field::Title),
    ("starts", Field::Starts),
    ("ends", Field::Ends),
    ("comes back", Field::ComesBack),
    ("extra times", Field::ExtraTimes),
    ("times left out", Field::TimesLeftOut),
    ("rule left out", Field::RuleLeftOut),
    ("instead of", Field::InsteadOf),
    ("and later", Field::AndLater),
    ("place", Field::Place),
    ("link", Field::Link),
    ("status", Field::Status),
    ("series", Field::Series),
    ("chair", Field::Chair),
    ("notes", Field::Notes),
    ("sequence", Field::Sequence),
    ("uid", Field::Uid),
];

const ANSWER: &[Column] = &[
    ("title", Field::Title),
    ("starts", Field::Starts),
    ("person", Field::Person),
    ("email", Field::Email),
    ("answer", Field::Answer),
    ("delegate", Field::Delegate),
    ("delegate email", Field::DelegateEmail),
    ("proposes", Field::Proposes),
    ("notes", Field::Notes),
    ("replied at", Field::RepliedAt),
    ("instead of", Field::InsteadOf),
    ("sequence", Field::Sequence),
    ("uid", Field::Uid),
];

const ACTION: &[Column] = &[
    ("text", Field::Text),
    ("due", Field::DueOn),
    ("status", Field::Status),
    ("done", Field::DoneOn),
    ("notes", Field::Notes),
    ("sequence", Field::Sequence),
    ("uid", Field::Uid),
];

/// The tables while a calendar is read.
#[derive(Default)]
pub struct Sheets {
    rows: BTreeMap<CalendarPart, Vec<Row>>,
    /// The zones that the calendar writes out.
    pub zones: WrittenZones,
    warnings: BTreeMap<WarningCode, (u32, Vec<String>)>,
}

impl Sheets {
    /// Adds an entry: a meeting, answers to an invitation, or both.
    pub fn event(&mut self, entry: &Entry<'_>, method: &str, file: &str) -> Result<()> {
        let is_reply = matches!(method, "REPLY" | "COUNTER");
        if matches!(method, "REFRESH" | "DECLINECOUNTER") {
            self.warn(WarningCode::PartLeftOut, &format!("METHOD:{method}"));
            return Ok(());
        }
        if !is_reply {
            self.meeting(entry, method == "CANCEL");
        }
        for answer in attendees::answers(entry, is_reply) {
            self.answer(entry, &answer, method == "COUNTER", file)?;
        }
        Ok(())
    }

    fn meeting(&mut self, entry: &Entry<'_>, is_cancelled: bool) {
        let (place, link) = entry.place();
        let status = if is_cancelled {
            "CANCELLED".to_owned()
        } else {
            entry.plain("STATUS")
        };
        let (rule, rule_left_out) = (self.rule(entry, "RRULE"), self.rule(entry, "EXRULE"));
        let instead = entry.first("RECURRENCE-ID");
        let range = instead.and_then(|line| line.parameter("RANGE"));
        for _ in entry.all("ATTACH") {
            self.warn(WarningCode::PartLeftOut, "ATTACH");
        }
        let cells = vec![
            self.clean(entry.text("SUMMARY"), "SUMMARY"),
            self.clean(entry.when("DTSTART"), "DTSTART"),
            self.clean(entry.ends(), "DTEND"),
            self.clean(rule, "RRULE"),
            self.clean(entry.times("RDATE"), "RDATE"),
            self.clean(entry.times("EXDATE"), "EXDATE"),
            self.clean(rule_left_out, "EXRULE"),
            self.clean(entry.when("RECURRENCE-ID"), "RECURRENCE-ID"),
            self.clean(range.unwrap_or_default().to_owned(), "RANGE"),
            self.clean(place, "LOCATION"),
            self.clean(link, "URL"),
            self.clean(status, "STATUS"),
            self.clean(entry.text("CATEGORIES"), "CATEGORIES"),
            self.clean(attendees::chair(entry), "ATTENDEE"),
            self.clean(entry.text("DESCRIPTION"), "DESCRIPTION"),
            self.clean(entry.plain("SEQUENCE"), "SEQUENCE"),
            self.clean(entry.plain("UID"), "UID"),
        ];
        let start = entry.first("DTSTART").and_then(When::of);
        let is_whole_day = start.is_some_and(|start| !start.has_time);
        let part = if is_whole_day {
            CalendarPart::WholeDays
        } else {
            CalendarPart::Meetings
        };
        self.push(part, entry.number, cells);
    }

    /// The one rule of an entry that a property holds; further ones are named.
    fn rule(&mut self, entry: &Entry<'_>, property: &'static str) -> String {
        let mut rules = entry.all(property).map(|line| line.value.trim());
        let rule = rules.next().unwrap_or_default().to_owned();
        for left in rules {
            self.warn(WarningCode::PartLeftOut, &format!("{property}:{left}"));
        }
        rule
    }

    fn answer(
        &mut self,
        entry: &Entry<'_>,
        answer: &Answer,
        is_counter: bool,
        file: &str,
    ) -> Result<()> {
        let held = self.rows.get(&CalendarPart::Answers).map_or(0, Vec::len);
        if held >= limits::ROWS {
            return Err(too_many_rows(file));
        }
        let proposes = if is_counter {
            entry.span()
        } else {
            String::new()
        };
        let cells = vec![
            self.clean(entry.text("SUMMARY"), "SUMMARY"),
            self.clean(entry.when("DTSTART"), "DTSTART"),
            self.clean(answer.person.clone(), "CN"),
            self.clean(answer.email.clone(), "ATTENDEE"),
            self.clean(answer.answer.clone(), "PARTSTAT"),
            self.clean(answer.delegate.clone(), "CN"),
            self.clean(answer.delegate_email.clone(), "DELEGATED-TO"),
            self.clean(proposes, "DTSTART"),
            self.clean(entry.text("COMMENT"), "COMMENT"),
            self.clean(entry.when("DTSTAMP"), "DTSTAMP"),
            self.clean(entry.when("RECURRENCE-ID"), "RECURRENCE-ID"),
            self.clean(entry.plain("SEQUENCE"), "SEQUENCE"),
            self.clean(entry.plain("UID"), "UID"),
        ];
        self.push(CalendarPart::Answers, answer.number, cells);
        Ok(())
    }

    /// Adds a to-do; ours, which come back, and those of others stand apart.
    pub fn promise(&mut self, entry: &Entry<'_>) {
        let uid = entry.plain("UID");
        let due = match entry.when("DUE") {
            due if due.is_empty() && !entry.ends().is_empty() => entry.ends(),
            due => due,
        };
        let cells = vec![
            self.clean(entry.text("SUMMARY"), "SUMMARY"),
            self.clean(due, "DUE"),
            self.clean(to_dos::status(entry), "STATUS"),
            self.clean(entry.when("COMPLETED"), "COMPLETED"),
            self.clean(entry.text("DESCRIPTION"), "DESCRIPTION"),
            self.clean(entry.plain("SEQUENCE"), "SEQUENCE"),
            self.clean(uid.clone(), "UID"),
        ];
        let part = if own_id(&uid).is_some() {
            CalendarPart::ToDos
        } else {
            CalendarPart::OtherToDos
        };
        self.push(part, entry.number, cells);
    }

    fn push(&mut self, part: CalendarPart, number: u32, cells: Vec<String>) {
        self.rows
            .entry(part)
            .or_default()
            .push(Row { number, cells });
    }

    /// Notes something worth knowing.
    pub fn warn(&mut self, code: WarningCode, name: &str) {
        let (count, names) = self.warnings.entry(code).or_default();
        *count += 1;
        if names.len() < WARNING_NAMES && !names.iter().any(|known| known == name) {
            names.push(name.chars().take(200).collect());
        }
    }

    /// A text that a cell can hold.
    fn clean(&mut self, text: String, property: &str) -> String {
        let limit = limits::CELL_CHARACTERS;
        if text.len() > limit && text.chars().count() > limit {
            self.warn(WarningCode::PartLeftOut, property);
            return String::new();
        }
        let is_odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        if !text.contains(is_odd) {
            return text;
        }
        self.warn(WarningCode::ControlCharacter, property);
        text.replace(is_odd, "")
    }

    /// The tables that hold something.
    pub fn finish(self, source: &str) -> Found {
        let zones = self.zones;
        let table = |(part, rows): (CalendarPart, Vec<Row>)| {
            let (target, columns) = part.layout();
            Table {
                source: source.to_owned(),
                sheet: None,
                header: columns.iter().map(|(head, _)| (*head).to_owned()).collect(),
                rows,
                preset: Some(TableMapping {
                    target,
                    columns: columns.iter().map(|(_, field)| fills(*field)).collect(),
                    ..TableMapping::default()
                }),
                is_matrix: false,
                part: Some(part),
                zones: zones.clone(),
            }
        };
        let warnings = self.warnings.into_iter();
        Found {
            parts: Vec::new(),
            tables: self.rows.into_iter().map(table).collect(),
            warnings: warnings
                .map(|(code, (count, names))| (code, count, names))
                .collect(),
        }
    }
}

impl CalendarPart {
    /// What its rows become and what its columns fill. To-dos of others are only named until somebody wants them.
    const fn layout(self) -> (Target, &'static [Column]) {
        match self {
            Self::Meetings | Self::WholeDays => (Target::Meetings, MEETING),
            Self::Answers => (Target::Replies, ANSWER),
            Self::ToDos => (Target::Actions, ACTION),
            Self::OtherToDos => (Target::Nothing, ACTION),
        }
    }
}

fn fills(field: Field) -> ColumnMapping {
    ColumnMapping {
        fills: Fills::Field { field },
        date_order: None,
        decimal: Default::default(),
    }
}

/// The record of ours that a calendar names; none when the entry is another's.
pub fn own_id(uid: &str) -> Option<Id> {
    uid.trim().strip_suffix("@trestle")?.parse().ok()
}
