//! Shared measurement: the register, rates, several reports of one period, trends, what is due, versions of definitions.

mod periods;
mod reckoning;
mod refusals;

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

const TODAY: &str = "2026-11-23";

/// A laptop on which one indicator is collected by the quarter.
pub struct Scene {
    pub laptop: Laptop,
    pub indicator: String,
}

/// The scene with whatever else is said of the indicator.
pub fn scene(more: Value) -> Scene {
    let mut laptop = Laptop::with_initiative();
    let indicator = indicator(&mut laptop, "Ready for school", more);
    Scene { laptop, indicator }
}

pub fn indicator(laptop: &mut Laptop, name: &str, more: Value) -> String {
    let mut record = json!({ "table": "indicator", "name": name, "status": "collecting" });
    for (field, value) in more.as_object().unwrap() {
        record[field] = value.clone();
    }
    laptop.put("measures", record)
}

impl Scene {
    fn of_it(&self, mut record: Value) -> Value {
        record["indicator_id"] = json!(self.indicator);
        record
    }

    pub fn define(&mut self, more: Value) -> String {
        let mut record = self.of_it(more);
        record["table"] = json!("definition");
        self.laptop.put("measures", record)
    }

    pub fn observe(&mut self, values: Value) -> Vec<Value> {
        let values = values.as_array().unwrap().iter();
        let values: Vec<Value> = values.map(|value| self.of_it(value.clone())).collect();
        let edit = json!({ "verb": "observe", "observations": values });
        let receipt = self.laptop.act("measures", edit);
        receipt.ids.iter().map(|id| json!(id)).collect()
    }

    pub fn refused(&mut self, value: Value) -> (Code, String) {
        let value = self.of_it(value);
        let edit = json!({ "verb": "observe", "observations": [value] });
        self.laptop.refusal("measures", edit)
    }

    pub fn detail(&mut self) -> Value {
        let ask = json!({ "view": "indicator", "id": self.indicator, "today": TODAY });
        self.laptop.view("measures", ask)
    }

    /// The indicator as it stands in the register.
    pub fn row(&mut self, today: &str) -> Value {
        let ask = json!({ "view": "indicators", "today": today });
        self.laptop.view("measures", ask)["indicators"][0].clone()
    }

    /// The values of everybody everywhere, by period.
    pub fn values(&mut self) -> Vec<(Value, Value)> {
        let detail = self.detail();
        let points = detail["series"][0]["points"].as_array().unwrap();
        let told = |point: &Value| (point["period"].clone(), point["value"].clone());
        points.iter().map(told).collect()
    }
}

#[test]
fn the_register_tells_of_each_indicator_where_it_stands() {
    let mut scene = scene(json!({ "is_headline": true, "unit": "%", "question": "Who is ready?" }));
    let goal = scene
        .laptop
        .put("agenda", json!({ "table": "goal", "name": "Ready" }));
    let retired = indicator(
        &mut scene.laptop,
        "Pantry visits",
        json!({ "goal_id": goal, "is_headline": true, "level": "performance" }),
    );
    scene
        .laptop
        .act("measures", json!({ "verb": "retire", "ids": [retired] }));
    scene.define(json!({ "factor": 100, "source": "Screening" }));
    scene.observe(json!([
        { "period": "2026-Q1", "value": 51.5 },
        { "period": "2026-Q3", "value": 58 },
        { "period": "2026-Q2", "value": 54 },
        { "period": "2026-Q3", "value": 40, "place": "Mill Flats" },
    ]));
    for (period, value) in [("2026", 60), ("2027", 65), ("2028", 70)] {
        let target = scene.of_it(
            json!({ "table": "target", "period": period, "value": value, "id": Id::fresh() }),
        );
        scene
            .laptop
            .act("measures", json!({ "verb": "put", "record": target }));
    }
    let ask = json!({ "view": "indicators", "today": TODAY });
    let register = scene.laptop.view("measures", ask);
    assert_eq!(
        [
            &register["total"],
            &register["headlines"],
            &register["headline_limit"]
        ],
        [2, 1, 5],
        "a retired indicator is no headline"
    );
    assert_eq!(
        pluck(&register["indicators"], "name"),
        ["Ready for school", "Pantry visits"]
    );
    assert_eq!(register["indicators"][1]["goal"], "Ready");
    assert_eq!(register["indicators"][1]["status"], "retired");
    let row = &register["indicators"][0];
    assert_eq!(
        (&row["newest"]["period"], &row["newest"]["value"]),
        (&json!("2026-Q3"), &json!(58.0))
    );
    assert_eq!(
        (&row["before"]["period"], &row["before"]["value"]),
        (&json!("2026-Q2"), &json!(54.0))
    );
    assert_eq!(
        pluck(&row["points"], "period"),
        ["2026-Q1", "2026-Q2", "2026-Q3"]
    );
    assert_eq!(row["definition"]["source"], "Screening");
    assert_eq!(row["target"]["period"], "2026", "the year is not over");
    assert_eq!(row["trend"], "improving");
    assert_eq!(row["freshness"], "up_to_date");
    assert_eq!(row["observations"], 4);
    assert_eq!(scene.row("2027-01-01")["target"]["period"], "2027");
    assert_eq!(
        scene.row("2031-01-01")["target"]["period"],
        "2028",
        "the last of all"
    );
}

