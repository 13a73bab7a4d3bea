//! `cargo xtask package`: an installer for the system it runs on.

use std::process::Command;

use crate::setup::{For, setup};
use crate::tools::{Outcome, cargo, root, run, ui};

/// Builds the program as it is given away and wraps it for this system.
pub fn package() -> Outcome {
    setup(For::Window)?;
    println!("{}", makes());
    run(&mut cargo("build", ["--release", "--bin", "trestle"]))?;
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let program = ui().join("node_modules").join(".bin").join(name);
    run(Command::new(program).arg("bundle").current_dir(root()))
}

fn makes() -> &'static str {
    match std::env::consts::OS {
        "macos" => {
            "An app bundle and a disk image; to give them away, sign them with your own identity."
        }
        "windows" => "An installer; the first time, the packaging tool downloads NSIS.",
        _ => {
            "A .deb package for Debian, Ubuntu and what descends from them, made without a network. \
             Other systems build from source: an AppImage would need tools that must be downloaded."
        }
    }
}
