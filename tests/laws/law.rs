//! What a law is, and the files it is held against: everything in the checkout that is not made
//! from something else.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Folders whose content is made from other files.
const MADE: [&str; 5] = ["target", "node_modules", "dist", "gen", ".git"];

/// One place where a law is broken.
pub struct Breach {
    pub line: usize,
    pub what: String,
}

/// A text file of the checkout, with its path from the top.
pub struct File {
    pub path: String,
    pub text: String,
}

/// A rule about the text of some files.
pub struct Law {
    pub about: fn(path: &str) -> bool,
    pub check: fn(path: &str, text: &str) -> Vec<Breach>,
    /// What to do about a breach.
    pub mend: &'static str,
}

impl Law {
    /// Proves that the law sees an offence.
    pub fn catches(&self, path: &str, text: &str) -> &Self {
        assert!((self.about)(path), "the law does not look at {path}");
        let breaches = (self.check)(path, text);
        assert!(!breaches.is_empty(), "the law overlooks in {path}:\n{text}");
        self
    }

    /// Proves that the law leaves a lawful text alone.
    pub fn allows(&self, path: &str, text: &str) -> &Self {
        if (self.about)(path) {
            let breaches = (self.check)(path, text);
            let found: Vec<&str> = breaches.iter().map(|breach| &*breach.what).collect();
            assert!(
                found.is_empty(),
                "the law forbids in {path}:\n{text}\n{found:?}"
            );
        }
        self
    }

    /// Holds the law against the whole checkout.
    pub fn holds(&self) {
        let subjects: Vec<&File> = files()
            .iter()
            .filter(|file| (self.about)(&file.path))
            .collect();
        assert!(!subjects.is_empty(), "the law looks at no file at all");
        let mut broken = String::new();
        for file in subjects {
            for breach in (self.check)(&file.path, &file.text) {
                broken += &format!("\n{}:{}: {}", file.path, breach.line, breach.what);
            }
        }
        assert!(broken.is_empty(), "{broken}\n\nWhat to do: {}\n", self.mend);
    }
}

/// The top of the checkout.
pub fn root() -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo")).join("..")
}

/// Every text file of the checkout.
pub fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut files = Vec::new();
        walk(&root(), "", &mut files);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    })
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder)
        .expect("the checkout can be read")
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if MADE.contains(&&*name) {
            continue;
        }
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{path}/"), files);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
}

/// Whether a path ends in one of these extensions.
pub fn is(path: &str, extensions: &[&str]) -> bool {
    let extension = Path::new(path).extension().and_then(|end| end.to_str());
    extension.is_some_and(|end| extensions.contains(&end))
}

/// One breach for every line that the test finds something in.
pub fn by_line(text: &str, find: impl Fn(&str) -> Option<String>) -> Vec<Breach> {
    let found = |(at, line)| find(line).map(|what| Breach { line: at + 1, what });
    text.lines().enumerate().filter_map(found).collect()
}
