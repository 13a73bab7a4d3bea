//! Writes Kumu's JSON: a blueprint of elements and connections with identities, in which several values are lists and
//! numbers are numbers.

use serde_json::{Map, Value, json};

use super::kumu::{TAGS, TYPE};
use super::kumu_out::{KumuField, Telling, tags};
use super::outgoing::Outgoing;
use crate::exchange::mapping::OwnKind;

/// The network as a blueprint.
pub fn write(network: &Outgoing) -> Vec<u8> {
    let telling = Telling::of(network);
    let elements = network.nodes.iter().map(|node| {
        let mut item = Map::new();
        item.insert("id".to_owned(), json!(node.id));
        item.insert("label".to_owned(), json!(node.name));
        item.insert(TYPE.to_lowercase(), json!(telling.type_of(node)));
        fill(&mut item, telling.fields(node));
        Value::Object(item)
    });
    let connections = network.ties.iter().map(|tie| {
        let mut item = Map::new();
        item.insert("id".to_owned(), json!(tie.id));
        item.insert("from".to_owned(), json!(network.nodes[tie.from].id));
        item.insert("to".to_owned(), json!(network.nodes[tie.to].id));
        item.insert("direction".to_owned(), json!(tie.direction));
        item.insert(TYPE.to_lowercase(), json!(telling.type_of_tie(tie)));
        fill(&mut item, telling.tie_fields(tie));
        Value::Object(item)
    });
    let blueprint = json!({
        "elements": elements.collect::<Vec<_>>(),
        "connections": connections.collect::<Vec<_>>(),
    });
    format!("{blueprint:#}\n").into_bytes()
}

fn fill(item: &mut Map<String, Value>, fields: Vec<KumuField<'_>>) {
    for field in fields.into_iter().filter(|field| !field.value.is_empty()) {
        let value = value_of(&field);
        let name = match field.name.as_str() {
            TAGS | super::kumu::DESCRIPTION => field.name.to_lowercase(),
            _ => field.name,
        };
        item.insert(name, value);
    }
}

fn value_of(field: &KumuField<'_>) -> Value {
    match field.kind {
        _ if field.name == TAGS => tags(field.value).map(Value::from).collect(),
        OwnKind::MultiChoice => field.value.lines().map(Value::from).collect(),
        OwnKind::Number => {
            let number = serde_json::from_str::<serde_json::Number>(field.value);
            number.map_or_else(|_| field.value.into(), Value::Number)
        }
        _ => field.value.into(),
    }
}
