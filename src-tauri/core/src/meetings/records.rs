//! The records of meetings and what each refuses to hold.

use rusqlite::Connection;

use crate::activities::Activity;
use crate::agenda::Goal;
use crate::error::{Code, Refusal, Result};
use crate::journal::record::record;
use crate::journal::records::records;
use crate::rules;
use crate::stakeholders::{Group, Organization, Person, Seat};
use crate::values::{Clock, Day, Id, codes};

codes!(
    /// How often a series meets.
    Cadence { Monthly, Weekly, Biweekly, Quarterly }
);

codes!(
    /// Where people meet.
    Mode { InPerson, Remote, Hybrid }
);

codes!(
    /// How far a meeting has come.
    MeetingStatus { Planned, Running, Held, Cancelled }
);

codes!(
    /// Whether the record of a meeting may still change.
    MinutesState { Draft, Final }
);

codes!(
    /// What an item is on the agenda for.
    Purpose { Discuss, Inform, Decide, Learn, Connect }
);

codes!(
    /// What became of an item.
    ItemState { Open, Done, Carried, Dropped }
);

codes!(
    /// Who filled a seat at a meeting.
    Presence { LeaderInPerson, LeaderRemote, Delegate, AbsentWithNotice, AbsentWithoutNotice, NotExpected }
);

codes!(
    /// How a decision was made.
    Method { Consensus, Consent, FistToFive, Majority, Advice, SenseCheck }
);

