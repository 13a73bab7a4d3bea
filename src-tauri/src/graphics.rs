//! What the web view must be told about the graphics of this computer.

/// Starts the program again with the web view's DMA-BUF renderer off, where NVIDIA's own driver is in use and nobody
/// has decided otherwise. Returns when there is nothing to avoid.
#[cfg(target_os = "linux")]
pub fn avoid_known_trouble() {
    use std::os::unix::process::CommandExt;
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

    let decided = std::env::var_os(SWITCH).is_some();
    if decided || !std::path::Path::new("/proc/driver/nvidia/version").exists() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let error = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(SWITCH, "1")
            .exec();
        eprintln!("Trestle could not start itself again: {error}");
    }
}

/// Elsewhere there is nothing to avoid.
#[cfg(not(target_os = "linux"))]
pub fn avoid_known_trouble() {}

/// Lets the processor draw the page where there is no graphics processor: otherwise the web view would have one imitated,
/// which is slower by far.
#[cfg(target_os = "linux")]
pub fn suit(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if has_graphics_card() {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
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

/// Elsewhere the system knows best.
#[cfg(not(target_os = "linux"))]
pub fn suit(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
