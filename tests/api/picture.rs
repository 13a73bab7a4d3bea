//! The map as a picture: what is in it, what cannot get into it, and its points.

use std::path::Path;

use quick_xml::events::Event;
use serde_json::{Value, json};
use trestle_core::api::{Place, Task};
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::error::{Code, Fault};
use trestle_core::initiative::Audience;
use trestle_tests::{Laptop, day, pluck, shared};

fn picture(laptop: &mut Laptop, format: ExportFormat, how: Value) -> Result<Vec<u8>, Fault> {
    let mut what = json!({ "what": "map" });
    what.as_object_mut()
        .unwrap()
        .extend(how.as_object().unwrap().clone());
    let what: Export = serde_json::from_value(what).unwrap();
    let path = laptop.path("picture");
    laptop.task(&Task::Export {
        what,
        format,
        audience: Audience::Backbone,
        today: day("2026-11-23"),
        place: Place::Path { path: path.clone() },
    })?;
    Ok(std::fs::read(path).unwrap())
}

fn svg(laptop: &mut Laptop, how: Value) -> String {
    String::from_utf8(picture(laptop, ExportFormat::Svg, how).unwrap()).unwrap()
}

/// The texts of the elements of a name, as an independent reader finds them.
fn texts(svg: &str, element: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(svg);
    let (mut found, mut open) = (Vec::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) if start.name().as_ref() == element => {
                open = true;
                found.push(String::new());
            }
            Event::End(_) => open = false,
            Event::Text(text) if open => found.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(name) if open => {
                let letter = match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("&{other};"),
                };
                found.last_mut().unwrap().push_str(letter);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn elements(svg: &str, name: &str) -> usize {
    svg.matches(&format!("<{name} ")).count()
}

fn small() -> Laptop {
    let mut laptop = Laptop::with_initiative();
    let sectors = laptop.view("stakeholders", json!({ "view": "choices" }))["sectors"].clone();
    let id = |n: u32| format!("01900000-0000-7000-8000-{n:012}");
    let places = [(1, 0.0, 0.0), (2, 2.0, 0.5), (3, 1.0, 1.5)];
    let records = [
        json!({ "table": "organization", "id": id(1), "name": "Harbor & Sons", "sector_id": sectors[0]["id"] }),
        json!({ "table": "organization", "id": id(2), "name": "Casa Ñandú", "sector_id": sectors[1]["id"] }),
        json!({ "table": "organization", "id": id(3), "name": "North <b>Pantry</b>", "short_name": "NP" }),
        json!({ "table": "relationship", "id": id(4), "from_id": id(2), "to_id": id(1), "kind": "funds",
            "direction": "directed" }),
        json!({ "table": "relationship", "id": id(5), "from_id": id(1), "to_id": id(3), "kind": "competes_with" }),
    ];
    for record in records {
        laptop.act("stakeholders", json!({ "verb": "put", "record": record }));
    }
    let placings =
        places.map(|(n, x, y)| json!({ "stakeholder_id": id(n), "x": x, "y": y, "pinned": true }));
    laptop.act(
        "stakeholders",
        json!({ "verb": "arrange", "placings": placings }),
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "read", "reading": {
        "id": id(6), "relationship_id": id(4), "read_on": "2026-01-31", "intensity": 3 } }),
    );
    laptop
}

