//! Measures of four real networks against numbers that networkx and igraph computed, within the tolerances of the
//! oracle's own instructions.

use std::collections::HashMap;
use std::fs;

use serde_json::Value;
use trestle_core::network::{Measures, Network, NodeMeasures, Tie};
use trestle_tests::shared;

/// A network read from its file, and what others computed about it, with nodes in the order of the oracle.
struct Oracle {
    network: Network,
    answers: Value,
}

/// Reads both, or says that the test is skipped.
fn oracle(name: &str, file: &str) -> Option<Oracle> {
    let (Some(networks), Some(oracles)) = (shared("networks"), shared("oracle")) else {
        println!("skipped: the oracle's networks are not on this machine");
        return None;
    };
    let text = fs::read_to_string(networks.join(file)).unwrap();
    let answers = fs::read_to_string(oracles.join(format!("{name}.json"))).unwrap();
    let answers: Value = serde_json::from_str(&answers).unwrap();
    let (names, ties) = if file.ends_with(".gml") {
        read_gml(&text)
    } else {
        read_graphml(&text)
    };
    let named = |list: &str| {
        let names = answers[list].as_array().unwrap().iter();
        names
            .map(|name| name.as_str().map(str::to_owned))
            .collect::<Option<Vec<_>>>()
    };
    let order = named("labels").or_else(|| named("node_ids")).unwrap();
    let place: HashMap<&String, usize> = order.iter().zip(0..).collect();
    let ties: Vec<Tie> = ties
        .into_iter()
        .map(|(from, to, weight)| Tie {
            weight,
            ..Tie::new(place[&names[&from]], place[&names[&to]])
        })
        .collect();
    let keys: Vec<u128> = (0..order.len() as u128).collect();
    let directed = answers["directed"].as_bool().unwrap();
    Some(Oracle {
        network: Network::new(&keys, &ties, directed),
        answers,
    })
}

type Names = HashMap<String, String>;
type Ties = Vec<(String, String, f64)>;

/// What stands between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap() + start.len();
    &text[from..][..text[from..].find(end).unwrap()]
}

fn read_graphml(text: &str) -> (Names, Ties) {
    let nodes = text.split("<node id=\"").skip(1);
    let name = |part: &str| {
        let id = part.split('"').next().unwrap().to_owned();
        let name = between(part, "v_name\">", "<");
        (id, name.replace("&apos;", "'").replace("&amp;", "&"))
    };
    let edges = text.split("<edge source=\"").skip(1);
    let tie = |part: &str| {
        let from = part.split('"').next().unwrap().to_owned();
        let to = between(part, "target=\"", "\"").to_owned();
        let weight = between(between(part, "<data key=\"e_", "/data>"), "\">", "<");
        (from, to, weight.parse().unwrap())
    };
    (nodes.map(name).collect(), edges.map(tie).collect())
}

fn read_gml(text: &str) -> (Names, Ties) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut names, mut ties) = (Names::new(), Ties::new());
    for part in words.windows(4) {
        match part {
            ["id", id, ..] => {
                names.insert((*id).to_owned(), (*id).to_owned());
            }
            ["source", from, "target", to] => {
                ties.push(((*from).to_owned(), (*to).to_owned(), 1.0));
            }
            _ => {}
        }
    }
    (names, ties)
}

fn near(ours: f64, theirs: f64, tolerance: f64, what: &str) {
    assert!(
        (ours - theirs).abs() <= tolerance,
        "{what}: {ours} is not {theirs}"
    );
}

/// Numbers of the oracle are written with twelve digits.
fn close(ours: f64, theirs: f64, what: &str) {
    near(ours, theirs, 1e-9 * theirs.abs().max(1.0), what);
}

/// One number of the oracle for each node, with the node's place; those it leaves open are left out.
fn theirs(answers: &Value, field: &str) -> Vec<(usize, f64)> {
    let found = &answers["per_node"][field];
    let values = found["values"].as_array().unwrap().iter();
    let place = |at: usize| match found["ids"].as_array() {
        Some(ids) => {
            let all = answers["node_ids"].as_array().unwrap();
            all.iter().position(|id| *id == ids[at]).unwrap()
        }
        None => at,
    };
    let known = values
        .enumerate()
        .filter_map(|(at, value)| Some((place(at), value.as_f64()?)));
    known.collect()
}

