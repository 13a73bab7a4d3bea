//! Writes Pajek: vertices, arcs and edges with their weights. What the format has no place for stands in remarks above,
//! which other programs pass over and the reader takes up again.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::graph::Column;
use super::outgoing::{OutTie, Outgoing, printable};
use super::pajek::{REMARK, REMARK_ID, REMARK_NAME};
use crate::stakeholders::Direction;

/// The network as Pajek.
pub fn write(network: &Outgoing) -> Vec<u8> {
    let mut text = String::new();
    let (arcs, edges): (Vec<&OutTie>, Vec<&OutTie>) = network
        .ties
        .iter()
        .partition(|tie| tie.direction == Direction::Directed);
    remark(&mut text, "columns", kinds(network));
    for (at, node) in network.nodes.iter().enumerate() {
        let mut said = said(&network.node_columns, &node.cells);
        said.insert(REMARK_ID.to_owned(), node.id.as_str().into());
        said.insert(REMARK_NAME.to_owned(), node.name.as_str().into());
        remark(&mut text, &format!("node {}", at + 1), said);
    }
    for (at, tie) in arcs.iter().chain(&edges).enumerate() {
        let mut said = said(&network.tie_columns, &tie.cells);
        said.insert(REMARK_ID.to_owned(), tie.id.as_str().into());
        said.insert("direction".to_owned(), tie.direction.to_string().into());
        remark(&mut text, &format!("tie {}", at + 1), said);
    }
    // Memory takes what is written.
    let _ = writeln!(text, "*Vertices {}", network.nodes.len());
    for (at, node) in network.nodes.iter().enumerate() {
        let _ = writeln!(text, "{} \"{}\"", at + 1, label(&node.name));
    }
    for (head, ties) in [("*Arcs", arcs), ("*Edges", edges)] {
        if ties.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{head}");
        for tie in ties {
            let weight = network.weight(tie).unwrap_or("1");
            let _ = writeln!(text, "{} {} {weight}", tie.from + 1, tie.to + 1);
        }
    }
    text.into_bytes()
}

fn kinds(network: &Outgoing) -> Map<String, Value> {
    let of = |name, columns: &'_ [Column]| {
        let kind = |column: &Column| {
            (
                format!("{name} {}", column.name),
                column.kind.to_string().into(),
            )
        };
        columns.iter().map(kind).collect::<Vec<_>>()
    };
    let nodes = of("node", &network.node_columns);
    nodes
        .into_iter()
        .chain(of("tie", &network.tie_columns))
        .collect()
}

fn said(columns: &[Column], cells: &[String]) -> Map<String, Value> {
    let said = columns
        .iter()
        .zip(cells)
        .filter(|(_, cell)| !cell.is_empty());
    said.map(|(column, cell)| (column.name.clone(), cell.as_str().into()))
        .collect()
}

fn remark(text: &mut String, of: &str, said: Map<String, Value>) {
    let _ = writeln!(text, "{REMARK}{of} {}", Value::Object(said));
}

/// A name in quotation marks on one line.
fn label(name: &str) -> String {
    printable(name)
        .replace('"', "'")
        .replace('\\', "/")
        .replace(['\n', '\r', '\t'], " ")
}
