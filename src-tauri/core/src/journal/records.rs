//! Putting, setting, removing and ordering the records of a module: the verbs that need no rules of their own.

use fractional_index::FractionalIndex;
use rusqlite::Connection;
use serde_json::Value;
use ts_rs::{Config, TS};

use super::{Label, LabelVerb, Patch, Record, Tx, record};
use crate::error::{Code, Refusal, Result};
use crate::values::Id;

impl Tx<'_> {
    /// Stores a whole record and names the action: added, or changed.
    ///
    /// # Errors
    /// The record's own rules.
    pub fn put_named<R: Record>(&mut self, record: &R) -> Result<Label> {
        let known = record::find::<R>(self.db(), record.id())?.is_some();
        self.put(record)?;
        let verb = if known {
            LabelVerb::Change
        } else {
            LabelVerb::Add
        };
        Ok(Label::of(verb, R::TABLE.name, record.title()))
    }

    /// Changes some fields of a record and names the action.
    ///
    /// # Errors
    /// See [`Tx::set`].
    pub fn set_named<R: Record>(&mut self, id: Id, set: &Patch) -> Result<Label> {
        let record: R = self.set(id, set)?;
        let only = set.keys().next().filter(|_| set.len() == 1);
        Ok(Label::of(LabelVerb::Change, R::TABLE.name, record.title())
            .field(only.map(String::as_str)))
    }

    /// Puts records into the trash and names the action after the first.
    ///
    /// # Errors
    /// See [`Tx::remove`].
    pub fn remove_named<R: Record>(&mut self, ids: &[Id]) -> Result<Label> {
        let mut name = String::new();
        for (i, id) in ids.iter().enumerate() {
            let record: R = self.remove(*id)?;
            if i == 0 {
                name = record.title();
            }
        }
        Ok(Label::of(LabelVerb::Remove, R::TABLE.name, name).count(ids.len() as u32))
    }

    /// Moves a record before another of its list, or to the end, and names the action. Records that agree in
    /// `owner_column` are one list; without one the whole table is.
    ///
    /// # Errors
    /// [`crate::error::Error::Missing`], or a table that is in no order of its own.
    pub fn reorder_named<R: Record>(
        &mut self,
        id: Id,
        before: Option<Id>,
        owner_column: Option<&str>,
    ) -> Result<Label> {
        if !R::TABLE.columns.contains(&"position") {
            return Err(Refusal::of(Code::UnknownField, "position").into());
        }
        let rows = positions(self.db(), R::TABLE.name, id, owner_column)?;
        let position = position_before(&rows, id, before);
        let record: R = self.set(
            id,
            &Patch::from_iter([("position".to_owned(), position.into())]),
        )?;
        Ok(Label::of(LabelVerb::Reorder, R::TABLE.name, record.title()))
    }

    /// Puts into the trash whatever of `R` fits `rest`; used for what cannot stand without its owner.
    ///
    /// # Errors
    /// SQLite's.
    pub fn remove_where<R: Record>(
        &mut self,
        rest: &str,
        params: impl rusqlite::Params,
    ) -> Result<()> {
        for record in record::list::<R>(self.db(), rest, params)? {
            self.remove::<R>(record.id())?;
        }
        Ok(())
    }
}

