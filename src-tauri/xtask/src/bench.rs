//! `cargo xtask bench`: the benches of `tests/benches`, each a ratio to a peer in the same run.

use crate::display::Display;
use crate::setup::{For, setup};
use crate::test::targets;
use crate::tools::{Outcome, built, cargo, run};

/// The bench that opens real windows and so needs the released program and a screen.
const START: &str = "start";

/// Runs one bench, or all of them.
pub fn bench(words: &[String]) -> Outcome {
    let all = targets("bench")?;
    let chosen = match words {
        [] => all,
        [name] if all.contains(name) => vec![name.clone()],
        _ => {
            return Err(format!(
                "Name one bench, or none for all of: {}.",
                all.join(", ")
            ));
        }
    };
    for name in chosen {
        if name == START {
            start()?;
        } else {
            run(&mut cargo("bench", ["--bench", &name]))?;
        }
    }
    Ok(())
}

fn start() -> Outcome {
    setup(For::Tests)?;
    let programs = ["--release", "--bin", "trestle", "--bench", START];
    run(&mut cargo("build", programs))?;
    let debug = built("trestle")?;
    let program = debug
        .parent()
        .map(|folder| folder.with_file_name("release").join("trestle"))
        .ok_or("The target folder has no parent.")?;
    let display = Display::open()?;
    let mut bench = display.inside(&cargo("bench", ["--bench", START]))?;
    run(bench.env("TRESTLE_PROGRAM", program))
}
