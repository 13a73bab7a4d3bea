//! Reads Pajek networks: vertices, arcs, edges, lists, matrices, named relations, and the partitions and vectors of a
//! project. How vertices are drawn is passed over.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::builder::Builder;
use super::graph::{Graph, Item};
use crate::error::Result;
use crate::exchange::limits::{self, broken, too_many_rows};
use crate::exchange::mapping::OwnKind;
use crate::stakeholders::Direction;

/// The remark that holds what the format has no place for, in files of ours.
pub const REMARK: &str = "%trestle ";

/// The columns in which a remark says what a node or tie is called and how it runs.
pub const REMARK_ID: &str = "id";
/// See [`REMARK_ID`].
pub const REMARK_NAME: &str = "name";

/// What the lines of a section are.
#[derive(Debug, Clone, PartialEq)]
enum Section {
    Vertices,
    Ties(Direction, Option<String>),
    Lists(Direction),
    Matrix,
    /// The values of a partition or vector of this name.
    Values(String),
    Other,
}

struct Reading<'b> {
    builder: Builder<'b>,
    source: String,
    section: Section,
    /// The name of the partition or vector whose vertices come next.
    values: Option<String>,
    vertices: usize,
    row: usize,
    matrix: BTreeMap<(usize, usize), String>,
    remarks: HashMap<String, Map<String, Value>>,
}

/// Tells whether a text begins as a Pajek network or project does.
pub fn is_pajek(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    let first =
        lines.find(|line| !line.is_empty() && !line.starts_with('%') && !line.starts_with("/*"));
    let first = first.unwrap_or_default().to_lowercase();
    ["*network", "*vertices"]
        .iter()
        .any(|mark| first.starts_with(mark))
}

/// Reads a network.
///
/// # Errors
/// A text that is damaged or beyond the limits.
pub fn read(text: &str, builder: Builder<'_>) -> Result<Graph> {
    let mut reading = Reading {
        source: builder.source().to_owned(),
        builder,
        section: Section::Other,
        values: None,
        vertices: 0,
        row: 0,
        matrix: BTreeMap::new(),
        remarks: HashMap::new(),
    };
    for line in text.lines().map(str::trim) {
        reading.line(line)?;
    }
    reading.matrix()?;
    reading.fill_from_remarks()?;
    reading.builder.finish()
}

