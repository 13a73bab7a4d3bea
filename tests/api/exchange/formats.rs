//! How tables are written by others and by us: encodings, CSV, workbooks, and what comes back of what went out.

use std::fs;

use proptest::prelude::*;
use serde_json::{Value, json};
use trestle_core::api::Task;
use trestle_core::documents::ExportFormat;
use trestle_core::error::Code;
use trestle_core::exchange::{self, ImportPreview, WarningCode};
use trestle_core::initiative::Audience;

use super::{Table, names, shared};

#[test]
fn naughty_names_come_back_byte_for_byte() {
    let Some(path) = shared("text/blns.json") else {
        return;
    };
    let all: Vec<String> = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut seen = std::collections::HashSet::new();
    let mut strings: Vec<String> = all
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .collect();
    strings.retain(|text| seen.insert(trestle_core::file::fold(text).trim().to_owned()));
    let header = vec!["name".to_owned(), "notes".to_owned()];
    let rows = strings.iter().map(|text| vec![text.clone(), text.clone()]);
    let bytes = exchange::write_csv(std::iter::once(header).chain(rows)).unwrap();
    let mut table = Table::new();
    let preview = table.preview("naughty.csv", bytes);
    assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
    table.import();
    let rows = table.organizations();
    let mut found: Vec<&str> = names(&rows);
    assert!(rows.iter().all(|row| row["name"] == row["notes"]));
    let mut wanted: Vec<&str> = strings.iter().map(String::as_str).collect();
    found.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
}

#[test]
fn what_goes_out_comes_in_without_a_change() {
    let mut table = Table::new();
    table
        .task(&Task::OpenSample {
            today: "2026-11-22".parse().unwrap(),
            fresh: true,
        })
        .unwrap();
    let before = table.counts();
    assert!(before.0 > 30 && before.1 > 40 && before.2 > 60);
    use exchange::TableExport::{Organizations, People, Relationships};
    let mut paths = Vec::new();
    for (what, name) in [
        (Organizations, "organizations"),
        (People, "people"),
        (Relationships, "relationships"),
    ] {
        let bytes = table.export(what);
        assert!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]));
        paths.push(table.file(&format!("{name}.csv"), bytes));
        let db = table.desk.open_file().unwrap().db();
        let xlsx = ExportFormat::Xlsx;
        let bytes = exchange::export_table(db, what, xlsx, Audience::Backbone).unwrap();
        paths.push(table.file(&format!("{name}.xlsx"), bytes));
    }
    for pair in [0, 1].map(|i| vec![paths[i].clone(), paths[i + 2].clone(), paths[i + 4].clone()]) {
        let preview = table.preview_of(&pair).unwrap();
        assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
        assert!(!preview.has_changes, "{:#?}", preview.tables);
        let same: Vec<u32> = preview
            .tables
            .iter()
            .map(|table| table.counts.same)
            .collect();
        assert_eq!(same, [before.0 as u32, before.1 as u32, before.2 as u32]);
    }
}

#[test]
fn a_formula_goes_out_guarded_and_comes_back() {
    let mut table = Table::new();
    let formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
    let rows = [
        vec!["name".to_owned()],
        vec![formula.to_owned()],
        vec!["'=1".to_owned()],
        vec!["-5".to_owned()],
    ];
    let bytes = exchange::write_csv(rows).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains("\"'=HYPERLINK"), "{text}");
    assert!(
        text.contains("\"''=1\"") && text.contains("\"-5\""),
        "{text}"
    );
    table.preview("a.csv", bytes);
    table.import();
    let rows = table.organizations();
    let mut found = names(&rows);
    found.sort_unstable();
    assert_eq!(found, ["'=1", "-5", formula]);
}

#[test]
fn encodings_are_recognised_and_doubts_are_said() {
    let mut table = Table::new();
    let utf_16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("name\nMuñoz\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    table.preview("a.csv", utf_16);
    table.import();
    assert_eq!(names(&table.organizations()), ["Muñoz"]);
    let preview = table.preview("b.csv", b"name\tplace\nMu\xF1iz\tLe\xF3n\n");
    assert_eq!(preview.warnings[0].code, WarningCode::Windows1252);
    assert_eq!(preview.tables[0].sample[0].cells, ["Muñiz", "León"]);
}

#[test]
fn csv_is_read_as_others_read_it() {
    let Some(folder) = shared("csv/csv-spectrum") else {
        return;
    };
    let mut checked = 0;
    for entry in fs::read_dir(folder.join("csvs")).unwrap().flatten() {
        let path = entry.path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let wanted = fs::read(folder.join(format!("json/{stem}.json"))).unwrap();
        let wanted: Value = serde_json::from_slice(&wanted).unwrap();
        let mut text = fs::read_to_string(&path).unwrap();
        if stem.ends_with("_crlf") && !text.contains('\r') {
            // The copy lost the line ends that the file is named for.
            text = text.replace('\n', "\r\n");
        }
        let rows = exchange::read_csv(&stem, text.as_bytes()).unwrap();
        let (header, rows) = rows.split_first().unwrap();
        let object = |row: &Vec<String>| {
            let pairs = header
                .iter()
                .cloned()
                .zip(row.iter().map(|cell| json!(cell)));
            Value::Object(pairs.collect())
        };
        assert_eq!(
            Value::Array(rows.iter().map(object).collect()),
            wanted,
            "{stem}"
        );
        checked += 1;
    }
    assert_eq!(checked, 11);
}

#[test]
fn real_workbooks_are_read() {
    let Some(folder) = shared("xlsx") else { return };
    let mut table = Table::new();
    let mut read = |name: &str| table.preview_of(&[folder.join(name)]);
    let dates = read("date.xlsx").unwrap();
    let early = read("date_1904.xlsx").unwrap();
    let first = |preview: &ImportPreview| preview.tables[0].columns[0].samples.clone();
    assert_eq!(
        first(&dates),
        first(&early),
        "both calendars give the same days"
    );
    let merged = read("merge_cells.xlsx").unwrap();
    assert!(
        merged
            .warnings
            .iter()
            .any(|warning| warning.code == WarningCode::MergedCells)
    );
    for name in [
        "SampleSS",
        "header-row",
        "right-to-left",
        "temperature-table",
    ] {
        assert!(read(&format!("{name}.xlsx")).is_ok(), "{name}");
    }
    let hidden = read("TwoSheetsOneHidden.xlsx").unwrap_err();
    assert_eq!(
        hidden.code,
        Code::NothingToImport,
        "one sheet is hidden, the other has a single cell"
    );
}

proptest! {
    #[test]
    fn any_table_of_texts_comes_back_equal(
        rows in (1_usize..6).prop_flat_map(|width| {
            let cell = prop_oneof!["[ -~]{0,8}", "\\PC{0,6}", "['=+@\t\r\n\",;|-]{0,5}"];
            prop::collection::vec(prop::collection::vec(cell, width), 1..8)
        })
    ) {
        let bytes = exchange::write_csv(rows.clone()).unwrap();
        prop_assert_eq!(exchange::read_csv("a.csv", &bytes).unwrap(), rows);
    }
}
