//! What a staged import comes to: the preview before it, the report and the edits of it.

use rusqlite::Connection;

use super::cells;
use super::fields::{Shape, Target};
use super::known::Draft;
use super::known_measures::KnownMeasures;
use super::known_meetings::KnownMeetings;
use super::mapping::{ColumnMapping, Fills, Mapping};
use super::plan::{Plan, WARNING_NAMES};
use super::preview::{
    CalendarPart, ColumnPreview, ImportPreview, ImportReport, ImportWarning, KindReport,
    TablePreview, TargetFields, WarningCode,
};
use super::staged::Staged;
use super::table::Table;
use crate::api::{Edit, Together};
use crate::error::Result;
use crate::journal::{Label, LabelVerb};
use crate::stakeholders::{self, AnyRecord};
use crate::{actions, measures, meetings};

/// How many refused cells a preview lists.
const REFUSED_SHOWN: usize = 200;
/// How many doubtful rows a preview asks about at a time.
const DOUBTFUL_SHOWN: usize = 500;
/// How many meetings and how many answers a preview puts into words.
const LINES_SHOWN: usize = 200;
/// How many cells of a column a preview shows.
const COLUMN_SAMPLES: usize = 3;

impl Staged {
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
            part: table.part,
            target: mapping.target,
            rows: table.rows.len() as u32,
            counts: outcome.counts,
            organizations: outcome.organizations,
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
            meetings: plan.meetings.into_iter().take(LINES_SHOWN).collect(),
            replies: plan.replies.into_iter().take(LINES_SHOWN).collect(),
            doubtful: plan.doubtful.into_iter().take(DOUBTFUL_SHOWN).collect(),
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
        let kinds = [
            &report.organizations,
            &report.people,
            &report.relationships,
            &report.memberships,
            &report.meetings,
            &report.replies,
            &report.actions,
            &report.observations,
        ];
        let of_kinds: u32 = kinds.iter().map(|kind| kind.added + kind.changed).sum();
        let count = of_kinds + changed(&plan.known.parts.drafts).count() as u32;
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
        Plan::of(db, self)
    }

    fn warnings(&self, plan: &Plan) -> Vec<ImportWarning> {
        let left_out = self
            .mappings
            .iter()
            .filter(|mapping| mapping.target == Target::Nothing)
            .filter_map(|mapping| self.left_out(mapping.table));
        self.notes
            .iter()
            .cloned()
            .chain(left_out)
            .chain(plan.warnings())
            .collect()
    }

    /// What is worth knowing of a table that becomes nothing: that nobody can tell what it is, or that it is another's.
    fn left_out(&self, at: u32) -> Option<ImportWarning> {
        let table = self.tables.get(at as usize)?;
        let (code, names) = match (table.part, &table.preset) {
            (Some(CalendarPart::OtherToDos), _) => {
                let rows = table.rows.iter().take(WARNING_NAMES);
                let names = rows.filter_map(|row| row.cells.first().cloned());
                (WarningCode::OtherToDo, names.collect())
            }
            (None, None) => {
                let name = table.sheet.clone().unwrap_or_else(|| table.source.clone());
                (WarningCode::UnknownTable, vec![name])
            }
            _ => return None,
        };
        let count = match code {
            WarningCode::OtherToDo => table.rows.len() as u32,
            _ => 1,
        };
        Some(ImportWarning {
            code,
            table: Some(at),
            count,
            names,
        })
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
            memberships: kind(Target::Memberships),
            meetings: kind(Target::Meetings),
            replies: kind(Target::Replies),
            actions: kind(Target::Actions),
            observations: kind(Target::Observations),
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
    records.extend(changed(&known.kinds.drafts).map(AnyRecord::RelationshipKind));
    records.extend(changed(&known.relationships.drafts).map(AnyRecord::Relationship));
    records.extend(changed(&known.groups.drafts).map(AnyRecord::Group));
    records.extend(changed(&known.seats.drafts).map(AnyRecord::Seat));
    records.extend(changed(&known.representations.drafts).map(AnyRecord::Representation));
    records.extend(
        known
            .attributes
            .iter()
            .skip(plan.attributes_before)
            .cloned()
            .map(AnyRecord::Attribute),
    );
    records.extend(changed(&known.parts.drafts).map(AnyRecord::ForeignPart));
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
        .chain(calendar_edits(&plan.calendar))
        .chain(measured(&plan.measures))
        .collect()
}

/// The values that were measured as one edit.
fn measured(known: &KnownMeasures) -> Option<Edit> {
    let observations: Vec<_> = changed(&known.observations.drafts).collect();
    (!observations.is_empty()).then_some(Edit::Measures(measures::Edit::Observe { observations }))
}

/// What came from calendars as edits.
fn calendar_edits(calendar: &KnownMeetings) -> impl Iterator<Item = Edit> + '_ {
    use crate::meetings::AnyRecord as Any;
    let series = changed(&calendar.series.drafts).map(Any::Series);
    let exceptions = changed(&calendar.exceptions.drafts).map(Any::SeriesException);
    let meetings = changed(&calendar.meetings.drafts).map(Any::Meeting);
    let replies = changed(&calendar.replies.drafts).map(Any::Reply);
    let records = series.chain(exceptions).chain(meetings).chain(replies);
    let actions = changed(&calendar.actions.drafts).map(actions::AnyRecord::ActionItem);
    let put = |record| Edit::Meetings(meetings::Edit::Put { record });
    let act = |record| Edit::Actions(actions::Edit::Put { record });
    records.map(put).chain(actions.map(act))
}

fn changed<R: Clone + PartialEq>(drafts: &[Draft<R>]) -> impl Iterator<Item = R> + '_ {
    drafts
        .iter()
        .filter(|draft| draft.is_changed())
        .map(|draft| draft.record.clone())
}
