//! What a reader of one meeting may see, taken up from the records. Notes of records are left out: they are the backbone's
//! own. What the audience may not see is never taken up.

use rusqlite::Connection;

use super::allowed::{Allowed, Leaving, LeftOutKind};
use super::decided::{Decided, decided};
use super::minutes::{Figure, Item, Minutes, Noted, Said, Seat, joined};
use crate::actions::{self, ActionRow};
use crate::agenda::Goal;
use crate::error::Result;
use crate::initiative::{self, Initiative};
use crate::journal::record;
use crate::measures::Indicator;
use crate::meetings::{
    self, AgendaItem, ItemRow, LogisticsKind, LogisticsState, MeetingDetail, SeatAttendance,
};
use crate::stakeholders::{Organization, Person};
use crate::values::{Day, Id};

/// Gathers what an audience is allowed to see of a meeting; `today` decides which of its actions are late.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn gather(db: &Connection, id: Id, allowed: Allowed, today: Day) -> Result<Minutes> {
    let initiative = initiative::the_initiative(db)?;
    let gathering = Gathering {
        db,
        allowed,
        left: Leaving::default(),
    };
    gathering.meeting(initiative, id, today)
}

/// A meeting while it is gathered.
pub(super) struct Gathering<'a> {
    pub db: &'a Connection,
    pub allowed: Allowed,
    pub left: Leaving,
}

