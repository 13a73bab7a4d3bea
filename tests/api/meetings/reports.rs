//! Attendance for a conversation, check-outs without names, and how evenly meetings are shared.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, plan, scene};

impl Scene {
    fn report(&mut self, view: &str, more: Value) -> Value {
        let mut ask = json!({ "view": view, "from": "2026-11-01", "until": "2026-12-31" });
        if let Some(more) = more.as_object() {
            for (key, value) in more {
                ask[key] = value.clone();
            }
        }
        self.laptop.view("meetings", ask)
    }

    fn held(&mut self, presences: [&str; 3]) {
        let seats: Vec<_> = presences.iter().copied().map(Some).enumerate().collect();
        self.attend(&seats);
        self.verb("finalize");
    }
}

/// Two meetings held: the first seat's leader comes to both, the second misses both, the third sends a delegate once.
fn two_meetings() -> Scene {
    let mut scene = scene();
    scene.held(["leader_in_person", "absent_with_notice", "delegate"]);
    let series = scene.series.clone();
    scene.meeting = plan(&mut scene.laptop, &series, "2026-12-03");
    scene.held(["leader_remote", "absent_without_notice", "not_expected"]);
    scene
}

#[test]
fn attendance_is_counted_for_a_conversation() {
    let mut scene = two_meetings();
    let report = scene.report("attendance", json!({}));
    assert_eq!(
        report["total"]["leaders"],
        json!({ "numerator": 2, "denominator": 5, "percent": 40.0 })
    );
    assert_eq!(report["total"]["in_person"]["percent"], 50.0);
    assert_eq!(report["threshold"], 75);
    assert_eq!(
        (&report["before"]["leaders"]["percent"], &report["quorum"]),
        (
            &Value::Null,
            &json!({ "numerator": 2, "denominator": 2, "percent": 100.0 })
        )
    );
    assert_eq!(pluck(&report["months"], "name"), ["2026-11", "2026-12"]);
    let not_expected = |line: &Value| line["shares"]["not_expected"].clone();
    assert_eq!(
        [&report["months"][0], &report["months"][1]].map(not_expected),
        [0, 1].map(|n| json!(n))
    );
    let quorum = |line: &Value| {
        ["numerator", "denominator"].map(|part| line["quorum"][part].as_u64().unwrap())
    };
    assert_eq!(quorum(&report["series"][0]), [2, 2]);
    assert_eq!(
        [0, 1, 2].map(|at| quorum(&report["organizations"][at])),
        [[2, 2], [1, 1], [2, 2]],
        "one organization was expected at one meeting"
    );
    assert_eq!(
        pluck(&report["organizations"], "name"),
        [
            "Employer of Denise Abara",
            "Employer of Hạnh Nguyễn",
            "Employer of José Quiñones"
        ]
    );
    assert_eq!(
        report["misses"][0]["organization"],
        "Employer of José Quiñones"
    );
    assert_eq!(report["misses"][0]["misses"], 2);
    assert_eq!(report["misses"][0]["last_present_on"], Value::Null);
    assert_eq!(report["pairs"][0]["together"]["numerator"], 1);
    let nothing = scene.laptop.view(
        "meetings",
        json!({ "view": "attendance", "from": "2020-01-01", "until": "2020-12-31" }),
    );
    assert_eq!(
        (
            &nothing["total"]["leaders"]["percent"],
            &nothing["quorum"]["percent"],
            &nothing["series"]
        ),
        (&Value::Null, &Value::Null, &json!([]))
    );
}

#[test]
fn an_audience_sees_organizations_only_when_the_initiative_says_so() {
    let mut scene = two_meetings();
    let for_partners = json!({ "audience": "partner" });
    let report = scene.report("attendance", for_partners.clone());
    assert_eq!(
        [
            "organizations",
            "misses",
            "pairs",
            "leaves_out_organizations"
        ]
        .map(|field| report[field].clone()),
        [json!([]), json!([]), json!([]), json!(true)]
    );
    assert!(!report.to_string().contains("Employer of"));
    assert_eq!(report["total"]["leaders"]["percent"], 40.0);
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
            "attendance_for_partners",
            json!(true),
        )
        .unwrap();
    let report = scene.report("attendance", for_partners);
    assert_eq!(report["organizations"].as_array().unwrap().len(), 3);
    let public = scene.report("attendance", json!({ "audience": "public" }));
    assert_eq!(public["organizations"], json!([]));
}

/// A round of the check-out: how many gave each score, and what was written.
fn round(meeting: &str, scores: &[(&str, i32, i32)], comments: &[&str]) -> Value {
    let scores: Vec<Value> = scores
        .iter()
        .map(|(question, score, count)| {
            json!({ "question": question, "score": score, "count": count })
        })
        .collect();
    let comments: Vec<Value> = comments
        .iter()
        .map(|text| json!({ "id": Id::fresh(), "text": text }))
        .collect();
    json!({ "verb": "check_out", "meeting_id": meeting, "scores": scores, "comments": comments })
}

