//! What joins two stakeholders, of which kind, and how it stood on which day.

use rusqlite::Connection;

use super::records::needs_stakeholder;
use super::rows;
use crate::error::{Code, Refusal, Result};
use crate::file::fold;
use crate::journal::record::{self, record};
use crate::journal::{Label, LabelVerb, Tx};
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// Which way a relationship runs.
    Direction { Undirected, Directed, Mutual }
);

/// The kinds that every initiative begins with, by the code that `relationship.kind` holds.
pub const USUAL_KINDS: [&str; 8] = [
    "works_with",
    "funds",
    "refers_to",
    "shares_data",
    "shares_staff",
    "advises",
    "reports_to",
    "competes_with",
];

/// The most characters a code of a kind takes.
const CODE_LIMIT: usize = 60;

record! {
    /// What joins two organizations or people.
    pub struct Relationship in "relationship" titled nothing searching ["notes"] hinted ["from_id", "to_id"] {
        /// Where it starts.
        from_id: Option<Id>,
        /// Where it ends.
        to_id: Option<Id>,
        /// What kind it is: one of [`USUAL_KINDS`], or the code of a [`RelationshipKind`].
        kind: String = USUAL_KINDS[0].to_owned(),
        /// Which way it runs.
        direction: Direction,
        /// The day it began.
        started_on: Option<Day>,
        /// The day it ended.
        ended_on: Option<Day>,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A kind of relationship that the initiative added, or its own word for a usual one.
    pub struct RelationshipKind in "relationship_kind" titled name searching ["name"] {
        /// What relationships of this kind hold in `kind`; never changes.
        code: String,
        /// What it is called.
        name: String,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// How a relationship stood on a day. Never overwritten: a later day supersedes it.
    pub struct Reading in "reading" titled nothing searching ["notes"] hinted ["relationship_id"]
    keyed ["relationship_id", "read_on"] {
        /// The relationship.
        relationship_id: Option<Id>,
        /// The day it was read.
        read_on: Option<Day>,
        /// Awareness, cooperation, coordination, integration: 1 to 4.
        intensity: Option<i32>,
        /// Trust: openness to discussion, 1 to 4.
        openness: Option<i32>,
        /// Trust: reliability, 1 to 4.
        reliability: Option<i32>,
        /// Trust: support of the mission, 1 to 4.
        mission: Option<i32>,
        /// Value: power and influence, 1 to 4.
        influence: Option<i32>,
        /// Value: resources contributed, 1 to 4.
        resources: Option<i32>,
        /// Value: involvement, 1 to 4.
        involvement: Option<i32>,
        /// Free text.
        notes: String,
    }
}

impl Relationship {
    fn rules(&self, db: &Connection) -> Result<()> {
        needs_stakeholder(db, "from_id", self.from_id)?;
        needs_stakeholder(db, "to_id", self.to_id)?;
        if self.from_id == self.to_id {
            return Err(Refusal::of(Code::TieToItself, "to_id").into());
        }
        rules::name("kind", &self.kind)?;
        rules::at_most("kind", &self.kind, CODE_LIMIT)?;
        rules::ends_after("ended_on", self.started_on, self.ended_on)
    }
}

impl RelationshipKind {
    /// The one identity of a kind: its code.
    pub fn identity(code: &str) -> Id {
        Id::named("relationship_kind", code)
    }

    /// The code that a kind of this name gets: its letters and figures, without accents, joined by `_`.
    pub fn code_for(name: &str) -> String {
        let folded = fold(name);
        let words = folded.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join("_").chars().take(CODE_LIMIT).collect()
    }

    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::name("code", &self.code)?;
        rules::at_most("code", &self.code, CODE_LIMIT)?;
        if self.id == Self::identity(&self.code) {
            return Ok(());
        }
        Err(Refusal::of(Code::BadIdentity, "id").into())
    }
}

impl Reading {
    /// The one identity of a reading: its relationship and its day.
    pub fn identity(relationship: Id, read_on: Day) -> Id {
        Id::of(
            "reading",
            &[relationship, Id::named("day", &read_on.to_string())],
        )
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Relationship>(db, "relationship_id", self.relationship_id)?;
        let scores = [
            ("intensity", self.intensity),
            ("openness", self.openness),
            ("reliability", self.reliability),
            ("mission", self.mission),
            ("influence", self.influence),
            ("resources", self.resources),
            ("involvement", self.involvement),
        ];
        for (field, score) in scores {
            rules::within(field, score.map(f64::from), 1.0, 4.0)?;
        }
        if self.read_on.is_none() {
            return Err(Refusal::of(Code::Empty, "read_on").into());
        }
        Ok(())
    }
}

/// Notes how a relationship stood on a day; a second reading of that day replaces the first.
pub(super) fn take_reading(tx: &mut Tx<'_>, reading: &Reading) -> Result<Label> {
    let (Some(relationship), Some(read_on)) = (reading.relationship_id, reading.read_on) else {
        let missing = if reading.read_on.is_none() {
            "read_on"
        } else {
            "relationship_id"
        };
        return Err(Refusal::of(Code::Empty, missing).into());
    };
    tx.put(&Reading {
        id: Reading::identity(relationship, read_on),
        ..reading.clone()
    })?;
    let name = rows::relationship_name(tx.db(), relationship)?;
    Ok(Label::of(LabelVerb::Relate, Reading::TABLE.name, name))
}

/// Gives a kind of relationship a name: a usual one the initiative's own word, or, without a code, a new kind, which
/// comes last.
pub(super) fn name_kind(tx: &mut Tx<'_>, code: Option<&str>, name: &str) -> Result<Label> {
    let code = match code {
        Some(code) => code.to_owned(),
        None => free_code(tx.db(), name)?,
    };
    let id = RelationshipKind::identity(&code);
    let known = record::find::<RelationshipKind>(tx.db(), id)?;
    let is_new = known.is_none();
    let label = tx.put_named(&RelationshipKind {
        id,
        code,
        name: name.to_owned(),
        ..known.unwrap_or_default()
    })?;
    if is_new {
        tx.reorder_named::<RelationshipKind>(id, None, None)?;
    }
    Ok(label)
}

/// The code of a new kind of that name: one that no other kind has.
fn free_code(db: &Connection, name: &str) -> Result<String> {
    let plain = RelationshipKind::code_for(name);
    let mut code = plain.clone();
    let mut number = 2;
    while USUAL_KINDS.contains(&&*code)
        || record::find::<RelationshipKind>(db, RelationshipKind::identity(&code))?.is_some()
    {
        code = format!("{plain}_{number}");
        number += 1;
    }
    Ok(code)
}

/// Refuses to take away a kind that relationships still have, unless a usual one stands behind it.
pub(super) fn may_remove_kind(db: &Connection, id: Id) -> Result<()> {
    let (code, count) = rows::uses_of_kind(db, id)?;
    if count == 0 || USUAL_KINDS.contains(&&*code) {
        return Ok(());
    }
    Err(Refusal::whole(Code::KindInUse).with("count", count).into())
}