impl Gathering<'_> {
    fn meeting(mut self, initiative: Initiative, id: Id, today: Day) -> Result<Minutes> {
        let detail = meetings::detail(self.db, id)?;
        let (actions, open_before) = self.actions(id, today)?;
        let mut decisions = Vec::new();
        for row in &detail.decisions {
            if self.may_see(row.agenda_item_id)? {
                decisions.push(decided(&mut self, row)?);
            }
        }
        let mut items = Vec::new();
        for row in &detail.items {
            items.push(self.item(row, &decisions, &actions)?);
        }
        let has_item =
            |id: Option<Id>| id.is_some_and(|id| detail.items.iter().any(|row| row.item.id == id));
        let mut meeting = detail.meeting.clone();
        let is_allowed = self.allowed.link();
        meeting.link = self
            .left
            .words(is_allowed, LeftOutKind::Link, &detail.meeting.link);
        Ok(Minutes {
            initiative,
            series: detail
                .series
                .as_ref()
                .map(|series| series.name.clone())
                .unwrap_or_default(),
            chair: self.person(meeting.chair_id)?,
            facilitator: self.person(meeting.facilitator_id)?,
            note_taker: self.person(meeting.note_taker_id)?,
            expected: detail.seats.iter().map(|row| self.expected(row)).collect(),
            seats: detail
                .seats
                .iter()
                .filter_map(|row| self.seat(row))
                .collect(),
            guests: self.guests(&detail)?,
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
            parked: self.parked(&detail),
            numbers: self.numbers(&detail),
            arranged: arranged(&detail),
            next: match detail.next_id {
                Some(next) => record::find(self.db, next)?,
                None => None,
            },
            meeting,
            left_out: self.left,
        })
    }

    /// Tells whether what belongs to an item may be seen; what belongs to none may.
    fn may_see(&self, item: Option<Id>) -> Result<bool> {
        if self.allowed.confidential() {
            return Ok(true);
        }
        Ok(match item {
            Some(item) => {
                !record::find::<AgendaItem>(self.db, item)?.is_some_and(|item| item.is_confidential)
            }
            None => true,
        })
    }

    fn actions(&mut self, meeting_id: Id, today: Day) -> Result<(Vec<ActionRow>, Vec<ActionRow>)> {
        let (actions, open_before) = promises(self.db, meeting_id, today)?;
        let before = if self.allowed.open_promises() {
            self.promises(open_before)?
        } else {
            self.left
                .leave(LeftOutKind::OpenPromises, open_before.len() as u32);
            Vec::new()
        };
        Ok((self.promises(actions)?, before))
    }

    fn promises(&mut self, rows: Vec<ActionRow>) -> Result<Vec<ActionRow>> {
        let mut allowed = Vec::new();
        for mut row in rows {
            if !self.may_see(row.action.agenda_item_id)? {
                continue;
            }
            row.person = self.name(&row.person);
            if !self.allowed.open_promises() {
                row.days_late = 0;
            }
            allowed.push(row);
        }
        Ok(allowed)
    }

    fn item(
        &mut self,
        row: &ItemRow,
        decisions: &[Decided],
        actions: &[ActionRow],
    ) -> Result<Item> {
        let id = Some(row.item.id);
        if row.item.is_confidential && !self.allowed.confidential() {
            self.left.leave(LeftOutKind::ConfidentialItems, 1);
            return Ok(closed(row));
        }
        let goal = match row.item.goal_id {
            Some(goal) => record::find::<Goal>(self.db, goal)?.map(|goal| goal.name),
            None => None,
        };
        let indicator = match row.item.indicator_id {
            Some(id) => record::find::<Indicator>(self.db, id)?.map(|indicator| indicator.name),
            None => None,
        };
        let proposer = match row.item.proposer_id {
            Some(proposer) => record::find::<Organization>(self.db, proposer)?
                .map(|organization| organization.name),
            None => None,
        };
        Ok(Item {
            is_closed: false,
            presenter: self.person(row.item.presenter_id)?,
            proposer: proposer.unwrap_or_default(),
            goal: goal.unwrap_or_default(),
            indicator: indicator.unwrap_or_default(),
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

    /// A seat as it is expected, whoever came in the end.
    fn expected(&mut self, row: &SeatAttendance) -> Seat {
        let speaker = row.seat.current.first().map(|row| row.person.as_str());
        Seat {
            noted: Noted::Not,
            person: self.name(speaker.unwrap_or_default()),
            organization: row.seat.organization.clone(),
            organization_id: row.seat.seat.organization_id,
            role: row.seat.seat.role,
            arrived_at: None,
            departed_at: None,
        }
    }

    /// A seat as it was filled, if that may be told.
    fn seat(&mut self, row: &SeatAttendance) -> Option<Seat> {
        let Some(attendance) = &row.attendance else {
            return self.allowed.absences().then(|| self.expected(row));
        };
        let is_present = attendance.presence.is_present();
        let noted = if self.allowed.absences() {
            Noted::As(attendance.presence)
        } else if self.allowed.attendance() {
            self.left.leave(LeftOutKind::Absences, 1);
            Noted::Came
        } else {
            self.left.leave(LeftOutKind::Attendance, 1);
            return None;
        };
        if noted == Noted::Came && !is_present {
            return None;
        }
        let expected = self.expected(row);
        let came = self.name(&row.person);
        Some(Seat {
            noted,
            person: match is_present || !came.is_empty() {
                true => came,
                false => expected.person,
            },
            arrived_at: attendance.arrived_at,
            departed_at: attendance.departed_at,
            ..expected
        })
    }

    /// The guests one by one, each with the organization behind a comma. Those written down in one line are parted by
    /// semicolons.
    fn guests(&mut self, detail: &MeetingDetail) -> Result<Vec<String>> {
        let written = detail.meeting.guests.split([';', '\n']).map(str::trim);
        let written: Vec<&str> = written.filter(|guest| !guest.is_empty()).collect();
        if !self.allowed.attendance() {
            let count = written.len() + detail.guests.len();
            self.left.leave(LeftOutKind::Attendance, count as u32);
            return Ok(Vec::new());
        }
        let mut guests: Vec<String> = written.into_iter().map(|guest| self.name(guest)).collect();
        for guest in &detail.guests {
            let organization = match guest.organization_id {
                Some(id) => record::find::<Organization>(self.db, id)?,
                None => None,
            };
            let organization = organization.map(|organization| organization.name);
            let name = self.name(guest.name.trim());
            guests.push(joined(&[&name, &organization.unwrap_or_default()], ", "));
        }
        guests.retain(|guest| !guest.is_empty());
        Ok(guests)
    }

    fn parked(&mut self, detail: &MeetingDetail) -> Vec<String> {
        let mut parked = Vec::new();
        for item in &detail.parked {
            let (kind, is_allowed) = match item.is_confidential {
                true => (LeftOutKind::ConfidentialItems, self.allowed.confidential()),
                false => (LeftOutKind::KeptForLater, self.allowed.kept_for_later()),
            };
            parked.extend(self.left.take(is_allowed, kind, item.title.clone()));
        }
        parked
    }

    fn numbers(&mut self, detail: &MeetingDetail) -> Vec<Figure> {
        let figures = detail.data_pack.iter().map(|entry| {
            let said = if self.allowed.hides(&entry.value, &entry.unit) {
                self.left.leave(LeftOutKind::SmallNumbers, 1);
                Said::FewerThan(self.allowed.suppression_below())
            } else {
                Said::Value(joined(&[&entry.value, &entry.unit], " "))
            };
            Figure {
                title: entry.title.clone(),
                said,
                as_of_on: entry.as_of_on,
                source: entry.source.clone(),
            }
        });
        figures.collect()
    }

    fn person(&mut self, id: Option<Id>) -> Result<String> {
        let name = match id {
            Some(id) => record::find::<Person>(self.db, id)?.map(|person| person.name),
            None => None,
        };
        Ok(self.name(&name.unwrap_or_default()))
    }

    /// What a person is called, if people may be named.
    pub fn name(&mut self, name: &str) -> String {
        self.left
            .words(self.allowed.names(), LeftOutKind::Names, name)
    }
}

/// What was promised at a meeting, in order, and what earlier meetings of its series left open.
///
/// # Errors
/// SQLite's.
pub fn promises(
    db: &Connection,
    meeting_id: Id,
    today: Day,
) -> Result<(Vec<ActionRow>, Vec<ActionRow>)> {
    let ask = actions::Ask::OfMeeting { meeting_id, today };
    let actions::View::OfMeeting {
        mut actions,
        open_before,
    } = actions::view(db, &ask)?
    else {
        return Ok((Vec::new(), Vec::new()));
    };
    actions
        .sort_by(|a, b| (&a.action.position, a.action.id).cmp(&(&b.action.position, b.action.id)));
    Ok((actions, open_before))
}

/// The place of an item of which nothing else may be seen.
fn closed(row: &ItemRow) -> Item {
    let shown = &row.item;
    Item {
        row: ItemRow {
            item: AgendaItem {
                id: shown.id,
                is_confidential: true,
                minutes_planned: shown.minutes_planned,
                minutes_used: shown.minutes_used,
                ..AgendaItem::default()
            },
            starts_at: row.starts_at,
            carried_from_on: None,
        },
        is_closed: true,
        presenter: String::new(),
        proposer: String::new(),
        goal: String::new(),
        indicator: String::new(),
        decisions: Vec::new(),
        actions: Vec::new(),
    }
}

/// What is arranged for those who come. The rest of the checklist is the backbone's own.
fn arranged(detail: &MeetingDetail) -> Vec<(LogisticsKind, String)> {
    let is_for_guests = |kind: LogisticsKind| {
        matches!(
            kind,
            LogisticsKind::Access
                | LogisticsKind::Interpreter
                | LogisticsKind::Childcare
                | LogisticsKind::Food
                | LogisticsKind::Travel
        )
    };
    let entries = detail.logistics.iter();
    entries
        .filter(|entry| entry.state == LogisticsState::Arranged && is_for_guests(entry.kind))
        .map(|entry| (entry.kind, entry.text.clone()))
        .collect()
}
