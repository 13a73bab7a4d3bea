//! The second window: large letters for everybody in the room. It shows one meeting, asks nothing but what is public, and
//! goes when the first window goes.

use serde::Deserialize;
use tauri::{AppHandle, Manager, Monitor, Runtime, WebviewUrl, WebviewWindowBuilder};
use trestle_core::values::Id;

use crate::graphics;

/// The window in which people work.
pub const DESK: &str = "main";

/// The window for the projector.
const PROJECTOR: &str = "projector";

/// What the projector is to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// A meeting.
    Meeting(Id),
    /// Nothing: the window closes.
    Nothing,
}

/// Opens the window on a meeting or closes it. Where there is a second screen, it fills that.
pub fn show<R: Runtime>(app: &AppHandle<R>, show: Show) -> tauri::Result<()> {
    if let Some(open) = app.get_webview_window(PROJECTOR) {
        open.destroy()?;
    }
    let Show::Meeting(meeting) = show else {
        return Ok(());
    };
    let page = WebviewUrl::App(format!("index.html#/projector/{meeting}").into());
    let mut window = WebviewWindowBuilder::new(app, PROJECTOR, page)
        .title("Trestle")
        .inner_size(1024.0, 700.0)
        .min_inner_size(640.0, 400.0)
        .disable_drag_drop_handler();
    if let Some(screen) = second_screen(app)? {
        let place = screen.position().to_logical::<f64>(screen.scale_factor());
        window = window.position(place.x, place.y).fullscreen(true);
    }
    graphics::await_page(&window.build()?)
}

/// Closes the projector with the desk.
pub fn follow<R: Runtime>(window: &tauri::Window<R>, event: &tauri::WindowEvent) {
    if window.label() == DESK
        && matches!(event, tauri::WindowEvent::Destroyed)
        && let Some(projector) = window.app_handle().get_webview_window(PROJECTOR)
    {
        // A window that cannot be closed any more is gone already.
        let _ = projector.destroy();
    }
}

/// A screen on which the desk does not stand.
fn second_screen<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Option<Monitor>> {
    let Some(desk) = app.get_webview_window(DESK) else {
        return Ok(None);
    };
    let first = desk.current_monitor()?;
    let is_other = |screen: &Monitor| {
        first
            .as_ref()
            .is_some_and(|first| first.position() != screen.position())
    };
    Ok(desk.available_monitors()?.into_iter().find(is_other))
}
