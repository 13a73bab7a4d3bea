//! What attendance tells: rates by organization, sector, series and month, misses in a row, and who meets whom. Pure:
//! no SQL. Only seats that were noted and expected count; of an empty denominator there is no percentage.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AttendanceRate, Presence};
use crate::file::fold;
use crate::values::{Day, Id, Share};

/// From how many misses in a row on a seat is listed.
const MISSES_LISTED: u32 = 2;
/// From how many meetings on it tells something that two organizations seldom met.
const EXPECTED_TOGETHER: u32 = 3;

/// A seat at one meeting held, with where it belongs.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatNote {
    /// The meeting.
    pub meeting_id: Id,
    /// Its day.
    pub held_on: Day,
    /// Its series.
    pub series_id: Option<Id>,
    /// The seat.
    pub seat_id: Id,
    /// The organization of the seat; none is the community.
    pub organization_id: Option<Id>,
    /// The sector of that organization.
    pub sector_id: Option<Id>,
    /// Who filled it.
    pub presence: Presence,
    /// What the person who came is called; empty when nobody did.
    pub person: String,
}

/// Attendance as shares, each with what it was counted from.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceShares {
    /// The counts.
    pub counts: AttendanceRate,
    /// Accountable leaders, in person or remote, over seats expected.
    pub leaders: Share,
    /// Delegates over seats expected.
    pub delegates: Share,
    /// Leaders in person over leaders who came.
    pub in_person: Share,
    /// Seats that stayed empty over seats expected.
    pub absent: Share,
    /// Empty seats that gave notice over seats that stayed empty.
    pub with_notice: Share,
    /// Seats that were not expected; they stand in no other share.
    pub not_expected: u32,
}

/// Attendance of one organization, sector, series, seat or month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceLine {
    /// Which; none for the community among organizations, and for none at all.
    pub id: Option<Id>,
    /// What it is called; for a month `YYYY-MM`.
    pub name: String,
    /// How many meetings stand behind it.
    pub meetings: u32,
    /// The shares.
    pub shares: AttendanceShares,
    /// Those of its meetings that had a quorum, over those of which that can be told.
    pub quorum: Share,
}

/// A seat that missed its latest meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MissesInRow {
    /// The seat.
    pub seat_id: Id,
    /// Its organization; none is the community.
    pub organization_id: Option<Id>,
    /// What the organization is called; empty for the community.
    pub organization: String,
    /// How many of the latest meetings in a row it missed.
    pub misses: u32,
    /// The first of them.
    pub since: Day,
    /// The last meeting at which somebody sat on it.
    pub last_present_on: Option<Day>,
}

/// How often two organizations were at the table together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CoAttendance {
    /// One of them.
    pub first_id: Id,
    /// What it is called.
    pub first: String,
    /// The other.
    pub second_id: Id,
    /// What it is called.
    pub second: String,
    /// Meetings at which both were present over meetings at which both were expected.
    pub together: Share,
}

impl AttendanceShares {
    /// Counts seats; those not expected are in no share.
    pub fn of(presences: impl IntoIterator<Item = Presence>) -> Self {
        let (mut counts, mut with_notice) = (AttendanceRate::default(), 0);
        let mut not_expected = 0;
        for presence in presences {
            counts.add(presence);
            not_expected += u32::from(!presence.is_expected());
            with_notice += u32::from(presence == Presence::AbsentWithNotice);
        }
        let AttendanceRate {
            expected,
            leaders,
            delegates,
            leaders_in_person,
            absent,
        } = counts;
        Self {
            counts,
            leaders: Share::of(leaders, expected),
            delegates: Share::of(delegates, expected),
            in_person: Share::of(leaders_in_person, leaders),
            absent: Share::of(absent, expected),
            with_notice: Share::of(with_notice, absent),
            not_expected,
        }
    }
}

/// Attendance by whatever `key` tells apart, in the order of the keys; `has_quorum` tells it of a meeting. What was never
/// expected has no line.
pub fn lines<K: Ord>(
    notes: &[SeatNote],
    has_quorum: impl Fn(Id) -> Option<bool>,
    key: impl Fn(&SeatNote) -> K,
) -> Vec<(K, AttendanceLine)> {
    let mut groups: BTreeMap<K, Vec<&SeatNote>> = BTreeMap::new();
    for note in notes {
        groups.entry(key(note)).or_default().push(note);
    }
    let line = |(key, notes): (K, Vec<&SeatNote>)| {
        let expected = notes.iter().filter(|note| note.presence.is_expected());
        let meetings: BTreeSet<Id> = expected.map(|note| note.meeting_id).collect();
        let line = AttendanceLine {
            id: None,
            name: String::new(),
            meetings: meetings.len() as u32,
            shares: AttendanceShares::of(notes.iter().map(|note| note.presence)),
            quorum: Share::count(meetings.into_iter().filter_map(&has_quorum), |met| met),
        };
        (key, line)
    };
    let lines = groups.into_iter().map(line);
    lines.filter(|(_, line)| line.meetings > 0).collect()
}

