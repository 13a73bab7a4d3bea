//! A real network comes in through the window once, and goes again with one undo.

use trestle_tests::{Laptop, shared};

use crate::window::{Home, USUAL, Window};

#[test]
fn a_network_comes_in_once_and_goes_with_one_undo() {
    let Some(networks) = shared("networks") else {
        return;
    };
    let nodes = networks.join("tobacco-TCcoll.nodes.csv");
    let edges = networks.join("tobacco-TCcoll.edges.csv");
    let home = Home::new("import_tobacco", USUAL);
    let file = home.new_file("network.trestle");
    let words = [file.to_str().unwrap()];

    let window = home.open(&words);
    home.answer(&[&nodes, &edges]);
    read_files(&window);
    window.click("button", "Import 186 records");
    window.find("heading", "Imported from*");
    window.see("25 organizations · 0 people");
    drop(window);
    assert_eq!(counts(&file), [25, 161]);

    let window = home.open(&words);
    home.answer(&[&nodes, &edges]);
    read_files(&window);
    window.see("Everything in these files is in the initiative already.");
    window.wait("find('button', 'Import').disabled");
    window.click("button", "Do not import");
    window.find("button", "Choose files…");
    drop(window);
    assert_eq!(counts(&file), [25, 161]);

    let window = home.open(&words);
    window.see("25 organizations · 0 people");
    window.press(&["ctrl", "z"]);
    window.see("0 organizations · 0 people");
    drop(window);
    assert_eq!(counts(&file), [0, 0]);
}

fn read_files(window: &Window<'_>) {
    window.go("#/exchange");
    window.click("button", "Choose files…");
    window.find("heading", "What is in*");
}

/// How many organizations and relationships the file holds.
fn counts(file: &std::path::Path) -> [usize; 2] {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let state = laptop.state();
    ["organization", "relationship"].map(|table| state[table].as_array().map_or(0, Vec::len))
}
