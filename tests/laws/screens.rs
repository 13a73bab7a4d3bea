//! Who may know whom in the page: section 2.1 of the architecture, read from imports.

use crate::law::{Breach, Law, is};
use crate::source::{Literal, Source};

const SCREENS: &str = "ui/src/screens/";

/// The module path that an import of the page leads to, from `ui/src`.
fn target(path: &str, import: &str) -> String {
    if !import.starts_with('.') {
        let aliased = ["$", "~", "@/", "/", "src/"]
            .iter()
            .any(|alias| import.starts_with(alias));
        let inside = ["screens/", "api/", "shell/"]
            .iter()
            .find_map(|folder| import.find(folder));
        return match inside {
            Some(at) if aliased => import[at..].to_owned(),
            _ => import.to_owned(),
        };
    }
    let mut parts: Vec<&str> = path.trim_start_matches("ui/src/").split('/').collect();
    parts.pop();
    for step in import.split('/') {
        match step {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn imports(path: &str, text: &str, wrong: impl Fn(&str) -> bool) -> Vec<Breach> {
    let source = Source::read(path, text);
    let found = source
        .imports()
        .into_iter()
        .filter(|import| wrong(&target(path, &import.text)));
    let breach = |import: &Literal| Breach {
        line: source.line(import.at),
        what: format!("imports `{}`", import.text),
    };
    found.map(breach).collect()
}

fn of_page(path: &str) -> bool {
    path.starts_with("ui/src/") && is(path, &["ts", "svelte"])
}

#[test]
fn screens_never_import_screens() {
    Law {
        about: |path| path.starts_with(SCREENS) && of_page(path),
        check: |path, text| {
            let inside = path.trim_start_matches(SCREENS);
            let own = format!(
                "screens/{}",
                inside.split_once('/').map_or("", |(own, _)| own)
            );
            imports(path, text, |target| {
                let foreign = target.starts_with("screens/") || target == "screens";
                foreign && target != own && !target.starts_with(&format!("{own}/"))
            })
        },
        mend: "share it through ui/src/components (no domain word) or navigate by address",
    }
    .catches(
        "ui/src/screens/agenda/Agenda.svelte",
        "import M from '../meetings/M.svelte';",
    )
    .catches(
        "ui/src/screens/agenda/a.ts",
        "await import(\"$lib/screens/meetings/m\")",
    )
    .catches(
        "ui/src/screens/agenda/parts/a.ts",
        "export { m } from \"../../meetings/m\";",
    )
    .allows(
        "ui/src/screens/agenda/parts/a.ts",
        "import { m } from \"../m\";",
    )
    .allows(
        "ui/src/screens/agenda/a.ts",
        "import { read } from \"../../api/api\";",
    )
    .holds();
}

#[test]
fn only_the_api_speaks_to_the_shell() {
    Law {
        about: |path| of_page(path) && path != "ui/src/api/api.ts",
        check: |path, text| imports(path, text, |target| target.starts_with("@tauri-apps")),
        mend: "call ui/src/api/api.ts, the only file that knows the shell",
    }
    .catches(
        "ui/src/shell/App.svelte",
        "import { listen } from '@tauri-apps/api/event';",
    )
    .allows(
        "ui/src/shell/App.svelte",
        "import { read } from '../api/api';",
    )
    .holds();
}

#[test]
fn components_know_no_screen_and_no_api() {
    Law {
        about: |path| path.starts_with("ui/src/components/") && of_page(path),
        check: |path, text| {
            imports(path, text, |target| {
                ["screens", "api", "shell"].contains(&target.split('/').next().unwrap_or(""))
            })
        },
        mend: "hand the data and the callbacks in as properties",
    }
    .catches(
        "ui/src/components/Grid.svelte",
        "import { read } from '../api/api';",
    )
    .catches(
        "ui/src/components/grid/Row.svelte",
        "import A from '../../screens/agenda/A.svelte';",
    )
    .allows(
        "ui/src/components/grid/Row.svelte",
        "import Cell from './Cell.svelte';",
    )
    .holds();
}
