//! Papers around a meeting: the sign-in sheet, name cards, and letters that tell an organization only what is its own.

use serde_json::json;
use trestle_core::documents::{Export, ExportFormat};

use super::scene::{Bench, id};
use super::{DISCUSSION, PEOPLE, meeting, minutes, text_of};

#[test]
fn a_sign_in_sheet_has_a_line_for_every_seat_and_guest() {
    let mut bench = meeting();
    let sheet = Export::SignInSheet { id: id("december") };
    let written = bench.markdown(sheet.clone());
    let guests = ["Lena Ortiz, City Transit", "A. Wolf"];
    for name in PEOPLE.into_iter().chain(guests) {
        assert!(written.contains(name), "{name}: {written}");
    }
    let pdf = bench.pdf(sheet);
    assert!(pdf.starts_with(b"%PDF"));
    if let Some(words) = text_of(&pdf, bench.folder.path()) {
        assert!(words.contains(&"Signature".to_owned()), "{words:?}");
    }
}

#[test]
fn sheets_of_the_check_out_ask_three_questions_and_name_nobody() {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    let sheets = Export::CheckOutSheets { id: id("december") };
    let written = bench.markdown(sheets.clone());
    for question in [
        "It was worth my time.",
        "I could say what mattered to me.",
        "I learned something I did not know.",
    ] {
        assert_eq!(written.matches(question).count(), 2, "{written}");
    }
    for person in PEOPLE {
        assert!(!written.contains(person), "{person}: {written}");
    }
    assert!(bench.pdf(sheets).starts_with(b"%PDF"));
}

#[test]
fn name_cards_name_whoever_is_expected_and_for_whom() {
    let mut bench = Bench::new("es");
    bench.meet(PEOPLE);
    let cards = Export::NameCards { id: id("december") };
    let pdf = bench.pdf(cards);
    if let Some(words) = text_of(&pdf, bench.folder.path()) {
        for word in ["Denise", "Quiñones", "Mercy", "Comunidad"] {
            assert!(words.contains(&word.to_owned()), "{word}: {words:?}");
        }
    }
}

#[test]
fn a_letter_tells_an_organization_only_its_own_promises() {
    let mut bench = meeting();
    bench.put(
        "actions",
        json!({
            "table": "action_item", "id": id("theirs"), "text": "A promise of others",
            "organization_id": id("Mercy Health"), "meeting_id": id("december")
        }),
    );
    let letter = |organization: &str| Export::FollowUp {
        id: id("december"),
        organization_id: id(organization),
    };
    let schools = bench.markdown(letter("Eastbrook Schools"));
    for phrase in [
        "To Eastbrook Schools",
        "Promise to print",
        "Promise to late",
        "lines 4 and 9",
    ] {
        assert!(schools.contains(phrase), "{phrase}: {schools}");
    }
    assert!(!schools.contains("promise of others"), "{schools}");
    let health = bench.markdown(letter("Mercy Health"));
    assert!(health.contains("A promise of others") && !health.contains("Promise to print"));
    let confidential = json!({ "is_confidential": true });
    bench.edit(
        "meetings",
        json!({ "verb": "set", "table": "agenda_item", "id": id("passes"), "set": confidential }),
    );
    let schools = bench.markdown(letter("Eastbrook Schools"));
    assert!(!schools.contains("passes for households"), "{schools}");
    let refused = bench.try_export(letter("Nobody"), ExportFormat::Pdf);
    assert_eq!(refused.unwrap_err().code, trestle_core::error::Code::Gone);
}

