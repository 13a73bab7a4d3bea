//! A network while it is read: limits, control characters, numbers that are none, identities that repeat, ends that are
//! missing. Each is counted with names.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::graph::{Graph, Item, Membership, Node, Tie};
use crate::error::Result;
use crate::exchange::limits::{self, check_cell, too_many_columns, too_many_rows};
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;
use crate::stakeholders::Direction;

/// A network while it is read.
pub struct Builder<'a> {
    source: String,
    graph: Graph,
    places: HashMap<String, usize>,
    go_on: &'a mut dyn FnMut(u32) -> Result<()>,
}

impl<'a> Builder<'a> {
    /// Begins a network of a file. `go_on` is asked now and then with the number of nodes and ties so far.
    pub fn new(source: &str, go_on: &'a mut dyn FnMut(u32) -> Result<()>) -> Self {
        Self {
            source: source.to_owned(),
            graph: Graph::default(),
            places: HashMap::new(),
            go_on,
        }
    }

    /// The name of the file.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The network so far.
    pub const fn graph(&mut self) -> &mut Graph {
        &mut self.graph
    }

    /// Adds a node; one whose identity was there before adds to that one.
    pub fn node(&mut self, id: &str, label: &str) -> Result<Item> {
        let (id, label) = (self.clean(id, id)?, self.clean(label, label)?);
        if let Some(at) = self.places.get(&id) {
            let at = *at;
            self.warn(WarningCode::DuplicateId, &id);
            return Ok(Item::Node(at));
        }
        if self.graph.nodes.len() >= limits::ROWS {
            return Err(too_many_rows(&self.source));
        }
        let at = self.graph.nodes.len();
        self.places.insert(id.clone(), at);
        self.graph.nodes.push(Node {
            number: at as u32 + 1,
            id,
            label,
            cells: BTreeMap::new(),
        });
        self.pulse()?;
        Ok(Item::Node(at))
    }