#[test]
fn a_check_out_counts_and_knows_nobody() {
    let mut scene = scene();
    scene.verb("finalize");
    let meeting = scene.meeting.clone();
    let trend = scene.report("check_outs", json!({}));
    assert_eq!(trend["questions"][0]["mean"], Value::Null);
    let sheets = [("usefulness", 4, 4), ("usefulness", 5, 6), ("voice", 2, 3)];
    let comments = ["More time", "A window seat"];
    scene
        .laptop
        .act("meetings", round(&meeting, &sheets, &comments));
    let trend = scene.report("check_outs", json!({}));
    assert_eq!(trend["questions"][0]["counts"], json!([0, 0, 0, 4, 6]));
    assert_eq!(trend["questions"][0]["mean"], 4.6);
    assert_eq!(
        (
            &trend["questions"][1]["counts"],
            &trend["questions"][1]["mean"]
        ),
        (&Value::Null, &json!(2.0)),
        "too few to tell single sheets from"
    );
    assert_eq!(
        pluck(&trend["meetings"][0]["comments"], "text"),
        ["A window seat", "More time"]
    );
    assert_eq!(trend["meetings"][0]["series"], "Steering");
    let late = round(&meeting, &[("usefulness", 1, 1), ("learning", 3, 2)], &[]);
    scene.laptop.act("meetings", late);
    let line = scene.detail()["check_out"].clone();
    assert_eq!(line["questions"][0]["counts"], json!([1, 0, 0, 4, 6]));
    assert_eq!(
        (
            &line["questions"][2]["answers"],
            &line["questions"][2]["mean"]
        ),
        (&json!(2), &Value::Null),
        "of two answers no mean is told"
    );
    scene.laptop.undo().unwrap();
    assert_eq!(scene.detail()["check_out"]["questions"][0]["answers"], 10);
    let mut paper = round(&meeting, &[("usefulness", 3, 7), ("usefulness", 4, 4)], &[]);
    paper["is_total"] = json!(true);
    scene.laptop.act("meetings", paper);
    assert_eq!(
        scene.detail()["check_out"]["questions"][0]["counts"],
        json!([0, 0, 7, 4, 0])
    );
    for (score, count, field) in [(6, 1, "score"), (5, -1, "count")] {
        assert_eq!(
            scene.refusal(round(&meeting, &[("voice", score, count)], &[])),
            (Code::OutOfRange, field.to_owned())
        );
    }
}

#[test]
fn the_journal_keeps_a_round_of_the_check_out_as_one_step() {
    let mut scene = scene();
    let meeting = scene.meeting.clone();
    let steps = |scene: &mut Scene| {
        let recent = scene
            .laptop
            .read(json!({ "module": "journal", "ask": { "view": "recent", "limit": 100 } }));
        recent["actions"].as_array().unwrap().len()
    };
    let before = steps(&mut scene);
    let sheets = [("usefulness", 4, 7), ("usefulness", 5, 5), ("voice", 3, 12)];
    scene
        .laptop
        .act("meetings", round(&meeting, &sheets, &["Short"]));
    assert_eq!(steps(&mut scene), before + 1);
}

#[test]
fn meetings_are_shared_by_those_for_whom_their_people_speak() {
    let mut scene = scene();
    let group = scene
        .laptop
        .view("stakeholders", json!({ "view": "choices" }))["groups"][0]["id"]
        .clone();
    let seat = json!({ "table": "seat", "group_id": group });
    let seat = scene.laptop.put("stakeholders", seat);
    let neighbour = super::speaks(&mut scene.laptop, &seat, "Rosa Lima", "leader");
    let (meeting, denise) = (scene.meeting.clone(), scene.leaders[0].clone());
    let mut set = |table: &str, id: &str, set: Value| {
        let edit = json!({ "verb": "set", "table": table, "id": id, "set": set });
        scene.laptop.act("meetings", edit);
    };
    set(
        "meeting",
        &meeting,
        json!({ "chair_id": denise, "facilitator_id": neighbour }),
    );
    let items = [
        scene.item("Free passes", 10, "done"),
        scene.item("Benches", 10, "done"),
    ];
    for item in &items {
        scene
            .laptop
            .set(
                "meetings",
                "agenda_item",
                item,
                "presenter_id",
                json!(neighbour),
            )
            .unwrap();
    }
    scene
        .laptop
        .set(
            "meetings",
            "agenda_item",
            &items[0],
            "proposer_person_id",
            json!(denise),
        )
        .unwrap();
    scene.verb("finalize");
    let fairness = scene.report("fairness", json!({}));
    assert_eq!(fairness["meetings"], 1);
    assert_eq!(
        fairness["chairs"]["organizations"][0]["name"],
        "Employer of Denise Abara"
    );
    assert_eq!(fairness["facilitation"]["community"]["percent"], 100.0);
    assert_eq!(
        fairness["speaking"]["community"],
        json!({ "numerator": 2, "denominator": 2, "percent": 100.0 })
    );
    assert_eq!(fairness["proposals"]["effective"], 1.0);
    assert_eq!(fairness["decisions"]["effective"], Value::Null);
    assert_eq!(
        fairness["community_seats"],
        json!({ "numerator": 1, "denominator": 4, "percent": 25.0 })
    );
}
