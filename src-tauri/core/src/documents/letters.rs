//! The letter to an organization after a meeting: what was decided in the open, and only its own promises. The letters
//! to all stand in one document, each on a page of its own.

use rusqlite::Connection;

use super::gathering::promises;
use super::minutes::{Minutes, Noted, joined};
use super::outcomes::actions_section;
use super::papers::{head, text};
use super::sheet::{Block, Page, Sheet};
use super::words::{Words, fill, time};
use crate::actions::ActionRow;
use crate::error::Result;
use crate::journal::record;
use crate::meetings::DecisionState;
use crate::stakeholders::Organization;
use crate::values::{Day, Id};

/// The letter to one organization.
///
/// # Errors
/// An organization that is not there, or SQLite's.
pub fn follow_up(
    db: &Connection,
    minutes: &Minutes,
    organization_id: Id,
    today: Day,
) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let to: Organization = record::must_find(db, organization_id)?;
    let mut sheet = head(&words, minutes, &words.papers.follow_up, today);
    sheet.title = fill(&words.papers.to, &[("name", &to.name)]);
    let own = own(db, minutes, organization_id, today)?;
    sheet.blocks = letter(&words, minutes, came(minutes, organization_id), &own);
    Ok(sheet)
}

/// The letters to every organization that has a seat at the meeting, in the order of the seats.
///
/// # Errors
/// SQLite's.
pub fn follow_ups(db: &Connection, minutes: &Minutes, today: Day) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let kind = &words.papers.follow_ups;
    let mut sheet = head(&words, minutes, kind, today);
    let mut written: Vec<Id> = Vec::new();
    for seat in &minutes.expected {
        let Some(organization) = seat.organization_id.filter(|id| !written.contains(id)) else {
            continue;
        };
        let letter = follow_up(db, minutes, organization, today)?;
        match written.is_empty() {
            true => {
                let name = std::mem::take(&mut sheet.name);
                let page = String::new();
                sheet = Sheet {
                    name,
                    page,
                    ..letter
                };
            }
            false => {
                sheet.blocks.push(Block::Page(Page {
                    kicker: letter.kicker,
                    title: letter.title,
                    subtitle: letter.subtitle,
                }));
                sheet.blocks.extend(letter.blocks);
            }
        }
        written.push(organization);
    }
    if written.is_empty() {
        sheet.blocks.push(text(words.papers.nobody.clone()));
    }
    Ok(sheet)
}

/// What an organization promised at the meeting or before, and has not done yet.
fn own(db: &Connection, minutes: &Minutes, organization: Id, today: Day) -> Result<Vec<ActionRow>> {
    let (actions, open_before) = promises(db, minutes.meeting.id, today)?;
    let all = actions.into_iter().chain(open_before);
    let is_own =
        |row: &ActionRow| row.action.organization_id == Some(organization) && row.action.is_open();
    Ok(all.filter(is_own).collect())
}

/// Tells whether somebody is known to have come for an organization.
fn came(minutes: &Minutes, organization: Id) -> bool {
    let seats = minutes.seats.iter();
    seats
        .filter(|seat| seat.organization_id == Some(organization))
        .any(|seat| match seat.noted {
            Noted::Not => false,
            Noted::Came => true,
            Noted::As(presence) => presence.is_present(),
        })
}

fn letter(words: &Words, minutes: &Minutes, came: bool, own: &[ActionRow]) -> Vec<Block> {
    let terms = &words.papers;
    let day = minutes.meeting.held_on.map(|day| words.long_day(day));
    let meeting = ("meeting", minutes.meeting.title.as_str());
    let mut blocks = vec![text(match &day {
        Some(day) if came => fill(&terms.opening, &[meeting, ("day", day)]),
        Some(day) => fill(&terms.opening_absent, &[meeting, ("day", day)]),
        None => fill(&terms.opening_without_day, &[meeting]),
    })];
    let made = minutes.items.iter().flat_map(|item| &item.decisions);
    let decided: Vec<Vec<String>> = made
        .chain(&minutes.decisions)
        .map(|made| &made.decision)
        .filter(|made| made.state == DecisionState::Decided && !made.outcome.trim().is_empty())
        .map(|made| vec![made.outcome.clone(), made.question.clone()])
        .collect();
    if !decided.is_empty() {
        blocks.push(Block::heading(2, &words.decision.decisions));
        blocks.push(Block::Table {
            head: vec![terms.outcome.clone(), terms.question.clone()],
            rows: decided,
        });
    }
    if own.is_empty() {
        blocks.push(text(terms.no_actions.clone()));
    } else {
        actions_section(words, &terms.your_actions, own, &mut blocks);
    }
    if let Some(next) = &minutes.next
        && let Some(day) = next.held_on
    {
        let on = [("day", words.long_day(day)), ("time", time(next.starts_at))];
        let on = on.each_ref().map(|(key, text)| (*key, text.as_str()));
        blocks.push(Block::heading(2, &words.meeting.next));
        let next_on = fill(&words.meeting.next_on, &on);
        blocks.push(text(joined(&[&next_on, &next.place], ", ")));
    }
    blocks
}
