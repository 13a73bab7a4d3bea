//! Reads GraphML: nodes and edges with typed data, directed, undirected or mixed. Nested graphs are flattened; edges that
//! need ports and edges with more than two ends are refused by name.

use std::collections::HashMap;

use super::builder::Builder;
use super::graph::{Graph, Item, kind_in};
use super::outgoing::RECORD_TYPE;
use super::xml::{Element, Piece, Xml};
use crate::error::Result;
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;
use crate::exchange::words::plain;
use crate::stakeholders::Direction;

/// What a `key` declares.
#[derive(Debug)]
struct Key {
    name: String,
    domain: String,
    kind: OwnKind,
    default: Option<String>,
}

/// What can hold data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    Item(Item),
    Other,
}

struct Reading<'a, 'b> {
    xml: Xml<'a>,
    builder: Builder<'b>,
    keys: HashMap<String, Key>,
    /// The keys in the order in which they are declared.
    order: Vec<String>,
    /// The elements that are open, with what they hold data for.
    open: Vec<(String, Holder)>,
    /// Whether edges of each open graph are directed.
    directed: Vec<bool>,
}

/// Reads a network.
///
/// # Errors
/// XML that is damaged or beyond the limits.
pub fn read(text: &str, builder: Builder<'_>) -> Result<Graph> {
    let mut reading = Reading {
        xml: Xml::new(builder.source(), text),
        builder,
        keys: HashMap::new(),
        order: Vec::new(),
        open: Vec::new(),
        directed: Vec::new(),
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
                Piece::End => {
                    if self.open.pop().is_some_and(|(name, _)| name == "graph") {
                        self.directed.pop();
                    }
                }
                Piece::Text(_) => {}
                Piece::Over => return Ok(()),
            }
        }
    }

    fn start(&mut self, element: &Element<'_>) -> Result<()> {
        let name = element.name();
        let holder = match name.as_str() {
            "key" => return self.key(element),
            "data" => return self.data(element),
            "graph" => {
                self.graph(element)?;
                Holder::Other
            }
            "node" => Holder::Item(self.builder.node(&element.said("id")?, "")?),
            "edge" => match self.edge(element)? {
                Some(item) => Holder::Item(item),
                None => return self.xml.skip(),
            },
            "hyperedge" => {
                let id = element.said("id")?;
                self.builder.warn(WarningCode::Hyperedge, &id);
                return self.xml.skip();
            }
            "port" => {
                let port = element.said("name")?;
                let node = self.holder_title();
                self.builder
                    .warn(WarningCode::Port, format!("{node} {port}").trim());
                return self.xml.skip();
            }
            _ => Holder::Other,
        };
        self.open.push((name, holder));
        Ok(())
    }

    fn holder_title(&self) -> String {
        match self.open.last() {
            Some((_, Holder::Item(item))) => self.builder.title(*item),
            _ => String::new(),
        }
    }

    fn graph(&mut self, element: &Element<'_>) -> Result<()> {
        if self.open.iter().any(|(name, _)| name == "node") {
            let node = self.holder_title();
            self.builder.warn(WarningCode::NestedGraph, &node);
        }
        let default = element.said("edgedefault")?;
        self.directed.push(default == "directed");
        Ok(())
    }

    fn edge(&mut self, element: &Element<'_>) -> Result<Option<Item>> {
        let (from, to) = (element.said("source")?, element.said("target")?);
        let ports = [element.said("sourceport")?, element.said("targetport")?];
        if ports.iter().any(|port| !port.is_empty()) {
            self.builder
                .warn(WarningCode::Port, &format!("{from} – {to}"));
            return Ok(None);
        }
        let directed = match element.said("directed")?.as_str() {
            "true" => true,
            "false" => false,
            _ => self.directed.last().copied().unwrap_or(false),
        };
        let direction = if directed {
            Direction::Directed
        } else {
            Direction::Undirected
        };
        let id = element.said("id")?;
        self.builder.tie(&id, &from, &to, Some(direction)).map(Some)
    }

    fn key(&mut self, element: &Element<'_>) -> Result<()> {
        let id = element.said("id")?;
        let name = element
            .attribute("attr.name")?
            .unwrap_or_else(|| id.clone());
        let domain = element.said("for")?;
        let kind = match element.said("attr.type")?.as_str() {
            "int" | "integer" | "long" | "float" | "double" => OwnKind::Number,
            _ => kind_in(&id).unwrap_or_default(),
        };
        let mut default = None;
        loop {
            match self.xml.next()? {
                Piece::Start(part) if part.name() == "default" => default = Some(self.xml.text()?),
                Piece::Start(_) => self.xml.skip()?,
                Piece::Text(_) => {}
                Piece::End | Piece::Over => break,
            }
        }
        let is_ours = name == RECORD_TYPE && kind_in(&id).is_some();
        self.builder.graph().is_ours |= is_ours;
        self.order.push(id.clone());
        self.keys.insert(
            id,
            Key {
                name,
                domain,
                kind,
                default,
            },
        );
        Ok(())
    }

    fn data(&mut self, element: &Element<'_>) -> Result<()> {
        let key = element.said("key")?;
        let value = self.xml.text()?;
        let Some((_, Holder::Item(item))) = self.open.last() else {
            return Ok(());
        };
        let item = *item;
        let (name, kind) = match self.keys.get(&key) {
            Some(known) => (known.name.clone(), known.kind),
            None => (key, OwnKind::Text),
        };
        self.put(item, &name, kind, &value)
    }

    fn put(&mut self, item: Item, name: &str, kind: OwnKind, value: &str) -> Result<()> {
        let is_node = matches!(item, Item::Node(_));
        if is_node && matches!(plain(name).as_str(), "label" | "name" | "nombre") {
            let label = self.builder.label_of(item);
            if label.is_empty() || label == value || plain(name) == "label" {
                return self.builder.label(item, value);
            }
        }
        self.builder.set(item, name, kind, value)
    }

    /// Gives every item that says nothing else what its keys say by default, as the format has it.
    fn fill_defaults(&mut self) -> Result<()> {
        let (nodes, ties) = {
            let graph = self.builder.graph();
            (graph.nodes.len(), graph.ties.len())
        };
        for id in std::mem::take(&mut self.order) {
            let Some(key) = self.keys.remove(&id) else {
                continue;
            };
            let Some(default) = &key.default else {
                continue;
            };
            let is_for =
                |domain: &str| matches!(key.domain.as_str(), "" | "all") || key.domain == domain;
            let items = (0..nodes)
                .map(Item::Node)
                .filter(|_| is_for("node"))
                .chain((0..ties).map(Item::Tie).filter(|_| is_for("edge")));
            for item in items {
                if matches!(item, Item::Tie(_))
                    || !matches!(plain(&key.name).as_str(), "label" | "name")
                {
                    self.builder.set(item, &key.name, key.kind, default)?;
                }
            }
        }
        Ok(())
    }
}
