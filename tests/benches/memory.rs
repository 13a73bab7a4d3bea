//! The memory of a program and of all that it started; a page that several share counts once, in parts.

use std::fmt::{Display, Formatter, Result};
use std::fs;

use crate::driver::until;

/// What each program of a tree holds, the first one first.
pub struct Memory(Vec<Program>);

struct Program {
    id: u32,
    name: String,
    kilobytes: u64,
}

impl Memory {
    /// Looks at a program and all that it started, now.
    pub fn of(first: u32) -> Self {
        let parents: Vec<(u32, u32)> = running()
            .into_iter()
            .filter_map(|id| Some((id, status(id, "PPid:")?.parse().ok()?)))
            .collect();
        let mut tree = vec![first];
        let mut at = 0;
        while let Some(&parent) = tree.get(at) {
            let children = parents.iter().filter(|(_, of)| *of == parent);
            tree.extend(children.map(|(child, _)| *child));
            at += 1;
        }
        Self(tree.into_iter().map(Program::look).collect())
    }

    /// All of it, in kilobytes.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|program| program.kilobytes).sum()
    }

    /// Waits until all of them are gone, so that nothing of them disturbs what comes next.
    pub fn wait_for_the_end(&self) {
        let gone = |program: &Program| {
            status(program.id, "State:").is_none_or(|state| state.starts_with('Z'))
        };
        until("the programs end", || self.0.iter().all(gone).then_some(()));
    }
}

impl Display for Memory {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        write!(to, "{} MB (", self.total() / 1024)?;
        for (at, program) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            write!(to, "{comma}{} {}", program.name, program.kilobytes / 1024)?;
        }
        write!(to, ")")
    }
}

impl Program {
    fn look(id: u32) -> Self {
        let path = fs::read_link(format!("/proc/{id}/exe")).unwrap_or_default();
        let name = path.file_name().unwrap_or_default();
        let share = field(id, "smaps_rollup", "Pss:").unwrap_or_default();
        Self {
            id,
            name: name.to_string_lossy().into_owned(),
            kilobytes: share.trim_end_matches(" kB").parse().unwrap_or(0),
        }
    }
}

fn running() -> Vec<u32> {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    processes
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect()
}

fn status(id: u32, name: &str) -> Option<String> {
    field(id, "status", name)
}

/// The value behind a name in one of the tables that the system keeps on a process; nothing once it is gone.
fn field(id: u32, table: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(format!("/proc/{id}/{table}")).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(name))?;
    Some(value.trim().to_owned())
}
