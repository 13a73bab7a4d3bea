//! Reads GEXF of any version and namespace: attributes declared or not, kinds, weights, days on which nodes and ties
//! begin and end. Nested nodes are flattened; colours, sizes and positions are passed over.

use std::collections::HashMap;

use super::builder::Builder;
use super::graph::{Graph, Item, kind_in};
use super::outgoing::RECORD_TYPE;
use super::xml::{Element, Piece, Xml};
use crate::error::Result;
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;
use crate::stakeholders::Direction;

/// The columns of a node or tie that begins or ends at a time.
pub const START: &str = "start";
/// See [`START`].
pub const END: &str = "end";

/// What an edge says in its own attributes.
const ASIDES: [(&str, OwnKind); 3] = [
    ("kind", OwnKind::Text),
    ("label", OwnKind::Text),
    ("weight", OwnKind::Number),
];

/// What an `attribute` declares.
#[derive(Debug)]
struct Declared {
    title: String,
    kind: OwnKind,
    is_list: bool,
    default: Option<String>,
}

/// An element that is open.
#[derive(Debug, Default)]
struct Open {
    /// The node or tie that it is.
    item: Option<Item>,
    /// What its own attributes say unless one of its values does.
    asides: Vec<(&'static str, OwnKind, String)>,
}

struct Reading<'a, 'b> {
    xml: Xml<'a>,
    builder: Builder<'b>,
    nodes: HashMap<String, Declared>,
    edges: HashMap<String, Declared>,
    direction: Direction,
    /// The items that are open: spells and values belong to the innermost.
    open: Vec<Open>,
    /// The class of the attributes that are being declared.
    declares_edges: bool,
}

/// Reads a network.
///
/// # Errors
/// XML that is damaged or beyond the limits.
pub fn read(text: &str, builder: Builder<'_>) -> Result<Graph> {
    let mut reading = Reading {
        xml: Xml::new(builder.source(), text),
        builder,
        nodes: HashMap::new(),
        edges: HashMap::new(),
        direction: Direction::Undirected,
        open: Vec::new(),
        declares_edges: false,
    };
    reading.all()?;
    reading.fill_defaults()?;
    reading.builder.finish()
}

impl Reading<'_, '_> {
    fn all(&mut self) -> Result<()> {
        loop {
            match self.xml.next()? {
                Piece::Start(element) => self.start(&element)?,
                Piece::End => self.end()?,
                Piece::Text(_) => {}
                Piece::Over => return Ok(()),
            }
        }
    }

    fn start(&mut self, element: &Element<'_>) -> Result<()> {
        let mut open = Open::default();
        match element.name().as_str() {
            "graph" if element.said("defaultedgetype")? == "directed" => {
                self.direction = Direction::Directed;
            }
            "attributes" => self.declares_edges = element.said("class")? == "edge",
            "attribute" => return self.declare(element),
            "node" => open.item = Some(self.node(element)?),
            "edge" => {
                open.item = Some(self.edge(element)?);
                for (name, kind) in ASIDES {
                    open.asides.push((name, kind, element.said(name)?));
                }
            }
            "attvalue" => self.value(element)?,
            "spell" | "slice" => self.times(self.holder(), element)?,
            _ => {}
        }
        self.open.push(open);
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        if let Some(item) = open.item {
            for (name, kind, value) in open.asides {
                self.builder.set(item, name, kind, &value)?;
            }
        }
        Ok(())
    }

    /// The item that an element inside it speaks of.
    fn holder(&self) -> Option<Item> {
        self.open.iter().rev().find_map(|open| open.item)
    }

    fn declare(&mut self, element: &Element<'_>) -> Result<()> {
        let id = element.said("id")?;
        let said = element.said("type")?.to_lowercase();
        let is_list = said.starts_with("list");
        let kind = match said.as_str() {
            "integer" | "int" | "long" | "short" | "byte" | "float" | "double" | "biginteger"
            | "bigdecimal" => OwnKind::Number,
            "date" | "datetime" => OwnKind::Date,
            "anyuri" => OwnKind::Link,
            _ if is_list => OwnKind::MultiChoice,
            _ => kind_in(&id).unwrap_or_default(),
        };
        let title = element
            .attribute("title")?
            .filter(|title| !title.is_empty());
        let mut default = None;
        loop {
            match self.xml.next()? {
                Piece::Start(part) if part.name() == "default" => default = Some(self.xml.text()?),
                Piece::Start(_) => self.xml.skip()?,
                Piece::Text(_) => {}
                Piece::End | Piece::Over => break,
            }
        }
        let title = title.unwrap_or_else(|| id.clone());
        let is_ours = title == RECORD_TYPE && kind_in(&id).is_some();
        self.builder.graph().is_ours |= is_ours;
        let declared = Declared {
            title,
            kind,
            is_list,
            default,
        };
        if self.declares_edges {
            self.edges.insert(id, declared);
        } else {
            self.nodes.insert(id, declared);
        }
        Ok(())
    }

