//! What a decision rests on: a record of the file, frozen with what it says that day.
//!
//! What it says is kept as codes and numbers with a comma between, never as words of one language: the state of an
//! organization or activity, the kind and intensity of a relationship, the day of a meeting, leaders over expected seats
//! as `9/12`, the value of an indicator or observation with its unit, and its period behind the last comma. Goals,
//! strategies, figures and decisions say their own words.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AttendanceRate, DataPackEntry, Decision, Evidence, EvidenceKind, Meeting, MeetingStatus,
    Series, attendance, rows,
};
use crate::activities::Activity;
use crate::agenda::{AgendaVersion, Goal, Strategy};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::measures::{self, Figure};
use crate::stakeholders::{Organization, relationship_rows};
use crate::values::{Day, Id};

/// How many months back the leader attendance of a series is counted.
const MONTHS_OF_ATTENDANCE: u32 = 12;

/// A record that a decision rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Citation {
    /// The identity of the new evidence.
    pub id: Id,
    /// The table of the record: organization, relationship, goal, strategy, agenda_version, indicator, observation,
    /// activity, series, meeting, data_pack_entry or decision.
    pub table: String,
    /// The record.
    pub record_id: Id,
    /// The day.
    pub as_of_on: Day,
    /// What it means here.
    #[serde(default)]
    pub text: String,
}

/// Links a decision to a record and freezes what that says today.
pub(super) fn cite(tx: &mut Tx<'_>, decision_id: Id, citation: &Citation) -> Result<Label> {
    let decision: Decision = record::must_find(tx.db(), decision_id)?;
    let (title, value) = frozen(
        tx.db(),
        &citation.table,
        citation.record_id,
        citation.as_of_on,
    )?;
    tx.put(&Evidence {
        id: citation.id,
        decision_id: Some(decision_id),
        kind: EvidenceKind::Record,
        record_table: citation.table.clone(),
        record_id: Some(citation.record_id),
        title,
        value,
        as_of_on: Some(citation.as_of_on),
        text: citation.text.clone(),
        ..Evidence::default()
    })?;
    Ok(Label::of(
        LabelVerb::Cite,
        Decision::TABLE.name,
        decision.title(),
    ))
}

/// What a record is called and what it says on a day.
fn frozen(db: &Connection, table: &str, id: Id, day: Day) -> Result<(String, String)> {
    Ok(match table {
        "organization" => {
            let row: Organization = record::must_find(db, id)?;
            let value = row.status.to_string();
            (row.name, value)
        }
        "relationship" => {
            let found = relationship_rows(db, Some(id))?;
            let row = found.into_iter().find(|row| row.relationship.id == id);
            let row = row.ok_or_else(|| Refusal::of(Code::NoSuchRecord, "record_id"))?;
            let read = row.readings.iter().find(|row| row.read_on <= Some(day));
            let intensity = read.and_then(|reading| reading.intensity);
            let value = [
                Some(row.relationship.kind),
                intensity.map(|n| n.to_string()),
            ];
            (format!("{} – {}", row.from, row.to), said(value))
        }
        "goal" => {
            let row: Goal = record::must_find(db, id)?;
            (row.name, row.statement)
        }
        "strategy" => {
            let row: Strategy = record::must_find(db, id)?;
            (row.name, row.statement)
        }
        "agenda_version" => {
            let row: AgendaVersion = record::must_find(db, id)?;
            (row.number.to_string(), row.state.to_string())
        }
        "indicator" => of_figure(measures::figure_on(db, id, day)?),
        "observation" => of_figure(measures::figure_of(db, id)?),
        "activity" => {
            let row: Activity = record::must_find(db, id)?;
            let reach = row.reach.map(|reach| reach.to_string());
            (row.name, said([Some(row.status.to_string()), reach]))
        }
        "series" => {
            let row: Series = record::must_find(db, id)?;
            let rate = rate_of_series(db, id, day)?;
            (row.name, said([leaders(rate)]))
        }
        "meeting" => {
            let row: Meeting = record::must_find(db, id)?;
            let held_on = row.held_on.map(|day| day.to_string());
            let rate = attendance::rate_of(db, id)?;
            (row.title, said([held_on, leaders(rate)]))
        }
        "data_pack_entry" => {
            let row: DataPackEntry = record::must_find(db, id)?;
            let value = [row.value, row.unit].map(|text| text.trim().to_owned());
            let value: Vec<String> = value.into_iter().filter(|text| !text.is_empty()).collect();
            (row.title, value.join(" "))
        }
        "decision" => {
            let row: Decision = record::must_find(db, id)?;
            let value = match row.outcome.trim() {
                "" => row.proposal.clone(),
                outcome => outcome.to_owned(),
            };
            (row.shown_as().to_owned(), value)
        }
        other => {
            return Err(Refusal::of(Code::NotAChoice, "table")
                .with("value", other)
                .into());
        }
    })
}

/// What an indicator said, and for which period; nothing when it had no value.
fn of_figure(figure: Figure) -> (String, String) {
    let is_told = !figure.value.is_empty();
    let value = said([
        is_told.then(|| figure.said()),
        is_told.then_some(figure.period),
    ]);
    (figure.title, value)
}

/// What is known, with a comma between.
fn said<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(", ")
}

/// Leaders over expected seats; none of no seat.
fn leaders(rate: AttendanceRate) -> Option<String> {
    (rate.expected > 0).then(|| format!("{}/{}", rate.leaders, rate.expected))
}

/// Who filled the seats of the meetings that a series held in the year up to a day.
fn rate_of_series(db: &Connection, series: Id, until: Day) -> Result<AttendanceRate> {
    let from = until.minus_months(MONTHS_OF_ATTENDANCE);
    let mut rate = AttendanceRate::default();
    for meeting in rows::meetings(db)? {
        let is_within = meeting
            .held_on
            .is_some_and(|day| from <= day && day <= until);
        if meeting.series_id != Some(series) || meeting.status != MeetingStatus::Held || !is_within
        {
            continue;
        }
        for attendance in rows::attendances_of(db, meeting.id)? {
            rate.add(attendance.presence);
        }
    }
    Ok(rate)
}
