//! The map on paper has the colours, marks and lines of the map on the screen.

use std::fs;
use std::path::Path;

use trestle_core::documents::picture::lines::{BELONGING, GRADES, OWN_DASHES, USUAL_DASHES};
use trestle_core::documents::picture::looks::{
    ACCENT, Colour, DATA, EDGE, HOLE, INK, LINE, Look, SOFT, Shape,
};
use trestle_core::stakeholders::USUAL_KINDS;

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

/// Numbers as the page lists them.
fn listed(dash: &[f64]) -> String {
    let numbers: Vec<String> = dash.iter().map(f64::to_string).collect();
    format!("[{}]", numbers.join(", "))
}

#[test]
fn a_picture_has_the_lines_of_the_page() {
    let text = of_page("screens/stakeholders/ties.ts");
    for (code, width) in GRADES {
        let said = [format!("{code}: {width},"), format!("\"{code}\": {width},")];
        assert!(said.iter().any(|said| text.contains(said)), "{}", said[0]);
    }
    let (_, usual) = text.split_once("const usualDashes").unwrap();
    let (usual, own) = usual.split_once("const ownDashes").unwrap();
    for (code, dash) in USUAL_KINDS.iter().zip(USUAL_DASHES) {
        let said = format!("[\"{code}\", {}],", listed(dash));
        assert!(usual.contains(&said), "{said}");
    }
    let (own, _) = own.split_once("];").unwrap();
    let (_, own) = own.split_once("= [").unwrap();
    let lines = own.lines().map(str::trim).filter(|line| !line.is_empty());
    let found: Vec<&str> = lines.map(|line| line.trim_end_matches(',')).collect();
    assert_eq!(found, OWN_DASHES.map(listed));
    let (dash, width) = BELONGING;
    let said = format!("width: {width}, dash: {}", listed(dash));
    assert!(
        of_page("screens/stakeholders/map/drawn.ts").contains(&said),
        "{said}"
    );
}

#[test]
fn no_two_kinds_of_tie_have_the_same_line() {
    let mut dashes: Vec<String> = USUAL_DASHES
        .into_iter()
        .chain(OWN_DASHES)
        .map(listed)
        .collect();
    dashes.push(listed(BELONGING.0));
    let all = dashes.len();
    dashes.sort();
    dashes.dedup();
    assert_eq!(dashes.len(), all);
}
