//! Where the nodes of a map stand: a force-directed layout that is the same for the same network.
//!
//! The forces of ForceAtlas2 (Jacomy and others 2014): nodes push each other by their number of ties, so that hubs make
//! room around them, ties pull, and the middle pulls everything so that components stay in sight; steps shrink as in
//! Fruchterman and Reingold 1991. Nodes without a tie stand in rows below. Each node starts at a place that follows from its own key, so the order of the nodes does not
//! matter and a new node disturbs the others little.

use std::collections::{BTreeSet, HashMap};
use std::f64::consts::TAU;

/// Steps of cooling; more no longer shows.
const STEPS: u32 = 400;
/// How strongly the middle pulls, against the usual length of a tie.
const GRAVITY: f64 = 0.3;
/// How far apart nodes without a tie stand.
const APART: f64 = 2.5;
/// Beyond this many lengths two nodes no longer push each other; keeps thousands of nodes quick.
const REACH: f64 = 12.0;
/// How strongly two nodes push each other for each product of their weights, against the pull of a tie.
const PUSH: f64 = 0.1;

/// Places nodes given by their lasting keys and ties given as pairs of places in `keys`. The same keys and ties in any
/// order give the same picture. The unit is the usual length of a tie, y points down.
pub fn place(keys: &[u128], ties: &[(usize, usize)]) -> Vec<(f64, f64)> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|at| keys[*at]);
    let mut rank = vec![0; keys.len()];
    for (at, node) in order.iter().enumerate() {
        rank[*node] = at;
    }
    let ties = ties.iter().filter(|(a, b)| a != b).map(|(a, b)| {
        let (a, b) = (rank[*a], rank[*b]);
        (a.min(b), a.max(b))
    });
    let ties: BTreeSet<(usize, usize)> = ties.collect();
    let tied: BTreeSet<usize> = ties.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let alone = (0..keys.len())
        .filter(|at| !tied.contains(at))
        .collect::<Vec<_>>();
    let tied: Vec<usize> = tied.into_iter().collect();
    let number: HashMap<usize, usize> = tied.iter().enumerate().map(|(i, at)| (*at, i)).collect();
    let among = ties.iter().map(|(a, b)| (number[a], number[b])).collect();
    let sorted: Vec<u128> = tied.iter().map(|at| keys[order[*at]]).collect();
    let settled = settle(&sorted, &among);
    let mut places = vec![(0.0, 0.0); keys.len()];
    for (at, place) in alone.iter().zip(below(&settled, alone.len())) {
        places[*at] = place;
    }
    for (at, place) in tied.into_iter().zip(settled) {
        places[at] = place;
    }
    rank.into_iter().map(|at| places[at]).collect()
}

/// Places for the nodes without a tie: rows below everything else, as wide as it.
fn below(settled: &[(f64, f64)], count: usize) -> Vec<(f64, f64)> {
    let extent = |pick: fn(&(f64, f64)) -> f64| {
        let least = settled.iter().map(pick).fold(f64::INFINITY, f64::min);
        let most = settled.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
        if settled.is_empty() {
            (0.0, 0.0)
        } else {
            (least, most)
        }
    };
    let ((left, right), (_, bottom)) = (extent(|place| place.0), extent(|place| place.1));
    let width = (right - left).max((count as f64).sqrt() * APART);
    let in_a_row = ((width / APART) as usize).max(1).min(count.max(1));
    let start = (left + right) / 2.0 - APART * (in_a_row as f64 - 1.0) / 2.0;
    let place = |i: usize| {
        let (row, column) = (i / in_a_row, i % in_a_row);
        (
            start + APART * column as f64,
            bottom + APART * (row as f64 + 1.0),
        )
    };
    (0..count).map(place).collect()
}

fn settle(keys: &[u128], ties: &BTreeSet<(usize, usize)>) -> Vec<(f64, f64)> {
    let radius = (keys.len() as f64).sqrt();
    let ties: Vec<(usize, usize)> = ties.iter().copied().collect();
    let weights: Vec<f64> = degrees(keys.len(), &ties)
        .into_iter()
        .map(|degree| f64::from(degree) + 1.0)
        .collect();
    let mut places: Vec<(f64, f64)> = keys.iter().map(|key| start(*key, radius)).collect();
    for step in 0..STEPS {
        let left = 1.0 - f64::from(step) / f64::from(STEPS);
        let heat = radius * 0.2 * left.powi(2) + 0.002;
        let mut forces = vec![(0.0, 0.0); keys.len()];
        push_apart(&places, &weights, &mut forces);
        pull_together(&places, &ties, &mut forces);
        for ((place, force), weight) in places.iter_mut().zip(&forces).zip(&weights) {
            let gravity = GRAVITY * weight;
            let (fx, fy) = (force.0 - gravity * place.0, force.1 - gravity * place.1);
            let length = fx.hypot(fy).max(1e-9);
            place.0 += fx / length * length.min(heat);
            place.1 += fy / length * length.min(heat);
        }
    }
    places
}

