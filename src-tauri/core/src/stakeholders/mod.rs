//! Stakeholders: sectors, organizations, people, the groups they sit in and the relationships between them.

mod assessments;
mod attributes;
mod contributions;
mod coverage;
mod duplicates;
mod foreign_parts;
mod judging;
mod lists;
mod map;
mod matching;
mod measured;
mod records;
mod relationships;
mod rows;
mod saved_views;
mod snapshots;
mod standings;
mod tables;
mod ties;
mod usual_sectors;
mod views;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use assessments::*;
pub use attributes::*;
pub use contributions::*;
pub use coverage::{Coverage, SectorCoverage};
pub use duplicates::{
    Combination, ComparedField, ComparedOwn, Comparison, Distinction, Doubling, DuplicateList,
    DuplicatePair, Likeness, Reason, Side, Stakeholder, ToldApart, Twin,
};
pub use foreign_parts::{ForeignFormat, ForeignPart, PART_LENGTH};
pub use judging::{Judgement, Opinion, Quadrant, Salience, Standing, TrailPoint};
pub use lists::{PersonFilter, PersonOrder, RelationshipFilter, RelationshipOrder};
pub use map::{MapAsk, MapEdge, MapNode, MapPerson, StakeholderMap, draw as draw_map};
pub use matching::{ContributionList, ContributionRow, NeedMatch};
pub use measured::{
    MeasuredBridge, MeasuredNode, NetworkMeasures, SectorPair, measure as measure_network,
};
pub use records::*;
pub use relationships::*;
pub(crate) use rows::{count_organizations, count_people, relationship_rows};
pub use rows::{
    foreign_parts, organizations, people, relationship_kinds, relationships, seats_on, sectors,
};
pub use saved_views::*;
pub use snapshots::{SnapshotDetail, SnapshotRow};
pub use standings::{StandingRow, Standings, standings};
pub use tables::{OrganizationGrouping, RowsAsk, TableAsk, TableGroup, TableRows};
pub use usual_sectors::usual_sectors;
pub(crate) use views::seat_details;
pub use views::*;

use crate::error::Result;
use crate::journal::{self, Label, Patch, Tx};
use crate::values::{Day, Id};

/// What can be asked about stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "StakeholdersAsk")]
pub enum Ask {
    /// The table of organizations.
    Organizations {
        /// What to show, in which order.
        #[serde(default)]
        filter: OrganizationFilter,
    },
    /// One organization with what touches it.
    Organization {
        /// Its identity.
        id: Id,
        /// The day on which representations and seats count as current.
        today: Day,
    },
    /// The table of people.
    People {
        /// What to show, in which order.
        #[serde(flatten)]
        filter: PersonFilter,
    },
    /// One person with the seats held.
    Person {
        /// The person's identity.
        id: Id,
        /// The day on which representations, seats and judgements count as current.
        today: Day,
    },
    /// The groups with their seats.
    Groups {
        /// The day on which representations and seats count as current.
        today: Day,
    },
    /// The table of relationships.
    Relationships {
        /// What to show, in which order.
        #[serde(flatten)]
        filter: RelationshipFilter,
    },
    /// One relationship with its readings.
    Relationship {
        /// Its identity.
        id: Id,
    },
    /// Who stands in a table, in order.
    Order(TableAsk),
    /// The rows of some records of a table.
    Rows(RowsAsk),
    /// The map: organizations, their places on it and the ties between them.
    Map(MapAsk),
    /// The measures of the network.
    Network {
        /// Only the organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
        /// The day whose relationships are measured; none for those that have not ended.
        #[serde(default)]
        on: Option<Day>,
        /// The earlier day that trust and value are compared with.
        #[serde(default)]
        since: Option<Day>,
        /// Whether relationships are measured the way they run.
        #[serde(default)]
        directed: bool,
    },
    /// A shortest way between two organizations.
    Way {
        /// Only over organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
        /// The day whose relationships count; none for those that have not ended.
        #[serde(default)]
        on: Option<Day>,
        /// Where it starts.
        from_id: Id,
        /// Where it ends.
        to_id: Id,
    },
    /// The measures that were kept.
    Snapshots,
    /// The measures that were kept once.
    Snapshot {
        /// The snapshot.
        id: Id,
    },
    /// How organizations stand: power, interest, salience, stance and participation.
    Standings {
        /// Only the organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
        /// The day at whose end they are judged.
        on: Day,
        /// The earlier day from which movements are shown.
        #[serde(default)]
        since: Option<Day>,
    },
    /// Who is at the table from each sector, and who is missing.
    Coverage {
        /// Only the organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
        /// The day on which seats count.
        today: Day,
    },
    /// Which records are likely there twice.
    Duplicates {
        /// Organizations or people.
        table: Stakeholder,
    },
    /// Two records side by side, to see what combining them would do.
    Comparison {
        /// Organizations or people.
        table: Stakeholder,
        /// The first.
        one_id: Id,
        /// The second.
        other_id: Id,
    },
    /// What organizations bring and lack, and what fits together.
    Contributions,
    /// Short lists to choose from.
    Choices,
}

