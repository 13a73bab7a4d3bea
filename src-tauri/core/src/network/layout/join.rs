//! How new nodes find room on a map whose other nodes stay where they are.

use super::Place;
use super::room::{self, APART, Frame, Rows, Taken};
use super::settle::{around, settle};
use crate::network::cohesion::components;
use crate::network::graph::Adjacency;

/// How far from its only neighbour a new node wants to stand.
const BESIDE: f64 = 1.7;

/// A map on which some nodes have their places, by node in the order of the keys.
struct Map<'a> {
    keys: &'a [u128],
    graph: &'a Adjacency,
    places: Vec<Option<Place>>,
    taken: Taken,
    /// For each node the sum of the places of its neighbours that have one, and how many these are.
    near: Vec<(Place, usize)>,
}

/// Places for all nodes of a network of which some places are known: those stay.
pub(super) fn join(keys: &[u128], graph: &Adjacency, known: &[Option<Place>]) -> Vec<Place> {
    let mut map = Map {
        keys,
        graph,
        places: vec![None; known.len()],
        taken: Taken::default(),
        near: vec![((0.0, 0.0), 0); known.len()],
    };
    for (node, place) in known.iter().enumerate() {
        if let Some(place) = place {
            map.put(node, *place);
        }
    }
    map.join_neighbours();
    map.add_parts();
    map.add_alone();
    map.places
        .into_iter()
        .map(Option::unwrap_or_default)
        .collect()
}

impl Map<'_> {
    fn put(&mut self, node: usize, place: Place) {
        self.places[node] = Some(place);
        self.taken.add(place);
        for other in self.graph.of(node) {
            let (sum, many) = &mut self.near[*other as usize];
            *sum = (sum.0 + place.0, sum.1 + place.1);
            *many += 1;
        }
    }

    /// The middle of a node's neighbours that have a place.
    fn amid(&self, node: usize) -> Option<Place> {
        let (sum, many) = self.near[node];
        let count = many as f64;
        (many > 0).then(|| (sum.0 / count, sum.1 / count))
    }

    /// Places whoever is tied to a node with a place, then whoever is tied to these, and so on; in each circle those
    /// with most neighbours first.
    fn join_neighbours(&mut self) {
        let mut circle: Vec<usize> = (0..self.keys.len()).collect();
        loop {
            circle.retain(|node| self.places[*node].is_none());
            let mut tied: Vec<(usize, usize)> = circle
                .iter()
                .map(|node| (self.near[*node].1, *node))
                .filter(|(many, _)| *many > 0)
                .collect();
            if tied.is_empty() {
                break;
            }
            tied.sort_by_key(|(many, node)| (std::cmp::Reverse(*many), *node));
            circle.clear();
            for (_, node) in tied {
                let place = self.taken.free_near(self.wish(node));
                self.put(node, place);
                circle.extend(self.graph.of(node).iter().map(|other| *other as usize));
            }
            circle.sort_unstable();
            circle.dedup();
        }
    }

    /// Where a new node wants to be: amid its neighbours; beside a single one, on the side that looks away from that
    /// one's other neighbours.
    fn wish(&self, node: usize) -> Place {
        let beside = self.amid(node).unwrap_or_default();
        if self.near[node].1 > 1 {
            return beside;
        }
        let has_place = |other: &&u32| self.places[**other as usize].is_some();
        let only = self.graph.of(node).iter().find(has_place);
        let others = only
            .and_then(|other| self.amid(*other as usize))
            .unwrap_or(beside);
        let away = (beside.0 - others.0, beside.1 - others.1);
        let length = (away.0 * away.0 + away.1 * away.1).sqrt();
        let (x, y) = if length > 1e-9 {
            (away.0 / length, away.1 / length)
        } else {
            around(self.keys[node])
        };
        (beside.0 + BESIDE * x, beside.1 + BESIDE * y)
    }

    /// Settles parts that have no tie to any place, below everything.
    fn add_parts(&mut self) {
        let mut parts = components(self.graph);
        parts.retain(|part| part.len() > 1 && part.iter().all(|node| self.places[*node].is_none()));
        let settled: Vec<Vec<Place>> = parts
            .iter()
            .map(|part| settle(self.keys, self.graph, part))
            .collect();
        let boxes: Vec<Frame> = settled.iter().map(|part| Frame::around(part)).collect();
        let there: Vec<Place> = self.places.iter().flatten().copied().collect();
        let shifts = room::in_rows(Frame::around(&there), &boxes);
        for ((part, settled), shift) in parts.iter().zip(&settled).zip(shifts) {
            for (node, place) in part.iter().zip(settled) {
                self.put(*node, (place.0 + shift.0, place.1 + shift.1));
            }
        }
    }

    /// Places nodes without a tie where the rows of those before them go on, or in rows below all.
    fn add_alone(&mut self) {
        let (new, there): (Vec<usize>, Vec<usize>) =
            (0..self.keys.len()).partition(|node| self.places[*node].is_none());
        if new.is_empty() {
            return;
        }
        let (tied, alone): (Vec<usize>, Vec<usize>) =
            there.iter().partition(|node| self.graph.degree(**node) > 0);
        let places = |nodes: &[usize]| -> Vec<Place> {
            nodes.iter().filter_map(|node| self.places[*node]).collect()
        };
        let (all, tied, alone) = (places(&there), places(&tied), places(&alone));
        let all = Frame::around(&all);
        let in_rows = Frame::around(&alone).is_below(&Frame::around(&tied)) || tied.is_empty();
        let mut spots = if in_rows && !alone.is_empty() {
            Rows::after(&alone, all.width())
        } else {
            Rows::below(all, new.len())
        };
        for node in new {
            let free = spots.find(|spot| self.taken.is_free(*spot, 0.8 * APART));
            if let Some(place) = free {
                self.put(node, place);
            }
        }
    }
}
