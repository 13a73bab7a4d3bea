//! An import between reading and writing: the tables, how they map, and what that comes to.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::cells;
use super::fields::{Shape, Target};
use super::limits::unknown_format;
use super::mapping::{ColumnMapping, Fills, Fix, Mapping, MatchChoice, TableMapping};
use super::plan::Plan;
use super::preview::{
    ColumnPreview, ImportPreview, ImportReport, ImportWarning, KindReport, TablePreview,
    TargetFields, WarningCode,
};
use super::table::Table;
use super::{Source, csv, guess, xlsx};
use crate::api::{Edit, Progress, Together};
use crate::error::{Code, Error, Refusal, Result};
use crate::journal::{Label, LabelVerb};
use crate::stakeholders::{self, AnyRecord};
use crate::values::Day;

/// How many refused cells a preview lists.
const REFUSED_SHOWN: usize = 200;
/// How many cells of a column a preview shows.
const COLUMN_SAMPLES: usize = 3;

/// Files that were read and not yet imported.
#[derive(Debug)]
pub struct Staged {
    name: String,
    tables: Vec<Table>,
    mappings: Vec<TableMapping>,
    matches: Vec<MatchChoice>,
    today: Day,
    notes: Vec<ImportWarning>,
}

/// Reads files and guesses what is in them. `today` is the day of readings without one.
///
/// # Errors
/// A file that is too big, damaged, protected, in no known format, or empty; or the person cancelled.
pub fn stage(
    sources: &[Source],
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
    if staged.tables.is_empty() {
        return Err(Refusal::whole(Code::NothingToImport)
            .with("name", staged.name)
            .into());
    }
    let guesses = staged.tables.iter().enumerate();
    staged.mappings = guesses
        .map(|(i, table)| guess::table(i as u32, table))
        .collect();
    Ok(staged)
}

