//! The SQL of the initiative's own columns.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::Record;
use crate::journal::record::{list, select_list};
use crate::stakeholders::{Attribute, AttributeOf, AttributeValue};
use crate::values::Id;

/// What records hold in columns of the initiative's own: by record, then by column.
pub(crate) type OwnValues = HashMap<Id, BTreeMap<Id, String>>;

pub(crate) fn attributes(db: &Connection) -> Result<Vec<Attribute>> {
    list(db, "ORDER BY position, id", [])
}

/// What every record of a table holds in the columns that are there.
pub(crate) fn own_values(db: &Connection, table: &str) -> Result<OwnValues> {
    let mut statement = db.prepare_cached(
        "SELECT v.record_id, v.attribute_id, v.value FROM attribute_value v
         JOIN attribute a ON a.id = v.attribute_id AND a.deleted = 0
         WHERE v.deleted = 0 AND a.record = ?1",
    )?;
    let mut found = OwnValues::new();
    let mut rows = statement.query([table])?;
    while let Some(row) = rows.next()? {
        let record = found.entry(row.get(0)?).or_default();
        record.insert(row.get(1)?, row.get(2)?);
    }
    Ok(found)
}

pub(crate) fn attributes_of(db: &Connection, table: &str, record: Id) -> Result<Vec<AttributeOf>> {
    let columns = select_list(&Attribute::TABLE, "a");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(v.value, '') FROM attribute a
         LEFT JOIN attribute_value v ON v.attribute_id = a.id AND v.record_id = ?2 AND v.deleted = 0
         WHERE a.deleted = 0 AND a.record = ?1 ORDER BY a.position, a.id"
    ))?;
    let at = Attribute::TABLE.columns.len() + 1;
    let rows = statement.query_map(rusqlite::params![table, record], |row| {
        Ok(AttributeOf {
            attribute: Attribute::from_row(row)?,
            value: row.get(at)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What records hold in a column of the initiative's own.
pub(crate) fn values_of_attribute(db: &Connection, attribute: Id) -> Result<Vec<AttributeValue>> {
    list(db, "AND attribute_id = ?1 ORDER BY id", [attribute])
}
