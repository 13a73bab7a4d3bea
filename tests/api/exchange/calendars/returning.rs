//! Entries that come back: the series they become, times that others stand for, and what has passed.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

use super::{
    TODAY, bring_in, calendar, event, import, meetings, read, read_on, reasons, times, warned,
};

#[test]
fn an_entry_that_keeps_a_cadence_becomes_a_series_with_its_departures() {
    let mut laptop = Laptop::with_initiative();
    let monthly = |sequence: u32, title: &str| {
        calendar(
            &[
                event(
                    "steering",
                    "DTSTART;TZID=America/Chicago:20260903T173000",
                    title,
                    &format!(
                        "SEQUENCE:{sequence}\nRRULE:FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270204T233000Z\n\
                         EXDATE;TZID=America/Chicago:20261203T173000\nRDATE;TZID=America/Chicago:20261217T173000"
                    ),
                ),
                event(
                    "steering",
                    "DTSTART;TZID=America/Chicago:20261112T180000",
                    "Moved",
                    &format!("SEQUENCE:{sequence}\nRECURRENCE-ID:20261105T233000Z"),
                ),
                event(
                    "steering",
                    "DTSTART;TZID=America/Chicago:20270107T173000",
                    "Called off",
                    &format!("SEQUENCE:{sequence}\nRECURRENCE-ID;TZID=America/Chicago:20270107T173000\nSTATUS:CANCELLED"),
                ),
            ]
            .join("\n"),
        )
    };
    let preview = read(&mut laptop, &monthly(0, "Steering"));
    let line = &preview["meetings"][0];
    assert_eq!(
        (
            &line["series"],
            &line["cadence"],
            &line["meetings"],
            &line["last_on"]
        ),
        (
            &json!("Steering"),
            &json!("monthly"),
            &json!(4),
            &json!("2027-02-04")
        )
    );
    assert_eq!(import(&mut laptop, "meetings"), (6, 0, 0));
    let expected = [
        "2026-09-03 17:30-18:30",
        "2026-10-01 17:30-18:30",
        "2026-11-12 18:00-19:00",
        "2026-12-17 17:30-18:30",
        "2027-01-07 17:30-18:30",
        "2027-02-04 17:30-18:30",
    ];
    assert_eq!(times(&mut laptop), expected);
    let all = meetings(&mut laptop);
    assert_eq!(
        (&all[2]["title"], &all[2]["due_on"]),
        (&json!("Moved"), &json!("2026-11-05"))
    );
    assert_eq!(all[4]["status"], "cancelled");
    let period = json!({ "view": "calendar", "from": "2026-09-01", "until": "2027-03-31" });
    let shown = laptop.view("meetings", period.clone());
    assert_eq!(
        (&shown["series"][0]["zone"], &shown["series"][0]["ends_on"]),
        (&json!("America/Chicago"), &json!("2027-02-04"))
    );
    assert_eq!(
        shown["due"],
        json!([]),
        "every day of the cadence is planned or left out"
    );
    assert_eq!(pluck(&shown["exceptions"], "kind"), ["skipped", "extra"]);
    assert_eq!(bring_in(&mut laptop, &monthly(0, "Steering")).1, 0);
    let state = laptop.state();
    bring_in(&mut laptop, &monthly(0, "Steering"));
    assert_eq!(laptop.state(), state, "the same file changes nothing");

    let preview = read(&mut laptop, &monthly(2, "Steering committee"));
    assert_eq!(preview["meetings"][0]["state"], "changed");
    import(&mut laptop, "meetings");
    assert_eq!(times(&mut laptop), expected);
    let title = |laptop: &mut Laptop| meetings(laptop)[0]["title"].clone();
    assert_eq!(title(&mut laptop), "Steering committee");
    let preview = read(&mut laptop, &monthly(1, "An older name"));
    assert!(
        warned(&preview, "outdated_meeting").0 >= 4,
        "{}",
        preview["warnings"]
    );
    assert_eq!(preview["has_changes"], false);
}

#[test]
fn an_entry_without_a_cadence_of_ours_stays_single_meetings_within_a_year() {
    let mut laptop = Laptop::with_initiative();
    let text = calendar(&event(
        "ttt",
        "DTSTART:20200107T090000",
        "Twice a week",
        "RRULE:FREQ=WEEKLY;BYDAY=TU,TH",
    ));
    let preview = read(&mut laptop, &text);
    assert_eq!(warned(&preview, "further_dates").1, ["Twice a week"]);
    let (added, ..) = import(&mut laptop, "meetings");
    assert_eq!(added, 209, "two a week for 733 days around {TODAY}");
    let view = laptop.view("meetings", json!({ "view": "meetings" }));
    assert_eq!(view["series"], json!([]));
}

