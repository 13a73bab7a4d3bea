//! What a meeting decided, how, and what it rests on.

use rusqlite::Connection;

use super::{AgendaItem, Meeting};
use crate::error::{Code, Refusal, Result};
use crate::journal::record::record;
use crate::rules;
use crate::stakeholders::{Organization, Person, Seat};
use crate::values::{Day, Id, codes};

codes!(
    /// How a decision was made.
    Method { Consensus, Consent, FistToFive, Majority, Advice, SenseCheck }
);

codes!(
    /// How far a decision has come.
    DecisionState { Decided, Open, Deferred, Rejected, Superseded }
);

codes!(
    /// Of what a majority is counted.
    MajorityOf { VotesCast, SeatsPresent, SeatsExpected }
);

codes!(
    /// What a piece of evidence is.
    EvidenceKind { Record, Document, CommunityInput, Experience }
);

codes!(
    /// What a hand says.
    Hand { Consent, Objection, StandAside, Yes, No, Abstain, Fingers }
);

codes!(
    /// Whether something blocks a decision until it is integrated, or is kept and does not block.
    ObjectionKind { Objection, Concern }
);

codes!(
    /// What became of an objection or concern.
    ObjectionState { Open, Integrated, Withdrawn }
);

codes!(
    /// What the community answered.
    ConsentAnswer { NotSought, Consent, Conditions, Refused }
);

