//! The example initiative: made by hand as JSON under `assets/sample`, stored through the journal like anything else.
//!
//! Records there have readable names for identities and stand in nested lists; this file turns them into edits. All
//! days are moved by whole weeks, so that the example is always about now.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Desk, Edit, Moment, TABLES, Together, apply};
use crate::agenda;
use crate::error::{Error, Result};
use crate::file::File;
use crate::journal::records::position_between;
use crate::journal::{Kind, Label, LabelVerb};
use crate::meetings::Presence;
use crate::stakeholders::{AttributeValue, Criterion, Reading};
use crate::values::{Day, Id};

/// The files of the example, in the order in which their records can stand.
const PARTS: [&str; 10] = [
    include_str!("../../../../assets/sample/initiative.json"),
    include_str!("../../../../assets/sample/stakeholders.json"),
    include_str!("../../../../assets/sample/relationships.json"),
    include_str!("../../../../assets/sample/standings.json"),
    include_str!("../../../../assets/sample/agenda.json"),
    include_str!("../../../../assets/sample/contributions.json"),
    include_str!("../../../../assets/sample/activities.json"),
    include_str!("../../../../assets/sample/meetings-2025.json"),
    include_str!("../../../../assets/sample/meetings-2026.json"),
    include_str!("../../../../assets/sample/actions.json"),
];

/// The day that the hand-made files take for today: a Monday.
const ANCHOR: &str = "2026-11-23";

/// Opens the example; makes it when it is not there yet, or anew when `fresh`.
pub(super) fn open(desk: &mut Desk, moment: &Moment, today: Day, fresh: bool) -> Result<()> {
    let path = desk.sample_path();
    if desk
        .open_file()
        .ok()
        .is_some_and(|file| file.path() == Some(&path))
    {
        desk.close();
    }
    if !fresh && let Ok(file) = File::open(&path, TABLES, desk.device()) {
        return desk.lay_down(file);
    }
    let draft = path.with_extension("draft.trestle");
    if draft.exists() {
        std::fs::remove_file(&draft)?;
    }
    let mut file = desk.make_file(&draft)?;
    let edit = edits(today)?;
    file.commit(moment, Kind::Start, |tx| {
        apply(tx, &Edit::Together(edit))?;
        Ok(Label::of(LabelVerb::Load, "initiative", "example"))
    })?;
    drop(file);
    std::fs::rename(&draft, &path)?;
    let file = File::open(&path, TABLES, desk.device())?;
    desk.lay_down(file)
}

/// The whole example as edits, moved by the whole weeks that bring its today nearest to `today`.
pub(super) fn edits(today: Day) -> Result<Together> {
    let anchor: Day = ANCHOR
        .parse()
        .map_err(|_| Error::Broken("the example's anchor is no day".to_owned()))?;
    let weeks = ((today.0 - anchor.0).num_days() + 3).div_euclid(7);
    let mut builder = Builder {
        shift: weeks * 7,
        positions: HashMap::new(),
        edits: Vec::new(),
    };
    for part in PARTS {
        let tables: Map<String, Value> = serde_json::from_str(part)?;
        for (table, records) in tables {
            for record in records.as_array().into_iter().flatten() {
                builder.record(&table, record.as_object().cloned().unwrap_or_default())?;
            }
        }
    }
    Ok(Together {
        label: None,
        edits: builder.edits,
    })
}

/// Turns hand-written records into edits, one after the other.
struct Builder {
    shift: i64,
    positions: HashMap<String, String>,
    edits: Vec<Edit>,
}

