//! One search from every node, from which betweenness, closeness, harmonic closeness and path lengths all follow.
//!
//! Betweenness by Brandes, "A faster algorithm for betweenness centrality" (2001): end points excluded, every shortest
//! path of a pair counts for its share. Doing the rest in the same search costs almost nothing.

use super::graph::Adjacency;

/// How many searches are done between two words to the caller.
const SOURCES_BETWEEN_WORDS: usize = 64;
/// Beyond this many shortest paths the numbers of a distance are scaled down, so that they never overflow.
const MANY_PATHS: f64 = 1e150;
const UNSEEN: u32 = u32::MAX;

/// What the searches from every node found, by node in the order of the keys. Distances count ties along the given
/// neighbours: from the node the search starts at to those it reaches.
pub(super) struct Sweep {
    /// How much of the shortest paths between two others leads over the node, summed over ordered pairs.
    pub(super) between: Vec<f64>,
    /// How many others the node reaches.
    pub(super) reached: Vec<usize>,
    /// How many others reach the node.
    pub(super) reached_by: Vec<usize>,
    /// The sum of the distances to all it reaches.
    pub(super) distance: Vec<u64>,
    /// The sum of one over each of these distances.
    pub(super) harmonic: Vec<f64>,
    /// The largest of these distances.
    pub(super) farthest: Vec<usize>,
}

impl Sweep {
    /// Searches from every node; tells the caller from time to time how many searches are done.
    pub(super) fn of<E>(
        graph: &Adjacency,
        go_on: &mut dyn FnMut(usize) -> Result<(), E>,
    ) -> Result<Self, E> {
        let count = graph.count();
        let mut sweep = Self {
            between: vec![0.0; count],
            reached: vec![0; count],
            reached_by: vec![0; count],
            distance: vec![0; count],
            harmonic: vec![0.0; count],
            farthest: vec![0; count],
        };
        let mut search = Search::new(count);
        for source in 0..count {
            if source % SOURCES_BETWEEN_WORDS == 0 {
                go_on(source)?;
            }
            search.run(graph, source);
            sweep.note(source, &search);
            search.share_out(graph, &mut sweep.between);
        }
        Ok(sweep)
    }

    fn note(&mut self, source: usize, search: &Search) {
        self.reached[source] = search.queue.len() - 1;
        self.farthest[source] = search.levels.len() - 2;
        for (far, ends) in search.levels.windows(2).enumerate().skip(1) {
            let many = ends[1] - ends[0];
            self.distance[source] += (far * many) as u64;
            self.harmonic[source] += many as f64 / far as f64;
        }
        for node in &search.queue[1..] {
            self.reached_by[*node as usize] += 1;
        }
    }
}

/// A search in breadth from one node, with the room that the next one uses again.
struct Search {
    distance: Vec<u32>,
    /// How many shortest paths lead here from the source, scaled per level.
    paths: Vec<f64>,
    /// One plus what leads on over the node, per path that leads to it.
    onward: Vec<f64>,
    /// The nodes reached, nearest first.
    queue: Vec<u32>,
    /// Where in `queue` each distance begins, and where the last one ends.
    levels: Vec<usize>,
    /// By how much the paths of each distance were scaled against the distance before.
    scales: Vec<f64>,
}

impl Search {
    fn new(count: usize) -> Self {
        Self {
            distance: vec![UNSEEN; count],
            paths: vec![0.0; count],
            onward: vec![0.0; count],
            queue: Vec::with_capacity(count),
            levels: Vec::new(),
            scales: Vec::new(),
        }
    }

    fn run(&mut self, graph: &Adjacency, source: usize) {
        for node in self.queue.drain(..) {
            self.distance[node as usize] = UNSEEN;
        }
        self.levels.clear();
        self.scales.clear();
        self.distance[source] = 0;
        self.paths[source] = 1.0;
        self.queue.push(source as u32);
        self.levels.push(0);
        self.scales.push(1.0);
        let mut from = 0;
        while from < self.queue.len() {
            let to = self.queue.len();
            let next = self.levels.len() as u32;
            self.levels.push(to);
            for at in from..to {
                let node = self.queue[at] as usize;
                let paths = self.paths[node];
                for other in graph.of(node) {
                    let other = *other as usize;
                    if self.distance[other] == UNSEEN {
                        self.distance[other] = next;
                        self.paths[other] = paths;
                        self.queue.push(other as u32);
                    } else if self.distance[other] == next {
                        self.paths[other] += paths;
                    }
                }
            }
            self.scale_down(to);
            from = to;
        }
    }

    /// Keeps the number of shortest paths to the newest level within what a float holds.
    fn scale_down(&mut self, from: usize) {
        let newest = &self.queue[from..];
        let most = newest
            .iter()
            .fold(0.0, |most: f64, node| most.max(self.paths[*node as usize]));
        let scale = if most > MANY_PATHS { 1.0 / most } else { 1.0 };
        self.scales.push(scale);
        if scale != 1.0 {
            for node in newest {
                let paths = &mut self.paths[*node as usize];
                *paths = (*paths * scale).max(f64::MIN_POSITIVE);
            }
        }
    }

    /// Adds to each node what it carries of the paths from this source, farthest first.
    fn share_out(&mut self, graph: &Adjacency, between: &mut [f64]) {
        for level in (1..self.levels.len() - 1).rev() {
            let scale = self.scales[level + 1];
            for at in (self.levels[level]..self.levels[level + 1]).rev() {
                let node = self.queue[at] as usize;
                let next = level as u32 + 1;
                let mut sum = 0.0;
                for other in graph.of(node) {
                    if self.distance[*other as usize] == next {
                        sum += self.onward[*other as usize];
                    }
                }
                let carried = sum * scale * self.paths[node];
                between[node] += carried;
                self.onward[node] = (1.0 + carried) / self.paths[node];
            }
        }
    }
}
