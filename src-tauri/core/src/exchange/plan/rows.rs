//! One row as values by field, and how a row changes a record.

use serde_json::{Map, Value};

use super::Plan;
use crate::error::Result;
use crate::exchange::cells::{self, Reason, Writing};
use crate::exchange::fields::{Field, Target};
use crate::exchange::known::{Pool, name_key};
use crate::exchange::mapping::{Fills, TableMapping};
use crate::exchange::preview::{DoubtfulMatch, MatchOption};
use crate::exchange::table::{Row, Table};
use crate::exchange::words;
use crate::journal::Record;
use crate::values::Id;

/// A row of a table as values by field.
#[derive(Debug)]
pub struct RowValues {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// Whether its table comes from a network, where another identity means another record.
    pub is_of_network: bool,
    /// The fields that go into the record as they are.
    pub patch: Map<String, Value>,
    /// The fields that go into the organization of a row of people.
    pub of_organization: Map<String, Value>,
    /// What goes into the initiative's own columns, by name.
    pub attributes: Vec<(String, String)>,
    /// The columns of those, by name.
    pub own_columns: Vec<(String, u32)>,
    /// The cells as understood, by column.
    pub sample: Vec<String>,
    /// The cells that fill fields.
    pub cells: Vec<(Field, RowCell)>,
}

/// A cell that fills a field.
#[derive(Debug, Clone)]
pub struct RowCell {
    /// Its column, counted from 0.
    pub column: u32,
    /// The column's head.
    pub header: String,
    /// What it says.
    pub text: String,
}

/// Which record a row means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The one at this place.
    At(usize),
    /// None: it is new.
    New,
    /// Nobody can tell.
    Doubtful,
}

/// How well a record of the same name fits a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// What else is said agrees.
    Agrees,
    /// Nothing else is said.
    Open,
    /// What else is said differs.
    Differs,
}

impl RowValues {
    /// The cell that fills a field, if it says anything.
    pub fn cell(&self, field: Field) -> Option<&RowCell> {
        self.cells
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, cell)| cell)
    }

    /// What the cell that fills a field says.
    pub fn text(&self, field: Field) -> Option<&str> {
        self.cell(field).map(|cell| cell.text.as_str())
    }

    /// The identity of ours that the row names.
    pub fn id(&self) -> Option<Id> {
        self.text(Field::Id)?.trim().parse().ok()
    }

    /// Which state of its entry the row shows, in a calendar.
    pub fn sequence(&self) -> i32 {
        let said = self
            .text(Field::Sequence)
            .and_then(|text| text.trim().parse().ok());
        said.unwrap_or(0)
    }

    /// Tells whether the row has a key that tells its record from others of the same name in its table.
    pub fn is_keyed(&self) -> bool {
        self.id().is_some() || self.is_of_network && self.cell(Field::Id).is_some()
    }

    /// Tells whether the row says that it is a person.
    pub fn is_person(&self) -> bool {
        self.text(Field::RecordType)
            .is_some_and(|text| words::is_among(words::PERSON_WORDS, &words::plain(text)))
    }

    /// Keeps fields that only organizations have as columns of the initiative's own when the row is a person.
    pub fn keep_what_people_lack(&mut self) {
        let fields = Target::People.fields();
        for (field, cell) in self
            .cells
            .iter()
            .filter(|(field, _)| !fields.contains(field))
        {
            if *field != Field::RecordType {
                self.attributes
                    .push((cell.header.clone(), cell.text.clone()));
            }
        }
    }
}

