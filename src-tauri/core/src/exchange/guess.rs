//! Guesses what a table is and which column is which, from heads in any order and from what stands below them.

use std::collections::HashSet;

use super::cells::{self, DecimalMark};
use super::fields::{Field, Shape, Target};
use super::mapping::{ColumnMapping, Fills, OwnKind, TableMapping};
use super::names::{self, Naming};
use super::table::{Row, Table};
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
        ..TableMapping::default()
    }
}

/// What the rows of a table are, from its heads, else from the name of its sheet or file, else from what stands in it.
fn target(table: &Table) -> Target {
    let ties = claims(table, Target::Relationships);
    if column_of(&ties, Field::From).is_some() && column_of(&ties, Field::To).is_some() {
        return Target::Relationships;
    }
    let measured = claims(table, Target::Observations);
    let is_measured = |field| column_of(&measured, field).is_some();
    if is_measured(Field::Indicator)
        && is_measured(Field::Period)
        && (is_measured(Field::Value) || is_measured(Field::Numerator))
    {
        return Target::Observations;
    }
    let (people, organizations) = (
        claims(table, Target::People),
        claims(table, Target::Organizations),
    );
    let is_person = |field| column_of(&people, field).is_some();
    let is_organization = |field| column_of(&organizations, field).is_some();
    let is_named = is_person(Field::Name) || is_person(Field::FirstName);
    let works_somewhere = is_named && is_person(Field::Organization);
    // A plain `Name` beside an `Organization` may still be that of an organization.
    let names_contact =
        column_of(&people, Field::Name).is_some_and(|column| !is_any_name(&table.header[column]));
    let named = named_as(table).filter(|named| match named {
        Target::People => is_named,
        _ => is_organization(Field::Name) && !(works_somewhere && names_contact),
    });
    if let Some(named) = named {
        return named;
    }
    let holds_title = column_of(&people, Field::Title)
        .is_some_and(|column| column_of(&organizations, Field::Kind) != Some(column));
    let is_split = is_person(Field::FirstName) || is_person(Field::LastName);
    if is_split || is_named && holds_title || works_somewhere {
        return Target::People;
    }
    let is_reached = is_person(Field::Email) || is_person(Field::Phone);
    if is_named && is_reached && lists_people(table, &people, &organizations) {
        return Target::People;
    }
    match (is_organization(Field::Name), is_named) {
        (true, _) => Target::Organizations,
        (false, true) => Target::People,
        (false, false) => Target::Nothing,
    }
}

/// What the name of the sheet or file says that the rows are.
fn named_as(table: &Table) -> Option<Target> {
    let sheet = table.sheet.as_deref().unwrap_or_default();
    let name = plain(&format!("{sheet} {}", table.source));
    let says = |words: &str| name.split(' ').any(|word| words::is_among(words, word));
    if says("people|persons|person|personas|persona|contacts|contactos") {
        Some(Target::People)
    } else if says("organizations|organisations|organizaciones|elements|nodes") {
        Some(Target::Organizations)
    } else {
        None
    }
}

/// Whether the names with mail or phone beside them are those of people: as they look, and if nobody can tell, as the
/// other columns are.
fn lists_people(table: &Table, people: &Claims, organizations: &Claims) -> bool {
    let own = [
        Field::Sector,
        Field::Website,
        Field::Kind,
        Field::ShortName,
        Field::PopulationServed,
    ];
    let has_own = own
        .iter()
        .any(|field| column_of(organizations, *field).is_some());
    let (name, email) = (
        column_of(people, Field::Name),
        column_of(people, Field::Email),
    );
    let cell = |row: &Row, column: Option<usize>| -> String {
        let cell = column.and_then(|column| row.cells.get(column));
        cell.cloned().unwrap_or_default()
    };
    let rows: Vec<(String, String)> = table
        .rows
        .iter()
        .map(|row| (cell(row, name), cell(row, email)))
        .collect();
    let pairs = rows
        .iter()
        .map(|(name, email)| (name.as_str(), email.as_str()));
    match names::judge(pairs) {
        Naming::People => true,
        Naming::Organizations => false,
        Naming::Open => !has_own,
    }
}

/// Tells whether a head says no more than that a name stands below it.
fn is_any_name(head: &str) -> bool {
    words::is_among("name|nombre|label", &plain(head))
}

/// Columns and the fields that their heads name.
type Claims = [(usize, Field)];

fn column_of(claims: &Claims, field: Field) -> Option<usize> {
    let found = claims.iter().find(|(_, known)| *known == field);
    found.map(|(column, _)| *column)
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
    if target == Target::People && column_of(&claims, Field::Organization).is_some() {
        claim_for_organization(table, &heads, &mut claims);
    }
    claims
}

/// Adds the columns of a table of people that say something of the organization it names.
fn claim_for_organization(table: &Table, heads: &[String], claims: &mut Vec<(usize, Field)>) {
    let fields = Target::People.fields().iter();
    for (field, own) in fields.filter_map(|field| Some((*field, field.at_organization()?))) {
        let known = words::heads(Target::Organizations).iter();
        let Some((_, words)) = known.clone().find(|(known, _)| *known == own) else {
            continue;
        };
        let says = |head: &&String| {
            let about = words::about_organization(head);
            // Notes are those of the person unless the head says otherwise.
            let of_itself = own != Field::Notes && words::is_among(words, head);
            of_itself || about.is_some_and(|head| words::is_among(words, head))
        };
        let is_free = |column: &usize| {
            !claims.iter().any(|(taken, _)| taken == column)
                && fits(table, *column, Target::People, field)
        };
        let named = (0..heads.len()).filter(|column| says(&&heads[*column]));
        let named: Vec<usize> = named.filter(is_free).collect();
        // A head that names the organization is surer than one that does not.
        let surest = named
            .iter()
            .find(|column| words::about_organization(&heads[**column]).is_some());
        if let Some(column) = surest.or(named.first()) {
            claims.push((*column, field));
        }
    }
}

/// Tells whether what stands in a column can be what its head says.
fn fits(table: &Table, column: usize, target: Target, field: Field) -> bool {
    let mut values = table.values(column).peekable();
    if (target, field) == (Target::People, Field::Name) {
        return values.peek().is_none() || !values.all(|value| value.contains('@'));
    }
    if (target, field) == (Target::People, Field::Organization) {
        return values.peek().is_none() || values.any(is_name);
    }
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

/// Tells whether a value can name an organization: neither a number nor a mark.
fn is_name(value: &str) -> bool {
    value.parse::<f64>().is_err() && cells::yes_or_no(value).is_none()
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
        // Values have no columns of the initiative's own.
        (None, _) if target == Target::Observations => Fills::Nothing,
        (None, head) => Fills::Attribute {
            name: head.to_owned(),
            kind: OwnKind::Text,
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
    let is_number = matches!(shape, Shape::Number | Shape::Amount | Shape::Score);
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
    let pair = |row: &Row| (plain(&row.cells[from]), plain(&row.cells[to]));
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
