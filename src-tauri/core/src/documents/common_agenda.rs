//! The common agenda as a document: the version that counts with its endorsements, or the working text before there
//! is one.

use rusqlite::Connection;

use super::allowed::{Allowed, Leaving, LeftOutKind};
use super::rich;
use super::sheet::{Block, Heading, Sheet};
use super::words::{Words, fill, word};
use crate::agenda::{
    self, AgendaVersion, Answer, EndorsementRow, GoalText, SectionText, Snapshot, StrategyText,
    VersionRow,
};
use crate::error::{Error, Result};
use crate::initiative::{self, Audience, Initiative};
use crate::values::Day;

/// The common agenda as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct CommonAgenda {
    /// The initiative whose agenda it is.
    pub initiative: Initiative,
    /// The version that counts; none before one is frozen.
    pub version: Option<VersionRow>,
    /// The text of that version, or the working text.
    pub text: Snapshot,
    /// What organizations answered to the version.
    pub endorsements: Vec<EndorsementRow>,
    /// What the audience does not see.
    pub left_out: Leaving,
}

/// What the document is called as a file.
///
/// # Errors
/// SQLite's.
pub fn file_title(db: &Connection) -> Result<String> {
    let initiative = initiative::the_initiative(db)?;
    let words = Words::of(&initiative.language)?;
    Ok(format!("{} - {}", initiative.name, words.agenda.title))
}

/// Gathers what an audience may see of the version that counts, or of the working text.
///
/// # Errors
/// SQLite's.
pub fn gather(db: &Connection, audience: Audience) -> Result<CommonAgenda> {
    let initiative = initiative::the_initiative(db)?;
    let allowed = Allowed::to(audience, &initiative);
    let mut left_out = Leaving::default();
    Ok(match agenda::current_version(db)? {
        Some(AgendaVersion { id, .. }) => match agenda::view(db, &agenda::Ask::Version { id })? {
            agenda::View::Version(detail) => CommonAgenda {
                initiative,
                version: Some(detail.version),
                text: detail.snapshot,
                endorsements: endorsements_for(allowed, detail.endorsements, &mut left_out),
                left_out,
            },
            agenda::View::Agenda(_) => return Err(wrong_view()),
        },
        None => match agenda::view(db, &agenda::Ask::Agenda)? {
            agenda::View::Agenda(agenda) => CommonAgenda {
                initiative,
                version: None,
                text: working_text(agenda),
                endorsements: Vec::new(),
                left_out,
            },
            agenda::View::Version(_) => return Err(wrong_view()),
        },
    })
}

/// The answers that an audience may see. Those who agree may always be named, but not with which reservations.
fn endorsements_for(
    allowed: Allowed,
    rows: Vec<EndorsementRow>,
    left_out: &mut Leaving,
) -> Vec<EndorsementRow> {
    let rows = rows.into_iter().filter_map(|mut row| {
        let given = &mut row.endorsement;
        let agrees = matches!(
            given.answer,
            Answer::Endorsed | Answer::EndorsedWithReservations
        );
        let kind = LeftOutKind::Reservations;
        given.reservation = left_out.words(allowed.answers(), kind, &given.reservation);
        left_out.take(agrees || allowed.answers(), LeftOutKind::Answers, row)
    });
    rows.collect()
}

fn wrong_view() -> Error {
    Error::Broken("the agenda answered another question".to_owned())
}

fn working_text(agenda: agenda::Agenda) -> Snapshot {
    let sections = agenda.sections.into_iter();
    let goals = agenda.goals.into_iter().map(|row| GoalText {
        name: row.goal.name,
        statement: row.goal.statement,
        horizon: row.goal.horizon,
        strategies: row
            .strategies
            .into_iter()
            .map(|strategy| StrategyText {
                name: strategy.name,
                statement: strategy.statement,
            })
            .collect(),
    });
    Snapshot {
        goals: goals.collect(),
        sections: sections
            .map(|section| SectionText {
                kind: section.kind,
                title: section.title,
                body: section.body,
            })
            .collect(),
    }
}

