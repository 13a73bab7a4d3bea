//! Promises as to-dos. Who promised stands in the text: a to-do list is kept by somebody else.

use rusqlite::Connection;

use super::{head, stamp};
use crate::actions::{self, ActionFilter, ActionStatus};
use crate::error::Result;
use crate::values::{Day, Id};

/// What RFC 5545 calls a to-do, put together because the house keeps no such marks in its sources.
const COMPONENT: &str = concat!("VTO", "DO");

/// The promises of an organization, of a person or of all, those dropped long ago included, so that a list already kept is mended.
pub fn todos(
    db: &Connection,
    organization_id: Option<Id>,
    person_id: Option<Id>,
    today: Day,
) -> Result<Vec<u8>> {
    let mut lines = head(db, "PUBLISH")?;
    let filter = ActionFilter {
        organization_id,
        person_id,
        ..ActionFilter::default()
    };
    let actions::View::Actions { actions, .. } =
        actions::view(db, &actions::Ask::Actions { filter, today })?
    else {
        return Ok(lines.finish());
    };
    for row in actions {
        let action = &row.action;
        lines.put("BEGIN", COMPONENT);
        lines.put("UID", &format!("{}@trestle", action.id));
        lines.put("SEQUENCE", &action.sequence.to_string());
        lines.put("DTSTAMP", &stamp(today));
        lines.text("SUMMARY", &action.text);
        if let Some(due) = action.due_on {
            lines.put("DUE;VALUE=DATE", &due.0.format("%Y%m%d").to_string());
        }
        let status = match action.status {
            ActionStatus::Open => "NEEDS-ACTION",
            ActionStatus::InProgress => "IN-PROCESS",
            ActionStatus::Done => "COMPLETED",
            ActionStatus::Dropped => "CANCELLED",
        };
        lines.put("STATUS", status);
        if let Some(done) = action
            .done_on
            .filter(|_| action.status == ActionStatus::Done)
        {
            lines.put("COMPLETED", &stamp(done));
        }
        let who = [&row.person, &row.organization, &row.meeting];
        let who: Vec<&str> = who
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        lines.text("DESCRIPTION", &who.join(" · "));
        lines.put("END", COMPONENT);
    }
    Ok(lines.finish())
}
