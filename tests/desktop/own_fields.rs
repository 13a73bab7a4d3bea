//! Fields of the initiative's own on organizations, people and relationships: added, filled in beside the record and
//! in the table, removed and brought back.

use crate::window::{Home, USUAL};

#[test]
fn own_fields_stand_in_the_inspector_and_in_the_table() {
    let home = Home::new("own_fields", USUAL);
    let window = home.open(&["--sample"]);
    for view in ["table", "people", "relationships"] {
        window.go(&format!("#/stakeholders?view={view}"));
        window.click_cell(0, 0);
        window.press(&["ctrl", "enter"]);
        window.click("button", "Add a field");
        window.write("Reach");
        window.press(&["enter"]);
        window.wait("nameOf(document.activeElement) === 'Reach'");
        window.write("county");
        window.press(&["enter"]);
        window.see("Changed Reach");

        window.click("button", "Add a field");
        window.write("reach");
        window.press(&["enter"]);
        window.see("This name is taken.");

        window.click_cell(0, 0);
        window.press(&["end"]);
        window.find("columnheader", "Reach*");
        window.wait("plain(document.activeElement.innerText) === 'county'");
        window.press(&["f2"]);
        window.press(&["ctrl", "a"]);
        window.write("city");
        window.press(&["enter"]);
        window.press(&["up"]);
        window.wait("find('textbox', 'Reach')?.value === 'city'");

        window.click("button", "Remove the field Reach everywhere");
        window.wait("!find('textbox', 'Reach') && !find('columnheader', 'Reach*')");
        window.press(&["ctrl", "z"]);
        window.wait("find('textbox', 'Reach')?.value === 'city'");
    }
    assert_eq!(window.complaints(), Vec::<String>::new());
}
