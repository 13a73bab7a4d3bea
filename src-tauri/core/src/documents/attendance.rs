//! Who is expected at a meeting, and who was there, grouped by how their seats were filled.

use super::minutes::{Minutes, Noted, Seat};
use super::sheet::{Block, Named, PeopleGroup};
use super::words::{Words, fill, time, word};
use crate::meetings::Presence;
use crate::stakeholders::SeatRole;

/// Everybody whose presence is noted, then the seats of which nothing is noted, then the guests.
pub(super) fn attendance(words: &Words, minutes: &Minutes, blocks: &mut Vec<Block>) {
    let group = |label: String, noted: Noted| {
        let seats = minutes.seats.iter().filter(|seat| seat.noted == noted);
        let people: Vec<Named> = seats.map(|seat| named(words, seat)).collect();
        (!people.is_empty()).then_some(PeopleGroup { label, people })
    };
    let mut groups: Vec<PeopleGroup> = Presence::ALL
        .iter()
        .filter_map(|presence| group(word(&words.presence, *presence), Noted::As(*presence)))
        .collect();
    groups.extend(group(words.meeting.present.clone(), Noted::Came));
    groups.extend(group(words.meeting.not_noted.clone(), Noted::Not));
    if !minutes.guests.is_empty() {
        groups.push(PeopleGroup {
            label: words.meeting.guests.clone(),
            people: minutes.guests.iter().map(|name| alone(name)).collect(),
        });
    }
    if !groups.is_empty() {
        blocks.push(Block::heading(2, &words.meeting.attendance));
        blocks.push(Block::People { groups });
    }
}

/// The seats that are expected, before anything is noted of them.
pub(super) fn expected(words: &Words, minutes: &Minutes, blocks: &mut Vec<Block>) {
    let seats = minutes.expected.iter();
    let people: Vec<Named> = seats.map(|seat| named(words, seat)).collect();
    if people.is_empty() {
        return;
    }
    blocks.push(Block::heading(2, &words.meeting.seats));
    let label = String::new();
    let groups = vec![PeopleGroup { label, people }];
    blocks.push(Block::People { groups });
}

/// A name to which nothing belongs.
fn alone(name: &str) -> Named {
    Named {
        name: name.to_owned(),
        of: String::new(),
    }
}

/// The person before the organization; the organization alone when nobody is named.
fn named(words: &Words, seat: &Seat) -> Named {
    let organization = if seat.organization.is_empty() {
        &words.meeting.community
    } else {
        &seat.organization
    };
    let role = (seat.role != SeatRole::Member).then(|| word(&words.seat_role, seat.role));
    let arrived = seat
        .arrived_at
        .map(|at| fill(&words.meeting.arrived, &[("time", &time(at))]));
    let departed = seat
        .departed_at
        .map(|at| fill(&words.meeting.departed, &[("time", &time(at))]));
    let (name, of) = match seat.person.is_empty() {
        true => (organization, None),
        false => (&seat.person, Some(organization.clone())),
    };
    let of: Vec<String> = [of, role, arrived, departed]
        .into_iter()
        .flatten()
        .collect();
    Named {
        name: name.clone(),
        of: of.join(", "),
    }
}
