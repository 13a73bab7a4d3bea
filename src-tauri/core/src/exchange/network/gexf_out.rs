//! Writes GEXF 1.3: attributes with their types, kinds, weights, and the days on which nodes and ties begin and end.

use super::gexf::{END, START};
use super::graph::Column;
use super::outgoing::Outgoing;
use super::xml_out::Writing;
use crate::exchange::mapping::OwnKind;
use crate::stakeholders::Direction;

/// The columns that the format has a place of its own for.
const NODE_DAYS: [&str; 2] = ["joined_on", "left_on"];
const TIE_DAYS: [&str; 2] = ["started_on", "ended_on"];

/// The network as GEXF.
pub fn write(network: &Outgoing) -> Vec<u8> {
    let mut xml = Writing::new();
    xml.open(
        "gexf",
        &[("xmlns", "http://gexf.net/1.3"), ("version", "1.3")],
    );
    xml.open("meta", &[]);
    xml.text("creator", &[], "Trestle");
    xml.text("description", &[], &network.title);
    xml.close();
    let is_directed = network.is_directed();
    let default = if is_directed {
        "directed"
    } else {
        "undirected"
    };
    let has_days = days_of(
        network.nodes.iter().map(|node| &node.cells),
        &network.node_columns,
        NODE_DAYS,
    ) || days_of(
        network.ties.iter().map(|tie| &tie.cells),
        &network.tie_columns,
        TIE_DAYS,
    );
    let (mode, form) = if has_days {
        ("dynamic", "date")
    } else {
        ("static", "")
    };
    let graph = [
        ("defaultedgetype", default),
        ("mode", mode),
        ("timeformat", form),
        ("idtype", "string"),
    ];
    xml.open("graph", &graph);
    declare(&mut xml, "node", &network.node_columns, NODE_DAYS);
    declare(&mut xml, "edge", &network.tie_columns, TIE_DAYS);
    xml.open("nodes", &[]);
    for node in &network.nodes {
        let [start, end] = NODE_DAYS.map(|name| cell(&network.node_columns, &node.cells, name));
        let attributes = [
            ("id", node.id.as_str()),
            ("label", &node.name),
            (START, start),
            (END, end),
        ];
        xml.open("node", &attributes);
        values(&mut xml, &network.node_columns, &node.cells, NODE_DAYS);
        xml.close();
    }
    xml.close();
    xml.open("edges", &[]);
    for tie in &network.ties {
        let of = |name| cell(&network.tie_columns, &tie.cells, name);
        let [start, end] = TIE_DAYS.map(of);
        let direction = match tie.direction {
            Direction::Undirected if is_directed => "mutual".to_owned(),
            direction => direction.to_string(),
        };
        let own_kind = of("kind (own)");
        let kind = if own_kind.is_empty() {
            of("kind")
        } else {
            own_kind
        };
        let attributes = [
            ("id", tie.id.as_str()),
            ("source", &network.nodes[tie.from].id),
            ("target", &network.nodes[tie.to].id),
            ("type", &direction),
            ("kind", kind),
            ("weight", network.weight(tie).unwrap_or_default()),
            (START, start),
            (END, end),
        ];
        xml.open("edge", &attributes);
        xml.open("attvalues", &[]);
        let said = tie.direction.to_string();
        xml.empty("attvalue", &[("for", "direction"), ("value", &said)]);
        attvalues(&mut xml, &network.tie_columns, &tie.cells, TIE_DAYS);
        xml.close();
        xml.close();
    }
    xml.finish()
}

fn cell<'a>(columns: &[Column], cells: &'a [String], name: &str) -> &'a str {
    let at = columns.iter().position(|column| column.name == name);
    at.and_then(|at| cells.get(at)).map_or("", String::as_str)
}

fn days_of<'a>(
    mut all: impl Iterator<Item = &'a Vec<String>>,
    columns: &[Column],
    days: [&str; 2],
) -> bool {
    all.any(|cells| {
        days.iter()
            .any(|name| !cell(columns, cells, name).is_empty())
    })
}

fn declare(xml: &mut Writing, class: &str, columns: &[Column], days: [&str; 2]) {
    xml.open("attributes", &[("class", class)]);
    if class == "edge" {
        let attributes = [
            ("id", "direction"),
            ("title", "direction"),
            ("type", "string"),
        ];
        xml.empty("attribute", &attributes);
    }
    for (at, column) in columns.iter().enumerate() {
        if days.contains(&column.name.as_str()) {
            continue;
        }
        let kind = match column.kind {
            OwnKind::Number if !column.is_mixed => "double",
            OwnKind::MultiChoice => "liststring",
            OwnKind::Link => "anyURI",
            // Some readers stop at types that they do not know, so that these stand in the identity alone.
            _ => "string",
        };
        let id = format!("{at}.{}", column.kind);
        let attributes = [("id", id.as_str()), ("title", &column.name), ("type", kind)];
        xml.empty("attribute", &attributes);
    }
    xml.close();
}

fn values(xml: &mut Writing, columns: &[Column], cells: &[String], days: [&str; 2]) {
    xml.open("attvalues", &[]);
    attvalues(xml, columns, cells, days);
    xml.close();
}

fn attvalues(xml: &mut Writing, columns: &[Column], cells: &[String], days: [&str; 2]) {
    for (at, (column, cell)) in columns.iter().zip(cells).enumerate() {
        if cell.is_empty() || days.contains(&column.name.as_str()) {
            continue;
        }
        let value = match column.kind {
            OwnKind::MultiChoice => list_of(cell),
            _ => cell.clone(),
        };
        let id = format!("{at}.{}", column.kind);
        xml.empty("attvalue", &[("for", id.as_str()), ("value", &value)]);
    }
}

/// Values that stand one on each line, as a list: `["a", "b"]`.
fn list_of(lines: &str) -> String {
    let quoted = |line: &str| format!("\"{}\"", line.replace('\\', "\\\\").replace('"', "\\\""));
    let parts: Vec<String> = lines.lines().map(quoted).collect();
    format!("[{}]", parts.join(", "))
}
