//! What the journey of two hours tells: who sits there, what is spoken about, promised and decided, and that the minutes
//! hold all of it.

use std::path::PathBuf;

use serde_json::{Value, json};
use trestle_core::values::Id;
use trestle_tests::Laptop;

use crate::window::Home;

/// What the meeting is called.
pub const TITLE: &str = "Two hours in the library";

const PLACES: [&str; 5] = ["Eastbrook", "Fairview", "Hollis", "Lincoln", "Senna"];
const KINDS: [&str; 8] = [
    "Clinic",
    "Food Bank",
    "Library",
    "Schools",
    "Transit",
    "Chamber",
    "Foundation",
    "Youth Council",
];
const FIRST: [&str; 8] = [
    "Ada", "Bruno", "Chidi", "Dolores", "Emre", "Fatima", "Goran", "Hạnh",
];
const LAST: [&str; 5] = ["Abara", "Brandt", "Castañeda", "Durán", "Eriksen"];

/// The items with their planned minutes: two hours.
pub const ITEMS: [(&str, &str); 12] = [
    ("Who is here", "5"),
    ("What the autumn count says", "15"),
    ("Buses on Sundays", "15"),
    ("Pantries in two schools", "10"),
    ("Passes for households", "15"),
    ("What the clinics hear", "10"),
    ("A calendar for everybody", "10"),
    ("Words that we use", "10"),
    ("Money until June", "10"),
    ("Who visits whom", "5"),
    ("What young people ask", "10"),
    ("Last words", "5"),
];

/// What is promised, how it is typed, and the item at which it is.
pub const ACTIONS: [(usize, &str, &str); 9] = [
    (1, "Send the count to every seat", "by 24 Dec 2099"),
    (2, "Ask the drivers of line 4", "@htran by 2 Feb 2099"),
    (2, "Print the timetable", "@adur"),
    (3, "Measure both storage rooms", "in 2 weeks"),
    (4, "Design the pass", "@embr by 5 Jan 2099"),
    (5, "Collect three stories", "next week"),
    (8, "Write to the county", "@linfou"),
    (9, "Draw up the visits", "tomorrow"),
    (10, "Ask the council for its list", "@fairyou"),
];

/// How many seats are filled with the value of each key, in the order of the keys.
pub const FILLED: [usize; 6] = [26, 4, 3, 3, 2, 2];

/// Who came for the seats with a delegate.
pub const DELEGATES: [(&str, &str); 3] = [
    ("Lincoln Foundation", "Ines Moor"),
    ("Lincoln Youth Council", "Jonas Petit"),
    ("Senna Clinic", "Kiran Rao"),
];

/// How many seats somebody sits on.
pub const PRESENT: usize = 33;

/// The names of the organizations and of the people that sit for them.
pub fn seats() -> Vec<(String, String)> {
    let pairs = (0..40).map(|at| (at / KINDS.len(), at % KINDS.len()));
    pairs
        .map(|(place, kind)| {
            (
                format!("{} {}", PLACES[place], KINDS[kind]),
                format!("{} {}", FIRST[kind], LAST[place]),
            )
        })
        .collect()
}

/// A file with one group of forty seats, a leader on each, and no meeting.
pub fn file(home: &Home) -> PathBuf {
    let path = home.new_file("two_hours.trestle");
    let mut edits = Vec::new();
    let mut put = |mut record: Value| {
        let id = Id::fresh().to_string();
        record["id"] = json!(id);
        edits
            .push(json!({ "module": "stakeholders", "edit": { "verb": "put", "record": record } }));
        id
    };
    let group = put(json!({ "table": "group", "name": "Steering committee" }));
    for (organization, leader) in seats() {
        let organization = put(json!({ "table": "organization", "name": organization }));
        let person = json!({ "table": "person", "name": leader, "organization_id": organization });
        let person = put(person);
        let seat = json!({ "table": "seat", "group_id": group, "organization_id": organization });
        let seat = put(seat);
        put(
            json!({ "table": "representation", "seat_id": seat, "person_id": person, "capacity": "leader" }),
        );
    }
    let mut laptop = Laptop::new();
    laptop.open(&path).unwrap();
    laptop.act("together", json!({ "label": null, "edits": edits }));
    laptop.close();
    path
}

/// What is said on an item.
pub fn said(item: usize) -> String {
    format!("{} people spoke about it.", item + 20)
}

/// Fails with what the minutes lack.
pub fn holds_everything(minutes: &str) {
    let mut missing: Vec<String> = Vec::new();
    let mut has = |words: String| {
        if !minutes.contains(&words) {
            missing.push(words);
        }
    };
    has(format!("# {TITLE}"));
    has("**Final**".to_owned());
    for (item, (title, _)) in ITEMS.iter().enumerate() {
        has((*title).to_owned());
        has(said(item));
    }
    for (_, text, _) in ACTIONS {
        has(text.to_owned());
    }
    for (organization, leader) in seats() {
        let delegate = DELEGATES.iter().find(|(of, _)| *of == organization);
        let who = delegate.map_or(leader, |(_, name)| (*name).to_owned());
        has(format!("{who}, {organization}"));
    }
    for words in [
        "Do buses run on Sundays?",
        "Lines 4 and 9 run on Sundays for a year",
        "Drivers have no day off",
        "Sunday drivers choose another day",
        "Do we print passes for households?",
        "Two thousand passes by February",
        "Do we share one calendar?",
        "**Put off until 15 January 2099**",
        "Ask the drivers of line 4 (Hollis Transit · 2 February 2099",
        "Design the pass (Emre Brandt, Fairview Transit · 5 January 2099",
        "Print the timetable (Ada Durán, Lincoln Clinic",
    ] {
        has(words.to_owned());
    }
    for (key, count) in FILLED.iter().enumerate() {
        let words = [
            "Accountable leaders, in person",
            "Accountable leaders, remote",
            "Delegates",
            "Absent with notice",
            "Absent without notice",
            "Not expected",
        ];
        has(format!("**{}** ({count})", words[key]));
    }
    assert!(missing.is_empty(), "{missing:?} is missing in:\n{minutes}");
}
