//! `cargo xtask test`: every check of the house as a named step, in order, to the first failure.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::display::Display;
use crate::setup::{For, setup};
use crate::tools::{Outcome, built, cargo, npm, plain_cargo, root, run, ui};

struct Step {
    name: &'static str,
    run: fn() -> Outcome,
}

const STEPS: [Step; 7] = [
    Step {
        name: "setup",
        run: || setup(For::Tests),
    },
    Step {
        name: "fmt",
        run: fmt,
    },
    Step {
        name: "lint",
        run: lint,
    },
    Step {
        name: "core",
        run: core,
    },
    Step {
        name: "laws",
        run: laws,
    },
    Step {
        name: "ui",
        run: page,
    },
    Step {
        name: "desktop",
        run: desktop,
    },
];

/// Runs the chosen steps and ends with one line that counts them.
pub fn test(words: &[String]) -> ExitCode {
    let chosen = match choose(words) {
        Ok(chosen) => chosen,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let mut done: Vec<(&str, Duration, Outcome)> = Vec::new();
    for step in &chosen {
        println!("\n== {}", step.name);
        let start = Instant::now();
        let outcome = (step.run)();
        let failed = outcome.is_err();
        done.push((step.name, start.elapsed(), outcome));
        if failed {
            break;
        }
    }
    summarize(&chosen, &done)
}

fn choose(words: &[String]) -> Result<Vec<&'static Step>, String> {
    let fast = words.iter().any(|word| word == "--fast");
    let named: Vec<&String> = words.iter().filter(|word| *word != "--fast").collect();
    if let Some(unknown) = named
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!(
            "There is no step `{unknown}`; there are: {}.",
            names.join(", ")
        ));
    }
    let wanted = |step: &&Step| match step.name {
        "setup" => true,
        "desktop" if fast => false,
        name => named.is_empty() || named.iter().any(|named| *named == name),
    };
    Ok(STEPS.iter().filter(wanted).collect())
}

fn summarize(chosen: &[&Step], done: &[(&str, Duration, Outcome)]) -> ExitCode {
    println!();
    for (name, time, outcome) in done {
        let word = if outcome.is_ok() { "passed" } else { "FAILED" };
        println!("{name:<8} {word} {:>8.1} s", time.as_secs_f64());
    }
    for step in &chosen[done.len()..] {
        println!("{:<8} not run", step.name);
    }
    let mut failed = 0;
    for (name, _, outcome) in done {
        if let Err(message) = outcome {
            failed += 1;
            println!("\n{name}: {message}");
        }
    }
    println!("\n{} passed, {failed} failed", done.len() - failed);
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn fmt() -> Outcome {
    run(plain_cargo("fmt").args(["--all", "--check"]))?;
    run(&mut npm(["run", "--silent", "format:check"]))
}

fn lint() -> Outcome {
    run(&mut cargo(
        "clippy",
        ["--all-targets", "--", "-D", "warnings"],
    ))?;
    run(&mut npm(["run", "--silent", "check"]))?;
    planted_error_is_found()
}

/// Proves that the type check can fail: a component with a wrong type must be refused by name.
fn planted_error_is_found() -> Outcome {
    let plant = Plant::new()?;
    let check = npm(["run", "--silent", "check"]).output();
    let output = check.map_err(|error| format!("The type check did not start: {error}"))?;
    drop(plant);
    let text = String::from_utf8_lossy(&output.stdout);
    if output.status.success() || !text.contains("Planted.svelte") {
        return Err("The type check let a planted type error through.".into());
    }
    println!("A planted type error was refused.");
    Ok(())
}

struct Plant(PathBuf);

impl Plant {
    fn new() -> Result<Plant, String> {
        let plant = Plant(ui().join("src").join("Planted.svelte"));
        let text =
            "<script lang=\"ts\">\n  const wrong: number = \"text\";\n</script>\n\n{wrong}\n";
        fs::write(&plant.0, text).map_err(|error| format!("Cannot plant a type error: {error}"))?;
        Ok(plant)
    }
}

impl Drop for Plant {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

fn core() -> Outcome {
    let own = [
        "--lib",
        "--bin",
        "trestle-cli",
        "--test",
        "terminal",
        "--bin",
        "xtask",
    ];
    let mut command = cargo("test", own);
    for name in targets("test")? {
        if !["laws", "desktop"].contains(&name.as_str()) {
            command.args(["--test", &name]);
        }
    }
    run(&mut command)
}

/// The names of the targets of one kind in `tests/Cargo.toml`.
pub fn targets(kind: &str) -> Result<Vec<String>, String> {
    let path = root().join("tests").join("Cargo.toml");
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("Cannot read {}: {error}", path.display()))?;
    let start = format!("[{kind}]]\n");
    let sections = text
        .split("\n[")
        .filter(|section| section.starts_with(&start));
    Ok(sections
        .filter_map(|section| section.split_once("name = \"")?.1.split_once('"'))
        .map(|(name, _)| name.to_owned())
        .collect())
}

fn laws() -> Outcome {
    run(&mut cargo("test", ["--test", "laws"]))
}

fn page() -> Outcome {
    run(&mut npm(["run", "--silent", "test"]))
}

fn desktop() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!("Left out: the web view of this system has no driver that tests can speak to.");
        return Ok(());
    }
    let programs = [
        "--bin",
        "trestle",
        "--bin",
        "trestle-cli",
        "--test",
        "desktop",
    ];
    run(&mut cargo("build", programs))?;
    let display = Display::open()?;
    let mut journeys = display.inside(&cargo("test", ["--bin", "trestle", "--test", "desktop"]))?;
    journeys.env("TRESTLE_PROGRAM", built("trestle")?);
    journeys.env("TRESTLE_CLI", built("trestle-cli")?);
    run(&mut journeys)
}

/// `cargo xtask bindings`: writes the page's types again from the Rust types.
pub fn write_bindings() -> Outcome {
    let mut command = cargo("test", ["--test", "laws", "bindings"]);
    run(command.env("TRESTLE_WRITE_BINDINGS", "1"))
}
