//! Tests of what cells mean, of archives that mean harm and of workbooks as written. Whole imports and exports are
//! tested through the surface.

use std::io::{Cursor, Read, Write};

use serde_json::json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::cells::{
    DateOrder, DecimalMark, Reason, Writing, date_order, decimal_mark, number, read,
};
use super::export::{Cell, Sheet};
use super::fields::{Field, Target};
use super::{archive, xlsx, xlsx_out};
use crate::error::{Code, Error};

#[test]
fn numbers_are_read_as_people_write_them() {
    use DecimalMark::{Comma, Point};
    let good = [
        ("1,234.5", Point, 1234.5),
        ("1.234,5", Comma, 1234.5),
        ("1 234,5", Comma, 1234.5),
        ("$1,200", Point, 1200.0),
        ("45 %", Point, 0.45),
        ("(12)", Point, -12.0),
        ("-3", Point, -3.0),
        ("1,234,567", Point, 1_234_567.0),
    ];
    for (text, decimal, wanted) in good {
        assert_eq!(number(text, decimal), Some(wanted), "{text}");
    }
    for text in ["", "twelve", "1,23", "1.2.3", "12 apples", "--", "1e999"] {
        assert_eq!(number(text, Point), None, "{text}");
    }
    assert_eq!(decimal_mark(["1.234,5", "12,75"].into_iter()), Comma);
    assert_eq!(decimal_mark(["1,234.5", "12"].into_iter()), Point);
}

#[test]
fn days_are_read_in_the_usual_spellings() {
    let day = |text: &str, date_order| {
        let writing = Writing {
            date_order,
            decimal: DecimalMark::Point,
        };
        read(Field::JoinedOn, Target::Organizations, text, writing)
    };
    let (first_day, first_month) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
    let good = [
        ("2024-03-05", None),
        ("2024/03/05", None),
        ("2024-03-05T10:30:00", None),
        ("5/3/2024", first_day),
        ("05.03.24", first_day),
        ("3-5-2024", first_month),
        ("5 March 2024", None),
        ("March 5, 2024", None),
        ("5 de marzo de 2024", None),
        ("45356", None),
    ];
    for (text, order) in good {
        assert_eq!(day(text, order), Ok(json!("2024-03-05")), "{text}");
    }
    assert_eq!(day("5/3/2024", None), Err(Reason::DateOrderUnknown));
    assert_eq!(day("5/5/2024", None), Ok(json!("2024-05-05")));
    for text in ["2024-02-30", "soon", "2024", "13/13/2024", "99999999"] {
        assert_eq!(day(text, first_day), Err(Reason::NotADay), "{text}");
    }
}

#[test]
fn the_order_of_days_is_decided_by_the_column() {
    let order = |values: &[&str]| date_order(values.iter().copied());
    assert_eq!(
        order(&["03/04/2024", "25/04/2024"]),
        (true, Some(DateOrder::DayFirst))
    );
    assert_eq!(
        order(&["03/04/2024", "04/25/2024"]),
        (true, Some(DateOrder::MonthFirst))
    );
    assert_eq!(order(&["03/04/2024", "05/06/2024"]), (true, None));
    assert_eq!(
        order(&["25/04/2024", "04/25/2024"]),
        (true, None),
        "nobody can have written both"
    );
    assert_eq!(order(&["2024-04-03", "4/4/2024"]), (false, None));
}

#[test]
fn codes_and_scores_keep_to_their_scales() {
    let value = |field, target, text| read(field, target, text, Writing::default());
    assert_eq!(
        value(Field::Kind, Target::Organizations, "Donante"),
        Ok(json!("funder"))
    );
    assert_eq!(
        value(Field::Kind, Target::Relationships, "Shares data with"),
        Ok(json!("shares_data"))
    );
    assert_eq!(
        value(Field::Direction, Target::Relationships, "Bidireccional"),
        Ok(json!("mutual"))
    );
    assert_eq!(
        value(Field::Status, Target::Organizations, "perhaps"),
        Err(Reason::NotACode)
    );
    assert_eq!(
        value(Field::Intensity, Target::Relationships, "4"),
        Ok(json!(4))
    );
    assert_eq!(
        value(Field::Intensity, Target::Relationships, "5"),
        Err(Reason::OutOfRange)
    );
    assert_eq!(
        value(Field::Intensity, Target::Relationships, "2.5"),
        Err(Reason::OutOfRange)
    );
    assert_eq!(
        value(Field::IsBackboneStaff, Target::People, "Sí"),
        Ok(json!(true))
    );
    assert_eq!(
        value(
            Field::ShortName,
            Target::Organizations,
            "far too long a name"
        ),
        Err(Reason::TooLong)
    );
}

