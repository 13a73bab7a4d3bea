//! The records of the common agenda and what each refuses to hold.

use rusqlite::Connection;

use super::Snapshot;
use crate::error::{Code, Refusal, Result};
use crate::journal::record::record;
use crate::journal::records::records;
use crate::rules;
use crate::stakeholders::{Organization, Person};
use crate::values::{Day, Id, codes};

codes!(
    /// What a section of the agenda is about.
    SectionKind { Other, Vision, Problem, Goal, Strategies, Principles, Evaluation }
);

codes!(
    /// How far a frozen version has come.
    VersionState { Draft, Circulated, Adopted, Superseded }
);

codes!(
    /// What an organization answered to a version.
    Answer { NotAsked, Endorsed, EndorsedWithReservations, Declined }
);

record! {
    /// A section of the common agenda, in CommonMark.
    pub struct AgendaSection in "agenda_section" titled title searching ["title", "body"] {
        /// What it is about.
        kind: SectionKind,
        /// Its heading.
        title: String,
        /// Its text in CommonMark.
        body: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An outcome that everyone works towards.
    pub struct Goal in "goal" titled name searching ["name", "statement", "notes"] {
        /// What it is called.
        name: String,
        /// The measurable statement.
        statement: String,
        /// By when, in words.
        horizon: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A way to reach a goal.
    pub struct Strategy in "strategy" titled name searching ["name", "statement", "notes"] hinted ["goal_id"] {
        /// The goal it serves.
        goal_id: Option<Id>,
        /// What it is called.
        name: String,
        /// What it means.
        statement: String,
        /// Where it stands under its goal.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A frozen, numbered snapshot of the agenda.
    pub struct AgendaVersion in "agenda_version" titled number searching ["notes"] hinted ["frozen_on"] {
        /// 1, 2, 3, ...
        number: i32,
        /// How far it has come.
        state: VersionState,
        /// The day it was frozen.
        frozen_on: Option<Day>,
        /// The day it was adopted.
        adopted_on: Option<Day>,
        /// The decision that adopted it.
        adopted_by_id: Option<Id>,
        /// The sections, goals and strategies as they stood: JSON of a snapshot.
        body: String,
        /// What changed and why.
        notes: String,
    }
}

record! {
    /// What an organization answered to a version.
    pub struct Endorsement in "endorsement" titled nothing searching ["reservation", "notes"] hinted ["organization_id", "version_id"]
    keyed ["organization_id", "version_id"] {
        /// The organization.
        organization_id: Option<Id>,
        /// The version.
        version_id: Option<Id>,
        /// What it answered.
        answer: Answer,
        /// Who answered.
        person_id: Option<Id>,
        /// The day it answered.
        answered_on: Option<Day>,
        /// What it holds against the text.
        reservation: String,
        /// Free text.
        notes: String,
    }
}

records!("Agenda": AgendaSection, Goal, Strategy, AgendaVersion, Endorsement);

impl AgendaSection {
    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("title", &self.title)
    }
}

impl Goal {
    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)
    }
}

impl Strategy {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::needs::<Goal>(db, "goal_id", self.goal_id)
    }
}

impl AgendaVersion {
    fn rules(&self, _db: &Connection) -> Result<()> {
        if serde_json::from_str::<Snapshot>(&self.body).is_err() {
            return Err(Refusal::of(Code::WrongType, "body")
                .with("value", &self.body)
                .into());
        }
        rules::ends_after("adopted_on", self.frozen_on, self.adopted_on)
    }
}

impl Endorsement {
    /// The one identity of an endorsement: its organization and its version.
    pub fn identity(organization: Id, version: Id) -> Id {
        Id::of("endorsement", &[organization, version])
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Organization>(db, "organization_id", self.organization_id)?;
        rules::needs::<AgendaVersion>(db, "version_id", self.version_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)
    }
}
