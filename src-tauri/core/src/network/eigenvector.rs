//! Eigenvector centrality: a node counts by who its neighbours are.
//!
//! Adding up neighbours again and again settles quickly in most networks, but not in long chains and rings; there the
//! answer is sharpened by inverse iteration, each step of which is solved by conjugate gradients.

use super::graph::Adjacency;

/// How near the values have to be to their limit, the largest being 1.
const NEAR: f64 = 1e-10;
/// How many visits to ties adding up neighbours is worth before it is left, and sharpening after that.
const PATIENCE: usize = 4_000_000;
const PATIENCE_TO_SHARPEN: usize = 60_000_000;
/// How exactly a step of sharpening is solved: the next one mends what this one leaves.
const ROUGHLY: f64 = 1e-3;

/// Eigenvector centrality (Bonacich 1972) of some nodes that hang together, scaled to a maximum of 1: what a node is
/// worth is proportional to the sum of what its neighbours are worth. Nothing for a single node, and nothing where
/// the values do not settle. Others than the `members` have 0.
pub(super) fn eigenvector(graph: &Adjacency, members: &[usize]) -> Option<Vec<f64>> {
    if members.len() < 2 {
        return None;
    }
    let mut part = Part {
        graph,
        members,
        visits: 0,
        arcs: members.iter().map(|node| graph.degree(*node)).sum(),
    };
    let mut worth = vec![0.0; graph.count()];
    for node in members {
        worth[*node] = 1.0;
    }
    if part.add_up(&mut worth) || part.sharpen(&mut worth) {
        return Some(worth);
    }
    None
}

/// The nodes that hang together, and how often their ties were visited.
struct Part<'a> {
    graph: &'a Adjacency,
    members: &'a [usize],
    visits: usize,
    arcs: usize,
}

impl Part<'_> {
    /// The sum over its neighbours for each node.
    fn sums(&mut self, of: &[f64], into: &mut [f64]) {
        self.visits += self.arcs;
        for node in self.members {
            let around = self.graph.of(*node).iter();
            into[*node] = around.map(|other| of[*other as usize]).sum();
        }
    }

    fn product(&self, a: &[f64], b: &[f64]) -> f64 {
        self.members.iter().map(|node| a[*node] * b[*node]).sum()
    }

    /// Scales values to a maximum of 1 and none below 0, and tells by how much they then differ from others.
    fn scale(&self, values: &mut [f64], before: &[f64]) -> f64 {
        let values_of = self.members.iter().map(|node| values[*node]);
        let most = values_of.fold(f64::MIN_POSITIVE, f64::max);
        let mut change: f64 = 0.0;
        for node in self.members {
            values[*node] = (values[*node] / most).max(0.0);
            change = change.max((values[*node] - before[*node]).abs());
        }
        change
    }

    /// Gives each node what its neighbours and itself are worth, until nothing changes any more; tells whether it came
    /// to that.
    fn add_up(&mut self, worth: &mut Vec<f64>) -> bool {
        let mut next = worth.clone();
        let mut before = f64::INFINITY;
        while self.visits < PATIENCE {
            self.sums(worth, &mut next);
            for node in self.members {
                // Without its own worth a network of two camps would swing for ever.
                next[*node] += worth[*node];
            }
            let change = self.scale(&mut next, worth);
            std::mem::swap(worth, &mut next);
            let shrinks = (change / before).min(1.0 - 1e-9);
            if change < NEAR && change * shrinks / (1.0 - shrinks) < NEAR {
                return true;
            }
            before = change;
        }
        false
    }

    /// Inverse iteration from just above the largest eigenvalue; tells whether the values settled.
    fn sharpen(&mut self, worth: &mut Vec<f64>) -> bool {
        let mut sums = worth.clone();
        let mut lift = 1.0;
        while self.visits < PATIENCE_TO_SHARPEN {
            self.sums(worth, &mut sums);
            let square = self.product(worth, worth);
            let value = self.product(worth, &sums) / square;
            let rest = self
                .members
                .iter()
                .map(|node| sums[*node] - value * worth[*node]);
            let rest = (rest.map(|off| off * off).sum::<f64>() / square).sqrt();
            let above = (lift * rest).max(1e-11 * value);
            let Some(mut next) = self.solve(value + above, above, worth, &sums, value) else {
                lift *= 4.0;
                continue;
            };
            lift = 1.0;
            let change = self.scale(&mut next, worth);
            *worth = next;
            if change < NEAR {
                return true;
            }
        }
        false
    }

    /// Solves (shift - A) x = worth by conjugate gradients, from worth / above; nothing where the shift turns out to be
    /// below an eigenvalue.
    fn solve(
        &mut self,
        shift: f64,
        above: f64,
        worth: &[f64],
        sums: &[f64],
        value: f64,
    ) -> Option<Vec<f64>> {
        let mut found: Vec<f64> = worth.iter().map(|own| own / above).collect();
        let mut rest = vec![0.0; worth.len()];
        for node in self.members {
            rest[*node] = (sums[*node] - value * worth[*node]) / above;
        }
        let mut along = rest.clone();
        let mut image = vec![0.0; worth.len()];
        let mut left = self.product(&rest, &rest);
        let enough = ROUGHLY * ROUGHLY * self.product(worth, worth);
        while left > enough && self.visits < PATIENCE_TO_SHARPEN {
            self.sums(&along, &mut image);
            for node in self.members {
                image[*node] = shift * along[*node] - image[*node];
            }
            let bend = self.product(&along, &image);
            if bend <= 0.0 {
                return None;
            }
            let step = left / bend;
            for node in self.members {
                found[*node] += step * along[*node];
                rest[*node] -= step * image[*node];
            }
            let now = self.product(&rest, &rest);
            for node in self.members {
                along[*node] = rest[*node] + now / left * along[*node];
            }
            left = now;
        }
        Some(found)
    }
}
