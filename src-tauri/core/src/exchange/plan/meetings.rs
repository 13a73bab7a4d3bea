//! Rows that become meetings: entries of calendars, one meeting for each of their times.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::Plan;
use super::occurrences::{Timing, within_a_day};
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, own_id};
use crate::exchange::known::Draft;
use crate::exchange::known_meetings::stands_for;
use crate::exchange::mapping::SeriesChoice;
use crate::exchange::preview::{MeetingLine, RowState, WarningCode};
use crate::meetings::{Meeting, MeetingStatus, MinutesState, Mode};
use crate::values::{Clock, Day, Id};

/// The most characters of a title.
const TITLE_LIMIT: usize = 500;

/// An entry of a calendar that says what it is.
pub(super) struct Entry<'a> {
    pub(super) values: &'a RowValues,
    pub(super) title: String,
    /// What calendars know it by.
    pub(super) uid: String,
    /// Which state of it this is.
    pub(super) sequence: i32,
    pub(super) place: String,
    pub(super) link: String,
    is_cancelled: bool,
    /// Whether it is not settled yet: due, but nobody has planned it.
    pub(super) is_tentative: bool,
}

impl Entry<'_> {
    /// How people meet, as far as place and link tell.
    pub(super) fn mode(&self) -> Mode {
        match (self.place.is_empty(), self.link.is_empty()) {
            (true, false) => Mode::Remote,
            (false, false) => Mode::Hybrid,
            (_, true) => Mode::InPerson,
        }
    }
}

/// What tells a meeting of an entry from its others: the day of its rule, and the time where it has several on that day.
#[derive(Debug, Clone, Copy)]
struct Key {
    day: Option<Day>,
    time: Option<Clock>,
}

impl Plan {
    /// Plans a row that is an entry of a calendar: one state for each meeting, or that of the series it makes alone.
    pub(super) fn meeting_row(
        &mut self,
        values: &RowValues,
        choice: SeriesChoice,
    ) -> Result<Vec<RowState>> {
        let Some(entry) = self.entry(values) else {
            return Ok(vec![RowState::Refused]);
        };
        if entry.is_cancelled && values.cell(Field::Starts).is_none() {
            return Ok(self.call_off(&entry));
        }
        let Some(timing) = self.timing(values, &entry.uid)? else {
            return Ok(vec![RowState::Refused]);
        };
        let (series, made) = self.series_for(&entry, &timing, choice);
        let is_only_due = entry.is_tentative && timing.rule.is_some() && made.is_some();
        let times = if is_only_due {
            &[]
        } else {
            timing.times.as_slice()
        };
        let mut line = MeetingLine {
            table: values.table,
            row: values.row,
            title: entry.title.clone(),
            meetings: times.len() as u32,
            is_cancelled: entry.is_cancelled,
            cadence: made
                .and(series)
                .and_then(|id| self.calendar.series.at(id))
                .map(|at| self.calendar.series.drafts[at].record.cadence),
            series: self.series_name(series),
            ..MeetingLine::default()
        };
        let mut states = Vec::new();
        for at in times {
            let (state, place) = self.occurrence(&entry, &timing, *at, series);
            states.push(state);
            if let Some(place) = place {
                self.show(&mut line, place);
            }
        }
        states.extend(made.filter(|_| times.is_empty()));
        line.state = super::of_all(&states);
        self.meetings.push(line);
        Ok(states)
    }

