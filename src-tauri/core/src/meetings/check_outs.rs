//! The two-minute evaluation at the end of a meeting: counts only, nobody's name, and the trend from meeting to meeting.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckOut, CheckOutComment, CheckOutQuestion, Meeting, Series, rows};
use crate::error::Result;
use crate::initiative;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::rules;
use crate::values::{Day, Id};

/// From how many answers on a mean is told: with fewer, one answer could be worked out from another.
const MEAN_FROM: u32 = 3;

/// A score given to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutScore {
    /// The question.
    pub question: CheckOutQuestion,
    /// The score, 1 to 5.
    pub score: i32,
    /// How many gave it.
    pub count: i32,
}

/// What was written on a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutWords {
    /// The identity of what was written.
    pub id: Id,
    /// The words.
    pub text: String,
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutAnswers {
    /// The question.
    pub question: CheckOutQuestion,
    /// How many gave each score, from 1 to 5; none while so few answered that single sheets could be told.
    pub counts: Option<[u32; 5]>,
    /// How many answered.
    pub answers: u32,
    /// The mean score; none of fewer than three answers.
    pub mean: Option<f64>,
}

/// The check-out of one meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutLine {
    /// The meeting.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub held_on: Option<Day>,
    /// What its series is called; empty without one.
    pub series: String,
    /// The answers, one for each question.
    pub questions: Vec<CheckOutAnswers>,
    /// What was written, in the order of the alphabet.
    pub comments: Vec<CheckOutWords>,
}

/// The check-outs of a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutTrend {
    /// All meetings together.
    pub questions: Vec<CheckOutAnswers>,
    /// The meetings held, oldest first, those without a check-out included.
    pub meetings: Vec<CheckOutLine>,
    /// How many answers it takes to tell how many gave each score.
    pub suppression_below: u32,
}

impl CheckOutAnswers {
    /// Adds up the counts of each question. Below so many answers only the mean is told.
    pub fn all(counts: &[CheckOut], suppression_below: u32) -> Vec<Self> {
        let questions = CheckOutQuestion::ALL.iter();
        questions
            .map(|question| {
                let mut by_score = [0; 5];
                for row in counts.iter().filter(|row| row.question == *question) {
                    let at = (row.score.clamp(1, 5) - 1) as usize;
                    by_score[at] += row.count.max(0) as u32;
                }
                let answers: u32 = by_score.iter().sum();
                let sum: f64 = (1..)
                    .zip(by_score)
                    .map(|(score, n)| f64::from(score * n))
                    .sum();
                Self {
                    question: *question,
                    counts: (answers >= suppression_below).then_some(by_score),
                    answers,
                    mean: (answers >= MEAN_FROM).then(|| sum / f64::from(answers)),
                }
            })
            .collect()
    }
}

/// The check-out of one meeting.
pub(super) fn line(db: &Connection, meeting: &Meeting) -> Result<CheckOutLine> {
    let comments = rows::comments_of(db, meeting.id)?.into_iter();
    let series = match meeting.series_id {
        Some(id) => record::find::<Series>(db, id)?,
        None => None,
    };
    Ok(CheckOutLine {
        id: meeting.id,
        title: meeting.title.clone(),
        held_on: meeting.held_on,
        series: series.map(|series| series.name).unwrap_or_default(),
        questions: CheckOutAnswers::all(
            &rows::check_outs_of(db, meeting.id)?,
            suppression_below(db)?,
        ),
        comments: comments
            .map(|comment| CheckOutWords {
                id: comment.id,
                text: comment.text,
            })
            .collect(),
    })
}

fn suppression_below(db: &Connection) -> Result<u32> {
    let limit = initiative::the_initiative(db)?.suppression_below;
    Ok(limit.max(0) as u32)
}

/// The check-outs of the meetings held in a period.
pub(super) fn trend(
    db: &Connection,
    from: Day,
    until: Day,
    series_id: Option<Id>,
) -> Result<CheckOutTrend> {
    let (mut counts, mut lines) = (Vec::new(), Vec::new());
    for meeting in rows::held_between(db, from, until, series_id)? {
        counts.extend(rows::check_outs_of(db, meeting.id)?);
        lines.push(line(db, &meeting)?);
    }
    let suppression_below = suppression_below(db)?;
    Ok(CheckOutTrend {
        questions: CheckOutAnswers::all(&counts, suppression_below),
        meetings: lines,
        suppression_below,
    })
}

/// Adds the sheets of a round to the counts of a meeting, or, with `is_total`, replaces its counts by those of all paper
/// sheets. A round comes as one edit, so that the journal keeps no sheet by itself and no order of them.
pub(super) fn check_out(
    tx: &mut Tx<'_>,
    meeting_id: Id,
    scores: &[CheckOutScore],
    comments: &[CheckOutWords],
    is_total: bool,
) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let stored = rows::check_outs_of(tx.db(), meeting_id)?;
    if is_total {
        for row in &stored {
            tx.put(&CheckOut {
                count: 0,
                ..row.clone()
            })?;
        }
    }
    for score in scores {
        rules::within("count", Some(score.count.into()), 0.0, 10_000.0)?;
        let id = CheckOut::identity(meeting_id, score.question, score.score);
        let known = record::find::<CheckOut>(tx.db(), id)?;
        tx.put(&CheckOut {
            id,
            meeting_id: Some(meeting_id),
            question: score.question,
            score: score.score,
            count: known.map_or(0, |row| row.count) + score.count,
        })?;
    }
    for words in comments {
        tx.put(&CheckOutComment {
            id: words.id,
            meeting_id: Some(meeting_id),
            text: words.text.clone(),
        })?;
    }
    Ok(Label::of(
        LabelVerb::CheckOut,
        Meeting::TABLE.name,
        meeting.title(),
    ))
}
