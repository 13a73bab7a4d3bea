//! What goes out as a network comes back as it was: through every format that can hold all of it, into a new initiative.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trestle_core::api::Task;
use trestle_core::documents::ExportFormat;

use super::{Table, moment};

/// The formats that hold everything, with the ends of their files' names.
const WHOLE: [ExportFormat; 8] = [
    ExportFormat::KumuXlsx,
    ExportFormat::KumuJson,
    ExportFormat::GephiCsv,
    ExportFormat::Vcard,
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

/// What a format can keep of a record: kinds of own fields have no place in those of Kumu and Gephi, ties and readings none
/// in cards.
fn kept(one: &Value, format: ExportFormat) -> Option<Value> {
    let mut one = one.clone();
    let is_list = matches!(
        format,
        ExportFormat::KumuXlsx | ExportFormat::KumuJson | ExportFormat::GephiCsv
    );
    if is_list {
        for own in one["own"].as_object_mut().unwrap().values_mut() {
            *own = own[1].clone();
        }
    }
    if format == ExportFormat::Vcard {
        if one["kind"] == "relationship" {
            return None;
        }
        one["row"].as_object_mut().unwrap().remove("ties");
    }
    Some(one)
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
pub(super) fn full() -> Table {
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
        let wanted: Vec<Value> = before.iter().filter_map(|one| kept(one, format)).collect();
        for (before, after) in wanted.iter().zip(&after) {
            assert_eq!(Some(before), kept(after, format).as_ref(), "{format}");
        }
        assert_eq!(wanted.len(), after.len(), "{format}");
    }
}

#[test]
fn seats_go_out_as_cards_and_as_a_table_and_come_back() {
    let mut table = full();
    let seats = |table: &mut Table| {
        let view = table.ask(json!({ "view": "groups", "today": "2026-11-22" }));
        view.to_string().matches("\"role\":").count()
    };
    let before = seats(&mut table);
    assert!(before > 10);
    for format in [ExportFormat::Vcard, ExportFormat::MembershipCsv] {
        let bytes = table.export_network(format);
        let name = format!("a.{}", format.extension());
        let mut other = Table::new();
        let preview = other.preview(&name, &bytes);
        assert_eq!(preview.refused_total, 0, "{format}: {:?}", preview.refused);
        let (report, _) = other.import();
        assert!(report.memberships.added > 10, "{format}: {report:?}");
        assert!(!other.preview(&name, &bytes).has_changes, "{format}");
    }
}

#[test]
fn a_membership_table_goes_back_into_its_own_file_whoever_shares_a_name() {
    let mut table = full();
    let names = table.organizations();
    let twins = names.iter().filter(|row| row["name"] == names[0]["name"]);
    assert!(twins.count() > 1, "two of one name");
    let bytes = table.export_network(ExportFormat::MembershipCsv);
    let preview = table.preview("a.csv", &bytes);
    assert_eq!(
        (preview.refused_total, preview.has_changes),
        (0, false),
        "{:#?}",
        preview.tables
    );
}

#[test]
fn a_matrix_goes_out_and_comes_back_with_its_pairs() {
    let mut table = Table::new();
    table.import_text("m.csv", "x,A,B,C\nA,,2,\nB,,,3\nC,1,,\n");
    let bytes = table.export_network(ExportFormat::MatrixCsv);
    let mut other = Table::new();
    other.preview("m.csv", &bytes);
    other.import();
    let pairs = |table: &mut Table| {
        let ties = table.relationships();
        let mut pairs: Vec<String> = ties
            .iter()
            .map(|tie| {
                format!(
                    "{} {} {}",
                    tie["from"], tie["to"], tie["readings"][0]["intensity"]
                )
            })
            .collect();
        pairs.sort();
        pairs
    };
    assert_eq!(pairs(&mut other), pairs(&mut table));
    assert_eq!(pairs(&mut other).len(), 3);
}

#[test]
fn a_matrix_comes_back_without_a_word_into_the_file_that_it_is_of() {
    let mut table = full();
    let before = view(&mut table);
    let bytes = table.export_network(ExportFormat::MatrixCsv);
    let preview = table.preview("m.csv", &bytes);
    assert!(!preview.has_changes, "{:#?}", preview.tables);
    let (report, did_something) = table.import();
    assert!(!did_something, "{report:?}");
    assert_eq!(view(&mut table), before);

    let mut other = Table::new();
    other.preview("m.csv", &bytes);
    other.import();
    let again = other.export_network(ExportFormat::MatrixCsv);
    assert_eq!(cells(&again), cells(&bytes));
    assert!(!other.preview("m.csv", &again).has_changes);
}

#[test]
fn a_cell_of_a_matrix_that_was_changed_changes_one_tie() {
    let mut table = Table::new();
    table.import_text("m.csv", "x,A,B,C\nA,,2,\nB,2,,3\nC,,3,\n");
    let edited = "x,A,B,C\nA,,2,\nB,2,,4\nC,,4,\n";
    let preview = table.preview("m.csv", edited);
    let ties = &preview.tables[1].counts;
    assert_eq!((ties.same, ties.changed, ties.added), (1, 1, 0));
}

/// The cells of a matrix by row and column, sorted: in another initiative people stand among the organizations.
fn cells(matrix: &[u8]) -> Vec<(String, String, String)> {
    let rows = trestle_core::exchange::read_csv("m.csv", matrix).unwrap();
    let names = rows[0].clone();
    let of = |row: &Vec<String>| {
        let cells = row.iter().zip(&names).skip(1);
        let filled = cells.filter(|(cell, _)| *cell != "0");
        let cell = |(cell, name): (&String, &String)| (row[0].clone(), name.clone(), cell.clone());
        filled.map(cell).collect::<Vec<_>>()
    };
    let mut cells: Vec<_> = rows[1..].iter().flat_map(of).collect();
    cells.sort();
    cells
}

/// A kind of relationship of the initiative's own goes with the network, and with a table into the same initiative.
#[test]
fn kinds_of_ones_own_go_along() {
    let mut table = Table::new();
    table.import_text("m.csv", "x,A,B\nA,,\nB,1,\n");
    edit(
        &mut table,
        json!({ "verb": "name_kind", "code": null, "name": "Mentors" }),
    );
    let tie = table.relationships()[0]["id"].clone();
    edit(
        &mut table,
        json!({ "verb": "set", "table": "relationship", "id": tie, "set": { "kind": "mentors" } }),
    );
    let csv = table.export(trestle_core::exchange::TableExport::Relationships);
    let same = table.preview("ties.csv", csv);
    assert_eq!(same.refused_total, 0, "{:?}", same.refused);
    let bytes = table.export_network(ExportFormat::Graphml);
    assert!(!table.preview("a.graphml", &bytes).has_changes);
    let mut other = Table::new();
    other.preview("a.graphml", &bytes);
    other.import();
    assert_eq!(other.relationships()[0]["kind"], "mentors");
    assert!(!other.preview("a.graphml", &bytes).has_changes);
}
