//! Ties between groups and brokers on small networks of chance, against their definitions.

use proptest::prelude::*;
use trestle_core::network::{Brokerage, Tie};

use super::plain::{Matrix, Plain, around, pairs, plain};

fn brokerage(either: &Matrix, labels: &[usize], node: usize) -> Brokerage {
    let mut found = Brokerage::default();
    for (a, b) in pairs(&around(either, node)) {
        if either[a][b] {
            continue;
        }
        let groups = (labels[a], labels[b], labels[node]);
        match groups {
            (a, b, own) if a == b && b == own => found.coordinator += 1,
            (a, b, _) if a == b => found.consultant += 1,
            (a, b, own) if a == own || b == own => found.gatekeeper += 1,
            _ => found.liaison += 1,
        }
    }
    found.joins = joined_by(either, labels, node).len();
    found
}

/// Pairs of groups that a node joins and no tie between others does.
fn joined_by(either: &Matrix, labels: &[usize], node: usize) -> Vec<(usize, usize)> {
    let count = either.len();
    let own = labels[node];
    let tied_to = |group: usize| {
        around(either, node)
            .iter()
            .any(|other| labels[*other] == group)
    };
    let has_others = (0..count).any(|other| other != node && labels[other] == own);
    let joins = |a: usize, b: usize| match (a == own, b == own) {
        (true, _) => has_others && tied_to(b),
        (_, true) => has_others && tied_to(a),
        _ => tied_to(a) && tied_to(b),
    };
    let others_join = |a: usize, b: usize| {
        pairs(&(0..count).collect::<Vec<_>>()).iter().any(|(x, y)| {
            let groups = (labels[*x], labels[*y]);
            let between = groups == (a, b) || groups == (b, a);
            *x != node && *y != node && either[*x][*y] && between
        })
    };
    pairs(&[0, 1, 2])
        .into_iter()
        .filter(|(a, b)| joins(*a, *b) && !others_join(*a, *b))
        .collect()
}

fn weight_between(plain: &Plain, from: usize, to: usize) -> f64 {
    let arcs = |tie: &Tie| {
        let both = plain.directed && tie.mutual;
        let ends = (plain.labels[tie.from], plain.labels[tie.to]);
        let there = ends == (from, to) || !plain.directed && ends == (to, from);
        let back = both && ends == (to, from);
        tie.weight * f64::from(u8::from(there) + u8::from(back))
    };
    let ties = plain.ties.iter().filter(|tie| tie.from != tie.to);
    ties.map(arcs).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn brokers_stand_between_those_who_are_not_tied(plain in plain()) {
        let (network, either) = (plain.network(), plain.either());
        let ours = network.brokerage(&plain.labels);
        for (node, own) in ours.iter().enumerate() {
            prop_assert_eq!(own, &brokerage(&either, &plain.labels, node));
            prop_assert_eq!(own.between_groups(), own.gatekeeper + own.liaison);
            let joined = joined_by(&either, &plain.labels, node);
            prop_assert_eq!(network.groups_joined_by(node, &plain.labels), joined);
        }
    }

    #[test]
    fn ties_between_groups_are_counted_once(plain in plain()) {
        let (course, labels) = (plain.course(), &plain.labels);
        let ours = plain.network().group_ties(labels);
        let (mut ties, mut cross) = (0, 0);
        for from in 0..3 {
            for to in if plain.directed { 0..3 } else { from..3 } {
                let both = (0..plain.count()).flat_map(|a| (0..plain.count()).map(move |b| (a, b)));
                let possible: Vec<(usize, usize)> = both
                    .filter(|(a, b)| labels[*a] == from && labels[*b] == to)
                    .filter(|(a, b)| if from == to && !plain.directed { a < b } else { a != b })
                    .collect();
                let counted = possible.iter().filter(|(a, b)| course[*a][*b]).count();
                ties += counted;
                cross += if from == to { 0 } else { counted };
                let cell = ours.cells.iter().find(|cell| (cell.from, cell.to) == (from, to));
                prop_assert_eq!(cell.map_or(0, |cell| cell.ties), counted);
                if let Some(cell) = cell {
                    prop_assert_eq!(cell.possible, possible.len());
                    prop_assert_eq!(cell.weight, weight_between(&plain, from, to));
                    prop_assert_eq!(cell.density(), counted as f64 / possible.len() as f64);
                }
            }
        }
        prop_assert_eq!(ours.cross_share, (ties > 0).then(|| cross as f64 / ties as f64));
        prop_assert_eq!(ours.sizes.iter().sum::<usize>(), plain.count());
    }
}
