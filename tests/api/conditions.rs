//! The overview: every number against one counted by hand, and no data where there is nothing to count.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

const TODAY: &str = "2026-11-22";

fn overview(laptop: &mut Laptop, today: &str) -> Value {
    laptop.view("conditions", json!({ "view": "overview", "today": today }))
}

/// A meeting of four seats; a presence for each letter: leader in person, remote, delegate, absent, not expected.
fn held(laptop: &mut Laptop, seats: &[String], on: &str, status: &str, presences: &str) {
    let record =
        json!({ "table": "meeting", "title": "Steering", "held_on": on, "status": status });
    let meeting = laptop.put("meetings", record);
    let filled: Vec<Value> = presences
        .chars()
        .zip(seats)
        .map(|(letter, seat)| {
            let presence = match letter {
                'p' => "leader_in_person",
                'r' => "leader_remote",
                'd' => "delegate",
                'n' => "absent_with_notice",
                's' => "absent_without_notice",
                _ => "not_expected",
            };
            json!({ "seat_id": seat, "presence": presence })
        })
        .collect();
    laptop.act(
        "meetings",
        json!({ "verb": "attend", "meeting_id": meeting, "seats": filled }),
    );
}

#[test]
fn an_empty_initiative_has_no_data_rather_than_zero_percent() {
    let mut laptop = Laptop::with_initiative();
    let view = overview(&mut laptop, TODAY);
    assert_eq!(
        (&view["next_meeting"], &view["endorsement"]),
        (&Value::Null, &Value::Null)
    );
    let continuous = &view["continuous"];
    assert_eq!(
        (
            &continuous["leaders"]["percent"],
            &continuous["before"]["percent"]
        ),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        (&continuous["meetings_held"], &continuous["threshold"]),
        (&json!(0), &json!(75))
    );
    assert_eq!(
        view["measurement"],
        json!({ "up_to_date": 0, "collecting": 0 })
    );
    assert_eq!(
        view["reinforcing"],
        json!({ "covered": 0, "strategies": 0, "gaps": [], "unaligned": 0 })
    );
    assert_eq!(
        (&view["overdue"], &view["due_next"]),
        (&json!([]), &json!([]))
    );
}

#[test]
fn an_indicator_is_up_to_date_when_the_value_that_is_due_is_there() {
    let mut laptop = Laptop::with_initiative();
    let mut measured = |name: &str, status: &str, frequency: &str, period: Option<&str>| {
        let record = json!({
            "table": "indicator", "name": name, "status": status, "frequency": frequency,
        });
        let indicator = laptop.put("measures", record);
        if let Some(period) = period {
            laptop.put(
                "measures",
                json!({
                    "table": "observation", "indicator_id": indicator, "period": period, "value": 12,
                }),
            );
        }
    };
    // The third quarter was due on 14 November, October will be on 30 November.
    measured("Ready", "collecting", "quarterly", Some("2026-Q3"));
    measured("Enrolled", "collecting", "monthly", Some("2026-09"));
    measured("Fed", "collecting", "quarterly", Some("2026-Q2"));
    measured("Housed", "collecting", "yearly", None);
    measured("Read to", "agreed", "quarterly", Some("2026-Q3"));
    assert_eq!(
        overview(&mut laptop, TODAY)["measurement"],
        json!({ "up_to_date": 2, "collecting": 4 })
    );
    assert_eq!(
        overview(&mut laptop, "2026-12-01")["measurement"],
        json!({ "up_to_date": 1, "collecting": 4 })
    );
}

#[test]
fn leader_attendance_is_leaders_over_expected_in_twelve_months() {
    let mut laptop = Laptop::with_initiative();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seats: Vec<String> = (0..4)
        .map(|_| {
            laptop.put(
                "stakeholders",
                json!({ "table": "seat", "group_id": group }),
            )
        })
        .collect();
    held(&mut laptop, &seats, "2026-11-22", "held", "prdn");
    held(&mut laptop, &seats, "2025-11-23", "held", "pps-");
    held(&mut laptop, &seats, "2026-05-01", "planned", "pppp");
    held(&mut laptop, &seats, "2026-06-01", "cancelled", "ssss");
    held(&mut laptop, &seats, "2025-11-22", "held", "pnnn");
    held(&mut laptop, &seats, "2024-11-22", "held", "pppp");
    let continuous = overview(&mut laptop, TODAY)["continuous"].clone();
    let leaders = &continuous["leaders"];
    assert_eq!(
        (&leaders["from"], &leaders["until"]),
        (&json!("2025-11-23"), &json!(TODAY))
    );
    let rate =
        json!({ "expected": 7, "leaders": 4, "delegates": 1, "leaders_in_person": 3, "absent": 2 });
    assert_eq!(leaders["rate"], rate);
    assert_eq!(leaders["percent"], 400.0 / 7.0);
    assert_eq!(
        (
            &continuous["before"]["from"],
            &continuous["before"]["until"]
        ),
        (&json!("2024-11-23"), &json!("2025-11-22"))
    );
    assert_eq!(continuous["before"]["percent"], 25.0);
    assert_eq!(continuous["meetings_held"], 2);
    let nobody_expected = overview(&mut laptop, "2030-01-01")["continuous"].clone();
    assert_eq!(nobody_expected["leaders"]["percent"], Value::Null);
}

