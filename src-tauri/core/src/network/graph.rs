//! A network made ready for measuring: parallel ties joined, self-loops set aside, nodes in the order of their keys.
//!
//! Everything inside works on nodes numbered by the order of their lasting keys, so that no result depends on the
//! order in which nodes and ties were given; the public faces speak in the caller's numbers. What nodes and ties
//! stand for is not known here.

use petgraph::Directed;
use petgraph::csr::Csr;

/// A tie between two nodes, given by their places in the list of keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tie {
    /// Where it starts.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// How strong it is; only the weighted degree and weighted tables look at it.
    pub weight: f64,
    /// Whether it runs both ways; of no matter in an undirected network.
    pub mutual: bool,
}

impl Tie {
    /// A tie of weight 1 that runs one way.
    pub fn new(from: usize, to: usize) -> Self {
        Self {
            from,
            to,
            weight: 1.0,
            mutual: false,
        }
    }
}

/// A network ready for measuring.
#[derive(Debug, Clone)]
pub struct Network {
    /// The caller's number of each node, in the order of the keys.
    pub(super) order: Vec<usize>,
    /// The place of each of the caller's nodes in that order.
    pub(super) rank: Vec<usize>,
    /// Ties whichever way they run.
    pub(super) either: Adjacency,
    /// Ties the way they run, and against it; nothing in an undirected network.
    pub(super) course: Option<Course>,
    /// How many ties had the same node at both ends.
    pub(super) self_loops: usize,
    /// How many ties went into another one between the same nodes.
    pub(super) joined: usize,
}

/// The ties of a directed network, by where they start and by where they end.
#[derive(Debug, Clone)]
pub(super) struct Course {
    pub(super) out: Adjacency,
    pub(super) into: Adjacency,
}

impl Network {
    /// Prepares a network: parallel ties of one pair become one with their weights summed, self-loops are counted and
    /// left out, and so is a tie that names a node beyond the keys. A weight that is not finite counts as 0. Keys
    /// should differ; nodes with equal keys are told apart by their place.
    pub fn new(keys: &[u128], ties: &[Tie], directed: bool) -> Self {
        let count = keys.len();
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|node| keys[*node]);
        let mut rank = vec![0; count];
        for (at, node) in order.iter().enumerate() {
            rank[*node] = at;
        }
        let known = |tie: &&Tie| tie.from < count && tie.to < count;
        let self_loops = ties.iter().filter(known).filter(|tie| tie.from == tie.to);
        let self_loops = self_loops.count();
        let mut arcs = Vec::with_capacity(2 * ties.len());
        for tie in ties.iter().filter(known).filter(|tie| tie.from != tie.to) {
            let (from, to) = (rank[tie.from] as u32, rank[tie.to] as u32);
            let weight = if tie.weight.is_finite() {
                tie.weight
            } else {
                0.0
            };
            arcs.push((from, to, weight));
            if directed && tie.mutual {
                arcs.push((to, from, weight));
            }
        }
        let given = arcs.len();
        let turned = |arcs: &[Arc]| -> Vec<Arc> {
            let turn = arcs.iter().map(|(from, to, weight)| (*to, *from, *weight));
            turn.collect()
        };
        let both = [arcs.clone(), turned(&arcs)].concat();
        let either = Adjacency::new(count, both);
        let course = directed.then(|| Course {
            into: Adjacency::new(count, turned(&arcs)),
            out: Adjacency::new(count, arcs),
        });
        let kept = match &course {
            Some(course) => course.out.arcs(),
            None => either.arcs() / 2,
        };
        Self {
            order,
            rank,
            either,
            course,
            self_loops,
            joined: given - kept,
        }
    }

    /// How many nodes there are.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// Whether ties run one way.
    pub fn is_directed(&self) -> bool {
        self.course.is_some()
    }

    /// How many ties are left after preparation.
    pub fn ties(&self) -> usize {
        match &self.course {
            Some(course) => course.out.arcs(),
            None => self.either.arcs() / 2,
        }
    }

    /// Ties by where they start.
    pub(super) fn out(&self) -> &Adjacency {
        self.course
            .as_ref()
            .map_or(&self.either, |course| &course.out)
    }

    /// Ties by where they end.
    pub(super) fn into(&self) -> &Adjacency {
        self.course
            .as_ref()
            .map_or(&self.either, |course| &course.into)
    }

    /// Puts a list made in the order of the keys into the caller's order.
    pub(super) fn in_given_order<T: Clone>(&self, list: &[T]) -> Vec<T> {
        self.rank.iter().map(|at| list[*at].clone()).collect()
    }

    /// Puts a list in the caller's order into the order of the keys; what is missing at its end is filled up.
    pub(super) fn in_key_order<T: Clone>(&self, list: &[T], missing: T) -> Vec<T> {
        let at = |node: &usize| list.get(*node).cloned().unwrap_or(missing.clone());
        self.order.iter().map(at).collect()
    }
}

type Arc = (u32, u32, f64);

/// Each node's neighbours in ascending order, packed one list after the other.
#[derive(Debug, Clone)]
pub(super) struct Adjacency(Csr<(), f64, Directed, u32>);

impl Adjacency {
    /// Packs arcs; those of one pair become one with their weights summed.
    pub(super) fn new(count: usize, mut arcs: Vec<Arc>) -> Self {
        arcs.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        arcs.dedup_by(|arc, kept| {
            let same = (arc.0, arc.1) == (kept.0, kept.1);
            if same {
                kept.2 += arc.2;
            }
            same
        });
        let mut packed = Csr::from_sorted_edges(&arcs).unwrap_or_default();
        while packed.node_count() < count {
            packed.add_node(());
        }
        Self(packed)
    }

    pub(super) fn count(&self) -> usize {
        self.0.node_count()
    }

    pub(super) fn arcs(&self) -> usize {
        self.0.edge_count()
    }

    /// The neighbours of a node.
    pub(super) fn of(&self, node: usize) -> &[u32] {
        self.0.neighbors_slice(node as u32)
    }

    /// The weights of the ties of a node, in the order of its neighbours.
    pub(super) fn weights(&self, node: usize) -> &[f64] {
        self.0.edges_slice(node as u32)
    }

    pub(super) fn degree(&self, node: usize) -> usize {
        self.of(node).len()
    }

    pub(super) fn has(&self, from: usize, to: usize) -> bool {
        self.of(from).binary_search(&(to as u32)).is_ok()
    }
}
