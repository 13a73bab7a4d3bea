//! The SQL of activities.

use rusqlite::{Connection, ToSql, params_from_iter};

use super::{Activity, ActivityDetail, ActivityFilter, ActivityRow, Alignment, AlignmentRow};
use crate::error::{Error, Result};
use crate::file::fold;
use crate::journal::record::{list, select_list};
use crate::journal::{Record, Tx};
use crate::values::Id;

/// Every activity, oldest first.
pub fn activities(db: &Connection) -> Result<Vec<Activity>> {
    list(db, "ORDER BY id", [])
}

/// Every alignment.
pub fn alignments(db: &Connection) -> Result<Vec<Alignment>> {
    list(db, "ORDER BY id", [])
}

/// How many strategies that are not in the trash an activity `a` is aligned with.
const STRATEGIES: &str =
    "(SELECT COUNT(*) FROM alignment l JOIN strategy s ON s.id = l.strategy_id AND s.deleted = 0
    WHERE l.activity_id = a.id AND l.deleted = 0)";

/// The activities that fit, grouped by owner by name; those without an owner last.
pub(super) fn activity_rows(db: &Connection, filter: &ActivityFilter) -> Result<Vec<ActivityRow>> {
    let columns = select_list(&Activity::TABLE, "a");
    let mut sql = format!(
        "SELECT {columns}, COALESCE(o.name, ''), {STRATEGIES} AS strategies FROM activity a
         LEFT JOIN organization o ON o.id = a.organization_id AND o.deleted = 0 WHERE a.deleted = 0"
    );
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    for word in fold(&filter.search).split_whitespace() {
        values.push(Box::new(word.to_owned()));
        let all =
            "a.name || ' ' || a.place || ' ' || a.population_served || ' ' || COALESCE(o.name, '')";
        sql.push_str(&format!(" AND instr(fold({all}), ?{}) > 0", values.len()));
    }
    if !filter.statuses.is_empty() {
        let mut marks = Vec::new();
        for status in &filter.statuses {
            values.push(Box::new(*status));
            marks.push(format!("?{}", values.len()));
        }
        sql.push_str(&format!(" AND a.status IN ({})", marks.join(", ")));
    }
    if let Some(organization) = filter.organization_id {
        values.push(Box::new(organization));
        sql.push_str(&format!(" AND a.organization_id = ?{}", values.len()));
    }
    if let Some(strategy) = filter.strategy_id {
        values.push(Box::new(strategy));
        let aligned = "SELECT activity_id FROM alignment WHERE deleted = 0 AND strategy_id";
        sql.push_str(&format!(" AND a.id IN ({aligned} = ?{})", values.len()));
    }
    if filter.unaligned {
        sql.push_str(&format!(" AND {STRATEGIES} = 0"));
    }
    sql.push_str(" ORDER BY o.name IS NULL, fold(o.name), o.id, a.position, fold(a.name), a.id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), activity_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn activity_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<ActivityRow> {
    let at = Activity::TABLE.columns.len() + 1;
    Ok(ActivityRow {
        activity: Activity::from_row(row)?,
        organization: row.get(at)?,
        strategies: row.get(at + 1)?,
    })
}

pub(super) fn activity_detail(db: &Connection, id: Id) -> Result<ActivityDetail> {
    let columns = select_list(&Activity::TABLE, "a");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(o.name, ''), {STRATEGIES} FROM activity a
         LEFT JOIN organization o ON o.id = a.organization_id AND o.deleted = 0 WHERE a.deleted = 0 AND a.id = ?1"
    ))?;
    let activity = statement
        .query_map([id], activity_row)?
        .next()
        .transpose()?;
    let missing = || Error::Missing {
        table: Activity::TABLE.name.to_owned(),
        id,
    };
    let columns = select_list(&Alignment::TABLE, "l");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, s.name FROM alignment l JOIN strategy s ON s.id = l.strategy_id AND s.deleted = 0
         WHERE l.deleted = 0 AND l.activity_id = ?1 ORDER BY l.strength, s.position, s.id"
    ))?;
    let at = Alignment::TABLE.columns.len() + 1;
    let alignments = statement
        .query_map([id], |row| {
            Ok(AlignmentRow {
                alignment: Alignment::from_row(row)?,
                strategy: row.get(at)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ActivityDetail {
        activity: activity.ok_or_else(missing)?,
        alignments,
    })
}

pub(super) fn remove_alignments(tx: &mut Tx<'_>, activity: Id) -> Result<()> {
    tx.remove_where::<Alignment>("AND activity_id = ?1", [activity])
}
