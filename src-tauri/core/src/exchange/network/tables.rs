//! Lays a network out as tables of organizations, people and relationships whose columns are mapped already. Values that
//! fit no field of ours stay as columns of the initiative's own.

use std::collections::BTreeMap;

use super::Found;
use super::graph::{Column, Columns, Graph, Node, Tie};
use super::kumu::IMAGE;
use crate::exchange::cells::{self, Writing};
use crate::exchange::fields::{Field, Target};
use crate::exchange::guess;
use crate::exchange::mapping::{ColumnMapping, Fills, OwnKind, TableMapping};
use crate::exchange::table::{Row, Table};
use crate::exchange::words::{self, is_among, plain};
use crate::stakeholders::{Direction, ForeignFormat, ForeignPart};

/// What a field of the initiative's own has behind its name where a field of ours has that name too.
pub const OWN_MARK: &str = " (own)";

/// The column of ties that holds their kind.
const KIND: &str = "kind";

/// The most different words in a column of types for it to name sectors.
const SECTORS: usize = 40;

/// The tables of a network.
pub fn of(source: &str, mut graph: Graph) -> Found {
    let is_ours = graph.is_ours;
    name_days(&mut graph);
    let mut tables = Vec::new();
    let kinds = Kinds::of(&graph);
    let fixed = [("id", Field::Id), ("name", Field::Name)];
    for target in [Target::Organizations, Target::People] {
        let is_people = target == Target::People;
        let of_kind = |node: &&Node| kinds.is_person(node) == is_people;
        let nodes = graph.nodes.iter().filter(of_kind);
        let rows = nodes.map(|node| Line {
            number: node.number,
            fixed: vec![node.id.clone(), node.title().to_owned()],
            cells: kinds.cells(node),
        });
        let sheet = Sheet {
            source,
            target,
            fixed: &fixed,
            columns: graph.node_columns.all(),
            is_ours,
            is_matrix: graph.is_matrix,
        };
        tables.extend(sheet.table(rows.collect()));
    }
    if !is_ours {
        split_kinds(&mut graph);
    }
    drop_plain_weights(&mut graph);
    let fixed = [
        ("from", Field::From),
        ("to", Field::To),
        ("direction", Field::Direction),
        ("id", Field::Id),
    ];
    let said = graph.tie_columns.named(&["direction"]);
    let rows = graph.ties.iter().map(|tie| tie_line(tie, said));
    let sheet = Sheet {
        source,
        target: Target::Relationships,
        fixed: &fixed,
        columns: graph.tie_columns.all(),
        is_ours,
        is_matrix: graph.is_matrix,
    };
    tables.extend(sheet.table(rows.collect()));
    let fixed = [
        ("group", Field::Group),
        ("organization", Field::Organization),
        ("person", Field::Person),
        ("role", Field::Role),
        ("capacity", Field::Capacity),
        ("from", Field::StartedOn),
        ("until", Field::EndedOn),
        ("group id", Field::GroupId),
        ("id", Field::Id),
    ];
    let rows = (1..).zip(&graph.memberships).map(|(number, member)| Line {
        number,
        fixed: vec![
            member.group.clone(),
            member.organization.clone(),
            member.person.clone(),
            member.role.clone(),
            member.capacity.clone(),
            member.from_on.clone(),
            member.until_on.clone(),
            member.group_id.clone(),
            member.seat_id.clone(),
        ],
        cells: BTreeMap::new(),
    });
    let sheet = Sheet {
        source,
        target: Target::Memberships,
        fixed: &fixed,
        columns: &[],
        is_ours,
        is_matrix: false,
    };
    tables.extend(sheet.table(rows.collect()));
    let warnings = graph.warnings.into_iter();
    let parts = graph.parts.into_iter();
    let part =
        |(name, body): (String, String)| ForeignPart::of(ForeignFormat::KumuJson, &name, body);
    Found {
        tables,
        parts: parts.map(part).collect(),
        warnings: warnings
            .map(|(code, (count, names))| (code, count, names))
            .collect(),
    }
}

