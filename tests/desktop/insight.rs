//! What the record says about how the initiative meets: figures lead to the rows they count, readers who may not see
//! organizations see none, and a laptop goes from hand to hand without telling anything.

use serde_json::json;
use trestle_core::values::Day;

use crate::every_screen::{faults, first_link};
use crate::window::{Home, USUAL, Window};

/// The day that the example was written for; its days are moved by whole weeks to now.
const ANCHOR: &str = "2026-11-23";

/// What was counted by hand in the twelve months before that day: organization, seats expected, leaders, delegates, leaders
/// in the room, empty seats.
const BY_HAND: [(&str, [u32; 5]); 4] = [
    ("Calder Falls Chamber of Commerce", [12, 3, 0, 3, 9]),
    ("Calder Transit", [12, 8, 3, 7, 1]),
    ("Hollis Family Foundation", [11, 9, 0, 2, 2]),
    ("Senna Regional Health", [12, 2, 10, 2, 0]),
];

/// The address of the attendance of those twelve months.
fn address(window: &Window<'_>) -> String {
    let now = "new Date().toLocaleDateString('sv-SE')";
    let today: Day = window
        .ask(now, json!([]))
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let anchor: Day = ANCHOR.parse().unwrap();
    let weeks = ((today.0 - anchor.0).num_days() + 3).div_euclid(7);
    let until = anchor.plus_days(weeks * 7);
    format!(
        "#/meetings/insight?from={}&until={until}",
        until.plus_days(-364)
    )
}

/// A part of a whole as a whole percentage, as the screen writes it.
fn percent(part: u32, whole: u32) -> String {
    let share = 100.0 * f64::from(part) / f64::from(whole);
    format!("{}%", share.round())
}

#[test]
fn figures_of_attendance_lead_to_the_rows_that_they_count() {
    let home = Home::new("attendance_rows", USUAL);
    let window = home.open(&["--sample"]);
    let address = address(&window);
    window.go(&address);
    window.find(
        "link",
        "Show what is counted: Leaders at the table: 70%, 168 of 239",
    );
    for (name, [expected, leaders, delegates, in_room, empty]) in BY_HAND {
        for (figure, part, whole) in [
            ("Leaders at the table", leaders, expected),
            ("Delegates", delegates, expected),
            ("Leaders in the room", in_room, leaders),
            ("Empty seats", empty, expected),
        ] {
            let share = percent(part, whole);
            let link =
                format!("Show what is counted: {figure}: {name}: {share}, {part} of {whole}");
            window.click("link", &link);
            window.find("list", &format!("{figure}: {name}"));
            window.wait(&format!(
                "document.querySelectorAll('.inspector li.counted').length === {part}
                && document.querySelectorAll('.inspector li').length === {whole}"
            ));
        }
    }
    window.click(
        "button",
        "A phone call: make an action for Calder Falls Chamber of Commerce",
    );
    window.see("Action made.");
    window.go("#/actions");
    window.see("Call Calder Falls Chamber of Commerce: how is it going");
    assert!(window.complaints().is_empty());
}

#[test]
fn readers_who_may_not_see_organizations_see_no_name() {
    let home = Home::new("attendance_readers", USUAL);
    let window = home.open(&["--sample"]);
    window.go(&address(&window));
    let names = ["Chamber of Commerce", "Calder Transit", "Hollis Family"];
    let shows = |name: &str| {
        window.holds(&format!(
            "document.body.innerText.includes({})",
            json!(name)
        ))
    };
    window.see(names[0]);
    window.focus("radio", "Backbone");
    for reader in ["Partners", "Funders", "Everybody"] {
        window.press(&["right"]);
        window.wait(&format!(
            "nameOf(document.activeElement) === {} && document.activeElement.checked",
            json!(reader)
        ));
    }
    window.see("Organizations are left out for these readers, and with them 3 sectors");
    for name in names {
        assert!(!shows(name), "{name} is named");
    }
    assert_eq!(
        faults(&window, "attendance for everybody"),
        Vec::<String>::new()
    );
    window.click("checkbox", "Everybody may see attendance by organization");
    window.see(names[0]);
    window.press(&["ctrl", "z"]);
    window.see("Organizations are left out for these readers");
    for name in names {
        assert!(!shows(name), "{name} is named again");
    }
}

#[test]
fn a_laptop_is_passed_to_three_people_and_tells_nothing() {
    let home = Home::new("passed_laptop", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = first_link(&window, "#/meetings", "#/meetings/meeting/");
    let page = meeting
        .split('?')
        .next()
        .unwrap()
        .replace("/meeting/", "/check_out/");
    window.go(&page);
    window.see("No sheet is kept yet.");
    window.click("button", "Begin the round");
    window.wait("nameOf(document.activeElement) === 'Begin'");
    assert_eq!(faults(&window, "passing the laptop"), Vec::<String>::new());
    for (keys, words) in [
        (["5", "2", "4"], "More light"),
        (["4", "4", "4"], ""),
        (["5", "3", "1"], "A shorter round"),
    ] {
        window.press(&["enter"]);
        window.wait("document.activeElement.matches('input[type=radio]')");
        assert!(
            window.holds("!document.querySelector('input:checked') && document.querySelector('textarea').value === ''"),
            "an earlier sheet is seen"
        );
        for key in keys {
            window.press(&[key]);
        }
        window.wait("document.activeElement.matches('textarea')");
        assert_eq!(
            window.ask(
                "document.querySelectorAll('input:checked').length",
                json!([])
            ),
            3
        );
        window.write(words);
        window.press(&["enter"]);
        window.see("Thank you. Please pass the laptop on.");
        assert!(!window.holds("document.body.innerText.includes('More light')"));
    }
    window.click("button", "End the round");
    window.see("3 sheets were added.");
    window.see("3 sheets are kept.");
    window.see("A shorter round");
    window.go("#/meetings/insight?view=check_out");
    window.find("heading", "All check-outs of the period");
    window.go("#/history");
    window.wait(
        "all('listitem').filter((one) => plain(one.textContent).includes('heck-out')).length <= 1",
    );
    window.press(&["ctrl", "z"]);
    window.go(&page);
    window.see("No sheet is kept yet.");
    assert!(window.complaints().is_empty());
}
