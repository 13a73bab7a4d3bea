//! `cargo xtask run`: from a fresh checkout to an open window.

use std::env;
use std::process::Command;

use crate::setup::{For, setup};
use crate::tools::{Outcome, built, cargo, run as start};

/// Builds the desktop program and opens it on the sample, or with the words after `--`.
pub fn run(words: &[String]) -> Outcome {
    let words = match words.split_first() {
        Some((dashes, rest)) if dashes == "--" => rest,
        Some((word, _)) => return Err(format!("`{word}`? Words for the program go after `--`.")),
        None => words,
    };
    setup(For::Window)?;
    start(&mut cargo("build", ["--bin", "trestle"]))?;
    if cfg!(target_os = "linux") && ["DISPLAY", "WAYLAND_DISPLAY"].map(env::var_os) == [None, None]
    {
        return Err("Trestle is built, but there is no screen here to open its window on.".into());
    }
    let mut program = Command::new(built("trestle")?);
    if words.is_empty() {
        program.arg("--sample");
    }
    start(program.args(words))
}
