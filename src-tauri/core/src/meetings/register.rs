//! The register of decisions, and one decision with everything that belongs to it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deciding::{Rule, Verdict, recused, verdict};
use super::rows::decisions::{self as decision_rows, Registered};
use super::{
    ConsentCheck, Decision, DecisionOption, DecisionState, DeclaredInterest, Evidence, Meeting,
    Method, Objection, Series, Vote, attendance, rows,
};
use crate::error::Result;
use crate::file::fold;
use crate::initiative;
use crate::journal::record;
use crate::stakeholders::{Organization, Person, SeatDetail};
use crate::values::{Day, Id};

/// Which decisions to show.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct DecisionFilter {
    /// Only of this series.
    pub series_id: Option<Id>,
    /// Only those filed under one of these words; empty shows all.
    pub topics: Vec<String>,
    /// Only in these states; empty shows all.
    pub states: Vec<DecisionState>,
    /// Only by these methods; empty shows all.
    pub methods: Vec<Method>,
    /// Only those whose review is due by this day.
    pub review_due_by: Option<Day>,
    /// Only with evidence, or only without.
    pub has_evidence: Option<bool>,
    /// Only those that rest on this record.
    pub evidence_id: Option<Id>,
    /// Only those that affect the community.
    pub affects_community: bool,
}

/// A row of the register of decisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionRow {
    /// The record.
    #[serde(flatten)]
    pub decision: Decision,
    /// What its meeting is called.
    pub meeting: String,
    /// The day of its meeting.
    pub meeting_on: Option<Day>,
    /// How many records, documents and voices it rests on.
    pub evidence_count: u32,
    /// How many objections are open.
    pub open_objections: u32,
    /// How many concerns are kept.
    pub concern_count: u32,
}

/// A word that decisions are filed under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TopicCount {
    /// The word.
    pub topic: String,
    /// How many decisions are filed under it.
    pub decisions: u32,
}

/// The register of decisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionRegister {
    /// Those that fit, newest first.
    pub decisions: Vec<DecisionRow>,
    /// How many there are in all.
    pub total: u32,
    /// The words they are filed under, by name.
    pub topics: Vec<TopicCount>,
    /// How many have evidence.
    pub with_evidence: u32,
}

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

/// One decision with everything that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionDetail {
    /// The record.
    pub decision: Decision,
    /// Its meeting.
    pub meeting: Meeting,
    /// Options that were considered, in order.
    pub options: Vec<DecisionOption>,
    /// What it rests on, in order.
    pub evidence: Vec<Evidence>,
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
    /// What the rule of its method says.
    pub verdict: Verdict,
    /// What the person responsible is called; empty when nobody is named.
    pub responsible: String,
    /// What the responsible organization is called; empty when none is named.
    pub responsible_organization: String,
}

/// The register of decisions that hold every word and fit the filter.
pub(super) fn register(
    db: &Connection,
    search: &str,
    filter: &DecisionFilter,
) -> Result<DecisionRegister> {
    let mut evidence: HashMap<Id, Vec<Evidence>> = HashMap::new();
    for row in decision_rows::all_evidence(db)? {
        if let Some(decision) = row.decision_id {
            evidence.entry(decision).or_default().push(row);
        }
    }
    let mut objections: HashMap<Id, Vec<Objection>> = HashMap::new();
    for row in decision_rows::all_objections(db)? {
        if let Some(decision) = row.decision_id {
            objections.entry(decision).or_default().push(row);
        }
    }
    let all = decision_rows::registered(db)?;
    let words = fold(search);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut topics: BTreeMap<String, u32> = BTreeMap::new();
    let (mut decisions, mut with_evidence) = (Vec::new(), 0);
    let total = all.len() as u32;
    for row in all {
        let id = row.decision.id;
        let of = evidence.get(&id).map(Vec::as_slice).unwrap_or_default();
        let has_evidence = !of.is_empty() || !row.decision.evidence.trim().is_empty();
        with_evidence += u32::from(has_evidence);
        for topic in row.decision.topics().collect::<BTreeSet<_>>() {
            *topics.entry(topic.to_owned()).or_default() += 1;
        }
        if !filter.fits(&row, of, has_evidence) || !holds(&row, of, &words) {
            continue;
        }
        let raised = objections.get(&id).map(Vec::as_slice).unwrap_or_default();
        let concerns = raised
            .iter()
            .filter(|row| row.kind == super::ObjectionKind::Concern);
        decisions.push(DecisionRow {
            evidence_count: of.len() as u32,
            open_objections: raised.iter().filter(|row| row.blocks()).count() as u32,
            concern_count: concerns.count() as u32,
            meeting: row.meeting,
            meeting_on: row.held_on,
            decision: row.decision,
        });
    }
    let topics = topics.into_iter();
    Ok(DecisionRegister {
        decisions,
        total,
        topics: topics
            .map(|(topic, decisions)| TopicCount { topic, decisions })
            .collect(),
        with_evidence,
    })
}

fn holds(row: &Registered, evidence: &[Evidence], words: &[&str]) -> bool {
    let decision = &row.decision;
    let mut all = [
        &decision.question,
        &decision.proposal,
        &decision.outcome,
        &decision.topic,
        &decision.evidence,
        &decision.notes,
        &row.meeting,
    ]
    .map(String::as_str)
    .join(" ");
    for row in evidence {
        all.push_str(&format!(" {} {} {}", row.title, row.value, row.text));
    }
    let all = fold(&all);
    words.iter().all(|word| all.contains(word))
}

impl DecisionFilter {
    fn fits(&self, row: &Registered, evidence: &[Evidence], has_evidence: bool) -> bool {
        let decision = &row.decision;
        let is_filed = |topic: &String| {
            let topic = fold(topic);
            decision.topics().any(|filed| fold(filed) == topic)
        };
        let is_due = |by: Day| decision.review_on.is_some_and(|day| day <= by);
        self.series_id.is_none_or(|id| row.series_id == Some(id))
            && (self.topics.is_empty() || self.topics.iter().any(is_filed))
            && (self.states.is_empty() || self.states.contains(&decision.state))
            && (self.methods.is_empty() || self.methods.contains(&decision.method))
            && self.review_due_by.is_none_or(is_due)
            && self.has_evidence.is_none_or(|has| has == has_evidence)
            && self
                .evidence_id
                .is_none_or(|id| evidence.iter().any(|row| row.record_id == Some(id)))
            && (!self.affects_community || decision.affects_community)
    }
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
    let hands = seats.into_iter().map(|row| SeatHand {
        is_present: row.attendance.as_ref().map(|row| row.presence.is_present()),
        is_recused: standing_back.contains(&row.seat.seat.id),
        vote: votes
            .iter()
            .find(|vote| vote.seat_id == Some(row.seat.seat.id))
            .cloned(),
        seat: row.seat,
    });
    Ok(DecisionDetail {
        options: decision_rows::of_decision(db, id)?,
        evidence: decision_rows::of_decision(db, id)?,
        interests,
        hands: hands.collect(),
        tallies: votes
            .iter()
            .filter(|vote| vote.seat_id.is_none())
            .cloned()
            .collect(),
        objections,
        consent_checks: decision_rows::of_decision(db, id)?,
        verdict,
        responsible: person(db, decision.responsible_id)?,
        responsible_organization: organization(db, decision.responsible_organization_id)?,
        meeting,
        decision,
    })
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
