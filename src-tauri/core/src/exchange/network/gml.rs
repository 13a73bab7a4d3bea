//! Reads GML: lists of keys and values, of which `graph`, `node` and `edge` mean something. Lists inside a node or edge
//! that hold how it is drawn are passed over.

use super::builder::Builder;
use super::graph::{Graph, Item, too_deep};
use crate::error::Result;
use crate::exchange::limits::{self, broken};
use crate::exchange::mapping::OwnKind;
use crate::exchange::words::plain;
use crate::stakeholders::Direction;

/// The remark that says what a key stands for, in files of ours: `# column node c0 number Budget (€)`.
pub const COLUMN_REMARK: &str = "# column ";

/// A value of a key.
#[derive(Debug)]
enum Value {
    Number(String),
    Text(String),
    List,
}

/// Tells whether a text begins as GML does: with keys and values and a `graph [` among the first of them.
pub fn is_gml(text: &str) -> bool {
    let mut lexer = Lexer { rest: text };
    for _ in 0..64 {
        match (lexer.token(), lexer.peeked()) {
            (Some(Token::Word("graph")), Some('[')) => return true,
            (Some(Token::Word(_) | Token::Text(_) | Token::Number(_)), _) => {}
            _ => return false,
        }
    }
    false
}

/// Reads a network.
///
/// # Errors
/// A text that is damaged or beyond the limits.
pub fn read(text: &str, mut builder: Builder<'_>) -> Result<Graph> {
    let source = builder.source().to_owned();
    let mut lexer = Lexer { rest: text };
    let mut directed = false;
    while let Some(token) = lexer.token() {
        let Token::Word(key) = token else {
            return Err(broken(&source, "a key is missing"));
        };
        match lexer.token() {
            Some(Token::Open) if plain(key) == "graph" => {
                graph(&mut lexer, &mut builder, &source, &mut directed)?;
            }
            Some(Token::Open) => drop(list(&mut lexer, &source, 1)?),
            Some(Token::Number(_) | Token::Text(_) | Token::Word(_)) => {}
            Some(Token::Close) | None => return Err(broken(&source, "a value is missing")),
        }
    }
    let graph = builder.graph();
    for remark in remarks(text) {
        graph.is_ours = true;
        let columns = if remark.is_of_node {
            &mut graph.node_columns
        } else {
            &mut graph.tie_columns
        };
        let mut columns = columns.all_mut().iter_mut();
        if let Some(column) = columns.find(|column| column.name == remark.key) {
            column.name = remark.name;
            column.kind = remark.kind;
        }
    }
    for tie in &mut graph.ties {
        let direction = if directed {
            Direction::Directed
        } else {
            Direction::Undirected
        };
        tie.direction.get_or_insert(direction);
    }
    builder.finish()
}

/// Reads the entries of the graph one by one, so that none of them stays in memory twice.
fn graph(
    lexer: &mut Lexer<'_>,
    builder: &mut Builder<'_>,
    source: &str,
    directed: &mut bool,
) -> Result<()> {
    loop {
        let key = match lexer.token() {
            Some(Token::Word(key)) => key,
            Some(Token::Close) => return Ok(()),
            _ => return Err(broken(source, "the graph ends too early")),
        };
        match (key, lexer.token()) {
            ("node", Some(Token::Open)) => node(list(lexer, source, 2)?, builder)?,
            ("edge", Some(Token::Open)) => edge(list(lexer, source, 2)?, builder)?,
            (_, Some(Token::Open)) => drop(list(lexer, source, 2)?),
            ("directed", Some(Token::Number(number))) => *directed = number == "1",
            (_, Some(Token::Number(_) | Token::Text(_) | Token::Word(_))) => {}
            _ => return Err(broken(source, "a value is missing")),
        }
    }
}

fn list(lexer: &mut Lexer<'_>, source: &str, depth: usize) -> Result<Vec<(String, Value)>> {
    if depth > limits::DEPTH {
        return Err(too_deep(source));
    }
    let mut entries = Vec::new();
    loop {
        let key = match lexer.token() {
            Some(Token::Word(key)) => key.to_owned(),
            Some(Token::Close) => return Ok(entries),
            _ => return Err(broken(source, "a list ends too early")),
        };
        let value = match lexer.token() {
            Some(Token::Number(number)) => Value::Number(number.to_owned()),
            Some(Token::Word(word)) => Value::Text(word.to_owned()),
            Some(Token::Text(text)) => Value::Text(unescaped(text)),
            Some(Token::Open) => {
                list(lexer, source, depth + 1)?;
                Value::List
            }
            Some(Token::Close) | None => return Err(broken(source, "a value is missing")),
        };
        entries.push((key, value));
    }
}

