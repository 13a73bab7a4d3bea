//! The commands that the page can call, each one call into the core, and the two events that it hears.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow};
use trestle_core::api::{
    self, Desk, Edit, Moment, Place, Progress, Read, Receipt, Task, TaskResult, View,
};
use trestle_core::error::{Code, Error, Fault, Refusal};
use trestle_core::values::Day;

use crate::opening::{self, Answered};
use crate::projector::{self, Show};
use crate::{dialogs, zoom};

/// The desk behind the window, and the tasks that can be cancelled.
#[derive(Default)]
pub struct State {
    desk: OnceLock<Mutex<Desk>>,
    cancelled: Mutex<HashMap<String, Arc<AtomicBool>>>,
}

impl State {
    /// Sits down at the desk, with the file that the program was started with; a refusal is kept for the first screen.
    /// The window is made meanwhile: what its page asks of the desk waits until this is done. Returns what the page is
    /// about to ask, answered.
    pub fn sit_down(&self, home: &Path, first: Option<&OsStr>) -> Result<Vec<Answered>, Error> {
        let mut desk = Desk::new(home)?;
        let start = match first {
            Some(word) if word == "--sample" => Some(Task::OpenSample {
                today: today(),
                fresh: false,
            }),
            Some(path) => {
                let path = PathBuf::from(path);
                let path = std::path::absolute(&path).unwrap_or(path);
                Some(Task::Open {
                    place: Place::Path { path },
                })
            }
            None => None,
        };
        if let Some(task) = start {
            let moment = moment(&desk);
            if let Err(fault) = api::task(&mut desk, &moment, &task, &mut |_| true) {
                desk.note_refusal(fault);
            }
        }
        let answers = opening::answers(&mut desk, today());
        self.desk.get_or_init(|| Mutex::new(desk));
        Ok(answers)
    }

    /// How large this person wants everything to be drawn, in percent.
    pub fn zoom(&self) -> u16 {
        self.desk().settings().zoom
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        let desk = self.desk.wait().lock();
        desk.unwrap_or_else(PoisonError::into_inner)
    }

    fn cancelled(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.cancelled
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Heard after every change.
#[derive(Clone, Serialize)]
struct Changed {
    revision: u32,
}

/// Heard while a task runs.
#[derive(Clone, Serialize)]
struct Progressed {
    task: String,
    done: u32,
    of: u32,
}

/// Answers a question; on the projector only what everybody may see.
#[tauri::command]
pub async fn read(app: AppHandle, window: WebviewWindow, ask: Read) -> Result<View, Fault> {
    if !ask.is_public() {
        only_the_desk(&window)?;
    }
    aside(move || api::read(&mut app.state::<Arc<State>>().desk(), &ask)).await
}

/// Carries out one user action.
#[tauri::command]
pub async fn edit(app: AppHandle, window: WebviewWindow, edit: Edit) -> Result<Receipt, Fault> {
    only_the_desk(&window)?;
    aside(move || {
        let receipt = {
            let state = app.state::<Arc<State>>();
            let mut desk = state.desk();
            let moment = moment(&desk);
            api::edit(&mut desk, &moment, &edit)?
        };
        tell(&app, receipt.revision);
        Ok(receipt)
    })
    .await
}

/// Carries out a task; `id` names it for progress and cancel.
#[tauri::command]
pub async fn task(
    app: AppHandle,
    window: WebviewWindow,
    task: Task,
    id: String,
) -> Result<TaskResult, Fault> {
    only_the_desk(&window)?;
    if task.names_a_path() {
        return Err(refused(
            Refusal::whole(Code::BadRequest).with("detail", "the page named a path"),
        ));
    }
    aside(move || {
        let suggested = api::suggested_name(&mut app.state::<Arc<State>>().desk(), &task)?;
        let Some(task) = dialogs::fill_in(&app, task, suggested) else {
            return Ok(TaskResult::Nothing);
        };
        run(&app, &task, &id)
    })
    .await
}

/// Opens a file that the system hands over; a refusal is kept for the first screen.
pub fn open(app: &AppHandle, path: PathBuf) {
    let state = app.state::<Arc<State>>();
    let revision = {
        let mut desk = state.desk();
        let moment = moment(&desk);
        let place = Place::Path { path };
        if let Err(fault) = api::task(&mut desk, &moment, &Task::Open { place }, &mut |_| true) {
            desk.note_refusal(fault);
        }
        desk.open_file().map_or(0, |file| file.revision())
    };
    tell(app, revision);
}

/// Asks a running task to stop.
#[tauri::command]
pub fn cancel(app: AppHandle, id: String) {
    if let Some(flag) = app.state::<Arc<State>>().cancelled().get(&id) {
        flag.store(true, Ordering::Relaxed);
    }
}

/// Shows a meeting in the window for the projector, or closes that window.
#[tauri::command]
pub async fn project(app: AppHandle, window: WebviewWindow, show: Show) -> Result<(), Fault> {
    if show != Show::Nothing {
        only_the_desk(&window)?;
    }
    projector::show(&app, show)
        .map_err(|error| refused(Refusal::whole(Code::Broken).with("detail", error)))
}

/// Refuses whatever another window than the desk's own asks for.
fn only_the_desk(window: &WebviewWindow) -> Result<(), Fault> {
    if window.label() == projector::DESK {
        return Ok(());
    }
    let refusal = Refusal::whole(Code::BadRequest);
    Err(refused(refusal.with("detail", "the projector only shows")))
}

fn run(app: &AppHandle, task: &Task, id: &str) -> Result<TaskResult, Fault> {
    let state = app.state::<Arc<State>>();
    let stop = Arc::new(AtomicBool::new(false));
    state.cancelled().insert(id.to_owned(), Arc::clone(&stop));
    let mut progress = |Progress { done, of }: Progress| {
        let task = id.to_owned();
        emit(app, "progress", Progressed { task, done, of });
        !stop.load(Ordering::Relaxed)
    };
    let (result, revision) = {
        let mut desk = state.desk();
        let moment = moment(&desk);
        let result = api::task(&mut desk, &moment, task, &mut progress);
        let revision = desk.open_file().map_or(0, |file| file.revision());
        (result, revision)
    };
    state.cancelled().remove(id);
    if result.is_ok() {
        if let Task::KeepSettings { settings } = task {
            zoom::apply(app, settings.zoom);
        }
        tell(app, revision);
    }
    result
}

fn tell(app: &AppHandle, revision: u32) {
    emit(app, "changed", Changed { revision });
}

fn emit(app: &AppHandle, event: &str, news: impl Serialize + Clone) {
    if let Err(error) = app.emit(event, news) {
        eprintln!("Trestle could not tell its window: {error}");
    }
}

fn moment(desk: &Desk) -> Moment {
    Moment {
        wall_ms: chrono::Utc::now().timestamp_millis(),
        author: desk.settings().author.clone(),
    }
}

fn today() -> Day {
    Day(chrono::Local::now().date_naive())
}

/// Runs the core away from the thread that draws.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(refused(Refusal::whole(Code::Broken).with("detail", error))),
    }
}

fn refused(refusal: Refusal) -> Fault {
    Error::from(refusal).into()
}
