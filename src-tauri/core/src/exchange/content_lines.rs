//! Lines of vCard and iCalendar (RFC 6350 section 3.2, RFC 5545 section 3.1): put together where they are folded and taken
//! apart into name, parameters and value. What they mean is read elsewhere.

use std::iter::Peekable;
use std::str::Split;

/// The most bytes of a line that are kept; what is longer is a picture or meant to do harm.
const LINE_BYTES: usize = 1 << 20;

/// A line of a card or calendar.
#[derive(Debug, Clone)]
pub struct ContentLine {
    /// Where it begins in the file, counted from 1.
    pub number: u32,
    /// Its name in capitals, without the group before it.
    pub name: String,
    /// Its parameters, their names in capitals, their values without quotation marks.
    pub parameters: Vec<(String, String)>,
    /// Its value as written.
    pub value: String,
}

/// The lines of a text that have a name and a value.
pub fn content_lines(text: &str) -> impl Iterator<Item = ContentLine> {
    let unfolded = Unfolded {
        lines: text.split('\n').peekable(),
        number: 0,
    };
    unfolded.filter_map(|(number, line)| ContentLine::of(number, &line))
}

/// The lines of a text with those put together that go on in the next one.
struct Unfolded<'a> {
    lines: Peekable<Split<'a, char>>,
    number: u32,
}

impl Iterator for Unfolded<'_> {
    type Item = (u32, String);

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = self.lines.next()?.trim_end_matches('\r').to_owned();
        self.number += 1;
        let number = self.number;
        let is_more = |next: &&str| next.starts_with([' ', '\t']);
        while let Some(next) = self.lines.next_if(is_more) {
            self.number += 1;
            if line.len() < LINE_BYTES {
                line.push_str(next[1..].trim_end_matches('\r'));
            }
        }
        Some((number, line))
    }
}

impl ContentLine {
    fn of(number: u32, line: &str) -> Option<Self> {
        let (mut head, mut value, mut is_quoted) = (line, "", false);
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'"' => is_quoted = !is_quoted,
                b':' if !is_quoted => {
                    (head, value) = (&line[..at], &line[at + 1..]);
                    break;
                }
                _ => {}
            }
        }
        if head.len() == line.len() {
            return None;
        }
        let mut parts = split(head, ';').into_iter();
        let name = parts.next()?.trim().to_ascii_uppercase();
        // A group before the name says which lines belong together; each says enough by itself.
        let name = name
            .rsplit_once('.')
            .map_or(name.as_str(), |(_, name)| name)
            .to_owned();
        let parameters = parts.map(|part| match part.split_once('=') {
            Some((key, value)) => (key.to_ascii_uppercase(), plain(value)),
            None => ("TYPE".to_owned(), part),
        });
        Some(Self {
            number,
            name,
            parameters: parameters.collect(),
            value: value.to_owned(),
        })
    }

    /// What a parameter says.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value as text.
    pub fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// The parts of a value that has several, each of which may be empty.
    pub fn parts(&self, mark: char) -> Vec<String> {
        let parts = split(&self.value, mark);
        parts
            .iter()
            .map(|part| unescaped(part).trim().to_owned())
            .collect()
    }
}

/// The value of a parameter without quotation marks, its signs written out (RFC 6868).
fn plain(value: &str) -> String {
    let value = value.replace('"', "");
    if !value.contains('^') {
        return value;
    }
    value
        .replace("^n", "\n")
        .replace("^'", "\"")
        .replace("^^", "^")
}

/// Splits at a mark that stands neither in quotation marks nor behind a `\`.
fn split(text: &str, mark: char) -> Vec<String> {
    let (mut parts, mut part, mut is_quoted, mut is_escaped) =
        (Vec::new(), String::new(), false, false);
    for character in text.chars() {
        if character == mark && !is_quoted && !is_escaped {
            parts.push(std::mem::take(&mut part));
            continue;
        }
        is_quoted ^= character == '"' && mark == ';';
        is_escaped = character == '\\' && !is_escaped;
        part.push(character);
    }
    parts.push(part);
    parts
}

/// A text with what stands behind a `\` taken for itself.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_lines_keep_the_number_of_their_first() {
        let text = "BEGIN:VCARD\r\nNOTE;X-A=\"b;c:d\":One\\, two\r\n  three\r\n\tfour\\nfive\r\nnot a line\r\nitem1.EMAIL:a@b";
        let lines: Vec<ContentLine> = content_lines(text).collect();
        let numbers: Vec<u32> = lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 2, 6]);
        assert_eq!(lines[1].text(), "One, two threefour\nfive");
        assert_eq!(lines[1].parameter("X-A"), Some("b;c:d"));
        assert_eq!(
            (lines[2].name.as_str(), lines[2].value.as_str()),
            ("EMAIL", "a@b")
        );
    }

    #[test]
    fn a_sign_in_a_parameter_is_written_out() {
        let line = ContentLine::of(1, "ATTENDEE;CN=\"Ana ^'La Jefa^'\":mailto:a@b");
        let name = line.and_then(|line| line.parameter("CN").map(str::to_owned));
        assert_eq!(name.as_deref(), Some("Ana \"La Jefa\""));
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let text = format!("PHOTO:{}", "AAAAAAAA\n ".repeat(300_000));
        let longest = content_lines(&text).map(|line| line.value.len()).max();
        assert!(longest.is_some_and(|longest| longest < LINE_BYTES + 100));
    }
}
