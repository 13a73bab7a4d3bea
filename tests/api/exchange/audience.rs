//! For whom tables and networks are: what an audience may not see is in no byte of any format.

use std::io::{Cursor, Read};

use serde_json::{Value, json};
use trestle_core::api::{Place, Task};
use trestle_core::documents::ExportFormat;
use trestle_core::error::{Code, Fault};
use trestle_core::initiative::Audience;
use trestle_tests::{Laptop, day};
use zip::ZipArchive;

/// What only the backbone may read.
const HOUSE: [&str; 7] = [
    "secretnote",
    "secretmotivation",
    "secrettag",
    "secretown",
    "competes_with",
    "secretvalue",
    "secretpromise",
];

/// What only those who take part may read.
const PARTNERS: [&str; 4] = [
    "secret@example.org",
    "555-0199",
    "Prospective Partner",
    "Kept promise",
];

const TABLES: [&str; 7] = [
    "organizations",
    "people",
    "relationships",
    "activities",
    "matrix",
    "actions",
    "indicators",
];

const NETWORKS: [ExportFormat; 10] = [
    ExportFormat::KumuXlsx,
    ExportFormat::KumuJson,
    ExportFormat::Graphml,
    ExportFormat::Gexf,
    ExportFormat::Gml,
    ExportFormat::Pajek,
    ExportFormat::GephiCsv,
    ExportFormat::MatrixCsv,
    ExportFormat::MembershipCsv,
    ExportFormat::Vcard,
];

/// An initiative with a secret in every field that is not for everybody.
fn laptop() -> Laptop {
    let mut laptop = Laptop::with_initiative();
    let organization = |name: &str, status: &str| {
        json!({ "table": "organization", "name": name, "status": status, "notes": "secretnote",
                "motivation": "secretmotivation", "tags": "secrettag", "agreement_term": "secretnote" })
    };
    let own = laptop.put("stakeholders", organization("Open Partner", "active"));
    let other = laptop.put("stakeholders", organization("Other Partner", "active"));
    laptop.put(
        "stakeholders",
        organization("Prospective Partner", "prospective"),
    );
    let attribute = json!({ "table": "attribute", "record": "organization", "name": "secretown", "kind": "text" });
    let attribute = laptop.put("stakeholders", attribute);
    laptop.put("stakeholders", json!({
        "table": "attribute_value", "attribute_id": attribute, "record_id": own, "value": "secretvalue"
    }));
    let person = laptop.put("stakeholders", json!({
        "table": "person", "name": "Maria Personal", "organization_id": own, "email": "secret@example.org",
        "phone": "555-0199", "notes": "secretnote", "supports": "secretnote"
    }));
    let tie = |kind: &str, from: &str, to: &str| json!({ "table": "relationship", "from_id": from, "to_id": to, "kind": kind, "notes": "secretnote" });
    let works = laptop.put("stakeholders", tie("works_with", &own, &other));
    laptop.put("stakeholders", json!({
        "table": "reading", "relationship_id": works, "read_on": "2026-03-03", "openness": 3, "reliability": 2,
        "notes": "secretnote"
    }));
    laptop.put("stakeholders", tie("competes_with", &own, &other));
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seat = json!({ "table": "seat", "group_id": group, "organization_id": own });
    let seat = laptop.put("stakeholders", seat);
    laptop.put("stakeholders", json!({
        "table": "representation", "seat_id": seat, "person_id": person, "capacity": "leader", "from_on": "2026-01-01"
    }));
    laptop.put("activities", json!({
        "table": "activity", "name": "Open activity", "organization_id": own, "why_us": "secretnote", "notes": "secretnote"
    }));
    let meeting = laptop.put(
        "meetings",
        json!({ "table": "meeting", "title": "Open meeting", "held_on": "2026-11-01" }),
    );
    let item = laptop.put("meetings", json!({
        "table": "agenda_item", "meeting_id": meeting, "title": "Closed", "is_confidential": true
    }));
    for (text, item) in [("secretpromise", Some(item)), ("Kept promise", None)] {
        laptop.put(
            "actions",
            json!({
                "table": "action_item", "text": text, "meeting_id": meeting, "agenda_item_id": item,
                "organization_id": own, "person_id": person, "notes": "secretnote"
            }),
        );
    }
    let indicator =
        json!({ "table": "indicator", "name": "Open indicator", "notes": "secretnote" });
    let indicator = laptop.put("measures", indicator);
    let observation = |place: &str, value: u32| {
        json!({ "indicator_id": indicator, "period": "2026-Q1", "place": place, "value": value,
                "organization_id": own, "notes": "secretnote" })
    };
    laptop.act("measures", json!({
        "verb": "observe", "observations": [observation("", 120), observation("secretvalue", 12)]
    }));
    laptop
}

