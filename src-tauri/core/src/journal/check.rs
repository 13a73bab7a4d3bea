//! The check of a whole file: the hash chain of every device, and the tables rebuilt from the log and compared.

use rusqlite::types::Value;
use rusqlite::{Connection, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Table;
use super::log::{Link, value_hash};
use super::record::select_list;
use super::undo::default_of;
use crate::error::Result;
use crate::values::Id;

/// What the check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Soundness {
    /// How many changes the log holds.
    pub changes: u32,
    /// Changes whose hash does not follow from what they say and from the one before.
    pub broken_links: u32,
    /// Cells of the tables that differ from what the log says, by table, record and column; records that only the log
    /// or only the table knows are named without a column.
    pub differing_cells: Vec<String>,
    /// Heads of cells that are noted wrongly.
    pub wrong_heads: u32,
    /// SQLite's own complaints; empty when it has none.
    pub damage: Vec<String>,
}

impl Soundness {
    /// Tells whether nothing was found.
    pub const fn is_sound(&self) -> bool {
        self.broken_links == 0
            && self.differing_cells.is_empty()
            && self.wrong_heads == 0
            && self.damage.is_empty()
    }
}

/// The names of user actions, journalled like any record.
const ACTIONS: Table = Table {
    name: "txn",
    columns: &["kind", "label", "undoes"],
    title: "",
    text: &[],
    hints: &[],
    key: &[],
};

/// Checks the whole file.
///
/// # Errors
/// SQLite's.
pub fn check(db: &Connection, tables: &[Table]) -> Result<Soundness> {
    let (changes, broken_links) = walk_chains(db)?;
    let mut differing_cells = replay(db, tables)?;
    differing_cells.extend(replay(db, &[ACTIONS])?);
    Ok(Soundness {
        changes,
        broken_links,
        differing_cells,
        wrong_heads: wrong_heads(db)?,
        damage: damage(db)?,
    })
}

