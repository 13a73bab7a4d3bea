//! What goes out as a network comes back as it was: through every format that can hold all of it, into a new initiative.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trestle_core::api::Task;
use trestle_core::documents::ExportFormat;

use super::{Table, moment};

/// The formats that hold everything, with the ends of their files' names.
const WHOLE: [ExportFormat; 4] = [
    ExportFormat::Graphml,
    ExportFormat::Gexf,
    ExportFormat::Gml,
    ExportFormat::Pajek,
];

/// What a person sees of the stakeholders, without anything that a new initiative cannot have in common.
fn view(table: &mut Table) -> Vec<Value> {
    let mut seen = Vec::new();
    let parts = [
        ("organization", table.organizations()),
        ("person", table.people()),
        ("relationship", table.relationships()),
    ];
    for (kind, rows) in parts {
        for row in rows {
            let ask = json!({ "view": kind, "id": row["id"], "today": "2026-11-22" });
            let own = table.ask(ask)["attributes"].clone();
            let own: BTreeMap<String, Value> = own
                .as_array()
                .unwrap()
                .iter()
                .filter(|own| own["value"] != "")
                .map(|own| {
                    let name = own["attribute"]["name"].as_str().unwrap().to_owned();
                    (name, json!([own["attribute"]["kind"], own["value"]]))
                })
                .collect();
            let mut row = row.clone();
            let fields = row.as_object_mut().unwrap();
            // Sectors and own columns have other identities in each initiative, and only the newest reading goes out.
            for field in ["sector_id", "lived_experience", "position", "own"] {
                fields.remove(field);
            }
            if let Some(readings) = fields.remove("readings") {
                let mut newest = readings[0].clone();
                if let Some(newest) = newest.as_object_mut() {
                    newest.remove("notes");
                }
                fields.insert("newest".to_owned(), newest);
            }
            seen.push(json!({ "kind": kind, "row": row, "own": own }));
        }
    }
    seen.sort_by_key(|one| one["row"]["id"].to_string());
    seen
}

fn edit(table: &mut Table, edit: Value) {
    let edit = json!({ "module": "stakeholders", "edit": edit });
    let edit = serde_json::from_value(edit).unwrap();
    trestle_core::api::edit(&mut table.desk, &moment(), &edit).unwrap();
}

fn fresh() -> String {
    trestle_core::values::Id::fresh().to_string()
}

/// An initiative in which everything that can stand in a network stands once.
fn full() -> Table {
    let mut table = Table::new();
    table
        .task(&Task::OpenSample {
            today: "2026-11-22".parse().unwrap(),
            fresh: true,
        })
        .unwrap();
    let organizations = table.organizations();
    let ties = table.relationships();
    let twin = json!({ "table": "organization", "id": fresh(), "name": organizations[0]["name"],
        "notes": "Two lines\nand a <tag> & \"quotes\"\tand ünïcödé 漢字" });
    edit(&mut table, json!({ "verb": "put", "record": twin }));
    let directions = [
        ("mutual", "funds"),
        ("directed", "advises"),
        ("directed", "advises"),
    ];
    for (tie, (direction, kind)) in ties.iter().zip(directions) {
        let again = json!({ "table": "relationship", "id": fresh(), "from_id": tie["to_id"], "to_id": tie["from_id"],
            "direction": direction, "kind": kind, "started_on": "2024-02-29", "ended_on": "2025-01-01" });
        edit(&mut table, json!({ "verb": "put", "record": again }));
    }
    let people = table.people();
    for (record, owner, name, kind) in [
        ("organization", &organizations[1], "Budget (€)", "number"),
        ("organization", &organizations[1], "kind", "text"),
        ("organization", &organizations[1], "Founded", "date"),
        ("organization", &organizations[1], "City", "text"),
        ("person", &people[0], "Budget (€)", "text"),
        ("relationship", &ties[0], "weight", "number"),
        ("relationship", &ties[0], "kind", "text"),
    ] {
        let attribute = json!({ "table": "attribute", "id": fresh(), "record": record, "name": name, "kind": kind });
        edit(&mut table, json!({ "verb": "put", "record": attribute }));
        let value = match kind {
            "number" => "12.5",
            "date" => "1999-05-01",
            _ => "likes, and =more",
        };
        edit(
            &mut table,
            json!({ "verb": "describe", "attribute_id": attribute["id"], "record_id": owner["id"], "value": value }),
        );
    }
    table
}

#[test]
fn what_goes_out_as_a_network_comes_back() {
    let mut table = full();
    let before = view(&mut table);
    assert!(before.len() > 140);
    for format in WHOLE {
        let bytes = table.export_network(format);
        let name = format!("a.{}", format.extension());
        let same = table.preview(&name, &bytes);
        assert!(!same.has_changes, "{format}: {:#?}", same.tables);

        let mut other = Table::new();
        let preview = other.preview(&name, &bytes);
        assert_eq!(preview.refused_total, 0, "{format}: {:?}", preview.refused);
        other.import();
        let after = view(&mut other);
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "{format}");
        }
        assert_eq!(before.len(), after.len(), "{format}");
    }
}
