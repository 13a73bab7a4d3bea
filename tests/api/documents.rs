//! Minutes, agendas and the common agenda, written through the surface as Markdown and PDF.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use trestle_core::api::{self, Desk, Edit, Moment, Place, Task};
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::error::{Code, Fault};
use trestle_core::values::Id;

const TODAY: &str = "2026-12-04";

/// An open initiative in a folder of its own.
struct Bench {
    folder: TempDir,
    desk: Desk,
}

fn id(name: &str) -> Id {
    Id::named("test", name)
}

fn moment() -> Moment {
    Moment { wall_ms: 1_796_000_000_000, author: "Ana".to_owned() }
}

impl Bench {
    fn new(language: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let desk = Desk::new(&folder.path().join("desk")).unwrap();
        let mut bench = Self { folder, desk };
        let place = Place::Path { path: bench.folder.path().join("valley.trestle") };
        let name = "Fed and Ready in the Valley".to_owned();
        bench.task(&Task::Create { place, name, language: language.to_owned() }).unwrap();
        bench
    }

    fn task(&mut self, task: &Task) -> Result<(), Fault> {
        api::task(&mut self.desk, &moment(), task, &mut |_| true).map(|_| ())
    }

    fn edit(&mut self, module: &str, edit: Value) {
        let edit: Edit = serde_json::from_value(json!({ "module": module, "edit": edit })).unwrap();
        api::edit(&mut self.desk, &moment(), &edit).unwrap();
    }

    fn put(&mut self, module: &str, record: Value) {
        self.edit(module, json!({ "verb": "put", "record": record }));
    }

    fn try_export(&mut self, what: Export, format: ExportFormat) -> Result<Vec<u8>, Fault> {
        let path = self.folder.path().join(format!("out.{}", format.extension()));
        let place = Place::Path { path: path.clone() };
        self.task(&Task::Export { what, format, today: TODAY.parse().unwrap(), place })?;
        Ok(std::fs::read(path).unwrap())
    }

    fn markdown(&mut self, what: Export) -> String {
        String::from_utf8(self.try_export(what, ExportFormat::Md).unwrap()).unwrap()
    }

    fn pdf(&mut self, what: Export) -> Vec<u8> {
        self.try_export(what, ExportFormat::Pdf).unwrap()
    }

    /// A steering committee of three seats that met in November and in December.
    fn meet(&mut self, people: [&str; 3]) {
        let organizations = ["Mercy Health", "Eastbrook Schools"];
        for (name, at) in organizations.into_iter().zip(0..) {
            self.put("stakeholders", json!({ "table": "organization", "id": id(name), "name": name }));
            let person = json!({
                "table": "person", "id": id(&format!("person {at}")), "name": people[at], "organization_id": id(name)
            });
            self.put("stakeholders", person);
        }
        let parent = json!({ "table": "person", "id": id("person 2"), "name": people[2] });
        self.put("stakeholders", parent);
        self.put("stakeholders", json!({ "table": "group", "id": id("group"), "name": "Steering committee" }));
        for at in 0..3 {
            let seat = id(&format!("seat {at}"));
            let organization = organizations.get(at).map(|name| id(name));
            let role = if at == 0 { "chair" } else { "member" };
            self.put("stakeholders", json!({
                "table": "seat", "id": seat, "group_id": id("group"), "organization_id": organization, "role": role,
                "position": format!("a{at}")
            }));
            self.put("stakeholders", json!({
                "table": "representation", "id": id(&format!("representation {at}")), "seat_id": seat,
                "person_id": id(&format!("person {at}")), "capacity": "leader", "from_on": "2026-01-01"
            }));
        }
        self.put("meetings", json!({
            "table": "series", "id": id("series"), "name": "Steering committee", "group_id": id("group"),
            "quorum_percent": 60
        }));
        for (name, on) in [("november", "2026-11-05"), ("december", "2026-12-03"), ("january", "2027-01-07")] {
            self.put("meetings", json!({
                "table": "meeting", "id": id(name), "series_id": id("series"), "title": "Steering committee",
                "held_on": on, "place": "Public library, upper hall", "chair_id": id("person 0"),
                "note_taker_id": id("person 1"), "guests": "Lena Ortiz, City Transit; A. Wolf"
            }));
        }
    }

