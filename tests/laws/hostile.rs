//! Files made to do harm are refused within two seconds and 150 MB, and the open file stays as it is. Hostile workbooks
//! are looked at where imports are.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use trestle_core::api::{Place, Task};
use trestle_core::error::{Code, FaultKind};
use trestle_core::file::{APPLICATION_ID, VERSION};
use trestle_tests::{Laptop, day, shared};

/// Where a database header keeps the version of its schema and the program it belongs to.
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// How long a refusal may take.
const PATIENCE: Duration = Duration::from_secs(2);

fn inputs(extension: &str) -> Vec<PathBuf> {
    let Some(folder) = shared("hostile") else {
        return Vec::new();
    };
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries
        .filter(|path| path.extension().is_some_and(|end| end == extension))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no hostile .{extension}");
    files
}

/// A laptop with an initiative open, and the bytes of its file.
fn at_work() -> (Laptop, Vec<u8>) {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    let bytes = fs::read(laptop.path("new.trestle")).unwrap();
    (laptop, bytes)
}

fn refused(laptop: &mut Laptop, path: &Path) -> Code {
    let bytes = fs::read(path).unwrap();
    let started = Instant::now();
    let fault = laptop.open(path).unwrap_err();
    assert!(
        started.elapsed() < PATIENCE,
        "{} took {:?}",
        path.display(),
        started.elapsed()
    );
    assert_eq!(
        fault.kind,
        FaultKind::Unreadable,
        "{}: {}",
        path.display(),
        fault.message
    );
    assert_eq!(
        fs::read(path).unwrap(),
        bytes,
        "{} was touched",
        path.display()
    );
    fault.code
}

/// Claims to be a file of ours, so that its contents are looked at too.
fn disguised(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&VERSION.to_be_bytes());
    bytes[APPLICATION..APPLICATION + 4].copy_from_slice(&APPLICATION_ID.to_be_bytes());
    bytes
}

#[test]
fn hostile_databases_are_refused() {
    let (mut laptop, before) = at_work();
    let files = inputs("db");
    for file in &files {
        let path = laptop.path("hostile.trestle");
        let bytes = fs::read(file).unwrap();
        fs::write(&path, &bytes).unwrap();
        refused(&mut laptop, &path);
        fs::write(&path, disguised(bytes)).unwrap();
        assert_eq!(
            refused(&mut laptop, &path),
            Code::Damaged,
            "{}",
            file.display()
        );
    }
    assert_eq!(fs::read(laptop.path("new.trestle")).unwrap(), before);
    laptop.undo().unwrap();
    tell_peak();
}

/// The rule that refuses a file as an import, within the time it may take.
fn import_refused(laptop: &mut Laptop, path: &Path) -> Code {
    let places = vec![Place::Path {
        path: path.to_owned(),
    }];
    let started = Instant::now();
    let fault = laptop
        .task(&Task::ReadImport {
            places,
            format: None,
            today: day("2026-11-22"),
        })
        .unwrap_err();
    assert!(started.elapsed() < PATIENCE, "{}", path.display());
    fault.code
}

#[test]
fn hostile_graphs_are_refused() {
    let (mut laptop, before) = at_work();
    for file in inputs("graphml") {
        let code = import_refused(&mut laptop, &file);
        assert_eq!(code, Code::Doctype, "{}", file.display());
    }
    assert_eq!(fs::read(laptop.path("new.trestle")).unwrap(), before);
    tell_peak();
}

/// Networks in every format that claim too much, nest too deep or never end.
#[test]
fn networks_that_claim_too_much_are_refused() {
    let (mut laptop, before) = at_work();
    let nested =
        |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let files = [
        (
            "a.graphml",
            format!("<graphml>{}", nested("<g>", "</g>")),
            Code::TooLarge,
        ),
        (
            "a.gexf",
            format!("<gexf>{}", "<nodes>".repeat(100_000)),
            Code::TooLarge,
        ),
        ("a.gexf", "<!DOCTYPE gexf><gexf/>".to_owned(), Code::Doctype),
        (
            "a.gml",
            format!("graph [ node [ id 1 {} ]", nested("g [ ", "] ")),
            Code::TooLarge,
        ),
        (
            "a.gml",
            "graph [ node [ id 1 ".to_owned(),
            Code::BrokenInput,
        ),
        (
            "a.net",
            "*Vertices 4000000000\n1 a\n".to_owned(),
            Code::TooLarge,
        ),
        (
            "a.net",
            format!("*Vertices 2\n*Arcs\n{}", "1 2\n".repeat(50_001)),
            Code::TooLarge,
        ),
        ("a.net", "*Vertices 2\n9 a\n".to_owned(), Code::BrokenInput),
        (
            "a.json",
            format!("{{\"elements\":{}}}", nested("[", "]")),
            Code::TooLarge,
        ),
        (
            "a.json",
            "{\"elements\":[{\"label\":\"a\"".to_owned(),
            Code::BrokenInput,
        ),
        (
            "a.vcf",
            "BEGIN:VCARD\nFN:A\n".repeat(10_000),
            Code::NothingToImport,
        ),
        (
            "a.csv",
            format!(",{}\n", "a,".repeat(5_000)),
            Code::TooLarge,
        ),
    ];
    for (name, text, code) in files {
        let path = laptop.path(name);
        fs::write(&path, &text).unwrap();
        let found = import_refused(&mut laptop, &path);
        assert_eq!(found, code, "{name}: {}", &text[..text.len().min(40)]);
    }
    assert_eq!(fs::read(laptop.path("new.trestle")).unwrap(), before);
    laptop.undo().unwrap();
    tell_peak();
}

