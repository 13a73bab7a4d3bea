//! Documents as plain text for mails, and as a preview that is copied from.

use serde_json::json;
use trestle_core::documents::Export;

use super::scene::{Bench, id};
use super::{NAUGHTY, PEOPLE, meeting, minutes};

#[test]
fn minutes_as_plain_text() {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.talk("# Costs\n\nTransit can carry **400 riders**, see [the plan](https://example.org/plan).\n\n1. lines\n2. buses\n   - none new");
    let written = bench.plain(minutes());
    assert_eq!(written, include_str!("../../golden/minutes.txt"));
}

#[test]
fn a_letter_can_be_pasted_into_a_mail() {
    let mut bench = Bench::new("es");
    bench.meet(PEOPLE);
    bench.talk("x");
    let letter = bench.plain(Export::FollowUp {
        id: id("december"),
        organization_id: id("Eastbrook Schools"),
    });
    for phrase in [
        "A Eastbrook Schools\n",
        "- Yes: passes for households, from 1 February. Pregunta: Do we start with lines 4 and 9?\n",
        "- Promise to print (José Quiñones, Eastbrook Schools, 15 de enero de 2027)\n",
        "jueves, 7 de enero de 2027, a las 9:00, Public library, upper hall\n",
    ] {
        assert!(letter.contains(phrase), "{phrase}: {letter}");
    }
    assert!(
        !letter.contains("**") && !letter.contains('#') && !letter.contains('\\'),
        "{letter}"
    );
}

#[test]
fn the_letters_to_all_stand_one_after_the_other() {
    let mut bench = meeting();
    let letters = bench.plain(Export::FollowUps { id: id("december") });
    let pages: Vec<&str> = letters
        .split("\n----------------------------------------\n")
        .collect();
    assert_eq!(pages.len(), 2, "{letters}");
    assert!(pages[0].contains("To Mercy Health") && !pages[0].contains("Promise to print"));
    assert!(pages[1].contains("To Eastbrook Schools") && pages[1].contains("Promise to print"));
}

#[test]
fn nothing_in_a_record_becomes_a_line_of_its_own() {
    for naughty in NAUGHTY {
        let mut bench = Bench::new("en");
        bench.meet([naughty; 3]);
        bench.talk("Nothing.");
        let written = bench.plain(minutes());
        assert!(
            !written.contains(|c: char| c.is_control() && c != '\n'),
            "{written}"
        );
        for heading in [
            "Attendance",
            "9:20  Free bus passes on clinic days",
            "Next meeting",
        ] {
            let lines = written.lines().filter(|line| *line == heading);
            assert_eq!(lines.count(), 1, "{heading} in\n{written}");
        }
    }
}

#[test]
fn a_preview_holds_the_same_words() {
    let mut bench = meeting();
    let ask = json!({ "view": "preview", "what": minutes(), "audience": "backbone", "today": "2026-12-04" });
    let view = bench.view("documents", ask);
    assert_eq!(view["text"], bench.plain(minutes()));
    assert_eq!(
        view["title"],
        "Minutes: Steering committee, 3 December 2026"
    );
    assert_eq!(view["left_out"], json!([]));
}