record! {
    /// What a meeting decided, and how.
    pub struct Decision in "decision" titled question
        searching ["question", "proposal", "outcome", "topic", "options", "evidence", "objections", "concerns", "review_outcome", "notes"]
        hinted ["decided_on", "meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The item it belongs to.
        agenda_item_id: Option<Id>,
        /// What was asked.
        question: String,
        /// What was put to the group.
        proposal: String,
        /// What was decided.
        outcome: String,
        /// How far it has come.
        state: DecisionState,
        /// How.
        method: Method,
        /// The step of the method's guided script that it is at, counted from 0.
        step: i32,
        /// The least number of fingers, or the percentage to be exceeded; none is the initiative's.
        threshold: Option<i32>,
        /// Of what a majority is counted.
        majority_of: MajorityOf,
        /// Whose advice was asked, separated by semicolons.
        adviser_names: String,
        /// What it is about, separated by commas.
        topic: String,
        /// What else was considered, in words.
        options: String,
        /// What it was judged by.
        criteria: String,
        /// What it rests on, in words.
        evidence: String,
        /// Objections in words, and how they were integrated.
        objections: String,
        /// Concerns in words.
        concerns: String,
        /// The person who proposed it.
        proposer_id: Option<Id>,
        /// The person responsible.
        responsible_id: Option<Id>,
        /// The organization responsible.
        responsible_organization_id: Option<Id>,
        /// The day.
        decided_on: Option<Day>,
        /// The day until which it was put off.
        deferred_until_on: Option<Day>,
        /// The day it is looked at again.
        review_on: Option<Day>,
        /// The day it was looked at the last time.
        reviewed_on: Option<Day>,
        /// What came of looking at it again.
        review_outcome: String,
        /// The decision that took its place.
        superseded_by_id: Option<Id>,
        /// Whether it affects the community.
        affects_community: bool,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An option that was considered.
    pub struct DecisionOption in "decision_option" titled text searching ["text", "in_favour", "against"] hinted ["decision_id"] {
        /// The decision.
        decision_id: Option<Id>,
        /// What it is.
        text: String,
        /// What speaks for it.
        in_favour: String,
        /// What speaks against it.
        against: String,
        /// Whether the decision came to it.
        chosen: bool,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// What a decision rests on.
    pub struct Evidence in "evidence" titled title searching ["title", "value", "text", "source"] hinted ["decision_id", "as_of_on"] {
        /// The decision.
        decision_id: Option<Id>,
        /// What it is.
        kind: EvidenceKind,
        /// The table of the record it is taken from; empty for none.
        record_table: String,
        /// The record it is taken from.
        record_id: Option<Id>,
        /// What it is called.
        title: String,
        /// What it said that day.
        value: String,
        /// The day.
        as_of_on: Option<Day>,
        /// Where it is to be found.
        source: String,
        /// What it means here.
        text: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An interest that a person declared in a decision.
    pub struct DeclaredInterest in "declared_interest" titled text searching ["text", "notes"] hinted ["decision_id"] {
        /// The decision.
        decision_id: Option<Id>,
        /// The person.
        person_id: Option<Id>,
        /// The organization, when the interest is its.
        organization_id: Option<Id>,
        /// Which interest.
        text: String,
        /// Whether the person stood back from the decision.
        is_recused: bool,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A hand in a decision, or, without a seat, how many hands said the same.
    pub struct Vote in "vote" titled nothing searching ["notes"] hinted ["decision_id"]
    keyed ["decision_id", "seat_id"] {
        /// The decision.
        decision_id: Option<Id>,
        /// The seat; none for a tally.
        seat_id: Option<Id>,
        /// Who raised the hand.
        person_id: Option<Id>,
        /// What it says.
        hand: Hand,
        /// How many fingers, 0 to 5.
        fingers: Option<i32>,
        /// How many hands; 1 for a seat.
        count: i32 = 1,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An objection or a concern.
    pub struct Objection in "objection" titled text searching ["text", "integration"] hinted ["decision_id"] {
        /// The decision.
        decision_id: Option<Id>,
        /// Whether it blocks.
        kind: ObjectionKind,
        /// The seat that raised it.
        seat_id: Option<Id>,
        /// The person who raised it.
        person_id: Option<Id>,
        /// What it says.
        text: String,
        /// What became of it.
        state: ObjectionState,
        /// How it was integrated.
        integration: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// How the community was asked about a decision that affects it.
    pub struct ConsentCheck in "consent_check" titled asked searching ["asked", "how", "conditions"] hinted ["decision_id", "asked_on"] {
        /// The decision.
        decision_id: Option<Id>,
        /// Whom.
        asked: String,
        /// How.
        how: String,
        /// When.
        asked_on: Option<Day>,
        /// The answer.
        answer: ConsentAnswer,
        /// Under which conditions.
        conditions: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

impl Decision {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::refers_to::<AgendaItem>(db, "agenda_item_id", self.agenda_item_id)?;
        if [&self.question, &self.proposal, &self.outcome]
            .iter()
            .all(|text| text.trim().is_empty())
        {
            return Err(Refusal::of(Code::Empty, "question").into());
        }
        rules::within("step", Some(self.step.into()), 0.0, 20.0)?;
        let most = if self.method == Method::FistToFive {
            5.0
        } else {
            100.0
        };
        rules::within("threshold", self.threshold.map(f64::from), 0.0, most)?;
        rules::refers_to::<Person>(db, "proposer_id", self.proposer_id)?;
        rules::refers_to::<Person>(db, "responsible_id", self.responsible_id)?;
        rules::refers_to::<Organization>(
            db,
            "responsible_organization_id",
            self.responsible_organization_id,
        )?;
        rules::refers_to::<Self>(db, "superseded_by_id", self.superseded_by_id)?;
        rules::ends_after("review_on", self.decided_on, self.review_on)
    }

    /// The day it is looked at again once it was made, or until which it was put off; none when nothing is due of it.
    pub fn due_on(&self) -> Option<Day> {
        match self.state {
            DecisionState::Decided => self.review_on,
            DecisionState::Deferred => self.deferred_until_on,
            DecisionState::Open | DecisionState::Rejected | DecisionState::Superseded => None,
        }
    }

    /// What it is shown as in a list: what was decided, or else what was asked.
    pub fn shown_as(&self) -> &str {
        let texts = [&self.outcome, &self.question, &self.proposal];
        let text = texts.into_iter().find(|text| !text.trim().is_empty());
        text.map(String::as_str).unwrap_or_default()
    }

    /// The words it is filed under, one by one.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        let topics = self.topic.split(',').map(str::trim);
        topics.filter(|topic| !topic.is_empty())
    }
}

impl DecisionOption {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Decision>(db, "decision_id", self.decision_id)?;
        rules::filled("text", &self.text)
    }
}

impl Evidence {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Decision>(db, "decision_id", self.decision_id)?;
        rules::name("title", &self.title)
    }
}

impl DeclaredInterest {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Decision>(db, "decision_id", self.decision_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)?;
        if self.person_id.is_none() && self.organization_id.is_none() {
            return Err(Refusal::of(Code::Empty, "person_id").into());
        }
        Ok(())
    }
}

impl Vote {
    /// The one identity of the hand of a seat.
    pub fn identity(decision: Id, seat: Id) -> Id {
        Id::of("vote", &[decision, seat])
    }

    /// The one identity of a tally.
    pub fn tally(decision: Id, hand: Hand, fingers: Option<i32>) -> Id {
        let fingers = fingers.map(|fingers| fingers.to_string());
        let name = format!("{hand} {}", fingers.unwrap_or_default());
        Id::named(&format!("vote {decision}"), &name)
    }

    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Decision>(db, "decision_id", self.decision_id)?;
        rules::refers_to::<Seat>(db, "seat_id", self.seat_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)?;
        if (self.hand == Hand::Fingers) != self.fingers.is_some() {
            return Err(Refusal::of(Code::Empty, "fingers").into());
        }
        rules::within("fingers", self.fingers.map(f64::from), 0.0, 5.0)?;
        let most = if self.seat_id.is_some() {
            1.0
        } else {
            10_000.0
        };
        rules::within("count", Some(self.count.into()), 0.0, most)
    }
}

impl Objection {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Decision>(db, "decision_id", self.decision_id)?;
        rules::refers_to::<Seat>(db, "seat_id", self.seat_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)?;
        rules::filled("text", &self.text)?;
        if self.state == ObjectionState::Integrated {
            rules::filled("integration", &self.integration)?;
        }
        Ok(())
    }

    /// Tells whether it keeps a decision from being made.
    pub fn blocks(&self) -> bool {
        self.kind == ObjectionKind::Objection && self.state == ObjectionState::Open
    }
}

impl ConsentCheck {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Decision>(db, "decision_id", self.decision_id)?;
        if self.answer == ConsentAnswer::Conditions {
            rules::filled("conditions", &self.conditions)?;
        }
        if self.answer == ConsentAnswer::NotSought {
            return Ok(());
        }
        rules::filled("asked", &self.asked)
    }
}
