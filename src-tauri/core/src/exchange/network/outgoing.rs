//! The stakeholders as a network to be written: organizations and people are nodes, relationships are ties, each with
//! the columns in which they go out as tables. Lived experience stays in the initiative.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::graph::{Column, Columns};
use super::tables::OWN_MARK;
use crate::error::Result;
use crate::exchange::export::{Cell, Sheet};
use crate::exchange::export_stakeholders::{is_seen, organizations, people, relationships};
use crate::exchange::fields::{Field, Shape, Target};
use crate::exchange::known::Known;
use crate::exchange::mapping::OwnKind;
use crate::exchange::reach::own_columns;
use crate::initiative::{self, Audience};
use crate::stakeholders::{AttributeOwner, Direction, Seat};
use crate::values::{Day, Id};

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
    /// The groups.
    pub groups: Vec<OutGroup>,
}

/// A node to be written.
#[derive(Debug)]
pub struct OutNode {
    /// Its identity.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether it is a person.
    pub is_person: bool,
    /// What it holds, one for each column; empty for nothing.
    pub cells: Vec<String>,
}

/// A group to be written.
#[derive(Debug)]
pub struct OutGroup {
    /// Its identity.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its seats, one for each who speaks for them and one for each without.
    pub seats: Vec<OutSeat>,
}

/// A seat to be written; whatever is not said is empty.
#[derive(Debug, Default)]
pub struct OutSeat {
    /// Its identity.
    pub id: String,
    /// The identity of the organization.
    pub organization: String,
    /// The identity of the person who speaks for it.
    pub person: String,
    /// What it does.
    pub role: String,
    /// As what the person speaks.
    pub capacity: String,
    /// The first day.
    pub from_on: String,
    /// The last day.
    pub until_on: String,
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
    /// Gathers what an audience may see of the stakeholders of the open initiative.
    ///
    /// # Errors
    /// SQLite's.
    pub fn gather(db: &Connection, audience: Audience) -> Result<Self> {
        let title = initiative::the_initiative(db)?.name;
        Ok(Self::of(&Known::read(db)?, title, audience))
    }

    /// What an audience may see of the stakeholders that are known, as a network.
    pub fn of(known: &Known, title: String, audience: Audience) -> Self {
        let mut columns = Columns::default();
        columns.place(RECORD_TYPE, OwnKind::Text);
        let mut nodes = Vec::new();
        let tables = [
            (
                organizations(known, audience),
                Target::Organizations,
                AttributeOwner::Organization,
            ),
            (
                people(known, audience),
                Target::People,
                AttributeOwner::Person,
            ),
        ];
        for (sheet, target, owner) in tables {
            let places = places(&sheet, &mut columns, known, target, owner, audience);
            nodes.extend(sheet.rows.iter().map(|row| node(row, &places, target)));
        }
        let width = columns.all().len();
        for node in &mut nodes {
            node.cells.resize(width, String::new());
        }
        for (at, column) in columns.all_mut().iter_mut().enumerate() {
            let mut said = nodes.iter().map(|node| node.cells[at].as_str());
            column.is_mixed = said.any(|cell| !cell.is_empty() && !column.kind.can_hold(cell));
        }
        let mut tie_columns = Columns::default();
        let sheet = relationships(known, audience);
        let (target, owner) = (Target::Relationships, AttributeOwner::Relationship);
        let places = places(&sheet, &mut tie_columns, known, target, owner, audience);
        let at: HashMap<&str, usize> = nodes
            .iter()
            .enumerate()
            .map(|(at, node)| (node.id.as_str(), at))
            .collect();
        let width = tie_columns.all().len();
        let drafts = known.relationships.drafts.iter();
        let drafts = drafts.filter(|draft| is_seen(known, &draft.record, audience));
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
        Self {
            ties: ties.collect(),
            title,
            node_columns: columns.all().to_vec(),
            tie_columns: tie_columns.all().to_vec(),
            groups: groups(known, &nodes),
            nodes,
        }
    }

    /// The place of a column of ties.
    pub fn tie_column(&self, name: &str) -> Option<usize> {
        self.tie_columns
            .iter()
            .position(|column| column.name == name)
    }

    /// What a tie weighs for other programs: what the initiative calls weight if it has that, else how intense it is.
    pub fn weight<'a>(&self, tie: &'a OutTie) -> Option<&'a str> {
        let has_weight = self.tie_column("weight").is_some();
        self.number(tie, if has_weight { "weight" } else { "intensity" })
    }

    /// The number in a column of a tie; none where there is no such column or number.
    pub fn number<'a>(&self, tie: &'a OutTie, column: &str) -> Option<&'a str> {
        let number = tie.cells.get(self.tie_column(column)?)?.as_str();
        number
            .parse::<f64>()
            .is_ok_and(f64::is_finite)
            .then_some(number)
    }

    /// Whether any tie runs one way.
    pub fn is_directed(&self) -> bool {
        self.ties
            .iter()
            .any(|tie| tie.direction == Direction::Directed)
    }
}

/// The groups with their seats; whoever is no node speaks for none.
fn groups(known: &Known, nodes: &[OutNode]) -> Vec<OutGroup> {
    let is_node: HashSet<&str> = nodes.iter().map(|node| node.id.as_str()).collect();
    let shown = |id: String| {
        if is_node.contains(id.as_str()) {
            id
        } else {
            String::new()
        }
    };
    let seats = |group: Id| {
        let seats = known.seats.drafts.iter().map(|draft| &draft.record);
        let seats = seats.filter(move |seat| seat.group_id == Some(group));
        let seats = seats.flat_map(|seat| seats_of(known, seat));
        seats
            .map(|seat| OutSeat {
                organization: shown(seat.organization),
                person: shown(seat.person),
                ..seat
            })
            .collect()
    };
    let groups = known.groups.drafts.iter().map(|draft| &draft.record);
    groups
        .map(|group| OutGroup {
            id: group.id.to_string(),
            name: group.name.clone(),
            seats: seats(group.id),
        })
        .collect()
}

fn seats_of(known: &Known, seat: &Seat) -> Vec<OutSeat> {
    let text = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let of = |person: Option<Id>, capacity: String| OutSeat {
        id: seat.id.to_string(),
        organization: text(seat.organization_id),
        person: text(person),
        role: seat.role.to_string(),
        capacity,
        from_on: day(seat.from_on),
        until_on: day(seat.until_on),
    };
    let representations = known
        .representations
        .drafts
        .iter()
        .map(|draft| &draft.record);
    let current =
        representations.filter(|one| one.seat_id == Some(seat.id) && one.until_on.is_none());
    let spoken: Vec<OutSeat> = current
        .map(|one| of(one.person_id, one.capacity.to_string()))
        .collect();
    if spoken.is_empty() {
        vec![of(None, String::new())]
    } else {
        spoken
    }
}

/// Where each cell of a row goes; none for those that have a place of their own.
fn places(
    sheet: &Sheet,
    columns: &mut Columns,
    known: &Known,
    target: Target,
    owner: AttributeOwner,
    audience: Audience,
) -> Vec<Option<usize>> {
    let own = own_columns(known, owner, audience);
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
        is_person,
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
