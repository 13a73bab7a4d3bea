//! Whole projects of Kumu: what an initiative has no place for goes out again as it came, and speaks of the same elements.

use serde_json::{Value, json};
use trestle_core::documents::ExportFormat;
use trestle_core::error::Code;
use trestle_core::exchange::WarningCode;

use super::{Table, shared, warned};

fn project() -> Value {
    json!({
        "name": "Clinics", "proxyImages": true, "defaultMap": "map-1", "attributeRelevance": { "": ["Power Score"] },
        "attributes": [{ "_id": "attr-1", "name": "Power Score", "format": "number", "prompt": "list" }],
        "elements": [
            { "_id": "elem-1", "attributes": { "label": "Mercy", "element type": "Health", "power score": "8",
                "image": "https://a.example/a.png", "shape": { "deep": [1, { "x": 0.10 }] } } },
            { "_id": "elem-2", "attributes": { "label": "Rosa Díaz", "element type": "Person" } },
            { "_id": "elem-3", "attributes": { "label": "Harbor" } },
        ],
        "connections": [
            { "_id": "conn-1", "from": "elem-1", "to": "elem-2", "direction": "directed", "delayed": true,
                "reversed": false, "attributes": { "connection type": "Funds" } },
            { "_id": "conn-2", "from": "elem-2", "to": "elem-3", "direction": "mutual", "attributes": {} },
        ],
        "loops": [{ "_id": "loop-1", "label": "elem-1", "connections": ["conn-1", "conn-2"] }],
        "maps": [{ "_id": "map-1", "name": "One", "elements": [
            { "_id": "me-1", "element": "elem-1", "position": { "x": 1.50, "y": -20 } },
            { "_id": "me-3", "element": "elem-3", "position": { "x": 0.1, "y": 2 } },
        ], "connections": [{ "_id": "mc-1", "connection": "conn-2", "curvature": 0.25 }] }],
        "perspectives": [],
    })
}

fn exported(table: &mut Table) -> Value {
    serde_json::from_slice(&table.export_network(ExportFormat::KumuJson)).unwrap()
}

fn id_of(table: &mut Table, name: &str) -> Value {
    let mut rows = table.organizations();
    rows.extend(table.people());
    let found = rows.iter().find(|row| row["name"] == name);
    found.unwrap()["id"].clone()
}

#[test]
fn a_project_goes_out_as_it_came() {
    let mut table = Table::new();
    let source = project();
    table.import_text("a.json", &source.to_string());
    let out = exported(&mut table);
    for part in [
        "name",
        "proxyImages",
        "defaultMap",
        "attributeRelevance",
        "attributes",
        "perspectives",
    ] {
        assert_eq!(out[part], source[part], "{part}");
    }
    let [mercy, rosa, harbor] =
        ["Mercy", "Rosa Díaz", "Harbor"].map(|name| id_of(&mut table, name));
    let placed: Vec<&Value> = (0..2)
        .map(|at| &out["maps"][0]["elements"][at]["element"])
        .collect();
    assert_eq!(placed, [&mercy, &harbor]);
    assert_eq!(out["maps"][0]["elements"][0]["_id"], "me-1");
    assert_eq!(
        out["loops"][0]["label"], "elem-1",
        "a label is no name of an element"
    );

    let elements = out["elements"].as_array().unwrap();
    let of = |id: &Value| elements.iter().find(|one| one["_id"] == *id).unwrap();
    assert_eq!(
        of(&mercy)["attributes"],
        json!({ "label": "Mercy", "element type": "Health", "Kind": "partner", "Status": "active", "power score": 8,
            "image": "https://a.example/a.png", "shape": { "deep": [1, { "x": 0.1 }] } })
    );
    let ties = out["connections"].as_array().unwrap();
    let funds = ties.iter().find(|tie| tie["from"] == mercy).unwrap();
    assert_eq!(
        (
            &funds["to"],
            &funds["delayed"],
            &funds["attributes"]["connection type"]
        ),
        (&rosa, &json!(true), &json!("Funds"))
    );
    assert_eq!(out["loops"][0]["connections"][0], funds["_id"]);
    assert_eq!(
        out["maps"][0]["connections"][0]["connection"],
        out["loops"][0]["connections"][1]
    );
}

