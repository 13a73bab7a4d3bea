//! The law of faults: every error becomes a fault with a whole sentence, and every rule has words of its own.

use std::collections::BTreeSet;

use trestle_core::error::{Code, Error, Fault, FaultKind, FileTrouble, Refusal};
use trestle_core::values::Id;

/// Every particular that any sentence names.
const PARTICULARS: [&str; 9] = [
    "detail", "value", "limit", "length", "least", "most", "name", "number", "count",
];

fn with_every_particular(code: Code) -> Fault {
    let full = PARTICULARS
        .iter()
        .chain(&["format", "example"])
        .fold(Refusal::of(code, "name"), |refusal, key| {
            refusal.with(key, "7")
        });
    Error::from(full).into()
}

#[test]
fn every_code_has_a_sentence_of_its_own_without_gaps() {
    let mut sentences = BTreeSet::new();
    for code in Code::ALL {
        let fault = with_every_particular(*code);
        assert_eq!((fault.code, fault.kind), (*code, FaultKind::Refused));
        assert!(
            !fault.message.contains(['{', '}']),
            "{code:?}: {}",
            fault.message
        );
        assert!(
            fault.message.ends_with(['.', '?', ')']),
            "{code:?}: {}",
            fault.message
        );
        assert!(
            fault
                .message
                .starts_with(|letter: char| letter.is_uppercase() || letter == '“'),
            "{}",
            fault.message
        );
        assert!(
            sentences.insert(fault.message.clone()),
            "{code:?} says what another says: {}",
            fault.message
        );
    }
    assert!(sentences.len() > 30);
}

#[test]
fn a_particular_that_is_missing_would_be_seen() {
    let fault: Fault = Error::from(Refusal::of(Code::TooLong, "name")).into();
    assert!(fault.message.contains("{limit}"));
}

#[test]
fn every_file_trouble_has_a_code_of_its_own_and_names_the_file() {
    let troubles = [
        (FileTrouble::NotOurs, FaultKind::Unreadable),
        (FileTrouble::Damaged, FaultKind::Unreadable),
        (FileTrouble::Newer, FaultKind::NewerFile),
        (FileTrouble::ReadOnly, FaultKind::Refused),
        (FileTrouble::AlreadyOpen, FaultKind::Busy),
        (FileTrouble::NotFound, FaultKind::Refused),
        (FileTrouble::Exists, FaultKind::Refused),
        (FileTrouble::NotWritten, FaultKind::Refused),
        (FileTrouble::Interrupted, FaultKind::Busy),
    ];
    let mut codes = Vec::new();
    for (trouble, kind) in troubles {
        let fault: Fault = Error::File(trouble, "valley.trestle".to_owned()).into();
        assert_eq!(fault.kind, kind, "{trouble:?}");
        assert!(!fault.message.contains('{'), "{}", fault.message);
        assert!(!codes.contains(&fault.code), "{trouble:?} shares a code");
        codes.push(fault.code);
    }
}

#[test]
fn every_other_error_becomes_a_fault_of_its_kind() {
    let full = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL);
    let malformed = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    let sqlite = |cause| Error::Sqlite(rusqlite::Error::SqliteFailure(cause, None));
    let json = serde_json::from_str::<u8>("x").unwrap_err();
    for (error, kind, code) in [
        (
            Error::Missing {
                table: "goal".to_owned(),
                id: Id::fresh(),
            },
            FaultKind::Missing,
            Code::Gone,
        ),
        (Error::Cancelled, FaultKind::Cancelled, Code::Cancelled),
        (sqlite(full), FaultKind::Busy, Code::Interrupted),
        (
            sqlite(malformed),
            FaultKind::Unreadable,
            Code::DamagedInside,
        ),
        (
            Error::Sqlite(rusqlite::Error::QueryReturnedNoRows),
            FaultKind::Broken,
            Code::Broken,
        ),
        (
            Error::Io(std::io::Error::other("unplugged")),
            FaultKind::Broken,
            Code::Broken,
        ),
        (Error::Json(json), FaultKind::Broken, Code::Broken),
        (
            Error::Broken("an invariant".to_owned()),
            FaultKind::Broken,
            Code::Broken,
        ),
    ] {
        let fault = Fault::from(error);
        assert_eq!((fault.kind, fault.code), (kind, code));
        assert!(!fault.message.contains('{'), "{}", fault.message);
    }
}

#[test]
fn a_fault_tells_field_and_row() {
    let fault: Fault = Error::from(Refusal::of(Code::Empty, "name").at_row(3)).into();
    assert_eq!((fault.field.as_deref(), fault.row), (Some("name"), Some(3)));
    assert_eq!(fault.message, "Please fill in “name”.");
}
