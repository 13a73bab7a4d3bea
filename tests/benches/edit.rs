//! One journalled edit of a name against the same UPDATE in plain SQLite with the same pragmas, both to the disk.

#![allow(clippy::unwrap_used, missing_docs)]

mod many;
mod peer;

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;

use crate::many::{plain, with_many};
use crate::peer::compare;

fn edit(criterion: &mut Criterion) {
    let (mut laptop, path) = with_many();
    let copy = laptop.path("plain.trestle");
    std::fs::copy(&path, &copy).unwrap();
    laptop.open(&path).unwrap();
    let first = laptop.view(
        "stakeholders",
        json!({ "view": "organizations", "filter": { "limit": 1 } }),
    );
    let id = first["rows"][0]["id"].as_str().unwrap().to_owned();
    let db = plain(&copy);
    let mut n = 0;
    let ours = || {
        n += 1;
        laptop
            .set(
                "stakeholders",
                "organization",
                &id,
                "name",
                json!(format!("Renamed {n}")),
            )
            .unwrap();
    };
    let mut m = 0;
    let peer = || {
        m += 1;
        let sql = "UPDATE organization SET name = ?1 WHERE id = (SELECT MAX(id) FROM organization)";
        db.prepare_cached(sql)
            .unwrap()
            .execute([format!("Renamed {m}")])
            .unwrap();
    };
    compare(
        criterion,
        "One edit",
        3.0,
        ours,
        "the same UPDATE in plain SQLite",
        peer,
    );
}

criterion_group!(benches, edit);
criterion_main!(benches);
