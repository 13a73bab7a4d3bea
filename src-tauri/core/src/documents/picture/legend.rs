//! What the picture means: colours and shapes, lines, sizes. It has its own part of the paper and covers nothing.

use super::letters::{Weight, fit, width};
use super::lines::{BELONGING, GRADES};
use super::looks::{self, ACCENT, Colour, DATA, EDGE, INK, LINE, SOFT, Shape, number};
use super::page::{COLUMN, Page, ROW};
use super::scene::Scene;
use super::svg::{PLAINEST, TIE, dashes, text};
use crate::documents::words::{Words, fill, word};
use crate::exchange::Writing;

const LETTERS: f64 = 11.5;
/// The room of a mark or a line before its words.
const SAMPLE: f64 = 26.0;
/// The room of a line before its words: the longest dashes come round once.
const LINE_SAMPLE: f64 = 38.0;
/// The width of a line that tells a kind.
const KIND_WIDTH: f64 = 1.8;

/// The legend while it is drawn, from the top down.
struct Legend<'a> {
    svg: &'a mut Writing,
    x: f64,
    y: f64,
    room: f64,
}

/// Draws the legend beside the map.
pub fn draw(svg: &mut Writing, scene: &Scene, page: &Page, words: &Words) {
    let mut legend = Legend {
        svg,
        x: page.legend.x,
        y: page.legend.y + 10.0,
        room: page.legend.width,
    };
    legend.classes(scene, page, words);
    legend.ties(scene, page, words);
    legend.sizes(scene, page, words);
    if scene.nodes.iter().any(|node| node.is_faint) {
        legend.y += ROW / 2.0;
        let faint = if scene.way.is_empty() {
            &words.map.faint
        } else {
            &words.map.beside_way
        };
        legend.words(0.0, faint, &looks::css(SOFT));
    }
}

