//! `Error` inside, `Fault` outside, and the one match that turns the first into the second.
//!
//! Only this file puts a failure into words. The window shows its own words for `code` in the user's language;
//! `message` is the same sentence in English for the terminal and the log.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::Id;

/// The result of everything inside the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong inside.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Input that a person can correct.
    #[error("{0:?}")]
    Refused(Refusal),
    /// A record that is not there, or no longer.
    #[error("there is no {table} {id}")]
    Missing {
        /// The table that was asked.
        table: String,
        /// The identity that was asked for.
        id: Id,
    },
    /// A file that cannot be opened or written, and why.
    #[error("{0:?} {1}")]
    File(FileTrouble, String),
    /// The user cancelled.
    #[error("cancelled")]
    Cancelled,
    /// SQLite refused.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// The operating system refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// A record could not be turned into JSON or back.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// An invariant of ours did not hold.
    #[error("{0}")]
    Broken(String),
}

impl Error {
    /// Tells whether SQLite met pages that cannot be as they are, or a cell holds what no record can.
    pub fn is_damage(&self) -> bool {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, SqliteFailure,
        };
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            Self::Sqlite(SqliteFailure(cause, _)) => {
                matches!(cause.code, DatabaseCorrupt | NotADatabase)
            }
            Self::Sqlite(cause) => matches!(
                cause,
                FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..)
            ),
            _ => false,
        }
    }
}

/// Why a file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileTrouble {
    /// A file of another program, or no database at all.
    NotOurs,
    /// Ours once, but its contents are damaged or altered.
    Damaged,
    /// Written by a newer Trestle.
    Newer,
    /// The file or its folder may not be written.
    ReadOnly,
    /// Open in another window or program.
    AlreadyOpen,
    /// There is no file there.
    NotFound,
    /// A file is there already.
    Exists,
    /// The folder could not be written to (full, removed, protected).
    NotWritten,
    /// Another program (a full disk, an unplugged stick) interrupted the file.
    Interrupted,
}

/// What is wrong with some input, where, and with which particulars.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// Which rule.
    pub code: Code,
    /// The column at fault.
    pub field: Option<String>,
    /// The row at fault, counted from 1, for input that has rows.
    pub row: Option<u32>,
    /// Particulars for the sentence.
    pub details: BTreeMap<String, String>,
}

impl Refusal {
    /// A refusal of `field` by the rule `code`.
    pub fn of(code: Code, field: &str) -> Self {
        Self {
            code,
            field: Some(field.to_owned()),
            row: None,
            details: BTreeMap::new(),
        }
    }

    /// A refusal that concerns no single field.
    pub fn whole(code: Code) -> Self {
        Self {
            code,
            field: None,
            row: None,
            details: BTreeMap::new(),
        }
    }

    /// Adds a particular.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl ToString) -> Self {
        self.details.insert(key.to_owned(), value.to_string());
        self
    }

    /// Names the row.
    #[must_use]
    pub fn at_row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What a screen does differently about a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// Show it at the field.
    Refused,
    /// Read again: the record is gone.
    Missing,
    /// Held by another window or program.
    Busy,
    /// Written by a newer program.
    NewerFile,
    /// Needs a passphrase.
    Locked,
    /// Damaged or not ours.
    Unreadable,
    /// The user cancelled; show nothing.
    Cancelled,
    /// Our mistake: offer the log.
    Broken,
}