impl Reading<'_> {
    fn line(&mut self, line: &str) -> Result<()> {
        if let Some(remark) = line.strip_prefix(REMARK) {
            if let Some((key, said)) = remark.split_once(" {")
                && let Ok(said) = serde_json::from_str(&format!("{{{said}"))
            {
                self.remarks.insert(key.to_owned(), said);
            }
            return Ok(());
        }
        if line.is_empty() || line.starts_with('%') || line.starts_with("/*") {
            return Ok(());
        }
        if let Some(head) = line.strip_prefix('*') {
            return self.head(head);
        }
        let words = words(line);
        match self.section.clone() {
            Section::Vertices => self.vertex(&words),
            Section::Ties(direction, kind) => self.tie(&words, direction, kind.as_deref()),
            Section::Lists(direction) => {
                let Some((from, rest)) = words.split_first() else {
                    return Ok(());
                };
                rest.iter().try_for_each(|to| {
                    let pair = [from.clone(), to.clone()];
                    self.tie(&pair, direction, None)
                })
            }
            Section::Matrix => self.matrix_row(&words),
            Section::Values(name) => {
                self.row += 1;
                let value = words.first().map_or("", |word| word.text.as_str());
                match self.row {
                    row if row <= self.vertices => {
                        let item = Item::Node(row - 1);
                        self.builder.set(item, &name, OwnKind::Number, value)
                    }
                    _ => Ok(()),
                }
            }
            Section::Other => Ok(()),
        }
    }

    fn head(&mut self, head: &str) -> Result<()> {
        let words = words(head);
        let text = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
        let name = || {
            words[1..]
                .iter()
                .map(|word| word.text.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        };
        self.row = 0;
        self.section = match text(0).to_lowercase().as_str() {
            "vertices" => match self.values.take() {
                Some(name) => Section::Values(name),
                None => {
                    self.vertices(text(1), text(2))?;
                    Section::Vertices
                }
            },
            "arcs" => Section::Ties(Direction::Directed, relation(&words)),
            "edges" => Section::Ties(Direction::Undirected, relation(&words)),
            "arcslist" => Section::Lists(Direction::Directed),
            "edgeslist" => Section::Lists(Direction::Undirected),
            "matrix" => Section::Matrix,
            "partition" | "vector" => {
                self.values = Some(name());
                Section::Other
            }
            _ => Section::Other,
        };
        Ok(())
    }

    fn vertices(&mut self, count: &str, first_mode: &str) -> Result<()> {
        let count: usize = count
            .parse()
            .map_err(|_| broken(&self.source, "the number of vertices is missing"))?;
        if count > limits::ROWS {
            return Err(too_many_rows(&self.source));
        }
        self.vertices = count;
        let first_mode: Option<usize> = first_mode.parse().ok();
        for number in 1..=count {
            let item = self.builder.node(&number.to_string(), "")?;
            if let Some(first_mode) = first_mode {
                let mode = if number <= first_mode { "1" } else { "2" };
                self.builder.set(item, "mode", OwnKind::Number, mode)?;
            }
        }
        Ok(())
    }

    fn vertex(&mut self, words: &[Word]) -> Result<()> {
        let Some(number) = words
            .first()
            .and_then(|word| word.text.parse::<usize>().ok())
        else {
            return Err(broken(&self.source, "a vertex without its number"));
        };
        if number == 0 || number > self.vertices {
            return Err(broken(&self.source, "a vertex beyond their number"));
        }
        let item = Item::Node(number - 1);
        if let Some(label) = words.get(1) {
            self.builder.label(item, &label.text)?;
        }
        let drawn = words[2.min(words.len())..]
            .iter()
            .skip_while(|word| !word.is_quoted && word.text.parse::<f64>().is_ok());
        let mut rest: Vec<&Word> = drawn.collect();
        if rest.len() % 2 == 1 {
            rest.remove(0);
        }
        for pair in rest.chunks_exact(2) {
            if !is_drawing(&pair[0].text) {
                self.builder
                    .set(item, &pair[0].text, OwnKind::Text, &pair[1].text)?;
            }
        }
        Ok(())
    }

    fn tie(&mut self, words: &[Word], direction: Direction, kind: Option<&str>) -> Result<()> {
        let [from, to, rest @ ..] = words else {
            return Err(broken(&self.source, "a line without two ends"));
        };
        let item = self
            .builder
            .tie("", &from.text, &to.text, Some(direction))?;
        self.builder
            .set(item, "kind", OwnKind::Text, kind.unwrap_or_default())?;
        let mut rest = rest.iter().peekable();
        if let Some(weight) = rest.next_if(|word| word.text.parse::<f64>().is_ok()) {
            self.builder
                .set(item, "weight", OwnKind::Number, &weight.text)?;
        }
        while let Some(key) = rest.next() {
            if key.text.starts_with('[') {
                self.builder.set(item, "time", OwnKind::Text, &key.text)?;
            } else if let Some(value) = rest.next() {
                let name = if key.text == "l" { "label" } else { &key.text };
                if name == "label" || !is_drawing(name) {
                    self.builder.set(item, name, OwnKind::Text, &value.text)?;
                }
            }
        }
        Ok(())
    }

    fn matrix_row(&mut self, words: &[Word]) -> Result<()> {
        self.row += 1;
        for (column, word) in words.iter().enumerate() {
            if word.text.parse::<f64>().is_ok_and(|value| value != 0.0) {
                if self.matrix.len() >= limits::ROWS {
                    return Err(too_many_rows(&self.source));
                }
                self.matrix
                    .insert((self.row, column + 1), word.text.clone());
            }
        }
        Ok(())
    }

    /// The ties of a matrix, which run both ways when its two halves are the same.
    fn matrix(&mut self) -> Result<()> {
        let matrix = std::mem::take(&mut self.matrix);
        let is_even = matrix
            .iter()
            .all(|((row, column), value)| matrix.get(&(*column, *row)) == Some(value));
        for ((row, column), value) in &matrix {
            if is_even && column < row {
                continue;
            }
            let direction = if is_even {
                Direction::Undirected
            } else {
                Direction::Directed
            };
            let (row, column) = (row.to_string(), column.to_string());
            let item = self.builder.tie("", &row, &column, Some(direction))?;
            self.builder.set(item, "weight", OwnKind::Number, value)?;
        }
        Ok(())
    }

    /// Takes from remarks of ours what the format has no place for; they say it better than the lines themselves.
    fn fill_from_remarks(&mut self) -> Result<()> {
        let kinds = self.remarks.remove("columns").unwrap_or_default();
        let remarks = std::mem::take(&mut self.remarks);
        self.builder.graph().is_ours |= !remarks.is_empty();
        for (key, said) in &remarks {
            let Some((of, number)) = key.split_once(' ') else {
                continue;
            };
            let Some(at) = number
                .parse::<usize>()
                .ok()
                .and_then(|number| number.checked_sub(1))
            else {
                continue;
            };
            let (nodes, ties) = (
                self.builder.graph().nodes.len(),
                self.builder.graph().ties.len(),
            );
            let item = match of {
                "node" if at < nodes => Item::Node(at),
                "tie" if at < ties => Item::Tie(at),
                _ => continue,
            };
            self.builder.forget(item);
            for (name, value) in said {
                let value = value.as_str().unwrap_or_default();
                let kind = kinds.get(&format!("{of} {name}")).and_then(Value::as_str);
                let kind = kind.and_then(|kind| kind.parse().ok()).unwrap_or_default();
                match name.as_str() {
                    REMARK_ID => self.builder.rename(item, value)?,
                    REMARK_NAME if of == "node" => self.builder.label(item, value)?,
                    _ => self.builder.set(item, name, kind, value)?,
                }
            }
        }
        Ok(())
    }
}

/// The name of a relation in a head such as `*Arcs :2 "funds"`.
fn relation(words: &[Word]) -> Option<String> {
    words.get(2).map(|word| word.text.clone())
}

/// Tells the words that say how a vertex or line is drawn.
fn is_drawing(word: &str) -> bool {
    const WORDS: [&str; 29] = [
        "ic", "bc", "bw", "lc", "la", "lp", "lr", "lphi", "fos", "font", "x_fact", "y_fact",
        "s_size", "phi", "r", "q", "c", "p", "w", "s", "a", "a1", "a2", "k1", "k2", "ap", "h1",
        "h2", "hks",
    ];
    WORDS.contains(&word.to_lowercase().as_str())
}

/// A word of a line.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    is_quoted: bool,
}

/// The words of a line; those in quotation marks may hold spaces.
fn words(line: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        let quoted = rest
            .strip_prefix('"')
            .and_then(|inner| inner.split_once('"'));
        let (text, after) = match quoted {
            Some(found) => found,
            None => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                rest.split_at(end)
            }
        };
        words.push(Word {
            text: text.to_owned(),
            is_quoted: quoted.is_some(),
        });
        rest = after.trim_start();
    }
    words
}
