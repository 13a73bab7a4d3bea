//! When the entries of calendars are: their start, their length, and the times at which they come back.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Plan;
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, Rule, When, Window};
use crate::exchange::preview::WarningCode;
use crate::values::{Clock, Day};

/// For how many days before and after today meetings that come back are brought in.
pub const WINDOW_DAYS: i64 = 366;
/// The most meetings of one entry.
const MOST_MEETINGS: usize = 400;
/// The minutes that an entry without an end takes.
const USUAL_MINUTES: i64 = 60;

/// When an entry is.
#[derive(Debug, Clone)]
pub struct Timing {
    /// Its start.
    pub start: When,
    /// How long it takes.
    pub length: TimeDelta,
    /// The clocks of its zone; none where any clock counts.
    pub clocks: Option<Clocks>,
    /// How it comes back.
    pub rule: Option<Rule>,
    /// The times at which it is, each on its own clock.
    pub times: Vec<NaiveDateTime>,
    /// The day of its rule that it stands for, where it stands for one of several.
    pub stands_for: Option<NaiveDate>,
    /// The days of its rule that are left out.
    pub left_out: Vec<NaiveDate>,
    /// The days that it has beside its rule.
    pub extra: Vec<NaiveDate>,
    /// The last day of its rule, if it ends.
    pub last: Option<NaiveDate>,
}

impl Timing {
    /// Tells whether it is more than once on a day.
    pub fn has_several_on(&self, day: NaiveDate) -> bool {
        let times = self.times.iter().filter(|at| at.date() == day);
        times.count() > 1
    }
}

impl Plan {
    /// When the entry of a row is; none when a cell does not say, which is then refused.
    pub(super) fn timing(&mut self, values: &RowValues, uid: &str) -> Result<Option<Timing>> {
        let Some(start) = self.when(values, Field::Starts)? else {
            if values.cell(Field::Starts).is_none() {
                self.refuse(values, Field::Starts, Reason::Empty);
            }
            return Ok(None);
        };
        let clocks = self.entries.clocks(&start.zone)?;
        let Some(rule) = self.rule(values) else {
            return Ok(None);
        };
        let (Some(extra), Some(left_out)) = (
            self.times(values, Field::ExtraTimes, &start)?,
            self.times(values, Field::TimesLeftOut, &start)?,
        ) else {
            return Ok(None);
        };
        let stands_for = match values.text(Field::InsteadOf) {
            Some(_) => match self.when(values, Field::InsteadOf)? {
                Some(instead) => Some(self.entries.day_of(uid, &instead)?),
                None => return Ok(None),
            },
            None => None,
        };
        let Some(length) = self.length(values, &start, clocks.as_ref())? else {
            return Ok(None);
        };
        let mut timing = Timing {
            times: vec![start.at],
            length,
            clocks,
            rule: rule.filter(|_| stands_for.is_none()),
            stands_for,
            left_out: left_out.iter().map(NaiveDateTime::date).collect(),
            extra: extra.iter().map(NaiveDateTime::date).collect(),
            last: None,
            start,
        };
        if timing.rule.is_some() || !extra.is_empty() {
            self.expand(&mut timing, values, uid, extra, &left_out)?;
        }
        Ok(Some(timing))
    }

    /// Works out the times of an entry that comes back, within a year before and after today.
    fn expand(
        &mut self,
        timing: &mut Timing,
        values: &RowValues,
        uid: &str,
        extra: Vec<NaiveDateTime>,
        left_out: &[NaiveDateTime],
    ) -> Result<()> {
        let window = Window {
            from: self.today.plus_days(-WINDOW_DAYS).0,
            until: self.today.plus_days(WINDOW_DAYS).0,
        };
        let start = timing.start.at;
        let mut times = extra;
        let mut goes_on = start.date() < window.from;
        match &timing.rule {
            Some(rule) => {
                let clocks = timing.clocks.as_ref();
                let until = rule.until(|utc| clocks.map_or(utc, |clocks| clocks.local_of(utc)));
                times.extend(rule.days(start, until, window, &mut self.entries.budget)?);
                timing.last = match (until, rule.count) {
                    (Some(until), _) => Some(until.date()),
                    (None, Some(count)) => self.last_of(rule, start, count)?,
                    (None, None) => None,
                };
                goes_on |= timing.last.is_none_or(|last| last > window.until);
            }
            None => times.push(start),
        }
        times.sort_unstable();
        times.dedup();
        // A day that is left out is one even where it names another time of it.
        let is_left_out = |at: &NaiveDateTime| {
            left_out.contains(at)
                || left_out
                    .iter()
                    .any(|left| left.time() == NaiveTime::MIN && left.date() == at.date())
        };
        times.retain(|at| !is_left_out(at) && !self.entries.is_replaced(uid, at.date()));
        goes_on |= times.len() > MOST_MEETINGS;
        times.truncate(MOST_MEETINGS);
        if goes_on {
            let title = values.text(Field::Title).unwrap_or_default().to_owned();
            self.warn(Some(values.table), WarningCode::FurtherDates, &title);
        }
        timing.times = times;
        Ok(())
    }

