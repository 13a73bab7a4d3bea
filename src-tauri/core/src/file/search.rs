//! Finding any record by any of its words: a full-text index in memory, beside the file and never inside it.

use std::cmp::Reverse;
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fold;
use super::hint::{Hint, found_as, hint_of};
use crate::error::Result;
use crate::journal::Table;
use crate::values::Id;

/// Of one table and title no more than these stand together; the others come after everything else that was found.
const MOST_ALIKE: usize = 3;

/// So many times as many records are looked at as are wanted, so that many of one title hide no other.
const BREADTH: u32 = 8;

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "SearchHit")]
pub struct Hit {
    /// Its table.
    pub table: String,
    /// Its identity.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// What tells it apart from others of the same title.
    pub hint: Hint,
    /// Some words around what was found, when it was not found in the title.
    pub excerpt: String,
}

/// The index.
#[derive(Debug)]
pub(super) struct Index {
    db: Connection,
}

impl Index {
    /// Reads every record that has words.
    pub(super) fn build(file: &Connection, tables: &[Table]) -> Result<Self> {
        let db = Connection::open_in_memory()?;
        db.execute_batch(
            "CREATE VIRTUAL TABLE word USING fts5 (tbl UNINDEXED, id UNINDEXED, title, body,
                 tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')",
        )?;
        let index = Self { db };
        for table in tables.iter().filter(|table| is_indexed(table)) {
            let mut statement = file.prepare(&format!("{} WHERE deleted = 0", select(table)))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                index.insert(table, row)?;
            }
        }
        Ok(index)
    }

    /// Reads again what an action touched.
    pub(super) fn refresh(
        &mut self,
        file: &Connection,
        tables: &[Table],
        touched: &[(String, Id)],
    ) -> Result<()> {
        let transaction = self.db.unchecked_transaction()?;
        for (name, id) in touched {
            let Some(table) = tables
                .iter()
                .find(|table| table.name == name && is_indexed(table))
            else {
                continue;
            };
            self.db
                .prepare_cached("DELETE FROM word WHERE tbl = ?1 AND id = ?2")?
                .execute(params![name, id])?;
            let sql = format!("{} WHERE deleted = 0 AND id = ?1", select(table));
            let mut statement = file.prepare_cached(&sql)?;
            statement
                .query_row([id], |row| Ok(self.insert(table, row)))
                .optional()?
                .transpose()?;
        }
        Ok(transaction.commit()?)
    }

    fn insert(&self, table: &Table, row: &rusqlite::Row<'_>) -> Result<()> {
        let (id, title, body): (Id, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        self.db
            .prepare_cached("INSERT INTO word (tbl, id, title, body) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![table.name, id, title, body])?;
        Ok(())
    }

    /// The records that hold every word of `text`, each word taken as a beginning: first those that are called so, and of
    /// one title the latest day.
    pub(super) fn find(
        &self,
        file: &Connection,
        tables: &[Table],
        text: &str,
        limit: u32,
    ) -> Result<Vec<Hit>> {
        let words: Vec<&str> = words_of(text).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let beginnings: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
        let mut statement = self.db.prepare_cached(
            "SELECT tbl, id, title, snippet(word, 3, '', '', '…', 10) FROM word
             WHERE word MATCH ?1 ORDER BY bm25(word, 0, 0, 10, 1), title LIMIT ?2",
        )?;
        let most = limit.saturating_mul(BREADTH);
        let hits = statement.query_map(params![beginnings.join(" "), most], |row| {
            Ok(Hit {
                table: row.get(0)?,
                id: row.get(1)?,
                title: row.get(2)?,
                hint: Hint::default(),
                excerpt: row.get(3)?,
            })
        })?;
        let mut found: Vec<Hit> = Vec::new();
        for hit in hits {
            let mut hit = hit?;
            if hit.title.is_empty() {
                (hit.table, hit.id, hit.title) = found_as(file, tables, hit.table, hit.id)?;
            }
            let is_known = |known: &Hit| (&known.table, known.id) == (&hit.table, hit.id);
            if !found.iter().any(is_known) {
                let hint = hint_of(file, tables, &hit.table, hit.id)?;
                found.push(Hit { hint, ..hit });
            }
        }
        let words: Vec<String> = words.into_iter().map(fold).collect();
        found.sort_by_cached_key(|hit| !is_called(&hit.title, &words));
        let mut found = variety_first(newest_first(found));
        found.truncate(limit as usize);
        Ok(found)
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| !word.is_empty())
}

/// Tells whether each of the words begins one of the title's.
fn is_called(title: &str, words: &[String]) -> bool {
    let title = fold(title);
    let begins = |word: &String| words_of(&title).any(|named| named.starts_with(word));
    words.iter().all(begins)
}

/// Puts what is left of many records of one table and title behind all others.
fn variety_first(found: Vec<Hit>) -> Vec<Hit> {
    let mut alike: HashMap<_, usize> = HashMap::new();
    let (first, rest): (Vec<Hit>, Vec<Hit>) = found.into_iter().partition(|hit| {
        let count = alike.entry((hit.table.clone(), hit.title.clone()));
        let count = count.or_default();
        *count += 1;
        *count <= MOST_ALIKE
    });
    first.into_iter().chain(rest).collect()
}

/// Brings records of one table and title together where the best of them stands, the latest day first.
fn newest_first(mut found: Vec<Hit>) -> Vec<Hit> {
    let named = |hit: &Hit| (hit.table.clone(), hit.title.clone());
    let mut places = HashMap::new();
    for (place, hit) in found.iter().enumerate() {
        places.entry(named(hit)).or_insert(place);
    }
    found.sort_by_cached_key(|hit| (places[&named(hit)], Reverse(hit.hint.on)));
    found
}

/// Only records that hold words are found.
const fn is_indexed(table: &Table) -> bool {
    !table.text.is_empty()
}

fn select(table: &Table) -> String {
    let others: Vec<String> = table
        .text
        .iter()
        .filter(|column| **column != table.title)
        .map(|column| format!("\"{column}\""))
        .collect();
    let body = if others.is_empty() {
        "''".to_owned()
    } else {
        others.join(" || char(10) || ")
    };
    let title = match table.title {
        "" => "''".to_owned(),
        title => format!("CAST(\"{title}\" AS TEXT)"),
    };
    format!("SELECT id, {title}, {body} FROM \"{}\"", table.name)
}
