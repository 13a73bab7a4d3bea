//! The stakeholders as a network to be written: organizations and people are nodes, relationships are ties, each with
//! the columns in which they go out as tables. Lived experience stays in the initiative.

use std::collections::HashMap;

use rusqlite::Connection;

use super::graph::{Column, Columns};
use super::tables::OWN_MARK;
use crate::error::Result;
use crate::exchange::export::{Cell, Sheet};
use crate::exchange::export_stakeholders::{organizations, people, relationships};
use crate::exchange::fields::{Field, Shape, Target};
use crate::exchange::known::Known;
use crate::exchange::mapping::OwnKind;
use crate::initiative;
use crate::stakeholders::{AttributeOwner, Direction};

/// The column that tells organizations and people apart.
pub const RECORD_TYPE: &str = "record_type";

/// A network to be written.
#[derive(Debug)]
pub struct Outgoing {
    /// What it is called.
    pub title: String,
    /// What nodes hold.
    pub node_columns: Vec<Column>,
    /// The nodes.
    pub nodes: Vec<OutNode>,
    /// What ties hold.
    pub tie_columns: Vec<Column>,
    /// The ties.
    pub ties: Vec<OutTie>,
}

/// A node to be written.
#[derive(Debug)]
pub struct OutNode {
    /// Its identity.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it holds, one for each column; empty for nothing.
    pub cells: Vec<String>,
}

/// A tie to be written.
#[derive(Debug)]
pub struct OutTie {
    /// Its identity.
    pub id: String,
    /// The place of the node where it starts.
    pub from: usize,
    /// The place of the node where it ends.
    pub to: usize,
    /// Which way it runs.
    pub direction: Direction,
    /// What it holds, one for each column; empty for nothing.
    pub cells: Vec<String>,
}

impl Outgoing {
    /// Gathers the stakeholders of the open initiative.
    ///
    /// # Errors
    /// SQLite's.
    pub fn gather(db: &Connection) -> Result<Self> {
        let known = Known::read(db)?;
        let mut columns = Columns::default();
        columns.place(RECORD_TYPE, OwnKind::Text);
        let mut nodes = Vec::new();
        let tables = [
            (
                organizations(&known),
                Target::Organizations,
                AttributeOwner::Organization,
            ),
            (people(&known), Target::People, AttributeOwner::Person),
        ];
        for (sheet, target, owner) in tables {
            let places = places(&sheet, &mut columns, &known, target, owner);
            nodes.extend(sheet.rows.iter().map(|row| node(row, &places, target)));
        }
        let width = columns.all().len();
        for node in &mut nodes {
            node.cells.resize(width, String::new());
        }
        let mut tie_columns = Columns::default();
        let sheet = relationships(&known);
        let (target, owner) = (Target::Relationships, AttributeOwner::Relationship);
        let places = places(&sheet, &mut tie_columns, &known, target, owner);
        let at: HashMap<&str, usize> = nodes
            .iter()
            .enumerate()
            .map(|(at, node)| (node.id.as_str(), at))
            .collect();
        let width = tie_columns.all().len();
        let drafts = known.relationships.drafts.iter();
        let ties = drafts.zip(&sheet.rows).filter_map(|(draft, row)| {
            let record = &draft.record;
            let mut cells = cells(row, &places);
            cells.resize(width, String::new());
            Some(OutTie {
                id: record.id.to_string(),
                from: *at.get(record.from_id?.to_string().as_str())?,
                to: *at.get(record.to_id?.to_string().as_str())?,
                direction: record.direction,
                cells,
            })
        });
        Ok(Self {
            ties: ties.collect(),
            title: initiative::the_initiative(db)?.name,
            node_columns: columns.all().to_vec(),
            tie_columns: tie_columns.all().to_vec(),
            nodes,
        })
    }

    /// The place of a column of ties.
    pub fn tie_column(&self, name: &str) -> Option<usize> {
        self.tie_columns
            .iter()
            .position(|column| column.name == name)
    }

    /// What a tie weighs for other programs: what the initiative calls weight if it has that, else how intense it is.
    pub fn weight<'a>(&self, tie: &'a OutTie) -> Option<&'a str> {
        let at = self
            .tie_column("weight")
            .or_else(|| self.tie_column("intensity"))?;
        let weight = tie.cells.get(at)?.as_str();
        weight
            .parse::<f64>()
            .is_ok_and(f64::is_finite)
            .then_some(weight)
    }

    /// Whether any tie runs one way.
    pub fn is_directed(&self) -> bool {
        self.ties
            .iter()
            .any(|tie| tie.direction == Direction::Directed)
    }
}

/// Where each cell of a row goes; none for those that have a place of their own.
fn places(
    sheet: &Sheet,
    columns: &mut Columns,
    known: &Known,
    target: Target,
    owner: AttributeOwner,
) -> Vec<Option<usize>> {
    let own: Vec<_> = known
        .attributes
        .iter()
        .filter(|attribute| attribute.record == owner)
        .collect();
    let header = sheet.heads.last().map_or(&[][..], Vec::as_slice);
    let last = header.len().saturating_sub(1);
    let first_own = last - own.len();
    let place = |(at, head): (usize, &String)| {
        if at == last
            || matches!(head.as_str(), "name" | "from" | "to" | "direction") && at < first_own
        {
            return None;
        }
        Some(if at < first_own {
            columns.place(head, kind_of(head, target))
        } else {
            let attribute = own[at - first_own];
            let is_taken = head.parse::<Field>().is_ok() || head == RECORD_TYPE;
            let mark = if is_taken { OWN_MARK } else { "" };
            let kind = attribute.kind.to_string().parse().unwrap_or_default();
            columns.place(&format!("{head}{mark}"), kind)
        })
    };
    header.iter().enumerate().map(place).collect()
}

fn kind_of(head: &str, target: Target) -> OwnKind {
    let field = head.parse::<Field>().ok();
    let field = field.filter(|field| target.fields().contains(field));
    match field.map(Field::shape) {
        Some(Shape::Day) => OwnKind::Date,
        Some(Shape::Number | Shape::Score) => OwnKind::Number,
        _ => OwnKind::Text,
    }
}

fn node(row: &[Cell], places: &[Option<usize>], target: Target) -> OutNode {
    let is_person = target == Target::People;
    let mut cells = cells(row, places);
    if cells.is_empty() {
        cells.push(String::new());
    }
    cells[0] = if is_person { "person" } else { "organization" }.to_owned();
    OutNode {
        id: row.last().map(Cell::text).unwrap_or_default(),
        name: row.first().map(Cell::text).unwrap_or_default(),
        cells,
    }
}

fn cells(row: &[Cell], places: &[Option<usize>]) -> Vec<String> {
    let width = places.iter().flatten().max().map_or(0, |last| last + 1);
    let mut cells = vec![String::new(); width];
    for (cell, place) in row.iter().zip(places) {
        if let Some(place) = place {
            cells[*place] = cell.text();
        }
    }
    cells
}

/// A text without the control characters that XML and other formats cannot hold.
pub fn printable(text: &str) -> String {
    text.replace(
        |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r'),
        "",
    )
    .replace(['\u{fffe}', '\u{ffff}'], "")
}
