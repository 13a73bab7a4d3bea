//! A document before it is handed out: its words as plain text, and what its audience does not see; and the record that
//! minutes tell, for the screen that shows them.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::standing::{StandingMinutes, standing_minutes};
use super::{Export, LeftOut, plain, sheet};
use crate::error::Result;
use crate::initiative::Audience;
use crate::values::{Day, Id};

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
    /// The record of a meeting as its minutes tell it: as it was when they became final, or as it is.
    Minutes {
        /// The meeting.
        id: Id,
        /// The day against which is counted what is late before they are final.
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
    /// The record of a meeting as its minutes tell it.
    Minutes(StandingMinutes),
}

/// Answers a question.
///
/// # Errors
/// A record that is not there, something that the audience may not see at all, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Preview {
            what,
            audience,
            today,
        } => {
            let (sheet, left_out) = sheet(db, what, *audience, *today)?;
            View::Preview {
                text: plain::write(&sheet),
                title: sheet.name,
                left_out,
            }
        }
        Ask::Minutes { id, today } => View::Minutes(standing_minutes(db, *id, *today)?),
    })
}
