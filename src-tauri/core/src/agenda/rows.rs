//! The SQL of the common agenda.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{
    AgendaSection, AgendaVersion, Endorsement, EndorsementRow, Goal, GoalRow, Strategy, Table,
    VersionRow,
};
use crate::error::Result;
use crate::journal::record::{list, select_list};
use crate::journal::{Record, Tx};
use crate::values::Id;

/// The sections, in order.
pub fn sections(db: &Connection) -> Result<Vec<AgendaSection>> {
    list(db, "ORDER BY position, id", [])
}

/// The goals, in order.
pub fn goals(db: &Connection) -> Result<Vec<Goal>> {
    list(db, "ORDER BY position, id", [])
}

/// The strategies, in order under their goals.
pub fn strategies(db: &Connection) -> Result<Vec<Strategy>> {
    list(db, "ORDER BY position, id", [])
}

pub(super) fn goal_rows(db: &Connection) -> Result<Vec<GoalRow>> {
    let mut by_goal: HashMap<Id, Vec<Strategy>> = HashMap::new();
    for strategy in strategies(db)? {
        if let Some(goal) = strategy.goal_id {
            by_goal.entry(goal).or_default().push(strategy);
        }
    }
    let goals = goals(db)?.into_iter();
    Ok(goals
        .map(|goal| GoalRow {
            strategies: by_goal.remove(&goal.id).unwrap_or_default(),
            goal,
        })
        .collect())
}

pub(super) fn newest_version(db: &Connection) -> Result<Option<AgendaVersion>> {
    Ok(list(db, "ORDER BY number DESC, id DESC LIMIT 1", [])?
        .into_iter()
        .next())
}

/// The version that counts: the adopted one, else the newest that is out for endorsement.
pub fn current_version(db: &Connection) -> Result<Option<AgendaVersion>> {
    let rest = "AND state IN ('adopted', 'circulated')
                ORDER BY CASE state WHEN 'adopted' THEN 0 ELSE 1 END, number DESC, id DESC LIMIT 1";
    Ok(list(db, rest, [])?.into_iter().next())
}

pub(super) fn version_rows(db: &Connection) -> Result<Vec<VersionRow>> {
    let mut statement = db.prepare_cached(
        "SELECT v.id, v.number, v.state, v.frozen_on, v.adopted_on, v.notes,
                COALESCE(SUM(e.answer IN ('endorsed', 'endorsed_with_reservations')), 0),
                COALESCE(SUM(e.answer = 'endorsed_with_reservations'), 0), COALESCE(SUM(e.answer = 'declined'), 0),
                (SELECT COUNT(*) FROM organization WHERE deleted = 0 AND status = 'active'),
                COALESCE(SUM(e.active AND e.answer IN ('endorsed', 'endorsed_with_reservations')), 0)
         FROM agenda_version v LEFT JOIN (
             SELECT e.*, o.status = 'active' AS active
             FROM endorsement e JOIN organization o ON o.id = e.organization_id AND o.deleted = 0
             WHERE e.deleted = 0) e ON e.version_id = v.id
         WHERE v.deleted = 0 GROUP BY v.id ORDER BY v.number DESC, v.id DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(VersionRow {
            id: row.get(0)?,
            number: row.get(1)?,
            state: row.get(2)?,
            frozen_on: row.get(3)?,
            adopted_on: row.get(4)?,
            notes: row.get(5)?,
            endorsed: row.get(6)?,
            with_reservations: row.get(7)?,
            declined: row.get(8)?,
            to_ask: row.get(9)?,
            endorsed_active: row.get(10)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every answer given to a version.
pub fn endorsements_of(db: &Connection, version: Id) -> Result<Vec<Endorsement>> {
    list(db, "AND version_id = ?1 ORDER BY id", [version])
}

pub(super) fn endorsement_rows(
    db: &Connection,
    version: &AgendaVersion,
) -> Result<Vec<EndorsementRow>> {
    let columns = select_list(&Endorsement::TABLE, "e");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, o.id, o.name, COALESCE(p.name, ''),
                (SELECT MAX(v.number) FROM endorsement x JOIN agenda_version v ON v.id = x.version_id AND v.deleted = 0
                 WHERE x.organization_id = o.id AND x.deleted = 0 AND v.number < ?2
                   AND x.answer IN ('endorsed', 'endorsed_with_reservations'))
         FROM organization o
         LEFT JOIN endorsement e ON e.organization_id = o.id AND e.version_id = ?1 AND e.deleted = 0
         LEFT JOIN person p ON p.id = e.person_id AND p.deleted = 0
         WHERE o.deleted = 0 AND (o.status = 'active' OR e.id IS NOT NULL) ORDER BY fold(o.name), o.id"
    ))?;
    let at = Endorsement::TABLE.columns.len() + 1;
    let rows = statement.query_map(rusqlite::params![version.id, version.number], |row| {
        let organization: Id = row.get(at)?;
        let endorsement = match row.get::<_, Option<Id>>(0)? {
            Some(_) => Endorsement::from_row(row)?,
            None => Endorsement {
                id: Endorsement::identity(organization, version.id),
                organization_id: Some(organization),
                version_id: Some(version.id),
                ..Endorsement::default()
            },
        };
        let endorsed_older = row.get(at + 3)?;
        Ok(EndorsementRow {
            endorsement,
            organization: row.get(at + 1)?,
            person: row.get(at + 2)?,
            endorsed_older,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Puts into the trash what cannot stand without the record.
pub(super) fn remove_dependents(tx: &mut Tx<'_>, table: Table, id: Id) -> Result<()> {
    match table {
        Table::Goal => tx.remove_where::<Strategy>("AND goal_id = ?1", [id]),
        Table::AgendaVersion => tx.remove_where::<Endorsement>("AND version_id = ?1", [id]),
        Table::AgendaSection | Table::Strategy | Table::Endorsement => Ok(()),
    }
}
