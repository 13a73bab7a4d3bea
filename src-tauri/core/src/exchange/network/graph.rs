//! A network as a file has it, before anything is known about what its nodes and ties mean.

use std::collections::{BTreeMap, HashMap};

use crate::exchange::limits::{self, too_large};
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;
use crate::exchange::words::plain;
use crate::stakeholders::Direction;

/// How many names a warning gives.
const WARNING_NAMES: usize = 5;
/// The column of a tie that is there only because a format cannot say that the tie it names runs both ways.
pub const BACK_OF: &str = "back_of";

/// A network.
#[derive(Debug, Default)]
pub struct Graph {
    /// The nodes in the order of the file.
    pub nodes: Vec<Node>,
    /// The ties in the order of the file.
    pub ties: Vec<Tie>,
    /// What nodes can hold.
    pub node_columns: Columns,
    /// What ties can hold.
    pub tie_columns: Columns,
    /// The seats that nodes hold in groups.
    pub memberships: Vec<Membership>,
    /// What the file holds beside all these: its key there and its JSON.
    pub parts: Vec<(String, String)>,
    /// Whether it was read from a matrix.
    pub is_matrix: bool,
    /// Whether this program wrote it, so that columns mean what they are called.
    pub is_ours: bool,
    /// What is worth knowing: how often, and the first names.
    pub warnings: BTreeMap<WarningCode, (u32, Vec<String>)>,
}

/// A node.
#[derive(Debug)]
pub struct Node {
    /// Where it stands in the file, counted from 1.
    pub number: u32,
    /// What the file calls it.
    pub id: String,
    /// What people call it; may be empty.
    pub label: String,
    /// What it holds, by column.
    pub cells: BTreeMap<usize, String>,
}

/// A tie.
#[derive(Debug)]
pub struct Tie {
    /// Where it stands in the file, counted from 1.
    pub number: u32,
    /// What the file calls it; may be empty.
    pub id: String,
    /// The node where it starts.
    pub from: String,
    /// The node where it ends.
    pub to: String,
    /// Which way it runs, if the file says so.
    pub direction: Option<Direction>,
    /// What it holds, by column.
    pub cells: BTreeMap<usize, String>,
}

/// A seat of a group, as a file names it; whatever is not said is empty.
#[derive(Debug, Default)]
pub struct Membership {
    /// What the group is called.
    pub group: String,
    /// The identity of the group.
    pub group_id: String,
    /// The identity of the seat.
    pub seat_id: String,
    /// The node of the organization whose seat it is.
    pub organization: String,
    /// The node of the person who speaks for it.
    pub person: String,
    /// What the seat does.
    pub role: String,
    /// As what the person speaks.
    pub capacity: String,
    /// The first day.
    pub from_on: String,
    /// The last day.
    pub until_on: String,
}

/// A column of nodes or ties.
#[derive(Debug, Clone)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub kind: OwnKind,
    /// Whether some of what it holds is of another kind, so that other programs need to be told of text.
    pub is_mixed: bool,
}

/// The columns of nodes or ties, in order.
#[derive(Debug, Default)]
pub struct Columns {
    all: Vec<Column>,
    by_name: HashMap<String, usize>,
}

impl Columns {
    /// The place of the column of this name, made when there is none.
    pub fn place(&mut self, name: &str, kind: OwnKind) -> usize {
        if let Some(at) = self.by_name.get(name) {
            return *at;
        }
        self.by_name.insert(name.to_owned(), self.all.len());
        let name = name.to_owned();
        self.all.push(Column {
            name,
            kind,
            is_mixed: false,
        });
        self.all.len() - 1
    }

    /// The place of the column whose name is one of these words in its plain form, the first word first.
    pub fn named(&self, words: &[&str]) -> Option<usize> {
        let is = |word: &&str| {
            self.all
                .iter()
                .position(|column| plain(&column.name) == **word)
        };
        words.iter().find_map(is)
    }

    /// The place of the column that is called just so.
    pub fn at(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// Every column, in order.
    pub fn all(&self) -> &[Column] {
        &self.all
    }

    /// Every column, to be changed.
    pub fn all_mut(&mut self) -> &mut [Column] {
        &mut self.all
    }
}

/// Which of the two kinds of item a value belongs to, and which item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// A node by its place.
    Node(usize),
    /// A tie by its place.
    Tie(usize),
}

impl Graph {
    /// Notes something worth knowing.
    pub fn warn(&mut self, code: WarningCode, name: &str) {
        let (count, names) = self.warnings.entry(code).or_default();
        *count += 1;
        if names.len() < WARNING_NAMES
            && !name.is_empty()
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
}

impl Node {
    /// What to call it.
    pub fn title(&self) -> &str {
        if self.label.trim().is_empty() {
            &self.id
        } else {
            &self.label
        }
    }
}

impl Tie {
    /// What to call it: its ends as the file has them.
    pub fn title(&self) -> String {
        format!("{} – {}", self.from, self.to)
    }
}

/// What a column holds as far as its identity in the file says so, for formats with few types: `n7.date`.
pub fn kind_in(id: &str) -> Option<OwnKind> {
    id.rsplit_once('.')?.1.parse().ok()
}

/// The refusal of a file nested deeper than any sensible one.
pub fn too_deep(name: &str) -> crate::error::Error {
    too_large(name, &format!("{} levels", limits::DEPTH))
}
