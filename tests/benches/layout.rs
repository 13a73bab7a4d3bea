//! The layout of a network of 2,000 nodes and 10,000 ties against 500 iterations of Fruchterman and Reingold in
//! igraph.
//!
//! Both work on a single core, in turns, and are timed by the clock and by the seconds of a core that they use.

#![allow(clippy::unwrap_used, missing_docs)]

mod igraph;
mod peer;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use trestle_core::network::layout::place;

use crate::igraph::{Igraph, ties_by_chance};
use crate::peer::compare;

const NODES: usize = 2_000;
const TIES: usize = 10_000;

const WORK: &str = "
    graph.layout_fruchterman_reingold(niter=500)
";

fn layout(criterion: &mut Criterion) {
    let ties = ties_by_chance(NODES, TIES);
    let Some(mut igraph) = Igraph::start(WORK, NODES, &ties) else {
        return;
    };
    let keys: Vec<u128> = (0..NODES as u128).collect();
    let ours = || {
        black_box(place(&keys, &ties, &[]));
    };
    let peer = || {
        igraph.work();
    };
    compare(criterion, "A layout", 1.0, ours, "igraph", peer);
    igraph.compare_cores("a layout", ours);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = layout
}
criterion_main!(benches);
