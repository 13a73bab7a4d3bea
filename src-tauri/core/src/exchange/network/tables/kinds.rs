//! What files say about the kinds of nodes and of ties.

use std::collections::BTreeMap;

use super::{KIND, OWN_MARK};
use crate::exchange::mapping::OwnKind;
use crate::exchange::network::graph::{Graph, Node};
use crate::exchange::words::{self, is_among, plain};

/// What the column of types says of each node.
pub(super) struct Kinds {
    column: Option<usize>,
}

impl Kinds {
    pub(super) fn of(graph: &Graph) -> Self {
        let says_person = |column: &usize| {
            let says = |node: &Node| node.cells.get(column).is_some_and(|word| is_person(word));
            graph.nodes.iter().any(says)
        };
        let columns = &graph.node_columns;
        let heads = [
            "record type",
            "element type",
            "node type",
            "entity type",
            "type",
            "tipo",
            "kind",
        ];
        let mut named = heads.iter().filter_map(|head| columns.named(&[head]));
        let first = heads.iter().find_map(|head| columns.named(&[head]));
        let column = named.find(says_person).or(first);
        Self { column }
    }

    pub(super) fn is_person(&self, node: &Node) -> bool {
        let word = self.column.and_then(|column| node.cells.get(&column));
        word.is_some_and(|word| is_person(word))
    }

    /// What a node holds, without the words that say no more than that it is a person or an organization.
    pub(super) fn cells(&self, node: &Node) -> BTreeMap<usize, String> {
        let mut cells = node.cells.clone();
        if let Some(column) = self.column {
            let is_plain = |word: &String| {
                is_person(word) || is_among(words::ORGANIZATION_WORDS, &plain(word))
            };
            if cells.get(&column).is_some_and(is_plain) {
                cells.remove(&column);
            }
        }
        cells
    }
}

fn is_person(word: &str) -> bool {
    is_among(words::PERSON_WORDS, &plain(word))
}

/// Takes the kinds of ties that we have out of the column of kinds; others stay there as the initiative's own.
pub(super) fn split_kinds(graph: &mut Graph) {
    let heads = [
        "kind",
        "type",
        "tipo",
        "relationship type",
        "connection type",
        "relation",
        "relationship",
        "label",
    ];
    let code = |word: &String| words::code_in(words::RELATIONSHIP_KINDS, word);
    let said = graph.tie_columns.named(&["relationship kind"]);
    if let Some(column) = said {
        graph.tie_columns.all_mut()[column].name = KIND.to_owned();
    }
    let holds_kinds = |column: &usize| {
        let mut said = graph.ties.iter().filter_map(|tie| tie.cells.get(column));
        said.any(|word| code(word).is_some())
    };
    let columns = &graph.tie_columns;
    let named = heads.iter().filter_map(|head| columns.named(&[head]));
    let mut others = named.filter(|column| Some(*column) != said);
    let Some(column) = others.find(holds_kinds) else {
        return;
    };
    if columns.all()[column].name == KIND
        && graph.ties.iter().all(|tie| {
            tie.cells
                .get(&column)
                .is_none_or(|word| code(word).is_some())
        })
    {
        return;
    }
    let own = &mut graph.tie_columns.all_mut()[column];
    if own.name == KIND {
        own.name.push_str(OWN_MARK);
    }
    let ours = said.unwrap_or_else(|| {
        let ours = graph
            .tie_columns
            .place(&format!("{KIND}\u{0}"), OwnKind::Text);
        graph.tie_columns.all_mut()[ours].name = KIND.to_owned();
        ours
    });
    for tie in &mut graph.ties {
        if let Some(known) = tie.cells.get(&column).and_then(code)
            && !tie.cells.contains_key(&ours)
        {
            tie.cells.remove(&column);
            tie.cells.insert(ours, known.to_owned());
        }
    }
}
