//! Reads Kumu's JSON: blueprints and whole projects. Maps, perspectives, loops and whatever else a project holds have no
//! place in an initiative: they are kept as they are, and named with how many there are.

use std::collections::HashMap;
use std::fmt;

use serde::de::{
    DeserializeSeed as _, Deserializer as _, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::builder::Builder;
use super::graph::{Graph, too_deep};
use super::kumu::{self, Elements};
use crate::error::{Error, Result};
use crate::exchange::limits::{self, broken, unknown_format};
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;
use crate::stakeholders::{Direction, PART_LENGTH};

/// How many parts of a project are kept.
const PARTS: usize = 50;
/// The longest name of a part.
const PART_NAME: usize = 100;

/// Reads a network.
///
/// # Errors
/// A text that is damaged, beyond the limits, or no project of Kumu's.
pub fn read(text: &str, builder: Builder<'_>) -> Result<Graph> {
    let source = builder.source().to_owned();
    if depth(text) > limits::DEPTH {
        return Err(too_deep(&source));
    }
    let mut project = Project {
        builder,
        elements: Elements::default(),
        declared: HashMap::new(),
        has_elements: false,
        trouble: None,
    };
    let mut json = serde_json::Deserializer::from_str(text);
    let read = json.deserialize_map(&mut project).and_then(|()| json.end());
    if let Some(trouble) = project.trouble {
        return Err(trouble);
    }
    read.map_err(|error| broken(&source, error))?;
    if !project.has_elements {
        return Err(unknown_format(&source));
    }
    project.call_columns();
    project.name_parts();
    project.builder.finish()
}

/// How deep brackets are nested outside texts.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut is_text, mut is_escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            b'{' | b'[' if !is_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !is_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// A project while it is read, one element after the other.
struct Project<'b> {
    builder: Builder<'b>,
    elements: Elements,
    /// What the project says of its fields: the name and kind of each, by the name in small letters.
    declared: HashMap<String, (String, OwnKind)>,
    has_elements: bool,
    /// What stopped the reading, if it was no fault of the text.
    trouble: Option<Error>,
}

impl<'de> Visitor<'de> for &mut Project<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a project")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "elements" => {
                    self.has_elements = true;
                    map.next_value_seed(Each(&mut |item| self.element(item)))?;
                }
                "connections" => map.next_value_seed(Each(&mut |item| self.connection(item)))?,
                _ => {
                    let part: &RawValue = map.next_value()?;
                    if key == "attributes" {
                        self.declare_all(part).map_err(A::Error::custom)?;
                    }
                    self.keep(key, part.get());
                }
            }
        }
        Ok(())
    }
}

