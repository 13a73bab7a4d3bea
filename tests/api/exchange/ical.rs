//! Calendars that go out, read again by an independent program where there is one.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use trestle_core::api::{Place, Task};
use trestle_core::error::Code;
use trestle_core::initiative::Audience;
use trestle_tests::{Laptop, day};

const READ_AGAIN: &str = r#"
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
def people(event):
    found = event.get("ATTENDEE", [])
    return [dict({"mail": str(one)}, **{k: str(v) if not isinstance(v, list) else str(v[0]) for k, v in one.params.items()})
            for one in (found if isinstance(found, list) else [found])]
def days(event, name):
    found = event.get(name, [])
    return sorted(str(one.dt) for part in (found if isinstance(found, list) else [found]) for one in part.dts)
print(json.dumps({
    "method": str(calendar["METHOD"]),
    "zones": sorted(zone["TZID"] for zone in calendar.walk("VTIMEZONE")),
    "events": [{"uid": str(e["UID"]), "sequence": int(e["SEQUENCE"]), "start": str(e["DTSTART"].dt),
                "summary": str(e["SUMMARY"]), "status": str(e["STATUS"]), "people": people(e),
                "rule": e["RRULE"].to_ical().decode() if "RRULE" in e else "", "left_out": days(e, "EXDATE"),
                "description": str(e.get("DESCRIPTION", ""))}
               for e in calendar.walk("VEVENT")],
    "todos": [{"summary": str(t["SUMMARY"]), "status": str(t["STATUS"]), "due": str(t["DUE"].dt) if "DUE" in t else ""}
              for t in calendar.walk("VTO" "DO")],
}))
"#;

