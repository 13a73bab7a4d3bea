//! Every measure on small networks of chance against its definition.

use proptest::prelude::*;
use trestle_core::network::{Along, Bridge, Measures, Network};

use super::plain::{
    FAR, Matrix, Plain, around, betweenness, distances, modularity, pairs, part_of, partitions,
    parts, plain, shortest_paths,
};

fn same(ours: f64, theirs: f64, what: &str) -> Result<(), TestCaseError> {
    prop_assert!(
        (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0),
        "{what}: {ours}, not {theirs}"
    );
    Ok(())
}

/// Compares what may be undefined.
fn alike(ours: Option<f64>, theirs: Option<f64>, what: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(ours.is_some(), theirs.is_some(), "{}", what);
    same(ours.unwrap_or(0.0), theirs.unwrap_or(0.0), what)
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

fn check_paths(plain: &Plain, ours: &Measures) -> Result<(), TestCaseError> {
    let (course, either) = (plain.course(), plain.either());
    let (far, count) = (distances(&course), plain.count());
    let others = count as f64 - 1.0;
    let times = if plain.directed { 1.0 } else { 2.0 };
    for (node, own) in ours.nodes.iter().enumerate() {
        let between = betweenness(&course, node);
        same(own.betweenness, between / times, "betweenness")?;
        same(
            own.betweenness_either_way,
            betweenness(&either, node) / 2.0,
            "either way",
        )?;
        alike(
            own.betweenness_normalised,
            share(between, others * (others - 1.0)),
            "normalised",
        )?;
        let joined = |from: &usize| {
            let to = (0..count).filter(|to| to != from && *to != node && far[*from][*to] != FAR);
            to.count()
        };
        let joined: usize = (0..count)
            .filter(|from| *from != node)
            .map(|from| joined(&from))
            .sum();
        alike(own.paths_carried, share(between, joined as f64), "carried")?;
        let incoming: Vec<usize> = (0..count)
            .filter(|from| *from != node && far[*from][node] != FAR)
            .map(|from| far[from][node])
            .collect();
        let reached = incoming.len() as f64;
        let sum = incoming.iter().sum::<usize>() as f64;
        let closeness = if sum > 0.0 {
            reached / others * reached / sum
        } else {
            0.0
        };
        same(own.closeness, closeness, "closeness")?;
        let harmonic: f64 = incoming.iter().map(|far| 1.0 / *far as f64).sum();
        same(own.harmonic, harmonic / others.max(1.0), "harmonic")?;
        let reach = far[node]
            .iter()
            .filter(|far| (1..=2).contains(*far))
            .count();
        prop_assert_eq!(own.reach, reach as u32);
    }
    let whole = &ours.summary;
    let most = ours
        .nodes
        .iter()
        .map(|own| own.betweenness)
        .fold(0.0, f64::max);
    let sum: f64 = ours.nodes.iter().map(|own| most - own.betweenness).sum();
    let possible = others * others * (others - 1.0) / times;
    alike(
        whole.betweenness_centralization,
        share(sum, possible),
        "centralization",
    )
}

fn check_degrees(plain: &Plain, ours: &Measures) -> Result<(), TestCaseError> {
    let (course, either) = (plain.course(), plain.either());
    let count = plain.count();
    for (node, own) in ours.nodes.iter().enumerate() {
        prop_assert_eq!(own.degree as usize, around(&either, node).len());
        prop_assert_eq!(own.out_degree as usize, around(&course, node).len());
        prop_assert_eq!(
            own.in_degree as usize,
            (0..count).filter(|from| course[*from][node]).count()
        );
        let weight = |tie: &&trestle_core::network::Tie| {
            tie.from != tie.to && (tie.from == node || tie.to == node)
        };
        let weights =
            plain
                .ties
                .iter()
                .filter(weight)
                .map(|tie| match plain.directed && tie.mutual {
                    true => 2.0 * tie.weight,
                    false => tie.weight,
                });
        same(own.weighted_degree, weights.sum(), "weighted degree")?;
    }
    let whole = &ours.summary;
    let arcs = course.iter().flatten().filter(|tie| **tie).count();
    let ties = if plain.directed { arcs } else { arcs / 2 };
    prop_assert_eq!(whole.ties as usize, ties);
    let possible = count as f64 * (count as f64 - 1.0);
    alike(whole.density, share(arcs as f64, possible), "density")?;
    prop_assert_eq!(
        whole.isolates as usize,
        ours.nodes.iter().filter(|own| own.degree == 0).count()
    );
    let both = (0..count).flat_map(|a| (0..count).map(move |b| (a, b)));
    let returned = both
        .filter(|(a, b)| course[*a][*b] && course[*b][*a])
        .count();
    let reciprocity = share(returned as f64, arcs as f64).filter(|_| plain.directed);
    alike(whole.reciprocity, reciprocity, "reciprocity")?;
    let loops = plain.ties.iter().filter(|tie| tie.from == tie.to).count();
    prop_assert_eq!(whole.self_loops as usize, loops);
    Ok(())
}

fn check_triads(plain: &Plain, ours: &Measures) -> Result<(), TestCaseError> {
    let either = plain.either();
    let (mut all_closed, mut all_pairs) = (0, 0);
    for (node, own) in ours.nodes.iter().enumerate() {
        let near = around(&either, node);
        let closed = pairs(&near).iter().filter(|(a, b)| either[*a][*b]).count();
        all_closed += closed;
        all_pairs += pairs(&near).len();
        same(
            own.clustering,
            share(closed as f64, pairs(&near).len() as f64).unwrap_or(0.0),
            "clustering",
        )?;
        let size = near.len() as f64;
        let effective = share(2.0 * closed as f64, size).map(|redundant| size - redundant);
        alike(own.effective_size, effective, "effective size")?;
        let part = |a: usize, b: usize| {
            f64::from(u8::from(either[a][b])) / around(&either, a).len() as f64
        };
        let spent = |to: &usize| {
            let over = near.iter().filter(|over| *over != to);
            let indirect: f64 = over.map(|over| part(node, *over) * part(*over, *to)).sum();
            (part(node, *to) + indirect).powi(2)
        };
        let constraint = (!near.is_empty()).then(|| near.iter().map(spent).sum());
        alike(own.constraint, constraint, "constraint")?;
    }
    alike(
        ours.summary.transitivity,
        share(all_closed as f64, all_pairs as f64),
        "transitivity",
    )
}

fn core_number(matrix: &Matrix, node: usize) -> usize {
    let holds = |least: usize| {
        let mut kept: Vec<usize> = (0..matrix.len()).collect();
        loop {
            let among = |node: &usize| kept.iter().filter(|other| matrix[*node][**other]).count();
            let next: Vec<usize> = kept
                .iter()
                .copied()
                .filter(|node| among(node) >= least)
                .collect();
            if next.len() == kept.len() {
                return kept.contains(&node);
            }
            kept = next;
        }
    };
    (0..=matrix.len())
        .rev()
        .find(|least| holds(*least))
        .unwrap()
}

fn check_cohesion(plain: &Plain, network: &Network, ours: &Measures) -> Result<(), TestCaseError> {
    let either = plain.either();
    let all: Vec<usize> = (0..plain.count()).collect();
    let sizes = parts(&either, &all);
    prop_assert_eq!(ours.summary.components as usize, sizes.len());
    prop_assert_eq!(
        ours.summary.largest_component as usize,
        sizes.first().copied().unwrap_or(0)
    );
    for (node, own) in ours.nodes.iter().enumerate() {
        prop_assert_eq!(own.core as usize, core_number(&either, node));
        let part = part_of(&either, node);
        for other in &all {
            let together = ours.nodes[*other].component == own.component;
            prop_assert_eq!(together, part.contains(other));
        }
        let rest: Vec<usize> = part
            .iter()
            .copied()
            .filter(|other| *other != node)
            .collect();
        let left = parts(&either, &rest).first().copied().unwrap_or(0);
        prop_assert_eq!(own.cut_off as usize, part.len() - 1 - left);
        prop_assert_eq!(network.cut_off_by(node).len(), own.cut_off as usize);
    }
    let mut bridges = Vec::new();
    for (from, to) in pairs(&all).into_iter().filter(|(a, b)| either[*a][*b]) {
        let mut without = either.clone();
        (without[from][to], without[to][from]) = (false, false);
        let (one, other) = (part_of(&without, from), part_of(&without, to));
        if !one.contains(&to) {
            let cut_off = one.len().min(other.len());
            bridges.push(Bridge { from, to, cut_off });
        }
    }
    prop_assert_eq!(&ours.bridges, &bridges);
    let largest = all.iter().find(|node| ours.nodes[**node].component == 0);
    let Some(largest) = largest
        .map(|node| part_of(&either, *node))
        .filter(|part| part.len() > 1)
    else {
        prop_assert_eq!(ours.summary.diameter, None);
        return alike(ours.summary.average_path_length, None, "path length");
    };
    let far = distances(&either);
    let lengths: Vec<usize> = pairs(&largest).iter().map(|(a, b)| far[*a][*b]).collect();
    let farthest = lengths.iter().copied().max();
    prop_assert_eq!(ours.summary.diameter.map(|far| far as usize), farthest);
    let mean = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
    alike(ours.summary.average_path_length, Some(mean), "path length")
}

fn check_spectrum(plain: &Plain, ours: &Measures) -> Result<(), TestCaseError> {
    let (course, either) = (plain.course(), plain.either());
    let count = plain.count();
    let rank: f64 = ours.nodes.iter().map(|own| own.page_rank).sum();
    same(rank, if count == 0 { 0.0 } else { 1.0 }, "sum of PageRank")?;
    for (node, own) in ours.nodes.iter().enumerate() {
        let given = |from: usize| match around(&course, from).len() {
            0 => ours.nodes[from].page_rank / count as f64,
            degree if course[from][node] => ours.nodes[from].page_rank / degree as f64,
            _ => 0.0,
        };
        let around: f64 = (0..count).map(given).sum();
        same(
            own.page_rank,
            0.15 / count as f64 + 0.85 * around,
            "PageRank",
        )?;
        prop_assert_eq!(
            own.eigenvector.is_some(),
            own.component == 0 && ours.summary.ties > 0
        );
    }
    let worth: Vec<f64> = ours
        .nodes
        .iter()
        .map(|own| own.eigenvector.unwrap_or(0.0))
        .collect();
    let sums: Vec<f64> = (0..count)
        .map(|node| {
            around(&either, node)
                .iter()
                .map(|other| worth[*other])
                .sum()
        })
        .collect();
    if let Some(top) = (0..count).find(|node| worth[*node] == 1.0) {
        for node in (0..count).filter(|node| ours.nodes[*node].component == 0) {
            prop_assert!(
                (sums[node] - sums[top] * worth[node]).abs() < 1e-7,
                "eigenvector"
            );
            prop_assert!(worth[node] > 0.0);
        }
    } else {
        prop_assert_eq!(ours.summary.ties, 0);
    }
    Ok(())
}

fn check_communities(
    plain: &Plain,
    network: &Network,
    ours: &Measures,
) -> Result<(), TestCaseError> {
    let either = plain.either();
    let labels = ours.nodes.iter().map(|own| own.community as usize);
    let labels: Vec<usize> = labels.collect();
    let Some(shown) = ours.summary.modularity else {
        prop_assert_eq!(ours.summary.ties, 0);
        return Ok(());
    };
    same(shown, modularity(&either, &labels), "modularity")?;
    alike(
        network.modularity(&plain.labels),
        Some(modularity(&either, &plain.labels)),
        "given labels",
    )?;
    for number in 0..ours.summary.communities as usize {
        let members: Vec<usize> = (0..plain.count())
            .filter(|at| labels[*at] == number)
            .collect();
        prop_assert_eq!(
            parts(&either, &members).len(),
            1,
            "a community hangs together"
        );
    }
    let score = |labels: &Vec<usize>| modularity(&either, labels);
    let best = partitions(plain.count())
        .iter()
        .map(score)
        .fold(-1.0, f64::max);
    prop_assert!(
        shown <= best + 1e-9 && shown >= best - 0.05,
        "{shown}, where {best} is best"
    );
    for node in 0..plain.count() {
        for to in 0..plain.count() {
            let mut moved = labels.clone();
            moved[node] = to;
            prop_assert!(
                score(&moved) <= shown + 1e-9,
                "{node} is better off in {to}"
            );
        }
    }
    Ok(())
}

fn check_ways(plain: &Plain, network: &Network) -> Result<(), TestCaseError> {
    for (along, matrix) in [
        (Along::Course, plain.course()),
        (Along::Either, plain.either()),
    ] {
        let far = distances(&matrix);
        for from in 0..plain.count() {
            for to in 0..plain.count() {
                let way = network.shortest_way(from, to, along);
                let all = shortest_paths(&matrix, from, to);
                prop_assert_eq!(way.is_some(), !all.is_empty());
                prop_assert!(way.is_none_or(|way| all.contains(&way)));
            }
            for steps in 0..4 {
                let mut near = network.neighbourhood(from, steps, along);
                near.sort_unstable();
                let within = (0..plain.count()).map(|to| (to, far[from][to]));
                let within: Vec<_> = within.filter(|(_, far)| *far <= steps).collect();
                prop_assert_eq!(near, within);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn measures_are_what_their_definitions_say(plain in plain()) {
        let network = plain.network();
        let ours = network.measures();
        prop_assert_eq!(ours.nodes.len(), plain.count());
        check_degrees(&plain, &ours)?;
        check_paths(&plain, &ours)?;
        check_triads(&plain, &ours)?;
        check_cohesion(&plain, &network, &ours)?;
        check_spectrum(&plain, &ours)?;
        check_communities(&plain, &network, &ours)?;
        check_ways(&plain, &network)?;
    }

    #[test]
    fn the_order_of_nodes_and_ties_does_not_matter(plain in plain(), seed in any::<prop::sample::Selector>()) {
        let count = plain.count();
        let mut turned = plain.clone();
        turned.keys.reverse();
        for tie in &mut turned.ties {
            (tie.from, tie.to) = (count - 1 - tie.from, count - 1 - tie.to);
        }
        turned.ties.sort_by_key(|tie| (seed.select([tie.to, tie.from]), tie.from));
        let (ours, mut theirs) = (plain.network().measures(), turned.network().measures());
        theirs.nodes.reverse();
        for tie in &mut theirs.bridges {
            (tie.from, tie.to) = (count - 1 - tie.to, count - 1 - tie.from);
        }
        theirs.bridges.sort_by_key(|tie| (tie.from, tie.to));
        prop_assert_eq!(ours, theirs);
    }
}