impl Staged {
    fn read(&mut self, source: &Source, go_on: &mut dyn FnMut(u32) -> Result<()>) -> Result<()> {
        let (name, bytes) = (source.name.as_str(), source.bytes.as_slice());
        if bytes.starts_with(b"PK") {
            let workbook = xlsx::read(name, bytes, go_on)?;
            for hidden in &workbook.hidden {
                self.note(WarningCode::HiddenSheet, None, hidden);
            }
            for sheet in workbook.sheets {
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
            return Ok(());
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(xlsx::refuse_compound(name, bytes));
        }
        if bytes.starts_with(b"SQLite format 3") {
            return Err(unknown_format(name));
        }
        let text = csv::read(name, bytes, go_on)?;
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
                wanted.columns = guess::columns(table, wanted.target);
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

    /// What is in the files and what would become of it.
    ///
    /// # Errors
    /// SQLite's.
    pub fn preview(&self, db: &Connection) -> Result<ImportPreview> {
        let plan = self.plan(db)?;
        let has_changes = !edits_of(&plan).is_empty();
        let tables = self.tables.iter().zip(&self.mappings).zip(&plan.tables);
        let tables = tables.map(|((table, mapping), outcome)| TablePreview {
            table: mapping.table,
            source: table.source.clone(),
            sheet: table.sheet.clone(),
            target: mapping.target,
            rows: table.rows.len() as u32,
            counts: outcome.counts,
            columns: mapping
                .columns
                .iter()
                .enumerate()
                .map(|(i, column)| column_preview(table, i, column))
                .collect(),
            sample: outcome.sample.clone(),
        });
        let mapping = Mapping {
            today: self.today,
            tables: self.mappings.clone(),
            matches: self.matches.clone(),
        };
        let targets = Target::ALL
            .iter()
            .filter(|target| **target != Target::Nothing);
        Ok(ImportPreview {
            name: self.name.clone(),
            tables: tables.collect(),
            mapping,
            warnings: self.warnings(&plan),
            refused_total: plan.refused.len() as u32,
            refused: plan.refused.into_iter().take(REFUSED_SHOWN).collect(),
            doubtful: plan.doubtful,
            fields: targets
                .map(|target| TargetFields {
                    target: *target,
                    fields: target.fields().to_vec(),
                })
                .collect(),
            has_changes,
        })
    }

    /// What importing does, as a report and as one user action; no action when nothing would change.
    ///
    /// # Errors
    /// SQLite's.
    pub fn edits(&self, db: &Connection) -> Result<(ImportReport, Option<Together>)> {
        let plan = self.plan(db)?;
        let report = self.report(&plan);
        let edits = edits_of(&plan);
        if edits.is_empty() {
            return Ok((report, None));
        }
        let kinds = [&report.organizations, &report.people, &report.relationships];
        let count = kinds.iter().map(|kind| kind.added + kind.changed).sum();
        let label = Label::of(LabelVerb::Import, "", self.name.clone()).count(count);
        Ok((
            report,
            Some(Together {
                label: Some(label),
                edits,
            }),
        ))
    }

    fn plan(&self, db: &Connection) -> Result<Plan> {
        Plan::of(db, &self.tables, &self.mappings, &self.matches, self.today)
    }

    fn warnings(&self, plan: &Plan) -> Vec<ImportWarning> {
        let unknown = self
            .mappings
            .iter()
            .filter(|mapping| mapping.target == Target::Nothing);
        let unknown = unknown.map(|mapping| {
            let table = &self.tables[mapping.table as usize];
            let name = table.sheet.clone().unwrap_or_else(|| table.source.clone());
            let (code, table) = (WarningCode::UnknownTable, Some(mapping.table));
            ImportWarning {
                code,
                table,
                count: 1,
                names: vec![name],
            }
        });
        self.notes
            .iter()
            .cloned()
            .chain(unknown)
            .chain(plan.warnings())
            .collect()
    }

    fn report(&self, plan: &Plan) -> ImportReport {
        let target_of = |table: u32| {
            self.mappings
                .get(table as usize)
                .map(|mapping| mapping.target)
        };
        let warnings = self.warnings(plan);
        let kind = |target: Target| {
            let counts = plan.kinds.get(&target).copied().unwrap_or_default();
            let is_here = |table: Option<u32>| table.and_then(target_of) == Some(target);
            KindReport {
                added: counts.added,
                changed: counts.changed,
                same: counts.same,
                refused: plan
                    .refused
                    .iter()
                    .filter(|cell| is_here(Some(cell.table)))
                    .cloned()
                    .collect(),
                warnings: warnings
                    .iter()
                    .filter(|warning| is_here(warning.table))
                    .cloned()
                    .collect(),
            }
        };
        let is_of_a_kind =
            |table: u32| target_of(table).is_some_and(|target| target != Target::Nothing);
        let of_the_whole = |warning: &&ImportWarning| !warning.table.is_some_and(is_of_a_kind);
        ImportReport {
            organizations: kind(Target::Organizations),
            people: kind(Target::People),
            relationships: kind(Target::Relationships),
            warnings: warnings.iter().filter(of_the_whole).cloned().collect(),
        }
    }
}

fn column_preview(table: &Table, at: usize, column: &ColumnMapping) -> ColumnPreview {
    let shape = match &column.fills {
        Fills::Field { field } => field.shape(),
        Fills::Attribute { .. } | Fills::Nothing => Shape::Text,
    };
    let needs_order = shape == Shape::Day && cells::date_order(table.values(at)).0;
    ColumnPreview {
        header: table.header[at].clone(),
        fills: column.fills.clone(),
        shape,
        date_order: column.date_order.filter(|_| needs_order),
        asks_date_order: needs_order && cells::date_order(table.values(at)).1.is_none(),
        decimal: column.decimal,
        samples: table
            .values(at)
            .take(COLUMN_SAMPLES)
            .map(str::to_owned)
            .collect(),
    }
}

/// A plan as edits, in an order in which each finds what it refers to.
fn edits_of(plan: &Plan) -> Vec<Edit> {
    let known = &plan.known;
    let mut records: Vec<AnyRecord> = Vec::new();
    records.extend(changed(&known.sectors.drafts).map(AnyRecord::Sector));
    records.extend(changed(&known.organizations.drafts).map(AnyRecord::Organization));
    records.extend(changed(&known.people.drafts).map(AnyRecord::Person));
    records.extend(changed(&known.relationships.drafts).map(AnyRecord::Relationship));
    records.extend(
        known
            .attributes
            .iter()
            .skip(plan.attributes_before)
            .cloned()
            .map(AnyRecord::Attribute),
    );
    let puts = records
        .into_iter()
        .map(|record| stakeholders::Edit::Put { record });
    let readings = plan
        .readings
        .iter()
        .cloned()
        .map(|reading| stakeholders::Edit::Read { reading });
    let described = plan
        .described
        .iter()
        .cloned()
        .map(
            |(attribute_id, record_id, value)| stakeholders::Edit::Describe {
                attribute_id,
                record_id,
                value,
            },
        );
    puts.chain(readings)
        .chain(described)
        .map(Edit::Stakeholders)
        .collect()
}

fn changed<R: Clone + PartialEq>(
    drafts: &[super::known::Draft<R>],
) -> impl Iterator<Item = R> + '_ {
    drafts
        .iter()
        .filter(|draft| draft.is_changed())
        .map(|draft| draft.record.clone())
}