/// What is answered about stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "StakeholdersView")]
#[allow(missing_docs)]
pub enum View {
    Organizations(OrganizationList),
    Organization(OrganizationDetail),
    People { people: Vec<PersonRow> },
    Person(PersonDetail),
    Groups { groups: Vec<GroupDetail> },
    Relationships { relationships: Vec<RelationshipRow> },
    Relationship(RelationshipDetail),
    Order { groups: Vec<TableGroup> },
    Rows(TableRows),
    Map(StakeholderMap),
    Network(NetworkMeasures),
    Way { ids: Vec<Id> },
    Snapshots { snapshots: Vec<SnapshotRow> },
    Snapshot(SnapshotDetail),
    Standings(Standings),
    Coverage(Coverage),
    Duplicates(DuplicateList),
    Comparison(Comparison),
    Contributions(ContributionList),
    Choices(Choices),
}

/// What can be done to stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "StakeholdersEdit")]
pub enum Edit {
    /// Stores a whole record.
    Put {
        /// The record.
        record: AnyRecord,
    },
    /// Changes some fields of a record.
    Set {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The fields with their new values.
        #[ts(type = "Record<string, unknown>")]
        set: Patch,
    },
    /// Puts records into the trash, with what cannot stand without them.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Moves a sector, group or seat before another, or to the end.
    Move {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The one that it goes before; none for the end.
        before: Option<Id>,
    },
    /// Notes how a relationship stands on a day; a second reading of the same day replaces the first.
    Read {
        /// The reading; its identity follows from relationship and day.
        reading: Reading,
    },
    /// Keeps what somebody thinks of a stakeholder on a day; a second verdict of that day replaces the first, one
    /// without score and level takes it back.
    Assess {
        /// The organization or person.
        stakeholder_id: Id,
        /// Who judges; none when the backbone does so together.
        #[serde(default)]
        assessor_id: Option<Id>,
        /// The day.
        assessed_on: Day,
        /// What is thought, criterion by criterion.
        verdicts: Vec<Verdict>,
    },
    /// Gives a kind of relationship a name: a usual one the initiative's own word, or, without a code, a new kind.
    NameKind {
        /// The code of a known kind.
        #[serde(default)]
        code: Option<String>,
        /// What it is to be called.
        name: String,
    },
    /// Keeps where stakeholders stand on a map.
    Arrange {
        /// The view; none for the common map.
        #[serde(default)]
        view_id: Option<Id>,
        /// Who stands where.
        placings: Vec<Placing>,
    },
    /// Measures the network of a day and keeps what comes out.
    TakeSnapshot {
        /// The snapshot.
        id: Id,
        /// What it is to be called.
        name: String,
        /// The day.
        taken_on: Day,
        /// Only the organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
    },
    /// Makes one record of two that are likely one: what hangs on the one moves to the other.
    Combine(Combination),
    /// Notes that two records which look alike are not one: the pair is not proposed again.
    TellApart {
        /// Organizations or people.
        table: Stakeholder,
        /// The one.
        one_id: Id,
        /// The other.
        other_id: Id,
    },
    /// Notes what a record holds in a column of the initiative's own; an empty value clears it.
    Describe {
        /// The column.
        attribute_id: Id,
        /// The record.
        record_id: Id,
        /// What it holds.
        value: String,
    },
}