record! {
    /// Meetings of one group that come back.
    pub struct Series in "series" titled name searching ["name", "place", "notes"] hinted ["group_id"] {
        /// What it is called.
        name: String,
        /// The group that meets.
        group_id: Option<Id>,
        /// How often.
        cadence: Cadence,
        /// Where people meet.
        mode: Mode,
        /// The usual place.
        place: String,
        /// The usual start.
        starts_at: Clock = Clock::at(9, 0),
        /// The usual end.
        ends_at: Clock = Clock::at(11, 0),
        /// The share of expected seats, in percent, that makes a quorum.
        quorum_percent: i32 = 50,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A meeting, planned or held.
    pub struct Meeting in "meeting" titled title searching ["title", "place", "guests", "notes"] hinted ["held_on"] {
        /// The series it belongs to.
        series_id: Option<Id>,
        /// What it is called.
        title: String,
        /// The day.
        held_on: Option<Day>,
        /// The start.
        starts_at: Clock = Clock::at(9, 0),
        /// The end.
        ends_at: Clock = Clock::at(11, 0),
        /// Where people meet.
        mode: Mode,
        /// The place.
        place: String,
        /// The person in the chair.
        chair_id: Option<Id>,
        /// The person who facilitates.
        facilitator_id: Option<Id>,
        /// The person who takes notes.
        note_taker_id: Option<Id>,
        /// How far it has come.
        status: MeetingStatus,
        /// Whether its record may still change.
        minutes_state: MinutesState,
        /// Who came without a seat, separated by semicolons.
        guests: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An item on the agenda of a meeting.
    pub struct AgendaItem in "agenda_item" titled title searching ["title", "preread", "discussion"] hinted ["meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
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
        /// The person who presents.
        presenter_id: Option<Id>,
        /// The organization that proposed it.
        proposer_id: Option<Id>,
        /// The goal it serves.
        goal_id: Option<Id>,
        /// The activity it is about.
        activity_id: Option<Id>,
        /// The item of an earlier meeting that it carries on.
        carried_from_id: Option<Id>,
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
    /// Who filled a seat at a meeting.
    pub struct Attendance in "attendance" titled nothing searching ["notes"] hinted ["meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The seat.
        seat_id: Option<Id>,
        /// Who filled it.
        presence: Presence,
        /// The person who came.
        person_id: Option<Id>,
        /// When the person came, if late.
        arrived_at: Option<Clock>,
        /// When the person left, if early.
        departed_at: Option<Clock>,
        /// Free text.
        notes: String,
    }
}

record! {
    /// What a meeting decided, and how.
    pub struct Decision in "decision" titled question
        searching ["question", "outcome", "options", "evidence", "objections", "concerns", "notes"] hinted ["decided_on", "meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The item it belongs to.
        agenda_item_id: Option<Id>,
        /// What was asked.
        question: String,
        /// What was decided.
        outcome: String,
        /// How.
        method: Method,
        /// What else was considered.
        options: String,
        /// What it was judged by.
        criteria: String,
        /// What it rests on.
        evidence: String,
        /// Objections, which block until integrated, and how they were.
        objections: String,
        /// Concerns, which are kept and do not block.
        concerns: String,
        /// The person responsible.
        responsible_id: Option<Id>,
        /// The day.
        decided_on: Option<Day>,
        /// The day it is looked at again.
        review_on: Option<Day>,
        /// Whether it affects the community.
        affects_community: bool,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

records!("Meetings": Series, Meeting, AgendaItem, Attendance, Decision);

impl Series {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::refers_to::<Group>(db, "group_id", self.group_id)?;
        rules::within(
            "quorum_percent",
            Some(self.quorum_percent.into()),
            0.0,
            100.0,
        )?;
        starts_before(self.starts_at, self.ends_at)
    }
}

impl Meeting {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("title", &self.title)?;
        rules::refers_to::<Series>(db, "series_id", self.series_id)?;
        for (field, person) in [
            ("chair_id", self.chair_id),
            ("facilitator_id", self.facilitator_id),
            ("note_taker_id", self.note_taker_id),
        ] {
            rules::refers_to::<Person>(db, field, person)?;
        }
        starts_before(self.starts_at, self.ends_at)
    }
}

impl AgendaItem {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::name("title", &self.title)?;
        rules::within(
            "minutes_planned",
            Some(self.minutes_planned.into()),
            0.0,
            600.0,
        )?;
        rules::within("minutes_used", self.minutes_used.map(f64::from), 0.0, 600.0)?;
        rules::refers_to::<Person>(db, "presenter_id", self.presenter_id)?;
        rules::refers_to::<Organization>(db, "proposer_id", self.proposer_id)?;
        rules::refers_to::<Goal>(db, "goal_id", self.goal_id)?;
        rules::refers_to::<Activity>(db, "activity_id", self.activity_id)
    }
}

impl Presence {
    /// Tells whether somebody sat on the seat.
    pub const fn is_present(self) -> bool {
        matches!(
            self,
            Self::LeaderInPerson | Self::LeaderRemote | Self::Delegate
        )
    }

    /// Tells whether the accountable leader sat on the seat.
    pub const fn is_leader(self) -> bool {
        matches!(self, Self::LeaderInPerson | Self::LeaderRemote)
    }

    /// Tells whether the seat counts in the denominator of an attendance rate.
    pub const fn is_expected(self) -> bool {
        !matches!(self, Self::NotExpected)
    }
}

impl Attendance {
    /// The one identity of an attendance: its meeting and its seat.
    pub fn identity(meeting: Id, seat: Id) -> Id {
        Id::of("attendance", &[meeting, seat])
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::needs::<Seat>(db, "seat_id", self.seat_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)
    }
}

impl Decision {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::refers_to::<AgendaItem>(db, "agenda_item_id", self.agenda_item_id)?;
        if self.question.trim().is_empty() && self.outcome.trim().is_empty() {
            return Err(Refusal::of(Code::Empty, "question").into());
        }
        rules::refers_to::<Person>(db, "responsible_id", self.responsible_id)?;
        rules::ends_after("review_on", self.decided_on, self.review_on)
    }
}

fn starts_before(starts_at: Clock, ends_at: Clock) -> Result<()> {
    if ends_at <= starts_at {
        return Err(Refusal::of(Code::EndsBeforeStart, "ends_at").into());
    }
    Ok(())
}
