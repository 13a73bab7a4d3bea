//! The opening of the first window: the desk is laid while the window is made, and the answers to what its page asks first
//! travel with the page. What is not ready in time the page asks for, as it asks for everything later.

use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tauri::{App, WebviewWindowBuilder};
use trestle_core::api::{self, Desk, DeskAsk, Read, View};
use trestle_core::conditions;
use trestle_core::values::Day;

use crate::bridge::State;
use crate::zoom;

/// A question and its answer.
pub type Answered = (Read, View);

/// How long the window waits for the desk: most files lie open long before; a large or a damaged one must not keep
/// the window away.
const PATIENCE: Duration = Duration::from_millis(100);

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
    answers: &Receiver<Vec<Answered>>,
) -> Result<(), Box<dyn Error>> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .ok_or("no window is configured")?;
    let mut window = WebviewWindowBuilder::from_config(app, config)?;
    if let Ok(answers) = answers.recv_timeout(PATIENCE) {
        window = window.initialization_script(script(&answers)?);
    }
    window.build()?;
    let app = app.handle().clone();
    thread::spawn(move || zoom::apply(&app, state.zoom()));
    Ok(())
}

/// Lays the answers before the page as a text, so that nothing in them is ever read as a script.
fn script(answers: &[Answered]) -> serde_json::Result<String> {
    let text = serde_json::to_string(&serde_json::to_string(answers)?)?;
    Ok(format!(
        "Object.defineProperty(window, 'firstAnswers', {{ value: {text}, configurable: true }});"
    ))
}
