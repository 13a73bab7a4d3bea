//! Parts of other programs' projects that an initiative has no place for. They are kept to the letter, but what they say
//! of elements and connections follows to the records that these became, and goes when a record is gone.

use serde_json::Value;

use crate::values::Id;

/// The keys whose values name elements and connections.
const REFERENCES: [&str; 6] = [
    "element",
    "elements",
    "connection",
    "connections",
    "from",
    "to",
];

/// The JSON text of a part with the identities of its file turned into those that `id_of` gives.
pub fn follow(body: &str, id_of: impl Fn(&str) -> Option<Id>) -> String {
    let mut followed = String::with_capacity(body.len());
    let (mut key, mut rest) = ("", body);
    while let Some((before, text)) = rest.split_once('"') {
        let (word, after) = text.split_at(length(text));
        let after = after.strip_prefix('"').unwrap_or(after);
        let is_key = after.trim_start().starts_with(':');
        if is_key {
            key = word;
        }
        let is_reference = !is_key && REFERENCES.contains(&key);
        let id = is_reference.then(|| id_of(word)).flatten();
        followed.push_str(before);
        followed.push('"');
        match id {
            Some(id) => followed.push_str(&id.to_string()),
            None => followed.push_str(word),
        }
        followed.push('"');
        rest = after;
    }
    followed + rest
}

/// How long a JSON text is up to the quote that ends it.
fn length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.unwrap_or(text.len())
}

/// The JSON text of a part without the entries that name a record which `is_gone`.
pub fn sift(body: &str, is_gone: &impl Fn(&str) -> bool) -> Option<String> {
    let names_gone = std::cell::Cell::new(false);
    follow(body, |word| {
        names_gone.set(names_gone.get() || is_gone(word));
        None
    });
    if !names_gone.get() {
        return Some(body.to_owned());
    }
    let mut value: Value = serde_json::from_str(body).ok()?;
    drop_entries("", &mut value, is_gone);
    Some(value.to_string())
}

fn drop_entries(key: &str, value: &mut Value, is_gone: &impl Fn(&str) -> bool) {
    match value {
        Value::Array(entries) => {
            entries.retain(|entry| !names(key, entry, is_gone));
            for entry in entries {
                drop_entries(key, entry, is_gone);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                drop_entries(key, value, is_gone);
            }
        }
        _ => {}
    }
}

fn names(key: &str, entry: &Value, is_gone: &impl Fn(&str) -> bool) -> bool {
    let is_name =
        |key: &str, value: &Value| REFERENCES.contains(&key) && value.as_str().is_some_and(is_gone);
    match entry {
        Value::Object(fields) => fields.iter().any(|(key, value)| is_name(key, value)),
        entry => is_name(key, entry),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_records_follow() {
        let id = Id::named("foreign", "a");
        let id_of = |word: &str| (word == "a").then_some(id);
        let said = r#"{"name" : "a", "say": "\"a\"", "a": ["a"], "from": "b", "x": 1.50, "#;
        let body = format!(r#"{said}"elements": ["a", "b"], "parts": [{{"element": "a"}}]}}"#);
        let wanted =
            format!(r#"{said}"elements": ["{id}", "b"], "parts": [{{"element": "{id}"}}]}}"#);
        assert_eq!(follow(&body, id_of), wanted);
    }

    #[test]
    fn entries_of_records_that_are_gone_go() {
        let is_gone = |word: &str| word == "gone";
        let body = r#"[{"element":"gone"},{"element":"here","x":0.10},{"elements":["gone","here"],"name":"gone"}]"#;
        let left = r#"[{"element":"here","x":0.1},{"elements":["here"],"name":"gone"}]"#;
        assert_eq!(sift(body, &is_gone).as_deref(), Some(left));
        let whole = r#"[{"element":"here","x":0.10,"name":"gone"}]"#;
        assert_eq!(sift(whole, &is_gone).as_deref(), Some(whole));
    }
}
