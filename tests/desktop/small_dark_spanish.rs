//! Every screen of the example in a small dark window in Spanish: nothing sticks out, nothing is left in English, and no
//! rule of WCAG 2.2 A or AA is broken.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::every_screen::{addresses, faults};
use crate::window::{Home, Look};

const LOOK: Look = Look {
    width: 1024,
    height: 700,
    theme: "dark",
    language: "es",
};

#[test]
fn every_screen_fits_a_small_dark_spanish_window() {
    let english = english_sentences();
    assert!(
        english.len() > 200,
        "only {} sentences were read",
        english.len()
    );
    let home = Home::new("small_dark_spanish", LOOK);
    let window = home.open(&["--sample"]);
    window.wait("document.documentElement.lang === 'es'");
    assert!(window.holds(
        "getComputedStyle(document.body).colorScheme.includes('dark')
        || getComputedStyle(document.documentElement).colorScheme.includes('dark')"
    ));
    let mut found = Vec::new();
    for address in addresses(&window) {
        window.go(&address);
        found.extend(faults(&window, &address));
        let text = window.ask("plain(document.body.innerText)", json!([]));
        let text = text.as_str().unwrap();
        assert!(
            text.contains("organizaciones"),
            "{address} shows no Spanish: {text}"
        );
        let left = english
            .iter()
            .filter(|sentence| text.contains(sentence.as_str()));
        found.extend(left.map(|sentence| format!("{address}: says `{sentence}`")));
    }
    found.extend(window.complaints());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Texts of several words in the English catalogue that are neither in the Spanish one nor in the example.
fn english_sentences() -> BTreeSet<String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let catalogue = |language: &str| texts(&top.join("ui/src/i18n").join(language));
    let spanish = catalogue("es").join("\n");
    let example = texts(&top.join("assets/sample")).join("\n");
    let mut sentences = BTreeSet::new();
    for file in catalogue("en") {
        for text in file.split('"').skip(1).step_by(2) {
            let long = text.len() >= 8 && text.contains(' ') && !text.contains(['\n', '\\', '#']);
            if long && !spanish.contains(text) && !example.contains(text) {
                sentences.insert(text.to_owned());
            }
        }
    }
    sentences
}

fn texts(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().flatten();
    files
        .map(|file| fs::read_to_string(file.path()).unwrap())
        .collect()
}
