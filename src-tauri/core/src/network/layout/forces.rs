//! The forces between nodes: all push each other apart, ties pull.
//!
//! Those of ForceAtlas2 (Jacomy and others 2014): the push grows with the degrees of both and falls with the distance,
//! so that hubs make room around them; the pull grows with the distance. What is far away pushes as one heap, as in
//! Barnes and Hut 1986, over a tree that halves the nodes again and again.

use super::Place;

/// How many nodes are looked at as one: a leaf of the tree.
const LEAF: usize = 8;
/// A heap is far enough to count as one when its width is less than this part of its distance.
const COARSE: f64 = 0.9;
/// How strongly two nodes push each other, against the pull of a tie.
const PUSH: f64 = 0.15;
/// How strongly the middle pulls, so that loose ends stay in sight.
const GRAVITY: f64 = 0.01;
/// Beyond the square root of one over this the push falls faster, so that parts do not drive each other out of sight.
const FADE: f64 = 1.0 / 900.0;
/// No two nodes push each other as if they were nearer than this.
const NEAREST: f64 = 0.05;

/// A tie that pulls: both ends and how strongly.
pub(super) type Spring = (u32, u32, f64);

/// Nodes under way to their places.
pub(super) struct Bodies<'a> {
    places: Vec<Place>,
    weights: &'a [f64],
    springs: &'a [Spring],
    /// How strongly each node is held by its ties in all.
    hold: Vec<f64>,
    pull: Vec<Place>,
    tree: Tree,
}

impl<'a> Bodies<'a> {
    pub(super) fn new(places: Vec<Place>, weights: &'a [f64], springs: &'a [Spring]) -> Self {
        let mut hold = vec![0.0; places.len()];
        for (a, b, strength) in springs {
            hold[*a as usize] += strength;
            hold[*b as usize] += strength;
        }
        Self {
            pull: vec![(0.0, 0.0); places.len()],
            tree: Tree::new(places.len()),
            places,
            weights,
            springs,
            hold,
        }
    }

    /// Lets the forces work for so many steps, of which the first may move a node by `heat` and later ones by less.
    pub(super) fn cool(mut self, steps: u32, heat: f64) -> Vec<Place> {
        for step in 0..steps {
            let left = 1.0 - f64::from(step) / f64::from(steps);
            self.step(heat * left * left + 0.002);
        }
        self.places
    }

    fn step(&mut self, most: f64) {
        self.pull.fill((0.0, 0.0));
        for (a, b, strength) in self.springs {
            let (a, b) = (*a as usize, *b as usize);
            let (from, to) = (self.places[a], self.places[b]);
            let (x, y) = ((to.0 - from.0) * strength, (to.1 - from.1) * strength);
            self.pull[a].0 += x;
            self.pull[a].1 += y;
            self.pull[b].0 -= x;
            self.pull[b].1 -= y;
        }
        self.tree.grow(&self.places, self.weights);
        self.tree.push(&mut self.pull, self.weights);
        for (at, place) in self.places.iter_mut().enumerate() {
            let gravity = GRAVITY * self.weights[at];
            let pull = self.pull[at];
            let ease = 1.0 / (self.hold[at] + self.weights[at] * 0.5);
            let x = (pull.0 - gravity * place.0) * ease;
            let y = (pull.1 - gravity * place.1) * ease;
            let length = (x * x + y * y).sqrt();
            let scale = if length > most { most / length } else { 1.0 };
            place.0 += x * scale;
            place.1 += y * scale;
        }
    }
}

/// A heap of nodes: where its middle is, what it weighs, how wide it is.
#[derive(Clone, Copy, Default)]
struct Heap {
    x: f64,
    y: f64,
    weight: f64,
    /// Half the diagonal of the box around it.
    radius: f64,
    middle: Place,
    from: u32,
    to: u32,
    /// The heap after this one and all within it.
    next: u32,
}

/// Heaps within heaps, each followed by those within it.
struct Tree {
    heaps: Vec<Heap>,
    order: Vec<u32>,
    points: Vec<(f64, f64, f64)>,
}

impl Tree {
    fn new(count: usize) -> Self {
        Self {
            heaps: Vec::new(),
            order: (0..count as u32).collect(),
            points: Vec::new(),
        }
    }

    fn grow(&mut self, places: &[Place], weights: &[f64]) {
        self.heaps.clear();
        let mut order = std::mem::take(&mut self.order);
        self.heap(&mut order, 0, places, weights);
        self.points.clear();
        let point = |node: &u32| {
            let at = *node as usize;
            (places[at].0, places[at].1, weights[at])
        };
        self.points.extend(order.iter().map(point));
        self.order = order;
    }

