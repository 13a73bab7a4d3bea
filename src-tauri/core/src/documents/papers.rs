//! Papers for those who come to a meeting: the sign-in sheet and name cards for the table.

use super::minutes::{Minutes, Seat};
use super::minutes_sheet;
use super::sheet::{Block, Named, Page, Sheet};
use super::words::{Words, word};
use crate::error::Result;
use crate::stakeholders::SeatRole;
use crate::values::Day;

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
    sheet.running.clone_from(&sheet.name);
    let head = [&terms.name, &terms.of, &terms.arrived, &terms.signature];
    let seats = minutes.expected.iter().map(|seat| {
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
    let seats = minutes.expected.iter().map(|seat| Named {
        name: seat.person.clone(),
        of: of(&words, seat),
    });
    let guests = minutes.guests.iter().map(|guest| {
        let (name, of) = guest.split_once(", ").unwrap_or((guest, ""));
        Named {
            name: name.to_owned(),
            of: of.to_owned(),
        }
    });
    sheet.blocks.push(Block::Cards {
        people: seats
            .chain(guests)
            .filter(|card| !card.name.is_empty())
            .collect(),
    });
    Ok(sheet)
}

/// The agenda with the sign-in sheet behind it.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn agenda_and_sign_in(minutes: &Minutes, today: Day) -> Result<Sheet> {
    let mut sheet = minutes_sheet::agenda(minutes, today)?;
    let behind = sign_in(minutes, today)?;
    sheet.blocks.push(Block::Page(Page {
        kicker: behind.kicker,
        title: behind.title,
        subtitle: behind.subtitle,
    }));
    sheet.blocks.extend(behind.blocks);
    Ok(sheet)
}

/// A paragraph of plain text.
pub(super) fn text(text: String) -> Block {
    Block::Text {
        text,
        is_quiet: false,
    }
}

/// The head of a paper: what it is, which meeting, when.
pub(super) fn head(words: &Words, minutes: &Minutes, kind: &str, today: Day) -> Sheet {
    let meeting = &minutes.meeting;
    let day = meeting.held_on.map(|day| words.long_day(day));
    let day = day.unwrap_or_else(|| words.meeting.no_day.clone());
    let mut sheet = words.sheet(&minutes.initiative, today);
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
