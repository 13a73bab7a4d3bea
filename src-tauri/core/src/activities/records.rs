//! The records of activities and what each refuses to hold.

use rusqlite::Connection;

use crate::agenda::Strategy;
use crate::error::Result;
use crate::journal::record::record;
use crate::journal::records::records;
use crate::rules;
use crate::stakeholders::Organization;
use crate::values::{Day, Id, codes};

codes!(
    /// How an activity is going.
    ActivityStatus { Planned, OnTrack, MinorIssues, MajorIssues, Completed, Abandoned }
);

codes!(
    /// How strongly an activity serves a strategy.
    Strength { Primary, Supporting }
);

record! {
    /// Something an organization does that serves the agenda.
    pub struct Activity in "activity" titled name searching ["name", "why_us", "place", "population_served", "notes"] hinted ["organization_id"] {
        /// What it is called.
        name: String,
        /// The organization that owns it.
        organization_id: Option<Id>,
        /// Why this organization does it.
        why_us: String,
        /// How it is going.
        status: ActivityStatus,
        /// The first day.
        starts_on: Option<Day>,
        /// The last day.
        ends_on: Option<Day>,
        /// Where.
        place: String,
        /// For whom.
        population_served: String,
        /// How many people it reaches a year.
        reach: Option<i32>,
        /// What it costs a year, in the initiative's currency.
        budget: Option<f64>,
        /// How far the community is meant to take part: a level of the IAP2 Spectrum; empty when not said.
        participation_intended: String,
        /// How far the community does take part.
        participation_actual: String,
        /// Where it stands among its owner's.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// That an activity serves a strategy.
    pub struct Alignment in "alignment" titled nothing searching ["notes"] hinted ["activity_id"]
    keyed ["activity_id", "strategy_id"] {
        /// The activity.
        activity_id: Option<Id>,
        /// The strategy.
        strategy_id: Option<Id>,
        /// How strongly.
        strength: Strength,
        /// Free text.
        notes: String,
    }
}

records!("Activities": Activity, Alignment);

impl Activity {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)?;
        rules::ends_after("ends_on", self.starts_on, self.ends_on)?;
        rules::within("reach", self.reach.map(f64::from), 0.0, 1e9)?;
        rules::within("budget", self.budget, 0.0, 1e12)
    }
}

impl ActivityStatus {
    /// Tells whether an activity of this status is under way.
    pub const fn is_active(self) -> bool {
        matches!(self, Self::OnTrack | Self::MinorIssues | Self::MajorIssues)
    }
}

impl Alignment {
    /// The one identity of an alignment: its activity and its strategy.
    pub fn identity(activity: Id, strategy: Id) -> Id {
        Id::of("alignment", &[activity, strategy])
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Activity>(db, "activity_id", self.activity_id)?;
        rules::needs::<Strategy>(db, "strategy_id", self.strategy_id)
    }
}
