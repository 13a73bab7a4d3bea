//! The drawing: real text, no script, nothing from elsewhere. Every organization is named in it, also where its label
//! finds no room.

use std::collections::BTreeMap;

use super::labels::{self, Wish};
use super::legend;
use super::letters::{Weight, cut, fit};
use super::lines::Dash;
use super::looks::{self, ACCENT, DATA, EDGE, INK, LINE, PAPER, SOFT, number, point};
use super::page::{Heading, Page};
use super::scene::{Node, Scene, Tie};
use crate::documents::words::{Words, fill, word};
use crate::exchange::Writing;

/// The fonts of names and notes, and of the title.
pub const SANS: &str =
    "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, Arial, sans-serif";
const SERIF: &str = "'Source Serif 4', Georgia, serif";

/// How clearly a tie can be seen.
pub const TIE: f64 = 0.55;
/// How clearly a mark that steps back can be seen.
const FAINT: f64 = 0.16;
/// Ties drawn with less than this share of their width have no room for heads.
pub const PLAINEST: f64 = 0.5;
/// The least share of their width that the ties of a way keep in a crowd.
const WAY_LEAST: f64 = 0.8;

/// The longest name of an end of the way in a line of words.
const WAY_NAME: usize = 40;

/// Draws a scene on a page.
pub fn draw(scene: &Scene, page: &Page, heading: &Heading<'_>, words: &Words) -> Vec<u8> {
    let mut svg = Writing::new();
    let size = |length: f64| format!("{}mm", number(length));
    svg.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", &size(page.paper.0)),
            ("height", &size(page.paper.1)),
            (
                "viewBox",
                &format!("0 0 {} {}", number(page.width), number(page.height)),
            ),
            ("role", "img"),
            ("aria-labelledby", "title description"),
            ("lang", &words.language),
            ("font-family", SANS),
        ],
    );
    let title = format!("{} - {}", heading.initiative, heading.title);
    svg.text("title", &[("id", "title")], &title);
    let description = description(scene, heading, words);
    svg.text("desc", &[("id", "description")], &description);
    svg.empty(
        "rect",
        &[
            ("width", &number(page.width)),
            ("height", &number(page.height)),
            ("fill", PAPER),
        ],
    );
    head(&mut svg, scene, page, heading, words);
    if scene.nodes.is_empty() {
        let (x, y) = (page.map.x, page.map.y + 24.0);
        text(&mut svg, (x, y), 13.0, &looks::css(SOFT), &words.map.nobody);
    } else {
        let strokes = Strokes {
            is_on_way: false,
            colour: looks::css(EDGE),
            opacity: TIE,
            share: page.ties,
        };
        ties(&mut svg, scene, page, &strokes);
        let strokes = Strokes {
            is_on_way: true,
            colour: looks::css(ACCENT),
            opacity: 1.0,
            share: page.ties.max(WAY_LEAST),
        };
        ties(&mut svg, scene, page, &strokes);
        marks(&mut svg, scene, page);
        names(&mut svg, scene, page);
        legend::draw(&mut svg, scene, page, words);
    }
    foot(&mut svg, page, heading, words);
    svg.finish()
}

/// A line of text.
pub fn text(svg: &mut Writing, (x, y): (f64, f64), size: f64, colour: &str, line: &str) {
    let at = [number(x), number(y), number(size)];
    svg.text(
        "text",
        &[
            ("x", &at[0]),
            ("y", &at[1]),
            ("font-size", &at[2]),
            ("fill", colour),
        ],
        line,
    );
}

fn description(scene: &Scene, heading: &Heading<'_>, words: &Words) -> String {
    let map = &words.map;
    let day = words.day(heading.day);
    let (organizations, ties) = (scene.count(false), scene.relationships());
    let (organizations, ties) = (organizations.to_string(), ties.to_string());
    let described = fill(
        &map.description,
        &[
            ("initiative", heading.initiative),
            ("day", &day),
            ("organizations", &organizations),
            ("ties", &ties),
            ("colour", &word(&map.colours, scene.colour_by)),
            ("size", &word(&map.sizes, scene.size_by)),
        ],
    );
    match way(scene, words) {
        Some(way) => format!("{described} {way}."),
        None => described,
    }
}

/// What is said of the way that stands out.
fn way(scene: &Scene, words: &Words) -> Option<String> {
    let name = |at: &usize| cut(&scene.nodes[*at].name, WAY_NAME);
    let (from, to) = (scene.way.first()?, scene.way.last()?);
    let steps = (scene.way.len() - 1).to_string();
    let (from, to) = (name(from), name(to));
    let particulars = [("from", &*from), ("to", &*to), ("count", &*steps)];
    Some(fill(&words.map.way, &particulars))
}

