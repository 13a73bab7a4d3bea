//! The SQL of judgements and contributions.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::journal::record::list;
use crate::stakeholders::{Assessment, Contribution};
use crate::values::{Day, Id};

/// Every judgement until the end of `on`, oldest first; of one stakeholder, or of all.
pub(crate) fn assessments_until(
    db: &Connection,
    on: Day,
    stakeholder: Option<Id>,
) -> Result<Vec<Assessment>> {
    let rest =
        "AND assessed_on <= ?1 AND (?2 IS NULL OR stakeholder_id = ?2) ORDER BY assessed_on, id";
    list(db, rest, rusqlite::params![on, stakeholder])
}

/// Every contribution, by kind and name; of one organization, or of all.
pub(crate) fn contributions(
    db: &Connection,
    organization: Option<Id>,
) -> Result<Vec<Contribution>> {
    let rest = "AND (?1 IS NULL OR organization_id = ?1) ORDER BY kind, fold(name), id";
    list(db, rest, [organization])
}

/// What a person calls an organization or a person.
pub(crate) fn stakeholder_name(db: &Connection, id: Id) -> Result<String> {
    let mut statement = db.prepare_cached(
        "SELECT name FROM organization WHERE id = ?1 UNION ALL SELECT name FROM person WHERE id = ?1",
    )?;
    Ok(statement
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or_default())
}
