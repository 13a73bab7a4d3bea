//! Activities: the alignment matrix, its counts and its gaps.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

/// Two goals with three strategies, four activities of two organizations and one without an owner.
struct Scene {
    laptop: Laptop,
    strategies: Vec<String>,
    activities: Vec<String>,
}

fn scene() -> Scene {
    let mut laptop = Laptop::with_initiative();
    let mut strategies = Vec::new();
    for (goal, names) in [
        ("Fed", vec!["Pantries", "Passes"]),
        ("Ready", vec!["Reading"]),
    ] {
        let goal = laptop.put("agenda", json!({ "table": "goal", "name": goal }));
        for name in names {
            strategies.push(laptop.put(
                "agenda",
                json!({ "table": "strategy", "name": name, "goal_id": goal }),
            ));
        }
    }
    let owners = ["Mercy Health", "City Transit"].map(|name| laptop.add_organization(name));
    let mut activities = Vec::new();
    for (name, owner, status) in [
        ("Clinic pantry", Some(&owners[0]), "on_track"),
        ("Recipe cards", Some(&owners[0]), "planned"),
        ("Free passes", Some(&owners[1]), "major_issues"),
        ("Story hour", None, "completed"),
    ] {
        let record = json!({ "table": "activity", "name": name, "organization_id": owner, "status": status });
        activities.push(laptop.put("activities", record));
    }
    Scene {
        laptop,
        strategies,
        activities,
    }
}

impl Scene {
    fn align(&mut self, cells: &[(usize, usize, Option<&str>)]) {
        let cell = |(activity, strategy, strength): &(usize, usize, Option<&str>)| {
            let (activity, strategy) = (&self.activities[*activity], &self.strategies[*strategy]);
            json!({ "activity_id": activity, "strategy_id": strategy, "strength": strength })
        };
        let cells: Vec<Value> = cells.iter().map(cell).collect();
        self.laptop
            .act("activities", json!({ "verb": "align", "cells": cells }));
    }

    fn matrix(&mut self, filter: Value) -> Value {
        self.laptop
            .view("activities", json!({ "view": "matrix", "filter": filter }))
    }

    /// Activities and active ones of every strategy, in order.
    fn counts(&mut self) -> Vec<(Value, Value)> {
        let matrix = self.matrix(json!({}));
        let goals = matrix["goals"].as_array().unwrap().iter();
        let columns = goals.flat_map(|goal| goal["strategies"].as_array().unwrap().clone());
        columns
            .map(|column| (column["activities"].clone(), column["active"].clone()))
            .collect()
    }

    fn gaps(&mut self) -> Vec<Value> {
        let ask = json!({ "view": "overview", "today": "2026-11-22" });
        pluck(
            &self.laptop.view("conditions", ask)["reinforcing"]["gaps"],
            "name",
        )
    }
}

#[test]
fn a_strategy_is_a_gap_until_an_activity_under_way_serves_it() {
    let mut scene = scene();
    assert_eq!(scene.gaps(), ["Pantries", "Passes", "Reading"]);
    scene.align(&[
        (0, 0, Some("primary")),
        (1, 0, Some("supporting")),
        (2, 1, Some("primary")),
        (3, 2, Some("primary")),
    ]);
    let numbers = |counts: &[(u32, u32)]| {
        counts
            .iter()
            .map(|(a, b)| (json!(a), json!(b)))
            .collect::<Vec<_>>()
    };
    assert_eq!(scene.counts(), numbers(&[(2, 1), (1, 1), (1, 0)]));
    assert_eq!(scene.gaps(), ["Reading"]);
    scene.align(&[(0, 0, None), (2, 1, None)]);
    assert_eq!(scene.counts(), numbers(&[(1, 0), (0, 0), (1, 0)]));
    assert_eq!(scene.gaps(), ["Pantries", "Passes", "Reading"]);
    scene.laptop.undo().unwrap();
    assert_eq!(scene.gaps(), ["Reading"]);
    let id = scene.activities[0].clone();
    scene.laptop.act(
        "activities",
        json!({ "verb": "remove", "table": "activity", "ids": [id] }),
    );
    assert_eq!(scene.counts(), numbers(&[(1, 0), (1, 1), (1, 0)]));
}

