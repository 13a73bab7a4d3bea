//! Columns that get our names, or go because they say nothing.

use std::collections::BTreeMap;

use super::sheet::reads;
use crate::exchange::fields::{Field, Target};
use crate::exchange::network::graph::{Columns, Graph, Tie};
use crate::exchange::words::plain;

/// Calls the columns in which nodes and ties begin and end by our names when they hold days.
pub(super) fn name_days(graph: &mut Graph) {
    let cells: Vec<_> = graph.ties.iter().map(|tie| &tie.cells).collect();
    let days = [("start", Field::StartedOn), ("end", Field::EndedOn)];
    name_days_of(&mut graph.tie_columns, &cells, Target::Relationships, days);
    let cells: Vec<_> = graph.nodes.iter().map(|node| &node.cells).collect();
    let days = [("start", Field::JoinedOn), ("end", Field::LeftOn)];
    name_days_of(&mut graph.node_columns, &cells, Target::Organizations, days);
}

fn name_days_of(
    columns: &mut Columns,
    cells: &[&BTreeMap<usize, String>],
    target: Target,
    days: [(&str, Field); 2],
) {
    for (name, field) in days {
        let Some(column) = columns.named(&[name]) else {
            continue;
        };
        let mut said = cells.iter().filter_map(|cells| cells.get(&column));
        let is_free = columns.named(&[&plain(&field.to_string())]).is_none();
        if is_free && said.all(|text| reads(field, target, text)) {
            columns.all_mut()[column].name = field.to_string();
        }
    }
}

/// Leaves out weights that say nothing: one for every tie, or the intensity again.
pub(super) fn drop_plain_weights(graph: &mut Graph) {
    let columns = &graph.tie_columns;
    let Some(weight) = columns.named(&["weight"]) else {
        return;
    };
    let number = |text: &String| text.trim().parse::<f64>().ok();
    let intensity = columns.named(&["intensity"]);
    let is_plain = |tie: &Tie| {
        let weight = tie.cells.get(&weight).and_then(number);
        let intensity = intensity
            .and_then(|column| tie.cells.get(&column))
            .and_then(number);
        weight.is_none() || weight == Some(intensity.unwrap_or(1.0))
    };
    if graph.ties.iter().all(is_plain) {
        for tie in &mut graph.ties {
            tie.cells.remove(&weight);
        }
    }
}
