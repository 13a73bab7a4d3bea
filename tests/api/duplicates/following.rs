//! What hangs on one of two records follows it to the other, and where both said something on the same matter, what each
//! said stays.

use serde_json::{Value, json};
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

use super::combining::{combine, organization};
use super::put;

fn assess(laptop: &mut Laptop, stakeholder: &str, day: &str, power: i32) {
    let verdicts = json!([{ "criterion": "power", "score": power }]);
    laptop.act(
        "stakeholders",
        json!({ "verb": "assess", "stakeholder_id": stakeholder, "assessed_on": day, "verdicts": verdicts }),
    );
}

/// The power that was judged, by day, newest first.
fn powers(laptop: &mut Laptop, id: &str) -> Vec<(Value, Value)> {
    let found = organization(laptop, id)["assessments"].take();
    let days = pluck(&found, "assessed_on").into_iter();
    days.zip(pluck(&found, "score")).collect()
}

#[test]
fn everything_of_both_hangs_on_the_one_that_stays() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let twin = json!({ "name": "Mercy", "place": "Eastbrook" });
    let twin = put(&mut laptop, "organization", twin);
    let transit = laptop.add_organization("Transit");
    let ana = put(
        &mut laptop,
        "person",
        json!({ "name": "Ana", "organization_id": mercy }),
    );
    let bela = put(
        &mut laptop,
        "person",
        json!({ "name": "Bela", "organization_id": twin }),
    );
    let group = put(&mut laptop, "group", json!({ "name": "Steering" }));
    for (organization, person) in [(&mercy, &ana), (&twin, &bela)] {
        let seat = json!({ "group_id": group, "organization_id": organization });
        let seat = put(&mut laptop, "seat", seat);
        put(
            &mut laptop,
            "representation",
            json!({ "seat_id": seat, "person_id": person }),
        );
    }
    let between = put(
        &mut laptop,
        "relationship",
        json!({ "from_id": twin, "to_id": mercy }),
    );
    let tie = put(
        &mut laptop,
        "relationship",
        json!({ "from_id": transit, "to_id": twin }),
    );
    for tie in [&between, &tie] {
        let reading = json!({ "relationship_id": tie, "read_on": "2026-01-05", "intensity": 3 });
        laptop.act(
            "stakeholders",
            json!({ "verb": "read", "reading": reading }),
        );
    }
    put(
        &mut laptop,
        "contribution",
        json!({ "organization_id": twin, "name": "A room" }),
    );
    assess(&mut laptop, &mercy, "2026-02-01", 10);
    assess(&mut laptop, &twin, "2026-03-01", 90);
    let placings = json!([{ "stakeholder_id": twin, "x": 3.0, "y": 4.0, "pinned": true }]);
    laptop.act(
        "stakeholders",
        json!({ "verb": "arrange", "placings": placings }),
    );
    let activity = laptop.put(
        "activities",
        json!({ "table": "activity", "name": "Visits", "organization_id": twin }),
    );
    let action = laptop.put(
        "actions",
        json!({ "table": "action_item", "text": "Call", "organization_id": twin }),
    );
    let initiative =
        laptop.view("initiative", json!({ "view": "initiative" }))["initiative"]["id"].take();
    laptop
        .set(
            "initiative",
            "initiative",
            initiative.as_str().unwrap(),
            "backbone_id",
            json!(twin),
        )
        .unwrap();

    combine(&mut laptop, "organization", &mercy, &twin, json!({}));

    let found = organization(&mut laptop, &mercy);
    assert_eq!(found["organization"]["name"], "Mercy Health");
    assert_eq!(found["organization"]["place"], "Eastbrook");
    assert_eq!(pluck(&found["people"], "name"), ["Ana", "Bela"]);
    let seats = found["seats"].as_array().unwrap();
    assert_eq!(seats.len(), 2);
    assert_eq!(pluck(&seats[1]["current"], "person"), ["Bela"]);
    let ties = found["relationships"].as_array().unwrap();
    assert_eq!((ties.len(), &ties[0]["id"]), (1, &json!(tie)));
    assert_eq!(pluck(&ties[0]["readings"], "intensity"), [3]);
    assert_eq!(pluck(&found["contributions"], "name"), ["A room"]);
    assert_eq!(
        powers(&mut laptop, &mercy),
        [
            (json!("2026-03-01"), json!(90)),
            (json!("2026-02-01"), json!(10))
        ]
    );
    let map = laptop.view("stakeholders", json!({ "view": "map" }));
    let nodes = map["nodes"].as_array().unwrap();
    let node = nodes
        .iter()
        .find(|node| node["id"] == json!(mercy))
        .unwrap();
    assert_eq!((&node["x"], &node["pinned"]), (&json!(3.0), &json!(true)));
    let activity = laptop.view("activities", json!({ "view": "activity", "id": activity }));
    assert_eq!(activity["activity"]["organization_id"], json!(mercy));
    let state = laptop.state();
    assert_eq!(
        state["action_item"].as_array().unwrap().len(),
        1,
        "{action}"
    );
    let initiative = laptop.view("initiative", json!({ "view": "initiative" }));
    assert_eq!(initiative["initiative"]["backbone_id"], json!(mercy));
    let trash = laptop.read(json!({ "module": "journal", "ask": { "view": "trash" } }));
    assert_eq!(pluck(&trash["records"], "title"), ["Mercy"]);
}