/// A row before its columns are known.
struct Line {
    number: u32,
    fixed: Vec<String>,
    cells: BTreeMap<usize, String>,
}

fn tie_line(tie: &Tie, said: Option<usize>) -> Line {
    let mut cells = tie.cells.clone();
    let said = said.and_then(|column| cells.remove(&column));
    let said = said.and_then(|word| words::code_in(words::DIRECTIONS, &word).map(str::to_owned));
    let own = tie.direction.as_ref().map(Direction::to_string);
    Line {
        number: tie.number,
        fixed: vec![
            tie.from.clone(),
            tie.to.clone(),
            said.or(own).unwrap_or_default(),
            tie.id.clone(),
        ],
        cells,
    }
}

/// What the column of types says of each node.
struct Kinds {
    column: Option<usize>,
}

impl Kinds {
    fn of(graph: &Graph) -> Self {
        let says_person = |column: &usize| {
            let says = |node: &Node| node.cells.get(column).is_some_and(|word| is_person(word));
            graph.nodes.iter().any(says)
        };
        let columns = &graph.node_columns;
        let heads = [
            "record type",
            "element type",
            "node type",
            "entity type",
            "type",
            "tipo",
            "kind",
        ];
        let mut named = heads.iter().filter_map(|head| columns.named(&[head]));
        let first = heads.iter().find_map(|head| columns.named(&[head]));
        let column = named.find(says_person).or(first);
        Self { column }
    }

    fn is_person(&self, node: &Node) -> bool {
        let word = self.column.and_then(|column| node.cells.get(&column));
        word.is_some_and(|word| is_person(word))
    }

    /// What a node holds, without the words that say no more than that it is a person or an organization.
    fn cells(&self, node: &Node) -> BTreeMap<usize, String> {
        let mut cells = node.cells.clone();
        if let Some(column) = self.column {
            let is_plain = |word: &String| {
                is_person(word) || is_among(words::ORGANIZATION_WORDS, &plain(word))
            };
            if cells.get(&column).is_some_and(is_plain) {
                cells.remove(&column);
            }
        }
        cells
    }
}

fn is_person(word: &str) -> bool {
    is_among(words::PERSON_WORDS, &plain(word))
}

/// Takes the kinds of ties that we have out of the column of kinds; others stay there as the initiative's own.
fn split_kinds(graph: &mut Graph) {
    let heads = [
        "kind",
        "type",
        "tipo",
        "relationship type",
        "connection type",
        "relation",
        "relationship",
        "label",
    ];
    let code = |word: &String| words::code_in(words::RELATIONSHIP_KINDS, word);
    let said = graph.tie_columns.named(&["relationship kind"]);
    if let Some(column) = said {
        graph.tie_columns.all_mut()[column].name = KIND.to_owned();
    }
    let holds_kinds = |column: &usize| {
        let mut said = graph.ties.iter().filter_map(|tie| tie.cells.get(column));
        said.any(|word| code(word).is_some())
    };
    let columns = &graph.tie_columns;
    let named = heads.iter().filter_map(|head| columns.named(&[head]));
    let mut others = named.filter(|column| Some(*column) != said);
    let Some(column) = others.find(holds_kinds) else {
        return;
    };
    if columns.all()[column].name == KIND
        && graph.ties.iter().all(|tie| {
            tie.cells
                .get(&column)
                .is_none_or(|word| code(word).is_some())
        })
    {
        return;
    }
    let own = &mut graph.tie_columns.all_mut()[column];
    if own.name == KIND {
        own.name.push_str(OWN_MARK);
    }
    let ours = said.unwrap_or_else(|| {
        let ours = graph
            .tie_columns
            .place(&format!("{KIND}\u{0}"), OwnKind::Text);
        graph.tie_columns.all_mut()[ours].name = KIND.to_owned();
        ours
    });
    for tie in &mut graph.ties {
        if let Some(known) = tie.cells.get(&column).and_then(code)
            && !tie.cells.contains_key(&ours)
        {
            tie.cells.remove(&column);
            tie.cells.insert(ours, known.to_owned());
        }
    }
}

