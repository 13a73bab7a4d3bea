//! Bringing tables in and handing them out, through the surface. What single cells mean is tested beside the readers.

mod audience;
mod calendars;
mod formats;
mod golden;
mod graphs;
mod hostile;
mod ical;
mod indicators;
mod kumu_projects;
mod mapping;
mod matrix;
mod networks;
mod other_networks;
mod partners;
mod readers;
mod round_trip;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use trestle_core::api::{Desk, Moment, Place, Task, TaskResult, edit, read, task};
use trestle_core::documents::ExportFormat;
use trestle_core::error::Fault;
use trestle_core::exchange::{self, ImportPreview, ImportReport, Mapping, WarningCode};
use trestle_core::initiative::Audience;

/// A desk with a new initiative open on it.
struct Table {
    desk: Desk,
    folder: tempfile::TempDir,
}

fn moment() -> Moment {
    Moment {
        wall_ms: 1_795_000_000_000,
        author: "Ana".to_owned(),
    }
}

impl Table {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(&folder.path().join("desk")).unwrap();
        let mut table = Self { desk, folder };
        let path = table.folder.path().join("a.trestle");
        let create = Task::Create {
            place: Place::Path { path },
            name: "Try".to_owned(),
            language: "en".to_owned(),
        };
        table.task(&create).unwrap();
        table
    }

    fn task(&mut self, what: &Task) -> Result<TaskResult, Fault> {
        task(&mut self.desk, &moment(), what, &mut |_| true)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn preview_of(&mut self, paths: &[PathBuf]) -> Result<ImportPreview, Fault> {
        let places = paths
            .iter()
            .map(|path| Place::Path { path: path.clone() })
            .collect();
        match self.task(&Task::ReadImport {
            places,
            format: None,
            today: "2026-11-22".parse().unwrap(),
        })? {
            TaskResult::Preview(preview) => Ok(preview),
            other => panic!("{other:?}"),
        }
    }

    fn preview(&mut self, name: &str, bytes: impl AsRef<[u8]>) -> ImportPreview {
        let path = self.file(name, bytes);
        self.preview_of(&[path]).unwrap()
    }

    fn adjust(&mut self, mapping: Mapping) -> ImportPreview {
        match self
            .task(&Task::MapImport {
                mapping: Some(mapping),
                fixes: Vec::new(),
            })
            .unwrap()
        {
            TaskResult::Preview(preview) => preview,
            other => panic!("{other:?}"),
        }
    }

    fn import(&mut self) -> (ImportReport, bool) {
        match self.task(&Task::Import).unwrap() {
            TaskResult::Imported { report, receipt } => (report, receipt.is_some()),
            other => panic!("{other:?}"),
        }
    }

    fn import_text(&mut self, name: &str, text: &str) -> ImportReport {
        self.preview(name, text);
        self.import().0
    }

    fn ask(&mut self, ask: Value) -> Value {
        let ask = serde_json::from_value(json!({ "module": "stakeholders", "ask": ask })).unwrap();
        serde_json::to_value(read(&mut self.desk, &ask).unwrap()).unwrap()["view"].clone()
    }

    fn undo(&mut self) {
        let undo =
            serde_json::from_value(json!({ "module": "journal", "edit": { "verb": "undo" } }))
                .unwrap();
        edit(&mut self.desk, &moment(), &undo).unwrap();
    }

    fn organizations(&mut self) -> Vec<Value> {
        self.ask(json!({ "view": "organizations" }))["rows"]
            .as_array()
            .unwrap()
            .clone()
    }

    fn relationships(&mut self) -> Vec<Value> {
        self.ask(json!({ "view": "relationships" }))["relationships"]
            .as_array()
            .unwrap()
            .clone()
    }

    fn people(&mut self) -> Vec<Value> {
        self.ask(json!({ "view": "people" }))["people"]
            .as_array()
            .unwrap()
            .clone()
    }

    fn counts(&mut self) -> (usize, usize, usize) {
        (
            self.organizations().len(),
            self.people().len(),
            self.relationships().len(),
        )
    }

    fn import_file(&mut self, path: &str) -> Option<(ImportPreview, ImportReport)> {
        let preview = self.preview_of(&[shared(path)?]).unwrap();
        Some((preview, self.import().0))
    }

    fn export_network(&mut self, format: ExportFormat) -> Vec<u8> {
        let db = self.desk.open_file().unwrap().db();
        exchange::export_stakeholders(db, format, Audience::Backbone).unwrap()
    }

    fn export_file(&mut self, format: ExportFormat) -> PathBuf {
        let bytes = self.export_network(format);
        self.file(&format!("out.{}", format.extension()), bytes)
    }

    fn export(&mut self, what: exchange::TableExport) -> Vec<u8> {
        let db = self.desk.open_file().unwrap().db();
        exchange::export_table(db, what, ExportFormat::Csv, Audience::Backbone).unwrap()
    }
}

/// Real input that is not part of this project; tests that need it pass without it.
fn shared(part: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data")
        .join(part);
    path.exists().then_some(path)
}

fn networks(name: &str) -> Option<Vec<PathBuf>> {
    let part = |kind: &str| shared(&format!("networks/{name}.{kind}.csv"));
    Some(vec![part("nodes")?, part("edges")?])
}

/// What a record holds in the initiative's own columns.
fn own(table: &mut Table, view: &str, id: &Value) -> Vec<(String, String)> {
    let record = table.ask(json!({ "view": view, "id": id, "today": "2026-11-22" }));
    let own = record["attributes"].as_array().unwrap().iter().map(|own| {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (text(&own["attribute"]["name"]), text(&own["value"]))
    });
    own.filter(|(_, value)| !value.is_empty()).collect()
}

/// How often a warning counts, and the names it gives.
fn warned(preview: &ImportPreview, code: WarningCode) -> (u32, Vec<&str>) {
    let found = preview.warnings.iter().find(|warning| warning.code == code);
    found.map_or((0, Vec::new()), |warning| {
        let names = warning.names.iter().map(String::as_str);
        (warning.count, names.collect())
    })
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect()
}