/// The document.
///
/// # Errors
/// None as long as the words beside the program are whole.
pub fn sheet(agenda: &CommonAgenda, today: Day) -> Result<Sheet> {
    let words = Words::of(&agenda.initiative.language)?;
    let mut sheet = words.sheet(&agenda.initiative, today);
    sheet.title = words.agenda.title.clone();
    sheet.subtitle = agenda.initiative.purpose.clone();
    sheet.is_draft = agenda
        .version
        .as_ref()
        .is_none_or(|version| version.adopted_on.is_none());
    sheet.mark = mark(&words, agenda.version.as_ref());
    sheet.name = format!("{}, {}", words.agenda.title, sheet.mark);
    sheet.running.clone_from(&sheet.name);
    let blocks = &mut sheet.blocks;
    if let Some(version) = &agenda.version {
        blocks.push(Block::Text {
            text: standing(&words, version),
            is_quiet: true,
        });
    }
    for section in &agenda.text.sections {
        blocks.push(Block::heading(2, &section.title));
        if !section.body.trim().is_empty() {
            blocks.push(Block::Rich {
                blocks: rich::read(&section.body, 2),
            });
        }
    }
    if !agenda.text.goals.is_empty() {
        blocks.push(Block::heading(2, &words.agenda.goals));
        for (i, goal) in agenda.text.goals.iter().enumerate() {
            self::goal(&words, i + 1, goal, blocks);
        }
    }
    if let Some(version) = &agenda.version {
        endorsements(&words, version, &agenda.endorsements, blocks);
    }
    Ok(sheet)
}

fn mark(words: &Words, version: Option<&VersionRow>) -> String {
    match version {
        Some(version) => fill(
            &words.agenda.version,
            &[("number", &version.number.to_string())],
        ),
        None => words.agenda.working_text.clone(),
    }
}

fn standing(words: &Words, version: &VersionRow) -> String {
    let frozen = version
        .frozen_on
        .map(|day| fill(&words.agenda.frozen, &[("day", &words.day(day))]));
    let adopted = version
        .adopted_on
        .map(|day| fill(&words.agenda.adopted, &[("day", &words.day(day))]));
    let state = (adopted.is_none()).then(|| word(&words.version_state, version.state));
    let parts = [Some(mark(words, Some(version))), frozen, adopted, state];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn goal(words: &Words, number: usize, goal: &GoalText, blocks: &mut Vec<Block>) {
    let title = fill(
        &words.agenda.goal,
        &[("number", &number.to_string()), ("name", &goal.name)],
    );
    let note = if goal.horizon.is_empty() {
        String::new()
    } else {
        fill(&words.agenda.by, &[("horizon", &goal.horizon)])
    };
    blocks.push(Block::Heading(Heading {
        level: 3,
        text: title,
        aside: String::new(),
        note,
    }));
    let plain = |text: &str| rich::Inline::Text {
        text: text.to_owned(),
    };
    if !goal.statement.is_empty() {
        blocks.push(Block::Text {
            text: goal.statement.clone(),
            is_quiet: false,
        });
    }
    let strategy = |strategy: &StrategyText| {
        let mut inlines = vec![rich::Inline::Strong {
            inlines: vec![plain(&strategy.name)],
        }];
        if !strategy.statement.is_empty() {
            inlines.push(plain(&format!(": {}", strategy.statement)));
        }
        vec![rich::Block::Paragraph { inlines }]
    };
    if !goal.strategies.is_empty() {
        let items = goal.strategies.iter().map(strategy).collect();
        blocks.push(Block::Rich {
            blocks: vec![rich::Block::List { start: None, items }],
        });
    }
}

fn endorsements(
    words: &Words,
    version: &VersionRow,
    rows: &[EndorsementRow],
    blocks: &mut Vec<Block>,
) {
    let terms = &words.agenda;
    let counts = [
        version.endorsed_active,
        version.to_ask,
        version.with_reservations,
        version.declined,
    ];
    let [endorsed, all, reservations, declined] = counts.map(|count| count.to_string());
    let particulars = [
        ("endorsed", endorsed),
        ("all", all),
        ("reservations", reservations),
        ("declined", declined),
    ];
    let particulars = particulars
        .each_ref()
        .map(|(key, text)| (*key, text.as_str()));
    blocks.push(Block::heading(2, &terms.endorsements));
    blocks.push(Block::Text {
        text: fill(&terms.coverage, &particulars),
        is_quiet: false,
    });
    let row = |row: &EndorsementRow| {
        let mut answer = word(&words.answer, row.endorsement.answer);
        if !row.endorsement.reservation.is_empty() {
            answer = format!("{answer}: {}", row.endorsement.reservation);
        }
        if let Some(number) = row
            .endorsed_older
            .filter(|_| row.endorsement.answer == Answer::NotAsked)
        {
            let older = fill(&terms.endorsed_older, &[("number", &number.to_string())]);
            answer = format!("{answer}; {older}");
        }
        let day = row
            .endorsement
            .answered_on
            .map(|day| words.day(day))
            .unwrap_or_default();
        vec![row.organization.clone(), answer, day]
    };
    if !rows.is_empty() {
        let head = vec![
            terms.organization.clone(),
            terms.answer.clone(),
            terms.answered.clone(),
        ];
        blocks.push(Block::Table {
            head,
            rows: rows.iter().map(row).collect(),
        });
    }
}
