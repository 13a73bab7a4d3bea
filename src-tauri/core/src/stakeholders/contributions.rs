//! What organizations bring and what they lack.

use rusqlite::Connection;

use super::Organization;
use crate::error::Result;
use crate::journal::record::record;
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// Whether an organization brings it or lacks it.
    ContributionSide { Offered, Needed }
);

codes!(
    /// What can be brought.
    ContributionKind { StaffTime, Money, Space, Data, Skill, Connection, Legitimacy }
);

record! {
    /// What an organization brings or lacks. Offers and needs of one kind are matched.
    pub struct Contribution in "contribution" titled name searching ["name", "notes"] hinted ["organization_id"] {
        /// The organization.
        organization_id: Option<Id>,
        /// Whether it brings or lacks it.
        side: ContributionSide,
        /// What kind it is.
        kind: ContributionKind,
        /// What it is, in a few words.
        name: String,
        /// How much, in `unit`.
        amount: Option<f64>,
        /// Of what the amount is, such as hours a month.
        unit: String,
        /// The first day.
        from_on: Option<Day>,
        /// The last day.
        until_on: Option<Day>,
        /// The strategy it serves.
        strategy_id: Option<Id>,
        /// Free text.
        notes: String,
    }
}

impl Contribution {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Organization>(db, "organization_id", self.organization_id)?;
        rules::at_most("name", &self.name, 500)?;
        rules::within("amount", self.amount, 0.0, 1e12)?;
        rules::ends_after("until_on", self.from_on, self.until_on)
    }
}
