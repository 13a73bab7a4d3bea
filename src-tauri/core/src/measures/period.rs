//! A span of time that a value is measured for, as one code: `2026`, `2026/27`, `2026-H1`, `2026-Q1`, `2026-05` or
//! `2026-W07`. Codes of one frequency sort as text in the order of time, and a code says its frequency. Pure.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};

use super::Frequency;
use crate::error::{Code, Refusal};
use crate::values::Day;

/// The month in which a school year begins.
const SCHOOL_BEGINS: u32 = 8;

/// The years that a period may lie in.
const YEARS: RangeInclusive<i32> = 1800..=2199;

/// A span of time of some frequency. A week is ISO 8601's, a year the calendar's; a school year begins in August.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    frequency: Frequency,
    year: i32,
    /// Which of its year, counted from 1.
    number: u32,
}

impl Period {
    /// The period that a day falls into.
    pub fn of(day: Day, frequency: Frequency) -> Self {
        let date = day.0;
        let (year, number) = match frequency {
            Frequency::Weekly => (date.iso_week().year(), date.iso_week().week()),
            Frequency::Monthly => (date.year(), date.month()),
            Frequency::Quarterly => (date.year(), date.month0() / 3 + 1),
            Frequency::HalfYearly => (date.year(), date.month0() / 6 + 1),
            Frequency::Yearly => (date.year(), 1),
            Frequency::SchoolYear if date.month() < SCHOOL_BEGINS => (date.year() - 1, 1),
            Frequency::SchoolYear => (date.year(), 1),
        };
        Self {
            frequency,
            year,
            number,
        }
    }

    /// Reads the code of a period of a frequency.
    ///
    /// # Errors
    /// A refusal of `field` that shows how such a period is written.
    pub fn read(field: &str, text: &str, frequency: Frequency) -> Result<Self, Refusal> {
        let period = text.parse::<Self>().ok();
        period
            .filter(|period| period.frequency == frequency)
            .ok_or_else(|| {
                Refusal::of(Code::NotAPeriod, field)
                    .with("value", text)
                    .with("example", frequency.example())
            })
    }

    /// How often such a period comes.
    pub const fn frequency(self) -> Frequency {
        self.frequency
    }

    /// Which of its year, counted from 1.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// The year that its code begins with.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// Its first day.
    pub fn first_day(self) -> Day {
        let of_month = |month| NaiveDate::from_ymd_opt(self.year, month, 1);
        let first = match self.frequency {
            Frequency::Weekly => NaiveDate::from_isoywd_opt(self.year, self.number, Weekday::Mon),
            Frequency::Monthly => of_month(self.number),
            Frequency::Quarterly => of_month(self.number * 3 - 2),
            Frequency::HalfYearly => of_month(self.number * 6 - 5),
            Frequency::Yearly => of_month(1),
            Frequency::SchoolYear => of_month(SCHOOL_BEGINS),
        };
        Day(first.unwrap_or_default())
    }

    /// Its last day.
    pub fn last_day(self) -> Day {
        self.next().first_day().plus_days(-1)
    }

    /// The one after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.number < self.frequency.in_year(self.year) {
            Self {
                number: self.number + 1,
                ..self
            }
        } else {
            Self {
                year: self.year + 1,
                number: 1,
                ..self
            }
        }
    }

    /// The one before.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.number > 1 {
            Self {
                number: self.number - 1,
                ..self
            }
        } else {
            Self {
                year: self.year - 1,
                number: self.frequency.in_year(self.year - 1),
                ..self
            }
        }
    }
}

impl Frequency {
    /// How many of its periods a year has.
    fn in_year(self, year: i32) -> u32 {
        match self {
            Self::Weekly if NaiveDate::from_isoywd_opt(year, 53, Weekday::Mon).is_some() => 53,
            Self::Weekly => 52,
            Self::Monthly => 12,
            Self::Quarterly => 4,
            Self::HalfYearly => 2,
            Self::Yearly | Self::SchoolYear => 1,
        }
    }

    /// How one of its periods is written.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Weekly => "2026-W07",
            Self::Monthly => "2026-05",
            Self::Quarterly => "2026-Q1",
            Self::HalfYearly => "2026-H1",
            Self::Yearly => "2026",
            Self::SchoolYear => "2026/27",
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, number, .. } = self;
        match self.frequency {
            Frequency::Weekly => write!(f, "{year:04}-W{number:02}"),
            Frequency::Monthly => write!(f, "{year:04}-{number:02}"),
            Frequency::Quarterly => write!(f, "{year:04}-Q{number}"),
            Frequency::HalfYearly => write!(f, "{year:04}-H{number}"),
            Frequency::Yearly => write!(f, "{year:04}"),
            Frequency::SchoolYear => write!(f, "{year:04}/{:02}", (year + 1) % 100),
        }
    }
}

/// A text that is the code of no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPeriod;

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let (year, rest) = text.split_at_checked(4).ok_or(NotAPeriod)?;
        let year = digits(year)?;
        let (frequency, number) = match rest.split_at_checked(1) {
            None => (Frequency::Yearly, 1),
            Some(("/", end)) if end.len() == 2 && digits(end)? == (year + 1) % 100 => {
                (Frequency::SchoolYear, 1)
            }
            Some(("-", part)) => match (part.split_at_checked(1), part.len()) {
                (Some(("W", week)), 3) => (Frequency::Weekly, digits(week)?),
                (Some(("Q", quarter)), 2) => (Frequency::Quarterly, digits(quarter)?),
                (Some(("H", half)), 2) => (Frequency::HalfYearly, digits(half)?),
                (_, 2) => (Frequency::Monthly, digits(part)?),
                _ => return Err(NotAPeriod),
            },
            Some(_) => return Err(NotAPeriod),
        };
        let year = i32::try_from(year).map_err(|_| NotAPeriod)?;
        let is_one = YEARS.contains(&year) && (1..=frequency.in_year(year)).contains(&number);
        is_one
            .then_some(Self {
                frequency,
                year,
                number,
            })
            .ok_or(NotAPeriod)
    }
}

/// A number of nothing but digits, which `parse` alone would also take with a sign.
fn digits(text: &str) -> Result<u32, NotAPeriod> {
    let all = text.bytes().all(|letter| letter.is_ascii_digit());
    let number = text.parse().ok().filter(|_| all);
    number.ok_or(NotAPeriod)
}