fn head(svg: &mut Writing, scene: &Scene, page: &Page, heading: &Heading<'_>, words: &Words) {
    let room = page.right() - page.left();
    let (ink, soft) = (looks::css(INK), looks::css(SOFT));
    let initiative = fit(heading.initiative, 12.0, Weight::Strong, room);
    let x = number(page.left());
    svg.text(
        "text",
        &[
            ("x", &x),
            ("y", "46"),
            ("font-size", "12"),
            ("font-weight", "600"),
            ("fill", &soft),
        ],
        &initiative,
    );
    svg.text(
        "text",
        &[
            ("x", &x),
            ("y", "74"),
            ("font-size", "26"),
            ("font-weight", "600"),
            ("font-family", SERIF),
            ("fill", &ink),
        ],
        // Letters with serifs are a little narrower, which leaves a little room.
        &fit(heading.title, 26.0, Weight::Strong, room),
    );
    let map = &words.map;
    let (shown, all) = (scene.standing().to_string(), scene.count(false).to_string());
    let mut parts = vec![if shown == all {
        fill(&map.organizations, &[("count", &all)])
    } else {
        fill(&map.organizations_of, &[("count", &shown), ("all", &all)])
    }];
    let (people, ties) = (scene.count(true), scene.relationships().to_string());
    if people > 0 {
        parts.push(fill(&map.people_count, &[("count", &people.to_string())]));
    }
    parts.push(fill(&map.ties, &[("count", &ties)]));
    let day = words.day(heading.day);
    parts.push(fill(&map.as_of, &[("day", &day)]));
    parts.extend(way(scene, words));
    let line = parts.join("  ·  ");
    text(svg, (page.left(), 94.0), 12.0, &soft, &line);
}

fn foot(svg: &mut Writing, page: &Page, heading: &Heading<'_>, words: &Words) {
    let (y, left, right) = (page.foot(), page.left(), page.right());
    let rule = [number(left), number(right), number(y - 16.0)];
    svg.empty(
        "line",
        &[
            ("x1", &rule[0]),
            ("x2", &rule[1]),
            ("y1", &rule[2]),
            ("y2", &rule[2]),
            ("stroke", &looks::css(LINE)),
        ],
    );
    let made = fill(&words.made, &[("day", &words.day(heading.today))]);
    text(svg, (left, y), 10.0, &looks::css(SOFT), &made);
}

/// How the ties beside the way, or those of the way, are drawn.
struct Strokes {
    is_on_way: bool,
    colour: String,
    opacity: f64,
    /// The share of their full width that they have.
    share: f64,
}

/// Ties, one path for each class, and the heads of those that run one way.
fn ties(svg: &mut Writing, scene: &Scene, page: &Page, strokes: &Strokes) {
    let colour = strokes.colour.as_str();
    let is_wanted = |tie: &&Tie| tie.is_on_way == strokes.is_on_way;
    if !scene.ties.iter().any(|tie| is_wanted(&tie)) {
        return;
    }
    svg.open(
        "g",
        &[
            ("opacity", &number(strokes.opacity)),
            ("stroke", colour),
            ("fill", "none"),
        ],
    );
    let mut alike: BTreeMap<_, Vec<&Tie>> = BTreeMap::new();
    for tie in scene.ties.iter().filter(is_wanted) {
        alike.entry((tie.line, tie.grade)).or_default().push(tie);
    }
    for ((kind, _), ties) in alike {
        let lines: String = ties.iter().map(|tie| line(scene, page, tie)).collect();
        let is_fine = strokes.share < PLAINEST;
        let dash = dashes(scene.lines[kind].dash);
        let width = ties[0].width();
        let drawn = number(width * strokes.share);
        svg.empty(
            "path",
            &[
                ("d", &lines),
                ("stroke-width", &drawn),
                ("stroke-dasharray", &dash),
            ],
        );
        let directed = ties.iter().filter(|tie| tie.is_directed && !is_fine);
        let heads: String = directed
            .filter_map(|tie| arrow(scene, page, tie, width))
            .collect();
        if !heads.is_empty() {
            let none = ("stroke", "none");
            svg.empty("path", &[("d", &heads), ("fill", colour), none]);
        }
    }
    svg.close();
}

/// The dashes and gaps of a line as SVG has them.
pub fn dashes(dash: Dash) -> String {
    let lengths: Vec<String> = dash.iter().map(|length| number(*length)).collect();
    lengths.join(" ")
}

