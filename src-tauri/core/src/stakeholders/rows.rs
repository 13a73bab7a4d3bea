//! The SQL of stakeholders.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, ToSql, params_from_iter};

use super::views::{
    AttributeOf, Choice, OrganizationFilter, OrganizationOrder, OrganizationRow, PersonRow,
    RelationshipRow, RepresentationRow, SectorCount,
};
use super::{
    Attribute, AttributeValue, Group, Organization, Person, Reading, Relationship, Representation,
    Seat, Sector, Table,
};
use crate::error::Result;
use crate::file::fold;
use crate::journal::record::{list, select_list};
use crate::journal::{Record, Tx};
use crate::values::{Day, Id};

/// Every sector, in order.
pub fn sectors(db: &Connection) -> Result<Vec<Sector>> {
    list(db, "ORDER BY position, id", [])
}

/// Every organization, by name.
pub fn organizations(db: &Connection) -> Result<Vec<Organization>> {
    list(db, "ORDER BY fold(name), id", [])
}

/// Every person, by name.
pub fn people(db: &Connection) -> Result<Vec<Person>> {
    list(db, "ORDER BY fold(name), id", [])
}

/// Every relationship, oldest first.
pub fn relationships(db: &Connection) -> Result<Vec<Relationship>> {
    list(db, "ORDER BY id", [])
}

/// The seats of a group that stand on `day`, in order.
pub fn seats_on(db: &Connection, group: Id, day: Day) -> Result<Vec<Seat>> {
    let rest = "AND group_id = ?1 AND COALESCE(from_on, '') <= ?2 AND COALESCE(until_on, '9999-12-31') >= ?2
                ORDER BY position, id";
    list(db, rest, rusqlite::params![group, day])
}

pub(super) fn groups(db: &Connection) -> Result<Vec<Group>> {
    list(db, "ORDER BY position, id", [])
}

pub(super) fn seats(db: &Connection) -> Result<Vec<Seat>> {
    list(db, "ORDER BY position, id", [])
}

pub(super) fn seats_of_organization(db: &Connection, organization: Id) -> Result<Vec<Seat>> {
    list(
        db,
        "AND organization_id = ?1 ORDER BY position, id",
        [organization],
    )
}

pub(super) fn seats_of_person(db: &Connection, person: Id) -> Result<Vec<Seat>> {
    let held = "SELECT seat_id FROM representation WHERE person_id = ?1 AND deleted = 0";
    list(
        db,
        &format!("AND id IN ({held}) ORDER BY position, id"),
        [person],
    )
}

pub(super) fn people_of(db: &Connection, organization: Id) -> Result<Vec<Person>> {
    list(
        db,
        "AND organization_id = ?1 ORDER BY fold(name), id",
        [organization],
    )
}

/// What the records of a table are called, by identity.
pub(super) fn names(db: &Connection, table: &str) -> Result<HashMap<Id, String>> {
    let mut statement = db.prepare_cached(&format!("SELECT id, name FROM \"{table}\""))?;
    let names = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// A filter as SQL on organizations `o`, with the values it names.
fn restriction(filter: &OrganizationFilter) -> (String, Vec<Value>) {
    let mut sql = String::from("o.deleted = 0");
    let mut values: Vec<Value> = Vec::new();
    for word in fold(&filter.search).split_whitespace() {
        values.push(word.to_owned().into());
        let mark = values.len();
        let columns = [
            "name",
            "short_name",
            "place",
            "tags",
            "population_served",
            "notes",
        ];
        let tests = columns.map(|column| format!("instr(fold(o.{column}), ?{mark}) > 0"));
        sql.push_str(&format!(" AND ({})", tests.join(" OR ")));
    }
    let mut any_of = |column: &str, options: Vec<Value>| {
        if !options.is_empty() {
            let marks: Vec<String> = options
                .into_iter()
                .map(|option| {
                    values.push(option);
                    format!("?{}", values.len())
                })
                .collect();
            sql.push_str(&format!(" AND {column} IN ({})", marks.join(", ")));
        }
    };
    any_of(
        "COALESCE(o.sector_id, zeroblob(16))",
        filter
            .sector_ids
            .iter()
            .map(|id| Value::Blob(id.as_bytes().to_vec()))
            .collect(),
    );
    any_of(
        "o.status",
        filter
            .statuses
            .iter()
            .map(|status| status.to_string().into())
            .collect(),
    );
    (sql, values)
}

const fn order_key(order: OrganizationOrder) -> &'static str {
    match order {
        OrganizationOrder::Name => "fold(o.name)",
        OrganizationOrder::Sector => "fold(COALESCE(s.name, ''))",
        OrganizationOrder::Kind => "o.kind",
        OrganizationOrder::Status => "o.status",
        OrganizationOrder::JoinedOn => "COALESCE(o.joined_on, '')",
        OrganizationOrder::Place => "fold(o.place)",
        OrganizationOrder::Ties => "ties",
        OrganizationOrder::People => "people",
    }
}

