//! On which days a series is due, and which of them nobody has planned yet. Pure: no SQL.

use chrono::{Datelike, Months, NaiveDate, Weekday};

use super::{Cadence, DayRule, ExceptionKind, Meeting, MeetingStatus, Series, SeriesException};
use crate::values::Day;

/// How far beyond what is asked due days are looked for, so that a meeting moved across an end still finds its own.
const MARGIN_DAYS: i64 = 100;
/// How many due days one question can have: ten years of weeks.
const MOST: usize = 520;

/// The days from one to another, both included, on which a series is due: its cadence without what is skipped, and
/// what is extra. `anchor` gives the weekday or place in the month.
pub fn due_days(
    series: &Series,
    anchor: Day,
    exceptions: &[SeriesException],
    from: Day,
    until: Day,
) -> Vec<Day> {
    let is = |kind: ExceptionKind, day: Day| {
        exceptions
            .iter()
            .any(|exception| exception.kind == kind && exception.falls_on == Some(day))
    };
    let until_cadence = series.ends_on.map_or(until, |end| end.min(until));
    let mut days: Vec<Day> = regular_days(series, anchor, from, until_cadence)
        .into_iter()
        .filter(|day| !is(ExceptionKind::Skipped, *day))
        .collect();
    let extra = exceptions
        .iter()
        .filter(|exception| exception.kind == ExceptionKind::Extra)
        .filter_map(|exception| exception.falls_on)
        .filter(|day| (from..=until).contains(day));
    days.extend(extra);
    days.sort_unstable();
    days.dedup();
    days.truncate(MOST);
    days
}

/// The due days from one to another, both included, each with the meeting of the series that stands for it. A meeting
/// stands for the day it names, else for the due day nearest to its own, so that one held a day late does not leave a
/// gap; a cancelled one was planned too.
pub(super) fn planned_days<'a>(
    series: &Series,
    anchor: Day,
    exceptions: &[SeriesException],
    meetings: &'a [Meeting],
    from: Day,
    until: Day,
) -> Vec<(Day, Option<&'a Meeting>)> {
    let wide = due_days(
        series,
        anchor,
        exceptions,
        from.plus_days(-MARGIN_DAYS),
        until.plus_days(MARGIN_DAYS),
    );
    let mut standing: Vec<(Day, &Meeting)> = meetings
        .iter()
        .filter_map(|meeting| Some((stands_for(meeting, &wide)?, meeting)))
        .collect();
    standing.sort_by_key(|(_, meeting)| meeting.status == MeetingStatus::Cancelled);
    let due = wide.into_iter();
    due.filter(|day| (from..=until).contains(day))
        .map(|day| {
            let found = standing.iter().find(|(stood_for, _)| *stood_for == day);
            (day, found.map(|(_, meeting)| *meeting))
        })
        .collect()
}

/// The due days that no meeting of the series stands for.
pub fn unplanned_days(
    series: &Series,
    anchor: Day,
    exceptions: &[SeriesException],
    meetings: &[Meeting],
    from: Day,
    until: Day,
) -> Vec<Day> {
    let days = planned_days(series, anchor, exceptions, meetings, from, until);
    days.into_iter()
        .filter_map(|(day, meeting)| meeting.is_none().then_some(day))
        .collect()
}

fn stands_for(meeting: &Meeting, due: &[Day]) -> Option<Day> {
    if let Some(day) = meeting.due_on.filter(|day| due.contains(day)) {
        return Some(day);
    }
    let held_on = meeting.held_on?;
    let distance = |day: &&Day| (day.0 - held_on.0).num_days().abs();
    due.iter()
        .min_by_key(distance)
        .copied()
        .filter(|day| (day.0 - held_on.0).num_days().abs() < MARGIN_DAYS)
}

fn regular_days(series: &Series, anchor: Day, from: Day, until: Day) -> Vec<Day> {
    let from = from.max(anchor);
    let step = match series.cadence {
        Cadence::Weekly => return by_days(anchor, 7, from, until),
        Cadence::Biweekly => return by_days(anchor, 14, from, until),
        Cadence::Monthly => 1,
        Cadence::Quarterly => 3,
    };
    let passed =
        (from.0.year() - anchor.0.year()) * 12 + from.0.month0() as i32 - anchor.0.month0() as i32;
    let first = passed.max(0) as u32 / step * step;
    let mut days = Vec::new();
    for months in (first..).step_by(step as usize).take(MOST) {
        let Some(month) = anchor
            .0
            .with_day(1)
            .and_then(|month| month.checked_add_months(Months::new(months)))
        else {
            break;
        };
        let day = day_in_month(month, anchor.0, series.day_rule);
        if day > until.0 {
            break;
        }
        if day >= from.0 {
            days.push(Day(day));
        }
    }
    days
}

fn by_days(anchor: Day, step: i64, from: Day, until: Day) -> Vec<Day> {
    let passed = (from.0 - anchor.0).num_days();
    let first = (passed + step - 1).div_euclid(step) * step;
    (0..MOST as i64)
        .map(|n| anchor.plus_days(first + n * step))
        .take_while(|day| *day <= until)
        .collect()
}

/// The day of a month that keeps the rule of `anchor`: a fifth weekday that a month lacks is its last one, a 31st its
/// last day.
fn day_in_month(month: NaiveDate, anchor: NaiveDate, rule: DayRule) -> NaiveDate {
    let place = anchor.day0() / 7;
    match rule {
        DayRule::DayOfMonth => month
            .with_day(anchor.day())
            .unwrap_or_else(|| last_day(month)),
        DayRule::LastWeekdayOfMonth => last_weekday(month, anchor.weekday()),
        DayRule::WeekdayOfMonth => {
            let number = (place + 1) as u8;
            let found = NaiveDate::from_weekday_of_month_opt(
                month.year(),
                month.month(),
                anchor.weekday(),
                number,
            );
            found.unwrap_or_else(|| last_weekday(month, anchor.weekday()))
        }
    }
}

