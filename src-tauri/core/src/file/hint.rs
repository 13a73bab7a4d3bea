//! What tells a record apart from others of the same title: read from the records themselves, so that it is never stale.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::journal::Table;
use crate::journal::record::identity_in;
use crate::values::{Day, Id};

/// What tells a record apart from others of the same title.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "SearchHint")]
pub struct Hint {
    /// What it belongs to, or where it is; empty when the day says enough.
    pub name: String,
    /// Its own day, or that of what it belongs to.
    pub on: Option<Day>,
}

/// The hint of a record: the first name and the first day that its hint columns lead to.
pub(super) fn hint_of(db: &Connection, tables: &[Table], name: &str, id: Id) -> Result<Hint> {
    let mut hint = Hint::default();
    let Some(table) = tables.iter().find(|table| table.name == name) else {
        return Ok(hint);
    };
    for (column, value) in values(db, table, table.hints, id)? {
        let led_to = match value {
            Value::Text(text) if is_day(column) => Hint {
                on: text.parse().ok(),
                ..Hint::default()
            },
            Value::Text(name) => Hint { name, on: None },
            value => match identity_in(&value) {
                Some(owner) => referred_to(db, tables, owner)?,
                None => Hint::default(),
            },
        };
        if hint.name.is_empty() {
            hint.name = led_to.name;
        }
        hint.on = hint.on.or(led_to.on);
    }
    Ok(hint)
}

/// What stands for a record that has no name of its own, as (table, identity, title): what it belongs to, or, where it
/// joins several records, itself by all their names.
pub(super) fn found_as(
    db: &Connection,
    tables: &[Table],
    name: String,
    id: Id,
) -> Result<(String, Id, String)> {
    let Some(table) = tables.iter().find(|table| table.name == name) else {
        return Ok((name, id, String::new()));
    };
    if !table.title.is_empty() {
        let title = referred_to(db, tables, id)?.name;
        return Ok((name, id, title));
    }
    let mut owners = Vec::new();
    for (_, value) in values(db, table, table.hints, id)? {
        if let Some(owner) = identity_in(&value) {
            owners.push(owner);
        }
    }
    if let [owner] = owners[..] {
        for table in tables {
            if !values(db, table, &["id"], owner)?.is_empty() {
                return found_as(db, tables, table.name.to_owned(), owner);
            }
        }
    }
    let mut names = Vec::new();
    for owner in owners {
        let name = referred_to(db, tables, owner)?.name;
        if !name.is_empty() {
            names.push(name);
        }
    }
    Ok((name, id, names.join(" – ")))
}

/// The title and the day of the record that a reference names, unless it is in the trash.
fn referred_to(db: &Connection, tables: &[Table], id: Id) -> Result<Hint> {
    for table in tables.iter().filter(|table| !table.title.is_empty()) {
        let days = table.hints.iter().copied().filter(|hint| is_day(hint));
        let columns: Vec<&str> = std::iter::once(table.title).chain(days).collect();
        let mut values = values(db, table, &columns, id)?.into_iter();
        let Some((_, title)) = values.next() else {
            continue;
        };
        let text = |value| match value {
            Value::Text(text) => text,
            _ => String::new(),
        };
        return Ok(Hint {
            name: text(title),
            on: values.find_map(|(_, value)| text(value).parse().ok()),
        });
    }
    Ok(Hint::default())
}

/// Some columns of a record; nothing when it is not there or in the trash.
fn values<'a>(
    db: &Connection,
    table: &Table,
    columns: &[&'a str],
    id: Id,
) -> Result<Vec<(&'a str, Value)>> {
    if columns.is_empty() {
        return Ok(Vec::new());
    }
    let list: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
    let sql = format!(
        "SELECT {} FROM \"{}\" WHERE id = ?1 AND deleted = 0",
        list.join(", "),
        table.name
    );
    let found = db.prepare_cached(&sql)?.query_row([id], |row| {
        let values = columns.iter().enumerate();
        values.map(|(at, name)| Ok((*name, row.get(at)?))).collect()
    });
    Ok(found.optional()?.unwrap_or_default())
}

fn is_day(column: &str) -> bool {
    column.ends_with("_on")
}
