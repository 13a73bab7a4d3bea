//! Rules by which an entry comes back (RFC 5545 section 3.3.10), worked out day by day within a window.
//!
//! The crates that do this look on until they find a day, so that `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30` keeps them busy for
//! seconds, and nobody can stop them. Here every day that is looked at is paid for from a budget. Rules finer than a day
//! are refused: no meeting comes back every hour.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

use super::when::When;
use crate::error::{Error, Result};
use crate::exchange::limits::too_large;

/// How many days the rules of one import may look at.
const MOST_DAYS: u32 = 1_000_000;
/// How many days of a rule that goes by days are looked at together.
const DAYS_TOGETHER: u32 = 31;

/// How much may still be worked out for a file.
#[derive(Debug)]
pub struct Budget {
    name: String,
    left: u32,
}

impl Budget {
    /// The budget of a file.
    pub fn of(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            left: MOST_DAYS,
        }
    }

    fn spend(&mut self, days: u32) -> Result<()> {
        self.left = self
            .left
            .checked_sub(days)
            .ok_or_else(|| -> Error { too_large(&self.name, "1,000,000 days looked at") })?;
        Ok(())
    }
}

/// The days between which occurrences are wanted, both included.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
}

/// How long one step of a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// How long one step is.
    pub step: Step,
    /// How many steps lie between.
    pub interval: u32,
    /// How often it comes in all; none for ever.
    pub count: Option<u32>,
    /// The last time.
    pub(super) last: Option<When>,
    /// The months.
    pub months: Vec<i32>,
    /// The days of the month; negative ones from its end.
    pub month_days: Vec<i32>,
    pub(super) year_days: Vec<i32>,
    pub(super) weeks: Vec<i32>,
    /// The weekdays, each with its place in month or year, or 0.
    pub weekdays: Vec<(i32, Weekday)>,
    /// Which of the days of a step; negative ones from its end.
    pub places: Vec<i32>,
    pub(super) hours: Vec<i32>,
    pub(super) minutes: Vec<i32>,
    pub(super) week_start: Weekday,
}

impl Rule {
    /// Tells whether it takes only some months, weeks or days of the year, or other times than its start.
    pub fn is_narrowed(&self) -> bool {
        let parts = [
            &self.months,
            &self.year_days,
            &self.weeks,
            &self.hours,
            &self.minutes,
        ];
        parts.into_iter().any(|part| !part.is_empty())
    }

    /// The last time on the clock of the entry; `local` reads a moment in UTC by that clock.
    pub fn until(&self, local: impl Fn(NaiveDateTime) -> NaiveDateTime) -> Option<NaiveDateTime> {
        let last = self.last.as_ref()?;
        Some(match (last.has_time, last.is_utc()) {
            (false, _) => last.at.date().and_hms_opt(23, 59, 0).unwrap_or(last.at),
            (true, true) => local(last.at),
            (true, false) => last.at,
        })
    }

    /// The times at which an entry that starts at `start` comes back within a window, in order. The start itself counts
    /// as the first, whether the rule has it or not.
    ///
    /// # Errors
    /// A rule that takes more than the budget.
    pub fn days(
        &self,
        start: NaiveDateTime,
        until: Option<NaiveDateTime>,
        window: Window,
        budget: &mut Budget,
    ) -> Result<Vec<NaiveDateTime>> {
        let (mut found, mut left) = (Vec::new(), self.count.unwrap_or(u32::MAX));
        let is_wanted = |at: NaiveDateTime| (window.from..=window.until).contains(&at.date());
        let times = self.times(start.time());
        let mut is_first = true;
        let mut n = match self.count {
            Some(_) => 0,
            None => self.steps_before(start.date(), window.from),
        };
        if is_wanted(start) {
            found.push(start);
        }
        loop {
            let Some(days) = self.step(start.date(), n, budget)? else {
                break;
            };
            if days.first.is_none_or(|first| first > window.until) {
                break;
            }
            n += 1;
            for at in self.placed(&days.days, &times) {
                if at < start {
                    continue;
                }
                if is_first {
                    is_first = false;
                    left -= u32::from(at != start);
                }
                if left == 0 || until.is_some_and(|until| at > until) {
                    return Ok(found);
                }
                left -= 1;
                if is_wanted(at) && at != start {
                    found.push(at);
                }
            }
        }
        Ok(found)
    }

