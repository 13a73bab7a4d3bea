//! Decisions: hands, objections, recusals and looking again.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, scene};

impl Scene {
    pub(super) fn decision(&mut self, question: &str, method: &str) -> String {
        let meeting = self.meeting.clone();
        self.laptop.put("meetings", json!({
            "table": "decision", "meeting_id": meeting, "question": question, "method": method, "state": "open"
        }))
    }

    pub(super) fn of(&mut self, decision: &str, mut record: Value) -> String {
        record["decision_id"] = json!(decision);
        self.laptop.put("meetings", record)
    }

    fn raise(&mut self, decision: &str, hands: &[(usize, Value)]) {
        let hands: Vec<Value> = hands
            .iter()
            .map(|(seat, hand)| {
                let mut hand = hand.clone();
                hand["seat_id"] = json!(self.seats[*seat]);
                hand
            })
            .collect();
        self.laptop.act(
            "meetings",
            json!({ "verb": "vote", "decision_id": decision, "hands": hands }),
        );
    }

    pub(super) fn look_at(&mut self, decision: &str) -> Value {
        self.laptop
            .view("meetings", json!({ "view": "decision", "id": decision }))
    }

    pub(super) fn register(&mut self, search: &str, filter: Value) -> Value {
        self.laptop.view(
            "meetings",
            json!({ "view": "decisions", "search": search, "filter": filter, "today": "2027-03-01" }),
        )
    }

    pub(super) fn cite(&mut self, decision: &str, table: &str, record: &str) -> Value {
        let id = Id::fresh().to_string();
        let citation =
            json!({ "id": id, "table": table, "record_id": record, "as_of_on": "2026-11-05" });
        self.laptop.act(
            "meetings",
            json!({ "verb": "cite", "decision_id": decision, "citation": citation }),
        );
        let evidence = self.look_at(decision)["evidence"].clone();
        let mut rows = evidence.as_array().unwrap().iter();
        rows.find(|row| row["id"] == json!(id)).unwrap().clone()
    }
}

pub(super) fn make(decision: &str) -> Value {
    json!({ "verb": "decide", "decision_id": decision, "is_made": true, "decided_on": "2026-11-05" })
}

#[test]
fn consent_waits_for_its_objection() {
    let mut scene = scene();
    let decision = scene.decision("Buses on Sundays?", "consent");
    let consent = json!({ "hand": "consent" });
    scene.raise(
        &decision,
        &[
            (0, consent.clone()),
            (1, json!({ "hand": "objection" })),
            (2, consent),
        ],
    );
    let (code, field) = scene.refusal(make(&decision));
    assert_eq!((code, field.as_str()), (Code::ObjectionOpen, "state"));
    let seat = scene.seats[1].clone();
    let objection = scene.of(
        &decision,
        json!({ "table": "objection", "seat_id": seat, "text": "Drivers have no day off" }),
    );
    scene.of(
        &decision,
        json!({ "table": "objection", "kind": "concern", "text": "Fuel prices" }),
    );
    let detail = scene.look_at(&decision);
    assert_eq!(detail["verdict"]["open_objections"], 1);
    assert_eq!(
        detail["objections"][0]["raised_by"],
        "Employer of José Quiñones"
    );
    let integrate = |how: &str| json!({ "verb": "set", "table": "objection", "id": objection, "set": { "state": "integrated", "integration": how } });
    assert_eq!(
        scene.refusal(integrate(" ")),
        (Code::Empty, "integration".to_owned())
    );
    scene.laptop.act(
        "meetings",
        integrate("Sunday drivers choose another day off."),
    );
    scene.laptop.act("meetings", make(&decision));
    let detail = scene.look_at(&decision);
    assert_eq!(
        (
            &detail["decision"]["state"],
            &detail["verdict"]["result"],
            &detail["decision"]["threshold"]
        ),
        (&json!("decided"), &json!("passes"), &Value::Null)
    );
    scene.laptop.undo().unwrap();
    assert_eq!(scene.look_at(&decision)["decision"]["state"], "open");
}