    /// Makes the heap of the nodes in `order`, which begins at `from`, and those within it.
    fn heap(&mut self, order: &mut [u32], from: usize, places: &[Place], weights: &[f64]) {
        let (mut least, mut most) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
        let mut heap = Heap {
            from: from as u32,
            to: (from + order.len()) as u32,
            ..Heap::default()
        };
        for node in order.iter() {
            let ((x, y), weight) = (places[*node as usize], weights[*node as usize]);
            least = (least.0.min(x), least.1.min(y));
            most = (most.0.max(x), most.1.max(y));
            heap.x += x * weight;
            heap.y += y * weight;
            heap.weight += weight;
        }
        heap.x /= heap.weight;
        heap.y /= heap.weight;
        let (width, height) = (most.0 - least.0, most.1 - least.1);
        heap.radius = 0.5 * (width * width + height * height).sqrt();
        heap.middle = (0.5 * (least.0 + most.0), 0.5 * (least.1 + most.1));
        let at = self.heaps.len();
        self.heaps.push(heap);
        if order.len() > LEAF {
            // Halves of whole leaves, so that leaves are full.
            let half = (order.len() / 2).div_ceil(LEAF) * LEAF;
            if width > height {
                order.select_nth_unstable_by(half, |a, b| {
                    places[*a as usize]
                        .0
                        .total_cmp(&places[*b as usize].0)
                        .then(a.cmp(b))
                });
            } else {
                order.select_nth_unstable_by(half, |a, b| {
                    places[*a as usize]
                        .1
                        .total_cmp(&places[*b as usize].1)
                        .then(a.cmp(b))
                });
            }
            let (left, right) = order.split_at_mut(half);
            self.heap(left, from, places, weights);
            self.heap(right, from + half, places, weights);
        }
        self.heaps[at].next = self.heaps.len() as u32;
    }

    /// Adds to each node how all others push it.
    fn push(&self, pull: &mut [Place], weights: &[f64]) {
        for (at, heap) in self.heaps.iter().enumerate() {
            if heap.next as usize == at + 1 {
                let pushed = self.pushed(heap);
                let nodes = &self.order[heap.from as usize..heap.to as usize];
                for ((node, x), y) in nodes.iter().zip(pushed.x).zip(pushed.y) {
                    let node = *node as usize;
                    pull[node].0 += PUSH * weights[node] * x;
                    pull[node].1 += PUSH * weights[node] * y;
                }
            }
        }
    }

    /// How the nodes of a leaf are pushed.
    fn pushed(&self, leaf: &Heap) -> Lanes {
        let mut lanes = Lanes::default();
        let own = &self.points[leaf.from as usize..leaf.to as usize];
        for (lane, (x, y, _)) in own.iter().enumerate() {
            lanes.from_x[lane] = *x;
            lanes.from_y[lane] = *y;
        }
        let mut at = 0;
        while let Some(heap) = self.heaps.get(at) {
            let (dx, dy) = (heap.x - leaf.middle.0, heap.y - leaf.middle.1);
            let reach = (heap.radius + leaf.radius) / COARSE;
            if dx * dx + dy * dy > reach * reach {
                lanes.push_from(heap.x, heap.y, heap.weight);
                at = heap.next as usize;
            } else if heap.next as usize == at + 1 {
                for (x, y, weight) in &self.points[heap.from as usize..heap.to as usize] {
                    lanes.push_from(*x, *y, *weight);
                }
                at += 1;
            } else {
                at += 1;
            }
        }
        lanes
    }
}

/// The nodes of one leaf side by side, so that one push is computed for all of them at once.
#[derive(Default)]
struct Lanes {
    from_x: [f64; LEAF],
    from_y: [f64; LEAF],
    x: [f64; LEAF],
    y: [f64; LEAF],
}

impl Lanes {
    #[inline(always)]
    fn push_from(&mut self, x: f64, y: f64, weight: f64) {
        for lane in 0..LEAF {
            let (dx, dy) = (self.from_x[lane] - x, self.from_y[lane] - y);
            let square = dx * dx + dy * dy + NEAREST * NEAREST;
            let push = weight / (square * (1.0 + square * FADE));
            self.x[lane] += dx * push;
            self.y[lane] += dy * push;
        }
    }
}
