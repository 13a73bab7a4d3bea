//! Relationships and their readings.

use serde_json::json;
use trestle_core::error::Code;
use trestle_tests::{Laptop, pluck};

use super::tie;

#[test]
fn readings_are_kept_by_day_and_the_newest_counts() {
    let mut laptop = Laptop::with_initiative();
    let (mercy, bus) = (
        laptop.add_organization("Mercy Health"),
        laptop.add_organization("City Transit"),
    );
    let relationship = tie(&mut laptop, &mercy, &bus);
    let read = |on: &str, intensity: i32| {
        let reading =
            json!({ "relationship_id": relationship, "read_on": on, "intensity": intensity });
        json!({ "verb": "read", "reading": reading })
    };
    laptop.act("stakeholders", read("2026-01-05", 1));
    laptop.act("stakeholders", read("2026-06-05", 3));
    laptop.act("stakeholders", read("2026-01-05", 2));
    let view = laptop.view(
        "stakeholders",
        json!({ "view": "relationship", "id": relationship }),
    );
    assert_eq!(
        pluck(&view["relationship"]["readings"], "intensity"),
        [3, 2]
    );
    assert_eq!(
        (&view["relationship"]["from"], &view["relationship"]["to"]),
        (&json!("Mercy Health"), &json!("City Transit"))
    );
    assert_eq!(
        laptop.refusal("stakeholders", read("2026-01-06", 5)),
        (Code::OutOfRange, "intensity".to_owned())
    );
    let undated = json!({ "verb": "read", "reading": { "relationship_id": relationship } });
    assert_eq!(
        laptop.refusal("stakeholders", undated),
        (Code::Empty, "read_on".to_owned())
    );
    let map = laptop.view("stakeholders", json!({ "view": "map" }));
    assert_eq!(pluck(&map["nodes"], "degree"), [1, 1]);
    assert_eq!(pluck(&map["edges"], "intensity"), [3]);
    assert_eq!(laptop.view("stakeholders", json!({ "view": "map" })), map);
    laptop
        .set(
            "stakeholders",
            "relationship",
            &relationship,
            "ended_on",
            json!("2026-07-01"),
        )
        .unwrap();
    assert_eq!(
        laptop.view("stakeholders", json!({ "view": "map" }))["edges"],
        json!([])
    );
}
