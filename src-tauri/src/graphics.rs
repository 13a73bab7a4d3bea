//! The one combination of graphics driver and web view that is known to show an empty window.

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
