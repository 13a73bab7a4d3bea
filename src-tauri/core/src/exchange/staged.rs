//! An import between reading and writing: the tables, how they map, and what that comes to.

use std::collections::BTreeMap;

use super::fields::Target;
use super::format::ImportFormat;
use super::limits::{self, too_many_columns, unknown_format};
use super::mapping::{ColumnMapping, Fix, Mapping, MatchChoice, TableMapping};
use super::preview::{ImportWarning, WarningCode};
use super::table::{Row, Table};
use super::{Source, archive, csv, guess, ical, network, text, xlsx};
use crate::api::Progress;
use crate::error::{Code, Error, Refusal, Result};
use crate::stakeholders::ForeignPart;
use crate::values::Day;

/// Files that were read and not yet imported.
#[derive(Debug)]
pub struct Staged {
    pub(super) name: String,
    pub(super) tables: Vec<Table>,
    pub(super) mappings: Vec<TableMapping>,
    pub(super) matches: Vec<MatchChoice>,
    pub(super) today: Day,
    pub(super) notes: Vec<ImportWarning>,
    /// What goes back as it came.
    pub(super) parts: Vec<ForeignPart>,
    asked: Option<ImportFormat>,
}

/// Reads files and guesses what is in them, in the format that was asked for or in the one that each shows itself to
/// be in. `today` is the day of readings without one.
///
/// # Errors
/// A file that is too big, damaged, protected, in no known format or not in the one asked for, or empty; or the person
/// cancelled.
pub fn stage(
    sources: &[Source],
    asked: Option<ImportFormat>,
    today: Day,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Staged> {
    let name = sources
        .iter()
        .map(|source| source.name.as_str())
        .collect::<Vec<_>>()
        .join(", ");
    let mut staged = Staged {
        name,
        tables: Vec::new(),
        mappings: Vec::new(),
        matches: Vec::new(),
        today,
        notes: Vec::new(),
        parts: Vec::new(),
        asked,
    };
    for source in sources {
        let mut go_on = |done| {
            if progress(Progress { done, of: 0 }) {
                Ok(())
            } else {
                Err(Error::Cancelled)
            }
        };
        go_on(0)?;
        staged.read(source, &mut go_on)?;
    }
    let mut go_on = |done| match progress(Progress { done, of: 0 }) {
        true => Ok(()),
        false => Err(Error::Cancelled),
    };
    staged.read_gephi(&mut go_on)?;
    if staged.tables.is_empty() {
        return Err(Refusal::whole(Code::NothingToImport)
            .with("name", staged.name)
            .into());
    }
    let guesses = staged.tables.iter().enumerate();
    staged.mappings = guesses
        .map(|(i, table)| match &table.preset {
            Some(preset) => TableMapping {
                table: i as u32,
                ..preset.clone()
            },
            None if asked == Some(ImportFormat::IndicatorsCsv) => TableMapping {
                table: i as u32,
                target: Target::Observations,
                columns: guess::columns(table, Target::Observations),
                ..TableMapping::default()
            },
            None => guess::table(i as u32, table),
        })
        .collect();
    Ok(staged)
}

impl Staged {
    fn read(&mut self, source: &Source, go_on: &mut dyn FnMut(u32) -> Result<()>) -> Result<()> {
        let (name, bytes) = (source.name.as_str(), source.bytes.as_slice());
        if bytes.starts_with(b"PK") {
            if let Some(parts) = archive::tables(name, bytes)? {
                return parts.iter().try_for_each(|part| self.read(part, go_on));
            }
            self.must_be(ImportFormat::is_workbook, name)?;
            return self.read_workbook(name, bytes, go_on);
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(xlsx::refuse_compound(name, bytes));
        }
        if bytes.starts_with(b"SQLite format 3") {
            return Err(unknown_format(name));
        }
        let text = text::decode(name, bytes)?;
        if ical::reading::is_calendar(&text.text) {
            self.must_be(|asked| asked == ImportFormat::Ics, name)?;
            if text.is_windows_1252 {
                self.note(WarningCode::Windows1252, None, name);
            }
            self.take(ical::reading::read(name, &text.text, go_on)?);
            return Ok(());
        }
        if let Some(found) = network::read(name, bytes, self.asked, go_on)? {
            self.take(found);
            return Ok(());
        }
        self.must_be(ImportFormat::is_table, name)?;
        let text = csv::read(name, bytes, go_on)?;
        if self.take_lattice(name, &text.rows, go_on)? {
            return Ok(());
        }
        if text
            .rows
            .iter()
            .any(|row| row.cells.len() > limits::COLUMNS)
        {
            return Err(too_many_columns(name));
        }
        if let Some(table) = Table::of(name, None, text.rows) {
            if text.is_windows_1252 {
                self.note(
                    WarningCode::Windows1252,
                    Some(self.tables.len() as u32),
                    name,
                );
            }
            self.tables.push(table);
        }
        Ok(())
    }

    fn read_workbook(
        &mut self,
        name: &str,
        bytes: &[u8],
        go_on: &mut dyn FnMut(u32) -> Result<()>,
    ) -> Result<()> {
        let workbook = xlsx::read(name, bytes, go_on)?;
        for hidden in &workbook.hidden {
            self.note(WarningCode::HiddenSheet, None, hidden);
        }
        if self.may_be(ImportFormat::KumuXlsx) {
            if let Some(found) = network::read_workbook(name, &workbook.sheets, go_on)? {
                self.take(found);
                return Ok(());
            }
            self.must_be(|asked| asked != ImportFormat::KumuXlsx, name)?;
        }
        for sheet in workbook.sheets {
            if self.take_lattice(name, &sheet.rows, go_on)? {
                continue;
            }
            match Table::of(name, Some(&sheet.name), sheet.rows) {
                Some(table) => self.tables.push(table),
                None => {
                    self.note(WarningCode::EmptySheet, None, &sheet.name);
                    continue;
                }
            }
            if workbook.merged.contains(&sheet.name) {
                let at = self.tables.len() as u32 - 1;
                self.note(WarningCode::MergedCells, Some(at), &sheet.name);
            }
        }
        Ok(())
    }

    /// Takes up rows that are a matrix or a table of memberships, and tells whether they were.
    fn take_lattice(
        &mut self,
        name: &str,
        rows: &[Row],
        go_on: &mut dyn FnMut(u32) -> Result<()>,
    ) -> Result<bool> {
        if let Some(found) = network::read_rows(name, rows, self.asked, go_on)? {
            self.take(found);
            return Ok(true);
        }
        let is_lattice =
            |asked| matches!(asked, ImportFormat::MatrixCsv | ImportFormat::MembershipCsv);
        self.must_be(|asked| !is_lattice(asked), name)?;
        Ok(false)
    }

    /// Takes tables of Gephi's out of those that were read.
    fn read_gephi(&mut self, go_on: &mut dyn FnMut(u32) -> Result<()>) -> Result<()> {
        if !self.may_be(ImportFormat::GephiCsv) {
            return Ok(());
        }
        let is_asked = self.asked.is_some();
        match network::read_tables(&self.name, &mut self.tables, is_asked, go_on)? {
            Some(found) => {
                self.take(found);
                Ok(())
            }
            None => self.must_be(|asked| asked != ImportFormat::GephiCsv, &self.name),
        }
    }

    fn may_be(&self, format: ImportFormat) -> bool {
        self.asked.is_none_or(|asked| asked == format)
    }

    /// Refuses a file when the format that was asked for is not such a one.
    fn must_be(&self, is_such: impl Fn(ImportFormat) -> bool, name: &str) -> Result<()> {
        match self.asked {
            Some(asked) if !is_such(asked) => Err(asked.is_not_that_of(name)),
            _ => Ok(()),
        }
    }

    /// Takes up what was found in a network.
    fn take(&mut self, found: network::Found) {
        self.tables.extend(found.tables);
        self.parts.extend(found.parts);
        let notes = found.warnings.into_iter();
        self.notes
            .extend(notes.map(|(code, count, names)| ImportWarning {
                code,
                table: None,
                count,
                names,
            }));
    }

    fn note(&mut self, code: WarningCode, table: Option<u32>, name: &str) {
        self.notes.push(ImportWarning {
            code,
            table,
            count: 1,
            names: vec![name.to_owned()],
        });
    }

    /// Takes up how tables with the same heads were mapped before, by their heads.
    pub fn recall(&mut self, remembered: &BTreeMap<String, TableMapping>) {
        for (table, mapping) in self.tables.iter().zip(&mut self.mappings) {
            if let Some(known) = remembered.get(&table.signature())
                && known.columns.len() == table.header.len()
            {
                let columns = known
                    .columns
                    .iter()
                    .zip(guess::columns(table, known.target));
                // What the data tells about days and numbers may differ from file to file.
                let columns = columns.map(|(known, guessed)| ColumnMapping {
                    date_order: guessed.date_order.or(known.date_order),
                    decimal: guessed.decimal,
                    fills: known.fills.clone(),
                });
                *mapping = TableMapping {
                    table: mapping.table,
                    // A series belongs to one initiative.
                    series: mapping.series,
                    columns: columns.collect(),
                    ..known.clone()
                };
            }
        }
    }

    /// How the tables map at present, by their heads, to be taken up next time.
    pub fn remember(&self) -> impl Iterator<Item = (String, TableMapping)> + '_ {
        let known = self.tables.iter().zip(&self.mappings);
        known
            .filter(|(_, mapping)| mapping.target != Target::Nothing)
            .map(|(table, mapping)| (table.signature(), mapping.clone()))
    }

    /// Maps columns and mends cells.
    ///
    /// # Errors
    /// A table, row or column that is not there.
    pub fn adjust(&mut self, mapping: Option<&Mapping>, fixes: &[Fix]) -> Result<()> {
        let unknown = || {
            Error::from(
                Refusal::whole(Code::BadRequest).with("detail", "no such table, row or column"),
            )
        };
        for fix in fixes {
            let row = self
                .tables
                .get_mut(fix.table as usize)
                .and_then(|table| table.row_mut(fix.row));
            let cell = row
                .and_then(|row| row.cells.get_mut(fix.column as usize))
                .ok_or_else(unknown)?;
            cell.clone_from(&fix.value);
        }
        let Some(mapping) = mapping else {
            return Ok(());
        };
        for wanted in &mapping.tables {
            let table = self.tables.get(wanted.table as usize).ok_or_else(unknown)?;
            let mut wanted = wanted.clone();
            if wanted.columns.is_empty() {
                let preset = table.preset.clone();
                let fits = |preset: &TableMapping| {
                    preset.target == wanted.target || preset.target == Target::Nothing
                };
                wanted.columns = match preset.filter(fits) {
                    Some(preset) => preset.columns,
                    None => guess::columns(table, wanted.target),
                };
            }
            if wanted.columns.len() != table.header.len() {
                return Err(unknown());
            }
            let at = wanted.table as usize;
            self.mappings[at] = wanted;
        }
        self.matches.clone_from(&mapping.matches);
        self.today = mapping.today;
        Ok(())
    }
}
