//! Making a decision: hands, the rule of the method, putting off, looking again and taking up once more.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deciding::{Outcome, Verdict};
use super::decision;
use super::rows::{self, decisions as decision_rows};
use super::{
    AgendaItem, Decision, DecisionOption, DecisionState, Hand, ItemState, Meeting, Method, Purpose,
    Vote, minutes,
};
use crate::error::{Code, Refusal, Result};
use crate::journal::records::position_between;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::values::{Day, Id};

/// A hand that was raised, or, without a seat, how many said the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct HandRaised {
    /// The seat; none for a tally.
    #[serde(default)]
    pub seat_id: Option<Id>,
    /// Who raised it.
    #[serde(default)]
    pub person_id: Option<Id>,
    /// What it says; none takes it back.
    pub hand: Option<Hand>,
    /// How many fingers, for a hand of fingers.
    #[serde(default)]
    pub fingers: Option<i32>,
    /// How many hands, for a tally; 0 takes the tally back.
    #[serde(default = "one")]
    pub count: i32,
}

const fn one() -> i32 {
    1
}

/// Notes hands.
pub(super) fn vote(tx: &mut Tx<'_>, decision_id: Id, hands: &[HandRaised]) -> Result<Label> {
    let decision: Decision = record::must_find(tx.db(), decision_id)?;
    for raised in hands {
        let id = match (raised.seat_id, raised.hand) {
            (Some(seat), _) => Vote::identity(decision_id, seat),
            (None, Some(hand)) => Vote::tally(decision_id, hand, raised.fingers),
            (None, None) => return Err(Refusal::of(Code::Empty, "hand").into()),
        };
        let stored = record::find::<Vote>(tx.db(), id)?;
        let hand = raised
            .hand
            .filter(|_| raised.count > 0 || raised.seat_id.is_some());
        let Some(hand) = hand else {
            if stored.is_some() {
                tx.remove::<Vote>(id)?;
            }
            continue;
        };
        tx.put(&Vote {
            id,
            decision_id: Some(decision_id),
            seat_id: raised.seat_id,
            person_id: raised.person_id,
            hand,
            fingers: raised.fingers,
            count: if raised.seat_id.is_some() {
                1
            } else {
                raised.count
            },
            notes: stored.map(|row| row.notes).unwrap_or_default(),
        })?;
    }
    Ok(
        Label::of(LabelVerb::Vote, Decision::TABLE.name, decision.title())
            .count(hands.len() as u32),
    )
}

/// Closes a decision as made or rejected, and keeps the threshold that it was held against. A decision that its hands or
/// objections speak against cannot be made.
pub(super) fn decide(
    tx: &mut Tx<'_>,
    decision_id: Id,
    is_made: bool,
    decided_on: Day,
    outcome: Option<&str>,
) -> Result<Label> {
    let detail = decision::decision(tx.db(), decision_id)?;
    let verdict = detail.verdict;
    if is_made {
        refuse_against(&verdict)?;
    }
    let title = detail.decision.title();
    let has_threshold = matches!(
        detail.decision.method,
        Method::FistToFive | Method::Majority
    );
    tx.put(&Decision {
        state: if is_made {
            DecisionState::Decided
        } else {
            DecisionState::Rejected
        },
        decided_on: Some(decided_on),
        deferred_until_on: None,
        threshold: verdict.threshold.filter(|_| has_threshold),
        outcome: outcome.map_or(detail.decision.outcome.clone(), str::to_owned),
        ..detail.decision
    })?;
    Ok(Label::of(LabelVerb::Decide, Decision::TABLE.name, title))
}

/// Refuses to make a decision that its hands or objections speak against.
fn refuse_against(verdict: &Verdict) -> Result<()> {
    match verdict.result {
        Outcome::Blocked => Err(Refusal::of(Code::ObjectionOpen, "state")
            .with("count", verdict.open_objections)
            .into()),
        Outcome::Fails => Err(Refusal::of(Code::NotPassed, "state")
            .with("count", verdict.numerator)
            .with("number", verdict.denominator)
            .into()),
        Outcome::NoData | Outcome::Passes | Outcome::NoRule => Ok(()),
    }
}

