//! What the lines of an entry say: its texts, when it is, and where.

use super::when::{When, duration};
use crate::exchange::content_lines::ContentLine;

/// An entry whose lines are known.
pub struct Entry<'a> {
    lines: &'a [ContentLine],
    /// Where it begins in the file.
    pub number: u32,
}

impl<'a> Entry<'a> {
    /// An entry that begins at a line of the file.
    pub const fn of(lines: &'a [ContentLine], number: u32) -> Self {
        Self { lines, number }
    }

    /// The lines of a name.
    pub fn all(&self, name: &'a str) -> impl Iterator<Item = &'a ContentLine> + use<'a> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// The first line of a name that says something.
    pub fn first(&self, name: &'a str) -> Option<&'a ContentLine> {
        self.all(name).find(|line| !line.value.trim().is_empty())
    }

    /// A value as it is written.
    pub fn plain(&self, name: &'a str) -> String {
        let line = self.first(name);
        line.map(|line| line.value.trim().to_owned())
            .unwrap_or_default()
    }

    /// A value as text.
    pub fn text(&self, name: &'a str) -> String {
        let line = self.first(name);
        line.map(|line| line.text().trim().to_owned())
            .unwrap_or_default()
    }

    /// A day or time as a cell shows it; what is neither stays as it is written.
    pub fn when(&self, name: &'a str) -> String {
        match self.first(name) {
            Some(line) => {
                When::of(line).map_or_else(|| line.value.clone(), |when| when.to_string())
            }
            None => String::new(),
        }
    }

    /// Days and times of all lines of a name, as a cell shows them.
    pub fn times(&self, name: &'a str) -> String {
        let shown = self.all(name).flat_map(|line| {
            let values = line.value.split(',').zip(When::all(line));
            values
                .map(|(value, when)| when.map_or_else(|| value.to_owned(), |when| when.to_string()))
        });
        shown.collect::<Vec<_>>().join(", ")
    }

    /// When it ends: as it says, or so long after its start; empty when it says neither. A zone is named only where it
    /// is another than that of the start.
    pub fn ends(&self) -> String {
        let start = self.first("DTSTART").and_then(When::of);
        let length = self.first("DURATION").map(|line| duration(&line.value));
        let end = match (self.first("DTEND"), &start, length) {
            (Some(line), ..) => match When::of(line) {
                Some(end) => end,
                None => return line.value.clone(),
            },
            (None, Some(start), Some(Some(length))) => When {
                has_time: start.has_time || length.num_seconds() % 86_400 != 0,
                ..start.plus(length)
            },
            (None, _, Some(None)) => return self.plain("DURATION"),
            _ => return String::new(),
        };
        let is_same = start.is_some_and(|start| start.zone == end.zone);
        let zone = if is_same {
            String::new()
        } else {
            end.zone.clone()
        };
        When { zone, ..end }.to_string()
    }

    /// When it starts and ends, as one text.
    pub fn span(&self) -> String {
        let (starts, ends) = (self.when("DTSTART"), self.ends());
        match (starts.parse::<When>(), ends.parse::<When>()) {
            (Ok(start), Ok(end))
                if end.has_time && end.zone.is_empty() && start.at.date() == end.at.date() =>
            {
                let day = start.at.format("%Y-%m-%d %H:%M");
                let text = format!("{day}–{} {}", end.at.format("%H:%M"), start.zone);
                text.trim_end().to_owned()
            }
            _ if ends.is_empty() => starts,
            _ => format!("{starts} – {ends}"),
        }
    }

    /// The place and the address to join from afar, out of one or several lines.
    pub fn place(&self) -> (String, String) {
        let location = self.text("LOCATION");
        let (links, places): (Vec<&str>, Vec<&str>) = location
            .split(" · ")
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .partition(|part| is_link(part));
        const LINKS: [&str; 4] = [
            "CONFERENCE",
            "X-GOOGLE-CONFERENCE",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "URL",
        ];
        let said = LINKS.iter().map(|name| self.plain(name));
        let link = links.first().map(|link| (*link).to_owned());
        let link = link.or_else(|| said.into_iter().find(|link| is_link(link)));
        (places.join(" · "), link.unwrap_or_default())
    }
}

fn is_link(text: &str) -> bool {
    let start = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    (start.starts_with("https://") || start.starts_with("http://")) && !text.contains(' ')
}
