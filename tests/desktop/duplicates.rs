//! Two records of one organization: found, put side by side, combined and taken back; and a pair that is told apart.

use crate::window::{Home, USUAL, Window};

/// Adds an organization through its form.
fn add(window: &Window<'_>, name: &str) {
    window.go("#/stakeholders?view=table");
    window.click("button", "Add organization");
    window.fill("textbox", "Name*", name);
    window.wait("!location.hash.includes('new=1')");
    window.go("#/stakeholders?view=table");
}

#[test]
fn two_records_of_one_organization_become_one_and_come_apart_again() {
    let home = Home::new("duplicates", USUAL);
    let window = home.open(&["--sample"]);
    add(&window, "Food Bank of Senna Valley, Inc.");
    add(&window, "Harbour Lighthouse");
    add(&window, "Harbor Lighthouse");

    window.click("button", "Duplicates…");
    window.find("dialog", "Likely duplicates");
    window.see("same name");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.click(
        "button",
        "These are different: Harbor Lighthouse and Harbour Lighthouse",
    );
    window.see("“Harbor Lighthouse” and “Harbour Lighthouse” are not proposed again.");
    window.wait("!find('button', 'Compare Harbor Lighthouse and Harbour Lighthouse')");

    window.click(
        "button",
        "Compare Food Bank of Senna Valley, Inc. and Food Bank of the Senna Valley",
    );
    window.find("dialog", "Side by side");
    window.see("What happens");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.see("“Food Bank of Senna Valley, Inc.” goes to the trash.");
    window.focus("radio", "Food Bank of the Senna Valley*");
    window.press(&["down"]);
    window.see("“Food Bank of the Senna Valley” goes to the trash.");
    window.press(&["up"]);
    window.see("“Food Bank of Senna Valley, Inc.” goes to the trash.");
    window.click("button", "Combine");
    window.see("“Food Bank of Senna Valley, Inc.” is now part of “Food Bank of the Senna Valley”.");

    window.press(&["ctrl", "z"]);
    window.find(
        "button",
        "Compare Food Bank of Senna Valley, Inc. and Food Bank of the Senna Valley",
    );
    window.click("button", "Done");
    window.wait("all('dialog').length === 0");
    assert_eq!(window.complaints(), Vec::<String>::new());
}