#[test]
fn what_hands_speak_against_cannot_be_written_down_as_decided() {
    let mut scene = scene();
    let decided = |id: &str| json!({ "verb": "set", "table": "decision", "id": id, "set": { "state": "decided" } });
    let elsewhere = scene.decision("A new chair?", "majority");
    scene.laptop.act("meetings", decided(&elsewhere));

    let buses = scene.decision("Buses on Sundays?", "consent");
    let objection = scene.of(
        &buses,
        json!({ "table": "objection", "text": "Drivers have no day off" }),
    );
    assert_eq!(
        scene.refusal(decided(&buses)),
        (Code::ObjectionOpen, "state".to_owned())
    );
    let mut whole = scene.look_at(&buses)["decision"].clone();
    whole["table"] = json!("decision");
    whole["state"] = json!("decided");
    let put = json!({ "verb": "put", "record": whole });
    assert_eq!(scene.refusal(put).0, Code::ObjectionOpen);
    assert_eq!(scene.look_at(&buses)["decision"]["state"], "open");
    let withdrawn = json!({ "verb": "set", "table": "objection", "id": objection, "set": { "state": "withdrawn" } });
    scene.laptop.act("meetings", withdrawn);
    scene.laptop.act("meetings", decided(&buses));

    let passes = scene.decision("Free passes?", "fist_to_five");
    scene.raise(&passes, &[(0, json!({ "hand": "fingers", "fingers": 1 }))]);
    assert_eq!(scene.refusal(decided(&passes)).0, Code::NotPassed);
}

#[test]
fn fist_to_five_is_held_against_what_the_initiative_asks_for_that_day() {
    let mut scene = scene();
    let decision = scene.decision("Free passes?", "fist_to_five");
    let fingers = |n: i32| json!({ "hand": "fingers", "fingers": n });
    scene.raise(
        &decision,
        &[(0, fingers(5)), (1, fingers(2)), (2, fingers(4))],
    );
    let verdict = scene.look_at(&decision)["verdict"].clone();
    assert_eq!(
        ["result", "numerator", "denominator", "threshold"].map(|field| verdict[field].clone()),
        [json!("fails"), json!(2), json!(3), json!(3)]
    );
    assert_eq!(verdict["tally"]["fingers"], json!([0, 0, 1, 0, 1, 1]));
    assert_eq!(scene.refusal(make(&decision)).0, Code::NotPassed);
    scene.raise(&decision, &[(1, fingers(3))]);
    scene.laptop.act("meetings", make(&decision));
    let initiative = scene
        .laptop
        .view("initiative", json!({ "view": "initiative" }))["initiative"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    scene
        .laptop
        .set(
            "initiative",
            "initiative",
            &initiative,
            "fist_to_five_pass",
            json!(5),
        )
        .unwrap();
    let detail = scene.look_at(&decision);
    assert_eq!(
        (
            &detail["decision"]["threshold"],
            &detail["verdict"]["result"]
        ),
        (&json!(3), &json!("passes")),
        "what counted then counts for it"
    );
    let six = json!({ "verb": "vote", "decision_id": decision, "hands": [{ "hand": "fingers", "fingers": 6 }] });
    assert_eq!(scene.refusal(six).0, Code::OutOfRange);
}

#[test]
fn whoever_stands_back_does_not_vote() {
    let mut scene = scene();
    let decision = scene.decision("Who prints the passes?", "majority");
    let leader = scene.leaders[1].clone();
    scene.raise(
        &decision,
        &[
            (0, json!({ "hand": "no" })),
            (1, json!({ "hand": "yes" })),
            (2, json!({ "hand": "yes" })),
        ],
    );
    assert_eq!(scene.look_at(&decision)["verdict"]["result"], "passes");
    scene.of(&decision, json!({
        "table": "declared_interest", "person_id": leader, "text": "Owns the printing shop", "is_recused": true
    }));
    let detail = scene.look_at(&decision);
    assert_eq!(
        (
            &detail["verdict"]["result"],
            &detail["verdict"]["tally"]["recused"]
        ),
        (&json!("fails"), &json!(1))
    );
    assert_eq!(pluck(&detail["hands"], "is_recused"), [false, true, false]);
    assert_eq!(detail["interests"][0]["person"], "José Quiñones");
    let tally = json!([{ "hand": "yes", "count": 9 }, { "hand": "no", "count": 4 }]);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "vote", "decision_id": decision, "hands": tally }),
    );
    let verdict = scene.look_at(&decision)["verdict"].clone();
    assert_eq!(
        (&verdict["numerator"], &verdict["denominator"]),
        (&json!(10), &json!(15))
    );
    let none = json!([{ "hand": "yes", "count": 0 }, { "hand": "no", "count": 0 }]);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "vote", "decision_id": decision, "hands": none }),
    );
    assert_eq!(scene.look_at(&decision)["tallies"], json!([]));
}

