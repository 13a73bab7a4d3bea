//! The story of the small initiative in every released file: a record of every table, made through the surface.

use serde_json::{Value, json};
use trestle_core::values::Id;
use trestle_tests::Laptop;

/// Tells the story of the initiative to an empty file.
pub(super) fn tell(laptop: &mut Laptop) {
    let initiative =
        laptop.view("initiative", json!({ "view": "initiative" }))["initiative"]["id"].clone();
    laptop.act(
        "initiative",
        json!({ "verb": "set", "table": "initiative", "id": initiative, "set": {
            "name": "Río Verde Reads", "place": "Río Verde", "phase": "organize", "started_on": "2025-09-01",
            "purpose": "Every child on both banks of the river reads for pleasure by the age of nine."
        } }),
    );
    let (library, casa) = partners(laptop);
    let (group, seats) = committee(laptop, &library, &casa);
    let (goal, strategies) = agenda(laptop, &library);
    work(laptop, &casa, &strategies[0]);
    meetings(laptop, &group, &seats, &goal);
    whole_map(laptop, &library, &casa);
    whole_meeting(laptop, &group, &seats, &casa);
    whole_view(laptop);
    measured(laptop, &goal, &library);
    laptop.act(
        "stakeholders",
        json!({
            "verb": "tell_apart", "table": "organization", "one_id": library, "other_id": casa
        }),
    );
    let closed = laptop.add_organization("Closed Bookshop");
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [closed] }),
    );
    laptop
        .set(
            "stakeholders",
            "organization",
            &library,
            "website",
            json!("library.rioverde.example"),
        )
        .unwrap();
    laptop.undo().unwrap();
    laptop.redo().unwrap();
}

fn partners(laptop: &mut Laptop) -> (String, String) {
    let sectors = laptop.view("stakeholders", json!({ "view": "choices" }))["sectors"].clone();
    let mut partner = |name: &str, short: &str, sector: usize| {
        laptop.put("stakeholders", json!({
            "table": "organization", "name": name, "short_name": short, "sector_id": sectors[sector]["id"],
            "joined_on": "2025-09-15", "place": "Río Verde"
        }))
    };
    let (library, casa) = (
        partner("Verde Public Library", "VPL", 4),
        partner("Casa Abierta", "CA", 5),
    );
    let tie = json!({ "table": "relationship", "from_id": library, "to_id": casa, "kind": "refers_to", "direction": "mutual" });
    let tie = laptop.put("stakeholders", tie);
    for (on, intensity) in [("2025-10-01", 2), ("2026-10-01", 3)] {
        let reading = json!({ "relationship_id": tie, "read_on": on, "intensity": intensity, "reliability": 4 });
        laptop.act(
            "stakeholders",
            json!({ "verb": "read", "reading": reading }),
        );
    }
    let attribute = laptop.put(
        "stakeholders",
        json!({ "table": "attribute", "name": "Bank of the river" }),
    );
    laptop.act(
        "stakeholders",
        json!({
            "verb": "describe", "attribute_id": attribute, "record_id": casa, "value": "South"
        }),
    );
    (library, casa)
}

/// What schema 2 added.
fn whole_map(laptop: &mut Laptop, library: &str, casa: &str) {
    let assessor = laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "Sol Vega" }),
    );
    laptop.act("stakeholders", json!({
        "verb": "assess", "stakeholder_id": casa, "assessor_id": assessor, "assessed_on": "2026-05-04",
        "verdicts": [{ "criterion": "power", "score": 65 }, { "criterion": "stance", "level": "supportive" }]
    }));
    laptop.put(
        "stakeholders",
        json!({
            "table": "contribution", "organization_id": library, "side": "needed", "kind": "space",
            "name": "A room for story hours", "amount": 40.0, "unit": "seats"
        }),
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "name_kind", "name": "Lends books to" }),
    );
    let view = json!({ "table": "map_view", "name": "By stance", "colour_by": "stance" });
    let view = laptop.put("stakeholders", view);
    let placing = json!({ "stakeholder_id": casa, "x": 1.5, "y": -2.0, "pinned": true });
    laptop.act(
        "stakeholders",
        json!({ "verb": "arrange", "view_id": view, "placings": [placing] }),
    );
    laptop.put(
        "stakeholders",
        json!({
            "table": "attribute", "name": "Reading group", "kind": "choice", "choices": "Yes\nNo"
        }),
    );
    laptop.put(
        "stakeholders",
        json!({ "table": "network_snapshot", "name": "Spring", "taken_on": "2026-05-04" }),
    );
}

