//! The SQL of people.

use rusqlite::{Connection, Params, ToSql, params_from_iter};

use super::{by_identity, own_values};
use crate::error::Result;
use crate::file::fold;
use crate::journal::Record;
use crate::journal::record::{list, select_list};
use crate::stakeholders::{Person, PersonFilter, PersonOrder, PersonRow};
use crate::values::Id;

/// Every person, by name.
pub fn people(db: &Connection) -> Result<Vec<Person>> {
    list(db, "ORDER BY fold(name), id", [])
}

pub(crate) fn people_of(db: &Connection, organization: Id) -> Result<Vec<Person>> {
    list(
        db,
        "AND organization_id = ?1 ORDER BY fold(name), id",
        [organization],
    )
}

pub(crate) fn person_rows(db: &Connection, filter: &PersonFilter) -> Result<Vec<PersonRow>> {
    let mut rest = String::new();
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    if let Some(organization) = filter.organization_id {
        values.push(Box::new(organization));
        rest.push_str(" AND p.organization_id = ?1");
    }
    for word in fold(&filter.search).split_whitespace() {
        values.push(Box::new(word.to_owned()));
        let all = "p.name || ' ' || p.title || ' ' || p.email || ' ' || p.phone || ' ' || COALESCE(o.name, '')";
        rest.push_str(&format!(" AND instr(fold({all}), ?{}) > 0", values.len()));
    }
    let direction = if filter.descending { "DESC" } else { "ASC" };
    let key = order_key(filter.order);
    rest.push_str(&format!(" ORDER BY {key} {direction}, fold(p.name), p.id"));
    select_rows(db, &rest, params_from_iter(values))
}

/// The rows of these people, in no order.
pub(crate) fn person_rows_of(db: &Connection, ids: &[Id]) -> Result<Vec<PersonRow>> {
    by_identity(ids, |marks, ids| {
        select_rows(db, &format!("AND p.id IN ({marks})"), params_from_iter(ids))
    })
}

fn select_rows(db: &Connection, rest: &str, values: impl Params) -> Result<Vec<PersonRow>> {
    let columns = select_list(&Person::TABLE, "p");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(o.name, '') FROM person p
         LEFT JOIN organization o ON o.id = p.organization_id AND o.deleted = 0 WHERE p.deleted = 0 {rest}"
    ))?;
    let mut own = own_values(db, Person::TABLE.name)?;
    let at = Person::TABLE.columns.len() + 1;
    let rows = statement.query_map(values, |row| {
        let person = Person::from_row(row)?;
        Ok(PersonRow {
            own: own.remove(&person.id).unwrap_or_default(),
            person,
            organization: row.get(at)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

const fn order_key(order: PersonOrder) -> &'static str {
    match order {
        PersonOrder::Name => "fold(p.name)",
        PersonOrder::Organization => "fold(COALESCE(o.name, ''))",
        PersonOrder::Title => "fold(p.title)",
        PersonOrder::Email => "fold(p.email)",
        PersonOrder::Phone => "p.phone",
        PersonOrder::Languages => "fold(p.languages)",
        PersonOrder::IsBackboneStaff => "p.is_backbone_staff",
    }
}

/// How many people there are.
pub(crate) fn count_people(db: &Connection) -> Result<u32> {
    Ok(
        db.query_row("SELECT COUNT(*) FROM person WHERE deleted = 0", [], |row| {
            row.get(0)
        })?,
    )
}
