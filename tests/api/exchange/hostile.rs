//! Files that are too big, damaged or meant to do harm, and people who change their mind.

use std::fs;
use std::time::{Duration, Instant};

use trestle_core::api::{Place, Task, task};
use trestle_core::error::Code;

use super::{Table, moment, shared};

#[test]
fn hostile_and_protected_workbooks_are_refused() {
    let Some(folder) = shared("hostile") else {
        return;
    };
    let mut table = Table::new();
    let wanted = [
        ("corner", Code::TooLarge),
        ("poc-xmlbomb", Code::Doctype),
        ("xlsx-corrupted", Code::BrokenInput),
        ("xxe_in_schema", Code::BrokenInput),
    ];
    for (name, code) in wanted {
        let started = Instant::now();
        let fault = table
            .preview_of(&[folder.join(format!("{name}.xlsx"))])
            .unwrap_err();
        assert_eq!(fault.code, code, "{name}: {}", fault.message);
        assert!(
            started.elapsed() < Duration::from_secs(2),
            "{name} took too long"
        );
    }
    let others = [
        ("lol.graphml", Code::Doctype),
        ("xxe.graphml", Code::Doctype),
        ("altercorrupt-00.db", Code::UnknownFormat),
    ];
    for (name, code) in others {
        let fault = table.preview_of(&[folder.join(name)]).unwrap_err();
        assert_eq!(fault.code, code, "{name}");
    }
    let protected = shared("xlsx/pass_protected.xlsx").unwrap();
    assert_eq!(
        table.preview_of(&[protected]).unwrap_err().code,
        Code::Protected
    );
    assert_eq!(table.counts(), (0, 0, 0));
    if std::env::var_os(TELL_PEAK).is_some() {
        println!("{}", fs::read_to_string("/proc/self/status").unwrap());
    }
}

/// Asks the test of hostile workbooks, run as a process of its own, how much memory it took at most.
const TELL_PEAK: &str = "TRESTLE_TELL_PEAK";

#[test]
#[cfg(target_os = "linux")]
fn hostile_workbooks_take_little_memory() {
    if shared("hostile").is_none() {
        return;
    }
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "exchange::hostile::hostile_and_protected_workbooks_are_refused",
            "--exact",
            "--nocapture",
        ])
        .env(TELL_PEAK, "1")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    let told = String::from_utf8(output.stdout).unwrap();
    let peak = told
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(kilobytes < 150 * 1024, "{kilobytes} kB");
}

#[test]
fn reading_can_be_cancelled() {
    let mut table = Table::new();
    let path = table.file("a.csv", "name\nA\n");
    let places = vec![Place::Path { path }];
    let what = Task::ReadImport {
        places,
        format: None,
        today: "2026-11-22".parse().unwrap(),
    };
    let fault = task(&mut table.desk, &moment(), &what, &mut |_| false).unwrap_err();
    assert_eq!(fault.code, Code::Cancelled);
}

#[test]
fn limits_are_kept() {
    let mut table = Table::new();
    let wide = vec!["a"; 201].join(",");
    let long = format!("name\n{}\n", "x".repeat(20_001));
    let tall = format!("name\n{}", "x\n".repeat(50_001));
    for (name, text) in [("wide.csv", wide), ("long.csv", long), ("tall.csv", tall)] {
        let path = table.file(name, text);
        assert_eq!(
            table.preview_of(&[path]).unwrap_err().code,
            Code::TooLarge,
            "{name}"
        );
    }
}
