//! The SQL of the conditions: counts over the tables of all modules.

use rusqlite::{Connection, OptionalExtension, params};

use super::StrategyGap;
use crate::error::Result;
use crate::values::{Day, Id};

/// The first meeting from `today` on that is neither held nor cancelled.
pub(super) fn next_meeting(db: &Connection, today: Day) -> Result<Option<Id>> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM meeting WHERE deleted = 0 AND status IN ('planned', 'running') AND held_on >= ?1
         ORDER BY held_on, starts_at, id LIMIT 1",
    )?;
    Ok(statement.query_row([today], |row| row.get(0)).optional()?)
}

/// Of the active organizations: how many endorsed the version, how many there are, how many endorsed only an older one.
pub(super) fn endorsement_counts(
    db: &Connection,
    version: Id,
    number: i32,
) -> Result<(u32, u32, u32)> {
    let mut statement = db.prepare_cached(
        "WITH yes (organization_id, version_id) AS (SELECT organization_id, version_id FROM endorsement
             WHERE deleted = 0 AND answer IN ('endorsed', 'endorsed_with_reservations')),
         answer (endorsed, endorsed_older) AS (SELECT
             EXISTS (SELECT 1 FROM yes WHERE organization_id = o.id AND version_id = ?1),
             EXISTS (SELECT 1 FROM yes JOIN agenda_version v ON v.id = version_id AND v.deleted = 0
                     WHERE organization_id = o.id AND v.number < ?2)
             FROM organization o WHERE o.deleted = 0 AND o.status = 'active')
         SELECT COALESCE(SUM(endorsed), 0), COUNT(*), COALESCE(SUM(endorsed_older AND NOT endorsed), 0) FROM answer",
    )?;
    Ok(statement.query_row(params![version, number], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?)
}

/// The strategies that no activity under way is aligned with, in order.
pub(super) fn strategy_gaps(db: &Connection) -> Result<Vec<StrategyGap>> {
    let mut statement = db.prepare_cached(
        "SELECT s.id, s.name, COALESCE(g.name, '') FROM strategy s LEFT JOIN goal g ON g.id = s.goal_id
         WHERE s.deleted = 0 AND NOT EXISTS (
             SELECT 1 FROM alignment l JOIN activity a ON a.id = l.activity_id AND a.deleted = 0
             WHERE l.deleted = 0 AND l.strategy_id = s.id
               AND a.status IN ('on_track', 'minor_issues', 'major_issues'))
         ORDER BY g.position, s.position, s.id",
    )?;
    let gaps = statement.query_map([], |row| {
        Ok(StrategyGap {
            id: row.get(0)?,
            name: row.get(1)?,
            goal: row.get(2)?,
        })
    })?;
    Ok(gaps.collect::<rusqlite::Result<_>>()?)
}

/// How many activities are aligned with no strategy.
pub(super) fn unaligned_activities(db: &Connection) -> Result<u32> {
    let sql = "SELECT COUNT(*) FROM activity a WHERE a.deleted = 0 AND NOT EXISTS (
                   SELECT 1 FROM alignment l JOIN strategy s ON s.id = l.strategy_id AND s.deleted = 0
                   WHERE l.deleted = 0 AND l.activity_id = a.id)";
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// How many meetings were held from one day to another, both included.
pub(super) fn meetings_held(db: &Connection, from: Day, until: Day) -> Result<u32> {
    let sql = "SELECT COUNT(*) FROM meeting WHERE deleted = 0 AND status = 'held' AND held_on BETWEEN ?1 AND ?2";
    Ok(db
        .prepare_cached(sql)?
        .query_row([from, until], |row| row.get(0))?)
}