/// The month of a day, `YYYY-MM`.
pub fn month(day: Day) -> String {
    format!("{:04}-{:02}", day.0.year(), day.0.month())
}

/// The seats that missed at least two of their latest meetings in a row, by the name of their organization: this begins
/// a conversation and is no ranking. Meetings at which a seat was not expected are passed over.
pub fn misses_in_row(notes: &[SeatNote], name: impl Fn(Option<Id>) -> String) -> Vec<MissesInRow> {
    let mut seats: BTreeMap<Id, Vec<&SeatNote>> = BTreeMap::new();
    for note in notes.iter().filter(|note| note.presence.is_expected()) {
        seats.entry(note.seat_id).or_default().push(note);
    }
    let mut rows = Vec::new();
    for (seat_id, mut notes) in seats {
        notes.sort_by_key(|note| std::cmp::Reverse((note.held_on, note.meeting_id)));
        let missed: Vec<&&SeatNote> = notes
            .iter()
            .take_while(|note| !note.presence.is_present())
            .collect();
        let (Some(first), Some(latest)) = (missed.last(), notes.first()) else {
            continue;
        };
        if (missed.len() as u32) < MISSES_LISTED {
            continue;
        }
        rows.push(MissesInRow {
            seat_id,
            organization_id: latest.organization_id,
            organization: name(latest.organization_id),
            misses: missed.len() as u32,
            since: first.held_on,
            last_present_on: notes.get(missed.len()).map(|note| note.held_on),
        });
    }
    rows.sort_by_key(|row| {
        let is_community = row.organization_id.is_none();
        (is_community, fold(&row.organization), row.seat_id)
    });
    rows
}

/// How often each two organizations were present together, over the meetings at which both were expected; the pairs
/// that met most often first. An organization with several seats is present when one of them is filled.
pub fn co_attendance(notes: &[SeatNote], name: impl Fn(Option<Id>) -> String) -> Vec<CoAttendance> {
    let mut meetings: BTreeMap<Id, BTreeMap<Id, bool>> = BTreeMap::new();
    for note in notes.iter().filter(|note| note.presence.is_expected()) {
        if let Some(organization) = note.organization_id {
            let here = meetings.entry(note.meeting_id).or_default();
            *here.entry(organization).or_default() |= note.presence.is_present();
        }
    }
    let mut pairs: BTreeMap<(Id, Id), (u32, u32)> = BTreeMap::new();
    for here in meetings.values() {
        for (i, (first, first_came)) in here.iter().enumerate() {
            for (second, second_came) in here.iter().skip(i + 1) {
                let (together, expected) = pairs.entry((*first, *second)).or_default();
                *expected += 1;
                *together += u32::from(*first_came && *second_came);
            }
        }
    }
    let mut rows: Vec<CoAttendance> = pairs
        .into_iter()
        .map(|((first, second), (together, expected))| CoAttendance {
            first_id: first,
            first: name(Some(first)),
            second_id: second,
            second: name(Some(second)),
            together: Share::of(together, expected),
        })
        .collect();
    rows.sort_by(|a, b| {
        let (x, y) = (&a.together, &b.together);
        (y.numerator, x.denominator, &a.first, &a.second).cmp(&(
            x.numerator,
            y.denominator,
            &b.first,
            &b.second,
        ))
    });
    rows
}

/// Of these pairs those that were expected together at least three times and met at no more than half of them, the
/// rarest first.
pub fn seldom_together(pairs: &[CoAttendance]) -> Vec<CoAttendance> {
    let is_seldom = |pair: &&CoAttendance| {
        let Share {
            numerator,
            denominator,
            ..
        } = pair.together;
        denominator >= EXPECTED_TOGETHER && numerator * 2 <= denominator
    };
    let mut rows: Vec<CoAttendance> = pairs.iter().filter(is_seldom).cloned().collect();
    rows.sort_by(|a, b| {
        let share = |pair: &CoAttendance| pair.together.percent.unwrap_or_default();
        share(a).total_cmp(&share(b)).then_with(|| {
            (b.together.denominator, &a.first, &a.second).cmp(&(
                a.together.denominator,
                &b.first,
                &b.second,
            ))
        })
    });
    rows
}