impl Plan {
    /// Reads a row; cells that do not fit their field are refused and left out.
    pub(super) fn read_row(
        &mut self,
        table: &Table,
        mapping: &TableMapping,
        row: &Row,
    ) -> RowValues {
        let mut values = RowValues {
            table: mapping.table,
            row: row.number,
            is_of_network: table.preset.is_some(),
            patch: Map::new(),
            of_organization: Map::new(),
            attributes: Vec::new(),
            own_columns: Vec::new(),
            sample: vec![String::new(); table.header.len()],
            cells: Vec::new(),
        };
        let mut misfits = Vec::new();
        for (i, (cell, column)) in row.cells.iter().zip(&mapping.columns).enumerate() {
            if cell.trim().is_empty() {
                continue;
            }
            let header = table.header.get(i).cloned().unwrap_or_default();
            values.sample[i].clone_from(cell);
            match &column.fills {
                Fills::Nothing => values.sample[i].clear(),
                Fills::Attribute { name, .. } if name.trim().is_empty() => values.sample[i].clear(),
                Fills::Attribute { name, .. } => {
                    values.attributes.push((name.clone(), cell.clone()));
                    values.own_columns.push((name.clone(), i as u32));
                }
                Fills::Field { field } => {
                    let says_more = *field == Field::RecordType && !is_plain_type(cell);
                    if says_more {
                        values.attributes.push((header.clone(), cell.clone()));
                    }
                    let writing = Writing {
                        date_order: column.date_order,
                        decimal: column.decimal,
                    };
                    let read = cells::read(*field, mapping.target, cell, writing);
                    let is_kind = *field == Field::Kind && mapping.target == Target::Relationships;
                    let read = match read {
                        Err(Reason::NotACode) if is_kind => {
                            self.own_kind(cell.trim(), values.is_of_network)
                        }
                        read => read,
                    };
                    match read {
                        Ok(value) => {
                            values.sample[i] = value
                                .as_str()
                                .map_or_else(|| value.to_string(), str::to_owned);
                            match field.at_organization() {
                                Some(own) if goes_straight_in(own) => {
                                    values.of_organization.insert(own.to_string(), value);
                                }
                                None if goes_straight_in(*field) => {
                                    values.patch.insert(field.to_string(), value);
                                }
                                _ => {}
                            }
                        }
                        Err(reason) => misfits.push((*field, reason)),
                    }
                    values.cells.push((
                        *field,
                        RowCell {
                            column: i as u32,
                            header,
                            text: cell.clone(),
                        },
                    ));
                }
            }
        }
        for (field, reason) in misfits {
            self.refuse(&values, field, reason);
        }
        values
    }

    /// The record with what the row says. An end before its start is refused and left out.
    pub(super) fn patched<R: Record>(&mut self, record: &R, values: &RowValues) -> Result<R> {
        let before = serde_json::to_value(record)?;
        let mut after = before.clone();
        if let Some(fields) = after.as_object_mut() {
            for (field, value) in &values.patch {
                if fields.contains_key(field) {
                    fields.insert(field.clone(), value.clone());
                }
            }
        }
        let spans = [
            (Field::JoinedOn, Field::LeftOn),
            (Field::AgreementSignedOn, Field::AgreementRenewsOn),
            (Field::StartedOn, Field::EndedOn),
        ];
        for (start, end) in spans {
            let (from, until) = (start.to_string(), end.to_string());
            // ISO days sort as text.
            let is_turned = match (
                after.get(&from).and_then(Value::as_str),
                after.get(&until).and_then(Value::as_str),
            ) {
                (Some(from), Some(until)) => until < from,
                _ => false,
            };
            if is_turned {
                let field = if values.cell(end).is_some() {
                    end
                } else {
                    start
                };
                self.refuse(values, field, Reason::EndsBeforeStart);
                after[&from] = before[&from].clone();
                after[&until] = before[&until].clone();
            }
        }
        Ok(serde_json::from_value(after)?)
    }

