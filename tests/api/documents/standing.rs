//! What final minutes say stays as it was, whatever becomes of the records they name.

use serde_json::{Value, json};
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::initiative::Audience;

use super::scene::{Bench, id};
use super::{meeting, minutes};

fn finalize(bench: &mut Bench) {
    bench.edit(
        "meetings",
        json!({ "verb": "finalize", "meeting_id": id("december") }),
    );
}

fn set(bench: &mut Bench, module: &str, table: &str, name: &str, set: Value) {
    bench.edit(
        module,
        json!({ "verb": "set", "table": table, "id": id(name), "set": set }),
    );
}

/// Gives new names to whom and what the December meeting names, and keeps a promise.
fn change_what_it_names(bench: &mut Bench) {
    let named = |name: &str| json!({ "name": name });
    set(
        bench,
        "stakeholders",
        "person",
        "person 0",
        named("Denise Okafor"),
    );
    set(
        bench,
        "stakeholders",
        "organization",
        "Eastbrook Schools",
        named("Eastbrook Learning"),
    );
    set(
        bench,
        "meetings",
        "series",
        "series",
        named("Leadership table"),
    );
    set(
        bench,
        "actions",
        "action_item",
        "print",
        json!({ "text": "Print nothing", "status": "done" }),
    );
    bench.edit(
        "stakeholders",
        json!({ "verb": "remove", "table": "person", "ids": [id("person 2")] }),
    );
}

/// The record of the December meeting as the screen of minutes shows it.
fn shown(bench: &mut Bench) -> Value {
    bench.view(
        "documents",
        json!({ "view": "minutes", "id": id("december"), "today": "2026-12-04" }),
    )
}

#[test]
fn final_minutes_keep_what_they_said() {
    let mut bench = meeting();
    finalize(&mut bench);
    let (said, told) = (bench.markdown(minutes()), shown(&mut bench));
    for name in ["Denise Abara", "Eastbrook Schools", "Promise to print"] {
        assert!(said.contains(name), "{name}: {said}");
    }
    change_what_it_names(&mut bench);
    assert_eq!(bench.markdown(minutes()), said);
    assert_eq!(shown(&mut bench), told);
    let chair = id("person 0").to_string();
    assert_eq!(told["names"][&chair], "Denise Abara");
    assert_eq!(told["actions"][0]["text"], "Promise to print");
}

#[test]
fn two_people_who_become_one_stay_two_in_final_minutes() {
    let mut bench = meeting();
    finalize(&mut bench);
    let said = bench.markdown(minutes());
    bench.edit("stakeholders", json!({
        "verb": "combine", "table": "person", "keep_id": id("person 2"), "drop_id": id("person 0")
    }));
    assert_eq!(bench.markdown(minutes()), said);
    let chair = bench.view(
        "meetings",
        json!({ "view": "meeting", "id": id("december") }),
    );
    assert_eq!(chair["meeting"]["chair_id"], json!(id("person 2")));
}

#[test]
fn minutes_that_are_opened_again_tell_what_is_now() {
    let mut bench = meeting();
    finalize(&mut bench);
    change_what_it_names(&mut bench);
    bench.edit(
        "meetings",
        json!({
            "verb": "reopen", "meeting_id": id("december"), "reason": "The chair's name was wrong"
        }),
    );
    let open = bench.markdown(minutes());
    assert!(
        open.contains("Denise Okafor") && !open.contains("Denise Abara"),
        "{open}"
    );
    assert_eq!(shown(&mut bench)["actions"][0]["text"], "Print nothing");
    finalize(&mut bench);
    set(
        &mut bench,
        "stakeholders",
        "person",
        "person 0",
        json!({ "name": "D. Okafor" }),
    );
    let again = bench.markdown(minutes());
    assert_eq!(again, open.replace("**Draft**", "**Final**"));
}

#[test]
fn letters_and_agendas_tell_what_is_now_even_when_minutes_are_final() {
    let mut bench = meeting();
    finalize(&mut bench);
    change_what_it_names(&mut bench);
    let letter = bench.plain(Export::FollowUp {
        id: id("december"),
        organization_id: id("Eastbrook Schools"),
    });
    assert!(letter.contains("To Eastbrook Learning"), "{letter}");
    assert!(!letter.contains("Promise to print"), "{letter}");
    let agenda = bench.markdown(Export::MeetingAgenda { id: id("december") });
    assert!(agenda.contains("Denise Okafor"), "{agenda}");
}

#[test]
fn what_readers_may_see_of_final_minutes_is_decided_anew() {
    let mut bench = meeting();
    finalize(&mut bench);
    let told = |bench: &mut Bench| {
        let written = bench.export_for(Audience::Partner, minutes(), ExportFormat::Md);
        String::from_utf8(written.unwrap()).unwrap()
    };
    assert!(!told(&mut bench).contains("Absent with notice"));
    let initiative = bench.view("initiative", json!({ "view": "initiative" }));
    bench.edit(
        "initiative",
        json!({
            "verb": "set", "table": "initiative", "id": initiative["initiative"]["id"],
            "set": { "attendance_for_partners": true }
        }),
    );
    assert!(told(&mut bench).contains("Absent with notice"));
}
