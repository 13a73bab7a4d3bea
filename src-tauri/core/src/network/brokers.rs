//! Who stands between others: the roles of brokers, and who joins groups that no other tie joins.

use super::graph::{Adjacency, Network};
use super::groups::Grouping;

/// How a node stands between neighbours who are not tied to each other, whichever way ties run: how many such pairs
/// there are in each of the roles of Gould and Fernandez (1989), and which groups it joins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Brokerage {
    /// Pairs within its own group.
    pub coordinator: usize,
    /// Pairs within one other group.
    pub consultant: usize,
    /// Pairs of one of its own group and one of another.
    pub gatekeeper: usize,
    /// Pairs of two other groups.
    pub liaison: usize,
    /// How many pairs of groups it joins that no tie between others joins: see [`Network::groups_joined_by`].
    pub joins: usize,
}

impl Brokerage {
    /// How many pairs of neighbours of different groups are not tied to each other.
    pub fn between_groups(&self) -> usize {
        self.gatekeeper + self.liaison
    }

    fn role(&mut self, own: usize, a: usize, b: usize) -> &mut usize {
        match (a == b, a == own || b == own) {
            (true, true) => &mut self.coordinator,
            (true, false) => &mut self.consultant,
            (false, true) => &mut self.gatekeeper,
            (false, false) => &mut self.liaison,
        }
    }
}

/// What is needed to look at one node after the other.
struct Between<'a> {
    graph: &'a Adjacency,
    grouping: Grouping,
    /// Which groups have ties to which; the weight is their number.
    quotient: Adjacency,
    near: Vec<bool>,
    /// How many ties the node at hand has to each group, and to which it has any, ascending.
    ties: Vec<usize>,
    touched: Vec<usize>,
}

impl<'a> Between<'a> {
    fn new(network: &'a Network, labels: &[usize]) -> Self {
        let grouping = Grouping::of(network, labels);
        let graph = &network.either;
        let group = |node: usize| grouping.group[node] as u32;
        let arcs = (0..graph.count()).flat_map(|node| {
            let ends = graph.of(node).iter();
            ends.map(move |other| (group(node), group(*other as usize), 1.0))
        });
        Self {
            graph,
            quotient: Adjacency::new(grouping.labels.len(), arcs.collect()),
            near: vec![false; graph.count()],
            ties: vec![0; grouping.labels.len()],
            touched: Vec::new(),
            grouping,
        }
    }

    fn look_at(&mut self, node: usize) {
        for at in self.touched.drain(..) {
            self.ties[at] = 0;
        }
        for other in self.graph.of(node) {
            let group = self.grouping.group[*other as usize];
            if self.ties[group] == 0 {
                self.touched.push(group);
            }
            self.ties[group] += 1;
        }
        self.touched.sort_unstable();
    }

    /// The roles of the node at hand: all pairs of its neighbours less those that are tied.
    fn roles(&mut self, node: usize) -> Brokerage {
        let own = self.grouping.group[node];
        let mut found = Brokerage::default();
        let mut before = 0;
        for at in self.touched.iter().filter(|at| **at != own) {
            found.consultant += self.ties[*at] * (self.ties[*at] - 1) / 2;
            found.liaison += self.ties[*at] * before;
            before += self.ties[*at];
        }
        found.coordinator = self.ties[own] * self.ties[own].saturating_sub(1) / 2;
        found.gatekeeper = self.ties[own] * before;
        let around = self.graph.of(node);
        for other in around {
            self.near[*other as usize] = true;
        }
        for a in around {
            for b in self.graph.of(*a as usize).iter().filter(|b| a < *b) {
                if self.near[*b as usize] {
                    let group = |node: u32| self.grouping.group[node as usize];
                    *found.role(own, group(*a), group(*b)) -= 1;
                }
            }
        }
        for other in around {
            self.near[*other as usize] = false;
        }
        found
    }

    /// How many ties run between two different groups.
    fn ties_between(&self, a: usize, b: usize) -> usize {
        let at = self.quotient.of(a).binary_search(&(b as u32));
        at.map_or(0, |at| self.quotient.weights(a)[at] as usize)
    }

    /// The groups that the node at hand joins to its own, no other tie doing so.
    fn joined_to_own(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        let own = self.grouping.group[node];
        let others = self.grouping.sizes[own] > 1;
        let joined =
            move |at: &usize| others && *at != own && self.ties_between(own, *at) == self.ties[*at];
        self.touched.iter().copied().filter(joined)
    }

    /// How many pairs of other groups the node at hand is tied to between which no tie runs.
    fn joined_others(&self, node: usize) -> usize {
        let own = self.grouping.group[node];
        let other = |at: usize| at != own && self.ties[at] > 0;
        let touched = self.touched.iter().filter(|at| other(**at));
        let (mut groups, mut tied) = (0, 0);
        for at in touched {
            groups += 1;
            let ends = self.quotient.of(*at).iter();
            tied += ends
                .filter(|end| (**end as usize) > *at && other(**end as usize))
                .count();
        }
        groups * (groups - 1_usize.min(groups)) / 2 - tied
    }
}

impl Network {
    /// Tells how each node stands between others, by one label per node for its group, as for
    /// [`Network::group_ties`].
    pub fn brokerage(&self, labels: &[usize]) -> Vec<Brokerage> {
        let mut between = Between::new(self, labels);
        let mut found = Vec::with_capacity(self.count());
        for node in 0..self.count() {
            between.look_at(node);
            let mut own = between.roles(node);
            own.joins = between.joined_to_own(node).count() + between.joined_others(node);
            found.push(own);
        }
        self.in_given_order(&found)
    }

    /// The pairs of groups that a node joins while no tie between others does, by label, ascending: its own group
    /// with another that only its ties lead to (when it is not the only one of its group), and two other groups that
    /// it is tied to and between which no tie runs.
    pub fn groups_joined_by(&self, node: usize, labels: &[usize]) -> Vec<(usize, usize)> {
        let Some(node) = self.rank.get(node).copied() else {
            return Vec::new();
        };
        let mut between = Between::new(self, labels);
        between.look_at(node);
        let own = between.grouping.group[node];
        let label = |at: usize| between.grouping.labels[at];
        let mut pairs: Vec<(usize, usize)> = between
            .joined_to_own(node)
            .map(|at| (label(own.min(at)), label(own.max(at))))
            .collect();
        let others = || between.touched.iter().copied().filter(|at| *at != own);
        for a in others() {
            let apart = |b: &usize| *b > a && between.ties_between(a, *b) == 0;
            pairs.extend(others().filter(apart).map(|b| (label(a), label(b))));
        }
        pairs.sort_unstable();
        pairs
    }
}
