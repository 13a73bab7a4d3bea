//! How wide texts are, so that they can be placed and cut before anybody draws them.

use std::sync::LazyLock;

use ttf_parser::Face;

use crate::documents::fonts::{PLAIN, STRONG};

/// How strong letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// As in running text.
    Plain,
    /// As in headings.
    Strong,
}

static FACES: LazyLock<[Option<Face<'static>>; 2]> =
    LazyLock::new(|| [PLAIN, STRONG].map(|bytes| Face::parse(bytes, 0).ok()));

/// The width of a text set in letters of a size.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let face = FACES[weight as usize].as_ref();
    let letter = |letter: char| {
        let face = face?;
        let advance = face.glyph_hor_advance(face.glyph_index(letter)?)?;
        Some(f64::from(advance) / f64::from(face.units_per_em()))
    };
    // Letters of other scripts come from other fonts; few are wider than they are high.
    let letters = text.chars().map(|one| letter(one).unwrap_or(1.0));
    letters.sum::<f64>() * size
}

/// A text of at most so many letters, an ellipsis at the end of one that was longer.
pub fn cut(text: &str, longest: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= longest {
        return text;
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// A text cut so that it is no wider than `room`.
pub fn fit(text: &str, size: f64, weight: Weight, room: f64) -> String {
    let mut length = text.chars().count();
    let mut fitted = cut(text, length.max(2));
    while length > 2 && width(&fitted, size, weight) > room {
        length -= 1;
        fitted = cut(text, length);
    }
    fitted
}
