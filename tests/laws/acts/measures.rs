//! Random acts of those who measure.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{RECORDS, day, id};

fn quarter(n: u8) -> String {
    format!("2026-Q{}", n % 4 + 1)
}

/// A record of this module that leans on the indicator of another number; none for a table of another module.
pub fn record(table: &str, n: u8, other: u8, text: &str) -> Option<Value> {
    let mut record = match table {
        "indicator" => {
            return Some(
                json!({ "name": text, "goal_id": id("goal", other), "direction": "maintain" }),
            );
        }
        "definition" => json!({ "valid_from_on": day(n), "factor": 100, "source": text }),
        "observation" => json!({ "period": quarter(n), "value": n, "place": text }),
        "target" => json!({ "period": "2027", "value": n, "notes": text }),
        "baseline" => json!({ "value": n, "notes": text }),
        _ => return None,
    };
    record["indicator_id"] = json!(id("indicator", other));
    Some(record)
}

/// Any act of this module that has a verb of its own.
pub fn measure() -> impl Strategy<Value = Value> {
    let n = || 0..RECORDS;
    let counts = prop::collection::vec(n(), 1..4);
    prop_oneof![
        3 => (n(), n(), prop::option::of(n()), counts).prop_map(|(n, who, of, counts)| {
            let value = |count: &u8| {
                json!({
                    "indicator_id": id("indicator", n), "period": quarter(*count), "numerator": count, "denominator": of,
                    "organization_id": id("organization", who), "received_on": day(*count)
                })
            };
            let values: Vec<Value> = counts.iter().map(value).collect();
            json!({ "verb": "observe", "observations": values })
        }),
        1 => n().prop_map(|n| json!({ "verb": "retire", "ids": [id("indicator", n)] })),
    ]
}
