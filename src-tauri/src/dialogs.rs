//! The system's file dialogs. Paths stay on this side: the page only says that it wants to ask.
//!
//! For scripted runs the variable `TRESTLE_DIALOG_ANSWERS` names a text file that answers instead: a line for each
//! dialog, several paths in a line apart by tabs, an empty line for Cancel.

use std::path::{Path, PathBuf};
use std::sync::mpsc;

use rfd::AsyncFileDialog;
use tauri::{AppHandle, Manager};
use trestle_core::api::{Place, Task};

/// What to ask for.
enum Wish {
    Open,
    OpenTables,
    Save { name: String },
}

/// Replaces every "ask" in a task by what the person chose. None when the person cancelled.
pub fn fill_in(app: &AppHandle, task: Task, suggested: String) -> Option<Task> {
    let ask = |place: Place, wish: Wish| match place {
        Place::Ask => Some(Place::Path {
            path: choose(app, wish)?.into_iter().next()?,
        }),
        place => Some(place),
    };
    let save = || Wish::Save {
        name: suggested.clone(),
    };
    Some(match task {
        Task::Create {
            place,
            name,
            language,
        } => Task::Create {
            place: ask(place, save())?,
            name,
            language,
        },
        Task::Open { place } => Task::Open {
            place: ask(place, Wish::Open)?,
        },
        Task::SaveCopy { place } => Task::SaveCopy {
            place: ask(place, save())?,
        },
        Task::Export {
            what,
            format,
            audience,
            today,
            place,
        } => Task::Export {
            what,
            format,
            audience,
            today,
            place: ask(place, save())?,
        },
        Task::ReadImport {
            places,
            format,
            today,
        } if places.contains(&Place::Ask) => {
            let chosen = choose(app, Wish::OpenTables)?.into_iter();
            Task::ReadImport {
                places: chosen.map(|path| Place::Path { path }).collect(),
                format,
                today,
            }
        }
        other => other,
    })
}

fn choose(app: &AppHandle, wish: Wish) -> Option<Vec<PathBuf>> {
    match std::env::var_os("TRESTLE_DIALOG_ANSWERS") {
        Some(answers) => next_answer(Path::new(&answers)),
        None => show(app, wish),
    }
}

/// Takes the first line out of the file of answers.
fn next_answer(answers: &Path) -> Option<Vec<PathBuf>> {
    let text = std::fs::read_to_string(answers).ok()?;
    let (line, rest) = text.split_once('\n').unwrap_or((&text, ""));
    std::fs::write(answers, rest).ok()?;
    let paths: Vec<PathBuf> = line
        .split('\t')
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .collect();
    (!paths.is_empty()).then_some(paths)
}

/// Shows a dialog: made on the main thread, as every system wants, and waited for on this one.
fn show(app: &AppHandle, wish: Wish) -> Option<Vec<PathBuf>> {
    let (chosen, answer) = mpsc::channel();
    let window = app.get_webview_window("main");
    let shown = app.run_on_main_thread(move || {
        let dialog = || match &window {
            Some(window) => AsyncFileDialog::new().set_parent(window),
            None => AsyncFileDialog::new(),
        };
        let initiatives = || dialog().add_filter("Trestle", &["trestle"]);
        match wish {
            Wish::Open => {
                let asked = initiatives().pick_file();
                send(chosen, async {
                    asked.await.map(|file| vec![file.path().to_owned()])
                });
            }
            Wish::OpenTables => {
                let tables = [
                    "csv", "tsv", "txt", "xlsx", "xlsm", "zip", "json", "graphml", "gexf", "xml",
                    "gml", "net", "paj", "vcf", "vcard", "ics", "ical",
                ];
                let asked = AsyncFileDialog::new()
                    .add_filter(
                        "CSV, XLSX, Kumu, GraphML, GEXF, GML, Pajek, Gephi, vCard",
                        &tables,
                    )
                    .pick_files();
                send(chosen, async {
                    asked
                        .await
                        .map(|files| files.iter().map(|file| file.path().to_owned()).collect())
                });
            }
            Wish::Save { name } => {
                let ending = Path::new(&name)
                    .extension()
                    .map(|ending| ending.to_string_lossy().into_owned());
                let ending = ending.unwrap_or_default();
                let asked = dialog()
                    .add_filter(ending.to_uppercase(), &[ending.as_str()])
                    .set_file_name(&name)
                    .save_file();
                send(chosen, async move {
                    asked
                        .await
                        .map(|file| vec![with_ending(file.path(), &ending)])
                });
            }
        }
    });
    shown.ok()?;
    answer.recv().ok().flatten()
}

type Chosen = Option<Vec<PathBuf>>;

fn send(to: mpsc::Sender<Chosen>, asked: impl Future<Output = Chosen> + Send + 'static) {
    tauri::async_runtime::spawn(async move {
        // The asking side is gone only when the window closes; then nobody wants the answer.
        let _ = to.send(asked.await);
    });
}

/// Adds the ending that a person left out.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    if path.extension().is_some() || ending.is_empty() {
        return path.to_owned();
    }
    path.with_extension(ending)
}
