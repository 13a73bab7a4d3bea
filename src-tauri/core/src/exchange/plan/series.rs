//! Which series the entries of a calendar go into, and those that become one.

use std::cmp::Ordering;

use super::Plan;
use super::meetings::Entry;
use super::occurrences::Timing;
use super::returns::WINDOW_DAYS;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, cadence_of, own_id};
use crate::exchange::known::Draft;
use crate::exchange::mapping::SeriesChoice;
use crate::exchange::preview::{RowState, WarningCode};
use crate::journal::records::position_between;
use crate::meetings::{
    Cadence, DayRule, ExceptionKind, Meeting, Series, SeriesException, anchor, unplanned_days,
};
use crate::values::{Clock, Day, Id};

impl Plan {
    /// The series of an entry, and what becomes of one that it makes or keeps.
    pub(super) fn series_for(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        choice: SeriesChoice,
    ) -> (Option<Id>, Option<RowState>) {
        match choice {
            SeriesChoice::Nothing => (None, None),
            SeriesChoice::Series { id } => (self.calendar.series.at(id).map(|_| id), None),
            SeriesChoice::Own => {
                let rule = timing.rule.as_ref();
                let fit = rule.and_then(|rule| cadence_of(rule, timing.start.at.date()));
                let known = self.calendar.series_of(&entry.uid);
                match (known, fit) {
                    (Some(at), Some(fit)) => {
                        let (id, state) = self.keep_series(entry, timing, at, fit);
                        (Some(id), Some(state))
                    }
                    (Some(at), None) => {
                        let id = self.calendar.series.drafts[at].record.id;
                        (Some(id), rule.map(|_| RowState::Same))
                    }
                    (None, Some(fit)) => {
                        let id = self.add_series(entry, timing, fit);
                        (Some(id), Some(RowState::Added))
                    }
                    (None, None) => (self.series_named(entry), None),
                }
            }
        }
    }

    /// What a series is called.
    pub(super) fn series_name(&self, id: Option<Id>) -> String {
        let at = id.and_then(|id| self.calendar.series.at(id));
        at.map(|at| self.calendar.series.drafts[at].record.name.clone())
            .unwrap_or_default()
    }

    /// The one series that an entry names.
    fn series_named(&self, entry: &Entry<'_>) -> Option<Id> {
        let text = entry.values.text(Field::Series)?;
        let names = std::iter::once(text).chain(text.split(','));
        let mut places = names.map(|name| self.calendar.series.named(name));
        let only = places.find_map(|places| match places.as_slice() {
            [only] => Some(*only),
            _ => None,
        })?;
        Some(self.calendar.series.drafts[only].record.id)
    }

    fn add_series(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        (cadence, day_rule): (Cadence, DayRule),
    ) -> Id {
        let drafts = self.calendar.series.drafts.iter();
        let last = drafts.map(|draft| draft.record.position.as_str()).max();
        let own = own_id(&entry.uid);
        let (starts_on, starts_at, ends_at) = times(timing);
        let record = Series {
            id: own.unwrap_or_else(|| Id::named("series of a calendar", &entry.uid)),
            name: entry.title.clone(),
            cadence,
            day_rule,
            starts_on: Some(starts_on),
            ends_on: ends_on(timing),
            mode: entry.mode(),
            place: entry.place.clone(),
            link: entry.link.clone(),
            starts_at,
            ends_at,
            time_zone: self.zone_beside_home(timing),
            uid: if own.is_some() {
                String::new()
            } else {
                entry.uid.clone()
            },
            sequence: entry.sequence,
            position: position_between(last, None),
            ..Series::default()
        };
        let id = record.id;
        self.warn(None, WarningCode::SeriesAdded, &record.name);
        self.calendar.series.add(Draft {
            record,
            before: None,
            is_named: true,
        });
        self.depart(id, timing);
        id
    }

