//! The register of decisions: what they rest on as it was that day, what is found and counted, and taking up again.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::deciding::make;
use super::{Scene, scene};

#[test]
fn evidence_says_what_it_said_that_day() {
    let mut scene = scene();
    let goal = json!({ "table": "goal", "name": "On time", "statement": "Nine of ten buses" });
    let goal = scene.laptop.put("agenda", goal);
    let decision = scene.decision("A new line?", "advice");
    let cite = |table: &str, record: &str| {
        let citation = json!({ "id": Id::fresh(), "table": table, "record_id": record, "as_of_on": "2026-11-05" });
        json!({ "verb": "cite", "decision_id": decision, "citation": citation })
    };
    scene.laptop.act("meetings", cite("goal", &goal));
    scene
        .laptop
        .set("agenda", "goal", &goal, "statement", json!("All buses"))
        .unwrap();
    let evidence = scene.look_at(&decision)["evidence"][0].clone();
    assert_eq!(
        ["title", "value", "as_of_on"].map(|field| evidence[field].clone()),
        [
            json!("On time"),
            json!("Nine of ten buses"),
            json!("2026-11-05")
        ]
    );
    assert_eq!(scene.refusal(cite("person", &goal)).0, Code::NotAChoice);
    let other = scene.decision("Another line?", "advice");
    let found = scene.register("", json!({ "evidence_id": goal }));
    assert_eq!(pluck(&found["decisions"], "question"), ["A new line?"]);
    assert_eq!(
        (&found["counts"]["total"], &found["counts"]["with_evidence"],),
        (&json!(2), &json!(1))
    );
    let without = scene.register("", json!({ "has_evidence": false }));
    assert_eq!(pluck(&without["decisions"], "id"), [json!(other)]);
    let by_words = scene.register("nine buses", json!({}));
    assert_eq!(pluck(&by_words["decisions"], "question"), ["A new line?"]);
}

#[test]
fn the_register_is_searched_by_topic_state_and_review() {
    let mut scene = scene();
    let buses = scene.decision("Buses on Sundays?", "consent");
    let paint = scene.decision("Which colour?", "majority");
    let mut set = |id: &str, set: Value| {
        let edit = json!({ "verb": "set", "table": "decision", "id": id, "set": set });
        scene.laptop.act("meetings", edit);
    };
    set(
        &buses,
        json!({ "topic": "Transport, Sundays", "review_on": "2027-03-01", "state": "decided" }),
    );
    set(
        &paint,
        json!({ "topic": "transport", "affects_community": true }),
    );
    let questions = |scene: &mut Scene, filter: Value| {
        pluck(&scene.register("", filter)["decisions"], "question")
    };
    assert_eq!(
        questions(&mut scene, json!({ "topics": ["TRANSPORT"] })).len(),
        2
    );
    assert_eq!(
        questions(&mut scene, json!({ "topics": ["sundays"] })),
        ["Buses on Sundays?"]
    );
    assert_eq!(
        questions(&mut scene, json!({ "due_by": "2027-02-28" })),
        [] as [&str; 0]
    );
    assert_eq!(
        questions(&mut scene, json!({ "due_by": "2027-03-01" })),
        ["Buses on Sundays?"]
    );
    assert_eq!(
        questions(&mut scene, json!({ "states": ["open"] })),
        ["Which colour?"]
    );
    assert_eq!(
        questions(
            &mut scene,
            json!({ "methods": ["majority"], "affects_community": true })
        ),
        ["Which colour?"]
    );
    let topics = scene.register("", json!({}))["topics"].clone();
    assert_eq!(
        pluck(&topics, "topic"),
        ["Sundays", "Transport", "transport"]
    );
}

