//! The indicators and values that the open initiative and the import hold so far.

use rusqlite::Connection;

use super::known::Pool;
use crate::error::Result;
use crate::journal::record::list;
use crate::measures::{Indicator, Observation};

/// What rows of measured values are compared with.
#[derive(Debug, Default)]
pub struct KnownMeasures {
    /// The indicators.
    pub indicators: Pool<Indicator>,
    /// The values; they have no names.
    pub observations: Pool<Observation>,
}

impl KnownMeasures {
    /// Reads what the open initiative holds.
    pub fn read(db: &Connection) -> Result<Self> {
        Ok(Self {
            indicators: Pool::of(list(db, "ORDER BY position, id", [])?),
            observations: Pool::of(list(db, "ORDER BY id", [])?),
        })
    }
}
