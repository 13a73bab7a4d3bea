//! What the journal must know of a record to store it: its table, its columns, its cells.
//!
//! `record!` declares a record once; its name and its fields are the table, the columns, the JSON and the TypeScript.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Result;
use crate::values::Id;

/// What is fixed about a table of records.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The table's name.
    pub name: &'static str,
    /// The record's columns without `id` and `deleted`.
    pub columns: &'static [&'static str],
    /// The column that names a record to a person; empty for records that have no name of their own.
    pub title: &'static str,
    /// The columns whose words the search finds, the title among them.
    pub text: &'static [&'static str],
    /// The columns that tell apart records of one title: a day (`..._on`), a reference (`..._id`) or a text.
    pub hints: &'static [&'static str],
    /// The columns that a record's identity follows from, in order; none where it is the record's own.
    pub key: &'static [&'static str],
}

impl Table {
    /// The columns that name another record.
    pub fn references(&self) -> impl Iterator<Item = &'static str> + use<> {
        let columns = self.columns.iter().copied();
        columns.filter(|column| column.ends_with("_id"))
    }

    /// The one identity of a record with these cells, where it follows from them: [`Id::of`] the table and the parts of
    /// its key, of which a reference stands for itself, nothing for the nil identity, and a day or code for its name.
    pub fn identity_of(&self, cells: &[Value]) -> Option<Id> {
        let part = |column: &&str| {
            let at = self.columns.iter().position(|known| known == column)?;
            match cells.get(at)? {
                Value::Null => Some(Id::default()),
                Value::Text(text) if column.ends_with("_on") => Some(Id::named("day", text)),
                Value::Text(text) => Some(Id::named(column, text)),
                cell => identity_in(cell),
            }
        };
        let parts: Vec<Id> = self.key.iter().map(part).collect::<Option<_>>()?;
        (!parts.is_empty()).then(|| Id::of(self.name, &parts))
    }
}

/// The identity that a cell holds.
pub fn identity_in(cell: &Value) -> Option<Id> {
    match cell {
        Value::Blob(bytes) => Some(Id::from_bytes(<[u8; 16]>::try_from(&**bytes).ok()?)),
        _ => None,
    }
}

/// A row of a table as a value.
pub trait Record: Serialize + DeserializeOwned + Default + Clone {
    /// The table it lives in.
    const TABLE: Table;

    /// Its identity.
    fn id(&self) -> Id;

    /// Its cells, in the order of `Table::columns`.
    fn cells(&self) -> rusqlite::Result<Vec<Value>>;

    /// Reads it from a row that holds `id` and then every column of `Table::columns`.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;

    /// Refuses values that the record must not hold. `db` serves to look up what it refers to.
    fn check(&self, db: &Connection) -> Result<()>;

    /// What a person calls it; empty for records that have no name of their own.
    fn title(&self) -> String;
}

/// `"id", "name", ...` of a table, for a `SELECT` that [`Record::from_row`] reads; `alias` may be empty.
pub fn select_list(table: &Table, alias: &str) -> String {
    let prefix = if alias.is_empty() {
        String::new()
    } else {
        format!("{alias}.")
    };
    let mut list = format!("{prefix}\"id\"");
    for column in table.columns {
        list.push_str(&format!(", {prefix}\"{column}\""));
    }
    list
}

