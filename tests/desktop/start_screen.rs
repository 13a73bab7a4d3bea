//! The first screen: files that cannot be opened are told apart and left alone, recent ones open with one click, a new
//! one is asked for kindly, and the example can be started over.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use trestle_core::file::VERSION;
use trestle_tests::Laptop;

use crate::window::{Home, USUAL, Window};

/// Opens a file that must be refused, by the button of the first screen.
fn refused(home: &Home, window: &Window<'_>, path: &Path, sentence: &str) {
    let before = fs::read(path).ok();
    home.answer(&[path]);
    window.click("button", "Open…*");
    window.see(sentence);
    let name = path.file_name().unwrap().to_str().unwrap();
    window.find("heading", &format!("{name} was not opened"));
    window.find("button", "New initiative…*");
    assert_eq!(fs::read(path).ok(), before, "{name} was touched");
}

/// An initiative changed as another program would.
fn altered(home: &Home, name: &str, sql: &str) -> PathBuf {
    let path = home.new_file(name);
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    path
}

#[test]
fn every_refused_file_has_a_sentence_of_its_own() {
    let home = Home::new("refused_files", USUAL);
    let newer = altered(
        &home,
        "newer.trestle",
        &format!("PRAGMA user_version = {}", VERSION + 1),
    );
    let damaged = altered(&home, "damaged.trestle", "CREATE TABLE extra (x)");
    let foreign = home.path("letter.trestle");
    fs::write(&foreign, "Dear Ana,").unwrap();
    let locked = home.new_file("locked.trestle");
    let mut permissions = fs::metadata(&locked).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions).unwrap();
    let busy = home.new_file("busy.trestle");
    let mut other = Laptop::new();
    other.open(&busy).unwrap();

    let window = home.open(&[newer.to_str().unwrap()]);
    window.see("was written by a newer Trestle");
    window.find("heading", "newer.trestle was not opened");
    refused(
        &home,
        &window,
        &damaged,
        "is damaged or was altered by another program",
    );
    refused(&home, &window, &foreign, "is not a Trestle file");
    refused(&home, &window, &newer, "was written by a newer Trestle");
    refused(&home, &window, &locked, "may not be written here");
    refused(
        &home,
        &window,
        &home.path("nowhere.trestle"),
        "is not there any more",
    );
    refused(&home, &window, &busy, "is open in another window");
    window.see("Files you open will be listed here.");

    drop(other);
    home.answer(&[&busy]);
    window.click("button", "Open…*");
    window.find("navigation", "Screens");
    window.press(&["ctrl", "w"]);
    window.find("button", "Trial*");
    assert!(!window.has("heading", "*was not opened"));
}

#[test]
fn recent_files_open_with_one_click_until_they_are_gone() {
    let home = Home::new("recent_files", USUAL);
    let file = home.new_file("first.trestle");
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/initiative");
    window.click("button", "Close the initiative");
    window.click("button", "Trial*");
    window.find("navigation", "Screens");
    window.press(&["ctrl", "w"]);
    window.find("button", "Trial*");
    drop(window);

    fs::rename(&file, home.path("moved.trestle")).unwrap();
    let window = home.open(&[]);
    window.find("button", "Trial first.trestle not found");
    window.click("button", "Trial*");
    window.find("heading", "first.trestle was not opened");
    window.see("is not there any more");
}

#[test]
fn a_new_initiative_needs_a_name_and_a_place_of_its_own() {
    let home = Home::new("new_dialog", USUAL);
    let taken = home.new_file("taken.trestle");
    let before = fs::read(&taken).unwrap();
    let window = home.open(&[]);
    window.press(&["ctrl", "n"]);
    window.click("button", "Choose a folder…");
    window.see("Type a name for the initiative.");
    window.fill("textbox", "Name of the initiative", "Ready by Five");
    home.answer(&[&taken]);
    window.click("button", "Choose a folder…");
    window.see("is there already. Choose another name.");
    home.answer(&[&home.path("no such folder/new.trestle")]);
    window.click("button", "Choose a folder…");
    window.see("could not be written");
    home.answer(&[]);
    window.click("button", "Choose a folder…");
    window.wait("!document.body.innerText.includes('could not be written')");
    window.wait("find('textbox', 'Name of the initiative').value === 'Ready by Five'");
    assert_eq!(fs::read(&taken).unwrap(), before);

    let new = home.path("new.trestle");
    home.answer(&[&new]);
    window.click("button", "Choose a folder…");
    window.find("navigation", "Screens");
    assert!(new.exists());
}

#[test]
fn the_example_can_be_started_over() {
    let home = Home::new("example_over", USUAL);
    let window = home.open(&[]);
    window.click("button", "Open the example*");
    window.find("navigation", "Screens");
    window.go("#/initiative");
    let name = window.ask("find('textbox', 'Name*').value", serde_json::json!([]));
    let name = name.as_str().unwrap();
    window.fill("textbox", "Name*", "Something else");
    window.find("button", "Undo: Changed the name*");
    window.press(&["ctrl", "w"]);
    window.click("button", "Open the example*");
    window.find("link", "Something else");

    window.go("#/initiative");
    window.click("button", "Start the example over…");
    window.click("button", "Cancel");
    window.find("link", "Something else");
    window.click("button", "Start the example over…");
    window.click("button", "Start over");
    window.find("link", name);
    window.wait("!find('button', 'Undo:*')");
}
