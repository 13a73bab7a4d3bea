//! Where things are and how other programs are started. No command of the house lives here.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a step answers: nothing, or a sentence for the person who ran it.
pub type Outcome = Result<(), String>;

/// The same selection for every call of cargo, so that the libraries beneath get the same features
/// each time and are compiled once; targets are then chosen by `--bin`, `--test` and `--bench`.
const WHOLE: [&str; 3] = ["--workspace", "--features", "trestle/custom-protocol"];

/// The top of the checkout.
pub fn root() -> PathBuf {
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => Path::new(&package).join("..").join(".."),
        None => PathBuf::from("."),
    }
}

/// The folder of the page.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// A program built by the same profile into the same target folder as this one.
pub fn built(name: &str) -> Result<PathBuf, String> {
    let here = env::current_exe().map_err(|error| format!("Cannot find myself: {error}"))?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    Ok(here.with_file_name(file))
}

/// A program built as it is given away.
pub fn released(name: &str) -> Result<PathBuf, String> {
    let here = built(name)?;
    let profiles = here.with_file_name("..");
    Ok(profiles
        .join("release")
        .join(here.file_name().unwrap_or_default()))
}

/// A cargo call about the whole workspace.
pub fn cargo<'a>(subcommand: &str, words: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = plain_cargo(subcommand);
    command.args(WHOLE).args(words);
    command
}

/// A cargo call that compiles nothing.
pub fn plain_cargo(subcommand: &str) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root()).arg(subcommand);
    command
}

/// An npm call in the folder of the page.
pub fn npm<'a>(words: impl IntoIterator<Item = &'a str>) -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(program);
    command.current_dir(ui()).args(words);
    command
}

/// Runs a program to its end and names it when it fails.
pub fn run(command: &mut Command) -> Outcome {
    let words = spelled(command);
    println!("$ {words}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{words}` failed ({status}).")),
        Err(error) => Err(format!("`{words}` did not start: {error}.")),
    }
}

/// What a program prints, or nothing when it is absent or fails.
pub fn answer(program: &str, words: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Whether a program is on the search path.
pub fn found(program: &str) -> bool {
    let Some(path) = env::var_os("PATH") else {
        return false;
    };
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).any(|folder| folder.join(&file).is_file())
}

fn spelled(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_stem();
    let words = command.get_args();
    name.into_iter()
        .chain(words)
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
