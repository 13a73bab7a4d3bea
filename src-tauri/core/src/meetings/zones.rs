//! Clock times of a place and moments of the world, right across changes to and from daylight saving time.

use chrono::{NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

use super::{Meeting, Series};
use crate::error::Result;
use crate::initiative;
use crate::journal::record;
use crate::values::{Clock, Day, Instant};

/// The longest stretch that any clock was ever put forward by.
const LONGEST_GAP_HOURS: i64 = 24;

/// The time zone that the clock of a meeting shows: its own, that of its series, or that of the initiative.
///
/// # Errors
/// SQLite's.
pub fn zone_of_meeting(db: &Connection, meeting: &Meeting) -> Result<Option<Tz>> {
    if let Ok(zone) = meeting.time_zone.parse() {
        return Ok(Some(zone));
    }
    let series = match meeting.series_id {
        Some(series) => record::find::<Series>(db, series)?,
        None => None,
    };
    zone_of_series(db, &series.unwrap_or_default())
}

/// The time zone that the clock of a series shows: its own or that of the initiative.
///
/// # Errors
/// SQLite's.
pub fn zone_of_series(db: &Connection, series: &Series) -> Result<Option<Tz>> {
    if let Ok(zone) = series.time_zone.parse() {
        return Ok(Some(zone));
    }
    Ok(initiative::the_initiative(db)?.time_zone.parse().ok())
}

/// The moment at which the clocks of a zone show this time. Of two such moments it is the first; a time that the
/// clocks leap over is read by the offset before the leap, as RFC 5545 section 3.3.5 asks.
pub fn moment_of(day: Day, clock: Clock, zone: Tz) -> Instant {
    let local = day.0.and_time(clock.0);
    if let Some(found) = zone.from_local_datetime(&local).earliest() {
        return Instant(found.naive_utc());
    }
    let before = (1..=LONGEST_GAP_HOURS).find_map(|hours| {
        let earlier = local - TimeDelta::hours(hours);
        let found = zone.from_local_datetime(&earlier).latest()?;
        Some(found.naive_utc() + TimeDelta::hours(hours))
    });
    Instant(before.unwrap_or(local))
}

/// What the clocks of a zone show at a moment.
pub fn local_of(moment: Instant, zone: Tz) -> NaiveDateTime {
    Utc.from_utc_datetime(&moment.0)
        .with_timezone(&zone)
        .naive_local()
}

/// By how many minutes the clocks of a zone are ahead of universal time when they show this time on a day.
pub fn minutes_ahead(day: Day, clock: Clock, zone: Tz) -> i32 {
    let moment = moment_of(day, clock, zone);
    zone.offset_from_utc_datetime(&moment.0)
        .fix()
        .local_minus_utc()
        / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(day: &str, clock: Clock, zone: Tz) -> String {
        let day = day.parse().unwrap_or(Day(chrono::NaiveDate::MIN));
        moment_of(day, clock, zone).to_string()
    }

    #[test]
    fn clocks_are_read_by_the_offset_of_the_day() {
        let chicago = chrono_tz::America::Chicago;
        assert_eq!(
            moment("2026-03-07", Clock::at(9, 0), chicago),
            "2026-03-07T15:00:00Z"
        );
        assert_eq!(
            moment("2026-03-09", Clock::at(9, 0), chicago),
            "2026-03-09T14:00:00Z"
        );
        assert_eq!(
            moment("2026-11-02", Clock::at(9, 0), chicago),
            "2026-11-02T15:00:00Z"
        );
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first_and_one_that_never_comes_is_later() {
        let berlin = chrono_tz::Europe::Berlin;
        assert_eq!(
            moment("2026-10-25", Clock::at(2, 30), berlin),
            "2026-10-25T00:30:00Z"
        );
        assert_eq!(
            moment("2026-03-29", Clock::at(2, 30), berlin),
            "2026-03-29T01:30:00Z"
        );
        let lord_howe = chrono_tz::Australia::Lord_Howe;
        assert_eq!(
            moment("2026-10-04", Clock::at(2, 15), lord_howe),
            "2026-10-03T15:45:00Z",
            "a leap of half an hour"
        );
    }

    #[test]
    fn a_moment_and_its_clock_belong_together() {
        let zone = chrono_tz::Asia::Kathmandu;
        let day: Day = "2026-07-01".parse().unwrap_or(Day(chrono::NaiveDate::MIN));
        let there = local_of(moment_of(day, Clock::at(17, 30), zone), zone);
        assert_eq!(there.to_string(), "2026-07-01 17:30:00");
    }
}
