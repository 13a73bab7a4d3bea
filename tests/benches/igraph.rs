//! The peer of the network benches: python-igraph in a program of its own that waits for work, so that starting it and
//! reading the network are not measured.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Reads a network, says that it is ready, then does the work once for every line it is sent.
const PROGRAM: &str = "
import sys, time, igraph
count = int(sys.stdin.readline())
ends = [int(end) for end in sys.stdin.readline().split()]
graph = igraph.Graph(count, list(zip(ends[::2], ends[1::2])))
print('ready', flush=True)
for line in sys.stdin:
    began = time.process_time()
    work(graph)
    print(time.process_time() - began, flush=True)
";

/// A running Python with a network in its igraph.
pub struct Igraph {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Igraph {
    /// Starts it with the body of a Python function `work(graph)`; nothing where there is no python-igraph, and says
    /// so.
    pub fn start(work: &str, count: usize, ties: &[(usize, usize)]) -> Option<Self> {
        let program = format!("def work(graph):{work}\n{PROGRAM}");
        let child = Command::new("python3")
            .args(["-W", "ignore", "-c", &program])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let igraph = child.ok().and_then(|mut child| {
            let (to, from) = (child.stdin.take()?, child.stdout.take()?);
            let from = BufReader::new(from);
            let mut igraph = Self { child, to, from };
            let ends: Vec<String> = ties.iter().map(|(a, b)| format!("{a} {b}")).collect();
            let heard = igraph.ask(&format!("{count}\n{}", ends.join(" ")));
            (heard.trim() == "ready").then_some(igraph)
        });
        if igraph.is_none() {
            println!("Skipped: there is no python-igraph on this machine to compare with.");
        }
        igraph
    }

    /// Lets it do its work once, and tells how many seconds of a core that took.
    pub fn work(&mut self) -> f64 {
        self.ask("go").trim().parse().unwrap()
    }

    /// Says how many seconds of a core our work takes against its, both in turns; only where the system counts them
    /// for a thread.
    pub fn compare_cores(&mut self, what: &str, mut ours: impl FnMut()) {
        let (mut own, mut other) = (0.0, 0.0);
        for _ in 0..5 {
            let Some(began) = core_seconds() else { return };
            ours();
            own += core_seconds().unwrap_or(f64::NAN) - began;
            other += self.work();
        }
        let ratio = own / other;
        let verdict = if ratio <= 1.0 { "within" } else { "beyond" };
        println!(
            "In seconds of a core, {what} takes {ratio:.2} times as long as igraph ({:.3} s against {:.3} s): {verdict} \
             the aim of 1.\n",
            own / 5.0,
            other / 5.0,
        );
    }

    fn ask(&mut self, line: &str) -> String {
        let mut heard = String::new();
        let said = writeln!(self.to, "{line}").and_then(|()| self.to.flush());
        let answered = said.and_then(|()| self.from.read_line(&mut heard));
        answered.map_or_else(|_| String::new(), |_| heard)
    }
}

/// How long this thread has been on a core.
fn core_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = text.split(' ').next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

impl Drop for Igraph {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// So many different ties between so many nodes, the same in every run.
pub fn ties_by_chance(count: usize, many: usize) -> Vec<(usize, usize)> {
    let mut seed = 88_172_645_463_325_252_u64;
    let mut node = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % count as u64) as usize
    };
    let mut ties = std::collections::BTreeSet::new();
    while ties.len() < many {
        let (a, b) = (node(), node());
        if a != b {
            ties.insert((a.min(b), a.max(b)));
        }
    }
    ties.into_iter().collect()
}
