//! Guesses what a table is and which column is which, from heads in any order and from what stands below them.

use std::collections::HashSet;

use super::cells::{self, DecimalMark};
use super::fields::{Field, Shape, Target};
use super::mapping::{ColumnMapping, Fills, TableMapping};
use super::table::Table;
use super::words::{self, plain};
use crate::stakeholders::Direction;
use crate::values::Id;

/// The guess for a table.
pub fn table(index: u32, table: &Table) -> TableMapping {
    let target = target(table);
    let columns = columns(table, target);
    let direction = direction(table, &columns);
    TableMapping {
        table: index,
        target,
        direction,
        columns,
    }
}

/// What the rows of a table are, from its heads, else from the name of its sheet or file.
fn target(table: &Table) -> Target {
    let found = |target| {
        claims(table, target)
            .into_iter()
            .map(|(_, field)| field)
            .collect::<HashSet<_>>()
    };
    let ties = found(Target::Relationships);
    if ties.contains(&Field::From) && ties.contains(&Field::To) {
        return Target::Relationships;
    }
    let name = plain(&format!(
        "{} {}",
        table.sheet.as_deref().unwrap_or_default(),
        table.source
    ));
    let says = |words: &[&str]| name.split(' ').any(|word| words.contains(&word));
    let person = found(Target::People);
    let organization = found(Target::Organizations);
    let is_named = person.contains(&Field::Name) || person.contains(&Field::FirstName);
    if is_named
        && says(&[
            "people",
            "persons",
            "person",
            "personas",
            "persona",
            "contacts",
            "contactos",
        ])
    {
        return Target::People;
    }
    if organization.contains(&Field::Name)
        && says(&[
            "organizations",
            "organisations",
            "organizaciones",
            "elements",
            "nodes",
        ])
    {
        return Target::Organizations;
    }
    let has = |fields: &[Field]| fields.iter().any(|field| person.contains(field));
    let works_somewhere = is_named && person.contains(&Field::Organization) && holds_text(table);
    if has(&[Field::FirstName, Field::LastName])
        || is_named && has(&[Field::Title])
        || works_somewhere
    {
        return Target::People;
    }
    let own = [
        Field::Sector,
        Field::Website,
        Field::Kind,
        Field::ShortName,
        Field::PopulationServed,
    ];
    if is_named
        && has(&[Field::Email, Field::Phone])
        && !own.iter().any(|field| organization.contains(field))
    {
        return Target::People;
    }
    if organization.contains(&Field::Name) {
        Target::Organizations
    } else {
        Target::Nothing
    }
}

/// Tells whether the column that would name a person's organization holds names and not numbers.
fn holds_text(table: &Table) -> bool {
    let claims = claims(table, Target::People);
    let column = claims
        .iter()
        .find(|(_, field)| *field == Field::Organization)
        .map(|(column, _)| *column);
    column.is_some_and(|column| {
        table
            .values(column)
            .any(|value| value.parse::<f64>().is_err())
    })
}

/// The columns whose heads name a field: the surest head of each field takes it.
fn claims(table: &Table, target: Target) -> Vec<(usize, Field)> {
    let heads: Vec<String> = table.header.iter().map(|head| plain(head)).collect();
    let mut taken = HashSet::new();
    let mut claims = Vec::new();
    for (field, words) in words::heads(target) {
        let options = words
            .split('|')
            .filter_map(|word| heads.iter().position(|head| head == word));
        let fits = |column: &usize| !taken.contains(column) && fits(table, *column, target, *field);
        if let Some(column) = options.into_iter().find(fits) {
            taken.insert(column);
            claims.push((column, *field));
        }
    }
    claims
}

/// Tells whether what stands in a column can be what its head says.
fn fits(table: &Table, column: usize, target: Target, field: Field) -> bool {
    let mut values = table.values(column).peekable();
    match field.shape() {
        Shape::Code => {
            let (mut known, mut all) = (0, 0);
            for value in values {
                all += 1;
                known += usize::from(field.code_of(target, value).is_some());
            }
            known * 2 > all
        }
        Shape::Score => {
            let is_score =
                |value: &str| cells::number(value, DecimalMark::Point).is_some_and(is_score);
            values.peek().is_some() && values.all(is_score)
        }
        _ => true,
    }
}

fn is_score(number: f64) -> bool {
    number.fract() == 0.0 && (1.0..=4.0).contains(&number)
}

