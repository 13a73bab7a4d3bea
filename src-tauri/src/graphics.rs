//! What the web view must be told about the graphics of this computer, before there is a web view.

#[cfg(target_os = "linux")]
use std::path::Path;

/// Where NVIDIA's own driver tells its version.
#[cfg(target_os = "linux")]
const NVIDIA: &str = "/proc/driver/nvidia/version";

/// Turns off what is known to go wrong with NVIDIA's own driver. Where no graphics processor is at all, the processor
/// draws the page: otherwise the web view would have one imitated, which is slower by far. Where somebody has decided
/// about either, that holds.
#[cfg(target_os = "linux")]
pub fn suit() {
    if Path::new(NVIDIA).exists() {
        turn_on("WEBKIT_DISABLE_DMABUF_RENDERER");
    }
    if !has_graphics_processor() {
        turn_on("WEBKIT_DISABLE_COMPOSITING_MODE");
    }
}

/// Elsewhere the system knows best.
#[cfg(not(target_os = "linux"))]
pub fn suit() {}

#[cfg(target_os = "linux")]
fn turn_on(switch: &str) {
    if let Err(error) = webkit2gtk::glib::setenv(switch, "1", false) {
        eprintln!("Trestle could not turn on {switch}: {error}");
    }
}

/// Whether Linux knows a device that renders.
#[cfg(target_os = "linux")]
fn has_graphics_processor() -> bool {
    let devices = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    let mut names = devices.map(|device| device.file_name());
    names.any(|name| name.to_string_lossy().starts_with("renderD"))
}
