//! What stays of a name when spelling is forgiven: case, accents, order, legal forms, small words, slips of the hand.

use strsim::osa_distance;

use super::Likeness;
use super::blocks::Key;
use crate::file::fold;

/// A name as it is compared.
#[derive(Debug, Default)]
pub(super) struct Name {
    /// Its words that tell something, in alphabetical order.
    words: Vec<String>,
    /// The same words as they follow each other, without spaces.
    joined: String,
    /// The first letters of its words: without the small words, and with them.
    pub(super) initials: Vec<String>,
    /// What it is abbreviated to: in the short name, or in parentheses behind the name.
    pub(super) abbreviations: Vec<String>,
    /// The name itself, where it is one word that may be an abbreviation.
    pub(super) single: Option<String>,
}

impl Name {
    /// The name of an organization and its short name, which may be empty.
    pub(super) fn of_organization(name: &str, short_name: &str) -> Self {
        let (name, aside) = without_abbreviation(name);
        let all: Vec<String> = words_of(&name).iter().map(|word| usual(word)).collect();
        let mut telling: Vec<String> = all
            .iter()
            .filter(|word| !is_among(SMALL_WORDS, word) && !is_among(LEGAL_FORMS, word))
            .cloned()
            .collect();
        if telling.is_empty() {
            telling.clone_from(&all);
        }
        let named: Vec<&String> = all
            .iter()
            .filter(|word| !is_among(LEGAL_FORMS, word))
            .collect();
        let mut initials = vec![
            first_letters(telling.iter()),
            first_letters(named.iter().copied()),
        ];
        initials.dedup();
        initials.retain(|letters| letters.chars().count() >= 3);
        let short_name = letters_of(short_name);
        let mut abbreviations: Vec<String> = aside.into_iter().chain([short_name]).collect();
        abbreviations.retain(|letters| letters.chars().count() >= 2);
        abbreviations.dedup();
        let single = match &*telling {
            [one] if (2..=8).contains(&one.chars().count()) => Some(one.clone()),
            _ => None,
        };
        Self {
            joined: telling.concat(),
            initials,
            abbreviations,
            single,
            words: sorted(telling),
        }
    }

    /// The name of a person.
    pub(super) fn of_person(name: &str) -> Self {
        let spaced = name.replace('.', " ");
        let mut words = words_of(&spaced);
        words.retain(|word| !is_among(TITLES, word) && !is_among(PARTICLES, word));
        Self {
            joined: words.concat(),
            words: sorted(words),
            ..Self::default()
        }
    }

    /// What names that may be one have in common.
    pub(super) fn keys(&self) -> Vec<Key> {
        let mut keys = vec![
            Key::Exact("words", self.words.join(" ")),
            Key::Exact("joined", self.joined.clone()),
        ];
        if self.joined.chars().count() >= LEAST_FOR_SLIPS {
            keys.extend(without_one_letter(&self.joined).map(|text| Key::Loose("slip", text)));
        }
        for (i, one) in self.words.iter().enumerate() {
            keys.push(Key::Loose("word", one.clone()));
            let others = self.words[i + 1..].iter();
            keys.extend(others.map(|other| Key::Loose("two words", format!("{one} {other}"))));
        }
        let letters = self.abbreviations.iter().chain(&self.initials);
        keys.extend(
            letters
                .chain(&self.single)
                .map(|letters| Key::Loose("letters", letters.clone())),
        );
        keys
    }

    /// Keys by which `R. Díaz` meets `Rosa Díaz`.
    pub(super) fn keys_of_initials(&self) -> Vec<Key> {
        let mut keys = Vec::new();
        for (i, word) in self.words.iter().enumerate() {
            for (j, other) in self.words.iter().enumerate() {
                if i != j && word.chars().count() > 1 {
                    let initial: String = other.chars().take(1).collect();
                    keys.push(Key::Loose("initial", format!("{word} {initial}")));
                }
            }
        }
        keys
    }

    /// How alike two names are; nothing when they are plainly different. `is_rare` tells a word that hardly any other
    /// name has.
    pub(super) fn likeness(
        &self,
        other: &Self,
        is_rare: impl Fn(&str) -> bool,
    ) -> Option<Likeness> {
        if self.words.is_empty() || other.words.is_empty() {
            return None;
        }
        if self.joined == other.joined {
            return Some(Likeness::SameName);
        }
        if self.words == other.words {
            return Some(Likeness::SameWords);
        }
        if self.is_slip_of(other) {
            return Some(Likeness::SimilarName);
        }
        let (short, long) = if self.words.len() < other.words.len() {
            (self, other)
        } else {
            (other, self)
        };
        let is_within = short.words.len() < long.words.len()
            && short.words.iter().all(|word| long.words.contains(word))
            && !long
                .words
                .iter()
                .any(|word| has_figure(word) && !short.words.contains(word))
            && match &*short.words {
                [word] => word.chars().count() >= 6 && is_rare(word),
                _ => true,
            };
        is_within.then_some(Likeness::NameWithin)
    }

