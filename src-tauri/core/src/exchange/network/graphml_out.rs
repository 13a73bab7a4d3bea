//! Writes GraphML. A network in which some ties run one way and others both is written as a directed one in which the
//! latter stand there both ways round, because many programs refuse to mix; the reader takes the way back away again.

use super::graph::{BACK_OF, Column};
use super::outgoing::{OutTie, Outgoing};
use super::xml_out::Writing;
use crate::exchange::mapping::OwnKind;
use crate::stakeholders::Direction;

/// The network as GraphML.
pub fn write(network: &Outgoing) -> Vec<u8> {
    let mut xml = Writing::new();
    let spaces = [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
        ),
    ];
    xml.open("graphml", &spaces);
    let is_directed = network.is_directed();
    let has_weights = network.ties.iter().any(|tie| network.weight(tie).is_some());
    let own_weight = network.tie_column("weight").is_some();
    key(&mut xml, "label", "node", "label", "string");
    keys(&mut xml, "n", "node", &network.node_columns);
    key(&mut xml, "direction", "edge", "direction", "string");
    if has_weights && !own_weight {
        key(&mut xml, "weight", "edge", "weight", "double");
    }
    if is_directed {
        key(&mut xml, BACK_OF, "edge", BACK_OF, "string");
    }
    keys(&mut xml, "e", "edge", &network.tie_columns);
    let default = if is_directed {
        "directed"
    } else {
        "undirected"
    };
    xml.open("graph", &[("id", "G"), ("edgedefault", default)]);
    for node in &network.nodes {
        xml.open("node", &[("id", &node.id)]);
        xml.text("data", &[("key", "label")], &node.name);
        data(&mut xml, "n", &network.node_columns, &node.cells);
        xml.close();
    }
    for tie in &network.ties {
        let ends = [&network.nodes[tie.from].id, &network.nodes[tie.to].id];
        edge(&mut xml, &tie.id, ends, |xml| {
            xml.text("data", &[("key", "direction")], &tie.direction.to_string());
            if let Some(weight) = network.weight(tie).filter(|_| !own_weight) {
                xml.text("data", &[("key", "weight")], weight);
            }
            data(xml, "e", &network.tie_columns, &tie.cells);
        });
        if is_directed && tie.direction != Direction::Directed {
            back(&mut xml, tie, ends);
        }
    }
    xml.finish()
}

/// The way back of a tie that runs both ways.
fn back(xml: &mut Writing, tie: &OutTie, [from, to]: [&String; 2]) {
    edge(xml, &format!("{}-back", tie.id), [to, from], |xml| {
        xml.text("data", &[("key", BACK_OF)], &tie.id);
    });
}

fn edge(xml: &mut Writing, id: &str, [from, to]: [&String; 2], inside: impl FnOnce(&mut Writing)) {
    xml.open("edge", &[("id", id), ("source", from), ("target", to)]);
    inside(xml);
    xml.close();
}

fn key(xml: &mut Writing, id: &str, domain: &str, name: &str, kind: &str) {
    let attributes = [
        ("id", id),
        ("for", domain),
        ("attr.name", name),
        ("attr.type", kind),
    ];
    xml.empty("key", &attributes);
}

fn keys(xml: &mut Writing, prefix: &str, domain: &str, columns: &[Column]) {
    for (at, column) in columns.iter().enumerate() {
        let kind = match column.kind {
            OwnKind::Number if !column.is_mixed => "double",
            _ => "string",
        };
        let id = format!("{prefix}{at}.{}", column.kind);
        key(xml, &id, domain, &column.name, kind);
    }
}

fn data(xml: &mut Writing, prefix: &str, columns: &[Column], cells: &[String]) {
    let all = columns.iter().zip(cells).enumerate();
    for (at, (column, cell)) in all.filter(|(_, (_, cell))| !cell.is_empty()) {
        let id = format!("{prefix}{at}.{}", column.kind);
        xml.text("data", &[("key", &id)], cell);
    }
}