    /// Keeps a series as a newer state of its entry shows it.
    fn keep_series(
        &mut self,
        entry: &Entry<'_>,
        timing: &Timing,
        at: usize,
        (cadence, day_rule): (Cadence, DayRule),
    ) -> (Id, RowState) {
        let known = self.calendar.series.drafts[at].record.clone();
        // What was changed here since is kept until its calendar shows a newer state.
        match entry.sequence.cmp(&known.sequence) {
            Ordering::Less => return (known.id, RowState::LeftOut),
            Ordering::Equal => return (known.id, RowState::Same),
            Ordering::Greater => {}
        }
        let (starts_on, starts_at, ends_at) = times(timing);
        // A calendar of ours begins with the first day that nobody has planned, which tells less than what is known.
        let is_ours = known.uid.is_empty();
        let is_by_week = matches!(cadence, Cadence::Weekly | Cadence::Biweekly);
        let record = Series {
            name: entry.title.clone(),
            cadence: if is_ours { known.cadence } else { cadence },
            day_rule: if is_ours || is_by_week {
                known.day_rule
            } else {
                day_rule
            },
            starts_on: if is_ours {
                known.starts_on
            } else {
                Some(starts_on)
            },
            ends_on: ends_on(timing),
            place: entry.place.clone(),
            starts_at,
            ends_at,
            sequence: entry.sequence,
            ..known.clone()
        };
        self.calendar.series.drafts[at].record = record;
        self.depart(known.id, timing);
        (known.id, RowState::Changed)
    }

    /// Notes the days on which a series departs from its cadence.
    fn depart(&mut self, series: Id, timing: &Timing) {
        let (from, until) = (
            self.today.plus_days(-WINDOW_DAYS),
            self.today.plus_days(WINDOW_DAYS),
        );
        let open = self.open_days(series, from, until);
        let skipped = timing.left_out.iter().map(|day| Day(*day));
        let skipped = skipped
            .filter(|day| open.contains(day))
            .map(|day| (ExceptionKind::Skipped, day));
        let extra = timing.extra.iter().map(|day| Day(*day));
        let extra = extra.filter(|day| !open.contains(day) && (from..=until).contains(day));
        let departures = skipped.chain(extra.map(|day| (ExceptionKind::Extra, day)));
        for (kind, day) in departures.collect::<Vec<_>>() {
            let id = SeriesException::identity(series, day);
            let is_planned = self
                .calendar
                .in_series(series)
                .any(|at| self.calendar.meetings.drafts[at].record.held_on == Some(day));
            if self.calendar.exceptions.at(id).is_some() || is_planned {
                continue;
            }
            let record = SeriesException {
                id,
                series_id: Some(series),
                kind,
                falls_on: Some(day),
                ..SeriesException::default()
            };
            self.calendar.exceptions.add(Draft {
                record,
                before: None,
                is_named: true,
            });
        }
    }

    /// The days of a series that nobody has planned.
    fn open_days(&self, series: Id, from: Day, until: Day) -> Vec<Day> {
        let calendar = &self.calendar;
        let Some(at) = calendar.series.at(series) else {
            return Vec::new();
        };
        let meetings: Vec<Meeting> = calendar
            .in_series(series)
            .map(|at| calendar.meetings.drafts[at].record.clone())
            .collect();
        let exceptions: Vec<SeriesException> = calendar
            .exceptions
            .drafts
            .iter()
            .filter(|draft| draft.record.series_id == Some(series))
            .map(|draft| draft.record.clone())
            .collect();
        let record = &calendar.series.drafts[at].record;
        match anchor(record, &meetings) {
            Some(anchor) => unplanned_days(record, anchor, &exceptions, &meetings, from, until),
            None => Vec::new(),
        }
    }

    /// The name of the zone of an entry, unless it is the initiative's or nobody's.
    fn zone_beside_home(&self, timing: &Timing) -> String {
        match &timing.clocks {
            Some(Clocks::Known(zone)) if Some(*zone) != self.calendar.zone => {
                zone.name().to_owned()
            }
            _ => String::new(),
        }
    }
}

/// The first day, start and end of an entry on its own clock.
fn times(timing: &Timing) -> (Day, Clock, Clock) {
    let (day, starts_at, ends_at, _) =
        super::occurrences::within_a_day(timing.start.at, timing.length);
    (day, starts_at, ends_at)
}

/// The last day of its rule, unless that lies before the first.
fn ends_on(timing: &Timing) -> Option<Day> {
    timing
        .last
        .filter(|last| *last >= timing.start.at.date())
        .map(Day)
}
