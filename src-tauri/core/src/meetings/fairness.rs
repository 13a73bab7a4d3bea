//! Who chairs, facilitates, proposes, speaks and decides: by organization, by sector, and the community's share.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attendance_report::Names;
use super::spread::{Owner, Spread};
use super::{DecisionState, Meeting, Series, rows};
use crate::error::Result;
use crate::journal::Record;
use crate::journal::record::list;
use crate::stakeholders::{Person, Representation, Seat};
use crate::values::{Day, Id, Share, codes};

/// How evenly a period's meetings were shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Fairness {
    /// Meetings held.
    pub meetings: u32,
    /// Who was in the chair, one for each meeting with a chair.
    pub chairs: Spread,
    /// Who facilitated, one for each meeting with a facilitator.
    pub facilitation: Spread,
    /// Who proposed items, one for each item with a proposer.
    pub proposals: Spread,
    /// Who presented items, one for each item with a presenter.
    pub speaking: Spread,
    /// Who is responsible for decisions, one for each decision closed with somebody responsible.
    pub decisions: Spread,
    /// Filled seats, one for each seat present at a meeting.
    pub presence: Spread,
    /// Community seats over all seats at the end of the period.
    pub community_seats: Share,
}

codes!(
    /// What is shared at meetings.
    FairnessPart { Chairs, Facilitation, Proposals, Speaking, Decisions, Presence }
);

/// Something that was somebody's at a meeting.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Turn {
    /// Whose it was.
    pub(super) owner: Owner,
    /// The person; none when only an organization is named.
    pub(super) person_id: Option<Id>,
    /// The meeting.
    pub(super) meeting_id: Id,
    /// The item.
    pub(super) item_id: Option<Id>,
    /// The decision.
    pub(super) decision_id: Option<Id>,
    /// What it is called; empty for the meeting as a whole.
    pub(super) title: String,
}

/// How evenly the meetings held in a period were shared.
pub(super) fn fairness(
    db: &Connection,
    from: Day,
    until: Day,
    series_id: Option<Id>,
) -> Result<Fairness> {
    let turns = Turns::read(db, from, until, series_id)?;
    let names = Names::read(db)?;
    let spread = |part| -> Result<Spread> {
        let turns = turns.of(db, part)?;
        let owners: Vec<Owner> = turns.iter().map(|turn| turn.owner).collect();
        Ok(Spread::of(
            &owners,
            |id| names.organization(Some(id)),
            |id| names.sector(id),
        ))
    };
    Ok(Fairness {
        meetings: turns.meetings.len() as u32,
        chairs: spread(FairnessPart::Chairs)?,
        facilitation: spread(FairnessPart::Facilitation)?,
        proposals: spread(FairnessPart::Proposals)?,
        speaking: spread(FairnessPart::Speaking)?,
        decisions: spread(FairnessPart::Decisions)?,
        presence: spread(FairnessPart::Presence)?,
        community_seats: turns.people.community_seats(until, series_id),
    })
}

/// The meetings of a period and who speaks for whom, from which turns are told.
pub(super) struct Turns {
    pub(super) meetings: Vec<Meeting>,
    people: People,
    period: (Day, Day),
    series_id: Option<Id>,
}

impl Turns {
    pub(super) fn read(
        db: &Connection,
        from: Day,
        until: Day,
        series_id: Option<Id>,
    ) -> Result<Self> {
        Ok(Self {
            meetings: rows::held_between(db, from, until, series_id)?,
            people: People::read(db)?,
            period: (from, until),
            series_id,
        })
    }

