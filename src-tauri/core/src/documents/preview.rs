//! A document before it is handed out: its words as plain text, and what its audience does not see.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Export, LeftOut, plain, sheet};
use crate::error::Result;
use crate::initiative::Audience;
use crate::values::Day;

/// What can be asked about documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "DocumentsAsk")]
pub enum Ask {
    /// A document as an audience would read it.
    Preview {
        /// Which.
        what: Export,
        /// For whom.
        audience: Audience,
        /// The day it is made.
        today: Day,
    },
}

/// What is answered about documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "DocumentsView")]
pub enum View {
    /// A document as an audience would read it.
    Preview {
        /// What it is called.
        title: String,
        /// Its words, to be pasted into a mail.
        text: String,
        /// What the audience does not see, and how much of it there is.
        left_out: Vec<LeftOut>,
    },
}

/// Answers a question.
///
/// # Errors
/// A record that is not there, something that the audience may not see at all, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    let Ask::Preview {
        what,
        audience,
        today,
    } = ask;
    let (sheet, left_out) = sheet(db, what, *audience, *today)?;
    Ok(View::Preview {
        text: plain::write(&sheet),
        title: sheet.name,
        left_out,
    })
}
