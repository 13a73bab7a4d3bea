//! Tasks: whatever touches the world outside the open file, with progress and cancel.

use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::desk::{Desk, Settings};
use super::{Edit, Moment, Receipt, TABLES, apply, import, sample};
use crate::documents::{self, Export, ExportFormat};
use crate::error::{Code, Error, Fault, FileTrouble, Refusal, Result};
use crate::exchange::{Fix, ImportFormat, ImportPreview, ImportReport, Mapping};
use crate::file::{self, File, display_name};
use crate::initiative::{Audience, Initiative};
use crate::journal::Kind;
use crate::values::{Day, Id};
use crate::{initiative, stakeholders};

/// Where a file is. The page never learns a path: it says `ask` (a dialog) or `recent`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Place {
    /// Wherever the person says in the system's dialog.
    Ask,
    /// A file of the list of recent ones, counted from 0.
    Recent {
        /// Which.
        n: u32,
    },
    /// A path; from the shell and the terminal only.
    #[ts(skip)]
    Path {
        /// The path.
        path: PathBuf,
    },
}

/// Something to be done with the world outside the open file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Task {
    /// Makes a new initiative with the usual sectors and opens it.
    Create {
        /// Where.
        place: Place,
        /// What it is called.
        name: String,
        /// The language of its sectors and documents: `en` or `es`.
        language: String,
    },
    /// Opens the example, made anew when it is not there or `fresh`.
    OpenSample {
        /// The day that the example takes for today.
        today: Day,
        /// Whether to make it anew.
        #[serde(default)]
        fresh: bool,
    },
    /// Opens an initiative.
    Open {
        /// Where.
        place: Place,
    },
    /// Writes a copy of the open initiative.
    SaveCopy {
        /// Where.
        place: Place,
    },
    /// Closes the open initiative.
    Close,
    /// Keeps how this person likes the program.
    KeepSettings {
        /// The settings.
        settings: Settings,
    },
    /// Reads files for import and shows what is in them.
    ReadImport {
        /// Where; a nodes file and an edges file may come together.
        places: Vec<Place>,
        /// The format that all of them are in; none where each shows its own.
        #[serde(default)]
        format: Option<ImportFormat>,
        /// The day of readings without a day of their own.
        today: Day,
    },
    /// Maps columns or mends cells of what was read, and shows it again.
    MapImport {
        /// What each table is and which column is which; none keeps the guess.
        #[serde(default)]
        mapping: Option<Mapping>,
        /// Cells to mend.
        #[serde(default)]
        fixes: Vec<Fix>,
    },
    /// Says what importing would do, and does nothing.
    RehearseImport,
    /// Imports what was read as one user action.
    Import,
    /// Lets go of what was read.
    DropImport,
    /// Writes a document or a table.
    Export {
        /// What.
        what: Export,
        /// In which format.
        format: ExportFormat,
        /// For whom; the backbone when nobody says.
        #[serde(default)]
        #[ts(optional, as = "Option<Audience>")]
        audience: Audience,
        /// The day it is made.
        today: Day,
        /// Where.
        place: Place,
    },
}

impl Task {
    /// Tells whether the task names a path, which only the shell and the terminal may do.
    pub fn names_a_path(&self) -> bool {
        let is_path = |place: &Place| matches!(place, Place::Path { .. });
        match self {
            Self::Create { place, .. }
            | Self::Open { place }
            | Self::SaveCopy { place }
            | Self::Export { place, .. } => is_path(place),
            Self::ReadImport { places, .. } => places.iter().any(is_path),
            _ => false,
        }
    }
}

/// What became of a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "done", rename_all = "snake_case")]
pub enum TaskResult {
    /// An initiative is open now.
    Opened,
    /// Nothing is open now.
    Closed,
    /// A file was written.
    Written {
        /// What it is called.
        file_name: String,
    },
    /// The settings are kept.
    Kept,
    /// What is in the files to import.
    Preview(ImportPreview),
    /// What would be imported.
    Rehearsed {
        /// Counts by kind of record.
        report: ImportReport,
    },
    /// What was imported.
    Imported {
        /// Counts by kind of record.
        report: ImportReport,
        /// The user action; none when nothing changed.
        receipt: Option<Receipt>,
    },
    /// The person closed the dialog, or there was nothing to do.
    Nothing,
}

/// How far a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 when not known.
    pub of: u32,
}

