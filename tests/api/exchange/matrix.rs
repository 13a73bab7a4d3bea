//! The alignment matrix as a table.

use serde_json::{Value, json};
use trestle_core::documents::ExportFormat;
use trestle_core::exchange::{self, TableExport};
use trestle_core::initiative::Audience;
use trestle_tests::Laptop;

fn scene() -> Laptop {
    let mut laptop = Laptop::with_initiative();
    let mut strategies = Vec::new();
    for (goal, names) in [
        (
            "Fed",
            vec!["Pantries", "=HYPERLINK(\"http://evil.example\")"],
        ),
        ("Ready", vec!["Reading"]),
        ("Without a strategy", vec![]),
    ] {
        let goal = laptop.put("agenda", json!({ "table": "goal", "name": goal }));
        for name in names {
            let strategy = json!({ "table": "strategy", "name": name, "goal_id": goal });
            strategies.push(laptop.put("agenda", strategy));
        }
    }
    let transit = laptop.add_organization("City Transit");
    let clinic = laptop.add_organization("Mercy, \"Health\"");
    for (name, owner, strengths) in [
        ("Story hour", None, [None, None, Some("primary")]),
        (
            "@clinic pantry",
            Some(&clinic),
            [Some("primary"), Some("supporting"), None],
        ),
        ("Free passes", Some(&transit), [None, Some("primary"), None]),
        ("Unaligned", Some(&transit), [None, None, None]),
    ] {
        let record = json!({ "table": "activity", "name": name, "organization_id": owner });
        let activity = laptop.put("activities", record);
        let cells: Vec<Value> = strategies
            .iter()
            .zip(strengths)
            .filter_map(|(strategy, strength)| {
                let strength = strength?;
                Some(json!({ "activity_id": activity, "strategy_id": strategy, "strength": strength }))
            })
            .collect();
        laptop.act("activities", json!({ "verb": "align", "cells": cells }));
    }
    laptop
}

#[test]
fn activities_stand_by_organization_and_strategies_by_goal() {
    let mut laptop = scene();
    let db = laptop.desk.open_file().unwrap().db();
    let csv = exchange::export_table(
        db,
        TableExport::Matrix,
        ExportFormat::Csv,
        Audience::Backbone,
    )
    .unwrap();
    let csv = String::from_utf8(csv).unwrap();
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines,
        [
            r#""","","","Fed","Fed","Ready""#,
            r#""organization","activity","status","Pantries","'=HYPERLINK(""http://evil.example"")","Reading""#,
            r#""City Transit","Free passes","planned","","primary","""#,
            r#""City Transit","Unaligned","planned","","","""#,
            r#""Mercy, ""Health""","'@clinic pantry","planned","primary","supporting","""#,
            r#""","Story hour","planned","","","primary""#,
        ]
    );
}
