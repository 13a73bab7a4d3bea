//! `cargo xtask bench`: the benches of `tests/benches`, each a ratio to a peer in the same run.

use crate::display::Display;
use crate::setup::{For, setup};
use crate::test::targets;
use crate::tools::{Outcome, cargo, found, released, run};

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
        match name.as_str() {
            "start" => start()?,
            name => run(&mut cargo("bench", ["--bench", name]))?,
        }
    }
    Ok(())
}

/// The start needs the built page, the released program, its peer and a screen.
fn start() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!(
            "The start is left out: the web view of this system has no driver that a bench can speak to."
        );
        return Ok(());
    }
    let needs = ["WebKitWebDriver", "Xvfb", "dbus-run-session"];
    if let Some(missing) = needs.into_iter().find(|program| !found(program)) {
        println!(
            "The start is left out: there is no {missing} here. `cargo xtask setup` installs it."
        );
        return Ok(());
    }
    setup(For::Window)?;
    let programs = ["--release", "--bin", "trestle", "--bin", "empty-window"];
    run(&mut cargo("build", programs))?;
    // Only the two programs are as they are given away: what watches them need not be built for so long.
    let watcher = ["--profile", "dev", "--bench", "start"];
    run(cargo("bench", watcher).arg("--no-run"))?;
    let display = Display::open()?;
    let mut bench = display.inside(&cargo("bench", watcher))?;
    bench.env("TRESTLE_PROGRAM", released("trestle")?);
    bench.env("TRESTLE_EMPTY_WINDOW", released("empty-window")?);
    run(&mut bench)
}
