//! What was measured as a long table: out, for the backbone and for partners, and in.

use serde_json::json;
use trestle_core::api::{Place, Task, TaskResult};
use trestle_core::documents::ExportFormat;
use trestle_core::error::Code;
use trestle_core::exchange::{
    self, ImportFormat, ImportPreview, ImportReport, Reason, TableExport, Target,
};
use trestle_core::initiative::Audience;
use trestle_tests::{Laptop, day, pluck};

fn scene() -> Laptop {
    let mut laptop = Laptop::with_initiative();
    let clinic = laptop.add_organization("Mercy, Health");
    let indicator = json!({ "table": "indicator", "name": "=Missed visits", "unit": "of 100" });
    let indicator = laptop.put("measures", indicator);
    laptop.put(
        "measures",
        json!({ "table": "definition", "indicator_id": indicator, "factor": 100 }),
    );
    let of_it = |mut value: serde_json::Value| {
        value["indicator_id"] = json!(indicator);
        value
    };
    let values = [
        json!({ "period": "2026-Q1", "numerator": 27, "denominator": 108, "organization_id": clinic,
                "confidence": "intensive", "received_on": "2026-04-20", "notes": "by hand" }),
        json!({ "period": "2026-Q2", "value": 12.5, "place": "Mill Flats", "disaggregation": "sex=girls" }),
        json!({ "period": "2026-Q3", "numerator": 4, "denominator": 0 }),
    ]
    .map(of_it);
    laptop.act(
        "measures",
        json!({ "verb": "observe", "observations": values }),
    );
    laptop
}

/// The rows of the table without the identities in their last column.
fn rows(laptop: &mut Laptop, audience: Audience) -> Vec<Vec<String>> {
    let db = laptop.desk.open_file().unwrap().db();
    let (what, format) = (TableExport::Indicators, ExportFormat::IndicatorsCsv);
    let csv = exchange::export_table(db, what, format, audience).unwrap();
    let mut rows = exchange::read_csv("indicators.csv", &csv).unwrap();
    for row in &mut rows {
        row.pop();
    }
    rows
}

#[test]
fn every_value_stands_in_a_row_of_its_own() {
    let mut laptop = scene();
    assert_eq!(
        rows(&mut laptop, Audience::Backbone),
        [
            [
                "indicator",
                "period",
                "place",
                "group",
                "value",
                "unit",
                "numerator",
                "denominator",
                "confidence",
                "organization",
                "received_on",
                "notes"
            ],
            [
                "=Missed visits",
                "2026-Q1",
                "",
                "",
                "25",
                "of 100",
                "27",
                "108",
                "intensive",
                "Mercy, Health",
                "2026-04-20",
                "by hand"
            ],
            [
                "=Missed visits",
                "2026-Q2",
                "Mill Flats",
                "sex=girls",
                "12.5",
                "of 100",
                "",
                "",
                "rough_guess",
                "",
                "",
                ""
            ],
            [
                "=Missed visits",
                "2026-Q3",
                "",
                "",
                "",
                "of 100",
                "4",
                "0",
                "rough_guess",
                "",
                "",
                ""
            ],
        ]
    );
}

#[test]
fn partners_get_totals_of_more_than_a_few_and_nobody_else_gets_any() {
    let mut laptop = scene();
    assert_eq!(
        rows(&mut laptop, Audience::Partner),
        [
            [
                "indicator",
                "period",
                "value",
                "unit",
                "numerator",
                "denominator",
                "confidence",
                "organization",
                "received_on"
            ],
            [
                "=Missed visits",
                "2026-Q1",
                "25",
                "of 100",
                "27",
                "108",
                "intensive",
                "Mercy, Health",
                "2026-04-20"
            ],
        ]
    );
    let db = laptop.desk.open_file().unwrap().db();
    for audience in [Audience::Funder, Audience::Public] {
        let refused =
            exchange::export_table(db, TableExport::Indicators, ExportFormat::Csv, audience);
        let fault: trestle_core::error::Fault = refused.unwrap_err().into();
        assert_eq!(fault.code, Code::NotForAudience);
    }
    for (what, format) in [
        (TableExport::Organizations, ExportFormat::IndicatorsCsv),
        (TableExport::Indicators, ExportFormat::Pdf),
    ] {
        let refused = exchange::export_table(db, what, format, Audience::Backbone);
        let fault: trestle_core::error::Fault = refused.unwrap_err().into();
        assert_eq!(fault.code, Code::NoSuchExport);
    }
}

fn preview(laptop: &mut Laptop, text: &str, format: Option<ImportFormat>) -> ImportPreview {
    let path = laptop.path("values.csv");
    std::fs::write(&path, text).unwrap();
    let read = Task::ReadImport {
        places: vec![Place::Path { path }],
        format,
        today: day("2026-11-23"),
    };
    match laptop.task(&read).unwrap() {
        TaskResult::Preview(preview) => preview,
        other => panic!("{other:?}"),
    }
}

