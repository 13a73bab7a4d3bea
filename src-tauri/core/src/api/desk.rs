//! The desk: which initiative is open, which were open lately, and how this person likes the program.
//!
//! Settings, the list of recent files and the identity of this device are kept outside any initiative.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TABLES;
use crate::error::{Code, Fault, Refusal, Result};
use crate::exchange::{Staged, TableMapping};
use crate::file::{File, display_name};
use crate::journal::Label;
use crate::journal::undo::Direction;
use crate::values::{Id, codes};
use crate::{initiative, stakeholders};

codes!(
    /// Light, dark, or as the system has it.
    Theme { System, Light, Dark }
);

codes!(
    /// How close together rows stand.
    Density { Normal, Compact, Comfortable }
);

/// How this person likes the program; kept on this laptop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Settings {
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// How close together rows stand.
    pub density: Density,
    /// The language of the screen: `en` or `es`; empty follows the system.
    pub language: String,
    /// Whether single letters are shortcuts.
    pub single_letter_keys: bool,
    /// How large everything is drawn, in percent.
    pub zoom: u16,
    /// The name under which changes go into the history.
    pub author: String,
    /// How the tables are laid out that were changed from the usual, by the table's name.
    pub tables: BTreeMap<String, TableLayout>,
    /// Whether the legend of the map is unfolded; nothing leaves it to the room there is.
    pub map_legend: Option<bool>,
    /// Whether the map shows a small overview of itself while only a part is in view.
    pub map_overview: bool,
}

/// How a person likes a table: what is not shown, and what is wider or narrower than usual.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct TableLayout {
    /// The columns that are not shown.
    pub hidden: Vec<String>,
    /// The widths of columns, in pixels.
    pub widths: BTreeMap<String, u16>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            density: Density::Normal,
            language: String::new(),
            single_letter_keys: true,
            zoom: 100,
            author: String::new(),
            tables: BTreeMap::new(),
            map_legend: None,
            map_overview: true,
        }
    }
}

/// What can be asked about the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
pub enum DeskAsk {
    /// All of it.
    Desk,
}

/// The desk as the page sees it: no paths.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DeskView {
    /// The open initiative.
    pub open: Option<OpenInitiative>,
    /// The files that were open lately, newest first.
    pub recent: Vec<Recent>,
    /// How this person likes the program.
    pub settings: Settings,
    /// Why the file that the program was started with could not be opened.
    pub refused: Option<Fault>,
}

/// The open initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct OpenInitiative {
    /// What it is called.
    pub name: String,
    /// How far it has come.
    pub phase: initiative::Phase,
    /// What its file is called.
    pub file_name: String,
    /// Whether it is the example that came with the program.
    pub is_sample: bool,
    /// How many organizations it has.
    pub organizations: u32,
    /// How many people it has.
    pub people: u32,
    /// What undo would take back.
    pub undo: Option<Label>,
    /// What redo would take back.
    pub redo: Option<Label>,
    /// The number of changes since it was opened.
    pub revision: u32,
}

/// A file that was open lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Recent {
    /// What the initiative is called.
    pub name: String,
    /// What its file is called.
    pub file_name: String,
    /// Whether the file is still there.
    pub is_there: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct RecentFile {
    path: PathBuf,
    name: String,
}

/// How many files the list of recent ones keeps.
const RECENT_LIMIT: usize = 12;

/// The state behind one window or one terminal command.
#[derive(Debug)]
pub struct Desk {
    home: PathBuf,
    device: Id,
    settings: Settings,
    file: Option<File>,
    refused: Option<Fault>,
    pub(super) staged: Option<Staged>,
}

impl Desk {
    /// Sits down at a desk that keeps its things in the folder `home`, made when it is not there.
    ///
    /// # Errors
    /// The system's, when the folder cannot be made.
    pub fn new(home: &Path) -> Result<Self> {
        std::fs::create_dir_all(home)?;
        let device = match read_json::<Id>(&home.join("device.json")) {
            Some(device) => device,
            None => {
                let device = Id::fresh();
                write_json(&home.join("device.json"), &device)?;
                device
            }
        };
        let settings = read_json(&home.join("settings.json")).unwrap_or_default();
        Ok(Self {
            home: home.to_owned(),
            device,
            settings,
            file: None,
            refused: None,
            staged: None,
        })
    }

