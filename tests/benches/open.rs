//! Opening a file of 5,000 organizations against opening it with plain SQLite and `quick_check`.

#![allow(clippy::unwrap_used, missing_docs)]

mod many;
mod peer;

use criterion::{Criterion, criterion_group, criterion_main};

use crate::many::{plain, with_many};
use crate::peer::compare;

fn open(criterion: &mut Criterion) {
    let (mut laptop, path) = with_many();
    let copy = laptop.path("plain.trestle");
    std::fs::copy(&path, &copy).unwrap();
    let ours = || {
        laptop.open(&path).unwrap();
        laptop.close();
    };
    let peer = || {
        let verdict: String = plain(&copy)
            .query_row("PRAGMA quick_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(verdict, "ok");
    };
    compare(
        criterion,
        "Opening a file",
        2.0,
        ours,
        "plain SQLite with quick_check",
        peer,
    );
}

criterion_group!(benches, open);
criterion_main!(benches);
