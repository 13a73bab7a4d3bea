//! Papers around a meeting: the sign-in sheet, name cards for the table, and the letter to each organization afterwards.

use super::minutes::{Minutes, Seat};
use super::outcomes::actions_section;
use super::sheet::{Block, Named, Sheet};
use super::words::{Words, fill, time, word};
use crate::error::Result;
use crate::meetings::DecisionState;
use crate::stakeholders::SeatRole;
use crate::values::{Day, Id};

/// How many empty lines a sign-in sheet has for guests.
const EMPTY_LINES: usize = 6;
/// How many sheets of the check-out fit on a page.
const SHEETS_A_PAGE: usize = 2;
/// How many lines for words such a sheet has.
const COMMENT_LINES: usize = 2;

/// The sheet on which people sign in: a line for every seat, and some for guests.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn sign_in(minutes: &Minutes, today: Day) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let terms = &words.papers;
    let mut sheet = head(&words, minutes, &terms.sign_in, today);
    let head = [&terms.name, &terms.of, &terms.arrived, &terms.signature];
    let seats = minutes.seats.iter().map(|seat| {
        let of = of(&words, seat);
        vec![seat.person.clone(), of, String::new(), String::new()]
    });
    let guests = minutes
        .guests
        .iter()
        .map(|guest| vec![guest.clone(), String::new(), String::new(), String::new()]);
    let empty = std::iter::repeat_n(vec![String::new(); head.len()], EMPTY_LINES);
    sheet.blocks.push(Block::Form {
        head: head.map(String::clone).to_vec(),
        rows: seats.chain(guests).chain(empty).collect(),
    });
    Ok(sheet)
}

/// Two sheets on a page on which people evaluate the meeting, to be cut apart and folded; no name stands on them.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn check_out(minutes: &Minutes, today: Day) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let terms = &words.papers;
    let mut sheet = head(&words, minutes, &terms.check_out, today);
    let scores = [&terms.not_at_all, "2", "3", "4", &terms.very_much];
    let head = std::iter::once(terms.check_out_head.as_str()).chain(scores);
    let head: Vec<String> = head.map(str::to_owned).collect();
    let row = |question: &String| {
        let boxes = std::iter::repeat_n("☐".to_owned(), scores.len());
        std::iter::once(question.clone()).chain(boxes).collect()
    };
    let questions = [&terms.usefulness, &terms.voice, &terms.learning];
    let comment = Block::Form {
        head: vec![terms.comment.clone()],
        rows: vec![vec![String::new()]; COMMENT_LINES],
    };
    for _ in 0..SHEETS_A_PAGE {
        sheet.blocks.push(Block::heading(2, &terms.check_out));
        sheet.blocks.push(text(terms.check_out_why.clone()));
        sheet.blocks.push(Block::Form {
            head: head.clone(),
            rows: questions.into_iter().map(row).collect(),
        });
        sheet.blocks.push(comment.clone());
    }
    Ok(sheet)
}

/// Name cards to be cut out and folded, one for everybody who is expected and every guest.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn name_cards(minutes: &Minutes, today: Day) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let mut sheet = head(&words, minutes, &words.papers.name_cards, today);
    let seats = minutes.seats.iter().map(|seat| Named {
        name: seat.person.clone(),
        of: of(&words, seat),
    });
    let guests = minutes.guests.iter().map(|guest| Named {
        name: guest.clone(),
        of: String::new(),
    });
    sheet.blocks.push(Block::Cards {
        people: seats
            .chain(guests)
            .filter(|card| !card.name.is_empty())
            .collect(),
    });
    Ok(sheet)
}

/// The letter to one organization after a meeting: what was decided in the open, and only its own promises.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn follow_up(
    minutes: &Minutes,
    organization_id: Id,
    organization: &str,
    today: Day,
) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let terms = &words.papers;
    let mut sheet = head(&words, minutes, &terms.follow_up, today);
    sheet.title = fill(&terms.to, &[("name", organization)]);
    let day = minutes.meeting.held_on.map(|day| words.long_day(day));
    let meeting = ("meeting", minutes.meeting.title.as_str());
    let opening = match &day {
        Some(day) => fill(&terms.opening, &[meeting, ("day", day)]),
        None => fill(&terms.opening_without_day, &[meeting]),
    };
    sheet.blocks.push(text(opening));
    let in_the_open = minutes
        .items
        .iter()
        .filter(|item| !item.row.item.is_confidential)
        .flat_map(|item| &item.decisions)
        .chain(&minutes.decisions);
    let decided: Vec<Vec<String>> = in_the_open
        .map(|made| &made.decision)
        .filter(|made| made.state == DecisionState::Decided && !made.outcome.trim().is_empty())
        .map(|made| vec![made.question.clone(), made.outcome.clone()])
        .collect();
    if !decided.is_empty() {
        sheet
            .blocks
            .push(Block::heading(2, &words.decision.decisions));
        sheet.blocks.push(Block::Table {
            head: vec![terms.question.clone(), terms.outcome.clone()],
            rows: decided,
        });
    }
    let all = minutes.items.iter().flat_map(|item| &item.actions);
    let own: Vec<_> = all
        .chain(&minutes.actions)
        .chain(&minutes.open_before)
        .filter(|row| row.action.organization_id == Some(organization_id) && row.action.is_open())
        .cloned()
        .collect();
    if own.is_empty() {
        sheet.blocks.push(text(terms.no_actions.clone()));
    } else {
        actions_section(&words, &terms.your_actions, &own, &mut sheet.blocks);
    }
    if let Some(next) = &minutes.next
        && let Some(day) = next.held_on
    {
        let on = [("day", words.long_day(day)), ("time", time(next.starts_at))];
        let on = on.each_ref().map(|(key, text)| (*key, text.as_str()));
        sheet.blocks.push(Block::heading(2, &words.meeting.next));
        sheet.blocks.push(text(fill(&words.meeting.next_on, &on)));
    }
    Ok(sheet)
}

fn text(text: String) -> Block {
    Block::Text {
        text,
        is_quiet: false,
    }
}

fn head(words: &Words, minutes: &Minutes, kind: &str, today: Day) -> Sheet {
    let meeting = &minutes.meeting;
    let day = meeting.held_on.map(|day| words.long_day(day));
    let day = day.unwrap_or_else(|| words.meeting.no_day.clone());
    let mut sheet = words.sheet(&minutes.initiative.name, today);
    sheet.kicker = format!("{} · {kind}", minutes.initiative.name);
    sheet.title.clone_from(&meeting.title);
    sheet.subtitle = format!("{day}, {}", words.span(meeting.starts_at, meeting.ends_at));
    sheet.name = format!("{kind}: {}", meeting.title);
    sheet
}

/// What stands under a name: the organization, and the part in the group when it is a special one.
fn of(words: &Words, seat: &Seat) -> String {
    let organization = match seat.organization.is_empty() {
        true => words.meeting.community.clone(),
        false => seat.organization.clone(),
    };
    match seat.role {
        SeatRole::Member => organization,
        role => format!("{organization}, {}", word(&words.seat_role, role)),
    }
}
