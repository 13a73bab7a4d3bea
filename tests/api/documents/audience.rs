//! For whom a document is: what an audience may not see is in no byte of it, and is named before it is written.

use std::io::{Cursor, Read};

use serde_json::{Value, json};
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::error::Code;
use trestle_core::initiative::Audience;
use zip::ZipArchive;

use super::scene::{Bench, id};
use super::{PEOPLE, minutes};

/// What only the backbone may read.
const CLOSED: [&str; 5] = [
    "Secret title",
    "Secret talk",
    "Secret outcome",
    "Secret promise",
    "Secret bench",
];

/// What nobody may read on paper at all: notes of records are the backbone's own.
const NOTES: [&str; 3] = ["Secret note", "secret@example.org", "Secret reason"];

/// A meeting with something of everything that an audience may not see.
fn bench() -> Bench {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.talk("Said in the open.");
    let december = id("december");
    for record in [
        json!({ "table": "agenda_item", "id": id("closed"), "meeting_id": december, "title": "Secret title",
                "discussion": "Secret talk", "is_confidential": true, "preread": "Secret talk", "position": "a3",
                "presenter_id": id("person 0"), "state": "done" }),
        json!({ "table": "decision", "id": id("closed decision"), "meeting_id": december, "agenda_item_id": id("closed"),
                "question": "Secret talk?", "outcome": "Secret outcome" }),
        json!({ "table": "agenda_item", "id": id("closed bench"), "meeting_id": december, "title": "Secret bench",
                "is_confidential": true, "state": "parked" }),
        json!({ "table": "agenda_item", "id": id("bench"), "meeting_id": december, "title": "A bench", "state": "parked" }),
        json!({ "table": "evidence", "id": id("lived"), "decision_id": id("decision"), "kind": "experience",
                "title": "A story of the clinic" }),
        json!({ "table": "objection", "id": id("objection"), "decision_id": id("decision"), "kind": "concern",
                "text": "Who will pay?", "notes": "Secret note" }),
        json!({ "table": "data_pack_entry", "id": id("few"), "meeting_id": december, "title": "Households without a car",
                "value": "7", "as_of_on": "2026-12-01", "notes": "Secret note", "position": "a0" }),
        json!({ "table": "data_pack_entry", "id": id("share"), "meeting_id": december, "title": "Riders on time",
                "value": "7", "unit": "%", "position": "a1" }),
        json!({ "table": "logistics_entry", "id": id("childcare"), "meeting_id": december, "kind": "childcare",
                "state": "arranged", "text": "In the reading room", "notes": "Secret note" }),
        json!({ "table": "logistics_entry", "id": id("printing"), "meeting_id": december, "kind": "printing",
                "text": "Secret reason" }),
        json!({ "table": "guest", "id": id("guest"), "meeting_id": december, "name": "Don Eusebio",
                "email": "secret@example.org" }),
    ] {
        bench.put("meetings", record);
    }
    bench.put("actions", json!({
        "table": "action_item", "id": id("closed promise"), "text": "Secret promise", "meeting_id": december,
        "agenda_item_id": id("closed"), "person_id": id("person 1"), "organization_id": id("Eastbrook Schools")
    }));
    let set = json!({ "link": "https://meet.example.org/secret-room", "notes": "Secret note",
                      "reopen_reason": "Secret reason" });
    bench.edit(
        "meetings",
        json!({ "verb": "set", "table": "meeting", "id": december, "set": set }),
    );
    bench
}

fn finalize(bench: &mut Bench) {
    bench.edit(
        "meetings",
        json!({ "verb": "finalize", "meeting_id": id("december") }),
    );
}

/// Everything that is readable in a file: its bytes, and those of each part of a package.
fn readable(bytes: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) {
        for at in 0..archive.len() {
            let mut part = Vec::new();
            archive
                .by_index(at)
                .unwrap()
                .read_to_end(&mut part)
                .unwrap();
            text.push_str(&String::from_utf8_lossy(&part));
        }
    }
    text
}

