//! The fonts that documents are set in: those that come with the program, and the system's for every other script.
//!
//! The system's are looked for only when a text needs them, because that takes a moment and because a text that does
//! not need them then looks the same on every machine.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;

/// The fonts in `assets/fonts`, each under a free licence that stands beside it.
const OWN: [&[u8]; 9] = [
    include_bytes!("../../../../assets/fonts/SourceSerif4-Regular.otf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-It.otf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-Semibold.otf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-SemiboldIt.otf"),
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBoldItalic.ttf"),
    include_bytes!("../../../../assets/fonts/DejaVuSansMono.ttf"),
];

static OWN_STORE: LazyLock<FontStore> = LazyLock::new(own);

static EVERY_STORE: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = own();
    store.extend(typst_kit::fonts::system());
    store
});

fn own() -> FontStore {
    let mut store = FontStore::new();
    for bytes in OWN {
        store.extend(Font::iter(Bytes::new(bytes)).map(|font| {
            let about = font.info().clone();
            (font, about)
        }));
    }
    store
}

/// The fonts that can show a text.
#[derive(Clone, Copy)]
pub struct Fonts(&'static FontStore);

impl Fonts {
    /// Those that come with the program, and the system's where these do not suffice.
    pub fn for_text(text: &str) -> Self {
        let own = OWN_STORE.book();
        let is_known = |letter: char| letter.is_ascii() || covers(own, letter);
        Self(if text.chars().all(is_known) {
            &OWN_STORE
        } else {
            &EVERY_STORE
        })
    }

    /// What is known about each font.
    pub fn book(self) -> &'static LazyHash<FontBook> {
        self.0.book()
    }

    /// One of the fonts, by its place in the book.
    pub fn font(self, index: usize) -> Option<Font> {
        self.0.font(index)
    }
}

fn covers(book: &FontBook, letter: char) -> bool {
    let mut places = 0..;
    std::iter::from_fn(|| places.next().and_then(|place| book.info(place)))
        .any(|about| about.coverage.contains(letter.into()))
}
