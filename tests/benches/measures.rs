//! All measures of a network of 5,000 nodes and 6,600 ties against python-igraph taking the same.
//!
//! Both work on a single core, in turns, and are timed by the clock and by the seconds of a core that they use.

#![allow(clippy::unwrap_used, missing_docs)]

mod igraph;
mod peer;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use trestle_core::network::{Network, Tie};

use crate::igraph::{Igraph, ties_by_chance};
use crate::peer::compare;

const NODES: usize = 5_000;
const TIES: usize = 6_600;

/// What igraph has of the measures; Burt's effective size, reach in shares, and how many a node would cut off it lacks.
const WORK: &str = "
    graph.density(), graph.degree(), graph.strength()
    graph.betweenness(directed=False), graph.closeness(), graph.harmonic_centrality()
    graph.pagerank(), graph.neighborhood_size(order=2), graph.coreness(), graph.constraint()
    parts = graph.connected_components()
    largest = parts.giant()
    largest.eigenvector_centrality(), largest.average_path_length(), largest.diameter()
    graph.transitivity_local_undirected(mode='zero'), graph.transitivity_undirected()
    graph.articulation_points(), graph.bridges()
    found = graph.community_leiden(objective_function='modularity', n_iterations=-1)
    graph.modularity(found)
";

fn measures(criterion: &mut Criterion) {
    let ends = ties_by_chance(NODES, TIES);
    let Some(mut igraph) = Igraph::start(WORK, NODES, &ends) else {
        return;
    };
    let keys: Vec<u128> = (0..NODES as u128).collect();
    let ties: Vec<Tie> = ends.iter().map(|(from, to)| Tie::new(*from, *to)).collect();
    let ours = || {
        black_box(Network::new(&keys, &ties, false).measures());
    };
    let peer = || {
        igraph.work();
    };
    compare(criterion, "All measures", 1.0, ours, "python-igraph", peer);
    igraph.compare_cores("taking all measures", ours);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = measures
}
criterion_main!(benches);