/// Joins an organization to its sector and to how many ties and people it has.
const AROUND: &str = "
    LEFT JOIN sector s ON s.id = o.sector_id AND s.deleted = 0
    LEFT JOIN (SELECT organization_id AS id, COUNT(*) AS n FROM person WHERE deleted = 0 GROUP BY 1) p ON p.id = o.id
    LEFT JOIN (SELECT id, COUNT(*) AS n FROM (
        SELECT from_id AS id FROM relationship WHERE deleted = 0 AND ended_on IS NULL
        UNION ALL SELECT to_id FROM relationship WHERE deleted = 0 AND ended_on IS NULL) GROUP BY id) t ON t.id = o.id";

pub(super) fn organization_rows(
    db: &Connection,
    filter: &OrganizationFilter,
) -> Result<Vec<OrganizationRow>> {
    let (restriction, values) = restriction(filter);
    let columns = select_list(&Organization::TABLE, "o");
    let direction = if filter.descending { "DESC" } else { "ASC" };
    let limit = filter.limit.map_or(-1, i64::from);
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(s.name, ''), COALESCE(t.n, 0) AS ties, COALESCE(p.n, 0) AS people
         FROM organization o {AROUND} WHERE {restriction}
         ORDER BY {} {direction}, fold(o.name), o.id LIMIT {limit} OFFSET {}",
        order_key(filter.order),
        filter.offset
    ))?;
    let at = Organization::TABLE.columns.len() + 1;
    let rows = statement.query_map(params_from_iter(values), |row| {
        Ok(OrganizationRow {
            organization: Organization::from_row(row)?,
            sector: row.get(at)?,
            ties: row.get(at + 1)?,
            people: row.get(at + 2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn count_matching(db: &Connection, filter: &OrganizationFilter) -> Result<u32> {
    let (restriction, values) = restriction(filter);
    let sql = format!("SELECT COUNT(*) FROM organization o WHERE {restriction}");
    Ok(db
        .prepare_cached(&sql)?
        .query_row(params_from_iter(values), |row| row.get(0))?)
}

/// How many organizations there are.
pub(crate) fn count_organizations(db: &Connection) -> Result<u32> {
    Ok(db.query_row(
        "SELECT COUNT(*) FROM organization WHERE deleted = 0",
        [],
        |row| row.get(0),
    )?)
}

/// How many people there are.
pub(crate) fn count_people(db: &Connection) -> Result<u32> {
    Ok(
        db.query_row("SELECT COUNT(*) FROM person WHERE deleted = 0", [], |row| {
            row.get(0)
        })?,
    )
}

pub(super) fn sector_counts(db: &Connection) -> Result<Vec<SectorCount>> {
    let columns = select_list(&Sector::TABLE, "s");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(o.n, 0), COALESCE(o.active, 0) FROM sector s
         LEFT JOIN (SELECT sector_id, COUNT(*) AS n, SUM(status = 'active') AS active
                    FROM organization WHERE deleted = 0 GROUP BY 1) o ON o.sector_id = s.id
         WHERE s.deleted = 0 ORDER BY s.position, s.id"
    ))?;
    let at = Sector::TABLE.columns.len() + 1;
    let counts = statement.query_map([], |row| {
        Ok(SectorCount {
            sector: Sector::from_row(row)?,
            organizations: row.get(at)?,
            active: row.get(at + 1)?,
        })
    })?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn person_rows(
    db: &Connection,
    search: &str,
    organization: Option<Id>,
) -> Result<Vec<PersonRow>> {
    let columns = select_list(&Person::TABLE, "p");
    let mut sql = format!(
        "SELECT {columns}, COALESCE(o.name, '') FROM person p
         LEFT JOIN organization o ON o.id = p.organization_id AND o.deleted = 0 WHERE p.deleted = 0"
    );
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    if let Some(organization) = organization {
        values.push(Box::new(organization));
        sql.push_str(" AND p.organization_id = ?1");
    }
    for word in fold(search).split_whitespace() {
        values.push(Box::new(word.to_owned()));
        let all = "p.name || ' ' || p.title || ' ' || p.email || ' ' || p.phone || ' ' || COALESCE(o.name, '')";
        sql.push_str(&format!(" AND instr(fold({all}), ?{}) > 0", values.len()));
    }
    sql.push_str(" ORDER BY fold(p.name), p.id");
    let at = Person::TABLE.columns.len() + 1;
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| {
        Ok(PersonRow {
            person: Person::from_row(row)?,
            organization: row.get(at)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn representation_rows(db: &Connection) -> Result<Vec<RepresentationRow>> {
    let columns = select_list(&Representation::TABLE, "r");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, p.name FROM representation r JOIN person p ON p.id = r.person_id AND p.deleted = 0
         WHERE r.deleted = 0 ORDER BY COALESCE(r.from_on, '') DESC, r.id"
    ))?;
    let at = Representation::TABLE.columns.len() + 1;
    let rows = statement.query_map([], |row| {
        Ok(RepresentationRow {
            representation: Representation::from_row(row)?,
            person: row.get(at)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The relationships whose two ends are there, with their readings: all, those of a stakeholder, or the one named.
pub(super) fn relationship_rows(db: &Connection, of: Option<Id>) -> Result<Vec<RelationshipRow>> {
    let mut readings: HashMap<Id, Vec<Reading>> = HashMap::new();
    for reading in list::<Reading>(db, "ORDER BY read_on DESC", [])? {
        if let Some(relationship) = reading.relationship_id {
            readings.entry(relationship).or_default().push(reading);
        }
    }
    let columns = select_list(&Relationship::TABLE, "r");
    let mut statement = db.prepare_cached(&format!(
        "WITH stakeholder (id, name) AS (SELECT id, name FROM organization WHERE deleted = 0
             UNION ALL SELECT id, name FROM person WHERE deleted = 0)
         SELECT {columns}, f.name, t.name FROM relationship r
         JOIN stakeholder f ON f.id = r.from_id JOIN stakeholder t ON t.id = r.to_id
         WHERE r.deleted = 0 AND (?1 IS NULL OR r.from_id = ?1 OR r.to_id = ?1 OR r.id = ?1)
         ORDER BY fold(f.name), fold(t.name), r.id"
    ))?;
    let at = Relationship::TABLE.columns.len() + 1;
    let rows = statement.query_map([of], |row| {
        let relationship = Relationship::from_row(row)?;
        let readings = readings.remove(&relationship.id).unwrap_or_default();
        Ok(RelationshipRow {
            relationship,
            from: row.get(at)?,
            to: row.get(at + 1)?,
            readings,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a person calls a relationship: the names of its two ends.
pub(super) fn relationship_name(db: &Connection, id: Id) -> Result<String> {
    let mut statement = db.prepare_cached(
        "WITH stakeholder (id, name) AS (SELECT id, name FROM organization UNION ALL SELECT id, name FROM person)
         SELECT f.name || ' – ' || t.name FROM relationship r
         JOIN stakeholder f ON f.id = r.from_id JOIN stakeholder t ON t.id = r.to_id WHERE r.id = ?1",
    )?;
    Ok(statement
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or_default())
}

pub(super) fn attributes_of(db: &Connection, table: &str, record: Id) -> Result<Vec<AttributeOf>> {
    let columns = select_list(&Attribute::TABLE, "a");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(v.value, '') FROM attribute a
         LEFT JOIN attribute_value v ON v.attribute_id = a.id AND v.record_id = ?2 AND v.deleted = 0
         WHERE a.deleted = 0 AND a.record = ?1 ORDER BY a.position, a.id"
    ))?;
    let at = Attribute::TABLE.columns.len() + 1;
    let rows = statement.query_map(rusqlite::params![table, record], |row| {
        Ok(AttributeOf {
            attribute: Attribute::from_row(row)?,
            value: row.get(at)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn organization_choices(db: &Connection) -> Result<Vec<Choice>> {
    choices(
        db,
        "SELECT id, name, short_name FROM organization WHERE deleted = 0 ORDER BY fold(name), id",
    )
}

pub(super) fn person_choices(db: &Connection) -> Result<Vec<Choice>> {
    choices(
        db,
        "SELECT p.id, p.name, COALESCE(o.name, '') FROM person p
         LEFT JOIN organization o ON o.id = p.organization_id AND o.deleted = 0
         WHERE p.deleted = 0 ORDER BY fold(p.name), p.id",
    )
}

fn choices(db: &Connection, sql: &str) -> Result<Vec<Choice>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Choice {
            id: row.get(0)?,
            name: row.get(1)?,
            hint: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The rows that can be put in order with one another, with their positions, in order.
pub(super) fn positions(db: &Connection, table: Table, id: Id) -> Result<Vec<(Id, String)>> {
    let sql = match table {
        Table::Seat => {
            "SELECT id, position FROM seat WHERE deleted = 0
             AND group_id = (SELECT group_id FROM seat WHERE id = ?1) ORDER BY position, id"
        }
        Table::Group => {
            "SELECT id, position FROM \"group\" WHERE deleted = 0 AND ?1 = ?1 ORDER BY position, id"
        }
        _ => "SELECT id, position FROM sector WHERE deleted = 0 AND ?1 = ?1 ORDER BY position, id",
    };
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Puts into the trash what cannot stand without the record: ties without an end, seats without a group.
pub(super) fn remove_dependents(tx: &mut Tx<'_>, table: Table, id: Id) -> Result<()> {
    match table {
        Table::Organization | Table::Person => {
            let ties = list::<Relationship>(tx.db(), "AND (from_id = ?1 OR to_id = ?1)", [id])?;
            for tie in ties {
                remove_dependents(tx, Table::Relationship, tie.id)?;
                tx.remove::<Relationship>(tie.id)?;
            }
            tx.remove_where::<Representation>("AND person_id = ?1", [id])?;
            for seat in seats_of_organization(tx.db(), id)? {
                remove_dependents(tx, Table::Seat, seat.id)?;
                tx.remove::<Seat>(seat.id)?;
            }
            tx.remove_where::<AttributeValue>("AND record_id = ?1", [id])
        }
        Table::Group => {
            for seat in list::<Seat>(tx.db(), "AND group_id = ?1", [id])? {
                remove_dependents(tx, Table::Seat, seat.id)?;
                tx.remove::<Seat>(seat.id)?;
            }
            Ok(())
        }
        Table::Seat => tx.remove_where::<Representation>("AND seat_id = ?1", [id]),
        Table::Relationship => tx.remove_where::<Reading>("AND relationship_id = ?1", [id]),
        Table::Attribute => tx.remove_where::<AttributeValue>("AND attribute_id = ?1", [id]),
        Table::Sector | Table::Representation | Table::Reading | Table::AttributeValue => Ok(()),
    }
}