#[test]
fn the_register_can_be_narrowed_and_put_in_order() {
    let mut laptop = Laptop::with_initiative();
    let goal = laptop.put("agenda", json!({ "table": "goal", "name": "Comida cerca" }));
    let pantry = indicator(&mut laptop, "Pantry visits", json!({ "goal_id": goal }));
    indicator(
        &mut laptop,
        "Screening",
        json!({ "status": "agreed", "is_headline": true }),
    );
    let rides = indicator(
        &mut laptop,
        "Rides",
        json!({ "level": "performance", "question": "Did they come?" }),
    );
    let mut names = |filter: Value| {
        let ask = json!({ "view": "indicators", "today": TODAY, "filter": filter });
        pluck(&laptop.view("measures", ask)["indicators"], "name")
    };
    assert_eq!(names(json!({})), ["Pantry visits", "Screening", "Rides"]);
    assert_eq!(names(json!({ "search": "CÓMIDA" })), ["Pantry visits"]);
    assert_eq!(names(json!({ "search": "they rid" })), ["Rides"]);
    assert_eq!(names(json!({ "statuses": ["agreed"] })), ["Screening"]);
    assert_eq!(names(json!({ "levels": ["performance"] })), ["Rides"]);
    assert_eq!(names(json!({ "goal_id": goal })), ["Pantry visits"]);
    assert_eq!(names(json!({ "headlines": true })), ["Screening"]);
    let to_front = json!({ "verb": "move", "table": "indicator", "id": rides, "before": pantry });
    laptop.act("measures", to_front);
    let choices = laptop.view("measures", json!({ "view": "choices" }));
    assert_eq!(
        pluck(&choices["choices"], "name"),
        ["Rides", "Pantry visits", "Screening"]
    );
    assert_eq!(choices["choices"][1]["hint"], "Comida cerca");
    laptop.act("measures", json!({ "verb": "retire", "ids": [pantry] }));
    let choices = laptop.view("measures", json!({ "view": "choices" }));
    assert_eq!(pluck(&choices["choices"], "name"), ["Rides", "Screening"]);
}

#[test]
fn a_value_names_the_version_in_force_when_its_period_began_and_a_new_one_draws_a_break() {
    let mut scene = scene(json!({}));
    let first = scene.define(json!({ "factor": 100 }));
    let second = scene.define(json!({ "factor": 1000, "valid_from_on": "2026-05-15" }));
    scene.observe(json!([
        { "period": "2026-Q1", "numerator": 1, "denominator": 8 },
        { "period": "2026-Q2", "numerator": 1, "denominator": 8 },
        { "period": "2026-Q3", "numerator": 1, "denominator": 8 },
        { "period": "2026-Q4", "numerator": 1, "denominator": 8, "definition_id": first },
    ]));
    let detail = scene.detail();
    let points = &detail["series"][0]["points"];
    assert_eq!(
        json!(pluck(points, "definition_id")),
        json!([first, first, second, first])
    );
    assert_eq!(pluck(points, "is_break"), [false, false, true, true]);
    assert_eq!(pluck(points, "value"), [12.5, 12.5, 125.0, 12.5]);
    assert_eq!(
        json!(pluck(&detail["definitions"], "id")),
        json!([second, first])
    );
    assert_eq!(pluck(&detail["definitions"], "number"), [2, 1]);
    assert_eq!(pluck(&detail["definitions"], "observations"), [1, 3]);
    let remove = json!({ "verb": "remove", "table": "definition", "ids": [first] });
    assert_eq!(
        scene.laptop.refusal("measures", remove).0,
        Code::DefinitionInUse
    );
    let third = scene.define(json!({ "valid_from_on": "2030-01-01" }));
    assert_eq!(
        scene.row(TODAY)["definition"]["id"],
        json!(second),
        "what is not valid yet is not how it is measured today"
    );
    let remove = json!({ "verb": "remove", "table": "definition", "ids": [third] });
    scene.laptop.act("measures", remove);
}

