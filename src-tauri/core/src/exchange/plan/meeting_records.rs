//! Meetings as entries of calendars show them: new ones, and known ones in a newer state.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::Plan;
use super::meetings::Entry;
use super::occurrences::{Time, Timing, within_a_day};
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, own_id};
use crate::exchange::preview::WarningCode;
use crate::meetings::{Meeting, MeetingStatus};
use crate::values::{Clock, Day, Id};

/// What tells a meeting of an entry from its others: the day of its rule, and the time where it has several on that day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    pub day: Option<Day>,
    pub time: Option<Clock>,
}

impl Plan {
    /// The meeting that a time of an entry makes.
    pub(super) fn new_meeting(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        at: NaiveDateTime,
        series: Option<Id>,
        key: Key,
    ) -> Meeting {
        let home = self.calendar.zone_of_series(series);
        let (local, time_zone) = on_clock(timing.clocks.as_ref(), at, home, None);
        let (held_on, starts_at, ends_at) = self.span(entry, local, timing);
        let chair = entry.values.text(Field::Chair).unwrap_or_default();
        let is_ours = own_id(&entry.uid).is_some();
        Meeting {
            id: identity(entry, key),
            series_id: series,
            title: entry.title.clone(),
            held_on: Some(held_on),
            due_on: key.day.filter(|day| *day != held_on),
            starts_at,
            ends_at,
            time_zone,
            mode: entry.mode(),
            place: entry.place.clone(),
            link: entry.link.clone(),
            chair_id: self.calendar.person_at(chair),
            status: self.status(entry, held_on),
            uid: if is_ours {
                String::new()
            } else {
                entry.uid.clone()
            },
            sequence: entry.sequence,
            // The agenda that an invitation of ours shows is no note.
            notes: if is_ours {
                String::new()
            } else {
                entry
                    .values
                    .text(Field::Notes)
                    .unwrap_or_default()
                    .to_owned()
            },
            ..Meeting::default()
        }
    }

    /// A meeting as a newer state of its entry shows it.
    pub(super) fn changed_meeting(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        time: Time,
        meeting: Meeting,
    ) -> Meeting {
        let home = self.calendar.zone_of(&meeting);
        let (local, time_zone) = on_clock(
            timing.clocks.as_ref(),
            time.at,
            home,
            Some(&meeting.time_zone),
        );
        let (held_on, starts_at, ends_at) = self.span(entry, local, timing);
        let due_on = match time.instead_of.map(Day) {
            Some(day) => (day != held_on).then_some(day),
            None => meeting.due_on.filter(|day| *day != held_on),
        };
        let status = match meeting.status {
            MeetingStatus::Planned if entry.is_cancelled => MeetingStatus::Cancelled,
            MeetingStatus::Cancelled if !entry.is_cancelled => self.status(entry, held_on),
            // Whether a meeting of ours was held, nobody knows better than this file.
            MeetingStatus::Planned if own_id(&entry.uid).is_none() => self.status(entry, held_on),
            status => status,
        };
        let (place, link) =
            if joined(&meeting.place, &meeting.link) == joined(&entry.place, &entry.link) {
                (meeting.place.clone(), meeting.link.clone())
            } else {
                (entry.place.clone(), entry.link.clone())
            };
        let says = entry.values.text(Field::Notes).unwrap_or_default();
        let notes = if meeting.notes.is_empty() && !meeting.uid.is_empty() {
            says.to_owned()
        } else {
            meeting.notes.clone()
        };
        Meeting {
            title: entry.title.clone(),
            held_on: Some(held_on),
            due_on,
            starts_at,
            ends_at,
            time_zone,
            place,
            link,
            status,
            notes,
            sequence: entry.sequence.max(meeting.sequence),
            ..meeting
        }
    }

    /// How far a meeting has come that nobody has touched here: what lies behind was held as far as anybody knows, unless
    /// its calendar never settled it.
    fn status(&self, entry: &Entry<'_>, held_on: Day) -> MeetingStatus {
        match entry.is_cancelled {
            true => MeetingStatus::Cancelled,
            false if held_on < self.today && !entry.is_tentative => MeetingStatus::Held,
            false => MeetingStatus::Planned,
        }
    }

    /// Its day, start and end; what goes on into another day is cut and named.
    fn span(
        &mut self,
        entry: &Entry<'_>,
        local: NaiveDateTime,
        timing: &Timing,
    ) -> (Day, Clock, Clock) {
        let (held_on, starts_at, ends_at, is_long) = within_a_day(local, timing.length);
        if is_long {
            self.warn(
                Some(entry.values.table),
                WarningCode::BeyondTheDay,
                &entry.title,
            );
        }
        (held_on, starts_at, ends_at)
    }
}

/// The identity of a meeting of an entry, the same on every laptop that brings the calendar in.
pub(super) fn identity(entry: &Entry<'_>, key: Key) -> Id {
    let of = if entry.uid.is_empty() {
        let starts = entry.values.text(Field::Starts).unwrap_or_default();
        format!("{} {starts}", entry.title)
    } else {
        entry.uid.clone()
    };
    let named = |name: &str| Id::named("meeting of a calendar", name);
    match (own_id(&entry.uid), key.day, key.time) {
        (Some(id), None, _) => id,
        (_, Some(day), Some(time)) => named(&format!("{day} {time} {of}")),
        (_, Some(day), None) => named(&format!("{day} {of}")),
        (None, None, _) => named(&of),
    }
}

/// A time on the clock at home, and the name of the zone that its clock shows where that is another. `own` is the zone of
/// a meeting that is known.
fn on_clock(
    clocks: Option<&Clocks>,
    at: NaiveDateTime,
    home: Option<Tz>,
    own: Option<&str>,
) -> (NaiveDateTime, String) {
    let own = own.map(str::to_owned);
    let Some(clocks) = clocks else {
        return (at, own.unwrap_or_default());
    };
    let moved = |zone: Tz| Clocks::Known(zone).local_of(clocks.moment_of(at));
    match (clocks, home, own) {
        (_, Some(home), Some(own)) => (moved(home), own),
        (Clocks::Known(zone), Some(home), None) if *zone == home => (at, String::new()),
        (Clocks::Known(zone), ..) if *zone != Tz::UTC => (at, zone.name().to_owned()),
        (_, Some(home), None) => (moved(home), String::new()),
        (_, None, _) => (moved(Tz::UTC), Tz::UTC.name().to_owned()),
    }
}

fn joined(place: &str, link: &str) -> String {
    let parts = [place.trim(), link.trim()];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
