//! The data pack of a meeting: what indicators said on a day, and what decisions and items make of them.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, scene};

/// Indicators that are measured by the quarter, as "name": [(period, value or rate, received on), ...].
fn measure(scene: &mut Scene, name: &str, more: Value, values: &[Value]) -> String {
    let mut record = json!({ "table": "indicator", "name": name, "status": "collecting" });
    for (field, value) in more.as_object().unwrap() {
        record[field] = value.clone();
    }
    let indicator = scene.laptop.put("measures", record);
    let definition = json!({ "table": "definition", "indicator_id": indicator, "factor": 100, "source": "Clinic counts" });
    scene.laptop.put("measures", definition);
    let values: Vec<Value> = values
        .iter()
        .map(|value| {
            let mut value = value.clone();
            value["indicator_id"] = json!(indicator);
            value
        })
        .collect();
    scene.laptop.act(
        "measures",
        json!({ "verb": "observe", "observations": values }),
    );
    indicator
}

impl Scene {
    fn freeze_data(&mut self, indicators: &[&String], today: &str) {
        let meeting = self.meeting.clone();
        self.laptop.act("meetings", json!({
            "verb": "freeze_data", "meeting_id": meeting, "indicator_ids": indicators, "today": today
        }));
    }

    fn data_pack(&mut self) -> Vec<[Value; 5]> {
        let ask = json!({ "view": "meeting", "id": self.meeting });
        let pack = self.laptop.view("meetings", ask)["data_pack"].clone();
        let fields = ["title", "value", "unit", "source", "as_of_on"];
        let entries = pack.as_array().unwrap().iter();
        entries
            .map(|entry| fields.map(|field| entry[field].clone()))
            .collect()
    }
}

fn missed(scene: &mut Scene) -> String {
    measure(
        scene,
        "Missed visits",
        json!({ "unit": "%" }),
        &[
            json!({ "period": "2026-Q1", "numerator": 27, "denominator": 100, "received_on": "2026-04-20" }),
            json!({ "period": "2026-Q2", "numerator": 47, "denominator": 186, "received_on": "2026-07-15" }),
            json!({ "period": "2026-Q3", "numerator": 41, "denominator": 180, "received_on": "2026-11-06" }),
        ],
    )
}

#[test]
fn indicators_are_frozen_as_of_the_day_of_the_meeting_or_of_today() {
    let mut scene = scene();
    let missed = missed(&mut scene);
    let unnoted = measure(
        &mut scene,
        "Meals",
        json!({ "unit": "meals" }),
        &[
            json!({ "period": "2026-Q3", "value": 4120 }),
            json!({ "period": "2026-Q4", "value": 0.1 }),
            json!({ "period": "2026-Q2", "value": 9, "place": "Mill Flats" }),
        ],
    );
    let nothing = measure(&mut scene, "Books", json!({ "unit": "books" }), &[]);
    scene.freeze_data(&[&missed, &unnoted, &nothing], "2026-12-24");
    let on = "2026-11-05";
    assert_eq!(
        json!(scene.data_pack()),
        json!([
            ["Missed visits", "25.3", "%", "Clinic counts, 2026-Q2", on],
            ["Meals", "4120", "meals", "Clinic counts, 2026-Q3", on],
            ["Books", "", "", "", on],
        ]),
        "what came the day after the meeting was not known, and a period that was not over was not measured"
    );
    scene.freeze_data(&[&missed], "2026-07-14");
    assert_eq!(
        json!(scene.data_pack()[0]),
        json!([
            "Missed visits",
            "27",
            "%",
            "Clinic counts, 2026-Q1",
            "2026-07-14"
        ]),
        "it keeps its place"
    );
}

#[test]
fn the_data_pack_changes_on_purpose_only_and_keeps_place_and_notes() {
    let mut scene = scene();
    let missed = missed(&mut scene);
    let by_hand = json!({ "table": "data_pack_entry", "meeting_id": scene.meeting, "title": "By hand", "value": "7" });
    scene.laptop.put("meetings", by_hand);
    scene.freeze_data(&[&missed], "2026-10-30");
    let ask = json!({ "view": "meeting", "id": scene.meeting });
    let entry = scene.laptop.view("meetings", ask)["data_pack"][1].clone();
    assert_eq!(entry["indicator_id"], json!(missed));
    let id = entry["id"].as_str().unwrap().to_owned();
    scene
        .laptop
        .set(
            "meetings",
            "data_pack_entry",
            &id,
            "notes",
            json!("Ask the clinic"),
        )
        .unwrap();
    let corrected = json!({
        "indicator_id": missed, "period": "2026-Q2", "numerator": 93, "denominator": 186, "received_on": "2026-10-31"
    });
    scene.laptop.act(
        "measures",
        json!({ "verb": "observe", "observations": [corrected] }),
    );
    scene
        .laptop
        .set("measures", "indicator", &missed, "unit", json!("percent"))
        .unwrap();
    assert_eq!(scene.data_pack()[1][1..3], [json!("25.3"), json!("%")]);
    scene.freeze_data(&[&missed], "2026-10-31");
    assert_eq!(scene.data_pack()[1][1..3], [json!("50"), json!("percent")]);
    assert_eq!(scene.data_pack().len(), 2, "it is there once");
    let ask = json!({ "view": "meeting", "id": scene.meeting });
    let again = scene.laptop.view("meetings", ask)["data_pack"][1].clone();
    assert_eq!(
        (&again["id"], &again["notes"]),
        (&json!(id), &json!("Ask the clinic"))
    );
    let meeting = scene.meeting.clone();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "finalize", "meeting_id": meeting }),
    );
    let edit = json!({
        "verb": "freeze_data", "meeting_id": scene.meeting, "indicator_ids": [missed], "today": "2026-11-05"
    });
    assert_eq!(scene.laptop.refusal("meetings", edit).0, Code::MinutesFinal);
}

