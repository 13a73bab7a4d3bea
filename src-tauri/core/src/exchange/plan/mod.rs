//! Works out what an import would do, row by row, without doing it. The preview shows the plan, the import carries it out.

mod actions;
mod candidates;
mod employers;
mod ends;
mod entries;
mod foreign;
mod matrix;
mod meeting_records;
mod meetings;
mod observations;
mod occurrences;
mod organizations;
mod own_columns;
mod parts;
mod people;
mod replies;
mod returns;
mod rows;
mod said;
mod seats;
mod series;
mod ties;

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::Connection;

use self::employers::Met;
use self::entries::Entries;
pub use self::matrix::Matrix;
use self::own_columns::own_kinds;
use self::people::person_name;
use self::rows::RowValues;
use super::cells::Reason;
use super::fields::{Field, Target};
use super::known::{Known, name_key};
use super::known_measures::KnownMeasures;
use super::known_meetings::KnownMeetings;
use super::mapping::{OwnKind, TableMapping};
use super::preview::{
    Counts, DoubtfulMatch, ImportWarning, MeetingLine, RefusedCell, ReplyLine, RowState, SampleRow,
    WarningCode,
};
use super::staged::Staged;
use super::table::Table;
use crate::error::Result;
use crate::stakeholders::{AttributeOwner, Reading};
use crate::values::{Day, Id};

/// How many rows of each table are shown as they would become.
const SAMPLE_ROWS: usize = 8;
/// How many names a warning gives.
pub const WARNING_NAMES: usize = 5;

/// What an import would do.
#[derive(Debug)]
pub struct Plan {
    /// The records as they would be, beside those they are compared with.
    pub known: Known,
    /// The meetings and what hangs on them, as they would be; nothing where no calendar comes in.
    pub calendar: KnownMeetings,
    /// The indicators and their values, as they would be; nothing where no values come in.
    pub measures: KnownMeasures,
    /// The entries of calendars in words.
    pub meetings: Vec<MeetingLine>,
    /// The answers of calendars in words.
    pub replies: Vec<ReplyLine>,
    /// The readings to be noted.
    pub readings: Vec<Reading>,
    /// How many columns of the initiative's own there were before.
    pub attributes_before: usize,
    /// What records would hold in the initiative's own columns: column, record, text.
    pub described: Vec<(Id, Id, String)>,
    /// What becomes of the rows, by table.
    pub tables: Vec<TableOutcome>,
    /// What becomes of the rows, by kind of record.
    pub kinds: BTreeMap<Target, Counts>,
    /// The cells that cannot be imported.
    pub refused: Vec<RefusedCell>,
    /// The rows of which nobody can tell which record they mean.
    pub doubtful: Vec<DoubtfulMatch>,
    warnings: BTreeMap<(Option<u32>, WarningCode), (u32, Vec<String>)>,
    matches: HashMap<(u32, u32), Option<Id>>,
    keys: HashMap<String, Vec<Id>>,
    keys_as_written: HashMap<String, Vec<Id>>,
    short_names: HashMap<String, Vec<Id>>,
    columns: HashMap<(AttributeOwner, String), Id>,
    /// What the initiative's own matrix says, where one is read.
    matrix: Matrix,
    /// The records that the file's own identities stand for.
    identities: HashMap<String, Id>,
    /// What became of the organizations that rows name.
    met: HashMap<Id, Met>,
    /// What rows say of an organization, by field, in its form for comparing.
    said: HashMap<(Id, String), String>,
    /// Which records the keyed rows of each table mean: another key of that table means another record.
    claimed: HashSet<(u32, Id)>,
    /// What new columns of the initiative's own hold, by name.
    own_kinds: HashMap<String, OwnKind>,
    entries: Entries,
    today: Day,
}

/// What becomes of the rows of a table.
#[derive(Debug, Default)]
pub struct TableOutcome {
    /// How many become what.
    pub counts: Counts,
    /// What becomes of the organizations that rows of people name.
    pub organizations: Counts,
    /// The first rows as they would become.
    pub sample: Vec<SampleRow>,
}

impl Plan {
    /// Works out what importing `tables` would do.
    pub fn of(db: &Connection, staged: &Staged) -> Result<Self> {
        let Staged {
            tables,
            mappings,
            matches,
            today,
            ..
        } = staged;
        let known = Known::read(db)?;
        let attributes_before = known.attributes.len();
        let mut plan = Self {
            known,
            calendar: if mappings
                .iter()
                .any(|mapping| is_of_calendar(mapping.target))
            {
                KnownMeetings::read(db)?
            } else {
                KnownMeetings::default()
            },
            measures: if mappings
                .iter()
                .any(|mapping| mapping.target == Target::Observations)
            {
                KnownMeasures::read(db)?
            } else {
                KnownMeasures::default()
            },
            meetings: Vec::new(),
            replies: Vec::new(),
            readings: Vec::new(),
            attributes_before,
            described: Vec::new(),
            tables: tables.iter().map(|_| TableOutcome::default()).collect(),
            kinds: BTreeMap::new(),
            refused: Vec::new(),
            doubtful: Vec::new(),
            warnings: BTreeMap::new(),
            matches: matches
                .iter()
                .map(|choice| ((choice.table, choice.row), choice.id))
                .collect(),
            keys: HashMap::new(),
            keys_as_written: HashMap::new(),
            short_names: HashMap::new(),
            columns: HashMap::new(),
            matrix: Matrix::default(),
            identities: HashMap::new(),
            met: HashMap::new(),
            said: HashMap::new(),
            claimed: HashSet::new(),
            own_kinds: HashMap::new(),
            entries: Entries::of(tables),
            today: *today,
        };
        if tables.iter().any(|table| table.is_matrix) {
            plan.draw_matrix();
        }
        for target in Target::ALL {
            for (table, mapping) in tables.iter().zip(mappings) {
                if mapping.target == *target && *target != Target::Nothing {
                    plan.table(table, mapping)?;
                }
            }
        }
        plan.keep_parts(&staged.parts);
        Ok(plan)
    }

