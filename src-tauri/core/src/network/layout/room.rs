//! Room on a map: nodes that cover each other are moved apart, parts and single nodes stand in rows, and a new node
//! finds the nearest free spot.

use std::collections::HashMap;

use super::Place;

/// How far apart nodes stand in a row, and how much room is left around a part.
pub(super) const APART: f64 = 2.5;
/// How far the nearest neighbour of a node usually is, in least distances.
const USUAL: f64 = 1.7;
/// How often nodes that cover each other are moved before what is left is let be.
const TRIES: u32 = 60;

/// How far apart the spots are among which a new node looks for room.
const STEP: f64 = 0.7;

type Cell = (i64, i64);

fn cell(place: Place) -> Cell {
    (place.0.floor() as i64, place.1.floor() as i64)
}

/// Nodes by where they stand, in squares as wide as the least distance.
#[derive(Default)]
pub(super) struct Taken {
    nodes: HashMap<Cell, Vec<Place>>,
    /// For squares where room was looked for: within how many steps there is none any more.
    full: HashMap<Cell, i32>,
}

impl Taken {
    pub(super) fn add(&mut self, place: Place) {
        self.nodes.entry(cell(place)).or_default().push(place);
    }

    /// Whether a node can stand there that far from all others.
    pub(super) fn is_free(&self, place: Place, distance: f64) -> bool {
        let (x, y) = cell(place);
        let cells = distance.ceil() as i64;
        let near =
            (x - cells..=x + cells).flat_map(|x| (y - cells..=y + cells).map(move |y| (x, y)));
        near.filter_map(|at| self.nodes.get(&at))
            .flatten()
            .all(|other| square(*other, place) >= distance * distance)
    }

    /// Finds room for a node as near as can be to where it wants to be.
    pub(super) fn free_near(&mut self, wish: Place) -> Place {
        let mut ring = self.full.get(&cell(wish)).copied().unwrap_or(0);
        loop {
            let free = ring_around(wish, ring).filter(|place| self.is_free(*place, 1.0));
            let nearest = free.min_by(|a, b| square(*a, wish).total_cmp(&square(*b, wish)));
            if let Some(place) = nearest {
                self.full.insert(cell(wish), ring);
                return place;
            }
            ring += 1;
        }
    }
}

/// The spots that are so many steps from a place, across or down.
fn ring_around(middle: Place, ring: i32) -> impl Iterator<Item = Place> {
    let spot = move |(x, y): (i32, i32)| {
        let (x, y) = (f64::from(x) * STEP, f64::from(y) * STEP);
        (middle.0 + x, middle.1 + y)
    };
    let side =
        (-ring..=ring).flat_map(move |at| [(at, -ring), (at, ring), (-ring, at), (ring, at)]);
    side.map(spot)
}

fn square(a: Place, b: Place) -> f64 {
    (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)
}

/// The box around some places; a single point at 0 without any.
#[derive(Clone, Copy, Default)]
pub(super) struct Frame {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Frame {
    pub(super) fn around(places: &[Place]) -> Self {
        let Some((first, rest)) = places.split_first() else {
            return Self::default();
        };
        let start = Self {
            left: first.0,
            top: first.1,
            right: first.0,
            bottom: first.1,
        };
        rest.iter().fold(start, |all, (x, y)| Self {
            left: all.left.min(*x),
            top: all.top.min(*y),
            right: all.right.max(*x),
            bottom: all.bottom.max(*y),
        })
    }

    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(super) fn is_below(&self, other: &Self) -> bool {
        self.top > other.bottom
    }

    fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// Turns places so that they are wider than high, scales them to the least distance, and moves apart what is nearer.
pub(super) fn tidy(mut places: Vec<Place>) -> Vec<Place> {
    turn(&mut places);
    let mut near = nearest(&places);
    near.sort_by(f64::total_cmp);
    let usual = near.get(near.len() / 2).copied().unwrap_or(1.0).max(1e-6);
    for place in &mut places {
        *place = (place.0 * USUAL / usual, place.1 * USUAL / usual);
    }
    for _ in 0..TRIES {
        if !move_apart(&mut places) {
            break;
        }
    }
    let all = Frame::around(&places);
    let middle = (0.5 * (all.left + all.right), 0.5 * (all.top + all.bottom));
    let moved = places.iter().map(|at| (at.0 - middle.0, at.1 - middle.1));
    moved.collect()
}

/// Turns places around 0 until their longest stretch lies level.
fn turn(places: &mut [Place]) {
    let many = places.len().max(1) as f64;
    let sum = places
        .iter()
        .fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
    let middle = (sum.0 / many, sum.1 / many);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for place in places.iter_mut() {
        *place = (place.0 - middle.0, place.1 - middle.1);
        xx += place.0 * place.0;
        xy += place.0 * place.1;
        yy += place.1 * place.1;
    }
    let spread = ((xx - yy) * (xx - yy) + 4.0 * xy * xy).sqrt();
    // The longest stretch is the first axis of the ellipse of inertia, which solves this pair of equations.
    let axis = if xx >= yy {
        (xx - yy + spread, 2.0 * xy)
    } else {
        (2.0 * xy, yy - xx + spread)
    };
    let length = (axis.0 * axis.0 + axis.1 * axis.1).sqrt();
    if length > 0.0 {
        let (x, y) = (axis.0 / length, axis.1 / length);
        for place in places {
            *place = (place.0 * x + place.1 * y, place.1 * x - place.0 * y);
        }
    }
}

/// How far the nearest other of each node is.
fn nearest(places: &[Place]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|a, b| places[*a].0.total_cmp(&places[*b].0).then(a.cmp(b)));
    let mut near = vec![f64::INFINITY; places.len()];
    for (at, node) in order.iter().enumerate() {
        for other in &order[at + 1..] {
            let across = places[*other].0 - places[*node].0;
            if across * across >= near[*node] {
                break;
            }
            let far = square(places[*node], places[*other]);
            near[*node] = near[*node].min(far);
            near[*other] = near[*other].min(far);
        }
    }
    near.iter().map(|far| far.sqrt()).collect()
}

/// Moves apart, a little, all pairs that stand nearer than the least distance; tells whether there were any.
fn move_apart(places: &mut [Place]) -> bool {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|a, b| places[*a].0.total_cmp(&places[*b].0).then(a.cmp(b)));
    let sorted: Vec<Place> = order.iter().map(|node| places[*node]).collect();
    let mut any = false;
    for (at, here) in sorted.iter().enumerate() {
        for (ahead, there) in sorted[at + 1..].iter().enumerate() {
            if there.0 - here.0 >= 1.0 {
                break;
            }
            let far = square(*here, *there);
            if far < 1.0 - 1e-9 {
                any = true;
                let length = far.sqrt();
                let (x, y) = if length > 1e-9 {
                    ((there.0 - here.0) / length, (there.1 - here.1) / length)
                } else {
                    (0.6, 0.8)
                };
                let step = 0.52 * (1.0 - length) + 1e-6;
                let (one, other) = (order[at], order[at + 1 + ahead]);
                places[one] = (places[one].0 - x * step, places[one].1 - y * step);
                places[other] = (places[other].0 + x * step, places[other].1 + y * step);
            }
        }
    }
    any
}

/// By how much parts are moved so that they stand in rows below what is there.
pub(super) fn in_rows(there: Frame, parts: &[Frame]) -> Vec<Place> {
    let mut shifts = Vec::with_capacity(parts.len());
    let area = |part: &Frame| (part.width() + APART) * (part.height() + APART);
    let all: f64 = parts.iter().map(area).sum();
    let width = there.width().max(1.6 * all.sqrt());
    let (mut top, mut rest) = (there.bottom + APART, parts);
    while let Some(first) = rest.first() {
        let (mut many, mut wide, mut high) = (1, first.width(), first.height());
        while let Some(next) = rest.get(many) {
            if wide + APART + next.width() > width {
                break;
            }
            wide += APART + next.width();
            high = high.max(next.height());
            many += 1;
        }
        let (row, later) = rest.split_at(many);
        let mut left = 0.5 * (there.left + there.right - wide);
        for part in row {
            shifts.push((left - part.left, top - part.top));
            left += part.width() + APART;
        }
        top += high + APART;
        rest = later;
    }
    shifts
}

/// Spots for nodes without a tie, row by row without end.
pub(super) struct Rows {
    left: f64,
    top: f64,
    in_a_row: usize,
    next: usize,
}

impl Rows {
    /// Rows below what is there, as wide as it and, for so many nodes, no higher than wide.
    pub(super) fn below(there: Frame, count: usize) -> Self {
        let width = there.width().max((count as f64).sqrt() * 1.6 * APART);
        let in_a_row = ((width / APART) as usize).clamp(1, count.max(1));
        Self {
            left: 0.5 * (there.left + there.right - APART * (in_a_row as f64 - 1.0)),
            top: there.bottom + APART,
            in_a_row,
            next: 0,
        }
    }

    /// The last of the rows that others stand in, from beside the last of them, and rows below of that width.
    pub(super) fn after(others: &[Place], width: f64) -> Self {
        let rows = Frame::around(others);
        let last = others.iter().filter(|place| place.1 >= rows.bottom);
        let right = last.map(|place| place.0).fold(rows.left, f64::max);
        Self {
            left: rows.left,
            top: rows.bottom,
            in_a_row: (rows.width().max(width) / APART) as usize + 1,
            next: ((right - rows.left) / APART) as usize + 1,
        }
    }
}

impl Iterator for Rows {
    type Item = Place;

    fn next(&mut self) -> Option<Place> {
        let (row, column) = (self.next / self.in_a_row, self.next % self.in_a_row);
        self.next += 1;
        let place = (APART * column as f64, APART * row as f64);
        Some((self.left + place.0, self.top + place.1))
    }
}
