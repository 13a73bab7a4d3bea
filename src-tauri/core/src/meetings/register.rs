//! The register of decisions: found by words, topic, state, what is due, evidence and the answer of the community, counted
//! and put in order.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deciding::community_answer;
use super::rows::decisions::{self as decision_rows, Registered};
use super::{
    ConsentAnswer, ConsentCheck, Decision, DecisionOption, DecisionState, Evidence, Method,
    Objection, ObjectionKind,
};
use crate::error::Result;
use crate::file::fold;
use crate::values::{Day, Id, codes};

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
    /// Only those that are due by this day, for their review or because they were put off until then.
    pub due_by: Option<Day>,
    /// Only with evidence, or only without.
    pub has_evidence: Option<bool>,
    /// Only those that rest on this record.
    pub evidence_id: Option<Id>,
    /// Only those that affect the community.
    pub affects_community: bool,
    /// Only those that affect the community and were answered like this; empty shows all.
    pub consents: Vec<ConsentAnswer>,
}

codes!(
    /// By what decisions are put in order.
    DecisionOrder { Day, Due, Question, Topic, Method, State, Meeting }
);

/// In which order decisions are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionSorting {
    /// By what; what is empty there comes last.
    pub by: DecisionOrder,
    /// Whether the greatest comes first.
    #[serde(default)]
    pub descending: bool,
}

impl Default for DecisionSorting {
    fn default() -> Self {
        Self {
            by: DecisionOrder::Day,
            descending: true,
        }
    }
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
    /// The day it is looked at again, or until which it was put off; none when nothing is due of it.
    pub due_on: Option<Day>,
    /// What the community answered; none when it is not affected.
    pub consent: Option<ConsentAnswer>,
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

/// A record that decisions rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CitedRecord {
    /// Its identity.
    pub id: Id,
    /// Its table.
    pub table: String,
    /// What it was called when it was cited the last time.
    pub title: String,
    /// How many decisions rest on it.
    pub decisions: u32,
}

/// How many decisions of the register are how; filters do not change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionCounts {
    /// All.
    pub total: u32,
    /// Those not made yet.
    pub open: u32,
    /// Those that were made.
    pub decided: u32,
    /// Those that were put off.
    pub deferred: u32,
    /// Those that were rejected.
    pub rejected: u32,
    /// Those that another took the place of.
    pub superseded: u32,
    /// Those whose review, or the day they were put off to, has come.
    pub due: u32,
    /// Those that rest on something.
    pub with_evidence: u32,
    /// Those that affect the community.
    pub affecting: u32,
    /// Those that affect the community and were answered by it.
    pub answered: u32,
}

/// The register of decisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionRegister {
    /// Those that fit, in the order that was asked for.
    pub decisions: Vec<DecisionRow>,
    /// How many there are of all.
    pub counts: DecisionCounts,
    /// The words they are filed under, by name.
    pub topics: Vec<TopicCount>,
    /// The records they rest on, by name.
    pub cited: Vec<CitedRecord>,
}

/// Everything of the decisions, read once.
struct Belongings {
    evidence: HashMap<Id, Vec<Evidence>>,
    objections: HashMap<Id, Vec<Objection>>,
    options: HashMap<Id, Vec<DecisionOption>>,
    checks: HashMap<Id, Vec<ConsentCheck>>,
}

impl Belongings {
    fn read(db: &Connection) -> Result<Self> {
        Ok(Self {
            evidence: by_decision(decision_rows::every(db)?, |row: &Evidence| row.decision_id),
            objections: by_decision(decision_rows::every(db)?, |row: &Objection| row.decision_id),
            options: by_decision(decision_rows::every(db)?, |row: &DecisionOption| {
                row.decision_id
            }),
            checks: by_decision(decision_rows::every(db)?, |row: &ConsentCheck| {
                row.decision_id
            }),
        })
    }

