//! What the entries of calendars say about each other: when one comes back, and for which of its times another stands.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use crate::error::Result;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Budget, Clocks, When, WrittenZones};
use crate::exchange::mapping::{Fills, TableMapping};
use crate::exchange::table::{Row, Table};

/// The entries of all calendars of an import.
#[derive(Debug)]
pub struct Entries {
    zones: WrittenZones,
    clocks: HashMap<String, Option<Clocks>>,
    /// The entries that come back, by what calendars know these by.
    masters: HashMap<String, Master>,
    /// The times for which other entries stand.
    replaced: HashSet<(String, NaiveDate)>,
    /// The days from which on other entries stand for all times, in order.
    replaced_from: HashMap<String, BTreeSet<NaiveDate>>,
    /// How much may still be worked out.
    pub budget: Budget,
}

/// An entry that comes back, as its calendar tells it.
#[derive(Debug, Clone)]
pub struct Master {
    /// Its first time.
    pub starts: When,
    /// The rule by which it comes back.
    pub rule: String,
    /// The times that it has beside its rule.
    pub extra: String,
    /// The times of its rule that are left out.
    pub left_out: String,
    /// The rule of those that are left out.
    pub rule_left_out: String,
}

/// Which entry stands for one of the times of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// The one that comes back.
    Itself,
    /// One for this time alone.
    Once,
    /// One for this time and all after that day.
    Since(NaiveDate),
}

impl Entries {
    /// The zones of all tables; entries are added table by table.
    pub fn of(tables: &[Table]) -> Self {
        let mut zones = WrittenZones::default();
        for table in tables {
            zones.extend(table.zones.clone());
        }
        Self {
            zones,
            clocks: HashMap::new(),
            masters: HashMap::new(),
            replaced: HashSet::new(),
            replaced_from: HashMap::new(),
            budget: Budget::of(tables.first().map_or("", |table| table.source.as_str())),
        }
    }

    /// Takes up which entries of a table come back and which stand for times of others, and gives its rows with these last.
    pub fn index<'a>(&mut self, table: &'a Table, mapping: &TableMapping) -> Vec<&'a Row> {
        let column = |field: Field| {
            let fills = Fills::Field { field };
            mapping
                .columns
                .iter()
                .position(|column| column.fills == fills)
        };
        let [uid, starts, instead, later] =
            [Field::Uid, Field::Starts, Field::InsteadOf, Field::AndLater].map(column);
        let [rule, extra, left_out, rule_left_out] = [
            Field::ComesBack,
            Field::ExtraTimes,
            Field::TimesLeftOut,
            Field::RuleLeftOut,
        ]
        .map(column);
        let cell = |row: &Row, at: Option<usize>| {
            let cell = at.and_then(|at| row.cells.get(at));
            cell.map(|cell| cell.trim().to_owned()).unwrap_or_default()
        };
        let (replacing, others): (Vec<&Row>, Vec<&Row>) = table
            .rows
            .iter()
            .partition(|row| !cell(row, instead).is_empty());
        for row in &others {
            if let Ok(starts) = cell(row, starts).parse() {
                self.masters.entry(cell(row, uid)).or_insert(Master {
                    starts,
                    rule: cell(row, rule),
                    extra: cell(row, extra),
                    left_out: cell(row, left_out),
                    rule_left_out: cell(row, rule_left_out),
                });
            }
        }
        for row in &replacing {
            let uid = cell(row, uid);
            if let Ok(instead) = cell(row, instead).parse::<When>()
                && let Ok(day) = self.day_of(&uid, &instead)
            {
                if cell(row, later).is_empty() {
                    self.replaced.insert((uid, day));
                } else {
                    self.replaced_from.entry(uid).or_default().insert(day);
                }
            }
        }
        [others, replacing].concat()
    }

    /// The entry that comes back, for one that stands for some of its times.
    pub fn master(&self, uid: &str) -> Option<&Master> {
        self.masters.get(uid)
    }

    /// Which entry stands for the time that one has on a day.
    pub fn stand(&self, uid: &str, day: NaiveDate) -> Stand {
        if self.replaced.contains(&(uid.to_owned(), day)) {
            return Stand::Once;
        }
        let days = self.replaced_from.get(uid);
        let last = days.and_then(|days| days.range(..=day).next_back());
        last.map_or(Stand::Itself, |day| Stand::Since(*day))
    }

    /// The day of a time of an entry, on the clock by which that entry comes back.
    ///
    /// # Errors
    /// Rules of a zone that take too long to work out.
    pub fn day_of(&mut self, uid: &str, at: &When) -> Result<NaiveDate> {
        let zone = self.masters.get(uid).map(|master| &master.starts.zone);
        let Some(zone) = zone.filter(|zone| **zone != at.zone).cloned() else {
            return Ok(at.at.date());
        };
        let (own, master) = (self.clocks(&at.zone)?, self.clocks(&zone)?);
        Ok(match (own, master) {
            (Some(own), Some(master)) => master.local_of(own.moment_of(at.at)).date(),
            _ => at.at.date(),
        })
    }

    /// The clocks of a zone; none for one that nobody knows, the one without a name among them.
    ///
    /// # Errors
    /// Rules of a zone that take too long to work out.
    pub fn clocks(&mut self, zone: &str) -> Result<Option<Clocks>> {
        if zone.is_empty() {
            return Ok(None);
        }
        if let Some(known) = self.clocks.get(zone) {
            return Ok(known.clone());
        }
        let found = self.zones.find(zone, &mut self.budget)?;
        self.clocks.insert(zone.to_owned(), found.clone());
        Ok(found)
    }
}
