//! Everything at twice its size, by keys: nothing sticks out, particulars lie over their list with a way back, and the
//! size is kept.

use crate::every_screen::{addresses, first_link};
use crate::window::{Home, Look, USUAL, Window};

const SMALL: Look = Look {
    height: 800,
    ..USUAL
};

/// Presses the key of larger letters until everything is twice its size.
fn enlarge(window: &Window<'_>) {
    for size in ["110%", "125%", "150%", "175%", "200%"] {
        window.press(&["ctrl", "+"]);
        window.wait(&format!(
            "[...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes('{size}'))"
        ));
    }
    window.wait("innerWidth === 640");
}

#[test]
fn every_screen_can_be_used_at_twice_its_size() {
    let home = Home::new("zoomed", SMALL);
    let window = home.open(&["--sample"]);
    let places = addresses(&window);
    enlarge(&window);
    let mut found = Vec::new();
    for address in &places {
        window.go(address);
        for (what, wrong) in [
            (
                "sticks out of the window",
                "document.documentElement.scrollWidth > innerWidth",
            ),
            (
                "scrolls both ways",
                "find('main', '*').scrollWidth > find('main', '*').clientWidth",
            ),
            (
                "hides its title",
                "document.querySelector('h1').getBoundingClientRect().top < 0",
            ),
        ] {
            if window.holds(wrong) {
                found.push(format!("{address}: {what}"));
            }
        }
    }
    found.extend(window.complaints());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn particulars_lie_over_their_list_and_give_it_back() {
    let home = Home::new("zoomed_inspector", SMALL);
    let window = home.open(&["--sample"]);
    let meeting = first_link(&window, "#/meetings", "#/meetings/meeting/");
    enlarge(&window);
    window.go(&meeting);
    let item = "find('list', 'Agenda').querySelectorAll('li a')[1]";
    let title = window.ask(&format!("nameOf({item})"), serde_json::json!([]));
    let title = title.as_str().unwrap();
    window.focus("link", title);
    window.press(&["enter"]);
    window.find("heading", title);
    window.wait("document.activeElement.matches('aside')");
    let place = "find('heading', document.activeElement.querySelector('h2').textContent)
        .getBoundingClientRect()";
    window.wait(&format!(
        "{place}.top >= 0 && {place}.bottom <= innerHeight"
    ));
    assert!(!window.has("link", title));
    window.press(&["escape"]);
    window.find("link", title);
    window.wait("document.activeElement !== document.body");
    drop(window);

    let window = home.open(&["--sample"]);
    window.wait("innerWidth === 640");
    window.press(&["?"]);
    window.find("dialog", "Keys");
    window.see("Make everything larger");
    window.press(&["ctrl", "0"]);
    window.wait("innerWidth === 1280");
}