/// What an audience reads of a paper, in every format that is text.
fn read_by(bench: &mut Bench, audience: Audience, what: &Export) -> Vec<String> {
    let formats = [ExportFormat::Md, ExportFormat::Txt, ExportFormat::Docx];
    let written = formats.map(|format| {
        let bytes = bench.export_for(audience, what.clone(), format).unwrap();
        readable(&bytes).replace("\\", "")
    });
    written.to_vec()
}

fn papers() -> [Export; 6] {
    let id = id("december");
    [
        minutes(),
        Export::MeetingAgenda { id },
        Export::AgendaAndSignIn { id },
        Export::SignInSheet { id },
        Export::NameCards { id },
        Export::FollowUps { id },
    ]
}

fn left_out(bench: &mut Bench, audience: Audience, what: &Export) -> Value {
    let ask =
        json!({ "view": "preview", "what": what, "audience": audience, "today": "2026-12-04" });
    let view = bench.view("documents", ask);
    let rows = view["left_out"].as_array().unwrap().iter();
    rows.map(|row| {
        (
            row["kind"].as_str().unwrap().to_owned(),
            row["count"].clone(),
        )
    })
    .collect::<serde_json::Map<_, _>>()
    .into()
}

#[test]
fn the_backbone_reads_everything_but_notes() {
    let mut bench = bench();
    finalize(&mut bench);
    for written in read_by(&mut bench, Audience::Backbone, &minutes()) {
        for words in CLOSED {
            assert!(written.contains(words), "{words} is missing in {written}");
        }
        for words in NOTES {
            assert!(!written.contains(words), "{words} stands in {written}");
        }
    }
    assert_eq!(
        left_out(&mut bench, Audience::Backbone, &minutes()),
        json!({})
    );
}

#[test]
fn partners_read_no_word_of_what_is_confidential() {
    let mut bench = bench();
    for paper in papers() {
        for written in read_by(&mut bench, Audience::Partner, &paper) {
            for words in CLOSED.into_iter().chain(NOTES) {
                let is_own = words == "Secret promise" && matches!(paper, Export::FollowUps { .. });
                assert!(
                    is_own || !written.contains(words),
                    "{words} stands in {paper:?}: {written}"
                );
            }
        }
    }
    let told = left_out(&mut bench, Audience::Partner, &minutes());
    assert_eq!(told, json!({ "confidential_items": 2, "absences": 3 }));
    let written = &read_by(&mut bench, Audience::Partner, &minutes())[1];
    for phrase in [
        "Confidential",
        "Present (2):",
        "Who will pay?",
        "A story of the clinic",
        "Promise to late",
    ] {
        assert!(written.contains(phrase), "{phrase} is missing in {written}");
    }
    assert!(!written.contains("Absent with notice"), "{written}");
}

#[test]
fn the_public_reads_final_minutes_without_people() {
    let mut bench = bench();
    let refused = bench.export_for(Audience::Public, minutes(), ExportFormat::Pdf);
    assert_eq!(refused.unwrap_err().code, Code::NotPublished);
    finalize(&mut bench);
    let never = PEOPLE.into_iter().chain(CLOSED).chain(NOTES).chain([
        "Who will pay?",
        "A pass printed by the clinic",
        "A story of the clinic",
        "A bench",
        "Promise to late",
        "Don Eusebio",
        "Lena Ortiz",
        "secret-room",
        "Absent",
        "overdue",
    ]);
    let never: Vec<&str> = never.collect();
    for paper in [minutes(), Export::MeetingAgenda { id: id("december") }] {
        for written in read_by(&mut bench, Audience::Public, &paper) {
            for words in &never {
                assert!(
                    !written.contains(words),
                    "{words} stands in {paper:?}: {written}"
                );
            }
        }
    }
    let written = &read_by(&mut bench, Audience::Public, &minutes())[1];
    for phrase in [
        "Said in the open.",
        "Met: 2 of 3 seats filled",
        "Yes: passes for households, from 1 February.",
        "- Promise to print (Eastbrook Schools, 15 January 2027)",
        "- Households without a car; Value: fewer than 10; As of: 1 December 2026",
        "- Riders on time; Value: 7 %",
    ] {
        assert!(written.contains(phrase), "{phrase} is missing in {written}");
    }
    let told = left_out(&mut bench, Audience::Public, &minutes());
    for (kind, count) in [
        ("confidential_items", 2),
        ("attendance", 6),
        ("open_promises", 1),
        ("kept_for_later", 1),
        ("objections", 3),
        ("experience", 1),
        ("small_numbers", 1),
    ] {
        assert_eq!(told[kind], count, "{kind} in {told}");
    }
    assert!(told["names"].as_u64() > Some(5), "{told}");
}

