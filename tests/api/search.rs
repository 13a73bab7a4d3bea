//! Search: any record by any of its words, with or without accents, as long as it is there.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

fn hits(laptop: &mut Laptop, text: &str) -> Value {
    laptop.read(json!({ "module": "search", "ask": { "text": text, "limit": 20 } }))["hits"].clone()
}

fn titles(laptop: &mut Laptop, text: &str) -> Vec<Value> {
    pluck(&hits(laptop, text), "title")
}

#[test]
fn every_kind_of_record_is_found_by_any_of_its_words() {
    let mut laptop = Laptop::with_initiative();
    let goal = laptop.put("agenda", json!({ "table": "goal", "name": "Zebra goal" }));
    let meeting = laptop.put(
        "meetings",
        json!({ "table": "meeting", "title": "A meeting", "guests": "Zebra Wolf" }),
    );
    for (module, record) in [
        (
            "stakeholders",
            json!({ "table": "sector", "name": "Sector", "notes": "zebra" }),
        ),
        (
            "stakeholders",
            json!({ "table": "organization", "name": "Organization", "tags": "food, zebra" }),
        ),
        (
            "stakeholders",
            json!({ "table": "person", "name": "Person", "email": "ana@zebra.example" }),
        ),
        (
            "stakeholders",
            json!({ "table": "group", "name": "Group", "purpose": "zebras" }),
        ),
        (
            "agenda",
            json!({ "table": "agenda_section", "title": "Section", "body": "A *zebra* in CommonMark" }),
        ),
        (
            "agenda",
            json!({ "table": "strategy", "name": "Zebra crossing", "goal_id": goal }),
        ),
        (
            "measures",
            json!({ "table": "indicator", "name": "Indicator", "question": "How many zebras?" }),
        ),
        (
            "activities",
            json!({ "table": "activity", "name": "Activity", "why_us": "Zebra" }),
        ),
        (
            "meetings",
            json!({ "table": "series", "name": "Series", "place": "Zebra hall" }),
        ),
        (
            "meetings",
            json!({ "table": "agenda_item", "title": "Item", "meeting_id": meeting, "discussion": "zebra" }),
        ),
        (
            "meetings",
            json!({ "table": "decision", "question": "Decision", "meeting_id": meeting, "concerns": "zebra" }),
        ),
        (
            "actions",
            json!({ "table": "action_item", "text": "Feed the zebra" }),
        ),
    ] {
        laptop.put(module, record);
    }
    let found = hits(&mut laptop, "zebra");
    assert_eq!(found.as_array().unwrap().len(), 14);
    let titled: Vec<&Value> = found
        .as_array()
        .unwrap()
        .iter()
        .take(3)
        .map(|hit| &hit["table"])
        .collect();
    for table in ["goal", "strategy", "action_item"] {
        assert!(
            titled.contains(&&json!(table)),
            "a title counts more than a note: {found}"
        );
    }
}

#[test]
fn beginnings_accents_and_case_do_not_matter() {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Escuela Ángel Guardián");
    laptop.add_organization("Đại Học Y");
    for text in ["angel", "ÁNGEL", "guard esc", "Guardián, Ángel!", "  ang  "] {
        assert_eq!(
            titles(&mut laptop, text),
            ["Escuela Ángel Guardián"],
            "{text}"
        );
    }
    assert_eq!(titles(&mut laptop, "học"), ["Đại Học Y"]);
    for text in ["", "   ", "\"", "*", "angel zebra", "uardi", "-", "NEAR("] {
        assert_eq!(titles(&mut laptop, text), Vec::<Value>::new(), "{text}");
    }
}

#[test]
fn the_index_follows_every_change() {
    let mut laptop = Laptop::with_initiative();
    assert_eq!(titles(&mut laptop, "mercy").len(), 0);
    let id = laptop.add_organization("Mercy Health");
    assert_eq!(hits(&mut laptop, "mercy")[0]["id"], json!(id));
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "name",
            json!("Valley Clinic"),
        )
        .unwrap();
    assert_eq!(
        (
            titles(&mut laptop, "mercy").len(),
            titles(&mut laptop, "valley").len()
        ),
        (0, 1)
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [id] }),
    );
    assert_eq!(titles(&mut laptop, "valley").len(), 0);
    laptop.undo().unwrap();
    assert_eq!(titles(&mut laptop, "valley").len(), 1);
    laptop.undo().unwrap();
    assert_eq!(
        (
            titles(&mut laptop, "mercy").len(),
            titles(&mut laptop, "valley").len()
        ),
        (1, 0)
    );
    let path = laptop.path("new.trestle");
    laptop.close();
    laptop.open(&path).unwrap();
    assert_eq!(titles(&mut laptop, "mercy").len(), 1);
}

