//! Rows that become relationships, and how strong they say these are.

use serde_json::Value;

use super::Plan;
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::known::Draft;
use crate::exchange::preview::{RowState, WarningCode};
use crate::journal::records::position_between;
use crate::stakeholders::{AttributeOwner, Direction, Reading, Relationship, RelationshipKind};
use crate::values::{Day, Id};

impl Plan {
    /// Plans a row that is a relationship; `direction` serves when the row says none.
    pub(super) fn tie_row(&mut self, values: &RowValues, direction: Direction) -> Result<RowState> {
        let stored = values.id().and_then(|id| self.known.relationships.at(id));
        let ends = stored
            .map(|at| &self.known.relationships.drafts[at].record)
            .map(|tie| (tie.from_id, tie.to_id));
        let (from, to) = ends.unwrap_or_default();
        let (from, to) = (
            self.end_of(values, Field::From, from),
            self.end_of(values, Field::To, to),
        );
        let (Some(from), Some(to)) = (from, to) else {
            return Ok(RowState::Refused);
        };
        if from == to {
            self.refuse(values, Field::To, Reason::TieToItself);
            return Ok(RowState::Refused);
        }
        let fresh = Relationship {
            id: self.new_id(values),
            from_id: Some(from),
            to_id: Some(to),
            direction,
            ..Relationship::default()
        };
        let wanted: Relationship = self.patched(&fresh, values)?;
        let is_keyed = values.is_of_network || values.id().is_some();
        let found = stored.or_else(|| self.stored_tie(&wanted, is_keyed));
        let Some(at) = found else {
            let at = self.known.add_relationship(wanted);
            let id = self.known.relationships.drafts[at].record.id;
            self.remember_identity(values, id);
            self.describe(AttributeOwner::Relationship, id, values);
            self.read_scores(id, values)?;
            return Ok(RowState::Added);
        };
        if self.known.relationships.drafts[at].is_named {
            return Ok(RowState::Repeated);
        }
        let current = self.known.relationships.drafts[at].record.clone();
        let mut record: Relationship = self.patched(&current, values)?;
        let is_turned =
            record.direction == Direction::Directed && current.direction != record.direction;
        if is_turned && stored.is_none() {
            (record.from_id, record.to_id) = (Some(from), Some(to));
        }
        let draft = &mut self.known.relationships.drafts[at];
        draft.is_named = true;
        let mut is_changed = record != draft.record;
        let id = record.id;
        draft.record = record;
        self.remember_identity(values, id);
        is_changed |= self.describe(AttributeOwner::Relationship, id, values);
        is_changed |= self.read_scores(id, values)?;
        Ok(if is_changed {
            RowState::Changed
        } else {
            RowState::Same
        })
    }

    /// The code of a kind that the initiative has itself, by code or name. A network may bring one along by its code.
    pub(super) fn own_kind(
        &mut self,
        text: &str,
        may_add: bool,
    ) -> std::result::Result<Value, Reason> {
        let code = RelationshipKind::code_for(text);
        let pool = &self.known.kinds;
        let named = pool.named(text).first().copied();
        if let Some(at) = named.or_else(|| pool.at(RelationshipKind::identity(&code))) {
            return Ok(pool.drafts[at].record.code.clone().into());
        }
        if !may_add || code != text {
            return Err(Reason::NotACode);
        }
        let name = text.replace('_', " ");
        let positions = pool
            .drafts
            .iter()
            .map(|draft| draft.record.position.as_str());
        let position = position_between(positions.max(), None);
        self.warn(None, WarningCode::KindAdded, &name);
        self.known.kinds.add(Draft {
            record: RelationshipKind {
                id: RelationshipKind::identity(&code),
                code: code.clone(),
                name,
                position,
                ..RelationshipKind::default()
            },
            before: None,
            is_named: true,
        });
        Ok(code.into())
    }

    /// The stakeholder at one end; a tie known by its identity keeps its own where the name alone is not enough.
    fn end_of(&mut self, values: &RowValues, field: Field, own: Option<Id>) -> Option<Id> {
        let found = values
            .text(field)
            .ok_or(Reason::Empty)
            .and_then(|text| self.end(text));
        let found = match (found, own) {
            (Err(Reason::DoubtfulEnd), Some(own)) => Ok(own),
            (found, _) => found,
        };
        found
            .map_err(|reason| self.refuse(values, field, reason))
            .ok()
    }

    /// The relationship of the same pair and kind; of several, the one that runs the same way, began on the same day or
    /// has not ended. A keyed row never means one that another row named.
    fn stored_tie(&self, wanted: &Relationship, is_keyed: bool) -> Option<usize> {
        let drafts = &self.known.relationships.drafts;
        let mut places = self.known.ties(wanted);
        places.retain(|at| !is_keyed || !drafts[*at].is_named);
        // Stable: those that run the same way come first and keep their order.
        places.sort_by_key(|at| drafts[*at].record.direction != wanted.direction);
        let tie = |at: &usize| &self.known.relationships.drafts[*at].record;
        let began =
            |at: &&usize| wanted.started_on.is_some() && tie(at).started_on == wanted.started_on;
        let goes_on = |at: &&usize| tie(at).ended_on.is_none();
        let found = places
            .iter()
            .find(began)
            .or_else(|| places.iter().find(goes_on))
            .or(places.first());
        found.copied()
    }

    /// Notes the scores of a row as a reading; tells whether they are new. Without a day of their own they belong to
    /// the day of the import, unless the newest reading says the same already.
    fn read_scores(&mut self, relationship: Id, values: &RowValues) -> Result<bool> {
        let scores = values.patch.iter().filter(|(field, _)| {
            field
                .parse::<Field>()
                .is_ok_and(|field| field.is_of_reading() && field != Field::ReadOn)
        });
        let scores: Vec<(&String, &Value)> = scores.collect();
        if scores.is_empty() {
            return Ok(false);
        }
        let says_same = |reading: &Reading| -> Result<bool> {
            let stored = serde_json::to_value(reading)?;
            Ok(scores
                .iter()
                .all(|(field, score)| stored.get(*field) == Some(*score)))
        };
        let known = self.known.readings.entry(relationship).or_default();
        let own_day = values
            .patch
            .get("read_on")
            .and_then(Value::as_str)
            .and_then(|day| day.parse::<Day>().ok());
        let same_day = known
            .iter()
            .find(|reading| reading.read_on == Some(own_day.unwrap_or(self.today)));
        let compared = if own_day.is_some() {
            same_day
        } else {
            known.first()
        };
        if let Some(reading) = compared
            && says_same(reading)?
        {
            return Ok(false);
        }
        let read_on = own_day.unwrap_or(self.today);
        let id = Reading::identity(relationship, read_on);
        let fresh = Reading {
            id,
            relationship_id: Some(relationship),
            read_on: Some(read_on),
            ..Reading::default()
        };
        let mut reading = serde_json::to_value(same_day.cloned().unwrap_or(fresh))?;
        for (field, score) in scores {
            reading[field] = score.clone();
        }
        let reading: Reading = serde_json::from_value(reading)?;
        known.retain(|other| other.read_on != Some(read_on));
        known.push(reading.clone());
        known.sort_by_key(|reading| std::cmp::Reverse(reading.read_on));
        self.readings.push(reading);
        Ok(true)
    }
}
