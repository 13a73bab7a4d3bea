//! What values tell, against tables worked out by hand.

use serde_json::{Value, json};
use trestle_tests::{day, pluck};

use super::scene;

#[test]
fn a_rate_is_numerator_over_denominator_times_factor_and_of_nothing_there_is_none() {
    let table = [
        (1, json!(3), json!(10), json!(null), json!(0.3)),
        (100, json!(29), json!(100), json!(null), json!(29.0)),
        (
            100,
            json!(1.1),
            json!(3.3),
            json!(null),
            json!(33.333_333_333_333_34),
        ),
        (
            1000,
            json!(7),
            json!(4100),
            json!(null),
            json!(7000.0 / 4100.0),
        ),
        (100_000, json!(3), json!(240_000), json!(null), json!(1.25)),
        (100, json!(0), json!(12), json!(null), json!(0.0)),
        (100, json!(0), json!(0), json!(null), json!(null)),
        (100, json!(4), json!(0), json!(55), json!(null)),
        (100, json!(4), json!(null), json!(null), json!(null)),
        (100, json!(4), json!(null), json!(55), json!(55.0)),
        (100, json!(58), json!(100), json!(99), json!(58.0)),
        (1, json!(null), json!(null), json!(0.1), json!(0.1)),
    ];
    for (factor, numerator, denominator, value, told) in table {
        let mut scene = scene(json!({}));
        scene.define(json!({ "factor": factor }));
        scene.observe(json!([
            { "period": "2026-Q1", "numerator": numerator, "denominator": denominator, "value": value }
        ]));
        let detail = scene.detail();
        let case = format!("{numerator} / {denominator} x {factor}, {value}");
        assert_eq!(detail["observations"][0]["told"], told, "{case}");
        assert_eq!(detail["series"][0]["points"][0]["value"], told, "{case}");
    }
}

#[test]
fn several_reports_of_one_period_are_put_together_where_that_makes_sense() {
    let rate = |n: u32, of: u32| json!({ "numerator": n, "denominator": of });
    let count = |n: f64| json!({ "value": n });
    let table = [
        (
            json!("better_off"),
            vec![rate(1, 2), rate(1, 6)],
            json!(25.0),
        ),
        (json!(null), vec![rate(0, 0), rate(3, 4)], json!(75.0)),
        (json!(null), vec![rate(0, 0), rate(0, 0)], json!(null)),
        (
            json!("how_much"),
            vec![count(12.0), count(30.5)],
            json!(42.5),
        ),
        (json!("how_much"), vec![rate(1, 4), rate(1, 4)], json!(25.0)),
        (
            json!("how_well"),
            vec![count(12.0), count(30.5)],
            json!(null),
        ),
        (json!(null), vec![count(12.0), count(30.5)], json!(null)),
        (
            json!("how_well"),
            vec![rate(1, 2), count(40.0)],
            json!(null),
        ),
    ];
    for (performance_type, reports, told) in table {
        let mut scene = scene(json!({ "performance_type": performance_type }));
        scene.define(json!({ "factor": 100 }));
        let mut values = Vec::new();
        for (n, mut report) in reports.into_iter().enumerate() {
            report["organization_id"] =
                json!(scene.laptop.add_organization(&format!("Partner {n}")));
            report["period"] = json!("2026-Q1");
            report["received_on"] = json!(format!("2026-04-{:02}", 5 + n));
            values.push(report);
        }
        scene.observe(json!(values));
        let point = scene.detail()["series"][0]["points"][0].clone();
        assert_eq!(point["value"], told, "{performance_type} {values:?}");
        assert_eq!(point["reports"], 2);
        assert_eq!(point["received_on"], "2026-04-06");
        let whole = json!([{ "period": "2026-Q1", "value": 33 }]);
        scene.observe(whole);
        let point = scene.detail()["series"][0]["points"][0].clone();
        assert_eq!(
            (&point["value"], &point["reports"]),
            (&json!(33.0), &json!(1))
        );
    }
}

#[test]
fn reports_under_two_definitions_have_no_single_value() {
    let mut scene = scene(json!({ "performance_type": "how_much" }));
    let (one, other) = (scene.define(json!({})), scene.define(json!({})));
    let partners = ["A", "B"].map(|name| scene.laptop.add_organization(name));
    scene.observe(json!([
        { "period": "2026-Q1", "value": 1, "organization_id": partners[0], "definition_id": one },
        { "period": "2026-Q1", "value": 2, "organization_id": partners[1], "definition_id": other },
    ]));
    assert_eq!(scene.values(), [(json!("2026-Q1"), json!(null))]);
}

