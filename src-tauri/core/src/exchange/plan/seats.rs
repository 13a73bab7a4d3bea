//! Rows that become seats in groups, and who speaks for them.

use serde_json::Value;

use super::Plan;
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::known::Draft;
use crate::exchange::preview::{RowState, WarningCode};
use crate::journal::records::position_between;
use crate::stakeholders::{Group, Representation, Seat};
use crate::values::Id;

impl Plan {
    /// Plans a row that is a seat: a group, whose it is, and who speaks for it.
    pub(super) fn seat_row(&mut self, values: &RowValues) -> Result<RowState> {
        let Some(group) = values.text(Field::Group).map(str::trim).map(str::to_owned) else {
            self.refuse(values, Field::Group, Reason::Empty);
            return Ok(RowState::Refused);
        };
        let (Ok(person), Ok(organization)) = (self.sitting(values), self.seated(values)) else {
            return Ok(RowState::Refused);
        };
        if person.is_none() && organization.is_none() {
            self.refuse(values, Field::Organization, Reason::Empty);
            return Ok(RowState::Refused);
        }
        let employer = person
            .and_then(|id| self.known.people.at(id))
            .and_then(|at| self.known.people.drafts[at].record.organization_id);
        // A seat that has an identity says itself whose it is; without an organization it is the community's.
        let organization = organization.or(employer.filter(|_| values.id().is_none()));
        let (group, group_is_new) = self.group(&group, values);
        let role = values
            .patch
            .get("role")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let known = values.id().and_then(|id| self.known.seats.at(id));
        let found =
            known.or_else(|| self.stored_seat(group, organization, person, role.as_deref()));
        let at = match found {
            Some(at) => at,
            None => self.add_seat(self.new_id(values), group, organization),
        };
        let current = self.known.seats.drafts[at].record.clone();
        let mut patched = values.patch.clone();
        for (ours, field) in [(Field::StartedOn, "from_on"), (Field::EndedOn, "until_on")] {
            if let Some(day) = patched.remove(&ours.to_string()) {
                patched.insert(field.to_owned(), day);
            }
        }
        let mut seat = serde_json::to_value(&current)?;
        for field in ["role", "from_on", "until_on", "notes"] {
            if let Some(value) = patched.get(field) {
                seat[field] = value.clone();
            }
        }
        let seat: Seat = serde_json::from_value(seat)?;
        if seat.from_on.is_some() && seat.until_on.is_some() && seat.until_on < seat.from_on {
            self.refuse(values, Field::EndedOn, Reason::EndsBeforeStart);
            return Ok(RowState::Refused);
        }
        let draft = &mut self.known.seats.drafts[at];
        let was_named = std::mem::replace(&mut draft.is_named, true);
        let mut is_changed = draft.record != seat || group_is_new;
        let id = seat.id;
        draft.record = seat;
        is_changed |= self.speaks(id, person, values);
        Ok(match (found, was_named, is_changed) {
            (None, ..) => RowState::Added,
            (Some(_), true, false) => RowState::Repeated,
            (Some(_), _, true) => RowState::Changed,
            (Some(_), false, false) => RowState::Same,
        })
    }

    /// The person who sits there; none when the row names nobody.
    fn sitting(&mut self, values: &RowValues) -> std::result::Result<Option<Id>, ()> {
        let Some(text) = values.text(Field::Person).map(str::to_owned) else {
            return Ok(None);
        };
        let found = self.end(&text);
        let found = found.and_then(|id| match self.known.people.at(id) {
            Some(_) => Ok(id),
            None => Err(Reason::NoSuchEnd),
        });
        found
            .map(Some)
            .map_err(|reason| self.refuse(values, Field::Person, reason))
    }

    /// The organization that the row names; none when the row names none.
    pub(super) fn seated(&mut self, values: &RowValues) -> std::result::Result<Option<Id>, ()> {
        let Some(text) = values.text(Field::Organization).map(str::to_owned) else {
            return Ok(None);
        };
        let found = self.end(&text);
        let found = found.and_then(|id| match self.known.organizations.at(id) {
            Some(_) => Ok(id),
            None => Err(Reason::NoSuchEnd),
        });
        found
            .map(Some)
            .map_err(|reason| self.refuse(values, Field::Organization, reason))
    }

