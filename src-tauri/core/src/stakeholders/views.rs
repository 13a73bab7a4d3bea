//! What the screens of stakeholders show, put together from rows.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows;
use super::{
    Assessment, Attribute, Contribution, Group, Organization, OrganizationStatus, Person, Reading,
    Relationship, RelationshipKind, Representation, Seat, Sector, Standing,
};
use crate::error::{Error, Result};
use crate::journal::record;
use crate::values::{Day, Id, codes};

codes!(
    /// The columns by which organizations can be sorted.
    OrganizationOrder { Name, Sector, Kind, Status, JoinedOn, Place, Ties, People }
);

/// Which organizations to show, in which order and which part of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct OrganizationFilter {
    /// Words to look for in the name, short name, place, tags and notes; empty shows all.
    pub search: String,
    /// Only these sectors, the nil identity standing for none at all; empty shows all.
    pub sector_ids: Vec<Id>,
    /// Only these statuses; empty shows all.
    pub statuses: Vec<OrganizationStatus>,
    /// By which column.
    pub order: OrganizationOrder,
    /// Whether from last to first.
    pub descending: bool,
    /// How many rows to skip.
    pub offset: u32,
    /// How many rows to show; none shows all.
    pub limit: Option<u32>,
}

/// A row of the table of organizations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct OrganizationRow {
    /// The record.
    #[serde(flatten)]
    pub organization: Organization,
    /// What its sector is called; empty without one.
    pub sector: String,
    /// How many current relationships it has.
    pub ties: u32,
    /// How many people belong to it.
    pub people: u32,
    /// What it holds in the initiative's own columns, by column; what is empty is left out.
    pub own: BTreeMap<Id, String>,
}

/// The table of organizations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct OrganizationList {
    /// The part that was asked for.
    pub rows: Vec<OrganizationRow>,
    /// How many fit the filter.
    pub matching: u32,
    /// How many there are.
    pub total: u32,
    /// Every sector with the number of its organizations.
    pub sectors: Vec<SectorCount>,
}

/// A sector and how many organizations it has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SectorCount {
    /// The record.
    pub sector: Sector,
    /// How many organizations belong to it.
    pub organizations: u32,
    /// How many of them are active.
    pub active: u32,
}

/// One organization with what touches it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct OrganizationDetail {
    /// The record.
    pub organization: Organization,
    /// Its sector.
    pub sector: Option<Sector>,
    /// Its people, by name.
    pub people: Vec<Person>,
    /// The seats it holds.
    pub seats: Vec<SeatDetail>,
    /// Its relationships, strongest first.
    pub relationships: Vec<RelationshipRow>,
    /// How it stands.
    pub standing: Standing,
    /// Everything that was ever judged about it, newest day first.
    pub assessments: Vec<Assessment>,
    /// What it brings and lacks.
    pub contributions: Vec<Contribution>,
    /// What it holds in the initiative's own columns.
    pub attributes: Vec<AttributeOf>,
}

/// A column of the initiative's own and what one record holds in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttributeOf {
    /// The column.
    pub attribute: Attribute,
    /// What the record holds; empty for nothing.
    pub value: String,
}

/// A row of the table of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PersonRow {
    /// The record.
    #[serde(flatten)]
    pub person: Person,
    /// What the person's organization is called; empty without one.
    pub organization: String,
    /// What it holds in the initiative's own columns, by column; what is empty is left out.
    pub own: BTreeMap<Id, String>,
}

/// One person with the seats held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PersonDetail {
    /// The record.
    pub person: Person,
    /// The person's organization.
    pub organization: Option<Organization>,
    /// The seats the person holds or held.
    pub seats: Vec<SeatDetail>,
    /// How the person stands.
    pub standing: Standing,
    /// Everything that was ever judged about the person, newest day first.
    pub assessments: Vec<Assessment>,
    /// What the person holds in the initiative's own columns.
    pub attributes: Vec<AttributeOf>,
}

/// A group with its seats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct GroupDetail {
    /// The record.
    pub group: Group,
    /// Its seats, in order.
    pub seats: Vec<SeatDetail>,
}

/// A seat with those who spoke for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatDetail {
    /// The record.
    pub seat: Seat,
    /// What its group is called.
    pub group: String,
    /// What its organization is called; empty for a community seat.
    pub organization: String,
    /// Who speaks for it on the day asked: the accountable leader before a delegate.
    pub current: Vec<RepresentationRow>,
    /// Everyone who ever spoke for it, newest first.
    pub representations: Vec<RepresentationRow>,
}

/// Who speaks for a seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RepresentationRow {
    /// The record.
    #[serde(flatten)]
    pub representation: Representation,
    /// What the person is called.
    pub person: String,
}

/// A row of the table of relationships.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RelationshipRow {
    /// The record.
    #[serde(flatten)]
    pub relationship: Relationship,
    /// What stands at its start.
    pub from: String,
    /// What stands at its end.
    pub to: String,
    /// Its readings, newest first.
    pub readings: Vec<Reading>,
    /// What it holds in the initiative's own columns, by column; what is empty is left out.
    pub own: BTreeMap<Id, String>,
}

/// One relationship with its readings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RelationshipDetail {
    /// The record with its ends and readings.
    pub relationship: RelationshipRow,
    /// What it holds in the initiative's own columns.
    pub attributes: Vec<AttributeOf>,
}

/// Short lists to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Choices {
    /// Every sector, in order.
    pub sectors: Vec<Sector>,
    /// Every organization, by name.
    pub organizations: Vec<Choice>,
    /// Every person, by name.
    pub people: Vec<Choice>,
    /// Every group, in order.
    pub groups: Vec<Group>,
    /// Every column of the initiative's own, in order.
    pub attributes: Vec<Attribute>,
    /// The kinds of relationship that the initiative named, in order; the usual ones come before them.
    pub relationship_kinds: Vec<RelationshipKind>,
}

