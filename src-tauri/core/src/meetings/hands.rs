//! Making a decision: hands, the rule of the method, putting off, looking again, and what it rests on.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deciding::Outcome;
use super::register;
use super::{Decision, DecisionState, Evidence, EvidenceKind, Hand, Meeting, Method, Vote};
use crate::activities::Activity;
use crate::agenda::{AgendaVersion, Goal, Strategy};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::stakeholders::Organization;
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
    let detail = register::decision(tx.db(), decision_id)?;
    let verdict = detail.verdict;
    if is_made {
        match verdict.result {
            Outcome::Blocked => {
                return Err(Refusal::of(Code::ObjectionOpen, "state")
                    .with("count", verdict.open_objections)
                    .into());
            }
            Outcome::Fails => {
                return Err(Refusal::of(Code::NotPassed, "state")
                    .with("count", verdict.numerator)
                    .with("number", verdict.denominator)
                    .into());
            }
            Outcome::NoData | Outcome::Passes | Outcome::NoRule => {}
        }
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

/// Records that a decision can rest on, with what each says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Citation {
    /// The identity of the new evidence.
    pub id: Id,
    /// The table of the record: organization, goal, strategy, agenda_version, activity, meeting or decision.
    pub table: String,
    /// The record.
    pub record_id: Id,
    /// The day.
    pub as_of_on: Day,
    /// What it means here.
    #[serde(default)]
    pub text: String,
}

/// Links a decision to a record and freezes what that says today.
pub(super) fn cite(tx: &mut Tx<'_>, decision_id: Id, citation: &Citation) -> Result<Label> {
    let decision: Decision = record::must_find(tx.db(), decision_id)?;
    let (title, value) = frozen(tx.db(), &citation.table, citation.record_id)?;
    tx.put(&Evidence {
        id: citation.id,
        decision_id: Some(decision_id),
        kind: EvidenceKind::Record,
        record_table: citation.table.clone(),
        record_id: Some(citation.record_id),
        title,
        value,
        as_of_on: Some(citation.as_of_on),
        text: citation.text.clone(),
        ..Evidence::default()
    })?;
    Ok(Label::of(
        LabelVerb::Cite,
        Decision::TABLE.name,
        decision.title(),
    ))
}

/// What a record is called and what it says.
fn frozen(db: &Connection, table: &str, id: Id) -> Result<(String, String)> {
    Ok(match table {
        "organization" => {
            let row: Organization = record::must_find(db, id)?;
            let value = row.status.to_string();
            (row.name, value)
        }
        "goal" => {
            let row: Goal = record::must_find(db, id)?;
            (row.name, row.statement)
        }
        "strategy" => {
            let row: Strategy = record::must_find(db, id)?;
            (row.name, row.statement)
        }
        "agenda_version" => {
            let row: AgendaVersion = record::must_find(db, id)?;
            (row.number.to_string(), row.state.to_string())
        }
        "activity" => {
            let row: Activity = record::must_find(db, id)?;
            let reach = row.reach.map(|reach| reach.to_string());
            let value = [Some(row.status.to_string()), reach];
            let value: Vec<String> = value.into_iter().flatten().collect();
            (row.name, value.join(", "))
        }
        "meeting" => {
            let row: Meeting = record::must_find(db, id)?;
            let day = row.held_on.map(|day| day.to_string());
            (row.title, day.unwrap_or_default())
        }
        "decision" => {
            let row: Decision = record::must_find(db, id)?;
            (row.question, row.outcome)
        }
        other => {
            return Err(Refusal::of(Code::NotAChoice, "table")
                .with("value", other)
                .into());
        }
    })
}
