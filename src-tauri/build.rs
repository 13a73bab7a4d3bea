//! Checks the configuration and the capabilities, and embeds the icons and the built page.

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=../ui/isolation");
    tauri_build::build();
}
