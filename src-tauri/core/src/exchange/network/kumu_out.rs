//! What stakeholders are in Kumu's own fields: a type, a description, tags, and the rest under readable names. Its JSON and
//! its spreadsheets are written from this.

use super::graph::Column;
use super::kumu::{DESCRIPTION, IMAGE, TAGS, TYPE};
use super::outgoing::{OutNode, OutTie, Outgoing, RECORD_TYPE};
use super::tables::OWN_MARK;
use crate::exchange::fields::Field;
use crate::exchange::mapping::OwnKind;
use crate::exchange::words::{self, is_among, plain};

/// The field that holds our kind of a relationship whose type is one of the initiative's own.
pub const RELATIONSHIP_KIND: &str = "Relationship kind";

/// A field of an element or connection.
#[derive(Debug)]
pub struct KumuField<'a> {
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub kind: OwnKind,
    /// The value, several on a line each; empty for nothing.
    pub value: &'a str,
}

/// How stakeholders are told in Kumu.
pub struct Telling<'a> {
    network: &'a Outgoing,
    own_type: Option<usize>,
    own_tie_type: Option<usize>,
    sector: Option<usize>,
}

impl<'a> Telling<'a> {
    /// How the stakeholders of a network are told.
    pub fn of(network: &'a Outgoing) -> Self {
        let own = |columns: &[Column]| columns.iter().position(|column| column.name == TYPE);
        let sector = network
            .node_columns
            .iter()
            .position(|column| column.name == "sector");
        let is_word = |node: &OutNode| {
            let sector = sector.and_then(|at| node.cells.get(at));
            sector.is_some_and(|sector| {
                let word = plain(sector);
                is_among(words::PERSON_WORDS, &word) || is_among(words::ORGANIZATION_WORDS, &word)
            })
        };
        Self {
            network,
            own_type: own(&network.node_columns),
            own_tie_type: own(&network.tie_columns),
            sector: sector.filter(|_| !network.nodes.iter().any(is_word)),
        }
    }

    /// The type of an element: what the initiative calls its type, else the sector.
    pub fn type_of(&self, node: &'a OutNode) -> &'a str {
        if node.is_person {
            return "Person";
        }
        let said = self
            .own_type
            .or(self.sector)
            .and_then(|at| node.cells.get(at));
        said.filter(|said| !said.is_empty())
            .map_or("Organization", String::as_str)
    }

    /// The type of a connection: what the initiative calls its type, else our kind.
    pub fn type_of_tie(&self, tie: &'a OutTie) -> String {
        let own = self.own_tie_type.and_then(|at| tie.cells.get(at));
        match own.filter(|own| !own.is_empty()) {
            Some(own) => own.clone(),
            None => sentence(self.kind_of(tie)),
        }
    }

    fn kind_of(&self, tie: &'a OutTie) -> &'a str {
        let kind = self
            .network
            .tie_column("kind")
            .and_then(|at| tie.cells.get(at));
        kind.map_or("", String::as_str)
    }

    /// The fields of an element beside its label and type; `None` of each column that does not go out.
    pub fn fields(&self, node: &'a OutNode) -> Vec<KumuField<'a>> {
        let columns = self
            .network
            .node_columns
            .iter()
            .zip(&node.cells)
            .enumerate();
        let left_out = |at: usize, column: &Column| {
            column.name == RECORD_TYPE
                || !node.is_person && Some(at) == self.own_type
                || self.own_type.is_none() && Some(at) == self.sector
        };
        let fields = columns.filter(|(at, (column, _))| !left_out(*at, column));
        fields
            .map(|(_, (column, cell))| field(column, cell))
            .collect()
    }

    /// The fields of a connection beside its ends, direction and type.
    pub fn tie_fields(&self, tie: &'a OutTie) -> Vec<KumuField<'a>> {
        let columns = self.network.tie_columns.iter().zip(&tie.cells).enumerate();
        let fields = columns.filter(|(at, _)| Some(*at) != self.own_tie_type);
        let is_foreign = self
            .own_tie_type
            .and_then(|at| tie.cells.get(at))
            .is_some_and(|own| !own.is_empty());
        fields
            .map(|(_, (column, cell))| match column.name.as_str() {
                "kind" => KumuField {
                    name: RELATIONSHIP_KIND.to_owned(),
                    kind: OwnKind::Text,
                    value: if is_foreign { cell } else { "" },
                },
                _ => field(column, cell),
            })
            .collect()
    }
}

fn field<'a>(column: &Column, cell: &'a str) -> KumuField<'a> {
    let is_ours = column.name.parse::<Field>().is_ok();
    let name = match column.name.as_str() {
        "notes" => DESCRIPTION.to_owned(),
        "tags" => TAGS.to_owned(),
        IMAGE => IMAGE.to_owned(),
        name if is_ours => sentence(name),
        name if is_taken(name) => format!("{name}{OWN_MARK}"),
        name => name.to_owned(),
    };
    KumuField {
        name,
        kind: column.kind,
        value: cell,
    }
}

/// Tells the names that mean something to Kumu.
fn is_taken(name: &str) -> bool {
    let known = "label|type|description|image|id|from|to|direction|element type|connection type|relationship kind";
    is_among(known, &plain(name))
}

/// A code as a name: `joined_on` is `Joined on`.
fn sentence(code: &str) -> String {
    let words = code.replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// The tags of a text that lists them.
pub fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|tag| !tag.is_empty())
}