#[test]
fn records_of_every_kind_are_frozen_as_codes_and_numbers() {
    let mut scene = scene();
    let decision = scene.decision("A new line?", "advice");
    scene.attend(&[
        (0, Some("leader_in_person")),
        (1, Some("delegate")),
        (2, Some("leader_remote")),
    ]);
    let (meeting, series) = (scene.meeting.clone(), scene.series.clone());
    scene
        .laptop
        .set("meetings", "meeting", &meeting, "status", json!("held"))
        .unwrap();
    let [one, other] = ["Depot", "Clinic"].map(|name| scene.laptop.add_organization(name));
    let tie =
        json!({ "table": "relationship", "from_id": one, "to_id": other, "kind": "refers_to" });
    let tie = scene.laptop.put("stakeholders", tie);
    for (read_on, intensity) in [("2026-10-01", 2), ("2026-12-01", 4)] {
        scene.laptop.put("stakeholders", json!({
            "table": "reading", "relationship_id": tie, "read_on": read_on, "intensity": intensity
        }));
    }
    let figure = json!({ "table": "data_pack_entry", "meeting_id": meeting, "title": "Missed visits", "value": "27", "unit": "%" });
    let figure = scene.laptop.put("meetings", figure);
    for (table, record, title, value) in [
        ("organization", one.clone(), "Depot", "active"),
        ("relationship", tie, "Depot – Clinic", "refers_to, 2"),
        ("meeting", meeting, "Steering", "2026-11-05, 2/3"),
        ("series", series, "Steering", "2/3"),
        ("data_pack_entry", figure, "Missed visits", "27 %"),
    ] {
        let evidence = scene.cite(&decision, table, &record);
        assert_eq!(
            ["title", "value", "record_table"].map(|field| evidence[field].clone()),
            [json!(title), json!(value), json!(table)]
        );
    }
    let cited = scene.register("", json!({}))["cited"].clone();
    assert_eq!(
        pluck(&cited, "title"),
        [
            "Depot",
            "Depot – Clinic",
            "Missed visits",
            "Steering",
            "Steering"
        ]
    );
    assert_eq!(pluck(&cited, "decisions"), [1, 1, 1, 1, 1]);
}

#[test]
fn the_register_counts_what_is_due_and_what_the_community_answered() {
    let mut scene = scene();
    let buses = scene.decision("Buses on Sundays?", "consent");
    let paint = scene.decision("Which colour?", "majority");
    let chair = scene.decision("A new chair?", "consensus");
    scene.laptop.act(
        "meetings",
        json!({ "verb": "defer", "decision_id": paint, "until": "2027-02-01" }),
    );
    for (id, set) in [
        (
            &buses,
            json!({ "state": "decided", "review_on": "2027-04-01", "affects_community": true }),
        ),
        (
            &chair,
            json!({ "state": "superseded", "review_on": "2027-01-01", "affects_community": true }),
        ),
    ] {
        scene.laptop.act(
            "meetings",
            json!({ "verb": "set", "table": "decision", "id": id, "set": set }),
        );
    }
    for answer in ["consent", "conditions"] {
        scene.of(&buses, json!({
            "table": "consent_check", "asked": "Night workers", "answer": answer, "conditions": "Only with a late bus"
        }));
    }
    let all = scene.register("", json!({}));
    let counts = [
        "total",
        "decided",
        "deferred",
        "superseded",
        "due",
        "affecting",
        "answered",
        "with_evidence",
    ];
    assert_eq!(
        counts.map(|field| all["counts"][field].clone()),
        [3, 1, 1, 1, 1, 2, 1, 0].map(|n| json!(n))
    );
    let consent = |scene: &mut Scene, answer: &str| {
        pluck(
            &scene.register("", json!({ "consents": [answer] }))["decisions"],
            "question",
        )
    };
    assert_eq!(consent(&mut scene, "conditions"), ["Buses on Sundays?"]);
    assert_eq!(consent(&mut scene, "not_sought"), ["A new chair?"]);
    assert_eq!(consent(&mut scene, "consent"), [] as [&str; 0]);
    let due = scene.register("", json!({ "due_by": "2027-03-01" }));
    assert_eq!(pluck(&due["decisions"], "due_on"), ["2027-02-01"]);
    let sorted = |scene: &mut Scene, by: &str, descending: bool| {
        let sorting = json!({ "by": by, "descending": descending });
        let ask = json!({ "view": "decisions", "sorting": sorting });
        pluck(&scene.laptop.view("meetings", ask)["decisions"], "question")
    };
    assert_eq!(
        sorted(&mut scene, "question", false),
        ["A new chair?", "Buses on Sundays?", "Which colour?"]
    );
    assert_eq!(
        sorted(&mut scene, "due", false)[..2],
        ["Which colour?", "Buses on Sundays?"]
    );
    assert_eq!(
        sorted(&mut scene, "due", true),
        ["Buses on Sundays?", "Which colour?", "A new chair?"],
        "what is not due comes last either way"
    );
}

