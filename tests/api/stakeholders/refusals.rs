//! What the records of stakeholders refuse to hold.

use serde_json::json;
use trestle_core::error::Code;
use trestle_tests::Laptop;

use super::{NOWHERE, refused};

#[test]
fn every_record_refuses_what_it_must_not_hold() {
    let mut laptop = Laptop::with_initiative();
    let partner = laptop.add_organization("Mercy Health");
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seat = laptop.put(
        "stakeholders",
        json!({ "table": "seat", "group_id": group }),
    );
    let long = "x".repeat(501);
    let empty = [
        (json!({ "table": "organization", "name": "  " }), "name"),
        (json!({ "table": "sector" }), "name"),
        (json!({ "table": "person" }), "name"),
        (json!({ "table": "group" }), "name"),
        (json!({ "table": "attribute" }), "name"),
        (json!({ "table": "seat" }), "group_id"),
        (json!({ "table": "representation" }), "seat_id"),
        (
            json!({ "table": "representation", "seat_id": seat }),
            "person_id",
        ),
        (
            json!({ "table": "relationship", "to_id": partner }),
            "from_id",
        ),
        (
            json!({ "table": "relationship", "from_id": partner }),
            "to_id",
        ),
        (json!({ "table": "reading" }), "relationship_id"),
    ];
    for (record, field) in empty {
        assert_eq!(
            refused(&mut laptop, record),
            (Code::Empty, field.to_owned())
        );
    }
    let others = [
        (
            json!({ "table": "organization", "name": long }),
            Code::TooLong,
            "name",
        ),
        (
            json!({ "table": "organization", "name": "A", "short_name": "THIRTEENCHARS" }),
            Code::TooLong,
            "short_name",
        ),
        (
            json!({ "table": "organization", "name": "A", "sector_id": NOWHERE }),
            Code::NoSuchRecord,
            "sector_id",
        ),
        (
            json!({ "table": "organization", "name": "A", "joined_on": "2026-02-01", "left_on": "2026-01-31" }),
            Code::EndsBeforeStart,
            "left_on",
        ),
        (
            json!({ "table": "sector", "name": "A", "target": -1 }),
            Code::OutOfRange,
            "target",
        ),
        (
            json!({ "table": "person", "name": "A", "fte": 2.5 }),
            Code::OutOfRange,
            "fte",
        ),
        (
            json!({ "table": "person", "name": "A", "organization_id": NOWHERE }),
            Code::NoSuchRecord,
            "organization_id",
        ),
        (
            json!({ "table": "seat", "group_id": NOWHERE }),
            Code::NoSuchRecord,
            "group_id",
        ),
        (
            json!({ "table": "relationship", "from_id": partner, "to_id": partner }),
            Code::TieToItself,
            "to_id",
        ),
        (
            json!({ "table": "relationship", "from_id": partner, "to_id": group }),
            Code::NoSuchRecord,
            "to_id",
        ),
    ];
    for (record, code, field) in others {
        assert_eq!(refused(&mut laptop, record), (code, field.to_owned()));
    }
    let nameless = json!({ "table": "organization", "name": "Nobody" });
    assert_eq!(
        laptop.refusal("stakeholders", json!({ "verb": "put", "record": nameless })),
        (Code::BadIdentity, "id".to_owned())
    );
}