    /// The open initiative, to read from and write to.
    ///
    /// # Errors
    /// Refused when none is open.
    pub fn open_file(&mut self) -> Result<&mut File> {
        self.file
            .as_mut()
            .ok_or_else(|| Refusal::whole(Code::NothingOpen).into())
    }

    /// How this person likes the program.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Notes why the file that the program was started with could not be opened; the first screen says it.
    pub fn note_refusal(&mut self, fault: Fault) {
        self.refused = Some(fault);
    }

    pub(super) const fn device(&self) -> Id {
        self.device
    }

    pub(super) fn sample_path(&self) -> PathBuf {
        self.home.join("example.trestle")
    }

    pub(super) fn keep_settings(&mut self, settings: Settings) -> Result<()> {
        write_json(&self.home.join("settings.json"), &settings)?;
        self.settings = settings;
        Ok(())
    }

    /// Lays an open file on the desk in place of the one that was there, and remembers it.
    pub(super) fn lay_down(&mut self, file: File) -> Result<()> {
        let name = initiative::the_initiative(file.db())?.name;
        if let Some(path) = file.path().filter(|path| *path != self.sample_path()) {
            let mut recent = self.recent_files();
            recent.retain(|known| known.path != path);
            recent.insert(
                0,
                RecentFile {
                    path: path.to_owned(),
                    name,
                },
            );
            recent.truncate(RECENT_LIMIT);
            write_json(&self.home.join("recent.json"), &recent)?;
        }
        self.staged = None;
        self.refused = None;
        self.file = Some(file);
        Ok(())
    }

    pub(super) fn close(&mut self) {
        self.staged = None;
        self.file = None;
    }

    pub(super) fn recent_path(&self, n: u32) -> Option<PathBuf> {
        self.recent_files()
            .into_iter()
            .nth(n as usize)
            .map(|recent| recent.path)
    }

    /// How tables were mapped before, by the heads of their columns.
    pub(super) fn import_mappings(&self) -> BTreeMap<String, TableMapping> {
        read_json(&self.home.join("import-mappings.json")).unwrap_or_default()
    }

    pub(super) fn keep_import_mappings(
        &self,
        mappings: impl Iterator<Item = (String, TableMapping)>,
    ) -> Result<()> {
        let mut known = self.import_mappings();
        known.extend(mappings);
        write_json(&self.home.join("import-mappings.json"), &known)
    }

    /// The open file together with what was staged for import into it.
    pub(super) fn file_and_staged(&mut self) -> Result<(&mut File, &mut Staged)> {
        let file = self
            .file
            .as_mut()
            .ok_or_else(|| Refusal::whole(Code::NothingOpen))?;
        let staged = self
            .staged
            .as_mut()
            .ok_or_else(|| Refusal::whole(Code::NothingStaged))?;
        Ok((file, staged))
    }

    pub(super) fn view(&self) -> Result<DeskView> {
        let recent = self.recent_files().into_iter().map(|recent| Recent {
            is_there: recent.path.exists(),
            file_name: display_name(&recent.path),
            name: recent.name,
        });
        let open = self
            .file
            .as_ref()
            .map(|file| self.open_initiative(file))
            .transpose()?;
        Ok(DeskView {
            open,
            recent: recent.collect(),
            settings: self.settings.clone(),
            refused: self.refused.clone(),
        })
    }

    fn open_initiative(&self, file: &File) -> Result<OpenInitiative> {
        let initiative = initiative::the_initiative(file.db())?;
        Ok(OpenInitiative {
            name: initiative.name,
            phase: initiative.phase,
            file_name: file.path().map(display_name).unwrap_or_default(),
            is_sample: file.path() == Some(&self.sample_path()),
            organizations: stakeholders::count_organizations(file.db())?,
            people: stakeholders::count_people(file.db())?,
            undo: file.next_step(Direction::Undo)?,
            redo: file.next_step(Direction::Redo)?,
            revision: file.revision(),
        })
    }

    fn recent_files(&self) -> Vec<RecentFile> {
        read_json(&self.home.join("recent.json")).unwrap_or_default()
    }

    pub(super) fn make_file(&self, path: &Path) -> Result<File> {
        File::create(path, TABLES, self.device)
    }
}

/// Reads a small file of ours; nothing when it is not there or not readable, so that a damaged setting never stands
/// between a person and the work.
fn read_json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

fn write_json(path: &Path, value: &impl Serialize) -> Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let draft = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&draft, value)?;
    draft.persist(path).map_err(|error| error.error)?;
    Ok(())
}