/// A record to choose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Choice {
    /// Its identity.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What tells it apart from others of the same name: an organization's short name, a person's organization.
    pub hint: String,
}

/// The organizations that fit a filter, with how many there are.
///
/// # Errors
/// SQLite's.
pub fn organization_list(db: &Connection, filter: &OrganizationFilter) -> Result<OrganizationList> {
    Ok(OrganizationList {
        rows: rows::organization_rows(db, filter)?,
        matching: rows::count_matching(db, filter)?,
        total: rows::count_organizations(db)?,
        sectors: rows::sector_counts(db)?,
    })
}

pub(super) fn organization_detail(
    db: &Connection,
    id: Id,
    today: Day,
) -> Result<OrganizationDetail> {
    let organization: Organization = record::must_find(db, id)?;
    let sector = match organization.sector_id {
        Some(sector) => record::find(db, sector)?,
        None => None,
    };
    let mut relationships = rows::relationship_rows(db, Some(id))?;
    let strength =
        |row: &RelationshipRow| row.readings.first().and_then(|reading| reading.intensity);
    relationships.sort_by_key(|row| std::cmp::Reverse(strength(row)));
    let (standing, assessments) = judged(db, id, today)?;
    Ok(OrganizationDetail {
        sector,
        people: rows::people_of(db, id)?,
        seats: seat_details(db, rows::seats_of_organization(db, id)?, today)?,
        relationships,
        standing,
        assessments,
        contributions: rows::contributions(db, Some(id))?,
        attributes: rows::attributes_of(db, "organization", id)?,
        organization,
    })
}

pub(super) fn person_detail(db: &Connection, id: Id, today: Day) -> Result<PersonDetail> {
    let person: Person = record::must_find(db, id)?;
    let organization = match person.organization_id {
        Some(organization) => record::find(db, organization)?,
        None => None,
    };
    let seats = rows::seats_of_person(db, id)?;
    let (standing, assessments) = judged(db, id, today)?;
    Ok(PersonDetail {
        organization,
        seats: seat_details(db, seats, today)?,
        standing,
        assessments,
        attributes: rows::attributes_of(db, "person", id)?,
        person,
    })
}

/// How a stakeholder stands, and everything that was judged until today, newest first.
fn judged(db: &Connection, id: Id, today: Day) -> Result<(Standing, Vec<Assessment>)> {
    let mut assessments = rows::assessments_until(db, today, Some(id))?;
    let standing = Standing::of(&assessments, today);
    assessments.reverse();
    Ok((standing, assessments))
}

pub(super) fn relationship_detail(db: &Connection, id: Id) -> Result<RelationshipDetail> {
    let gone = || Error::Missing {
        table: "relationship".to_owned(),
        id,
    };
    let relationship = rows::relationship_rows(db, Some(id))?
        .into_iter()
        .next()
        .ok_or_else(gone)?;
    Ok(RelationshipDetail {
        relationship,
        attributes: rows::attributes_of(db, "relationship", id)?,
    })
}

pub(super) fn groups(db: &Connection, today: Day) -> Result<Vec<GroupDetail>> {
    let mut by_group: HashMap<Id, Vec<SeatDetail>> = HashMap::new();
    for detail in seat_details(db, rows::seats(db)?, today)? {
        if let Some(group) = detail.seat.group_id {
            by_group.entry(group).or_default().push(detail);
        }
    }
    let groups = rows::groups(db)?.into_iter();
    Ok(groups
        .map(|group| GroupDetail {
            seats: by_group.remove(&group.id).unwrap_or_default(),
            group,
        })
        .collect())
}

/// Adds to seats what they are called and who spoke for them.
pub(crate) fn seat_details(
    db: &Connection,
    seats: Vec<Seat>,
    today: Day,
) -> Result<Vec<SeatDetail>> {
    let groups = rows::names(db, "group")?;
    let organizations = rows::names(db, "organization")?;
    let mut by_seat: HashMap<Id, Vec<RepresentationRow>> = HashMap::new();
    for row in rows::representation_rows(db)? {
        if let Some(seat) = row.representation.seat_id {
            by_seat.entry(seat).or_default().push(row);
        }
    }
    let name =
        |names: &HashMap<Id, String>, id: Option<Id>| id.and_then(|id| names.get(&id)).cloned();
    let details = seats.into_iter().map(|seat| {
        let representations = by_seat.remove(&seat.id).unwrap_or_default();
        let mut current: Vec<_> = representations
            .iter()
            .filter(|row| row.speaks_on(today))
            .cloned()
            .collect();
        current.sort_by_key(|row| row.representation.capacity);
        SeatDetail {
            group: name(&groups, seat.group_id).unwrap_or_default(),
            organization: name(&organizations, seat.organization_id).unwrap_or_default(),
            current,
            representations,
            seat,
        }
    });
    Ok(details.collect())
}

impl RepresentationRow {
    /// Tells whether this person speaks for the seat on `day`.
    pub fn speaks_on(&self, day: Day) -> bool {
        self.representation.from_on.is_none_or(|from| from <= day)
            && self
                .representation
                .until_on
                .is_none_or(|until| day <= until)
    }
}

pub(super) fn choices(db: &Connection) -> Result<Choices> {
    Ok(Choices {
        sectors: rows::sectors(db)?,
        organizations: rows::organization_choices(db)?,
        people: rows::person_choices(db)?,
        groups: rows::groups(db)?,
        attributes: rows::attributes(db)?,
        relationship_kinds: rows::relationship_kinds(db)?,
    })
}
