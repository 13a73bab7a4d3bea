//! How promises are kept, against a table worked out by hand; reminders; putting off.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::{Laptop, pluck};

/// Two organizations and seven promises of the autumn.
fn autumn() -> (Laptop, Vec<String>) {
    let mut laptop = Laptop::with_initiative();
    let library = laptop.add_organization("Library");
    let clinic = laptop.add_organization("Clinic");
    let person = json!({ "table": "person", "name": "Ida Lund", "email": "ida@clinic.example" });
    let ida = laptop.put("stakeholders", person);
    let table = [
        (&library, "2026-09-10", "done", json!("2026-09-10")),
        (&library, "2026-09-20", "done", json!("2026-10-02")),
        (&library, "2026-09-30", "open", Value::Null),
        (&library, "2026-12-24", "open", Value::Null),
        (&clinic, "2026-10-01", "dropped", Value::Null),
        (&clinic, "2026-10-05", "done", Value::Null),
        (&clinic, "2026-11-28", "in_progress", Value::Null),
    ];
    let put = |laptop: &mut Laptop, n: usize, row: &(&String, &str, &str, Value)| {
        let person = (row.0 == &clinic).then_some(&ida);
        laptop.put("actions", json!({
            "table": "action_item", "text": format!("Promise {n}"), "organization_id": row.0, "person_id": person,
            "due_on": row.1, "status": row.2, "done_on": row.3
        }))
    };
    let ids = (1..)
        .zip(&table)
        .map(|(n, row)| put(&mut laptop, n, row))
        .collect();
    (laptop, ids)
}

fn promises(laptop: &mut Laptop) -> Value {
    let period = json!({ "view": "promises", "from": "2026-09-01", "until": "2026-12-31", "today": "2026-11-23" });
    laptop.view("actions", period)
}

#[test]
fn promises_kept_are_counted_over_promises_that_fell_due() {
    let (mut laptop, _) = autumn();
    let found = promises(&mut laptop);
    let share = |n: u32, of: u32| {
        let percent = 100.0 * f64::from(n) / f64::from(of);
        json!({ "numerator": n, "denominator": of, "percent": percent })
    };
    assert_eq!(
        pluck(&found["organizations"], "name"),
        ["Clinic", "Library"]
    );
    let (clinic, library) = (&found["organizations"][0], &found["organizations"][1]);
    assert_eq!(library["completion"], share(2, 3));
    assert_eq!(library["on_time"], share(1, 3));
    assert_eq!(
        (&library["open"], &library["overdue"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(clinic["completion"], share(1, 1));
    assert_eq!(
        clinic["on_time"]["percent"],
        Value::Null,
        "nobody knows the day"
    );
    assert_eq!(found["total"]["completion"], share(3, 4));
    assert_eq!(pluck(&found["people"], "name"), ["Ida Lund", ""]);
}

#[test]
fn what_is_put_off_is_neither_late_nor_reminded_of() {
    let (mut laptop, ids) = autumn();
    let remind = json!({ "view": "reminders", "today": "2026-11-23", "until": "2026-11-30" });
    let reminders = laptop.view("actions", remind.clone())["reminders"].clone();
    assert_eq!(pluck(&reminders, "email"), ["ida@clinic.example", ""]);
    assert_eq!(pluck(&reminders[1]["actions"], "text"), ["Promise 3"]);
    let snooze = |until: Value, reason: &str| json!({ "verb": "snooze", "ids": [ids[2]], "until": until, "reason": reason });
    assert_eq!(
        laptop.refusal("actions", snooze(json!("2027-01-15"), " ")),
        (Code::Empty, "snooze_reason".to_owned())
    );
    laptop.act(
        "actions",
        snooze(json!("2027-01-15"), "The hall is being painted"),
    );
    let library = promises(&mut laptop)["organizations"][1].clone();
    assert_eq!(
        (&library["overdue"], &library["snoozed"]),
        (&json!(0), &json!(1))
    );
    let reminders = laptop.view("actions", remind)["reminders"].clone();
    assert_eq!(pluck(&reminders, "person"), ["Ida Lund"]);
    let back = json!({ "view": "actions", "today": "2027-01-15" });
    let rows = laptop.view("actions", back)["actions"].clone();
    let mended = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["text"] == "Promise 3");
    assert_eq!(mended.unwrap()["is_snoozed"], false);
    let receipt = laptop.act("actions", snooze(Value::Null, ""));
    assert_eq!(receipt.label.verb.to_string(), "resume");
    assert_eq!(promises(&mut laptop)["organizations"][1]["overdue"], 1);
    let finished = json!({ "verb": "snooze", "ids": [ids[2], ids[0]], "until": "2027-01-15", "reason": "Later" });
    assert_eq!(
        laptop.refusal("actions", finished),
        (Code::ActionFinished, "snoozed_until".to_owned())
    );
}

/// The rows that stand behind the numbers of a line of the autumn.
fn behind(laptop: &mut Laptop, organization: &Value, counted: &str) -> u32 {
    let filter = json!({
        "organization_id": organization, "counted": counted, "due_from": "2026-09-01", "due_until": "2026-12-31"
    });
    let ask = json!({ "view": "actions", "filter": filter, "today": "2026-11-23" });
    laptop.view("actions", ask)["actions"]
        .as_array()
        .unwrap()
        .len() as u32
}

#[test]
fn each_number_of_a_rate_leads_to_as_many_rows() {
    let (mut laptop, _) = autumn();
    let found = promises(&mut laptop);
    let mut lines = found["organizations"].as_array().unwrap().clone();
    lines.push(found["total"].clone());
    for line in lines {
        for (rate, part, whole) in [
            ("completion", "done", "fell_due"),
            ("on_time", "on_time", "time_known"),
        ] {
            let share = &line[rate];
            assert_eq!(share["numerator"], behind(&mut laptop, &line["id"], part));
            assert_eq!(
                share["denominator"],
                behind(&mut laptop, &line["id"], whole)
            );
        }
    }
}

#[test]
fn rates_are_counted_of_the_actions_that_fit_a_filter() {
    let (mut laptop, _) = autumn();
    let ask = json!({
        "view": "promises", "from": "2026-09-01", "until": "2026-12-31", "today": "2026-11-23",
        "filter": { "search": "library" }
    });
    let found = laptop.view("actions", ask);
    assert_eq!(pluck(&found["organizations"], "name"), ["Library"]);
    assert_eq!(found["total"], {
        let mut library = found["organizations"][0].clone();
        library["id"] = Value::Null;
        library["name"] = json!("");
        library
    });
}

#[test]
fn a_to_do_is_newer_when_what_it_shows_has_changed() {
    let (mut laptop, ids) = autumn();
    let sequence = |laptop: &mut Laptop| {
        let view = laptop.view(
            "actions",
            json!({ "view": "actions", "today": "2026-11-23" }),
        );
        let rows = view["actions"].as_array().unwrap().clone();
        rows.iter().find(|row| row["id"] == json!(ids[2])).unwrap()["sequence"].clone()
    };
    laptop
        .set("actions", "action_item", &ids[2], "notes", json!("By bike"))
        .unwrap();
    assert_eq!(sequence(&mut laptop), 0);
    laptop
        .set(
            "actions",
            "action_item",
            &ids[2],
            "due_on",
            json!("2026-12-01"),
        )
        .unwrap();
    assert_eq!(sequence(&mut laptop), 1);
}
