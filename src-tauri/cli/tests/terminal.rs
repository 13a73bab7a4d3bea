//! What scripts and volunteers see: the real program, its words, its JSON and its exit codes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

/// The names by which formats are asked for.
const IMPORTS: [&str; 14] = [
    "csv",
    "xlsx",
    "kumu-xlsx",
    "kumu-json",
    "graphml",
    "gexf",
    "gml",
    "pajek",
    "gephi-csv",
    "matrix-csv",
    "membership-csv",
    "indicators-csv",
    "vcard",
    "ics",
];

/// A folder with an initiative in it, and the program.
struct Terminal {
    folder: tempfile::TempDir,
}

impl Terminal {
    fn new() -> Self {
        let terminal = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        terminal.ok(&["new", "a.trestle", "--name", "Try"]);
        terminal
    }

    fn with_sample() -> Self {
        let terminal = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        terminal.ok(&["new", "a.trestle", "--sample"]);
        terminal
    }

    fn run(&self, words: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_trestle-cli"))
            .current_dir(self.folder.path())
            .env("TRESTLE_HOME", self.folder.path().join("home"))
            .args(words)
            .output()
            .unwrap()
    }

    /// What the program says when it does as it is told.
    fn ok(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{words:?}: {complaint}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, words: &[&str]) -> Value {
        serde_json::from_str(&self.ok(words)).unwrap()
    }

