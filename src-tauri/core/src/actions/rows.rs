//! The SQL of actions.

use rusqlite::{Connection, OptionalExtension, params};

use super::{ActionItem, ActionRow, Way};
use crate::error::Result;
use crate::initiative;
use crate::journal::Record;
use crate::journal::record::select_list;
use crate::values::{Day, Id};

/// Every action with the names it refers to: open ones by due day, then the others, newest first.
pub(super) fn action_rows(db: &Connection, today: Day) -> Result<Vec<ActionRow>> {
    let columns = select_list(&ActionItem::TABLE, "a");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, COALESCE(p.name, ''), COALESCE(o.name, ''), COALESCE(t.name, ''),
             COALESCE(m.title, ''), m.held_on, COALESCE(i.title, ''), COALESCE(d.question, '')
         FROM action_item a
         LEFT JOIN person p ON p.id = a.person_id AND p.deleted = 0
         LEFT JOIN organization o ON o.id = a.organization_id AND o.deleted = 0
         LEFT JOIN organization t ON t.id = a.promised_to_id AND t.deleted = 0
         LEFT JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0
         LEFT JOIN agenda_item i ON i.id = a.agenda_item_id AND i.deleted = 0
         LEFT JOIN decision d ON d.id = a.decision_id AND d.deleted = 0
         WHERE a.deleted = 0
         ORDER BY a.status IN ('done', 'dropped'),
             CASE WHEN a.status IN ('done', 'dropped') THEN NULL ELSE COALESCE(a.due_on, '9999') END,
             COALESCE(a.done_on, a.due_on, '') DESC, a.position, a.id"
    ))?;
    let backbone = initiative::the_initiative(db)?.backbone_id;
    let at = ActionItem::TABLE.columns.len() + 1;
    let rows = statement.query_map([], |row| {
        let action = ActionItem::from_row(row)?;
        let is_snoozed =
            action.is_open() && action.snoozed_until.is_some_and(|until| until > today);
        let late = action
            .due_on
            .filter(|_| action.is_open() && !is_snoozed)
            .map_or(0, |due| (today.0 - due.0).num_days());
        Ok(ActionRow {
            person: row.get(at)?,
            organization: row.get(at + 1)?,
            promised_to: row.get(at + 2)?,
            way: way(&action, backbone),
            meeting: row.get(at + 3)?,
            meeting_on: row.get(at + 4)?,
            item: row.get(at + 5)?,
            decision: row.get(at + 6)?,
            days_late: late.max(0) as u32,
            is_snoozed,
            action,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was promised to no partner was promised to the initiative, for which the backbone stands.
fn way(action: &ActionItem, backbone: Option<Id>) -> Way {
    match action.promised_to_id {
        None => Way::ToInitiative,
        to if to == backbone => Way::ToInitiative,
        _ if action.organization_id.is_some() && action.organization_id == backbone => {
            Way::FromBackbone
        }
        _ => Way::BetweenPartners,
    }
}

/// The actions that earlier meetings of the same series left open.
///
/// # Errors
/// SQLite's.
pub fn open_before(db: &Connection, meeting: Id, today: Day) -> Result<Vec<ActionRow>> {
    let mut earlier = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM meeting m JOIN meeting t ON t.id = ?2
         WHERE m.id = ?1 AND m.deleted = 0 AND m.series_id = t.series_id
           AND (m.held_on, m.starts_at, m.id) < (t.held_on, t.starts_at, t.id))",
    )?;
    let mut left_open = Vec::new();
    for row in action_rows(db, today)?
        .into_iter()
        .filter(|row| row.action.is_open())
    {
        let Some(origin) = row.action.meeting_id else {
            continue;
        };
        if earlier
            .query_row(params![origin, meeting], |found| found.get(0))
            .optional()?
            .unwrap_or(false)
        {
            left_open.push(row);
        }
    }
    Ok(left_open)
}
