//! The tables of stakeholders: sorted and searched by the core, grouped, and laid out as this person likes them,
//! which is kept on the computer and not in the initiative.

use serde_json::json;

use crate::driver::until;
use crate::window::{Home, USUAL, Window};

/// What the first column says, from the top.
fn names(window: &Window<'_>) -> Vec<String> {
    let cells = "[...document.querySelectorAll('[role=rowheader][data-cell]')].map((one) => plain(one.innerText))";
    serde_json::from_value(window.ask(cells, json!([]))).unwrap()
}

/// Waits until the first column begins so.
fn begins(window: &Window<'_>, wanted: &[&str]) {
    until(&format!("the table begins with {wanted:?}"), || {
        let found = names(window);
        (found.len() >= wanted.len() && found.iter().zip(wanted).all(|(a, b)| a == b)).then_some(())
    });
}

/// How wide a column is drawn.
fn width(window: &Window<'_>, column: &str) -> f64 {
    window.find("columnheader", column);
    let width = "find('columnheader', arguments[0]).getBoundingClientRect().width";
    window.ask(width, json!([column])).as_f64().unwrap()
}

#[test]
fn people_and_relationships_are_sorted_and_searched() {
    let home = Home::new("tables_sorted", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=people");
    begins(&window, &["Adaeze Nwosu", "Amara Diallo"]);
    window.click("button", "Name");
    window.wait("find('columnheader', 'Name*').ariaSort === 'descending'");
    until("the last name comes first", || {
        (names(&window).first()? != "Adaeze Nwosu").then_some(())
    });
    window.fill("textbox", "Search by*", "transit");
    begins(&window, &["Curtis Boyd", "Amara Diallo"]);

    window.go("#/stakeholders?view=relationships&q=funds");
    window.click("button", "From");
    window.wait("find('columnheader', 'From*').ariaSort === 'descending'");
    begins(
        &window,
        &[
            "Senna Credit Union",
            "Senna Credit Union",
            "Hollis Family Foundation",
        ],
    );
}

#[test]
fn organizations_are_grouped_and_their_columns_stay_as_they_were_laid_out() {
    let home = Home::new("tables_laid_out", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=table");
    window.click("button", "Columns");
    window.click("checkbox", "Short name");
    window.wait("!find('columnheader', 'Short name*')");
    window.click("radio", "Sector");
    window.press(&["escape"]);
    begins(&window, &["Schools 2", "Calder Falls Public Schools"]);
    window.click_cell(0, 0);
    begins(&window, &["Schools 2", "Early learning 5"]);
    window.press(&["right"]);
    begins(&window, &["Schools 2", "Calder Falls Public Schools"]);

    let before = width(&window, "Kind*");
    window.press(&["up"]);
    for _ in 0..3 {
        window.press(&["right"]);
    }
    window.wait("nameOf(document.activeElement) === 'Kind'");
    window.press(&["alt", "down"]);
    window.click("menuitem", "Wider");
    until("the column is wider", || {
        (width(&window, "Kind*") > before).then_some(())
    });
    window.wait("nameOf(document.activeElement) === 'Kind'");
    assert_eq!(window.barriers(), Vec::<String>::new());
    let wide = width(&window, "Kind*");
    drop(window);

    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=table");
    assert!((width(&window, "Kind*") - wide).abs() < 1.0);
    assert!(!window.has("columnheader", "Short name*"));
    begins(&window, &["After the Bell"]);
}
