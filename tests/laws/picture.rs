//! The map on paper has the colours, marks and lines of the map on the screen.

use std::fs;
use std::path::Path;

use trestle_core::documents::picture::looks::{
    ACCENT, Colour, DATA, EDGE, HOLE, INK, LINE, Look, SOFT, Shape, TIES,
};

fn of_page(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ui/src")
        .join(path);
    fs::read_to_string(path).unwrap()
}

/// The light side of a token.
fn token(css: &str, name: &str) -> Colour {
    let start = format!("--{name}: light-dark(oklch(");
    let (_, rest) = css.split_once(&start).unwrap();
    let (numbers, _) = rest.split_once(')').unwrap();
    let numbers: Vec<f64> = numbers
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .collect();
    (numbers[0], numbers[1], numbers[2])
}

#[test]
fn a_picture_has_the_colours_of_the_page() {
    let css = of_page("style/tokens.css");
    let mut tokens = vec!["data-grey".to_owned()];
    tokens.extend((1..=8).map(|place| format!("data-{place}")));
    let colours: Vec<Colour> = tokens.iter().map(|name| token(&css, name)).collect();
    assert_eq!(colours, DATA);
    let others = ["accent", "edge", "ink", "line", "soft"].map(|name| token(&css, name));
    assert_eq!(others, [ACCENT, EDGE, INK, LINE, SOFT]);
}

#[test]
fn a_picture_has_the_marks_of_the_page_in_their_order() {
    let text = of_page("components/graph/shapes.ts");
    let (_, list) = text.split_once("export const shapes").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let names: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    let shape = |place: usize| format!("{:?}", Look::at(place).shape).to_lowercase();
    assert_eq!((0..8).map(shape).collect::<Vec<_>>(), names);
    assert_eq!(Look::at(0).colour, 1);
    assert_eq!(Look::at(9).colour, 0, "the second eight are grey");
    assert_eq!(
        (Look::at(16).shape, Look::at(16).colour),
        (Shape::Circle, 3)
    );
    assert!(!Look::at(7).is_hollow && Look::at(8).is_hollow && Look::at(16).is_hollow);
    assert!(text.contains(&format!("HOLE = {HOLE};")));
}

#[test]
fn a_picture_has_the_lines_of_the_page() {
    let text = of_page("screens/stakeholders/ties.ts");
    for look in TIES.iter().filter(|look| look.code != "belongs") {
        let dash = look.dash.iter().map(f64::to_string).collect::<Vec<_>>();
        let dash = if dash.is_empty() {
            String::new()
        } else {
            format!(", dash: [{}]", dash.join(", "))
        };
        let said = format!("{{ width: {}{dash} }}", look.width);
        let keys = [
            format!("{}: {said}", look.code),
            format!("\"{}\": {said}", look.code),
        ];
        assert!(keys.iter().any(|key| text.contains(key)), "{}", keys[0]);
    }
}
