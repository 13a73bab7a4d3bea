//! The file of an initiative: one SQLite database, opened with distrust, locked, and written only by the journal.

mod draft;
mod harden;
mod hint;
mod lock;
mod migrate;
mod past;
mod publish;
mod search;

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use draft::write_whole;
pub use harden::APPLICATION_ID;
pub use hint::Hint;
pub use migrate::{MIGRATIONS, Migration, VERSION, upgrade};
pub use past::right_after;
pub use publish::publish;
pub use search::Hit;

use crate::error::{Error, FileTrouble, Result};
use crate::journal::{self, Kind, Label, Log, Moment, Outcome, Table, Tx};
use crate::values::Id;
use lock::Lock;

/// An open initiative.
#[derive(Debug)]
pub struct File {
    db: Connection,
    log: Log,
    tables: &'static [Table],
    path: Option<PathBuf>,
    revision: u32,
    search: Option<search::Index>,
    _lock: Option<Lock>,
}

impl File {
    /// Makes a new file at a place where there is none.
    ///
    /// # Errors
    /// A file that is there already, or a folder that cannot be written.
    pub fn create(path: &Path, tables: &'static [Table], device: Id) -> Result<Self> {
        if path.exists() {
            return Err(Error::File(FileTrouble::Exists, display_name(path)));
        }
        let not_written = || Error::File(FileTrouble::NotWritten, display_name(path));
        let draft = draft::draft_in(draft::folder_of(path)).map_err(|_| not_written())?;
        {
            let db = Connection::open(draft.path())?;
            harden::configure(&db)?;
            migrate::create(&db)?;
        }
        draft.persist_noclobber(path).map_err(|_| not_written())?;
        Self::open(path, tables, device)
    }

    /// Opens a file: refuses what is foreign, damaged, newer, not writable or open elsewhere, and leaves it untouched.
    ///
    /// # Errors
    /// [`Error::File`] with the reason.
    pub fn open(path: &Path, tables: &'static [Table], device: Id) -> Result<Self> {
        harden::inspect(path)?;
        let lock = Lock::take(path)?;
        let db = harden::open_to_write(path)?;
        migrate::upgrade(&db, path, MIGRATIONS)
            .and_then(|()| Self::ready(db, tables, device, Some(path.to_owned()), Some(lock)))
            .map_err(|error| {
                if error.is_damage() {
                    Error::File(FileTrouble::Damaged, display_name(path))
                } else {
                    error
                }
            })
    }

    fn ready(
        db: Connection,
        tables: &'static [Table],
        device: Id,
        path: Option<PathBuf>,
        lock: Option<Lock>,
    ) -> Result<Self> {
        add_functions(&db)?;
        db.set_prepared_statement_cache_capacity(256);
        let log = Log::open(&db, device)?;
        Ok(Self {
            db,
            log,
            tables,
            path,
            revision: 0,
            search: None,
            _lock: lock,
        })
    }

    /// The records as they are, to be read.
    pub const fn db(&self) -> &Connection {
        &self.db
    }

    /// What the journal knows of the tables in this file.
    pub const fn tables(&self) -> &'static [Table] {
        self.tables
    }

    /// Where it is; none for one that lives in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Counts the changes since it was opened.
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// Carries out one user action.
    ///
    /// # Errors
    /// What `act` refuses; the file is then as before.
    pub fn commit(
        &mut self,
        moment: &Moment,
        kind: Kind,
        act: impl FnOnce(&mut Tx<'_>) -> Result<Label>,
    ) -> Result<Outcome> {
        let (db, log) = (&mut self.db, &mut self.log);
        let outcome = journal::commit(db, log, self.tables, (moment, kind), |tx| {
            Ok((act(tx)?, None))
        })?;
        self.after(outcome)
    }

    /// Takes back the newest action or the newest undo.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn step(
        &mut self,
        moment: &Moment,
        direction: journal::undo::Direction,
    ) -> Result<Outcome> {
        let (db, log) = (&mut self.db, &mut self.log);
        let outcome = journal::undo::run(db, log, self.tables, moment, direction)?;
        self.after(outcome)
    }

    /// What undo or redo would take back.
    ///
    /// # Errors
    /// SQLite's.
    pub fn next_step(&self, direction: journal::undo::Direction) -> Result<Option<Label>> {
        journal::undo::next(&self.db, &self.log, direction)
    }

    fn after(&mut self, outcome: Outcome) -> Result<Outcome> {
        self.revision += 1;
        if let Some(index) = &mut self.search {
            index.refresh(&self.db, self.tables, &outcome.touched)?;
        }
        Ok(outcome)
    }

    /// Finds records by the beginnings of their words. The index is built when it is first asked.
    ///
    /// # Errors
    /// SQLite's.
    pub fn search(&mut self, text: &str, limit: u32) -> Result<Vec<Hit>> {
        if self.search.is_none() {
            self.search = Some(search::Index::build(&self.db, self.tables)?);
        }
        match &self.search {
            Some(index) => index.find(&self.db, self.tables, text, limit),
            None => Ok(Vec::new()),
        }
    }
}

/// What a person calls a file: its name without its folder.
pub fn display_name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// A text for comparing: lower case, without accents.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Adds `fold(text)` to SQL, for sorting and searching without regard to case and accents.
fn add_functions(db: &Connection) -> Result<()> {
    use rusqlite::functions::FunctionFlags;
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    db.create_scalar_function("fold", 1, flags, |context| {
        Ok(context.get_raw(0).as_str_or_null()?.map(fold))
    })?;
    Ok(())
}
