//! The minutes of a meeting, and its agenda before it is held, in the words of the initiative's language.

use rusqlite::Connection;

use super::attendance::{attendance, expected};
use super::minutes::{Figure, Item, Minutes, Said, joined};
use super::outcomes::{actions, actions_section, decision};
use super::rich;
use super::sheet::{Block, Fact, Heading, Sheet};
use super::words::{Words, fill, time, word};
use crate::error::Result;
use crate::initiative;
use crate::journal::record;
use crate::meetings::{ItemState, Meeting, MeetingStatus, MinutesState, QuorumKind};
use crate::values::{Day, Id};

/// Before or after the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What was said and decided.
    Minutes,
    /// What is to be talked about.
    Agenda,
    /// Where people sign in.
    SignIn,
    /// What stands before them on the table.
    NameCards,
    /// How people evaluate it.
    CheckOut,
    /// What an organization is told afterwards.
    FollowUp,
    /// What all organizations are told afterwards.
    FollowUps,
}

/// What the document of a meeting is called as a file.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn file_title(db: &Connection, id: Id, kind: Kind) -> Result<String> {
    let meeting: Meeting = record::must_find(db, id)?;
    let words = Words::of(&initiative::the_initiative(db)?.language)?;
    let day = meeting
        .held_on
        .map(|day| format!("{day} "))
        .unwrap_or_default();
    Ok(format!("{day}{} - {}", meeting.title, kind.word(&words)))
}

impl Kind {
    fn word(self, words: &Words) -> &str {
        match self {
            Self::Minutes => &words.meeting.minutes,
            Self::Agenda => &words.meeting.agenda,
            Self::SignIn => &words.papers.sign_in,
            Self::NameCards => &words.papers.name_cards,
            Self::CheckOut => &words.papers.check_out,
            Self::FollowUp => &words.papers.follow_up,
            Self::FollowUps => &words.papers.follow_ups,
        }
    }
}

/// The minutes.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn minutes(minutes: &Minutes, today: Day) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let mut sheet = head(&words, minutes, Kind::Minutes, today);
    sheet.is_draft = minutes.meeting.minutes_state == MinutesState::Draft;
    sheet.mark = if sheet.is_draft {
        words.meeting.draft.clone()
    } else {
        words.meeting.r#final.clone()
    };
    sheet.blocks.push(Block::Facts {
        rows: facts(&words, minutes),
    });
    if !minutes.meeting.summary.trim().is_empty() {
        sheet.blocks.push(Block::Rich {
            blocks: rich::read(&minutes.meeting.summary, 2),
        });
    }
    attendance(&words, minutes, &mut sheet.blocks);
    numbers(&words, minutes, &mut sheet.blocks);
    for item in &minutes.items {
        self::item(&words, item, Kind::Minutes, &mut sheet.blocks);
    }
    if !minutes.decisions.is_empty() {
        sheet
            .blocks
            .push(Block::heading(2, &words.decision.decisions));
        sheet
            .blocks
            .extend(minutes.decisions.iter().map(|made| decision(&words, made)));
    }
    let rest = if minutes.items.iter().all(|item| item.actions.is_empty()) {
        &words.action.actions
    } else {
        &words.action.more_actions
    };
    actions_section(&words, rest, &minutes.actions, &mut sheet.blocks);
    actions_section(
        &words,
        &words.action.open_before,
        &minutes.open_before,
        &mut sheet.blocks,
    );
    parked(&words, minutes, &mut sheet.blocks);
    next(&words, minutes, &mut sheet.blocks);
    Ok(sheet)
}