    /// The turns of a part, one for each that has somebody.
    pub(super) fn of(&self, db: &Connection, part: FairnessPart) -> Result<Vec<Turn>> {
        let ((from, until), series) = (self.period, self.series_id);
        Ok(match part {
            FairnessPart::Chairs => self.of_meetings(|meeting| meeting.chair_id),
            FairnessPart::Facilitation => self.of_meetings(|meeting| meeting.facilitator_id),
            FairnessPart::Proposals | FairnessPart::Speaking => {
                let items = rows::items_between(db, from, until, series)?;
                let turns = items.iter().filter_map(|item| {
                    let (organization, person) = match part {
                        FairnessPart::Proposals => (item.proposer_id, item.proposer_person_id),
                        _ => (None, item.presenter_id),
                    };
                    let turn = self.turn(item.meeting_id?, organization, person)?;
                    Some(Turn {
                        item_id: Some(item.id),
                        title: item.title.clone(),
                        ..turn
                    })
                });
                turns.collect()
            }
            FairnessPart::Decisions => {
                let decisions = rows::decisions_between(db, from, until, series)?;
                let made = decisions.iter().filter(|decision| {
                    !matches!(
                        decision.state,
                        DecisionState::Open | DecisionState::Deferred
                    )
                });
                let turns = made.filter_map(|decision| {
                    let turn = self.turn(
                        decision.meeting_id?,
                        decision.responsible_organization_id,
                        decision.responsible_id,
                    )?;
                    Some(Turn {
                        decision_id: Some(decision.id),
                        title: decision.title(),
                        ..turn
                    })
                });
                turns.collect()
            }
            FairnessPart::Presence => {
                let notes = rows::seat_notes(db, from, until, series)?.into_iter();
                let present = notes.filter(|note| note.presence.is_present());
                let turns = present.map(|note| Turn {
                    owner: note
                        .organization_id
                        .map_or(Owner::Community, Owner::Organization),
                    person_id: None,
                    meeting_id: note.meeting_id,
                    item_id: None,
                    decision_id: None,
                    title: note.person,
                });
                turns.collect()
            }
        })
    }

    fn of_meetings(&self, person: fn(&Meeting) -> Option<Id>) -> Vec<Turn> {
        let turns = self.meetings.iter();
        turns
            .filter_map(|meeting| self.turn(meeting.id, None, person(meeting)))
            .collect()
    }

    /// The turn of an organization, else of whomever a person stands for at that meeting; none of nobody.
    fn turn(&self, meeting_id: Id, organization: Option<Id>, person: Option<Id>) -> Option<Turn> {
        let meeting = self.meetings.iter().find(|one| one.id == meeting_id);
        let owner = match (organization, person) {
            (Some(organization), _) => Owner::Organization(organization),
            (None, Some(person)) => self.people.owner(person, meeting),
            (None, None) => return None,
        };
        Some(Turn {
            owner,
            person_id: person,
            meeting_id,
            item_id: None,
            decision_id: None,
            title: String::new(),
        })
    }
}

/// Who speaks for whom.
struct People {
    people: HashMap<Id, Person>,
    representations: Vec<Representation>,
    seats: HashMap<Id, Seat>,
    groups: HashMap<Id, Id>,
}

impl People {
    fn read(db: &Connection) -> Result<Self> {
        let (representations, seats) = rows::speakers(db)?;
        let people = list::<Person>(db, "", [])?.into_iter();
        let series = list::<Series>(db, "", [])?.into_iter();
        Ok(Self {
            people: people.map(|person| (person.id, person)).collect(),
            representations,
            seats: seats.into_iter().map(|seat| (seat.id, seat)).collect(),
            groups: series
                .filter_map(|series| Some((series.id, series.group_id?)))
                .collect(),
        })
    }

    /// For whom a person stands at a meeting: the seat spoken for in its group that day, else in any group, else the
    /// person's own organization.
    fn owner(&self, person: Id, meeting: Option<&Meeting>) -> Owner {
        let day = meeting.and_then(|meeting| meeting.held_on);
        let group = meeting
            .and_then(|meeting| meeting.series_id)
            .and_then(|series| self.groups.get(&series).copied());
        let is_current = |row: &&Representation| {
            let starts = row
                .from_on
                .is_none_or(|from| day.is_none_or(|day| from <= day));
            let lasts = row
                .until_on
                .is_none_or(|until| day.is_none_or(|day| until >= day));
            row.person_id == Some(person) && starts && lasts
        };
        let mut seats: Vec<&Seat> = self
            .representations
            .iter()
            .filter(is_current)
            .filter_map(|row| self.seats.get(&row.seat_id?))
            .collect();
        seats.sort_by_key(|seat| (seat.group_id != group, seat.id));
        if let Some(seat) = seats.first() {
            return seat
                .organization_id
                .map_or(Owner::Community, Owner::Organization);
        }
        let organization = self
            .people
            .get(&person)
            .and_then(|person| person.organization_id);
        organization.map_or(Owner::Unknown, Owner::Organization)
    }

    fn community_seats(&self, on: Day, series: Option<Id>) -> Share {
        let group = series.and_then(|series| self.groups.get(&series).copied());
        let seats = self.seats.values().filter(|seat| {
            seat.from_on.is_none_or(|from| from <= on)
                && seat.until_on.is_none_or(|until| until >= on)
                && (series.is_none() || seat.group_id == group)
        });
        Share::count(seats, |seat| seat.organization_id.is_none())
    }
}
