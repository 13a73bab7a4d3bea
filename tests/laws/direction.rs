//! Who may know whom in the Rust code: sections 2.2 to 2.6 of the architecture, read from imports
//! and SQL texts. The page has its own in `screens.rs`.

use std::collections::BTreeMap;

use crate::law::{Breach, Law, by_line, files, is};
use crate::source::{Name, Source};

const CORE: &str = "src-tauri/core/src/";

/// The domain modules, each of which may know only those before it.
const DOMAIN: [&str; 9] = [
    "initiative",
    "stakeholders",
    "agenda",
    "measures",
    "activities",
    "meetings",
    "actions",
    "learning",
    "conditions",
];

/// Modules that stand above the domain and write through the surface.
const ABOVE: [&str; 4] = ["api", "desk", "exchange", "documents"];

/// The module of the core a file belongs to: its folder, or its own name at the top.
fn module(path: &str) -> Option<&str> {
    let inside = path.strip_prefix(CORE)?;
    let top = inside.split('/').next()?;
    top.strip_suffix(".rs").or(Some(top))
}

fn in_core(path: &str) -> bool {
    module(path).is_some() && is(path, &["rs"])
}

/// Every module of the core that a file names, whether through `crate::` or by climbing.
fn named(source: &Source) -> Vec<Name<'_>> {
    let mut names = source.crate_modules();
    names.extend(source.names().into_iter().filter(|name| {
        let (before, _) = source.around(*name);
        before.ends_with("super::super::") && name.text != "super"
    }));
    names
}

fn breaches(source: &Source, wrong: impl Fn(&str) -> bool) -> Vec<Breach> {
    let found = named(source).into_iter().filter(|name| wrong(name.text));
    let breach = |name: Name| Breach {
        line: source.line(name.at),
        what: format!("imports `{}`", name.text),
    };
    found.map(breach).collect()
}

#[test]
fn the_core_knows_no_window() {
    Law {
        about: |path| path == "src-tauri/core/Cargo.toml",
        check: |_, text| {
            by_line(text, |line| {
                let name = line.split(['.', ' ', '=']).next()?;
                let window = ["tauri", "rfd", "wry", "tao"];
                let found = window
                    .iter()
                    .any(|crate_| name.trim_matches('"').starts_with(crate_));
                found.then(|| format!("depends on `{name}`"))
            })
        },
        mend: "windows, menus and dialogs belong to the shell (src-tauri/src)",
    }
    .catches(
        "src-tauri/core/Cargo.toml",
        "[dependencies]\nrfd.workspace = true",
    )
    .catches("src-tauri/core/Cargo.toml", "tauri-utils = \"2\"")
    .allows("src-tauri/core/Cargo.toml", "tempfile.workspace = true")
    .holds();
}

#[test]
fn only_the_outermost_modules_know_the_surface() {
    Law {
        about: |path| in_core(path) && !module(path).is_some_and(|own| ABOVE.contains(&own)),
        check: |path, text| breaches(&Source::read(path, text), |module| module == "api"),
        mend: "the surface calls the modules, never the other way round",
    }
    .catches(
        "src-tauri/core/src/agenda/mod.rs",
        "use crate::{api::Edit, error::Error};",
    )
    .catches(
        "src-tauri/core/src/agenda/mod.rs",
        "use super::super::api::Edit;",
    )
    .allows(
        "src-tauri/core/src/exchange/csv.rs",
        "use crate::api::Edit;",
    )
    .allows(
        "src-tauri/core/src/agenda/mod.rs",
        "use crate::journal::Tx; // not crate::api",
    )
    .holds();
}

#[test]
fn domain_modules_read_downward_only() {
    Law {
        about: |path| in_core(path) && module(path).is_some_and(|own| DOMAIN.contains(&own)),
        check: |path, text| {
            let rank = |module: &str| DOMAIN.iter().position(|domain| *domain == module);
            let own = module(path).and_then(rank);
            breaches(&Source::read(path, text), |other| {
                rank(other) > own || ABOVE.contains(&other)
            })
        },
        mend: "the order is initiative < stakeholders < agenda < measures < activities < meetings \
               < actions < learning < conditions; move the rule into the later module",
    }
    .catches(
        "src-tauri/core/src/agenda/rows.rs",
        "use crate::meetings::Meeting;",
    )
    .catches(
        "src-tauri/core/src/agenda/rows.rs",
        "let a = crate::conditions::view(file);",
    )
    .catches(
        "src-tauri/core/src/agenda/rows.rs",
        "use crate::exchange::csv;",
    )
    .allows(
        "src-tauri/core/src/meetings/rows.rs",
        "use crate::{agenda, journal::Tx, meetings};",
    )
    .holds();
}

#[test]
fn the_network_is_pure() {
    Law {
        about: |path| in_core(path) && module(path) == Some("network"),
        check: |path, text| {
            let source = Source::read(path, text);
            let mut found = breaches(&source, |module| module != "network");
            let sql = source
                .names()
                .into_iter()
                .filter(|name| name.text == "rusqlite");
            found.extend(sql.map(|name| Breach {
                line: source.line(name.at),
                what: "names `rusqlite`".into(),
            }));
            found
        },
        mend: "hand nodes and edges in as plain values; the caller reads and stores them",
    }
    .catches(
        "src-tauri/core/src/network/layout.rs",
        "use rusqlite::Connection;",
    )
    .catches(
        "src-tauri/core/src/network/layout.rs",
        "use crate::stakeholders::Organization;",
    )
    .allows(
        "src-tauri/core/src/network/layout.rs",
        "use crate::network::Graph;",
    )
    .holds();
}