/// Day, start, end and place of every meeting, in order, each with how far it has come.
fn told(laptop: &mut Laptop) -> Vec<String> {
    let told = |meeting: &Value| {
        let of = |field: &str| meeting[field].as_str().unwrap().to_owned();
        ["held_on", "starts_at", "ends_at", "place", "status"]
            .map(of)
            .join(" ")
    };
    meetings(laptop).iter().map(told).collect()
}

#[test]
fn a_change_to_a_time_and_all_later_ones_moves_them_as_it_moves_the_first() {
    let mut laptop = Laptop::with_initiative();
    let start = "DTSTART;TZID=America/Chicago:20261203T173000";
    let later = |uid: &str, instead: &str, starts: &str, rest: &str| {
        let instead =
            format!("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Chicago:{instead}\n{rest}");
        event(
            uid,
            &format!("DTSTART;TZID=America/Chicago:{starts}"),
            "Steering",
            &instead,
        )
    };
    let text = calendar(
        &[
            // From January on a day later, half an hour earlier and elsewhere; February alone is another matter.
            later(
                "steering",
                "20270107T173000",
                "20270108T170000",
                "LOCATION:Library",
            ),
            event(
                "steering",
                start,
                "Steering",
                "LOCATION:Town hall\nRRULE:FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270602T000000Z",
            ),
            event(
                "steering",
                "DTSTART;TZID=America/Chicago:20270211T120000",
                "Steering",
                "LOCATION:School\nRECURRENCE-ID;TZID=America/Chicago:20270204T173000",
            ),
            later(
                "steering",
                "20270401T173000",
                "20270401T180000",
                "LOCATION:Harbor",
            ),
        ]
        .join("\n"),
    );
    let preview = read(&mut laptop, &text);
    assert_eq!(
        preview["warnings"].as_array().unwrap().len(),
        1,
        "{}",
        preview["warnings"]
    );
    assert_eq!(warned(&preview, "series_added").1, ["Steering"]);
    assert_eq!(import(&mut laptop, "meetings"), (6, 0, 0));
    let expected = [
        "2026-12-03 17:30 18:30 Town hall planned",
        "2027-01-08 17:00 18:00 Library planned",
        "2027-02-11 12:00 13:00 School planned",
        "2027-03-05 17:00 18:00 Library planned",
        "2027-04-01 18:00 19:00 Harbor planned",
        "2027-05-06 18:00 19:00 Harbor planned",
    ];
    assert_eq!(told(&mut laptop), expected);
    let due = pluck(&json!(meetings(&mut laptop)), "due_on");
    let moved = ["2027-01-07", "2027-02-04", "2027-03-04"].map(|day| json!(day));
    assert_eq!(due[1..4], moved);
    let period = json!({ "view": "calendar", "from": "2026-12-01", "until": "2027-05-31" });
    assert_eq!(
        laptop.view("meetings", period)["due"],
        json!([]),
        "each stands for its day"
    );
    let state = laptop.state();
    assert_eq!(bring_in(&mut laptop, &text).1, 0);
    assert_eq!(laptop.state(), state, "the same file changes nothing");
}

#[test]
fn a_change_to_later_times_goes_by_the_clock_of_its_own_zone_and_needs_its_entry() {
    let mut laptop = Laptop::with_initiative();
    let instead = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Chicago:20270304T090000";
    let away = event(
        "a",
        "DTSTART;TZID=Europe/Berlin:20270304T160000",
        "Standing",
        instead,
    );
    let entry = event(
        "a",
        "DTSTART;TZID=America/Chicago:20270304T090000",
        "Standing",
        "RRULE:FREQ=WEEKLY;COUNT=4",
    );
    read(&mut laptop, &calendar(&[entry, away.clone()].join("\n")));
    import(&mut laptop, "meetings");
    // Clocks go forward on 14 March in Chicago and on 28 March in Berlin: four o'clock stays four o'clock in Berlin.
    assert_eq!(
        times(&mut laptop),
        [
            "2027-03-04 16:00-17:00 Europe/Berlin",
            "2027-03-11 16:00-17:00 Europe/Berlin",
            "2027-03-18 16:00-17:00 Europe/Berlin",
            "2027-03-25 16:00-17:00 Europe/Berlin",
        ]
    );
    let mut alone = Laptop::with_initiative();
    let preview = read(&mut alone, &calendar(&away));
    assert_eq!(warned(&preview, "later_unknown").1, ["Standing"]);
    assert_eq!(import(&mut alone, "meetings"), (1, 0, 0));
}

