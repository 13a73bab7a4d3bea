//! What the tests share: a laptop with a desk on it, and words to speak to the surface.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use trestle_core::api::{self, Desk, Moment, Place, Receipt, TABLES, Task, TaskResult};
use trestle_core::error::{Code, Fault};
use trestle_core::journal::record::select_list;
use trestle_core::values::{Day, Id};

/// A laptop: a folder for files, a desk, and a clock that goes on by a second with every edit.
pub struct Laptop {
    folder: TempDir,
    /// The desk of the person who works here.
    pub desk: Desk,
    wall_ms: i64,
}

impl Default for Laptop {
    fn default() -> Self {
        Self::new()
    }
}

impl Laptop {
    /// A laptop on which nothing is open.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(&folder.path().join("home")).unwrap();
        Self {
            folder,
            desk,
            wall_ms: 1_790_000_000_000,
        }
    }

    /// A laptop with a new initiative open.
    pub fn with_initiative() -> Self {
        let mut laptop = Self::new();
        let place = Place::Path {
            path: laptop.path("new.trestle"),
        };
        let create = Task::Create {
            place,
            name: "Ready by Five".to_owned(),
            language: "en".to_owned(),
        };
        laptop.task(&create).unwrap();
        laptop
    }

    /// A laptop with the example open, as of the day it was written for.
    pub fn with_sample() -> Self {
        let mut laptop = Self::new();
        laptop
            .task(&Task::OpenSample {
                today: day("2026-11-23"),
                fresh: false,
            })
            .unwrap();
        laptop
    }

    /// A path in this laptop's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Carries out an edit, given as JSON.
    pub fn edit(&mut self, edit: Value) -> Result<Receipt, Fault> {
        self.wall_ms += 1000;
        let moment = self.moment();
        let edit = serde_json::from_value(edit).expect("the JSON is an edit");
        api::edit(&mut self.desk, &moment, &edit)
    }

    /// Asks for a view, as JSON both ways; answers what is inside `view`.
    pub fn read(&mut self, ask: Value) -> Value {
        self.try_read(ask).unwrap()
    }

    /// Asks for a view that may be refused.
    pub fn try_read(&mut self, ask: Value) -> Result<Value, Fault> {
        let ask = serde_json::from_value(ask).expect("the JSON is a read");
        let view = api::read(&mut self.desk, &ask)?;
        Ok(serde_json::to_value(view).unwrap()["view"].take())
    }

    /// Carries out a task to its end.
    pub fn task(&mut self, task: &Task) -> Result<TaskResult, Fault> {
        let moment = self.moment();
        api::task(&mut self.desk, &moment, task, &mut |_| true)
    }

    /// Opens the file at a path.
    pub fn open(&mut self, path: &Path) -> Result<TaskResult, Fault> {
        self.task(&Task::Open {
            place: Place::Path {
                path: path.to_owned(),
            },
        })
    }

    /// Puts the open initiative away.
    pub fn close(&mut self) {
        self.task(&Task::Close).unwrap();
    }

    /// Adds an organization and tells its identity.
    pub fn add_organization(&mut self, name: &str) -> String {
        self.put(
            "stakeholders",
            json!({ "table": "organization", "name": name }),
        )
    }

    /// Stores a new record and tells its identity.
    pub fn put(&mut self, module: &str, mut record: Value) -> String {
        let id = Id::fresh().to_string();
        record["id"] = json!(id);
        self.edit(json!({ "module": module, "edit": { "verb": "put", "record": record } }))
            .unwrap();
        id
    }

    /// Changes one field of a record.
    pub fn set(
        &mut self,
        module: &str,
        table: &str,
        id: &str,
        field: &str,
        value: Value,
    ) -> Result<Receipt, Fault> {
        let set = json!({ field: value });
        self.edit(json!({ "module": module, "edit": { "verb": "set", "table": table, "id": id, "set": set } }))
    }

    /// Carries out an edit of a module that must not be refused.
    pub fn act(&mut self, module: &str, edit: Value) -> Receipt {
        self.edit(json!({ "module": module, "edit": edit }))
            .unwrap()
    }

    /// The rule that refuses an edit of a module, and the field it names, or nothing.
    pub fn refusal(&mut self, module: &str, edit: Value) -> (Code, String) {
        let fault = self
            .edit(json!({ "module": module, "edit": edit }))
            .unwrap_err();
        assert!(
            !fault.message.contains('{'),
            "a gap in the sentence: {}",
            fault.message
        );
        (fault.code, fault.field.unwrap_or_default())
    }

    /// What a module answers.
    pub fn view(&mut self, module: &str, ask: Value) -> Value {
        self.read(json!({ "module": module, "ask": ask }))
    }

    /// Lets the clock of this laptop go on.
    pub fn wait(&mut self, seconds: i64) {
        self.wall_ms += seconds * 1000;
    }

    /// Takes back the newest action.
    pub fn undo(&mut self) -> Result<Receipt, Fault> {
        self.edit(json!({ "module": "journal", "edit": { "verb": "undo" } }))
    }

    /// Takes back the newest undo.
    pub fn redo(&mut self) -> Result<Receipt, Fault> {
        self.edit(json!({ "module": "journal", "edit": { "verb": "redo" } }))
    }

    /// Everything that is not in the trash, table by table: what a person could see.
    pub fn state(&mut self) -> Value {
        let db = self.desk.open_file().unwrap().db();
        let mut state = serde_json::Map::new();
        for table in TABLES {
            let columns = select_list(table, "");
            let sql = format!(
                "SELECT {columns} FROM \"{}\" WHERE deleted = 0 ORDER BY id",
                table.name
            );
            let mut statement = db.prepare(&sql).unwrap();
            let rows = statement.query_map([], |row| {
                let cells =
                    (0..=table.columns.len()).map(|i| format!("{:?}", row.get_ref(i).unwrap()));
                Ok(Value::from(cells.collect::<Vec<_>>()))
            });
            state.insert(
                table.name.to_owned(),
                rows.unwrap().map(Result::unwrap).collect(),
            );
        }
        state.into()
    }

    fn moment(&self) -> Moment {
        Moment {
            wall_ms: self.wall_ms,
            author: "Ana".to_owned(),
        }
    }
}

/// One field of every row of a list.
pub fn pluck(rows: &Value, field: &str) -> Vec<Value> {
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| row[field].clone())
        .collect()
}

/// A day from its ISO form.
pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A folder of the input that nobody on this project wrote; none where it is absent, and the test is skipped.
pub fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data")
        .join(folder);
    path.exists().then_some(path)
}