    /// What the December meeting said, decided and promised.
    fn talk(&mut self, discussion: &str) {
        let presences = [("seat 0", "leader_in_person"), ("seat 1", "absent_with_notice"), ("seat 2", "leader_remote")];
        for (seat, presence) in presences {
            let seats = json!([{ "seat_id": id(seat), "presence": presence }]);
            self.edit("meetings", json!({ "verb": "attend", "meeting_id": id("december"), "seats": seats }));
        }
        for (name, title, position, state) in [
            ("welcome", "Welcome", "a0", "done"),
            ("passes", "Free bus passes on clinic days", "a1", "done"),
            ("rooms", "Rooms for the spring", "a2", "open"),
        ] {
            let discussion = if name == "passes" { discussion } else { "" };
            self.put("meetings", json!({
                "table": "agenda_item", "id": id(name), "meeting_id": id("december"), "title": title,
                "purpose": if name == "passes" { "decide" } else { "discuss" }, "minutes_planned": 20,
                "position": position, "state": state, "presenter_id": id("person 0"), "discussion": discussion
            }));
        }
        self.put("meetings", json!({
            "table": "decision", "id": id("decision"), "meeting_id": id("december"), "agenda_item_id": id("passes"),
            "question": "Do we start with lines 4 and 9?", "outcome": "Yes: passes for households, from 1 February.",
            "method": "consent", "responsible_id": id("person 0"), "review_on": "2027-06-03",
            "objections": "A pass printed by the clinic shows who is a patient. Integrated: the library hands them out.",
            "concerns": "The county pays for six months only."
        }));
        for (name, meeting, item, due) in [
            ("print", "december", Some("passes"), Some("2027-01-15")),
            ("ask", "december", None, None),
            ("late", "november", None, Some("2026-11-20")),
        ] {
            self.put("actions", json!({
                "table": "action_item", "id": id(name), "text": format!("Promise to {name}"),
                "person_id": id("person 1"), "organization_id": id("Eastbrook Schools"), "due_on": due,
                "meeting_id": id(meeting), "agenda_item_id": item.map(id)
            }));
        }
    }
}

const PEOPLE: [&str; 3] = ["Denise Abara", "José Quiñones", "Thị Hạnh Nguyễn"];
const DISCUSSION: &str = "# Costs\n\nTransit can carry **400 riders** a month.\n\n- lines 4 and 9\n- no more buses";

fn meeting() -> Bench {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.talk(DISCUSSION);
    bench
}

fn minutes() -> Export {
    Export::Minutes { id: id("december") }
}

