//! When entries come back, against programs of others where these are installed.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use trestle_tests::{Laptop, shared};

use super::{bring_in, calendar, event, meetings, times};

/// What a Python program makes of some JSON; none where a module that it needs is absent.
fn python(program: &str, input: &Value) -> Option<Value> {
    let mut python = Command::new("python3")
        .args(["-c", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    python
        .stdin
        .take()?
        .write_all(input.to_string().as_bytes())
        .ok()?;
    let output = python.wait_with_output().ok()?;
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if complaint.contains("No module named") {
        return None;
    }
    assert!(output.status.success(), "{complaint}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

const RULES: &str = r#"
import json, sys
from datetime import datetime
from dateutil.rrule import rrulestr
days = []
for start, rule in json.load(sys.stdin):
    found = rrulestr(rule, dtstart=datetime.fromisoformat(start))
    between = found.between(datetime(2025, 11, 22), datetime(2027, 11, 24, 23, 59), inc=True)
    days.append([at.isoformat(" ", "minutes") for at in between][:400])
print(json.dumps(days))
"#;

#[test]
fn rules_give_the_days_that_another_program_gives() {
    let rules = [
        ("2025-12-01T09:00", "FREQ=DAILY;INTERVAL=10;COUNT=30"),
        ("2019-01-01T09:00", "FREQ=DAILY;INTERVAL=7"),
        (
            "2026-01-05T09:00",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20260331T235900",
        ),
        (
            "2026-01-06T09:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
        ),
        (
            "2026-01-06T09:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        ),
        ("2026-01-30T09:00", "FREQ=MONTHLY;BYMONTHDAY=30"),
        ("2026-01-31T09:00", "FREQ=MONTHLY"),
        ("2026-01-31T09:00", "FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=2"),
        ("2026-01-29T09:00", "FREQ=MONTHLY;BYDAY=5TH"),
        ("2026-01-27T09:00", "FREQ=MONTHLY;BYDAY=-1TU"),
        (
            "2026-01-30T09:00",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        ),
        ("2026-02-13T09:00", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"),
        (
            "2026-01-02T09:00",
            "FREQ=MONTHLY;BYMONTHDAY=2,-2;BYMONTH=1,4,7,10",
        ),
        ("2026-03-10T09:00", "FREQ=YEARLY;BYMONTH=3;BYDAY=2TU"),
        ("2020-02-29T09:00", "FREQ=YEARLY"),
        ("2026-01-01T09:00", "FREQ=YEARLY;BYYEARDAY=1,100,-1"),
        ("2026-05-18T09:00", "FREQ=YEARLY;BYDAY=20MO"),
        ("2026-12-28T09:00", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO"),
        ("2026-01-01T09:00", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=TH"),
        (
            "2026-06-01T09:00",
            "FREQ=YEARLY;INTERVAL=1;BYMONTH=6,9;BYDAY=MO;BYSETPOS=1,-1",
        ),
        (
            "2026-01-05T09:00",
            "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,17;BYMINUTE=0,30;COUNT=50",
        ),
        ("1998-06-01T09:00", "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=345"),
    ];
    let asked: Vec<(&str, &str)> = rules.to_vec();
    let Some(wanted) = python(RULES, &json!(asked)) else {
        return;
    };
    for (at, (start, rule)) in rules.iter().enumerate() {
        let mut laptop = Laptop::with_initiative();
        let start = start.replace(['-', ':'], "");
        let entry = event(
            "r",
            &format!("DTSTART:{start}00"),
            "Meeting",
            &format!("RRULE:{rule}"),
        );
        bring_in(&mut laptop, &calendar(&entry));
        let told = |meeting: &Value| {
            let of = |field: &str| meeting[field].as_str().unwrap().to_owned();
            format!("{} {}", of("held_on"), of("starts_at"))
        };
        let mut found: Vec<String> = meetings(&mut laptop).iter().map(told).collect();
        found.sort();
        assert_eq!(json!(found), wanted[at], "{rule}");
    }
}

const OCCURRENCES: &str = r#"
import icalendar, json, recurring_ical_events, sys
from datetime import date, datetime, timezone
found = []
for name in json.load(sys.stdin):
    calendar = icalendar.Calendar.from_ical(open(name, "rb").read())
    events = recurring_ical_events.of(calendar).between(date(2013, 6, 30), date(2015, 7, 3))
    starts = [event["DTSTART"].dt for event in events]
    found.append(sorted(at.strftime("%Y-%m-%d %H:%M") for at in starts))
print(json.dumps(found))
"#;

#[test]
fn real_entries_come_back_when_another_program_says() {
    let names = [
        "event_rrule_recuid.ics",
        "event_dt_simple.ics",
        "calendars__america_new_york.ics",
    ];
    let Some(folder) = shared("ical") else {
        return;
    };
    let paths: Vec<_> = names.iter().map(|name| folder.join(name)).collect();
    let Some(wanted) = python(OCCURRENCES, &json!(paths)) else {
        return;
    };
    for (name, wanted) in names.iter().zip(wanted.as_array().unwrap()) {
        let mut laptop = Laptop::with_initiative();
        super::real::fate(&mut laptop, name, "2014-07-01")
            .unwrap()
            .unwrap();
        let found: Vec<String> = times(&mut laptop)
            .iter()
            .map(|time| time[..16].to_owned())
            .collect();
        assert_eq!(json!(found), *wanted, "{name}");
    }
}
