//! When the entries of calendars are: their start and their length. The times at which they come back are worked out in
//! `returns`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Plan;
use super::returns::Returning;
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, Rule, When};
use crate::exchange::preview::WarningCode;
use crate::values::{Clock, Day};

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
    pub times: Vec<Time>,
    /// The days of its rule that are left out.
    pub left_out: Vec<NaiveDate>,
    /// The days that it has beside its rule.
    pub extra: Vec<NaiveDate>,
    /// The last day of its rule, if it ends.
    pub last: Option<NaiveDate>,
}

/// One of the times of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// When.
    pub at: NaiveDateTime,
    /// The day of the rule that it stands for, where the entry stands for some times of another.
    pub instead_of: Option<NaiveDate>,
}

impl Timing {
    /// Tells whether it is more than once on a day.
    pub fn has_several_on(&self, day: NaiveDate) -> bool {
        let times = self.times.iter().filter(|time| time.at.date() == day);
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
        let (Some(rule), Some(rule_left_out)) = (
            self.rule(values, Field::ComesBack),
            self.rule(values, Field::RuleLeftOut),
        ) else {
            return Ok(None);
        };
        let (Some(extra), Some(left_out)) = (
            self.times(values, Field::ExtraTimes, &start)?,
            self.times(values, Field::TimesLeftOut, &start)?,
        ) else {
            return Ok(None);
        };
        let instead = match values.text(Field::InsteadOf) {
            Some(_) => match self.when(values, Field::InsteadOf)? {
                Some(instead) => Some(instead),
                None => return Ok(None),
            },
            None => None,
        };
        let Some(length) = self.length(values, &start, clocks.as_ref())? else {
            return Ok(None);
        };
        let mut timing = Timing {
            times: Vec::new(),
            length,
            clocks,
            rule: rule.filter(|_| instead.is_none()),
            left_out: left_out.iter().map(NaiveDateTime::date).collect(),
            extra: extra.iter().map(NaiveDateTime::date).collect(),
            last: None,
            start,
        };
        if let Some(instead) = instead {
            timing.times = self.instead(values, uid, &timing, &instead)?;
        } else if timing.rule.is_some() || !extra.is_empty() {
            let returning = Returning {
                start: timing.start.at,
                clocks: timing.clocks.clone(),
                rule: timing.rule.clone(),
                extra,
                left_out,
                rule_left_out,
            };
            self.expand(&mut timing, values, uid, &returning)?;
        } else {
            timing.times.push(Time {
                at: timing.start.at,
                instead_of: None,
            });
        }
        Ok(Some(timing))
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
    pub(super) fn moment(&mut self, text: &str) -> Result<std::result::Result<When, Reason>> {
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
        let text = values.text(field).unwrap_or_default();
        Ok(match self.times_in(text, start)? {
            Ok(times) => Some(times),
            Err(reason) => {
                self.refuse(values, field, reason);
                None
            }
        })
    }

    /// The times that a text lists, on the clock of an entry.
    pub(super) fn times_in(
        &mut self,
        text: &str,
        start: &When,
    ) -> Result<std::result::Result<Vec<NaiveDateTime>, Reason>> {
        let mut times = Vec::new();
        for text in text.split(',').filter(|text| !text.trim().is_empty()) {
            match self.moment(text)? {
                Ok(when) => times.push(self.on_clock_of(start, &when)?),
                Err(reason) => return Ok(Err(reason)),
            }
        }
        Ok(Ok(times))
    }

    /// A time as the clock of another one shows it.
    pub(super) fn on_clock_of(&mut self, start: &When, when: &When) -> Result<NaiveDateTime> {
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
    fn rule(&mut self, values: &RowValues, field: Field) -> Option<Option<Rule>> {
        let Some(text) = values.text(field) else {
            return Some(None);
        };
        match text.parse() {
            Ok(rule) => Some(Some(rule)),
            Err(reason) => {
                self.refuse(values, field, reason);
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
