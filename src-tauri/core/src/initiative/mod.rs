//! The initiative itself: one record a file, and the settings that its formulas use.

mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::journal::record::record;
use crate::journal::records::records;
use crate::journal::{Label, Patch, Tx};
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// How far the initiative has come: first conversations, setting out, getting organized, keeping it going.
    Phase { Dialogue, Initiate, Organize, Sustain }
);

codes!(
    /// For whom something is shown or written.
    Audience { Backbone, Partner, Funder, Public }
);

impl Audience {
    /// Tells whether it takes part: the backbone and its partners.
    pub const fn takes_part(self) -> bool {
        matches!(self, Self::Backbone | Self::Partner)
    }
}

record! {
    /// The initiative that this file is about.
    pub struct Initiative in "initiative" titled name searching ["name", "purpose", "notes"] {
        /// What it is called.
        name: String,
        /// What it is for, in a sentence or two.
        purpose: String,
        /// Where it works.
        place: String,
        /// How far it has come.
        phase: Phase,
        /// The day it began.
        started_on: Option<Day>,
        /// The organization that is its backbone.
        backbone_id: Option<Id>,
        /// The language of its documents: `en` or `es`.
        language: String = "en".to_owned(),
        /// The month and day its fiscal year starts, `MM-DD`.
        fiscal_year_start: String = "01-01".to_owned(),
        /// The time zone of its meetings, as an IANA name; empty before it was chosen.
        time_zone: String,
        /// The share of expected seats, in percent, whose accountable leader should be present.
        leader_attendance_threshold: i32 = 75,
        /// How many headline measures it allows itself.
        headline_limit: i32 = 5,
        /// Counts below this number are suppressed in what leaves the house.
        suppression_below: i32 = 10,
        /// The least number of fingers with which a fist-to-five proposal passes.
        fist_to_five_pass: i32 = 3,
        /// The percentage that a majority has to exceed.
        majority_percent: i32 = 50,
        /// Whether partners may see attendance by organization.
        attendance_for_partners: bool,
        /// Whether funders may see attendance by organization.
        attendance_for_funders: bool,
        /// Whether anybody may see attendance by organization.
        attendance_for_public: bool,
        /// After how many months a record counts as stale.
        stale_after_months: i32 = 12,
        /// After how many months without a trace an organization counts as isolated.
        isolated_after_months: i32 = 12,
        /// Who the influential champion is, and how sure that is.
        readiness_champion: String,
        /// How far the funding reaches.
        readiness_funding: String,
        /// Why people feel that it cannot wait.
        readiness_urgency: String,
        /// Free text.
        notes: String,
    }
}

impl Initiative {
    /// Tells whether an audience may see attendance by organization; the backbone always does.
    pub const fn shows_attendance_to(&self, audience: Audience) -> bool {
        match audience {
            Audience::Backbone => true,
            Audience::Partner => self.attendance_for_partners,
            Audience::Funder => self.attendance_for_funders,
            Audience::Public => self.attendance_for_public,
        }
    }

    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::within(
            "leader_attendance_threshold",
            Some(self.leader_attendance_threshold.into()),
            0.0,
            100.0,
        )?;
        rules::within(
            "headline_limit",
            Some(self.headline_limit.into()),
            1.0,
            50.0,
        )?;
        rules::within(
            "suppression_below",
            Some(self.suppression_below.into()),
            0.0,
            1000.0,
        )?;
        rules::within(
            "fist_to_five_pass",
            Some(self.fist_to_five_pass.into()),
            1.0,
            5.0,
        )?;
        rules::within(
            "majority_percent",
            Some(self.majority_percent.into()),
            0.0,
            100.0,
        )?;
        rules::time_zone("time_zone", &self.time_zone)?;
        rules::within(
            "stale_after_months",
            Some(self.stale_after_months.into()),
            1.0,
            120.0,
        )?;
        rules::within(
            "isolated_after_months",
            Some(self.isolated_after_months.into()),
            1.0,
            120.0,
        )
    }
}

records!("Initiative": Initiative);

/// What can be asked about the initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "InitiativeAsk")]
pub enum Ask {
    /// The record with its settings.
    Initiative,
}

/// What is answered about the initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "InitiativeView")]
pub enum View {
    /// The record with its settings.
    Initiative {
        /// The record.
        initiative: Initiative,
    },
}

/// What can be done to the initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "InitiativeEdit")]
pub enum Edit {
    /// Stores the whole record.
    Put {
        /// The record.
        record: AnyRecord,
    },
    /// Changes some of its fields.
    Set {
        /// Always `initiative`.
        table: Table,
        /// Its identity.
        id: Id,
        /// The fields with their new values.
        #[ts(type = "Partial<Initiative>")]
        set: Patch,
    },
}

/// Answers a question.
///
/// # Errors
/// SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    match ask {
        Ask::Initiative => Ok(View::Initiative {
            initiative: the_initiative(db)?,
        }),
    }
}

/// The one record of this file; the defaults before it is written.
///
/// # Errors
/// SQLite's.
pub fn the_initiative(db: &Connection) -> Result<Initiative> {
    Ok(rows::first(db)?.unwrap_or_default())
}

/// Carries out an edit.
///
/// # Errors
/// The record's rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => record.put(tx),
        Edit::Set { table, id, set } => table.set(tx, *id, set),
    }
}
