//! Random acts of those who prepare, hold and follow up meetings.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::{RECORDS, day, id, word};

/// A moment of the day of that number.
fn moment(n: u8) -> String {
    format!("{}T10:{:02}:00Z", day(n), n % 60)
}

fn clock(n: u8) -> String {
    format!("10:{:02}", n % 60)
}

/// Any act of this module that has a verb of its own.
pub fn meet() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => preparing(),
        5 => holding(),
        5 => deciding(),
        2 => checking_out(),
    ]
}

fn preparing() -> impl Strategy<Value = Value> {
    let n = || 0..RECORDS;
    let kind = select(vec![None, Some("skipped"), Some("extra")]);
    let answer = select(vec![
        None,
        Some("accepted"),
        Some("declined"),
        Some("tentative"),
    ]);
    prop_oneof![
        n().prop_map(|n| json!({ "verb": "arrange", "meeting_id": id("meeting", n) })),
        (n(), prop::collection::vec(n(), 1..3), n()).prop_map(|(n, indicators, on)| {
            let indicators: Vec<_> = indicators.iter().map(|n| id("indicator", *n)).collect();
            json!({
                "verb": "freeze_data", "meeting_id": id("meeting", n), "indicator_ids": indicators, "today": day(on)
            })
        }),
        (n(), word()).prop_map(
            |(n, why)| json!({ "verb": "cancel", "meeting_id": id("meeting", n), "reason": why })
        ),
        (n(), 0..28u8, kind, word()).prop_map(|(n, on, kind, why)| json!({
            "verb": "except", "series_id": id("series", n), "falls_on": day(on), "kind": kind, "reason": why
        })),
        (n(), n(), word()).prop_map(|(n, meeting, name)| json!({
            "verb": "keep_template", "id": id("agenda_template", n), "meeting_id": id("meeting", meeting), "name": name
        })),
        (n(), n()).prop_map(|(n, meeting)| json!({
            "verb": "use_template", "template_id": id("agenda_template", n), "meeting_id": id("meeting", meeting)
        })),
        (n(), n()).prop_map(|(n, meeting)| json!({
            "verb": "accept", "item_id": id("agenda_item", n), "meeting_id": id("meeting", meeting)
        })),
        (n(), n(), answer).prop_map(|(n, seat, answer)| json!({
            "verb": "reply", "meeting_id": id("meeting", n), "replies": [{ "seat_id": id("seat", seat), "answer": answer }]
        })),
    ]
}

fn holding() -> impl Strategy<Value = Value> {
    let n = || 0..RECORDS;
    let state = || select(vec!["open", "done", "dropped"]);
    prop_oneof![
        (n(), n()).prop_map(|(n, at)| json!({
            "verb": "begin", "meeting_id": id("meeting", n), "at": moment(at)
        })),
        (n(), n(), prop::option::of(n()), state()).prop_map(|(n, at, item, state)| json!({
            "verb": "advance", "meeting_id": id("meeting", n), "at": moment(at), "state": state,
            "item_id": item.map(|item| id("agenda_item", item))
        })),
        (n(), n(), state()).prop_map(|(n, at, state)| json!({
            "verb": "end", "meeting_id": id("meeting", n), "at": moment(at), "state": state
        })),
        (n(), n(), prop::option::of(n()), prop::option::of(n())).prop_map(
            |(n, seat, came, left)| json!({
                "verb": "arrive", "meeting_id": id("meeting", n), "seat_id": id("seat", seat),
                "arrived_at": came.map(clock), "departed_at": left.map(|left| clock(left + 30))
            })
        ),
    ]
}

fn deciding() -> impl Strategy<Value = Value> {
    let n = || 0..RECORDS;
    let hand = select(vec![
        None,
        Some("consent"),
        Some("objection"),
        Some("stand_aside"),
        Some("yes"),
        Some("no"),
    ]);
    let record = select(vec![
        "organization",
        "goal",
        "activity",
        "series",
        "meeting",
        "decision",
    ]);
    prop_oneof![
        (n(), prop::option::of(n()), hand, 0..3u8).prop_map(|(n, seat, hand, count)| json!({
            "verb": "vote", "decision_id": id("decision", n),
            "hands": [{ "seat_id": seat.map(|seat| id("seat", seat)), "hand": hand, "count": count }]
        })),
        (n(), any::<bool>(), n(), prop::option::of(word())).prop_map(|(n, is_made, on, outcome)| json!({
            "verb": "decide", "decision_id": id("decision", n), "is_made": is_made, "decided_on": day(on),
            "outcome": outcome
        })),
        (n(), prop::option::of(n())).prop_map(|(n, until)| json!({
            "verb": "defer", "decision_id": id("decision", n), "until": until.map(day)
        })),
        (n(), n(), prop::option::of(n()), word()).prop_map(|(n, on, other, outcome)| json!({
            "verb": "review", "decision_id": id("decision", n), "review": {
                "reviewed_on": day(on), "review_outcome": outcome,
                "superseded_by_id": other.map(|other| id("decision", other))
            }
        })),
        (n(), n(), n(), n()).prop_map(|(n, taken, item, meeting)| json!({
            "verb": "take_up", "decision_id": id("decision", n), "id": id("decision", taken),
            "item_id": id("agenda_item", item), "meeting_id": id("meeting", meeting)
        })),
        (n(), n(), record, n()).prop_map(|(n, evidence, table, record)| json!({
            "verb": "cite", "decision_id": id("decision", n), "citation": {
                "id": id("evidence", evidence), "table": table, "record_id": id(table, record), "as_of_on": day(n)
            }
        })),
    ]
}

fn checking_out() -> impl Strategy<Value = Value> {
    let question = select(vec!["usefulness", "voice", "learning"]);
    let score = (question, 1..6u8, 0..4u8).prop_map(
        |(question, score, count)| json!({ "question": question, "score": score, "count": count }),
    );
    let scores = prop::collection::vec(score, 1..4);
    (0..RECORDS, scores, any::<bool>(), word()).prop_map(|(n, scores, is_total, text)| {
        json!({
            "verb": "check_out", "meeting_id": id("meeting", n), "scores": scores, "is_total": is_total,
            "comments": [{ "id": id("check_out_comment", n), "text": text }]
        })
    })
}
