//! Takes all measures of a network together, so that what several of them need is computed once.

use std::convert::Infallible;

use super::cohesion::{components, cores, membership, strong_components};
use super::communities::{communities, modularity};
use super::cuts::{Bridge, Cuts};
use super::eigenvector::eigenvector;
use super::graph::{Course, Network};
use super::measures::{Measures, NodeMeasures, Summary};
use super::page_rank::page_rank;
use super::sweep::Sweep;
use super::triads::Triads;
use super::ways::within_two;

/// What is known before it is put together; lists are by node in the order of the keys.
struct Found<'a> {
    network: &'a Network,
    components: Vec<Vec<usize>>,
    communities: Vec<Vec<usize>>,
    /// Paths whichever way ties run.
    either: Sweep,
    /// Paths against the ties, so that distances are incoming ones; nothing when undirected.
    incoming: Option<Sweep>,
    triads: Triads,
    cuts: Cuts,
    core: Vec<usize>,
}

impl Network {
    /// Takes all measures.
    pub fn measures(&self) -> Measures {
        let Ok(measures) = self.measures_while::<Infallible>(&mut |_, _| Ok(()));
        measures
    }

    /// Takes all measures and tells from time to time how many steps of how many are done; what that answers as an
    /// error ends it.
    pub fn measures_while<E>(
        &self,
        go_on: &mut dyn FnMut(usize, usize) -> Result<(), E>,
    ) -> Result<Measures, E> {
        let count = self.count();
        let of = if self.is_directed() { 2 * count } else { count };
        let either = Sweep::of(&self.either, &mut |done| go_on(done, of))?;
        let incoming = match &self.course {
            Some(course) => Some(Sweep::of(&course.into, &mut |done| {
                go_on(count + done, of)
            })?),
            None => None,
        };
        let components = components(&self.either);
        let found = Found {
            network: self,
            communities: communities(&self.either),
            triads: Triads::of(&self.either),
            cuts: Cuts::of(&self.either, &components),
            core: cores(&self.either),
            components,
            either,
            incoming,
        };
        go_on(of, of)?;
        Ok(Measures {
            summary: found.summary(),
            nodes: self.in_given_order(&found.nodes()),
            bridges: found.bridges(),
        })
    }
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

impl Found<'_> {
    /// Paths the way they count: along the ties when directed.
    fn paths(&self) -> &Sweep {
        self.incoming.as_ref().unwrap_or(&self.either)
    }

    /// How often each pair is counted in `paths`.
    fn times(&self) -> f64 {
        if self.incoming.is_some() { 1.0 } else { 2.0 }
    }

    fn betweenness(&self, node: usize) -> f64 {
        self.paths().between[node] / self.times()
    }

    /// How many pairs of others there are: unordered when undirected, ordered when directed.
    fn pairs_of_others(&self) -> f64 {
        let count = self.network.count() as f64;
        (count - 1.0) * (count - 2.0) / self.times()
    }

    fn summary(&self) -> Summary {
        let network = self.network;
        let (count, ties) = (network.count(), network.ties());
        let degree = |node: &usize| network.either.degree(*node);
        let isolates = (0..count).filter(|node| degree(node) == 0).count();
        let possible = count as f64 * (count as f64 - 1.0) / self.times();
        let cut_off = self.cuts.cut_off.iter();
        Summary {
            nodes: count as u32,
            ties: ties as u32,
            directed: network.is_directed(),
            self_loops: network.self_loops as u32,
            parallel: network.joined as u32,
            density: share(ties as f64, possible),
            isolates: isolates as u32,
            components: self.components.len() as u32,
            largest_component: self.components.first().map_or(0, Vec::len) as u32,
            strong_components: network
                .course
                .as_ref()
                .map(|at| strong_components(&at.out) as u32),
            average_path_length: self.average_path_length(),
            diameter: self.diameter().map(|steps| steps as u32),
            transitivity: self.triads.transitivity(),
            average_clustering: self.triads.average_clustering(),
            reciprocity: network.course.as_ref().and_then(reciprocity),
            degree_centralization: self.degree_centralization(),
            betweenness_centralization: self.betweenness_centralization(),
            largest_core: self.core.iter().copied().max().unwrap_or(0) as u32,
            articulation_points: cut_off.filter(|others| **others > 0).count() as u32,
            communities: self.communities.len() as u32,
            modularity: modularity(&network.either, &self.communities),
        }
    }

    fn average_path_length(&self) -> Option<f64> {
        let largest = self.components.first()?;
        let sum: u64 = largest.iter().map(|node| self.either.distance[*node]).sum();
        let pairs = largest.len() * (largest.len() - 1);
        share(sum as f64, pairs as f64)
    }

