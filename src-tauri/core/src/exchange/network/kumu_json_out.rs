//! Writes Kumu's JSON: a blueprint of elements and connections with identities, in which several values are lists and
//! numbers are numbers. Where parts of a whole project were kept, it goes out as a whole project again.

use std::collections::{BTreeMap, HashSet};

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::kumu::{DESCRIPTION, IMAGE, TAGS, is_plain};
use super::kumu_out::{KumuField, Telling, tags};
use super::outgoing::{OutNode, OutTie, Outgoing};
use crate::error::Result;
use crate::exchange::foreign::sift;
use crate::exchange::mapping::OwnKind;
use crate::stakeholders::ForeignPart;
use crate::values::Id;

/// The part that says what fields a project has.
const DECLARED: &str = "attributes";
/// The parts that only a whole project has.
const OF_PROJECTS: [&str; 3] = [DECLARED, "maps", "perspectives"];
/// What a whole project says of every connection.
const FLAGS: [&str; 2] = ["delayed", "reversed"];

/// The network as a blueprint, or as a project with the parts that were kept of one.
///
/// # Errors
/// None in practice: everything can be written as JSON.
pub fn write(network: &Outgoing, parts: &[ForeignPart]) -> Result<Vec<u8>> {
    let writer = Writer {
        network,
        telling: Telling::of(network),
        declared: declared(parts),
    };
    let elements: Vec<Value> = network
        .nodes
        .iter()
        .map(|node| writer.element(node))
        .collect();
    let connections: Vec<Value> = network
        .ties
        .iter()
        .map(|tie| writer.connection(tie))
        .collect();
    if parts.is_empty() {
        let blueprint = json!({ "elements": elements, "connections": connections });
        return Ok(format!("{blueprint:#}\n").into_bytes());
    }
    let ids = network.nodes.iter().map(|node| node.id.as_str());
    let ids: HashSet<&str> = ids
        .chain(network.ties.iter().map(|tie| tie.id.as_str()))
        .collect();
    let is_gone = |word: &str| word.parse::<Id>().is_ok() && !ids.contains(word);
    let mut project: BTreeMap<&str, Box<RawValue>> = BTreeMap::new();
    for part in parts {
        if let Some(body) = sift(&part.body, &is_gone) {
            project.insert(&part.name, RawValue::from_string(body)?);
        }
    }
    for (name, items) in [("elements", elements), ("connections", connections)] {
        project.insert(name, RawValue::from_string(json!(items).to_string())?);
    }
    Ok((serde_json::to_string_pretty(&project)? + "\n").into_bytes())
}

/// The fields that a project declares, in small letters as its items have them; none for a blueprint.
fn declared(parts: &[ForeignPart]) -> Option<HashSet<String>> {
    let is_project = |part: &ForeignPart| OF_PROJECTS.contains(&part.name.as_str());
    parts.iter().find(|part| is_project(part))?;
    let list = parts.iter().find(|part| part.name == DECLARED);
    let fields: Vec<Value> = list
        .and_then(|part| serde_json::from_str(&part.body).ok())
        .unwrap_or_default();
    let names = fields.iter().filter_map(|field| field["name"].as_str());
    Some(names.map(str::to_lowercase).collect())
}

/// Writes items as a blueprint has them, or as a project does when fields are declared.
struct Writer<'a> {
    network: &'a Outgoing,
    telling: Telling<'a>,
    declared: Option<HashSet<String>>,
}

impl<'a> Writer<'a> {
    fn element(&self, node: &'a OutNode) -> Value {
        let kind = self.telling.type_of(node);
        let fields = self.fields(self.telling.fields(node));
        if self.declared.is_some() {
            let known = [("label", json!(node.name)), ("element type", json!(kind))];
            return json!({ "_id": node.id, "attributes": item(known, fields) });
        }
        let known = [
            ("id", json!(node.id)),
            ("label", json!(node.name)),
            ("type", json!(kind)),
        ];
        item(known, fields)
    }

    fn connection(&self, tie: &'a OutTie) -> Value {
        let kind = json!(self.telling.type_of_tie(tie));
        let mut fields = self.fields(self.telling.tie_fields(tie));
        let ends = [tie.from, tie.to].map(|end| json!(self.network.nodes[end].id));
        let [from, to] = ends;
        let own = [
            ("from", from),
            ("to", to),
            ("direction", json!(tie.direction)),
        ];
        if self.declared.is_none() {
            let known = [("id", json!(tie.id))].into_iter().chain(own);
            return item(known.chain([("type", kind)]), fields);
        }
        let flags = FLAGS.map(|flag| (flag, fields.shift_remove(flag).unwrap_or(json!(false))));
        let known = [("_id", json!(tie.id))].into_iter().chain(own).chain(flags);
        let attributes = item([("connection type", kind)], fields);
        item(known.chain([("attributes", attributes)]), Map::new())
    }

    fn fields(&self, fields: Vec<KumuField<'_>>) -> Map<String, Value> {
        let filled = fields.into_iter().filter(|field| !field.value.is_empty());
        let named = filled.map(|field| {
            let value = value_of(&field);
            let small = field.name.to_lowercase();
            let is_declared = self
                .declared
                .as_ref()
                .is_some_and(|all| all.contains(&small));
            match field.name.as_str() {
                TAGS | DESCRIPTION | IMAGE => (small, value),
                _ if is_declared => (small, value),
                _ => (field.name, value),
            }
        });
        named.collect()
    }
}

/// An item with what every one has, then its fields.
fn item<'a>(
    known: impl IntoIterator<Item = (&'a str, Value)>,
    fields: Map<String, Value>,
) -> Value {
    let known = known
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value));
    Value::Object(known.chain(fields).collect())
}

fn value_of(field: &KumuField<'_>) -> Value {
    match field.kind {
        _ if field.name == TAGS => tags(field.value).map(Value::from).collect(),
        OwnKind::MultiChoice => field.value.lines().map(Value::from).collect(),
        OwnKind::Number => {
            let number = serde_json::from_str::<serde_json::Number>(field.value);
            number.map_or_else(|_| field.value.into(), Value::Number)
        }
        _ if FLAGS.contains(&field.name.as_str()) && field.value == "true" => true.into(),
        _ => structured(field.value).unwrap_or_else(|| field.value.into()),
    }
}

/// What a text held before it became one, if that was neither a text nor several.
fn structured(text: &str) -> Option<Value> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let value: Value = serde_json::from_str(text).ok()?;
    let written = value.to_string();
    (!is_plain(&value) && written == text).then_some(value)
}
