//! Rules as calendars write them: `FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270204T233000Z`.

use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::Weekday;

use super::rule::{Rule, Step};
use super::when::When;
use crate::exchange::cells::Reason;

/// The most times of one day.
const MOST_TIMES: usize = 24;
/// The most values of one part of a rule.
const MOST_VALUES: usize = 400;

impl FromStr for Rule {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let mut step = None;
        let mut rule = Self {
            step: Step::Day,
            interval: 1,
            count: None,
            last: None,
            months: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            weekdays: Vec::new(),
            places: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            week_start: Weekday::Mon,
        };
        for part in text
            .trim()
            .split(';')
            .filter(|part| !part.trim().is_empty())
        {
            let (name, value) = part.split_once('=').ok_or(Reason::NotARule)?;
            let value = value.trim();
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => step = Some(step_of(value)?),
                "INTERVAL" => rule.interval = positive(value)?,
                "COUNT" => rule.count = Some(positive(value)?),
                "UNTIL" => rule.last = Some(When::written(value, "").ok_or(Reason::NotARule)?),
                "BYMONTH" => rule.months = numbers(value, 1..=12)?,
                "BYMONTHDAY" => rule.month_days = numbers(value, -31..=31)?,
                "BYYEARDAY" => rule.year_days = numbers(value, -366..=366)?,
                "BYWEEKNO" => rule.weeks = numbers(value, -53..=53)?,
                "BYSETPOS" => rule.places = numbers(value, -366..=366)?,
                "BYHOUR" => rule.hours = numbers(value, 0..=23)?,
                "BYMINUTE" => rule.minutes = numbers(value, 0..=59)?,
                "BYDAY" => rule.weekdays = weekdays(value)?,
                "WKST" => rule.week_start = weekday(value).ok_or(Reason::NotARule)?,
                "RSCALE" if !value.eq_ignore_ascii_case("GREGORIAN") => {
                    return Err(Reason::NotARule);
                }
                // Nobody meets at another second of the minute, and what begins with X says nothing to others.
                _ => {}
            }
        }
        rule.step = step.ok_or(Reason::NotARule)?;
        if rule.hours.len().max(1) * rule.minutes.len().max(1) > MOST_TIMES {
            return Err(Reason::RuleTooFine);
        }
        Ok(rule)
    }
}

fn step_of(value: &str) -> Result<Step, Reason> {
    Ok(match value.to_ascii_uppercase().as_str() {
        "DAILY" => Step::Day,
        "WEEKLY" => Step::Week,
        "MONTHLY" => Step::Month,
        "YEARLY" => Step::Year,
        "HOURLY" | "MINUTELY" | "SECONDLY" => return Err(Reason::RuleTooFine),
        _ => return Err(Reason::NotARule),
    })
}

fn positive(value: &str) -> Result<u32, Reason> {
    let number = value.parse().ok().filter(|number| *number > 0);
    number.ok_or(Reason::NotARule)
}

/// Numbers of a scale; 0 is one only where the scale begins with it.
fn numbers(value: &str, scale: RangeInclusive<i32>) -> Result<Vec<i32>, Reason> {
    let number = |part: &str| {
        let number = part.trim().parse().ok();
        number.filter(|number| scale.contains(number) && (*number != 0 || *scale.start() == 0))
    };
    let numbers: Option<Vec<i32>> = value.split(',').take(MOST_VALUES).map(number).collect();
    numbers.ok_or(Reason::NotARule)
}

fn weekdays(value: &str) -> Result<Vec<(i32, Weekday)>, Reason> {
    let one = |part: &str| {
        let part = part.trim();
        let at = part.len().checked_sub(2)?;
        let place = match part.get(..at)? {
            "" => 0,
            place => place
                .parse()
                .ok()
                .filter(|place| (-53..=53).contains(place))?,
        };
        Some((place, weekday(part.get(at..)?)?))
    };
    let all: Option<Vec<_>> = value.split(',').take(MOST_VALUES).map(one).collect();
    all.ok_or(Reason::NotARule)
}

fn weekday(value: &str) -> Option<Weekday> {
    Some(match value.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}
