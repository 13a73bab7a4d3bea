//! A picture of the map saved from the window: it shows what the map shows at the moment, the whole way included.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use trestle_tests::Laptop;

use crate::driver::until;
use crate::window::{Home, USUAL, Window, program};

const ACCENT: &str = "#00696e";
const SHARED: &str = "View of the map: Common map";

/// The identities and names along a way of three steps through a file.
fn way_in(file: &Path) -> Vec<(String, String)> {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let nodes = laptop.view("stakeholders", json!({ "view": "map" }))["nodes"].clone();
    let nodes = nodes.as_array().unwrap();
    let mut ways = nodes.iter().map(|to| {
        let way = json!({ "view": "way", "from_id": nodes[0]["id"], "to_id": to["id"] });
        laptop.view("stakeholders", way)["ids"].as_array().cloned()
    });
    let way = ways.find_map(|way| way.filter(|ids| ids.len() == 4));
    let named = |id: &Value| {
        let node = nodes.iter().find(|node| node["id"] == *id).unwrap();
        let [id, name] = ["id", "name"].map(|field| node[field].as_str().unwrap().to_owned());
        (id, name)
    };
    let way = way.unwrap().iter().map(named).collect();
    laptop.close();
    way
}

/// Saves the picture by the menu of views.
fn save(window: &Window<'_>, home: &Home, name: &str, entry: &str) -> Vec<u8> {
    let path = home.path(name);
    home.answer(&[&path]);
    window.click("button", SHARED);
    window.click("menuitem", entry);
    until("the picture is there", || {
        fs::read(&path).ok().filter(|bytes| !bytes.is_empty())
    })
}

fn save_svg(window: &Window<'_>, home: &Home, name: &str) -> String {
    let bytes = save(window, home, name, "Save as a picture, SVG…");
    String::from_utf8(bytes).unwrap()
}

/// Where the mark of that name stands in a picture.
fn place_of(svg: &str, name: &str) -> (f64, f64) {
    let title = format!("<title>{name} (");
    let (before, _) = svg.split_once(&title).unwrap();
    let (_, place) = before.rsplit_once("translate(").unwrap();
    let (place, _) = place.split_once(')').unwrap();
    let (x, y) = place.split_once(' ').unwrap();
    (x.parse().unwrap(), y.parse().unwrap())
}

/// The names beside the boxes of the legend in the window, and whether each is ticked.
fn legend(window: &Window<'_>) -> Vec<(String, bool)> {
    let boxes = "all('checkbox').map((one) => [nameOf(one), one.checked])";
    serde_json::from_value(window.ask(boxes, json!([]))).unwrap()
}

#[test]
fn a_picture_is_what_the_map_shows() {
    let home = Home::new("map_picture", USUAL);
    let file = home.path("example.trestle");
    let made = Command::new(program("trestle-cli"))
        .arg("new")
        .arg(&file)
        .arg("--sample")
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    let way = way_in(&file);
    let (from, to) = (&way[0], &way[3]);
    let window = home.open(&[file.to_str().unwrap()]);
    let view = "view=map&colour=kind&hidden=unread,kind:competes_with";
    window.go(&format!("#/stakeholders/organization/{}?{view}", from.0));
    window.find("combobox", "Way to");
    window.click("button", "Legend*");
    let plain = save_svg(&window, &home, "plain.svg");
    let legend = legend(&window);
    for wanted in ["partner", "funder", "works with", "funds", "coordination"] {
        assert!(legend.contains(&(wanted.to_owned(), true)), "{legend:?}");
        assert!(plain.contains(&format!(">{wanted}</text>")), "{wanted}");
    }
    for hidden in ["no reading yet", "competes with"] {
        assert!(legend.contains(&(hidden.to_owned(), false)), "{legend:?}");
        assert!(!plain.contains(&format!(">{hidden}</text>")), "{hidden}");
    }
    assert!(plain.contains("Colour and shape: kind") && !plain.contains(ACCENT));

    window.pick("Way to", &to.1);
    window.see("3 steps");
    let before = save_svg(&window, &home, "before.svg");
    let of_way = before
        .split("<g ")
        .find(|group| group.contains(ACCENT) && group.contains("<path "))
        .unwrap();
    assert!(of_way.matches('M').count() >= 3, "{of_way}");
    assert!(before.contains("Way from ") && before.contains(", steps: 3"));

    window.focus("application", "Stakeholders: map of*");
    for _ in 0..4 {
        window.press(&["alt", "right"]);
    }
    window.find("button", "Unpin");
    let after = save_svg(&window, &home, "after.svg");
    let apart = |svg: &str| place_of(svg, &from.1).0 - place_of(svg, &way[1].1).0;
    let moved = apart(&after) - apart(&before);
    assert!(moved > 90.0, "moved by {moved} only, of four steps");

    let points = save(&window, &home, "map.png", "Save as a picture, PNG…");
    let (width, accent) = accent_of(&points);
    assert!(width >= 4_900, "{width} points are not enough for A3");
    assert!(accent > 2_000, "{accent} points of the way");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// How wide a picture is, and how many of its points have the colour of the way.
fn accent_of(bytes: &[u8]) -> (u32, usize) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .unwrap();
    let width = reader.info().width;
    let mut points = vec![0; reader.output_buffer_size().unwrap()];
    let color = reader.next_frame(&mut points).unwrap().color_type;
    let wanted = [0x00_u8, 0x69, 0x6e];
    let near = |point: &&[u8]| {
        let mut parts = point.iter().zip(wanted);
        parts.all(|(one, other)| one.abs_diff(other) < 4)
    };
    let points = points.chunks_exact(color.samples());
    (width, points.filter(near).count())
}
