//! Two records side by side: what they hold, what hangs on each, and what would become one if they were combined.

use std::collections::HashSet;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{Stakeholder, Twin, UNSAID, rows, said_hanging};
use crate::error::{Code, Refusal, Result};
use crate::file::fold;
use crate::journal::history::title_of;
use crate::journal::naming::{Clash, clashes};
use crate::journal::{Patch, Record, Table, joined, record};
use crate::stakeholders::{
    Attribute, AttributeKind, Direction, Organization, Person, Relationship, RelationshipRow,
    Sector,
};
use crate::values::{Id, codes};

codes!(
    /// Whose value a combined record holds.
    Side { One, Other, Both }
);

/// Two records side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Comparison {
    /// Whether they are organizations or people.
    pub table: Stakeholder,
    /// The one that would stay, with what hangs on it.
    pub one: Twin,
    /// The one that would go to the trash.
    pub other: Twin,
    /// What they hold, field by field.
    pub fields: Vec<ComparedField>,
    /// What they hold in the initiative's own columns; those that are empty in both are left out.
    pub own: Vec<ComparedOwn>,
    /// The relationships between the two, which would join one to itself and go to the trash.
    pub between: Vec<RelationshipRow>,
    /// What would be there twice afterwards, and stays.
    pub doublings: Vec<Doubling>,
    /// Records that would become one.
    pub clashes: Vec<Clash>,
}

/// A field of two records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ComparedField {
    /// The field.
    pub field: String,
    /// What the first holds.
    pub one: Value,
    /// What the second holds.
    pub other: Value,
    /// What a person calls the record that the first names, when it names one.
    pub one_name: Option<String>,
    /// What a person calls the record that the second names, when it names one.
    pub other_name: Option<String>,
    /// What both say together, where the field takes that and they differ.
    pub both: Option<String>,
    /// Whose value the record holds afterwards unless somebody chooses.
    pub holds: Side,
}

/// What two records hold in a column of the initiative's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ComparedOwn {
    /// The column.
    pub attribute: Attribute,
    /// What the first holds; empty for nothing.
    pub one: String,
    /// What the second holds; empty for nothing.
    pub other: String,
    /// What both say together, where the column takes that and they differ.
    pub both: Option<String>,
    /// Whose value the record holds afterwards unless somebody chooses.
    pub holds: Side,
}

impl ComparedField {
    /// What the record holds unless somebody chooses.
    pub(super) fn held(&self) -> Value {
        match (self.holds, &self.both) {
            (Side::Both, Some(both)) => both.clone().into(),
            (Side::Other, _) => self.other.clone(),
            _ => self.one.clone(),
        }
    }
}

impl ComparedOwn {
    /// What the record holds unless somebody chooses.
    pub(super) fn held(&self) -> &str {
        match (self.holds, &self.both) {
            (Side::Both, Some(both)) => both,
            (Side::Other, _) => &self.other,
            _ => &self.one,
        }
    }
}

/// Something that the combined record would have twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Doubling {
    /// Its table: relationship or seat.
    pub table: String,
    /// The kind of relationship; empty for a seat.
    pub kind: String,
    /// With whom the relationship is, or what the group of the seat is called.
    pub name: String,
}

/// Fields of running text: both texts can stay, one below the other.
const TEXTS: [&str; 3] = ["motivation", "notes", "population_served"];

/// Fields that list words, separated by commas: both lists can stay as one.
const LISTS: [&str; 3] = ["languages", "supports", "tags"];

