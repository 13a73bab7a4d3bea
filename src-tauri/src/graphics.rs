//! What the web view must be told about the graphics of this computer.

#[cfg(target_os = "linux")]
use std::path::Path;

use tauri::{Runtime, WebviewWindow};

/// Where NVIDIA's own driver tells its version.
#[cfg(target_os = "linux")]
const NVIDIA: &str = "/proc/driver/nvidia/version";

/// Turns off, before there is a web view, what is known to go wrong with NVIDIA's own driver. Where no graphics processor is at all, the processor
/// draws the page: otherwise the web view would have one imitated, which is slower by far. Where somebody has decided
/// about either, that holds.
#[cfg(target_os = "linux")]
pub fn suit() {
    if Path::new(NVIDIA).exists() {
        turn_on("WEBKIT_DISABLE_DMABUF_RENDERER");
    }
    if !has_graphics_card() {
        turn_on("WEBKIT_DISABLE_COMPOSITING_MODE");
    }
}

/// Elsewhere the system knows best.
#[cfg(not(target_os = "linux"))]
pub fn suit() {}

/// Draws nothing of a new web view until its page is there, where the processor draws: a window that wants a picture while
/// the process of the page waits for the window gets none for half a second.
#[cfg(target_os = "linux")]
pub fn await_page<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use std::cell::Cell;

    use gtk::glib::Propagation;
    use gtk::prelude::{ObjectExt, WidgetExt};
    use webkit2gtk::{LoadEvent, WebViewExt};

    if has_graphics_card() {
        return Ok(());
    }
    window.with_webview(|view| {
        let view = view.inner();
        let held_back = Cell::new(Some(view.connect_draw(|_, _| Propagation::Stop)));
        view.connect_load_changed(move |view, event| {
            if event == LoadEvent::Finished
                && let Some(held_back) = held_back.take()
            {
                view.disconnect(held_back);
                view.queue_draw();
            }
        });
    })
}

/// Elsewhere nothing waits.
#[cfg(not(target_os = "linux"))]
pub fn await_page<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn turn_on(switch: &str) {
    if let Err(error) = gtk::glib::setenv(switch, "1", false) {
        eprintln!("Trestle could not turn on {switch}: {error}");
    }
}

/// Whether Linux knows a device that renders.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let devices = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    let mut names = devices.map(|device| device.file_name());
    names.any(|name| name.to_string_lossy().starts_with("renderD"))
}
