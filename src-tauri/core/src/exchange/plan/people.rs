//! Rows that become people.

use serde_json::Value;

use super::Plan;
use super::rows::{Fit, Found, RowValues};
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::known::{Draft, name_key};
use crate::exchange::preview::{RowState, WarningCode};
use crate::stakeholders::{AttributeOwner, Person};
use crate::values::Id;

impl Plan {
    /// Plans a row of people.
    pub(super) fn people_row(&mut self, values: &RowValues) -> Result<RowState> {
        match person_name(values) {
            Some(name) => self.person_row(values, &name),
            None => self.row_without_person(values),
        }
    }

    fn person_row(&mut self, values: &RowValues, name: &str) -> Result<RowState> {
        if name.chars().count() > 500 {
            self.refuse(values, Field::LastName, Reason::TooLong);
            return Ok(RowState::Refused);
        }
        let employer = self.organization_of(values).ok().flatten();
        let employer = employer.map(|at| self.known.organizations.drafts[at].record.id);
        let says_employer = values.cell(Field::Organization).is_some();
        let email = values
            .patch
            .get("email")
            .and_then(Value::as_str)
            .map(|email| email.trim().to_lowercase());
        let fit = |record: &Person| {
            let same_email = email
                .as_ref()
                .is_some_and(|email| *email == record.email.trim().to_lowercase());
            match (says_employer, record.organization_id) {
                _ if same_email => Fit::Agrees,
                (true, Some(known)) if employer == Some(known) => Fit::Agrees,
                (true, Some(_)) => Fit::Differs,
                _ => Fit::Open,
            }
        };
        let found = self.find(&self.known.people, values, name, fit);
        if found == Found::Doubtful || self.matches.contains_key(&(values.table, values.row)) {
            self.doubt_person(values, name);
        }
        match found {
            Found::Doubtful => {
                self.refuse(values, Field::Name, Reason::DoubtfulMatch);
                Ok(RowState::Waiting)
            }
            Found::New => {
                let record = Person {
                    id: self.new_id(values),
                    name: name.to_owned(),
                    ..Person::default()
                };
                let at = self.known.people.add(Draft {
                    record,
                    before: None,
                    is_named: false,
                });
                self.fill_person(at, name, values)?;
                Ok(RowState::Added)
            }
            Found::At(at) => {
                let was_named = self.known.people.drafts[at].is_named;
                let is_changed = self.fill_person(at, name, values)?;
                Ok(match (was_named, is_changed) {
                    (true, _) => RowState::Repeated,
                    (false, true) => RowState::Changed,
                    (false, false) => RowState::Same,
                })
            }
        }
    }

    /// Plans a row that names nobody: the organization that it names is brought in with all that the row says.
    fn row_without_person(&mut self, values: &RowValues) -> Result<RowState> {
        let Some(name) = values.text(Field::Organization) else {
            if values.cell(Field::Name).is_none() {
                self.refuse(values, Field::Name, Reason::Empty);
            }
            return Ok(RowState::Refused);
        };
        self.warn(Some(values.table), WarningCode::RowWithoutPerson, name);
        let Some(at) = self.employer(values) else {
            return Ok(RowState::Refused);
        };
        self.fill_employer(at, values.whole_of_organization())
    }

    /// Puts what a row says into a person; tells whether that changes the record.
    fn fill_person(&mut self, at: usize, name: &str, values: &RowValues) -> Result<bool> {
        let current = self.known.people.drafts[at].record.clone();
        let mut record = self.patched(&current, values)?;
        let is_by_id = values.id() == Some(current.id);
        record.name = if is_by_id {
            name.to_owned()
        } else {
            current.name.clone()
        };
        let part = values.part_of_organization();
        let employer = self
            .works_there(current.organization_id, values)
            .or_else(|| self.employer(values));
        if let Some(at) = employer {
            record.organization_id = Some(self.known.organizations.drafts[at].record.id);
            if !part.is_empty() {
                self.fill_employer(at, part)?;
            }
        } else if values.cell(Field::Organization).is_none() && !part.is_empty() {
            self.warn(
                Some(values.table),
                WarningCode::RowWithoutOrganization,
                name,
            );
        }
        let id: Id = record.id;
        let draft = &mut self.known.people.drafts[at];
        draft.is_named = true;
        let is_changed = record != draft.record;
        draft.record = record;
        self.remember_key(values, id);
        Ok(self.describe(AttributeOwner::Person, id, values) || is_changed)
    }

    /// The place of the organization that a person has, if it is one of the name in the row.
    fn works_there(&self, organization: Option<Id>, values: &RowValues) -> Option<usize> {
        let pool = &self.known.organizations;
        let at = organization.and_then(|id| pool.at(id))?;
        let name = values.text(Field::Organization)?;
        (name_key(&pool.drafts[at].record.name) == name_key(name)).then_some(at)
    }

    fn doubt_person(&mut self, values: &RowValues, name: &str) {
        let pool = &self.known.people;
        let stored: Vec<Person> = pool
            .named(name)
            .into_iter()
            .filter_map(|at| pool.drafts[at].before.clone())
            .collect();
        let organizations = &self.known.organizations;
        let names: Vec<(Option<Id>, String)> = stored
            .iter()
            .map(|person| {
                let at = person.organization_id.and_then(|id| organizations.at(id));
                let name = at
                    .map(|at| organizations.drafts[at].record.name.clone())
                    .unwrap_or_default();
                (person.organization_id, name)
            })
            .collect();
        let hint = |person: &Person| {
            let found = names.iter().find(|(id, _)| *id == person.organization_id);
            found.map(|(_, name)| name.clone()).unwrap_or_default()
        };
        self.doubt(stored.iter().collect(), hint, values, name);
    }
}

/// The name of the person in a row, put together from its parts when it has no column of its own.
pub(super) fn person_name(values: &RowValues) -> Option<String> {
    if let Some(name) = values.patch.get("name").and_then(Value::as_str) {
        return Some(name.to_owned());
    }
    let parts = [values.text(Field::FirstName), values.text(Field::LastName)];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
