//! Each command as calls of the surface.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};
use trestle_core::api::{
    self, Desk, Edit, JournalAsk, JournalEdit, JournalView, Moment, Place, Read, Task, TaskResult,
    View,
};
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::error::{Error, Fault, FileTrouble};
use trestle_core::exchange::{ImportFormat, Mapping};
use trestle_core::initiative::Audience;
use trestle_core::journal::check::check;
use trestle_core::values::Day;

use crate::output::{self, Problem};
use crate::{Command, Words, names};

/// Carries out one command.
pub fn run(words: &Words) -> Result<ExitCode, Problem> {
    if let Command::Schema = words.command {
        output::json(&api::json_schema());
        return Ok(ExitCode::SUCCESS);
    }
    let home = home()?;
    let mut terminal = Terminal {
        desk: Desk::new(&home).map_err(Fault::from)?,
        author: words.author.clone(),
    };
    match &words.command {
        Command::New {
            file,
            name: Some(name),
            language,
            ..
        } => terminal.new_file(file, name, language)?,
        Command::New { file, .. } => terminal.new_sample(file)?,
        Command::Read { file, ask } => {
            let ask: Read = parse(ask)?;
            terminal.open(file)?;
            output::json(&api::read(&mut terminal.desk, &ask)?);
        }
        Command::Edit { file, edit } => {
            let edits = edits(edit)?;
            terminal.open(file)?;
            let receipts = edits
                .iter()
                .map(|edit| terminal.edit(edit))
                .collect::<Result<Vec<_>, _>>()?;
            output::json(&receipts);
        }
        Command::Undo { file } => terminal.step(file, (JournalEdit::Undo, "undone"), words.json)?,
        Command::Redo { file } => terminal.step(file, (JournalEdit::Redo, "redone"), words.json)?,
        Command::History { file, limit } => terminal.history(file, *limit, words.json)?,
        Command::Import {
            file,
            inputs,
            format,
            mapping,
            dry_run,
        } => {
            let mapping = mapping.as_deref().map(parse).transpose()?;
            terminal.open(file)?;
            let preview = terminal.read_import(inputs, *format, mapping)?;
            if *dry_run {
                terminal.rehearse(preview, words.json)?;
            } else {
                terminal.import(words.json)?;
            }
        }
        Command::Export {
            file,
            format,
            what,
            audience,
            picture,
            output,
        } => {
            let what = what.clone().unwrap_or_else(|| names::usual(*format));
            let what = names::drawn(what, picture.as_ref())?;
            terminal.export(file, what, *format, *audience, output)?;
        }
        Command::Check { file } => return terminal.check(file, words.json),
        Command::Schema => {}
    }
    Ok(ExitCode::SUCCESS)
}

/// Where settings and the identity of this device are kept: the folder that the window uses too.
fn home() -> Result<PathBuf, Problem> {
    if let Some(home) = std::env::var_os("TRESTLE_HOME") {
        return Ok(home.into());
    }
    let data = if cfg!(windows) {
        std::env::var_os("APPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        std::env::var_os("HOME").map(|home| Path::new(&home).join("Library/Application Support"))
    } else {
        std::env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".local/share")))
    };
    let data =
        data.ok_or_else(|| Problem::Words("set TRESTLE_HOME to a folder of yours".to_owned()))?;
    Ok(data.join("org.trestle.desktop"))
}

/// A desk without a window.
struct Terminal {
    desk: Desk,
    author: String,
}

impl Terminal {
    fn moment(&self) -> Moment {
        Moment {
            wall_ms: chrono::Utc::now().timestamp_millis(),
            author: self.author.clone(),
        }
    }

    fn task(&mut self, task: &Task) -> Result<TaskResult, Fault> {
        let moment = self.moment();
        api::task(&mut self.desk, &moment, task, &mut |_| true)
    }

    fn edit(&mut self, edit: &Edit) -> Result<api::Receipt, Fault> {
        let moment = self.moment();
        api::edit(&mut self.desk, &moment, edit)
    }

    fn open(&mut self, file: &Path) -> Result<(), Fault> {
        self.task(&Task::Open { place: place(file) }).map(drop)
    }

    fn new_file(&mut self, file: &Path, name: &str, language: &str) -> Result<(), Problem> {
        let create = Task::Create {
            place: place(file),
            name: name.to_owned(),
            language: language.to_owned(),
        };
        self.task(&create)?;
        Ok(())
    }

