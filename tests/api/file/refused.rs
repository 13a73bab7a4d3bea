//! Files that are refused, each for its own reason and left as it is.

use std::fs;
use std::path::Path;

use trestle_core::api::{Place, Task};
use trestle_core::error::{Code, Fault, FaultKind};
use trestle_core::file::VERSION;
use trestle_tests::Laptop;

use super::{alter, contents, with_file};

/// Opens a file that must be refused, and sees that nothing in its folder was touched.
fn refused(laptop: &mut Laptop, path: &Path) -> Fault {
    let folder = path.parent().unwrap();
    let before = contents(folder);
    let fault = laptop.open(path).unwrap_err();
    assert_eq!(contents(folder), before, "{} was touched", path.display());
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(fault.message.contains(&name), "{}", fault.message);
    assert!(!fault.message.contains('{'), "{}", fault.message);
    fault
}

fn code_of(laptop: &mut Laptop, path: &Path) -> Code {
    refused(laptop, path).code
}

#[test]
fn a_file_of_another_program_is_not_ours() {
    let mut laptop = Laptop::new();
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    for (name, bytes) in [
        ("notes.trestle", &b"Dear Ana,\n"[..]),
        ("picture.trestle", png),
        ("empty.trestle", b""),
    ] {
        let path = laptop.path(name);
        fs::write(&path, bytes).unwrap();
        let fault = refused(&mut laptop, &path);
        assert_eq!(
            (fault.code, fault.kind),
            (Code::NotOurs, FaultKind::Unreadable),
            "{name}"
        );
    }
}

#[test]
fn a_database_of_another_program_is_not_ours() {
    let mut laptop = Laptop::new();
    let path = laptop.path("accounts.trestle");
    for pragma in [
        "",
        "PRAGMA application_id = 7",
        "PRAGMA application_id = 0x54727374",
    ] {
        alter(
            &path,
            &format!("{pragma}; CREATE TABLE IF NOT EXISTS account (name TEXT)"),
        );
        assert_eq!(code_of(&mut laptop, &path), Code::NotOurs, "{pragma}");
    }
    alter(&path, "PRAGMA user_version = 1");
    assert_eq!(code_of(&mut laptop, &path), Code::Damaged);
}

#[test]
fn a_newer_file_is_refused_kindly() {
    let (mut laptop, path) = with_file();
    alter(&path, &format!("PRAGMA user_version = {}", VERSION + 1));
    let fault = refused(&mut laptop, &path);
    assert_eq!(
        (fault.code, fault.kind),
        (Code::NewerFile, FaultKind::NewerFile)
    );
}

#[test]
fn a_file_whose_schema_was_altered_is_damaged() {
    for sql in [
        "CREATE TABLE extra (x)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE INDEX extra ON organization (name)",
        "CREATE TRIGGER extra AFTER INSERT ON organization BEGIN DELETE FROM organization; END",
        "ALTER TABLE organization ADD COLUMN extra TEXT",
        "DROP INDEX person_by_organization",
        "DROP TABLE goal",
    ] {
        let (mut laptop, path) = with_file();
        alter(&path, sql);
        let fault = refused(&mut laptop, &path);
        assert_eq!(
            (fault.code, fault.kind),
            (Code::Damaged, FaultKind::Unreadable),
            "{sql}"
        );
    }
}

#[test]
fn a_file_whose_pages_were_overwritten_is_damaged() {
    let (mut laptop, path) = with_file();
    let whole = fs::read(&path).unwrap();
    let page = 4096;
    let mut overwritten = 0;
    for at in (page..whole.len()).step_by(page) {
        let mut bytes = whole.clone();
        bytes[at..at + 64].fill(0xA5);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(
            code_of(&mut laptop, &path),
            Code::Damaged,
            "page {}",
            at / page + 1
        );
        overwritten += 1;
    }
    assert!(overwritten > 10);
    fs::write(&path, &whole).unwrap();
    laptop.open(&path).unwrap();
}

#[test]
fn a_file_that_was_cut_short_is_damaged() {
    let (mut laptop, path) = with_file();
    let whole = fs::read(&path).unwrap();
    for length in [4096, whole.len() / 2, whole.len() - 4096] {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(
            code_of(&mut laptop, &path),
            Code::Damaged,
            "{length} bytes of {}",
            whole.len()
        );
    }
    fs::write(&path, &whole[..50]).unwrap();
    assert_eq!(code_of(&mut laptop, &path), Code::NotOurs);
}

#[test]
fn a_file_that_may_not_be_written_is_refused() {
    let (mut laptop, path) = with_file();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert_eq!(code_of(&mut laptop, &path), Code::ReadOnly);
}

#[test]
#[cfg(unix)]
fn a_folder_that_may_not_be_written_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (mut laptop, path) = with_file();
    let folder = laptop.path("closed");
    fs::create_dir(&folder).unwrap();
    let inside = folder.join("a.trestle");
    fs::rename(&path, &inside).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser writes anywhere; for others the folder is closed.
    if fs::write(folder.join("probe"), "").is_err() {
        assert_eq!(code_of(&mut laptop, &inside), Code::ReadOnly);
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_is_no_file_is_refused() {
    let mut laptop = Laptop::new();
    let path = laptop.path("gone.trestle");
    assert_eq!(code_of(&mut laptop, &path), Code::NotFound);
    let folder = laptop.path("folder.trestle");
    fs::create_dir(&folder).unwrap();
    assert_eq!(code_of(&mut laptop, &folder), Code::NotOurs);
}

#[test]
fn an_open_file_is_refused_to_others_until_it_is_closed() {
    let mut laptop = Laptop::with_initiative();
    let path = laptop.path("new.trestle");
    let lock = laptop.path(".new.trestle.lock");
    assert!(lock.exists());
    let mut other = Laptop::new();
    let fault = other.open(&path).unwrap_err();
    assert_eq!(
        (fault.code, fault.kind),
        (Code::AlreadyOpen, FaultKind::Busy)
    );
    let copy = Task::SaveCopy {
        place: Place::Path { path: path.clone() },
    };
    assert_eq!(laptop.task(&copy).unwrap_err().code, Code::Exists);
    let mut third = Laptop::with_initiative();
    assert_eq!(third.task(&copy).unwrap_err().code, Code::AlreadyOpen);
    laptop.add_organization("Still here");
    laptop.close();
    assert!(!lock.exists());
    other.open(&path).unwrap();
    assert_eq!(other.state()["organization"].as_array().unwrap().len(), 1);
}

#[test]
fn a_refused_file_leaves_the_open_one_on_the_desk() {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    let path = laptop.path("letter.trestle");
    fs::write(&path, "Dear Ana,").unwrap();
    laptop.open(&path).unwrap_err();
    assert_eq!(laptop.state()["organization"].as_array().unwrap().len(), 1);
    laptop.undo().unwrap();
}
