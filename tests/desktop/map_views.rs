//! Views of the map and measures that are kept: each view has places of its own, and what was measured is compared with
//! what came after it.

use serde_json::json;

use crate::window::{Home, USUAL, Window};

const MAP: &str = "Stakeholders: map of*";
const PICTURE: &str = "document.querySelector('canvas').toDataURL()";

/// Chooses an entry of the menu of views, which shows a view now.
fn choose(window: &Window<'_>, shown: &str, role: &str, entry: &str) {
    window.click("button", &format!("View of the map: {shown}"));
    window.click(role, entry);
}

#[test]
fn a_view_keeps_its_places_and_the_map_without_a_name_its_own() {
    let home = Home::new("map_views", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=map&colour=stance");
    window.focus("application", MAP);
    window.press(&["down"]);
    window.wait("location.hash.includes('/organization/')");

    choose(&window, "Common map", "menuitem", "Save this view…");
    window.find("dialog", "Save this view");
    window.wait("document.activeElement.matches('[role=dialog] input')");
    window.write("Board meeting");
    window.press(&["enter"]);
    window.find("button", "View of the map: Board meeting");

    assert!(!window.has("button", "Unpin"));
    window.focus("application", MAP);
    for _ in 0..3 {
        window.press(&["alt", "right"]);
    }
    window.find("button", "Unpin");
    window.focus("button", "Unpin");
    window.wait("document.getAnimations().length === 0");
    window.ask(&format!("void (window.moved = {PICTURE})"), json!([]));

    choose(&window, "Board meeting", "menuitemcheckbox", "Common map");
    window.wait("!find('button', 'Unpin')");
    window.wait("!location.hash.includes('colour=stance')");
    choose(&window, "Common map", "menuitemcheckbox", "Board meeting");
    window.find("button", "Unpin");
    window.wait("location.hash.includes('colour=stance')");
    window.wait(&format!("{PICTURE} === window.moved"));

    window.ask("history.back()", json!([]));
    window.find("button", "View of the map: Common map");
    window.wait("!find('button', 'Unpin')");
    window.ask("history.forward()", json!([]));
    window.find("button", "Unpin");

    choose(
        &window,
        "Board meeting",
        "menuitem",
        "Rename, order, remove…",
    );
    window.click("button", "Remove the view “Board meeting”");
    window.find("button", "View of the map: Common map");
    window.wait("!find('button', 'Unpin')");
    window.press(&["ctrl", "z"]);
    choose(&window, "Common map", "menuitemcheckbox", "Board meeting");
    window.find("button", "Unpin");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn measures_are_kept_and_compared_with_what_came_after() {
    let home = Home::new("map_measures", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=map&panel=measures");
    window.see("None kept yet.");
    window.click("button", "Keep these measures…");
    window.wait("document.activeElement.matches('[role=dialog] input')");
    window.press(&["ctrl", "a"]);
    window.write("Before");
    window.press(&["enter"]);
    window.see("Measures kept as “Before”");

    window.click("button", "Add organization");
    window.fill("textbox", "Name , required", "Harbour Trust");
    window.see("Undo: Added Harbour Trust");
    // The measures are taken anew, and what stands below them moves.
    window.rest("the pane of measures");
    window.click("link", "Compare Before*");
    window.see("1 organization came. Nobody left.");
    window.find("link", "Harbour Trust");
    window.see("more loosely knit");
    assert_eq!(window.barriers(), Vec::<String>::new());

    window.press(&["ctrl", "z"]);
    window.see("Nobody came. Nobody left. There are as many ties as before.");
    window.press(&["ctrl", "z"]);
    window.see("None kept yet.");
    assert_eq!(window.complaints(), Vec::<String>::new());
}