impl Legend<'_> {
    fn head(&mut self, line: &str) {
        let line = fit(line, LETTERS, Weight::Strong, self.room);
        let at = [number(self.x), number(self.y), number(LETTERS)];
        self.svg.text(
            "text",
            &[
                ("x", &at[0]),
                ("y", &at[1]),
                ("font-size", &at[2]),
                ("font-weight", "600"),
                ("fill", &looks::css(INK)),
            ],
            &line,
        );
        self.y += ROW + 3.0;
    }

    /// A line of words, set in from the left.
    fn words(&mut self, set_in: f64, line: &str, colour: &str) {
        let line = fit(line, LETTERS, Weight::Plain, COLUMN - set_in);
        text(self.svg, (self.x + set_in, self.y), LETTERS, colour, &line);
        self.y += ROW;
    }

    /// A hairline between two parts.
    fn part(&mut self) {
        self.y += 4.0;
        let ends = [
            number(self.x),
            number(self.x + self.room),
            number(self.y - 9.0),
        ];
        self.svg.empty(
            "line",
            &[
                ("x1", &ends[0]),
                ("x2", &ends[1]),
                ("y1", &ends[2]),
                ("y2", &ends[2]),
                ("stroke", &looks::css(LINE)),
            ],
        );
        self.y += 10.0;
    }

    fn classes(&mut self, scene: &Scene, page: &Page, words: &Words) {
        let map = &words.map;
        let by = word(&map.colours, scene.colour_by);
        self.head(&fill(&map.colour, &[("by", &by)]));
        let (top, left) = (self.y, self.x);
        let room = page.columns * page.rows;
        let is_more = scene.classes.len() > room;
        let shown = scene
            .classes
            .len()
            .min(if is_more { room - 1 } else { room });
        let rows = shown.div_ceil(page.columns).max(1);
        for (at, class) in scene.classes[..shown].iter().enumerate() {
            self.x = left + (at / rows) as f64 * COLUMN;
            self.y = top + (at % rows) as f64 * ROW;
            let place = format!(
                "translate({} {})",
                number(self.x + 9.0),
                number(self.y - LETTERS * 0.34)
            );
            self.svg.empty(
                "path",
                &[
                    ("d", &class.look.path(5.0)),
                    ("transform", &place),
                    ("fill-rule", "evenodd"),
                    ("fill", &looks::css(DATA[class.look.colour])),
                ],
            );
            let count = class.count.to_string();
            let taken = width(&count, LETTERS, Weight::Plain) + 22.0;
            let name = fit(&class.name, LETTERS, Weight::Plain, COLUMN - SAMPLE - taken);
            let ink = looks::css(INK);
            text(self.svg, (self.x + SAMPLE, self.y), LETTERS, &ink, &name);
            let end = number(self.x + COLUMN - 12.0);
            self.svg.text(
                "text",
                &[
                    ("x", &end),
                    ("y", &number(self.y)),
                    ("font-size", &number(LETTERS)),
                    ("text-anchor", "end"),
                    ("fill", &looks::css(SOFT)),
                ],
                &count,
            );
        }
        (self.x, self.y) = (left, top + rows as f64 * ROW);
        if is_more {
            let more = (scene.classes.len() - shown).to_string();
            let more = fill(&map.more, &[("count", &more)]);
            self.words(SAMPLE, &more, &looks::css(SOFT));
        }
    }

    fn ties(&mut self, scene: &Scene, page: &Page, words: &Words) {
        if scene.ties.is_empty() {
            return;
        }
        self.part();
        let ink = looks::css(INK);
        self.head(&words.map.kind_head);
        for (at, line) in scene.lines.iter().enumerate() {
            if !scene.ties.iter().any(|tie| tie.line == at) {
                continue;
            }
            let width = if line.is_belonging {
                BELONGING.1
            } else {
                KIND_WIDTH
            };
            self.sample(width, &dashes(line.dash), EDGE, TIE);
            self.words(LINE_SAMPLE + 6.0, &line.name, &ink);
        }
        self.part();
        self.head(&words.map.tie_head);
        for (at, (code, width)) in GRADES.into_iter().enumerate() {
            if !scene.ties.iter().any(|tie| tie.grade == Some(at)) {
                continue;
            }
            self.sample(width, "", EDGE, TIE);
            let name = words.map.tie_grades.get(code);
            self.words(LINE_SAMPLE + 6.0, name.map_or(code, String::as_str), &ink);
        }
        if page.ties >= PLAINEST && scene.ties.iter().any(|tie| tie.is_directed) {
            self.sample(1.2, "", EDGE, TIE);
            let y = self.y - LETTERS * 0.34;
            let tip = format!(
                "M{0},{1}l-8,-3.6v7.2Z",
                number(self.x + LINE_SAMPLE),
                number(y)
            );
            let colour = looks::css(EDGE);
            self.svg.empty("path", &[("d", &tip), ("fill", &colour)]);
            self.words(LINE_SAMPLE + 6.0, &words.map.one_way, &ink);
        }
        if !scene.way.is_empty() {
            self.sample(2.5, "", ACCENT, 1.0);
            self.words(LINE_SAMPLE + 6.0, &words.map.on_way, &ink);
        }
    }

    fn sample(&mut self, width: f64, dash: &str, colour: Colour, opacity: f64) {
        let y = number(self.y - LETTERS * 0.34);
        self.svg.empty(
            "line",
            &[
                ("x1", &number(self.x)),
                ("x2", &number(self.x + LINE_SAMPLE)),
                ("y1", &y),
                ("y2", &y),
                ("stroke", &looks::css(colour)),
                ("stroke-width", &number(width)),
                ("stroke-dasharray", dash),
                ("opacity", &number(opacity)),
            ],
        );
    }

    fn sizes(&mut self, scene: &Scene, page: &Page, words: &Words) {
        let Some(sizes) = scene.sizes else {
            return;
        };
        self.part();
        let by = word(&words.map.sizes, scene.size_by);
        self.head(&fill(&words.map.size, &[("by", &by)]));
        let largest = sizes[1].1 * page.marks;
        let middle = self.y - LETTERS + largest;
        let mut x = self.x;
        for (value, radius) in sizes {
            let r = radius * page.marks;
            let place = format!("translate({} {})", number(x + r), number(middle));
            self.svg.empty(
                "path",
                &[
                    ("d", &Shape::Circle.path(r)),
                    ("transform", &place),
                    ("fill", &looks::css(DATA[0])),
                ],
            );
            let said = figure(value);
            let at = (x + 2.0 * r + 6.0, middle + LETTERS * 0.34);
            text(self.svg, at, LETTERS, &looks::css(INK), &said);
            x = at.0 + width(&said, LETTERS, Weight::Plain) + 22.0;
        }
        self.y = middle + largest + ROW;
    }
}

/// A value with no more figures than it needs.
fn figure(value: f64) -> String {
    if value.fract() == 0.0 || value.abs() >= 100.0 {
        format!("{value:.0}")
    } else {
        number(value)
    }
}
