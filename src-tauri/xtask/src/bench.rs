//! `cargo xtask bench`: the benches of `tests/benches`, each a ratio to a peer in the same run.

use crate::test::targets;
use crate::tools::{Outcome, cargo, run};

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
        run(&mut cargo("bench", ["--bench", &name]))?;
    }
    Ok(())
}