/// The agenda that is sent out before.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn agenda(minutes: &Minutes, today: Day) -> Result<Sheet> {
    let words = Words::of(&minutes.initiative.language)?;
    let mut sheet = head(&words, minutes, Kind::Agenda, today);
    let facts = facts(&words, minutes).into_iter();
    let facts = facts
        .filter(|fact| fact.label != words.meeting.quorum && fact.label != words.meeting.leaders);
    let join = Fact::of(&words.meeting.link, &*minutes.meeting.link);
    let arranged = minutes.arranged.iter().map(|(kind, text)| {
        let kind = word(&words.logistics, *kind);
        joined(&[&kind, text], ": ")
    });
    let arranged = arranged.collect::<Vec<_>>().join("\n");
    let rows = facts
        .chain(join)
        .chain(Fact::of(&words.meeting.arranged, arranged));
    sheet.blocks.push(Block::Facts {
        rows: rows.collect(),
    });
    for item in &minutes.items {
        self::item(&words, item, Kind::Agenda, &mut sheet.blocks);
    }
    numbers(&words, minutes, &mut sheet.blocks);
    actions_section(
        &words,
        &words.action.open_before,
        &minutes.open_before,
        &mut sheet.blocks,
    );
    expected(&words, minutes, &mut sheet.blocks);
    Ok(sheet)
}

/// The numbers that the meeting looks at, as they were on their day.
fn numbers(words: &Words, minutes: &Minutes, blocks: &mut Vec<Block>) {
    if minutes.numbers.is_empty() {
        return;
    }
    let terms = &words.figures;
    let row = |figure: &Figure| {
        let value = match &figure.said {
            Said::Value(value) => value.clone(),
            Said::FewerThan(count) => fill(&terms.fewer_than, &[("count", &count.to_string())]),
        };
        let day = figure.as_of_on.map(|day| words.day(day));
        let title = joined(&[&figure.title, &figure.source], " · ");
        vec![title, value, day.unwrap_or_default()]
    };
    blocks.push(Block::heading(2, &terms.title));
    blocks.push(Block::Table {
        head: [&terms.measure, &terms.value, &terms.as_of]
            .map(String::clone)
            .to_vec(),
        rows: minutes.numbers.iter().map(row).collect(),
    });
}

fn head(words: &Words, minutes: &Minutes, kind: Kind, today: Day) -> Sheet {
    let meeting = &minutes.meeting;
    let day = meeting.held_on.map(|day| words.long_day(day));
    let day = day.unwrap_or_else(|| words.meeting.no_day.clone());
    let mut sheet = words.sheet(&minutes.initiative, today);
    sheet.title = meeting.title.clone();
    sheet.subtitle = format!("{day}, {}", words.span(meeting.starts_at, meeting.ends_at));
    let on = meeting
        .held_on
        .map(|on| format!(", {}", words.day(on)))
        .unwrap_or_default();
    sheet.name = format!("{}: {}{on}", kind.word(words), meeting.title);
    sheet.running.clone_from(&sheet.name);
    sheet.kicker = format!("{} · {}", minutes.initiative.name, kind.word(words));
    if meeting.status == MeetingStatus::Cancelled {
        sheet.subtitle = format!("{} · {}", sheet.subtitle, words.meeting.cancelled);
    }
    sheet
}

fn facts(words: &Words, minutes: &Minutes) -> Vec<Fact> {
    let (meeting, terms) = (&minutes.meeting, &words.meeting);
    let series = if minutes.series == meeting.title {
        ""
    } else {
        &minutes.series
    };
    let place = [meeting.place.trim(), &word(&words.mode, meeting.mode)].map(str::to_owned);
    let place = place
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let quorum = minutes.quorum.map(|quorum| {
        let is_number = quorum.kind == QuorumKind::NumberOfSeats;
        let pattern = match (quorum.is_met, is_number) {
            (true, false) => &terms.quorum_met,
            (false, false) => &terms.quorum_missed,
            (true, true) => &terms.quorum_number_met,
            (false, true) => &terms.quorum_number_missed,
        };
        let [present, expected] = [quorum.counted, quorum.expected].map(|count| count.to_string());
        let percent = quorum.needed.to_string();
        fill(
            pattern,
            &[
                ("present", &present),
                ("expected", &expected),
                ("percent", &percent),
            ],
        )
    });
    let [leaders, expected] =
        [minutes.attendance.leaders, minutes.attendance.expected].map(|count| count.to_string());
    let leaders = fill(
        &terms.leaders_of,
        &[("leaders", &leaders), ("expected", &expected)],
    );
    let rows = [
        Fact::of(&terms.series, series),
        Fact::of(&terms.place, place),
        Fact::of(&terms.chair, &minutes.chair),
        Fact::of(&terms.facilitator, &minutes.facilitator),
        Fact::of(&terms.note_taker, &minutes.note_taker),
        quorum.and_then(|quorum| Fact::of(&terms.quorum, quorum)),
        Fact::of(&terms.leaders, leaders).filter(|_| minutes.attendance.expected > 0),
    ];
    rows.into_iter().flatten().collect()
}

