//! The desktop window of Trestle. It knows windows and nothing of initiatives.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match tauri::Builder::default().run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Trestle could not open its window: {error}");
            ExitCode::FAILURE
        }
    }
}