/// What schema 5 added.
fn whole_view(laptop: &mut Laptop) {
    laptop.put(
        "stakeholders",
        json!({
            "table": "map_view", "name": "Readers", "colour_by": "kind", "off": "ally", "hidden": "1,unread",
            "people": true
        }),
    );
    laptop.put(
        "stakeholders",
        json!({ "table": "foreign_part", "name": "maps", "body": "[{\"name\": \"Both banks\"}]" }),
    );
}

/// What schema 6 added.
fn measured(laptop: &mut Laptop, goal: &str, library: &str) {
    let indicator = laptop.put(
        "measures",
        json!({
            "table": "indicator", "name": "Books lent to children", "unit": "books a child", "status": "collecting",
            "level": "performance", "performance_type": "how_much", "goal_id": goal, "is_headline": true
        }),
    );
    let of = |mut record: Value| {
        record["indicator_id"] = json!(indicator);
        record
    };
    laptop.put(
        "measures",
        of(json!({ "table": "definition", "numerator": "Books lent", "denominator": "Children with a card" })),
    );
    let values = [("2026-Q1", 840), ("2026-Q2", 1050)].map(|(period, lent)| {
        of(json!({
            "period": period, "numerator": lent, "denominator": 420, "organization_id": library,
            "confidence": "intensive", "received_on": "2026-07-20"
        }))
    });
    laptop.act(
        "measures",
        json!({ "verb": "observe", "observations": values }),
    );
    laptop.put(
        "measures",
        of(json!({ "table": "target", "period": "2028", "value": 4 })),
    );
    laptop.put(
        "measures",
        of(json!({ "table": "baseline", "period": "2025-Q4", "value": 1.5 })),
    );
}

/// What schema 3 added.
fn whole_meeting(laptop: &mut Laptop, group: &str, seats: &[String], casa: &str) {
    let put = |laptop: &mut Laptop, table: &str, mut record: Value| {
        record["table"] = json!(table);
        laptop.put("meetings", record)
    };
    let template = json!({ "name": "Usual evening", "group_id": group });
    let template = put(laptop, "agenda_template", template);
    let welcome = json!({ "template_id": template, "title": "Welcome", "recurs": true });
    put(laptop, "template_item", welcome);
    let series = put(
        laptop,
        "series",
        json!({
            "name": "Book walk", "group_id": group, "cadence": "biweekly", "starts_on": "2026-01-07",
            "time_zone": "America/Bogota", "template_id": template
        }),
    );
    let festival =
        json!({ "series_id": series, "falls_on": "2026-04-01", "reason": "Easter week" });
    put(laptop, "series_exception", festival);
    let item = json!({ "series_id": series, "title": "A shelf for the clinic", "state": "proposed", "proposer_id": casa });
    put(laptop, "agenda_item", item);
    let meeting = put(
        laptop,
        "meeting",
        json!({
            "series_id": series, "title": "Book walk", "held_on": "2026-10-14", "status": "held",
            "started_at": "2026-10-14T22:31:05Z", "ended_at": "2026-10-15T00:02:40Z", "summary": "Dry and cheerful."
        }),
    );
    let of = |mut record: Value| {
        record["meeting_id"] = json!(meeting);
        record
    };
    put(
        laptop,
        "logistics_entry",
        of(json!({ "kind": "interpreter", "text": "Sign language" })),
    );
    put(
        laptop,
        "data_pack_entry",
        of(json!({ "title": "Books lent", "value": "4,120" })),
    );
    put(
        laptop,
        "guest",
        of(json!({ "name": "Don Eusebio", "is_community": true })),
    );
    put(
        laptop,
        "reply",
        of(json!({ "seat_id": seats[0], "answer": "accepted" })),
    );
    put(
        laptop,
        "check_out",
        of(json!({ "question": "voice", "score": 4, "count": 3 })),
    );
    put(
        laptop,
        "check_out_comment",
        of(json!({ "text": "Shorter, please." })),
    );
    let decision = put(
        laptop,
        "decision",
        of(json!({
            "question": "Which walk first?", "state": "open", "topic": "walks", "affects_community": true
        })),
    );
    let of = |mut record: Value| {
        record["decision_id"] = json!(decision);
        record
    };
    put(
        laptop,
        "decision_option",
        of(json!({ "text": "Along the river" })),
    );
    put(
        laptop,
        "evidence",
        of(json!({ "kind": "document", "title": "Survey of walkers" })),
    );
    put(
        laptop,
        "declared_interest",
        of(json!({ "organization_id": casa, "text": "Sells maps" })),
    );
    put(
        laptop,
        "vote",
        of(json!({ "seat_id": seats[1], "hand": "fingers", "fingers": 4 })),
    );
    put(
        laptop,
        "objection",
        of(json!({ "text": "Too steep for wheelchairs" })),
    );
    put(
        laptop,
        "consent_check",
        of(json!({ "asked": "Families of the hill", "answer": "consent" })),
    );
}