/// An archive with these parts.
fn archive_of(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer
            .start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn refusal(parts: &[(String, Vec<u8>)]) -> Option<Code> {
    match archive::check("a.xlsx", &archive_of(parts)) {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => Some(refusal.code),
        Err(other) => panic!("{other:?}"),
    }
}

fn part(name: &str, text: impl Into<Vec<u8>>) -> (String, Vec<u8>) {
    (name.to_owned(), text.into())
}

#[test]
fn archives_are_measured_while_they_inflate() {
    assert_eq!(
        refusal(&[part("a.xml", "<a/>"), part("b.bin", vec![0; 1000])]),
        None
    );
    let zeros = vec![0; (64 << 20) + 1];
    assert_eq!(refusal(&[part("big.bin", zeros)]), Some(Code::TooLarge));
    let blanks = [b"<a>".to_vec(), vec![b' '; 64 << 20], b"</a>".to_vec()].concat();
    assert_eq!(refusal(&[part("big.xml", blanks)]), Some(Code::TooLarge));
    let halves: Vec<_> = (0..3)
        .map(|i| part(&format!("{i}.bin"), vec![0; 50 << 20]))
        .collect();
    assert_eq!(refusal(&halves), Some(Code::TooLarge), "too much in all");
    let many: Vec<_> = (0..501).map(|i| part(&format!("{i}.bin"), "")).collect();
    assert_eq!(refusal(&many), Some(Code::TooLarge), "too many parts");
}

#[test]
fn xml_in_archives_is_looked_through() {
    let xml = |text: &str| refusal(&[part("a.xml", text)]);
    assert_eq!(
        xml("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
        Some(Code::Doctype)
    );
    assert_eq!(
        xml("<sst uniqueCount=\"99999999999\"></sst>"),
        Some(Code::TooLarge)
    );
    assert_eq!(
        xml(&format!("{}{}", "<a>".repeat(65), "</a>".repeat(65))),
        Some(Code::TooLarge)
    );
    assert_eq!(
        xml(&format!("{}{}", "<a>".repeat(64), "</a>".repeat(64))),
        None
    );
    assert_eq!(xml("<a><b></a>"), Some(Code::BrokenInput));
    assert_eq!(xml("<a>"), Some(Code::BrokenInput));
    assert_eq!(xml("no XML"), Some(Code::BrokenInput));
    assert_eq!(
        xml("<s><include schemaLocation=\"http://a.example\"/></s>"),
        Some(Code::BrokenInput)
    );
}

#[test]
fn a_workbook_freezes_its_heads_and_runs_nothing() {
    let text = |text: &str| text.to_owned();
    let long = "A head that is far too long to be shown on one line";
    let sheet = Sheet {
        name: "Try",
        heads: vec![
            vec![text(""), text("Fed")],
            vec![text("activity"), text(long)],
        ],
        frozen_columns: 1,
        rows: vec![
            vec!["=1+1".into(), Cell::Empty],
            vec!["@SUM(A1)".into(), Cell::Number(2.5)],
        ],
    };
    let bytes = xlsx_out::write(&[sheet]).unwrap();
    let read = xlsx::read("try.xlsx", &bytes, &mut |_| Ok(())).unwrap();
    let rows: Vec<Vec<String>> = read.sheets[0]
        .rows
        .iter()
        .map(|row| row.cells.clone())
        .collect();
    assert_eq!(
        rows,
        [
            vec!["", "Fed"],
            vec!["activity", long],
            vec!["=1+1"],
            vec!["@SUM(A1)", "2.5"],
        ]
    );
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut page = String::new();
    let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    part.read_to_string(&mut page).unwrap();
    assert!(
        page.contains("xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\""),
        "{page}"
    );
    assert!(!page.contains("<f>"), "{page}");
    assert!(page.contains("width=\"26.7"), "{page}");
}