    fn evidence_of(&self, id: Id) -> &[Evidence] {
        self.evidence
            .get(&id)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    fn row(&self, registered: Registered) -> DecisionRow {
        let decision = registered.decision;
        let id = decision.id;
        let raised = self.objections.get(&id).map(Vec::as_slice);
        let raised = raised.unwrap_or_default();
        let checks = self.checks.get(&id).map(Vec::as_slice).unwrap_or_default();
        let concerns = raised
            .iter()
            .filter(|row| row.kind == ObjectionKind::Concern);
        DecisionRow {
            due_on: decision.due_on(),
            consent: community_answer(&decision, checks),
            evidence_count: self.evidence_of(id).len() as u32,
            open_objections: raised.iter().filter(|row| row.blocks()).count() as u32,
            concern_count: concerns.count() as u32,
            meeting: registered.meeting,
            meeting_on: registered.held_on,
            decision,
        }
    }

    /// Tells whether a decision or something that belongs to it holds every word.
    fn hold(&self, row: &DecisionRow, words: &[&str]) -> bool {
        let decision = &row.decision;
        let mut all: Vec<&str> = vec![
            &decision.question,
            &decision.proposal,
            &decision.outcome,
            &decision.topic,
            &decision.criteria,
            &decision.options,
            &decision.evidence,
            &decision.objections,
            &decision.concerns,
            &decision.review_outcome,
            &decision.notes,
            &row.meeting,
        ];
        for row in self.evidence_of(decision.id) {
            all.extend([&*row.title, &*row.value, &*row.text, &*row.source]);
        }
        for row in self.options.get(&decision.id).into_iter().flatten() {
            all.extend([&*row.text, &*row.in_favour, &*row.against]);
        }
        for row in self.objections.get(&decision.id).into_iter().flatten() {
            all.extend([&*row.text, &*row.integration]);
        }
        let all = fold(&all.join(" "));
        words.iter().all(|word| all.contains(word))
    }
}

fn by_decision<R>(rows: Vec<R>, decision: fn(&R) -> Option<Id>) -> HashMap<Id, Vec<R>> {
    let mut found: HashMap<Id, Vec<R>> = HashMap::new();
    for row in rows {
        if let Some(decision) = decision(&row) {
            found.entry(decision).or_default().push(row);
        }
    }
    found
}

/// The register of decisions that hold every word and fit the filter; what is due is counted against `today`.
pub(super) fn register(
    db: &Connection,
    search: &str,
    filter: &DecisionFilter,
    sorting: DecisionSorting,
    today: Option<Day>,
) -> Result<DecisionRegister> {
    let belongings = Belongings::read(db)?;
    let words = fold(search);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut topics: BTreeMap<String, u32> = BTreeMap::new();
    let mut cited: HashMap<Id, CitedRecord> = HashMap::new();
    let mut counts = DecisionCounts::default();
    let mut decisions = Vec::new();
    for registered in decision_rows::registered(db)? {
        let series = registered.series_id;
        let row = belongings.row(registered);
        let evidence = belongings.evidence_of(row.decision.id);
        counts.add(&row, today);
        for topic in row.decision.topics().collect::<BTreeSet<_>>() {
            *topics.entry(topic.to_owned()).or_default() += 1;
        }
        count_cited(&mut cited, evidence);
        if filter.fits(&row, series, evidence) && belongings.hold(&row, &words) {
            decisions.push(row);
        }
    }
    sorting.sort(&mut decisions);
    let mut cited: Vec<CitedRecord> = cited.into_values().collect();
    cited.sort_by_cached_key(|record| (fold(&record.title), record.id));
    Ok(DecisionRegister {
        decisions,
        counts,
        topics: topics
            .into_iter()
            .map(|(topic, decisions)| TopicCount { topic, decisions })
            .collect(),
        cited,
    })
}

/// Counts one more decision for each record that it rests on.
fn count_cited(cited: &mut HashMap<Id, CitedRecord>, evidence: &[Evidence]) {
    let mut of_this = BTreeSet::new();
    for row in evidence {
        let Some(id) = row.record_id else { continue };
        let record = cited.entry(id).or_insert_with(|| CitedRecord {
            id,
            table: row.record_table.clone(),
            title: row.title.clone(),
            decisions: 0,
        });
        record.decisions += u32::from(of_this.insert(id));
    }
}

impl DecisionCounts {
    fn add(&mut self, row: &DecisionRow, today: Option<Day>) {
        self.total += 1;
        *match row.decision.state {
            DecisionState::Open => &mut self.open,
            DecisionState::Decided => &mut self.decided,
            DecisionState::Deferred => &mut self.deferred,
            DecisionState::Rejected => &mut self.rejected,
            DecisionState::Superseded => &mut self.superseded,
        } += 1;
        let is_due = row.due_on.is_some_and(|day| Some(day) <= today);
        self.due += u32::from(is_due);
        self.with_evidence += u32::from(row.has_evidence());
        self.affecting += u32::from(row.consent.is_some());
        let is_answered = row
            .consent
            .is_some_and(|answer| answer != ConsentAnswer::NotSought);
        self.answered += u32::from(is_answered);
    }
}

impl DecisionRow {
    fn has_evidence(&self) -> bool {
        self.evidence_count > 0 || !self.decision.evidence.trim().is_empty()
    }
}

impl DecisionFilter {
    fn fits(&self, row: &DecisionRow, series: Option<Id>, evidence: &[Evidence]) -> bool {
        let decision = &row.decision;
        let is_filed = |topic: &String| {
            let topic = fold(topic);
            decision.topics().any(|filed| fold(filed) == topic)
        };
        let is_answered = |answer: ConsentAnswer| self.consents.contains(&answer);
        self.series_id.is_none_or(|id| series == Some(id))
            && (self.topics.is_empty() || self.topics.iter().any(is_filed))
            && (self.states.is_empty() || self.states.contains(&decision.state))
            && (self.methods.is_empty() || self.methods.contains(&decision.method))
            && self
                .due_by
                .is_none_or(|by| row.due_on.is_some_and(|day| day <= by))
            && self
                .has_evidence
                .is_none_or(|has| has == row.has_evidence())
            && self
                .evidence_id
                .is_none_or(|id| evidence.iter().any(|row| row.record_id == Some(id)))
            && (!self.affects_community || decision.affects_community)
            && (self.consents.is_empty() || row.consent.is_some_and(is_answered))
    }
}

impl DecisionSorting {
    /// Puts rows that come newest first in order; equal ones stay as they are.
    fn sort(self, rows: &mut [DecisionRow]) {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        let text = |text: &str| Some(fold(text)).filter(|text| !text.trim().is_empty());
        let key = |row: &DecisionRow| {
            let decision = &row.decision;
            match self.by {
                DecisionOrder::Day => day(decision.decided_on.or(row.meeting_on)),
                DecisionOrder::Due => day(row.due_on),
                DecisionOrder::Question => text(decision.shown_as()),
                DecisionOrder::Topic => text(&decision.topic),
                DecisionOrder::Method => Some(format!("{:02}", decision.method as u8)),
                DecisionOrder::State => Some(format!("{:02}", decision.state as u8)),
                DecisionOrder::Meeting => text(&row.meeting),
            }
        };
        if self.descending {
            rows.sort_by_cached_key(|row| Reverse(key(row)));
        } else {
            rows.sort_by_cached_key(|row| {
                let key = key(row);
                (key.is_none(), key)
            });
        }
    }
}