macro_rules! fault_codes {
    ($($(#[$doc:meta])* $code:ident => $sentence:literal,)*) => {
        /// Every rule that can refuse, by name; the window has words for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        #[ts(rename = "FaultCode")]
        pub enum Code { $($(#[$doc])* $code),* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The English sentence, with `{particulars}` still to be filled in.
            const fn sentence(self) -> &'static str {
                match self { $(Self::$code => $sentence),* }
            }
        }
    };
}

fault_codes! {
    /// The JSON of a request is not of its form.
    BadRequest => "This request could not be understood: {detail}.",
    /// A field that the record does not have.
    UnknownField => "There is no field “{field}” here.",
    /// A value of the wrong type.
    WrongType => "“{value}” does not fit the field “{field}”.",
    /// A value that is not among those offered.
    NotAChoice => "“{value}” is not among the choices of “{field}”.",
    /// A column whose values would no longer fit.
    ValuesDoNotFit => "Some values ({count}), “{value}” among them, would not fit. Change them first.",
    /// A kind of relationship that is taken away while relationships have it.
    KindInUse => "Relationships ({count}) are of this kind. Give them another kind first.",
    /// A name left empty.
    Empty => "Please fill in “{field}”.",
    /// A text longer than the field takes.
    TooLong => "“{field}” takes at most {limit} characters; this has {length}.",
    /// A number outside its scale.
    OutOfRange => "“{field}” takes a number from {least} to {most}.",
    /// An end before its start.
    EndsBeforeStart => "“{field}” is earlier than the start.",
    /// A time zone that is no IANA name.
    NotATimeZone => "“{value}” is not a time zone. Choose one such as America/Chicago.",
    /// A text that is the code of no period, or of a period of another frequency.
    NotAPeriod => "“{value}” is not such a period. Write it like {example}.",
    /// A value that is to move to where another stands.
    MeasuredAlready => "There is a value for this period, place, group and organization already.",
    /// A definition that is taken away while values were measured under it.
    DefinitionInUse => "Values ({count}) were measured under this definition. Remove them first.",
    /// A reference to a record that is not there.
    NoSuchRecord => "“{field}” names a record that is not there any more.",
    /// A tie from a record to itself.
    TieToItself => "A relationship needs two different partners.",
    /// A record that is to be combined with itself.
    CombinedWithItself => "Choose two different records to combine.",
    /// An identity is in use by something else, or missing.
    BadIdentity => "A new record needs an identity of its own.",
    /// An adopted version that somebody tries to change.
    VersionFrozen => "Version {number} is frozen. Freeze a new version to change the text.",
    /// Final minutes that somebody tries to change.
    MinutesFinal => "The minutes of this meeting are final. Re-open them to change the record.",
    /// A meeting that is not under way.
    NotRunning => "This meeting is not under way. Open it first.",
    /// A decision that an objection blocks.
    ObjectionOpen => "Objections are still open ({count}). Integrate them, or let them be withdrawn, first.",
    /// A decision that its hands speak against.
    NotPassed => "The proposal has not passed: {count} of {number}.",
    /// A finished action that somebody tries to put off.
    ActionFinished => "This action is done or dropped. Open it again to put it off.",
    /// Nothing in the agenda to freeze.
    NothingToFreeze => "Write at least one section before you freeze a version.",
    /// No meeting to carry items to.
    NoNextMeeting => "There is no later meeting in this series yet. Plan one first.",
    /// Nothing left to undo.
    NothingToUndo => "There is nothing to undo.",
    /// Nothing left to redo.
    NothingToRedo => "There is nothing to redo.",
    /// A record that is not in the trash.
    NotInTrash => "This record is not in the trash.",
    /// No initiative is open.
    NothingOpen => "No initiative is open.",
    /// The record is gone.
    Gone => "This record is not there any more.",
    /// A file of another program.
    NotOurs => "“{name}” is not a Trestle file. It was left as it is.",
    /// A damaged or altered file.
    Damaged => "“{name}” is damaged or was altered by another program. It was left as it is.",
    /// A file that turns out damaged while it is open.
    DamagedInside => "Part of this file is damaged and cannot be read. Open a copy of it.",
    /// A file from a newer program.
    NewerFile => "“{name}” was written by a newer Trestle. Update this program to open it.",
    /// A file that may not be written.
    ReadOnly => "“{name}” may not be written here. Copy it to a folder of your own and open the copy.",
    /// A file that is open elsewhere.
    AlreadyOpen => "“{name}” is open in another window. Close it there first.",
    /// No file at that place.
    NotFound => "“{name}” is not there any more.",
    /// A file that would be overwritten.
    Exists => "“{name}” is there already. Choose another name.",
    /// A folder that could not be written.
    NotWritten => "“{name}” could not be written. Is its folder there, with room for it?",
    /// A file that was interrupted while open.
    Interrupted => "The file could not be read or written just now. Nothing was changed.",
    /// An import that is too big.
    TooLarge => "“{name}” is larger than Trestle reads ({limit}).",
    /// An import in no known format.
    UnknownFormat => "“{name}” is not a table that Trestle can read. Save it as CSV or XLSX.",
    /// A file in another format than the one that was asked for.
    OtherFormat => "“{name}” is not in the format {format}.",
    /// An import that cannot be read to its end.
    BrokenInput => "“{name}” could not be read: {detail}.",
    /// A workbook under a password.
    Protected => "“{name}” is protected by a password. Save it without one and import it again.",
    /// An XML file that declares its own entities.
    Doctype => "“{name}” contains a document type declaration, which Trestle does not read for safety.",
    /// An import whose preview is no longer there.
    NothingStaged => "Choose a file to import first.",
    /// An import with nothing in it.
    NothingToImport => "There is nothing in “{name}” to import.",
    /// A document format that does not exist for this thing.
    NoSuchExport => "This cannot be exported as {format}.",
    /// Minutes that are not final yet, for somebody who may only see final ones.
    NotPublished => "These minutes are not final yet. Finalize them before you hand them out beyond the partners.",
    /// Something for those who take part, asked for somebody else.
    NotForAudience => "This is only for those who take part: the backbone and its partners.",
    /// The user cancelled.
    Cancelled => "Cancelled. Nothing was changed.",
    /// A mistake of ours.
    Broken => "Something went wrong inside Trestle. Nothing was changed. ({detail})",
}

/// A failure as the outside sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Fault {
    /// What a screen does about it.
    pub kind: FaultKind,
    /// Which rule; the window's catalogue has a sentence for each.
    pub code: Code,
    /// The sentence in English.
    pub message: String,
    /// Particulars that the sentence names.
    pub details: BTreeMap<String, String>,
    /// The column at fault.
    pub field: Option<String>,
    /// The row at fault, counted from 1.
    pub row: Option<u32>,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let (kind, refusal) = match error {
            Error::Refused(refusal) => (FaultKind::Refused, refusal),
            Error::Missing { .. } => (FaultKind::Missing, Refusal::whole(Code::Gone)),
            Error::Cancelled => (FaultKind::Cancelled, Refusal::whole(Code::Cancelled)),
            Error::File(trouble, name) => {
                let (kind, code) = match trouble {
                    FileTrouble::NotOurs => (FaultKind::Unreadable, Code::NotOurs),
                    FileTrouble::Damaged => (FaultKind::Unreadable, Code::Damaged),
                    FileTrouble::Newer => (FaultKind::NewerFile, Code::NewerFile),
                    FileTrouble::AlreadyOpen => (FaultKind::Busy, Code::AlreadyOpen),
                    FileTrouble::ReadOnly => (FaultKind::Refused, Code::ReadOnly),
                    FileTrouble::NotFound => (FaultKind::Refused, Code::NotFound),
                    FileTrouble::Exists => (FaultKind::Refused, Code::Exists),
                    FileTrouble::NotWritten => (FaultKind::Refused, Code::NotWritten),
                    FileTrouble::Interrupted => (FaultKind::Busy, Code::Interrupted),
                };
                (kind, Refusal::whole(code).with("name", name))
            }
            Error::Sqlite(rusqlite::Error::SqliteFailure(cause, _))
                if is_outside_trouble(cause.code) =>
            {
                (FaultKind::Busy, Refusal::whole(Code::Interrupted))
            }
            damage if damage.is_damage() => {
                (FaultKind::Unreadable, Refusal::whole(Code::DamagedInside))
            }
            Error::Sqlite(cause) => (FaultKind::Broken, broken(&cause)),
            Error::Io(cause) => (FaultKind::Broken, broken(&cause)),
            Error::Json(cause) => (FaultKind::Broken, broken(&cause)),
            Error::Broken(cause) => (FaultKind::Broken, broken(&cause)),
        };
        Self {
            kind,
            code: refusal.code,
            message: fill(refusal.code.sentence(), &refusal),
            details: refusal.details,
            field: refusal.field,
            row: refusal.row,
        }
    }
}

fn is_outside_trouble(code: rusqlite::ErrorCode) -> bool {
    use rusqlite::ErrorCode::{
        CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, SystemIoFailure,
    };
    matches!(
        code,
        CannotOpen | DatabaseBusy | DatabaseLocked | DiskFull | SystemIoFailure
    )
}

fn broken(cause: &dyn ToString) -> Refusal {
    Refusal::whole(Code::Broken).with("detail", cause.to_string())
}

fn fill(sentence: &str, refusal: &Refusal) -> String {
    let field = refusal.field.clone().unwrap_or_default();
    let mut filled = sentence.replace("{field}", &field);
    for (key, value) in &refusal.details {
        filled = filled.replace(&format!("{{{key}}}"), value);
    }
    filled
}