/// Calls the columns in which nodes and ties begin and end by our names when they hold days.
fn name_days(graph: &mut Graph) {
    let cells: Vec<_> = graph.ties.iter().map(|tie| &tie.cells).collect();
    let days = [("start", Field::StartedOn), ("end", Field::EndedOn)];
    name_days_of(&mut graph.tie_columns, &cells, Target::Relationships, days);
    let cells: Vec<_> = graph.nodes.iter().map(|node| &node.cells).collect();
    let days = [("start", Field::JoinedOn), ("end", Field::LeftOn)];
    name_days_of(&mut graph.node_columns, &cells, Target::Organizations, days);
}

fn name_days_of(
    columns: &mut Columns,
    cells: &[&BTreeMap<usize, String>],
    target: Target,
    days: [(&str, Field); 2],
) {
    for (name, field) in days {
        let Some(column) = columns.named(&[name]) else {
            continue;
        };
        let mut said = cells.iter().filter_map(|cells| cells.get(&column));
        let is_free = columns.named(&[&plain(&field.to_string())]).is_none();
        if is_free && said.all(|text| reads(field, target, text)) {
            columns.all_mut()[column].name = field.to_string();
        }
    }
}

/// Leaves out weights that say nothing: one for every tie, or the intensity again.
fn drop_plain_weights(graph: &mut Graph) {
    let columns = &graph.tie_columns;
    let Some(weight) = columns.named(&["weight"]) else {
        return;
    };
    let number = |text: &String| text.trim().parse::<f64>().ok();
    let intensity = columns.named(&["intensity"]);
    let is_plain = |tie: &Tie| {
        let weight = tie.cells.get(&weight).and_then(number);
        let intensity = intensity
            .and_then(|column| tie.cells.get(&column))
            .and_then(number);
        weight.is_none() || weight == Some(intensity.unwrap_or(1.0))
    };
    if graph.ties.iter().all(is_plain) {
        for tie in &mut graph.ties {
            tie.cells.remove(&weight);
        }
    }
}

/// A table in the making.
struct Sheet<'a> {
    source: &'a str,
    target: Target,
    fixed: &'a [(&'static str, Field)],
    columns: &'a [Column],
    is_ours: bool,
    is_matrix: bool,
}

