//! Who chairs, facilitates, proposes, speaks and decides: by organization, by sector, and the community's share.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attendance_report::Names;
use super::spread::{Owner, Spread};
use super::{Meeting, Series, rows};
use crate::error::Result;
use crate::journal::record::list;
use crate::stakeholders::{Person, Representation, Seat};
use crate::values::{Day, Id, Share};

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
    /// Who is responsible for decisions, one for each decision with somebody responsible.
    pub decisions: Spread,
    /// Filled seats, one for each seat present at a meeting.
    pub presence: Spread,
    /// Community seats over all seats at the end of the period.
    pub community_seats: Share,
}

/// How evenly the meetings held in a period were shared.
pub(super) fn fairness(
    db: &Connection,
    from: Day,
    until: Day,
    series_id: Option<Id>,
) -> Result<Fairness> {
    let meetings = rows::held_between(db, from, until, series_id)?;
    let names = Names::read(db)?;
    let people = People::read(db)?;
    let on: HashMap<Id, &Meeting> = meetings
        .iter()
        .map(|meeting| (meeting.id, meeting))
        .collect();
    let spread = |owners: Vec<Owner>| {
        Spread::of(
            &owners,
            |id| names.organization(Some(id)),
            |id| names.sector(id),
        )
    };
    let of_meetings = |person: fn(&Meeting) -> Option<Id>| {
        let owners = meetings
            .iter()
            .filter_map(|meeting| Some(people.owner(person(meeting)?, Some(meeting))));
        spread(owners.collect())
    };
    let items = rows::items_between(db, from, until, series_id)?;
    let proposals = items.iter().filter_map(|item| {
        let meeting = item.meeting_id.and_then(|id| on.get(&id).copied());
        match (item.proposer_id, item.proposer_person_id) {
            (Some(organization), _) => Some(Owner::Organization(organization)),
            (None, Some(person)) => Some(people.owner(person, meeting)),
            (None, None) => None,
        }
    });
    let speaking = items.iter().filter_map(|item| {
        let meeting = item.meeting_id.and_then(|id| on.get(&id).copied());
        Some(people.owner(item.presenter_id?, meeting))
    });
    let decisions = rows::decisions_between(db, from, until, series_id)?;
    let responsible = decisions.iter().filter_map(|decision| {
        let meeting = decision.meeting_id.and_then(|id| on.get(&id).copied());
        match (
            decision.responsible_organization_id,
            decision.responsible_id,
        ) {
            (Some(organization), _) => Some(Owner::Organization(organization)),
            (None, Some(person)) => Some(people.owner(person, meeting)),
            (None, None) => None,
        }
    });
    let notes = rows::seat_notes(db, from, until, series_id)?;
    let present = notes
        .iter()
        .filter(|note| note.presence.is_present())
        .map(|note| {
            note.organization_id
                .map_or(Owner::Community, Owner::Organization)
        });
    Ok(Fairness {
        meetings: meetings.len() as u32,
        chairs: of_meetings(|meeting| meeting.chair_id),
        facilitation: of_meetings(|meeting| meeting.facilitator_id),
        proposals: spread(proposals.collect()),
        speaking: spread(speaking.collect()),
        decisions: spread(responsible.collect()),
        presence: spread(present.collect()),
        community_seats: people.community_seats(until, series_id),
    })
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
