//! Networks whose measures are known without counting, and networks at the edge of what can be measured.

use trestle_core::network::{Along, Network, Tie};

fn network(count: usize, ties: &[(usize, usize)], directed: bool) -> Network {
    let keys: Vec<u128> = (0..count as u128).collect();
    let ties: Vec<Tie> = ties.iter().map(|(from, to)| Tie::new(*from, *to)).collect();
    Network::new(&keys, &ties, directed)
}

#[test]
fn nothing_and_single_nodes_have_no_made_up_numbers() {
    let none = network(0, &[], false).measures();
    assert!(none.nodes.is_empty());
    assert_eq!(
        (none.summary.density, none.summary.modularity),
        (None, None)
    );
    assert_eq!(
        (none.summary.diameter, none.summary.largest_component),
        (None, 0)
    );
    let one = network(1, &[(0, 0)], true).measures();
    let (whole, own) = (&one.summary, &one.nodes[0]);
    assert_eq!((whole.ties, whole.self_loops, whole.isolates), (0, 1, 1));
    assert_eq!(
        (whole.density, whole.reciprocity, whole.average_path_length),
        (None, None, None)
    );
    assert_eq!(
        (own.betweenness_normalised, own.constraint, own.eigenvector),
        (None, None, None)
    );
    assert_eq!(
        (own.closeness, own.harmonic, own.page_rank),
        (0.0, 0.0, 1.0)
    );
}

#[test]
fn a_star_gathers_everything_at_its_middle() {
    let ties: Vec<(usize, usize)> = (1..8).map(|end| (0, end)).collect();
    let measures = network(8, &ties, false).measures();
    let (whole, middle) = (&measures.summary, &measures.nodes[0]);
    assert_eq!(whole.degree_centralization, Some(1.0));
    assert_eq!(whole.betweenness_centralization, Some(1.0));
    assert_eq!((middle.paths_carried, middle.cut_off), (Some(1.0), 6));
    assert_eq!((whole.articulation_points, measures.bridges.len()), (1, 7));
    assert!(measures.bridges.iter().all(|tie| tie.cut_off == 1));
}

#[test]
fn more_shortest_paths_than_a_float_can_count() {
    let diamonds = 1_500;
    let mut ties = Vec::new();
    for at in 0..diamonds {
        let (left, right) = (3 * at, 3 * at + 3);
        ties.extend([
            (left, left + 1),
            (left, left + 2),
            (left + 1, right),
            (left + 2, right),
        ]);
    }
    let measures = network(3 * diamonds + 1, &ties, false).measures();
    // A knot carries every path between its two sides, and half of two more: between the two ways around each diamond.
    for at in [1, diamonds / 2, diamonds - 1] {
        let sides = (3 * at * 3 * (diamonds - at) + 1) as f64;
        let between = measures.nodes[3 * at].betweenness;
        assert!(
            (between - sides).abs() <= 1e-9 * sides,
            "{between}, not {sides}"
        );
    }
    let sum: f64 = measures.nodes.iter().map(|own| own.page_rank).sum();
    assert!((sum - 1.0).abs() < 1e-9);
}

#[test]
fn long_chains_and_large_stars_do_not_exhaust_anything() {
    let chain: Vec<(usize, usize)> = (1..3_000).map(|end| (end - 1, end)).collect();
    let measures = network(3_000, &chain, true).measures();
    assert_eq!(measures.summary.diameter, Some(2_999));
    assert_eq!(measures.summary.strong_components, Some(3_000));
    assert_eq!(measures.summary.articulation_points, 2_998);
    for (at, own) in measures.nodes.iter().enumerate() {
        assert!(own.betweenness.is_finite() && own.closeness.is_finite());
        // Half a wave over the chain, which adding up neighbours would take millions of rounds to find.
        let wave = (std::f64::consts::PI * (at + 1) as f64 / 3_001.0).sin();
        let worth = own.eigenvector.unwrap();
        assert!((worth - wave).abs() < 1e-6, "{worth}, not {wave}");
    }
}

#[test]
fn ties_to_nobody_and_weights_that_are_no_numbers() {
    let tie = |to: usize, weight: f64| Tie {
        weight,
        ..Tie::new(0, to)
    };
    let ties = [
        tie(1, f64::NAN),
        tie(1, f64::INFINITY),
        tie(1, 2.5),
        tie(9, 1.0),
    ];
    let network = Network::new(&[5, 5], &ties, false);
    let measures = network.measures();
    assert_eq!((measures.summary.ties, measures.summary.parallel), (1, 2));
    assert_eq!(measures.nodes[0].weighted_degree, 2.5);
    assert_eq!(network.shortest_way(0, 9, Along::Either), None);
    assert!(
        network.cut_off_by(9).is_empty() && network.neighbourhood(9, 1, Along::Either).is_empty()
    );
}

#[test]
fn measuring_can_be_watched_and_stopped() {
    let chain: Vec<(usize, usize)> = (1..500).map(|end| (end - 1, end)).collect();
    let network = network(500, &chain, true);
    let mut seen = Vec::new();
    let all = network.measures_while::<()>(&mut |done, of| {
        seen.push((done, of));
        Ok(())
    });
    assert_eq!(all, Ok(network.measures()));
    assert!(seen.is_sorted() && seen.len() > 10);
    assert_eq!(seen.last(), Some(&(1_000, 1_000)));
    let stopped =
        network.measures_while(&mut |done, _| if done > 100 { Err("stop") } else { Ok(()) });
    assert_eq!(stopped, Err("stop"));
}

#[test]
fn two_rings_and_the_one_between_them() {
    let ties = [
        (0, 1),
        (1, 2),
        (2, 0),
        (2, 3),
        (3, 4),
        (4, 5),
        (5, 6),
        (6, 4),
    ];
    let network = network(8, &ties, false);
    let measures = network.measures();
    assert_eq!(network.cut_off_by(3), [4, 5, 6]);
    assert_eq!(
        (measures.nodes[3].cut_off, measures.nodes[7].component),
        (3, 1)
    );
    let carried = measures.nodes[3].paths_carried.unwrap();
    assert!((carried - 9.0 / 15.0).abs() < 1e-12, "{carried}");
    assert_eq!(
        network.shortest_way(0, 6, Along::Either),
        Some(vec![0, 2, 3, 4, 6])
    );
    assert_eq!(
        network.neighbourhood(3, 1, Along::Either),
        [(3, 0), (2, 1), (4, 1)]
    );
    assert_eq!(
        network.groups_joined_by(3, &[0, 0, 0, 1, 2, 2, 2, 3]),
        [(0, 2)]
    );
}