/// Every record of a table that is not in the trash and fits `rest` (a `WHERE` continued with `AND`, an `ORDER BY`).
pub fn list<R: Record>(
    db: &Connection,
    rest: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<R>> {
    let table = R::TABLE;
    let columns = select_list(&table, "");
    let sql = format!(
        "SELECT {columns} FROM \"{}\" WHERE deleted = 0 {rest}",
        table.name
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params, |row| R::from_row(row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The record with this identity, unless it is in the trash.
pub fn find<R: Record>(db: &Connection, id: Id) -> Result<Option<R>> {
    Ok(list::<R>(db, "AND id = ?1", [id])?.into_iter().next())
}

/// The record with this identity, or [`crate::error::Error::Missing`].
pub fn must_find<R: Record>(db: &Connection, id: Id) -> Result<R> {
    find(db, id)?.ok_or_else(|| crate::error::Error::Missing {
        table: R::TABLE.name.to_owned(),
        id,
    })
}

/// Declares a record: a struct, its table and the mapping between both.
///
/// ```ignore
/// record! {
///     /// What it is.
///     pub struct Strategy in "strategy" titled name searching ["name", "notes"] hinted ["goal_id"] {
///         /// What it is called.
///         name: String,
///         /// The goal it serves.
///         goal_id: Option<Id>,
///     }
/// }
/// ```
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident in $table:literal titled $title:ident searching [$($text:literal),* $(,)?]
        $(hinted [$($hint:literal),* $(,)?])? $(keyed [$($key:literal),* $(,)?])? {
            $( $(#[$field_doc:meta])* $field:ident : $type:ty $(= $default:expr)? ),* $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS, schemars::JsonSchema)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            /// Its identity.
            pub id: $crate::values::Id,
            $( $(#[$field_doc])* pub $field: $type ),*
        }

        impl Default for $name {
            fn default() -> Self {
                Self { id: Default::default(), $( $field: $crate::journal::record::default_of!($($default)?) ),* }
            }
        }

        impl $name {
            /// What the journal knows of it.
            pub const TABLE: $crate::journal::record::Table = $crate::journal::record::Table {
                name: $table,
                columns: &[$(stringify!($field)),*],
                title: $crate::journal::record::title_of!($title),
                text: &[$($text),*],
                hints: &[$($($hint),*)?],
                key: &[$($($key),*)?],
            };
        }

        impl $crate::journal::record::Record for $name {
            const TABLE: $crate::journal::record::Table = Self::TABLE;

            fn id(&self) -> $crate::values::Id {
                self.id
            }

            fn cells(&self) -> rusqlite::Result<Vec<rusqlite::types::Value>> {
                Ok(vec![$( $crate::journal::record::cell(&self.$field)? ),*])
            }

            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut at = 0;
                let mut next = || { at += 1; at };
                Ok(Self { id: row.get(0)?, $( $field: row.get(next())? ),* })
            }

            fn check(&self, db: &rusqlite::Connection) -> $crate::error::Result<()> {
                self.rules(db)
            }

            fn title(&self) -> String {
                $crate::journal::record::title_value!(self, $title)
            }
        }
    };
}

macro_rules! default_of {
    () => {
        Default::default()
    };
    ($default:expr) => {
        $default
    };
}

macro_rules! title_of {
    (nothing) => {
        ""
    };
    ($title:ident) => {
        stringify!($title)
    };
}

macro_rules! title_value {
    ($record:expr, nothing) => {
        String::new()
    };
    ($record:expr, $title:ident) => {
        $record.$title.to_string()
    };
}

pub(crate) use {default_of, record, title_of, title_value};

/// A field as SQLite stores it.
pub fn cell(field: &dyn rusqlite::ToSql) -> rusqlite::Result<Value> {
    use rusqlite::types::ToSqlOutput;
    Ok(match field.to_sql()? {
        ToSqlOutput::Borrowed(value) => value.try_into()?,
        ToSqlOutput::Owned(value) => value,
        _ => Value::Null,
    })
}

/// A record of any table as it is stored: whether it is in the trash, and its cells.
pub(super) fn stored(db: &Connection, table: &Table, id: Id) -> Result<Option<(bool, Vec<Value>)>> {
    let columns = select_list(table, "");
    let sql = format!(
        "SELECT deleted, {columns} FROM \"{}\" WHERE id = ?1",
        table.name
    );
    let mut statement = db.prepare_cached(&sql)?;
    let row = statement
        .query_row([id], |row| {
            let cells = (0..table.columns.len()).map(|i| row.get::<_, Value>(i + 2));
            Ok((row.get(0)?, cells.collect::<rusqlite::Result<_>>()?))
        })
        .optional()?;
    Ok(row)
}

/// Tells whether a record was ever stored, in the trash or not.
pub fn exists<R: Record>(db: &Connection, id: Id) -> Result<bool> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM \"{}\" WHERE id = ?1)",
        R::TABLE.name
    );
    Ok(db.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
}
