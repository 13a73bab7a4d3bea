//! Whether a proposal passes by its method: rules over hands, objections and recusals. Pure: no SQL.
//!
//! Consent is the sociocratic one: it passes unless an objection stays open. Fist to five passes when no hand shows
//! fewer fingers than agreed.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ConsentAnswer, ConsentCheck, Decision, DeclaredInterest, Hand, MajorityOf, Method, Objection,
    Vote,
};
use crate::values::{Id, codes};

codes!(
    /// What the rule of a method says about a proposal.
    #[ts(rename = "DecisionResult")]
    Outcome { NoData, Passes, Blocked, Fails, NoRule }
);

/// How many hands said what; those of the recused are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "HandTally")]
pub struct Tally {
    /// Hands that consent.
    pub consent: u32,
    /// Hands that object.
    pub objection: u32,
    /// Hands that stand aside.
    pub stand_aside: u32,
    /// Votes in favour.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Hands by the number of fingers, from 0 to 5.
    pub fingers: [u32; 6],
    /// Hands left out because their person or organization stood back.
    pub recused: u32,
}

/// What the rule of a method says, with the numbers it was worked out from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "DecisionVerdict")]
pub struct Verdict {
    /// What it says.
    pub result: Outcome,
    /// What was counted: votes in favour, or hands with enough fingers, or hands that agree.
    pub numerator: u32,
    /// Of how many.
    pub denominator: u32,
    /// The share in percent; none of nothing.
    pub percent: Option<f64>,
    /// The least number of fingers, or the percentage to be exceeded, for methods that have one.
    pub threshold: Option<i32>,
    /// Objections that are neither integrated nor withdrawn.
    pub open_objections: u32,
    /// The hands.
    pub tally: Tally,
}

/// Who could vote: what a majority may be counted of, and what the initiative asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rule {
    /// The least number of fingers when the decision names none.
    pub fingers: i32,
    /// The percentage to be exceeded when the decision names none.
    pub percent: i32,
    /// Seats that were filled.
    pub present: u32,
    /// Seats that were expected.
    pub expected: u32,
}

impl Tally {
    /// Counts hands, without those of the seats and people that stood back.
    pub fn of(votes: &[Vote], recused: &HashSet<Id>) -> Self {
        let mut tally = Self::default();
        for vote in votes {
            let count = vote.count.max(0) as u32;
            let stood_back = [vote.seat_id, vote.person_id]
                .iter()
                .flatten()
                .any(|id| recused.contains(id));
            if stood_back {
                tally.recused += count;
                continue;
            }
            let fingers = vote.fingers.unwrap_or_default().clamp(0, 5) as usize;
            *match vote.hand {
                Hand::Consent => &mut tally.consent,
                Hand::Objection => &mut tally.objection,
                Hand::StandAside => &mut tally.stand_aside,
                Hand::Yes => &mut tally.yes,
                Hand::No => &mut tally.no,
                Hand::Abstain => &mut tally.abstain,
                Hand::Fingers => &mut tally.fingers[fingers],
            } += count;
        }
        tally
    }
}

/// The people who stood back, and the seats that `seat_of` gives for them and for their organizations.
pub fn recused(
    interests: &[DeclaredInterest],
    seat_of: impl Fn(&DeclaredInterest) -> Vec<Id>,
) -> HashSet<Id> {
    let standing_back = interests.iter().filter(|interest| interest.is_recused);
    standing_back
        .flat_map(|interest| seat_of(interest).into_iter().chain(interest.person_id))
        .collect()
}

/// What the community answered to a decision, the least agreeing answer first; none when it is not affected.
pub fn community_answer(decision: &Decision, checks: &[ConsentCheck]) -> Option<ConsentAnswer> {
    if !decision.affects_community {
        return None;
    }
    let weight = [
        ConsentAnswer::Refused,
        ConsentAnswer::Conditions,
        ConsentAnswer::Consent,
    ];
    let given = |answer: &ConsentAnswer| checks.iter().any(|check| check.answer == *answer);
    let found = weight.into_iter().find(given);
    Some(found.unwrap_or(ConsentAnswer::NotSought))
}

/// What the method's rule says about a decision.
pub fn verdict(
    decision: &Decision,
    votes: &[Vote],
    objections: &[Objection],
    recused: &HashSet<Id>,
    rule: Rule,
) -> Verdict {
    let tally = Tally::of(votes, recused);
    let open_objections = open_objections(votes, objections, recused);
    let fingers = decision.threshold.unwrap_or(rule.fingers);
    let percent = decision.threshold.unwrap_or(rule.percent);
    let (numerator, denominator, threshold) = match decision.method {
        Method::Consent | Method::Consensus | Method::SenseCheck | Method::Advice => {
            let agreeing = tally.consent + tally.yes;
            let heard = agreeing + tally.no + tally.objection + tally.stand_aside;
            (agreeing, heard, None)
        }
        Method::FistToFive => {
            let enough = tally.fingers.iter().skip(fingers.clamp(0, 5) as usize);
            (enough.sum(), tally.fingers.iter().sum(), Some(fingers))
        }
        Method::Majority => {
            let of = match decision.majority_of {
                MajorityOf::VotesCast => tally.yes + tally.no,
                MajorityOf::SeatsPresent => rule.present,
                MajorityOf::SeatsExpected => rule.expected,
            };
            (tally.yes, of, Some(percent))
        }
    };
    let result = match decision.method {
        Method::Advice | Method::SenseCheck => Outcome::NoRule,
        _ if open_objections > 0 && decision.method != Method::Majority => Outcome::Blocked,
        Method::Consent if denominator == 0 && objections.is_empty() => Outcome::NoData,
        Method::Consent => Outcome::Passes,
        Method::Consensus if denominator == 0 => Outcome::NoData,
        Method::Consensus if tally.no > 0 => Outcome::Fails,
        Method::Consensus => Outcome::Passes,
        _ if denominator == 0 => Outcome::NoData,
        Method::FistToFive if numerator < denominator => Outcome::Fails,
        Method::FistToFive => Outcome::Passes,
        Method::Majority if tally.yes + tally.no == 0 => Outcome::NoData,
        Method::Majority
            if u64::from(numerator) * 100 > u64::from(denominator) * percent.max(0) as u64 =>
        {
            Outcome::Passes
        }
        Method::Majority => Outcome::Fails,
    };
    Verdict {
        result,
        numerator,
        denominator,
        percent: (denominator > 0).then(|| 100.0 * f64::from(numerator) / f64::from(denominator)),
        threshold,
        open_objections,
        tally,
    }
}

/// Objections that still block: those written down and open, and hands that object without having written one down.
fn open_objections(votes: &[Vote], objections: &[Objection], recused: &HashSet<Id>) -> u32 {
    let written = objections.iter().filter(|objection| objection.blocks());
    let is_written = |seat: Option<Id>| {
        seat.is_some() && objections.iter().any(|objection| objection.seat_id == seat)
    };
    let unwritten = votes
        .iter()
        .filter(|vote| vote.hand == Hand::Objection && !is_written(vote.seat_id))
        .filter(|vote| vote.seat_id.is_none_or(|seat| !recused.contains(&seat)));
    let unwritten: i32 = if objections.is_empty() {
        unwritten.map(|vote| vote.count.max(0)).sum()
    } else {
        let with_seat = unwritten.filter(|vote| vote.seat_id.is_some());
        with_seat.map(|vote| vote.count.max(0)).sum()
    };
    written.count() as u32 + unwritten.max(0) as u32
}