#[test]
fn a_small_map_is_drawn_letter_by_letter() {
    let drawn = svg(&mut small(), json!({ "paper": "a4" }));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/map.svg");
    if std::env::var_os("TRESTLE_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let wanted = std::fs::read_to_string(&path).unwrap();
    assert!(drawn == wanted, "it differs:\n{drawn}");
}

#[test]
fn everyone_is_in_the_picture_with_a_title_and_a_legend() {
    let mut laptop = Laptop::with_sample();
    let drawn = svg(&mut laptop, json!({}));
    let titles = texts(&drawn, "title");
    let rows = laptop.view("stakeholders", json!({ "view": "organizations" }))["rows"].clone();
    let names = pluck(&rows, "name");
    assert!(names.len() > 30);
    for name in &names {
        let name = format!("{} (", name.as_str().unwrap());
        assert!(
            titles.iter().any(|title| title.starts_with(&name)),
            "{name}"
        );
    }
    assert!(texts(&drawn, "desc")[0].contains(&format!("Organizations: {}.", names.len())));
    let words = texts(&drawn, "text");
    for said in [
        "Stakeholder map",
        "Colour and shape: sector",
        "integration",
        "Size: number of ties",
    ] {
        assert!(words.iter().any(|text| text == said), "{said}");
    }
    assert!(!drawn.contains("<script") && !drawn.contains("http://www.w3.org/1999"));
}

#[test]
fn a_picture_shows_what_the_screen_shows() {
    let mut laptop = Laptop::with_sample();
    let ties = |laptop: &mut Laptop, how: Value| {
        let drawn = svg(laptop, how);
        let head = texts(&drawn, "text")
            .into_iter()
            .find(|text| text.contains("Ties: "))
            .unwrap();
        let (_, count) = head.split_once("Ties: ").unwrap();
        count.split(' ').next().unwrap().parse::<u32>().unwrap()
    };
    let map = laptop.view("stakeholders", json!({ "view": "map" }));
    let all = map["edges"].as_array().unwrap().len() as u32;
    assert_eq!(ties(&mut laptop, json!({})), all);
    let rivals = pluck(&map["edges"], "kind");
    let rivals = rivals
        .iter()
        .filter(|kind| *kind == "competes_with")
        .count() as u32;
    for named in ["competes", "kind:competes_with"] {
        let shown = ties(&mut laptop, json!({ "hidden": [named] }));
        assert_eq!(shown, all - rivals, "{named}");
    }
    let early = laptop.view("stakeholders", json!({ "view": "map", "on": "2024-06-30" }));
    let early = early["edges"].as_array().unwrap().len() as u32;
    assert!(early < all);
    assert_eq!(ties(&mut laptop, json!({ "on": "2024-06-30" })), early);

    let sector = map["sectors"][1]["sector"]["id"].clone();
    let filtered = svg(&mut laptop, json!({ "filter": { "sector_ids": [sector] } }));
    let whole = svg(&mut laptop, json!({}));
    assert!(filtered.matches("fill-opacity").count() > 30);
    assert_eq!(whole.matches("fill-opacity").count(), 0);
    assert_eq!(
        texts(&filtered, "title").len(),
        texts(&whole, "title").len()
    );
    let nameless = svg(&mut laptop, json!({ "labels": "nothing" }));
    assert!(texts(&nameless, "text").len() + 25 < texts(&whole, "text").len());
    for colour in [
        "community",
        "stance",
        "stance_gap",
        "participation_gap",
        "salience",
        "kind",
        "status",
    ] {
        let drawn = svg(
            &mut laptop,
            json!({ "colour_by": colour, "size_by": "power", "people": true }),
        );
        assert!(elements(&drawn, "path") > 40, "{colour}");
    }
}

#[test]
fn sizes_tell_every_measure_and_ties_the_way_they_run() {
    let mut laptop = small();
    let words = |laptop: &mut Laptop, size: &str| {
        let drawn = svg(laptop, json!({ "size_by": size }));
        texts(&drawn, "text")
    };
    let to = words(&mut laptop, "in_degree");
    for said in ["Size: number of ties to it", "0", "2"] {
        assert!(to.iter().any(|text| text == said), "{said} in {to:?}");
    }
    let from = words(&mut laptop, "out_degree");
    assert!(!from.iter().any(|text| text == "2"), "{from:?}");
    for (size, said) in [
        ("harmonic", "Size: harmonic closeness"),
        ("effective_size", "Size: effective size"),
    ] {
        let found = words(&mut laptop, size);
        assert!(found.iter().any(|text| text == said), "{said} in {found:?}");
    }
}

#[test]
fn each_kind_of_tie_has_its_line_and_the_name_that_it_was_given() {
    let mut laptop = small();
    for (code, name) in [
        (json!("funds"), "pays for"),
        (Value::Null, "shares vans with"),
    ] {
        laptop.act(
            "stakeholders",
            json!({ "verb": "name_kind", "code": code, "name": name }),
        );
    }
    let id = |n: u32| format!("01900000-0000-7000-8000-{n:012}");
    let own = json!({ "table": "relationship", "from_id": id(2), "to_id": id(3), "kind": "shares_vans_with" });
    laptop.put("stakeholders", own);
    let drawn = svg(&mut laptop, json!({}));
    let words = texts(&drawn, "text");
    for name in ["pays for", "competes with", "shares vans with"] {
        assert!(words.iter().any(|text| text == name), "{name}");
    }
    for (dash, width) in [("16 5", "2.7"), ("5 3 5 9", "0.6"), ("2 3 2 9", "0.6")] {
        let line = format!("stroke-width=\"{width}\" stroke-dasharray=\"{dash}\"");
        assert_eq!(drawn.matches(&line).count(), 1, "{line} on the map");
        let sample = format!("stroke-width=\"1.8\" stroke-dasharray=\"{dash}\"");
        assert_eq!(drawn.matches(&sample).count(), 1, "{sample} in the legend");
    }
}

#[test]
fn a_saved_view_is_drawn_as_it_was_saved() {
    let mut laptop = Laptop::with_sample();
    let id = laptop.put(
        "stakeholders",
        json!({ "table": "map_view", "name": "Circles & Co",
        "colour_by": "community", "size_by": "same", "labels": "nothing" }),
    );
    let drawn = svg(&mut laptop, json!({ "view_id": id, "as_saved": true }));
    let words = texts(&drawn, "text");
    for said in ["Circles & Co", "Colour and shape: community", "Community 1"] {
        assert!(words.iter().any(|text| text == said), "{said}");
    }
    assert!(!words.iter().any(|text| text.starts_with("Size:")));
}

#[test]
fn a_saved_view_keeps_which_ties_and_people_it_shows() {
    let mut laptop = Laptop::with_sample();
    let map = laptop.view("stakeholders", json!({ "view": "map" }));
    let people = laptop.view("stakeholders", json!({ "view": "people" }))["people"].clone();
    let tie = json!({ "table": "relationship", "from_id": people[0]["id"], "to_id": map["nodes"][0]["id"] });
    laptop.put("stakeholders", tie);
    let put = |laptop: &mut Laptop, more: Value| {
        let mut view = json!({ "table": "map_view", "name": "Board", "colour_by": "status" });
        view.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let id = laptop.put("stakeholders", view);
        svg(laptop, json!({ "view_id": id, "as_saved": true }))
    };
    let plain = put(&mut laptop, json!({}));
    let fewer = put(
        &mut laptop,
        json!({ "hidden": "1,2,competes", "people": true, "off": "active" }),
    );
    let says = |svg: &str, wanted: &str| texts(svg, "text").iter().any(|text| text == wanted);
    for class in ["awareness", "cooperation", "competes with"] {
        assert!(says(&plain, class) && !says(&fewer, class), "{class}");
    }
    assert!(!says(&plain, "people") && says(&fewer, "people"));
    assert_eq!(plain.matches("fill-opacity").count(), 0);
    assert!(fewer.matches("fill-opacity").count() > 20);
}

#[test]
fn the_whole_way_stands_out_of_the_picture() {
    let mut laptop = Laptop::with_sample();
    let map = laptop.view("stakeholders", json!({ "view": "map" }));
    let nodes = map["nodes"].as_array().unwrap();
    let way = |laptop: &mut Laptop, from: &Value, to: &Value| {
        let ask = json!({ "view": "way", "from_id": from, "to_id": to });
        laptop.view("stakeholders", ask)["ids"].clone()
    };
    let ways = nodes
        .iter()
        .map(|to| way(&mut laptop, &nodes[0]["id"], &to["id"]));
    let way = ways
        .into_iter()
        .find(|way| way.as_array().is_some_and(|ids| ids.len() == 4))
        .unwrap();
    let accent = "#00696e";
    let every = ["1", "2", "3", "4", "unread", "kind:competes_with"];
    for hidden in [json!([]), json!(every)] {
        let drawn = svg(&mut laptop, json!({ "way": way, "hidden": hidden }));
        let of_way = drawn
            .split("<g ")
            .find(|group| group.contains(accent) && group.contains("<path "))
            .unwrap();
        let lines = of_way.matches('M').count();
        assert!(lines >= 3, "{of_way}");
        let words = texts(&drawn, "text");
        assert!(words.iter().any(|text| text == "on the way"));
        assert!(words.iter().any(|text| text.contains("steps: 3")));
        assert_eq!(drawn.matches("fill-opacity").count(), nodes.len() - 4);
    }
    let alone = svg(&mut laptop, json!({ "way": [way[0]] }));
    assert!(!alone.contains(accent), "one organization is no way");
}

#[test]
fn hostile_names_stay_text() {
    let Some(folder) = shared("text") else { return };
    let text = std::fs::read_to_string(folder.join("blns.json")).unwrap();
    let naughty: Vec<String> = serde_json::from_str(&text).unwrap();
    let mut laptop = Laptop::with_initiative();
    let mut names: Vec<String> = naughty
        .into_iter()
        .filter(|name| !name.trim().is_empty())
        .collect();
    names.truncate(120);
    names.push("</title><script>alert(1)</script>".to_owned());
    names.push("a\u{0}b\u{8}c\u{fffe}".to_owned());
    let edits: Vec<Value> = names.iter().map(|name| {
        let record = json!({ "table": "organization", "id": trestle_core::values::Id::fresh(), "name": name });
        json!({ "module": "stakeholders", "edit": { "verb": "put", "record": record } })
    }).collect();
    for edit in edits {
        laptop.edit(edit).unwrap();
    }
    let drawn = svg(&mut laptop, json!({ "labels": "all" }));
    let titles = texts(&drawn, "title");
    // The title of the picture, and one for every organization.
    assert_eq!(titles.len(), names.len() + 1);
    assert!(titles.contains(&"</title><script>alert(1)</script> (no sector)".to_owned()));
    assert!(titles.contains(&"abc (no sector)".to_owned()));
    assert!(!drawn.contains("<script") && !drawn.contains("<img"));
    let path = laptop.path("read.svg");
    std::fs::write(&path, &drawn).unwrap();
    let reading = "import sys, xml.etree.ElementTree as E; E.parse(sys.argv[1])";
    let python = std::process::Command::new("python3")
        .args(["-c", reading])
        .arg(&path)
        .output();
    if let Ok(output) = python {
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    assert!(picture(&mut laptop, ExportFormat::Png, json!({ "width": 400 })).is_ok());
}

#[test]
fn points_have_the_size_that_was_asked_and_show_something() {
    let mut laptop = small();
    let how = json!({ "width": 640, "paper": "a4" });
    let bytes = picture(&mut laptop, ExportFormat::Png, how).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .unwrap();
    let size = (reader.info().width, reader.info().height);
    assert_eq!(size, (640, 453));
    let to_metre = reader.info().pixel_dims.unwrap().xppu;
    assert_eq!(to_metre, 2155, "640 points on 297 mm");
    let mut points = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut points).unwrap();
    let is_ink = |point: &&[u8]| point.iter().any(|part| *part < 250);
    let ink = points.chunks_exact(3).filter(is_ink).count();
    assert!(
        ink > 2_000 && ink < 100_000,
        "{ink} points of {}",
        640 * 453
    );
    let colours = [[0xc3_u8, 0x3c, 0x3c], [0x33, 0x6f, 0xbb]];
    for colour in colours {
        let near = |point: &&[u8]| {
            point
                .iter()
                .zip(colour)
                .all(|(one, other)| one.abs_diff(other) < 16)
        };
        assert!(
            points.chunks_exact(3).filter(near).count() > 20,
            "{colour:?}"
        );
    }
}

#[test]
fn what_no_picture_can_be_is_refused() {
    let mut laptop = small();
    for width in [199, 10_001] {
        let fault = picture(&mut laptop, ExportFormat::Png, json!({ "width": width })).unwrap_err();
        assert_eq!(
            (fault.code, fault.field.as_deref()),
            (Code::OutOfRange, Some("width"))
        );
    }
    let fault = picture(&mut laptop, ExportFormat::Pdf, json!({})).unwrap_err();
    assert_eq!(fault.code, Code::NoSuchExport);
    let mut empty = Laptop::with_initiative();
    assert!(svg(&mut empty, json!({})).contains("There are no organizations yet."));
}
