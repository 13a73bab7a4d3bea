//! Days and times as calendars write them (RFC 5545 section 3.3), and as a cell shows them: `2026-11-05 17:30
//! America/Chicago`.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::exchange::cells::Reason;
use crate::exchange::content_lines::ContentLine;

/// The longest time that an entry takes or a period lasts.
const LONGEST_DAYS: i64 = 3_660;

/// The name of the zone of times that end in `Z`.
const UTC: &str = "UTC";

/// A day, or a day and a time of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// What calendar and clock show, to the minute; midnight for a whole day.
    pub at: NaiveDateTime,
    /// Whether a time is said.
    pub has_time: bool,
    /// The name of the zone whose clock it is; empty for any clock.
    pub zone: String,
}

impl When {
    /// The first of the days and times that a line says; none when it is neither.
    pub fn of(line: &ContentLine) -> Option<Self> {
        Self::all(line).into_iter().next().flatten()
    }

    /// The days and times that a line says, one for each value.
    pub fn all(line: &ContentLine) -> Vec<Option<Self>> {
        let zone = line.parameter("TZID").unwrap_or_default().trim();
        let values = line.value.split(',');
        // A period begins with its start, which is what counts.
        let start = |value: &str| Self::written(value.split('/').next().unwrap_or(value), zone);
        values.map(start).collect()
    }

    /// A day `20261105` or a time `20261105T173000`, with a `Z` behind it for UTC.
    pub fn written(value: &str, zone: &str) -> Option<Self> {
        let value = value.trim();
        let (date, time) = match value.split_once(['T', 't']) {
            Some((date, time)) => (date, Some(time)),
            None => (value, None),
        };
        let numbers = |text: &str, length: usize| {
            text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        let date = Some(date)
            .filter(|date| numbers(date, 8))
            .and_then(|date| NaiveDate::parse_from_str(date, "%Y%m%d").ok())?;
        let Some(time) = time else {
            return Some(Self {
                at: date.and_time(NaiveTime::MIN),
                has_time: false,
                zone: String::new(),
            });
        };
        let clock = time.trim_end_matches(['Z', 'z']);
        let is_time = numbers(clock, 6) || numbers(clock, 4);
        let number = |at: usize| clock.get(at..at + 2)?.parse::<u32>().ok();
        let clock = Some(clock).filter(|_| is_time).and_then(|_| {
            // The clock may strike 24 or the sixty-first second; both are the minute before.
            NaiveTime::from_hms_opt(number(0)?.min(23), number(2)?, 0)
        })?;
        let is_utc = time.ends_with(['Z', 'z']);
        Some(Self {
            at: date.and_time(clock),
            has_time: true,
            zone: if is_utc { UTC } else { zone }.to_owned(),
        })
    }

    /// The same so much later.
    pub fn plus(&self, span: TimeDelta) -> Self {
        Self {
            at: self.at.checked_add_signed(span).unwrap_or(self.at),
            ..self.clone()
        }
    }

    /// Tells whether it is a time in UTC.
    pub fn is_utc(&self) -> bool {
        self.zone == UTC
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.has_time {
            return write!(f, "{}", self.at.format("%Y-%m-%d"));
        }
        write!(f, "{}", self.at.format("%Y-%m-%d %H:%M"))?;
        if self.zone.is_empty() {
            return Ok(());
        }
        write!(f, " {}", self.zone)
    }
}

impl FromStr for When {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let mut parts = text.trim().splitn(3, [' ', 'T']);
        let date = parts.next().unwrap_or_default();
        let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| Reason::NotAMoment)?;
        let Some(time) = parts.next() else {
            return Ok(Self {
                at: date.and_time(NaiveTime::MIN),
                has_time: false,
                zone: String::new(),
            });
        };
        let clock = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| Reason::NotAMoment)?;
        Ok(Self {
            at: date.and_time(clock.with_second(0).unwrap_or(clock)),
            has_time: true,
            zone: parts.next().unwrap_or_default().trim().to_owned(),
        })
    }
}

/// A length of time `P1DT2H30M`; none for what is no length or beyond all measure.
pub fn duration(value: &str) -> Option<TimeDelta> {
    let value = value.trim().to_ascii_uppercase();
    let (sign, rest) = match value.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, value.trim_start_matches('+')),
    };
    let (mut seconds, mut number) = (0_i64, String::new());
    for character in rest.strip_prefix('P')?.chars() {
        let unit = match character {
            '0'..='9' => {
                number.push(character);
                continue;
            }
            'T' if number.is_empty() => continue,
            'W' => 7 * 86_400,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        let count: i64 = std::mem::take(&mut number).parse().ok()?;
        seconds = seconds.checked_add(count.checked_mul(unit)?)?;
    }
    if !number.is_empty() || seconds > LONGEST_DAYS * 86_400 {
        return None;
    }
    TimeDelta::try_seconds(sign * seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_shown_and_read_again() {
        for (written, zone, shown) in [
            ("20261105", "", "2026-11-05"),
            ("20261105T173000", "", "2026-11-05 17:30"),
            ("20261105T173059Z", "Europe/Berlin", "2026-11-05 17:30 UTC"),
            (
                "20261105T1730",
                "Eastern Standard Time",
                "2026-11-05 17:30 Eastern Standard Time",
            ),
        ] {
            let when = When::written(written, zone);
            let text = when.as_ref().map(ToString::to_string).unwrap_or_default();
            assert_eq!(text, shown);
            assert_eq!(text.parse(), when.ok_or(Reason::NotAMoment));
        }
        for bad in [
            "",
            "2026-11-05",
            "20261305",
            "20261105T99",
            "tomorrow",
            "20261105T17é00",
        ] {
            assert_eq!(When::written(bad, ""), None, "{bad}");
        }
        for bad in ["", "5 November", "2026-11-05 half past five"] {
            assert_eq!(bad.parse::<When>(), Err(Reason::NotAMoment), "{bad}");
        }
    }

    #[test]
    fn a_length_of_time_is_read() {
        let minutes = |text: &str| duration(text).map(|length| length.num_minutes());
        assert_eq!(minutes("PT1H30M"), Some(90));
        assert_eq!(minutes("P1W"), Some(7 * 24 * 60));
        assert_eq!(minutes("P1DT12H"), Some(36 * 60));
        assert_eq!(minutes("-PT15M"), Some(-15));
        for bad in ["", "1H", "PT", "P1", "PTH", "P9999999999999W", "P99999D"] {
            assert_eq!(minutes(bad).filter(|length| *length > 0), None, "{bad}");
        }
    }
}