/// How many different others each node is tied to.
pub fn degrees(count: usize, ties: &[(usize, usize)]) -> Vec<u32> {
    let mut neighbours = vec![BTreeSet::new(); count];
    for (a, b) in ties.iter().filter(|(a, b)| a != b) {
        neighbours[*a].insert(*b);
        neighbours[*b].insert(*a);
    }
    neighbours
        .iter()
        .map(|others| others.len() as u32)
        .collect()
}

/// A place on a disc of `radius` that follows from the key alone.
fn start(key: u128, radius: f64) -> (f64, f64) {
    let hash = blake3::hash(&key.to_be_bytes());
    let unit = |at: usize| {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(&hash.as_bytes()[at..at + 4]);
        f64::from(u32::from_be_bytes(bytes)) / f64::from(u32::MAX)
    };
    let (angle, distance) = (unit(0) * TAU, unit(4).sqrt() * radius);
    (angle.cos() * distance, angle.sin() * distance)
}

fn push_apart(places: &[(f64, f64)], weights: &[f64], forces: &mut [(f64, f64)]) {
    let bucket = |place: (f64, f64)| {
        (
            (place.0 / REACH).floor() as i64,
            (place.1 / REACH).floor() as i64,
        )
    };
    let mut buckets: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    for (i, place) in places.iter().enumerate() {
        buckets.entry(bucket(*place)).or_default().push(i);
    }
    for (i, here) in places.iter().enumerate() {
        let (bx, by) = bucket(*here);
        let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (bx + dx, by + dy)));
        for j in around
            .filter_map(|at| buckets.get(&at))
            .flatten()
            .filter(|j| **j != i)
        {
            let (dx, dy) = (here.0 - places[*j].0, here.1 - places[*j].1);
            let square = (dx * dx + dy * dy).max(1e-4);
            if square < REACH * REACH {
                let push = PUSH * weights[i] * weights[*j] / square;
                forces[i].0 += push * dx;
                forces[i].1 += push * dy;
            }
        }
    }
}

fn pull_together(places: &[(f64, f64)], ties: &[(usize, usize)], forces: &mut [(f64, f64)]) {
    for (a, b) in ties {
        let (dx, dy) = (places[*b].0 - places[*a].0, places[*b].1 - places[*a].1);
        forces[*a].0 += dx;
        forces[*a].1 += dy;
        forces[*b].0 -= dx;
        forces[*b].1 -= dy;
    }
}

#[cfg(test)]
mod tests {
    use super::place;

    const KEYS: [u128; 6] = [40, 7, 99, 3, 56, 12];
    const TIES: [(usize, usize); 6] = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (2, 3)];

    #[test]
    fn the_order_of_nodes_and_ties_does_not_matter() {
        let places = place(&KEYS, &TIES);
        let keys: Vec<u128> = KEYS.iter().rev().copied().collect();
        let ties: Vec<(usize, usize)> = TIES.iter().rev().map(|(a, b)| (5 - b, 5 - a)).collect();
        let mut turned = place(&keys, &ties);
        turned.reverse();
        assert_eq!(places, turned);
    }

    #[test]
    fn nodes_without_a_tie_stand_below_all_others() {
        let keys = [KEYS.as_slice(), &[1000, 2000]].concat();
        let places = place(&keys, &TIES);
        let lowest = places[..6]
            .iter()
            .map(|(_, y)| *y)
            .fold(f64::NEG_INFINITY, f64::max);
        assert!(places[6].1 > lowest && places[7].1 > lowest && places[6] != places[7]);
        assert_eq!(places[..6], place(&KEYS, &TIES));
        assert_eq!(place(&[5], &[]).len(), 1);
    }

    #[test]
    fn tied_nodes_stand_closer_than_others() {
        let places = place(&KEYS, &TIES);
        let distance =
            |a: usize, b: usize| (places[a].0 - places[b].0).hypot(places[a].1 - places[b].1);
        let tied = TIES.iter().map(|(a, b)| distance(*a, *b)).sum::<f64>() / 6.0;
        assert!(tied < distance(0, 5) && tied < distance(1, 4));
        assert!(places.iter().all(|(x, y)| x.is_finite() && y.is_finite()));
    }
}
