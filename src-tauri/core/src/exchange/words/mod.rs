//! The words by which files name fields and codes, in English and Spanish. All stand here in their plain form: lower
//! case, without accents, words separated by one space; `|` stands between alternatives. Heads and codes are in files of
//! their own.

mod codes;
mod heads;

pub use codes::*;
pub use heads::*;

use crate::file::fold;

/// A text in its plain form.
pub fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Tells whether a plain text is one of the alternatives.
pub fn is_among(words: &str, plain: &str) -> bool {
    words.split('|').any(|word| word == plain)
}

/// The words for a person in a column that says what each row is.
pub const PERSON_WORDS: &str =
    "person|people|individual|persona|personas|individuo|contact|contacto";

/// The words for an organization in such a column that say nothing more.
pub const ORGANIZATION_WORDS: &str = "organization|organisation|organizacion|org|element|node";
