//! The items of an agenda, those that partners proposed, and the usual agendas of groups.

use rusqlite::Connection;

use super::{Decision, Meeting, Series};
use crate::activities::Activity;
use crate::agenda::Goal;
use crate::error::{Code, Refusal, Result};
use crate::journal::record::record;
use crate::measures::Indicator;
use crate::rules;
use crate::stakeholders::{Group, Organization, Person};
use crate::values::{Day, Id, Instant, codes};

/// The most minutes that an item takes.
pub const MOST_MINUTES: i32 = 600;

codes!(
    /// What an item is on the agenda for.
    Purpose { Discuss, Inform, Decide, Learn, Connect }
);

codes!(
    /// What became of an item. A proposed one waits to be accepted, a parked one came up and is kept for later.
    ItemState { Open, Done, Carried, Dropped, Proposed, Declined, Parked }
);

codes!(
    /// Why an item comes from an earlier meeting.
    CarryReason { None, NotReached, NeedsMoreTime, WaitsForInput, Recurs, Parked }
);

record! {
    /// An item on the agenda of a meeting, or one that a partner proposed for a series.
    pub struct AgendaItem in "agenda_item" titled title searching ["title", "preread", "discussion", "state_reason"] hinted ["meeting_id"] {
        /// The meeting; none for a proposal.
        meeting_id: Option<Id>,
        /// The series that a proposal is for.
        series_id: Option<Id>,
        /// What it is called.
        title: String,
        /// What it is on the agenda for.
        purpose: Purpose,
        /// Minutes planned.
        minutes_planned: i32 = 10,
        /// Minutes used.
        minutes_used: Option<i32>,
        /// What became of it.
        state: ItemState,
        /// Why it was dropped, declined or parked.
        state_reason: String,
        /// The person who presents.
        presenter_id: Option<Id>,
        /// The organization that proposed it.
        proposer_id: Option<Id>,
        /// The person who proposed it.
        proposer_person_id: Option<Id>,
        /// The day it was proposed.
        proposed_on: Option<Day>,
        /// The goal it serves.
        goal_id: Option<Id>,
        /// The activity it is about.
        activity_id: Option<Id>,
        /// The indicator it is about.
        indicator_id: Option<Id>,
        /// The decision it comes back to.
        decision_id: Option<Id>,
        /// The action it is about.
        action_id: Option<Id>,
        /// The item of an earlier meeting that it carries on.
        carried_from_id: Option<Id>,
        /// Why it was carried over.
        carry_reason: CarryReason,
        /// Whether it comes back at every meeting of the series.
        recurs: bool,
        /// Whether it is kept off the projector and out of calendars and letters.
        is_confidential: bool,
        /// When the meeting came to it the last time.
        started_at: Option<Instant>,
        /// When the meeting left it.
        finished_at: Option<Instant>,
        /// What to read before.
        preread: String,
        /// What was said, in CommonMark.
        discussion: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// The usual agenda of a group.
    pub struct AgendaTemplate in "agenda_template" titled name searching ["name", "notes"] hinted ["group_id"] {
        /// What it is called.
        name: String,
        /// The group; none for all.
        group_id: Option<Id>,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An item of a usual agenda.
    pub struct TemplateItem in "template_item" titled title searching ["title", "preread"] hinted ["template_id"] {
        /// The agenda.
        template_id: Option<Id>,
        /// What it is called.
        title: String,
        /// What it is on the agenda for.
        purpose: Purpose,
        /// Minutes planned.
        minutes_planned: i32 = 10,
        /// The person who usually presents.
        presenter_id: Option<Id>,
        /// What to read before.
        preread: String,
        /// Whether it comes back at every meeting of the series.
        recurs: bool,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

impl AgendaItem {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        if self.meeting_id.is_none() && self.series_id.is_none() {
            return Err(Refusal::of(Code::Empty, "meeting_id").into());
        }
        rules::refers_to::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::refers_to::<Series>(db, "series_id", self.series_id)?;
        rules::name("title", &self.title)?;
        minutes("minutes_planned", Some(self.minutes_planned))?;
        minutes("minutes_used", self.minutes_used)?;
        rules::refers_to::<Person>(db, "presenter_id", self.presenter_id)?;
        rules::refers_to::<Organization>(db, "proposer_id", self.proposer_id)?;
        rules::refers_to::<Person>(db, "proposer_person_id", self.proposer_person_id)?;
        rules::refers_to::<Goal>(db, "goal_id", self.goal_id)?;
        rules::refers_to::<Activity>(db, "activity_id", self.activity_id)?;
        rules::refers_to::<Indicator>(db, "indicator_id", self.indicator_id)?;
        rules::refers_to::<Decision>(db, "decision_id", self.decision_id)
    }

    /// Tells whether it takes time of the meeting: not a proposal, not declined and not parked.
    pub const fn takes_time(&self) -> bool {
        !matches!(
            self.state,
            ItemState::Proposed | ItemState::Declined | ItemState::Parked
        )
    }
}

impl AgendaTemplate {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::refers_to::<Group>(db, "group_id", self.group_id)
    }
}

impl TemplateItem {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<AgendaTemplate>(db, "template_id", self.template_id)?;
        rules::name("title", &self.title)?;
        minutes("minutes_planned", Some(self.minutes_planned))?;
        rules::refers_to::<Person>(db, "presenter_id", self.presenter_id)
    }
}

fn minutes(field: &str, minutes: Option<i32>) -> Result<()> {
    rules::within(field, minutes.map(f64::from), 0.0, MOST_MINUTES.into())
}