    /// What a row says of an entry; none when it lacks what every meeting has.
    fn entry<'a>(&mut self, values: &'a RowValues) -> Option<Entry<'a>> {
        let text = |field| {
            values
                .text(field)
                .map(str::trim)
                .unwrap_or_default()
                .to_owned()
        };
        let title = text(Field::Title);
        let reason = match title.chars().count() {
            0 => Some(Reason::Empty),
            length if length > TITLE_LIMIT => Some(Reason::TooLong),
            _ => None,
        };
        if let Some(reason) = reason {
            self.refuse(values, Field::Title, reason);
            return None;
        }
        let status = values
            .patch
            .get("status")
            .and_then(|status| status.as_str());
        if status.is_none() && values.cell(Field::Status).is_some() {
            return None;
        }
        Some(Entry {
            values,
            title,
            uid: text(Field::Uid),
            sequence: values.sequence(),
            place: text(Field::Place),
            link: text(Field::Link),
            is_cancelled: status == Some("cancelled"),
            is_tentative: text(Field::Status).eq_ignore_ascii_case("TENTATIVE"),
        })
    }

    /// Calls off what a cancellation without a time names.
    fn call_off(&mut self, entry: &Entry<'_>) -> Vec<RowState> {
        let known = self.calendar.meetings_of(&entry.uid);
        if known.is_empty() {
            self.refuse(entry.values, Field::Uid, Reason::NoSuchMeeting);
            return vec![RowState::Refused];
        }
        let states = known.into_iter().map(|at| {
            let meeting = self.calendar.meetings.drafts[at].record.clone();
            let cancelled = Meeting {
                status: MeetingStatus::Cancelled,
                sequence: entry.sequence.max(meeting.sequence),
                ..meeting
            };
            self.keep(entry, at, cancelled)
        });
        states.collect()
    }

    /// Plans a meeting at one of the times of an entry, and tells its place if it is brought in.
    fn occurrence(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        at: NaiveDateTime,
        series: Option<Id>,
    ) -> (RowState, Option<usize>) {
        let comes_back = timing.rule.is_some() || !timing.extra.is_empty();
        let key = Key {
            day: timing
                .stands_for
                .or(comes_back.then_some(at.date()))
                .map(Day),
            time: timing.has_several_on(at.date()).then_some(Clock(at.time())),
        };
        match self.known_meeting(entry, key, at, series) {
            Some(found) => {
                let meeting = &self.calendar.meetings.drafts[found].record;
                // Somebody planned it here; the calendar only has it too.
                if meeting.uid != entry.uid && own_id(&entry.uid) != Some(meeting.id) {
                    self.calendar.meetings.drafts[found].is_named = true;
                    return (RowState::Same, Some(found));
                }
                let after = self.changed_meeting(entry, timing, at, meeting.clone());
                (self.keep(entry, found, after), Some(found))
            }
            None => {
                let record = self.new_meeting(entry, timing, at, series, key);
                let found = self.calendar.add_meeting(Draft {
                    record,
                    before: None,
                    is_named: true,
                });
                (RowState::Added, Some(found))
            }
        }
    }

    /// The meeting that one time of an entry means.
    fn known_meeting(
        &self,
        entry: &Entry<'_>,
        key: Key,
        at: NaiveDateTime,
        series: Option<Id>,
    ) -> Option<usize> {
        let day = key.day;
        let calendar = &self.calendar;
        let meeting = |place: &usize| &calendar.meetings.drafts[*place].record;
        let known = calendar.meetings_of(&entry.uid);
        let derived = calendar.meetings.at(identity(entry, key));
        let of_entry = match day {
            None if known.len() == 1 => known.first().copied(),
            None => None,
            Some(_) if key.time.is_some() => None,
            Some(_) => known
                .iter()
                .copied()
                .find(|place| stands_for(meeting(place)) == day),
        };
        let in_series = || {
            let mut all = series.into_iter().flat_map(|id| calendar.in_series(id));
            all.find(|place| {
                let meeting = meeting(place);
                let is_then = Some(Day(at.date())) == meeting.held_on
                    && meeting.starts_at == Clock(at.time());
                meeting.uid.is_empty()
                    && match (day, key.time) {
                        (Some(_), None) => stands_for(meeting) == day,
                        _ => is_then,
                    }
            })
        };
        derived.or(of_entry).or_else(in_series)
    }

    fn new_meeting(
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
            status: if entry.is_cancelled {
                MeetingStatus::Cancelled
            } else {
                MeetingStatus::Planned
            },
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
    fn changed_meeting(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        at: NaiveDateTime,
        meeting: Meeting,
    ) -> Meeting {
        let home = self.calendar.zone_of(&meeting);
        let (local, time_zone) =
            on_clock(timing.clocks.as_ref(), at, home, Some(&meeting.time_zone));
        let (held_on, starts_at, ends_at) = self.span(entry, local, timing);
        let due_on = match timing.stands_for.map(Day) {
            Some(day) => (day != held_on).then_some(day),
            None => meeting.due_on.filter(|day| *day != held_on),
        };
        let status = match meeting.status {
            MeetingStatus::Planned if entry.is_cancelled => MeetingStatus::Cancelled,
            MeetingStatus::Cancelled if !entry.is_cancelled => MeetingStatus::Planned,
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

    /// Keeps a meeting as its entry shows it now, unless a newer state of it is known or its minutes are final.
    fn keep(&mut self, entry: &Entry<'_>, at: usize, after: Meeting) -> RowState {
        let draft = &self.calendar.meetings.drafts[at];
        let was_named = draft.is_named;
        let (before, is_same) = (draft.record.clone(), draft.record == after);
        let table = Some(entry.values.table);
        let left = if is_same {
            None
        } else if entry.sequence < before.sequence {
            Some(WarningCode::OutdatedMeeting)
        } else if before.minutes_state == MinutesState::Final {
            Some(WarningCode::MinutesFinal)
        } else {
            None
        };
        if let Some(code) = left {
            self.warn(table, code, &before.title);
            return RowState::LeftOut;
        }
        let draft = &mut self.calendar.meetings.drafts[at];
        draft.is_named = true;
        draft.record = after;
        match (is_same, was_named) {
            (true, true) => RowState::Repeated,
            (true, false) => RowState::Same,
            (false, _) => RowState::Changed,
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

    /// Adds a meeting to the words for its entry.
    fn show(&self, line: &mut MeetingLine, place: usize) {
        let meeting = &self.calendar.meetings.drafts[place].record;
        if line.held_on.is_none() {
            line.held_on = meeting.held_on;
            line.starts_at = Some(meeting.starts_at);
            line.ends_at = Some(meeting.ends_at);
            let zone = self.calendar.zone_of(meeting);
            line.zone = zone.map(|zone| zone.name().to_owned()).unwrap_or_default();
        } else {
            line.last_on = meeting.held_on;
        }
    }
}

/// The identity of a meeting of an entry, the same on every laptop that brings the calendar in.
fn identity(entry: &Entry<'_>, key: Key) -> Id {
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
