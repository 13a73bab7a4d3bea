//! Who may answer for the seats of a meeting.

use super::Plan;
use crate::meetings::Reply;
use crate::stakeholders::{Person, Seat};
use crate::values::{Day, Id};

/// A seat at a meeting and somebody who may answer for it.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The seat.
    pub seat: Id,
    /// The person, when there is a record.
    pub person: Option<Id>,
    /// Whether it is the delegate to whom the seat passed its invitation on.
    pub is_delegate: bool,
    /// What that person is called.
    pub name: String,
    /// Where that person is reached.
    pub mail: String,
    /// The organization whose seat it is; empty for the community's.
    pub organization: String,
}

impl Plan {
    /// Who may answer for the seats of a meeting: those who speak for one on its day, and delegates named before.
    pub(super) fn candidates(&self, at: usize) -> Vec<Candidate> {
        let meeting = &self.calendar.meetings.drafts[at].record;
        let series = meeting.series_id.and_then(|id| self.calendar.series.at(id));
        let group = series.and_then(|at| self.calendar.series.drafts[at].record.group_id);
        let (Some(group), Some(day)) = (group, meeting.held_on) else {
            return Vec::new();
        };
        let holds = |from: Option<Day>, until: Option<Day>| {
            from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
        };
        let seats = self.known.seats.drafts.iter().map(|draft| &draft.record);
        let seats = seats.filter(|seat| seat.group_id == Some(group));
        let mut found = Vec::new();
        for seat in seats.filter(|seat| holds(seat.from_on, seat.until_on)) {
            let speakers = self
                .known
                .representations
                .drafts
                .iter()
                .map(|draft| &draft.record);
            let speakers = speakers
                .filter(|row| row.seat_id == Some(seat.id) && holds(row.from_on, row.until_on));
            let people = speakers.filter_map(|row| row.person_id);
            found.extend(people.filter_map(|id| self.person_on(seat, id, false)));
            let reply = self
                .calendar
                .replies
                .at(Reply::identity(meeting.id, seat.id));
            let Some(reply) = reply.map(|at| &self.calendar.replies.drafts[at].record) else {
                continue;
            };
            found.extend(
                reply
                    .person_id
                    .and_then(|id| self.person_on(seat, id, false)),
            );
            found.extend(
                reply
                    .delegate_id
                    .and_then(|id| self.person_on(seat, id, true)),
            );
            if !reply.delegate_email.is_empty() {
                found.push(Candidate {
                    seat: seat.id,
                    person: None,
                    is_delegate: true,
                    name: reply.delegate_name.clone(),
                    mail: reply.delegate_email.clone(),
                    organization: self.organization_name(seat),
                });
            }
        }
        found
    }

    fn person_on(&self, seat: &Seat, id: Id, is_delegate: bool) -> Option<Candidate> {
        let at = self.known.people.at(id)?;
        let person: &Person = &self.known.people.drafts[at].record;
        Some(Candidate {
            seat: seat.id,
            person: Some(id),
            is_delegate,
            name: person.name.clone(),
            mail: person.email.clone(),
            organization: self.organization_name(seat),
        })
    }

    fn organization_name(&self, seat: &Seat) -> String {
        let at = seat
            .organization_id
            .and_then(|id| self.known.organizations.at(id));
        at.map(|at| self.known.organizations.drafts[at].record.name.clone())
            .unwrap_or_default()
    }
}

/// How many different seats there are among candidates.
pub(super) fn seats(some: &[&Candidate]) -> usize {
    let mut seats: Vec<Id> = some.iter().map(|one| one.seat).collect();
    seats.sort_unstable();
    seats.dedup();
    seats.len()
}

/// The identity that an address of ours names somebody by who has no mail.
pub(super) fn identity_in(address: &str) -> Option<Id> {
    let start = address.get(..9)?;
    start
        .eq_ignore_ascii_case("urn:uuid:")
        .then(|| address[9..].parse().ok())?
}