fn committee(laptop: &mut Laptop, library: &str, casa: &str) -> (String, Vec<String>) {
    let group = json!({ "table": "group", "name": "Reading table", "kind": "steering" });
    let group = laptop.put("stakeholders", group);
    let mut seats = Vec::new();
    for (organization, person) in [(library, "Inés Carrasco"), (casa, "Tom Okafor")] {
        let person = json!({ "table": "person", "name": person, "organization_id": organization });
        let person = laptop.put("stakeholders", person);
        let seat = json!({ "table": "seat", "group_id": group, "organization_id": organization });
        let seat = laptop.put("stakeholders", seat);
        laptop.put("stakeholders", json!({
            "table": "representation", "seat_id": seat, "person_id": person, "from_on": "2025-09-15"
        }));
        seats.push(seat);
    }
    (group, seats)
}

fn agenda(laptop: &mut Laptop, library: &str) -> (String, Vec<String>) {
    laptop.put(
        "agenda",
        json!({
            "table": "agenda_section", "kind": "vision", "title": "What we want to see",
            "body": "A town where **no child** is ever more than ten minutes from a good book."
        }),
    );
    let goal = laptop.put(
        "agenda",
        json!({
            "table": "goal", "name": "Books within reach", "horizon": "2030",
            "statement": "Nine of ten families have twenty books at home."
        }),
    );
    let strategy = |laptop: &mut Laptop, name: &str| {
        laptop.put(
            "agenda",
            json!({ "table": "strategy", "name": name, "goal_id": goal }),
        )
    };
    let strategies = vec![
        strategy(laptop, "Story hours on both banks"),
        strategy(laptop, "Books in barbershops"),
    ];
    let version = Id::fresh();
    laptop.act("agenda", json!({ "verb": "freeze", "id": version, "frozen_on": "2026-02-02", "notes": "First text." }));
    laptop.act(
        "agenda",
        json!({ "verb": "adopt", "id": version, "adopted_on": "2026-03-01" }),
    );
    laptop.act("agenda", json!({
        "verb": "endorse", "organization_id": library, "version_id": version, "answer": "endorsed_with_reservations",
        "answered_on": "2026-03-09", "reservation": "Say who buys the books."
    }));
    (goal, strategies)
}

fn work(laptop: &mut Laptop, owner: &str, strategy: &str) {
    let activity = laptop.put("activities", json!({
        "table": "activity", "name": "Saturday story hour", "organization_id": owner, "status": "on_track",
        "starts_on": "2026-01-10", "reach": 140, "budget": 6200.0, "place": "South bank"
    }));
    let cell = json!({ "activity_id": activity, "strategy_id": strategy, "strength": "primary" });
    laptop.act("activities", json!({ "verb": "align", "cells": [cell] }));
}

fn meetings(laptop: &mut Laptop, group: &str, seats: &[String], goal: &str) {
    let series = laptop.put("meetings", json!({
        "table": "series", "name": "Reading table", "group_id": group, "starts_at": "17:30", "ends_at": "19:00"
    }));
    let plan = |laptop: &mut Laptop, on: &str| -> Id {
        let id = Id::fresh();
        let plan =
            json!({ "verb": "plan", "id": id, "series_id": series, "held_on": on, "title": "" });
        laptop.act("meetings", plan);
        id
    };
    let november = plan(laptop, "2026-11-12");
    let mut item = |title: &str, state: &str| -> String {
        laptop.put("meetings", json!({
            "table": "agenda_item", "meeting_id": november, "title": title, "state": state, "goal_id": goal,
            "minutes_planned": 30, "discussion": "Two offers:\n\n- one for *each* bank"
        }))
    };
    let racks = item("Racks on the bus", "done");
    item("Who reads in summer?", "open");
    let presences: Vec<Value> = seats
        .iter()
        .zip(["leader_in_person", "absent_with_notice"])
        .map(|(seat, presence)| json!({ "seat_id": seat, "presence": presence }))
        .collect();
    laptop.act(
        "meetings",
        json!({ "verb": "attend", "meeting_id": november, "seats": presences }),
    );
    let decision = laptop.put("meetings", json!({
        "table": "decision", "meeting_id": november, "agenda_item_id": racks, "question": "Which line first?",
        "outcome": "Line 2, from the bridge.", "method": "consent", "decided_on": "2026-11-12"
    }));
    laptop.put("actions", json!({
        "table": "action_item", "text": "Ask the bus company for seat-back racks", "due_on": "2026-11-20",
        "meeting_id": november, "agenda_item_id": racks, "decision_id": decision
    }));
    laptop.act(
        "meetings",
        json!({ "verb": "finalize", "meeting_id": november }),
    );
    plan(laptop, "2026-12-10");
}