/// Carries out a task. `progress` is told how far it is and says whether to go on.
///
/// # Errors
/// A [`Fault`] that says what is wrong; nothing is half done then.
pub fn task(
    desk: &mut Desk,
    moment: &Moment,
    task: &Task,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<TaskResult, Fault> {
    Ok(carry_out_task(desk, moment, task, progress)?)
}

fn carry_out_task(
    desk: &mut Desk,
    moment: &Moment,
    task: &Task,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<TaskResult> {
    match task {
        Task::Create {
            place,
            name,
            language,
        } => {
            let path = path_of(desk, place)?;
            create(desk, moment, &path, name, language)?;
            Ok(TaskResult::Opened)
        }
        Task::OpenSample { today, fresh } => {
            sample::open(desk, moment, *today, *fresh)?;
            Ok(TaskResult::Opened)
        }
        Task::Open { place } => {
            let path = path_of(desk, place)?;
            open(desk, &path)?;
            Ok(TaskResult::Opened)
        }
        Task::SaveCopy { place } => {
            let path = path_of(desk, place)?;
            save_copy(desk, &path)?;
            Ok(TaskResult::Written {
                file_name: display_name(&path),
            })
        }
        Task::Close => {
            desk.close();
            Ok(TaskResult::Closed)
        }
        Task::KeepSettings { settings } => {
            desk.keep_settings(settings.clone())?;
            Ok(TaskResult::Kept)
        }
        Task::ReadImport {
            places,
            format,
            today,
        } => {
            let paths = places.iter().map(|place| path_of(desk, place));
            let paths = paths.collect::<Result<Vec<_>>>()?;
            import::read(desk, &paths, *format, *today, progress)
        }
        Task::MapImport { mapping, fixes } => import::map(desk, mapping.as_ref(), fixes),
        Task::RehearseImport => import::rehearse(desk),
        Task::Import => import::run(desk, moment, progress),
        Task::DropImport => {
            desk.staged = None;
            Ok(TaskResult::Nothing)
        }
        Task::Export {
            what,
            format,
            audience,
            today,
            place,
        } => {
            let path = path_of(desk, place)?;
            let db = desk.open_file()?.db();
            let bytes = documents::export(db, what, *format, *audience, *today)?;
            file::write_whole(&path, &bytes)?;
            Ok(TaskResult::Written {
                file_name: display_name(&path),
            })
        }
    }
}

fn path_of(desk: &Desk, place: &Place) -> Result<PathBuf> {
    let unknown = || {
        Refusal::whole(Code::BadRequest)
            .with("detail", "a place without a path")
            .into()
    };
    match place {
        Place::Path { path } => Ok(path.clone()),
        Place::Recent { n } => desk.recent_path(*n).ok_or_else(unknown),
        Place::Ask => Err(unknown()),
    }
}

/// Opens an initiative in place of the one that is open, unless it is that one.
fn open(desk: &mut Desk, path: &Path) -> Result<()> {
    let is_open = |desk: &mut Desk| {
        let file = desk.open_file();
        file.is_ok_and(|file| file.path() == Some(path))
    };
    if is_open(desk) {
        return Ok(());
    }
    let file = File::open(path, TABLES, desk.device())?;
    desk.lay_down(file)
}

fn save_copy(desk: &mut Desk, path: &Path) -> Result<()> {
    let file = desk.open_file()?;
    if file.path() == Some(path) {
        return Err(Error::File(FileTrouble::Exists, display_name(path)));
    }
    file::publish(file.db(), path)
}

fn create(desk: &mut Desk, moment: &Moment, path: &Path, name: &str, language: &str) -> Result<()> {
    let initiative = Initiative {
        id: Id::fresh(),
        name: name.to_owned(),
        language: language.to_owned(),
        ..Initiative::default()
    };
    let record = initiative::AnyRecord::Initiative(initiative);
    let mut edits = vec![Edit::Initiative(initiative::Edit::Put { record })];
    edits.extend(
        stakeholders::usual_sectors(language)
            .into_iter()
            .map(|sector| {
                Edit::Stakeholders(stakeholders::Edit::Put {
                    record: stakeholders::AnyRecord::Sector(sector),
                })
            }),
    );
    let mut file = desk.make_file(path)?;
    let start = file.commit(moment, Kind::Start, |tx| {
        let labels = edits
            .iter()
            .map(|edit| apply(tx, edit))
            .collect::<Result<Vec<_>>>()?;
        Ok(labels.into_iter().next().unwrap_or_default())
    });
    if let Err(error) = start {
        drop(file);
        std::fs::remove_file(path)?;
        return Err(error);
    }
    desk.lay_down(file)
}
