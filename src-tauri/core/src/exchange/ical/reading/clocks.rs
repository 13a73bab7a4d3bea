//! The clocks of the zones that a calendar names: those the world knows, by whatever name, else as the calendar itself
//! writes them out.

use std::collections::HashMap;
use std::str::FromStr;

use calcard::common::timezone::Tz as KnownZone;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use super::rule::{Budget, Rule, Window};
use super::when::When;
use crate::error::Result;
use crate::exchange::content_lines::ContentLine;
use crate::meetings::{local_of, moment_of};
use crate::values::{Clock, Day, Instant};

/// The years within which changes of clocks are worked out.
const YEARS: (i32, i32) = (1970, 2080);

/// The clocks of a zone.
#[derive(Debug, Clone, PartialEq)]
pub enum Clocks {
    /// Those of a zone that the world knows.
    Known(Tz),
    /// Those that a calendar writes out.
    Written(Vec<Change>),
}

/// A change of clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What the clocks show when they are changed.
    at: NaiveDateTime,
    /// By how many seconds they were ahead of UTC.
    before: i64,
    /// By how many seconds they are ahead of UTC from then on.
    after: i64,
}

/// The zones that a file writes out, by their names.
#[derive(Debug, Clone, Default)]
pub struct WrittenZones {
    zones: HashMap<String, Vec<Observance>>,
}

/// A part of a zone: changes of one kind.
#[derive(Debug, Clone, Default)]
pub struct Observance {
    start: Option<When>,
    rules: Vec<String>,
    extra: Vec<When>,
    before: Option<i64>,
    after: Option<i64>,
}

impl Observance {
    /// What the lines of a `STANDARD` or `DAYLIGHT` say.
    pub fn of(lines: &[ContentLine]) -> Self {
        let mut part = Self::default();
        for line in lines {
            match line.name.as_str() {
                "DTSTART" => part.start = When::of(line),
                "RRULE" => part.rules.push(line.value.clone()),
                "RDATE" => part.extra.extend(When::all(line).into_iter().flatten()),
                "TZOFFSETFROM" => part.before = offset(&line.value),
                "TZOFFSETTO" => part.after = offset(&line.value),
                _ => {}
            }
        }
        part
    }

    fn changes(&self, budget: &mut Budget) -> Result<Vec<Change>> {
        let (Some(start), Some(before), Some(after)) = (&self.start, self.before, self.after)
        else {
            return Ok(Vec::new());
        };
        let mut days = vec![start.at];
        days.extend(self.extra.iter().map(|extra| extra.at));
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        let window = Window {
            from: day(YEARS.0),
            until: day(YEARS.1),
        };
        for rule in self
            .rules
            .iter()
            .filter_map(|rule| rule.parse::<Rule>().ok())
        {
            let local = |utc: NaiveDateTime| utc + TimeDelta::seconds(before);
            days.extend(rule.days(start.at, rule.until(local), window, budget)?);
        }
        let change = |at| Change { at, before, after };
        Ok(days.into_iter().map(change).collect())
    }
}

impl WrittenZones {
    /// Keeps a zone of a file.
    pub fn add(&mut self, name: &str, parts: Vec<Observance>) {
        self.zones.insert(name.trim().to_owned(), parts);
    }

    /// Takes up the zones of another part of the same import; those known already stay.
    pub fn extend(&mut self, others: Self) {
        for (name, parts) in others.zones {
            self.zones.entry(name).or_insert(parts);
        }
    }

    /// The clocks of a zone; none when nobody knows it.
    ///
    /// # Errors
    /// Rules that take too long to work out.
    pub fn find(&self, name: &str, budget: &mut Budget) -> Result<Option<Clocks>> {
        if let Some(zone) = known_zone(name) {
            return Ok(Some(Clocks::Known(zone)));
        }
        let Some(parts) = self.zones.get(name.trim()) else {
            return Ok(None);
        };
        let mut changes = Vec::new();
        for part in parts {
            changes.extend(part.changes(budget)?);
        }
        changes.sort_by_key(|change| change.at - TimeDelta::seconds(change.before));
        changes.dedup();
        Ok((!changes.is_empty()).then_some(Clocks::Written(changes)))
    }
}

/// The zone of the world that a name stands for: its own, that of another program, or one behind a prefix such as
/// `/example.org/America/Chicago`.
fn known_zone(name: &str) -> Option<Tz> {
    let name = name.trim();
    if let Ok(KnownZone::Tz(zone)) = KnownZone::from_str(name) {
        return Some(zone);
    }
    let ends = name
        .char_indices()
        .filter(|(_, c)| matches!(c, '/' | '_' | ' '));
    ends.filter_map(|(at, _)| name.get(at + 1..))
        .filter(|end| end.contains('/'))
        .find_map(|end| end.parse().ok())
}

