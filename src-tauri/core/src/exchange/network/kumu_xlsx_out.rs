//! Writes Kumu's spreadsheet: a sheet of elements and one of connections, told apart by identities, several values in a
//! cell apart by `|`.

use super::kumu::{TAGS, TYPE};
use super::kumu_out::{KumuField, Telling, tags};
use super::outgoing::Outgoing;
use crate::error::Result;
use crate::exchange::export::{Cell, Sheet};
use crate::exchange::mapping::OwnKind;
use crate::exchange::xlsx_out;

/// The network as a workbook.
///
/// # Errors
/// More rows than a workbook takes.
pub fn write(network: &Outgoing) -> Result<Vec<u8>> {
    let telling = Telling::of(network);
    let elements = network.nodes.iter().map(|node| {
        let first = [&*node.id, &*node.name, telling.type_of(node)];
        (first.map(str::to_owned).to_vec(), telling.fields(node))
    });
    let connections = network.ties.iter().map(|tie| {
        let (from, to) = (&network.nodes[tie.from].id, &network.nodes[tie.to].id);
        let direction = tie.direction.to_string();
        let first = [&tie.id, from, to, &direction, &telling.type_of_tie(tie)];
        (first.map(String::clone).to_vec(), telling.tie_fields(tie))
    });
    let sheets = [
        sheet("Elements", &["ID", "Label", TYPE], elements.collect()),
        sheet(
            "Connections",
            &["ID", "From", "To", "Direction", TYPE],
            connections.collect(),
        ),
    ];
    xlsx_out::write(&sheets)
}

fn sheet(
    name: &'static str,
    first: &[&str],
    rows: Vec<(Vec<String>, Vec<KumuField<'_>>)>,
) -> Sheet {
    let mut names: Vec<&str> = Vec::new();
    for field in rows.iter().flat_map(|(_, fields)| fields) {
        if !field.value.is_empty() && !names.contains(&field.name.as_str()) {
            names.push(&field.name);
        }
    }
    let heads = first.iter().chain(&names).map(|head| (*head).to_owned());
    let row = |(fixed, fields): &(Vec<String>, Vec<KumuField<'_>>)| {
        let cells = fixed.iter().map(|text| text.as_str().into());
        let own = names.iter().map(|name| {
            let field = fields.iter().find(|field| field.name == **name);
            field.map_or(Cell::Empty, cell)
        });
        cells.chain(own).collect()
    };
    Sheet {
        name,
        heads: vec![heads.collect()],
        frozen_columns: 2,
        rows: rows.iter().map(row).collect(),
    }
}

fn cell(field: &KumuField<'_>) -> Cell {
    let joined = |parts: Vec<&str>| Cell::from(parts.join("|").as_str());
    match field.kind {
        _ if field.name == TAGS => joined(tags(field.value).collect()),
        OwnKind::MultiChoice => joined(field.value.lines().collect()),
        OwnKind::Number => match field.value.parse() {
            Ok(number) => Cell::Number(number),
            Err(_) => field.value.into(),
        },
        OwnKind::Date => match field.value.parse() {
            Ok(day) => Cell::Day(day),
            Err(_) => field.value.into(),
        },
        _ => field.value.into(),
    }
}
