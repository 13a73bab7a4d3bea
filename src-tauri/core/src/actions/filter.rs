//! Which actions a list shows, and which of them a rate counts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ActionRow, ActionStatus, Origin};
use crate::file::fold;
use crate::values::{Day, Id, codes};

codes!(
    /// Between whom a promise was made: by anybody to the initiative, by the backbone to a partner, or by one partner to
    /// another.
    Way { ToInitiative, FromBackbone, BetweenPartners }
);

codes!(
    /// What a rate of kept promises counts: those that fell due, those of them that were done, those of which is known
    /// whether they were in time, and those done in time.
    Counted { FellDue, Done, TimeKnown, OnTime }
);

/// Which actions to show; what is left out narrows nothing.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ActionFilter {
    /// Words to look for in the text, person and organizations; empty shows all.
    #[ts(as = "Option<String>", optional)]
    pub search: String,
    /// Only these statuses; empty shows all.
    #[ts(as = "Option<Vec<ActionStatus>>", optional)]
    pub statuses: Vec<ActionStatus>,
    /// Only those of this organization; the nil identity for those of none.
    pub organization_id: Option<Id>,
    /// Only those of this person; the nil identity for those of nobody.
    pub person_id: Option<Id>,
    /// Only those promised to this organization; the nil identity for those promised to none.
    pub promised_to_id: Option<Id>,
    /// Only those made in this way.
    pub way: Option<Way>,
    /// Only those that come from there; empty shows all.
    #[ts(as = "Option<Vec<Origin>>", optional)]
    pub origins: Vec<Origin>,
    /// Only those due on this day or later.
    pub due_from: Option<Day>,
    /// Only those due on this day or earlier.
    pub due_until: Option<Day>,
    /// Only open ones past their due day.
    #[ts(as = "Option<bool>", optional)]
    pub overdue: bool,
    /// Only those that are put off beyond today, or only the others.
    pub snoozed: Option<bool>,
    /// Only those that a rate counts.
    pub counted: Option<Counted>,
}

impl ActionFilter {
    /// The actions that are to be shown.
    pub(super) fn leave(&self, rows: Vec<ActionRow>, today: Day) -> Vec<ActionRow> {
        let admitted = rows.into_iter().filter(|row| self.admits(row, today));
        admitted.collect()
    }

    /// Tells whether an action is among those to show.
    fn admits(&self, row: &ActionRow, today: Day) -> bool {
        let action = &row.action;
        let after = |from: Day| action.due_on.is_some_and(|due| due >= from);
        let before = |until: Day| action.due_on.is_some_and(|due| due <= until);
        let among = |wanted: Option<Id>, id: Option<Id>, name: &str| {
            wanted.is_none_or(|wanted| group_of(id, name).unwrap_or_default() == wanted)
        };
        row.says(&self.search)
            && (self.statuses.is_empty() || self.statuses.contains(&action.status))
            && among(
                self.organization_id,
                action.organization_id,
                &row.organization,
            )
            && among(self.person_id, action.person_id, &row.person)
            && among(self.promised_to_id, action.promised_to_id, &row.promised_to)
            && self.way.is_none_or(|way| row.way == way)
            && (self.origins.is_empty() || self.origins.contains(&action.origin))
            && self.due_from.is_none_or(after)
            && self.due_until.is_none_or(before)
            && (!self.overdue || row.days_late > 0)
            && self.snoozed.is_none_or(|snoozed| row.is_snoozed == snoozed)
            && self
                .counted
                .is_none_or(|counted| counted.includes(row, today))
    }
}

impl Counted {
    /// Tells whether a rate counts an action. One that was dropped counts nowhere, nor does one that is neither done nor
    /// past its due day; one done on an unknown day is known to be done, but not whether in time.
    pub(super) fn includes(self, row: &ActionRow, today: Day) -> bool {
        let action = &row.action;
        let is_done = action.status == ActionStatus::Done;
        let Some(due) = action.due_on else {
            return false;
        };
        let fell_due = action.status != ActionStatus::Dropped && (is_done || due < today);
        fell_due
            && match self {
                Self::FellDue => true,
                Self::Done => is_done,
                Self::TimeKnown => !is_done || action.done_on.is_some(),
                Self::OnTime => is_done && action.done_on.is_some_and(|done| done <= due),
            }
    }
}

impl ActionRow {
    /// Tells whether all these words stand in the text or a name.
    fn says(&self, words: &str) -> bool {
        let names = [&self.person, &self.organization, &self.promised_to];
        let all = names.iter().fold(self.action.text.clone(), |all, name| {
            format!("{all} {name}")
        });
        let all = fold(&all);
        fold(words)
            .split_whitespace()
            .all(|word| all.contains(word))
    }
}

/// The group of those who share an organization or a person; one that is in the trash groups nobody.
pub(super) fn group_of(id: Option<Id>, name: &str) -> Option<Id> {
    id.filter(|_| !name.is_empty())
}