    fn table(&mut self, table: &Table, mapping: &TableMapping) -> Result<()> {
        if mapping.target == Target::Relationships {
            self.index_short_names();
        }
        let rows = match mapping.target {
            Target::Meetings => self.entries.index(table, mapping),
            _ => table.rows.iter().collect(),
        };
        self.own_kinds = own_kinds(mapping);
        for row in rows {
            let mut values = self.read_row(table, mapping, row);
            if mapping.target == Target::Organizations && values.is_person() {
                values.keep_what_people_lack();
            }
            let (sample, number) = (values.sample.clone(), row.number);
            let known = table
                .is_matrix
                .then(|| self.known_in_matrix(mapping.target, &values));
            let kind = match mapping.target {
                Target::Organizations if values.is_person() => Target::People,
                target => known.flatten().unwrap_or(target),
            };
            let states = match kind {
                _ if known.flatten().is_some() => vec![RowState::Same],
                Target::Organizations => vec![self.organization_row(&values)?],
                Target::People => vec![self.people_row(&values)?],
                Target::Relationships => vec![self.tie_row(&values, mapping.direction)?],
                Target::Memberships => vec![self.seat_row(&values)?],
                Target::Meetings => self.meeting_row(&values, mapping.series)?,
                Target::Replies => self.reply_row(&values),
                Target::Actions => vec![self.action_row(&values)],
                Target::Observations => vec![self.observation_row(&values)?],
                Target::Nothing => vec![RowState::LeftOut],
            };
            let state = of_all(&states);
            let is_of_kind = kind != Target::People
                || state == RowState::Refused
                || person_name(&values).is_some();
            // A row that names nobody was counted with the organization that it names.
            if is_of_kind {
                for state in states {
                    self.count(mapping.table, kind, number, state);
                }
            }
            if let Some(outcome) = self.tables.get_mut(mapping.table as usize)
                && outcome.sample.len() < SAMPLE_ROWS
            {
                outcome.sample.push(SampleRow {
                    row: number,
                    state,
                    cells: sample,
                });
            }
        }
        Ok(())
    }

    fn count(&mut self, table: u32, kind: Target, row: u32, state: RowState) {
        if state == RowState::Repeated {
            self.warn(Some(table), WarningCode::RepeatedRow, &row.to_string());
        }
        self.kinds.entry(kind).or_default().count(state);
        if let Some(outcome) = self.tables.get_mut(table as usize) {
            outcome.counts.count(state);
        }
    }

    /// What is worth knowing, gathered.
    pub fn warnings(&self) -> impl Iterator<Item = ImportWarning> + '_ {
        self.warnings
            .iter()
            .map(|((table, code), (count, names))| ImportWarning {
                code: *code,
                table: *table,
                count: *count,
                names: names.clone(),
            })
    }

    fn warn(&mut self, table: Option<u32>, code: WarningCode, name: &str) {
        let (count, names) = self.warnings.entry((table, code)).or_default();
        *count += 1;
        if names.len() < WARNING_NAMES && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }

    /// Refuses one cell of a row.
    fn refuse(&mut self, values: &RowValues, field: Field, reason: Reason) {
        let cell = values.cell(field);
        self.refused.push(RefusedCell {
            table: values.table,
            row: values.row,
            column: cell.map(|cell| cell.column),
            header: cell.map_or_else(|| field.to_string(), |cell| cell.header.clone()),
            value: cell.map(|cell| cell.text.clone()).unwrap_or_default(),
            reason,
            message: reason.sentence().to_owned(),
        });
    }

    fn index_short_names(&mut self) {
        self.short_names.clear();
        for draft in &self.known.organizations.drafts {
            if !draft.record.short_name.trim().is_empty() {
                let key = name_key(&draft.record.short_name);
                self.short_names
                    .entry(key)
                    .or_default()
                    .push(draft.record.id);
            }
        }
    }
}

/// What becomes of a row that becomes several records.
fn of_all(states: &[RowState]) -> RowState {
    use RowState::{Added, Changed, LeftOut, Refused, Repeated, Same, Waiting};
    let order = [Refused, Waiting, Added, Changed, Same, Repeated];
    let found = order.into_iter().find(|state| states.contains(state));
    found.unwrap_or(LeftOut)
}

/// Tells whether rows of calendars become this.
const fn is_of_calendar(target: Target) -> bool {
    matches!(target, Target::Meetings | Target::Replies | Target::Actions)
}