fn item(words: &Words, item: &Item, kind: Kind, blocks: &mut Vec<Block>) {
    let (record, terms) = (&item.row.item, &words.meeting);
    let planned = record.minutes_planned.to_string();
    let minutes = match record.minutes_used.filter(|_| kind == Kind::Minutes) {
        Some(used) => fill(
            &terms.used,
            &[("used", &used.to_string()), ("minutes", &planned)],
        ),
        None => fill(&terms.planned, &[("minutes", &planned)]),
    };
    let named =
        |pattern: &str, name: &str| (!name.is_empty()).then(|| fill(pattern, &[("name", name)]));
    let is_told = !item.is_closed && kind == Kind::Minutes && record.state != ItemState::Done;
    let note: Vec<String> = [
        (!item.is_closed).then(|| word(&words.purpose, record.purpose)),
        Some(minutes),
        named(&terms.presented_by, &item.presenter),
        named(&terms.proposed_by, &item.proposer),
        named(&terms.goal, &item.goal),
        named(&terms.indicator, &item.indicator),
        item.row
            .carried_from_on
            .map(|day| carried(words, item, day)),
        is_told.then(|| word(&words.item_state, record.state)),
    ]
    .into_iter()
    .flatten()
    .collect();
    blocks.push(Block::Heading(Heading {
        level: 2,
        text: match item.is_closed {
            true => terms.confidential.clone(),
            false => record.title.clone(),
        },
        aside: time(item.row.starts_at),
        note: note.join(" · "),
    }));
    if kind == Kind::Agenda {
        let preread = Fact::of(&terms.preread, &record.preread);
        blocks.extend(preread.map(|fact| Block::Facts { rows: vec![fact] }));
        return;
    }
    if !record.discussion.trim().is_empty() {
        blocks.push(Block::Rich {
            blocks: rich::read(&record.discussion, 2),
        });
    }
    blocks.extend(item.decisions.iter().map(|made| decision(words, made)));
    actions(words, &words.action.actions, &item.actions, blocks);
}

/// From which meeting an item was carried over, and why.
fn carried(words: &Words, item: &Item, from: Day) -> String {
    let day = words.day(from);
    let reason = word(&words.carry_reason, item.row.item.carry_reason);
    let pattern = match reason.is_empty() {
        true => &words.meeting.carried_from,
        false => &words.meeting.carried_because,
    };
    fill(pattern, &[("day", &day), ("reason", &reason)])
}

/// What came up and is kept for later.
fn parked(words: &Words, minutes: &Minutes, blocks: &mut Vec<Block>) {
    if minutes.parked.is_empty() {
        return;
    }
    blocks.push(Block::heading(2, &words.papers.parked));
    let text = |title: &String| rich::Inline::Text {
        text: title.clone(),
    };
    let items = minutes.parked.iter().map(|title| {
        let inlines = vec![text(title)];
        vec![rich::Block::Paragraph { inlines }]
    });
    blocks.push(Block::Rich {
        blocks: vec![rich::Block::List {
            start: None,
            items: items.collect(),
        }],
    });
}

fn next(words: &Words, minutes: &Minutes, blocks: &mut Vec<Block>) {
    let Some(next) = &minutes.next else { return };
    let Some(day) = next.held_on.map(|day| words.long_day(day)) else {
        return;
    };
    blocks.push(Block::heading(2, &words.meeting.next));
    let text = fill(
        &words.meeting.next_on,
        &[("day", &day), ("time", &time(next.starts_at))],
    );
    let place = if next.place.is_empty() {
        String::new()
    } else {
        format!(", {}", next.place)
    };
    blocks.push(Block::Text {
        text: format!("{text}{place}"),
        is_quiet: false,
    });
}