/// Changes the record of a decision. One that was made without hands can be written down as such afterwards; one that its
/// hands or objections speak against cannot become made in this way either.
pub(super) fn write_down(
    tx: &mut Tx<'_>,
    decision_id: Id,
    change: impl FnOnce(&mut Tx<'_>) -> Result<Label>,
) -> Result<Label> {
    let is_made = |db: &Connection| -> Result<bool> {
        let known = record::find::<Decision>(db, decision_id)?;
        Ok(known.is_some_and(|decision| decision.state == DecisionState::Decided))
    };
    let was_made = is_made(tx.db())?;
    let label = change(tx)?;
    if !was_made && is_made(tx.db())? {
        refuse_against(&decision::decision(tx.db(), decision_id)?.verdict)?;
    }
    Ok(label)
}

/// Puts a decision off, until a day if one is known.
pub(super) fn defer(tx: &mut Tx<'_>, decision_id: Id, until: Option<Day>) -> Result<Label> {
    let decision: Decision = record::must_find(tx.db(), decision_id)?;
    let title = decision.title();
    tx.put(&Decision {
        state: DecisionState::Deferred,
        decided_on: None,
        deferred_until_on: until,
        ..decision
    })?;
    Ok(Label::of(LabelVerb::Defer, Decision::TABLE.name, title))
}

/// What came of looking at a decision again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionReview {
    /// The day.
    pub reviewed_on: Day,
    /// What came of it.
    pub review_outcome: String,
    /// The day it is looked at once more.
    #[serde(default)]
    pub review_on: Option<Day>,
    /// The decision that takes its place.
    #[serde(default)]
    pub superseded_by_id: Option<Id>,
}

/// Looks at a decision again. Final minutes allow that: it does not change what was decided then.
pub(super) fn review(tx: &mut Tx<'_>, decision_id: Id, review: &DecisionReview) -> Result<Label> {
    let decision: Decision = record::must_find(tx.db(), decision_id)?;
    if review.superseded_by_id == Some(decision_id) {
        return Err(Refusal::of(Code::TieToItself, "superseded_by_id").into());
    }
    let title = decision.title();
    tx.put(&Decision {
        reviewed_on: Some(review.reviewed_on),
        review_outcome: review.review_outcome.clone(),
        review_on: review.review_on,
        superseded_by_id: review.superseded_by_id,
        state: match review.superseded_by_id {
            Some(_) => DecisionState::Superseded,
            None => decision.state,
        },
        ..decision
    })?;
    Ok(Label::of(LabelVerb::Review, Decision::TABLE.name, title))
}

/// Takes a decision up again at a meeting: an item to decide on it, and the same question and proposal, open. The new
/// decision takes the place of one that was never made; one that was made stands until the new one is.
pub(super) fn take_up(
    tx: &mut Tx<'_>,
    decision_id: Id,
    id: Id,
    item_id: Id,
    meeting_id: Id,
) -> Result<Label> {
    let earlier: Decision = record::must_find(tx.db(), decision_id)?;
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    minutes::refuse_final(&meeting)?;
    let last = rows::items_of(tx.db(), meeting_id)?.pop();
    tx.put(&AgendaItem {
        id: item_id,
        meeting_id: Some(meeting_id),
        title: earlier.shown_as().to_owned(),
        purpose: Purpose::Decide,
        state: ItemState::Open,
        decision_id: Some(decision_id),
        position: position_between(last.as_ref().map(|item| item.position.as_str()), None),
        ..AgendaItem::default()
    })?;
    tx.put(&Decision {
        id,
        meeting_id: Some(meeting_id),
        agenda_item_id: Some(item_id),
        state: DecisionState::Open,
        step: 0,
        outcome: String::new(),
        objections: String::new(),
        decided_on: None,
        deferred_until_on: None,
        review_on: None,
        reviewed_on: None,
        review_outcome: String::new(),
        superseded_by_id: None,
        position: String::new(),
        ..earlier.clone()
    })?;
    for option in decision_rows::of_decision::<DecisionOption>(tx.db(), decision_id)? {
        tx.put(&DecisionOption {
            id: Id::of("option_taken_up", &[option.id, id]),
            decision_id: Some(id),
            chosen: false,
            ..option
        })?;
    }
    let title = earlier.title();
    if matches!(earlier.state, DecisionState::Open | DecisionState::Deferred) {
        tx.put(&Decision {
            state: DecisionState::Superseded,
            deferred_until_on: None,
            superseded_by_id: Some(id),
            ..earlier
        })?;
    }
    Ok(Label::of(LabelVerb::Accept, Decision::TABLE.name, title))
}
