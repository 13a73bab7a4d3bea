//! What the entries of calendars say about each other: the zone in which one comes back, and for which of its times another
//! stands.

use std::collections::{HashMap, HashSet};

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
    /// The zones in which entries come back, by what calendars know these by.
    masters: HashMap<String, String>,
    /// The times for which other entries stand.
    replaced: HashSet<(String, NaiveDate)>,
    /// How much may still be worked out.
    pub budget: Budget,
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
            budget: Budget::of(tables.first().map_or("", |table| table.source.as_str())),
        }
    }

    /// Takes up which entries of a table come back and which stand for one time of another.
    pub fn index(&mut self, table: &Table, mapping: &TableMapping) {
        let column = |field: Field| {
            let fills = Fills::Field { field };
            mapping
                .columns
                .iter()
                .position(|column| column.fills == fills)
        };
        let [uid, starts, instead] = [Field::Uid, Field::Starts, Field::InsteadOf].map(column);
        let cell = |row: &Row, at: Option<usize>| {
            let cell = at.and_then(|at| row.cells.get(at));
            cell.map(|cell| cell.trim().to_owned()).unwrap_or_default()
        };
        let (replacing, others): (Vec<&Row>, Vec<&Row>) = table
            .rows
            .iter()
            .partition(|row| !cell(row, instead).is_empty());
        for row in others {
            if let Ok(starts) = cell(row, starts).parse::<When>() {
                self.masters.entry(cell(row, uid)).or_insert(starts.zone);
            }
        }
        for row in replacing {
            let uid = cell(row, uid);
            if let Ok(instead) = cell(row, instead).parse::<When>()
                && let Ok(day) = self.day_of(&uid, &instead)
            {
                self.replaced.insert((uid, day));
            }
        }
    }

    /// Tells whether another entry stands for the time that this one has on a day.
    pub fn is_replaced(&self, uid: &str, day: NaiveDate) -> bool {
        self.replaced.contains(&(uid.to_owned(), day))
    }

    /// The day of a time of an entry, on the clock by which that entry comes back.
    ///
    /// # Errors
    /// Rules of a zone that take too long to work out.
    pub fn day_of(&mut self, uid: &str, at: &When) -> Result<NaiveDate> {
        let Some(zone) = self
            .masters
            .get(uid)
            .filter(|zone| **zone != at.zone)
            .cloned()
        else {
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
