//! Calendars that come in: what becomes of their entries, and what stays as it is.

mod answers;
mod oracle;
mod real;
mod returning;
mod to_dos;

use serde_json::{Value, json};
use trestle_core::api::{Place, Task, TaskResult};
use trestle_core::exchange::{ImportFormat, Mapping};
use trestle_core::initiative::Audience;
use trestle_tests::{Laptop, day, pluck};

const TODAY: &str = "2026-11-23";

/// A calendar with these lines in it.
fn calendar(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Other//EN\n{lines}\nEND:VCALENDAR\n")
}

/// A meeting of an hour in a calendar, with further lines.
fn event(uid: &str, starts: &str, title: &str, rest: &str) -> String {
    format!("BEGIN:VEVENT\nUID:{uid}\n{starts}\nDURATION:PT1H\nSUMMARY:{title}\n{rest}\nEND:VEVENT")
}

fn read_all(laptop: &mut Laptop, files: &[(&str, String)]) -> Value {
    read_files(laptop, files, TODAY)
}

fn read_files(laptop: &mut Laptop, files: &[(&str, String)], today: &str) -> Value {
    let places = files.iter().map(|(name, text)| {
        let path = laptop.path(name);
        std::fs::write(&path, text).unwrap();
        Place::Path { path }
    });
    let places = places.collect();
    let task = Task::ReadImport {
        places,
        format: None,
        today: day(today),
    };
    match laptop.task(&task).unwrap() {
        TaskResult::Preview(preview) => serde_json::to_value(preview).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn read(laptop: &mut Laptop, text: &str) -> Value {
    read_on(laptop, text, TODAY)
}

fn read_on(laptop: &mut Laptop, text: &str, today: &str) -> Value {
    read_files(laptop, &[("a.ics", text.to_owned())], today)
}

fn map(laptop: &mut Laptop, mapping: &Value, fixes: Value) -> Value {
    let mapping: Mapping = serde_json::from_value(mapping.clone()).unwrap();
    let task = Task::MapImport {
        mapping: Some(mapping),
        fixes: serde_json::from_value(fixes).unwrap(),
    };
    match laptop.task(&task).unwrap() {
        TaskResult::Preview(preview) => serde_json::to_value(preview).unwrap(),
        other => panic!("{other:?}"),
    }
}

/// Imports what was read: how many of a kind are new, changed and the same.
fn import(laptop: &mut Laptop, kind: &str) -> (u64, u64, u64) {
    let TaskResult::Imported { report, .. } = laptop.task(&Task::Import).unwrap() else {
        panic!("nothing was imported");
    };
    let report = serde_json::to_value(report).unwrap();
    let count = |what: &str| report[kind][what].as_u64().unwrap();
    (count("added"), count("changed"), count("same"))
}

fn bring_in(laptop: &mut Laptop, text: &str) -> (u64, u64, u64) {
    read(laptop, text);
    import(laptop, "meetings")
}

fn meetings(laptop: &mut Laptop) -> Vec<Value> {
    let view = laptop.view("meetings", json!({ "view": "meetings" }));
    let mut all = view["meetings"].as_array().unwrap().clone();
    all.sort_by_key(|meeting| {
        (
            meeting["held_on"].to_string(),
            meeting["starts_at"].to_string(),
        )
    });
    all
}

/// Day, start, end and own time zone of every meeting, in order.
fn times(laptop: &mut Laptop) -> Vec<String> {
    let told = |meeting: &Value| {
        let of = |field: &str| meeting[field].as_str().unwrap_or_default().to_owned();
        let text = format!(
            "{} {}-{} {}",
            of("held_on"),
            of("starts_at"),
            of("ends_at"),
            of("time_zone")
        );
        text.trim_end().to_owned()
    };
    meetings(laptop).iter().map(told).collect()
}

fn set_zone(laptop: &mut Laptop, zone: &str) {
    let view = laptop.read(json!({ "module": "initiative", "ask": { "view": "initiative" } }));
    let id = view["initiative"]["id"]
        .as_str()
        .or(view["id"].as_str())
        .unwrap()
        .to_owned();
    laptop
        .set("initiative", "initiative", &id, "time_zone", json!(zone))
        .unwrap();
}

fn warned(preview: &Value, code: &str) -> (u64, Vec<String>) {
    let all = preview["warnings"].as_array().unwrap();
    let found = all.iter().find(|warning| warning["code"] == code);
    found.map_or((0, Vec::new()), |warning| {
        let names = warning["names"].as_array().unwrap().iter();
        let names = names.map(|name| name.as_str().unwrap().to_owned());
        (warning["count"].as_u64().unwrap(), names.collect())
    })
}

fn reasons(preview: &Value) -> Vec<Value> {
    pluck(&preview["refused"], "reason")
}

#[test]
fn entries_become_meetings_on_the_clock_of_their_place() {
    let mut laptop = Laptop::with_initiative();
    set_zone(&mut laptop, "America/Chicago");
    let text = calendar(
        &[
            event("a", "DTSTART;TZID=America/Chicago:20261105T173000", "At home", "LOCATION:Library\\, hall 2"),
            event("b", "DTSTART;TZID=Europe/Berlin:20261106T090000", "Abroad", "URL:https://meet.example.org/b"),
            event("c", "DTSTART:20261107T003000Z", "In UTC", ""),
            event("d", "DTSTART:20261108T120000", "On any clock", ""),
            event("e", "DTSTART;TZID=Eastern Standard Time:20261109T100000", "By another name", ""),
            "BEGIN:VEVENT\nUID:f\nDTSTART;VALUE=DATE:20261110\nSUMMARY:All day\nEND:VEVENT".to_owned(),
            "BEGIN:VEVENT\nUID:g\nDTSTART:20261111T220000\nDTEND:20261112T010000\nSUMMARY:Late\nEND:VEVENT".to_owned(),
        ]
        .join("\n"),
    );
    let preview = read(&mut laptop, &text);
    assert_eq!(warned(&preview, "beyond_the_day").1, ["Late"]);
    assert_eq!(preview["tables"][1]["part"], "whole_days");
    assert_eq!(import(&mut laptop, "meetings"), (7, 0, 0));
    assert_eq!(
        times(&mut laptop),
        [
            "2026-11-05 17:30-18:30",
            "2026-11-06 09:00-10:00 Europe/Berlin",
            "2026-11-06 18:30-19:30",
            "2026-11-08 12:00-13:00",
            "2026-11-09 10:00-11:00 America/New_York",
            "2026-11-10 00:00-23:59",
            "2026-11-11 22:00-23:59",
        ]
    );
    let all = meetings(&mut laptop);
    assert_eq!(
        (&all[0]["place"], &all[0]["mode"]),
        (&json!("Library, hall 2"), &json!("in_person"))
    );
    assert_eq!(
        (&all[1]["link"], &all[1]["mode"]),
        (&json!("https://meet.example.org/b"), &json!("remote"))
    );
    assert_eq!(bring_in(&mut laptop, &text), (0, 0, 7));
    laptop.undo().unwrap();
    assert!(
        meetings(&mut laptop).is_empty(),
        "one undo takes the import back"
    );
}

#[test]
fn a_zone_that_only_its_calendar_knows_is_read_by_its_own_offsets() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Ours\n\
                BEGIN:STANDARD\nDTSTART:16011104T020000\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0600\nEND:STANDARD\n\
                BEGIN:DAYLIGHT\nDTSTART:16010311T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\nTZOFFSETFROM:-0600\nTZOFFSETTO:-0500\nEND:DAYLIGHT\n\
                END:VTIMEZONE";
    let mut laptop = Laptop::with_initiative();
    set_zone(&mut laptop, "Europe/Berlin");
    let weekly = event(
        "w",
        "DTSTART;TZID=Ours:20261020T090000",
        "Weekly",
        "RRULE:FREQ=WEEKLY;COUNT=4",
    );
    assert_eq!(
        bring_in(&mut laptop, &calendar(&format!("{zone}\n{weekly}"))),
        (4, 0, 0)
    );
    // Berlin leaves summer time on October 25, the other zone on November 1.
    assert_eq!(
        times(&mut laptop),
        [
            "2026-10-20 16:00-17:00",
            "2026-10-27 15:00-16:00",
            "2026-11-03 16:00-17:00",
            "2026-11-10 16:00-17:00",
        ]
    );
    let unknown = calendar(&event(
        "x",
        "DTSTART;TZID=Nowhere/At All:20261105T173000",
        "Lost",
        "",
    ));
    let preview = read(&mut laptop, &unknown);
    assert_eq!(reasons(&preview), ["unknown_zone"]);
    let cell = &preview["refused"][0];
    assert_eq!(
        (&cell["row"], &cell["value"]),
        (&json!(4), &json!("2026-11-05 17:30 Nowhere/At All"))
    );
    let fix = json!([{ "table": 0, "row": 4, "column": cell["column"], "value": "2026-11-05 17:30 America/Chicago" }]);
    let mended = map(&mut laptop, &preview["mapping"], fix);
    assert_eq!(
        (
            reasons(&mended).len(),
            mended["tables"][0]["counts"]["added"].clone()
        ),
        (0, json!(1))
    );
}

#[test]
fn meetings_go_into_the_series_that_somebody_chooses() {
    let mut laptop = Laptop::with_initiative();
    let series = laptop.put("meetings", json!({ "table": "series", "name": "Steering" }));
    let text = calendar(
        &[
            event(
                "a",
                "DTSTART:20261105T173000",
                "Steering",
                "CATEGORIES:Steering",
            ),
            event(
                "b",
                "DTSTART:20261203T173000",
                "Another",
                "RRULE:FREQ=WEEKLY;COUNT=2",
            ),
        ]
        .join("\n"),
    );
    let preview = read(&mut laptop, &text);
    assert_eq!(
        pluck(&preview["meetings"], "series"),
        ["Steering", "Another"]
    );
    let mut mapping = preview["mapping"].clone();
    mapping["tables"][0]["series"] = json!({ "as": "series", "id": series });
    let preview = map(&mut laptop, &mapping, json!([]));
    assert_eq!(
        pluck(&preview["meetings"], "series"),
        ["Steering", "Steering"]
    );
    mapping["tables"][0]["series"] = json!({ "as": "nothing" });
    let preview = map(&mut laptop, &mapping, json!([]));
    assert_eq!(pluck(&preview["meetings"], "series"), ["", ""]);
    assert_eq!(import(&mut laptop, "meetings"), (3, 0, 0));
    let view = laptop.view("meetings", json!({ "view": "meetings" }));
    assert_eq!(view["series"].as_array().unwrap().len(), 1);
}

#[test]
fn our_own_calendar_comes_back_as_it_went_out() {
    let mut laptop = Laptop::with_sample();
    let write = |laptop: &mut Laptop, what: Value| {
        let path = laptop.path("out.ics");
        let export = Task::Export {
            what: serde_json::from_value(what).unwrap(),
            format: serde_json::from_value(json!("ics")).unwrap(),
            audience: Audience::Backbone,
            today: day(TODAY),
            place: Place::Path { path: path.clone() },
        };
        laptop.task(&export).unwrap();
        std::fs::read_to_string(path).unwrap()
    };
    let before = laptop.state();
    let id = meetings(&mut laptop).last().unwrap()["id"].clone();
    for (what, kind) in [
        (json!({ "what": "calendar" }), "meetings"),
        (json!({ "what": "invitation", "id": id }), "meetings"),
        (json!({ "what": "todos" }), "actions"),
    ] {
        let text = write(&mut laptop, what.clone());
        let preview = read(&mut laptop, &text);
        assert_eq!(preview["refused"], json!([]), "{what}");
        let changed: Vec<&Value> = preview["meetings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|line| line["state"] != "same")
            .collect();
        assert_eq!(changed, Vec::<&Value>::new(), "{what}");
        let (added, changed, same) = import(&mut laptop, kind);
        assert_eq!((added, changed), (0, 0), "{what}");
        assert!(same > 0, "{what}");
    }
    assert_eq!(laptop.state(), before);
}

#[test]
fn what_an_entry_lacks_is_refused_with_its_line_and_the_rest_comes_in() {
    let mut laptop = Laptop::with_initiative();
    let text = calendar(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:No start\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:b\nDTSTART:20261105T173000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:c\nDTSTART:yesterday\nSUMMARY:No day\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:d\nDTSTART:20261105T173000\nDTEND:20261105T163000\nSUMMARY:Backwards\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:e\nDTSTART:20261105T173000\nRRULE:FREQ=SECONDLY\nSUMMARY:Too often\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:f\nDTSTART:20261105T173000\nRRULE:every week\nSUMMARY:No rule\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:g\nDTSTART:20261105T173000\nX-SECRET:1\nSUMMARY:Good\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM\nEND:VEVENT\n\
         BEGIN:VJOURNAL\nSUMMARY:Diary\nEND:VJOURNAL",
    );
    let preview = read(&mut laptop, &text);
    let told = |cell: &Value| {
        format!(
            "{} {} {}",
            cell["row"],
            cell["header"].as_str().unwrap(),
            cell["reason"].as_str().unwrap()
        )
    };
    let told: Vec<String> = preview["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(told)
        .collect();
    assert_eq!(
        told,
        [
            "4 starts empty",
            "8 title empty",
            "12 starts not_a_moment",
            "17 ends ends_before_start",
            "23 comes back rule_too_fine",
            "29 comes back not_a_rule",
        ]
    );
    assert_eq!(warned(&preview, "part_left_out").1, ["VALARM", "VJOURNAL"]);
    assert_eq!(warned(&preview, "end_added").1, ["Good"]);
    assert_eq!(import(&mut laptop, "meetings"), (1, 0, 0));
}

#[test]
fn a_calendar_is_known_by_its_content_and_kept_apart_from_other_formats() {
    let mut laptop = Laptop::with_initiative();
    let text = calendar(&event("a", "DTSTART:20261105T173000", "Grün", ""));
    let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let path = laptop.path("calendar.txt");
    std::fs::write(&path, latin).unwrap();
    let read_as = |format| Task::ReadImport {
        places: vec![Place::Path { path: path.clone() }],
        format,
        today: day(TODAY),
    };
    let TaskResult::Preview(preview) = laptop.task(&read_as(Some(ImportFormat::Ics))).unwrap()
    else {
        panic!("no preview");
    };
    assert_eq!(preview.meetings[0].title, "Grün");
    let preview = serde_json::to_value(preview).unwrap();
    assert_eq!(warned(&preview, "windows1252").0, 1);
    let fault = laptop
        .task(&read_as(Some(ImportFormat::Vcard)))
        .unwrap_err();
    assert_eq!(fault.code, trestle_core::error::Code::OtherFormat);
    std::fs::write(&path, "BEGIN:VCARD\nFN:A\nEND:VCARD\n").unwrap();
    let fault = laptop.task(&read_as(Some(ImportFormat::Ics))).unwrap_err();
    assert_eq!(fault.code, trestle_core::error::Code::OtherFormat);
}
