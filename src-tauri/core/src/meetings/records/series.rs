//! Series: meetings of one group that come back, and the days on which they depart from their cadence.

use rusqlite::Connection;

use super::{AgendaTemplate, Mode, starts_before};
use crate::error::Result;
use crate::journal::record::record;
use crate::rules;
use crate::stakeholders::Group;
use crate::values::{Clock, Day, Id, codes};

codes!(
    /// How often a series meets.
    Cadence { Monthly, Weekly, Biweekly, Quarterly }
);

codes!(
    /// Which day of its month a monthly or quarterly series keeps: the weekday's place (the second Thursday), the last
    /// such weekday, or the number of the day.
    DayRule { WeekdayOfMonth, LastWeekdayOfMonth, DayOfMonth }
);

codes!(
    /// What makes a quorum.
    QuorumKind { ShareOfSeats, NumberOfSeats, ShareOfLeaders, NoQuorum }
);

codes!(
    /// How a day departs from the cadence of its series.
    ExceptionKind { Skipped, Extra }
);

record! {
    /// Meetings of one group that come back.
    pub struct Series in "series" titled name searching ["name", "place", "link", "notes"] hinted ["group_id"] {
        /// What it is called.
        name: String,
        /// The group that meets.
        group_id: Option<Id>,
        /// How often.
        cadence: Cadence,
        /// The first day of the cadence, which gives its weekday; none leaves it to the meetings so far.
        starts_on: Option<Day>,
        /// The last day of the cadence.
        ends_on: Option<Day>,
        /// Which day of the month it keeps.
        day_rule: DayRule,
        /// Where people meet.
        mode: Mode,
        /// The usual place.
        place: String,
        /// Where people join from afar.
        link: String,
        /// The usual start.
        starts_at: Clock = Clock::at(9, 0),
        /// The usual end.
        ends_at: Clock = Clock::at(11, 0),
        /// The time zone of its clock, as an IANA name; empty is that of the initiative.
        time_zone: String,
        /// What makes a quorum.
        quorum_kind: QuorumKind,
        /// The share, in percent, that makes a quorum.
        quorum_percent: i32 = 50,
        /// The number of seats that makes a quorum.
        quorum_count: i32,
        /// The agenda that its meetings begin with.
        template_id: Option<Id>,
        /// What calendars know it by; empty before it came from one.
        uid: String,
        /// How often it was changed since calendars first knew it.
        sequence: i32,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A day on which a series departs from its cadence.
    pub struct SeriesException in "series_exception" titled nothing searching ["reason", "notes"] hinted ["series_id", "falls_on"] {
        /// The series.
        series_id: Option<Id>,
        /// How it departs.
        kind: ExceptionKind,
        /// The day.
        falls_on: Option<Day>,
        /// Why.
        reason: String,
        /// Free text.
        notes: String,
    }
}

impl Series {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::refers_to::<Group>(db, "group_id", self.group_id)?;
        rules::refers_to::<AgendaTemplate>(db, "template_id", self.template_id)?;
        rules::within(
            "quorum_percent",
            Some(self.quorum_percent.into()),
            0.0,
            100.0,
        )?;
        rules::within("quorum_count", Some(self.quorum_count.into()), 0.0, 1000.0)?;
        rules::time_zone("time_zone", &self.time_zone)?;
        rules::ends_after("ends_on", self.starts_on, self.ends_on)?;
        starts_before(self.starts_at, self.ends_at)
    }
}

impl SeriesException {
    /// The one identity of an exception: its series and its day.
    pub fn identity(series: Id, day: Day) -> Id {
        Id::named(&format!("series_exception {series}"), &day.to_string())
    }

    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Series>(db, "series_id", self.series_id)?;
        rules::day("falls_on", self.falls_on)
    }
}
