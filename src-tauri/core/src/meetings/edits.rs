//! What can be done to meetings, one edit for each user action. Who carries them out stands in `carry_out`.

mod carry_out;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AnyRecord, CheckOutScore, CheckOutWords, Citation, DecisionReview, ExceptionKind, HandRaised,
    ItemCarried, ItemState, Presence, SeatReply, Table,
};
use crate::journal::Patch;
use crate::values::{Clock, Day, Id, Instant};

pub(super) use carry_out::carry_out;

/// What can be done to meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "MeetingsEdit")]
pub enum Edit {
    /// Stores a whole record.
    Put {
        /// The record.
        record: AnyRecord,
    },
    /// Changes some fields of a record.
    Set {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The fields with their new values.
        #[ts(type = "Record<string, unknown>")]
        set: Patch,
    },
    /// Puts records into the trash; a meeting takes its items, attendance and decisions along.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Moves an item, decision or series before another, or to the end.
    Move {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The one that it goes before; none for the end.
        before: Option<Id>,
    },
    /// Plans a meeting of a series and carries over what the last one left unfinished.
    Plan {
        /// The identity of the new meeting.
        id: Id,
        /// The series.
        series_id: Id,
        /// The day.
        held_on: Day,
        /// What it is called.
        title: String,
        /// The day of the cadence that it stands for; none when that is the day it is held.
        #[serde(default)]
        due_on: Option<Day>,
    },
    /// Carries the unfinished items of a meeting to the next one of its series; final minutes stay as they are.
    CarryOver {
        /// The meeting that left them unfinished.
        meeting_id: Id,
        /// Why, for items whose usual reason does not fit.
        #[serde(default)]
        reasons: Vec<ItemCarried>,
    },
    /// Lets a series depart from its cadence on a day; without a kind that is taken back.
    Except {
        /// The series.
        series_id: Id,
        /// The day.
        falls_on: Day,
        /// How it departs.
        kind: Option<ExceptionKind>,
        /// Why.
        #[serde(default)]
        reason: String,
    },
    /// Calls a meeting off.
    Cancel {
        /// The meeting.
        meeting_id: Id,
        /// Why.
        reason: String,
    },
    /// Lays what usually has to be arranged behind what a meeting has.
    Arrange {
        /// The meeting.
        meeting_id: Id,
    },
    /// Takes indicators into the data pack of a meeting, each frozen as it was on the meeting's day, or today when that
    /// comes first; those that are in it already are frozen anew.
    FreezeData {
        /// The meeting.
        meeting_id: Id,
        /// The indicators.
        indicator_ids: Vec<Id>,
        /// The day on which they are frozen.
        today: Day,
    },
    /// Lays a usual agenda behind the items of a meeting.
    UseTemplate {
        /// The meeting.
        meeting_id: Id,
        /// The usual agenda.
        template_id: Id,
    },
    /// Keeps the agenda of a meeting as a usual one.
    KeepTemplate {
        /// The identity of the new template.
        id: Id,
        /// The meeting.
        meeting_id: Id,
        /// What it is called.
        name: String,
        /// The group; none for all.
        #[serde(default)]
        group_id: Option<Id>,
    },
    /// Takes a proposed or parked item onto the agenda of a meeting.
    Accept {
        /// The item.
        item_id: Id,
        /// The meeting.
        meeting_id: Id,
    },
    /// Declines a proposed item.
    Decline {
        /// The item.
        item_id: Id,
        /// Why.
        reason: String,
    },
    /// Opens a meeting.
    Begin {
        /// The meeting.
        meeting_id: Id,
        /// The moment.
        at: Instant,
    },
    /// Leaves the current item and comes to another, or to the next open one.
    Advance {
        /// The meeting.
        meeting_id: Id,
        /// The moment.
        at: Instant,
        /// The item to come to; none is the next open one.
        #[serde(default)]
        item_id: Option<Id>,
        /// What became of the item that is left.
        #[serde(default = "done")]
        state: ItemState,
    },
    /// Closes a meeting.
    End {
        /// The meeting.
        meeting_id: Id,
        /// The moment.
        at: Instant,
        /// What became of the item that is left.
        #[serde(default = "done")]
        state: ItemState,
    },
    /// Keeps what is said on an item while it is being written; what is written at one go is one step to undo.
    Note {
        /// The item.
        item_id: Id,
        /// All that was said so far, in CommonMark.
        discussion: String,
    },
    /// Notes that somebody came late or left early.
    Arrive {
        /// The meeting.
        meeting_id: Id,
        /// The seat.
        seat_id: Id,
        /// When the person came; none is on time.
        arrived_at: Option<Clock>,
        /// When the person left; none is at the end.
        departed_at: Option<Clock>,
    },
    /// Notes answers to the invitation.
    Reply {
        /// The meeting.
        meeting_id: Id,
        /// The answers.
        replies: Vec<SeatReply>,
    },
    /// Notes hands in a decision.
    Vote {
        /// The decision.
        decision_id: Id,
        /// The hands.
        hands: Vec<HandRaised>,
    },
    /// Closes a decision as made or rejected; it cannot be made against its method's rule.
    Decide {
        /// The decision.
        decision_id: Id,
        /// Whether it is made.
        is_made: bool,
        /// The day.
        decided_on: Day,
        /// What was decided; none keeps what is written there.
        #[serde(default)]
        outcome: Option<String>,
    },
    /// Puts a decision off.
    Defer {
        /// The decision.
        decision_id: Id,
        /// Until when.
        #[serde(default)]
        until: Option<Day>,
    },
    /// Looks at a decision again; final minutes allow that.
    Review {
        /// The decision.
        decision_id: Id,
        /// What came of it.
        review: DecisionReview,
    },
    /// Takes a decision up again at a meeting, as an item and an open decision of the same question; final minutes of
    /// the earlier meeting allow that.
    TakeUp {
        /// The earlier decision.
        decision_id: Id,
        /// The identity of the new decision.
        id: Id,
        /// The identity of the new item.
        item_id: Id,
        /// The meeting.
        meeting_id: Id,
    },
    /// Links a decision to a record and freezes what that says.
    Cite {
        /// The decision.
        decision_id: Id,
        /// The record.
        citation: Citation,
    },
    /// Adds the sheets of a round of the check-out, or replaces the counts by those of all paper sheets; final minutes
    /// allow that.
    CheckOut {
        /// The meeting.
        meeting_id: Id,
        /// The scores, all sheets together.
        scores: Vec<CheckOutScore>,
        /// What was written on the sheets.
        #[serde(default)]
        comments: Vec<CheckOutWords>,
        /// Whether these are the counts of all sheets.
        #[serde(default)]
        is_total: bool,
    },
    /// Notes who filled seats.
    Attend {
        /// The meeting.
        meeting_id: Id,
        /// The seats.
        seats: Vec<SeatFilled>,
    },
    /// Declares the minutes final: the record of the meeting no longer changes.
    Finalize {
        /// The meeting.
        meeting_id: Id,
    },
    /// Opens final minutes again.
    Reopen {
        /// The meeting.
        meeting_id: Id,
        /// Why.
        #[serde(default)]
        reason: String,
    },
}

/// Who filled a seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatFilled {
    /// The seat.
    pub seat_id: Id,
    /// Who filled it; none takes the note back.
    pub presence: Option<Presence>,
    /// The person who came; for a leader the accountable leader of that day when none is given.
    #[serde(default)]
    pub person_id: Option<Id>,
    /// What a delegate is called who is nobody's record.
    #[serde(default)]
    pub delegate_name: String,
}

const fn done() -> ItemState {
    ItemState::Done
}

impl Edit {
    /// The meeting whose invitation this may change.
    pub(super) const fn meeting(&self) -> Option<Id> {
        match self {
            Self::Put {
                record: AnyRecord::Meeting(meeting),
            } => Some(meeting.id),
            Self::Set {
                table: Table::Meeting,
                id,
                ..
            } => Some(*id),
            Self::Cancel { meeting_id, .. } => Some(*meeting_id),
            _ => None,
        }
    }
}
