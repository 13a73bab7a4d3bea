//! What shared measurement refuses to hold.

use serde_json::json;
use trestle_core::error::Code;
use trestle_core::values::Id;

use super::{indicator, scene};

#[test]
fn a_value_is_refused_for_what_it_lacks_or_says_wrongly() {
    let mut scene = scene(json!({}));
    let other = indicator(&mut scene.laptop, "Rides", json!({}));
    let foreign = json!({ "table": "definition", "indicator_id": other });
    let foreign = scene.laptop.put("measures", foreign);
    let table = [
        (
            json!({ "period": "2026-13", "value": 1 }),
            Code::NotAPeriod,
            "period",
        ),
        (
            json!({ "period": "2026-05", "value": 1 }),
            Code::NotAPeriod,
            "period",
        ),
        (
            json!({ "period": "", "value": 1 }),
            Code::NotAPeriod,
            "period",
        ),
        (json!({ "period": "2026-Q1" }), Code::Empty, "value"),
        (
            json!({ "period": "2026-Q1", "denominator": 4 }),
            Code::Empty,
            "value",
        ),
        (
            json!({ "period": "2026-Q1", "value": 2e15 }),
            Code::OutOfRange,
            "value",
        ),
        (
            json!({ "period": "2026-Q1", "numerator": 1, "denominator": -1 }),
            Code::OutOfRange,
            "denominator",
        ),
        (
            json!({ "period": "2026-Q1", "value": 1, "disaggregation": "girls" }),
            Code::WrongType,
            "disaggregation",
        ),
        (
            json!({ "period": "2026-Q1", "value": 1, "disaggregation": "a=1; a=2" }),
            Code::WrongType,
            "disaggregation",
        ),
        (
            json!({ "period": "2026-Q1", "value": 1, "organization_id": Id::fresh() }),
            Code::NoSuchRecord,
            "organization_id",
        ),
        (
            json!({ "period": "2026-Q1", "value": 1, "definition_id": foreign }),
            Code::NoSuchRecord,
            "definition_id",
        ),
    ];
    for (value, code, field) in table {
        assert_eq!(
            scene.refused(value.clone()),
            (code, field.to_owned()),
            "{value}"
        );
    }
    let edit = json!({ "verb": "observe", "observations": [
        { "indicator_id": scene.indicator, "period": "2026-Q1", "value": 1 },
        { "indicator_id": scene.indicator, "period": "Q2", "value": 1 },
    ] });
    let fault = scene
        .laptop
        .edit(json!({ "module": "measures", "edit": edit }))
        .unwrap_err();
    assert_eq!(fault.row, Some(2), "the second value");
    assert_eq!(
        fault.message,
        "“Q2” is not such a period. Write it like 2026-Q1."
    );
    assert_eq!(
        scene.detail()["observations"],
        json!([]),
        "all of them or none"
    );
}

#[test]
fn a_frequency_does_not_leave_values_behind() {
    let mut scene = scene(json!({}));
    scene
        .observe(json!([{ "period": "2026-Q1", "value": 1 }, { "period": "2026-Q2", "value": 1 }]));
    let id = scene.indicator.clone();
    let fault = scene
        .laptop
        .set("measures", "indicator", &id, "frequency", json!("monthly"))
        .unwrap_err();
    assert_eq!(
        (fault.code, fault.field.as_deref()),
        (Code::ValuesDoNotFit, Some("frequency"))
    );
    assert_eq!(
        (&*fault.details["count"], &*fault.details["value"]),
        ("2", "2026-Q1")
    );
}

#[test]
fn definitions_targets_and_baselines_say_what_they_must() {
    let mut scene = scene(json!({}));
    let table = [
        (
            json!({ "table": "definition", "factor": 10 }),
            Code::NotAChoice,
            "factor",
        ),
        (
            json!({ "table": "target", "value": 1 }),
            Code::Empty,
            "period",
        ),
        (
            json!({ "table": "target", "period": "soon", "value": 1 }),
            Code::NotAPeriod,
            "period",
        ),
        (
            json!({ "table": "target", "period": "2027" }),
            Code::Empty,
            "value",
        ),
        (
            json!({ "table": "baseline", "period": "then", "value": 1 }),
            Code::NotAPeriod,
            "period",
        ),
        (json!({ "table": "baseline" }), Code::Empty, "value"),
    ];
    for (record, code, field) in table {
        let mut record = scene.of_it(record);
        record["id"] = json!(Id::fresh());
        let put = json!({ "verb": "put", "record": record });
        assert_eq!(
            scene.laptop.refusal("measures", put),
            (code, field.to_owned()),
            "{record}"
        );
        record["indicator_id"] = json!(Id::fresh());
        let put = json!({ "verb": "put", "record": record });
        let (code, field) = scene.laptop.refusal("measures", put);
        assert_eq!(
            (code, &*field),
            (Code::NoSuchRecord, "indicator_id"),
            "{record}"
        );
    }
}