    /// Tells whether the rule has the start of its entry, which comes without it too.
    ///
    /// # Errors
    /// A rule that takes more than the budget.
    pub fn has_start(&self, start: NaiveDateTime, budget: &mut Budget) -> Result<bool> {
        let first = self.step(start.date(), 0, budget)?;
        let times = self.times(start.time());
        Ok(first.is_some_and(|first| self.placed(&first.days, &times).contains(&start)))
    }

    /// How many steps can be passed over because they end before a day.
    fn steps_before(&self, start: NaiveDate, day: NaiveDate) -> u32 {
        let days = (day - start).num_days();
        let steps = match self.step {
            Step::Day => days / i64::from(self.days_together()),
            Step::Week => days / 7 - 1,
            Step::Month => days / 31 - 1,
            Step::Year => days / 366 - 1,
        };
        let steps = steps / i64::from(self.interval) - 1;
        u32::try_from(steps.max(0)).unwrap_or(0)
    }

    /// The days of the `n`th step that fit the rule; none where the calendar ends.
    fn step(&self, start: NaiveDate, n: u32, budget: &mut Budget) -> Result<Option<StepDays>> {
        let Some(steps) = n.checked_mul(self.interval) else {
            return Ok(None);
        };
        let later = |day: NaiveDate, days: u64| day.checked_add_days(Days::new(days));
        let month = |months: u32| {
            let first = start.with_day(1)?;
            first.checked_add_months(Months::new(months))
        };
        let (first, length) = match self.step {
            Step::Day => {
                let together = self.days_together();
                let first = later(start, u64::from(steps) * u64::from(together));
                (first, together as usize)
            }
            Step::Week => {
                let back = start.weekday().days_since(self.week_start);
                let week = start.checked_sub_days(Days::new(back.into()));
                (week.and_then(|week| later(week, 7 * u64::from(steps))), 7)
            }
            Step::Month => (month(steps), 31),
            Step::Year => {
                let year = i32::try_from(steps)
                    .ok()
                    .and_then(|n| start.year().checked_add(n));
                (
                    year.and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1)),
                    366,
                )
            }
        };
        let Some(first) = first else {
            return Ok(None);
        };
        let is_within = |day: &NaiveDate| match self.step {
            Step::Day | Step::Week => true,
            Step::Month => day.month() == first.month(),
            Step::Year => day.year() == first.year(),
        };
        // Of a year only the months that count are looked at.
        let starts: Vec<(NaiveDate, usize)> = match self.step {
            Step::Year if !self.months.is_empty() => {
                let month = |month: &i32| first.with_month(u32::try_from(*month).ok()?);
                let firsts = self.months.iter().filter_map(month);
                firsts
                    .map(|first| (first, month_length(first) as usize))
                    .collect()
            }
            _ => vec![(first, length)],
        };
        let looked_at: usize = starts.iter().map(|(_, length)| length).sum();
        budget.spend(looked_at as u32)?;
        // Only days lie an interval apart within a step; of a week, month or year every day may count.
        let apart = match self.step {
            Step::Day => u64::from(self.interval),
            _ => 1,
        };
        let days = starts.into_iter().flat_map(|(first, length)| {
            (0..length as u64).map_while(move |n| later(first, n * apart))
        });
        let days = days.filter(is_within).filter(|day| self.fits(*day, start));
        let mut days: Vec<NaiveDate> = days.collect();
        days.sort_unstable();
        days.dedup();
        Ok(Some(StepDays {
            first: Some(first),
            days,
        }))
    }

    /// Tells whether a day of a step fits the rule; what the rule leaves open it takes from the start.
    fn fits(&self, day: NaiveDate, start: NaiveDate) -> bool {
        let among = |all: &[i32], number: i32, length: i32| {
            all.is_empty() || all.contains(&number) || all.contains(&(number - length - 1))
        };
        if !self.months.is_empty() && !self.months.contains(&(day.month() as i32)) {
            return false;
        }
        let year_length = if day.leap_year() { 366 } else { 365 };
        among(&self.month_days, day.day() as i32, month_length(day))
            && among(&self.year_days, day.ordinal() as i32, year_length)
            && self.is_week(day)
            && self.is_weekday(day)
            && self.is_open(day, start)
    }

    /// How many days of a rule that goes by days are looked at in one step; where it counts places, each is a step.
    fn days_together(&self) -> u32 {
        if self.places.is_empty() {
            DAYS_TOGETHER
        } else {
            1
        }
    }

    /// Tells whether a day keeps what the rule leaves to the start.
    fn is_open(&self, day: NaiveDate, start: NaiveDate) -> bool {
        let says_days =
            !self.month_days.is_empty() || !self.year_days.is_empty() || !self.weekdays.is_empty();
        match self.step {
            _ if says_days => true,
            Step::Day => true,
            Step::Week => day.weekday() == start.weekday(),
            Step::Month => day.day() == start.day(),
            Step::Year if !self.weeks.is_empty() => day.weekday() == start.weekday(),
            Step::Year => {
                let is_month = !self.months.is_empty() || day.month() == start.month();
                is_month && day.day() == start.day()
            }
        }
    }

    fn is_weekday(&self, day: NaiveDate) -> bool {
        let counts_in_month =
            self.step == Step::Month || self.step == Step::Year && !self.months.is_empty();
        let counts_in_year = self.step == Step::Year && self.weeks.is_empty();
        let (at, length) = if counts_in_month {
            (day.day0() as i32, month_length(day))
        } else {
            let length = if day.leap_year() { 366 } else { 365 };
            (day.ordinal0() as i32, length)
        };
        let places = [at / 7 + 1, -((length - 1 - at) / 7 + 1)];
        let is = |(place, weekday): &(i32, Weekday)| {
            let is_place =
                *place == 0 || !(counts_in_month || counts_in_year) || places.contains(place);
            *weekday == day.weekday() && is_place
        };
        self.weekdays.is_empty() || self.weekdays.iter().any(is)
    }

    /// Tells whether a day lies in one of the weeks. The first week of a year has at least four of its days.
    fn is_week(&self, day: NaiveDate) -> bool {
        if self.weeks.is_empty() {
            return true;
        }
        let weeks_of = |year: i32| -> Option<(NaiveDate, i32)> {
            let first = first_week(year, self.week_start)?;
            let next = first_week(year + 1, self.week_start)?;
            Some((first, ((next - first).num_days() / 7) as i32))
        };
        let place = [day.year() + 1, day.year(), day.year() - 1]
            .into_iter()
            .filter_map(weeks_of)
            .find(|(first, _)| *first <= day);
        place.is_some_and(|(first, weeks)| {
            let week = ((day - first).num_days() / 7) as i32 + 1;
            self.weeks.contains(&week) || self.weeks.contains(&(week - weeks - 1))
        })
    }

    fn times(&self, start: NaiveTime) -> Vec<NaiveTime> {
        let or = |all: &[i32], own: u32| {
            if all.is_empty() {
                vec![own]
            } else {
                all.iter().map(|number| *number as u32).collect()
            }
        };
        let minutes = or(&self.minutes, start.minute());
        let mut times: Vec<NaiveTime> = or(&self.hours, start.hour())
            .into_iter()
            .flat_map(|hour| minutes.iter().map(move |minute| (hour, *minute)))
            .filter_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
            .collect();
        times.sort_unstable();
        times.dedup();
        times
    }

    /// The times of the days of a step, of which the rule may take only some by their place.
    fn placed(&self, days: &[NaiveDate], times: &[NaiveTime]) -> Vec<NaiveDateTime> {
        let all: Vec<NaiveDateTime> = days
            .iter()
            .flat_map(|day| times.iter().map(|time| day.and_time(*time)))
            .collect();
        if self.places.is_empty() {
            return all;
        }
        let length = all.len() as i32;
        let is_placed =
            |at: i32| self.places.contains(&(at + 1)) || self.places.contains(&(at - length));
        let placed = (0..).zip(all).filter(|(at, _)| is_placed(*at));
        placed.map(|(_, time)| time).collect()
    }
}

/// The days of a step that fit.
struct StepDays {
    first: Option<NaiveDate>,
    days: Vec<NaiveDate>,
}

fn month_length(day: NaiveDate) -> i32 {
    i32::from(day.num_days_in_month())
}

/// The day on which the first week of a year begins.
fn first_week(year: i32, week_start: Weekday) -> Option<NaiveDate> {
    let fourth = NaiveDate::from_ymd_opt(year, 1, 4)?;
    let back = fourth.weekday().days_since(week_start);
    fourth.checked_sub_days(Days::new(back.into()))
}
