//! Writes the network as lists: Gephi's tables of nodes and edges in one archive, and an adjacency matrix.

use std::collections::HashMap;

use super::outgoing::Outgoing;
use crate::error::Result;
use crate::exchange::archive_out::archive;
use crate::exchange::csv_out::write_rows;
use crate::stakeholders::Direction;

/// The network as an archive of `nodes.csv` and `edges.csv`.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn write_gephi(network: &Outgoing) -> Result<Vec<u8>> {
    let heads = network
        .node_columns
        .iter()
        .map(|column| column.name.as_str());
    let header = ["Id", "Label"]
        .into_iter()
        .chain(heads)
        .map(str::to_owned)
        .collect();
    let rows = network.nodes.iter().map(|node| {
        let first = [node.id.clone(), node.name.clone()].into_iter();
        first.chain(node.cells.iter().cloned()).collect()
    });
    let nodes = write_rows(std::iter::once(header).chain(rows))?;
    let own_weight = network.tie_column("weight").is_some();
    let weight = (!own_weight).then_some("Weight");
    let heads = network
        .tie_columns
        .iter()
        .map(|column| column.name.as_str());
    let first = ["Source", "Target", "Type", "Id", "direction"].into_iter();
    let header = first
        .chain(weight)
        .chain(heads)
        .map(str::to_owned)
        .collect();
    let rows = network.ties.iter().map(|tie| {
        let kind = match tie.direction {
            Direction::Directed => "Directed",
            Direction::Undirected | Direction::Mutual => "Undirected",
        };
        let first = [
            network.nodes[tie.from].id.clone(),
            network.nodes[tie.to].id.clone(),
            kind.to_owned(),
            tie.id.clone(),
            tie.direction.to_string(),
        ];
        let weight = weight.map(|_| network.weight(tie).unwrap_or_default().to_owned());
        first
            .into_iter()
            .chain(weight)
            .chain(tie.cells.iter().cloned())
            .collect()
    });
    let edges = write_rows(std::iter::once(header).chain(rows))?;
    archive(&[("nodes.csv", nodes), ("edges.csv", edges)])
}

/// The network as an adjacency matrix: names on both sides, weights in between. Kinds, days and fields of one's own have
/// no place in it, and ties of one pair and way are added up.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn write_matrix(network: &Outgoing) -> Result<Vec<u8>> {
    let weights = weights(network);
    let names = matrix_names(network);
    let header = std::iter::once(String::new())
        .chain(names.iter().cloned())
        .collect();
    let rows = names.iter().enumerate().map(|(at, name)| {
        let cells = (0..names.len()).map(|to| weights.get(&(at, to)).copied().unwrap_or_default());
        let cells = cells.map(|weight| weight.to_string());
        std::iter::once(name.clone()).chain(cells).collect()
    });
    write_rows(std::iter::once(header).chain(rows))
}

/// The names along the sides of the matrix.
pub fn matrix_names(network: &Outgoing) -> Vec<String> {
    distinct(network.nodes.iter().map(|node| node.name.as_str()))
}

/// What stands in each cell of the matrix that is not empty, by the places of row and column.
pub fn weights(network: &Outgoing) -> HashMap<(usize, usize), f64> {
    let mut weights: HashMap<(usize, usize), f64> = HashMap::new();
    for tie in &network.ties {
        let number = |column| network.number(tie, column)?.parse().ok();
        let weight: f64 = number("weight").or(number("intensity")).unwrap_or(1.0);
        *weights.entry((tie.from, tie.to)).or_default() += weight;
        if tie.direction != Direction::Directed {
            *weights.entry((tie.to, tie.from)).or_default() += weight;
        }
    }
    weights
}

/// Names of which no two are the same: a number stands behind those that came before.
pub fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut distinct: Vec<String> = Vec::new();
    for name in names {
        let count = seen.entry(name.to_lowercase()).or_default();
        *count += 1;
        let name = match count {
            1 => name.to_owned(),
            count => format!("{name} ({count})"),
        };
        distinct.push(name);
    }
    distinct
}