/// The text of a PDF, word by word; none on a machine without `pdftotext`.
fn text_of(pdf: &[u8], folder: &Path) -> Option<Vec<String>> {
    let path = folder.join("read.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&path).arg("-").output().ok()?;
    assert!(output.status.success(), "pdftotext refused the file");
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn minutes_as_markdown() {
    let expected = include_str!("../golden/minutes.md");
    assert_eq!(meeting().markdown(minutes()), expected);
}

#[test]
fn minutes_in_the_language_of_the_initiative() {
    let mut bench = Bench::new("es");
    bench.meet(PEOPLE);
    bench.talk(DISCUSSION);
    let written = bench.markdown(minutes());
    for phrase in ["jueves, 3 de diciembre de 2026", "## Asistencia", "**Decisión**", "Pendientes de reuniones"] {
        assert!(written.contains(phrase), "{phrase} is missing in\n{written}");
    }
}

#[test]
fn minutes_as_tagged_pdf() {
    let mut bench = meeting();
    let pdf = bench.pdf(minutes());
    assert!(pdf.starts_with(b"%PDF-"));
    let has = |mark: &[u8]| pdf.windows(mark.len()).any(|window| window == mark);
    assert!(has(b"/StructTreeRoot") && has(b"/Lang"), "not tagged, or without a language");
    assert!(has(b"<pdfuaid:part>1</pdfuaid:part>"), "not PDF/UA-1");
    let Some(words) = text_of(&pdf, bench.folder.path()) else { return };
    let text = words.join(" ");
    for phrase in PEOPLE.into_iter().chain([
        "Fed and Ready in the Valley",
        "Thursday 3 December 2026",
        "Mercy Health",
        "Eastbrook Schools",
        "Lena Ortiz, City Transit",
        "Met: 2 of 3 seats filled",
        "400 riders",
        "Yes: passes for households, from 1 February.",
        "Promise to print",
        "Promise to ask",
        "Still open from earlier meetings",
        "Promise to late",
        "Thursday 7 January 2027",
        "Draft",
    ]) {
        assert!(text.contains(phrase), "{phrase} is missing in\n{text}");
    }
}

#[test]
fn the_same_records_on_the_same_day_give_the_same_bytes() {
    assert!(meeting().pdf(minutes()) == meeting().pdf(minutes()));
}

#[test]
fn final_minutes_say_so() {
    let mut bench = meeting();
    bench.edit("meetings", json!({ "verb": "finalize", "meeting_id": id("december") }));
    let written = bench.markdown(minutes());
    assert!(written.contains("**Final**") && !written.contains("**Draft**"));
}

#[test]
fn the_agenda_of_a_meeting_tells_no_tales() {
    let mut bench = meeting();
    let written = bench.markdown(Export::MeetingAgenda { id: id("december") });
    assert!(written.contains("9:20 Free bus passes on clinic days"));
    assert!(written.contains("Promise to late"), "open promises are on the agenda");
    assert!(!written.contains("400 riders") && !written.contains("Decision"));
    assert!(bench.pdf(Export::MeetingAgenda { id: id("december") }).starts_with(b"%PDF-"));
}

#[test]
fn the_common_agenda_before_and_after_it_is_frozen() {
    let mut bench = meeting();
    let section = json!({
        "table": "agenda_section", "id": id("vision"), "kind": "vision", "title": "Our vision",
        "body": "Every child starts school *fed*."
    });
    bench.put("agenda", section);
    bench.put("agenda", json!({ "table": "goal", "id": id("goal"), "name": "Fed", "horizon": "2030" }));
    bench.put("agenda", json!({
        "table": "strategy", "id": id("strategy"), "goal_id": id("goal"), "name": "Pantries in schools"
    }));
    let working = bench.markdown(Export::CommonAgenda);
    assert!(working.contains("**Working text**") && working.contains("### Goal 1: Fed"));
    bench.edit("agenda", json!({ "verb": "freeze", "id": id("version"), "frozen_on": "2026-11-01" }));
    bench.edit("agenda", json!({
        "verb": "endorse", "organization_id": id("Mercy Health"), "version_id": id("version"),
        "answer": "endorsed_with_reservations", "answered_on": "2026-11-20", "reservation": "Say who pays."
    }));
    let frozen = bench.markdown(Export::CommonAgenda);
    for phrase in [
        "**Version 1**",
        "Every child starts school *fed*.",
        "- **Pantries in schools**",
        "1 of 2 active organizations endorse this version",
        "**Mercy Health**: Endorsed with reservations: Say who pays. · 20 November 2026",
        "**Eastbrook Schools**: Not asked yet",
    ] {
        assert!(frozen.contains(phrase), "{phrase} is missing in\n{frozen}");
    }
    assert!(bench.pdf(Export::CommonAgenda).starts_with(b"%PDF-"));
}

#[test]
fn a_format_that_does_not_exist_is_refused() {
    let fault = meeting().try_export(minutes(), ExportFormat::Csv).unwrap_err();
    assert_eq!(fault.code, Code::NoSuchExport);
    assert_eq!(fault.details["format"], "csv");
}

#[test]
fn a_meeting_that_is_not_there_is_refused() {
    let fault = meeting().try_export(Export::Minutes { id: id("never") }, ExportFormat::Md).unwrap_err();
    assert_eq!(fault.code, Code::Gone);
}