/// Puts two records side by side.
pub(in crate::stakeholders) fn compare(
    db: &Connection,
    tables: &[Table],
    table: Stakeholder,
    one: Id,
    other: Id,
) -> Result<Comparison> {
    let (ones, others) = both_of(db, table, one, other)?;
    let mut hanging = said_hanging(db, tables, &[one, other])?;
    let mut twin = |id: Id, fields: &Patch| -> Result<Twin> {
        let name = fields.get("name").and_then(Value::as_str);
        let hint = match table {
            Stakeholder::Organization => fields
                .get("short_name")
                .and_then(Value::as_str)
                .map(str::to_owned),
            Stakeholder::Person => name_of(db, "organization_id", &fields["organization_id"])?,
        };
        Ok(Twin {
            id,
            name: name.unwrap_or_default().to_owned(),
            hint: hint.unwrap_or_default(),
            hanging: hanging.remove(&id).unwrap_or_default(),
        })
    };
    let ties = rows::relationship_rows(db, Some(one))?;
    let of_both = |row: &RelationshipRow| is_between(&row.relationship, one, other);
    let clashes = clashes(db, tables, one, other)?.into_iter();
    let mut doublings = doubled_ties(
        &ties,
        &rows::relationship_rows(db, Some(other))?,
        one,
        other,
    );
    doublings.extend(doubled_seats(db, table, one, other)?);
    Ok(Comparison {
        table,
        one: twin(one, &ones)?,
        other: twin(other, &others)?,
        fields: fields(db, &ones, &others)?,
        own: own(db, table, one, other)?,
        between: ties.into_iter().filter(of_both).collect(),
        doublings,
        clashes: clashes
            .filter(|clash| !UNSAID.contains(&&*clash.table))
            .collect(),
    })
}

/// Both records by field; refused when they are one.
pub(super) fn both_of(
    db: &Connection,
    table: Stakeholder,
    one: Id,
    other: Id,
) -> Result<(Patch, Patch)> {
    if one == other {
        return Err(Refusal::of(Code::CombinedWithItself, "other_id").into());
    }
    let read = |id| match table {
        Stakeholder::Organization => fields_of::<Organization>(db, id),
        Stakeholder::Person => fields_of::<Person>(db, id),
    };
    Ok((read(one)?, read(other)?))
}

fn fields_of<R: Record>(db: &Connection, id: Id) -> Result<Patch> {
    let record: R = record::must_find(db, id)?;
    match serde_json::to_value(record)? {
        Value::Object(mut fields) => {
            fields.shift_remove("id");
            Ok(fields)
        }
        _ => Ok(Patch::new()),
    }
}

/// What two records hold, field by field.
pub(super) fn fields(db: &Connection, ones: &Patch, others: &Patch) -> Result<Vec<ComparedField>> {
    let mut fields = Vec::new();
    for (field, one) in ones {
        let other = others.get(field).cloned().unwrap_or_default();
        let both = both_say(field, one, &other);
        fields.push(ComparedField {
            holds: holds(field, ones, &other, both.is_some()),
            one_name: name_of(db, field, one)?,
            other_name: name_of(db, field, &other)?,
            both,
            field: field.clone(),
            one: one.clone(),
            other,
        });
    }
    Ok(fields)
}

/// Whose value of a field stays when nobody chooses: both where that can be, else that of the kept record, else, where it
/// holds nothing, the other's, unless that would tear apart what belongs together, such as the days of an agreement.
fn holds(field: &str, ones: &Patch, other: &Value, both_can: bool) -> Side {
    let is_empty = |field: &str| is_nothing(&ones[field]);
    let can_take = match field {
        "left_on" => false,
        "joined_on" => is_empty("left_on"),
        "agreement_signed_on" | "agreement_renews_on" | "agreement_term" => {
            is_empty("agreement_signed_on") && is_empty("agreement_renews_on")
        }
        _ => true,
    };
    if both_can {
        Side::Both
    } else if can_take && is_empty(field) && !is_nothing(other) {
        Side::Other
    } else {
        Side::One
    }
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value == ""
}

/// What a person calls the record that a field names.
fn name_of(db: &Connection, field: &str, value: &Value) -> Result<Option<String>> {
    let table = match field {
        "sector_id" => Sector::TABLE,
        "organization_id" => Organization::TABLE,
        _ => return Ok(None),
    };
    match value.as_str().and_then(|text| text.parse().ok()) {
        Some(id) => title_of(db, &table, id),
        None => Ok(None),
    }
}

/// What two values of a field say together, where it takes that and they differ.
fn both_say(field: &str, one: &Value, other: &Value) -> Option<String> {
    let (one, other) = (one.as_str()?, other.as_str()?);
    if one.is_empty() || other.is_empty() || one == other {
        None
    } else if TEXTS.contains(&field) {
        Some(joined(one, other))
    } else if LISTS.contains(&field) {
        Some(listed(one.split(',').chain(other.split(',')), ", "))
    } else {
        None
    }
}