#[test]
fn the_next_meeting_is_the_first_that_is_still_to_come() {
    let mut laptop = Laptop::with_initiative();
    let goal = laptop.put("agenda", json!({ "table": "goal", "name": "Fed" }));
    let meeting = |laptop: &mut Laptop, title: &str, on: &str, status: &str| {
        laptop.put(
            "meetings",
            json!({ "table": "meeting", "title": title, "held_on": on, "status": status }),
        )
    };
    meeting(&mut laptop, "Past", "2026-11-21", "planned");
    meeting(&mut laptop, "Held today", TODAY, "held");
    meeting(&mut laptop, "Cancelled", "2026-11-25", "cancelled");
    meeting(&mut laptop, "Later", "2026-12-24", "planned");
    let next = meeting(&mut laptop, "Next", "2026-12-03", "planned");
    for (title, minutes, goal) in [
        ("Welcome", 10, None),
        ("Pantries", 25, Some(&goal)),
        ("Passes", 40, Some(&goal)),
    ] {
        laptop.put("meetings", json!({
            "table": "agenda_item", "meeting_id": next, "title": title, "minutes_planned": minutes, "goal_id": goal
        }));
    }
    let view = overview(&mut laptop, TODAY)["next_meeting"].clone();
    assert_eq!(
        (&view["meeting"]["title"], &view["in_days"]),
        (&json!("Next"), &json!(11))
    );
    let minutes = ["minutes_planned", "minutes_on_goals", "minutes_available"]
        .map(|field| view[field].clone());
    assert_eq!(minutes, [75, 65, 120]);
    assert_eq!(
        pluck(&view["items"], "starts_at"),
        ["09:00", "09:10", "09:35"]
    );
    assert_eq!(
        overview(&mut laptop, "2026-12-03")["next_meeting"]["in_days"],
        0
    );
    assert_eq!(
        overview(&mut laptop, "2026-12-04")["next_meeting"]["meeting"]["title"],
        "Later"
    );
}

#[test]
fn endorsement_counts_active_organizations_and_the_version_that_counts() {
    let mut laptop = Laptop::with_initiative();
    laptop.put(
        "agenda",
        json!({ "table": "agenda_section", "title": "Our vision" }),
    );
    let partners = ["A", "B", "C"].map(|name| laptop.add_organization(name));
    let freeze = |laptop: &mut Laptop, on: &str| {
        let id = trestle_core::values::Id::fresh().to_string();
        laptop.act(
            "agenda",
            json!({ "verb": "freeze", "id": id, "frozen_on": on }),
        );
        id
    };
    let endorse = |laptop: &mut Laptop, organization: &str, version: &str| {
        laptop.act("agenda", json!({
            "verb": "endorse", "organization_id": organization, "version_id": version, "answer": "endorsed",
            "answered_on": TODAY
        }));
    };
    let counts = |laptop: &mut Laptop| {
        let view = overview(laptop, TODAY)["endorsement"].clone();
        ["number", "endorsed", "active", "endorsed_older"].map(|field| view[field].clone())
    };
    let first = freeze(&mut laptop, "2026-01-01");
    laptop.act(
        "agenda",
        json!({ "verb": "adopt", "id": first, "adopted_on": "2026-02-01" }),
    );
    endorse(&mut laptop, &partners[0], &first);
    endorse(&mut laptop, &partners[1], &first);
    assert_eq!(counts(&mut laptop), [1, 2, 3, 0]);
    let second = freeze(&mut laptop, "2026-06-01");
    endorse(&mut laptop, &partners[2], &second);
    assert_eq!(counts(&mut laptop), [1, 2, 3, 0]);
    laptop.act(
        "agenda",
        json!({ "verb": "adopt", "id": second, "adopted_on": "2026-07-01" }),
    );
    assert_eq!(counts(&mut laptop), [2, 1, 3, 2]);
    laptop
        .set(
            "stakeholders",
            "organization",
            &partners[1],
            "status",
            json!("left"),
        )
        .unwrap();
    assert_eq!(counts(&mut laptop), [2, 1, 2, 1]);
}
