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
    /// Plans a row that is a person.
    pub(super) fn person_row(&mut self, values: &RowValues) -> Result<RowState> {
        let Some(name) = person_name(values) else {
            return Ok(self.row_without_person(values));
        };
        if name.chars().count() > 500 {
            self.refuse(values, Field::LastName, Reason::TooLong);
            return Ok(RowState::Refused);
        }
        let employer = match values.text(Field::Organization) {
            Some(name) => self.organization_named(name).ok().flatten(),
            None => None,
        };
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
        let found = self.find(&self.known.people, values, &name, fit);
        if found == Found::Doubtful || self.matches.contains_key(&(values.table, values.row)) {
            self.doubt_person(values, &name);
        }
        match found {
            Found::Doubtful => {
                self.refuse(values, Field::Name, Reason::DoubtfulMatch);
                Ok(RowState::Refused)
            }
            Found::New => {
                let record = Person {
                    id: self.new_id(values),
                    name: name.clone(),
                    ..Person::default()
                };
                let at = self.known.people.add(Draft {
                    record,
                    before: None,
                    is_named: false,
                });
                self.fill_person(at, &name, values)?;
                Ok(RowState::Added)
            }
            Found::At(at) => {
                let was_named = self.known.people.drafts[at].is_named;
                let is_changed = self.fill_person(at, &name, values)?;
                Ok(match (was_named, is_changed) {
                    (true, _) => RowState::Repeated,
                    (false, true) => RowState::Changed,
                    (false, false) => RowState::Same,
                })
            }
        }
    }

    /// A row that names an organization and nobody there still brings in the organization.
    fn row_without_person(&mut self, values: &RowValues) -> RowState {
        if values.cell(Field::Organization).is_none() {
            if values.cell(Field::Name).is_none() {
                self.refuse(values, Field::Name, Reason::Empty);
            }
            return RowState::Refused;
        }
        let organization = self.employer(values);
        self.warn(
            Some(values.table),
            WarningCode::RowWithoutPerson,
            values.text(Field::Organization).unwrap_or(""),
        );
        if organization.is_some() {
            RowState::LeftOut
        } else {
            RowState::Refused
        }
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
        if !self.works_there(current.organization_id, values)
            && let Some(organization) = self.employer(values)
        {
            record.organization_id = Some(organization);
        }
        let id: Id = record.id;
        let draft = &mut self.known.people.drafts[at];
        draft.is_named = true;
        let is_changed = record != draft.record;
        draft.record = record;
        self.remember_key(values, id);
        Ok(self.describe(AttributeOwner::Person, id, values) || is_changed)
    }

    /// Tells whether the organization that a person has is one of the name in the row.
    fn works_there(&self, organization: Option<Id>, values: &RowValues) -> bool {
        let pool = &self.known.organizations;
        let known = organization
            .and_then(|id| pool.at(id))
            .map(|at| pool.drafts[at].record.name.as_str());
        match (known, values.text(Field::Organization)) {
            (Some(known), Some(name)) => name_key(known) == name_key(name),
            _ => false,
        }
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
fn person_name(values: &RowValues) -> Option<String> {
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
