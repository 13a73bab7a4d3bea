//! A time zone written out for programs that do not know its name: every change of its clocks within some years.

use chrono::{NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::lines::Lines;
use crate::values::Day;

/// Writes the changes of a zone's clocks from a day on for so many days.
pub fn write(lines: &mut Lines, zone: Tz, from: Day, days: i64) {
    lines.put("BEGIN", "VTIMEZONE");
    lines.put("TZID", zone.name());
    let start = from
        .plus_days(-1)
        .0
        .and_hms_opt(0, 0, 0)
        .unwrap_or_default();
    let mut offset = seconds_at(zone, start);
    observance(lines, zone, start, offset);
    for day in 0..days {
        let end = start + TimeDelta::days(day + 1);
        if seconds_at(zone, end) == offset {
            continue;
        }
        let (mut before, mut after) = (start + TimeDelta::days(day), end);
        while after - before > TimeDelta::seconds(1) {
            let middle = before + (after - before) / 2;
            if seconds_at(zone, middle) == offset {
                before = middle;
            } else {
                after = middle;
            }
        }
        observance(lines, zone, after, offset);
        offset = seconds_at(zone, end);
    }
    lines.put("END", "VTIMEZONE");
}

fn seconds_at(zone: Tz, moment: NaiveDateTime) -> i32 {
    zone.offset_from_utc_datetime(&moment)
        .fix()
        .local_minus_utc()
}

/// Writes the offset that begins at a moment, whose clocks showed `before` until then.
fn observance(lines: &mut Lines, zone: Tz, moment: NaiveDateTime, before: i32) {
    let offset = zone.offset_from_utc_datetime(&moment);
    let kind = if offset.dst_offset() == TimeDelta::zero() {
        "STANDARD"
    } else {
        "DAYLIGHT"
    };
    let local = Utc.from_utc_datetime(&moment).naive_utc() + TimeDelta::seconds(before.into());
    lines.put("BEGIN", kind);
    lines.put("DTSTART", &local.format("%Y%m%dT%H%M%S").to_string());
    lines.put("TZOFFSETFROM", &written(before));
    lines.put("TZOFFSETTO", &written(offset.fix().local_minus_utc()));
    if let Some(name) = offset.abbreviation() {
        lines.text("TZNAME", name);
    }
    lines.put("END", kind);
}

fn written(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}