#[test]
fn where_both_were_judged_on_a_day_the_kept_one_wins_unless_chosen_otherwise() {
    for (preferred, power) in [(false, 10), (true, 90)] {
        let mut laptop = Laptop::with_initiative();
        let [mercy, twin] = ["Mercy Health", "Mercy"].map(|name| laptop.add_organization(name));
        assess(&mut laptop, &mercy, "2026-02-01", 10);
        assess(&mut laptop, &twin, "2026-02-01", 90);
        let ask = json!({ "view": "comparison", "table": "organization", "one_id": mercy, "other_id": twin });
        let clash = laptop.view("stakeholders", ask)["clashes"][0].take();
        let chosen = if preferred {
            vec![clash["other_id"].clone()]
        } else {
            Vec::new()
        };
        combine(
            &mut laptop,
            "organization",
            &mercy,
            &twin,
            json!({ "preferred_ids": chosen }),
        );
        assert_eq!(
            powers(&mut laptop, &mercy),
            [(json!("2026-02-01"), json!(power))]
        );
    }
}

#[test]
fn both_endorsements_become_one_with_the_words_of_both() {
    let mut laptop = Laptop::with_initiative();
    let [mercy, twin] = ["Mercy Health", "Mercy"].map(|name| laptop.add_organization(name));
    let ana = put(
        &mut laptop,
        "person",
        json!({ "name": "Ana", "organization_id": twin }),
    );
    let section = json!({ "table": "agenda_section", "title": "Vision", "body": "Every child." });
    laptop.put("agenda", section);
    let [first, second] = ["2026-01-10", "2026-02-10"].map(|day| {
        let id = Id::fresh().to_string();
        laptop.act(
            "agenda",
            json!({ "verb": "freeze", "id": id, "frozen_on": day }),
        );
        id
    });
    for (organization, version, answer, person, reservation) in [
        (&mercy, &first, "endorsed", None, "Only for a year."),
        (
            &twin,
            &first,
            "endorsed_with_reservations",
            Some(&ana),
            "Without the levy.",
        ),
        (&twin, &second, "declined", Some(&ana), ""),
    ] {
        let endorse = json!({
            "verb": "endorse", "organization_id": organization, "version_id": version, "answer": answer,
            "answered_on": "2026-03-01", "person_id": person, "reservation": reservation
        });
        laptop.act("agenda", endorse);
    }
    combine(&mut laptop, "organization", &mercy, &twin, json!({}));
    let mut endorsed = |version: &str| {
        let ask = json!({ "view": "version", "id": version });
        let rows = laptop.view("agenda", ask)["endorsements"].take();
        assert_eq!(pluck(&rows, "organization"), ["Mercy Health"]);
        ["answer", "person", "reservation"].map(|field| rows[0][field].clone())
    };
    assert_eq!(
        endorsed(&first),
        [
            json!("endorsed"),
            json!("Ana"),
            json!("Only for a year.\n\nWithout the levy.")
        ]
    );
    assert_eq!(
        endorsed(&second),
        [json!("declined"), json!("Ana"), json!("")]
    );
}

#[test]
fn two_people_become_one_wherever_they_are_named() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let rosa = put(
        &mut laptop,
        "person",
        json!({ "name": "Rosa Díaz", "organization_id": mercy }),
    );
    let twin = json!({ "name": "R. Díaz", "email": "rosa@mercy.example", "languages": "es" });
    let twin = put(&mut laptop, "person", twin);
    let group = put(&mut laptop, "group", json!({ "name": "Steering" }));
    let seat = put(
        &mut laptop,
        "seat",
        json!({ "group_id": group, "organization_id": mercy }),
    );
    put(
        &mut laptop,
        "representation",
        json!({ "seat_id": seat, "person_id": twin }),
    );
    let series = laptop.put(
        "meetings",
        json!({ "table": "series", "name": "Steering", "group_id": group }),
    );
    let meeting = json!({ "table": "meeting", "title": "June", "series_id": series, "held_on": "2026-06-01", "chair_id": twin, "note_taker_id": rosa });
    let meeting = laptop.put("meetings", meeting);
    let seats = json!([{ "seat_id": seat, "presence": "leader_in_person" }]);
    laptop.act(
        "meetings",
        json!({ "verb": "attend", "meeting_id": meeting, "seats": seats }),
    );
    let assess = |stakeholder: &str, assessor: &str| {
        json!({
            "verb": "assess", "stakeholder_id": stakeholder, "assessor_id": assessor, "assessed_on": "2026-05-01",
            "verdicts": [{ "criterion": "stance", "level": "leading" }]
        })
    };
    laptop.act("stakeholders", assess(&mercy, &twin));
    laptop.act("stakeholders", assess(&twin, &rosa));
    laptop.put(
        "actions",
        json!({ "table": "action_item", "text": "Call", "person_id": twin }),
    );

    combine(&mut laptop, "person", &rosa, &twin, json!({}));

    let found = laptop.view(
        "stakeholders",
        json!({ "view": "person", "id": rosa, "today": "2026-11-22" }),
    );
    assert_eq!(
        (&found["person"]["email"], &found["person"]["languages"]),
        (&json!("rosa@mercy.example"), &json!("es"))
    );
    assert_eq!(pluck(&found["seats"], "group"), ["Steering"]);
    assert_eq!(pluck(&found["assessments"], "assessor_id"), [json!(rosa)]);
    let judged = organization(&mut laptop, &mercy)["assessments"].take();
    assert_eq!(pluck(&judged, "assessor_id"), [json!(rosa)]);
    let meeting = laptop.view("meetings", json!({ "view": "meeting", "id": meeting }));
    assert_eq!(
        (
            &meeting["meeting"]["chair_id"],
            &meeting["meeting"]["note_taker_id"]
        ),
        (&json!(rosa), &json!(rosa))
    );
    assert_eq!(meeting["seats"][0]["person"], "Rosa Díaz");
}
