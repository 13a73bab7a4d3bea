//! The times at which entries of calendars come back, and those for which another entry stands, once or from then on
//! (RFC 5545 sections 3.8.4.4 and 3.8.5).

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::Plan;
use super::entries::{Master, Stand};
use super::occurrences::{Time, Timing};
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, Rule, When, Window};
use crate::exchange::preview::WarningCode;
use crate::values::Day;

/// For how many days before and after today meetings that come back are brought in.
pub const WINDOW_DAYS: i64 = 366;
/// The most meetings of one entry.
const MOST_MEETINGS: usize = 400;

/// How an entry comes back, all on its own clock.
pub struct Returning {
    /// Its first time.
    pub start: NaiveDateTime,
    /// The clocks of its zone; none where any clock counts.
    pub clocks: Option<Clocks>,
    /// The rule by which it comes back.
    pub rule: Option<Rule>,
    /// The times that it has beside its rule.
    pub extra: Vec<NaiveDateTime>,
    /// The times that are left out.
    pub left_out: Vec<NaiveDateTime>,
    /// The rule of those that are left out.
    pub rule_left_out: Option<Rule>,
}

impl Returning {
    fn until(&self, rule: &Rule) -> Option<NaiveDateTime> {
        let clocks = self.clocks.as_ref();
        rule.until(|utc| clocks.map_or(utc, |clocks| clocks.local_of(utc)))
    }

    /// A day that is left out is one even where it names another time of it.
    fn leaves_out(&self, at: &NaiveDateTime) -> bool {
        let is_day =
            |left: &NaiveDateTime| left.time() == NaiveTime::MIN && left.date() == at.date();
        self.left_out.iter().any(|left| left == at || is_day(left))
    }
}

impl Plan {
    /// Works out the times of an entry that comes back, within a year before and after today, but those for which another
    /// entry stands.
    pub(super) fn expand(
        &mut self,
        timing: &mut Timing,
        values: &RowValues,
        uid: &str,
        returning: &Returning,
    ) -> Result<()> {
        let window = self.window();
        let mut goes_on = returning.start.date() < window.from;
        if let Some(rule) = &returning.rule {
            timing.last = match (returning.until(rule), rule.count) {
                (Some(until), _) => Some(until.date()),
                (None, Some(count)) => self.last_of(rule, returning.start, count)?,
                (None, None) => None,
            };
            goes_on |= timing.last.is_none_or(|last| last > window.until);
        }
        let (mut times, left_out) = self.returns(returning)?;
        timing.left_out.extend(left_out);
        times.retain(|at| self.entries.stand(uid, at.date()) == Stand::Itself);
        goes_on |= times.len() > MOST_MEETINGS;
        times.truncate(MOST_MEETINGS);
        if goes_on {
            self.name(values, WarningCode::FurtherDates);
        }
        let time = |at| Time {
            at,
            instead_of: None,
        };
        timing.times = times.into_iter().map(time).collect();
        Ok(())
    }

    /// The times of an entry that stands for one time of another, or for that and all later ones: each of them is moved as
    /// the first is.
    pub(super) fn instead(
        &mut self,
        values: &RowValues,
        uid: &str,
        timing: &Timing,
        instead: &When,
    ) -> Result<Vec<Time>> {
        let day = self.entries.day_of(uid, instead)?;
        let once = vec![Time {
            at: timing.start.at,
            instead_of: Some(day),
        }];
        if values.text(Field::AndLater).is_none() {
            return Ok(once);
        }
        let master = self.entries.master(uid).cloned();
        let Some(returning) = master.as_ref().map(|master| self.returning(master)) else {
            self.name(values, WarningCode::LaterUnknown);
            return Ok(once);
        };
        let Some((master, returning)) = master.zip(returning?) else {
            return Ok(once);
        };
        let (mut times, _) = self.returns(&returning)?;
        times.retain(|at| self.entries.stand(uid, at.date()) == Stand::Since(day));
        times.truncate(MOST_MEETINGS);
        let (from, start) = (self.on_clock_of(&master.starts, instead)?, timing.start.at);
        let is_one_clock = master.starts.zone == timing.start.zone;
        let time = |at: NaiveDateTime| Time {
            at: if is_one_clock {
                at + (start - from)
            } else {
                (at + (start.date() - from.date()))
                    .date()
                    .and_time(start.time())
            },
            instead_of: Some(at.date()),
        };
        Ok(times.into_iter().map(time).collect())
    }

    /// How an entry comes back; none when its own row is refused.
    fn returning(&mut self, master: &Master) -> Result<Option<Returning>> {
        let (Ok(extra), Ok(left_out)) = (
            self.times_in(&master.extra, &master.starts)?,
            self.times_in(&master.left_out, &master.starts)?,
        ) else {
            return Ok(None);
        };
        let rule = |text: &str| match text {
            "" => Some(None),
            text => text.parse().ok().map(Some),
        };
        let (Some(comes_back), Some(rule_left_out)) =
            (rule(&master.rule), rule(&master.rule_left_out))
        else {
            return Ok(None);
        };
        Ok(Some(Returning {
            start: master.starts.at,
            clocks: self.entries.clocks(&master.starts.zone)?,
            rule: comes_back,
            extra,
            left_out,
            rule_left_out,
        }))
    }

    /// The times at which an entry comes back within a year before and after today, in order, and the days that its rule
    /// of what is left out takes from them.
    fn returns(&mut self, returning: &Returning) -> Result<(Vec<NaiveDateTime>, Vec<NaiveDate>)> {
        let (window, start) = (self.window(), returning.start);
        let budget = &mut self.entries.budget;
        let mut times = returning.extra.clone();
        match &returning.rule {
            Some(rule) => times.extend(rule.days(start, returning.until(rule), window, budget)?),
            None => times.push(start),
        }
        times.sort_unstable();
        times.dedup();
        let mut left_out = Vec::new();
        if let Some(rule) = &returning.rule_left_out {
            let mut without = rule.days(start, returning.until(rule), window, budget)?;
            if !rule.has_start(start, budget)? {
                without.retain(|at| *at != start);
            }
            times.retain(|at| !without.contains(at));
            left_out.extend(without.iter().map(NaiveDateTime::date));
        }
        times.retain(|at| !returning.leaves_out(at));
        Ok((times, left_out))
    }

    /// The last day of a rule that comes so often; none when that lies beyond twenty years.
    fn last_of(
        &mut self,
        rule: &Rule,
        start: NaiveDateTime,
        count: u32,
    ) -> Result<Option<NaiveDate>> {
        let years = Window {
            from: start.date(),
            until: Day(start.date()).plus_days(20 * 366).0,
        };
        let times = rule.days(start, None, years, &mut self.entries.budget)?;
        let is_all = times.len() as u64 >= u64::from(count);
        Ok(times.last().filter(|_| is_all).map(NaiveDateTime::date))
    }

    fn window(&self) -> Window {
        Window {
            from: self.today.plus_days(-WINDOW_DAYS).0,
            until: self.today.plus_days(WINDOW_DAYS).0,
        }
    }

    /// Names an entry in a warning.
    fn name(&mut self, values: &RowValues, code: WarningCode) {
        let title = values.text(Field::Title).unwrap_or_default().to_owned();
        self.warn(Some(values.table), code, &title);
    }
}
