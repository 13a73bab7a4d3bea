//! Freezing the working text as a numbered version, adopting it, and reading it back.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgendaVersion, SectionKind, VersionState, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Tx, record};
use crate::values::{Day, Id};

/// The text of an agenda without anything that changes when it is only moved or noted on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Snapshot {
    /// The sections, in order.
    pub sections: Vec<SectionText>,
    /// The goals, in order.
    pub goals: Vec<GoalText>,
}

/// A section as it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SectionText {
    /// What it is about.
    pub kind: SectionKind,
    /// Its heading.
    pub title: String,
    /// Its text in CommonMark.
    pub body: String,
}

/// A goal as it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct GoalText {
    /// What it was called.
    pub name: String,
    /// The measurable statement.
    pub statement: String,
    /// By when.
    pub horizon: String,
    /// Its strategies, in order.
    pub strategies: Vec<StrategyText>,
}

/// A strategy as it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StrategyText {
    /// What it was called.
    pub name: String,
    /// What it meant.
    pub statement: String,
}

pub(super) fn snapshot(db: &Connection) -> Result<Snapshot> {
    let sections = rows::sections(db)?.into_iter();
    let goals = rows::goal_rows(db)?.into_iter();
    Ok(Snapshot {
        sections: sections
            .map(|s| SectionText {
                kind: s.kind,
                title: s.title,
                body: s.body,
            })
            .collect(),
        goals: goals
            .map(|row| GoalText {
                name: row.goal.name,
                statement: row.goal.statement,
                horizon: row.goal.horizon,
                strategies: row
                    .strategies
                    .into_iter()
                    .map(|s| StrategyText {
                        name: s.name,
                        statement: s.statement,
                    })
                    .collect(),
            })
            .collect(),
    })
}

pub(super) fn thaw(version: &AgendaVersion) -> Result<Snapshot> {
    Ok(serde_json::from_str(&version.body)?)
}

pub(super) fn freeze(tx: &mut Tx<'_>, id: Id, frozen_on: Day, notes: &str) -> Result<Label> {
    if record::exists::<AgendaVersion>(tx.db(), id)? {
        return Err(Refusal::of(Code::BadIdentity, "id").into());
    }
    let text = snapshot(tx.db())?;
    if text.sections.is_empty() {
        return Err(Refusal::whole(Code::NothingToFreeze).into());
    }
    let number = rows::newest_version(tx.db())?.map_or(1, |version| version.number + 1);
    tx.put(&AgendaVersion {
        id,
        number,
        state: VersionState::Circulated,
        frozen_on: Some(frozen_on),
        adopted_on: None,
        adopted_by_id: None,
        body: serde_json::to_string(&text)?,
        notes: notes.to_owned(),
    })?;
    Ok(Label::of(
        LabelVerb::Freeze,
        AgendaVersion::TABLE.name,
        number.to_string(),
    ))
}

pub(super) fn adopt(tx: &mut Tx<'_>, id: Id, adopted_on: Day) -> Result<Label> {
    let version: AgendaVersion = record::must_find(tx.db(), id)?;
    for mut other in record::list::<AgendaVersion>(tx.db(), "", [])? {
        if other.id != id && other.state == VersionState::Adopted {
            other.state = VersionState::Superseded;
            tx.put(&other)?;
        }
    }
    let number = version.number.to_string();
    tx.put(&AgendaVersion {
        state: VersionState::Adopted,
        adopted_on: Some(adopted_on),
        ..version
    })?;
    Ok(Label::of(
        LabelVerb::Adopt,
        AgendaVersion::TABLE.name,
        number,
    ))
}
