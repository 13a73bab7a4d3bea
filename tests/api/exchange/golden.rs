//! A small network as it goes out in each format of text, letter by letter.

use std::path::Path;

use serde_json::{Value, json};
use trestle_core::documents::ExportFormat;

use super::{Table, moment};

fn put(table: &mut Table, record: Value) {
    let edit = json!({ "module": "stakeholders", "edit": { "verb": "put", "record": record } });
    let edit = serde_json::from_value(edit).unwrap();
    trestle_core::api::edit(&mut table.desk, &moment(), &edit).unwrap();
}

fn id(n: u32) -> String {
    format!("01900000-0000-7000-8000-{n:012}")
}

/// Two organizations, a person, two ties and a seat.
fn small() -> Table {
    let mut table = Table::new();
    let records = [
        json!({ "table": "organization", "id": id(1), "name": "Harbor & Sons", "short_name": "HS", "tags": "core, north",
            "joined_on": "2024-01-31", "notes": "Two\nlines" }),
        json!({ "table": "organization", "id": id(2), "name": "Casa Ñandú", "kind": "funder" }),
        json!({ "table": "person", "id": id(3), "name": "Rosa Díaz", "organization_id": id(1), "email": "rosa@example.org" }),
        json!({ "table": "relationship", "id": id(4), "from_id": id(2), "to_id": id(1), "kind": "funds",
            "direction": "directed", "started_on": "2024-02-01" }),
        json!({ "table": "relationship", "id": id(5), "from_id": id(1), "to_id": id(3), "direction": "mutual" }),
        json!({ "table": "group", "id": id(6), "name": "Data Team" }),
        json!({ "table": "seat", "id": id(7), "group_id": id(6), "organization_id": id(1), "role": "chair" }),
        json!({ "table": "attribute", "id": id(8), "record": "organization", "name": "Budget (€)", "kind": "number" }),
    ];
    for record in records {
        put(&mut table, record);
    }
    let edit = json!({ "module": "stakeholders", "edit": {
        "verb": "describe", "attribute_id": id(8), "record_id": id(1), "value": "1200.5" } });
    let edit = serde_json::from_value(edit).unwrap();
    trestle_core::api::edit(&mut table.desk, &moment(), &edit).unwrap();
    table
}

#[test]
fn a_small_network_goes_out_letter_by_letter() {
    let mut table = small();
    let formats = [
        (ExportFormat::Graphml, "network.graphml"),
        (ExportFormat::Gexf, "network.gexf"),
        (ExportFormat::Gml, "network.gml"),
        (ExportFormat::Pajek, "network.net"),
        (ExportFormat::KumuJson, "network.json"),
        (ExportFormat::MatrixCsv, "network-matrix.csv"),
        (ExportFormat::MembershipCsv, "network-membership.csv"),
        (ExportFormat::Vcard, "network.vcf"),
    ];
    for (format, name) in formats {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("golden")
            .join(name);
        let written = String::from_utf8(table.export_network(format)).unwrap();
        let wanted = std::fs::read_to_string(&path).unwrap();
        assert!(written == wanted, "{name} differs:\n{written}");
    }
}
