//! The example's attendance against a table counted by hand, and every figure against the rows it leads to.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

const FROM: &str = "2025-11-24";
const UNTIL: &str = "2026-11-23";

/// Organization, seats expected, leaders, delegates, leaders in person, empty seats, empty seats with notice: counted by
/// hand from the attendance lists of twenty meetings.
const BY_HAND: [(&str, [u32; 6]); 10] = [
    ("Bethel Street Church", [4, 1, 0, 1, 3, 3]),
    ("Calder Falls Chamber of Commerce", [12, 3, 0, 3, 9, 4]),
    ("Calder Falls Public Library", [16, 9, 6, 9, 1, 1]),
    ("Calder Falls Public Schools", [20, 14, 4, 14, 2, 2]),
    ("Calder Transit", [12, 8, 3, 7, 1, 1]),
    ("Food Bank of the Senna Valley", [16, 13, 3, 13, 0, 0]),
    ("Hollis Family Foundation", [11, 9, 0, 2, 2, 2]),
    ("Old Depot Family Resource Center", [16, 15, 0, 14, 1, 1]),
    ("Senna Regional Health", [12, 2, 10, 2, 0, 0]),
    ("", [24, 18, 0, 18, 6, 6]),
];

fn ask(laptop: &mut Laptop, view: &str, more: Value) -> Value {
    let mut ask = json!({ "view": view, "from": FROM, "until": UNTIL });
    for (key, value) in more.as_object().unwrap() {
        ask[key] = value.clone();
    }
    laptop.view("meetings", ask)
}

fn shares(line: &Value) -> [u32; 6] {
    let shares = &line["shares"];
    let count = |value: &Value| u32::try_from(value.as_u64().unwrap()).unwrap();
    [
        count(&shares["leaders"]["denominator"]),
        count(&shares["leaders"]["numerator"]),
        count(&shares["delegates"]["numerator"]),
        count(&shares["in_person"]["numerator"]),
        count(&shares["absent"]["numerator"]),
        count(&shares["with_notice"]["numerator"]),
    ]
}

#[test]
fn the_example_s_attendance_is_what_was_counted_by_hand() {
    let mut laptop = Laptop::with_sample();
    let report = ask(&mut laptop, "attendance", json!({}));
    assert_eq!(
        shares(&json!({ "shares": report["total"] })),
        [239, 168, 32, 152, 39, 31]
    );
    assert_eq!(
        report["quorum"],
        json!({ "numerator": 20, "denominator": 20, "percent": 100.0 })
    );
    let series: Vec<[u32; 6]> = report["series"]
        .as_array()
        .unwrap()
        .iter()
        .map(shares)
        .collect();
    assert_eq!(
        series,
        [
            [36, 28, 0, 27, 8, 6],
            [36, 24, 6, 24, 6, 5],
            [167, 116, 26, 101, 25, 20]
        ]
    );
    let lines = report["organizations"].as_array().unwrap();
    assert_eq!(lines.len(), 24);
    for (name, counted) in BY_HAND {
        let line = lines.iter().find(|line| line["name"] == name).unwrap();
        assert_eq!(shares(line), counted, "{name}");
    }
    assert_eq!(
        pluck(&report["misses"], "organization"),
        [
            "Bethel Street Church",
            "Calder Community Gardens",
            "Calder Falls Chamber of Commerce",
            "",
        ],
        "by name, not by how many"
    );
}

#[test]
fn every_figure_leads_to_exactly_the_rows_it_counts() {
    let mut laptop = Laptop::with_sample();
    let report = ask(&mut laptop, "attendance", json!({}));
    let mut asked = Vec::new();
    for (lines, of, key) in [
        ("organizations", "organization", "id"),
        ("sectors", "sector", "id"),
        ("series", "series", "id"),
        ("months", "month", "name"),
        ("meetings", "meeting", "id"),
    ] {
        for line in report[lines].as_array().unwrap() {
            let mut scope = json!({ "of": of });
            scope[if of == "month" { "month" } else { "id" }] = line[key].clone();
            asked.push((scope, line["shares"].clone()));
        }
    }
    asked.push((json!({ "of": "all" }), report["total"].clone()));
    let mut figures = 0;
    for (scope, shares) in asked {
        for figure in ["leaders", "delegates", "in_person", "absent", "with_notice"] {
            let more = json!({ "figure": figure, "scope": scope });
            let found = ask(&mut laptop, "attendance_rows", more);
            let rows = found["rows"].as_array().unwrap();
            let counted = rows.iter().filter(|row| row["is_counted"] == true).count();
            assert_eq!(found["share"], shares[figure], "{figure} of {scope}");
            assert_eq!(
                (&json!(counted), &json!(rows.len())),
                (&shares[figure]["numerator"], &shares[figure]["denominator"]),
                "{figure} of {scope}"
            );
            figures += 1;
        }
    }
    assert!(figures > 250, "only {figures} figures");
}

