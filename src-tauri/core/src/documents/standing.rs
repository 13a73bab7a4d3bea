//! The records that the minutes of a meeting stand on: as they were when the minutes became final, or as they are.
//!
//! A name that is changed later, two records that become one, or a promise that is kept does not change what final
//! minutes said. What an audience may see of them is decided anew each time.

use std::collections::BTreeMap;

use chrono::DateTime;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gathering::promises;
use crate::actions::ActionRow;
use crate::error::Result;
use crate::file;
use crate::journal::{history, record};
use crate::meetings::{self, Meeting, MeetingDetail, MinutesState};
use crate::stakeholders::Person;
use crate::values::{Day, Id};

/// The records that a document tells of, and the day from which it looks at them.
pub(super) struct Standing<'a> {
    db: &'a Connection,
    past: Option<Connection>,
    /// The day against which is counted what is late.
    pub today: Day,
}

impl<'a> Standing<'a> {
    /// The records as they are.
    pub const fn now(db: &'a Connection, today: Day) -> Self {
        let past = None;
        Self { db, past, today }
    }

    /// The records that the minutes of a meeting stand on.
    ///
    /// # Errors
    /// A meeting that is not there, or SQLite's.
    pub fn of_minutes(db: &'a Connection, id: Id, today: Day) -> Result<Self> {
        let meeting: Meeting = record::must_find(db, id)?;
        let now = Self::now(db, today);
        if meeting.minutes_state != MinutesState::Final {
            return Ok(now);
        }
        let changes = history::of_record(db, &[], id)?;
        let Some(made_final) = changes
            .into_iter()
            .find(|change| change.field == "minutes_state")
        else {
            return Ok(now);
        };
        let then = DateTime::from_timestamp_millis(made_final.action.at_ms as i64);
        Ok(Self {
            past: Some(file::right_after(db, made_final.action.id)?),
            today: then.map_or(today, |then| Day(then.date_naive())),
            ..now
        })
    }

    pub fn db(&self) -> &Connection {
        self.past.as_ref().unwrap_or(self.db)
    }
}

/// The record of a meeting as its minutes tell it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StandingMinutes {
    /// The meeting.
    pub detail: MeetingDetail,
    /// What was promised at it, in order.
    pub actions: Vec<ActionRow>,
    /// What those are called who led it, presented, or answer for a decision, by identity.
    pub names: BTreeMap<String, String>,
}

/// The record of a meeting as its minutes tell it.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub(super) fn standing_minutes(db: &Connection, id: Id, today: Day) -> Result<StandingMinutes> {
    let standing = Standing::of_minutes(db, id, today)?;
    let db = standing.db();
    let detail = meetings::detail(db, id)?;
    let meeting = &detail.meeting;
    let led = [
        meeting.chair_id,
        meeting.facilitator_id,
        meeting.note_taker_id,
    ];
    let presented = detail.items.iter().map(|row| row.item.presenter_id);
    let answers = detail.decisions.iter().map(|row| row.responsible_id);
    let named = led.into_iter().chain(presented).chain(answers).flatten();
    let mut names = BTreeMap::new();
    for id in named {
        if let Some(person) = record::find::<Person>(db, id)? {
            names.insert(id.to_string(), person.name);
        }
    }
    let (actions, _) = promises(db, id, standing.today)?;
    Ok(StandingMinutes {
        detail,
        actions,
        names,
    })
}
