//! A steering committee that met, made through the surface.

use serde_json::{Value, json};
use tempfile::TempDir;
use trestle_core::api::{self, Desk, Edit, Moment, Place, Task};
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::error::Fault;
use trestle_core::initiative::Audience;
use trestle_core::values::Id;

const TODAY: &str = "2026-12-04";

/// An open initiative in a folder of its own.
pub struct Bench {
    pub folder: TempDir,
    desk: Desk,
}

/// The identity that a readable name stands for.
pub fn id(name: &str) -> Id {
    Id::named("test", name)
}

fn moment() -> Moment {
    Moment {
        wall_ms: 1_796_000_000_000,
        author: "Ana".to_owned(),
    }
}

impl Bench {
    pub fn new(language: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let desk = Desk::new(&folder.path().join("desk")).unwrap();
        let mut bench = Self { folder, desk };
        let place = Place::Path {
            path: bench.folder.path().join("valley.trestle"),
        };
        let name = "Fed and Ready in the Valley".to_owned();
        bench
            .task(&Task::Create {
                place,
                name,
                language: language.to_owned(),
            })
            .unwrap();
        bench
    }

    pub fn task(&mut self, task: &Task) -> Result<(), Fault> {
        api::task(&mut self.desk, &moment(), task, &mut |_| true).map(|_| ())
    }

    pub fn edit(&mut self, module: &str, edit: Value) {
        let edit: Edit = serde_json::from_value(json!({ "module": module, "edit": edit })).unwrap();
        api::edit(&mut self.desk, &moment(), &edit).unwrap();
    }

    pub fn view(&mut self, module: &str, ask: Value) -> Value {
        let ask = serde_json::from_value(json!({ "module": module, "ask": ask })).unwrap();
        let view = api::read(&mut self.desk, &ask).unwrap();
        serde_json::to_value(view).unwrap()["view"].clone()
    }

    pub fn put(&mut self, module: &str, record: Value) {
        self.edit(module, json!({ "verb": "put", "record": record }));
    }

    pub fn try_export(&mut self, what: Export, format: ExportFormat) -> Result<Vec<u8>, Fault> {
        self.export_for(Audience::Backbone, what, format)
    }

    pub fn export_for(
        &mut self,
        audience: Audience,
        what: Export,
        format: ExportFormat,
    ) -> Result<Vec<u8>, Fault> {
        let path = self
            .folder
            .path()
            .join(format!("out.{}", format.extension()));
        let place = Place::Path { path: path.clone() };
        self.task(&Task::Export {
            what,
            format,
            audience,
            today: TODAY.parse().unwrap(),
            place,
        })?;
        Ok(std::fs::read(path).unwrap())
    }

    pub fn markdown(&mut self, what: Export) -> String {
        String::from_utf8(self.try_export(what, ExportFormat::Md).unwrap()).unwrap()
    }

    pub fn plain(&mut self, what: Export) -> String {
        String::from_utf8(self.try_export(what, ExportFormat::Txt).unwrap()).unwrap()
    }

    pub fn docx(&mut self, what: Export) -> Vec<u8> {
        self.try_export(what, ExportFormat::Docx).unwrap()
    }

    pub fn pdf(&mut self, what: Export) -> Vec<u8> {
        self.try_export(what, ExportFormat::Pdf).unwrap()
    }

    /// A steering committee of three seats that met in November and in December.
    pub fn meet(&mut self, people: [&str; 3]) {
        let organizations = ["Mercy Health", "Eastbrook Schools"];
        for (name, at) in organizations.into_iter().zip(0..) {
            self.put(
                "stakeholders",
                json!({ "table": "organization", "id": id(name), "name": name }),
            );
            let person = json!({
                "table": "person", "id": id(&format!("person {at}")), "name": people[at], "organization_id": id(name)
            });
            self.put("stakeholders", person);
        }
        let parent = json!({ "table": "person", "id": id("person 2"), "name": people[2] });
        self.put("stakeholders", parent);
        self.put(
            "stakeholders",
            json!({ "table": "group", "id": id("group"), "name": "Steering committee" }),
        );
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
        for (name, on) in [
            ("november", "2026-11-05"),
            ("december", "2026-12-03"),
            ("january", "2027-01-07"),
        ] {
            self.put("meetings", json!({
                "table": "meeting", "id": id(name), "series_id": id("series"), "title": "Steering committee",
                "held_on": on, "place": "Public library, upper hall", "chair_id": id("person 0"),
                "note_taker_id": id("person 1"), "guests": "Lena Ortiz, City Transit; A. Wolf"
            }));
        }
    }

    /// So many more organizations with a seat and somebody who came to speak for it.
    pub fn seat_more(&mut self, many: u32) {
        for at in 0..many {
            let name = format!("Partner {at}");
            let [seat, person] =
                ["more seat", "more person"].map(|what| id(&format!("{what} {at}")));
            let organization = json!({ "table": "organization", "id": id(&name), "name": name });
            self.put("stakeholders", organization);
            self.put("stakeholders", json!({
                "table": "person", "id": person, "name": format!("Speaker of {name}"), "organization_id": id(&name)
            }));
            self.put("stakeholders", json!({
                "table": "seat", "id": seat, "group_id": id("group"), "organization_id": id(&name),
                "position": format!("b{at:03}")
            }));
            self.put("stakeholders", json!({
                "table": "representation", "id": id(&format!("more representation {at}")), "seat_id": seat,
                "person_id": person, "capacity": "leader", "from_on": "2026-01-01"
            }));
            let seats = json!([{ "seat_id": seat, "presence": "leader_in_person" }]);
            self.edit(
                "meetings",
                json!({ "verb": "attend", "meeting_id": id("december"), "seats": seats }),
            );
        }
    }

    /// What the December meeting said, decided and promised.
    pub fn talk(&mut self, discussion: &str) {
        let presences = [
            ("seat 0", "leader_in_person"),
            ("seat 1", "absent_with_notice"),
            ("seat 2", "leader_remote"),
        ];
        for (seat, presence) in presences {
            let seats = json!([{ "seat_id": id(seat), "presence": presence }]);
            self.edit(
                "meetings",
                json!({ "verb": "attend", "meeting_id": id("december"), "seats": seats }),
            );
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
