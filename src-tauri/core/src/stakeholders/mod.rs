//! Stakeholders: sectors, organizations, people, the groups they sit in and the relationships between them.

mod assessments;
mod attributes;
mod contributions;
mod coverage;
mod duplicates;
mod edits;
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
pub use edits::{Edit, apply};
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
use crate::journal;
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
