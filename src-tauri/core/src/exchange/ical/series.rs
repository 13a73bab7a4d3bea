//! A calendar of meetings: those planned as events of their own, those only due as a rule that comes back.

use chrono::Datelike;
use chrono_tz::Tz;
use rusqlite::Connection;

use super::invitation::event;
use super::lines::Lines;
use super::{head, stamp, zone};
use crate::error::Result;
use crate::journal::record::list;
use crate::meetings::{
    self, Cadence, DayRule, ExceptionKind, Meeting, Series, anchor, exceptions_of, moment_of,
    zone_of_series,
};
use crate::values::{Day, Id};

/// For how many days the clocks of a zone are written out, and planned meetings taken out of a rule.
const DAYS: i64 = 366 * 8;

/// The calendar of a series, or of all series and meetings.
pub fn calendar(db: &Connection, series_id: Option<Id>, today: Day) -> Result<Vec<u8>> {
    let mut lines = head(db, "PUBLISH")?;
    let meetings = meetings::meetings(db)?;
    let all: Vec<Series> = list(db, "ORDER BY position, id", [])?;
    let wanted = |id: Option<Id>| series_id.is_none() || id == series_id;
    let rules: Vec<Rule> = all
        .iter()
        .filter(|series| wanted(Some(series.id)))
        .filter_map(|series| Rule::of(db, series, &meetings, today).transpose())
        .collect::<Result<_>>()?;
    let mut zones: Vec<Tz> = rules.iter().filter_map(|rule| rule.zone).collect();
    zones.sort_by_key(|zone| zone.name());
    zones.dedup();
    for zone in zones {
        zone::write(&mut lines, zone, today, DAYS);
    }
    for rule in &rules {
        rule.write(&mut lines, today);
    }
    for meeting in meetings.iter().rev().filter(|row| wanted(row.series_id)) {
        let detail = meetings::detail(db, meeting.id)?;
        event(db, &mut lines, &detail, today, false)?;
    }
    Ok(lines.finish())
}

/// The cadence of a series from the first day on that nobody has planned.
struct Rule {
    series: Series,
    zone: Option<Tz>,
    first: Day,
    anchor: Day,
    left_out: Vec<Day>,
    extra: Vec<Day>,
}

impl Rule {
    /// The rule of a series; none when nothing of it is due and unplanned after `today`.
    fn of(
        db: &Connection,
        series: &Series,
        meetings: &[Meeting],
        today: Day,
    ) -> Result<Option<Self>> {
        let own: Vec<Meeting> = meetings
            .iter()
            .filter(|meeting| meeting.series_id == Some(series.id))
            .cloned()
            .collect();
        let Some(anchor) = anchor(series, &own) else {
            return Ok(None);
        };
        let exceptions = exceptions_of(db, series.id)?;
        let until = today.plus_days(DAYS);
        let open = meetings::unplanned_days(series, anchor, &exceptions, &own, today, until);
        let regular = meetings::due_days(series, anchor, &[], today, until);
        let is_extra = |day: &Day| {
            exceptions
                .iter()
                .any(|row| row.kind == ExceptionKind::Extra && row.falls_on == Some(*day))
        };
        let Some(first) = open.iter().find(|day| regular.contains(day)).copied() else {
            return Ok(None);
        };
        let left_out = regular
            .into_iter()
            .filter(|day| *day > first && !open.contains(day));
        Ok(Some(Self {
            zone: zone_of_series(db, series)?,
            first,
            anchor,
            left_out: left_out.collect(),
            extra: open.into_iter().filter(is_extra).collect(),
            series: series.clone(),
        }))
    }

    fn write(&self, lines: &mut Lines, today: Day) {
        let series = &self.series;
        let uid = if series.uid.is_empty() {
            format!("{}@trestle", series.id)
        } else {
            series.uid.clone()
        };
        lines.put("BEGIN", "VEVENT");
        lines.text("UID", &uid);
        lines.put("SEQUENCE", &series.sequence.to_string());
        lines.put("DTSTAMP", &stamp(today));
        let local = |clock: crate::values::Clock, day: Day| {
            day.0.and_time(clock.0).format("%Y%m%dT%H%M%S").to_string()
        };
        let named = |name: &str| match self.zone {
            Some(zone) => format!("{name};TZID={}", zone.name()),
            None => name.to_owned(),
        };
        lines.put(&named("DTSTART"), &local(series.starts_at, self.first));
        lines.put(&named("DTEND"), &local(series.ends_at, self.first));
        lines.put("RRULE", &self.rule());
        for (name, days) in [("EXDATE", &self.left_out), ("RDATE", &self.extra)] {
            for day in days {
                lines.put(&named(name), &local(series.starts_at, *day));
            }
        }
        lines.text("SUMMARY", &series.name);
        lines.text("LOCATION", &series.place);
        lines.put("STATUS", "TENTATIVE");
        lines.put("END", "VEVENT");
    }

    /// The cadence in the words of RFC 5545 section 3.3.10. A day that some months lack is their last one.
    fn rule(&self) -> String {
        let anchor = self.anchor.0;
        let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
            [anchor.weekday().num_days_from_monday() as usize];
        let place = anchor.day0() / 7 + 1;
        let in_month = match (self.series.day_rule, anchor.day()) {
            (DayRule::LastWeekdayOfMonth, _) => format!("BYDAY=-1{weekday}"),
            (DayRule::WeekdayOfMonth, _) if place == 5 => format!("BYDAY=-1{weekday}"),
            (DayRule::WeekdayOfMonth, _) => format!("BYDAY={place}{weekday}"),
            (DayRule::DayOfMonth, day @ ..=28) => format!("BYMONTHDAY={day}"),
            (DayRule::DayOfMonth, 29) => "BYMONTHDAY=28,29;BYSETPOS=-1".to_owned(),
            (DayRule::DayOfMonth, 30) => "BYMONTHDAY=28,29,30;BYSETPOS=-1".to_owned(),
            (DayRule::DayOfMonth, _) => "BYMONTHDAY=-1".to_owned(),
        };
        let mut rule = match self.series.cadence {
            Cadence::Weekly => format!("FREQ=WEEKLY;BYDAY={weekday}"),
            Cadence::Biweekly => format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}"),
            Cadence::Monthly => format!("FREQ=MONTHLY;{in_month}"),
            Cadence::Quarterly => format!("FREQ=MONTHLY;INTERVAL=3;{in_month}"),
        };
        if let Some(end) = self.series.ends_on {
            let until = match self.zone {
                Some(zone) => moment_of(end, self.series.ends_at, zone)
                    .0
                    .format("%Y%m%dT%H%M%SZ")
                    .to_string(),
                None => end
                    .0
                    .and_time(self.series.ends_at.0)
                    .format("%Y%m%dT%H%M%S")
                    .to_string(),
            };
            rule.push_str(&format!(";UNTIL={until}"));
        }
        rule
    }
}
