//! Who chaired, facilitated and took notes at the earlier meetings of a series, so that these roles go round.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Meeting, MeetingStatus, rows};
use crate::error::Result;
use crate::stakeholders::Person;
use crate::values::{Day, Id};

/// Who had each role at the earlier meetings of a series, the last one first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct RoleTurns {
    /// In the chair.
    pub chair: Vec<RoleTurn>,
    /// Facilitating.
    pub facilitator: Vec<RoleTurn>,
    /// Taking notes.
    pub note_taker: Vec<RoleTurn>,
}

/// A person who had a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RoleTurn {
    /// The person.
    pub person_id: Id,
    /// What the person is called.
    pub person: String,
    /// The last day.
    pub last_on: Day,
    /// How often.
    pub times: u32,
}

/// Who had each role at the meetings of the series that were held before this one.
pub(super) fn before(db: &Connection, meeting: &Meeting) -> Result<RoleTurns> {
    if meeting.series_id.is_none() {
        return Ok(RoleTurns::default());
    }
    let mut earlier = rows::meetings(db)?;
    earlier.retain(|one| {
        one.series_id == meeting.series_id
            && one.status == MeetingStatus::Held
            && one.id != meeting.id
            && (meeting.held_on.is_none() || one.held_on < meeting.held_on)
    });
    Ok(RoleTurns {
        chair: turns(db, &earlier, |meeting| meeting.chair_id)?,
        facilitator: turns(db, &earlier, |meeting| meeting.facilitator_id)?,
        note_taker: turns(db, &earlier, |meeting| meeting.note_taker_id)?,
    })
}

/// The people of one role, of meetings from the newest on.
fn turns(
    db: &Connection,
    meetings: &[Meeting],
    role: fn(&Meeting) -> Option<Id>,
) -> Result<Vec<RoleTurn>> {
    let mut turns: Vec<RoleTurn> = Vec::new();
    for meeting in meetings {
        let (Some(person_id), Some(last_on)) = (role(meeting), meeting.held_on) else {
            continue;
        };
        match turns.iter_mut().find(|turn| turn.person_id == person_id) {
            Some(turn) => turn.times += 1,
            None => turns.push(RoleTurn {
                person: rows::title_of::<Person>(db, Some(person_id))?,
                person_id,
                last_on,
                times: 1,
            }),
        }
    }
    Ok(turns)
}
