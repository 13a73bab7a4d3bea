//! Which organizations carry their name and where it stands: the same choice as on the screen, by importance under a
//! test of collisions.

use std::collections::HashMap;

use super::letters::{Weight, cut, width};
use crate::stakeholders::MapLabels;

/// The height of a label's box, and the size of its letters.
pub const HEIGHT: f64 = 15.0;
/// See [`HEIGHT`].
pub const LETTERS: f64 = 11.0;

const GAP: f64 = 5.0;
const CELL: f64 = 64.0;
const LONGEST: usize = 34;
const SHORTEST: usize = 16;
/// In a crowd without free places these first few are named all the same.
const FOREMOST: usize = 10;
/// The ground that a label needs before the picture becomes a wall of text.
const GROUND: f64 = 7000.0;

/// A box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left side.
    pub x: f64,
    /// Its upper side.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// A mark that wants its name beside it.
#[derive(Debug)]
pub struct Wish<'a> {
    /// Its centre.
    pub x: f64,
    /// Its centre.
    pub y: f64,
    /// Its radius.
    pub r: f64,
    /// How much it stands out.
    pub rank: f64,
    /// Its name.
    pub name: &'a str,
    /// Its short name; may be empty.
    pub short: &'a str,
}

/// A name where it stands.
#[derive(Debug, PartialEq)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Its box.
    pub area: Area,
}

/// Chooses and places the labels inside `view`. No two ever overlap; one covers a foreign mark only when it must be
/// shown and has no free place.
pub fn place(wishes: &[Wish<'_>], naming: MapLabels, view: Area) -> Vec<Label> {
    let limit = match naming {
        MapLabels::Nothing => return Vec::new(),
        MapLabels::All => wishes.len(),
        _ => ((view.width * view.height / GROUND) as usize).max(FOREMOST),
    };
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|one, other| wishes[*other].rank.total_cmp(&wishes[*one].rank));
    let mut marks = Occupied::default();
    for (owner, wish) in wishes.iter().enumerate() {
        marks.add(around(wish), owner);
    }
    let mut taken = Occupied::default();
    let mut placed = Vec::new();
    for (at, owner) in order.into_iter().take(limit * 3).enumerate() {
        if placed.len() >= limit {
            break;
        }
        let wish = &wishes[owner];
        let must = naming == MapLabels::All || at < FOREMOST;
        let texts = texts(wish, naming);
        let free = |may_cover: bool| {
            let tries = texts
                .iter()
                .flat_map(|text| places(wish, width(text, LETTERS, Weight::Plain) + 2.0, text));
            tries
                .filter(|(_, area)| view.holds(*area) && !taken.hit(*area, None))
                .find(|(_, area)| may_cover || !marks.hit(*area, Some(owner)))
        };
        let found = free(false).or_else(|| must.then(|| free(true)).flatten());
        if let Some((text, area)) = found {
            taken.add(area, owner);
            placed.push(Label { text, area });
        }
    }
    placed
}

/// The texts that a mark may be labelled with, from the full name to a cut one.
fn texts(wish: &Wish<'_>, naming: MapLabels) -> Vec<String> {
    let short = if wish.short.trim().is_empty() {
        wish.name
    } else {
        wish.short
    };
    let full = match naming {
        MapLabels::ShortNames => short,
        _ => wish.name,
    };
    let mut texts = vec![
        cut(full, LONGEST),
        cut(short, LONGEST),
        cut(short, SHORTEST),
    ];
    texts.retain(|text| !text.trim().is_empty());
    texts.dedup();
    texts
}

fn around(wish: &Wish<'_>) -> Area {
    Area {
        x: wish.x - wish.r,
        y: wish.y - wish.r,
        width: 2.0 * wish.r,
        height: 2.0 * wish.r,
    }
}

/// The places around a mark in the order that a reader expects them: right, left, below, above, corners.
fn places(wish: &Wish<'_>, width: f64, text: &str) -> [(String, Area); 8] {
    let Wish { x, y, r, .. } = *wish;
    let height = HEIGHT;
    let (beside, slant) = (y - height / 2.0, r * 0.75 + 2.0);
    let corners = [
        (x + r + GAP, beside),
        (x - r - GAP - width, beside),
        (x - width / 2.0, y + r + 2.0),
        (x - width / 2.0, y - r - 2.0 - height),
        (x + slant, y + slant),
        (x + slant, y - slant - height),
        (x - slant - width, y + slant),
        (x - slant - width, y - slant - height),
    ];
    corners.map(|(x, y)| {
        let area = Area {
            x,
            y,
            width,
            height,
        };
        (text.to_owned(), area)
    })
}

impl Area {
    fn holds(self, other: Self) -> bool {
        other.x >= self.x
            && other.y >= self.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }

    fn overlaps(self, other: Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

/// Boxes sorted into square cells, so that asking for a collision looks at few of them.
#[derive(Default)]
struct Occupied {
    cells: HashMap<(i64, i64), Vec<(Area, usize)>>,
}

impl Occupied {
    fn keys(area: Area) -> impl Iterator<Item = (i64, i64)> {
        let cell = |at: f64| (at / CELL).floor() as i64;
        let rows = move || cell(area.y)..=cell(area.y + area.height);
        (cell(area.x)..=cell(area.x + area.width))
            .flat_map(move |column| rows().map(move |row| (column, row)))
    }

    fn add(&mut self, area: Area, owner: usize) {
        for key in Self::keys(area) {
            self.cells.entry(key).or_default().push((area, owner));
        }
    }

    fn hit(&self, area: Area, except: Option<usize>) -> bool {
        Self::keys(area).any(|key| {
            let here = self.cells.get(&key).into_iter().flatten();
            here.into_iter()
                .any(|(other, owner)| Some(*owner) != except && other.overlaps(area))
        })
    }
}
