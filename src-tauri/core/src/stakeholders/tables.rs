//! The tables of stakeholders in two steps, so that thousands of rows cost no more than those in view: who stands in a
//! table in which order, and the rows of those that are named.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AttributeOwner, OrganizationFilter, OrganizationRow, PersonFilter, PersonRow,
    RelationshipFilter, RelationshipRow, lists, rows,
};
use crate::error::Result;
use crate::values::{Id, codes};

codes!(
    /// The fields by which organizations can be gathered.
    OrganizationGrouping { SectorId, Kind, Status }
);

/// Which table, and what of it in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "table", rename_all = "snake_case")]
pub enum TableAsk {
    /// Organizations.
    Organization {
        /// What to show, in which order.
        #[serde(default)]
        filter: OrganizationFilter,
        /// The field by which they are gathered; none leaves them in one list.
        #[serde(default)]
        group: Option<OrganizationGrouping>,
    },
    /// People.
    Person {
        /// What to show, in which order.
        #[serde(default)]
        filter: PersonFilter,
    },
    /// Relationships.
    Relationship {
        /// What to show, in which order.
        #[serde(default)]
        filter: RelationshipFilter,
    },
}

/// Those that are gathered under one value, in order.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct TableGroup {
    /// The value; none for those without one, and where nothing is gathered.
    pub value: Option<String>,
    /// The records.
    pub ids: Vec<Id>,
}

/// Which rows of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RowsAsk {
    /// The table.
    pub table: AttributeOwner,
    /// The records.
    pub ids: Vec<Id>,
}

/// The rows of the records that were named, in no order; those that are not there any more are left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "table", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum TableRows {
    Organization { rows: Vec<OrganizationRow> },
    Person { rows: Vec<PersonRow> },
    Relationship { rows: Vec<RelationshipRow> },
}

/// Who stands in a table, in order; groups come in the order in which they are first met.
pub(super) fn order(db: &Connection, ask: &TableAsk) -> Result<Vec<TableGroup>> {
    Ok(match ask {
        TableAsk::Organization { filter, group } => {
            let rows = rows::organization_rows(db, filter)?;
            gathered(
                rows.iter()
                    .map(|row| (value(row, *group), row.organization.id)),
            )
        }
        TableAsk::Person { filter } => {
            let rows = lists::people(db, filter)?;
            gathered(rows.iter().map(|row| (None, row.person.id)))
        }
        TableAsk::Relationship { filter } => {
            let rows = lists::relationships(db, filter)?;
            gathered(rows.iter().map(|row| (None, row.relationship.id)))
        }
    })
}

/// The value under which an organization stands; the sector of one whose sector is not there any more is none.
fn value(row: &OrganizationRow, group: Option<OrganizationGrouping>) -> Option<String> {
    let organization = &row.organization;
    match group? {
        OrganizationGrouping::SectorId => {
            let sector = organization.sector_id?;
            (!row.sector.is_empty()).then(|| sector.to_string())
        }
        OrganizationGrouping::Kind => Some(organization.kind.to_string()),
        OrganizationGrouping::Status => Some(organization.status.to_string()),
    }
}

fn gathered(records: impl Iterator<Item = (Option<String>, Id)>) -> Vec<TableGroup> {
    let mut groups: Vec<TableGroup> = Vec::new();
    for (value, id) in records {
        match groups.iter_mut().find(|group| group.value == value) {
            Some(group) => group.ids.push(id),
            None => groups.push(TableGroup {
                value,
                ids: vec![id],
            }),
        }
    }
    groups
}

/// The rows of some records of a table.
pub(super) fn rows(db: &Connection, RowsAsk { table, ids }: &RowsAsk) -> Result<TableRows> {
    Ok(match table {
        AttributeOwner::Organization => TableRows::Organization {
            rows: rows::organization_rows_of(db, ids)?,
        },
        AttributeOwner::Person => TableRows::Person {
            rows: rows::person_rows_of(db, ids)?,
        },
        AttributeOwner::Relationship => TableRows::Relationship {
            rows: rows::relationship_rows_of(db, ids)?,
        },
    })
}
