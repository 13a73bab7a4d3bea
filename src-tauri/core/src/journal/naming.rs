//! Which records name a record: how many hang on it, and which would become one if two records were combined.

use std::collections::HashMap;

use rusqlite::Connection;
use rusqlite::types::Value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Table;
use super::history::{json_of, name_of};
use super::record::stored;
use super::repoint::renamed;
use crate::error::Result;
use crate::values::Id;

/// How many records of a table name a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Hanging {
    /// The table.
    pub table: String,
    /// How many.
    pub count: u32,
}

/// Two records that would become one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Clash {
    /// Their table.
    pub table: String,
    /// The record that hangs on the first.
    pub one_id: Id,
    /// The record that hangs on the second.
    pub other_id: Id,
    /// What both agree in: whom or what they are about, the day.
    pub about: Vec<Said>,
    /// What they differ in.
    pub differing: Vec<Differing>,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Said {
    /// The column.
    pub field: String,
    /// What it holds.
    pub value: serde_json::Value,
    /// What a person calls the record that it names, when it names one.
    pub name: Option<String>,
}

/// A column in which two records differ.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Differing {
    /// What the first holds.
    pub one: Said,
    /// What the second holds.
    pub other: Said,
    /// Whether what both hold is kept; otherwise one of the two has to give way.
    pub both_stay: bool,
}

/// The records of a table, in the trash or not, that name one of these.
pub(super) fn naming_any(
    db: &Connection,
    table: &Table,
    named: &HashMap<Id, Id>,
) -> Result<Vec<Id>> {
    let mut found = Vec::new();
    each_naming(db, table, "", |id, names| {
        if names.iter().any(|name| named.contains_key(name)) {
            found.push(id);
        }
    })?;
    Ok(found)
}

/// How many records of each table name each of these; what is in the trash does not count.
///
/// # Errors
/// SQLite's.
pub fn hanging_on(
    db: &Connection,
    tables: &[Table],
    ids: &[Id],
) -> Result<HashMap<Id, Vec<Hanging>>> {
    let mut hanging: HashMap<Id, Vec<Hanging>> = ids.iter().map(|id| (*id, Vec::new())).collect();
    for table in tables {
        each_naming(db, table, "WHERE deleted = 0", |_, names| {
            for name in names {
                let Some(found) = hanging.get_mut(name) else {
                    continue;
                };
                match found.last_mut() {
                    Some(last) if last.table == table.name => last.count += 1,
                    _ => found.push(Hanging {
                        table: table.name.to_owned(),
                        count: 1,
                    }),
                }
            }
        })?;
    }
    Ok(hanging)
}

/// Hands over every record of a table that names others, with those it names, each once.
fn each_naming(
    db: &Connection,
    table: &Table,
    rest: &str,
    mut found: impl FnMut(Id, &[Id]),
) -> Result<()> {
    let columns: Vec<String> = table
        .references()
        .map(|name| format!("\"{name}\""))
        .collect();
    if columns.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "SELECT id, {} FROM \"{}\" {rest}",
        columns.join(", "),
        table.name
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut names = Vec::new();
    while let Some(row) = rows.next()? {
        names.clear();
        for at in 1..=columns.len() {
            let named: Option<Id> = row.get(at)?;
            names.extend(named.filter(|name| !names.contains(name)));
        }
        found(row.get(0)?, &names);
    }
    Ok(())
}

/// Which records would become one if what names `one` named `other`, and what each of them holds.
///
/// # Errors
/// SQLite's.
pub fn clashes(db: &Connection, tables: &[Table], one: Id, other: Id) -> Result<Vec<Clash>> {
    let moves = HashMap::from([(one, other)]);
    let mut clashes = Vec::new();
    for table in tables.iter().filter(|table| !table.key.is_empty()) {
        for id in naming_any(db, table, &moves)? {
            let Some((false, cells)) = stored(db, table, id)? else {
                continue;
            };
            let new = table.identity_of(&renamed(table, &cells, &moves));
            let Some(new) = new.filter(|new| table.identity_of(&cells) == Some(id) && *new != id)
            else {
                continue;
            };
            if let Some((false, others)) = stored(db, table, new)? {
                let both = (cells, others);
                clashes.push(clash(db, tables, table, (id, new), both)?);
            }
        }
    }
    Ok(clashes)
}

fn clash(
    db: &Connection,
    tables: &[Table],
    table: &Table,
    (one_id, other_id): (Id, Id),
    (ones, others): (Vec<Value>, Vec<Value>),
) -> Result<Clash> {
    let said = |column: &str, cell: &Value| -> Result<Said> {
        Ok(Said {
            field: column.to_owned(),
            value: json_of(cell),
            name: name_of(db, tables, cell)?,
        })
    };
    let (mut about, mut differing) = (Vec::new(), Vec::new());
    for (column, (one, other)) in table.columns.iter().zip(ones.iter().zip(&others)) {
        match (table.key.contains(column), one == other) {
            (true, true) => about.push(said(column, one)?),
            (false, false) => differing.push(Differing {
                one: said(column, one)?,
                other: said(column, other)?,
                both_stay: table.text.contains(column)
                    || one == &Value::Null
                    || other == &Value::Null,
            }),
            _ => {}
        }
    }
    Ok(Clash {
        table: table.name.to_owned(),
        one_id,
        other_id,
        about,
        differing,
    })
}
