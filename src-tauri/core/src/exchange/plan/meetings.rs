//! Rows that become meetings: entries of calendars, one meeting for each of their times.

use chrono::NaiveDateTime;

use super::Plan;
use super::meeting_records::{Key, identity};
use super::occurrences::{Time, Timing};
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::own_id;
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
    pub(super) is_cancelled: bool,
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
        for time in times {
            let (state, place) = self.occurrence(&entry, &timing, *time, series);
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
        time: Time,
        series: Option<Id>,
    ) -> (RowState, Option<usize>) {
        let at = time.at;
        let comes_back = timing.rule.is_some() || !timing.extra.is_empty();
        let key = Key {
            day: time.instead_of.or(comes_back.then_some(at.date())).map(Day),
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
                let after = self.changed_meeting(entry, timing, time, meeting.clone());
                (self.keep(entry, found, after), Some(found))
            }
            None => {
                let record = self.new_meeting(entry, timing, at, series, key);
                self.tell_held(entry, MeetingStatus::Planned, record.status);
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
        self.tell_held(entry, before.status, after.status);
        let draft = &mut self.calendar.meetings.drafts[at];
        draft.is_named = true;
        draft.record = after;
        match (is_same, was_named) {
            (true, true) => RowState::Repeated,
            (true, false) => RowState::Same,
            (false, _) => RowState::Changed,
        }
    }

    /// Names a meeting that is taken as held, so that somebody looks at who came.
    fn tell_held(&mut self, entry: &Entry<'_>, before: MeetingStatus, after: MeetingStatus) {
        if before != after && after == MeetingStatus::Held {
            let table = Some(entry.values.table);
            self.warn(table, WarningCode::TakenAsHeld, &entry.title);
        }
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
