//! Where nodes stand: the same for the same network, kept where known, and never one upon the other.

use proptest::prelude::*;
use trestle_core::network::layout::{Place, degrees, place};

use super::plain::plain;

const KEYS: [u128; 6] = [40, 7, 99, 3, 56, 12];
const TIES: [(usize, usize); 6] = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (2, 3)];

fn distance(a: Place, b: Place) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// The least distance between a node and any other.
fn room_around(places: &[Place], node: usize) -> f64 {
    let others = (0..places.len()).filter(|other| *other != node);
    let far = others.map(|other| distance(places[node], places[other]));
    far.fold(f64::INFINITY, f64::min)
}

/// A network of communities: everyone is tied to some of the same community and to one of another.
fn communities(count: usize, of: usize) -> (Vec<u128>, Vec<(usize, usize)>) {
    let keys = (0..count as u128).map(|key| key * key * 7919 + 5).collect();
    let within = |at: usize| [at + of, at + 3 * of, at + 7 * of].map(|other| (at, other % count));
    let mut ties: Vec<(usize, usize)> = (0..count).flat_map(within).collect();
    ties.extend((0..count).step_by(5).map(|at| (at, (at * at + 1) % count)));
    (keys, ties)
}

#[test]
fn the_order_of_nodes_and_ties_does_not_matter() {
    let places = place(&KEYS, &TIES, &[]);
    let keys: Vec<u128> = KEYS.iter().rev().copied().collect();
    let ties: Vec<(usize, usize)> = TIES.iter().rev().map(|(a, b)| (5 - b, 5 - a)).collect();
    let mut turned = place(&keys, &ties, &[]);
    turned.reverse();
    assert_eq!(places, turned);
}

#[test]
fn nodes_without_a_tie_stand_below_all_others() {
    let keys = [KEYS.as_slice(), &[1000, 2000]].concat();
    let places = place(&keys, &TIES, &[]);
    let lowest = places[..6]
        .iter()
        .map(|(_, y)| *y)
        .fold(f64::NEG_INFINITY, f64::max);
    assert!(places[6].1 > lowest && places[7].1 > lowest && places[6] != places[7]);
    assert_eq!(places[..6], place(&KEYS, &TIES, &[]));
    assert_eq!(place(&[5], &[], &[]).len(), 1);
    assert!(place(&[], &[], &[]).is_empty());
}

#[test]
fn tied_nodes_stand_closer_than_others() {
    let places = place(&KEYS, &TIES, &[]);
    let tied = TIES
        .iter()
        .map(|(a, b)| distance(places[*a], places[*b]))
        .sum::<f64>()
        / 6.0;
    assert!(tied < distance(places[0], places[5]) && tied < distance(places[1], places[4]));
}

#[test]
fn communities_can_be_seen() {
    let (keys, ties) = communities(200, 5);
    let places = place(&keys, &ties, &[]);
    let mean = |same: bool| {
        let pairs = (0..200).flat_map(|a| (0..a).map(move |b| (a, b)));
        let chosen = pairs.filter(|(a, b)| (a % 5 == b % 5) == same);
        let far: Vec<f64> = chosen
            .map(|(a, b)| distance(places[a], places[b]))
            .collect();
        far.iter().sum::<f64>() / far.len() as f64
    };
    assert!(
        mean(true) < 0.6 * mean(false),
        "{} {}",
        mean(true),
        mean(false)
    );
}

#[test]
fn no_two_nodes_cover_each_other() {
    let (keys, ties) = communities(600, 6);
    let star: Vec<(usize, usize)> = (1..300).map(|end| (0, end)).collect();
    let chain: Vec<(usize, usize)> = (1..300).map(|end| (end - 1, end)).collect();
    for (keys, ties) in [
        (&keys[..], ties),
        (&keys[..400], star),
        (&keys[..320], chain),
    ] {
        let places = place(keys, &ties, &[]);
        let near = (0..keys.len()).map(|node| room_around(&places, node));
        let near = near.fold(f64::INFINITY, f64::min);
        assert!(near > 0.9, "{near}");
    }
}

#[test]
fn a_new_node_stands_near_its_neighbours_and_moves_nobody() {
    let (keys, mut ties) = communities(200, 5);
    let before = place(&keys, &ties, &[]);
    let known: Vec<Option<Place>> = before.iter().map(|at| Some(*at)).collect();
    assert_eq!(place(&keys, &ties, &known), before);

    let keys = [keys.as_slice(), &[1, 2, 3, 4]].concat();
    ties.extend([(200, 10), (200, 15), (201, 200), (202, 203)]);
    let places = place(&keys, &ties, &known);
    assert_eq!(places[..200], before);
    for node in 200..204 {
        assert!(room_around(&places, node) >= 1.0, "{node} covers another");
    }
    let amid = (
        (before[10].0 + before[15].0) / 2.0,
        (before[10].1 + before[15].1) / 2.0,
    );
    assert!(distance(places[200], amid) < 4.0 && distance(places[201], places[200]) < 4.0);
    assert!(distance(places[202], places[203]) < 4.0);
}

#[test]
fn nodes_without_a_tie_go_on_in_their_rows() {
    let keys: Vec<u128> = (0..12).collect();
    let first = place(&keys[..9], &TIES, &[]);
    let known: Vec<Option<Place>> = first.iter().map(|at| Some(*at)).collect();
    let places = place(&keys, &TIES, &known);
    let bottom = first[6..]
        .iter()
        .map(|at| at.1)
        .fold(f64::NEG_INFINITY, f64::max);
    for node in 9..12 {
        assert!(room_around(&places, node) >= 1.9 && places[node].1 >= bottom);
    }
    assert!(places[9].1 <= bottom + 3.0);
}

#[test]
fn places_off_the_map_are_not_known() {
    let known = [
        Some((f64::NAN, 0.0)),
        Some((1e300, f64::INFINITY)),
        Some((3.0, 4.0)),
    ];
    let places = place(&KEYS, &TIES, &known);
    assert_eq!(places[2], (3.0, 4.0));
    assert!(
        places
            .iter()
            .all(|(x, y)| x.abs() < 100.0 && y.abs() < 100.0)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_is_known_stays_and_whoever_is_new_finds_room(plain in plain(), known in prop::collection::vec(any::<bool>(), 8)) {
        let ties: Vec<(usize, usize)> = plain.ties.iter().map(|tie| (tie.from, tie.to)).collect();
        let afresh = place(&plain.keys, &ties, &[]);
        let known: Vec<Option<Place>> = afresh.iter().zip(&known).map(|(at, known)| known.then_some(*at)).collect();
        let places = place(&plain.keys, &ties, &known);
        for node in 0..plain.count() {
            prop_assert!(room_around(&places, node) > 0.9);
            prop_assert!(known[node].is_none_or(|at| at == places[node]));
            prop_assert!(places[node].0.is_finite() && places[node].1.is_finite());
        }
        let counted = plain.network().measures().nodes.into_iter().map(|own| own.degree);
        prop_assert_eq!(degrees(plain.count(), &ties), counted.collect::<Vec<_>>());
    }
}
