//! Calendars that other programs wrote: each comes in or is refused with a reason.

use trestle_core::api::{Place, Task, TaskResult};
use trestle_core::error::Code;
use trestle_tests::{Laptop, day, shared};

use super::{import, times};

/// What becomes of a file: how many meetings are new, or why it is refused.
pub fn fate(laptop: &mut Laptop, name: &str, today: &str) -> Option<Result<u64, Code>> {
    let path = shared("ical")?.join(name);
    let read = Task::ReadImport {
        places: vec![Place::Path { path }],
        format: None,
        today: day(today),
    };
    Some(match laptop.task(&read) {
        Ok(TaskResult::Preview(preview)) => {
            assert_eq!(preview.refused, [], "{name}");
            Ok(import(laptop, "meetings").0)
        }
        Ok(other) => panic!("{other:?}"),
        Err(fault) => Err(fault.code),
    })
}

#[test]
fn every_real_calendar_comes_in_or_is_refused_with_a_reason() {
    let fates = [
        (
            "calendars__america_new_york.ics",
            "2026-11-23",
            Ok(1),
            vec!["2014-08-29 08:00-10:00 America/New_York"],
        ),
        (
            "calendars__bom_calendar.ics",
            "2026-11-23",
            Err(Code::NothingToImport),
            vec![],
        ),
        (
            "calendars__broken_ical.ics",
            "2026-11-23",
            Ok(1),
            vec!["2014-04-09 09:30-10:30"],
        ),
        (
            "calendars__empty.ics",
            "2026-11-23",
            Err(Code::NothingToImport),
            vec![],
        ),
        (
            "calendars__example.ics",
            "2026-11-23",
            Ok(3),
            vec![
                "2022-01-01 00:00-23:59",
                "2022-01-07 00:00-23:59",
                "2022-03-08 00:00-23:59",
            ],
        ),
        (
            "event_dt_partstat.ics",
            "2026-11-23",
            Ok(1),
            vec!["2014-04-09 09:30-10:30 Europe/Berlin"],
        ),
        (
            "event_dt_simple.ics",
            "2026-11-23",
            Ok(1),
            vec!["2014-04-09 09:30-10:30 Europe/Berlin"],
        ),
        (
            "event_rrule_recuid.ics",
            "2014-07-01",
            Ok(6),
            vec![
                "2014-06-30 07:00-12:00",
                "2014-07-07 09:00-14:00",
                "2014-07-14 07:00-12:00",
                "2014-07-21 07:00-12:00",
                "2014-07-28 07:00-12:00",
                "2014-08-04 07:00-12:00",
            ],
        ),
    ];
    for (name, today, wanted, wanted_times) in fates {
        let mut laptop = Laptop::with_initiative();
        let Some(found) = fate(&mut laptop, name, today) else {
            return;
        };
        assert_eq!(found, wanted, "{name}");
        assert_eq!(times(&mut laptop), wanted_times, "{name}");
        if wanted.is_ok() {
            assert_eq!(
                fate(&mut laptop, name, today),
                Some(Ok(0)),
                "{name} a second time"
            );
        }
    }
}
