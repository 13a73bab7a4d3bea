//! Ties between groups of nodes, such as sectors: how many there are, of how many there could be.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Network;

/// How many ties run between groups.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupTies {
    /// The groups' labels, ascending.
    pub labels: Vec<usize>,
    /// How many nodes each of them has.
    pub sizes: Vec<usize>,
    /// The pairs of groups with at least one tie, ascending; when undirected each pair once, smaller label first.
    pub cells: Vec<GroupCell>,
    /// The share of all ties that run between two different groups; nothing without ties.
    pub cross_share: Option<f64>,
}

/// The ties from one group to another, or within one.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupCell {
    /// The label of the group where the ties start.
    pub from: usize,
    /// The label of the group where they end.
    pub to: usize,
    /// How many there are.
    pub ties: usize,
    /// The sum of their weights.
    pub weight: f64,
    /// How many there could be.
    pub possible: usize,
}

impl GroupCell {
    /// The share of possible ties that exist.
    pub fn density(&self) -> f64 {
        self.ties as f64 / self.possible as f64
    }
}

/// The group of each node as a place in the list of labels, in the order of the keys.
pub(super) struct Grouping {
    pub(super) labels: Vec<usize>,
    pub(super) group: Vec<usize>,
    pub(super) sizes: Vec<usize>,
}

impl Grouping {
    pub(super) fn of(network: &Network, labels: &[usize]) -> Self {
        let given = network.in_key_order(labels, usize::MAX);
        let distinct: BTreeSet<usize> = given.iter().copied().collect();
        let labels: Vec<usize> = distinct.into_iter().collect();
        let place = |label: &usize| labels.partition_point(|at| at < label);
        let group: Vec<usize> = given.iter().map(place).collect();
        let mut sizes = vec![0; labels.len()];
        for at in &group {
            sizes[*at] += 1;
        }
        Self {
            labels,
            group,
            sizes,
        }
    }
}

impl Network {
    /// Counts the ties between groups, given as one label per node; a node that no label was given for has the label
    /// `usize::MAX`.
    pub fn group_ties(&self, labels: &[usize]) -> GroupTies {
        let grouping = Grouping::of(self, labels);
        let (directed, out) = (self.is_directed(), self.out());
        let mut found: BTreeMap<(usize, usize), (usize, f64)> = BTreeMap::new();
        let (mut all, mut cross) = (0, 0);
        for node in 0..self.count() {
            for (other, weight) in out.of(node).iter().zip(out.weights(node)) {
                let other = *other as usize;
                // An undirected tie is met from both ends and counts once.
                if !directed && other < node {
                    continue;
                }
                let (mut from, mut to) = (grouping.group[node], grouping.group[other]);
                if !directed && to < from {
                    (from, to) = (to, from);
                }
                let cell = found.entry((from, to)).or_default();
                cell.0 += 1;
                cell.1 += weight;
                all += 1;
                cross += usize::from(from != to);
            }
        }
        let sizes = &grouping.sizes;
        let possible = |from: usize, to: usize| match (from == to, directed) {
            (false, _) => sizes[from] * sizes[to],
            (true, true) => sizes[from] * (sizes[from] - 1),
            (true, false) => sizes[from] * (sizes[from] - 1) / 2,
        };
        let cell = |((from, to), (ties, weight))| GroupCell {
            from: grouping.labels[from],
            to: grouping.labels[to],
            ties,
            weight,
            possible: possible(from, to),
        };
        GroupTies {
            cells: found.into_iter().map(cell).collect(),
            cross_share: (all > 0).then(|| cross as f64 / all as f64),
            labels: grouping.labels.clone(),
            sizes: grouping.sizes.clone(),
        }
    }
}