fn line(scene: &Scene, page: &Page, tie: &Tie) -> String {
    let (from, to) = (&scene.nodes[tie.from], &scene.nodes[tie.to]);
    let ((ax, ay), (bx, by)) = (page.place(from), page.place(to));
    if tie.bend == 0.0 {
        return format!("M{}L{}", point(ax, ay), point(bx, by));
    }
    let middle = point(
        f64::midpoint(ax, bx) - (by - ay) * tie.bend,
        f64::midpoint(ay, by) + (bx - ax) * tie.bend,
    );
    format!("M{}Q{middle} {}", point(ax, ay), point(bx, by))
}

/// The head of a tie that runs one way, its point touching the rim of the mark that it leads to.
fn arrow(scene: &Scene, page: &Page, tie: &Tie, width: f64) -> Option<String> {
    let (from, to) = (&scene.nodes[tie.from], &scene.nodes[tie.to]);
    let ((ax, ay), (bx, by)) = (page.place(from), page.place(to));
    let (dx, dy) = (bx - ax, by - ay);
    if dx.hypot(dy) < page.radius(from) + page.radius(to) + 8.0 {
        return None;
    }
    let angle = dy.atan2(dx) - (2.0 * tie.bend).atan();
    let (sin, cos) = angle.sin_cos();
    let gap = page.radius(to) * 1.15 + 2.0;
    let (x, y) = (bx - cos * gap, by - sin * gap);
    let (long, half) = (5.0 + width * 1.6, 2.4 + width * 0.8);
    let corners = [
        point(x, y),
        point(x - cos * long - sin * half, y - sin * long + cos * half),
        point(x - cos * long + sin * half, y - sin * long - cos * half),
    ];
    Some(format!("M{}Z", corners.join("L")))
}

/// The marks, those that step back first, each with the name of its organization.
fn marks(svg: &mut Writing, scene: &Scene, page: &Page) {
    let rim = (2.4 * page.marks).clamp(0.5, 1.5);
    svg.open(
        "g",
        &[
            ("stroke", PAPER),
            ("stroke-width", &number(rim)),
            ("stroke-linejoin", "round"),
            ("fill-rule", "evenodd"),
        ],
    );
    let mut nodes: Vec<&Node> = scene.nodes.iter().collect();
    nodes.sort_by_key(|node| !node.is_faint);
    for node in nodes {
        let class = &scene.classes[node.class];
        let (x, y) = page.place(node);
        let r = page.radius(node);
        let (path, ground) = (class.look.path(r), class.look.shape.path(r));
        let at = format!("translate({} {})", number(x), number(y));
        svg.open("g", &[("transform", &at)]);
        let name = format!("{} ({})", node.name, class.name);
        svg.text("title", &[], &name);
        let colour = looks::css(DATA[class.look.colour]);
        let fill = [("d", path.as_str()), ("fill", &colour)];
        if node.is_faint || class.look.is_hollow {
            svg.empty("path", &[("d", &ground), ("fill", PAPER)]);
        }
        if node.is_faint {
            let faint = number(FAINT);
            svg.empty("path", &[fill[0], fill[1], ("fill-opacity", &faint)]);
        } else {
            svg.empty("path", &fill);
        }
        svg.close();
    }
    svg.close();
}

/// The names with a rim of paper, so that a tie behind the letters does not cut them.
fn names(svg: &mut Writing, scene: &Scene, page: &Page) {
    let standing = scene.nodes.iter().filter(|node| !node.is_faint);
    let wishes: Vec<Wish<'_>> = standing
        .map(|node| {
            let (x, y) = page.place(node);
            Wish {
                x,
                y,
                r: page.radius(node) * 1.1,
                rank: node.size * 10.0 + f64::from(node.degree),
                name: &node.name,
                short: &node.short,
            }
        })
        .collect();
    let labels = labels::place(&wishes, scene.labels, page.map);
    if labels.is_empty() {
        return;
    }
    svg.empty(
        "use",
        &[
            ("href", "#names"),
            ("fill", PAPER),
            ("stroke", PAPER),
            ("stroke-width", "3"),
            ("stroke-linejoin", "round"),
            ("aria-hidden", "true"),
        ],
    );
    svg.open("g", &[("fill", &looks::css(INK))]);
    let size = number(labels::LETTERS);
    svg.open("g", &[("id", "names"), ("font-size", &size)]);
    for label in labels {
        let baseline = label.area.y + label.area.height / 2.0 + labels::LETTERS * 0.36;
        let at = [number(label.area.x + 1.0), number(baseline)];
        svg.text("text", &[("x", &at[0]), ("y", &at[1])], &label.text);
    }
    svg.close();
    svg.close();
}
