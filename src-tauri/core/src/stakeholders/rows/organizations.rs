//! The SQL of organizations and their sectors.

use rusqlite::types::Value;
use rusqlite::{Connection, Params, params_from_iter};

use super::{by_identity, own_values};
use crate::error::Result;
use crate::file::fold;
use crate::journal::Record;
use crate::journal::record::{list, select_list};
use crate::stakeholders::{
    Organization, OrganizationFilter, OrganizationOrder, OrganizationRow, Sector, SectorCount,
};
use crate::values::Id;

/// Every organization, by name.
pub fn organizations(db: &Connection) -> Result<Vec<Organization>> {
    list(db, "ORDER BY fold(name), id", [])
}

pub(crate) fn organization_rows(
    db: &Connection,
    filter: &OrganizationFilter,
) -> Result<Vec<OrganizationRow>> {
    let (restriction, values) = restriction(filter);
    let direction = if filter.descending { "DESC" } else { "ASC" };
    let limit = filter.limit.map_or(-1, i64::from);
    let rest = format!(
        "{restriction} ORDER BY {} {direction}, fold(o.name), o.id LIMIT {limit} OFFSET {}",
        order_key(filter.order),
        filter.offset
    );
    select_rows(db, &rest, params_from_iter(values))
}

/// The rows of these organizations, in no order.
pub(crate) fn organization_rows_of(db: &Connection, ids: &[Id]) -> Result<Vec<OrganizationRow>> {
    by_identity(ids, |marks, ids| {
        let rest = format!("o.deleted = 0 AND o.id IN ({marks})");
        select_rows(db, &rest, params_from_iter(ids))
    })
}

fn select_rows(db: &Connection, rest: &str, values: impl Params) -> Result<Vec<OrganizationRow>> {
    let columns = select_list(&Organization::TABLE, "o");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(s.name, ''), COALESCE(t.n, 0) AS ties, COALESCE(p.n, 0) AS people
         FROM organization o {AROUND} WHERE {rest}"
    ))?;
    let mut own = own_values(db, Organization::TABLE.name)?;
    let at = Organization::TABLE.columns.len() + 1;
    let rows = statement.query_map(values, |row| {
        let organization = Organization::from_row(row)?;
        Ok(OrganizationRow {
            own: own.remove(&organization.id).unwrap_or_default(),
            organization,
            sector: row.get(at)?,
            ties: row.get(at + 1)?,
            people: row.get(at + 2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Joins an organization to its sector and to how many ties and people it has.
const AROUND: &str = "
    LEFT JOIN sector s ON s.id = o.sector_id AND s.deleted = 0
    LEFT JOIN (SELECT organization_id AS id, COUNT(*) AS n FROM person WHERE deleted = 0 GROUP BY 1) p ON p.id = o.id
    LEFT JOIN (SELECT id, COUNT(*) AS n FROM (
        SELECT from_id AS id FROM relationship WHERE deleted = 0 AND ended_on IS NULL
        UNION ALL SELECT to_id FROM relationship WHERE deleted = 0 AND ended_on IS NULL) GROUP BY id) t ON t.id = o.id";

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
        "CASE WHEN o.sector_id IN (SELECT id FROM sector WHERE deleted = 0) THEN o.sector_id ELSE zeroblob(16) END",
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

pub(crate) fn count_matching(db: &Connection, filter: &OrganizationFilter) -> Result<u32> {
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

/// Every sector, in order.
pub fn sectors(db: &Connection) -> Result<Vec<Sector>> {
    list(db, "ORDER BY position, id", [])
}

pub(crate) fn sector_counts(db: &Connection) -> Result<Vec<SectorCount>> {
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
