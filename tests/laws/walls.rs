//! The walls between the page and the computer: content security policy, isolation, capabilities
//! and plugins of the desktop program.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::law::{Breach, Law, by_line, is};

const CONFIGURATION: &str = "src-tauri/tauri.conf.json";

/// Everything a capability may allow the page: nothing of files, programs or the network.
const ALLOWED: [&str; 3] = ["core:event:", "core:window:", "core:webview:"];

fn breach(what: impl Into<String>) -> Breach {
    Breach {
        line: 1,
        what: what.into(),
    }
}

/// The directives of a policy written as one text or as a table.
fn directives(policy: &Value) -> BTreeMap<String, Vec<String>> {
    let split = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut found = BTreeMap::new();
    if let Some(text) = policy.as_str() {
        for directive in text.split(';').map(split) {
            if let Some((name, sources)) = directive.split_first() {
                found.insert(name.clone(), sources.to_vec());
            }
        }
    }
    for (name, sources) in policy.as_object().into_iter().flatten() {
        let words = match sources {
            Value::Array(words) => words
                .iter()
                .filter_map(Value::as_str)
                .flat_map(split)
                .collect(),
            other => split(other.as_str().unwrap_or_default()),
        };
        found.insert(name.clone(), words);
    }
    found
}

fn weak_policy(policy: &Value) -> Vec<Breach> {
    let directives = directives(policy);
    let mut found = Vec::new();
    for (name, sources) in &directives {
        for source in sources {
            let lawful = match source.as_str() {
                "'none'" | "'self'" => true,
                "'unsafe-inline'" => name == "style-src",
                "data:" | "blob:" => name == "img-src",
                "ipc:" | "http://ipc.localhost" => name == "connect-src",
                hash => hash.starts_with("'sha256-"),
            };
            if !lawful {
                found.push(breach(format!("{name} allows {source}")));
            }
        }
    }
    for name in [
        "default-src",
        "object-src",
        "base-uri",
        "form-action",
        "frame-ancestors",
    ] {
        if directives
            .get(name)
            .is_none_or(|sources| *sources != ["'none'"])
        {
            found.push(breach(format!("{name} is not 'none'")));
        }
    }
    if directives
        .get("script-src")
        .is_none_or(|sources| *sources != ["'self'"])
    {
        found.push(breach("script-src is not 'self' alone"));
    }
    found
}

fn weak_walls(_: &str, text: &str) -> Vec<Breach> {
    let Ok(configuration) = serde_json::from_str::<Value>(text) else {
        return vec![breach("is not JSON")];
    };
    let app = &configuration["app"];
    let security = &app["security"];
    let mut found = weak_policy(&security["csp"]);
    for (lawful, what) in [
        (security["devCsp"].is_null(), "has a second, weaker policy"),
        (
            security["pattern"]["use"] == "isolation",
            "does not use the isolation pattern",
        ),
        (
            security["freezePrototype"] == true,
            "leaves Object.prototype open",
        ),
        (
            security["dangerousDisableAssetCspModification"].is_null(),
            "leaves its own scripts unhashed",
        ),
        (
            security["assetProtocol"]["enable"] != true,
            "opens the file system to the page",
        ),
        (
            app["withGlobalTauri"] == false,
            "puts the shell on `window`",
        ),
        (configuration["plugins"].is_null(), "configures plugins"),
    ] {
        if !lawful {
            found.push(breach(what));
        }
    }
    found
}

const STRICT: &str = r#"{
    "app": {
        "withGlobalTauri": false,
        "security": {
            "freezePrototype": true,
            "pattern": { "use": "isolation", "options": { "dir": "../ui/isolation" } },
            "csp": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src ipc: http://ipc.localhost; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        }
    }
}"#;

#[test]
fn the_page_is_walled_in() {
    let mut law = Law {
        about: |path| path == CONFIGURATION,
        check: weak_walls,
        mend: "keep the policy of the design: everything from the program itself, nothing else",
    };
    law.allows(CONFIGURATION, STRICT);
    for (wall, hole) in [
        ("script-src 'self'", "script-src 'self' blob:"),
        ("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
        ("style-src 'self'", "style-src https://fonts.example"),
        ("default-src 'none'", "default-src 'self'"),
        ("connect-src ipc:", "connect-src * ipc:"),
        ("; form-action 'none'", ""),
        ("\"isolation\"", "\"brownfield\""),
        ("\"freezePrototype\": true", "\"freezePrototype\": false"),
        ("\"withGlobalTauri\": false", "\"withGlobalTauri\": true"),
        ("\"app\": {", "\"plugins\": { \"fs\": {} }, \"app\": {"),
        ("\"csp\":", "\"other\":"),
    ] {
        assert!(STRICT.contains(wall), "{wall}");
        law.catches(CONFIGURATION, &STRICT.replace(wall, hole));
    }
    law.mend = "see the security part of src-tauri/tauri.conf.json";
    law.holds();
}

#[test]
fn the_page_may_only_listen_and_move_its_window() {
    Law {
        about: |path| path.starts_with("src-tauri/capabilities/") && is(path, &["json"]),
        check: |_, text| {
            let Ok(capability) = serde_json::from_str::<Value>(text) else {
                return vec![breach("is not JSON")];
            };
            let mut found = Vec::new();
            if !capability["remote"].is_null() {
                found.push(breach("opens the shell to a remote page"));
            }
            let Some(permissions) = capability["permissions"].as_array() else {
                return vec![breach("lists no permissions")];
            };
            for permission in permissions {
                let name = permission.as_str().or(permission["identifier"].as_str()).unwrap_or("");
                if !ALLOWED.iter().any(|allowed| name.starts_with(allowed)) {
                    found.push(breach(format!("allows `{name}`")));
                }
            }
            found
        },
        mend: "files, dialogs and programs are the shell's; the page asks through the three commands",
    }
    .catches("src-tauri/capabilities/main.json", r#"{"permissions": ["fs:default"]}"#)
    .catches("src-tauri/capabilities/main.json", r#"{"permissions": [{"identifier": "shell:allow-open"}]}"#)
    .catches("src-tauri/capabilities/main.json", r#"{"permissions": ["core:default"]}"#)
    .catches("src-tauri/capabilities/main.json", r#"{"remote": {"urls": []}, "permissions": []}"#)
    .allows("src-tauri/capabilities/main.json", r#"{"permissions": ["core:event:default"]}"#)
    .holds();
}

#[test]
fn the_shell_has_no_plugins() {
    Law {
        about: |path| matches!(path, "Cargo.toml" | "src-tauri/Cargo.toml" | "ui/package.json"),
        check: |_, text| {
            by_line(text, |line| {
                let plugin = line.contains("tauri-plugin-") || line.contains("@tauri-apps/plugin-");
                plugin.then(|| "brings a plugin in".to_owned())
            })
        },
        mend: "files and dialogs are the shell's own work; the page has no fs, shell, http or opener",
    }
    .catches("src-tauri/Cargo.toml", "tauri-plugin-fs = \"2\"")
    .catches("ui/package.json", "\"@tauri-apps/plugin-shell\": \"2\"")
    .allows("src-tauri/Cargo.toml", "tauri.workspace = true")
    .holds();
}
