//! Checks the configuration and the capabilities, and embeds the icons.

fn main() {
    tauri_build::build();
}