/// Words as one list in which each stands once.
fn listed<'a>(words: impl Iterator<Item = &'a str>, between: &str) -> String {
    let mut seen = HashSet::new();
    let words = words.map(str::trim).filter(|word| !word.is_empty());
    let once: Vec<&str> = words.filter(|word| seen.insert(fold(word))).collect();
    once.join(between)
}

/// What both hold in the initiative's own columns.
pub(super) fn own(
    db: &Connection,
    table: Stakeholder,
    one: Id,
    other: Id,
) -> Result<Vec<ComparedOwn>> {
    let table = table.to_string();
    let ones = rows::attributes_of(db, &table, one)?;
    let others = rows::attributes_of(db, &table, other)?;
    let compared = ones.into_iter().zip(others).map(|(one, other)| {
        let differ = !one.value.is_empty() && !other.value.is_empty() && one.value != other.value;
        let holds = if one.value.is_empty() {
            Side::Other
        } else {
            Side::One
        };
        let both = match one.attribute.kind {
            AttributeKind::Text => Some(joined(&one.value, &other.value)),
            AttributeKind::MultiChoice => {
                Some(listed(one.value.lines().chain(other.value.lines()), "\n"))
            }
            _ => None,
        };
        let both = both.filter(|_| differ);
        ComparedOwn {
            holds: if both.is_some() { Side::Both } else { holds },
            attribute: one.attribute,
            one: one.value,
            other: other.value,
            both,
        }
    });
    let said = |own: &ComparedOwn| !own.one.is_empty() || !own.other.is_empty();
    Ok(compared.filter(said).collect())
}

/// Tells whether a relationship joins these two.
pub(super) fn is_between(tie: &Relationship, one: Id, other: Id) -> bool {
    let ends = (tie.from_id, tie.to_id);
    ends == (Some(one), Some(other)) || ends == (Some(other), Some(one))
}

/// The relationships of one kind and way that both have to the same third.
fn doubled_ties(
    ones: &[RelationshipRow],
    others: &[RelationshipRow],
    one: Id,
    other: Id,
) -> Vec<Doubling> {
    let mut seen: HashSet<(Option<Id>, &str, bool)> = HashSet::new();
    for row in ones
        .iter()
        .filter(|row| !is_between(&row.relationship, one, other))
    {
        seen.insert(seen_from(row, one).0);
    }
    let others = others.iter().map(|row| (row, seen_from(row, other)));
    let mut told = HashSet::new();
    others
        .filter(|(_, (key, _))| seen.contains(key) && told.insert(*key))
        .map(|(row, (_, name))| Doubling {
            table: Relationship::TABLE.name.to_owned(),
            kind: row.relationship.kind.clone(),
            name,
        })
        .collect()
}

/// A relationship as one of its ends sees it: whom it leads to, its kind, whether it runs this way; and that end's name.
fn seen_from(row: &RelationshipRow, own: Id) -> ((Option<Id>, &str, bool), String) {
    let tie = &row.relationship;
    let starts_here = tie.from_id == Some(own);
    let (third, name) = if starts_here {
        (tie.to_id, &row.to)
    } else {
        (tie.from_id, &row.from)
    };
    let is_directed = tie.direction == Direction::Directed;
    ((third, &tie.kind, is_directed && starts_here), name.clone())
}

/// The groups in which both have a seat.
fn doubled_seats(db: &Connection, table: Stakeholder, one: Id, other: Id) -> Result<Vec<Doubling>> {
    let seats_of = |id| match table {
        Stakeholder::Organization => rows::seats_of_organization(db, id),
        Stakeholder::Person => rows::seats_of_person(db, id),
    };
    let groups: HashSet<Option<Id>> = seats_of(one)?.iter().map(|seat| seat.group_id).collect();
    let names = rows::names(db, "group")?;
    let mut told = HashSet::new();
    let both = seats_of(other)?
        .into_iter()
        .filter_map(|seat| seat.group_id);
    Ok(both
        .filter(|group| groups.contains(&Some(*group)) && told.insert(*group))
        .map(|group| Doubling {
            table: "seat".to_owned(),
            kind: String::new(),
            name: names.get(&group).cloned().unwrap_or_default(),
        })
        .collect())
}