/// What another program reads in a calendar; none where it is absent.
fn read_again(calendar: &[u8]) -> Option<Value> {
    let mut python = Command::new("python3")
        .args(["-c", READ_AGAIN])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    python.stdin.take()?.write_all(calendar).ok()?;
    let output = python.wait_with_output().ok()?;
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if complaint.contains("No module named 'icalendar'") {
        return None;
    }
    assert!(output.status.success(), "{complaint}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

fn write(laptop: &mut Laptop, what: Value) -> Vec<u8> {
    let path = laptop.path("out.ics");
    let export = Task::Export {
        what: serde_json::from_value(what).unwrap(),
        format: serde_json::from_value(json!("ics")).unwrap(),
        audience: Audience::Backbone,
        today: day("2026-11-23"),
        place: Place::Path { path: path.clone() },
    };
    laptop.task(&export).unwrap();
    std::fs::read(path).unwrap()
}

/// A committee in Chicago with two seats, one of which passes its invitation on, and a meeting on either side of the day
/// on which the clocks go back.
fn committee(laptop: &mut Laptop) -> (String, Vec<String>) {
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering" }),
    );
    let mut seats = Vec::new();
    for (name, role) in [("Ana, José", "chair"), ("Bo \"Bee\" Ek", "member")] {
        let mail = format!("{}@example.org", &name[..2].to_lowercase());
        let person = laptop.put(
            "stakeholders",
            json!({ "table": "person", "name": name, "email": mail }),
        );
        let seat = json!({ "table": "seat", "group_id": group, "role": role });
        let seat = laptop.put("stakeholders", seat);
        let speaks = json!({ "table": "representation", "seat_id": seat, "person_id": person });
        laptop.put("stakeholders", speaks);
        seats.push(seat);
    }
    let series = laptop.put("meetings", json!({
        "table": "series", "name": "Steering; monthly", "group_id": group, "starts_on": "2026-10-01",
        "starts_at": "17:30", "ends_at": "19:00", "time_zone": "America/Chicago", "place": "Library\nHall 2"
    }));
    let mut meetings = Vec::new();
    for held_on in ["2026-10-29", "2026-11-05"] {
        meetings.push(laptop.put("meetings", json!({
            "table": "meeting", "series_id": series, "title": "Niños y jóvenes: la reunión de otoño, con merienda",
            "held_on": held_on, "starts_at": "17:30", "ends_at": "19:00"
        })));
    }
    let replies = json!([{
        "seat_id": seats[1], "answer": "delegated", "delegate_name": "Kim Moe", "delegate_email": "kim@example.org"
    }]);
    laptop.act(
        "meetings",
        json!({ "verb": "reply", "meeting_id": meetings[1], "replies": replies }),
    );
    (series, meetings)
}

#[test]
fn an_invitation_names_every_seat_and_keeps_its_identity() {
    let mut laptop = Laptop::with_initiative();
    let (_, meetings) = committee(&mut laptop);
    for (title, is_confidential) in [("Buses", false), ("Salaries", true)] {
        laptop.put("meetings", json!({
            "table": "agenda_item", "meeting_id": meetings[1], "title": title, "is_confidential": is_confidential
        }));
    }
    let invitation = json!({ "what": "invitation", "id": meetings[1] });
    let bytes = write(&mut laptop, invitation.clone());
    assert!(bytes.is_ascii() || std::str::from_utf8(&bytes).is_ok());
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(
        text.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    let again = write(&mut laptop, invitation.clone());
    assert_eq!(bytes, again);
    let Some(found) = read_again(&bytes) else {
        return;
    };
    let event = &found["events"][0];
    assert_eq!(found["method"], "REQUEST");
    assert_eq!(event["start"], "2026-11-05 23:30:00+00:00");
    assert_eq!(event["description"], "17:30 Buses");
    let people = event["people"].as_array().unwrap();
    let of = |n: usize, key: &str| people[n][key].as_str().unwrap_or_default().to_owned();
    assert_eq!(people.len(), 3);
    assert_eq!(
        (of(0, "CN"), of(0, "ROLE"), of(0, "PARTSTAT"), of(0, "mail")),
        (
            "Ana, José".to_owned(),
            "CHAIR".to_owned(),
            "NEEDS-ACTION".to_owned(),
            "mailto:an@example.org".to_owned()
        )
    );
    assert_eq!(
        (of(1, "ROLE"), of(1, "PARTSTAT"), of(1, "DELEGATED-TO")),
        (
            "NON-PARTICIPANT".to_owned(),
            "DELEGATED".to_owned(),
            "mailto:kim@example.org".to_owned()
        )
    );
    assert_eq!(
        (of(2, "mail"), of(2, "DELEGATED-FROM")),
        (
            "mailto:kim@example.org".to_owned(),
            "mailto:bo@example.org".to_owned()
        )
    );
    laptop.act(
        "meetings",
        json!({ "verb": "cancel", "meeting_id": meetings[1], "reason": "Storm" }),
    );
    let off = read_again(&write(&mut laptop, invitation)).unwrap();
    assert_eq!(
        (
            &off["method"],
            &off["events"][0]["status"],
            &off["events"][0]["sequence"]
        ),
        (&json!("CANCEL"), &json!("CANCELLED"), &json!(1))
    );
    assert_eq!(off["events"][0]["uid"], event["uid"]);
}

#[test]
fn a_calendar_is_right_on_both_sides_of_a_change_of_clocks() {
    let mut laptop = Laptop::with_initiative();
    let (series, _) = committee(&mut laptop);
    laptop.act("meetings", json!({
        "verb": "except", "series_id": series, "falls_on": "2027-01-07", "kind": "skipped", "reason": "Holidays"
    }));
    let bytes = write(
        &mut laptop,
        json!({ "what": "calendar", "series_id": series }),
    );
    let Some(found) = read_again(&bytes) else {
        return;
    };
    assert_eq!(found["zones"], json!(["America/Chicago"]));
    let starts: Vec<&str> = found["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["start"].as_str().unwrap())
        .collect();
    assert_eq!(
        starts,
        [
            "2026-12-03 17:30:00-06:00",
            "2026-10-29 22:30:00+00:00",
            "2026-11-05 23:30:00+00:00"
        ]
    );
    let rule = &found["events"][0];
    assert_eq!(rule["rule"], "FREQ=MONTHLY;BYDAY=1TH");
    assert_eq!(rule["left_out"], json!(["2027-01-07 17:30:00-06:00"]));
    assert_eq!(rule["summary"], "Steering; monthly");
}

#[test]
fn promises_go_out_as_to_dos() {
    let mut laptop = Laptop::with_initiative();
    laptop.put("actions", json!({
        "table": "action_item", "text": "Ask the bus company; twice", "due_on": "2026-12-01", "status": "in_progress"
    }));
    let bytes = write(&mut laptop, json!({ "what": "todos" }));
    if let Some(found) = read_again(&bytes) {
        assert_eq!(
            found["todos"],
            json!([{ "summary": "Ask the bus company; twice", "status": "IN-PROCESS", "due": "2026-12-01" }])
        );
    }
    let pdf = Task::Export {
        what: serde_json::from_value(json!({ "what": "todos" })).unwrap(),
        format: serde_json::from_value(json!("pdf")).unwrap(),
        audience: Audience::Backbone,
        today: day("2026-11-23"),
        place: Place::Path {
            path: laptop.path("out.pdf"),
        },
    };
    assert_eq!(laptop.task(&pdf).unwrap_err().code, Code::NoSuchExport);
}
