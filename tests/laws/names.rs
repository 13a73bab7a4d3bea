//! Words that say nothing and must not be part of a name: section 7 of the architecture. Names that
//! other people's libraries brought in are theirs: what a file imports, or reaches through `.` or
//! `::`, is left alone.

use std::collections::HashSet;

use crate::law::{Breach, Law, files, is};
use crate::source::{Name, Source};

const FORBIDDEN: [&str; 15] = [
    "manager",
    "service",
    "helper",
    "util",
    "utility",
    "common",
    "base",
    "processor",
    "handler",
    "model",
    "dto",
    "info",
    "old",
    "legacy",
    "v2",
];

/// Words of the domain, which components do not know.
const DOMAIN: [&str; 13] = [
    "organization",
    "organisation",
    "stakeholder",
    "agenda",
    "indicator",
    "activity",
    "activities",
    "meeting",
    "strategy",
    "strategies",
    "partner",
    "endorsement",
    "attendance",
];

/// The lower-case words that an identifier is made of.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        let humped = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || after.is_some_and(|after| after.is_lowercase()));
        if humped || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let (Some(word), true) = (words.last_mut(), letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn among(list: &[&str], word: &str) -> bool {
    list.contains(&word)
        || word
            .strip_suffix('s')
            .is_some_and(|one| list.contains(&one))
}

/// The forbidden word inside a name, if there is one.
fn forbidden(name: &str) -> Option<String> {
    let words = words(name);
    let mut pairs = words
        .iter()
        .zip(words.iter().skip(1).map(Some).chain([None]));
    let said = pairs.find(|(word, next)| {
        let field_term = *word == "common" && next.is_some_and(|next| next == "agenda");
        among(&FORBIDDEN, word) && !field_term
    });
    said.map(|(word, _)| word.clone())
}

/// The parts of the code that import: Rust `use ...;` and TypeScript `import ... "..."`.
fn imports(source: &Source, rust: bool) -> Vec<(usize, usize)> {
    let word = if rust { "use" } else { "import" };
    let end = if rust { ";" } else { "\"';(" };
    let starts = source.names().into_iter().filter(|name| name.text == word);
    let span = |name: Name| {
        let length = source.code[name.at..].find(|letter| end.contains(letter));
        (
            name.at,
            name.at + length.unwrap_or(source.code.len() - name.at),
        )
    };
    starts.map(span).collect()
}

fn is_declared(source: &Source, name: Name) -> bool {
    let (before, _) = source.around(name);
    let word = before
        .rsplit(|letter: char| !letter.is_alphanumeric())
        .next();
    matches!(
        word,
        Some("fn" | "function" | "const" | "let" | "var" | "async")
    )
}

fn unclear_names(path: &str, text: &str) -> Vec<Breach> {
    let source = Source::read(path, without_style(text).as_str());
    let spans = imports(&source, is(path, &["rs"]));
    let inside = |name: &Name| {
        spans
            .iter()
            .any(|(from, to)| (*from..*to).contains(&name.at))
    };
    let all = source.names();
    let foreign: HashSet<&str> = all
        .iter()
        .filter(|name| inside(name))
        .map(|name| name.text)
        .collect();
    let mut found = Vec::new();
    for name in all {
        let (before, after) = source.around(name);
        let reached = before.ends_with("::") || (before.ends_with('.') && !before.ends_with(".."));
        if foreign.contains(name.text)
            || reached
            || after.starts_with('!') && !after.starts_with("!=")
        {
            continue;
        }
        let getter = name.text.strip_prefix("get").is_some_and(|rest| {
            rest.starts_with('_')
                || rest.starts_with(char::is_uppercase) && is_declared(&source, name)
        });
        let word = forbidden(name.text).or(getter.then(|| "get".to_owned()));
        if let Some(word) = word {
            found.push(Breach {
                line: source.line(name.at),
                what: format!("`{}` says `{word}`", name.text),
            });
        }
    }
    found
}

/// Blanks the style sheet of a component, whose words are CSS and not names.
fn without_style(text: &str) -> String {
    let (Some(start), Some(end)) = (text.find("<style"), text.find("</style>")) else {
        return text.to_owned();
    };
    let lines = text[start..end].matches('\n').count();
    format!("{}{}{}", &text[..start], "\n".repeat(lines), &text[end..])
}

#[test]
fn names_say_what_a_thing_is() {
    Law {
        about: |path| is(path, &["rs", "ts", "svelte"]),
        check: unclear_names,
        mend: "name it by what it is in the field, or by what it does",
    }
    .catches("src-tauri/core/src/lib.rs", "pub struct FileManager;")
    .catches("src-tauri/core/src/lib.rs", "fn get_name() {}")
    .catches("src-tauri/core/src/lib.rs", "let old_value = 1;")
    .catches("src-tauri/core/src/lib.rs", "mod helpers;")
    .catches("src-tauri/core/src/lib.rs", "struct Row { info: String }")
    .catches("ui/src/api/api.ts", "function getName() {}")
    .catches("ui/src/api/api.ts", "const schemaV2 = 1;")
    .catches(
        "ui/src/shell/A.svelte",
        "<script>\nlet baseUrl = 1;\n</script>",
    )
    .allows(
        "src-tauri/src/main.rs",
        "use tauri::Manager;\nfn a(m: impl Manager) { a.get_mut() }",
    )
    .allows(
        "src-tauri/src/main.rs",
        "b.invoke_handler(tauri::generate_handler![read])",
    )
    .allows(
        "src-tauri/core/src/lib.rs",
        "/// The old base.\nlet threshold = \"old info\";",
    )
    .allows("src-tauri/core/src/lib.rs", "let baseline = common_agenda;")
    .allows(
        "ui/src/api/api.ts",
        "import { baseKeymap } from \"x\"; const k = keymap(baseKeymap);",
    )
    .allows(
        "ui/src/shell/A.svelte",
        "<p>{getComputedStyle(el)}</p>\n<style>\n.base { top: 0 }\n</style>",
    )
    .holds();
}

#[test]
fn files_and_folders_say_what_they_hold() {
    let said = |path: &str| path.split(['/', '.', '-']).find_map(forbidden);
    assert_eq!(
        said("src-tauri/core/src/agenda/helpers.rs").as_deref(),
        Some("helpers")
    );
    assert_eq!(
        said("ui/src/components/BaseField.svelte").as_deref(),
        Some("base")
    );
    assert_eq!(said("ui/src/components/Field.svelte"), None);
    let sources = files()
        .iter()
        .filter(|file| is(&file.path, &["rs", "ts", "svelte", "css", "sql"]));
    for file in sources {
        let word = said(&file.path);
        assert!(
            word.is_none(),
            "{}: the name says {word:?}; rename it",
            file.path
        );
    }
}

#[test]
fn components_know_no_word_of_the_domain() {
    Law {
        about: |path| {
            let component = path.starts_with("ui/src/components/") && !path.contains(".test.");
            component && is(path, &["ts", "svelte"])
        },
        check: |path, text| {
            let source = Source::read(path, text);
            let mut said: Vec<(usize, &str)> = source
                .names()
                .iter()
                .map(|name| (name.at, name.text))
                .collect();
            said.extend(
                source
                    .literals
                    .iter()
                    .map(|literal| (literal.at, &*literal.text)),
            );
            let domain = |text: &str| words(text).into_iter().find(|word| among(&DOMAIN, word));
            let found = said
                .into_iter()
                .filter_map(|(at, text)| Some((at, domain(text)?)));
            let breach = |(at, word)| Breach {
                line: source.line(at),
                what: format!("says `{word}`"),
            };
            found.map(breach).collect()
        },
        mend: "a component is about rows, columns, nodes and fields; the screen brings the words",
    }
    .catches("ui/src/components/Grid.svelte", "let meetingRows = 1;")
    .catches(
        "ui/src/components/Grid.svelte",
        "<p class=\"strategies\"></p>",
    )
    .catches("ui/src/components/Grid.svelte", "<p>Partners</p>")
    .allows(
        "ui/src/components/Grid.svelte",
        "// the alignment of activities\nlet rows = [];",
    )
    .allows("ui/src/components/Grid.test.ts", "const row = \"Partner\";")
    .holds();
}

#[test]
fn identifiers_are_split_into_words() {
    assert_eq!(words("HTMLBaseElement"), ["html", "base", "element"]);
    assert_eq!(words("old_value2"), ["old", "value2"]);
    assert_eq!(words("schemaV2"), ["schema", "v2"]);
}
