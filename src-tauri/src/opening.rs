//! The opening of the first window: the desk is laid while the window is made, and the answers to what its page asks first
//! are laid into the page. What is not ready in time the page asks for, as it asks for everything later.

use std::borrow::Cow;
use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tauri::{App, AppHandle, RunEvent, WebviewWindowBuilder};
use trestle_core::api::{self, Desk, DeskAsk, Read, View};
use trestle_core::conditions;
use trestle_core::values::Day;

use crate::bridge::{self, State};
use crate::{graphics, zoom};

/// A question and its answer.
pub type Answered = (Read, View);

/// How long the page waits for the desk: most files lie open long before; a large or a damaged one must not keep the page
/// away.
const PATIENCE: Duration = Duration::from_millis(100);

/// Under which the page is asked for.
const PAGE: [&str; 2] = ["/", "/index.html"];

/// What stands in the page where the answers belong.
const ROOM: &str = "\"no answers yet\"";

/// Sits down at the desk on a thread of its own, with the file that the program was started with.
pub fn sit_down(
    state: &Arc<State>,
    home: PathBuf,
    first: Option<OsString>,
) -> Receiver<Vec<Answered>> {
    let (ready, answers) = channel();
    let state = Arc::clone(state);
    thread::spawn(move || match state.sit_down(&home, first.as_deref()) {
        // Nobody waits for them any more when the window stands already.
        Ok(answers) => drop(ready.send(answers)),
        Err(error) => {
            eprintln!("Trestle could not sit down at its desk: {error}");
            std::process::exit(1);
        }
    });
    answers
}

/// What the page asks first, answered; what the desk refuses the page asks itself.
pub fn answers(desk: &mut Desk, today: Day) -> Vec<Answered> {
    let asks = [
        Read::Desk(DeskAsk::Desk),
        Read::Conditions(conditions::Ask::Overview { today }),
    ];
    let answered = asks.into_iter().map(|ask| {
        let view = api::read(desk, &ask).ok()?;
        Some((ask, view))
    });
    answered.flatten().collect()
}

/// Makes the window in which people work.
pub fn open_window(
    app: &App,
    state: Arc<State>,
    answers: Receiver<Vec<Answered>>,
) -> Result<(), Box<dyn Error>> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .ok_or("no window is configured")?;
    let answers = Mutex::new(Some(answers));
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_web_resource_request(move |request, response| {
            if PAGE.contains(&request.uri().path())
                && let Some(answers) = in_time(&answers)
            {
                lay_in(response.body_mut(), &answers);
            }
        })
        .build()?;
    graphics::await_page(&window)?;
    let app = app.handle().clone();
    thread::spawn(move || zoom::apply(&app, state.zoom()));
    Ok(())
}

/// Opens the files that the system hands over while the program runs: macOS tells of a double click so, not by an argument.
pub fn follow(app: &AppHandle, event: RunEvent) {
    for path in handed_over(event) {
        let app = app.clone();
        thread::spawn(move || bridge::open(&app, path));
    }
}

#[cfg(target_os = "macos")]
fn handed_over(event: RunEvent) -> Vec<PathBuf> {
    match event {
        RunEvent::Opened { urls } => urls
            .iter()
            .filter_map(|url| url.to_file_path().ok())
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(not(target_os = "macos"))]
fn handed_over(_: RunEvent) -> Vec<PathBuf> {
    Vec::new()
}

/// The answers, for the first page alone: one that is loaded again asks for itself, also when they were late for the first.
fn in_time(answers: &Mutex<Option<Receiver<Vec<Answered>>>>) -> Option<Vec<Answered>> {
    let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
    answers.take()?.recv_timeout(PATIENCE).ok()
}

/// Writes answers where the page has room for them, as data in which nothing can be read as an end of that place.
fn lay_in(page: &mut Cow<'static, [u8]>, answers: &[Answered]) {
    let text = String::from_utf8_lossy(page);
    let Some((before, after)) = text.split_once(ROOM) else {
        return;
    };
    if let Ok(answers) = serde_json::to_string(answers) {
        let answers = answers.replace('<', "\\u003c");
        *page = format!("{before}{answers}{after}").into_bytes().into();
    }
}
