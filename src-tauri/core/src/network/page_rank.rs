//! PageRank: a node counts by who leads to it.

use super::graph::Adjacency;

/// The chance to follow a tie rather than to jump, as in Brin and Page 1998.
const DAMPING: f64 = 0.85;
/// PageRank has settled when its values change by less than this in sum.
const SETTLED: f64 = 1e-13;

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