fn check_nodes(measures: &Measures, answers: &Value) {
    let count = |field: &str, pick: fn(&NodeMeasures) -> u32| {
        for (at, value) in theirs(answers, field) {
            assert_eq!(pick(&measures.nodes[at]), value as u32, "{field} of {at}");
        }
    };
    count("degree", |node| node.degree);
    count("k_core", |node| node.core);
    if measures.summary.directed {
        count("in_degree", |node| node.in_degree);
        count("out_degree", |node| node.out_degree);
    }
    let number = |field: &str, tolerance: f64, pick: fn(&NodeMeasures) -> Option<f64>| {
        let found = theirs(answers, field);
        assert_eq!(found.len(), measures.nodes.len(), "{field}");
        for (at, value) in found {
            let what = format!("{field} of {at}");
            let ours = pick(&measures.nodes[at]).expect(&what);
            near(ours, value, tolerance * value.abs().max(1.0), &what);
        }
    };
    number("weighted_degree", 1e-9, |node| Some(node.weighted_degree));
    number("degree_centrality", 1e-9, |node| node.degree_centrality);
    number("betweenness_raw", 1e-9, |node| Some(node.betweenness));
    number("betweenness_normalised", 1e-9, |node| {
        node.betweenness_normalised
    });
    if measures.summary.directed {
        number("betweenness_raw_as_undirected", 1e-9, |node| {
            Some(node.betweenness_either_way)
        });
    }
    number("closeness_wf", 1e-9, |node| Some(node.closeness));
    number("harmonic_normalised", 1e-9, |node| Some(node.harmonic));
    number("clustering", 1e-9, |node| Some(node.clustering));
    number("burt_constraint", 1e-9, |node| node.constraint);
    number("burt_effective_size", 1e-9, |node| node.effective_size);
    number("pagerank", 1e-6, |node| Some(node.page_rank));
    number("eigenvector_max1_largest_component", 1e-6, |node| {
        node.eigenvector
    });
}

fn check_summary(measures: &Measures, answers: &Value) {
    let ours = &measures.summary;
    let summary = &answers["summary"];
    let whole = |path: &str| {
        summary
            .pointer(path)
            .and_then(Value::as_u64)
            .map(|at| at as u32)
    };
    let components = if ours.directed {
        "/weak_components"
    } else {
        "/components"
    };
    assert_eq!(Some(ours.nodes), answers["n"].as_u64().map(|at| at as u32));
    assert_eq!(Some(ours.ties), answers["m"].as_u64().map(|at| at as u32));
    assert_eq!(Some(ours.components), whole(&format!("{components}/count")));
    assert_eq!(
        Some(ours.largest_component),
        whole(&format!("{components}/largest"))
    );
    assert_eq!(ours.strong_components, whole("/strong_components/count"));
    assert_eq!(Some(ours.isolates), whole("/isolates/count"));
    assert_eq!(ours.diameter, whole("/largest_component/diameter"));
    assert_eq!(Some(ours.largest_core), whole("/max_k_core/k"));
    let in_core = measures
        .nodes
        .iter()
        .filter(|node| node.core == ours.largest_core);
    assert_eq!(Some(in_core.count() as u32), whole("/max_k_core/size"));
    assert_eq!(Some(measures.bridges.len() as u32), whole("/bridges/count"));
    assert_eq!(
        Some(ours.articulation_points),
        whole("/articulation_points/count")
    );
    let ids = answers["node_ids"].as_array().unwrap();
    let points: Vec<&Value> = (0..measures.nodes.len())
        .filter(|at| measures.nodes[*at].cut_off > 0)
        .map(|at| &ids[at])
        .collect();
    let expected = summary["articulation_points"]["ids"].as_array().unwrap();
    assert_eq!(points, expected.iter().collect::<Vec<_>>());
    let number = |ours: Option<f64>, path: &str| {
        let theirs = summary.pointer(path).and_then(Value::as_f64).expect(path);
        close(ours.expect(path), theirs, path);
    };
    number(ours.density, "/density/value");
    number(ours.transitivity, "/transitivity/value");
    number(ours.average_clustering, "/average_clustering_zero/value");
    number(ours.degree_centralization, "/degree_centralization/value");
    number(
        ours.betweenness_centralization,
        "/betweenness_centralization/value",
    );
    number(
        ours.average_path_length,
        "/largest_component/average_path_length",
    );
    if ours.directed {
        number(ours.reciprocity, "/reciprocity/value");
    }
}

fn check_communities(measures: &Measures, oracle: &Oracle) {
    let expected = &oracle.answers["summary"]["modularity"];
    let shown = measures.summary.modularity.unwrap();
    let labels = measures.nodes.iter().map(|node| node.community as usize);
    let labels: Vec<usize> = labels.collect();
    close(
        oracle.network.modularity(&labels).unwrap(),
        shown,
        "the shown modularity",
    );
    let least = expected["louvain_nx"]["min"].as_f64().unwrap();
    assert!(shown >= least - 0.005, "{shown} is below {least}");
    let optimal = expected["optimal"]["value"].as_f64().unwrap();
    assert!(shown <= optimal + 1e-9, "{shown} is above {optimal}");
    let best = theirs(&oracle.answers, "best_partition");
    let best: Vec<usize> = best.iter().map(|(_, label)| *label as usize).collect();
    let score = expected["best_partition_modularity_check_nx"]
        .as_f64()
        .unwrap();
    close(
        oracle.network.modularity(&best).unwrap(),
        score,
        "the best partition",
    );
}

fn check(name: &str, file: &str) {
    let Some(oracle) = oracle(name, file) else {
        return;
    };
    let measures = oracle.network.measures();
    check_nodes(&measures, &oracle.answers);
    check_summary(&measures, &oracle.answers);
    check_communities(&measures, &oracle);
}

#[test]
fn tobacco_control_leaders() {
    check("dhhs", "dhhs.graphml");
}

#[test]
fn search_and_rescue_which_is_directed() {
    check("emon-Texas", "emon-Texas.graphml");
}

#[test]
fn the_karate_club() {
    check("karate", "karate.gml");
}

#[test]
fn a_tobacco_control_coalition() {
    check("tobacco-TCcoll", "tobacco-TCcoll.graphml");
}
