//! The minutes of a two-hour meeting as PDF, against LibreOffice making a PDF of the same minutes from DOCX.
//!
//! Ours is everything from the open file to the bytes of the PDF; LibreOffice is started for each document, as a script
//! would start it, with a profile that it has used before.

#![allow(clippy::unwrap_used, missing_docs)]

mod peer;

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;
use trestle_core::documents::{Export, ExportFormat, export};
use trestle_core::initiative::Audience;
use trestle_core::values::Id;
use trestle_tests::{Laptop, day};

use crate::peer::compare;

const SEATS: usize = 40;
const ITEMS: usize = 12;
const DECISIONS: usize = 3;
const ACTIONS: usize = 9;

/// What is said on an item.
const SAID: &str = "Transit can carry **400 riders** a month. The clinic asked who sees the passes.\n\n\
    - lines 4 and 9, from February\n- no more buses\n\nThe county pays for six months; after that the council decides.";

/// A meeting with seats, items, decisions and actions, written through the surface.
fn meeting(laptop: &mut Laptop) -> Id {
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let series = json!({ "table": "series", "name": "Steering committee", "group_id": group, "quorum_percent": 50 });
    let series = laptop.put("meetings", series);
    let meeting = laptop.put("meetings", json!({
        "table": "meeting", "series_id": series, "title": "Steering committee", "held_on": "2026-12-03",
        "place": "Public library, upper hall", "summary": "The passes begin in **February**."
    }));
    let mut organizations = Vec::new();
    let presences = [
        "leader_in_person",
        "leader_remote",
        "delegate",
        "absent_with_notice",
    ];
    for at in 0..SEATS {
        let name = format!("Partner organization number {at}");
        let organization = laptop.add_organization(&name);
        let person = json!({ "table": "person", "name": format!("Person {at}"), "organization_id": organization });
        let person = laptop.put("stakeholders", person);
        let position = format!("a{at:03}");
        let seat = laptop.put("stakeholders", json!({
            "table": "seat", "group_id": group, "organization_id": organization, "position": position
        }));
        laptop.put("stakeholders", json!({
            "table": "representation", "seat_id": seat, "person_id": person, "capacity": "leader",
            "from_on": "2026-01-01"
        }));
        let seats = json!([{ "seat_id": seat, "presence": presences[at % presences.len()] }]);
        laptop.act(
            "meetings",
            json!({ "verb": "attend", "meeting_id": meeting, "seats": seats }),
        );
        organizations.push(organization);
    }
    let mut items = Vec::new();
    for at in 0..ITEMS {
        items.push(laptop.put("meetings", json!({
            "table": "agenda_item", "meeting_id": meeting, "title": format!("Item number {at}"), "minutes_planned": 10,
            "minutes_used": 10, "state": "done", "discussion": SAID, "position": format!("a{at:03}")
        })));
    }
    for at in 0..DECISIONS {
        laptop.put("meetings", json!({
            "table": "decision", "meeting_id": meeting, "agenda_item_id": items[2 * at], "method": "consent",
            "question": "Do we start with lines 4 and 9?", "outcome": "Yes: passes for households, from 1 February.",
            "objections": "A pass printed by the clinic shows who is a patient. Integrated: the library hands them out.",
            "review_on": "2027-06-03"
        }));
    }
    for at in 0..ACTIONS {
        laptop.put("actions", json!({
            "table": "action_item", "text": format!("Promise number {at} to the others"), "due_on": "2027-01-15",
            "organization_id": organizations[at], "meeting_id": meeting, "agenda_item_id": items[at]
        }));
    }
    meeting.parse().unwrap()
}

/// Makes a PDF of a document; false where there is no LibreOffice.
fn convert(document: &Path, folder: &Path) -> bool {
    let profile = format!("-env:UserInstallation=file://{}/office", folder.display());
    let office = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", "pdf", "--outdir"])
        .args([folder, document])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    office.is_ok_and(|status| status.success()) && folder.join("minutes.pdf").exists()
}

fn minutes(criterion: &mut Criterion) {
    let mut laptop = Laptop::with_initiative();
    let what = Export::Minutes {
        id: meeting(&mut laptop),
    };
    let folder = laptop.path("office").parent().unwrap().to_owned();
    let document = laptop.path("minutes.docx");
    let db = laptop.desk.open_file().unwrap().db();
    let today = day("2026-12-04");
    let write = |format| export(db, &what, format, Audience::Backbone, today).unwrap();
    std::fs::write(&document, write(ExportFormat::Docx)).unwrap();
    if !convert(&document, &folder) {
        println!("Skipped: there is no LibreOffice on this machine to compare with.");
        return;
    }
    let ours = || {
        black_box(write(ExportFormat::Pdf));
    };
    let peer = || assert!(convert(&document, &folder), "LibreOffice wrote nothing");
    compare(
        criterion,
        "A PDF of minutes",
        0.2,
        ours,
        "LibreOffice",
        peer,
    );
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = minutes
}
criterion_main!(benches);
