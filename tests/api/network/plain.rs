//! A small network as a matrix, and what it is worth by the letter of the definitions, however slow.

use proptest::prelude::*;
use trestle_core::network::{Network, Tie};

/// A network of a few nodes as it comes out of chance.
#[derive(Debug, Clone)]
pub struct Plain {
    pub keys: Vec<u128>,
    pub ties: Vec<Tie>,
    pub directed: bool,
    pub labels: Vec<usize>,
}

/// Whether there is a tie from one node to another.
pub type Matrix = Vec<Vec<bool>>;

pub const FAR: usize = usize::MAX;

/// Networks of up to seven nodes with parallel ties, self-loops and all.
pub fn plain() -> impl Strategy<Value = Plain> {
    (0..8_usize, any::<bool>(), 0..16_usize).prop_flat_map(|(count, directed, most)| {
        let most = if count == 0 { 0 } else { most };
        let node = 0..count.max(1);
        let tie =
            (node.clone(), node, 1..5_u32, any::<bool>()).prop_map(|(from, to, weight, mutual)| {
                Tie {
                    from,
                    to,
                    weight: f64::from(weight),
                    mutual,
                }
            });
        let keys = Just(
            (0..count as u128)
                .map(|key| key * 7 + 3)
                .collect::<Vec<_>>(),
        );
        (
            keys.prop_shuffle(),
            prop::collection::vec(tie, most),
            prop::collection::vec(0..3_usize, count),
        )
            .prop_map(move |(keys, ties, labels)| Plain {
                keys,
                ties,
                directed,
                labels,
            })
    })
}

impl Plain {
    pub fn network(&self) -> Network {
        Network::new(&self.keys, &self.ties, self.directed)
    }

    pub fn count(&self) -> usize {
        self.keys.len()
    }

    /// Ties the way they run.
    pub fn course(&self) -> Matrix {
        let mut matrix = vec![vec![false; self.count()]; self.count()];
        for tie in self.ties.iter().filter(|tie| tie.from != tie.to) {
            matrix[tie.from][tie.to] = true;
            if tie.mutual || !self.directed {
                matrix[tie.to][tie.from] = true;
            }
        }
        matrix
    }

    /// Ties whichever way they run.
    pub fn either(&self) -> Matrix {
        let course = self.course();
        let all = 0..self.count();
        let row = |a: usize| all.clone().map(|b| course[a][b] || course[b][a]).collect();
        all.clone().map(row).collect()
    }
}

/// The distance of every pair by Floyd and Warshall.
pub fn distances(matrix: &Matrix) -> Vec<Vec<usize>> {
    let count = matrix.len();
    let start = |a: usize, b: usize| match (a == b, matrix[a][b]) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => FAR,
    };
    let mut far: Vec<Vec<usize>> = (0..count)
        .map(|a| (0..count).map(|b| start(a, b)).collect())
        .collect();
    for over in 0..count {
        for a in 0..count {
            for b in 0..count {
                far[a][b] = far[a][b].min(far[a][over].saturating_add(far[over][b]));
            }
        }
    }
    far
}

/// Every shortest path from one node to another, found one by one.
pub fn shortest_paths(matrix: &Matrix, from: usize, to: usize) -> Vec<Vec<usize>> {
    let far = distances(matrix);
    if far[from][to] == FAR {
        return Vec::new();
    }
    let mut paths = vec![vec![from]];
    for step in 1..=far[from][to] {
        let mut longer = Vec::new();
        for path in paths {
            let last = path[path.len() - 1];
            for next in 0..matrix.len() {
                if matrix[last][next] && far[next][to] == far[from][to] - step {
                    longer.push([path.as_slice(), &[next]].concat());
                }
            }
        }
        paths = longer;
    }
    paths
}

/// Betweenness over ordered pairs.
pub fn betweenness(matrix: &Matrix, node: usize) -> f64 {
    let mut sum = 0.0;
    for from in 0..matrix.len() {
        for to in 0..matrix.len() {
            if from != to && from != node && to != node {
                let paths = shortest_paths(matrix, from, to);
                let over = paths.iter().filter(|path| path.contains(&node)).count();
                if over > 0 {
                    sum += over as f64 / paths.len() as f64;
                }
            }
        }
    }
    sum
}

/// The sizes of the parts that hang together among the nodes kept, largest first.
pub fn parts(matrix: &Matrix, kept: &[usize]) -> Vec<usize> {
    let mut left: Vec<usize> = kept.to_vec();
    let mut sizes = Vec::new();
    while let Some(start) = left.pop() {
        let (mut part, mut at) = (vec![start], 0);
        while let Some(node) = part.get(at).copied() {
            at += 1;
            let (near, rest): (Vec<usize>, Vec<usize>) =
                left.iter().partition(|other| matrix[node][**other]);
            part.extend(near);
            left = rest;
        }
        sizes.push(part.len());
    }
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    sizes
}

/// Those whom a node hangs together with, itself included.
pub fn part_of(matrix: &Matrix, node: usize) -> Vec<usize> {
    let far = distances(matrix);
    (0..matrix.len())
        .filter(|other| far[node][*other] != FAR)
        .collect()
}

/// The neighbours of a node.
pub fn around(matrix: &Matrix, node: usize) -> Vec<usize> {
    (0..matrix.len())
        .filter(|other| matrix[node][*other])
        .collect()
}

/// All unordered pairs of a list.
pub fn pairs(list: &[usize]) -> Vec<(usize, usize)> {
    let later = |at: usize| list[at + 1..].iter().map(move |b| (list[at], *b));
    (0..list.len()).flat_map(later).collect()
}

/// Modularity by its formula, as the sum over all pairs of nodes.
pub fn modularity(matrix: &Matrix, labels: &[usize]) -> f64 {
    let degree = |node: usize| around(matrix, node).len() as f64;
    let total: f64 = (0..matrix.len()).map(degree).sum();
    let mut sum = 0.0;
    for a in 0..matrix.len() {
        for b in 0..matrix.len() {
            if labels[a] == labels[b] {
                sum += f64::from(u8::from(matrix[a][b])) - degree(a) * degree(b) / total;
            }
        }
    }
    sum / total
}

/// Every way to part nodes into groups, as labels.
pub fn partitions(count: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for _ in 0..count {
        let longer = |labels: &Vec<usize>| {
            let most = labels.iter().max().map_or(0, |most| most + 1);
            let labels = labels.clone();
            (0..=most).map(move |next| [labels.as_slice(), &[next]].concat())
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}