fn last_day(month: NaiveDate) -> NaiveDate {
    let next = month
        .with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(1)));
    next.and_then(|next| next.pred_opt()).unwrap_or(month)
}

fn last_weekday(month: NaiveDate, weekday: Weekday) -> NaiveDate {
    let last = last_day(month);
    let back = (7 + last.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
    Day(last).plus_days(-i64::from(back)).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap_or(Day(NaiveDate::MIN))
    }

    fn series(cadence: Cadence, day_rule: DayRule) -> Series {
        Series {
            cadence,
            day_rule,
            ..Series::default()
        }
    }

    fn due(series: &Series, anchor: &str, from: &str, until: &str) -> Vec<String> {
        let days = due_days(series, day(anchor), &[], day(from), day(until));
        days.iter().map(Day::to_string).collect()
    }

    #[test]
    fn a_week_keeps_its_weekday() {
        let weekly = series(Cadence::Weekly, DayRule::WeekdayOfMonth);
        assert_eq!(
            due(&weekly, "2026-01-08", "2026-02-27", "2026-03-12"),
            ["2026-03-05", "2026-03-12"]
        );
        let other_week = series(Cadence::Biweekly, DayRule::WeekdayOfMonth);
        assert_eq!(
            due(&other_week, "2026-01-08", "2026-01-01", "2026-02-05"),
            ["2026-01-08", "2026-01-22", "2026-02-05"]
        );
    }

    #[test]
    fn a_month_keeps_the_place_of_its_weekday() {
        let second = series(Cadence::Monthly, DayRule::WeekdayOfMonth);
        assert_eq!(
            due(&second, "2026-01-08", "2026-01-09", "2026-04-30"),
            ["2026-02-12", "2026-03-12", "2026-04-09"]
        );
        assert_eq!(
            due(&second, "2026-01-29", "2026-01-01", "2026-04-30"),
            ["2026-01-29", "2026-02-26", "2026-03-26", "2026-04-30"],
            "a fifth Thursday that a month lacks is its last one"
        );
        let last = series(Cadence::Quarterly, DayRule::LastWeekdayOfMonth);
        assert_eq!(
            due(&last, "2025-11-27", "2026-01-01", "2026-08-31"),
            ["2026-02-26", "2026-05-28", "2026-08-27"]
        );
    }

    #[test]
    fn a_day_that_a_month_lacks_is_its_last() {
        let by_number = series(Cadence::Monthly, DayRule::DayOfMonth);
        assert_eq!(
            due(&by_number, "2026-01-31", "2026-01-31", "2026-04-30"),
            ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]
        );
    }

    #[test]
    fn exceptions_and_the_end_of_a_series_are_kept() {
        let exception = |kind, falls_on: &str| SeriesException {
            kind,
            falls_on: Some(day(falls_on)),
            ..SeriesException::default()
        };
        let exceptions = [
            exception(ExceptionKind::Skipped, "2026-04-09"),
            exception(ExceptionKind::Extra, "2026-04-21"),
            exception(ExceptionKind::Extra, "2026-06-02"),
        ];
        let ending = Series {
            ends_on: Some(day("2026-05-31")),
            ..series(Cadence::Monthly, DayRule::WeekdayOfMonth)
        };
        let days = due_days(
            &ending,
            day("2026-01-08"),
            &exceptions,
            day("2026-03-01"),
            day("2026-12-31"),
        );
        let days: Vec<String> = days.iter().map(Day::to_string).collect();
        assert_eq!(
            days,
            ["2026-03-12", "2026-04-21", "2026-05-14", "2026-06-02"]
        );
    }

    #[test]
    fn a_meeting_stands_for_the_day_it_names_or_the_nearest() {
        let monthly = series(Cadence::Monthly, DayRule::WeekdayOfMonth);
        let meeting = |held_on: &str, due_on: Option<&str>| Meeting {
            held_on: Some(day(held_on)),
            due_on: due_on.map(day),
            ..Meeting::default()
        };
        let meetings = [
            meeting("2026-02-10", None),
            meeting("2026-04-29", Some("2026-04-09")),
        ];
        let missing = unplanned_days(
            &monthly,
            day("2026-01-08"),
            &[],
            &meetings,
            day("2026-02-01"),
            day("2026-05-31"),
        );
        assert_eq!(missing, [day("2026-03-12"), day("2026-05-14")]);
    }

    #[test]
    fn a_meeting_that_is_on_stands_before_one_that_was_cancelled() {
        let monthly = series(Cadence::Monthly, DayRule::WeekdayOfMonth);
        let meeting = |title: &str, status| Meeting {
            title: title.to_owned(),
            held_on: Some(day("2026-02-12")),
            status,
            ..Meeting::default()
        };
        let meetings = [
            meeting("called off", MeetingStatus::Cancelled),
            meeting("instead", MeetingStatus::Planned),
        ];
        let planned = planned_days(
            &monthly,
            day("2026-01-08"),
            &[],
            &meetings,
            day("2026-02-01"),
            day("2026-03-31"),
        );
        let planned: Vec<(String, Option<&str>)> = planned
            .iter()
            .map(|(day, meeting)| {
                (
                    day.to_string(),
                    meeting.map(|meeting| meeting.title.as_str()),
                )
            })
            .collect();
        assert_eq!(
            planned,
            [
                ("2026-02-12".to_owned(), Some("instead")),
                ("2026-03-12".to_owned(), None)
            ]
        );
    }
}
