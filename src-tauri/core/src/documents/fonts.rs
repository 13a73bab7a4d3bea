//! The fonts that documents are set in: those that come with the program, and the system's for every other script.
//!
//! The system's are looked for only when a text needs them, because that takes a moment and because a text that does
//! not need them then looks the same on every machine.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;

/// The letters of the screen and of pictures.
pub const PLAIN: &[u8] =
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
/// See [`PLAIN`].
pub const STRONG: &[u8] =
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");

/// The fonts in `assets/fonts`, each under a free licence that stands beside it.
const OWN: [&[u8]; 9] = [
    include_bytes!("../../../../assets/fonts/SourceSerif4-Regular.otf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-It.otf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-Semibold.otf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-SemiboldIt.otf"),
    PLAIN,
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
    STRONG,
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

    /// The files of the program's own fonts, and of those of the system that show a letter of the text which no own one
    /// has.
    pub fn files_for(text: &str) -> Vec<Bytes> {
        let mut files: Vec<Bytes> = OWN.map(Bytes::new).into();
        let fonts = Self::for_text(text);
        let mut met = HashSet::new();
        let foreign = text
            .chars()
            .filter(|letter| !letter.is_ascii() && met.insert(*letter));
        let own = OWN_STORE.book();
        let mut taken = HashSet::new();
        for letter in foreign.filter(|letter| !covers(own, *letter)) {
            let shows = |place: &usize| {
                let about = fonts.book().info(*place);
                about.is_some_and(|about| about.coverage.contains(letter.into()))
            };
            let mut places = (0..).take_while(|place| fonts.book().info(*place).is_some());
            if let Some(place) = places.find(shows)
                && taken.insert(place)
                && let Some(font) = fonts.font(place)
            {
                files.push(font.data().clone());
            }
        }
        files
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
