//! What hangs on the meetings of the example: items, attendance, preparations, check-outs, and decisions in full.

use serde_json::{Value, json};

use super::builder::{Builder, Written, list, slug};
use crate::error::Result;
use crate::meetings::{CheckOutQuestion, Presence};
use crate::values::{Clock, Id};

/// What is nested in a written meeting.
pub(super) struct MeetingParts {
    items: Vec<Written>,
    attendance: Written,
    decisions: Vec<Written>,
    actions: Vec<Written>,
    held_on: Option<Value>,
}

impl MeetingParts {
    /// Takes the nested lists out of a record.
    pub(super) fn taken_from(record: &mut Written) -> Self {
        let mut nested = |key: &str| record.remove(key);
        Self {
            items: list(nested("items")),
            attendance: object(nested("attendance")),
            decisions: list(nested("decisions")),
            actions: list(nested("actions")),
            held_on: record.get("held_on").cloned(),
        }
    }
}

impl Builder {
    /// Items, attendance, decisions and actions of a meeting. A decision or action names its item by its place, and an
    /// action was promised on the day of the meeting.
    pub(super) fn meeting_parts(&mut self, meeting: Id, parts: MeetingParts) -> Result<()> {
        let mut item_ids = Vec::new();
        for item in parts.items {
            item_ids.push(self.part("agenda_item", "meeting_id", meeting, item)?);
        }
        for (seat, noted) in &parts.attendance {
            self.attendance(meeting, slug(seat), noted)?;
        }
        for (table, rows) in [
            ("decision", parts.decisions),
            ("action_item", parts.actions),
        ] {
            for mut row in rows {
                let item = row.remove("item").and_then(|item| item.as_u64());
                if let Some(item) = item.and_then(|item| item_ids.get(item as usize)) {
                    row.insert("agenda_item_id".to_owned(), json!(item));
                }
                if let ("action_item", Some(day)) = (table, &parts.held_on) {
                    row.insert("promised_on".to_owned(), day.clone());
                }
                self.part(table, "meeting_id", meeting, row)?;
            }
        }
        Ok(())
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
        )?;
        let clock = |key: &str| -> Result<Option<Clock>> {
            let clock = noted.get(key).cloned().unwrap_or_default();
            Ok(serde_json::from_value(clock)?)
        };
        let (arrived_at, departed_at) = (clock("arrived_at")?, clock("departed_at")?);
        if arrived_at.is_none() && departed_at.is_none() {
            return Ok(());
        }
        self.edit(
            "meetings",
            json!({
                "verb": "arrive", "meeting_id": meeting, "seat_id": seat,
                "arrived_at": arrived_at, "departed_at": departed_at
            }),
        )
    }

    /// A day on which a series departs from its cadence.
    pub(super) fn exception(&mut self, record: Written) -> Result<()> {
        let mut except = self.translated(record)?;
        except.insert("verb".to_owned(), json!("except"));
        self.edit("meetings", Value::Object(except))
    }

    /// What was arranged for a meeting, the numbers it looked at, its guests and the answers to its invitation.
    pub(super) fn preparation(&mut self, mut record: Written) -> Result<()> {
        let meeting = named(&record, "meeting_id");
        self.frozen(meeting, record.remove("frozen"))?;
        for (key, table) in [
            ("logistics", "logistics_entry"),
            ("data_pack", "data_pack_entry"),
            ("guests", "guest"),
        ] {
            for row in list(record.remove(key)) {
                self.part(table, "meeting_id", meeting, row)?;
            }
        }
        let mut replies = Vec::new();
        for (seat, reply) in object(record.remove("replies")) {
            let mut reply = match reply {
                Value::Object(reply) => self.translated(reply)?,
                answer => Written::from_iter([("answer".to_owned(), answer)]),
            };
            reply.insert("seat_id".to_owned(), json!(slug(&seat)));
            replies.push(reply);
        }
        if replies.is_empty() {
            return Ok(());
        }
        self.edit(
            "meetings",
            json!({ "verb": "reply", "meeting_id": meeting, "replies": replies }),
        )
    }

    /// The indicators that the data pack of a meeting was frozen from, as the edit of a person would do it.
    fn frozen(&mut self, meeting: Id, frozen: Option<Value>) -> Result<()> {
        let mut frozen = self.translated(object(frozen))?;
        let Some(indicators) = frozen.remove("indicator_ids") else {
            return Ok(());
        };
        let indicators = indicators.as_array().into_iter().flatten();
        let indicators: Vec<Id> = indicators.filter_map(Value::as_str).map(slug).collect();
        for _ in &indicators {
            self.next_position("data_pack_entry");
        }
        frozen.insert("verb".to_owned(), json!("freeze_data"));
        frozen.insert("meeting_id".to_owned(), json!(meeting));
        frozen.insert("indicator_ids".to_owned(), json!(indicators));
        self.edit("meetings", Value::Object(frozen))
    }

    /// What a decision rests on, and what became of it.
    pub(super) fn deciding(&mut self, mut record: Written) -> Result<()> {
        let decision = named(&record, "decision_id");
        for (key, table) in [
            ("options", "decision_option"),
            ("evidence", "evidence"),
            ("interests", "declared_interest"),
            ("objections", "objection"),
            ("consent_checks", "consent_check"),
        ] {
            for row in list(record.remove(key)) {
                self.part(table, "decision_id", decision, row)?;
            }
        }
        for citation in list(record.remove("citations")) {
            let mut citation = self.translated(citation)?;
            let id = Id::of(
                "sample_citation",
                &[
                    decision,
                    serde_json::from_value(citation.get("record_id").cloned().unwrap_or_default())?,
                ],
            );
            citation.insert("id".to_owned(), json!(id));
            self.edit(
                "meetings",
                json!({ "verb": "cite", "decision_id": decision, "citation": citation }),
            )?;
        }
        let hands: Vec<Value> = object(record.remove("hands"))
            .into_iter()
            .flat_map(|(hand, raised)| raised_hands(&hand, &raised))
            .collect();
        if !hands.is_empty() {
            self.edit(
                "meetings",
                json!({ "verb": "vote", "decision_id": decision, "hands": hands }),
            )?;
        }
        let review = self.translated(object(record.remove("review")))?;
        if review.is_empty() {
            return Ok(());
        }
        self.edit(
            "meetings",
            json!({ "verb": "review", "decision_id": decision, "review": review }),
        )
    }

    /// The sheets of a check-out: for every question how many gave each score, and what was written.
    pub(super) fn check_out(&mut self, mut record: Written) -> Result<()> {
        let meeting = named(&record, "meeting_id");
        let mut scores = Vec::new();
        for question in CheckOutQuestion::ALL {
            let counts: Vec<i32> = serde_json::from_value(
                record
                    .remove(&question.to_string())
                    .unwrap_or_else(|| json!([])),
            )?;
            for (score, count) in (1..).zip(counts) {
                scores.push(json!({ "question": question, "score": score, "count": count }));
            }
        }
        self.edit(
            "meetings",
            json!({ "verb": "check_out", "meeting_id": meeting, "scores": scores, "is_total": true }),
        )?;
        let comments = record.remove("comments").unwrap_or_default();
        for text in comments.as_array().into_iter().flatten() {
            let comment = Written::from_iter([("text".to_owned(), text.clone())]);
            self.part("check_out_comment", "meeting_id", meeting, comment)?;
        }
        Ok(())
    }
}

/// Hands of seats, or, as a number, how many said the same; digits are fingers.
fn raised_hands(hand: &str, raised: &Value) -> Vec<Value> {
    let fingers: Option<i32> = hand.parse().ok();
    let hand = if fingers.is_some() { "fingers" } else { hand };
    let seats = raised.as_array().into_iter().flatten();
    let mut hands: Vec<Value> = seats
        .filter_map(Value::as_str)
        .map(|seat| json!({ "seat_id": slug(seat), "hand": hand, "fingers": fingers }))
        .collect();
    if let Some(count) = raised.as_u64() {
        hands.push(json!({ "hand": hand, "fingers": fingers, "count": count }));
    }
    hands
}

fn named(record: &Written, key: &str) -> Id {
    slug(record.get(key).and_then(Value::as_str).unwrap_or_default())
}

fn object(value: Option<Value>) -> Written {
    match value {
        Some(Value::Object(object)) => object,
        _ => Written::new(),
    }
}
