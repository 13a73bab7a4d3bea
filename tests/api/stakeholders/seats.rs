//! Seats and who speaks for them.

use serde_json::json;
use trestle_tests::{Laptop, pluck};

#[test]
fn the_day_decides_who_speaks_for_a_seat() {
    let mut laptop = Laptop::with_initiative();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seat = laptop.put(
        "stakeholders",
        json!({ "table": "seat", "group_id": group }),
    );
    let mut speaks = |name: &str, capacity: &str, from: Option<&str>, until: Option<&str>| {
        let person = laptop.put("stakeholders", json!({ "table": "person", "name": name }));
        let record = json!({
            "table": "representation", "seat_id": seat, "person_id": person, "capacity": capacity,
            "from_on": from, "until_on": until
        });
        laptop.put("stakeholders", record);
    };
    speaks("First", "leader", None, Some("2026-03-31"));
    speaks("Second", "leader", Some("2026-04-01"), None);
    speaks("Stand-in", "delegate", Some("2026-01-01"), None);
    for (today, people) in [
        ("2025-12-31", vec!["First"]),
        ("2026-03-31", vec!["First", "Stand-in"]),
        ("2026-04-01", vec!["Second", "Stand-in"]),
    ] {
        let groups = laptop.view("stakeholders", json!({ "view": "groups", "today": today }));
        let seat = &groups["groups"][0]["seats"][0];
        assert_eq!(pluck(&seat["current"], "person"), people, "{today}");
        assert_eq!(seat["representations"].as_array().unwrap().len(), 3);
    }
}