#[test]
fn a_range_of_cells_is_one_step_and_a_cell_keeps_its_note() {
    let mut scene = scene();
    let receipt = {
        let cells: Vec<Value> = (0..3)
            .map(|n| json!({ "activity_id": scene.activities[n], "strategy_id": scene.strategies[0], "strength": "primary" }))
            .collect();
        scene
            .laptop
            .act("activities", json!({ "verb": "align", "cells": cells }))
    };
    assert_eq!((receipt.ids.len(), receipt.label.count), (3, 3));
    let alignment = receipt.ids[0].to_string();
    scene
        .laptop
        .set(
            "activities",
            "alignment",
            &alignment,
            "notes",
            json!("since May"),
        )
        .unwrap();
    scene.align(&[(0, 0, Some("supporting"))]);
    let matrix = scene.matrix(json!({}));
    let cells: Vec<&Value> = matrix["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["activities"].as_array().unwrap())
        .flat_map(|activity| activity["cells"].as_array().unwrap())
        .collect();
    assert_eq!(cells.len(), 3);
    assert!(
        cells
            .iter()
            .any(|cell| cell["strength"] == "supporting" && cell["notes"] == "since May")
    );
    for _ in 0..3 {
        scene.laptop.undo().unwrap();
    }
    assert_eq!(scene.laptop.state()["alignment"], json!([]));
}

#[test]
fn rows_are_grouped_by_owner_and_filtered() {
    let mut scene = scene();
    scene.align(&[(0, 0, Some("primary"))]);
    let matrix = scene.matrix(json!({}));
    assert_eq!(
        pluck(&matrix["groups"], "organization"),
        ["City Transit", "Mercy Health", ""]
    );
    assert_eq!(
        (&matrix["total"], &matrix["active"]),
        (&json!(4), &json!(2))
    );
    let names = |scene: &mut Scene, filter: Value| {
        let view = scene.laptop.view(
            "activities",
            json!({ "view": "activities", "filter": filter }),
        );
        pluck(&view["activities"], "name")
    };
    assert_eq!(
        names(&mut scene, json!({ "unaligned": true })),
        ["Free passes", "Recipe cards", "Story hour"]
    );
    assert_eq!(
        names(&mut scene, json!({ "search": "mercy cards" })),
        ["Recipe cards"]
    );
    assert_eq!(
        names(&mut scene, json!({ "statuses": ["planned", "completed"] })),
        ["Recipe cards", "Story hour"]
    );
    let strategy = scene.strategies[0].clone();
    assert_eq!(
        names(&mut scene, json!({ "strategy_id": strategy })),
        ["Clinic pantry"]
    );
    scene.laptop.act(
        "agenda",
        json!({ "verb": "remove", "table": "strategy", "ids": [strategy] }),
    );
    assert_eq!(names(&mut scene, json!({ "unaligned": true })).len(), 4);
}

#[test]
fn what_activities_refuse() {
    let mut scene = scene();
    let put = |mut record: Value| {
        record["table"] = json!("activity");
        record["id"] = json!(Id::fresh());
        json!({ "verb": "put", "record": record })
    };
    for (record, code, field) in [
        (json!({ "name": "" }), Code::Empty, "name"),
        (
            json!({ "name": "A", "organization_id": Id::fresh() }),
            Code::NoSuchRecord,
            "organization_id",
        ),
        (
            json!({ "name": "A", "starts_on": "2026-05-02", "ends_on": "2026-05-01" }),
            Code::EndsBeforeStart,
            "ends_on",
        ),
        (
            json!({ "name": "A", "reach": -1 }),
            Code::OutOfRange,
            "reach",
        ),
        (
            json!({ "name": "A", "budget": -0.01 }),
            Code::OutOfRange,
            "budget",
        ),
    ] {
        assert_eq!(
            scene.laptop.refusal("activities", put(record)),
            (code, field.to_owned())
        );
    }
    let before = scene.laptop.state();
    let cells = json!([
        { "activity_id": scene.activities[0], "strategy_id": scene.strategies[0], "strength": "primary" },
        { "activity_id": scene.activities[0], "strategy_id": Id::fresh(), "strength": "primary" }
    ]);
    let align = json!({ "verb": "align", "cells": cells });
    assert_eq!(
        scene.laptop.refusal("activities", align),
        (Code::NoSuchRecord, "strategy_id".to_owned())
    );
    assert_eq!(scene.laptop.state(), before);
}
