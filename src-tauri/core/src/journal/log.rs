//! The append-only log itself: words, rows, changes, heads and the hash chain of this device.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Kind, Moment};
use crate::error::Result;
use crate::values::Id;

/// The writing end of the log: which device writes, under which schema, and where its chain stands.
#[derive(Debug, Clone)]
pub struct Log {
    dev: i64,
    device: Id,
    schema_v: i64,
    seq: i64,
    hash: Vec<u8>,
    last_hlc: i64,
    words: HashMap<String, i64>,
    txn: i64,
    moment: Moment,
}

impl Log {
    /// Finds or registers `device` in the file, which is of the newest schema by now, and reads where its chain stands.
    ///
    /// # Errors
    /// SQLite's.
    pub fn open(db: &Connection, device: Id) -> Result<Self> {
        let known = db
            .query_row(
                "SELECT dev, head_seq, head_hash FROM device WHERE id = ?1",
                [device],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .optional()?;
        let (dev, seq, hash) = match known {
            Some(known) => known,
            None => (
                db.query_row("SELECT COALESCE(MAX(dev), 0) + 1 FROM device", [], |row| {
                    row.get(0)
                })?,
                0,
                Vec::new(),
            ),
        };
        // From the few devices to their heads: the other way round reads the whole log.
        let last_hlc = db.query_row(
            "SELECT COALESCE(MAX(c.hlc), 0) FROM device d CROSS JOIN change c ON c.dev = d.dev AND c.seq = d.head_seq",
            [],
            |row| row.get(0),
        )?;
        let schema_v = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let mut words = HashMap::new();
        let mut statement = db.prepare("SELECT text, word FROM word")?;
        for word in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (text, word) = word?;
            words.insert(text, word);
        }
        let moment = Moment {
            wall_ms: 0,
            author: String::new(),
        };
        Ok(Self {
            dev,
            device,
            schema_v,
            seq,
            hash,
            last_hlc,
            words,
            txn: 0,
            moment,
        })
    }

    /// The small number of this device inside the file.
    pub(super) const fn dev(&self) -> i64 {
        self.dev
    }

    pub(super) fn begin(&mut self, db: &Connection, moment: &Moment) -> Result<()> {
        self.txn = self.seq + 1;
        self.moment = moment.clone();
        db.prepare_cached(
            "INSERT INTO device (dev, id) VALUES (?1, ?2) ON CONFLICT (dev) DO NOTHING",
        )?
        .execute(params![self.dev, self.device])?;
        Ok(())
    }

    /// Logs a new value of a cell over the heads it has now.
    pub(super) fn append(
        &mut self,
        db: &Connection,
        table: &str,
        id: Id,
        column: &str,
        value: &Value,
    ) -> Result<()> {
        let place = self.place(db, table, id, column)?;
        let heads = heads(db, place)?;
        self.write(db, place, (table, id, column), value, &heads)
    }

    /// Logs the first value of a cell of a record that was not there before.
    pub(super) fn append_first(
        &mut self,
        db: &Connection,
        table: &str,
        id: Id,
        column: &str,
        value: &Value,
    ) -> Result<()> {
        let place = self.place(db, table, id, column)?;
        self.write(db, place, (table, id, column), value, &[])
    }