impl Project<'_> {
    fn element(&mut self, item: Map<String, Value>) -> Result<(), String> {
        let (own, mut fields) = split(item);
        let taken = |fields: &mut Map<String, Value>, names: &[&str]| {
            let mut found = names.iter().filter_map(|name| fields.remove(*name));
            found
                .next()
                .map(|value| kumu::text(&value).1)
                .unwrap_or_default()
        };
        let mut own = own;
        let id = taken(&mut own, &["_id", "id"]);
        let label = taken(&mut fields, &["label", "Label"]);
        let kind = kumu::type_of(&fields);
        let outcome = self
            .elements
            .add(&mut self.builder, &id, &label, &kind)
            .and_then(|item| {
                own.into_iter()
                    .chain(fields)
                    .try_for_each(|(name, value)| kumu::set(&mut self.builder, item, &name, &value))
            });
        self.kept(outcome)
    }

    fn connection(&mut self, item: Map<String, Value>) -> Result<(), String> {
        let (mut own, mut fields) = split(item);
        let mut taken = |name: &str| {
            let found = own.remove(name).or_else(|| fields.remove(name));
            found.map(|value| kumu::text(&value).1).unwrap_or_default()
        };
        let id = match taken("_id") {
            id if id.is_empty() => taken("id"),
            id => id,
        };
        let (from, to) = (taken("from"), taken("to"));
        let direction = taken("direction").parse::<Direction>().ok();
        let is_default = |name: &str, value: &Value| {
            matches!(name, "delayed" | "reversed") && *value == Value::Bool(false)
        };
        let outcome = self
            .builder
            .tie(&id, &from, &to, direction)
            .and_then(|item| {
                own.into_iter()
                    .chain(fields)
                    .filter(|(name, value)| !is_default(name, value))
                    .try_for_each(|(name, value)| kumu::set(&mut self.builder, item, &name, &value))
            });
        self.kept(outcome)
    }

    /// Keeps a part of the project beside its elements and connections.
    fn keep(&mut self, key: String, body: &str) {
        let graph = self.builder.graph();
        let is_too_much = body.len() > PART_LENGTH || key.len() > PART_NAME;
        if is_too_much || key.trim().is_empty() || graph.parts.len() >= PARTS {
            let name: String = key.chars().take(PART_NAME).collect();
            self.builder.warn(WarningCode::PartLeftOut, &name);
            return;
        }
        graph.parts.retain(|(known, _)| *known != key);
        graph.parts.push((key, body.to_owned()));
    }

    /// Names the parts that are kept: lists with how long they are come first, empty ones are not worth a word.
    fn name_parts(&mut self) {
        let counted = |(name, body): &(String, String)| {
            let list = serde_json::from_str::<Vec<IgnoredAny>>(body).ok()?;
            Some(format!("{name} ({})", list.len()))
        };
        let is_empty = |(_, body): &&(String, String)| {
            let letters = body.split_whitespace().collect::<String>();
            matches!(letters.as_str(), "[]" | "{}" | "\"\"" | "null")
        };
        let parts = self.builder.graph().parts.iter();
        let (lists, others): (Vec<_>, Vec<_>) = parts
            .filter(|part| !is_empty(part))
            .map(|part| (counted(part), part.0.clone()))
            .partition(|(counted, _)| counted.is_some());
        for (counted, name) in lists.into_iter().chain(others) {
            self.builder
                .warn(WarningCode::PartKept, &counted.unwrap_or(name));
        }
    }

    fn declare_all(&mut self, list: &RawValue) -> serde_json::Result<()> {
        let mut json = serde_json::Deserializer::from_str(list.get());
        Each(&mut |item| self.declare(&item)).deserialize(&mut json)
    }

    fn declare(&mut self, item: &Map<String, Value>) -> Result<(), String> {
        let said = |name| item.get(name).and_then(Value::as_str).unwrap_or_default();
        let kind = match said("format") {
            "number" => OwnKind::Number,
            "date" => OwnKind::Date,
            "url" => OwnKind::Link,
            _ => OwnKind::Text,
        };
        let name = said("name");
        self.declared
            .insert(name.to_lowercase(), (name.to_owned(), kind));
        Ok(())
    }

    /// Calls columns as the project declares them, whose fields stand in small letters in its elements.
    fn call_columns(&mut self) {
        let declared = &self.declared;
        let graph = self.builder.graph();
        let columns = [&mut graph.node_columns, &mut graph.tie_columns];
        for column in columns.into_iter().flat_map(|columns| columns.all_mut()) {
            if let Some((name, kind)) = declared.get(&column.name)
                && !name.is_empty()
            {
                column.name.clone_from(name);
                if column.kind == OwnKind::Text {
                    column.kind = *kind;
                }
            }
        }
    }

    /// Keeps a refusal of ours apart from what is wrong with the text.
    fn kept(&mut self, outcome: Result<()>) -> Result<(), String> {
        outcome.map_err(|error| {
            self.trouble = Some(error);
            String::new()
        })
    }
}

/// What an item says beside its fields, and its fields, which may stand there too.
fn split(mut item: Map<String, Value>) -> (Map<String, Value>, Map<String, Value>) {
    let inner = match item.remove("attributes") {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    let mut own = Map::new();
    for name in ["_id", "id", "from", "to", "direction"] {
        if let Some(value) = item.remove(name) {
            own.insert(name.to_owned(), value);
        }
    }
    let mut fields = item;
    for (name, value) in inner {
        fields.entry(name).or_insert(value);
    }
    (own, fields)
}

/// Reads a list one item after the other, so that it is never in memory as a whole.
struct Each<'a>(&'a mut dyn FnMut(Map<String, Value>) -> Result<(), String>);

impl<'de> serde::de::DeserializeSeed<'de> for Each<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Each<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(item) = list.next_element::<Map<String, Value>>()? {
            (self.0)(item).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}
