//! What was measured as a long table, for the backbone and for partners.

use serde_json::json;
use trestle_core::documents::ExportFormat;
use trestle_core::error::Code;
use trestle_core::exchange::{self, TableExport};
use trestle_core::initiative::Audience;
use trestle_tests::Laptop;

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
