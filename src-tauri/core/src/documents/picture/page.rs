//! How the paper is divided and how large the map stands on it. Lengths are those of the screen; a larger sheet draws
//! them larger.

use super::labels::Area;
use super::lines::GRADES;
use super::scene::{Node, Scene};
use crate::values::Day;

/// Lengths of the screen to a millimetre, where the paper is as large as A4.
const TO_MILLIMETRE: f64 = 96.0 / 25.4;
/// The width of A4, from which larger sheets draw everything larger, though not in the same measure.
const USUAL: f64 = 297.0;
const GROWTH: f64 = 0.75;

const MARGIN: f64 = 36.0;
const HEAD: f64 = 74.0;
const FOOT: f64 = 20.0;
const GAP: f64 = 26.0;
/// The width of a column of the legend, and the height of its rows.
pub const COLUMN: f64 = 196.0;
/// See [`COLUMN`].
pub const ROW: f64 = 17.5;
/// The most columns of the legend.
const COLUMNS: usize = 3;
/// The room that the rest of the legend takes below its classes, its lines apart.
const BELOW_CLASSES: f64 = 190.0;

/// Lengths between two neighbours of the layout before it is fitted.
const TIE_LENGTH: f64 = 100.0;
/// The distance between neighbours from which on marks have their full size.
const ROOMY: f64 = 46.0;
/// How much of its ground a network's ties may cover before they are drawn thinner.
const COVERED: f64 = 1.2;
/// The mean width of a tie that [`COVERED`] counts with.
const USUAL_TIE: f64 = 1.8;

/// What stands above the map.
pub struct Heading<'a> {
    /// What the initiative is called.
    pub initiative: &'a str,
    /// What the map is called.
    pub title: &'a str,
    /// The day that it shows.
    pub day: Day,
    /// The day that it was made.
    pub today: Day,
}

/// A divided sheet of paper.
pub struct Page {
    /// Its width and height in millimetres.
    pub paper: (f64, f64),
    /// Its width in lengths of the screen.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Where the map is.
    pub map: Area,
    /// Where the legend is.
    pub legend: Area,
    /// How many columns its classes take.
    pub columns: usize,
    /// How many classes each of them holds.
    pub rows: usize,
    /// The share of their full size that marks have.
    pub marks: f64,
    /// The share of their full width that ties have.
    pub ties: f64,
    camera: (f64, f64, f64),
}

impl Page {
    /// Divides a sheet for a scene.
    pub fn of(paper: (f64, f64), scene: &Scene) -> Self {
        let larger = (paper.0 / USUAL).powf(GROWTH);
        let (width, height) = (
            paper.0 * TO_MILLIMETRE / larger,
            paper.1 * TO_MILLIMETRE / larger,
        );
        let inner = height - MARGIN * 2.0 - HEAD - FOOT;
        let below = BELOW_CLASSES + ROW * (scene.lines.len() + GRADES.len()) as f64;
        let rows = (((inner - below) / ROW) as usize).max(4);
        let columns = scene.classes.len().div_ceil(rows).clamp(1, COLUMNS);
        let legend = Area {
            x: width - MARGIN - COLUMN * columns as f64,
            y: MARGIN + HEAD,
            width: COLUMN * columns as f64,
            height: inner,
        };
        let map = Area {
            x: MARGIN,
            y: MARGIN + HEAD,
            width: legend.x - GAP - MARGIN,
            height: inner,
        };
        let mut page = Self {
            paper,
            width,
            height,
            map,
            legend,
            columns,
            rows,
            marks: 1.0,
            ties: 1.0,
            camera: (1.0, 0.0, 0.0),
        };
        page.fit(scene);
        page
    }

    /// Shows all of a scene, with room for names at its sides, and finds how crowded it is.
    fn fit(&mut self, scene: &Scene) {
        let bounds = bounds(&scene.nodes);
        let area = self.map;
        let (side, rim) = (
            (area.width * 0.12).min(120.0),
            (area.height * 0.1).min(56.0),
        );
        let k = ((area.width - 2.0 * side) / bounds.width.max(1e-6))
            .min((area.height - 2.0 * rim) / bounds.height.max(1e-6));
        let k = if bounds.width + bounds.height > 0.0 {
            k.min(TIE_LENGTH * 2.0)
        } else {
            1.0
        };
        self.camera = (
            k,
            area.x + area.width / 2.0 - (bounds.x + bounds.width / 2.0) * k,
            area.y + area.height / 2.0 - (bounds.y + bounds.height / 2.0) * k,
        );
        let ground = (bounds.width * bounds.height * k * k * std::f64::consts::FRAC_PI_4).max(1.0);
        let count = scene.nodes.len();
        let spacing = (ground / count.max(1) as f64).sqrt();
        if count > 2 {
            self.marks = (spacing / ROOMY).clamp(0.16, 1.0);
        }
        let length = |tie: &super::scene::Tie| {
            let (from, to) = (&scene.nodes[tie.from], &scene.nodes[tie.to]);
            (to.x - from.x).hypot(to.y - from.y)
        };
        let ink = scene.ties.iter().map(length).sum::<f64>() * k * USUAL_TIE / ground;
        self.ties = (COVERED / ink.max(1e-6)).clamp(0.15, 1.0);
    }

    /// Where a mark stands on the page.
    pub fn place(&self, node: &Node) -> (f64, f64) {
        let (k, x, y) = self.camera;
        (node.x * k + x, node.y * k + y)
    }

    /// How large a mark is on the page.
    pub fn radius(&self, node: &Node) -> f64 {
        node.size * self.marks
    }

    /// The line on which the foot of the page stands.
    pub fn foot(&self) -> f64 {
        self.height - MARGIN
    }

    /// The left rim of everything.
    pub const fn left(&self) -> f64 {
        MARGIN
    }

    /// The right rim of everything.
    pub fn right(&self) -> f64 {
        self.width - MARGIN
    }
}

fn bounds(nodes: &[Node]) -> Area {
    let least = |of: fn(&Node) -> f64| nodes.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&Node) -> f64| nodes.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    if nodes.is_empty() {
        return Area {
            x: 0.0,
            y: 0.0,
            width: 0.0,
            height: 0.0,
        };
    }
    let (left, top) = (least(|node| node.x), least(|node| node.y));
    Area {
        x: left,
        y: top,
        width: most(|node| node.x) - left,
        height: most(|node| node.y) - top,
    }
}
