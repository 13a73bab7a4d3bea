//! The SQL of the initiative's own columns.

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::Record;
use crate::journal::record::select_list;
use crate::stakeholders::{Attribute, AttributeOf};
use crate::values::Id;

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