    fn diameter(&self) -> Option<usize> {
        let largest = self.components.first().filter(|nodes| nodes.len() > 1)?;
        largest.iter().map(|node| self.either.farthest[*node]).max()
    }

    fn degree_centralization(&self) -> Option<f64> {
        let graph = &self.network.either;
        let degrees: Vec<usize> = (0..graph.count()).map(|node| graph.degree(node)).collect();
        let most = degrees.iter().copied().max()?;
        let sum: usize = degrees.iter().map(|degree| most - degree).sum();
        let count = degrees.len() as f64;
        share(sum as f64, (count - 1.0) * (count - 2.0))
    }

    fn betweenness_centralization(&self) -> Option<f64> {
        let count = self.network.count();
        let all: Vec<f64> = (0..count).map(|node| self.betweenness(node)).collect();
        let most = all.iter().copied().fold(0.0, f64::max);
        let sum: f64 = all.iter().map(|own| most - own).sum();
        share(sum, (count as f64 - 1.0) * self.pairs_of_others())
    }

    fn bridges(&self) -> Vec<Bridge> {
        let given = |tie: &Bridge| {
            let (a, b) = (self.network.order[tie.from], self.network.order[tie.to]);
            Bridge {
                from: a.min(b),
                to: a.max(b),
                cut_off: tie.cut_off,
            }
        };
        let mut bridges: Vec<Bridge> = self.cuts.bridges.iter().map(given).collect();
        bridges.sort_by_key(|tie| (tie.from, tie.to));
        bridges
    }

    fn nodes(&self) -> Vec<NodeMeasures> {
        let network = self.network;
        let count = network.count();
        let (either, out, into) = (&network.either, network.out(), network.into());
        let largest = self.components.first().map_or(&[] as &[usize], |at| at);
        let eigenvector = eigenvector(either, largest);
        let page_rank = page_rank(out, into);
        let reach = within_two(out);
        let component = membership(count, &self.components);
        let community = membership(count, &self.communities);
        let joined: usize = self.paths().reached.iter().sum();
        let others = count.saturating_sub(1) as f64;
        let measure = |node: usize| {
            let degree = either.degree(node);
            let betweenness = self.betweenness(node);
            NodeMeasures {
                degree: degree as u32,
                in_degree: into.degree(node) as u32,
                out_degree: out.degree(node) as u32,
                weighted_degree: weighted_degree(network, node),
                degree_centrality: share(degree as f64, others),
                betweenness,
                betweenness_normalised: share(betweenness, self.pairs_of_others().max(0.0)),
                betweenness_either_way: self.either.between[node] / 2.0,
                paths_carried: self.paths_carried(node, joined),
                closeness: self.closeness(node),
                harmonic: share(self.paths().harmonic[node], others).unwrap_or(0.0),
                eigenvector: eigenvector
                    .as_ref()
                    .filter(|_| component[node] == 0)
                    .map(|worth| worth[node]),
                page_rank: page_rank[node],
                reach: reach[node] as u32,
                reach_share: share(reach[node] as f64, others),
                core: self.core[node] as u32,
                constraint: self.triads.constraint[node],
                effective_size: self.triads.effective_size(node, degree),
                clustering: self.triads.clustering(node),
                component: component[node] as u32,
                community: community[node] as u32,
                cut_off: self.cuts.cut_off[node] as u32,
            }
        };
        (0..count).map(measure).collect()
    }

    /// Betweenness over the pairs of others that a path joins.
    fn paths_carried(&self, node: usize, joined: usize) -> Option<f64> {
        let paths = self.paths();
        let others = joined - paths.reached[node] - paths.reached_by[node];
        share(paths.between[node], others as f64)
    }

    fn closeness(&self, node: usize) -> f64 {
        let paths = self.paths();
        let reached = paths.reached[node] as f64;
        let others = self.network.count() as f64 - 1.0;
        share(reached, others)
            .and_then(|part| share(part * reached, paths.distance[node] as f64))
            .unwrap_or(0.0)
    }
}

fn weighted_degree(network: &Network, node: usize) -> f64 {
    // Without ties the sum of no weights would be a zero with a minus sign.
    let sum = |weights: &[f64]| weights.iter().fold(0.0, |sum, weight| sum + weight);
    match &network.course {
        Some(course) => sum(course.into.weights(node)) + sum(course.out.weights(node)),
        None => sum(network.either.weights(node)),
    }
}

/// The share of ties whose other direction exists too.
fn reciprocity(course: &Course) -> Option<f64> {
    let out = &course.out;
    let returned = |node: usize| {
        let ends = out.of(node).iter();
        ends.filter(|other| out.has(**other as usize, node)).count()
    };
    let sum: usize = (0..out.count()).map(returned).sum();
    share(sum as f64, out.arcs() as f64)
}
