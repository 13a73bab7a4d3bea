//! The organizations that rows of people name: found or made, filled with what those rows say of them, counted once.

use serde_json::Value;

use super::Plan;
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::{Field, Target};
use crate::exchange::known::{Draft, name_key};
use crate::exchange::preview::{RowState, WarningCode};
use crate::stakeholders::Organization;
use crate::values::Id;

/// What became of an organization that rows of the import name.
#[derive(Debug, Clone, Copy)]
pub struct Met {
    state: RowState,
    /// The table of people that counts it; none when a table of organizations does.
    counted_by: Option<u32>,
}

impl Plan {
    /// The place of the organization that a row of people names, made when there is none; a doubtful name is refused.
    pub(super) fn employer(&mut self, values: &RowValues) -> Option<usize> {
        let name = values.text(Field::Organization)?.to_owned();
        match self.organization_of(values) {
            Ok(Some(at)) => Some(at),
            Ok(None) if name.chars().count() <= 500 => {
                let record = Organization {
                    id: Id::fresh(),
                    name: name.clone(),
                    ..Organization::default()
                };
                let at = self.known.organizations.add(Draft {
                    record,
                    before: None,
                    is_named: true,
                });
                if values.part_of_organization().is_empty() {
                    self.warn(Some(values.table), WarningCode::OrganizationAdded, &name);
                }
                self.meet(at, values.table, RowState::Added);
                Some(at)
            }
            Ok(None) => {
                self.refuse(values, Field::Organization, Reason::TooLong);
                None
            }
            Err(reason) => {
                self.refuse(values, Field::Organization, reason);
                None
            }
        }
    }

    /// The place of the one organization that a row of people names; a doubt when there are several and neither kind nor
    /// spelling tells which.
    pub(super) fn organization_of(
        &self,
        values: &RowValues,
    ) -> std::result::Result<Option<usize>, Reason> {
        let Some(name) = values.text(Field::Organization) else {
            return Ok(None);
        };
        let pool = &self.known.organizations;
        if let Some(at) = name.trim().parse::<Id>().ok().and_then(|id| pool.at(id)) {
            return Ok(Some(at));
        }
        let places = pool.named(name);
        let only = |test: &dyn Fn(&Organization) -> bool| {
            let mut fitting = places.iter().filter(|at| test(&pool.drafts[**at].record));
            fitting.next().filter(|_| fitting.next().is_none()).copied()
        };
        let kind = values.of_organization.get("kind").and_then(Value::as_str);
        let found = only(&|_| true)
            .or_else(|| only(&|record| Some(record.kind.to_string().as_str()) == kind))
            .or_else(|| only(&|record| record.name == name));
        match found {
            None if !places.is_empty() => Err(Reason::DoubtfulEnd),
            found => Ok(found),
        }
    }

    /// Puts what a row of people says of an organization into it and counts it. What an earlier row said stands, and so
    /// does the kind of a stored one: by name and another kind it would be another organization.
    pub(super) fn fill_employer(&mut self, at: usize, mut part: RowValues) -> Result<RowState> {
        let draft = &self.known.organizations.drafts[at];
        let (id, name) = (draft.record.id, draft.record.name.clone());
        let kind = draft.before.as_ref().map(|before| before.kind.to_string());
        let is_new = draft.before.is_none();
        let said = &mut self.said;
        if let Some(kind) = kind {
            said.entry((id, Field::Kind.to_string())).or_insert(kind);
        }
        let left_out = part.leave_out(|code, text| {
            let key = name_key(text);
            *said
                .entry((id, code.to_owned()))
                .or_insert_with(|| key.clone())
                == key
        });
        for header in left_out {
            let what = format!("{name} ({header})");
            self.warn(Some(part.table), WarningCode::OrganizationDisagrees, &what);
        }
        let was_met = self.met.contains_key(&id);
        let is_changed = self.fill_organization(at, &part)?;
        let state = match (is_new, is_changed) {
            (true, _) => RowState::Added,
            (false, true) => RowState::Changed,
            (false, false) => RowState::Same,
        };
        self.meet(at, part.table, state);
        Ok(if was_met && !is_changed {
            RowState::Repeated
        } else {
            state
        })
    }

    /// Counts an organization that a table of people names, once; one that stayed the same may still change.
    fn meet(&mut self, at: usize, table: u32, state: RowState) {
        let id = self.known.organizations.drafts[at].record.id;
        let before = self.met.get(&id).copied();
        let counted_by = match before {
            None => Some(table),
            Some(met) if met.state == RowState::Same && state == RowState::Changed => {
                met.counted_by
            }
            Some(_) => return,
        };
        self.met.insert(id, Met { state, counted_by });
        let kinds = self.kinds.entry(Target::Organizations).or_default();
        let own = counted_by.and_then(|table| self.tables.get_mut(table as usize));
        let counts = own.map(|outcome| &mut outcome.organizations);
        for counts in [Some(kinds), counts].into_iter().flatten() {
            if before.is_some() {
                counts.same -= 1;
            }
            counts.count(state);
        }
    }

    /// Notes what a row of organizations says, so that rows of people do not say otherwise and do not count it again.
    pub(super) fn note_listed(&mut self, at: usize, values: &RowValues, state: RowState) {
        let id = self.known.organizations.drafts[at].record.id;
        self.met.entry(id).or_insert(Met {
            state,
            counted_by: None,
        });
        let mut note = |code: String, text: &str| {
            self.said.insert((id, code), name_key(text));
        };
        for (field, value) in &values.patch {
            note(field.clone(), value.as_str().unwrap_or_default());
        }
        if let Some(sector) = values.text(Field::Sector) {
            note(Field::Sector.to_string(), sector);
        }
    }
}