    /// The last day of a rule that comes so often; none when that lies beyond twenty years.
    fn last_of(
        &mut self,
        rule: &Rule,
        start: NaiveDateTime,
        count: u32,
    ) -> Result<Option<NaiveDate>> {
        let years = Window {
            from: start.date(),
            until: Day(start.date()).plus_days(20 * 366).0,
        };
        let times = rule.days(start, None, years, &mut self.entries.budget)?;
        let is_all = times.len() as u64 >= u64::from(count);
        Ok(times.last().filter(|_| is_all).map(NaiveDateTime::date))
    }

    /// The day and time in a cell, of a zone that is known; none when it is empty or was refused.
    fn when(&mut self, values: &RowValues, field: Field) -> Result<Option<When>> {
        let Some(text) = values.text(field) else {
            return Ok(None);
        };
        match self.moment(text)? {
            Ok(when) => Ok(Some(when)),
            Err(reason) => {
                self.refuse(values, field, reason);
                Ok(None)
            }
        }
    }

    /// A day and time of a zone that is known.
    fn moment(&mut self, text: &str) -> Result<std::result::Result<When, Reason>> {
        Ok(match text.parse::<When>() {
            Ok(when) if when.zone.is_empty() || self.entries.clocks(&when.zone)?.is_some() => {
                Ok(when)
            }
            Ok(_) => Err(Reason::UnknownZone),
            Err(reason) => Err(reason),
        })
    }

    /// The times in a cell, on the clock of the entry; none when one was refused.
    fn times(
        &mut self,
        values: &RowValues,
        field: Field,
        start: &When,
    ) -> Result<Option<Vec<NaiveDateTime>>> {
        let mut times = Vec::new();
        for text in values.text(field).unwrap_or_default().split(',') {
            if text.trim().is_empty() {
                continue;
            }
            match self.moment(text)? {
                Ok(when) => times.push(self.on_clock_of(start, &when)?),
                Err(reason) => {
                    self.refuse(values, field, reason);
                    return Ok(None);
                }
            }
        }
        Ok(Some(times))
    }

    /// A time as the clock of another one shows it.
    fn on_clock_of(&mut self, start: &When, when: &When) -> Result<NaiveDateTime> {
        if !when.has_time && start.has_time {
            return Ok(when.at);
        }
        let (own, wanted) = (
            self.entries.clocks(&when.zone)?,
            self.entries.clocks(&start.zone)?,
        );
        Ok(match (own, wanted) {
            (Some(own), Some(wanted)) if when.zone != start.zone => {
                wanted.local_of(own.moment_of(when.at))
            }
            _ => when.at,
        })
    }

    /// How long an entry takes; none when its end was refused.
    fn length(
        &mut self,
        values: &RowValues,
        start: &When,
        clocks: Option<&Clocks>,
    ) -> Result<Option<TimeDelta>> {
        let usual = if start.has_time {
            TimeDelta::minutes(USUAL_MINUTES)
        } else {
            TimeDelta::days(1)
        };
        let length = if values.cell(Field::Ends).is_some() {
            let Some(end) = self.when(values, Field::Ends)? else {
                return Ok(None);
            };
            let end_clocks = self.entries.clocks(&end.zone)?;
            match (clocks, end_clocks) {
                (Some(clocks), Some(end_clocks)) => {
                    end_clocks.moment_of(end.at) - clocks.moment_of(start.at)
                }
                _ => end.at - start.at,
            }
        } else {
            TimeDelta::zero()
        };
        if length < TimeDelta::zero() {
            self.refuse(values, Field::Ends, Reason::EndsBeforeStart);
            return Ok(None);
        }
        if length > TimeDelta::zero() {
            return Ok(Some(length));
        }
        if start.has_time {
            let title = values.text(Field::Title).unwrap_or_default().to_owned();
            self.warn(Some(values.table), WarningCode::EndAdded, &title);
        }
        Ok(Some(usual))
    }

    /// The rule in a cell, if there is one; none when it was refused.
    fn rule(&mut self, values: &RowValues) -> Option<Option<Rule>> {
        let Some(text) = values.text(Field::ComesBack) else {
            return Some(None);
        };
        match text.parse() {
            Ok(rule) => Some(Some(rule)),
            Err(reason) => {
                self.refuse(values, Field::ComesBack, reason);
                None
            }
        }
    }
}

/// A start and an end on one day, and whether the end had to be cut.
pub fn within_a_day(start: NaiveDateTime, length: TimeDelta) -> (Day, Clock, Clock, bool) {
    let last = Clock::at(23, 59);
    let starts_at = Clock(start.time()).min(Clock::at(23, 58));
    let end = start.checked_add_signed(length).unwrap_or(start);
    let midnight = start
        .date()
        .succ_opt()
        .map(|day| day.and_time(NaiveTime::MIN));
    let is_long = midnight.is_some_and(|midnight| end > midnight);
    let ends_at = if end.date() == start.date() {
        Clock(end.time()).max(starts_at.plus_minutes(1))
    } else {
        last
    };
    (Day(start.date()), starts_at, ends_at, is_long)
}
