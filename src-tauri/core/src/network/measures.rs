//! What is measured about a network, for the whole and for each node: section 3 of the domain. How, `measuring.rs` knows.
//!
//! A measure that a network is too small for is absent, never 0 and never "not a number". All are without weights
//! except the weighted degree.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cuts::Bridge;

/// Everything measured about a network.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// The network as a whole.
    pub summary: Summary,
    /// Each node, in the order in which the nodes were given.
    pub nodes: Vec<NodeMeasures>,
    /// The ties that alone hold two parts together, by the caller's numbers.
    pub bridges: Vec<Bridge>,
}

/// Measures of a whole network. What was kept before a measure was known reads as if it were absent or 0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
#[ts(rename = "NetworkSummary")]
pub struct Summary {
    /// How many nodes there are.
    pub nodes: u32,
    /// How many ties are left after preparation.
    pub ties: u32,
    /// Whether ties run one way.
    pub directed: bool,
    /// How many ties led from a node to itself and were left out.
    pub self_loops: u32,
    /// How many ties were joined with another one of the same pair.
    pub parallel: u32,
    /// The share of possible ties that exist: m/(n(n-1)) directed, 2m/(n(n-1)) undirected.
    pub density: Option<f64>,
    /// How many nodes have no tie.
    pub isolates: u32,
    /// How many parts do not hang together, whichever way ties run; an isolate is one.
    pub components: u32,
    /// How many nodes the largest of them has.
    pub largest_component: u32,
    /// How many sets of nodes can all reach each other along the ties; only when directed.
    pub strong_components: Option<u32>,
    /// The mean distance between two nodes of the largest component, in ties, whichever way they run.
    pub average_path_length: Option<f64>,
    /// The largest such distance.
    pub diameter: Option<u32>,
    /// The share of pairs of neighbours that are tied to each other.
    pub transitivity: Option<f64>,
    /// The mean of local clustering over all nodes, 0 where a node has fewer than two neighbours.
    pub average_clustering: Option<f64>,
    /// The share of ties that are returned; only when directed.
    pub reciprocity: Option<f64>,
    /// How far ties gather at one node (Freeman 1978): 1 for a star, 0 when all are alike; undirected.
    pub degree_centralization: Option<f64>,
    /// How far shortest paths gather at one node (Freeman 1978).
    pub betweenness_centralization: Option<f64>,
    /// The largest core number.
    pub largest_core: u32,
    /// How many nodes' departure would split a component.
    pub articulation_points: u32,
    /// How many communities were found.
    pub communities: u32,
    /// The modularity of these communities.
    pub modularity: Option<f64>,
}

/// Measures of one node.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct NodeMeasures {
    /// How many different others it is tied to, whichever way.
    pub degree: u32,
    /// How many others have a tie to it; the degree when undirected.
    pub in_degree: u32,
    /// How many others it has a tie to; the degree when undirected.
    pub out_degree: u32,
    /// The sum of the weights of its ties; coming and going when directed.
    pub weighted_degree: f64,
    /// Its degree as a share of all others.
    pub degree_centrality: Option<f64>,
    /// The pairs of others whose shortest paths lead over it, each counted by its share; undirected pairs once.
    pub betweenness: f64,
    /// The same over all possible pairs: (n-1)(n-2)/2 undirected, (n-1)(n-2) directed.
    pub betweenness_normalised: Option<f64>,
    /// The same as `betweenness` whichever way ties run.
    pub betweenness_either_way: f64,
    /// The share of all shortest paths between others that it carries: betweenness over the pairs of others that a
    /// path joins, which are fewer than all pairs when the network is in parts.
    pub paths_carried: Option<f64>,
    /// Closeness with the correction of Wasserman and Faust (1994) for networks in parts; by incoming distances when
    /// directed; 0 for who is out of reach.
    pub closeness: f64,
    /// The mean of one over the distance from every other, out of reach counting 0; incoming when directed.
    pub harmonic: f64,
    /// Eigenvector centrality within the largest component, whichever way ties run, with a maximum of 1.
    pub eigenvector: Option<f64>,
    /// PageRank with damping 0.85; sums to 1.
    pub page_rank: f64,
    /// How many others it reaches within two steps, along the ties when directed.
    pub reach: u32,
    /// The same as a share of all others.
    pub reach_share: Option<f64>,
    /// Its core number.
    pub core: u32,
    /// Burt's constraint (1992), whichever way ties run; nothing for an isolate.
    pub constraint: Option<f64>,
    /// Burt's effective size, whichever way ties run; nothing for an isolate.
    pub effective_size: Option<f64>,
    /// The share of pairs of its neighbours that are tied; 0 below two neighbours.
    pub clustering: f64,
    /// Which component it is in: 0 is the largest.
    pub component: u32,
    /// Which community it is in: 0 is the largest.
    pub community: u32,
    /// How many others would be cut off from the largest rest of its component if it left; more than 0 makes it an
    /// articulation point.
    pub cut_off: u32,
}