#[test]
fn the_same_value_said_again_is_corrected_and_one_of_another_period_moves() {
    let mut scene = scene(json!({}));
    let partner = scene.laptop.add_organization("Mercy Health");
    let ids = scene.observe(json!([
        { "period": "2026-Q1", "value": 5, "organization_id": partner, "disaggregation": "sex=girls;age= 0-4" },
    ]));
    let again = scene.observe(json!([
        { "period": " 2026-Q1 ", "value": 6, "organization_id": partner, "disaggregation": "age=0-4; sex=girls" },
    ]));
    assert_eq!(ids, again);
    let detail = scene.detail();
    assert_eq!(pluck(&detail["observations"], "value"), [6.0]);
    assert_eq!(
        pluck(&detail["observations"], "disaggregation"),
        ["age=0-4; sex=girls"]
    );
    assert_eq!(
        pluck(&detail["observations"], "organization"),
        ["Mercy Health"]
    );
    let id = ids[0].as_str().unwrap().to_owned();
    let moved = scene
        .laptop
        .set("measures", "observation", &id, "period", json!("2026-Q2"))
        .unwrap();
    assert_eq!(moved.ids.len(), 2);
    let detail = scene.detail();
    assert_eq!(pluck(&detail["observations"], "period"), ["2026-Q2"]);
    assert_ne!(detail["observations"][0]["id"], json!(id));
    scene.laptop.undo().unwrap();
    assert_eq!(pluck(&scene.detail()["observations"], "id"), [json!(id)]);
    scene.observe(json!([
        { "period": "2026-Q2", "value": 7, "organization_id": partner, "disaggregation": "age=0-4; sex=girls" },
    ]));
    let set =
        json!({ "verb": "set", "table": "observation", "id": id, "set": { "period": "2026-Q2" } });
    assert_eq!(
        scene.laptop.refusal("measures", set).0,
        Code::MeasuredAlready
    );
}

#[test]
fn an_indicator_takes_along_what_was_measured_and_brings_it_back() {
    let mut scene = scene(json!({}));
    scene.define(json!({}));
    scene.observe(json!([{ "period": "2026-Q1", "value": 5 }]));
    for record in [
        json!({ "table": "target", "period": "2027", "value": 9 }),
        json!({ "table": "baseline", "value": 4 }),
    ] {
        let record = scene.of_it(record);
        scene.laptop.put("measures", record);
    }
    let before = scene.laptop.state();
    let remove = json!({ "verb": "remove", "table": "indicator", "ids": [scene.indicator] });
    assert_eq!(scene.laptop.act("measures", remove).ids.len(), 5);
    let state = scene.laptop.state();
    for table in [
        "indicator",
        "definition",
        "observation",
        "target",
        "baseline",
    ] {
        assert_eq!(state[table], json!([]), "{table}");
    }
    scene.laptop.undo().unwrap();
    assert_eq!(scene.laptop.state(), before);
}

#[test]
fn combining_organizations_joins_what_both_reported() {
    let mut scene = scene(json!({}));
    let (keep, drop) = (
        scene.laptop.add_organization("Mercy Health"),
        scene.laptop.add_organization("Mercy"),
    );
    scene.observe(json!([
        { "period": "2026-Q1", "value": 5, "organization_id": keep, "notes": "by hand" },
        { "period": "2026-Q1", "value": 6, "organization_id": drop, "notes": "by machine" },
        { "period": "2026-Q2", "value": 7, "organization_id": drop },
    ]));
    scene.laptop.act(
        "stakeholders",
        json!({ "verb": "combine", "table": "organization", "keep_id": keep, "drop_id": drop, "set": {} }),
    );
    let rows = scene.detail()["observations"].clone();
    assert_eq!(pluck(&rows, "value"), [7.0, 5.0]);
    assert_eq!(json!(pluck(&rows, "organization_id")), json!([keep, keep]));
    assert_eq!(rows[1]["notes"], "by hand\n\nby machine");
    let again =
        scene.observe(json!([{ "period": "2026-Q2", "value": 8, "organization_id": keep }]));
    assert_eq!(
        again,
        [rows[0]["id"].clone()],
        "it stands under the identity of its new name"
    );
}

#[test]
fn what_belongs_to_an_indicator_leads_to_it() {
    let mut scene = scene(json!({}));
    let definition = scene.define(json!({ "source": "Clinic counts" }));
    let observation = scene.observe(json!([{ "period": "2026-Q1", "value": 3 }]))[0].clone();
    let mut leads_to = |table: &str, id: Value| {
        let ask = json!({ "view": "where", "table": table, "id": id });
        scene.laptop.view("measures", ask)["indicator_id"].clone()
    };
    let (of_definition, of_observation) = (
        leads_to("definition", json!(definition)),
        leads_to("observation", observation),
    );
    let unknown = leads_to("target", json!(Id::named("target", "none")));
    assert_eq!(unknown, Value::Null);
    assert_eq!(
        [of_definition, of_observation],
        [0, 1].map(|_| json!(scene.indicator))
    );
}
