//! A person's home for one journey: the program's folder, the answers to its dialogs, files, and how the window looks.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::json;
use tempfile::TempDir;
use trestle_core::api::{Place, Task};
use trestle_tests::Laptop;

use crate::driver::Driver;
use crate::window::Window;

/// One window at a time: two would take each other's focus and half of each other's time.
static TURN: Mutex<()> = Mutex::new(());

/// How the window is to be.
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub theme: &'static str,
    pub language: &'static str,
}

/// The look of most journeys.
pub const USUAL: Look = Look {
    width: 1280,
    height: 860,
    theme: "light",
    language: "en",
};

/// A person's home: the program's folder, the answers to its dialogs, and room for files.
pub struct Home {
    pub name: &'static str,
    pub look: Look,
    folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Home {
    /// A home for the journey of that name, with nothing in it but settings.
    pub fn new(name: &'static str, look: Look) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let home = Self {
            name,
            look,
            folder: tempfile::tempdir().unwrap(),
            _turn: turn,
        };
        let settings = json!({
            "theme": home.look.theme, "density": "normal", "language": home.look.language,
            "single_letter_keys": true, "author": "Ana",
        });
        fs::create_dir_all(home.path("home")).unwrap();
        fs::write(home.path("home/settings.json"), settings.to_string()).unwrap();
        fs::write(home.answers(), "").unwrap();
        home
    }

    /// A path in this home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes an empty initiative in this home, apart from the window, and tells its path.
    pub fn new_file(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        let place = Place::Path { path: path.clone() };
        let task = Task::Create {
            place,
            name: "Trial".to_owned(),
            language: "en".to_owned(),
        };
        Laptop::new().task(&task).unwrap();
        path
    }

    fn answers(&self) -> PathBuf {
        self.path("answers.txt")
    }

    /// Lays the answer to the next file dialog down.
    pub fn answer(&self, paths: &[&Path]) {
        let line: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
        let queued = fs::read_to_string(self.answers()).unwrap();
        fs::write(self.answers(), format!("{queued}{}\n", line.join("\t"))).unwrap();
    }

    /// Starts the program with these words and waits until its page stands.
    pub fn open(&self, words: &[&str]) -> Window<'_> {
        assert!(
            std::env::var_os("DISPLAY").is_some(),
            "a window needs a screen: cargo xtask test desktop"
        );
        let own = self.path("system");
        fs::create_dir_all(&own).unwrap();
        let environment = [
            ("TRESTLE_HOME", self.path("home")),
            ("TRESTLE_DIALOG_ANSWERS", self.answers()),
            ("XDG_CONFIG_HOME", own.clone()),
            ("XDG_DATA_HOME", own.clone()),
            ("XDG_CACHE_HOME", own),
            // Behind a screen that is only imitated there is no graphics card, whatever this computer has.
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
            ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
        ];
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let driver = Driver::start(&program("trestle"), &words, &environment);
        Window::begin(self, driver)
    }
}

/// A program of the house: named by the step that runs the journeys, else beside them.
pub fn program(name: &str) -> PathBuf {
    let variable = if name == "trestle" {
        "TRESTLE_PROGRAM"
    } else {
        "TRESTLE_CLI"
    };
    let beside = || {
        std::env::current_exe()
            .unwrap()
            .parent()
            .unwrap()
            .with_file_name(name)
    };
    std::env::var_os(variable).map_or_else(beside, PathBuf::from)
}
