//! How a network hangs together: components, strong components and k-cores.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;
use petgraph::unionfind::UnionFind;

use super::graph::Adjacency;

/// The components of the undirected network: sets of nodes that hang together, largest first and among equals the one
/// with the smallest key first; an isolated node is one of its own.
pub(super) fn components(graph: &Adjacency) -> Vec<Vec<usize>> {
    let mut sets: UnionFind<u32> = UnionFind::new(graph.count());
    for node in 0..graph.count() {
        for other in graph.of(node) {
            sets.union(node as u32, *other);
        }
    }
    largest_first(&sets.into_labeling())
}

/// The members of each set of nodes that bear the same label, largest first and among equals the one with the smallest
/// key first.
pub(super) fn largest_first(labels: &[u32]) -> Vec<Vec<usize>> {
    let mut sets: Vec<Vec<usize>> = vec![Vec::new(); labels.len()];
    for (node, label) in labels.iter().enumerate() {
        sets[*label as usize].push(node);
    }
    sets.retain(|set| !set.is_empty());
    sets.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    sets
}

/// For each node the number of the set it is in.
pub(super) fn membership(count: usize, sets: &[Vec<usize>]) -> Vec<usize> {
    let mut member = vec![0; count];
    for (number, set) in sets.iter().enumerate() {
        for node in set {
            member[*node] = number;
        }
    }
    member
}

/// How many sets of nodes there are within which every node can reach every other along the ties.
pub(super) fn strong_components(out: &Adjacency) -> usize {
    let arcs = (0..out.count()).flat_map(|node| {
        let ends = out.of(node).iter();
        ends.map(move |other| (node as u32, *other))
    });
    let mut graph: DiGraph<(), (), u32> = DiGraph::with_capacity(out.count(), out.arcs());
    for _ in 0..out.count() {
        graph.add_node(());
    }
    graph.extend_with_edges(arcs);
    kosaraju_scc(&graph).len()
}

/// The core number of each node (Seidman 1983): the largest k for which it belongs to a part in which everyone has at
/// least k neighbours. Batagelj and Zaversnik's way: take away the node of least degree, again and again.
pub(super) fn cores(graph: &Adjacency) -> Vec<usize> {
    let count = graph.count();
    let mut left: Vec<usize> = (0..count).map(|node| graph.degree(node)).collect();
    let most = left.iter().copied().max().unwrap_or(0);
    let mut starts = vec![0; most + 2];
    for degree in &left {
        starts[degree + 1] += 1;
    }
    for degree in 0..=most {
        starts[degree + 1] += starts[degree];
    }
    let mut place = vec![0; count];
    let mut sorted = vec![0; count];
    let mut free = starts.clone();
    for node in 0..count {
        place[node] = free[left[node]];
        sorted[place[node]] = node;
        free[left[node]] += 1;
    }
    for at in 0..count {
        let node = sorted[at];
        for other in graph.of(node) {
            let other = *other as usize;
            if left[other] > left[node] {
                let first = starts[left[other]];
                let moved = sorted[first];
                sorted.swap(place[other], first);
                place.swap(other, moved);
                starts[left[other]] += 1;
                left[other] -= 1;
            }
        }
    }
    left
}
