//! The attendance of a period, put together for a conversation. What an audience may not see is left out here, not
//! hidden afterwards.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::insight::{
    AttendanceLine, AttendanceShares, CoAttendance, MissesInRow, SeatNote, co_attendance, lines,
    misses_in_row, month,
};
use super::quorum::Quorum;
use super::{Meeting, Series, rows};
use crate::error::Result;
use crate::initiative::{self, Audience};
use crate::journal::record::list;
use crate::stakeholders::{Organization, Sector};
use crate::values::{Day, Id, Share};

/// How many pairs of organizations are listed.
const PAIRS: usize = 60;

/// The attendance of a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceReport {
    /// The share of accountable leaders, in percent, that the initiative expects.
    pub threshold: i32,
    /// Everything together.
    pub total: AttendanceShares,
    /// The same number of days just before, for the trend.
    pub before: AttendanceShares,
    /// Meetings with a quorum over meetings of which that can be told.
    pub quorum: Share,
    /// By month, oldest first.
    pub months: Vec<AttendanceLine>,
    /// By series.
    pub series: Vec<AttendanceLine>,
    /// By sector.
    pub sectors: Vec<AttendanceLine>,
    /// By organization, by name; the community stands under no name.
    pub organizations: Vec<AttendanceLine>,
    /// Seats that missed their latest meetings.
    pub misses: Vec<MissesInRow>,
    /// Who meets whom.
    pub pairs: Vec<CoAttendance>,
    /// The meetings that were counted, oldest first.
    pub meetings: Vec<MeetingAttendance>,
    /// Whether organizations are left out because this audience may not see them.
    pub leaves_out_organizations: bool,
}

/// A meeting that was counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeetingAttendance {
    /// The meeting.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub held_on: Option<Day>,
    /// Its shares.
    pub shares: AttendanceShares,
    /// Whether it had a quorum; none when that cannot be told.
    pub quorum: Option<Quorum>,
}

/// The attendance of a period, as an audience may see it.
pub(super) fn report(
    db: &Connection,
    from: Day,
    until: Day,
    series_id: Option<Id>,
    audience: Audience,
) -> Result<AttendanceReport> {
    let notes = rows::seat_notes(db, from, until, series_id)?;
    let days = (until.0 - from.0).num_days() + 1;
    let before = rows::seat_notes(db, from.plus_days(-days), from.plus_days(-1), series_id)?;
    let series: HashMap<Id, Series> = rows::series(db)?
        .into_iter()
        .map(|series| (series.id, series))
        .collect();
    let names = Names::read(db)?;
    let initiative = initiative::the_initiative(db)?;
    let shows = initiative.shows_attendance_to(audience);
    let meetings = rows::held_between(db, from, until, series_id)?;
    let meetings: Vec<MeetingAttendance> = meetings
        .into_iter()
        .map(|meeting| meeting_line(meeting, &notes, &series))
        .collect();
    let of = |shown: bool, lines: Vec<AttendanceLine>| if shown { lines } else { Vec::new() };
    Ok(AttendanceReport {
        threshold: initiative.leader_attendance_threshold,
        total: AttendanceShares::of(notes.iter().map(|note| note.presence)),
        before: AttendanceShares::of(before.iter().map(|note| note.presence)),
        quorum: Share::count(
            meetings.iter().filter_map(|meeting| meeting.quorum),
            |quorum| quorum.is_met,
        ),
        months: lines(&notes, |note| month(note.held_on))
            .into_iter()
            .map(|(name, line)| AttendanceLine { name, ..line })
            .collect(),
        series: by_id(
            &notes,
            |note| note.series_id,
            |id| series.get(&id).map(|series| series.name.clone()),
        ),
        sectors: by_id(
            &notes,
            |note| note.sector_id,
            |id| names.sectors.get(&id).cloned(),
        ),
        organizations: of(
            shows,
            by_id(
                &notes,
                |note| note.organization_id,
                |id| names.organizations.get(&id).cloned(),
            ),
        ),
        misses: if shows {
            misses_in_row(&notes, |id| names.organization(id))
        } else {
            Vec::new()
        },
        pairs: if shows {
            co_attendance(&notes, |id| names.organization(id), PAIRS)
        } else {
            Vec::new()
        },
        meetings,
        leaves_out_organizations: !shows,
    })
}

fn meeting_line(
    meeting: Meeting,
    notes: &[SeatNote],
    series: &HashMap<Id, Series>,
) -> MeetingAttendance {
    let here = notes.iter().filter(|note| note.meeting_id == meeting.id);
    let shares = AttendanceShares::of(here.map(|note| note.presence));
    let series = meeting.series_id.and_then(|id| series.get(&id));
    MeetingAttendance {
        id: meeting.id,
        title: meeting.title,
        held_on: meeting.held_on,
        quorum: series.and_then(|series| Quorum::of(series, shares.counts)),
        shares,
    }
}

fn by_id(
    notes: &[SeatNote],
    key: impl Fn(&SeatNote) -> Option<Id>,
    name: impl Fn(Id) -> Option<String>,
) -> Vec<AttendanceLine> {
    let mut lines: Vec<AttendanceLine> = lines(notes, key)
        .into_iter()
        .map(|(id, line)| AttendanceLine {
            id,
            name: id.and_then(&name).unwrap_or_default(),
            ..line
        })
        .collect();
    lines.sort_by_key(|line| (line.id.is_none(), crate::file::fold(&line.name)));
    lines
}

/// What organizations and sectors are called.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) organizations: HashMap<Id, String>,
    pub(super) sectors: HashMap<Id, String>,
    pub(super) sector_of: HashMap<Id, Id>,
}

impl Names {
    pub(super) fn read(db: &Connection) -> Result<Self> {
        let mut names = Self::default();
        for organization in list::<Organization>(db, "", [])? {
            if let Some(sector) = organization.sector_id {
                names.sector_of.insert(organization.id, sector);
            }
            names
                .organizations
                .insert(organization.id, organization.name);
        }
        let sectors = list::<Sector>(db, "", [])?.into_iter();
        names.sectors = sectors.map(|sector| (sector.id, sector.name)).collect();
        Ok(names)
    }

    pub(super) fn organization(&self, id: Option<Id>) -> String {
        id.and_then(|id| self.organizations.get(&id).cloned())
            .unwrap_or_default()
    }

    pub(super) fn sector(&self, organization: Id) -> Option<(Id, String)> {
        let sector = *self.sector_of.get(&organization)?;
        Some((
            sector,
            self.sectors.get(&sector).cloned().unwrap_or_default(),
        ))
    }
}