#[test]
fn a_series_that_is_called_off_from_a_day_on_is_cancelled_from_then_on() {
    let mut laptop = Laptop::with_initiative();
    let entry = event(
        "a",
        "DTSTART:20261203T090000",
        "Standing",
        "RRULE:FREQ=WEEKLY;COUNT=4",
    );
    let off = event(
        "a",
        "DTSTART:20261217T090000",
        "Standing",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261217T090000\nSTATUS:CANCELLED\nSEQUENCE:1",
    );
    read(&mut laptop, &calendar(&[entry, off].join("\n")));
    import(&mut laptop, "meetings");
    let states = pluck(&json!(meetings(&mut laptop)), "status");
    assert_eq!(states, ["planned", "planned", "cancelled", "cancelled"]);
}

#[test]
fn times_that_a_rule_leaves_out_are_left_out() {
    let mut laptop = Laptop::with_initiative();
    let rule = "RRULE:FREQ=WEEKLY;COUNT=8\nEXRULE:FREQ=MONTHLY;BYDAY=1TH";
    let text = calendar(&event("a", "DTSTART:20261126T090000", "Standing", rule));
    let preview = read(&mut laptop, &text);
    assert_eq!(warned(&preview, "part_left_out").0, 0);
    import(&mut laptop, "meetings");
    let days = pluck(&json!(meetings(&mut laptop)), "held_on");
    assert_eq!(
        days,
        [
            "2026-11-26",
            "2026-12-10",
            "2026-12-17",
            "2026-12-24",
            "2026-12-31",
            "2027-01-14"
        ],
        "without 3 December and 7 January; the first day is no first Thursday"
    );
    let period = json!({ "view": "calendar", "from": "2026-11-23", "until": "2027-01-20" });
    let shown = laptop.view("meetings", period);
    assert_eq!(shown["due"], json!([]));
    assert_eq!(
        pluck(&shown["exceptions"], "falls_on"),
        ["2026-12-03", "2027-01-07"]
    );
    let unreadable = calendar(&event(
        "b",
        "DTSTART:20261126T090000",
        "Odd",
        "EXRULE:FREQ=HOURLY",
    ));
    let preview = read(&mut laptop, &unreadable);
    assert_eq!(reasons(&preview).len(), 1, "{}", preview["refused"]);
}

#[test]
fn what_has_passed_comes_in_as_held_and_nobody_is_said_to_have_come() {
    let mut laptop = Laptop::with_initiative();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering" }),
    );
    laptop.put(
        "stakeholders",
        json!({ "table": "seat", "group_id": group }),
    );
    let entries = |sequence: u32| {
        calendar(
            &[
                event(
                    "passed",
                    "DTSTART:20261105T090000",
                    "Passed",
                    &format!("SEQUENCE:{sequence}"),
                ),
                event(
                    "off",
                    "DTSTART:20261106T090000",
                    "Called off",
                    "STATUS:CANCELLED",
                ),
                event(
                    "perhaps",
                    "DTSTART:20261107T090000",
                    "Never settled",
                    "STATUS:TENTATIVE",
                ),
                event("today", "DTSTART:20261123T090000", "Today", ""),
                event(
                    "ahead",
                    "DTSTART:20261124T090000",
                    "Ahead",
                    "STATUS:CONFIRMED",
                ),
            ]
            .join("\n"),
        )
    };
    let preview = read(&mut laptop, &entries(0));
    assert_eq!(
        warned(&preview, "taken_as_held"),
        (1, vec!["Passed".to_owned()])
    );
    import(&mut laptop, "meetings");
    let all = json!(meetings(&mut laptop));
    assert_eq!(
        pluck(&all, "status"),
        ["held", "cancelled", "planned", "planned", "planned"]
    );
    assert_eq!(all[0]["minutes_state"], "draft");
    let noted = &all[0]["attendance"];
    assert_eq!(
        (&noted["expected"], &noted["leaders"]),
        (&json!(0), &json!(0))
    );
    // Who says here that it was called off, or still to come, is not told otherwise by the calendar of the same state.
    let passed = all[0]["id"].as_str().unwrap().to_owned();
    laptop
        .set("meetings", "meeting", &passed, "status", json!("cancelled"))
        .unwrap();
    let preview = read(&mut laptop, &entries(0));
    assert_eq!(preview["has_changes"], false, "{}", preview["meetings"]);
}

#[test]
fn meetings_that_a_calendar_brought_are_held_once_their_day_has_passed() {
    let mut laptop = Laptop::with_initiative();
    let weekly = "RRULE:FREQ=WEEKLY;COUNT=3";
    let text = calendar(&event("a", "DTSTART:20261119T090000", "Standing", weekly));
    read(&mut laptop, &text);
    import(&mut laptop, "meetings");
    let states = |laptop: &mut Laptop| pluck(&json!(meetings(laptop)), "status");
    assert_eq!(states(&mut laptop), ["held", "planned", "planned"]);
    read_on(&mut laptop, &text, "2026-11-30");
    assert_eq!(import(&mut laptop, "meetings").1, 1);
    assert_eq!(states(&mut laptop), ["held", "held", "planned"]);
}