#[test]
fn journal_and_file_know_no_domain() {
    Law {
        about: |path| in_core(path) && matches!(module(path), Some("journal" | "file")),
        check: |path, text| {
            breaches(&Source::read(path, text), |module| {
                DOMAIN.contains(&module) || ABOVE.contains(&module)
            })
        },
        mend: "the journal and the file work on any table; the module hands its records in",
    }
    .catches(
        "src-tauri/core/src/journal/mod.rs",
        "use crate::stakeholders::Organization;",
    )
    .catches(
        "src-tauri/core/src/file/open.rs",
        "crate::{error::Error, meetings}",
    )
    .allows(
        "src-tauri/core/src/file/open.rs",
        "use crate::journal::head;",
    )
    .holds();
}

#[test]
fn sql_stands_only_in_rows() {
    Law {
        about: |path| {
            let own = matches!(module(path), Some("journal" | "file"));
            path.starts_with("src-tauri/")
                && is(path, &["rs"])
                && !own
                && !path.ends_with("/rows.rs")
                && !path.contains("/rows/")
        },
        check: |path, text| {
            sql(
                path,
                text,
                &["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM"],
            )
        },
        mend: "move the statement into the module's rows.rs or into its folder rows",
    }
    .catches(
        "src-tauri/core/src/agenda/mod.rs",
        "let a = \"\n SELECT id FROM goal\";",
    )
    .catches("src-tauri/cli/src/main.rs", "r#\"DELETE FROM goal\"#")
    .allows(
        "src-tauri/core/src/agenda/mod.rs",
        "// SELECT is in rows.rs\nlet a = \"Select one\";",
    )
    .allows(
        "src-tauri/core/src/agenda/rows.rs",
        "\"SELECT id FROM goal\"",
    )
    .allows(
        "src-tauri/core/src/agenda/rows/goals.rs",
        "\"SELECT id FROM goal\"",
    )
    .holds();
}

#[test]
fn only_the_journal_writes() {
    Law {
        about: |path| in_core(path) && !matches!(module(path), Some("journal" | "file")),
        check: |path, text| {
            sql(
                path,
                text,
                &["INSERT ", "UPDATE ", "DELETE FROM", "REPLACE INTO"],
            )
        },
        mend: "write through journal::Tx, so that the change is logged and can be undone",
    }
    .catches(
        "src-tauri/core/src/agenda/rows.rs",
        "tx.execute(\"UPDATE goal SET name = ?\")",
    )
    .allows(
        "src-tauri/core/src/agenda/rows.rs",
        "\"SELECT id FROM goal\"",
    )
    .holds();
}

fn sql(path: &str, text: &str, statements: &[&str]) -> Vec<Breach> {
    let source = Source::read(path, text);
    let mut found = Vec::new();
    for literal in &source.literals {
        let said = |statement: &&&str| {
            literal.text.contains(**statement)
                || literal
                    .text
                    .lines()
                    .any(|line| line.trim() == statement.trim())
        };
        if let Some(statement) = statements.iter().find(said) {
            found.push(Breach {
                line: source.line(literal.at),
                what: format!("holds the SQL word `{}`", statement.trim()),
            });
        }
    }
    found
}

#[test]
fn no_clock_no_chance_no_environment_in_a_domain_module() {
    Law {
        about: |path| in_core(path) && module(path).is_some_and(|own| DOMAIN.contains(&own)),
        check: |path, text| {
            let source = Source::read(path, text);
            let outside = ["now", "now_v7", "new_v4", "today", "getrandom", "env"];
            let found = source.names().into_iter().filter(|name| {
                let (before, _) = source.around(*name);
                outside.contains(&name.text) && before.ends_with("::")
            });
            let breach = |name: Name| Breach {
                line: source.line(name.at),
                what: format!("asks the world for `{}`", name.text),
            };
            found.map(breach).collect()
        },
        mend: "moment and ids arrive with the edit, so that an edit is a value",
    }
    .catches(
        "src-tauri/core/src/agenda/mod.rs",
        "let id = Uuid::now_v7();",
    )
    .catches(
        "src-tauri/core/src/agenda/mod.rs",
        "let day = chrono::Utc::now();",
    )
    .catches(
        "src-tauri/core/src/agenda/mod.rs",
        "std::env::var(\"HOME\")",
    )
    .allows(
        "src-tauri/core/src/agenda/mod.rs",
        "let today = moment.date();",
    )
    .holds();
}

/// The tables that `record!` declares in a file: `pub struct Goal in "goal" titled ...`.
fn tables(path: &str, text: &str) -> Vec<String> {
    let source = Source::read(path, text);
    let declares = |at: usize| {
        let line = source.code[..at].rsplit('\n').next().unwrap_or_default();
        line.contains("pub struct ") && line.ends_with(" in ")
    };
    let tables = source
        .literals
        .iter()
        .filter(|literal| declares(literal.at));
    tables.map(|literal| literal.text.clone()).collect()
}

#[test]
fn a_table_belongs_to_one_domain_module() {
    let sample = "record! {\n    pub struct Goal in \"goal\" titled name {}\n}";
    assert_eq!(
        tables("src-tauri/core/src/agenda/records.rs", sample),
        ["goal"]
    );
    let mut owners = BTreeMap::new();
    for file in files().iter().filter(|file| in_core(&file.path)) {
        for table in tables(&file.path, &file.text) {
            let path = &file.path;
            let domain = module(path).is_some_and(|own| DOMAIN.contains(&own));
            assert!(domain, "{path}: `{table}` must belong to a domain module");
            if let Some(other) = owners.insert(table.clone(), path) {
                panic!("{path}: `{table}` is declared in {other} too; keep one and read it");
            }
        }
    }
    assert!(!owners.is_empty(), "no table was found");
}
