//! What a projector may show of a running meeting: nothing confidential, no notes, no names of those absent, and of a
//! decision its question, proposal and result, never whose hand said what.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deciding::Verdict;
use super::running::{running, timed};
use super::zones::zone_of_meeting;
use super::{
    AgendaItem, Decision, DecisionState, ItemState, MeetingStatus, Method, decision, rows,
};
use crate::error::Result;
use crate::values::{Clock, Id, Instant};

/// What a projector may show of a meeting: nothing confidential, no notes, no names of those absent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ProjectedMeeting {
    /// What it is called.
    pub title: String,
    /// How far it has come.
    pub status: MeetingStatus,
    /// The time zone that its clock shows; empty when none was ever chosen.
    pub zone: String,
    /// What the current item is called; empty for a confidential one.
    pub current: String,
    /// Whether the current item is confidential.
    pub is_confidential: bool,
    /// What to read along; empty for a confidential item.
    pub preread: String,
    /// Minutes planned for it.
    pub minutes_planned: i32,
    /// Seconds left of the minutes planned for it.
    pub seconds_left: i32,
    /// When the meeting ends if every item still to come takes the minutes planned.
    pub ends_about: Clock,
    /// What the next item is called; empty for a confidential one.
    pub next: String,
    /// The questions and proposals of the current item, with what was decided.
    pub decisions: Vec<ProjectedDecision>,
    /// What was decided on the other items, unless they are confidential.
    pub decided_before: Vec<ProjectedDecision>,
    /// The items in order, those confidential without their title.
    pub agenda: Vec<ProjectedItem>,
}

/// What a projector may show of a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ProjectedDecision {
    /// What was asked.
    pub question: String,
    /// What was put to the group.
    pub proposal: String,
    /// What was decided; empty while it is open.
    pub outcome: String,
    /// How far it has come.
    pub state: DecisionState,
    /// How it is decided.
    pub method: Method,
    /// What the rule of its method says: numbers of hands, never whose; only of the current item.
    pub verdict: Option<Verdict>,
}

/// What a projector may show of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ProjectedItem {
    /// When it came or will come up; none before the meeting was opened.
    pub runs_at: Option<Clock>,
    /// What it is called; empty for a confidential one.
    pub title: String,
    /// Minutes planned.
    pub minutes_planned: i32,
    /// What became of it.
    pub state: ItemState,
    /// Whether the meeting is at it.
    pub is_current: bool,
}

/// What a projector may show of a meeting at a moment.
pub(super) fn projected(
    db: &Connection,
    id: Id,
    at: Instant,
    ahead_minutes: Option<i32>,
) -> Result<ProjectedMeeting> {
    let running = running(db, id, at, ahead_minutes)?;
    let items = timed(db, id)?;
    let title_of = |item: &AgendaItem| match item.is_confidential {
        true => String::new(),
        false => item.title.clone(),
    };
    let current = running.current.as_ref();
    let shown = current.filter(|item| !item.is_confidential);
    let (here, elsewhere) = public_decisions(db, id, current.map(|item| item.id))?;
    let agenda = items
        .iter()
        .zip(&running.times)
        .map(|(item, time)| ProjectedItem {
            runs_at: time.runs_at,
            title: title_of(item),
            minutes_planned: item.minutes_planned,
            state: item.state,
            is_current: Some(item.id) == running.meeting.current_item_id,
        });
    Ok(ProjectedMeeting {
        title: running.meeting.title.clone(),
        status: running.meeting.status,
        zone: zone_of_meeting(db, &running.meeting)?
            .map(|zone| zone.name().to_owned())
            .unwrap_or_default(),
        current: current.map(title_of).unwrap_or_default(),
        is_confidential: current.is_some_and(|item| item.is_confidential),
        preread: shown.map(|item| item.preread.clone()).unwrap_or_default(),
        minutes_planned: current.map_or(0, |item| item.minutes_planned),
        seconds_left: running.seconds_left,
        ends_about: running.ends_about,
        next: running.next.as_ref().map(title_of).unwrap_or_default(),
        decisions: here,
        decided_before: elsewhere,
        agenda: agenda.collect(),
    })
}

/// The questions of one item, and what was decided on others or on none. Whatever belongs to a confidential item is left
/// out, also when that item was parked or is in the trash.
fn public_decisions(
    db: &Connection,
    meeting: Id,
    current: Option<Id>,
) -> Result<(Vec<ProjectedDecision>, Vec<ProjectedDecision>)> {
    let public = rows::items_of(db, meeting)?.into_iter();
    let public: Vec<Id> = public
        .filter(|item| !item.is_confidential)
        .map(|item| item.id)
        .collect();
    let decisions = rows::decisions_of(db, meeting)?.into_iter();
    let decisions = decisions.filter(|decision| {
        let item = decision.agenda_item_id;
        item.is_none_or(|item| public.contains(&item))
    });
    let (here, elsewhere): (Vec<Decision>, Vec<Decision>) =
        decisions.partition(|decision| current.is_some() && decision.agenda_item_id == current);
    let made = elsewhere.into_iter();
    let made = made.filter(|decision| decision.state == DecisionState::Decided);
    let here = here.into_iter().map(|row| {
        let verdict = decision::decision(db, row.id)?.verdict;
        Ok(ProjectedDecision::of(row, Some(verdict)))
    });
    Ok((
        here.collect::<Result<_>>()?,
        made.map(|row| ProjectedDecision::of(row, None)).collect(),
    ))
}

impl ProjectedDecision {
    fn of(decision: Decision, verdict: Option<Verdict>) -> Self {
        Self {
            method: decision.method,
            verdict,
            outcome: match decision.state {
                DecisionState::Open => String::new(),
                _ => decision.outcome,
            },
            question: decision.question,
            proposal: decision.proposal,
            state: decision.state,
        }
    }
}
