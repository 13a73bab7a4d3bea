//! Lines of iCalendar as they are written: escaped, and folded after 75 bytes between characters.

/// The most bytes of a line before it goes on in the next.
const FOLD_AT: usize = 75;

/// Lines that are being written.
#[derive(Debug, Default)]
pub struct Lines {
    text: String,
}

impl Lines {
    /// Writes a property whose value is written as it is.
    pub fn put(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut width = 0;
        for character in line.chars().filter(|character| !character.is_control()) {
            if width + character.len_utf8() > FOLD_AT {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(character);
            width += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// Writes a property whose value is text, unless there is none.
    pub fn text(&mut self, name: &str, value: &str) {
        if !value.trim().is_empty() {
            self.put(name, &escaped(value));
        }
    }

    /// The calendar as a file.
    pub fn finish(mut self) -> Vec<u8> {
        self.put("END", "VCALENDAR");
        self.text.into_bytes()
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The value of a parameter: in quotation marks, which it cannot hold itself.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "'").replace(['\n', '\r'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_between_characters_and_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"Niños; ".repeat(20));
        let text = String::from_utf8_lossy(&lines.finish()).into_owned();
        for line in text.split("\r\n") {
            assert!(line.len() <= FOLD_AT, "{line}");
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(r"Niños\; Niños\; "));
        assert_eq!(quoted("Ana \"La Jefa\""), "\"Ana 'La Jefa'\"");
    }
}