    /// The group of this name and whether it is new.
    fn group(&mut self, name: &str, values: &RowValues) -> (Id, bool) {
        let own = values
            .text(Field::GroupId)
            .and_then(|id| id.trim().parse::<Id>().ok());
        if let Some(id) = own.filter(|id| self.known.groups.at(*id).is_some()) {
            return (id, false);
        }
        if let Some(at) = self.known.groups.named(name).first() {
            return (self.known.groups.drafts[*at].record.id, false);
        }
        let last = self
            .known
            .groups
            .drafts
            .iter()
            .map(|draft| draft.record.position.as_str());
        let position = position_between(last.max(), None);
        let record = Group {
            id: own.filter(|id| !id.is_nil()).unwrap_or_else(Id::fresh),
            name: name.chars().take(500).collect(),
            position,
            ..Group::default()
        };
        let id = record.id;
        self.warn(None, WarningCode::GroupAdded, name);
        self.known.groups.add(Draft {
            record,
            before: None,
            is_named: true,
        });
        (id, true)
    }

    /// A seat of this organization in this group that no other row named: the one for which the person speaks, or of the
    /// same role, or any that has not ended.
    fn stored_seat(
        &self,
        group: Id,
        organization: Option<Id>,
        person: Option<Id>,
        role: Option<&str>,
    ) -> Option<usize> {
        let seats = &self.known.seats.drafts;
        let fits = |at: &usize| {
            let seat = &seats[*at].record;
            !seats[*at].is_named
                && seat.group_id == Some(group)
                && seat.organization_id == organization
        };
        let places: Vec<usize> = (0..seats.len()).filter(fits).collect();
        let seat = |at: &usize| &seats[*at].record;
        let speaks = |at: &&usize| {
            person.is_some()
                && self.known.representations.drafts.iter().any(|draft| {
                    draft.record.seat_id == Some(seat(at).id) && draft.record.person_id == person
                })
        };
        let has_role = |at: &&usize| role.is_some_and(|role| seat(at).role.to_string() == role);
        let goes_on = |at: &&usize| seat(at).until_on.is_none();
        let found = places
            .iter()
            .find(speaks)
            .or_else(|| places.iter().find(has_role));
        found
            .or_else(|| places.iter().find(goes_on))
            .or(places.first())
            .copied()
    }

    fn add_seat(&mut self, id: Id, group: Id, organization: Option<Id>) -> usize {
        let seats = &self.known.seats.drafts;
        let last = seats
            .iter()
            .map(|draft| draft.record.position.as_str())
            .max();
        let position = position_between(last, None);
        let record = Seat {
            id,
            group_id: Some(group),
            organization_id: organization,
            position,
            ..Seat::default()
        };
        self.known.seats.add(Draft {
            record,
            before: None,
            is_named: true,
        })
    }

    /// Notes who speaks for a seat; tells whether that is new.
    fn speaks(&mut self, seat: Id, person: Option<Id>, values: &RowValues) -> bool {
        let Some(person) = person else {
            return false;
        };
        let capacity = values.patch.get("capacity").and_then(Value::as_str);
        let capacity = capacity.and_then(|capacity| capacity.parse().ok());
        let drafts = &mut self.known.representations.drafts;
        let known = drafts.iter_mut().find(|draft| {
            draft.record.seat_id == Some(seat) && draft.record.person_id == Some(person)
        });
        if let Some(draft) = known {
            let before = draft.record.clone();
            draft.record.capacity = capacity.unwrap_or(draft.record.capacity);
            return draft.record != before;
        }
        let record = Representation {
            id: Id::fresh(),
            seat_id: Some(seat),
            person_id: Some(person),
            capacity: capacity.unwrap_or_default(),
            ..Representation::default()
        };
        self.known.representations.add(Draft {
            record,
            before: None,
            is_named: true,
        });
        true
    }
}