/// Answers a question. `tables` are those whose records may name a stakeholder.
///
/// # Errors
/// A record that is not there, or SQLite's.
pub fn view(db: &Connection, tables: &[journal::Table], ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Organizations { filter } => View::Organizations(views::organization_list(db, filter)?),
        Ask::Organization { id, today } => {
            View::Organization(views::organization_detail(db, *id, *today)?)
        }
        Ask::People { filter } => View::People {
            people: lists::people(db, filter)?,
        },
        Ask::Person { id, today } => View::Person(views::person_detail(db, *id, *today)?),
        Ask::Groups { today } => View::Groups {
            groups: views::groups(db, *today)?,
        },
        Ask::Relationships { filter } => View::Relationships {
            relationships: lists::relationships(db, filter)?,
        },
        Ask::Relationship { id } => View::Relationship(views::relationship_detail(db, *id)?),
        Ask::Order(table) => View::Order {
            groups: tables::order(db, table)?,
        },
        Ask::Rows(rows) => View::Rows(tables::rows(db, rows)?),
        Ask::Map(map) => View::Map(map::draw(db, map)?),
        Ask::Network {
            filter,
            on,
            since,
            directed,
        } => View::Network(measured::measure(db, filter, *on, *since, *directed)?),
        Ask::Way {
            filter,
            on,
            from_id,
            to_id,
        } => View::Way {
            ids: measured::way(db, filter, *on, (*from_id, *to_id))?,
        },
        Ask::Snapshots => View::Snapshots {
            snapshots: snapshots::snapshots(db)?,
        },
        Ask::Snapshot { id } => View::Snapshot(snapshots::snapshot(db, *id)?),
        Ask::Standings { filter, on, since } => {
            View::Standings(standings::standings(db, filter, *on, *since)?)
        }
        Ask::Coverage { filter, today } => View::Coverage(coverage::coverage(db, filter, *today)?),
        Ask::Duplicates { table } => View::Duplicates(duplicates::duplicates(db, tables, *table)?),
        Ask::Comparison {
            table,
            one_id,
            other_id,
        } => View::Comparison(duplicates::compare(db, tables, *table, *one_id, *other_id)?),
        Ask::Contributions => View::Contributions(matching::contributions(db)?),
        Ask::Choices => View::Choices(views::choices(db)?),
    })
}

/// Carries out an edit.
///
/// # Errors
/// The records' rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => record.put(tx),
        Edit::Set { table, id, set } => table.set(tx, *id, set),
        Edit::Remove { table, ids } => {
            for id in ids {
                if *table == Table::RelationshipKind {
                    relationships::may_remove_kind(tx.db(), *id)?;
                }
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Read { reading } => relationships::take_reading(tx, reading),
        Edit::Assess {
            stakeholder_id,
            assessor_id,
            assessed_on,
            verdicts,
        } => assessments::assess(tx, *stakeholder_id, *assessor_id, *assessed_on, verdicts),
        Edit::NameKind { code, name } => relationships::name_kind(tx, code.as_deref(), name),
        Edit::TakeSnapshot {
            id,
            name,
            taken_on,
            filter,
        } => snapshots::take(tx, *id, name, *taken_on, filter),
        Edit::Arrange { view_id, placings } => saved_views::arrange(tx, *view_id, placings),
        Edit::Combine(combination) => duplicates::combine(tx, combination),
        Edit::TellApart {
            table,
            one_id,
            other_id,
        } => duplicates::tell_apart(tx, *table, *one_id, *other_id),
        Edit::Describe {
            attribute_id,
            record_id,
            value,
        } => attributes::describe(tx, *attribute_id, *record_id, value),
    }
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::Seat => Some("group_id"),
        Table::Attribute => Some("record"),
        _ => None,
    }
}
