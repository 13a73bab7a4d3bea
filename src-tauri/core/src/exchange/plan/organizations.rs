//! Rows that become organizations, and the sectors they name.

use serde_json::Value;

use super::Plan;
use super::rows::{Fit, Found, RowValues};
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::known::Draft;
use crate::exchange::preview::{RowState, WarningCode};
use crate::journal::records::position_between;
use crate::stakeholders::{AttributeOwner, Organization, Sector};
use crate::values::Id;

impl Plan {
    /// Plans a row that is an organization.
    pub(super) fn organization_row(&mut self, values: &RowValues) -> Result<RowState> {
        let Some(name) = values
            .patch
            .get("name")
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            if values.cell(Field::Name).is_none() {
                self.refuse(values, Field::Name, Reason::Empty);
            }
            return Ok(RowState::Refused);
        };
        let kind = values
            .patch
            .get("kind")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let fit = |record: &Organization| match &kind {
            None => Fit::Open,
            Some(kind) if *kind == record.kind.to_string() => Fit::Agrees,
            Some(_) => Fit::Differs,
        };
        let found = self.find(&self.known.organizations, values, &name, fit);
        if found == Found::Doubtful || self.matches.contains_key(&(values.table, values.row)) {
            let pool = &self.known.organizations;
            let stored = pool
                .named(&name)
                .into_iter()
                .filter_map(|at| pool.drafts[at].before.clone());
            let stored: Vec<Organization> = stored.collect();
            self.doubt(
                stored.iter().collect(),
                |record| record.kind.to_string(),
                values,
                &name,
            );
        }
        match found {
            Found::Doubtful => {
                self.refuse(values, Field::Name, Reason::DoubtfulMatch);
                Ok(RowState::Waiting)
            }
            Found::New => {
                let record = Organization {
                    id: self.new_id(values),
                    name,
                    ..Organization::default()
                };
                let at = self.known.organizations.add(Draft {
                    record,
                    before: None,
                    is_named: false,
                });
                self.fill_organization(at, values)?;
                self.note_listed(at, values, RowState::Added);
                Ok(RowState::Added)
            }
            Found::At(at) => {
                let was_named = self.known.organizations.drafts[at].is_named;
                let is_changed = self.fill_organization(at, values)?;
                let state = match (was_named, is_changed) {
                    (true, _) => RowState::Repeated,
                    (false, true) => RowState::Changed,
                    (false, false) => RowState::Same,
                };
                self.note_listed(at, values, state);
                Ok(state)
            }
        }
    }

    /// Puts what a row says into an organization; tells whether that changes it.
    pub(super) fn fill_organization(&mut self, at: usize, values: &RowValues) -> Result<bool> {
        let current = self.known.organizations.drafts[at].record.clone();
        let mut record = self.patched(&current, values)?;
        if values.id() != Some(current.id) {
            // Found by its name, so the spelling that the initiative already has stays.
            record.name.clone_from(&current.name);
        }
        if let Some(sector) = values.text(Field::Sector) {
            record.sector_id = Some(self.sector(sector));
        }
        let id = record.id;
        let draft = &mut self.known.organizations.drafts[at];
        draft.is_named = true;
        let is_changed = record != draft.record;
        draft.record = record;
        self.remember_key(values, id);
        Ok(self.describe(AttributeOwner::Organization, id, values) || is_changed)
    }

    /// The sector of this name, made when there is none.
    fn sector(&mut self, name: &str) -> Id {
        if let Some(at) = self.known.sectors.named(name).first() {
            return self.known.sectors.drafts[*at].record.id;
        }
        let name: String = name.trim().chars().take(500).collect();
        let last = self
            .known
            .sectors
            .drafts
            .iter()
            .map(|draft| draft.record.position.as_str())
            .max();
        let position = position_between(last, None);
        let record = Sector {
            id: Id::fresh(),
            name: name.clone(),
            position,
            ..Sector::default()
        };
        let id = record.id;
        self.known.sectors.add(Draft {
            record,
            before: None,
            is_named: true,
        });
        self.warn(None, WarningCode::SectorAdded, &name);
        id
    }
}