#[test]
fn hits_of_one_title_are_told_apart() {
    let mut laptop = Laptop::with_initiative();
    let clinic = laptop.add_organization("Mercy Clinic");
    for organization in [json!(clinic), Value::Null] {
        let record =
            json!({ "table": "person", "name": "Ana Ruiz", "organization_id": organization });
        laptop.put("stakeholders", record);
    }
    let ana = hits(&mut laptop, "ruiz")[0]["id"].clone();
    let mut meetings = Vec::new();
    for day in ["2026-11-05", "2026-12-03"] {
        let record = json!({ "table": "meeting", "title": "Steering", "held_on": day });
        let meeting = laptop.put("meetings", record);
        let item = json!({ "table": "agenda_item", "title": "Free passes", "meeting_id": meeting });
        laptop.put("meetings", item);
        let text = json!({ "table": "action_item", "text": "Send the list", "due_on": day, "person_id": ana });
        laptop.put("actions", text);
        meetings.push(meeting);
    }
    let mut hints = |text: &str| {
        let found = hits(&mut laptop, text);
        let told = found.as_array().unwrap().iter().map(|hit| {
            let on = hit["hint"]["on"].as_str().unwrap_or("never");
            format!("{}|{on}", hit["hint"]["name"].as_str().unwrap())
        });
        told.collect::<Vec<String>>()
    };
    assert_eq!(hints("steering"), ["|2026-12-03", "|2026-11-05"]);
    assert_eq!(
        hints("passes"),
        ["Steering|2026-12-03", "Steering|2026-11-05"]
    );
    let mut namesakes = hints("ruiz");
    namesakes.sort();
    assert_eq!(namesakes, ["Mercy Clinic|never", "|never"]);
    assert_eq!(
        hints("send list"),
        ["Ana Ruiz|2026-12-03", "Ana Ruiz|2026-11-05"]
    );
    laptop
        .set(
            "meetings",
            "meeting",
            &meetings[1],
            "held_on",
            json!("2027-01-07"),
        )
        .unwrap();
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [clinic] }),
    );
    let on = pluck(
        &Value::from(pluck(&hits(&mut laptop, "passes"), "hint")),
        "on",
    );
    assert!(
        on.contains(&json!("2027-01-07")),
        "the hint is stale: {on:?}"
    );
    let names = pluck(
        &Value::from(pluck(&hits(&mut laptop, "ruiz"), "hint")),
        "name",
    );
    assert_eq!(names, ["", ""], "the organization is in the trash");
}

#[test]
fn many_of_one_title_hide_no_other() {
    let mut laptop = Laptop::with_initiative();
    let notes =
        "Rooms, copies and a children's corner on four floors, open until eight. ".repeat(9);
    laptop.put(
        "stakeholders",
        json!({
            "table": "organization", "name": "Calder Falls Public Library", "notes": notes
        }),
    );
    let group = json!({ "table": "group", "name": "Steering committee", "kind": "steering" });
    laptop.put("stakeholders", group);
    for month in 1..=12 {
        for day in [8, 22] {
            laptop.put(
                "meetings",
                json!({
                    "table": "meeting", "title": "Steering committee", "place": "Library",
                    "held_on": format!("2026-{month:02}-{day:02}")
                }),
            );
        }
    }
    let told = |laptop: &mut Laptop, text: &str| pluck(&hits(laptop, text), "table");
    assert_eq!(told(&mut laptop, "library")[0], "organization");
    let found = told(&mut laptop, "steering");
    assert_eq!(found[..4], ["group", "meeting", "meeting", "meeting"]);
    assert_eq!(found.len(), 20, "the others follow");
    let on = pluck(
        &Value::from(pluck(&hits(&mut laptop, "steering"), "hint")),
        "on",
    );
    assert_eq!(on[1..4], ["2026-12-22", "2026-12-08", "2026-11-22"]);
}

#[test]
fn words_of_a_record_without_a_name_lead_to_what_it_belongs_to() {
    let mut laptop = Laptop::with_initiative();
    let (mercy, library) = (
        laptop.add_organization("Mercy Health"),
        laptop.add_organization("City Library"),
    );
    let tie = json!({ "table": "relationship", "from_id": mercy, "to_id": library, "notes": "Signed the protocol" });
    let tie = laptop.put("stakeholders", tie);
    let reading = json!({ "relationship_id": tie, "read_on": "2026-10-01", "intensity": 2, "notes": "Quarrelled over parking" });
    laptop.act(
        "stakeholders",
        json!({ "verb": "read", "reading": reading }),
    );
    let field = laptop.put(
        "stakeholders",
        json!({ "table": "attribute", "name": "Van" }),
    );
    laptop.act(
        "stakeholders",
        json!({
            "verb": "describe", "attribute_id": field, "record_id": library, "value": "Bookmobile"
        }),
    );
    for (text, table, id, title) in [
        (
            "protocol",
            "relationship",
            &tie,
            "Mercy Health – City Library",
        ),
        (
            "parking",
            "relationship",
            &tie,
            "Mercy Health – City Library",
        ),
        ("bookmobile", "organization", &library, "City Library"),
    ] {
        let hits = laptop.read(json!({ "module": "search", "ask": { "text": text, "limit": 9 } }))
            ["hits"]
            .clone();
        assert_eq!(hits.as_array().unwrap().len(), 1, "{text}");
        assert_eq!(
            (&hits[0]["table"], &hits[0]["id"], &hits[0]["title"]),
            (&json!(table), &json!(id), &json!(title))
        );
    }
}
