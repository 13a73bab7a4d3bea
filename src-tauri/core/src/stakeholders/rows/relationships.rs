//! The SQL of relationships and their readings.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Params, params_from_iter};

use super::{by_identity, own_values};
use crate::error::Result;
use crate::journal::Record;
use crate::journal::record::{list, select_list};
use crate::stakeholders::{Reading, Relationship, RelationshipKind, RelationshipRow};
use crate::values::{Day, Id};

/// Every relationship, oldest first.
pub fn relationships(db: &Connection) -> Result<Vec<Relationship>> {
    list(db, "ORDER BY id", [])
}

/// The relationships whose two ends are there, with their readings: all, those of a stakeholder, or the one named.
pub(crate) fn relationship_rows(db: &Connection, of: Option<Id>) -> Result<Vec<RelationshipRow>> {
    let rest = "AND (?1 IS NULL OR r.from_id = ?1 OR r.to_id = ?1 OR r.id = ?1)
                ORDER BY fold(f.name), fold(t.name), r.id";
    let readings = list(db, "ORDER BY read_on DESC", [])?;
    select_rows(db, rest, [of], readings)
}

/// The rows of these relationships, in no order.
pub(crate) fn relationship_rows_of(db: &Connection, ids: &[Id]) -> Result<Vec<RelationshipRow>> {
    by_identity(ids, |marks, ids| {
        let rest = format!("AND relationship_id IN ({marks}) ORDER BY read_on DESC");
        let readings = list(db, &rest, params_from_iter(ids))?;
        let rest = format!("AND r.id IN ({marks})");
        select_rows(db, &rest, params_from_iter(ids), readings)
    })
}

fn select_rows(
    db: &Connection,
    rest: &str,
    values: impl Params,
    read: Vec<Reading>,
) -> Result<Vec<RelationshipRow>> {
    let mut readings: HashMap<Id, Vec<Reading>> = HashMap::new();
    for reading in read {
        if let Some(relationship) = reading.relationship_id {
            readings.entry(relationship).or_default().push(reading);
        }
    }
    let columns = select_list(&Relationship::TABLE, "r");
    let mut statement = db.prepare_cached(&format!(
        "WITH stakeholder (id, name) AS (SELECT id, name FROM organization WHERE deleted = 0
             UNION ALL SELECT id, name FROM person WHERE deleted = 0)
         SELECT {columns}, f.name, t.name FROM relationship r
         JOIN stakeholder f ON f.id = r.from_id JOIN stakeholder t ON t.id = r.to_id
         WHERE r.deleted = 0 {rest}"
    ))?;
    let mut own = own_values(db, Relationship::TABLE.name)?;
    let at = Relationship::TABLE.columns.len() + 1;
    let rows = statement.query_map(values, |row| {
        let relationship = Relationship::from_row(row)?;
        let readings = readings.remove(&relationship.id).unwrap_or_default();
        Ok(RelationshipRow {
            own: own.remove(&relationship.id).unwrap_or_default(),
            relationship,
            from: row.get(at)?,
            to: row.get(at + 1)?,
            readings,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a person calls a relationship: the names of its two ends.
pub(crate) fn relationship_name(db: &Connection, id: Id) -> Result<String> {
    let mut statement = db.prepare_cached(
        "WITH stakeholder (id, name) AS (SELECT id, name FROM organization UNION ALL SELECT id, name FROM person)
         SELECT f.name || ' – ' || t.name FROM relationship r
         JOIN stakeholder f ON f.id = r.from_id JOIN stakeholder t ON t.id = r.to_id WHERE r.id = ?1",
    )?;
    Ok(statement
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or_default())
}

/// The kinds of relationship that the initiative named, in order.
pub fn relationship_kinds(db: &Connection) -> Result<Vec<RelationshipKind>> {
    list(db, "ORDER BY position, id", [])
}

/// The code of a kind and how many relationships have it.
pub(crate) fn uses_of_kind(db: &Connection, id: Id) -> Result<(String, u32)> {
    let mut statement = db.prepare_cached(
        "SELECT k.code, (SELECT COUNT(*) FROM relationship r WHERE r.kind = k.code AND r.deleted = 0)
         FROM relationship_kind k WHERE k.id = ?1",
    )?;
    let found = statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?.unwrap_or_default())
}

/// The days on which a relationship began, ended or was read, oldest first.
pub(crate) fn days_of_ties(db: &Connection) -> Result<Vec<Day>> {
    let mut statement = db.prepare_cached(
        "SELECT started_on AS day FROM relationship WHERE deleted = 0 AND started_on IS NOT NULL
         UNION SELECT ended_on FROM relationship WHERE deleted = 0 AND ended_on IS NOT NULL
         UNION SELECT read_on FROM reading WHERE deleted = 0 AND read_on IS NOT NULL ORDER BY day",
    )?;
    let days = statement.query_map([], |row| row.get(0))?;
    Ok(days.collect::<rusqlite::Result<_>>()?)
}
