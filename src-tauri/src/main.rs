//! The desktop window of Trestle. It knows windows and nothing of initiatives.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod dialogs;
mod graphics;
mod opening;
mod projector;
mod zoom;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

const USAGE: &str = "trestle [FILE]      opens the window, with that initiative
trestle --sample    opens the window on the example";

fn main() -> ExitCode {
    let first = std::env::args_os().nth(1);
    if first
        .as_ref()
        .is_some_and(|word| word == "--help" || word == "-h")
    {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    graphics::suit();
    let context = tauri::generate_context!();
    let Some(home) = home(&context.config().identifier) else {
        eprintln!("Trestle found no folder to keep its own things in.");
        return ExitCode::FAILURE;
    };
    let state = Arc::new(bridge::State::default());
    let answers = opening::sit_down(&state, home, first);
    let opened = tauri::Builder::default()
        .manage(Arc::clone(&state))
        .setup(move |app| opening::open_window(app, state, answers))
        .invoke_handler(tauri::generate_handler![
            bridge::read,
            bridge::edit,
            bridge::task,
            bridge::cancel,
            bridge::project
        ])
        .on_window_event(projector::follow)
        .build(context);
    match opened {
        Ok(app) => {
            app.run(opening::follow);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("Trestle could not open its window: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the program's own things: settings, the list of recent files, the example.
fn home(identifier: &str) -> Option<PathBuf> {
    match std::env::var_os("TRESTLE_HOME") {
        Some(home) => Some(PathBuf::from(home)),
        None => Some(dirs::data_dir()?.join(identifier)),
    }
}
