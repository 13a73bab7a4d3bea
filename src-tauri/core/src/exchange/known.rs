//! The stakeholders that the open initiative and the import hold so far, found by identity, name and pair.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::file::fold;
use crate::journal::Record;
use crate::journal::record::list;
use crate::stakeholders::{
    Attribute, AttributeValue, Direction, ForeignPart, Group, Organization, Person, Reading,
    Relationship, RelationshipKind, Representation, Seat, Sector,
};
use crate::values::Id;

/// A record as it stands in the file and as it would be after the import.
#[derive(Debug, Clone)]
pub struct Draft<R> {
    /// As it would be.
    pub record: R,
    /// As it stands; none for a new one.
    pub before: Option<R>,
    /// Whether a row of the import names it.
    pub is_named: bool,
}

impl<R: PartialEq> Draft<R> {
    /// Tells whether the import changes it.
    pub fn is_changed(&self) -> bool {
        self.before.as_ref() != Some(&self.record)
    }
}

/// Records of one kind, found by identity and by name.
#[derive(Debug, Default)]
pub struct Pool<R> {
    /// The records in order: first those of the file.
    pub drafts: Vec<Draft<R>>,
    by_id: HashMap<Id, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

/// A name for comparing: without regard to case, accents and surrounding space.
pub fn name_key(name: &str) -> String {
    let folded = fold(name.trim());
    if folded.trim().is_empty() {
        name.to_owned()
    } else {
        folded.trim().to_owned()
    }
}

impl<R: Record> Pool<R> {
    /// The records of the file.
    pub fn of(records: Vec<R>) -> Self {
        let mut pool = Self::default();
        for record in records {
            let before = Some(record.clone());
            pool.add(Draft {
                record,
                before,
                is_named: false,
            });
        }
        pool
    }

    /// Adds a record and returns its place.
    pub fn add(&mut self, draft: Draft<R>) -> usize {
        let at = self.drafts.len();
        self.by_id.insert(draft.record.id(), at);
        self.by_name
            .entry(name_key(&draft.record.title()))
            .or_default()
            .push(at);
        self.drafts.push(draft);
        at
    }

    /// The place of the record with this identity.
    pub fn at(&self, id: Id) -> Option<usize> {
        self.by_id.get(&id).copied()
    }

    /// The places of the records of this name.
    pub fn named(&self, name: &str) -> Vec<usize> {
        self.by_name
            .get(&name_key(name))
            .cloned()
            .unwrap_or_default()
    }
}

/// Everything an import is compared with.
#[derive(Debug)]
pub struct Known {
    /// The sectors.
    pub sectors: Pool<Sector>,
    /// The organizations.
    pub organizations: Pool<Organization>,
    /// The people.
    pub people: Pool<Person>,
    /// The kinds of relationship that the initiative added or named itself.
    pub kinds: Pool<RelationshipKind>,
    /// The groups.
    pub groups: Pool<Group>,
    /// The seats; they have no names.
    pub seats: Pool<Seat>,
    /// Who speaks for seats.
    pub representations: Pool<Representation>,
    /// The relationships; they have no names.
    pub relationships: Pool<Relationship>,
    pairs: HashMap<(Id, Id, String), Vec<usize>>,
    /// The readings of each relationship, newest first.
    pub readings: HashMap<Id, Vec<Reading>>,
    /// The initiative's own columns.
    pub attributes: Vec<Attribute>,
    /// What records hold in them, by column and record.
    pub values: HashMap<(Id, Id), String>,
    /// What goes back to other programs as it came.
    pub parts: Pool<ForeignPart>,
}

impl Known {
    /// Reads what the open initiative holds.
    pub fn read(db: &Connection) -> Result<Self> {
        let relationships = Pool::of(list::<Relationship>(db, "ORDER BY id", [])?);
        let mut known = Self {
            sectors: Pool::of(list(db, "ORDER BY position, id", [])?),
            organizations: Pool::of(list(db, "ORDER BY id", [])?),
            people: Pool::of(list(db, "ORDER BY id", [])?),
            kinds: Pool::of(list(db, "ORDER BY position, id", [])?),
            groups: Pool::of(list(db, "ORDER BY position, id", [])?),
            seats: Pool::of(list(db, "ORDER BY position, id", [])?),
            representations: Pool::of(list(db, "ORDER BY id", [])?),
            relationships,
            pairs: HashMap::new(),
            readings: HashMap::new(),
            attributes: list(db, "ORDER BY position, id", [])?,
            values: HashMap::new(),
            parts: Pool::of(list(db, "ORDER BY name, id", [])?),
        };
        for at in 0..known.relationships.drafts.len() {
            known.index_pair(at);
        }
        for reading in list::<Reading>(db, "ORDER BY read_on DESC, id", [])? {
            if let Some(relationship) = reading.relationship_id {
                known
                    .readings
                    .entry(relationship)
                    .or_default()
                    .push(reading);
            }
        }
        for value in list::<AttributeValue>(db, "", [])? {
            if let (Some(attribute), Some(record)) = (value.attribute_id, value.record_id) {
                known.values.insert((attribute, record), value.value);
            }
        }
        Ok(known)
    }

    /// Adds a relationship and returns its place.
    pub fn add_relationship(&mut self, record: Relationship) -> usize {
        let at = self.relationships.add(Draft {
            record,
            before: None,
            is_named: true,
        });
        self.index_pair(at);
        at
    }

    fn index_pair(&mut self, at: usize) {
        let tie = &self.relationships.drafts[at].record;
        if let (Some(from), Some(to)) = (tie.from_id, tie.to_id) {
            self.pairs
                .entry((from.min(to), from.max(to), tie.kind.clone()))
                .or_default()
                .push(at);
        }
    }

    /// The places of the relationships of this kind between the same two, in this order unless one has no direction.
    pub fn ties(&self, tie: &Relationship) -> Vec<usize> {
        let (Some(from), Some(to)) = (tie.from_id, tie.to_id) else {
            return Vec::new();
        };
        let found = self
            .pairs
            .get(&(from.min(to), from.max(to), tie.kind.clone()));
        let is_same = |at: &usize| {
            let other = &self.relationships.drafts[*at].record;
            let both_run =
                tie.direction == Direction::Directed && other.direction == Direction::Directed;
            !both_run || other.from_id == tie.from_id
        };
        found
            .into_iter()
            .flatten()
            .copied()
            .filter(is_same)
            .collect()
    }
}
