//! The two-minute evaluation at the end of a meeting: counts only, nobody's name, and the trend from meeting to meeting.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckOut, CheckOutComment, CheckOutQuestion, Meeting, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::values::{Day, Id};

/// A score given to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutScore {
    /// The question.
    pub question: CheckOutQuestion,
    /// The score, 1 to 5.
    pub score: i32,
    /// How many gave it; one sheet when nothing is said.
    #[serde(default = "one")]
    pub count: i32,
}

const fn one() -> i32 {
    1
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutAnswers {
    /// The question.
    pub question: CheckOutQuestion,
    /// How many gave each score, from 1 to 5.
    pub counts: [u32; 5],
    /// How many answered.
    pub answers: u32,
    /// The mean score; none of no answer.
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
    /// The answers, one for each question.
    pub questions: Vec<CheckOutAnswers>,
    /// What was written, in the order of the alphabet.
    pub comments: Vec<String>,
}

/// The check-outs of a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckOutTrend {
    /// All meetings together.
    pub questions: Vec<CheckOutAnswers>,
    /// The meetings held, oldest first, those without a check-out included.
    pub meetings: Vec<CheckOutLine>,
}

impl CheckOutAnswers {
    /// Adds up the counts of each question.
    pub fn all(counts: &[CheckOut]) -> Vec<Self> {
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
                    counts: by_score,
                    answers,
                    mean: (answers > 0).then(|| sum / f64::from(answers)),
                }
            })
            .collect()
    }
}

/// The check-out of one meeting.
pub(super) fn line(db: &Connection, meeting: &Meeting) -> Result<CheckOutLine> {
    let comments = rows::comments_of(db, meeting.id)?.into_iter();
    Ok(CheckOutLine {
        id: meeting.id,
        title: meeting.title.clone(),
        held_on: meeting.held_on,
        questions: CheckOutAnswers::all(&rows::check_outs_of(db, meeting.id)?),
        comments: comments.map(|comment| comment.text).collect(),
    })
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
    Ok(CheckOutTrend {
        questions: CheckOutAnswers::all(&counts),
        meetings: lines,
    })
}

/// Adds one sheet to the counts of a meeting, or, with `is_total`, replaces its counts by those of all paper sheets.
pub(super) fn check_out(
    tx: &mut Tx<'_>,
    meeting_id: Id,
    scores: &[CheckOutScore],
    comment: Option<(Id, &str)>,
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
    } else if let Some(twice) = repeated(scores) {
        return Err(Refusal::of(Code::BadRequest, "scores")
            .with("detail", format!("{twice} is answered twice on one sheet"))
            .into());
    }
    for score in scores {
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
    if let Some((id, text)) = comment.filter(|(_, text)| !text.trim().is_empty()) {
        tx.put(&CheckOutComment {
            id,
            meeting_id: Some(meeting_id),
            text: text.to_owned(),
        })?;
    }
    Ok(Label::of(
        LabelVerb::CheckOut,
        Meeting::TABLE.name,
        meeting.title(),
    ))
}

fn repeated(scores: &[CheckOutScore]) -> Option<CheckOutQuestion> {
    let mut seen = Vec::new();
    for score in scores {
        if seen.contains(&score.question) {
            return Some(score.question);
        }
        seen.push(score.question);
    }
    None
}
