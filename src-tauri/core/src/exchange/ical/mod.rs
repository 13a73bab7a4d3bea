//! iCalendar (RFC 5545): invitations, calendars and to-dos as other programs read them, and what comes back from those.

mod invitation;
mod lines;
pub(super) mod reading;
mod series;
mod todos;
mod zone;

use rusqlite::Connection;

use crate::error::Result;
use crate::initiative;
use crate::values::{Day, Id};
use lines::Lines;

/// The invitation to one meeting, with an attendee for every seat; a cancelled meeting is called off.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn invitation(db: &Connection, meeting: Id, today: Day) -> Result<Vec<u8>> {
    invitation::one(db, meeting, today)
}

/// The meetings of a series or of all, and what is due and not planned yet as a rule that comes back.
///
/// # Errors
/// SQLite's.
pub fn calendar(db: &Connection, series: Option<Id>, today: Day) -> Result<Vec<u8>> {
    series::calendar(db, series, today)
}

/// The promises of an organization, of a person or of all as to-dos.
///
/// # Errors
/// SQLite's.
pub fn todos(
    db: &Connection,
    organization: Option<Id>,
    person: Option<Id>,
    today: Day,
) -> Result<Vec<u8>> {
    todos::todos(db, organization, person, today)
}

/// The head of a calendar.
fn head(db: &Connection, method: &str) -> Result<Lines> {
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Trestle//Trestle//EN");
    lines.put("CALSCALE", "GREGORIAN");
    lines.put("METHOD", method);
    lines.text("X-WR-CALNAME", &initiative::the_initiative(db)?.name);
    Ok(lines)
}

/// When something was written: the day it is made, so that the same records give the same bytes.
fn stamp(today: Day) -> String {
    today.0.format("%Y%m%dT000000Z").to_string()
}
