//! Records that are likely there twice: which pairs, and why. Putting two side by side is in `comparison`, making one of
//! them in `combine`.

mod blocks;
mod combine;
mod comparison;
mod contacts;
mod distinctions;
mod names;
mod organizations;
mod people;

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use combine::Combination;
pub(super) use combine::combine;
pub(super) use comparison::compare;
pub use comparison::{ComparedField, ComparedOwn, Comparison, Doubling, Side};
pub(super) use distinctions::tell_apart;
pub use distinctions::{Distinction, ToldApart};

use super::rows;
use crate::error::Result;
use crate::file::fold;
use crate::journal::Table;
use crate::journal::naming::{Hanging, hanging_on};
use crate::values::{Id, codes};

codes!(
    /// Who can be there twice.
    Stakeholder { Organization, Person }
);

codes!(
    /// What speaks for two records being one.
    Likeness { SameName, SameWords, SimilarName, NameWithin, Abbreviation, SameMail, SameDomain, SameWebsite, SamePhone, SameAddress, SameOrganization }
);

/// A reason to take two records for one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Reason {
    /// What is alike.
    pub likeness: Likeness,
    /// What both have: the abbreviation, the address; empty where the names say it.
    pub value: String,
}

/// One of two records that may be one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Twin {
    /// The record.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What tells it apart: an organization's short name, a person's organization.
    pub hint: String,
    /// What hangs on it.
    pub hanging: Vec<Hanging>,
}

/// Two records that may be one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DuplicatePair {
    /// The first by name.
    pub one: Twin,
    /// The other.
    pub other: Twin,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<Reason>,
    /// How much the reasons weigh together, up to 100.
    pub strength: u32,
}

/// The likely pairs, the strongest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DuplicateList {
    /// The pairs, at most [`MOST_PAIRS`].
    pub pairs: Vec<DuplicatePair>,
    /// How many there are.
    pub total: u32,
    /// The pairs that somebody told apart, which are not proposed.
    pub told_apart: Vec<ToldApart>,
}

/// The most pairs that are handed out at once.
const MOST_PAIRS: usize = 200;

/// The least strength of a pair that is worth somebody's time.
const LEAST_STRENGTH: u32 = 40;

/// Tables that are no matter of their own to a person who combines: places on the map, and own columns, which are
/// compared field by field, and what was told apart.
const UNSAID: [&str; 3] = ["map_place", "attribute_value", "distinction"];

/// A pair by places in a list, with what speaks for it.
struct Found {
    one: usize,
    other: usize,
    reasons: Vec<Reason>,
    strength: u32,
}

impl Found {
    /// Weighs what was found; nothing when it is not worth a look.
    fn weigh((one, other): (usize, usize), mut reasons: Vec<(Reason, u32)>) -> Option<Self> {
        reasons.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let strength = reasons
            .iter()
            .map(|(_, weight)| weight)
            .sum::<u32>()
            .min(100);
        (strength >= LEAST_STRENGTH).then(|| Self {
            one,
            other,
            reasons: reasons.into_iter().map(|(reason, _)| reason).collect(),
            strength,
        })
    }
}

/// Who a record is, in a few words.
struct Named {
    id: Id,
    name: String,
    hint: String,
}

/// The likely pairs among the organizations or the people.
pub(super) fn duplicates(
    db: &Connection,
    tables: &[Table],
    of: Stakeholder,
) -> Result<DuplicateList> {
    let (named, mut found) = match of {
        Stakeholder::Organization => organizations::find(db)?,
        Stakeholder::Person => people::find(db)?,
    };
    let told_apart: HashSet<Id> = rows::distinctions(db, None)?
        .into_iter()
        .map(|said| said.id)
        .collect();
    found.retain(|pair| {
        let ids = (named[pair.one].id, named[pair.other].id);
        !told_apart.contains(&Distinction::identity(ids.0, ids.1))
    });
    let names: Vec<String> = named.iter().map(|named| fold(&named.name)).collect();
    found.sort_by(|a, b| {
        let key = |found: &Found| {
            (
                &names[found.one],
                &names[found.other],
                found.one,
                found.other,
            )
        };
        b.strength
            .cmp(&a.strength)
            .then_with(|| key(a).cmp(&key(b)))
    });
    let total = found.len() as u32;
    found.truncate(MOST_PAIRS);
    let ids: Vec<Id> = found
        .iter()
        .flat_map(|pair| [named[pair.one].id, named[pair.other].id])
        .collect();
    let hanging = said_hanging(db, tables, &ids)?;
    let twin = |at: usize| Twin {
        id: named[at].id,
        name: named[at].name.clone(),
        hint: named[at].hint.clone(),
        hanging: hanging.get(&named[at].id).cloned().unwrap_or_default(),
    };
    let pair = |pair: Found| DuplicatePair {
        one: twin(pair.one),
        other: twin(pair.other),
        reasons: pair.reasons,
        strength: pair.strength,
    };
    Ok(DuplicateList {
        pairs: found.into_iter().map(pair).collect(),
        total,
        told_apart: rows::told_apart(db, &of.to_string())?,
    })
}

/// What hangs on each of these, without what is no matter of its own.
fn said_hanging(
    db: &Connection,
    tables: &[Table],
    ids: &[Id],
) -> Result<HashMap<Id, Vec<Hanging>>> {
    let said: Vec<Table> = tables
        .iter()
        .filter(|table| !UNSAID.contains(&table.name))
        .copied()
        .collect();
    hanging_on(db, &said, ids)
}

fn reason(likeness: Likeness, value: impl Into<String>) -> Reason {
    Reason {
        likeness,
        value: value.into(),
    }
}

/// The first that two lists have in common.
fn shared<'a>(one: &'a [String], other: &[String]) -> Option<&'a String> {
    one.iter().find(|value| other.contains(value))
}
