//! A meeting, what has to be arranged for it and the numbers that it looks at.

use rusqlite::Connection;

use super::{Mode, Series, starts_before};
use crate::error::Result;
use crate::journal::record::record;
use crate::measures::Indicator;
use crate::rules;
use crate::stakeholders::Person;
use crate::values::{Clock, Day, Id, Instant, codes};

codes!(
    /// How far a meeting has come.
    MeetingStatus { Planned, Running, Held, Cancelled }
);

codes!(
    /// Whether the record of a meeting may still change.
    MinutesState { Draft, Final }
);

codes!(
    /// What has to be arranged.
    LogisticsKind { Room, Access, Interpreter, Childcare, Food, Travel, Printing, Technology, Other }
);

codes!(
    /// How far an arrangement has come.
    LogisticsState { ToDo, Arranged, NotNeeded }
);

record! {
    /// A meeting, planned or held.
    pub struct Meeting in "meeting" titled title searching ["title", "place", "guests", "summary", "notes"] hinted ["held_on"] {
        /// The series it belongs to.
        series_id: Option<Id>,
        /// What it is called.
        title: String,
        /// The day.
        held_on: Option<Day>,
        /// The day of its series' cadence that it stands for; none when that is the day it is held.
        due_on: Option<Day>,
        /// The start.
        starts_at: Clock = Clock::at(9, 0),
        /// The end.
        ends_at: Clock = Clock::at(11, 0),
        /// The time zone of its clock, as an IANA name; empty is that of its series or of the initiative.
        time_zone: String,
        /// Where people meet.
        mode: Mode,
        /// The place.
        place: String,
        /// Where people join from afar.
        link: String,
        /// The person in the chair.
        chair_id: Option<Id>,
        /// The person who facilitates.
        facilitator_id: Option<Id>,
        /// The person who takes notes.
        note_taker_id: Option<Id>,
        /// How far it has come.
        status: MeetingStatus,
        /// Why it was cancelled.
        cancelled_reason: String,
        /// When it was opened.
        started_at: Option<Instant>,
        /// When it was closed.
        ended_at: Option<Instant>,
        /// The item it is at while it runs.
        current_item_id: Option<Id>,
        /// Whether its record may still change.
        minutes_state: MinutesState,
        /// What stands at the head of the minutes, in CommonMark.
        summary: String,
        /// Why final minutes were opened again the last time.
        reopen_reason: String,
        /// Who came without a seat, separated by semicolons.
        guests: String,
        /// What calendars know it by; empty before it came from one.
        uid: String,
        /// How often day, time, place or state changed since calendars first knew it.
        sequence: i32,
        /// Free text.
        notes: String,
    }
}

record! {
    /// Something to arrange for a meeting.
    pub struct LogisticsEntry in "logistics_entry" titled text searching ["text", "notes"] hinted ["meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// What kind of thing.
        kind: LogisticsKind,
        /// How far it has come.
        state: LogisticsState,
        /// What exactly.
        text: String,
        /// Who sees to it.
        person_id: Option<Id>,
        /// By when.
        due_on: Option<Day>,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A number that a meeting looked at, frozen as it was on a day.
    pub struct DataPackEntry in "data_pack_entry" titled title searching ["title", "source", "notes"] hinted ["meeting_id", "as_of_on"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The indicator it was taken from.
        indicator_id: Option<Id>,
        /// What it measures.
        title: String,
        /// What it said that day.
        value: String,
        /// In what it is counted.
        unit: String,
        /// The day.
        as_of_on: Option<Day>,
        /// Where it comes from.
        source: String,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

impl Meeting {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("title", &self.title)?;
        rules::refers_to::<Series>(db, "series_id", self.series_id)?;
        for (field, person) in [
            ("chair_id", self.chair_id),
            ("facilitator_id", self.facilitator_id),
            ("note_taker_id", self.note_taker_id),
        ] {
            rules::refers_to::<Person>(db, field, person)?;
        }
        rules::time_zone("time_zone", &self.time_zone)?;
        starts_before(self.starts_at, self.ends_at)
    }
}

impl LogisticsEntry {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)
    }
}

impl DataPackEntry {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::refers_to::<Indicator>(db, "indicator_id", self.indicator_id)?;
        rules::name("title", &self.title)
    }
}