    fn node(&mut self, element: &Element<'_>) -> Result<Item> {
        if let Some(outer) = self.holder() {
            let title = self.builder.title(outer);
            self.builder.warn(WarningCode::NestedGraph, &title);
        }
        let item = self
            .builder
            .node(&element.said("id")?, &element.said("label")?)?;
        self.times(Some(item), element)?;
        Ok(item)
    }

    fn edge(&mut self, element: &Element<'_>) -> Result<Item> {
        let direction = match element.said("type")?.as_str() {
            "directed" => Direction::Directed,
            "undirected" => Direction::Undirected,
            "mutual" => Direction::Mutual,
            _ => self.direction,
        };
        let (from, to) = (element.said("source")?, element.said("target")?);
        let item = self
            .builder
            .tie(&element.said("id")?, &from, &to, Some(direction))?;
        self.times(Some(item), element)?;
        Ok(item)
    }

    /// When an item begins and ends; of several spells the first is kept and the others are counted.
    fn times(&mut self, item: Option<Item>, element: &Element<'_>) -> Result<()> {
        let Some(item) = item else {
            return Ok(());
        };
        let bound = |closed: &str, open: &str| -> Result<String> {
            Ok(match element.attribute(closed)? {
                Some(value) => value,
                None => element.said(open)?,
            })
        };
        let (start, end) = (bound(START, "startopen")?, bound(END, "endopen")?);
        let is_spell = element.name() == "spell";
        if is_spell && (self.builder.holds(item, START) || self.builder.holds(item, END)) {
            let title = self.builder.title(item);
            self.builder.warn(WarningCode::FurtherSpell, &title);
            return Ok(());
        }
        let set = |builder: &mut Builder<'_>, column, value: &str| {
            let is_bound = !value.to_lowercase().contains("infinity");
            let value = if is_bound { value } else { "" };
            builder.set(item, column, OwnKind::Text, value)
        };
        set(&mut self.builder, START, &start)?;
        set(&mut self.builder, END, &end)
    }

    fn value(&mut self, element: &Element<'_>) -> Result<()> {
        let Some(item) = self.holder() else {
            return Ok(());
        };
        let mut id = element.said("for")?;
        if id.is_empty() {
            id = element.said("id")?;
        }
        let value = element.said("value")?;
        let known = match item {
            Item::Node(_) => self.nodes.get(&id),
            Item::Tie(_) => self.edges.get(&id),
        };
        let (title, kind, value) = match known {
            Some(known) if known.is_list => (known.title.clone(), known.kind, lines_of(&value)),
            Some(known) => (known.title.clone(), known.kind, value),
            None => (id, OwnKind::Text, value),
        };
        if self.builder.holds(item, &title) {
            let said = format!("{} ({title})", self.builder.title(item));
            self.builder.warn(WarningCode::FurtherValue, &said);
            return Ok(());
        }
        self.builder.set(item, &title, kind, &value)
    }

    fn fill_defaults(&mut self) -> Result<()> {
        let graph = self.builder.graph();
        let (nodes, ties) = (graph.nodes.len(), graph.ties.len());
        let classes = [
            (
                std::mem::take(&mut self.nodes),
                (0..nodes).map(Item::Node).collect::<Vec<_>>(),
            ),
            (
                std::mem::take(&mut self.edges),
                (0..ties).map(Item::Tie).collect(),
            ),
        ];
        for (declared, items) in classes {
            for declared in declared.into_values() {
                let Some(default) = &declared.default else {
                    continue;
                };
                for item in &items {
                    self.builder
                        .set(*item, &declared.title, declared.kind, default)?;
                }
            }
        }
        Ok(())
    }
}

/// The values of a list, one on each line: `a|b`, `a, b`, `[a, b]`, `['a', "b"]`.
fn lines_of(list: &str) -> String {
    let list = list.trim();
    let inner = list
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let parts = match inner {
        Some(inner) => quoted_parts(inner),
        None => {
            let mark = ['|', ';', ',']
                .into_iter()
                .find(|mark| list.contains(*mark));
            let split = list.split(mark.unwrap_or('|'));
            split.map(|part| part.trim().to_owned()).collect()
        }
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

/// Parts separated by commas, each of which may stand in quotation marks with `\` before a mark inside.
fn quoted_parts(text: &str) -> Vec<String> {
    let (mut parts, mut part, mut quote) = (Vec::new(), String::new(), None);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (_, '\\') => part.extend(characters.next()),
            (Some(open), mark) if mark == open => quote = None,
            (None, '\'' | '"') if part.trim().is_empty() => {
                part.clear();
                quote = Some(character);
            }
            (None, ',') => parts.push(std::mem::take(&mut part).trim().to_owned()),
            _ => part.push(character),
        }
    }
    parts.push(part.trim().to_owned());
    parts
}
