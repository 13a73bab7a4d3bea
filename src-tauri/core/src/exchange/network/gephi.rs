//! Reads Gephi's spreadsheets: a table of nodes and a table of edges, told by the heads that Gephi writes.

use super::builder::Builder;
use super::graph::Graph;
use crate::error::Result;
use crate::exchange::mapping::OwnKind;
use crate::exchange::table::Table;
use crate::exchange::words::plain;
use crate::stakeholders::Direction;

/// Takes Gephi's tables out of a list and reads them; none when there are none. Lists of others stay, unless all are
/// asked to be Gephi's: then whatever names two ends is a table of edges.
///
/// # Errors
/// One beyond the limits.
pub fn read(
    tables: &mut Vec<Table>,
    is_asked: bool,
    mut builder: Builder<'_>,
) -> Result<Option<Graph>> {
    let has_nodes = tables.iter().any(is_of_nodes);
    let is_edges = |table: &Table| is_of_edges(table, is_asked || has_nodes);
    if !tables.iter().any(is_edges) {
        return Ok(None);
    }
    let (edges, rest): (Vec<Table>, Vec<Table>) =
        std::mem::take(tables).into_iter().partition(is_edges);
    let (nodes, rest): (Vec<Table>, Vec<Table>) = rest.into_iter().partition(is_of_nodes);
    *tables = rest;
    for table in &nodes {
        let is_ours = ["record type", "population served"];
        builder.graph().is_ours |= is_ours.iter().all(|head| column(table, head).is_some());
        add_nodes(table, nodes.len() == 1, &mut builder)?;
    }
    for table in &edges {
        add_edges(table, edges.len() == 1, &mut builder)?;
    }
    builder.finish().map(Some)
}

fn column(table: &Table, name: &str) -> Option<usize> {
    table.header.iter().position(|head| plain(head) == name)
}

fn is_of_nodes(table: &Table) -> bool {
    table.preset.is_none() && column(table, "id").is_some() && column(table, "label").is_some()
}

/// Edges have a source and a target, and either say which way they run in Gephi's words or come with nodes.
fn is_of_edges(table: &Table, is_told: bool) -> bool {
    let has_ends = column(table, "source").is_some() && column(table, "target").is_some();
    let is_way = |word: &str| way(word).is_some();
    let says_way = column(table, "type")
        .is_some_and(|at| table.values(at).next().is_some() && table.values(at).all(is_way));
    table.preset.is_none() && has_ends && (says_way || is_told)
}

fn way(word: &str) -> Option<Direction> {
    word.to_lowercase().parse().ok()
}

fn add_nodes(table: &Table, is_only: bool, builder: &mut Builder<'_>) -> Result<()> {
    let places = ["id", "label"].map(|name| column(table, name).unwrap_or_default());
    for row in &table.rows {
        let [id, label] = places.map(|at| row.cells[at].trim());
        let item = builder.node(if id.is_empty() { label } else { id }, label)?;
        if is_only {
            builder.number(item, row.number);
        }
        for (at, cell) in row
            .cells
            .iter()
            .enumerate()
            .filter(|(at, _)| !places.contains(at))
        {
            builder.set(item, &table.header[at], OwnKind::Text, cell)?;
        }
    }
    Ok(())
}

fn add_edges(table: &Table, is_only: bool, builder: &mut Builder<'_>) -> Result<()> {
    let [from, to] = ["source", "target"].map(|name| column(table, name).unwrap_or_default());
    let (id, kind) = (column(table, "id"), column(table, "type"));
    for row in &table.rows {
        let said = |at: Option<usize>| at.map_or("", |at| row.cells[at].trim());
        let direction = way(said(kind));
        let item = builder.tie(
            said(id),
            row.cells[from].trim(),
            row.cells[to].trim(),
            direction,
        )?;
        if is_only {
            builder.number(item, row.number);
        }
        for (at, cell) in row.cells.iter().enumerate() {
            let is_way = Some(at) == kind && direction.is_some();
            if at == from || at == to || Some(at) == id || is_way {
                continue;
            }
            let head = table.header[at].as_str();
            let kind = match plain(head).as_str() {
                "weight" => OwnKind::Number,
                _ => OwnKind::Text,
            };
            builder.set(item, head, kind, cell)?;
        }
    }
    Ok(())
}
