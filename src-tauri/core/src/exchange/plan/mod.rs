//! Works out what an import would do, row by row, without doing it. The preview shows the plan, the import carries it out.

mod actions;
mod candidates;
mod employers;
mod ends;
mod entries;
mod foreign;
mod matrix;
mod meetings;
mod occurrences;
mod organizations;
mod parts;
mod people;
mod replies;
mod rows;
mod seats;
mod series;
mod ties;

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::Connection;

use self::employers::Met;
use self::entries::Entries;
pub use self::matrix::Matrix;
use self::people::person_name;
use self::rows::RowValues;
use super::cells::Reason;
use super::fields::{Field, Target};
use super::known::{Known, name_key};
use super::known_meetings::KnownMeetings;
use super::mapping::{Fills, OwnKind, TableMapping};
use super::preview::{
    Counts, DoubtfulMatch, ImportWarning, MeetingLine, RefusedCell, ReplyLine, RowState, SampleRow,
    WarningCode,
};
use super::staged::Staged;
use super::table::Table;
use crate::error::Result;
use crate::journal::records::position_between;
use crate::stakeholders::{Attribute, AttributeKind, AttributeOwner, Reading};
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
        if mapping.target == Target::Meetings {
            self.entries.index(table, mapping);
        }
        self.own_kinds = own_kinds(mapping);
        for row in &table.rows {
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

    /// Notes what a record holds in the initiative's own columns; tells whether that is new.
    fn describe(&mut self, owner: AttributeOwner, record: Id, values: &RowValues) -> bool {
        let mut is_new = false;
        for (name, text) in &values.attributes {
            let attribute = self.attribute(owner, name);
            if let Err(reason) = self.check_own(attribute, text) {
                self.refuse_own(values, name, text, reason);
                continue;
            }
            let stored = self.known.values.entry((attribute, record)).or_default();
            if stored != text {
                text.clone_into(stored);
                self.described.push((attribute, record, text.clone()));
                is_new = true;
            }
        }
        is_new
    }

    /// Tells why a column of the initiative's own cannot hold a text. A new one takes up every choice that it meets.
    fn check_own(&mut self, id: Id, text: &str) -> std::result::Result<(), Reason> {
        let mut all = self.known.attributes.iter_mut().enumerate();
        let Some((at, attribute)) = all.find(|(_, attribute)| attribute.id == id) else {
            return Ok(());
        };
        let is_choice = matches!(
            attribute.kind,
            AttributeKind::Choice | AttributeKind::MultiChoice
        );
        if is_choice && at >= self.attributes_before {
            for choice in text.lines() {
                if !attribute.offers().any(|offered| offered == choice) {
                    attribute.choices.push_str(choice);
                    attribute.choices.push('\n');
                }
            }
        }
        if attribute.can_hold(text) {
            return Ok(());
        }
        Err(match attribute.kind {
            AttributeKind::Number => Reason::NotANumber,
            AttributeKind::Date => Reason::NotADay,
            AttributeKind::Link => Reason::NotALink,
            _ => Reason::NotACode,
        })
    }

    fn refuse_own(&mut self, values: &RowValues, name: &str, text: &str, reason: Reason) {
        let column = values.own_columns.iter().find(|(known, _)| known == name);
        self.refused.push(RefusedCell {
            table: values.table,
            row: values.row,
            column: column.map(|(_, column)| *column),
            header: name.to_owned(),
            value: text.to_owned(),
            reason,
            message: reason.sentence().to_owned(),
        });
    }

    /// The initiative's own column of this name, made when there is none.
    fn attribute(&mut self, owner: AttributeOwner, name: &str) -> Id {
        if let Some(id) = self.columns.get(&(owner, name.to_owned())) {
            return *id;
        }
        let short: String = name.chars().take(500).collect();
        let key = name_key(&short);
        let attributes = &self.known.attributes;
        let known = attributes
            .iter()
            .find(|known| known.record == owner && name_key(&known.name) == key)
            .map(|known| known.id);
        let id = known.unwrap_or_else(|| self.add_attribute(owner, short));
        self.columns.insert((owner, name.to_owned()), id);
        id
    }

    fn add_attribute(&mut self, owner: AttributeOwner, name: String) -> Id {
        let positions = self
            .known
            .attributes
            .iter()
            .map(|known| known.position.as_str());
        let position = position_between(positions.max(), None);
        self.warn(None, WarningCode::AttributeAdded, &name);
        let id = Id::fresh();
        let kind = self.own_kinds.get(&name).copied().unwrap_or_default();
        let attribute = Attribute {
            id,
            record: owner,
            name,
            kind: kind.to_string().parse().unwrap_or_default(),
            position,
            ..Attribute::default()
        };
        self.known.attributes.push(attribute);
        id
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

fn own_kinds(mapping: &TableMapping) -> HashMap<String, OwnKind> {
    let own = mapping
        .columns
        .iter()
        .filter_map(|column| match &column.fills {
            Fills::Attribute { name, kind } => Some((name.clone(), *kind)),
            _ => None,
        });
    own.collect()
}
