//! What comes of talking, in words: decisions and actions, under an item or on their own.

use super::decided::{Decided, add_line};
use super::evidence;
use super::minutes::joined;
use super::sheet::{Action, Block, Decision, Fact, Named};
use super::words::{Words, fill, word};
use crate::actions::{ActionRow, ActionStatus};
use crate::meetings::{ConsentCheck, DecisionState, Hand, Tally};

/// A decision with how it was made and what was held against it.
pub fn decision(words: &Words, made: &Decided) -> Block {
    let (record, terms) = (&made.decision, &words.decision);
    let community = if record.affects_community {
        terms.affects_community.as_str()
    } else {
        ""
    };
    let asked = made.asked.iter().map(|check| asked(words, check));
    let community = joined(&[community, &asked.collect::<Vec<_>>().join("\n")], "\n");
    let mut rests_on = record.evidence.clone();
    for cited in &made.evidence {
        add_line(&mut rests_on, &evidence::line(words, cited));
    }
    let is_open = record.outcome.trim().is_empty();
    let rows = [
        Fact::of(&terms.proposal, &*record.proposal).filter(|_| is_open),
        Fact::of(&terms.method, word(&words.method, record.method)),
        Fact::of(&terms.hands, hands(words, &made.hands)),
        Fact::of(&terms.stood_back, made.stood_back.join("\n")),
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
        Fact::of(&terms.evidence, rests_on),
        Fact::of(&terms.objections, &record.objections),
        Fact::of(&terms.concerns, &record.concerns),
        Fact::of(&terms.community, community),
    ];
    Block::Decision(Decision {
        label: label(words, made),
        question: record.question.clone(),
        outcome: record.outcome.clone(),
        rows: rows.into_iter().flatten().collect(),
    })
}

/// What it is: a decision, or what became of one that was not made.
fn label(words: &Words, made: &Decided) -> String {
    let record = &made.decision;
    match (record.state, record.deferred_until_on) {
        (DecisionState::Deferred, Some(day)) => {
            fill(&words.decision.deferred_until, &[("day", &words.day(day))])
        }
        (state, _) => word(&words.decision_state, state),
    }
}

/// How many hands said what; nothing without hands.
fn hands(words: &Words, tally: &Tally) -> String {
    let said = |hand: Hand, count: u32, fingers: usize| {
        let (count, fingers) = (count.to_string(), fingers.to_string());
        let particulars = [("count", count.as_str()), ("fingers", &fingers)];
        (count != "0").then(|| fill(&word(&words.hand, hand), &particulars))
    };
    let whole = [
        (Hand::Consent, tally.consent),
        (Hand::Objection, tally.objection),
        (Hand::StandAside, tally.stand_aside),
        (Hand::Yes, tally.yes),
        (Hand::No, tally.no),
        (Hand::Abstain, tally.abstain),
    ];
    let whole = whole
        .into_iter()
        .filter_map(|(hand, count)| said(hand, count, 0));
    let fingers = tally.fingers.iter().enumerate().rev();
    let fingers = fingers.filter_map(|(fingers, count)| said(Hand::Fingers, *count, fingers));
    whole.chain(fingers).collect::<Vec<_>>().join(" · ")
}

/// Whom of the community was asked, how, and what the answer was.
fn asked(words: &Words, check: &ConsentCheck) -> String {
    let answer = word(&words.consent, check.answer);
    let answer = joined(&[&answer, &check.conditions], ": ");
    joined(&[&check.asked, &check.how, &answer], " · ")
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
