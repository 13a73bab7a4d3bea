//! The series, meetings, answers and actions that the open initiative and the import hold so far, found by identity and by
//! what calendars know them by.

use std::collections::HashMap;

use chrono_tz::Tz;
use rusqlite::Connection;

use super::ical::reading::own_id;
use super::known::{Draft, Pool};
use crate::actions::ActionItem;
use crate::error::Result;
use crate::initiative;
use crate::journal::record::list;
use crate::meetings::{Meeting, Reply, Series, SeriesException};
use crate::stakeholders::Person;
use crate::values::{Day, Id};

/// What entries of calendars are compared with.
#[derive(Debug, Default)]
pub struct KnownMeetings {
    /// The series.
    pub series: Pool<Series>,
    /// The days on which series depart from their cadence.
    pub exceptions: Pool<SeriesException>,
    /// The meetings.
    pub meetings: Pool<Meeting>,
    /// The answers to invitations.
    pub replies: Pool<Reply>,
    /// The actions.
    pub actions: Pool<ActionItem>,
    /// The time zone of the initiative.
    pub zone: Option<Tz>,
    by_uid: HashMap<String, Vec<usize>>,
    by_mail: HashMap<String, Vec<Id>>,
}

impl KnownMeetings {
    /// Reads what the open initiative holds.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut known = Self {
            series: Pool::of(list(db, "ORDER BY position, id", [])?),
            exceptions: Pool::of(list(db, "ORDER BY id", [])?),
            replies: Pool::of(list(db, "ORDER BY id", [])?),
            actions: Pool::of(list(db, "ORDER BY id", [])?),
            zone: initiative::the_initiative(db)?.time_zone.parse().ok(),
            ..Self::default()
        };
        for record in list::<Meeting>(db, "ORDER BY held_on, id", [])? {
            let before = Some(record.clone());
            known.add_meeting(Draft {
                record,
                before,
                is_named: false,
            });
        }
        for person in list::<Person>(db, "ORDER BY id", [])? {
            let mail = person.email.trim().to_lowercase();
            if !mail.is_empty() {
                known.by_mail.entry(mail).or_default().push(person.id);
            }
        }
        Ok(known)
    }

    /// Adds a meeting and returns its place.
    pub fn add_meeting(&mut self, draft: Draft<Meeting>) -> usize {
        let uid = draft.record.uid.clone();
        let at = self.meetings.add(draft);
        if !uid.is_empty() {
            self.by_uid.entry(uid).or_default().push(at);
        }
        at
    }

    /// The places of the meetings that calendars know by this: one of ours, or those that came from one.
    pub fn meetings_of(&self, uid: &str) -> Vec<usize> {
        let own = own_id(uid).and_then(|id| self.meetings.at(id));
        match own {
            Some(at) => vec![at],
            None => self.by_uid.get(uid).cloned().unwrap_or_default(),
        }
    }

    /// The place of the series that calendars know by this.
    pub fn series_of(&self, uid: &str) -> Option<usize> {
        let own = own_id(uid).and_then(|id| self.series.at(id));
        let mut drafts = self.series.drafts.iter();
        own.or_else(|| drafts.position(|draft| !uid.is_empty() && draft.record.uid == uid))
    }

    /// The places of the meetings of a series.
    pub fn in_series(&self, series: Id) -> impl Iterator<Item = usize> + '_ {
        let drafts = (0..).zip(&self.meetings.drafts);
        drafts.filter_map(move |(at, draft)| (draft.record.series_id == Some(series)).then_some(at))
    }

    /// The one person of this mail address; none when nobody or several have it.
    pub fn person_at(&self, mail: &str) -> Option<Id> {
        match self
            .by_mail
            .get(&mail.trim().to_lowercase())
            .map(Vec::as_slice)
        {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// The zone that the clock of a meeting shows.
    pub fn zone_of(&self, meeting: &Meeting) -> Option<Tz> {
        let own = meeting.time_zone.parse().ok();
        own.or_else(|| self.zone_of_series(meeting.series_id))
    }

    /// The zone that the clock of a series shows; without a series that of the initiative.
    pub fn zone_of_series(&self, series: Option<Id>) -> Option<Tz> {
        let at = series.and_then(|id| self.series.at(id));
        let own = at.and_then(|at| self.series.drafts[at].record.time_zone.parse().ok());
        own.or(self.zone)
    }
}

/// The day for which a meeting stands in its series.
pub fn stands_for(meeting: &Meeting) -> Option<Day> {
    meeting.due_on.or(meeting.held_on)
}
