//! An invitation goes out as a file, the answer to it comes in as one, is seen at the seat, and is taken back.

use std::fs;
use std::path::Path;

use serde_json::json;
use trestle_tests::Laptop;

use crate::every_screen::faults;
use crate::window::{Home, USUAL};

/// A committee of two with a meeting, and the identity of that meeting.
fn committee(file: &Path) -> String {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering" }),
    );
    for (name, mail, organization) in [
        ("Ana José", "ana@example.org", "Mercy Health"),
        ("Bo Ek", "bo@example.org", "Eastside Schools"),
    ] {
        let organization = laptop.add_organization(organization);
        let person = json!({ "table": "person", "name": name, "email": mail });
        let person = laptop.put("stakeholders", person);
        let seat = json!({ "table": "seat", "group_id": group, "organization_id": organization });
        let seat = laptop.put("stakeholders", seat);
        let speaks = json!({ "table": "representation", "seat_id": seat, "person_id": person });
        laptop.put("stakeholders", speaks);
    }
    let series = json!({ "table": "series", "name": "Steering", "group_id": group });
    let series = laptop.put("meetings", series);
    laptop.put(
        "meetings",
        json!({
            "table": "meeting", "series_id": series, "title": "Budget", "held_on": "2026-12-03",
            "starts_at": "17:30", "ends_at": "19:00"
        }),
    )
}

/// The answer that a mail program makes of an invitation: one accepts, the other sends somebody.
fn answer_to(invitation: &str) -> String {
    let line = |name: &str| {
        let found = invitation.lines().find(|line| line.starts_with(name));
        found.unwrap().trim().to_owned()
    };
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n{}\r\n{}\r\n\
         DTSTAMP:20261122T080000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\r\n\
         ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:kim@example.org\":mailto:bo@example.org\r\n\
         ATTENDEE;CN=Kim Moe;DELEGATED-FROM=\"mailto:bo@example.org\":mailto:kim@example.org\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n",
        line("UID:"),
        line("SEQUENCE:"),
    )
}

#[test]
fn an_answer_is_seen_at_the_seat_and_taken_back() {
    let home = Home::new("invitation_answered", USUAL);
    let file = home.new_file("trial.trestle");
    let meeting = committee(&file);
    let (invitation, answer) = (home.path("budget.ics"), home.path("answer.ics"));
    let window = home.open(&[file.to_str().unwrap()]);
    let attendance = format!("#/meetings/meeting/{meeting}?part=attendance");
    window.go(&attendance);
    home.answer(&[&invitation]);
    window.click("button", "Invitation (.ics)");
    crate::driver::until("the invitation is written", || {
        fs::read_to_string(&invitation)
            .is_ok_and(|text| text.contains("END:VCALENDAR"))
            .then_some(())
    });
    let unfolded = fs::read_to_string(&invitation)
        .unwrap()
        .replace("\r\n ", "");
    assert!(unfolded.contains("mailto:ana@example.org"), "{unfolded}");
    fs::write(&answer, answer_to(&unfolded)).unwrap();

    home.answer(&[&answer]);
    window.go("#/exchange");
    window.click("button", "Choose files…");
    window.find("heading", "Answers to invitations (answer.ics)");
    window.see("accepts");
    window.see("sends Kim Moe");
    assert_eq!(
        faults(&window, "the answers in words"),
        Vec::<String>::new()
    );
    window.click("button", "Import 2 records");
    window.find("link", "Go to the meetings");
    window.go(&attendance);
    window.see("accepted");
    window.see("sends Kim Moe");
    assert_eq!(faults(&window, &attendance), Vec::<String>::new());
    window.go(&format!("#/meetings/running/{meeting}"));
    window.find("button", "Mercy Health*");
    window.see("accepted");

    window.go(&attendance);
    window.press(&["ctrl", "z"]);
    window.wait("!plain(document.body.innerText).includes('accepted')");
    assert!(!window.holds("plain(document.body.innerText).includes('Kim Moe')"));
    drop(window);
    let mut laptop = Laptop::new();
    laptop.open(&file).unwrap();
    assert_eq!(laptop.state()["reply"], json!([]));
}
