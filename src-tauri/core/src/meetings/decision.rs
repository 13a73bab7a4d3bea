//! One decision with everything that belongs to it.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deciding::{Rule, Verdict, community_answer, recused, verdict};
use super::rows::decisions as decision_rows;
use super::{
    AgendaItem, ConsentAnswer, ConsentCheck, DataPackEntry, Decision, DecisionOption,
    DeclaredInterest, Evidence, Meeting, Objection, Series, Vote, attendance, rows,
};
use crate::error::Result;
use crate::initiative;
use crate::journal::record;
use crate::stakeholders::{Organization, Person, SeatDetail};
use crate::values::Id;

/// The hand of a seat in a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatHand {
    /// The seat, with those who speak for it on the day.
    #[serde(flatten)]
    pub seat: SeatDetail,
    /// Whether somebody sits on it; none before that is noted.
    pub is_present: Option<bool>,
    /// Whether it stands back from this decision.
    pub is_recused: bool,
    /// Whether its hand is waited for: somebody sits on it, or nobody was noted on any seat yet, and it does not stand back.
    pub is_asked: bool,
    /// Its hand; none before it is raised.
    pub vote: Option<Vote>,
}

/// An interest with names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct InterestRow {
    /// The record.
    #[serde(flatten)]
    pub interest: DeclaredInterest,
    /// What the person is called; empty without one.
    pub person: String,
    /// What the organization is called; empty without one.
    pub organization: String,
}

/// An objection or concern with names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ObjectionRow {
    /// The record.
    #[serde(flatten)]
    pub objection: Objection,
    /// Who raised it: the person, or the organization of the seat; empty when nobody is named.
    pub raised_by: String,
}

/// Another decision that this one has to do with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionLink {
    /// Its identity.
    pub id: Id,
    /// What it is shown as.
    pub title: String,
}

/// One decision with everything that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionDetail {
    /// The record.
    pub decision: Decision,
    /// Its meeting.
    pub meeting: Meeting,
    /// What the item that it belongs to is called; empty without one.
    pub item: String,
    /// Options that were considered, in order.
    pub options: Vec<DecisionOption>,
    /// What it rests on, in order.
    pub evidence: Vec<Evidence>,
    /// The figures that its meeting looked at, in order: it can rest on them.
    pub figures: Vec<DataPackEntry>,
    /// Declared interests, in order.
    pub interests: Vec<InterestRow>,
    /// The seats of the meeting with their hands.
    pub hands: Vec<SeatHand>,
    /// Hands that were counted without a seat.
    pub tallies: Vec<Vote>,
    /// Objections and concerns, in order.
    pub objections: Vec<ObjectionRow>,
    /// How the community was asked, in order.
    pub consent_checks: Vec<ConsentCheck>,
    /// What the community answered; none when it is not affected.
    pub consent: Option<ConsentAnswer>,
    /// What the rule of its method says.
    pub verdict: Verdict,
    /// Seats whose hand is waited for, those that raised it included.
    pub seats_asked: u32,
    /// Seats among them that raised their hand.
    pub seats_heard: u32,
    /// The earlier decision that its item comes back to.
    pub comes_back_to: Option<DecisionLink>,
    /// The decisions whose place it took.
    pub supersedes: Vec<DecisionLink>,
    /// The decision that took its place.
    pub superseded_by: Option<DecisionLink>,
    /// What the person who proposed it is called; empty when nobody is named.
    pub proposer: String,
    /// What the person responsible is called; empty when nobody is named.
    pub responsible: String,
    /// What the responsible organization is called; empty when none is named.
    pub responsible_organization: String,
}

