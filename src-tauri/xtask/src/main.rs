//! The commands of the house: `cargo xtask run`, `test`, `bench`, `setup`, `bindings`, `package`.
//!
//! Each command is a file of its own; this one only reads the command line. Nothing of Trestle is
//! linked here, so the commands themselves build in seconds.

mod bench;
mod display;
mod package;
mod run;
mod setup;
mod stamp;
mod test;
mod tools;

use std::process::ExitCode;

use tools::Outcome;

const USAGE: &str = "cargo xtask COMMAND

  run [-- ARGS]          set up, build and open the window on the sample (or with ARGS)
  test [--fast] [STEP..] set up and run every check, or the named ones; --fast leaves the desktop out
  bench [NAME]           run the benches, or one of them
  setup                  install what is missing and build the page
  bindings               write ui/src/api/bindings.ts again from the Rust types
  package                make an installer for this system";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = match command {
        "run" => run::run(rest),
        "test" => return test::test(rest),
        "bench" => bench::bench(rest),
        "setup" => setup::setup(setup::For::Tests),
        "bindings" => test::write_bindings(),
        "package" => package::package(),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        unknown => Err(format!("There is no command `{unknown}`.\n\n{USAGE}")),
    };
    report(outcome)
}

fn report(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