fn damage(db: &Connection) -> Result<Vec<String>> {
    let mut statement = db.prepare("PRAGMA integrity_check")?;
    let lines = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

fn walk_chains(db: &Connection) -> Result<(u32, u32)> {
    let mut statement = db.prepare(
        "SELECT d.id, c.seq, c.hlc, c.wall_ms, c.txn, c.schema_v, t.text, k.id, w.text, a.text, c.val, c.hash, c.dev
         FROM change c JOIN device d ON d.dev = c.dev JOIN word t ON t.word = c.tbl JOIN word w ON w.word = c.col
         JOIN word a ON a.word = c.author JOIN row_key k ON k.row = c.row ORDER BY c.dev, c.seq",
    )?;
    let mut rows = statement.query([])?;
    let (mut changes, mut broken) = (0, 0);
    let mut prev: (i64, i64, Vec<u8>) = (0, 0, Vec::new());
    while let Some(row) = rows.next()? {
        let (dev, seq): (i64, i64) = (row.get(12)?, row.get(1)?);
        if dev != prev.0 {
            prev = (dev, 0, Vec::new());
        }
        let (table, id, column): (String, Id, String) = (row.get(6)?, row.get(7)?, row.get(8)?);
        let author: String = row.get(9)?;
        let link = Link {
            device: row.get(0)?,
            seq,
            hlc: row.get(2)?,
            wall_ms: row.get(3)?,
            txn: row.get(4)?,
            schema_v: row.get(5)?,
            names: (&table, id, &column),
            author: &author,
            value_hash: value_hash(&row.get(10)?),
            parents: &parents(db, dev, seq)?,
            prev_hash: &prev.2,
        };
        let stored: Vec<u8> = row.get(11)?;
        changes += 1;
        broken += u32::from(link.hash() != stored || seq != prev.1 + 1);
        prev = (dev, seq, stored);
    }
    let heads =
        "SELECT COUNT(*) FROM device d LEFT JOIN change c ON c.dev = d.dev AND c.seq = d.head_seq
                 WHERE d.head_seq > 0 AND c.hash IS NOT d.head_hash";
    broken += db.query_row(heads, [], |row| row.get::<_, u32>(0))?;
    let all: u32 = db.query_row("SELECT COUNT(*) FROM change", [], |row| row.get(0))?;
    broken += all - changes;
    Ok((changes, broken))
}

fn parents(db: &Connection, dev: i64, seq: i64) -> Result<Vec<(Id, i64)>> {
    let mut statement = db.prepare_cached(
        "SELECT d.id, p.parent_seq FROM change_parent p JOIN device d ON d.dev = p.parent_dev
         WHERE p.dev = ?1 AND p.seq = ?2 ORDER BY d.id, p.parent_seq",
    )?;
    let parents = statement.query_map(params![dev, seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(parents.collect::<rusqlite::Result<_>>()?)
}

/// Derives every cell from the parents in the log and compares it with the table.
fn replay(db: &Connection, tables: &[Table]) -> Result<Vec<String>> {
    let mut differing = Vec::new();
    for table in tables {
        differing.extend(known_to_one_side(db, table)?);
        let columns: Vec<&str> = table.columns.iter().copied().chain(["deleted"]).collect();
        let defaults = columns
            .iter()
            .map(|column| default_of(db, table.name, column))
            .collect::<Result<Vec<_>>>()?;
        let sql = format!(
            "SELECT {}, deleted FROM \"{}\"",
            select_list(table, ""),
            table.name
        );
        let mut statement = db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: Id = row.get(0)?;
            for (i, (column, default)) in columns.iter().zip(&defaults).enumerate() {
                let stored: Value = row.get(i + 1)?;
                let logged = logged_value(db, table.name, id, column)?;
                if stored != logged.unwrap_or_else(|| default.clone()) {
                    differing.push(format!("{} {id} {column}", table.name));
                }
            }
        }
    }
    Ok(differing)
}

/// Records that the log writes and the table does not hold, or the other way round.
fn known_to_one_side(db: &Connection, table: &Table) -> Result<Vec<String>> {
    let logged =
        "SELECT k.id FROM change c JOIN word t ON t.word = c.tbl JOIN row_key k ON k.row = c.row
                  WHERE t.text = ?1";
    let stored = format!("SELECT id FROM \"{}\"", table.name);
    let sql = format!(
        "SELECT * FROM ({logged} EXCEPT {stored}) UNION SELECT * FROM ({stored} EXCEPT {logged})"
    );
    let mut statement = db.prepare(&sql)?;
    let ids = statement.query_map([table.name], |row| row.get::<_, Id>(0))?;
    Ok(ids
        .map(|id| Ok(format!("{} {}", table.name, id?)))
        .collect::<rusqlite::Result<_>>()?)
}

/// How many heads are noted that are none, or are none noted.
fn wrong_heads(db: &Connection) -> Result<u32> {
    let heads = "SELECT row, tbl, col, dev, seq FROM change
                 WHERE (dev, seq) NOT IN (SELECT parent_dev, parent_seq FROM change_parent)";
    let noted = "SELECT row, tbl, col, dev, seq FROM cell";
    let sql = format!(
        "SELECT (SELECT COUNT(*) FROM ({heads} EXCEPT {noted})) + (SELECT COUNT(*) FROM ({noted} EXCEPT {heads}))"
    );
    Ok(db.query_row(&sql, [], |row| row.get(0))?)
}

/// The value of the greatest head: a change of the cell that no other change names as parent.
fn logged_value(db: &Connection, table: &str, id: Id, column: &str) -> Result<Option<Value>> {
    use rusqlite::OptionalExtension;
    let mut statement = db.prepare_cached(
        "SELECT c.val FROM change c JOIN row_key k ON k.row = c.row JOIN word t ON t.word = c.tbl
         JOIN word w ON w.word = c.col JOIN device d ON d.dev = c.dev
         WHERE k.id = ?1 AND t.text = ?2 AND w.text = ?3 AND NOT EXISTS (
             SELECT 1 FROM change later JOIN change_parent p ON p.dev = later.dev AND p.seq = later.seq
             WHERE later.row = c.row AND p.parent_dev = c.dev AND p.parent_seq = c.seq)
         ORDER BY c.hlc DESC, d.id DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row(params![id, table, column], |row| row.get(0))
        .optional()?)
}