fn import(laptop: &mut Laptop) -> ImportReport {
    match laptop.task(&Task::Import).unwrap() {
        TaskResult::Imported { report, .. } => report,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_goes_out_comes_back_and_changes_nothing() {
    for mut laptop in [scene(), Laptop::with_sample()] {
        let before = laptop.state();
        let db = laptop.desk.open_file().unwrap().db();
        let (what, format) = (TableExport::Indicators, ExportFormat::IndicatorsCsv);
        let csv = exchange::export_table(db, what, format, Audience::Backbone).unwrap();
        let text = String::from_utf8(csv).unwrap();
        for format in [None, Some(ImportFormat::IndicatorsCsv)] {
            let seen = preview(&mut laptop, &text, format);
            assert_eq!(seen.tables[0].target, Target::Observations);
            assert_eq!(seen.refused, []);
            assert!(!seen.has_changes, "{:?}", seen.tables[0].counts);
        }
        let report = import(&mut laptop).observations;
        assert_eq!((report.added, report.changed), (0, 0));
        assert_eq!(report.same as usize, text.lines().count() - 1);
        assert_eq!(laptop.state(), before);
    }
}

#[test]
fn values_come_in_with_their_periods_as_people_write_them() {
    let table = [
        ("quarterly", "2026-Q2", "2026-Q2"),
        ("quarterly", "Q2 2026", "2026-Q2"),
        ("quarterly", "T2 2026", "2026-Q2"),
        ("quarterly", "2026-05-17", "2026-Q2"),
        ("monthly", "5/2026", "2026-05"),
        ("monthly", "2026-05-01", "2026-05"),
        ("monthly", "2026-5", "2026-05"),
        ("weekly", "2026 W7", "2026-W07"),
        ("half_yearly", "H2 2026", "2026-H2"),
        ("half_yearly", "2026 S1", "2026-H1"),
        ("yearly", "2026", "2026"),
        ("yearly", "2026-12-31", "2026"),
        ("school_year", "2026/2027", "2026/27"),
        ("school_year", "2026-27", "2026/27"),
        ("quarterly", "2026", ""),
        ("quarterly", "Q5 2026", ""),
        ("monthly", "2026-Q2", ""),
        ("yearly", "2026/27", ""),
        ("school_year", "2026/2029", ""),
        ("yearly", "soon", ""),
    ];
    for (frequency, written, understood) in table {
        let mut laptop = Laptop::with_initiative();
        let indicator = json!({ "table": "indicator", "name": "Visits", "frequency": frequency });
        let indicator = laptop.put("measures", indicator);
        let text = format!("Indicator,Period,Value\nvisits,{written},7\n");
        let seen = preview(&mut laptop, &text, None);
        if understood.is_empty() {
            assert_eq!(
                seen.refused[0].reason,
                Reason::NotAPeriod,
                "{frequency} {written}"
            );
            assert!(!seen.has_changes);
            continue;
        }
        assert_eq!(
            import(&mut laptop).observations.added,
            1,
            "{frequency} {written}"
        );
        let ask = json!({ "view": "indicator", "id": indicator, "today": "2026-11-23" });
        let rows = laptop.view("measures", ask)["observations"].clone();
        assert_eq!(
            pluck(&rows, "period"),
            [understood],
            "{frequency} {written}"
        );
    }
}

#[test]
fn rows_are_refused_for_what_is_not_known_and_the_rest_comes_in_as_one_step() {
    let mut laptop = scene();
    laptop.put("measures", json!({ "table": "indicator", "name": "Twice" }));
    laptop.put("measures", json!({ "table": "indicator", "name": "twice" }));
    let before = laptop.state();
    let text = "Indicador;Trimestre;Lugar;Grupo;Valor;Numerador;Denominador;Confianza;Organización
=Missed visits;T1 2026;;;;1030;4000;muestra;mercy, health
=Missed visits;T2 2026;Southgate;sex = boys ; age=0-4;12,5 %;;;;
=Missed visits;T3 2026;;;;41;180;;
=Missed visits;T3 2026;;;;41;180;;
Unknown;T1 2026;;;1;;;;
Twice;T1 2026;;;1;;;;
=Missed visits;T4 2026;;girls;1;;;;
=Missed visits;T4 2026;;;;;;;
=Missed visits;T4 2026;;;a few;;;;
=Missed visits;T4 2026;;;1;;;;Nobody
=Missed visits;T4 2026;;;;1;-4;;
";
    let text = text.replace("sex = boys ; age=0-4", "\"sex = boys ; age=0-4\"");
    let seen = preview(&mut laptop, &text, None);
    let refused: Vec<(u32, Reason)> = seen
        .refused
        .iter()
        .map(|cell| (cell.row, cell.reason))
        .collect();
    assert_eq!(
        refused,
        [
            (6, Reason::NoSuchIndicator),
            (7, Reason::NoSuchIndicator),
            (8, Reason::NotAGroup),
            (9, Reason::Empty),
            (10, Reason::NotANumber),
            (11, Reason::NoSuchEnd),
            (12, Reason::OutOfRange),
        ]
    );
    let report = import(&mut laptop).observations;
    assert_eq!((report.added, report.changed, report.same), (1, 2, 0));
    let told = rows(&mut laptop, Audience::Backbone);
    assert_eq!(
        told[1][4..9],
        ["25.75", "of 100", "1030", "4000", "sampled"]
    );
    assert!(
        told.iter()
            .any(|row| row[2..5] == ["Southgate", "age=0-4; sex=boys", "12.5"])
    );
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), before);
}