/// The list that a record stands in: identities with positions, in order.
fn positions(
    db: &Connection,
    table: &str,
    id: Id,
    owner_column: Option<&str>,
) -> Result<Vec<(Id, String)>> {
    let same_owner = owner_column.map_or_else(String::new, |column| {
        format!("AND \"{column}\" IS (SELECT \"{column}\" FROM \"{table}\" WHERE id = ?1)")
    });
    let mut statement = db.prepare_cached(&format!(
        "SELECT id, position FROM \"{table}\" WHERE deleted = 0 {same_owner} ORDER BY position, id"
    ))?;
    let owned = rusqlite::params_from_iter(owner_column.map(|_| id));
    let rows = statement.query_map(owned, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The position that sorts between two others: after all when `after` is the last, before all when it is none.
///
/// Positions are fractional indexes as text, so that moving one row rewrites only that row.
pub fn position_between(before: Option<&str>, after: Option<&str>) -> String {
    let parse = |text: Option<&str>| text.and_then(|text| FractionalIndex::from_string(text).ok());
    let (low, high) = (parse(before), parse(after));
    FractionalIndex::new(low.as_ref(), high.as_ref())
        .or_else(|| low.as_ref().map(FractionalIndex::new_after))
        .unwrap_or_default()
        .to_string()
}

/// Where a row lands when it is moved before `target` (or to the end) in `rows`, given as (id, position) in order.
fn position_before(rows: &[(Id, String)], moved: Id, target: Option<Id>) -> String {
    let others: Vec<&(Id, String)> = rows.iter().filter(|(id, _)| *id != moved).collect();
    let at = target
        .and_then(|target| others.iter().position(|(id, _)| *id == target))
        .unwrap_or(others.len());
    let neighbour = |i: usize| others.get(i).map(|(_, position)| position.as_str());
    position_between(at.checked_sub(1).and_then(neighbour), neighbour(at))
}

/// A record as it is before anything is said of it.
#[derive(Debug, Clone)]
pub struct Blank {
    /// Its table.
    pub table: &'static str,
    /// What its type is called on the page.
    pub record: String,
    /// Its fields without its identity, as they travel.
    pub fields: Value,
}

impl Blank {
    /// The blank record of a type.
    pub fn of<R: Record + TS>() -> Self {
        let mut fields = serde_json::to_value(R::default()).unwrap_or_default();
        if let Some(fields) = fields.as_object_mut() {
            fields.shift_remove("id");
        }
        Self {
            table: R::TABLE.name,
            record: R::ident(&Config::default()),
            fields,
        }
    }
}

/// Declares the records of a module: `Table`, `AnyRecord`, the verbs on them, and `blanks`.
macro_rules! records {
    ($module:literal: $($name:ident),* $(,)?) => {
        crate::values::codes!(
            #[doc = concat!("The tables of ", $module, ".")]
            #[ts(rename = concat!($module, "Table"))]
            Table { $($name),* }
        );

        #[doc = concat!("Any record of ", $module, ", told apart by its table.")]
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS, schemars::JsonSchema)]
        #[serde(tag = "table", rename_all = "snake_case")]
        #[ts(rename = concat!($module, "Record"))]
        #[allow(missing_docs)]
        pub enum AnyRecord { $($name($name)),* }

        /// What the journal knows of this module's tables.
        pub const TABLES: &[crate::journal::Table] = &[$($name::TABLE),*];

        /// A record of each table as it is before anything is said of it.
        pub fn blanks() -> Vec<crate::journal::records::Blank> {
            vec![$(crate::journal::records::Blank::of::<$name>()),*]
        }

        impl AnyRecord {
            /// Stores the record.
            ///
            /// # Errors
            /// The record's rules.
            pub fn put(&self, tx: &mut crate::journal::Tx<'_>) -> crate::error::Result<crate::journal::Label> {
                match self { $(Self::$name(record) => tx.put_named(record)),* }
            }
        }

        impl Table {
            /// Changes some fields of a record of this table.
            ///
            /// # Errors
            /// No such record, a field or value that does not fit, or the record's rules.
            pub fn set(
                self,
                tx: &mut crate::journal::Tx<'_>,
                id: crate::values::Id,
                set: &crate::journal::Patch,
            ) -> crate::error::Result<crate::journal::Label> {
                match self { $(Self::$name => tx.set_named::<$name>(id, set)),* }
            }

            /// Moves a record of this table before another of its list, or to the end.
            ///
            /// # Errors
            /// See [`crate::journal::Tx::reorder_named`].
            pub fn reorder(
                self,
                tx: &mut crate::journal::Tx<'_>,
                id: crate::values::Id,
                before: Option<crate::values::Id>,
                owner_column: Option<&str>,
            ) -> crate::error::Result<crate::journal::Label> {
                match self { $(Self::$name => tx.reorder_named::<$name>(id, before, owner_column)),* }
            }

            /// Puts records of this table into the trash.
            ///
            /// # Errors
            /// No such record.
            pub fn remove(
                self,
                tx: &mut crate::journal::Tx<'_>,
                ids: &[crate::values::Id],
            ) -> crate::error::Result<crate::journal::Label> {
                match self { $(Self::$name => tx.remove_named::<$name>(ids)),* }
            }
        }
    };
}
pub(crate) use records;