#[test]
fn attendance_is_shown_to_whom_the_initiative_shows_it() {
    let mut bench = bench();
    finalize(&mut bench);
    let set = json!({ "attendance_for_funders": true });
    let initiative = bench.view("initiative", json!({ "view": "initiative" }));
    let id = initiative["initiative"]["id"].clone();
    bench.edit(
        "initiative",
        json!({ "verb": "set", "table": "initiative", "id": id, "set": set }),
    );
    let funder = &read_by(&mut bench, Audience::Funder, &minutes())[1];
    assert!(funder.contains("Absent with notice (1):"), "{funder}");
    let partner = &read_by(&mut bench, Audience::Partner, &minutes())[1];
    assert!(!partner.contains("Absent with notice"), "{partner}");
}

#[test]
fn papers_for_the_room_stay_in_the_room() {
    let mut bench = bench();
    let december = id("december");
    for audience in [Audience::Funder, Audience::Public] {
        for paper in [
            Export::SignInSheet { id: december },
            Export::AgendaAndSignIn { id: december },
            Export::NameCards { id: december },
            Export::FollowUps { id: december },
            Export::FollowUp {
                id: december,
                organization_id: id("Mercy Health"),
            },
        ] {
            let refused = bench.export_for(audience, paper, ExportFormat::Docx);
            assert_eq!(refused.unwrap_err().code, Code::NotForAudience);
        }
    }
}

#[test]
fn the_agenda_tells_what_is_arranged_and_the_numbers_to_look_at() {
    let mut bench = bench();
    let written = bench.plain(Export::MeetingAgenda { id: id("december") });
    for phrase in [
        "Arranged: Childcare: In the reading room",
        "Join at: https://meet.example.org/secret-room",
        "- Households without a car; Value: 7; As of: 1 December 2026",
    ] {
        assert!(written.contains(phrase), "{phrase} is missing in {written}");
    }
}

#[test]
fn answers_to_the_common_agenda_go_out_without_reservations() {
    let mut bench = bench();
    let section = json!({ "table": "agenda_section", "id": id("vision"), "kind": "vision", "title": "Our vision" });
    bench.put("agenda", section);
    bench.edit(
        "agenda",
        json!({ "verb": "freeze", "id": id("version"), "frozen_on": "2026-11-01" }),
    );
    for (organization, answer, reservation) in [
        (
            "Mercy Health",
            "endorsed_with_reservations",
            "Say who pays.",
        ),
        ("Eastbrook Schools", "declined", ""),
    ] {
        bench.edit(
            "agenda",
            json!({
                "verb": "endorse", "organization_id": id(organization), "version_id": id("version"),
                "answer": answer, "answered_on": "2026-11-20", "reservation": reservation
            }),
        );
    }
    for written in read_by(&mut bench, Audience::Public, &Export::CommonAgenda) {
        assert!(written.contains("Mercy Health"), "{written}");
        assert!(
            !written.contains("Eastbrook Schools") && !written.contains("Say who pays."),
            "{written}"
        );
    }
    let told = left_out(&mut bench, Audience::Public, &Export::CommonAgenda);
    assert_eq!(told, json!({ "answers": 1, "reservations": 1 }));
}