/// One decision with everything that belongs to it.
///
/// # Errors
/// A decision that is not there, or SQLite's.
pub fn decision(db: &Connection, id: Id) -> Result<DecisionDetail> {
    let decision: Decision = record::must_find(db, id)?;
    let meeting: Meeting = match decision.meeting_id {
        Some(meeting) => record::must_find(db, meeting)?,
        None => Meeting::default(),
    };
    let series = match meeting.series_id {
        Some(series) => record::find::<Series>(db, series)?,
        None => None,
    };
    let seats = attendance::seats(db, &meeting, series.as_ref())?;
    let votes = decision_rows::votes_of(db, id)?;
    let interests = decision_rows::interests_of(db, id)?;
    let objections: Vec<Objection> = decision_rows::of_decision(db, id)?;
    let details: Vec<&SeatDetail> = seats.iter().map(|row| &row.seat).collect();
    let standing_back = recused(&interests, |interest| seats_of(&details, interest));
    let rule = rule(db, &meeting)?;
    let verdict = verdict(&decision, &votes, &objections, &standing_back, rule);
    let objection_rows = objections.into_iter().map(|objection| {
        let seat = details
            .iter()
            .find(|row| Some(row.seat.id) == objection.seat_id);
        let organization = seat.map(|row| row.organization.clone()).unwrap_or_default();
        let person = person(db, objection.person_id)?;
        Ok(ObjectionRow {
            raised_by: if person.is_empty() {
                organization
            } else {
                person
            },
            objection,
        })
    });
    let objections = objection_rows.collect::<Result<_>>()?;
    let interest_rows = interests.into_iter().map(|interest| {
        Ok(InterestRow {
            person: person(db, interest.person_id)?,
            organization: organization(db, interest.organization_id)?,
            interest,
        })
    });
    let interests = interest_rows.collect::<Result<_>>()?;
    let is_noted = seats.iter().any(|row| row.attendance.is_some());
    let hands = seats.into_iter().map(|row| {
        let is_present = row.attendance.as_ref().map(|row| row.presence.is_present());
        let is_recused = standing_back.contains(&row.seat.seat.id);
        SeatHand {
            is_present,
            is_recused,
            is_asked: !is_recused && is_present.unwrap_or(!is_noted),
            vote: votes
                .iter()
                .find(|vote| vote.seat_id == Some(row.seat.seat.id))
                .cloned(),
            seat: row.seat,
        }
    });
    let hands: Vec<SeatHand> = hands.collect();
    let asked = || hands.iter().filter(|hand| hand.is_asked);
    let checks: Vec<ConsentCheck> = decision_rows::of_decision(db, id)?;
    let item = match decision.agenda_item_id {
        Some(item) => record::find::<AgendaItem>(db, item)?.unwrap_or_default(),
        None => AgendaItem::default(),
    };
    let superseded = decision_rows::superseded_by(db, id)?;
    Ok(DecisionDetail {
        options: decision_rows::of_decision(db, id)?,
        evidence: decision_rows::of_decision(db, id)?,
        figures: rows::in_meeting(db, meeting.id)?,
        interests,
        seats_asked: asked().count() as u32,
        seats_heard: asked().filter(|hand| hand.vote.is_some()).count() as u32,
        hands,
        tallies: votes
            .iter()
            .filter(|vote| vote.seat_id.is_none())
            .cloned()
            .collect(),
        objections,
        consent: community_answer(&decision, &checks),
        consent_checks: checks,
        verdict,
        comes_back_to: link(db, item.decision_id)?,
        supersedes: superseded.iter().map(DecisionLink::to).collect(),
        superseded_by: link(db, decision.superseded_by_id)?,
        proposer: person(db, decision.proposer_id)?,
        responsible: person(db, decision.responsible_id)?,
        responsible_organization: organization(db, decision.responsible_organization_id)?,
        item: item.title,
        meeting,
        decision,
    })
}

impl DecisionLink {
    fn to(decision: &Decision) -> Self {
        Self {
            id: decision.id,
            title: decision.shown_as().to_owned(),
        }
    }
}

fn link(db: &Connection, id: Option<Id>) -> Result<Option<DecisionLink>> {
    let Some(id) = id else { return Ok(None) };
    let found = record::find::<Decision>(db, id)?;
    Ok(found.as_ref().map(DecisionLink::to))
}

/// The seats that stand back with an interest: those its person speaks for, and those of its organization.
fn seats_of(seats: &[&SeatDetail], interest: &DeclaredInterest) -> Vec<Id> {
    let is_theirs = |row: &&&SeatDetail| {
        let speaks = row.current.iter().any(|speaker| {
            interest.person_id.is_some() && speaker.representation.person_id == interest.person_id
        });
        let owns = interest.organization_id.is_some()
            && interest.organization_id == row.seat.organization_id;
        speaks || owns
    };
    let theirs = seats.iter().filter(is_theirs);
    theirs.map(|row| row.seat.id).collect()
}

/// What the initiative asks for, and who could vote at a meeting.
fn rule(db: &Connection, meeting: &Meeting) -> Result<Rule> {
    let initiative = initiative::the_initiative(db)?;
    let rate = attendance::rate_of(db, meeting.id)?;
    Ok(Rule {
        fingers: initiative.fist_to_five_pass,
        percent: initiative.majority_percent,
        present: rate.present(),
        expected: rate.expected,
    })
}

fn person(db: &Connection, id: Option<Id>) -> Result<String> {
    rows::title_of::<Person>(db, id)
}

fn organization(db: &Connection, id: Option<Id>) -> Result<String> {
    rows::title_of::<Organization>(db, id)
}
