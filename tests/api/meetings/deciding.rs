//! Decisions: hands, objections, recusals, evidence as it was that day, the register and looking again.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, scene};

impl Scene {
    fn decision(&mut self, question: &str, method: &str) -> String {
        let meeting = self.meeting.clone();
        self.laptop.put("meetings", json!({
            "table": "decision", "meeting_id": meeting, "question": question, "method": method, "state": "open"
        }))
    }

    fn of(&mut self, decision: &str, mut record: Value) -> String {
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

    fn look_at(&mut self, decision: &str) -> Value {
        self.laptop
            .view("meetings", json!({ "view": "decision", "id": decision }))
    }

    fn register(&mut self, search: &str, filter: Value) -> Value {
        self.laptop.view(
            "meetings",
            json!({ "view": "decisions", "search": search, "filter": filter }),
        )
    }
}

fn make(decision: &str) -> Value {
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
        (&found["total"], &found["with_evidence"]),
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
        questions(&mut scene, json!({ "review_due_by": "2027-02-28" })),
        [] as [&str; 0]
    );
    assert_eq!(
        questions(&mut scene, json!({ "review_due_by": "2027-03-01" })),
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
