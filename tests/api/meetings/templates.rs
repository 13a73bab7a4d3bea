//! Usual agendas, proposals of partners, what is parked, and why something is carried over.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, plan, scene};

/// A usual agenda of two items, the first of which comes back every time.
fn usual(scene: &mut Scene) -> String {
    let template = json!({ "table": "agenda_template", "name": "Usual" });
    let template = scene.laptop.put("meetings", template);
    for (title, recurs) in [("Welcome", true), ("Numbers", false)] {
        scene.laptop.put("meetings", json!({
            "table": "template_item", "template_id": template, "title": title, "minutes_planned": 15, "recurs": recurs
        }));
    }
    template
}

#[test]
fn a_usual_agenda_is_laid_once_and_kept_from_a_meeting() {
    let mut scene = scene();
    let template = usual(&mut scene);
    let meeting = scene.meeting.clone();
    let lay = json!({ "verb": "use_template", "meeting_id": meeting, "template_id": template });
    scene.laptop.act("meetings", lay.clone());
    assert_eq!(
        pluck(&scene.detail()["items"], "title"),
        ["Welcome", "Numbers"]
    );
    let receipt = scene.laptop.act("meetings", lay);
    assert_eq!(receipt.ids, []);
    scene.item("Only today", 5, "open");
    let id = Id::fresh();
    let keep = |meeting: &str| json!({ "verb": "keep_template", "id": id, "meeting_id": meeting, "name": "November's" });
    let nowhere = keep(&Id::fresh().to_string());
    assert_eq!(scene.laptop.refusal("meetings", nowhere).0, Code::Gone);
    scene.laptop.act("meetings", keep(&meeting));
    let kept = scene
        .laptop
        .view("meetings", json!({ "view": "templates" }));
    let kept = kept["templates"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["template"]["id"] == json!(id))
        .unwrap();
    assert_eq!(
        pluck(&kept["items"], "title"),
        ["Welcome", "Numbers", "Only today"]
    );
    assert_eq!(kept["minutes_planned"], 35);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "remove", "table": "agenda_template", "ids": [id] }),
    );
    assert_eq!(
        scene.laptop.state()["template_item"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn a_plan_begins_with_the_usual_agenda_of_its_series() {
    let mut scene = scene();
    let template = usual(&mut scene);
    let series = scene.series.clone();
    scene
        .laptop
        .set(
            "meetings",
            "series",
            &series,
            "template_id",
            json!(template),
        )
        .unwrap();
    let welcome = scene.item("Welcome", 15, "done");
    scene
        .laptop
        .set("meetings", "agenda_item", &welcome, "recurs", json!(true))
        .unwrap();
    scene.item("Free passes", 20, "open");
    scene.verb("finalize");
    scene.meeting = plan(&mut scene.laptop, &series, "2026-12-03");
    assert_eq!(
        pluck(&scene.detail()["items"], "title"),
        ["Welcome", "Numbers", "Free passes"],
        "what recurs comes once"
    );
}

#[test]
fn a_carried_item_says_why() {
    let mut scene = scene();
    let meeting = scene.meeting.clone();
    let recurring = scene.item("Round of news", 10, "done");
    scene
        .laptop
        .set("meetings", "agenda_item", &recurring, "recurs", json!(true))
        .unwrap();
    let begun = scene.item("Free passes", 20, "open");
    scene
        .laptop
        .set("meetings", "agenda_item", &begun, "minutes_used", json!(12))
        .unwrap();
    scene.item("Reading week", 20, "open");
    let waiting = scene.item("Budget", 20, "open");
    scene.item("A bench at the stop", 10, "parked");
    let series = scene.series.clone();
    let next = plan(&mut scene.laptop, &series, "2026-12-03");
    scene.laptop.act(
        "meetings",
        json!({
            "verb": "carry_over", "meeting_id": meeting,
            "reasons": [{ "item_id": waiting, "reason": "waits_for_input" }]
        }),
    );
    let left = scene.detail();
    assert_eq!(
        pluck(&left["items"], "state"),
        ["done", "carried", "carried", "carried"]
    );
    assert_eq!(pluck(&left["parked"], "state"), ["parked"]);
    scene.meeting = next;
    let items = scene.detail()["items"].clone();
    assert_eq!(
        pluck(&items, "title"),
        [
            "Round of news",
            "Free passes",
            "Reading week",
            "Budget",
            "A bench at the stop"
        ]
    );
    assert_eq!(
        pluck(&items, "carry_reason"),
        [
            "recurs",
            "needs_more_time",
            "not_reached",
            "waits_for_input",
            "parked"
        ]
    );
    assert_eq!(items[1]["minutes_used"], Value::Null);
}

#[test]
fn a_proposal_waits_for_its_series_until_it_is_taken_or_declined() {
    let mut scene = scene();
    let series = scene.series.clone();
    let partner = scene.laptop.add_organization("Night Shelter");
    let propose = |scene: &mut Scene, title: &str| {
        scene.laptop.put("meetings", json!({
            "table": "agenda_item", "series_id": series, "title": title, "state": "proposed", "proposer_id": partner,
            "proposed_on": "2026-10-20"
        }))
    };
    let beds = propose(&mut scene, "Beds for winter");
    let logo = propose(&mut scene, "A new logo");
    let detail = scene.detail();
    assert_eq!(
        pluck(&detail["proposals"], "organization"),
        ["Night Shelter", "Night Shelter"]
    );
    assert_eq!(detail["minutes_planned"], 0);
    let asked = json!({ "view": "where", "table": "agenda_item", "id": beds });
    assert_eq!(
        scene.laptop.view("meetings", asked.clone()),
        json!({ "view": "where", "meeting_id": null, "decision_id": null, "series_id": series })
    );
    let meeting = scene.meeting.clone();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "accept", "item_id": beds, "meeting_id": meeting }),
    );
    assert_eq!(
        scene.laptop.view("meetings", asked),
        json!({ "view": "where", "meeting_id": meeting, "decision_id": null, "series_id": null })
    );
    scene.laptop.act(
        "meetings",
        json!({ "verb": "decline", "item_id": logo, "reason": "The one we have is two years old." }),
    );
    let detail = scene.detail();
    assert_eq!(pluck(&detail["items"], "title"), ["Beds for winter"]);
    assert_eq!(detail["proposals"], json!([]));
    let all = scene.laptop.view(
        "meetings",
        json!({ "view": "proposals", "series_id": series }),
    );
    assert_eq!(pluck(&all["proposals"], "state"), ["declined"]);
    scene.verb("finalize");
    let again = propose(&mut scene, "Soup on Fridays");
    let late = json!({ "verb": "accept", "item_id": again, "meeting_id": meeting });
    assert_eq!(
        scene.refusal(late).0,
        trestle_core::error::Code::MinutesFinal
    );
}