    /// Tells whether there is a node of this identity.
    pub fn has_node(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// Adds a tie.
    pub fn tie(
        &mut self,
        id: &str,
        from: &str,
        to: &str,
        direction: Option<Direction>,
    ) -> Result<Item> {
        if self.graph.ties.len() >= limits::ROWS {
            return Err(too_many_rows(&self.source));
        }
        let at = self.graph.ties.len();
        let tie = Tie {
            number: at as u32 + 1,
            id: self.clean(id, id)?,
            from: self.clean(from, from)?,
            to: self.clean(to, to)?,
            direction,
            cells: BTreeMap::new(),
        };
        self.graph.ties.push(tie);
        self.pulse()?;
        Ok(Item::Tie(at))
    }

    /// Adds a seat.
    pub fn member(&mut self, member: Membership) -> Result<()> {
        if self.graph.memberships.len() >= limits::ROWS {
            return Err(too_many_rows(&self.source));
        }
        self.graph.memberships.push(member);
        Ok(())
    }

    /// Says where in the file an item stands.
    pub fn number(&mut self, item: Item, number: u32) {
        match item {
            Item::Node(at) => self.graph.nodes[at].number = number,
            Item::Tie(at) => self.graph.ties[at].number = number,
        }
    }

    /// Gives a node its name if it has none.
    pub fn label(&mut self, item: Item, label: &str) -> Result<()> {
        let label = self.clean(label, label)?;
        if let Item::Node(at) = item
            && let Some(node) = self.graph.nodes.get_mut(at)
            && node.label.is_empty()
        {
            node.label = label;
        }
        Ok(())
    }

    /// Calls an item by an identity that is surer than the one that the format has.
    pub fn rename(&mut self, item: Item, id: &str) -> Result<()> {
        let id = self.clean(id, id)?;
        match item {
            Item::Node(at) => self.graph.nodes[at].id = id,
            Item::Tie(at) => self.graph.ties[at].id = id,
        }
        Ok(())
    }

    /// Lets go of what an item holds, so that it can be said better.
    pub fn forget(&mut self, item: Item) {
        match item {
            Item::Node(at) => {
                self.graph.nodes[at].label.clear();
                self.graph.nodes[at].cells.clear();
            }
            Item::Tie(at) => self.graph.ties[at].cells.clear(),
        }
    }

    /// Puts a value into a column of an item. What a node of the same identity said first stands.
    pub fn set(&mut self, item: Item, column: &str, kind: OwnKind, value: &str) -> Result<()> {
        if value.trim().is_empty() || column.trim().is_empty() {
            return Ok(());
        }
        let title = self.title(item);
        if kind == OwnKind::Number && is_no_number(value) {
            self.warn(WarningCode::NoNumber, &format!("{title} ({column})"));
            return Ok(());
        }
        let mut value = self.clean(value, &title)?;
        if kind == OwnKind::Number {
            value = plain_number(&value);
        }
        let columns = match item {
            Item::Node(_) => &mut self.graph.node_columns,
            Item::Tie(_) => &mut self.graph.tie_columns,
        };
        let at = columns.place(column.trim(), kind);
        if columns.all().len() > limits::COLUMNS {
            return Err(too_many_columns(&self.source));
        }
        let cells = match item {
            Item::Node(node) => &mut self.graph.nodes[node].cells,
            Item::Tie(tie) => &mut self.graph.ties[tie].cells,
        };
        cells.entry(at).or_insert(value);
        Ok(())
    }

    /// Tells whether an item holds something in the column of this name.
    pub fn holds(&self, item: Item, column: &str) -> bool {
        let (columns, cells) = match item {
            Item::Node(at) => (&self.graph.node_columns, &self.graph.nodes[at].cells),
            Item::Tie(at) => (&self.graph.tie_columns, &self.graph.ties[at].cells),
        };
        let at = columns.at(column.trim());
        at.is_some_and(|at| cells.contains_key(&at))
    }

    /// What people call a node, as far as it is known.
    pub fn label_of(&self, item: Item) -> &str {
        match item {
            Item::Node(at) => &self.graph.nodes[at].label,
            Item::Tie(_) => "",
        }
    }

    /// What to call an item in a warning.
    pub fn title(&self, item: Item) -> String {
        match item {
            Item::Node(at) => self.graph.nodes[at].title().to_owned(),
            Item::Tie(at) => self.graph.ties[at].title(),
        }
    }

    /// Notes something worth knowing.
    pub fn warn(&mut self, code: WarningCode, name: &str) {
        self.graph.warn(code, name);
    }

    /// The network with everything odd in it counted; ends that no node declares become nodes.
    pub fn finish(mut self) -> Result<Graph> {
        self.drop_backs();
        self.find_ends_by_label();
        self.name_missing_ends()?;
        self.note_ties();
        for tie in &mut self.graph.ties {
            for end in [&mut tie.from, &mut tie.to] {
                if let Some(at) = self.places.get(end.as_str()) {
                    end.clone_from(&self.graph.nodes[*at].id);
                }
            }
        }
        Ok(self.graph)
    }

    /// Leaves out the ties that only say that another one runs both ways.
    fn drop_backs(&mut self) {
        let Some(column) = self.graph.tie_columns.named(&["back of", "backof"]) else {
            return;
        };
        let ids: HashSet<String> = self.graph.ties.iter().map(|tie| tie.id.clone()).collect();
        let is_back = |tie: &Tie| tie.cells.get(&column).is_some_and(|id| ids.contains(id));
        self.graph.ties.retain(|tie| !is_back(tie));
    }

    /// Ends that name a node by its label, as long as only one has it.
    fn find_ends_by_label(&mut self) {
        let mut labels: HashMap<&str, Option<usize>> = HashMap::new();
        for (at, node) in self.graph.nodes.iter().enumerate() {
            let only = |known: &mut Option<usize>| *known = None;
            labels
                .entry(&node.label)
                .and_modify(only)
                .or_insert(Some(at));
        }
        let places = &self.places;
        let missing = self.graph.ties.iter().flat_map(|tie| [&tie.from, &tie.to]);
        let missing = missing.filter(|end| !places.contains_key(*end));
        let found = missing.filter_map(|end| Some((end.clone(), (*labels.get(end.as_str())?)?)));
        let found: Vec<(String, usize)> = found.collect();
        self.places.extend(found);
    }

    fn name_missing_ends(&mut self) -> Result<()> {
        let ends: Vec<(String, String)> = self
            .graph
            .ties
            .iter()
            .flat_map(|tie| {
                [
                    (tie.from.clone(), tie.title()),
                    (tie.to.clone(), tie.title()),
                ]
            })
            .filter(|(end, _)| !self.places.contains_key(end))
            .collect();
        let mut told: Option<&String> = None;
        for (end, tie) in &ends {
            if told != Some(tie) {
                self.warn(WarningCode::DanglingTie, tie);
            }
            told = Some(tie);
            if !end.trim().is_empty() && !self.has_node(end) {
                self.node(end, end)?;
            }
        }
        Ok(())
    }

    fn note_ties(&mut self) {
        let kind = self.graph.tie_columns.named(&["kind", "type"]);
        let mut seen: HashMap<(String, String, String), Vec<Option<Direction>>> = HashMap::new();
        let (mut loops, mut parallels) = (Vec::new(), Vec::new());
        for tie in &self.graph.ties {
            let title = self.tie_title(tie);
            if tie.from == tie.to {
                loops.push(title);
                continue;
            }
            let (low, high) = (
                tie.from.as_str().min(&tie.to),
                tie.from.as_str().max(&tie.to),
            );
            let kind = kind.and_then(|kind| tie.cells.get(&kind)).cloned();
            let key = (low.to_owned(), high.to_owned(), kind.unwrap_or_default());
            let known = seen.entry(key).or_default();
            // Directed there and directed back are two ties and not the same one twice.
            let way = tie.direction.filter(|_| tie.from == low);
            let is_way = tie.direction == Some(Direction::Directed);
            if !known.is_empty() && (!is_way || known.contains(&way)) {
                parallels.push(title);
            }
            known.push(way);
        }
        for title in loops {
            self.warn(WarningCode::SelfLoop, &title);
        }
        for title in parallels {
            self.warn(WarningCode::ParallelTie, &title);
        }
    }

    fn tie_title(&self, tie: &Tie) -> String {
        let end = |id: &String| {
            let at = self.places.get(id);
            at.map_or(id.as_str(), |at| self.graph.nodes[*at].title())
                .to_owned()
        };
        format!("{} – {}", end(&tie.from), end(&tie.to))
    }

    /// A text without control characters, which are counted.
    fn clean(&mut self, text: &str, title: &str) -> Result<String> {
        check_cell(&self.source, text)?;
        let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
        if !text.contains(is_control) {
            return Ok(text.to_owned());
        }
        let keep = |text: &str| text.replace(is_control, "");
        self.warn(WarningCode::ControlCharacter, &keep(title));
        Ok(keep(text))
    }

    fn pulse(&mut self) -> Result<()> {
        let count = self.graph.nodes.len() + self.graph.ties.len();
        if count.is_multiple_of(2_000) {
            (self.go_on)(count as u32)?;
        }
        Ok(())
    }
}

/// Tells `NaN` and the infinities, which programs write where a number is missing.
fn is_no_number(value: &str) -> bool {
    value
        .trim()
        .parse::<f64>()
        .is_ok_and(|number| !number.is_finite())
}

/// A number without the zeros of a fraction that is none: `4.0` is 4.
fn plain_number(value: &str) -> String {
    let value = value.trim();
    match value.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.chars().all(|digit| digit == '0') => {
            whole.to_owned()
        }
        _ => value.to_owned(),
    }
}