#[test]
fn minutes_hold_what_was_written_down_row_by_row() {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.talk(DISCUSSION);
    let set = json!({ "summary": "A **short** evening." });
    bench.edit(
        "meetings",
        json!({ "verb": "set", "table": "meeting", "id": id("december"), "set": set }),
    );
    let (decision, december) = (id("decision"), id("december"));
    for record in [
        json!({ "table": "objection", "id": id("o"), "decision_id": decision, "text": "Drivers are few",
                "state": "integrated", "integration": "Only on weekdays" }),
        json!({ "table": "evidence", "id": id("e"), "decision_id": decision, "title": "Riders", "value": "400" }),
        json!({ "table": "guest", "id": id("g"), "meeting_id": december, "name": "Don Eusebio",
                "organization_id": id("Eastbrook Schools") }),
        json!({ "table": "agenda_item", "id": id("p"), "meeting_id": december, "title": "A bench", "state": "parked" }),
    ] {
        bench.put("meetings", record);
    }
    let written = bench.markdown(minutes());
    for phrase in [
        "A **short** evening.",
        "Drivers are few → Only on weekdays",
        "Riders: 400",
        "Don Eusebio, Eastbrook Schools",
        "Kept for later",
        "A bench",
    ] {
        assert!(written.contains(phrase), "{phrase}: {written}");
    }
}

/// What the minutes say that a decision rests on, when records of every kind are cited.
fn cited(language: &str) -> String {
    let mut bench = Bench::new(language);
    bench.meet(PEOPLE);
    bench.talk(DISCUSSION);
    for (number, (table, value)) in [
        ("relationship", "funds, 3"),
        ("relationship", "lends_buses_to"),
        ("agenda_version", "adopted"),
        ("activity", "minor_issues, 40"),
        ("series", "9/12"),
        ("goal", "active, 9/12"),
        ("indicator", "1,200 meals, 2026-Q3"),
        ("observation", "27 %, 2026-05"),
        ("indicator", "70 %, 2026/27"),
    ]
    .into_iter()
    .enumerate()
    {
        bench.put(
            "meetings",
            json!({ "table": "evidence", "id": id(value), "decision_id": id("decision"), "kind": "record",
                    "record_table": table, "title": number.to_string(), "value": value }),
        );
    }
    for (table, record) in [("organization", "Mercy Health"), ("meeting", "december")] {
        let citation = json!({ "id": id(table), "table": table, "record_id": id(record), "as_of_on": "2026-12-03" });
        bench.edit(
            "meetings",
            json!({ "verb": "cite", "decision_id": id("decision"), "citation": citation }),
        );
    }
    bench.edit(
        "stakeholders",
        json!({ "verb": "name_kind", "code": "funds", "name": "Pays for" }),
    );
    bench.markdown(minutes())
}

#[test]
fn what_a_decision_rests_on_is_told_in_words() {
    let english = cited("en");
    for words in [
        "0: Pays for, intensity 3",
        "1: lends buses to",
        "Version 2: Adopted",
        "3: minor issues, reach 40",
        "4: 9 of 12 leaders",
        "5: active, 9/12",
        "6: 1,200 meals, Q3 2026",
        "7: 27 %, May 2026",
        "8: 70 %, 2026/27",
        "Mercy Health: active (on 3 December 2026)",
        "Steering committee: 3 December 2026, 2 of 3 leaders (on 3 December 2026)",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    let spanish = cited("es");
    for words in [
        "Versión 2: Adoptada",
        "3: problemas leves, alcance 40",
        "4: 9 de 12 líderes",
        "6: 1,200 meals, T3 2026",
        "7: 27 %, mayo de 2026",
        "Mercy Health: activa (el 3 de diciembre de 2026)",
    ] {
        assert!(spanish.contains(words), "{words}: {spanish}");
    }
}

#[test]
fn an_item_names_the_goal_and_the_indicator_it_is_about() {
    for (language, words) in [
        ("en", "Goal: Fed · Indicator: Missed visits"),
        ("es", "Meta: Fed · Indicador: Missed visits"),
    ] {
        let mut bench = Bench::new(language);
        bench.meet(PEOPLE);
        bench.talk(DISCUSSION);
        bench.put(
            "agenda",
            json!({ "table": "goal", "id": id("goal"), "name": "Fed" }),
        );
        bench.put(
            "measures",
            json!({ "table": "indicator", "id": id("missed"), "name": "Missed visits" }),
        );
        let set = json!({ "goal_id": id("goal"), "indicator_id": id("missed") });
        bench.edit(
            "meetings",
            json!({ "verb": "set", "table": "agenda_item", "id": id("passes"), "set": set }),
        );
        let written = bench.markdown(minutes());
        assert!(written.contains(words), "{words}: {written}");
    }
}
