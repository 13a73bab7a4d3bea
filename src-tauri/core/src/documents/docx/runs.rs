//! Text within a paragraph: lines, tabs, and stretches that run from right to left.

use unicode_bidi::{BidiInfo, Direction, get_base_direction};

use crate::exchange::Writing;

/// How text looks beside what the style of its paragraph says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// A style for letters; empty for none.
    pub style: &'static str,
    /// Whether it is important.
    pub is_strong: bool,
    /// Whether it is stressed.
    pub is_stressed: bool,
}

impl Look {
    /// Text in a style for letters.
    pub const fn styled(style: &'static str) -> Self {
        Self {
            style,
            is_strong: false,
            is_stressed: false,
        }
    }
}

/// Tells whether a text begins from the right.
pub fn is_from_right(text: &str) -> bool {
    get_base_direction(text) == Direction::Rtl
}

/// A text with its lines and tabs.
pub fn text(xml: &mut Writing, text: &str, look: Look) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for (at, line) in text.split(['\n', '\u{2028}', '\u{2029}']).enumerate() {
        if at > 0 {
            mark(xml, "w:br");
        }
        for (at, part) in line.split('\t').enumerate() {
            if at > 0 {
                tab(xml);
            }
            stretches(xml, part, look);
        }
    }
}

/// A step to the next tab stop.
pub fn tab(xml: &mut Writing) {
    mark(xml, "w:tab");
}

fn mark(xml: &mut Writing, name: &'static str) {
    xml.open("w:r", &[]);
    xml.empty(name, &[]);
    xml.close();
}

/// A line parted where its direction changes: word processors order each part for themselves.
fn stretches(xml: &mut Writing, line: &str, look: Look) {
    let bidi = BidiInfo::new(line, None);
    let is_right = |at: usize| bidi.levels.get(at).is_some_and(unicode_bidi::Level::is_rtl);
    let mut from = 0;
    for (at, _) in line.char_indices() {
        if is_right(at) != is_right(from) {
            run(xml, &line[from..at], is_right(from), look);
            from = at;
        }
    }
    run(xml, &line[from..], is_right(from), look);
}

fn run(xml: &mut Writing, text: &str, is_right: bool, look: Look) {
    if text.is_empty() {
        return;
    }
    xml.open("w:r", &[]);
    if is_right || look != Look::default() {
        xml.open("w:rPr", &[]);
        if !look.style.is_empty() {
            xml.empty("w:rStyle", &[("w:val", look.style)]);
        }
        for (is_so, names) in [
            (look.is_strong, ["w:b", "w:bCs"]),
            (look.is_stressed, ["w:i", "w:iCs"]),
        ] {
            if is_so {
                names.iter().for_each(|name| xml.empty(name, &[]));
            }
        }
        if is_right {
            xml.empty("w:rtl", &[]);
        }
        xml.close();
    }
    xml.text("w:t", &[("xml:space", "preserve")], text);
    xml.close();
}
