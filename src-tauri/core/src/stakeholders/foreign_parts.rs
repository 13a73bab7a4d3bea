//! What a project of another program holds that has no place in an initiative: it is kept to the letter, so that it goes
//! back with the stakeholders. What it means is the other program's business.

use rusqlite::Connection;
use serde::de::IgnoredAny;

use crate::error::{Code, Refusal, Result};
use crate::journal::record::record;
use crate::rules;
use crate::values::{Id, codes};

/// The most characters of a part; the journal keeps each twice, and a value of a file is at most four times as long.
pub const PART_LENGTH: usize = 4_000_000;
/// How much of a part that is no JSON a refusal shows.
const SHOWN: usize = 40;

codes!(
    /// The format that a part belongs to.
    ForeignFormat { KumuJson }
);

record! {
    /// A part of another program's project, kept for the way back.
    pub struct ForeignPart in "foreign_part" titled name searching [] {
        /// The format that it belongs to.
        format: ForeignFormat,
        /// Its key in the project.
        name: String,
        /// Its value, as JSON.
        body: String,
    }
}

impl ForeignPart {
    /// A part; its identity follows from its format and name.
    pub fn of(format: ForeignFormat, name: &str, body: String) -> Self {
        Self {
            id: Id::named("foreign_part", &format!("{format} {name}")),
            format,
            name: name.to_owned(),
            body,
        }
    }

    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::at_most("body", &self.body, PART_LENGTH)?;
        if serde_json::from_str::<IgnoredAny>(&self.body).is_ok() {
            return Ok(());
        }
        let shown: String = self.body.chars().take(SHOWN).collect();
        Err(Refusal::of(Code::WrongType, "body")
            .with("value", shown)
            .into())
    }
}
