//! Measures in which a node counts by who its neighbours are: eigenvector centrality and PageRank.

use super::graph::Adjacency;

/// The chance to follow a tie rather than to jump, as in Brin and Page 1998.
const DAMPING: f64 = 0.85;
/// How near the eigenvector has to be to its limit, its largest value being 1.
const NEAR: f64 = 1e-10;
/// How far it may be when time is up and still be shown.
const NEAR_ENOUGH: f64 = 1e-7;
/// How many visits to ties the eigenvector is worth.
const PATIENCE: usize = 50_000_000;
/// PageRank has settled when its values change by less than this in sum.
const SETTLED: f64 = 1e-14;

/// Eigenvector centrality (Bonacich 1972) of some nodes that hang together, scaled to a maximum of 1: what a node is
/// worth is proportional to the sum of what its neighbours are worth. Nothing for a single node, and nothing where
/// the values do not settle. Others than the `members` have none.
pub(super) fn eigenvector(graph: &Adjacency, members: &[usize]) -> Option<Vec<f64>> {
    if members.len() < 2 {
        return None;
    }
    let arcs: usize = members.iter().map(|node| graph.degree(*node)).sum();
    let mut worth = vec![0.0; graph.count()];
    for node in members {
        worth[*node] = 1.0;
    }
    let mut next = worth.clone();
    let mut before = f64::INFINITY;
    let mut error = f64::INFINITY;
    for _ in 0..PATIENCE / arcs.max(1) {
        let mut most: f64 = 0.0;
        for node in members {
            // A node's own worth is added, as otherwise a network of two camps would swing for ever.
            let around: f64 = graph.of(*node).iter().map(|at| worth[*at as usize]).sum();
            next[*node] = worth[*node] + around;
            most = most.max(next[*node]);
        }
        let mut change: f64 = 0.0;
        for node in members {
            next[*node] /= most;
            change = change.max((next[*node] - worth[*node]).abs());
        }
        std::mem::swap(&mut worth, &mut next);
        let shrinks = (change / before).min(1.0 - 1e-9);
        error = change * shrinks / (1.0 - shrinks);
        before = change;
        if change == 0.0 || error < NEAR && change < NEAR {
            return Some(worth);
        }
    }
    (error < NEAR_ENOUGH).then_some(worth)
}

/// PageRank with damping 0.85, all ties alike: the share of time that a walker spends at a node who follows a tie out
/// of it or else jumps anywhere, and always jumps where no tie leads on. Sums to 1.
pub(super) fn page_rank(out: &Adjacency, into: &Adjacency) -> Vec<f64> {
    let count = out.count();
    let even = 1.0 / count as f64;
    let mut rank = vec![even; count];
    let mut given = vec![0.0; count];
    for _ in 0..10_000 {
        let mut lost = 0.0;
        for node in 0..count {
            match out.degree(node) {
                0 => lost += rank[node],
                degree => given[node] = rank[node] / degree as f64,
            }
        }
        let jump = (1.0 - DAMPING + DAMPING * lost) * even;
        let mut change = 0.0;
        for (node, rank) in rank.iter_mut().enumerate() {
            let around: f64 = into.of(node).iter().map(|at| given[*at as usize]).sum();
            let next = jump + DAMPING * around;
            change += (next - *rank).abs();
            *rank = next;
        }
        if change < SETTLED {
            break;
        }
    }
    rank
}