/// The seconds of `+0530` or `-05:00`.
fn offset(value: &str) -> Option<i64> {
    let value = value.trim().replace(':', "");
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, value.strip_prefix('+').unwrap_or(&value)),
    };
    let number = |at: usize| digits.get(at..at + 2)?.parse::<i64>().ok();
    let (hours, minutes) = (number(0)?, number(2)?);
    let seconds = number(4).unwrap_or(0);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60 + seconds))
}

impl Clocks {
    /// The moment in UTC at which the clocks show this. Of two such moments it is the first; a time that the clocks leap
    /// over is read by the offset before the leap, as RFC 5545 section 3.3.5 asks.
    pub fn moment_of(&self, local: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Known(zone) => moment_of(Day(local.date()), Clock(local.time()), *zone).0,
            Self::Written(changes) => {
                let passed = changes.iter().rev().find(|change| change.at <= local);
                let ahead = match passed {
                    Some(change) => {
                        let leap = TimeDelta::seconds((change.after - change.before).max(0));
                        if local < change.at + leap {
                            change.before
                        } else {
                            change.after
                        }
                    }
                    None => changes.first().map_or(0, |change| change.before),
                };
                local - TimeDelta::seconds(ahead)
            }
        }
    }

    /// What the clocks show at a moment in UTC.
    pub fn local_of(&self, moment: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Known(zone) => local_of(Instant(moment), *zone),
            Self::Written(changes) => {
                let is_past =
                    |change: &&Change| change.at - TimeDelta::seconds(change.before) <= moment;
                let ahead = match changes.iter().rev().find(is_past) {
                    Some(change) => change.after,
                    None => changes.first().map_or(0, |change| change.before),
                };
                moment + TimeDelta::seconds(ahead)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::content_lines::content_lines;
    use crate::exchange::ical::lines::Lines;
    use crate::exchange::ical::zone;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    /// The clocks of a zone as we write them out and read them again under a name that nobody knows.
    fn written(tz: Tz) -> Option<Clocks> {
        let mut lines = Lines::default();
        zone::write(&mut lines, tz, Day(day("2026-01-01")), 900);
        let text = String::from_utf8(lines.finish()).ok()?;
        let (mut parts, mut part) = (Vec::new(), Vec::new());
        for line in content_lines(&text) {
            match (line.name.as_str(), line.value.as_str()) {
                ("BEGIN", "STANDARD" | "DAYLIGHT") => part.clear(),
                ("END", "STANDARD" | "DAYLIGHT") => parts.push(Observance::of(&part)),
                _ => part.push(line),
            }
        }
        let mut zones = WrittenZones::default();
        zones.add("ours", parts);
        zones.find("ours", &mut Budget::of("a.ics")).ok().flatten()
    }

    #[test]
    fn written_clocks_agree_with_those_of_the_world_every_quarter_of_an_hour() {
        for tz in [
            chrono_tz::America::Chicago,
            chrono_tz::Europe::Berlin,
            chrono_tz::America::Santiago,
            chrono_tz::Australia::Lord_Howe,
            chrono_tz::Africa::Casablanca,
            chrono_tz::Asia::Kathmandu,
        ] {
            let (known, written) = (Clocks::Known(tz), written(tz));
            assert!(written.is_some(), "{tz}");
            let Some(written) = written else { continue };
            let start = day("2026-02-01").and_time(Default::default());
            for quarter in 0..4 * 24 * 700 {
                let at = start + TimeDelta::minutes(15 * quarter);
                assert_eq!(written.moment_of(at), known.moment_of(at), "{tz} {at}");
                assert_eq!(written.local_of(at), known.local_of(at), "{tz} {at}");
            }
        }
    }

    #[test]
    fn a_zone_is_known_by_many_names() {
        for (name, wanted) in [
            ("America/Chicago", "America/Chicago"),
            ("custom_America/New_York", "America/New_York"),
            ("/example.org/20260101_1/Europe/Berlin", "Europe/Berlin"),
            ("Eastern Standard Time", "America/New_York"),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("UTC", "UTC"),
        ] {
            assert_eq!(
                known_zone(name).map(|zone| zone.name()),
                Some(wanted),
                "{name}"
            );
        }
        assert_eq!(known_zone("Nowhere"), None);
        assert_eq!(known_zone(""), None);
    }
}