    /// Finds the record that a row means: by the person's answer, by identity, by name and what else it says.
    pub(super) fn find<R: Record>(
        &self,
        pool: &Pool<R>,
        values: &RowValues,
        name: &str,
        fit: impl Fn(&R) -> Fit,
    ) -> Found {
        let answer = self.matches.get(&(values.table, values.row));
        match answer {
            Some(Some(id)) => {
                if let Some(at) = pool.at(*id) {
                    return Found::At(at);
                }
            }
            Some(None) => return Found::New,
            None => {}
        }
        if let Some(at) = values.id().and_then(|id| pool.at(id)) {
            return Found::At(at);
        }
        let is_free = |at: &usize| {
            let id = pool.drafts[*at].record.id();
            !values.is_keyed() || !self.claimed.contains(&(values.table, id))
        };
        let (stored, fresh): (Vec<usize>, Vec<usize>) = pool
            .named(name)
            .into_iter()
            .filter(is_free)
            .partition(|at| pool.drafts[*at].before.is_some());
        let of = |places: &[usize], wanted: Fit| -> Vec<usize> {
            places
                .iter()
                .copied()
                .filter(|at| fit(&pool.drafts[*at].record) == wanted)
                .collect()
        };
        if let Some(at) = of(&fresh, Fit::Agrees).first() {
            return Found::At(*at);
        }
        let (agree, open, differ) = (
            of(&stored, Fit::Agrees),
            of(&stored, Fit::Open),
            of(&stored, Fit::Differs),
        );
        let only = |places: &[usize]| -> Found {
            let spelled: Vec<usize> = places
                .iter()
                .copied()
                .filter(|at| pool.drafts[*at].record.title() == name)
                .collect();
            match (places, spelled.as_slice()) {
                ([at], _) | (_, [at]) => Found::At(*at),
                _ => Found::Doubtful,
            }
        };
        match (agree.is_empty(), open.is_empty(), differ.is_empty()) {
            (false, ..) => only(&agree),
            (true, false, true) => only(&open),
            (true, true, true) => of(&fresh, Fit::Open)
                .first()
                .map_or(Found::New, |at| Found::At(*at)),
            _ => Found::Doubtful,
        }
    }

    /// Lists a row among the doubtful ones, with its answer if there is one.
    pub(super) fn doubt<R: Record>(
        &mut self,
        options: Vec<&R>,
        hint: impl Fn(&R) -> String,
        values: &RowValues,
        name: &str,
    ) {
        let answer = self.matches.get(&(values.table, values.row)).copied();
        let option = |record: &&R| MatchOption {
            id: record.id(),
            name: record.title(),
            hint: hint(record),
        };
        let options = options.iter().map(option).collect();
        self.doubtful.push(DoubtfulMatch {
            table: values.table,
            row: values.row,
            name: name.to_owned(),
            options,
            is_answered: answer.is_some(),
            id: answer.flatten(),
        });
    }

    /// Remembers what the file itself calls a record, so that its ties can name it so.
    pub(super) fn remember_key(&mut self, values: &RowValues, id: Id) {
        self.remember_identity(values, id);
        if values.is_keyed() {
            self.claimed.insert((values.table, id));
        }
        if let Some(key) = values.text(Field::Id).map(str::trim) {
            let as_written = self.keys_as_written.entry(key.to_owned()).or_default();
            for known in [self.keys.entry(name_key(key)).or_default(), as_written] {
                if !known.contains(&id) {
                    known.push(id);
                }
            }
        }
    }

    /// The identity for a new record: the row's own unless something else has it.
    pub(super) fn new_id(&self, values: &RowValues) -> Id {
        let known = &self.known;
        let is_taken = |id: &Id| {
            known.organizations.at(*id).is_some()
                || known.people.at(*id).is_some()
                || known.relationships.at(*id).is_some()
                || known.sectors.at(*id).is_some()
        };
        values
            .id()
            .filter(|id| !id.is_nil() && !is_taken(id))
            .unwrap_or_else(Id::fresh)
    }
}

/// Tells whether a field of the table is the record's own; others are looked up first.
const fn goes_straight_in(field: Field) -> bool {
    !matches!(
        field,
        Field::Id
            | Field::FirstName
            | Field::LastName
            | Field::RecordType
            | Field::Sector
            | Field::Organization
            | Field::From
            | Field::To
            | Field::Group
            | Field::GroupId
            | Field::Person
            | Field::Indicator
            | Field::Period
            | Field::Disaggregation
    )
}

fn is_plain_type(cell: &str) -> bool {
    let plain = words::plain(cell);
    [words::PERSON_WORDS, words::ORGANIZATION_WORDS]
        .iter()
        .any(|words| words::is_among(words, &plain))
}
