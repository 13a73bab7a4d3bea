//! What comes of talking, in words: decisions and actions, under an item or on their own.

use super::minutes::Decided;
use super::sheet::{Action, Block, Decision, Fact, Named};
use super::words::{Words, word};
use crate::actions::{ActionRow, ActionStatus};

/// A decision with how it was made and what was held against it.
pub fn decision(words: &Words, made: &Decided) -> Block {
    let (record, terms) = (&made.decision, &words.decision);
    let community = if record.affects_community {
        terms.affects_community.as_str()
    } else {
        ""
    };
    let rows = [
        Fact::of(&terms.method, word(&words.method, record.method)),
        Fact::of(&terms.responsible, &made.responsible),
        Fact::of(
            &terms.review,
            record
                .review_on
                .map(|day| words.day(day))
                .unwrap_or_default(),
        ),
        Fact::of(&terms.options, &record.options),
        Fact::of(&terms.criteria, &record.criteria),
        Fact::of(&terms.evidence, &record.evidence),
        Fact::of(&terms.objections, &record.objections),
        Fact::of(&terms.concerns, &record.concerns),
        Fact::of(&terms.community, community),
    ];
    Block::Decision(Decision {
        label: terms.decision.clone(),
        question: record.question.clone(),
        outcome: record.outcome.clone(),
        rows: rows.into_iter().flatten().collect(),
    })
}

/// Actions under a heading of their own; nothing without actions.
pub fn actions_section(words: &Words, title: &str, rows: &[ActionRow], blocks: &mut Vec<Block>) {
    if !rows.is_empty() {
        blocks.push(Block::heading(2, title));
        actions(words, "", rows, blocks);
    }
}

/// Actions as a table; `label` takes the place of the first column's head.
pub fn actions(words: &Words, label: &str, rows: &[ActionRow], blocks: &mut Vec<Block>) {
    if rows.is_empty() {
        return;
    }
    let terms = &words.action;
    let what = if label.is_empty() {
        terms.what.as_str()
    } else {
        label
    };
    blocks.push(Block::Actions {
        label: label.to_owned(),
        head: [what.to_owned(), terms.who.clone(), terms.due.clone()],
        rows: rows.iter().map(|row| action(words, row)).collect(),
    });
}

fn action(words: &Words, row: &ActionRow) -> Action {
    let (name, of) = match row.person.is_empty() {
        true => (row.organization.clone(), String::new()),
        false => (row.person.clone(), row.organization.clone()),
    };
    let status = (row.action.status != ActionStatus::Open)
        .then(|| word(&words.action_status, row.action.status));
    let overdue = (row.days_late > 0).then(|| words.action.overdue.clone());
    let state = status
        .into_iter()
        .chain(overdue)
        .collect::<Vec<_>>()
        .join(", ");
    let due = row
        .action
        .due_on
        .map(|day| words.day(day))
        .unwrap_or_else(|| words.action.no_day.clone());
    Action {
        text: row.action.text.clone(),
        who: Named { name, of },
        due,
        state,
        is_late: row.days_late > 0,
    }
}