fn taken(entries: &mut Vec<(String, Value)>, key: &str) -> Option<String> {
    let at = entries.iter().position(|(known, _)| known == key)?;
    match entries.remove(at).1 {
        Value::Number(text) | Value::Text(text) => Some(text),
        Value::List => None,
    }
}

fn node(mut entries: Vec<(String, Value)>, builder: &mut Builder<'_>) -> Result<()> {
    let id = taken(&mut entries, "id").unwrap_or_default();
    let label = taken(&mut entries, "label").or_else(|| taken(&mut entries, "name"));
    let item = builder.node(&id, &label.unwrap_or_default())?;
    if let Some(ours) = taken(&mut entries, "uuid") {
        builder.rename(item, &ours)?;
    }
    values(item, entries, builder)
}

fn edge(mut entries: Vec<(String, Value)>, builder: &mut Builder<'_>) -> Result<()> {
    let mut end = |key| taken(&mut entries, key).unwrap_or_default();
    let (from, to) = (end("source"), end("target"));
    let id = taken(&mut entries, "uuid").or_else(|| taken(&mut entries, "id"));
    let item = builder.tie(&id.unwrap_or_default(), &from, &to, None)?;
    values(item, entries, builder)
}

fn values(item: Item, entries: Vec<(String, Value)>, builder: &mut Builder<'_>) -> Result<()> {
    for (key, value) in entries {
        match value {
            Value::Number(number) => builder.set(item, &key, OwnKind::Number, &number)?,
            Value::Text(text) => builder.set(item, &key, OwnKind::Text, &text)?,
            Value::List => {}
        }
    }
    Ok(())
}

/// What a remark of ours says of a key.
#[derive(Debug)]
struct Remark<'a> {
    is_of_node: bool,
    key: &'a str,
    kind: OwnKind,
    name: String,
}

fn remarks(text: &str) -> impl Iterator<Item = Remark<'_>> {
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix(COLUMN_REMARK));
    lines.filter_map(|line| {
        let mut parts = line.splitn(4, ' ');
        Some(Remark {
            is_of_node: parts.next()? == "node",
            key: parts.next()?,
            kind: parts.next()?.parse().ok()?,
            name: unescaped(parts.next()?),
        })
    })
}

/// A text with the characters that `&quot;`, `&#233;` and the like stand for.
pub fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let end = after.find(';').filter(|end| *end <= 8);
        let character = end.and_then(|end| character(&after[..end]));
        match (end, character) {
            (Some(end), Some(character)) => {
                plain.push(character);
                rest = &after[end + 1..];
            }
            _ => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn character(entity: &str) -> Option<char> {
    if let Some(code) = entity.strip_prefix('#') {
        let hexadecimal = code.strip_prefix(['x', 'X']);
        let code = match hexadecimal {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => code.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match entity {
        "quot" => '"',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => return None,
    })
}

/// A token of GML.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'a> {
    Word(&'a str),
    Number(&'a str),
    Text(&'a str),
    Open,
    Close,
}

struct Lexer<'a> {
    rest: &'a str,
}

impl<'a> Lexer<'a> {
    fn token(&mut self) -> Option<Token<'a>> {
        match self.peeked()? {
            '[' => {
                self.take(1);
                Some(Token::Open)
            }
            ']' => {
                self.take(1);
                Some(Token::Close)
            }
            '"' => {
                self.take(1);
                let end = self.rest.find('"')?;
                let text = self.take(end);
                self.take(1);
                Some(Token::Text(text))
            }
            _ => {
                let is_end = |c: char| c.is_whitespace() || "[]\"".contains(c);
                let end = self.rest.find(is_end).unwrap_or(self.rest.len());
                let word = self.take(end);
                Some(if word.parse::<f64>().is_ok() {
                    Token::Number(word)
                } else {
                    Token::Word(word)
                })
            }
        }
    }

    /// The next character that is neither space nor part of a remark.
    fn peeked(&mut self) -> Option<char> {
        loop {
            self.rest = self.rest.trim_start();
            if !self.rest.starts_with('#') {
                return self.rest.chars().next();
            }
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.take(end);
        }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }
}
