//! Whose departure would split the network: articulation points and bridges, and how many each would cut off.

use super::graph::{Adjacency, Network};

/// A tie that alone holds two parts of the network together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bridge {
    /// One end.
    pub from: usize,
    /// The other end.
    pub to: usize,
    /// How many nodes the smaller of the two parts has.
    pub cut_off: usize,
}

/// What would fall apart, by node in the order of the keys.
pub(super) struct Cuts {
    /// How many others would no longer hang together with the largest rest of the node's component if it left; 0 where
    /// the rest stays whole.
    pub(super) cut_off: Vec<usize>,
    /// The bridges, in ascending order of their ends.
    pub(super) bridges: Vec<Bridge>,
}

impl Cuts {
    /// Finds all of them in one walk in depth (Hopcroft and Tarjan 1973) over the undirected network.
    pub(super) fn of(graph: &Adjacency, components: &[Vec<usize>]) -> Self {
        let mut walk = Walk::new(graph.count());
        for component in components {
            walk.from(graph, component[0], component.len());
        }
        walk.cuts.bridges.sort_by_key(|tie| (tie.from, tie.to));
        walk.cuts
    }
}

struct Walk {
    cuts: Cuts,
    /// When each node was first met, from 1; 0 before.
    met: Vec<usize>,
    /// The earliest node that the part below each node has a tie to.
    earliest: Vec<usize>,
    /// How many nodes the part below each node has, with itself.
    size: Vec<usize>,
    clock: usize,
}

/// A node the walk has entered and not yet left.
struct Open {
    node: usize,
    parent: usize,
    /// The next of its neighbours to look at.
    next: usize,
    /// The sum and the largest of the parts that hang on this node alone.
    hanging: usize,
    largest: usize,
}

impl Walk {
    fn new(count: usize) -> Self {
        Self {
            cuts: Cuts {
                cut_off: vec![0; count],
                bridges: Vec::new(),
            },
            met: vec![0; count],
            earliest: vec![0; count],
            size: vec![1; count],
            clock: 0,
        }
    }

    fn enter(&mut self, node: usize, parent: usize) -> Open {
        self.clock += 1;
        self.met[node] = self.clock;
        self.earliest[node] = self.clock;
        Open {
            node,
            parent,
            next: 0,
            hanging: 0,
            largest: 0,
        }
    }

    fn from(&mut self, graph: &Adjacency, root: usize, size: usize) {
        let mut open = vec![self.enter(root, root)];
        while let Some(top) = open.last_mut() {
            let (node, parent) = (top.node, top.parent);
            if let Some(other) = graph.of(node).get(top.next) {
                let other = *other as usize;
                top.next += 1;
                if self.met[other] == 0 {
                    open.push(self.enter(other, node));
                } else if other != parent {
                    self.earliest[node] = self.earliest[node].min(self.met[other]);
                }
                continue;
            }
            let rest = size - 1 - top.hanging;
            self.cuts.cut_off[node] = size - 1 - top.largest.max(rest);
            open.pop();
            if let Some(above) = open.last_mut() {
                self.leave(node, above, size);
            }
        }
    }

    /// Passes on to the node above what was found below.
    fn leave(&mut self, node: usize, above: &mut Open, size: usize) {
        let part = self.size[node];
        self.size[above.node] += part;
        self.earliest[above.node] = self.earliest[above.node].min(self.earliest[node]);
        if self.earliest[node] >= self.met[above.node] {
            above.hanging += part;
            above.largest = above.largest.max(part);
        }
        if self.earliest[node] > self.met[above.node] {
            self.cuts.bridges.push(Bridge {
                from: node.min(above.node),
                to: node.max(above.node),
                cut_off: part.min(size - part),
            });
        }
    }
}

impl Network {
    /// Who would be cut off if a node left: everyone in its component outside the largest part that remains.
    pub fn cut_off_by(&self, node: usize) -> Vec<usize> {
        let Some(gone) = self.rank.get(node).copied() else {
            return Vec::new();
        };
        let mut seen = vec![false; self.count()];
        seen[gone] = true;
        let mut parts: Vec<Vec<usize>> = Vec::new();
        for start in self.either.of(gone) {
            let mut part = Vec::new();
            let mut waiting = vec![*start as usize];
            while let Some(at) = waiting.pop() {
                if !std::mem::replace(&mut seen[at], true) {
                    part.push(at);
                    waiting.extend(self.either.of(at).iter().map(|other| *other as usize));
                }
            }
            part.sort_unstable();
            parts.push(part);
        }
        parts.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        let lost = parts.into_iter().skip(1).flatten();
        let mut lost: Vec<usize> = lost.map(|at| self.order[at]).collect();
        lost.sort_unstable();
        lost
    }
}