impl Sheet<'_> {
    /// The table of these rows, with the columns that hold something; none without rows.
    fn table(&self, lines: Vec<Line>) -> Option<Table> {
        if lines.is_empty() {
            return None;
        }
        let is_used = |at: &usize| lines.iter().any(|line| line.cells.contains_key(at));
        let used: Vec<usize> = (0..self.columns.len()).filter(is_used).collect();
        let is_filled = |at: &usize| lines.iter().any(|line| !line.fixed[*at].is_empty());
        let fixed: Vec<usize> = (0..self.fixed.len()).filter(is_filled).collect();
        let heads = fixed.iter().map(|at| self.fixed[*at].0.to_owned());
        let own = used.iter().map(|at| self.columns[*at].name.clone());
        let row = |line: &Line| {
            let first = fixed.iter().map(|at| line.fixed[*at].clone());
            let rest = used
                .iter()
                .map(|at| line.cells.get(at).cloned().unwrap_or_default());
            Row {
                number: line.number,
                cells: first.chain(rest).collect(),
            }
        };
        let mut table = Table {
            source: self.source.to_owned(),
            sheet: None,
            header: heads.chain(own).collect(),
            rows: lines.iter().map(row).collect(),
            preset: None,
            is_matrix: self.is_matrix,
            part: None,
            zones: Default::default(),
        };
        table.rows.sort_by_key(|row| row.number);
        let columns = self.mapping(&table, &fixed, &used);
        table.preset = Some(TableMapping {
            target: self.target,
            columns,
            ..TableMapping::default()
        });
        Some(table)
    }

    fn mapping(&self, table: &Table, fixed: &[usize], used: &[usize]) -> Vec<ColumnMapping> {
        let mut columns = guess::columns(table, self.target);
        for (at, column) in fixed.iter().enumerate() {
            let field = self.fixed[*column].1;
            columns[at].fills = Fills::Field { field };
        }
        let taken: Vec<Field> = self.fixed.iter().map(|(_, field)| *field).collect();
        for (at, column) in used.iter().enumerate() {
            let (place, column) = (fixed.len() + at, &self.columns[*column]);
            columns[place].fills = self.fills(table, place, column, &columns, &taken);
        }
        columns
    }

    /// What a column fills: the field whose code is its name, the field that its name suggests if every value fits, a
    /// sector if it holds types, else a column of the initiative's own.
    fn fills(
        &self,
        table: &Table,
        at: usize,
        column: &Column,
        guessed: &[ColumnMapping],
        taken: &[Field],
    ) -> Fills {
        let own = || own_of(table, at, column);
        if column.name.ends_with(OWN_MARK) || column.name == IMAGE {
            return own();
        }
        let fits = |field: Field| {
            !taken.contains(&field)
                && field.at_organization().is_none()
                && self.target.fields().contains(&field)
                && table.values(at).all(|text| reads(field, self.target, text))
        };
        if self.is_ours && self.target == Target::Relationships && column.name == KIND {
            return Fills::Field { field: Field::Kind };
        }
        let exact = plain(&column.name).replace(' ', "_").parse::<Field>().ok();
        if let Some(field) = exact.filter(|field| fits(*field)) {
            return Fills::Field { field };
        }
        if self.is_ours {
            return own();
        }
        let is_guessed = |field: Field| {
            let fills = Fills::Field { field };
            guessed.iter().any(|column| column.fills == fills)
        };
        match guessed[at].fills {
            Fills::Field { field } if fits(field) && !is_weight_of_one(table, at, column) => {
                Fills::Field { field }
            }
            _ if self.target == Target::Organizations
                && holds_types(table, at, column)
                && !is_guessed(Field::Sector) =>
            {
                Fills::Field {
                    field: Field::Sector,
                }
            }
            _ => own(),
        }
    }
}

fn reads(field: Field, target: Target, text: &str) -> bool {
    cells::read(field, target, text, Writing::default()).is_ok()
}

/// Weights of one for every tie are what programs write when there are none; they tell no intensity.
fn is_weight_of_one(table: &Table, at: usize, column: &Column) -> bool {
    let is_one = |text: &str| text.parse::<f64>().is_ok_and(|number| number == 1.0);
    plain(&column.name) == "weight" && table.values(at).all(is_one)
}

/// Tells a column of types that stands for the sectors of organizations.
fn holds_types(table: &Table, at: usize, column: &Column) -> bool {
    let words: std::collections::HashSet<String> = table.values(at).map(plain).collect();
    let is_type = is_among(
        "type|element type|node type|entity type|tipo",
        &plain(&column.name),
    );
    let is_word = |word: &String| word.chars().any(char::is_alphabetic);
    is_type && words.len() <= SECTORS && words.iter().all(is_word)
}

/// A column of the initiative's own, of the kind that the file says if every value is one.
fn own_of(table: &Table, at: usize, column: &Column) -> Fills {
    let name = column.name.trim_end_matches(OWN_MARK).to_owned();
    let fits = table.values(at).all(|text| column.kind.can_hold(text));
    let kind = if fits { column.kind } else { OwnKind::Text };
    Fills::Attribute { name, kind }
}
