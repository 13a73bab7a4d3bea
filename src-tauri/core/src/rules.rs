//! Rules that records of every module share, each with its refusal.

use rusqlite::Connection;

use crate::error::{Code, Refusal, Result};
use crate::journal::{Record, record};
use crate::values::{Day, Id};

/// The most characters a name or title takes.
const NAME_LIMIT: usize = 500;

/// Refuses a name without a visible character, or one too long for a line.
pub fn name(field: &str, text: &str) -> Result<()> {
    filled(field, text)?;
    at_most(field, text, NAME_LIMIT)
}

/// Refuses a text without a visible character.
pub fn filled(field: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Refusal::of(Code::Empty, field).into());
    }
    Ok(())
}

/// Refuses a day that is missing.
pub fn day(field: &str, day: Option<Day>) -> Result<()> {
    if day.is_none() {
        return Err(Refusal::of(Code::Empty, field).into());
    }
    Ok(())
}

/// Refuses a time zone that is neither empty nor an IANA name.
pub fn time_zone(field: &str, name: &str) -> Result<()> {
    if !name.is_empty() && name.parse::<chrono_tz::Tz>().is_err() {
        return Err(Refusal::of(Code::NotATimeZone, field)
            .with("value", name)
            .into());
    }
    Ok(())
}

/// Refuses a text longer than `limit` characters.
pub fn at_most(field: &str, text: &str, limit: usize) -> Result<()> {
    let length = text.chars().count();
    if length > limit {
        return Err(Refusal::of(Code::TooLong, field)
            .with("limit", limit)
            .with("length", length)
            .into());
    }
    Ok(())
}

/// Refuses a number outside its scale, both ends included.
pub fn within(field: &str, number: Option<f64>, least: f64, most: f64) -> Result<()> {
    match number {
        Some(number) if !(least..=most).contains(&number) => {
            Err(Refusal::of(Code::OutOfRange, field)
                .with("least", least)
                .with("most", most)
                .into())
        }
        _ => Ok(()),
    }
}

/// Refuses an end before its start.
pub fn ends_after(field: &str, start: Option<Day>, end: Option<Day>) -> Result<()> {
    match (start, end) {
        (Some(start), Some(end)) if end < start => {
            Err(Refusal::of(Code::EndsBeforeStart, field).into())
        }
        _ => Ok(()),
    }
}

/// Refuses a reference to a record that was never there. One in the trash is let be: undo may bring it back.
pub fn refers_to<R: Record>(db: &Connection, field: &str, id: Option<Id>) -> Result<()> {
    match id {
        Some(id) if !record::exists::<R>(db, id)? => {
            Err(Refusal::of(Code::NoSuchRecord, field).into())
        }
        _ => Ok(()),
    }
}

/// Refuses a reference that is missing or was never there.
pub fn needs<R: Record>(db: &Connection, field: &str, id: Option<Id>) -> Result<()> {
    if id.is_none() {
        return Err(Refusal::of(Code::Empty, field).into());
    }
    refers_to::<R>(db, field, id)
}
