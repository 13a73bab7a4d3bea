//! What the terminal shows.

use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;
use trestle_core::api::Label;
use trestle_core::error::Fault;
use trestle_core::exchange::{ImportReport, KindReport};
use trestle_core::journal::check::Soundness;
use trestle_core::journal::history::Action;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub enum Problem {
    /// The core refused.
    Fault(Fault),
    /// The words of the command were wrong.
    Words(String),
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Says on standard error what is wrong and tells the exit code.
pub fn complain(problem: &Problem, as_json: bool) -> ExitCode {
    match problem {
        Problem::Fault(fault) if as_json => {
            eprintln!(
                "{}",
                serde_json::to_string_pretty(fault).unwrap_or_else(|_| fault.message.clone())
            );
            ExitCode::from(1)
        }
        Problem::Fault(fault) => {
            eprintln!("{}", fault.message);
            ExitCode::from(1)
        }
        Problem::Words(words) => {
            eprintln!("{words}");
            ExitCode::from(2)
        }
    }
}

/// Prints a value as JSON.
pub fn json(value: &impl Serialize) {
    match serde_json::to_string_pretty(value) {
        Ok(text) => line(&text),
        Err(error) => eprintln!("{error}"),
    }
}

/// Prints a line; a reader that has gone away is no fault.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A label in words.
pub fn label(label: &Label) -> String {
    let field = label
        .field
        .as_ref()
        .map(|field| format!(" ({field})"))
        .unwrap_or_default();
    let count = if label.count > 1 {
        format!(" and {} more", label.count - 1)
    } else {
        String::new()
    };
    format!(
        "{} {} “{}”{field}{count}",
        label.verb, label.table, label.name
    )
    .replace("  ", " ")
}

/// An action of the history in words.
pub fn action(action: &Action) -> String {
    let at = chrono::DateTime::from_timestamp_millis(action.at_ms as i64);
    let at = at.map(|at| {
        at.with_timezone(&chrono::Local)
            .format("%Y-%m-%d %H:%M")
            .to_string()
    });
    let kind = if action.kind == "do" {
        String::new()
    } else {
        format!("{}: ", action.kind)
    };
    format!(
        "{}  {}  {kind}{}",
        at.unwrap_or_default(),
        action.author,
        label(&action.label)
    )
}

/// What an import did or would do, a line for each kind of record that it has, and below it what was refused and what is
/// worth knowing.
pub fn report(report: &ImportReport) {
    let ImportReport {
        organizations,
        people,
        relationships,
        memberships,
        meetings,
        replies,
        actions,
        observations,
        warnings,
    } = report;
    let kinds = [
        ("organizations", organizations),
        ("people", people),
        ("relationships", relationships),
        ("memberships", memberships),
        ("meetings", meetings),
        ("replies", replies),
        ("actions", actions),
        ("measured values", observations),
    ];
    let told = kinds
        .into_iter()
        .filter(|(_, kind)| *kind != &KindReport::default());
    for (name, kind) in told {
        let KindReport {
            added,
            changed,
            same,
            refused,
            warnings,
        } = kind;
        line(&format!(
            "{name}: {added} added, {changed} changed, {same} the same, {} refused",
            refused.len()
        ));
        for cell in refused {
            line(&format!(
                "  row {}, {}: “{}” - {}",
                cell.row, cell.header, cell.value, cell.message
            ));
        }
        for warning in warnings {
            line(&format!("  {}", warning.line()));
        }
    }
    for warning in warnings {
        line(&warning.line());
    }
}

/// What a check found.
pub fn soundness(soundness: &Soundness) {
    if soundness.is_sound() {
        line(&format!(
            "Sound: {} changes, every hash and every cell as logged.",
            soundness.changes
        ));
        return;
    }
    line(&format!(
        "{} changes, {} of them with a broken hash, {} heads noted wrongly.",
        soundness.changes, soundness.broken_links, soundness.wrong_heads
    ));
    for cell in &soundness.differing_cells {
        line(&format!("differs from the log: {cell}"));
    }
    for complaint in &soundness.damage {
        line(complaint);
    }
}
