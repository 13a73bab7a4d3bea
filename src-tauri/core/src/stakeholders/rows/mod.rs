//! The SQL of stakeholders, one file per record.

mod assessments;
mod attributes;
mod choices;
mod dependents;
mod distinctions;
mod foreign_parts;
mod groups;
mod maps;
mod organizations;
mod people;
mod relationships;

pub(crate) use assessments::*;
pub(crate) use attributes::*;
pub(crate) use choices::*;
pub(crate) use dependents::*;
pub(crate) use distinctions::*;
pub use foreign_parts::*;
pub use groups::*;
pub(crate) use maps::*;
pub use organizations::*;
pub use people::*;
pub use relationships::*;

use crate::error::Result;
use crate::values::Id;

/// How many identities one statement names.
const AT_ONCE: usize = 1_000;

/// Reads records by identity: `select` is given the marks that stand for some of them in SQL, and these.
fn by_identity<T>(
    ids: &[Id],
    mut select: impl FnMut(&str, &[Id]) -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    let mut found = Vec::with_capacity(ids.len());
    for part in ids.chunks(AT_ONCE) {
        let marks: Vec<String> = (1..=part.len()).map(|n| format!("?{n}")).collect();
        found.extend(select(&marks.join(", "), part)?);
    }
    Ok(found)
}
