//! Where the nodes of a map stand: a force-directed layout that is the same for the same network.
//!
//! A part of the network that hangs together is settled by itself, from its communities down ([`settle`]); the parts
//! stand in rows below the largest, and nodes without a tie in rows below all ([`room`]). Nodes whose places are known
//! stay exactly there, and new ones find room near their neighbours ([`join`]). Everything follows from the nodes'
//! keys with plain arithmetic, so that the order of nodes and ties does not matter and every machine draws the same.

mod forces;
mod join;
mod room;
mod settle;

use super::cohesion::components;
use super::graph::{Adjacency, Network, Tie};
use room::{Frame, Rows};

/// Where a node stands: to the right and downwards, in units of the least distance between two nodes.
pub type Place = (f64, f64);

/// A known place farther out than this is none.
const EDGE: f64 = 1e9;

/// Places nodes given by their lasting keys and ties given as pairs of places in `keys`. A node with a known place
/// stays there, whatever else happens; without any known place the same keys and ties in any order give the same
/// picture, around the middle of its largest part.
pub fn place(keys: &[u128], ties: &[(usize, usize)], known: &[Option<Place>]) -> Vec<Place> {
    let ties: Vec<Tie> = ties.iter().map(|(from, to)| Tie::new(*from, *to)).collect();
    let network = Network::new(keys, &ties, false);
    let sorted: Vec<u128> = network.order.iter().map(|node| keys[*node]).collect();
    let known = network.in_key_order(known, None);
    let on_the_map = |at: &Place| at.0.abs() <= EDGE && at.1.abs() <= EDGE;
    let known: Vec<Option<Place>> = known.into_iter().map(|at| at.filter(on_the_map)).collect();
    let places = if known.iter().all(Option::is_none) {
        afresh(&sorted, &network.either)
    } else {
        join::join(&sorted, &network.either, &known)
    };
    network.in_given_order(&places)
}

/// How many different others each node is tied to.
pub fn degrees(count: usize, ties: &[(usize, usize)]) -> Vec<u32> {
    let keys: Vec<u128> = (0..count as u128).collect();
    let ties: Vec<Tie> = ties.iter().map(|(from, to)| Tie::new(*from, *to)).collect();
    let network = Network::new(&keys, &ties, false);
    (0..count)
        .map(|node| network.either.degree(node) as u32)
        .collect()
}

/// Places for all nodes of a network of which no place is known.
fn afresh(keys: &[u128], graph: &Adjacency) -> Vec<Place> {
    let mut places = vec![(0.0, 0.0); keys.len()];
    let parts = components(graph);
    let (parts, alone): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| part.len() > 1);
    let settled: Vec<Vec<Place>> = parts
        .iter()
        .map(|part| settle::settle(keys, graph, part))
        .collect();
    let boxes: Vec<Frame> = settled.iter().map(|part| Frame::around(part)).collect();
    let (first, rest) = boxes.split_at(boxes.len().min(1));
    let there = first.first().copied().unwrap_or_default();
    let shifts = [vec![(0.0, 0.0); first.len()], room::in_rows(there, rest)].concat();
    for ((part, settled), shift) in parts.iter().zip(&settled).zip(shifts) {
        for (node, place) in part.iter().zip(settled) {
            places[*node] = (place.0 + shift.0, place.1 + shift.1);
        }
    }
    let tied: Vec<Place> = parts.iter().flatten().map(|node| places[*node]).collect();
    let spots = Rows::below(Frame::around(&tied), alone.len());
    for (part, place) in alone.iter().zip(spots) {
        places[part[0]] = place;
    }
    places
}
