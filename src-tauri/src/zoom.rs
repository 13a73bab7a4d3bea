//! How large the page is drawn. The web view does it, so that everything grows alike and the page's own widths follow.

use std::ops::RangeInclusive;

use tauri::{AppHandle, Manager};

/// What can still be used and read, in percent; a file of settings edited by hand may say anything.
const USABLE: RangeInclusive<u16> = 50..=400;

/// Draws the page at that many percent of its own size.
pub fn apply(app: &AppHandle, percent: u16) {
    let Some(window) = app.get_webview_window("main") else {
        return;
    };
    let percent = percent.clamp(*USABLE.start(), *USABLE.end());
    if let Err(error) = window.set_zoom(f64::from(percent) / 100.0) {
        eprintln!("Trestle could not zoom its window: {error}");
    }
}