/// Calendars that nest too deep, never end, come back for ever or ask for more days than there are.
#[test]
fn calendars_that_claim_too_much_are_refused() {
    let (mut laptop, before) = at_work();
    let calendar = |lines: &str| format!("BEGIN:VCALENDAR\n{lines}END:VCALENDAR\n");
    let event = |rest: &str| {
        format!("BEGIN:VEVENT\nUID:a\nSUMMARY:A\nDTSTART:19000101T000000\n{rest}\nEND:VEVENT\n")
    };
    let impossible = event("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=4000000000");
    let files = [
        ("nested", "BEGIN:VEVENT\n".repeat(100_000), Code::TooLarge),
        (
            "attendees",
            event(&"ATTENDEE:mailto:a@b.c\n".repeat(100_000)),
            Code::TooLarge,
        ),
        (
            "entries",
            "BEGIN:VEVENT\nEND:VEVENT\n".repeat(50_001),
            Code::TooLarge,
        ),
        ("never", impossible.repeat(500), Code::TooLarge),
        (
            "unended",
            "BEGIN:VEVENT\nSUMMARY:A\n".to_owned(),
            Code::NothingToImport,
        ),
        ("empty", String::new(), Code::NothingToImport),
    ];
    for (name, text, code) in files {
        let path = laptop.path("a.ics");
        fs::write(&path, calendar(&text)).unwrap();
        assert_eq!(import_refused(&mut laptop, &path), code, "{name}");
    }
    let path = laptop.path("a.ics");
    let long = format!("DESCRIPTION:{}", "xxxxxxxxxx\n ".repeat(200_000));
    fs::write(&path, calendar(&event(&long))).unwrap();
    let places = vec![Place::Path { path }];
    let read = Task::ReadImport {
        places,
        format: None,
        today: day("2026-11-22"),
    };
    let started = Instant::now();
    laptop.task(&read).unwrap();
    assert!(started.elapsed() < PATIENCE, "a line without end is cut");
    assert_eq!(fs::read(laptop.path("new.trestle")).unwrap(), before);
    tell_peak();
}

/// A file of ours whose pages are damaged at random places opens or is refused, and never does anything else.
#[test]
fn a_file_of_ours_with_flipped_bits_opens_or_is_refused() {
    let (mut laptop, whole) = at_work();
    laptop.close();
    let path = laptop.path("flipped.trestle");
    let mut seed: u64 = 0x5EED;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let (mut opened, mut refused) = (0, 0);
    for _ in 0..200 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            let at = random(bytes.len());
            bytes[at] ^= 1 << random(8);
        }
        fs::write(&path, &bytes).unwrap();
        let started = Instant::now();
        match laptop.open(&path) {
            Ok(_) => {
                opened += 1;
                laptop.close();
            }
            Err(fault) => {
                refused += 1;
                assert_ne!(fault.kind, FaultKind::Broken, "{}", fault.message);
                assert_eq!(fs::read(&path).unwrap(), bytes);
            }
        }
        assert!(started.elapsed() < PATIENCE);
    }
    assert!(
        refused > 20 && opened + refused == 200,
        "{opened} opened, {refused} refused"
    );
}

/// Asks a test, run as a process of its own, how much memory it took at most.
const TELL_PEAK: &str = "TRESTLE_TELL_PEAK";

fn tell_peak() {
    if std::env::var_os(TELL_PEAK).is_some() {
        println!("{}", fs::read_to_string("/proc/self/status").unwrap());
    }
}

#[test]
#[cfg(target_os = "linux")]
fn hostile_files_take_little_memory() {
    if shared("hostile").is_none() {
        return;
    }
    for test in [
        "hostile::hostile_databases_are_refused",
        "hostile::hostile_graphs_are_refused",
        "hostile::networks_that_claim_too_much_are_refused",
        "hostile::calendars_that_claim_too_much_are_refused",
    ] {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args([test, "--exact", "--nocapture"])
            .env(TELL_PEAK, "1")
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{told}");
        let peak = told
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .unwrap();
        let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kilobytes < 150 * 1024, "{test} took {kilobytes} kB");
    }
}
