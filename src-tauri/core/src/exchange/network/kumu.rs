//! What Kumu's spreadsheets and its JSON have in common: elements told apart by label and type, its own fields, values
//! that are several.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::builder::Builder;
use super::graph::Item;
use crate::error::Result;
use crate::exchange::mapping::OwnKind;
use crate::exchange::preview::WarningCode;
use crate::exchange::words::plain;

/// The fields that Kumu itself knows, as they are called here.
pub const TYPE: &str = "Type";
/// See [`TYPE`].
pub const DESCRIPTION: &str = "Description";
/// See [`TYPE`].
pub const TAGS: &str = "Tags";
/// See [`TYPE`].
pub const IMAGE: &str = "Image";

/// The elements so far: without an identity of their own, a label and a type tell them apart.
#[derive(Debug, Default)]
pub struct Elements {
    types: HashMap<String, String>,
}

impl Elements {
    /// Adds an element.
    ///
    /// # Errors
    /// One beyond the limits.
    pub fn add(
        &mut self,
        builder: &mut Builder<'_>,
        id: &str,
        label: &str,
        kind: &str,
    ) -> Result<Item> {
        if !id.is_empty() {
            return builder.node(id, label);
        }
        let known = self
            .types
            .entry(label.to_owned())
            .or_insert_with(|| kind.to_owned());
        if known == kind {
            return builder.node(label, label);
        }
        builder.node(&format!("{label} ({kind})"), label)
    }
}

/// The type of an element.
pub fn type_of(fields: &Map<String, Value>) -> String {
    let is_type = |name: &str| matches!(plain(name).as_str(), "type" | "element type");
    let found = fields.iter().find(|(name, _)| is_type(name));
    found.map(|(_, value)| text(value).1).unwrap_or_default()
}

/// Puts a field into an item.
///
/// # Errors
/// One beyond the limits.
pub fn set(builder: &mut Builder<'_>, item: Item, name: &str, value: &Value) -> Result<()> {
    let known = match plain(name).as_str() {
        "type" | "element type" | "connection type" => TYPE,
        "description" => DESCRIPTION,
        "tags" => TAGS,
        "image" => IMAGE,
        _ => name,
    };
    let (kind, text) = match (known, value) {
        (IMAGE, Value::String(image)) if image.starts_with("data:") => {
            let title = builder.title(item);
            builder.warn(WarningCode::ImageLeftOut, &title);
            return Ok(());
        }
        (IMAGE, Value::String(image)) if OwnKind::Link.can_hold(image) => {
            (OwnKind::Link, image.clone())
        }
        (TAGS, Value::Array(tags)) => {
            let tags: Vec<String> = tags.iter().map(|tag| text(tag).1).collect();
            (OwnKind::Text, tags.join(", "))
        }
        _ => text(value),
    };
    builder.set(item, known, kind, &text)
}

/// A value as text, several on a line each, with what it is.
pub fn text(value: &Value) -> (OwnKind, String) {
    match value {
        Value::Null => (OwnKind::Text, String::new()),
        Value::Bool(yes) => (OwnKind::Text, yes.to_string()),
        Value::Number(number) => (OwnKind::Number, number.to_string()),
        Value::String(text) => (OwnKind::Text, text.clone()),
        Value::Array(values) if is_plain(value) => {
            let texts: Vec<String> = values.iter().map(|value| text(value).1).collect();
            (OwnKind::MultiChoice, texts.join("\n"))
        }
        other => (OwnKind::Text, other.to_string()),
    }
}

/// Tells a value that is neither made of others nor a list of such.
pub fn is_plain(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(values) => !values
            .iter()
            .any(|value| value.is_object() || value.is_array()),
        _ => true,
    }
}

/// The values of a cell that holds several.
pub fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}
