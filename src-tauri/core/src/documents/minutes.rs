//! Everything a reader of one meeting needs, gathered from the records with every name resolved.
//!
//! Which words stand before what is not here. Notes of records are left out: they are the backbone's own.

use rusqlite::Connection;

use crate::actions::{self, ActionRow};
use crate::agenda::Goal;
use crate::error::Result;
use crate::initiative::{self, Initiative};
use crate::journal::record;
use crate::meetings::{
    self, AttendanceRate, Decision, ItemRow, Meeting, MeetingDetail, ObjectionKind, Presence,
    Quorum, SeatAttendance,
};
use crate::stakeholders::{Organization, Person, SeatRole};
use crate::values::{Clock, Day, Id};

/// One meeting, with names in place of identities.
#[derive(Debug, Clone, PartialEq)]
pub struct Minutes {
    /// The initiative whose meeting it is.
    pub initiative: Initiative,
    /// What the series is called; empty without one.
    pub series: String,
    /// The meeting.
    pub meeting: Meeting,
    /// Who was in the chair; empty when nobody is named.
    pub chair: String,
    /// Who facilitated; empty when nobody is named.
    pub facilitator: String,
    /// Who took notes; empty when nobody is named.
    pub note_taker: String,
    /// The seats, in order.
    pub seats: Vec<Seat>,
    /// Who came without a seat.
    pub guests: Vec<String>,
    /// Whether enough seats were filled; none without a rule or a noted seat.
    pub quorum: Option<Quorum>,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
    /// The items, in order.
    pub items: Vec<Item>,
    /// Decisions that belong to no item.
    pub decisions: Vec<Decided>,
    /// Actions that belong to no item.
    pub actions: Vec<ActionRow>,
    /// Actions that earlier meetings of the series left open.
    pub open_before: Vec<ActionRow>,
    /// What came up and is kept for later.
    pub parked: Vec<String>,
    /// The next meeting of the series.
    pub next: Option<Meeting>,
}

/// A seat and who filled it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// How it was filled; none before it is noted.
    pub presence: Option<Presence>,
    /// The person who came, or who speaks for it; empty when nobody is named.
    pub person: String,
    /// The organization; empty for a community seat.
    pub organization: String,
    /// What the seat does in its group.
    pub role: SeatRole,
    /// When the person came, if late.
    pub arrived_at: Option<Clock>,
    /// When the person left, if early.
    pub departed_at: Option<Clock>,
}

/// An item with what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The item and when it starts.
    pub row: ItemRow,
    /// Who presented; empty when nobody is named.
    pub presenter: String,
    /// Which organization proposed it; empty when none is named.
    pub proposer: String,
    /// The goal it serves; empty when none is named.
    pub goal: String,
    /// Its decisions, in order.
    pub decisions: Vec<Decided>,
    /// Its actions, in order.
    pub actions: Vec<ActionRow>,
}

/// A decision with who is responsible.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The decision.
    pub decision: Decision,
    /// Who is responsible; empty when nobody is named.
    pub responsible: String,
}

/// Gathers a meeting; `today` decides which of its actions are late.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn gather(db: &Connection, id: Id, today: Day) -> Result<Minutes> {
    let detail = meetings::detail(db, id)?;
    let (actions, open_before) = actions_of(db, id, today)?;
    let decisions: Vec<Decided> = detail
        .decisions
        .iter()
        .map(|row| decided(db, row))
        .collect::<Result<_>>()?;
    let mut items = Vec::new();
    for row in &detail.items {
        items.push(item(db, row, &decisions, &actions)?);
    }
    let has_item =
        |id: Option<Id>| id.is_some_and(|id| detail.items.iter().any(|row| row.item.id == id));
    let meeting = &detail.meeting;
    Ok(Minutes {
        initiative: initiative::the_initiative(db)?,
        series: detail
            .series
            .as_ref()
            .map(|series| series.name.clone())
            .unwrap_or_default(),
        chair: person(db, meeting.chair_id)?,
        facilitator: person(db, meeting.facilitator_id)?,
        note_taker: person(db, meeting.note_taker_id)?,
        seats: detail.seats.iter().map(seat).collect(),
        guests: guests(db, &detail)?,
        quorum: detail.quorum,
        attendance: detail.attendance,
        items,
        decisions: decisions
            .into_iter()
            .filter(|made| !has_item(made.decision.agenda_item_id))
            .collect(),
        actions: actions
            .into_iter()
            .filter(|row| !has_item(row.action.agenda_item_id))
            .collect(),
        open_before,
        parked: detail
            .parked
            .iter()
            .map(|item| item.title.clone())
            .collect(),
        next: match detail.next_id {
            Some(next) => record::find(db, next)?,
            None => None,
        },
        meeting: detail.meeting,
    })
}