    /// Names the action and moves the device's head.
    pub(super) fn seal(
        &mut self,
        db: &Connection,
        kind: Kind,
        label: &str,
        undoes: Option<Id>,
    ) -> Result<()> {
        let id = action_id(self.device, self.txn);
        db.prepare_cached("INSERT INTO txn (id, kind, label, undoes) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, kind.code(), label, undoes])?;
        if kind != Kind::Do {
            self.append_first(db, "txn", id, "kind", &Value::Text(kind.code().to_owned()))?;
        }
        if let Some(undoes) = undoes {
            self.append_first(
                db,
                "txn",
                id,
                "undoes",
                &Value::Blob(undoes.as_bytes().to_vec()),
            )?;
        }
        self.append_first(db, "txn", id, "label", &Value::Text(label.to_owned()))?;
        db.prepare_cached("UPDATE device SET head_seq = ?2, head_hash = ?3 WHERE dev = ?1")?
            .execute(params![self.dev, self.seq, self.hash])?;
        Ok(())
    }

    fn place(&mut self, db: &Connection, table: &str, id: Id, column: &str) -> Result<Place> {
        Ok(Place {
            tbl: self.word(db, table)?,
            row: row_number(db, id)?,
            col: self.word(db, column)?,
        })
    }

    fn word(&mut self, db: &Connection, text: &str) -> Result<i64> {
        if let Some(word) = self.words.get(text) {
            return Ok(*word);
        }
        let word = self.words.values().max().unwrap_or(&0) + 1;
        db.prepare_cached("INSERT INTO word (word, text) VALUES (?1, ?2)")?
            .execute(params![word, text])?;
        self.words.insert(text.to_owned(), word);
        Ok(word)
    }

    fn write(
        &mut self,
        db: &Connection,
        place: Place,
        names: (&str, Id, &str),
        value: &Value,
        heads: &[Head],
    ) -> Result<()> {
        self.seq += 1;
        self.last_hlc = (self.last_hlc + 1).max(self.moment.wall_ms << 16);
        let author_name = self.moment.author.clone();
        let author = self.word(db, &author_name)?;
        let link = Link {
            device: self.device,
            seq: self.seq,
            hlc: self.last_hlc,
            wall_ms: self.moment.wall_ms,
            txn: self.txn,
            schema_v: self.schema_v,
            names,
            author: &author_name,
            value_hash: value_hash(value),
            parents: &heads
                .iter()
                .map(|head| (head.device, head.seq))
                .collect::<Vec<_>>(),
            prev_hash: &self.hash,
        };
        let hash = link.hash();
        db.prepare_cached(
            "INSERT INTO change VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            self.dev,
            self.seq,
            self.last_hlc,
            self.moment.wall_ms,
            self.txn,
            place.tbl,
            place.row,
            place.col,
            value,
            author,
            self.schema_v,
            self.hash,
            hash,
        ])?;
        for head in heads {
            db.prepare_cached("INSERT INTO change_parent VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![self.dev, self.seq, head.dev, head.seq])?;
            db.prepare_cached("DELETE FROM cell WHERE row = ?1 AND tbl = ?2 AND col = ?3 AND dev = ?4 AND seq = ?5")?
                .execute(params![place.row, place.tbl, place.col, head.dev, head.seq])?;
        }
        db.prepare_cached(
            "INSERT INTO cell (row, tbl, col, dev, seq) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![place.row, place.tbl, place.col, self.dev, self.seq])?;
        self.hash = hash;
        Ok(())
    }
}

/// The identity of a user action: its device and its first change there.
pub(super) fn action_id(device: Id, txn: i64) -> Id {
    Id::named("txn", &format!("{device}/{txn}"))
}

/// A cell by its small numbers.
#[derive(Debug, Clone, Copy)]
struct Place {
    tbl: i64,
    row: i64,
    col: i64,
}

/// A change that no other change of its cell names as parent.
#[derive(Debug, Clone, Copy)]
struct Head {
    dev: i64,
    device: Id,
    seq: i64,
}

fn heads(db: &Connection, place: Place) -> Result<Vec<Head>> {
    let mut statement = db.prepare_cached(
        "SELECT c.dev, d.id, c.seq FROM cell c JOIN device d ON d.dev = c.dev
         WHERE c.row = ?1 AND c.tbl = ?2 AND c.col = ?3 ORDER BY d.id, c.seq",
    )?;
    let heads = statement.query_map(params![place.row, place.tbl, place.col], |row| {
        Ok(Head {
            dev: row.get(0)?,
            device: row.get(1)?,
            seq: row.get(2)?,
        })
    })?;
    Ok(heads.collect::<rusqlite::Result<_>>()?)
}

fn row_number(db: &Connection, id: Id) -> Result<i64> {
    let mut find = db.prepare_cached("SELECT row FROM row_key WHERE id = ?1")?;
    if let Some(row) = find.query_row([id], |row| row.get(0)).optional()? {
        return Ok(row);
    }
    let mut insert = db.prepare_cached(
        "INSERT INTO row_key (row, id) VALUES ((SELECT COALESCE(MAX(row), 0) + 1 FROM row_key), ?1) RETURNING row",
    )?;
    Ok(insert.query_row([id], |row| row.get(0))?)
}

/// What the hash of a change covers, by names that mean the same in every copy of the file.
pub(super) struct Link<'a> {
    pub device: Id,
    pub seq: i64,
    pub hlc: i64,
    pub wall_ms: i64,
    pub txn: i64,
    pub schema_v: i64,
    pub names: (&'a str, Id, &'a str),
    pub author: &'a str,
    pub value_hash: blake3::Hash,
    pub parents: &'a [(Id, i64)],
    pub prev_hash: &'a [u8],
}

impl Link<'_> {
    /// BLAKE3 over the change with the *hash of* its value, so that a redacted value does not break the chain.
    pub(super) fn hash(&self) -> Vec<u8> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.device.as_bytes());
        for number in [self.seq, self.hlc, self.wall_ms, self.txn, self.schema_v] {
            hasher.update(&number.to_le_bytes());
        }
        let (table, id, column) = self.names;
        for text in [table, column, self.author] {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.update(id.as_bytes());
        hasher.update(self.value_hash.as_bytes());
        for (device, seq) in self.parents {
            hasher.update(device.as_bytes());
            hasher.update(&seq.to_le_bytes());
        }
        hasher.update(self.prev_hash);
        hasher.finalize().as_bytes().to_vec()
    }
}

/// BLAKE3 of a value and its type.
pub(super) fn value_hash(value: &Value) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    match value {
        Value::Null => hasher.update(b"n"),
        Value::Integer(number) => hasher.update(b"i").update(&number.to_le_bytes()),
        Value::Real(number) => hasher.update(b"r").update(&number.to_le_bytes()),
        Value::Text(text) => hasher.update(b"t").update(text.as_bytes()),
        Value::Blob(bytes) => hasher.update(b"b").update(bytes),
    };
    hasher.finalize()
}
