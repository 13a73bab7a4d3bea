//! Rows that become actions: to-dos of calendars, ours that come back and those of others.

use chrono_tz::Tz;

use super::Plan;
use super::rows::RowValues;
use crate::actions::{ActionItem, ActionStatus};
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, When, own_id};
use crate::exchange::known::Draft;
use crate::exchange::preview::{RowState, WarningCode};
use crate::journal::records::position_between;
use crate::values::{Day, Id};

impl Plan {
    /// Plans a row that is a to-do.
    pub(super) fn action_row(&mut self, values: &RowValues) -> RowState {
        let Some(text) = values
            .text(Field::Text)
            .map(str::trim)
            .filter(|text| !text.is_empty())
        else {
            self.refuse(values, Field::Text, Reason::Empty);
            return RowState::Refused;
        };
        let text = text.to_owned();
        let uid = values
            .text(Field::Uid)
            .unwrap_or_default()
            .trim()
            .to_owned();
        let own = own_id(&uid);
        let key = if uid.is_empty() { &text } else { &uid };
        let id = own.unwrap_or_else(|| Id::named("action of a calendar", key));
        let status = values
            .patch
            .get("status")
            .and_then(|status| status.as_str());
        let status: Option<ActionStatus> = status.and_then(|status| status.parse().ok());
        if status.is_none() && values.cell(Field::Status).is_some() {
            return RowState::Refused;
        }
        let (Ok(due_on), Ok(done_on)) = (
            self.day(values, Field::DueOn),
            self.day(values, Field::DoneOn),
        ) else {
            return RowState::Refused;
        };
        let status = status.unwrap_or_default();
        let done_on = done_on
            .or((status == ActionStatus::Done).then_some(self.today))
            .filter(|_| status == ActionStatus::Done);
        let Some(at) = self.calendar.actions.at(id) else {
            if own.is_some() {
                self.refuse(values, Field::Uid, Reason::NoSuchAction);
                return RowState::Refused;
            }
            self.add_action(values, id, text, due_on, status, done_on);
            return RowState::Added;
        };
        let draft = &self.calendar.actions.drafts[at];
        let (known, was_named) = (draft.record.clone(), draft.is_named);
        let stays_done = known.status == status && status == ActionStatus::Done;
        let after = ActionItem {
            text,
            due_on,
            status,
            done_on: if stays_done && known.done_on.is_some() {
                known.done_on
            } else {
                done_on
            },
            ..known.clone()
        };
        if after == known {
            self.calendar.actions.drafts[at].is_named = true;
            return if was_named {
                RowState::Repeated
            } else {
                RowState::Same
            };
        }
        if values.sequence() < known.sequence {
            self.warn(
                Some(values.table),
                WarningCode::OutdatedMeeting,
                &known.text,
            );
            return RowState::LeftOut;
        }
        let draft = &mut self.calendar.actions.drafts[at];
        draft.is_named = true;
        draft.record = ActionItem {
            sequence: values.sequence().max(known.sequence),
            ..after
        };
        RowState::Changed
    }

    fn add_action(
        &mut self,
        values: &RowValues,
        id: Id,
        text: String,
        due_on: Option<Day>,
        status: ActionStatus,
        done_on: Option<Day>,
    ) {
        let drafts = self.calendar.actions.drafts.iter();
        let last = drafts.map(|draft| draft.record.position.as_str()).max();
        let record = ActionItem {
            id,
            text,
            due_on,
            status,
            done_on,
            sequence: values.sequence(),
            notes: values.text(Field::Notes).unwrap_or_default().to_owned(),
            position: position_between(last, None),
            ..ActionItem::default()
        };
        self.calendar.actions.add(Draft {
            record,
            before: None,
            is_named: true,
        });
    }

    /// The day in a cell, at home; an error when it was refused.
    fn day(&mut self, values: &RowValues, field: Field) -> Result<Option<Day>, ()> {
        let Some(text) = values.text(field) else {
            return Ok(None);
        };
        let when: When = text
            .parse()
            .map_err(|reason| self.refuse(values, field, reason))?;
        // Midnight in UTC is how programs without a clock write a day.
        let is_day = !when.has_time || when.at.time() == Default::default();
        let local = match self.calendar.zone {
            Some(home) if when.is_utc() && !is_day => {
                Clocks::Known(home).local_of(Clocks::Known(Tz::UTC).moment_of(when.at))
            }
            _ => when.at,
        };
        Ok(Some(Day(local.date())))
    }
}
