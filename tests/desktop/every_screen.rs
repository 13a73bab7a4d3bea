//! Every screen and every dialog of the example, for people who cannot see it or cannot use a mouse: no rule of WCAG
//! 2.2 A or AA is broken, nothing sticks out of the window, and the page complains of nothing.

use serde_json::json;

use crate::window::{Home, USUAL, Window};

const SCREENS: [&str; 41] = [
    "#/conditions",
    "#/stakeholders?view=map",
    "#/stakeholders?view=table",
    "#/stakeholders?view=power",
    "#/stakeholders?view=power&panel=table",
    "#/stakeholders?view=power&panel=gaps",
    "#/stakeholders?view=coverage",
    "#/stakeholders?view=people",
    "#/stakeholders?view=groups",
    "#/stakeholders?view=relationships",
    "#/stakeholders?view=offers",
    "#/agenda",
    "#/measures",
    "#/measures?by=status",
    "#/activities",
    "#/activities?view=register",
    "#/meetings",
    "#/meetings?view=month",
    "#/meetings?view=month&day=2027-01-14",
    "#/meetings/agenda_template",
    "#/meetings/decision",
    "#/meetings/decision?state=superseded&evidence=none",
    "#/meetings/insight",
    "#/meetings/insight?figure=absent&of=all",
    "#/meetings/insight?for=public",
    "#/meetings/insight?view=check_out",
    "#/meetings/insight?view=fairness&part=chairs&of=all",
    "#/actions",
    "#/actions?show=all",
    "#/actions?organization=none",
    "#/actions?view=board",
    "#/actions?view=organizations",
    "#/actions?view=people",
    "#/actions?view=people&period=own",
    "#/actions?view=overdue",
    "#/actions?view=reminders",
    "#/history",
    "#/history?tab=trash",
    "#/exchange",
    "#/exchange?part=export",
    "#/initiative",
];

/// Screens, and how the address of a record begins that they lead to.
const RECORDS: [(&str, &str); 10] = [
    ("#/stakeholders?view=table", "#/stakeholders/organization/"),
    ("#/stakeholders?view=people", "#/stakeholders/person/"),
    (
        "#/stakeholders?view=relationships",
        "#/stakeholders/relationship/",
    ),
    ("#/stakeholders?view=groups", "#/stakeholders/group/"),
    ("#/stakeholders?view=groups", "#/stakeholders/seat/"),
    ("#/measures", "#/measures/indicator/"),
    ("#/activities", "#/activities/activity/"),
    ("#/agenda", "#/agenda/agenda_version/"),
    ("#/meetings", "#/meetings/series/"),
    ("#/meetings/decision", "#/meetings/decision/"),
];

const PARTS: [&str; 7] = [
    "agenda",
    "preparing",
    "attendance",
    "notes",
    "decisions",
    "actions",
    "minutes",
];

/// The addresses to visit, with the first record of each list filled in.
pub fn addresses(window: &Window<'_>) -> Vec<String> {
    let mut addresses: Vec<String> = SCREENS.map(str::to_owned).to_vec();
    for (screen, beginning) in RECORDS {
        addresses.push(first_link(window, screen, beginning));
    }
    let meeting = first_link(window, "#/meetings", "#/meetings/meeting/");
    let meeting = meeting.split('?').next().unwrap_or_default();
    addresses.extend(PARTS.map(|part| format!("{meeting}?part={part}")));
    addresses.push(meeting.replace("/meeting/", "/check_out/"));
    addresses
}

/// The address of the first record on a screen whose address begins like that.
pub fn first_link(window: &Window<'_>, screen: &str, beginning: &str) -> String {
    window.go(screen);
    let link = format!("document.querySelector('a[href^=\"{beginning}\"]')");
    window.wait(&link);
    let address = window.ask(&format!("{link}.getAttribute('href')"), json!([]));
    address.as_str().unwrap().to_owned()
}

/// Everything that is wrong with what the window shows now.
pub fn faults(window: &Window<'_>, place: &str) -> Vec<String> {
    let barriers = window
        .barriers()
        .into_iter()
        .map(|one| format!("{place}: {one}"));
    let mut faults: Vec<String> = barriers.collect();
    if window.holds("document.documentElement.scrollWidth > innerWidth") {
        faults.push(format!("{place}: sticks out of the window"));
    }
    if place.starts_with('#') && !window.holds("document.querySelector('nav [aria-current=page]')")
    {
        faults.push(format!("{place}: there is no such screen"));
    }
    faults
}

#[test]
fn every_screen_is_open_to_everyone() {
    let home = Home::new("every_screen", USUAL);
    let window = home.open(&["--sample"]);
    let mut found = Vec::new();
    for address in addresses(&window) {
        window.go(&address);
        found.extend(faults(&window, &address));
    }
    found.extend(dialogs(&window));
    found.extend(window.complaints());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_first_screen_is_open_to_everyone() {
    let home = Home::new("first_screen", USUAL);
    let window = home.open(&[]);
    window.find("button", "New initiative…*");
    let mut found = faults(&window, "start");
    window.press(&["ctrl", "n"]);
    window.find("dialog", "New initiative");
    found.extend(faults(&window, "new initiative"));
    found.extend(window.complaints());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Opens and closes every dialog that a key or a button opens.
fn dialogs(window: &Window<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let keys: [(&str, &[&str], &str); 6] = [
        ("#/conditions", &["ctrl", "k"], "Find or do anything"),
        ("#/conditions", &["ctrl", ","], "Settings"),
        ("#/conditions", &["?"], "Keys"),
        ("#/conditions", &["ctrl", "n"], "New initiative"),
        ("#/meetings", &["n"], "Plan a meeting"),
        ("#/agenda", &["f"], "Freeze*"),
    ];
    for (address, keys, title) in keys {
        window.go(address);
        window.press(keys);
        window.find("dialog", title);
        found.extend(faults(window, title));
        window.press(&["escape"]);
        window.wait("all('dialog').length === 0");
    }
    let meeting = first_link(window, "#/meetings", "#/meetings/meeting/");
    let meeting = meeting.split('?').next().unwrap_or_default();
    let [agenda, preparing, minutes] =
        ["agenda", "preparing", "minutes"].map(|part| format!("{meeting}?part={part}"));
    let buttons = [
        ("#/meetings", "Skip *", "Skip a day"),
        (agenda.as_str(), "Add a proposal…", "Add a proposal"),
        (
            preparing.as_str(),
            "Cancel the meeting…",
            "Cancel the meeting",
        ),
        (
            minutes.as_str(),
            "Choose the reasons…",
            "Carry over to the next meeting",
        ),
        ("#/stakeholders?view=table", "Sectors…", "Sectors"),
        (
            "#/stakeholders?view=relationships",
            "Kinds…",
            "Kinds of relationship",
        ),
        ("#/activities", "Add an activity", "Add an activity"),
        ("#/meetings/decision", "Look again: *", "Look again: *"),
    ];
    for (address, button, title) in buttons {
        window.go(address);
        window.click("button", button);
        window.find("dialog", title);
        found.extend(faults(window, title));
        window.press(&["escape"]);
        window.wait("all('dialog').length === 0");
    }
    window.go(&minutes);
    window.click("button", "Hand out…");
    window.find("dialog", "Hand out");
    // The paper is made while the dialog is open already; its buttons can be pressed when it is there.
    window.wait("!find('button', 'Save as a file…').disabled");
    found.extend(faults(window, "Hand out"));
    found
}