/// What each column of a table fills if its rows are `target`.
pub fn columns(table: &Table, target: Target) -> Vec<ColumnMapping> {
    let claims = claims(table, target);
    let mut fills: Vec<Fills> = vec![Fills::Nothing; table.header.len()];
    for (column, field) in &claims {
        fills[*column] = Fills::Field { field: *field };
    }
    for column in 0..fills.len() {
        if fills[column] == Fills::Nothing
            && target != Target::Nothing
            && table.values(column).next().is_some()
        {
            fills[column] = hint(table, column, target, &fills);
        }
    }
    if matches!(target, Target::Organizations | Target::People) {
        name_something(table, target, &mut fills);
    }
    fills
        .into_iter()
        .enumerate()
        .map(|(column, fills)| writing(table, column, fills))
        .collect()
}

/// What a column without a known head fills, judged by what stands in it.
fn hint(table: &Table, column: usize, target: Target, fills: &[Fills]) -> Fills {
    let all = |test: &dyn Fn(&str) -> bool| table.values(column).all(test);
    let is_kind_like =
        ["type", "tipo", "kind", "clase"].contains(&plain(&table.header[column]).as_str());
    let is_person = |value: &str| words::is_among(words::PERSON_WORDS, &plain(value));
    let hinted = if all(&|value| value.parse::<Id>().is_ok()) {
        Some(Field::Id)
    } else if all(&|value| value.contains('@') && value.contains('.') && !value.contains(' ')) {
        Some(Field::Email)
    } else if all(&|value| value.starts_with("http://") || value.starts_with("https://")) {
        Some(Field::Website)
    } else if is_kind_like && table.values(column).any(is_person) {
        Some(Field::RecordType)
    } else {
        None
    };
    let is_free = |field: &Field| {
        target.fields().contains(field) && !fills.contains(&Fills::Field { field: *field })
    };
    match (hinted.filter(is_free), table.header[column].as_str()) {
        (Some(field), _) => Fills::Field { field },
        (None, "") => Fills::Nothing,
        (None, head) => Fills::Attribute {
            name: head.to_owned(),
        },
    }
}

/// Records without a name cannot be; the first column of words serves when no head says which it is.
fn name_something(table: &Table, target: Target, fills: &mut [Fills]) {
    let names = [Field::Name, Field::FirstName, Field::LastName];
    if fills.iter().any(|fills| {
        names
            .iter()
            .any(|field| *fills == Fills::Field { field: *field })
    }) {
        return;
    }
    let is_words = |column: &usize| {
        let is_taken = matches!(fills[*column], Fills::Field { .. });
        let mut values = table.values(*column).peekable();
        !is_taken
            && values.peek().is_some()
            && values.any(|value| value.chars().any(char::is_alphabetic))
    };
    if let Some(column) = (0..fills.len()).find(is_words)
        && target.fields().contains(&Field::Name)
    {
        fills[column] = Fills::Field { field: Field::Name };
    }
}

fn writing(table: &Table, column: usize, fills: Fills) -> ColumnMapping {
    let shape = match &fills {
        Fills::Field { field } => field.shape(),
        Fills::Attribute { .. } | Fills::Nothing => Shape::Text,
    };
    let date_order = if shape == Shape::Day {
        cells::date_order(table.values(column)).1
    } else {
        None
    };
    let is_number = matches!(shape, Shape::Number | Shape::Score);
    let decimal = if is_number {
        cells::decimal_mark(table.values(column))
    } else {
        DecimalMark::Point
    };
    ColumnMapping {
        fills,
        date_order,
        decimal,
    }
}

/// Ties without a direction of their own run one way when some pair stands there both ways round.
fn direction(table: &Table, columns: &[ColumnMapping]) -> Direction {
    let column = |field| {
        columns
            .iter()
            .position(|column| column.fills == Fills::Field { field })
    };
    let (Some(from), Some(to)) = (column(Field::From), column(Field::To)) else {
        return Direction::Undirected;
    };
    let pair = |row: &super::table::Row| (plain(&row.cells[from]), plain(&row.cells[to]));
    let pairs: HashSet<(String, String)> = table
        .rows
        .iter()
        .map(pair)
        .filter(|(from, to)| from != to)
        .collect();
    let both_ways = pairs
        .iter()
        .any(|(from, to)| pairs.contains(&(to.clone(), from.clone())));
    if both_ways {
        Direction::Directed
    } else {
        Direction::Undirected
    }
}
