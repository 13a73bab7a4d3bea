//! What can be done to meetings, one edit for each user action, and which part of the module carries it out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AnyRecord, CheckOutScore, CheckOutWords, Citation, DecisionReview, ExceptionKind, HandRaised,
    ItemCarried, ItemState, Presence, SeatReply, Table, attendance, calendar, carry_over,
    check_outs, citing, data_pack, hands, logistics, minutes, rows, running, templates,
};
use crate::error::Result;
use crate::journal::{Label, Patch, Tx};
use crate::values::{Clock, Day, Id, Instant};

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

/// Lets the part of the module that an edit belongs to carry it out.
pub(super) fn carry_out(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => match record {
            AnyRecord::Decision(decision) => {
                hands::write_down(tx, decision.id, |tx| record.put(tx))
            }
            _ => record.put(tx),
        },
        Edit::Set { table, id, set } => match table {
            Table::Decision => hands::write_down(tx, *id, |tx| table.set(tx, *id, set)),
            _ => table.set(tx, *id, set),
        },
        Edit::Remove { table, ids } => {
            for id in ids {
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Plan {
            id,
            series_id,
            held_on,
            title,
            due_on,
        } => carry_over::plan(tx, *id, *series_id, *held_on, title, *due_on),
        Edit::CarryOver {
            meeting_id,
            reasons,
        } => carry_over::carry_over(tx, *meeting_id, reasons),
        Edit::Except {
            series_id,
            falls_on,
            kind,
            reason,
        } => calendar::except(tx, *series_id, *falls_on, *kind, reason),
        Edit::Cancel { meeting_id, reason } => calendar::cancel(tx, *meeting_id, reason),
        Edit::Arrange { meeting_id } => logistics::arrange(tx, *meeting_id),
        Edit::FreezeData {
            meeting_id,
            indicator_ids,
            today,
        } => data_pack::freeze_data(tx, *meeting_id, indicator_ids, *today),
        Edit::UseTemplate {
            meeting_id,
            template_id,
        } => templates::use_template(tx, *meeting_id, *template_id),
        Edit::KeepTemplate {
            id,
            meeting_id,
            name,
            group_id,
        } => templates::keep_template(tx, *id, *meeting_id, name, *group_id),
        Edit::Accept {
            item_id,
            meeting_id,
        } => templates::accept(tx, *item_id, *meeting_id),
        Edit::Decline { item_id, reason } => templates::decline(tx, *item_id, reason),
        Edit::Begin { meeting_id, at } => running::begin(tx, *meeting_id, *at),
        Edit::Advance {
            meeting_id,
            at,
            item_id,
            state,
        } => running::advance(tx, *meeting_id, *at, *item_id, *state),
        Edit::End {
            meeting_id,
            at,
            state,
        } => running::end(tx, *meeting_id, *at, *state),
        Edit::Note {
            item_id,
            discussion,
        } => running::note(tx, *item_id, discussion),
        Edit::Arrive {
            meeting_id,
            seat_id,
            arrived_at,
            departed_at,
        } => running::arrive(tx, *meeting_id, *seat_id, *arrived_at, *departed_at),
        Edit::Attend { meeting_id, seats } => attendance::attend(tx, *meeting_id, seats),
        Edit::Reply {
            meeting_id,
            replies,
        } => attendance::reply(tx, *meeting_id, replies),
        Edit::Vote { decision_id, hands } => hands::vote(tx, *decision_id, hands),
        Edit::Decide {
            decision_id,
            is_made,
            decided_on,
            outcome,
        } => hands::decide(tx, *decision_id, *is_made, *decided_on, outcome.as_deref()),
        Edit::Defer { decision_id, until } => hands::defer(tx, *decision_id, *until),
        Edit::Review {
            decision_id,
            review,
        } => hands::review(tx, *decision_id, review),
        Edit::TakeUp {
            decision_id,
            id,
            item_id,
            meeting_id,
        } => hands::take_up(tx, *decision_id, *id, *item_id, *meeting_id),
        Edit::Cite {
            decision_id,
            citation,
        } => citing::cite(tx, *decision_id, citation),
        Edit::CheckOut {
            meeting_id,
            scores,
            comments,
            is_total,
        } => check_outs::check_out(tx, *meeting_id, scores, comments, *is_total),
        Edit::Finalize { meeting_id } => minutes::finalize(tx, *meeting_id),
        Edit::Reopen { meeting_id, reason } => minutes::reopen(tx, *meeting_id, reason),
    }
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::AgendaItem
        | Table::Decision
        | Table::LogisticsEntry
        | Table::DataPackEntry
        | Table::Guest => Some("meeting_id"),
        Table::TemplateItem => Some("template_id"),
        Table::DecisionOption
        | Table::Evidence
        | Table::DeclaredInterest
        | Table::Objection
        | Table::ConsentCheck => Some("decision_id"),
        _ => None,
    }
}
