//! Turns the hand-written records of the example into edits, one after the other.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::meetings::MeetingParts;
use crate::actions;
use crate::activities;
use crate::agenda;
use crate::api::{Edit, TABLES};
use crate::error::{Error, Result};
use crate::initiative;
use crate::journal::Table;
use crate::journal::records::position_between;
use crate::measures;
use crate::meetings;
use crate::stakeholders::{AttributeValue, Criterion, Reading};
use crate::values::{Day, Id, Instant};

/// The modules with tables of their own beside the stakeholders.
const MODULES: [(&str, &[Table]); 6] = [
    ("initiative", initiative::TABLES),
    ("agenda", agenda::TABLES),
    ("measures", measures::TABLES),
    ("activities", activities::TABLES),
    ("meetings", meetings::TABLES),
    ("actions", actions::TABLES),
];

/// A hand-written record.
pub(super) type Written = Map<String, Value>;

/// The edits made so far.
pub(super) struct Builder {
    pub(super) anchor: Day,
    pub(super) shift: i64,
    positions: HashMap<String, String>,
    edits: Vec<Edit>,
    /// The meetings whose minutes become final when everything that belongs to them is there.
    finals: Vec<Id>,
}

impl Builder {
    /// Begins with nothing; the days of records that take `anchor` for today will be moved by `shift`.
    pub(super) fn new(anchor: Day, shift: i64) -> Self {
        Self {
            anchor,
            shift,
            positions: HashMap::new(),
            edits: Vec::new(),
            finals: Vec::new(),
        }
    }

    /// Ends with the minutes that are final, and hands over the edits.
    pub(super) fn finish(mut self) -> Result<Vec<Edit>> {
        for id in std::mem::take(&mut self.finals) {
            self.edit("meetings", json!({ "verb": "finalize", "meeting_id": id }))?;
        }
        Ok(self.edits)
    }

    /// Adds a record with what is nested in it.
    pub(super) fn record(&mut self, table: &str, mut record: Written) -> Result<()> {
        match table {
            "assessment" => return self.assessment(record),
            "measured" => return self.measured(record),
            "series_exception" => return self.exception(record),
            "preparation" => return self.preparation(record),
            "deciding" => return self.deciding(record),
            "check_out" => return self.check_out(record),
            _ => {}
        }
        let mut nested = |key: &str| record.remove(key);
        let (readings, alignments) = (nested("readings"), nested("alignments"));
        let parts = MeetingParts::taken_from(&mut record);
        let template_items = list(record.remove("template_items"));
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
        for item in template_items {
            self.part("template_item", "template_id", id, item)?;
        }
        self.meeting_parts(id, parts)?;
        if is_final {
            self.finals.push(id);
        }
        Ok(())
    }

    /// A record that hangs on another; without a name of its own it is named after its place among the edits.
    pub(super) fn part(
        &mut self,
        table: &str,
        column: &str,
        owner: Id,
        mut part: Written,
    ) -> Result<Id> {
        part.insert(column.to_owned(), json!(owner));
        self.put(table, part)
    }

    /// Stores a record, at the end of its list.
    pub(super) fn put(&mut self, table: &str, record: Written) -> Result<Id> {
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
            let next = self.next_position(table);
            record.insert("position".to_owned(), json!(next));
        }
        record.insert("table".to_owned(), json!(table));
        self.edit(module_of(table), json!({ "verb": "put", "record": record }))?;
        Ok(id)
    }

    /// The position behind all that were given in a table so far, which is then given.
    pub(super) fn next_position(&mut self, table: &str) -> String {
        let next = position_between(self.positions.get(table).map(String::as_str), None);
        self.positions.insert(table.to_owned(), next.clone());
        next
    }

    /// The identity of a record without a name: that of a pair follows from the pair, any other from its place.
    fn unnamed(&self, table: &str, record: &Written) -> Result<Id> {
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

    fn reading(&mut self, relationship: Id, reading: Written) -> Result<()> {
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
    fn assessment(&mut self, record: Written) -> Result<()> {
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

    /// A version without a text of its own gets the sections, goals and strategies that stand now.
    fn freeze_text(&self, record: &mut Written) -> Result<()> {
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

    /// Readable names become identities, days and moments move to now.
    pub(super) fn translated(&self, record: Written) -> Result<Written> {
        let translate = |(key, value): (String, Value)| {
            let value = match value {
                Value::String(text) if key == "id" || key.ends_with("_id") => {
                    match text.parse::<Id>() {
                        Ok(id) => json!(id),
                        Err(_) => json!(slug(&text)),
                    }
                }
                Value::String(text) if key == "period" => json!(self.moved_period(&text)?),
                Value::String(text) if is_day(&key) => {
                    json!(
                        text.parse::<Day>()
                            .map_err(|_| bad_day(&text))?
                            .plus_days(self.shift)
                    )
                }
                Value::String(text) => match text.parse::<Instant>() {
                    Ok(at) if key.ends_with("_at") => json!(at.plus_days(self.shift)),
                    _ => Value::String(text),
                },
                other => other,
            };
            Ok((key, value))
        };
        record.into_iter().map(translate).collect()
    }

    /// Adds an edit of a module.
    pub(super) fn edit(&mut self, module: &str, edit: Value) -> Result<()> {
        let edit = json!({ "module": module, "edit": edit });
        let parsed = serde_json::from_value(edit.clone());
        self.edits.push(
            parsed.map_err(|error| Error::Broken(format!("{error} in the example: {edit}")))?,
        );
        Ok(())
    }
}

fn is_day(key: &str) -> bool {
    key.ends_with("_on") || matches!(key, "funded_until" | "snoozed_until" | "today")
}

fn bad_day(text: &str) -> Error {
    Error::Broken(format!("“{text}” in the example is no day"))
}

/// The identity behind a readable name.
pub(super) fn slug(name: &str) -> Id {
    Id::named("sample", name)
}

/// The records of a nested list.
pub(super) fn list(value: Option<Value>) -> Vec<Written> {
    let items = value
        .and_then(|value| value.as_array().cloned())
        .unwrap_or_default();
    items
        .into_iter()
        .filter_map(|item| item.as_object().cloned())
        .collect()
}

fn module_of(table: &str) -> &'static str {
    let holds = |tables: &[Table]| tables.iter().any(|known| known.name == table);
    let module = MODULES.iter().find(|(_, tables)| holds(tables));
    module.map_or("stakeholders", |(name, _)| name)
}
