//! The data pack of a meeting: what chosen indicators said, frozen on a day, and where in meetings an indicator is used.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgendaItem, DataPackEntry, Decision, Evidence, Meeting, Table, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::measures::{self, Indicator};
use crate::values::{Day, Id};

/// Where an indicator is used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct IndicatorUse {
    /// An agenda item, a figure of a data pack or a decision.
    pub table: Table,
    /// Its identity.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// The meeting that it belongs to.
    pub meeting_id: Option<Id>,
    /// What the meeting is called; empty without one.
    pub meeting: String,
    /// The day of the meeting.
    pub held_on: Option<Day>,
    /// What was frozen of the indicator there; empty where nothing was.
    pub value: String,
    /// The day of which that is told.
    pub as_of_on: Option<Day>,
}

/// Takes indicators into the data pack of a meeting, each as it was on the meeting's day, or `today` when that comes
/// first. One that is in the data pack already is frozen anew and keeps its place and notes; nothing else ever changes it.
pub(super) fn freeze_data(
    tx: &mut Tx<'_>,
    meeting_id: Id,
    indicators: &[Id],
    today: Day,
) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let held_on = meeting.held_on;
    let held_on = held_on.ok_or_else(|| Refusal::of(Code::Empty, "held_on"))?;
    let day = held_on.min(today);
    for indicator in indicators {
        let known: Vec<DataPackEntry> = rows::in_meeting(tx.db(), meeting_id)?;
        let entry = known
            .into_iter()
            .find(|entry| entry.indicator_id == Some(*indicator));
        let entry = entry.unwrap_or_else(|| DataPackEntry {
            id: Id::of("indicator_in_data_pack", &[meeting_id, *indicator]),
            meeting_id: Some(meeting_id),
            indicator_id: Some(*indicator),
            ..DataPackEntry::default()
        });
        let figure = measures::figure_on(tx.db(), *indicator, day)?;
        let source = [figure.source, figure.period];
        let source: Vec<String> = source.into_iter().filter(|part| !part.is_empty()).collect();
        tx.put(&DataPackEntry {
            title: figure.title,
            value: figure.value,
            unit: figure.unit,
            as_of_on: Some(day),
            source: source.join(", "),
            ..entry
        })?;
    }
    let name = match indicators {
        [only] => record::must_find::<Indicator>(tx.db(), *only)?.title(),
        _ => String::new(),
    };
    let label = Label::of(LabelVerb::Freeze, DataPackEntry::TABLE.name, name);
    Ok(label.count(indicators.len() as u32))
}

/// The agenda items, figures of data packs and decisions in which an indicator is used, newest meeting first.
pub(super) fn uses(db: &Connection, indicator: Id) -> Result<Vec<IndicatorUse>> {
    let mut uses = Vec::new();
    for item in rows::naming_indicator::<AgendaItem>(db, indicator)? {
        let meeting = item.meeting_id;
        uses.push(used_in(
            db,
            Table::AgendaItem,
            item.id,
            item.title,
            meeting,
        )?);
    }
    for entry in rows::naming_indicator::<DataPackEntry>(db, indicator)? {
        let said = format!("{} {}", entry.value, entry.unit);
        let meeting = entry.meeting_id;
        uses.push(IndicatorUse {
            value: said.trim().to_owned(),
            as_of_on: entry.as_of_on,
            ..used_in(db, Table::DataPackEntry, entry.id, entry.title, meeting)?
        });
    }
    for evidence in rows::citing_indicator(db, indicator)? {
        let Evidence {
            decision_id,
            value,
            as_of_on,
            ..
        } = evidence;
        let decision = record::find::<Decision>(db, decision_id.unwrap_or_default())?;
        if let Some(decision) = decision {
            let title = decision.shown_as().to_owned();
            uses.push(IndicatorUse {
                value,
                as_of_on,
                ..used_in(db, Table::Decision, decision.id, title, decision.meeting_id)?
            });
        }
    }
    uses.sort_by_key(|one| std::cmp::Reverse(one.held_on));
    Ok(uses)
}

fn used_in(
    db: &Connection,
    table: Table,
    id: Id,
    title: String,
    meeting_id: Option<Id>,
) -> Result<IndicatorUse> {
    let meeting = record::find::<Meeting>(db, meeting_id.unwrap_or_default())?;
    Ok(IndicatorUse {
        table,
        id,
        title,
        meeting_id,
        held_on: meeting.as_ref().and_then(|meeting| meeting.held_on),
        meeting: meeting.map(|meeting| meeting.title).unwrap_or_default(),
        value: String::new(),
        as_of_on: None,
    })
}
