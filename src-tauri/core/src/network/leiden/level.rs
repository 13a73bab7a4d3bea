//! What the Leiden algorithm works on: a network whose nodes stand for parts of the one below, and sums per community.

use crate::network::graph::Adjacency;

/// A network whose nodes stand for parts of the one below.
pub(super) struct Level {
    starts: Vec<usize>,
    ends: Vec<u32>,
    weights: Vec<i64>,
    /// The sum of the weights of the ties at each node, those inside it counted twice.
    pub(super) strength: Vec<i64>,
    /// Twice the weight of all ties.
    pub(super) total: i64,
}

impl Level {
    pub(super) fn lowest(graph: &Adjacency) -> Self {
        let mut level = Self {
            starts: vec![0],
            ends: Vec::with_capacity(graph.arcs()),
            weights: vec![1; graph.arcs()],
            strength: Vec::with_capacity(graph.count()),
            total: graph.arcs() as i64,
        };
        for node in 0..graph.count() {
            level.ends.extend(graph.of(node));
            level.starts.push(level.ends.len());
            level.strength.push(graph.degree(node) as i64);
        }
        level
    }

    pub(super) fn count(&self) -> usize {
        self.strength.len()
    }

    pub(super) fn around(&self, node: usize) -> impl Iterator<Item = (usize, i64)> + '_ {
        let range = self.starts[node]..self.starts[node + 1];
        let weights = self.weights[range.clone()].iter();
        let ends = self.ends[range].iter();
        ends.zip(weights)
            .map(|(end, weight)| (*end as usize, *weight))
    }

    /// What modularity gains, times half the square of the total, when something of a strength joins a community
    /// that it has ties of some weight to.
    pub(super) fn gain(&self, weight: i64, strength: i64, community: i64) -> i64 {
        weight * self.total - strength * community
    }

    /// The network whose nodes are the `count` parts of this one.
    pub(super) fn aggregate(&self, part: &[u32], count: usize) -> Self {
        let members = by_label(part, count);
        let mut level = Self {
            starts: vec![0],
            ends: Vec::new(),
            weights: Vec::new(),
            strength: vec![0; count],
            total: self.total,
        };
        let mut tally = Tally::new(count);
        for (number, nodes) in members.iter().enumerate() {
            for node in nodes {
                level.strength[number] += self.strength[*node];
                for (other, weight) in self.around(*node) {
                    if part[other] as usize != number {
                        tally.add(part[other], weight);
                    }
                }
            }
            tally.seen.sort_unstable();
            for other in &tally.seen {
                level.ends.push(*other);
                level.weights.push(tally.sums[*other as usize]);
            }
            level.starts.push(level.ends.len());
            tally.clear();
        }
        level
    }
}

fn by_label(labels: &[u32], count: usize) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); count];
    for (node, label) in labels.iter().enumerate() {
        members[*label as usize].push(node);
    }
    members
}

/// Sums per community, of which few are touched at a time.
pub(super) struct Tally {
    pub(super) sums: Vec<i64>,
    /// The communities touched.
    pub(super) seen: Vec<u32>,
}

impl Tally {
    pub(super) fn new(count: usize) -> Self {
        Self {
            sums: vec![0; count],
            seen: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, at: u32, weight: i64) {
        let sum = &mut self.sums[at as usize];
        if *sum == 0 {
            self.seen.push(at);
        }
        *sum += weight;
    }

    pub(super) fn clear(&mut self) {
        for at in self.seen.drain(..) {
            self.sums[at as usize] = 0;
        }
    }
}
