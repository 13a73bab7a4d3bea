//! Lays a network out as tables of organizations, people and relationships whose columns are mapped already. Values that
//! fit no field of ours stay as columns of the initiative's own.

mod columns;
mod kinds;
mod sheet;

use std::collections::BTreeMap;

use self::columns::{drop_plain_weights, name_days};
use self::kinds::{Kinds, split_kinds};
use self::sheet::Sheet;
use super::Found;
use super::graph::{Graph, Node, Tie};
use crate::exchange::fields::{Field, Target};
use crate::exchange::words;
use crate::stakeholders::{Direction, ForeignFormat, ForeignPart};

/// What a field of the initiative's own has behind its name where a field of ours has that name too.
pub const OWN_MARK: &str = " (own)";

/// The column of ties that holds their kind.
const KIND: &str = "kind";

/// The tables of a network.
pub fn of(source: &str, mut graph: Graph) -> Found {
    let is_ours = graph.is_ours;
    name_days(&mut graph);
    let mut tables = Vec::new();
    let kinds = Kinds::of(&graph);
    let fixed = [("id", Field::Id), ("name", Field::Name)];
    for target in [Target::Organizations, Target::People] {
        let is_people = target == Target::People;
        let of_kind = |node: &&Node| kinds.is_person(node) == is_people;
        let nodes = graph.nodes.iter().filter(of_kind);
        let rows = nodes.map(|node| Line {
            number: node.number,
            fixed: vec![node.id.clone(), node.title().to_owned()],
            cells: kinds.cells(node),
        });
        let sheet = Sheet {
            source,
            target,
            fixed: &fixed,
            columns: graph.node_columns.all(),
            is_ours,
            is_matrix: graph.is_matrix,
        };
        tables.extend(sheet.table(rows.collect()));
    }
    if !is_ours {
        split_kinds(&mut graph);
    }
    drop_plain_weights(&mut graph);
    let fixed = [
        ("from", Field::From),
        ("to", Field::To),
        ("direction", Field::Direction),
        ("id", Field::Id),
    ];
    let said = graph.tie_columns.named(&["direction"]);
    let rows = graph.ties.iter().map(|tie| tie_line(tie, said));
    let sheet = Sheet {
        source,
        target: Target::Relationships,
        fixed: &fixed,
        columns: graph.tie_columns.all(),
        is_ours,
        is_matrix: graph.is_matrix,
    };
    tables.extend(sheet.table(rows.collect()));
    let fixed = [
        ("group", Field::Group),
        ("organization", Field::Organization),
        ("person", Field::Person),
        ("role", Field::Role),
        ("capacity", Field::Capacity),
        ("from", Field::StartedOn),
        ("until", Field::EndedOn),
        ("group id", Field::GroupId),
        ("id", Field::Id),
    ];
    let rows = (1..).zip(&graph.memberships).map(|(number, member)| Line {
        number,
        fixed: vec![
            member.group.clone(),
            member.organization.clone(),
            member.person.clone(),
            member.role.clone(),
            member.capacity.clone(),
            member.from_on.clone(),
            member.until_on.clone(),
            member.group_id.clone(),
            member.seat_id.clone(),
        ],
        cells: BTreeMap::new(),
    });
    let sheet = Sheet {
        source,
        target: Target::Memberships,
        fixed: &fixed,
        columns: &[],
        is_ours,
        is_matrix: false,
    };
    tables.extend(sheet.table(rows.collect()));
    let warnings = graph.warnings.into_iter();
    let parts = graph.parts.into_iter();
    let part =
        |(name, body): (String, String)| ForeignPart::of(ForeignFormat::KumuJson, &name, body);
    Found {
        tables,
        parts: parts.map(part).collect(),
        warnings: warnings
            .map(|(code, (count, names))| (code, count, names))
            .collect(),
    }
}

/// A row before its columns are known.
struct Line {
    number: u32,
    fixed: Vec<String>,
    cells: BTreeMap<usize, String>,
}

fn tie_line(tie: &Tie, said: Option<usize>) -> Line {
    let mut cells = tie.cells.clone();
    let said = said.and_then(|column| cells.remove(&column));
    let said = said.and_then(|word| words::code_in(words::DIRECTIONS, &word).map(str::to_owned));
    let own = tie.direction.as_ref().map(Direction::to_string);
    Line {
        number: tie.number,
        fixed: vec![
            tie.from.clone(),
            tie.to.clone(),
            said.or(own).unwrap_or_default(),
            tie.id.clone(),
        ],
        cells,
    }
}