fn export(
    laptop: &mut Laptop,
    audience: Audience,
    what: Value,
    format: ExportFormat,
) -> Result<String, Fault> {
    let path = laptop.path("out");
    laptop.task(&Task::Export {
        what: serde_json::from_value(what).unwrap(),
        format,
        audience,
        today: day("2026-11-23"),
        place: Place::Path { path: path.clone() },
    })?;
    let bytes = std::fs::read(path).unwrap();
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) {
        for at in 0..archive.len() {
            let mut part = Vec::new();
            archive
                .by_index(at)
                .unwrap()
                .read_to_end(&mut part)
                .unwrap();
            text.push_str(&String::from_utf8_lossy(&part));
        }
    }
    Ok(text)
}

/// Everything that an audience can have: what it is, and what can be read in it.
fn everything(laptop: &mut Laptop, audience: Audience) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let formats = [ExportFormat::Csv, ExportFormat::Xlsx];
    for (table, format) in TABLES
        .into_iter()
        .flat_map(|table| formats.map(|format| (table, format)))
    {
        let what = json!({ "what": "table", "table": table });
        match export(laptop, audience, what, format) {
            Ok(text) => all.push((format!("{table} as {format}"), text)),
            Err(fault) => assert_eq!(fault.code, Code::NotForAudience, "{table}"),
        }
    }
    for format in NETWORKS {
        let what = json!({ "what": "stakeholders" });
        let text = export(laptop, audience, what, format).unwrap();
        all.push((format!("the network as {format}"), text));
    }
    all
}

#[test]
fn the_backbone_reads_what_was_planted() {
    let mut laptop = laptop();
    let all: String = everything(&mut laptop, Audience::Backbone)
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for words in HOUSE
        .into_iter()
        .chain(PARTNERS)
        .chain(["openness", "Maria Personal"])
    {
        assert!(all.contains(words), "{words} was never there");
    }
}

#[test]
fn partners_read_no_assessment_and_no_note() {
    let mut laptop = laptop();
    let all = everything(&mut laptop, Audience::Partner);
    for (what, text) in &all {
        for words in HOUSE
            .into_iter()
            .chain(["openness", "reliability", "influence"])
        {
            assert!(!text.contains(words), "{words} stands in {what}");
        }
    }
    let people = &all
        .iter()
        .find(|(what, _)| what == "people as csv")
        .unwrap()
        .1;
    assert!(people.contains("secret@example.org"), "{people}");
}

#[test]
fn outsiders_read_no_contact_and_the_public_no_person() {
    let mut laptop = laptop();
    for audience in [Audience::Funder, Audience::Public] {
        let all = everything(&mut laptop, audience);
        for (what, text) in &all {
            for words in HOUSE
                .into_iter()
                .chain(PARTNERS)
                .chain(["openness", "reliability"])
            {
                assert!(
                    !text.contains(words),
                    "{words} stands in {what} for {audience}"
                );
            }
            let is_named = text.contains("Maria Personal");
            assert!(
                !is_named || audience == Audience::Funder,
                "a person stands in {what}"
            );
        }
        let has = |wanted: &str| all.iter().any(|(_, text)| text.contains(wanted));
        assert!(has("Open Partner") && has("Other Partner") && has("Open activity"));
        assert!(has("Maria Personal") == (audience == Audience::Funder));
    }
}

#[test]
fn what_is_all_about_people_or_judgements_stays_with_those_who_take_part() {
    let mut laptop = laptop();
    for what in [
        json!({ "what": "table", "table": "actions" }),
        json!({ "what": "todos" }),
        json!({ "what": "map" }),
    ] {
        let format = match what["what"].as_str() {
            Some("table") => ExportFormat::Csv,
            Some("todos") => ExportFormat::Ics,
            _ => ExportFormat::Svg,
        };
        let refused = export(&mut laptop, Audience::Public, what, format);
        assert_eq!(refused.unwrap_err().code, Code::NotForAudience);
    }
}