#[test]
fn reckoned_numbers_lose_the_digits_that_say_nothing() {
    let mut scene = scene();
    for (numerator, denominator, told) in [
        (1.0, 3.0, "33.3"),
        (2.0, 4.0, "50"),
        (1.0, 1000.0, "0.1"),
        (7.0, 130_000.0, "0.00538"),
        (-1.0, 3.0, "-33.3"),
        (0.0, 3.0, "0"),
        (120_000.0, 1.0, "12000000"),
        (12_345.0, 100.0, "12345"),
        (1_234_567.0, 1000.0, "123457"),
        (29.0, 100.0, "29"),
    ] {
        let value = json!({
            "period": "2026-Q1", "numerator": numerator, "denominator": denominator, "received_on": "2026-04-20"
        });
        let name = format!("{numerator} of {denominator}");
        let indicator = measure(&mut scene, &name, json!({}), &[value]);
        scene.freeze_data(&[&indicator], "2026-11-05");
        let pack = scene.data_pack();
        assert_eq!(pack.last().unwrap()[1], json!(told), "{name}");
    }
}

#[test]
fn evidence_says_what_an_indicator_or_a_value_said_that_day() {
    let mut scene = scene();
    let missed = missed(&mut scene);
    let nothing = measure(&mut scene, "Books", json!({ "unit": "books" }), &[]);
    let decision = scene.decision("More buses?", "consent");
    let detail = json!({ "view": "indicator", "id": missed, "today": "2026-11-05" });
    let first = scene.laptop.view("measures", detail)["observations"][2]["id"].clone();
    let of_girls = json!({
        "indicator_id": missed, "period": "2026-Q3", "place": "Mill Flats", "disaggregation": "sex=girls",
        "numerator": 5, "denominator": 20
    });
    let receipt = scene.laptop.act(
        "measures",
        json!({ "verb": "observe", "observations": [of_girls] }),
    );
    for (table, record, title, value) in [
        (
            "indicator",
            missed.clone(),
            "Missed visits",
            "25.3 %, 2026-Q2",
        ),
        ("indicator", nothing, "Books", ""),
        (
            "observation",
            first.as_str().unwrap().to_owned(),
            "Missed visits",
            "27 %, 2026-Q1",
        ),
        (
            "observation",
            receipt.ids[0].to_string(),
            "Missed visits, Mill Flats, sex=girls",
            "25 %, 2026-Q3",
        ),
    ] {
        let evidence = scene.cite(&decision, table, &record);
        assert_eq!(
            (&evidence["title"], &evidence["value"]),
            (&json!(title), &json!(value))
        );
    }
}

#[test]
fn an_indicator_tells_where_in_meetings_it_is_used() {
    let mut scene = scene();
    let missed = missed(&mut scene);
    let uses = |scene: &mut Scene| {
        let ask = json!({ "view": "of_indicator", "id": missed });
        scene.laptop.view("meetings", ask)["uses"].clone()
    };
    assert_eq!(uses(&mut scene), json!([]));
    let item = json!({
        "table": "agenda_item", "meeting_id": scene.meeting, "title": "Who misses visits?", "indicator_id": missed
    });
    let item = scene.laptop.put("meetings", item);
    scene.freeze_data(&[&missed], "2026-11-05");
    let decision = scene.decision("More buses?", "consent");
    scene.cite(&decision, "indicator", &missed);
    let found = uses(&mut scene);
    assert_eq!(
        pluck(&found, "table"),
        ["agenda_item", "data_pack_entry", "decision"]
    );
    assert_eq!(
        pluck(&found, "title"),
        ["Who misses visits?", "Missed visits", "More buses?"]
    );
    assert_eq!(pluck(&found, "value"), ["", "25.3 %", "25.3 %, 2026-Q2"]);
    assert_eq!(found[0]["id"], json!(item));
    assert_eq!(
        pluck(&found, "meeting"),
        ["Steering", "Steering", "Steering"]
    );
    assert_eq!(
        json!(pluck(&found, "held_on")),
        json!(["2026-11-05", "2026-11-05", "2026-11-05"])
    );
}

#[test]
fn items_and_figures_name_indicators_that_are_there_and_carry_them_on() {
    let mut scene = scene();
    let missed = missed(&mut scene);
    for record in [
        json!({ "table": "agenda_item", "title": "Visits" }),
        json!({ "table": "data_pack_entry", "title": "Visits" }),
    ] {
        let mut record = record;
        record["id"] = json!(Id::fresh());
        record["meeting_id"] = json!(scene.meeting);
        record["indicator_id"] = json!(Id::fresh());
        let put = json!({ "verb": "put", "record": record });
        let (code, field) = scene.laptop.refusal("meetings", put);
        assert_eq!((code, &*field), (Code::NoSuchRecord, "indicator_id"));
    }
    let item = json!({
        "table": "agenda_item", "meeting_id": scene.meeting, "title": "Visits", "indicator_id": missed
    });
    scene.laptop.put("meetings", item);
    let meeting = scene.meeting.clone();
    let series = scene.series.clone();
    scene
        .laptop
        .set("meetings", "meeting", &meeting, "status", json!("held"))
        .unwrap();
    let next = super::plan(&mut scene.laptop, &series, "2026-12-03");
    let ask = json!({ "view": "meeting", "id": next });
    let items = scene.laptop.view("meetings", ask)["items"].clone();
    assert_eq!(json!(pluck(&items, "indicator_id")), json!([missed]));
}
