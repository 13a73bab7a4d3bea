//! `cargo xtask package`: an installer for the system it runs on.

use std::process::Command;

use crate::setup::{For, setup};
use crate::tools::{Outcome, root, run, ui};

/// Builds the released program and wraps it for this system.
pub fn package() -> Outcome {
    setup(For::Window)?;
    println!("{}", needs());
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let program = ui().join("node_modules").join(".bin").join(name);
    let words = ["build", "--features", "custom-protocol"];
    run(Command::new(program).args(words).current_dir(root()))
}

fn needs() -> &'static str {
    match std::env::consts::OS {
        "macos" => {
            "An app bundle and a disk image; to give them away, sign them with your own identity."
        }
        "windows" => "An installer; the first time, the packaging tool downloads WiX or NSIS.",
        _ => "A .deb package; `rpm` and AppImage need the tools of their own systems.",
    }
}