#[test]
fn a_project_comes_back_without_a_change_into_the_same_file_and_whole_into_another() {
    let mut table = Table::new();
    let source = project().to_string();
    table.import_text("a.json", &source);
    assert!(!table.preview("a.json", &source).has_changes);
    let bytes = table.export_network(ExportFormat::KumuJson);
    let same = table.preview("b.json", &bytes);
    assert!(!same.has_changes, "{:#?} {:?}", same.tables, same.warnings);
    let mut other = Table::new();
    other.preview("b.json", &bytes);
    other.import();
    assert_eq!(exported(&mut other), exported(&mut table));

    let mut changed = project();
    changed["defaultMap"] = json!("map-2");
    let preview = table.preview("a.json", changed.to_string());
    assert_eq!(
        warned(&preview, WarningCode::PartReplaced),
        (1, vec!["defaultMap"])
    );
    assert!(preview.has_changes);
    table.import();
    assert_eq!(exported(&mut table)["defaultMap"], "map-2");
    table.undo();
    assert_eq!(exported(&mut table)["defaultMap"], "map-1");
    table.undo();
    let nothing = exported(&mut table);
    assert_eq!(nothing, json!({ "elements": [], "connections": [] }));
}

#[test]
fn what_is_gone_goes_from_maps_and_loops_too() {
    let mut table = Table::new();
    table.import_text("a.json", &project().to_string());
    let harbor = id_of(&mut table, "Harbor");
    let edit = json!({ "module": "stakeholders",
        "edit": { "verb": "remove", "table": "organization", "ids": [harbor] } });
    let edit = serde_json::from_value(edit).unwrap();
    trestle_core::api::edit(&mut table.desk, &super::moment(), &edit).unwrap();
    let out = exported(&mut table);
    assert_eq!(out["maps"][0]["elements"].as_array().unwrap().len(), 1);
    assert_eq!(out["maps"][0]["connections"], json!([]));
    assert_eq!(out["loops"][0]["connections"].as_array().unwrap().len(), 1);
    assert_eq!(
        out["maps"][0]["elements"][0]["position"],
        json!({ "x": 1.5, "y": -20 })
    );
}

#[test]
fn a_real_project_keeps_its_maps() {
    let Some(path) = shared("kumu/kumu-changelabs-template.json") else {
        return;
    };
    let source: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let mut table = Table::new();
    table
        .import_file("kumu/kumu-changelabs-template.json")
        .unwrap();
    let out = exported(&mut table);
    let keys = source.as_object().unwrap().keys();
    for part in keys.filter(|key| !matches!(key.as_str(), "elements" | "connections" | "maps")) {
        assert_eq!(out[part], source[part], "{part}");
    }
    let labels = |project: &Value| -> Vec<Vec<String>> {
        let label = |id: &Value| {
            let elements = project["elements"].as_array().unwrap();
            let found = elements.iter().find(|one| one["_id"] == *id).unwrap();
            found["attributes"]["label"].as_str().unwrap().to_owned()
        };
        let maps = project["maps"].as_array().unwrap().iter();
        let of = |map: &Value| -> Vec<String> {
            let placed = map["elements"].as_array().unwrap();
            placed.iter().map(|one| label(&one["element"])).collect()
        };
        maps.map(of).collect()
    };
    assert!(labels(&source)[0].len() > 3);
    assert_eq!(labels(&out), labels(&source));
    let bytes = table.export_network(ExportFormat::KumuJson);
    let same = table.preview("b.json", bytes);
    assert!(!same.has_changes, "{:#?} {:?}", same.tables, same.warnings);
}

#[test]
fn parts_are_kept_within_bounds() {
    let mut table = Table::new();
    let long = format!("\"{}\"", "x".repeat(4_000_001));
    let many: String = (0..60).map(|at| format!("\"part {at}\":{at},")).collect();
    let text = format!("{{\"long\":{long},{many}\"elements\":[{{\"label\":\"A\"}}]}}");
    let preview = table.preview("a.json", text);
    assert_eq!(warned(&preview, WarningCode::PartKept).0, 50);
    let (count, names) = warned(&preview, WarningCode::PartLeftOut);
    assert_eq!((count, names[0]), (11, "long"));
    table.import();
    let odd = json!({ "table": "foreign_part", "id": trestle_core::values::Id::fresh(), "name": "maps", "body": "[1" });
    let edit = json!({ "module": "stakeholders", "edit": { "verb": "put", "record": odd } });
    let edit = serde_json::from_value(edit).unwrap();
    let fault = trestle_core::api::edit(&mut table.desk, &super::moment(), &edit).unwrap_err();
    assert_eq!(
        (fault.code, fault.field.as_deref()),
        (Code::WrongType, Some("body"))
    );
}
