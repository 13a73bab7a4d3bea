//! Measures of who is tied to whom around a node: clustering, transitivity, Burt's constraint and effective size.

use super::graph::Adjacency;

/// What the neighbours of each node have to do with each other, on the undirected network without weights, by node in
/// the order of the keys.
pub(super) struct Triads {
    /// How many pairs of neighbours are tied.
    pub(super) closed: Vec<usize>,
    /// How many pairs of neighbours there are.
    pub(super) pairs: Vec<usize>,
    /// Burt's constraint: how far the node's ties lead back to the same few.
    pub(super) constraint: Vec<Option<f64>>,
}

impl Triads {
    pub(super) fn of(graph: &Adjacency) -> Self {
        let count = graph.count();
        let mut triads = Self {
            closed: Vec::with_capacity(count),
            pairs: Vec::with_capacity(count),
            constraint: Vec::with_capacity(count),
        };
        let mut near = vec![false; count];
        let mut indirect = vec![0.0; count];
        for node in 0..count {
            let around = graph.of(node);
            let own = 1.0 / around.len() as f64;
            for other in around {
                near[*other as usize] = true;
            }
            let mut closed = 0;
            for over in around {
                let share = own / graph.degree(*over as usize) as f64;
                for other in graph.of(*over as usize) {
                    if near[*other as usize] {
                        closed += 1;
                        indirect[*other as usize] += share;
                    }
                }
            }
            let mut constraint = 0.0;
            for other in around {
                let spent = own + indirect[*other as usize];
                constraint += spent * spent;
                near[*other as usize] = false;
                indirect[*other as usize] = 0.0;
            }
            triads.closed.push(closed / 2);
            triads
                .pairs
                .push(around.len() * around.len().saturating_sub(1) / 2);
            triads
                .constraint
                .push((!around.is_empty()).then_some(constraint));
        }
        triads
    }

    /// Local clustering (Watts and Strogatz 1998): the share of pairs of neighbours that are tied; 0 below two.
    pub(super) fn clustering(&self, node: usize) -> f64 {
        match self.pairs[node] {
            0 => 0.0,
            pairs => self.closed[node] as f64 / pairs as f64,
        }
    }

    /// Burt's effective size (1992, as simplified by Borgatti 1997): neighbours less the ties that each of them has to
    /// the others on average; nothing without neighbours.
    pub(super) fn effective_size(&self, node: usize, degree: usize) -> Option<f64> {
        (degree > 0).then(|| degree as f64 - 2.0 * self.closed[node] as f64 / degree as f64)
    }

    /// Transitivity: the share of all pairs of neighbours that are tied; nothing where no node has two.
    pub(super) fn transitivity(&self) -> Option<f64> {
        let pairs: usize = self.pairs.iter().sum();
        let closed: usize = self.closed.iter().sum();
        (pairs > 0).then(|| closed as f64 / pairs as f64)
    }

    /// The mean of local clustering over all nodes.
    pub(super) fn average_clustering(&self) -> Option<f64> {
        let sum: f64 = (0..self.pairs.len()).map(|at| self.clustering(at)).sum();
        (!self.pairs.is_empty()).then(|| sum / self.pairs.len() as f64)
    }
}
