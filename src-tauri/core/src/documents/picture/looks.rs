//! How the map is drawn: colours and marks. The page draws it with the same values, which a law compares.

/// A colour as lightness, chroma and hue of OKLCH.
pub type Colour = (f64, f64, f64);

/// Grey, then the eight hues that stay apart for colour-blind eyes; the light side of the page's data colours.
pub const DATA: [Colour; 9] = [
    (0.5, 0.012, 70.0),
    (0.55, 0.17, 25.0),
    (0.55, 0.13, 255.0),
    (0.54, 0.13, 142.0),
    (0.635, 0.13, 70.0),
    (0.44, 0.13, 300.0),
    (0.6, 0.095, 195.0),
    (0.6, 0.18, 350.0),
    (0.47, 0.075, 110.0),
];
/// Text.
pub const INK: Colour = (0.245, 0.015, 60.0);
/// Text of less weight.
pub const SOFT: Colour = (0.475, 0.014, 70.0);
/// The way that stands out.
pub const ACCENT: Colour = (0.47, 0.085, 200.0);
/// Ties.
pub const EDGE: Colour = (0.62, 0.012, 80.0);
/// Hairlines.
pub const LINE: Colour = (0.905, 0.01, 85.0);
/// The paper: white, so that a printer leaves it alone.
pub const PAPER: &str = "#ffffff";

/// How many colours there are beside grey.
const COLOURS: usize = 8;

/// The marks in the order in which classes take them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A circle.
    Circle,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle.
    Triangle,
    /// Six corners.
    Hexagon,
    /// Five corners.
    Pentagon,
    /// Five rays.
    Star,
    /// An upright cross.
    Cross,
}

/// See [`Shape`].
const SHAPES: [Shape; 8] = [
    Shape::Circle,
    Shape::Square,
    Shape::Diamond,
    Shape::Triangle,
    Shape::Hexagon,
    Shape::Pentagon,
    Shape::Star,
    Shape::Cross,
];

/// How the nodes of a class are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Their mark.
    pub shape: Shape,
    /// Their colour as a place in [`DATA`].
    pub colour: usize,
    /// Whether they are rings of their shape.
    pub is_hollow: bool,
}

/// How much of a hollow mark is hole.
pub const HOLE: f64 = 0.48;

impl Look {
    /// The look of a class by its place in the list: a colour of its own for the first eight, eight more in grey, then
    /// colours with other shapes; all but the first eight hollow.
    pub fn at(place: usize) -> Self {
        let round = place / COLOURS;
        Self {
            shape: SHAPES[place % SHAPES.len()],
            colour: if round == 1 {
                0
            } else {
                (place + round) % COLOURS + 1
            },
            is_hollow: round > 0,
        }
    }

    /// The mark as SVG path data around the origin, to be filled by the rule `evenodd`.
    pub fn path(self, r: f64) -> String {
        let mark = self.shape.path(r);
        if self.is_hollow {
            mark + &self.shape.path(r * HOLE)
        } else {
            mark
        }
    }
}

/// A colour as CSS has it: `#rrggbb`.
pub fn css((lightness, chroma, hue): Colour) -> String {
    let (a, b) = (
        chroma * hue.to_radians().cos(),
        chroma * hue.to_radians().sin(),
    );
    // Björn Ottosson's matrices from OKLab to linear sRGB.
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    let red = 4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short;
    let green = -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short;
    let blue = -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short;
    let channel = |linear: f64| {
        let shown = if linear <= 0.003_130_8 {
            12.92 * linear
        } else {
            1.055 * linear.powf(1.0 / 2.4) - 0.055
        };
        (shown.clamp(0.0, 1.0) * 255.0).round() as u8
    };
    format!(
        "#{:02x}{:02x}{:02x}",
        channel(red),
        channel(green),
        channel(blue)
    )
}

impl Shape {
    /// The mark as SVG path data around the origin. Corners are balanced so that equal sizes look equally heavy.
    pub fn path(self, r: f64) -> String {
        let corners = match self {
            Self::Circle => {
                let r = number(r);
                return format!("M{r},0A{r},{r} 0 1 1 -{r},0A{r},{r} 0 1 1 {r},0Z");
            }
            Self::Square => ring(4, 1.24, 0.125),
            Self::Diamond => ring(4, 1.28, 0.0),
            Self::Triangle => ring(3, 1.3, -0.25),
            Self::Hexagon => ring(6, 1.1, 0.0),
            Self::Pentagon => ring(5, 1.14, -0.25),
            Self::Star => {
                let (outer, inner) = (ring(5, 1.28, -0.25), ring(5, 0.58, -0.15));
                let both = outer.into_iter().zip(inner);
                both.flat_map(|(outer, inner)| [outer, inner]).collect()
            }
            Self::Cross => cross(),
        };
        let points = corners.into_iter().map(|(x, y)| point(x * r, y * r));
        format!("M{}Z", points.collect::<Vec<_>>().join("L"))
    }
}

/// Corners on a circle, the first at `turn` of a full turn.
fn ring(count: u32, r: f64, turn: f64) -> Vec<(f64, f64)> {
    let corner = |at: u32| {
        let angle = (f64::from(at) / f64::from(count) + turn) * std::f64::consts::TAU;
        (r * angle.cos(), r * angle.sin())
    };
    (0..count).map(corner).collect()
}

fn cross() -> Vec<(f64, f64)> {
    let (arm, far) = (0.4, 1.08);
    let quarter = [(arm, -far), (arm, -arm), (far, -arm)];
    let turns = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
    let turned =
        |(cos, sin): (f64, f64)| quarter.map(|(x, y)| (x * cos - y * sin, x * sin + y * cos));
    turns.into_iter().flat_map(turned).collect()
}

/// A point as path data.
pub fn point(x: f64, y: f64) -> String {
    format!("{},{}", number(x), number(y))
}

/// A number as SVG has it, to a hundredth.
pub fn number(number: f64) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}