#[test]
fn a_trend_holds_the_newest_value_against_the_mean_of_the_two_before() {
    let table = [
        ("increase", vec![], None, "too_few_points"),
        ("increase", vec![50.0, 60.0], None, "too_few_points"),
        ("increase", vec![50.0, 54.0, 53.0], None, "improving"),
        ("increase", vec![54.0, 50.0, 51.0], None, "worsening"),
        ("increase", vec![90.0, 50.0, 52.0, 51.0], None, "flat"),
        ("increase", vec![100.0, 100.0, 101.0], None, "improving"),
        ("increase", vec![100.0, 100.0, 100.9], None, "flat"),
        ("increase", vec![0.0, 0.0, 0.0], None, "flat"),
        ("increase", vec![0.0, 0.0, 0.1], None, "improving"),
        ("decrease", vec![27.0, 25.0, 21.0], None, "improving"),
        ("decrease", vec![21.0, 25.0, 27.0], None, "worsening"),
        ("decrease", vec![-10.0, -10.0, -10.05], None, "flat"),
        ("maintain", vec![95.0, 95.0, 95.2], None, "flat"),
        ("maintain", vec![95.0, 95.0, 97.0], None, "worsening"),
        ("maintain", vec![90.0, 90.0, 93.0], Some(95.0), "improving"),
        ("maintain", vec![94.0, 94.0, 99.0], Some(95.0), "worsening"),
        ("maintain", vec![98.0, 100.0, 96.0], Some(95.0), "improving"),
    ];
    for (direction, values, target, trend) in table {
        let mut scene = scene(json!({ "direction": direction }));
        let observed = values.iter().enumerate();
        let observed: Vec<Value> = observed
            .map(|(n, value)| json!({ "period": format!("2026-Q{}", n + 1), "value": value }))
            .collect();
        scene.observe(json!(observed));
        if let Some(target) = target {
            let target =
                scene.of_it(json!({ "table": "target", "period": "2028", "value": target }));
            scene.laptop.put("measures", target);
        }
        assert_eq!(
            scene.row("2026-11-23")["trend"],
            trend,
            "{direction} {values:?}"
        );
    }
}

#[test]
fn a_trend_needs_three_values_under_one_definition_and_skips_periods_without_one() {
    let mut scene = scene(json!({}));
    let first = scene.define(json!({}));
    let second = scene.define(json!({ "valid_from_on": "2026-01-01" }));
    scene.observe(json!([
        { "period": "2025-Q3", "value": 10 },
        { "period": "2025-Q4", "value": 12 },
        { "period": "2026-Q1", "value": 14 },
        { "period": "2026-Q2", "value": 13 },
    ]));
    let row = scene.row("2026-11-23");
    assert_eq!(row["trend"], "too_few_points");
    assert_eq!(
        (&row["newest"]["definition_id"], &row["newest"]["is_break"]),
        (&json!(second), &json!(false))
    );
    assert_eq!(
        pluck(&row["points"], "is_break"),
        [false, false, true, false]
    );
    assert_eq!(row["points"][1]["definition_id"], json!(first));
    scene.observe(json!([
        { "period": "2026-Q3", "numerator": 0, "denominator": 0 },
        { "period": "2026-Q4", "value": 15 },
    ]));
    let row = scene.row("2026-11-23");
    assert_eq!(
        row["trend"], "improving",
        "15 against the mean of 14 and 13"
    );
    assert_eq!(row["before"]["period"], "2026-Q2");
}

#[test]
fn the_baseline_is_what_is_maintained_when_there_is_no_target() {
    let mut scene = scene(json!({ "direction": "maintain" }));
    scene.observe(json!([
        { "period": "2026-Q1", "value": 90 },
        { "period": "2026-Q2", "value": 90 },
        { "period": "2026-Q3", "value": 93 },
    ]));
    assert_eq!(scene.row("2026-11-23")["trend"], "worsening");
    let baseline = scene.of_it(json!({ "table": "baseline", "value": 94 }));
    scene.laptop.put("measures", baseline);
    let row = scene.row("2026-11-23");
    assert_eq!(
        (&row["trend"], &row["baseline"]["value"]),
        (&json!("improving"), &json!(94.0))
    );
}

#[test]
fn values_are_due_some_days_after_the_end_of_their_period() {
    let table = [
        ("weekly", "2026-W46", "2026-11-23", "2026-W46"),
        ("weekly", "2026-W46", "2026-11-22", "2026-W45"),
        ("monthly", "2026-09", "2026-11-23", "2026-09"),
        ("monthly", "2026-10", "2026-12-01", "2026-10"),
        ("monthly", "2026-10", "2026-11-30", "2026-09"),
        ("quarterly", "2026-Q3", "2026-11-15", "2026-Q3"),
        ("quarterly", "2026-Q3", "2026-11-14", "2026-Q2"),
        ("half_yearly", "2026-H1", "2026-08-30", "2026-H1"),
        ("half_yearly", "2026-H1", "2026-08-29", "2025-H2"),
        ("yearly", "2025", "2026-04-01", "2025"),
        ("yearly", "2025", "2026-03-31", "2024"),
        ("school_year", "2025/26", "2026-10-30", "2025/26"),
        ("school_year", "2025/26", "2026-10-29", "2024/25"),
    ];
    for (frequency, observed, today, due) in table {
        let mut scene = scene(json!({ "frequency": frequency }));
        let row = scene.row(today);
        assert_eq!(row["due_period"], due, "{frequency} {today}");
        assert_eq!(row["freshness"], "nothing_yet");
        scene.observe(json!([{ "period": observed, "value": 1, "place": "Mill Flats" }]));
        assert_eq!(
            scene.row(today)["freshness"],
            "up_to_date",
            "{frequency} {today}"
        );
        let later = day(today).plus_days(500).to_string();
        assert_eq!(
            scene.row(&later)["freshness"],
            "late",
            "{frequency} {later}"
        );
        for status in ["proposed", "defining", "agreed", "retired"] {
            let indicator = scene.indicator.clone();
            scene
                .laptop
                .set("measures", "indicator", &indicator, "status", json!(status))
                .unwrap();
            assert_eq!(scene.row(&later)["freshness"], "not_expected", "{status}");
        }
    }
}