#[test]
fn final_minutes_lock_a_decision_and_let_it_be_looked_at_again() {
    let mut scene = scene();
    let decision = scene.decision("Buses on Sundays?", "consent");
    let later = scene.decision("Buses on holidays?", "consent");
    let check = json!({ "table": "consent_check", "asked": "Night workers", "how": "At the depot", "answer": "consent" });
    let check = scene.of(&decision, check);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "defer", "decision_id": later, "until": "2026-12-03" }),
    );
    scene.verb("finalize");
    for edit in [
        make(&decision),
        json!({ "verb": "vote", "decision_id": decision, "hands": [] }),
        json!({ "verb": "set", "table": "consent_check", "id": check, "set": { "how": "By mail" } }),
        json!({ "verb": "put", "record": {
            "table": "objection", "id": Id::fresh(), "decision_id": decision, "text": "Too late" } }),
    ] {
        assert_eq!(scene.refusal(edit.clone()).0, Code::MinutesFinal, "{edit}");
    }
    let review = json!({ "reviewed_on": "2027-05-01", "review_outcome": "Works.", "superseded_by_id": later });
    scene.laptop.act(
        "meetings",
        json!({ "verb": "review", "decision_id": decision, "review": review }),
    );
    let looked_at = scene.look_at(&decision);
    assert_eq!(looked_at["decision"]["state"], "superseded");
    assert_eq!(looked_at["consent_checks"][0]["asked"], "Night workers");
    let itself =
        json!({ "reviewed_on": "2027-05-01", "review_outcome": "", "superseded_by_id": later });
    let itself = json!({ "verb": "review", "decision_id": later, "review": itself });
    assert_eq!(scene.refusal(itself).0, Code::TieToItself);
}

#[test]
fn hands_are_waited_for_where_somebody_sits_and_does_not_stand_back() {
    let mut scene = scene();
    let decision = scene.decision("Buses on Sundays?", "consent");
    let counts = |scene: &mut Scene| {
        let detail = scene.look_at(&decision);
        ["seats_asked", "seats_heard"].map(|field| detail[field].clone())
    };
    assert_eq!(
        counts(&mut scene),
        [json!(3), json!(0)],
        "nobody was noted yet"
    );
    scene.attend(&[(0, Some("leader_in_person")), (1, Some("delegate"))]);
    scene.raise(&decision, &[(0, json!({ "hand": "consent" }))]);
    assert_eq!(counts(&mut scene), [json!(2), json!(1)]);
    let organization = scene.look_at(&decision)["hands"][0]["seat"]["organization_id"].clone();
    scene.of(&decision, json!({
        "table": "declared_interest", "organization_id": organization, "text": "Runs the buses", "is_recused": true
    }));
    assert_eq!(counts(&mut scene), [json!(1), json!(0)]);
    assert_eq!(
        pluck(&scene.look_at(&decision)["hands"], "is_asked"),
        [false, true, false]
    );
}