#[test]
fn a_decision_is_taken_up_again_at_a_later_meeting() {
    let mut scene = scene();
    let put_off = scene.decision("Which colour?", "majority");
    let made = scene.decision("Buses on Sundays?", "consent");
    scene.laptop.act(
        "meetings",
        json!({ "verb": "defer", "decision_id": put_off }),
    );
    scene.laptop.act("meetings", make(&made));
    scene.of(
        &put_off,
        json!({ "table": "decision_option", "text": "Green", "chosen": true }),
    );
    scene.verb("finalize");
    let series = scene.series.clone();
    let later = super::plan(&mut scene.laptop, &series, "2026-12-03");
    let mut take_up = |decision: &str| {
        let id = Id::fresh().to_string();
        scene.laptop.act("meetings", json!({
            "verb": "take_up", "decision_id": decision, "id": id, "item_id": Id::fresh(), "meeting_id": later
        }));
        id
    };
    let [colour, buses] = [&put_off, &made].map(|decision| take_up(decision));
    let again = scene.look_at(&colour);
    assert_eq!(
        ["question", "state", "method", "meeting_id"].map(|field| again["decision"][field].clone()),
        [
            json!("Which colour?"),
            json!("open"),
            json!("majority"),
            json!(later)
        ]
    );
    assert_eq!(
        (
            &again["options"][0]["text"],
            &again["options"][0]["chosen"],
            &again["item"]
        ),
        (&json!("Green"), &json!(false), &json!("Which colour?"))
    );
    assert_eq!(pluck(&again["supersedes"], "id"), [json!(put_off)]);
    let earlier = scene.look_at(&put_off);
    assert_eq!(
        (
            &earlier["decision"]["state"],
            &earlier["superseded_by"]["id"]
        ),
        (&json!("superseded"), &json!(colour))
    );
    assert_eq!(
        scene.look_at(&made)["decision"]["state"],
        "decided",
        "it stands until the new one is made"
    );
    assert_eq!(scene.look_at(&buses)["comes_back_to"]["id"], json!(made));
    let back = json!({ "verb": "take_up", "decision_id": colour, "id": Id::fresh(), "item_id": Id::fresh(), "meeting_id": scene.meeting });
    assert_eq!(scene.refusal(back).0, Code::MinutesFinal);
}

#[test]
fn whatever_belongs_to_a_decision_leads_to_it() {
    let mut scene = scene();
    let decision = scene.decision("Buses on Sundays?", "consent");
    let meeting = scene.meeting.clone();
    let item = scene.item("Closing", 5, "open");
    let concern = scene.of(
        &decision,
        json!({ "table": "objection", "kind": "concern", "text": "Fuel" }),
    );
    for (table, id, wanted) in [
        ("objection", &concern, json!(decision)),
        ("decision", &decision, json!(decision)),
        ("agenda_item", &item, Value::Null),
    ] {
        let found = scene.laptop.view(
            "meetings",
            json!({ "view": "where", "table": table, "id": id }),
        );
        assert_eq!(
            (&found["meeting_id"], &found["decision_id"]),
            (&json!(meeting), &wanted),
            "{table}"
        );
    }
}
