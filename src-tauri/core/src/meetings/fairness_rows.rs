//! What a part of fairness is counted from: every turn of the part, each marked when it is the one asked for.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attendance_report::Names;
use super::fairness::{FairnessPart, Turns};
use super::spread::Owner;
use super::{Meeting, rows};
use crate::error::Result;
use crate::stakeholders::Person;
use crate::values::{Day, Id};

/// Whose turns are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum FairnessScope {
    /// Everybody's.
    #[default]
    All,
    /// An organization's; none is what nobody can tell the owner of.
    Organization {
        /// Which.
        id: Option<Id>,
    },
    /// A sector's; none is that of organizations without one.
    Sector {
        /// Which.
        id: Option<Id>,
    },
    /// The community's.
    Community,
}

/// A turn: a chair, a facilitation, a proposal, an item presented, a decision or a filled seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct FairnessRow {
    /// The meeting.
    pub meeting_id: Id,
    /// What it is called.
    pub meeting: String,
    /// Its day.
    pub held_on: Option<Day>,
    /// The item.
    pub item_id: Option<Id>,
    /// The decision.
    pub decision_id: Option<Id>,
    /// What the item or decision is called, or who sat there; empty for the meeting as a whole.
    pub title: String,
    /// What the person is called; empty when only an organization is named.
    pub person: String,
    /// What the organization is called; empty for the community and for what nobody can tell.
    pub organization: String,
    /// Whether it is the community's.
    pub is_community: bool,
    /// Whether it is asked for.
    pub is_counted: bool,
}

/// The turns of a part in a period, newest meeting first.
pub(super) fn rows(
    db: &Connection,
    (from, until): (Day, Day),
    series_id: Option<Id>,
    part: FairnessPart,
    scope: &FairnessScope,
) -> Result<Vec<FairnessRow>> {
    let turns = Turns::read(db, from, until, series_id)?;
    let names = Names::read(db)?;
    let meetings: HashMap<Id, &Meeting> = turns
        .meetings
        .iter()
        .map(|meeting| (meeting.id, meeting))
        .collect();
    let mut rows = Vec::new();
    for turn in turns.of(db, part)? {
        let organization = match turn.owner {
            Owner::Organization(id) => Some(id),
            Owner::Community | Owner::Unknown => None,
        };
        let sector = organization.and_then(|id| names.sector(id));
        let meeting = meetings.get(&turn.meeting_id);
        rows.push(FairnessRow {
            meeting_id: turn.meeting_id,
            meeting: meeting
                .map(|meeting| meeting.title.clone())
                .unwrap_or_default(),
            held_on: meeting.and_then(|meeting| meeting.held_on),
            item_id: turn.item_id,
            decision_id: turn.decision_id,
            title: turn.title,
            person: rows::title_of::<Person>(db, turn.person_id)?,
            organization: names.organization(organization),
            is_community: turn.owner == Owner::Community,
            is_counted: match *scope {
                FairnessScope::All => true,
                FairnessScope::Community => turn.owner == Owner::Community,
                FairnessScope::Organization { id } => {
                    organization == id && turn.owner != Owner::Community
                }
                FairnessScope::Sector { id } => {
                    sector.map(|sector| sector.0) == id && turn.owner != Owner::Community
                }
            },
        });
    }
    rows.sort_by_cached_key(|row| {
        let newest_first = std::cmp::Reverse((row.held_on, row.meeting_id));
        (newest_first, row.title.clone())
    });
    Ok(rows)
}
