//! The desktop window of Trestle. It knows windows and nothing of initiatives.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod dialogs;
mod graphics;
mod projector;
mod zoom;

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::Manager;

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
    graphics::avoid_known_trouble();
    let opened = tauri::Builder::default()
        .setup(move |app| {
            let home = match std::env::var_os("TRESTLE_HOME") {
                Some(home) => PathBuf::from(home),
                None => app.path().app_data_dir()?,
            };
            app.manage(bridge::State::default());
            let app = app.handle().clone();
            std::thread::spawn(move || {
                let state = app.state::<bridge::State>();
                match state.sit_down(&home, first.as_deref()) {
                    Ok(()) => zoom::apply(&app, state.zoom()),
                    Err(error) => {
                        eprintln!("Trestle could not sit down at its desk: {error}");
                        app.exit(1);
                    }
                }
            });
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            bridge::read,
            bridge::edit,
            bridge::task,
            bridge::cancel,
            bridge::project
        ])
        .on_window_event(projector::follow)
        .run(tauri::generate_context!());
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Trestle could not open its window: {error}");
            ExitCode::FAILURE
        }
    }
}