    /// Makes the example at a desk of its own and publishes a copy of it.
    fn new_sample(&mut self, file: &Path) -> Result<(), Problem> {
        if file.exists() {
            let exists = Error::File(FileTrouble::Exists, file.display().to_string());
            return Err(Fault::from(exists).into());
        }
        let apart = tempfile::tempdir().map_err(|error| Fault::from(Error::Io(error)))?;
        let mut desk = Desk::new(apart.path()).map_err(Fault::from)?;
        let moment = self.moment();
        let open = Task::OpenSample {
            today: today(),
            fresh: true,
        };
        let copy = Task::SaveCopy { place: place(file) };
        for task in [open, copy] {
            api::task(&mut desk, &moment, &task, &mut |_| true)?;
        }
        Ok(())
    }

    fn step(
        &mut self,
        file: &Path,
        (step, done): (JournalEdit, &str),
        as_json: bool,
    ) -> Result<(), Problem> {
        self.open(file)?;
        let receipt = self.edit(&Edit::Journal(step))?;
        if as_json {
            output::json(&receipt);
        } else {
            output::line(&format!("{done}: {}", output::label(&receipt.label)));
        }
        Ok(())
    }

    fn history(&mut self, file: &Path, limit: u32, as_json: bool) -> Result<(), Problem> {
        self.open(file)?;
        let ask = Read::Journal(JournalAsk::Recent { skip: 0, limit });
        let View::Journal(JournalView::Recent { actions }) = api::read(&mut self.desk, &ask)?
        else {
            return Ok(());
        };
        if as_json {
            output::json(&actions);
            return Ok(());
        }
        for action in actions {
            output::line(&output::action(&action));
        }
        Ok(())
    }

    /// Reads files to import, and what would become of them.
    fn read_import(
        &mut self,
        inputs: &[PathBuf],
        format: Option<ImportFormat>,
        mapping: Option<Mapping>,
    ) -> Result<TaskResult, Fault> {
        let places = inputs.iter().map(|input| place(input)).collect();
        let preview = self.task(&Task::ReadImport {
            places,
            format,
            today: today(),
        })?;
        if mapping.is_none() {
            return Ok(preview);
        }
        self.task(&Task::MapImport {
            mapping,
            fixes: Vec::new(),
        })
    }

    /// Shows what an import would do; as JSON with the preview, whose mapping can be changed and handed back.
    fn rehearse(&mut self, preview: TaskResult, as_json: bool) -> Result<(), Problem> {
        let TaskResult::Rehearsed { report } = self.task(&Task::RehearseImport)? else {
            return Ok(());
        };
        if !as_json {
            output::report(&report);
            return Ok(());
        }
        let mut shown = json!(report);
        if let TaskResult::Preview(preview) = preview {
            shown["preview"] = json!(preview);
        }
        output::json(&shown);
        Ok(())
    }

    fn import(&mut self, as_json: bool) -> Result<(), Problem> {
        let imported = self.task(&Task::Import)?;
        if let TaskResult::Imported { report, .. } = imported {
            if as_json {
                output::json(&report);
            } else {
                output::report(&report);
            }
        }
        Ok(())
    }

    fn export(
        &mut self,
        file: &Path,
        what: Export,
        format: ExportFormat,
        audience: Audience,
        output: &Path,
    ) -> Result<(), Problem> {
        self.open(file)?;
        self.task(&Task::Export {
            what,
            format,
            audience,
            today: today(),
            place: place(output),
        })?;
        Ok(())
    }

    fn check(&mut self, file: &Path, as_json: bool) -> Result<ExitCode, Problem> {
        self.open(file)?;
        let open = self.desk.open_file().map_err(Fault::from)?;
        let soundness = check(open.db(), open.tables()).map_err(Fault::from)?;
        if as_json {
            output::json(&soundness);
        } else {
            output::soundness(&soundness);
        }
        Ok(if soundness.is_sound() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

fn place(file: &Path) -> Place {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    Place::Path { path }
}

fn today() -> Day {
    Day(chrono::Local::now().date_naive())
}

fn edits(text: &str) -> Result<Vec<Edit>, Problem> {
    let text = if text == "-" {
        std::io::read_to_string(std::io::stdin())
            .map_err(|error| Problem::Words(error.to_string()))?
    } else {
        text.to_owned()
    };
    match parse::<Value>(&text)? {
        Value::Array(edits) => edits.into_iter().map(parse_value).collect(),
        edit => Ok(vec![parse_value(edit)?]),
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Problem> {
    serde_json::from_str(text)
        .map_err(|error| Problem::Words(format!("this JSON does not fit: {error}")))
}

fn parse_value<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Problem> {
    serde_json::from_value(value)
        .map_err(|error| Problem::Words(format!("this does not fit: {error}")))
}
