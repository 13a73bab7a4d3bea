//! Which rules are cadences of ours. Where a month lacks the day that a rule names, the rule passes the month over and a
//! cadence takes its last such day; rules that can meet such a month are no cadence.

use chrono::{Datelike, NaiveDate};

use super::rule::{Rule, Step};
use crate::meetings::{Cadence, DayRule};

/// The cadence that a rule keeps from its start on; none when it is another.
pub fn cadence_of(rule: &Rule, start: NaiveDate) -> Option<(Cadence, DayRule)> {
    let cadence = match (rule.step, rule.interval) {
        (Step::Week, 1) => Cadence::Weekly,
        (Step::Week, 2) => Cadence::Biweekly,
        (Step::Month, 1) => Cadence::Monthly,
        (Step::Month, 3) => Cadence::Quarterly,
        _ => return None,
    };
    if rule.is_narrowed() {
        return None;
    }
    let is_plain = rule.month_days.is_empty() && rule.places.is_empty();
    let day_rule = match (rule.step, rule.weekdays.as_slice()) {
        (Step::Week, []) if is_plain => DayRule::default(),
        (Step::Week, [(0, weekday)]) if is_plain && *weekday == start.weekday() => {
            DayRule::default()
        }
        (Step::Month, []) => day_of_month(rule, start)?,
        (Step::Month, [(place, weekday)])
            if *weekday == start.weekday() && rule.month_days.is_empty() =>
        {
            let place = match (place, rule.places.as_slice()) {
                (place, []) => *place,
                (0, [place]) => *place,
                _ => return None,
            };
            weekday_of_month(place, start)?
        }
        _ => return None,
    };
    Some((cadence, day_rule))
}

fn day_of_month(rule: &Rule, start: NaiveDate) -> Option<DayRule> {
    let day = start.day() as i32;
    let fits = match (rule.month_days.as_slice(), rule.places.as_slice()) {
        ([], []) => day <= 28,
        ([only], []) if *only == day => day <= 28,
        ([-1], []) => day == 31,
        // The last of the days up to this one: what a month that lacks it takes instead.
        (days, [-1]) => day > 28 && (28..=day).eq(days.iter().copied()),
        _ => false,
    };
    fits.then_some(DayRule::DayOfMonth)
}

fn weekday_of_month(place: i32, start: NaiveDate) -> Option<DayRule> {
    let is_last = start.day() + 7 > u32::from(start.num_days_in_month());
    match place {
        -1 if is_last => Some(DayRule::LastWeekdayOfMonth),
        1..=4 if start.day0() as i32 / 7 + 1 == place => Some(DayRule::WeekdayOfMonth),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(rule: &str, start: &str) -> Option<(Cadence, DayRule)> {
        let start = start.parse().ok()?;
        cadence_of(&rule.parse().ok()?, start)
    }

    #[test]
    fn a_rule_that_keeps_a_cadence_is_one() {
        use Cadence::{Biweekly, Monthly, Quarterly, Weekly};
        use DayRule::{DayOfMonth, LastWeekdayOfMonth, WeekdayOfMonth};
        // 2026-11-05 is the first Thursday, 2026-11-26 the last one.
        for (rule, start, wanted) in [
            ("FREQ=WEEKLY", "2026-11-05", (Weekly, WeekdayOfMonth)),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=SU",
                "2026-11-05",
                (Biweekly, WeekdayOfMonth),
            ),
            (
                "FREQ=MONTHLY;BYDAY=1TH",
                "2026-11-05",
                (Monthly, WeekdayOfMonth),
            ),
            (
                "FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1",
                "2026-11-05",
                (Monthly, WeekdayOfMonth),
            ),
            (
                "FREQ=MONTHLY;BYDAY=-1TH",
                "2026-11-26",
                (Monthly, LastWeekdayOfMonth),
            ),
            (
                "FREQ=MONTHLY;INTERVAL=3",
                "2026-11-05",
                (Quarterly, DayOfMonth),
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
                "2026-11-30",
                (Monthly, DayOfMonth),
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "2026-10-31",
                (Monthly, DayOfMonth),
            ),
        ] {
            assert_eq!(fit(rule, start), Some(wanted), "{rule}");
        }
    }

    #[test]
    fn a_rule_that_departs_from_a_cadence_is_none() {
        for (rule, start) in [
            ("FREQ=DAILY", "2026-11-05"),
            ("FREQ=WEEKLY;INTERVAL=3", "2026-11-05"),
            ("FREQ=WEEKLY;BYDAY=TU,TH", "2026-11-05"),
            ("FREQ=WEEKLY;BYDAY=MO", "2026-11-05"),
            ("FREQ=WEEKLY;BYMONTH=1", "2026-11-05"),
            ("FREQ=WEEKLY;BYHOUR=9,17", "2026-11-05"),
            ("FREQ=MONTHLY;BYDAY=5TH", "2026-10-29"),
            ("FREQ=MONTHLY;BYDAY=2TH", "2026-11-05"),
            ("FREQ=MONTHLY", "2026-10-31"),
            ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-10-31"),
            ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30"),
            ("FREQ=YEARLY", "2026-11-05"),
        ] {
            assert_eq!(fit(rule, start), None, "{rule}");
        }
    }
}
