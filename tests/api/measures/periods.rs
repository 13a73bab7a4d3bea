//! Periods: their codes, their days, what comes before and after.

use proptest::prelude::*;
use proptest::sample::select;
use trestle_core::measures::{Frequency, Period};
use trestle_core::values::Day;
use trestle_tests::day;

fn period(code: &str) -> Period {
    code.parse().unwrap()
}

#[test]
fn a_code_has_a_first_and_a_last_day_and_neighbours() {
    let table = [
        ("2026", "2026-01-01", "2026-12-31", "2025", "2027"),
        ("2026/27", "2026-08-01", "2027-07-31", "2025/26", "2027/28"),
        ("2099/00", "2099-08-01", "2100-07-31", "2098/99", "2100/01"),
        ("2026-H1", "2026-01-01", "2026-06-30", "2025-H2", "2026-H2"),
        ("2026-Q4", "2026-10-01", "2026-12-31", "2026-Q3", "2027-Q1"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024-01", "2024-03"),
        ("2026-12", "2026-12-01", "2026-12-31", "2026-11", "2027-01"),
        (
            "2026-W01",
            "2025-12-29",
            "2026-01-04",
            "2025-W52",
            "2026-W02",
        ),
        (
            "2026-W53",
            "2026-12-28",
            "2027-01-03",
            "2026-W52",
            "2027-W01",
        ),
    ];
    for (code, first, last, before, after) in table {
        let period = period(code);
        let days = (period.first_day(), period.last_day());
        assert_eq!(days, (day(first), day(last)), "{code}");
        assert_eq!(period.previous().to_string(), before, "{code}");
        assert_eq!(period.next().to_string(), after, "{code}");
    }
}

#[test]
fn what_is_no_code_is_refused() {
    for text in [
        "",
        "26",
        "2026-13",
        "2026-00",
        "2026-1",
        "2026-Q0",
        "2026-Q5",
        "2026-Q",
        "2026-H3",
        "2025-W53",
        "2026-W00",
        "2026-W5",
        "2026/28",
        "2026/2027",
        "2026-27",
        "+026",
        "2026-+1",
        "20261",
        "2026 ",
        "2026-q1",
        "0026",
        "9999",
        "２０２６",
        "2026-Ä",
        "née",
    ] {
        assert!(text.parse::<Period>().is_err(), "{text}");
    }
}

fn days() -> impl Strategy<Value = Day> {
    (0..146_000i64).prop_map(|after| day("1800-01-01").plus_days(after))
}

proptest! {
    #[test]
    fn the_period_of_a_day_holds_it_and_is_read_as_it_is_written(
        on in days(),
        frequency in select(Frequency::ALL),
    ) {
        let period = Period::of(on, frequency);
        prop_assert!(period.first_day() <= on && on <= period.last_day());
        prop_assert_eq!(period.frequency(), frequency);
        prop_assert_eq!(period.next().previous(), period);
        prop_assert_eq!(period.previous().next(), period);
        prop_assert_eq!(period.last_day().plus_days(1), period.next().first_day());
        for one in [period.next(), period] {
            let code = one.to_string();
            if (1800..2200).contains(&code[..4].parse::<i32>().unwrap()) {
                prop_assert_eq!(code.parse::<Period>().unwrap(), one);
            }
        }
    }

    #[test]
    fn codes_of_one_frequency_sort_as_time_does(
        (one, other) in (days(), days()),
        frequency in select(Frequency::ALL),
    ) {
        let (one, other) = (Period::of(one, frequency), Period::of(other, frequency));
        prop_assert_eq!(
            one.first_day().cmp(&other.first_day()),
            one.to_string().cmp(&other.to_string())
        );
    }

    #[test]
    fn any_text_is_read_or_refused_and_never_written_otherwise(text in "\\PC{0,9}|[0-9]{4}[-/][0-9QHW]{1,3}") {
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string(), text);
        }
    }
}