#[test]
fn a_partner_sees_its_own_line_and_no_sector_that_tells_another() {
    let mut laptop = Laptop::with_sample();
    let all = ask(&mut laptop, "attendance", json!({}));
    let lines = all["organizations"].as_array().unwrap();
    let line = lines.iter().find(|line| line["name"] == "Calder Transit");
    let own = line.unwrap()["id"].clone();
    let for_partner = json!({ "audience": "partner", "own_id": own });
    let report = ask(&mut laptop, "attendance", for_partner.clone());
    assert_eq!(pluck(&report["organizations"], "name"), ["Calder Transit"]);
    assert_eq!(report["sectors_left_out"], 3, "faith, funders and youth");
    let sectors = pluck(&report["sectors"], "name");
    for alone in ["Faith", "Funders", "Youth-serving organizations"] {
        assert!(!sectors.contains(&json!(alone)), "{sectors:?}");
    }
    assert_eq!(report["total"], all["total"]);
    assert!(!report.to_string().contains("Chamber"));
    let mut of_all = for_partner;
    of_all["figure"] = json!("absent");
    let rows = ask(&mut laptop, "attendance_rows", of_all.clone());
    assert_eq!(
        (&rows["share"]["numerator"], &rows["share"]["denominator"]),
        (&json!(1), &json!(12))
    );
    of_all["own_id"] = Value::Null;
    let rows = ask(&mut laptop, "attendance_rows", of_all);
    assert_eq!(rows["rows"], json!([]));
}

#[test]
fn a_single_sector_of_one_organization_takes_another_along() {
    let mut laptop = Laptop::with_sample();
    let food = ask(&mut laptop, "attendance", json!({}))["series"][0]["id"].clone();
    let of_food = |audience: &str| json!({ "audience": audience, "series_id": food });
    let all = ask(&mut laptop, "attendance", of_food("backbone"));
    let public = ask(&mut laptop, "attendance", of_food("public"));
    let count = |report: &Value| report["sectors"].as_array().unwrap().len();
    assert_eq!((count(&all), count(&public)), (5, 1), "only food has two");
    assert_eq!(public["sectors_left_out"], 4);
}

#[test]
fn every_turn_of_the_fairness_panel_is_a_row() {
    let mut laptop = Laptop::with_sample();
    let fairness = ask(&mut laptop, "fairness", json!({}));
    let chairs = &fairness["chairs"];
    assert_eq!(
        (&chairs["total"], &chairs["largest"]["numerator"]),
        (&json!(20), &json!(10)),
        "the family center eight times, and twice in the readiness group"
    );
    for part in [
        "chairs",
        "facilitation",
        "proposals",
        "speaking",
        "decisions",
        "presence",
    ] {
        let spread = &fairness[part];
        let mut asked = vec![(json!({ "of": "community" }), spread["community"].clone())];
        for line in spread["organizations"].as_array().unwrap() {
            if line["is_community"] == false {
                let scope = json!({ "of": "organization", "id": line["id"] });
                asked.push((scope, line["share"].clone()));
            }
        }
        for (scope, share) in asked {
            let more = json!({ "part": part, "scope": scope });
            let rows = ask(&mut laptop, "fairness_rows", more)["rows"].clone();
            let rows = rows.as_array().unwrap();
            let counted = rows.iter().filter(|row| row["is_counted"] == true).count();
            assert_eq!(
                (&json!(counted), &json!(rows.len())),
                (&share["numerator"], &share["denominator"]),
                "{part} of {scope}"
            );
        }
    }
}
