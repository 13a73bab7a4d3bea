//! What partners bring and need, who is missing from which sector, and kinds of relationship by the initiative's own
//! names.

use crate::window::{Home, USUAL};

#[test]
fn a_need_meets_an_offer_and_the_two_are_introduced() {
    let home = Home::new("offers_and_needs", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=table&q=After+the+Bell");
    window.click_cell(0, 0);
    window.press(&["ctrl", "enter"]);
    window.click("button", "Add what it needs");
    window.find("group", "What it needs");
    window.click("button", "Add");
    window.see("Say in a few words what it is.");
    window.fill("textbox", "What*", "Drivers for Saturdays");
    window.fill("textbox", "Amount", "6");
    window.fill("textbox", "Unit", "hours a week");
    window.click("button", "Add");
    window.find("button", "Change Drivers for Saturdays");
    window.see("staff time, 6 hours a week");

    window.go("#/stakeholders?view=offers");
    window.see("needs, 1 unmet");
    let search = "Make an action: Find somebody who brings Bright Corner Child Care: Help with the license for \
                  twenty more places";
    window.click("button", search);
    window.find("link", "Action noted");
    window.press(&["ctrl", "z"]);
    window.find("button", search);
    window.find("list", "Offers that could meet: Drivers for Saturdays");
    let introduce = "Make an action: introduce Haitian Family Association of Calder Falls, the Lower River \
                     Townships and the Senna Valley to After the Bell";
    window.click("button", introduce);
    window.click("link", "Action noted");
    window.see("to After the Bell: Drivers for Saturdays");
    window.press(&["ctrl", "z"]);
    window.go("#/stakeholders?view=offers");
    window.find("button", introduce);
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn a_sector_says_who_is_missing_and_leads_to_its_table() {
    let home = Home::new("coverage", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=coverage");
    window.see("only one");
    window.fill("textbox", "Target for Media", "5");
    window.see("4 missing");
    let win = "Make an action: Win 4 more partners from Media";
    window.click("button", win);
    window.find("link", "Action noted");
    window.press(&["ctrl", "z"]);
    window.find("button", win);
    window.click("link", "Radio Senna");
    window.find("button", "Remove this organization");
    window.click("link", "Media");
    window.wait("location.hash.includes('view=table') && location.hash.includes('/organization/')");
    window.find("rowheader", "Radio Senna");
    window.wait("all('rowheader').length === 1");
    window.press(&["ctrl", "z"]);
    window.go("#/stakeholders?view=coverage");
    window.wait("find('textbox', 'Target for Media')?.value === '2'");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn kinds_of_relationship_have_the_initiatives_own_names() {
    let home = Home::new("kinds", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=relationships");
    window.click("button", "Kinds…");
    window.fill("textbox", "Your word for “funds”*", "pays for");
    window.find("button", "Back to “funds”");
    window.focus("textbox", "Name of the new kind");
    window.write("Advises");
    window.press(&["enter"]);
    window.see("This name is taken.");
    for name in ["lends rooms to", "mentors"] {
        window.focus("textbox", "Name of the new kind");
        window.press(&["ctrl", "a"]);
        window.write(name);
        window.press(&["enter"]);
        window.find("button", &format!("Remove the kind {name}"));
    }
    window.click("button", "Move up: mentors");
    window.wait("find('textbox', 'Name of kind 1*')?.value === 'mentors'");
    window.click("button", "Done");

    window.go("#/stakeholders?view=relationships&q=pays");
    window.find("gridcell", "pays for");
    window.click_cell(0, 2);
    window.press(&["f2"]);
    window.press(&["ctrl", "a"]);
    window.write("mentors");
    window.press(&["enter"]);
    window.go("#/stakeholders?view=relationships&q=mentors");
    window.find("gridcell", "mentors");
    window.click("button", "Kinds…");
    window.click("button", "Remove the kind mentors");
    window.see("of this kind. Give");
    window.click("button", "Back to “funds”");
    window.wait("find('textbox', 'Your word for “funds”*')?.value === 'funds'");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn a_field_of_ones_own_is_entered_as_its_kind_says() {
    let home = Home::new("typed_fields", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=table&q=Radio");
    window.click_cell(0, 0);
    window.press(&["ctrl", "enter"]);
    window.click("checkbox", "Vietnamese");
    window.click("checkbox", "English");
    window.see("Changed Languages at the door");
    window.click_cell(0, 0);
    window.press(&["end"]);
    window.press(&["left"]);
    window.wait("plain(document.activeElement.innerText) === 'English; Vietnamese'");
    window.press(&["f2"]);
    window.press(&["ctrl", "a"]);
    window.write("Klingon");
    window.press(&["enter"]);
    window.see("Choose one of English, Spanish");
    window.press(&["escape"]);

    window.click("button", "Change the field Languages at the door");
    window.fill("textbox", "Choices*", "English");
    window.click("button", "Save the field");
    window.see("would not fit. Change");
    window.click("button", "Cancel");
    assert_eq!(window.complaints(), Vec::<String>::new());
}