    /// Tells whether the names differ by no more than slips of the hand.
    fn is_slip_of(&self, other: &Self) -> bool {
        let shortest = self
            .joined
            .chars()
            .count()
            .min(other.joined.chars().count());
        if shortest < LEAST_FOR_SLIPS {
            return false;
        }
        if is_slip(&self.joined, &other.joined, 1) {
            return true;
        }
        let mut left: Vec<&String> = other.words.iter().collect();
        let mut slips = 0;
        for word in &self.words {
            let at = left.iter().position(|known| *known == word);
            let at = match at {
                Some(at) => Some(at),
                None => {
                    slips += 1;
                    let most = if word.chars().count() < 10 { 1 } else { 2 };
                    left.iter().position(|known| {
                        known.chars().count() >= 5
                            && word.chars().count() >= 5
                            && is_slip(word, known, most)
                    })
                }
            };
            match at {
                Some(at) => left.remove(at),
                None => return false,
            };
        }
        left.is_empty() && slips <= 2
    }

    /// Tells whether all words agree where some are only an initial, as in `R. Díaz` and `Rosa Díaz`.
    pub(super) fn agrees_by_initials(&self, other: &Self) -> bool {
        let agree = |one: &str, other: &str| {
            one == other
                || (one.chars().count() == 1 && other.starts_with(one))
                || (other.chars().count() == 1 && one.starts_with(other))
        };
        let mut left: Vec<&String> = other.words.iter().collect();
        let mut whole = 0;
        // Whole words first, so that no initial takes the place of one.
        let mut words: Vec<&String> = self.words.iter().collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        for word in words {
            let at = left
                .iter()
                .position(|known| *known == word)
                .or_else(|| left.iter().position(|known| agree(word, known)));
            let Some(at) = at else {
                return false;
            };
            whole += u32::from(left.remove(at) == word && word.chars().count() > 1);
        }
        left.is_empty() && whole > 0
    }
}

/// The fewest letters of a name in which a slip is forgiven: in short ones it makes another name.
const LEAST_FOR_SLIPS: usize = 8;

/// Tells whether two texts of one first letter and the same figures differ by at most `most` letters.
fn is_slip(one: &str, other: &str, most: usize) -> bool {
    let figures = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    one.chars().next() == other.chars().next()
        && one.len().abs_diff(other.len()) <= most * 4
        && figures(one) == figures(other)
        && osa_distance(one, other) <= most
}

/// A text and all that it becomes without one of its letters: two texts that differ by one letter share one of these.
fn without_one_letter(text: &str) -> impl Iterator<Item = String> {
    let left_out = text
        .char_indices()
        .map(|(at, letter)| format!("{}{}", &text[..at], &text[at + letter.len_utf8()..]));
    std::iter::once(text.to_owned()).chain(left_out)
}

/// The words of a text without case, accents and points: `St. Mary's` is `st marys`.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let folded: String = fold(text)
        .replace('&', " and ")
        .chars()
        .filter(|letter| !matches!(letter, '.' | '\'' | '’' | '`'))
        .collect();
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name without the abbreviation that stands behind it in parentheses, and that abbreviation.
fn without_abbreviation(name: &str) -> (String, Option<String>) {
    let parts = name
        .split_once('(')
        .and_then(|(before, rest)| Some((before, rest.split_once(')')?)));
    let Some((before, (aside, after))) = parts else {
        return (name.to_owned(), None);
    };
    let aside = aside.trim();
    let is_abbreviation = aside.len() <= 8
        && aside.chars().any(char::is_alphabetic)
        && !aside
            .chars()
            .any(|letter| letter.is_lowercase() || letter == ' ');
    if is_abbreviation && !before.trim().is_empty() {
        (format!("{before} {after}"), Some(letters_of(aside)))
    } else {
        (name.to_owned(), None)
    }
}

fn letters_of(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

fn first_letters<'a>(words: impl Iterator<Item = &'a String>) -> String {
    words.filter_map(|word| word.chars().next()).collect()
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort_unstable();
    words
}

fn has_figure(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_digit())
}

fn is_among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// The usual form of a word that is often shortened or spelled in two ways.
fn usual(word: &str) -> String {
    let known = SHORTENED.iter().find(|(short, _)| *short == word);
    known.map_or(word, |(_, whole)| whole).to_owned()
}

const SHORTENED: [(&str, &str); 16] = [
    ("asoc", "asociacion"),
    ("assn", "association"),
    ("assoc", "association"),
    ("centre", "center"),
    ("dept", "department"),
    ("depto", "departamento"),
    ("dist", "district"),
    ("elem", "elementary"),
    ("fdn", "foundation"),
    ("hosp", "hospital"),
    ("intl", "international"),
    ("natl", "national"),
    ("st", "saint"),
    ("svc", "services"),
    ("svcs", "services"),
    ("univ", "university"),
];

const SMALL_WORDS: &str = "a|al|an|and|at|by|da|de|del|do|dos|e|el|en|et|for|in|la|las|los|of|on|or|para|por|the|to|und|y";

const LEGAL_FORMS: &str = "501c3|abp|ac|asbl|bv|co|company|corp|corporation|cv|ev|gmbh|iap|inc|incorporated|limited|llc|llp|\
     lp|ltd|ltda|nonprofit|nv|ong|pbc|plc|pllc|rl|sa|sas|sc|sl|srl";

const TITLES: &str = "dona|don|dr|dra|esq|father|fr|ii|iii|ing|iv|jr|lic|md|mr|mrs|ms|mtra|mtro|mx|padre|phd|prof|profa|rev|\
     sister|sr|sra|srta";

const PARTICLES: &str = "da|de|del|della|der|di|do|dos|du|e|el|la|las|le|los|van|von|y";