    /// The exit code and the complaint of what does not work.
    fn complaint(&self, words: &[&str]) -> (i32, String) {
        let output = self.run(words);
        let complaint = String::from_utf8(output.stderr).unwrap();
        (output.status.code().unwrap(), complaint)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn organizations(&self) -> Vec<Value> {
        let ask = r#"{"module":"stakeholders","ask":{"view":"organizations"}}"#;
        let view = self.json(&["read", "a.trestle", ask]);
        view["view"]["rows"].as_array().unwrap().clone()
    }
}

fn counts(kind: &Value) -> [u64; 3] {
    ["added", "changed", "same"].map(|count| kind[count].as_u64().unwrap())
}

#[test]
fn an_import_is_told_kind_by_kind() {
    let terminal = Terminal::new();
    terminal.write(
        "partners.csv",
        "name,joined_on,sector\nNorth,2026-01-31,Media\nSouth,the day after,Media\n",
    );
    let words = ["import", "a.trestle", "partners.csv", "--json"];
    let report = terminal.json(&words);
    let told = &report["organizations"];
    assert_eq!(counts(told), [2, 0, 0]);
    let refused = told["refused"].as_array().unwrap();
    assert_eq!(refused.len(), 1);
    let cell = ["row", "column", "value", "reason"].map(|part| refused[0][part].clone());
    assert_eq!(
        cell,
        [
            json!(3),
            json!(1),
            json!("the day after"),
            json!("not_a_day")
        ]
    );
    for kind in ["people", "relationships", "memberships"] {
        assert_eq!(counts(&report[kind]), [0, 0, 0], "{kind}");
        assert_eq!(report[kind]["warnings"], json!([]), "{kind}");
    }
    assert_eq!(counts(&terminal.json(&words)["organizations"]), [0, 0, 2]);

    let told = terminal.ok(&["import", "a.trestle", "partners.csv"]);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(
        lines[..2],
        [
            "organizations: 0 added, 0 changed, 2 the same, 1 refused",
            "  row 3, joined_on: “the day after” - This is not a day.",
        ]
    );
}

#[test]
fn a_rehearsal_writes_nothing_and_shows_a_mapping_to_hand_back() {
    let terminal = Terminal::new();
    terminal.write("partners.csv", "name,mark\nNorth,x\n");
    let before = fs::read(terminal.path("a.trestle")).unwrap();
    let dry = ["import", "a.trestle", "partners.csv", "--dry-run"];
    let told = terminal.ok(&dry);
    assert!(told.starts_with("organizations: 1 added"), "{told}");
    let shown = terminal.json(&["import", "a.trestle", "partners.csv", "--dry-run", "--json"]);
    assert_eq!(counts(&shown["organizations"]), [1, 0, 0]);
    assert_eq!(fs::read(terminal.path("a.trestle")).unwrap(), before);

    let mut mapping = shown["preview"]["mapping"].clone();
    mapping["tables"][0]["columns"][1]["fills"] = json!({ "as": "field", "field": "place" });
    let mapping = mapping.to_string();
    terminal.ok(&["import", "a.trestle", "partners.csv", "--mapping", &mapping]);
    assert_eq!(terminal.organizations()[0]["place"], "x");
    let (code, complaint) =
        terminal.complaint(&["import", "a.trestle", "partners.csv", "--mapping", "{"]);
    assert_eq!(code, 2, "{complaint}");
}

#[test]
fn nodes_and_edges_come_together() {
    let terminal = Terminal::new();
    terminal.write("nodes.csv", "Id,Label\n1,North\n2,South\n3,West\n");
    terminal.write("edges.csv", "Source,Target\n1,2\n2,3\n");
    let words = ["import", "a.trestle", "nodes.csv", "edges.csv", "--json"];
    let report = terminal.json(&words);
    assert_eq!(counts(&report["organizations"]), [3, 0, 0]);
    assert_eq!(counts(&report["relationships"]), [2, 0, 0]);
    let again = terminal.json(&[&words[..], &["--format", "gephi-csv"]].concat());
    assert_eq!(counts(&again["organizations"]), [0, 0, 3]);
    assert_eq!(counts(&again["relationships"]), [0, 0, 2]);
}

#[test]
fn a_format_that_is_named_is_the_only_one_that_is_tried() {
    let terminal = Terminal::new();
    terminal.write("marks.csv", "name,North,South\nNorth,0,1\nSouth,1,0\n");
    let dry = |format: &str| {
        let words = ["import", "a.trestle", "marks.csv", "--dry-run", "--json"];
        terminal.json(&[&words[..], &["--format", format]].concat())
    };
    assert_eq!(counts(&dry("matrix-csv")["relationships"]), [1, 0, 0]);
    let as_list = dry("csv");
    assert_eq!(counts(&as_list["relationships"]), [0, 0, 0]);
    assert_eq!(counts(&as_list["organizations"]), [2, 0, 0]);
    let as_seats = dry("membership-csv");
    assert_eq!(counts(&as_seats["memberships"]), [2, 0, 0], "{as_seats:#}");

    for format in ["xlsx", "kumu-json", "graphml", "gexf", "vcard", "gephi-csv"] {
        let words = ["import", "a.trestle", "marks.csv", "--format", format];
        let (code, complaint) = terminal.complaint(&words);
        assert_eq!(code, 1, "{format}: {complaint}");
        let sentence = format!("“marks.csv” is not in the format {format}.\n");
        assert_eq!(complaint, sentence);
    }
    assert!(terminal.organizations().is_empty());
}

#[test]
fn a_name_that_no_format_has_is_answered_with_those_that_there_are() {
    let terminal = Terminal::new();
    terminal.write("a.csv", "name\nNorth\n");
    let words = ["import", "a.trestle", "a.csv", "--format", "kumu"];
    let (code, complaint) = terminal.complaint(&words);
    assert_eq!(code, 2);
    let list = format!("[possible values: {}]", IMPORTS.join(", "));
    assert!(complaint.contains(&list), "{complaint}");

    let words = ["export", "a.trestle", "--format", "archive", "-o", "b"];
    let (code, complaint) = terminal.complaint(&words);
    assert_eq!(code, 2);
    let is_named = |name: &&str| complaint.contains(*name);
    assert!(IMPORTS.iter().all(is_named), "{complaint}");

    let words = ["export", "a.trestle", "--format", "csv", "--what", "seats"];
    let (code, complaint) = terminal.complaint(&[&words[..], &["-o", "b"]].concat());
    assert_eq!(code, 2);
    let is_named = |name: &&str| complaint.contains(*name);
    let things = ["stakeholders", "minutes:ID", "organizations", "matrix"];
    assert!(things.iter().all(is_named), "{complaint}");
    assert!(!terminal.path("b").exists());
}

#[test]
fn measured_values_go_out_and_come_in_by_the_name_of_their_format() {
    let sample = Terminal::with_sample();
    let out = sample.path("values.csv");
    let out = out.to_str().unwrap();
    let words = ["export", "a.trestle", "--format", "indicators-csv"];
    sample.ok(&[&words[..], &["-o", out]].concat());
    let words = ["import", "a.trestle", out, "--format", "indicators-csv"];
    let report = sample.json(&[&words[..], &["--json"]].concat());
    let values = &report["observations"];
    assert_eq!(
        (&values["added"], &values["changed"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(
        (&values["same"], &values["refused"]),
        (&json!(117), &json!([]))
    );
    assert_eq!(
        sample.ok(&words),
        "measured values: 0 added, 0 changed, 117 the same, 0 refused\n"
    );
}

#[test]
fn every_network_that_goes_out_comes_in_by_its_name() {
    let sample = Terminal::with_sample();
    let terminal = Terminal::new();
    // A matrix holds names alone, so that people come out of it as organizations.
    let networks = IMPORTS
        .iter()
        .filter(|format| !matches!(**format, "matrix-csv" | "indicators-csv" | "ics"));
    for format in networks {
        let what = if matches!(*format, "csv" | "xlsx") {
            "organizations"
        } else {
            "stakeholders"
        };
        let out = terminal.path(format);
        let out = out.to_str().unwrap();
        let words = ["export", "a.trestle", "--format", format, "--what", what];
        sample.ok(&[&words[..], &["-o", out]].concat());
        let words = ["import", "a.trestle", out, "--format", format, "--json"];
        let report = terminal.json(&words);
        assert_eq!(report["organizations"]["refused"], json!([]), "{format}");
        assert_eq!(report["relationships"]["refused"], json!([]), "{format}");
    }
    assert_eq!(
        terminal.organizations().len(),
        sample.organizations().len(),
        "every format names the same organizations"
    );
}

#[test]
fn a_calendar_comes_in_by_its_content_and_goes_out_again() {
    let terminal = Terminal::new();
    let event = "BEGIN:VEVENT\nUID:a\nDTSTART:20261105T173000\nDURATION:PT1H\nSUMMARY:Steering\nEND:VEVENT\n\
                 BEGIN:VEVENT\nUID:b\nDTSTART:soon\nSUMMARY:Lost\nEND:VEVENT\n";
    terminal.write("a.txt", &format!("BEGIN:VCALENDAR\n{event}END:VCALENDAR\n"));
    let report = terminal.json(&["import", "a.trestle", "a.txt", "--json"]);
    assert_eq!(counts(&report["meetings"]), [1, 0, 0]);
    let refused = &report["meetings"]["refused"][0];
    let cell = ["row", "value", "reason"].map(|part| refused[part].clone());
    assert_eq!(cell, [json!(8), json!("soon"), json!("not_a_moment")]);
    let out = ["export", "a.trestle", "--format", "ics", "-o", "out.ics"];
    terminal.ok(&out);
    let words = ["import", "a.trestle", "out.ics", "--format", "ics"];
    let told = terminal.ok(&words);
    assert!(
        told.contains("meetings: 0 added, 0 changed, 1 the same, 0 refused\n"),
        "{told}"
    );
}

#[test]
fn what_a_thing_cannot_be_written_as_is_said() {
    let terminal = Terminal::new();
    for (what, format) in [("stakeholders", "pdf"), ("agenda", "gml"), ("people", "md")] {
        let words = ["export", "a.trestle", "--what", what, "--format", format];
        let (code, complaint) = terminal.complaint(&[&words[..], &["-o", "b"]].concat());
        assert_eq!(code, 1);
        assert_eq!(complaint, format!("This cannot be exported as {format}.\n"));
    }
    assert!(!terminal.path("b").exists());
}

/// The first meeting of the example whose minutes are in that state.
fn meeting_with_minutes(terminal: &Terminal, state: &str) -> String {
    let ask = r#"{"module":"meetings","ask":{"view":"meetings","series_id":null}}"#;
    let view = terminal.json(&["read", "a.trestle", ask]);
    let rows = view["view"]["meetings"].as_array().unwrap();
    let found = rows
        .iter()
        .find(|row| row["minutes_state"] == state && row["status"] == "held");
    found.unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_readers_may_not_see_is_left_out_of_what_is_exported() {
    let terminal = Terminal::with_sample();
    let minutes = |state: &str| format!("minutes:{}", meeting_with_minutes(&terminal, state));
    let (settled, draft) = (minutes("final"), minutes("draft"));
    let written = |what: &str, format: &str, audience: &str| {
        let words = ["export", "a.trestle", "--what", what, "--format", format];
        terminal.ok(&[&words[..], &["--audience", audience, "-o", "out"]].concat());
        fs::read_to_string(terminal.path("out")).unwrap()
    };
    let refused = |what: &str, format: &str, audience: &str| {
        let words = ["export", "a.trestle", "--what", what, "--format", format];
        terminal.complaint(&[&words[..], &["--audience", audience, "-o", "out"]].concat())
    };

    let whole = written(&settled, "md", "backbone");
    assert!(whole.contains("Denise Abara"), "{whole}");
    let for_all = written(&settled, "md", "public");
    assert!(!for_all.contains("Denise Abara"), "{for_all}");
    assert!(
        for_all.contains("Old Depot Family Resource Center"),
        "{for_all}"
    );
    let (code, complaint) = refused(&draft, "md", "public");
    assert_eq!(code, 1, "{complaint}");
    assert!(complaint.contains("final"), "{complaint}");

    let people = written("people", "csv", "backbone");
    assert!(people.contains("Denise Abara"));
    assert_eq!(refused("people", "csv", "public").0, 1);
    let (code, complaint) = refused("people", "csv", "everybody");
    assert_eq!(code, 2, "{complaint}");
    for audience in ["backbone", "partner", "funder", "public"] {
        assert!(complaint.contains(audience), "{complaint}");
    }
}

#[test]
fn the_map_goes_out_as_a_picture() {
    let sample = Terminal::with_sample();
    let words = ["export", "a.trestle", "--what", "map", "--format"];
    sample.ok(&[&words[..], &["svg", "-o", "map.svg"]].concat());
    let drawn = fs::read_to_string(sample.path("map.svg")).unwrap();
    assert!(drawn.contains("<svg ") && drawn.contains("Stakeholder map"));
    let how = ["png", "--picture", r#"{"width":300,"colour_by":"kind"}"#];
    sample.ok(&[&words[..], &how, &["-o", "map.png"]].concat());
    let points = fs::read(sample.path("map.png")).unwrap();
    assert_eq!(points[16..20], 300_u32.to_be_bytes());

    let how = ["svg", "--picture", r#"{"colour_by":"mood"}"#, "-o", "b"];
    let (code, complaint) = sample.complaint(&[&words[..], &how].concat());
    assert_eq!(code, 2, "{complaint}");
    let what = ["export", "a.trestle", "--what", "people", "--format", "csv"];
    let how = ["--picture", "{}", "-o", "b"];
    let (code, complaint) = sample.complaint(&[&what[..], &how].concat());
    assert_eq!(
        (code, complaint.as_str()),
        (2, "only the map is a picture\n")
    );
}

#[test]
fn an_action_is_taken_back_and_done_again_by_name() {
    let terminal = Terminal::new();
    let edit = r#"{"module":"stakeholders","edit":{"verb":"put","record":{"table":"organization",
        "id":"019383aa-0000-7000-8000-000000000001","name":"City Library"}}}"#;
    terminal.ok(&["edit", "a.trestle", edit]);
    assert_eq!(
        terminal.ok(&["undo", "a.trestle"]),
        "undone: add organization “City Library”\n"
    );
    assert_eq!(terminal.organizations().len(), 0);
    assert_eq!(
        terminal.ok(&["redo", "a.trestle"]),
        "redone: add organization “City Library”\n"
    );
    assert_eq!(terminal.organizations().len(), 1);
    let nothing = terminal.complaint(&["redo", "a.trestle"]);
    assert_eq!(nothing, (1, "There is nothing to redo.\n".to_owned()));
    let told: Vec<Value> =
        serde_json::from_str(&terminal.ok(&["history", "a.trestle", "--json", "--limit", "3"]))
            .unwrap();
    let kinds: Vec<&str> = told
        .iter()
        .map(|action| action["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["redo", "undo", "do"]);
}

#[test]
fn a_new_file_needs_a_name_or_is_the_example() {
    let terminal = Terminal::new();
    for words in [
        &["new", "b.trestle"][..],
        &["new", "b.trestle", "--sample", "--name", "Mine"],
        &["new", "b.trestle", "--sample", "--language", "es"],
        &["new", "b.trestle", "--name", "Mine", "--language", "fr"],
    ] {
        let (code, complaint) = terminal.complaint(words);
        assert_eq!(code, 2, "{words:?}: {complaint}");
    }
    assert!(!terminal.path("b.trestle").exists());
    let (code, complaint) = terminal.complaint(&["new", "nowhere/b.trestle", "--name", "Mine"]);
    assert_eq!(
        (code, complaint.as_str()),
        (
            1,
            "“b.trestle” could not be written. Is its folder there, with room for it?\n"
        )
    );
}

#[test]
fn the_examples_of_the_help_work() {
    let terminal = Terminal::new();
    for verb in ["read", "edit"] {
        let help = terminal.ok(&[verb, "--help"]);
        let example = help.lines().find(|line| line.contains("'{")).unwrap();
        let json = example.split('\'').nth(1).unwrap();
        terminal.ok(&[verb, "a.trestle", json]);
    }
    assert_eq!(terminal.organizations()[0]["name"], "City Library");
}
