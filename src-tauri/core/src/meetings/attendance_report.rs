//! The attendance of a period, put together for a conversation. What an audience may not see is left out here, not
//! hidden afterwards.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::insight::{
    AttendanceLine, AttendanceShares, CoAttendance, MissesInRow, SeatNote, co_attendance, lines,
    misses_in_row, month, seldom_together,
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
    /// By sector; the community stands under no name.
    pub sectors: Vec<AttendanceLine>,
    /// How many sectors are left out, because this audience could tell a single organization by them.
    pub sectors_left_out: u32,
    /// By organization, by name; the community stands under no name.
    pub organizations: Vec<AttendanceLine>,
    /// Seats that missed their latest meetings, by name.
    pub misses: Vec<MissesInRow>,
    /// Who meets whom, the pairs that met most often first.
    pub pairs: Vec<CoAttendance>,
    /// Pairs that were often expected together and seldom met, the rarest first.
    pub seldom: Vec<CoAttendance>,
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

/// Who looks at the attendance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Onlooker {
    /// For whom it is put together.
    pub(super) audience: Audience,
    /// The organization that looks at its own part.
    pub(super) own_id: Option<Id>,
}

/// The attendance of a period, as an audience may see it.
pub(super) fn report(
    db: &Connection,
    from: Day,
    until: Day,
    series_id: Option<Id>,
    onlooker: Onlooker,
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
    let shows = initiative.shows_attendance_to(onlooker.audience);
    let may_see = |organization: Option<Id>| {
        shows || (organization.is_some() && organization == onlooker.own_id)
    };
    let meetings = rows::held_between(db, from, until, series_id)?;
    let meetings: Vec<MeetingAttendance> = meetings
        .into_iter()
        .map(|meeting| meeting_line(meeting, &notes, &series))
        .collect();
    let quorums: HashMap<Id, bool> = meetings
        .iter()
        .filter_map(|meeting| Some((meeting.id, meeting.quorum?.is_met)))
        .collect();
    let has_quorum = |meeting: Id| quorums.get(&meeting).copied();
    let sectors = by_id(
        &notes,
        has_quorum,
        |note| note.sector_id,
        |id| names.sectors.get(&id).cloned(),
    );
    let telling = if shows {
        BTreeSet::new()
    } else {
        telling_sectors(&notes)
    };
    let mut organizations = by_id(
        &notes,
        has_quorum,
        |note| note.organization_id,
        |id| names.organizations.get(&id).cloned(),
    );
    organizations.retain(|line| may_see(line.id));
    let mut misses = misses_in_row(&notes, |id| names.organization(id));
    misses.retain(|row| may_see(row.organization_id));
    let mut pairs = if shows {
        co_attendance(&notes, |id| names.organization(id))
    } else {
        Vec::new()
    };
    let mut seldom = seldom_together(&pairs);
    pairs.truncate(PAIRS);
    seldom.truncate(PAIRS);
    Ok(AttendanceReport {
        threshold: initiative.leader_attendance_threshold,
        total: AttendanceShares::of(notes.iter().map(|note| note.presence)),
        before: AttendanceShares::of(before.iter().map(|note| note.presence)),
        quorum: Share::count(
            meetings.iter().filter_map(|meeting| meeting.quorum),
            |quorum| quorum.is_met,
        ),
        months: lines(&notes, has_quorum, |note| month(note.held_on))
            .into_iter()
            .map(|(name, line)| AttendanceLine { name, ..line })
            .collect(),
        series: by_id(
            &notes,
            has_quorum,
            |note| note.series_id,
            |id| series.get(&id).map(|series| series.name.clone()),
        ),
        sectors_left_out: telling.len() as u32,
        sectors: sectors
            .into_iter()
            .filter(|line| line.id.is_none_or(|id| !telling.contains(&id)))
            .collect(),
        organizations,
        misses,
        pairs,
        seldom,
        meetings,
        leaves_out_organizations: !shows,
    })
}

/// The sectors by which a single organization could be told: those with one organization, and, where that is only one
/// sector, the next smallest too, because the total less the others would give it away.
fn telling_sectors(notes: &[SeatNote]) -> BTreeSet<Id> {
    let mut members: HashMap<Id, BTreeSet<Id>> = HashMap::new();
    for note in notes.iter().filter(|note| note.presence.is_expected()) {
        if let (Some(sector), Some(organization)) = (note.sector_id, note.organization_id) {
            members.entry(sector).or_default().insert(organization);
        }
    }
    let mut by_size: Vec<(usize, Id)> = members
        .into_iter()
        .map(|(sector, members)| (members.len(), sector))
        .collect();
    by_size.sort_unstable();
    let alone = by_size.iter().filter(|(members, _)| *members == 1).count();
    let told = if alone == 1 { 2 } else { alone };
    by_size.into_iter().take(told).map(|(_, id)| id).collect()
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
    has_quorum: impl Fn(Id) -> Option<bool>,
    key: impl Fn(&SeatNote) -> Option<Id>,
    name: impl Fn(Id) -> Option<String>,
) -> Vec<AttendanceLine> {
    let mut lines: Vec<AttendanceLine> = lines(notes, has_quorum, key)
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