impl Builder {
    fn record(&mut self, table: &str, mut record: Map<String, Value>) -> Result<()> {
        if table == "assessment" {
            return self.assessment(record);
        }
        let mut nested = |key: &str| record.remove(key);
        let (readings, alignments) = (nested("readings"), nested("alignments"));
        let (items, attendance) = (nested("items"), nested("attendance"));
        let (decisions, actions) = (nested("decisions"), nested("actions"));
        if table == "agenda_version" {
            self.freeze_text(&mut record)?;
        }
        let is_final = record
            .remove("minutes_state")
            .is_some_and(|state| state == "final");
        let id = self.put(table, record)?;
        for reading in list(readings) {
            self.reading(id, reading)?;
        }
        for (strategy, strength) in alignments
            .as_ref()
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let cell =
                json!({ "activity_id": id, "strategy_id": slug(strategy), "strength": strength });
            self.edit("activities", json!({ "verb": "align", "cells": [cell] }))?;
        }
        let mut item_ids = Vec::new();
        for (i, item) in list(items).into_iter().enumerate() {
            item_ids.push(self.part("agenda_item", id, i, item)?);
        }
        for (seat, presence) in attendance
            .as_ref()
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            self.attendance(id, slug(seat), presence)?;
        }
        for (table, parts) in [("decision", decisions), ("action_item", actions)] {
            for (i, mut part) in list(parts).into_iter().enumerate() {
                let item = part.remove("item").and_then(|item| item.as_u64());
                let item = item.and_then(|item| item_ids.get(item as usize));
                if let Some(item) = item {
                    part.insert("agenda_item_id".to_owned(), json!(item));
                }
                self.part(table, id, i, part)?;
            }
        }
        if is_final {
            self.edit("meetings", json!({ "verb": "finalize", "meeting_id": id }))?;
        }
        Ok(())
    }

    /// A record that hangs on a meeting; without a name of its own it is named after its place there.
    fn part(
        &mut self,
        table: &str,
        meeting: Id,
        place: usize,
        mut part: Map<String, Value>,
    ) -> Result<Id> {
        part.insert("meeting_id".to_owned(), json!(meeting));
        if !part.contains_key("id") {
            part.insert("id".to_owned(), json!(format!("{meeting}/{table}/{place}")));
        }
        self.put(table, part)
    }

    fn put(&mut self, table: &str, record: Map<String, Value>) -> Result<Id> {
        let mut record = self.translated(record)?;
        let known = TABLES.iter().find(|known| known.name == table);
        let known =
            known.ok_or_else(|| Error::Broken(format!("the example names a table “{table}”")))?;
        let id = match record.get("id") {
            Some(id) => serde_json::from_value(id.clone())?,
            None => self.unnamed(table, &record)?,
        };
        record.insert("id".to_owned(), json!(id));
        if known.columns.contains(&"position") {
            let next = position_between(self.positions.get(table).map(String::as_str), None);
            record.insert("position".to_owned(), json!(next));
            self.positions.insert(table.to_owned(), next);
        }
        record.insert("table".to_owned(), json!(table));
        self.edit(module_of(table), json!({ "verb": "put", "record": record }))?;
        Ok(id)
    }

    /// The identity of a record without a name: that of a pair follows from the pair, any other from its place.
    fn unnamed(&self, table: &str, record: &Map<String, Value>) -> Result<Id> {
        let field =
            |key: &str| serde_json::from_value(record.get(key).cloned().unwrap_or_default());
        Ok(match table {
            "endorsement" => {
                agenda::Endorsement::identity(field("organization_id")?, field("version_id")?)
            }
            "attribute_value" => {
                AttributeValue::identity(field("attribute_id")?, field("record_id")?)
            }
            _ => slug(&format!("{table}/{}", self.edits.len())),
        })
    }

    fn reading(&mut self, relationship: Id, reading: Map<String, Value>) -> Result<()> {
        let mut reading = self.translated(reading)?;
        let read_on: Day =
            serde_json::from_value(reading.get("read_on").cloned().unwrap_or_default())?;
        reading.insert(
            "id".to_owned(),
            json!(Reading::identity(relationship, read_on)),
        );
        reading.insert("relationship_id".to_owned(), json!(relationship));
        self.edit(
            "stakeholders",
            json!({ "verb": "read", "reading": reading }),
        )
    }

    /// What somebody thought on a day: every criterion that the record names is a verdict.
    fn assessment(&mut self, record: Map<String, Value>) -> Result<()> {
        let mut judged = self.translated(record)?;
        let mut verdicts = Vec::new();
        for criterion in Criterion::ALL {
            match judged.remove(&criterion.to_string()) {
                Some(Value::String(level)) => {
                    verdicts.push(json!({ "criterion": criterion, "level": level }));
                }
                Some(score) => verdicts.push(json!({ "criterion": criterion, "score": score })),
                None => {}
            }
        }
        judged.insert("verb".to_owned(), json!("assess"));
        judged.insert("verdicts".to_owned(), json!(verdicts));
        self.edit("stakeholders", Value::Object(judged))
    }

    fn attendance(&mut self, meeting: Id, seat: Id, noted: &Value) -> Result<()> {
        let presence: Presence = serde_json::from_value(
            noted
                .get("presence")
                .cloned()
                .unwrap_or_else(|| noted.clone()),
        )?;
        let person = noted.get("person_id").and_then(Value::as_str).map(slug);
        let attend = json!({ "seat_id": seat, "presence": presence, "person_id": person });
        self.edit(
            "meetings",
            json!({ "verb": "attend", "meeting_id": meeting, "seats": [attend] }),
        )
    }

    /// A version without a text of its own gets the sections, goals and strategies that stand now.
    fn freeze_text(&self, record: &mut Map<String, Value>) -> Result<()> {
        let body = match record.remove("body") {
            Some(body) => body,
            None => self.working_text(),
        };
        let body: agenda::Snapshot = serde_json::from_value(body)?;
        record.insert("body".to_owned(), json!(serde_json::to_string(&body)?));
        Ok(())
    }

    fn working_text(&self) -> Value {
        let (mut sections, mut goals, mut strategies) = (Vec::new(), Vec::new(), Vec::new());
        for edit in &self.edits {
            match edit {
                Edit::Agenda(agenda::Edit::Put {
                    record: agenda::AnyRecord::AgendaSection(section),
                }) => {
                    sections.push(json!({ "kind": section.kind, "title": section.title, "body": section.body }));
                }
                Edit::Agenda(agenda::Edit::Put {
                    record: agenda::AnyRecord::Goal(goal),
                }) => goals.push(goal),
                Edit::Agenda(agenda::Edit::Put {
                    record: agenda::AnyRecord::Strategy(strategy),
                }) => {
                    strategies.push(strategy);
                }
                _ => {}
            }
        }
        let goals: Vec<Value> = goals
            .into_iter()
            .map(|goal| {
                let own = strategies.iter().filter(|strategy| strategy.goal_id == Some(goal.id));
                let own: Vec<Value> =
                    own.map(|own| json!({ "name": own.name, "statement": own.statement })).collect();
                json!({ "name": goal.name, "statement": goal.statement, "horizon": goal.horizon, "strategies": own })
            })
            .collect();
        json!({ "sections": sections, "goals": goals })
    }

    /// Readable names become identities, days move to now.
    fn translated(&self, record: Map<String, Value>) -> Result<Map<String, Value>> {
        let translate = |(key, value): (String, Value)| {
            let value = match value {
                Value::String(text) if key == "id" || key.ends_with("_id") => {
                    match text.parse::<Id>() {
                        Ok(id) => json!(id),
                        Err(_) => json!(slug(&text)),
                    }
                }
                Value::String(text) if is_day(&key) => {
                    json!(
                        text.parse::<Day>()
                            .map_err(|_| bad_day(&text))?
                            .plus_days(self.shift)
                    )
                }
                other => other,
            };
            Ok((key, value))
        };
        record.into_iter().map(translate).collect()
    }

    fn edit(&mut self, module: &str, edit: Value) -> Result<()> {
        let edit = json!({ "module": module, "edit": edit });
        let parsed = serde_json::from_value(edit.clone());
        self.edits.push(
            parsed.map_err(|error| Error::Broken(format!("{error} in the example: {edit}")))?,
        );
        Ok(())
    }
}

fn is_day(key: &str) -> bool {
    key.ends_with("_on") || key == "funded_until"
}

fn bad_day(text: &str) -> Error {
    Error::Broken(format!("“{text}” in the example is no day"))
}

fn slug(name: &str) -> Id {
    Id::named("sample", name)
}

fn list(value: Option<Value>) -> Vec<Map<String, Value>> {
    let items = value
        .and_then(|value| value.as_array().cloned())
        .unwrap_or_default();
    items
        .into_iter()
        .filter_map(|item| item.as_object().cloned())
        .collect()
}

fn module_of(table: &str) -> &'static str {
    match table {
        "initiative" => "initiative",
        "agenda_section" | "goal" | "strategy" | "agenda_version" | "endorsement" => "agenda",
        "activity" | "alignment" => "activities",
        "series" | "meeting" | "agenda_item" | "attendance" | "decision" => "meetings",
        "action_item" => "actions",
        _ => "stakeholders",
    }
}
