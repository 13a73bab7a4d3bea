//! A meeting as an event: when, where, what is on its agenda, and who is invited.

use chrono_tz::Tz;
use rusqlite::Connection;

use super::lines::{Lines, quoted};
use super::{head, stamp};
use crate::error::Result;
use crate::initiative;
use crate::journal::record;
use crate::meetings::{
    self, Meeting, MeetingDetail, MeetingStatus, ReplyAnswer, SeatAttendance, moment_of,
    zone_of_meeting,
};
use crate::stakeholders::{Organization, Person, SeatRole};
use crate::values::{Clock, Day, Id};

/// The invitation to one meeting.
pub fn one(db: &Connection, id: Id, today: Day) -> Result<Vec<u8>> {
    let detail = meetings::detail(db, id)?;
    let is_off = detail.meeting.status == MeetingStatus::Cancelled;
    let mut lines = head(db, if is_off { "CANCEL" } else { "REQUEST" })?;
    event(db, &mut lines, &detail, today, true)?;
    Ok(lines.finish())
}

/// What calendars know a meeting by.
pub fn uid(meeting: &Meeting) -> String {
    if meeting.uid.is_empty() {
        format!("{}@trestle", meeting.id)
    } else {
        meeting.uid.clone()
    }
}

/// A day and time as a calendar writes it: in UTC, or, where nobody chose a time zone, as any clock shows it.
pub fn at(name: &str, day: Day, clock: Clock, zone: Option<Tz>, lines: &mut Lines) {
    let value = match zone {
        Some(zone) => moment_of(day, clock, zone)
            .0
            .format("%Y%m%dT%H%M%SZ")
            .to_string(),
        None => day.0.and_time(clock.0).format("%Y%m%dT%H%M%S").to_string(),
    };
    lines.put(name, &value);
}

/// Writes a meeting as an event; one without a day is left out.
pub fn event(
    db: &Connection,
    lines: &mut Lines,
    detail: &MeetingDetail,
    today: Day,
    invites: bool,
) -> Result<()> {
    let meeting = &detail.meeting;
    let Some(day) = meeting.held_on else {
        return Ok(());
    };
    let zone = zone_of_meeting(db, meeting)?;
    lines.put("BEGIN", "VEVENT");
    lines.text("UID", &uid(meeting));
    lines.put("SEQUENCE", &meeting.sequence.to_string());
    lines.put("DTSTAMP", &stamp(today));
    at("DTSTART", day, meeting.starts_at, zone, lines);
    at("DTEND", day, meeting.ends_at, zone, lines);
    lines.text("SUMMARY", &meeting.title);
    let place = [&meeting.place, &meeting.link].map(|part| part.trim().to_owned());
    let place = place.into_iter().filter(|part| !part.is_empty());
    lines.text("LOCATION", &place.collect::<Vec<_>>().join(" · "));
    lines.text("DESCRIPTION", &agenda(detail));
    if let Some(series) = &detail.series {
        lines.text("CATEGORIES", &series.name);
    }
    let status = match meeting.status {
        MeetingStatus::Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };
    lines.put("STATUS", status);
    if invites {
        organizer(db, lines)?;
        for seat in &detail.seats {
            attendees(db, lines, meeting, seat)?;
        }
    }
    lines.put("END", "VEVENT");
    Ok(())
}

/// The items with their clock times; what is confidential stays in the house.
fn agenda(detail: &MeetingDetail) -> String {
    let open = detail.items.iter().filter(|row| !row.item.is_confidential);
    let items: Vec<String> = open
        .map(|row| format!("{} {}", row.starts_at, row.item.title))
        .collect();
    items.join("\n")
}

/// Where somebody is reached; who has no mail is named by identity, which is an address too.
fn address(email: &str, id: Id) -> String {
    let email: String = email.chars().filter(|part| !part.is_whitespace()).collect();
    if email.contains('@') {
        format!("mailto:{email}")
    } else {
        format!("urn:uuid:{id}")
    }
}

/// The backbone invites.
fn organizer(db: &Connection, lines: &mut Lines) -> Result<()> {
    let initiative = initiative::the_initiative(db)?;
    let backbone = match initiative.backbone_id {
        Some(id) => record::find::<Organization>(db, id)?,
        None => None,
    };
    let (name, address) = match backbone {
        Some(backbone) => (backbone.name, address(&backbone.email, backbone.id)),
        None => (initiative.name, address("", initiative.id)),
    };
    lines.put(&format!("ORGANIZER;CN={}", quoted(&name)), &address);
    Ok(())
}

/// Writes who is invited for a seat: the accountable leader, and the delegate to whom that was passed on.
fn attendees(
    db: &Connection,
    lines: &mut Lines,
    meeting: &Meeting,
    seat: &SeatAttendance,
) -> Result<()> {
    let reply = seat.reply.as_ref();
    let speaker = seat.seat.current.first();
    let invited = reply
        .and_then(|reply| reply.person_id)
        .or_else(|| speaker.and_then(|row| row.representation.person_id));
    let Some(invited) = invited else {
        return Ok(());
    };
    let Some(person) = record::find::<Person>(db, invited)? else {
        return Ok(());
    };
    let answer = reply.map_or(ReplyAnswer::NeedsAction, |reply| reply.answer);
    let own = address(&person.email, person.id);
    let delegate = match reply.filter(|_| answer == ReplyAnswer::Delegated) {
        Some(reply) => delegate_of(db, reply)?,
        None => None,
    };
    let role = match (seat.seat.seat.role, &delegate) {
        (_, Some(_)) => "NON-PARTICIPANT",
        _ if meeting.chair_id == Some(invited) => "CHAIR",
        (SeatRole::Chair, None) if meeting.chair_id.is_none() => "CHAIR",
        (SeatRole::Observer, None) => "OPT-PARTICIPANT",
        _ => "REQ-PARTICIPANT",
    };
    let mut head = format!(
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={};RSVP={};CN={}",
        part_stat(answer),
        if answer == ReplyAnswer::NeedsAction {
            "TRUE"
        } else {
            "FALSE"
        },
        quoted(&person.name)
    );
    if let Some((_, reached)) = &delegate {
        head.push_str(&format!(";DELEGATED-TO={}", quoted(reached)));
    }
    lines.put(&head, &own);
    if let Some((name, reached)) = delegate {
        lines.put(
            &format!(
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN={};DELEGATED-FROM={}",
                quoted(&name),
                quoted(&own)
            ),
            &reached,
        );
    }
    Ok(())
}

/// What the delegate is called, and where the delegate is reached.
fn delegate_of(db: &Connection, reply: &meetings::Reply) -> Result<Option<(String, String)>> {
    if let Some(id) = reply.delegate_id
        && let Some(person) = record::find::<Person>(db, id)?
    {
        return Ok(Some((person.name, address(&person.email, person.id))));
    }
    let has_name = !reply.delegate_name.is_empty() || !reply.delegate_email.is_empty();
    Ok(has_name.then(|| {
        let name = if reply.delegate_name.is_empty() {
            reply.delegate_email.clone()
        } else {
            reply.delegate_name.clone()
        };
        (name, address(&reply.delegate_email, reply.id))
    }))
}

const fn part_stat(answer: ReplyAnswer) -> &'static str {
    match answer {
        ReplyAnswer::NeedsAction => "NEEDS-ACTION",
        ReplyAnswer::Accepted => "ACCEPTED",
        ReplyAnswer::Tentative => "TENTATIVE",
        ReplyAnswer::Declined => "DECLINED",
        ReplyAnswer::Delegated => "DELEGATED",
    }
}
