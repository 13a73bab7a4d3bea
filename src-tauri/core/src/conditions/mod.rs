//! How real the conditions of collective impact are today, counted from the records.
//!
//! Every number comes with what it counts, over what, and can be followed to its rows. There is no overall score.

mod overview;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use overview::{
    Continuous, EndorsementCoverage, LeaderAttendance, NextMeeting, Overview, Reinforcing,
    StrategyGap,
};

use crate::error::Result;
use crate::values::Day;

/// What can be asked about the conditions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "ConditionsAsk")]
pub enum Ask {
    /// The first screen: what is next, what is late, what is missing.
    Overview {
        /// The day it is asked for.
        today: Day,
    },
}

/// What is answered about the conditions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "ConditionsView")]
#[allow(missing_docs)]
pub enum View {
    Overview(Overview),
}

/// Answers a question.
///
/// # Errors
/// SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    match ask {
        Ask::Overview { today } => Ok(View::Overview(overview::overview(db, *today)?)),
    }
}