fn actions_of(
    db: &Connection,
    meeting_id: Id,
    today: Day,
) -> Result<(Vec<ActionRow>, Vec<ActionRow>)> {
    match actions::view(db, &actions::Ask::OfMeeting { meeting_id, today })? {
        actions::View::OfMeeting {
            mut actions,
            open_before,
        } => {
            actions.sort_by(|a, b| {
                (&a.action.position, a.action.id).cmp(&(&b.action.position, b.action.id))
            });
            Ok((actions, open_before))
        }
        _ => Ok((Vec::new(), Vec::new())),
    }
}

fn item(
    db: &Connection,
    row: &ItemRow,
    decisions: &[Decided],
    actions: &[ActionRow],
) -> Result<Item> {
    let id = Some(row.item.id);
    let goal = match row.item.goal_id {
        Some(goal) => record::find::<Goal>(db, goal)?.map(|goal| goal.name),
        None => None,
    };
    let proposer = match row.item.proposer_id {
        Some(proposer) => {
            record::find::<Organization>(db, proposer)?.map(|organization| organization.name)
        }
        None => None,
    };
    Ok(Item {
        presenter: person(db, row.item.presenter_id)?,
        proposer: proposer.unwrap_or_default(),
        goal: goal.unwrap_or_default(),
        decisions: decisions
            .iter()
            .filter(|made| made.decision.agenda_item_id == id)
            .cloned()
            .collect(),
        actions: actions
            .iter()
            .filter(|row| row.action.agenda_item_id == id)
            .cloned()
            .collect(),
        row: row.clone(),
    })
}

fn decided(db: &Connection, decision: &Decision) -> Result<Decided> {
    let detail = meetings::decision(db, decision.id)?;
    let mut decision = decision.clone();
    for row in &detail.objections {
        let raised = &row.objection;
        let line = joined(&[&raised.text, &raised.integration], " → ");
        match raised.kind {
            ObjectionKind::Objection => add_line(&mut decision.objections, &line),
            ObjectionKind::Concern => add_line(&mut decision.concerns, &line),
        }
    }
    for option in &detail.options {
        add_line(&mut decision.options, &option.text);
    }
    for evidence in &detail.evidence {
        let line = joined(&[&evidence.title, &evidence.value], ": ");
        add_line(&mut decision.evidence, &line);
    }
    let responsible = joined(
        &[&detail.responsible, &detail.responsible_organization],
        ", ",
    );
    Ok(Decided {
        decision,
        responsible,
    })
}

/// What is not empty, with a mark between.
fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.trim().is_empty())
        .collect();
    parts.join(between)
}

/// Puts a line under those there are.
fn add_line(text: &mut String, line: &str) {
    if !text.trim().is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

fn seat(row: &SeatAttendance) -> Seat {
    let noted = row.attendance.as_ref();
    let speaker = row
        .seat
        .current
        .first()
        .map(|row| row.person.clone())
        .unwrap_or_default();
    let is_present = noted.is_some_and(|noted| noted.presence.is_present());
    Seat {
        presence: noted.map(|noted| noted.presence),
        person: if is_present || !row.person.is_empty() {
            row.person.clone()
        } else {
            speaker
        },
        organization: row.seat.organization.clone(),
        role: row.seat.seat.role,
        arrived_at: noted.and_then(|noted| noted.arrived_at),
        departed_at: noted.and_then(|noted| noted.departed_at),
    }
}

/// The guests one by one, each with the organization behind a comma. Those written down in one line are parted by
/// semicolons.
fn guests(db: &Connection, detail: &MeetingDetail) -> Result<Vec<String>> {
    let written = detail.meeting.guests.split([';', '\n']).map(str::trim);
    let mut guests: Vec<String> = written.map(str::to_owned).collect();
    for guest in &detail.guests {
        let name = guest.name.trim();
        let organization = match guest.organization_id {
            Some(id) => record::find::<Organization>(db, id)?,
            None => None,
        };
        guests.push(match organization {
            Some(organization) => format!("{name}, {}", organization.name),
            None => name.to_owned(),
        });
    }
    guests.retain(|guest| !guest.is_empty());
    Ok(guests)
}

fn person(db: &Connection, id: Option<Id>) -> Result<String> {
    match id {
        Some(id) => Ok(record::find::<Person>(db, id)?
            .map(|person| person.name)
            .unwrap_or_default()),
        None => Ok(String::new()),
    }
}
