//! How a bench compares: the same clock for both sides, and the ratio in plain words.

use std::time::{Duration, Instant};

use criterion::Criterion;

/// How long each side is measured for the ratio.
const SPAN: Duration = Duration::from_secs(3);

/// How often each side is measured for the ratio at the least.
const FEWEST: usize = 21;

/// Measures two ways to do the same, shows both to criterion, and says how they compare.
pub fn compare(
    criterion: &mut Criterion,
    what: &str,
    aim: f64,
    mut ours: impl FnMut(),
    peer_name: &str,
    mut peer: impl FnMut(),
) {
    let ours = || timed(&mut ours);
    let peer = || timed(&mut peer);
    compare_parts(criterion, what, aim, ours, peer_name, peer);
}

/// The same for acts of which only a part counts: each tells how long that part took.
///
/// For the ratio both take turns, so that whatever else the machine does meets both alike; the middle of each counts.
pub fn compare_parts(
    criterion: &mut Criterion,
    what: &str,
    aim: f64,
    mut ours: impl FnMut() -> Duration,
    peer_name: &str,
    mut peer: impl FnMut() -> Duration,
) {
    criterion.bench_function(&format!("{what}: trestle"), |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| ours()).sum())
    });
    criterion.bench_function(&format!("{what}: {peer_name}"), |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| peer()).sum())
    });
    let (mut own, mut other) = (Vec::new(), Vec::new());
    let started = Instant::now();
    while started.elapsed() < 2 * SPAN || own.len() < FEWEST {
        own.push(ours());
        other.push(peer());
    }
    let (own, other) = (middle(own), middle(other));
    let ratio = own.as_secs_f64() / other.as_secs_f64();
    let verdict = if ratio <= aim { "within" } else { "beyond" };
    println!(
        "\n{what} takes {:.2} times as long as {peer_name} ({:.3} ms against {:.3} ms): {verdict} the aim of {aim}.\n",
        ratio,
        1000.0 * own.as_secs_f64(),
        1000.0 * other.as_secs_f64(),
    );
}

fn timed(act: &mut impl FnMut()) -> Duration {
    let started = Instant::now();
    act();
    started.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
