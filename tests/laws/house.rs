//! The tree and its files: what may stand at the top, how long a file may be, how it begins, and
//! what must never be left behind in one.

use std::fs;

use crate::law::{Breach, Law, by_line, is, root};

/// Everything that may stand at the top beside names that begin with a dot.
const TOP: [&str; 8] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "assets",
    "src-tauri",
    "tests",
    "ui",
];

/// The source a fresh lock file names for every public Rust package.
const RUST_PACKAGES: &str = concat!(
    "registry+https://github.com/rust-lang/",
    "crates",
    ".io-index"
);

fn is_source(path: &str) -> bool {
    is(path, &["rs", "ts", "js", "svelte", "css", "sql", "html"])
}

#[test]
fn the_top_is_the_tree_of_the_readme() {
    for entry in fs::read_dir(root()).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let lawful = TOP.contains(&&*name) || name.starts_with('.') || name == "target";
        assert!(
            lawful,
            "{name}: nothing new at the top; it has a place further down"
        );
    }
    for name in TOP {
        assert!(root().join(name).exists(), "{name} is missing at the top");
    }
}

#[test]
fn no_file_is_longer_than_600_lines() {
    Law {
        about: |path| {
            let made = path == "ui/src/api/bindings.ts" || path.starts_with("ui/src/i18n/");
            is_source(path) && !made
        },
        check: |_, text| match text.lines().count() {
            lines @ 601.. => vec![Breach {
                line: 601,
                what: format!("has {lines} lines"),
            }],
            _ => Vec::new(),
        },
        mend: "split it where its story has a second subject; aim at 60 to 250 lines",
    }
    .catches("ui/src/shell/App.svelte", &"\n".repeat(601))
    .allows("ui/src/shell/App.svelte", &"\n".repeat(600))
    .allows("ui/src/i18n/en/words.ts", &"\n".repeat(900))
    .holds();
}

#[test]
fn every_rust_file_says_what_it_is() {
    Law {
        about: |path| is(path, &["rs"]),
        check: |_, text| match text.strip_prefix("//! ") {
            Some(rest) if !rest.trim().is_empty() => Vec::new(),
            _ => vec![Breach {
                line: 1,
                what: "does not begin with `//!`".into(),
            }],
        },
        mend: "open with what this file is and what is deliberately not here",
    }
    .catches("src-tauri/src/main.rs", "use std::fs;\n//! late")
    .allows("src-tauri/src/main.rs", "//! The window.\n")
    .holds();
}

#[test]
fn nothing_is_left_for_later() {
    Law {
        about: |path| is_source(path) || is(path, &["toml", "md"]),
        check: |_, text| {
            let marks = [
                concat!("TO", "DO"),
                concat!("FIX", "ME"),
                concat!("to", "do!("),
                concat!("unimple", "mented!("),
                concat!("for", " now"),
                concat!("lorem", " ipsum"),
            ];
            by_line(text, |line| {
                let plain = line.to_lowercase();
                let said = |mark: &&&str| match mark.contains(' ') {
                    true => words_in(&plain, mark),
                    false => line.contains(**mark),
                };
                marks.iter().find(said).map(|mark| format!("says `{mark}`"))
            })
        },
        mend: "finish it, or write an issue; code says what is",
    }
    .catches("src-tauri/src/main.rs", concat!("// TO", "DO: later"))
    .catches("src-tauri/src/main.rs", concat!("to", "do!()"))
    .catches("ui/src/api/api.ts", concat!("// enough For", " now."))
    .allows("ui/src/i18n/es/words.ts", "es: 'Todo el equipo'")
    .allows("ui/src/api/api.ts", "// for nowhere else")
    .holds();
}

/// Whether a lower-case mark of several words stands in a line as words of its own.
fn words_in(line: &str, mark: &str) -> bool {
    let ends = |at: usize| !line[at + mark.len()..].starts_with(char::is_alphanumeric);
    line.match_indices(mark).any(|(at, _)| ends(at))
}

#[test]
fn no_banners() {
    Law {
        about: |path| is(path, &["rs", "ts", "js", "svelte", "css", "sql"]),
        check: |_, text| {
            by_line(text, |line| {
                let line = line.trim();
                let comment = ["//", "/*", "<!--", "--"]
                    .iter()
                    .find_map(|mark| line.strip_prefix(mark))?;
                let drawn = ["===", "---", "***", "###", "~~~"]
                    .iter()
                    .any(|mark| comment.contains(mark));
                (drawn && !comment.contains('|')).then(|| "draws a banner".to_owned())
            })
        },
        mend: "a file that needs banners is two files",
    }
    .catches("src-tauri/src/main.rs", "// ----- menu -----")
    .catches("ui/src/style/page.css", "/* === page === */")
    .allows("src-tauri/src/main.rs", "// a -> b, and so on")
    .allows("src-tauri/src/main.rs", "/// | a | b |\n/// |---|---|")
    .holds();
}

#[test]
fn nothing_names_this_machine_or_a_package_registry() {
    Law {
        about: |_| true,
        check: |path, text| {
            by_line(text, |line| {
                let line = match path {
                    "Cargo.lock" => line.replace(RUST_PACKAGES, ""),
                    _ => line.to_owned(),
                };
                registry(&line).or_else(|| machine_path(&line))
            })
        },
        mend: "leave the host out (`omit-lockfile-registry-resolved` in ui/.npmrc) and use paths \
               from the top of the checkout",
    }
    .catches(
        "ui/package-lock.json",
        concat!("\"resolved\": \"https://registry.npm", "js.org/a.tgz\""),
    )
    .catches(
        "Cargo.lock",
        concat!("source = \"sparse+https://index.crates", ".io/\""),
    )
    .catches("README.md", concat!("cd /wo", "rk/main"))
    .catches(
        "src-tauri/src/main.rs",
        concat!("\"/ho", "me/ana/a.trestle\""),
    )
    .catches(
        "src-tauri/src/main.rs",
        concat!("\"C:\\\\Us", "ers\\\\ana\""),
    )
    .allows("Cargo.lock", &format!("source = \"{RUST_PACKAGES}\""))
    .allows("README.md", "teamwork/main, file:./work/x and a/root/b")
    .holds();
}

fn registry(line: &str) -> Option<String> {
    let hosts = [
        concat!("npmjs", ".org"),
        concat!("npmjs", ".com"),
        concat!("yarnpkg", ".com"),
        concat!("crates", ".io"),
        concat!("pypi", ".org"),
        concat!("proxy.golang", ".org"),
        concat!("artifact", "ory"),
    ];
    let found = hosts.iter().find(|host| line.contains(**host));
    found.map(|host| format!("names the host `{host}`"))
}

fn machine_path(line: &str) -> Option<String> {
    let folders = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("\\Us", "ers\\"),
    ];
    let absolute = |folder: &&&str| {
        line.match_indices(**folder).any(|(at, _)| {
            let before = line[..at].chars().last();
            before.is_none_or(|letter| !letter.is_alphanumeric() && !"._-)}/*~".contains(letter))
        })
    };
    let found = folders.iter().find(absolute);
    found.map(|folder| format!("holds a path of one machine: `{folder}...`"))
}
