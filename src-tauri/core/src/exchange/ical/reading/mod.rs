//! Reads calendars: meetings, answers to invitations and to-dos, laid out as tables whose columns are mapped already.
//! Which meeting, seat or action a row means and when an entry comes back is decided where those of other tables are.

mod attendees;
mod cadence;
mod clocks;
mod entry;
mod rule;
mod rule_text;
mod sheets;
mod to_dos;
mod when;

pub use cadence::cadence_of;
pub use clocks::{Clocks, WrittenZones};
pub use rule::{Budget, Rule, Window};
pub use sheets::{Found, own_id};
pub use when::When;

use clocks::Observance;
use entry::Entry;
use sheets::Sheets;

use crate::error::Result;
use crate::exchange::content_lines::{ContentLine, content_lines};
use crate::exchange::limits::{self, too_large};
use crate::exchange::preview::WarningCode;

/// The most lines of one entry.
const ENTRY_LINES: usize = 5_000;
/// After how many lines somebody may cancel.
const PULSE: u32 = 2_000;

/// Tells whether a text begins as a calendar does.
pub fn is_calendar(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(15).collect();
    start.eq_ignore_ascii_case("BEGIN:VCALENDAR")
}

/// Reads a calendar.
///
/// # Errors
/// A text beyond the limits; or the person cancelled.
pub fn read(name: &str, text: &str, go_on: &mut dyn FnMut(u32) -> Result<()>) -> Result<Found> {
    let mut reader = Reader {
        name,
        method: String::new(),
        open: Vec::new(),
        entries: 0,
        sheets: Sheets::default(),
    };
    for (at, line) in (1..).zip(content_lines(text)) {
        if at % PULSE == 0 {
            go_on(reader.entries)?;
        }
        reader.line(line)?;
    }
    reader.close();
    Ok(reader.sheets.finish(name))
}

/// What was read so far.
struct Reader<'a> {
    name: &'a str,
    /// What the calendar is for: an invitation, an answer, a cancellation; empty when it does not say.
    method: String,
    open: Vec<Component>,
    entries: u32,
    sheets: Sheets,
}

/// A part of a calendar that is not at its end yet.
struct Component {
    name: String,
    number: u32,
    lines: Vec<ContentLine>,
    parts: Vec<Observance>,
}

impl Reader<'_> {
    fn line(&mut self, line: ContentLine) -> Result<()> {
        match line.name.as_str() {
            "BEGIN" => self.begin(&line),
            "END" => self.end(&line.value),
            "METHOD" if self.open.len() <= 1 => {
                self.method = line.value.trim().to_ascii_uppercase();
                Ok(())
            }
            _ => match self.open.last_mut() {
                Some(component) if component.lines.len() >= ENTRY_LINES => Err(too_large(
                    self.name,
                    &format!("{ENTRY_LINES} lines in an entry"),
                )),
                Some(component) if component.is_kept() => {
                    component.lines.push(line);
                    Ok(())
                }
                _ => Ok(()),
            },
        }
    }

    fn begin(&mut self, line: &ContentLine) -> Result<()> {
        if self.open.len() >= limits::DEPTH {
            return Err(too_large(self.name, &format!("{} levels", limits::DEPTH)));
        }
        let name = line.value.trim().to_ascii_uppercase();
        if name == "VCALENDAR" {
            self.method.clear();
        }
        self.open.push(Component {
            name,
            number: line.number,
            lines: Vec::new(),
            parts: Vec::new(),
        });
        Ok(())
    }

    /// Ends a component, and those inside it that have no end of their own.
    fn end(&mut self, name: &str) -> Result<()> {
        let name = name.trim();
        let is_named = |component: &Component| component.name.eq_ignore_ascii_case(name);
        let Some(at) = self.open.iter().rposition(is_named) else {
            return Ok(());
        };
        while self.open.len() > at + 1 {
            self.lose();
        }
        match self.open.pop() {
            Some(component) => self.take(component),
            None => Ok(()),
        }
    }

    /// Names what the text breaks off in.
    fn close(&mut self) {
        while !self.open.is_empty() {
            self.lose();
        }
    }

    fn lose(&mut self) {
        if let Some(component) = self.open.pop().filter(|lost| lost.name != "VCALENDAR") {
            self.sheets.warn(WarningCode::PartLeftOut, &component.name);
        }
    }

    fn take(&mut self, component: Component) -> Result<()> {
        match component.name.as_str() {
            "VCALENDAR" => {}
            "STANDARD" | "DAYLIGHT" => {
                let part = Observance::of(&component.lines);
                match self.open.last_mut() {
                    Some(zone) if zone.parts.len() < ENTRY_LINES => zone.parts.push(part),
                    _ => {}
                }
            }
            "VTIMEZONE" => {
                let entry = Entry::of(&component.lines, component.number);
                self.sheets.zones.add(&entry.plain("TZID"), component.parts);
            }
            "VEVENT" => {
                self.count()?;
                let entry = Entry::of(&component.lines, component.number);
                self.sheets.event(&entry, &self.method, self.name)?;
            }
            name if name == to_dos::COMPONENT => {
                self.count()?;
                let entry = Entry::of(&component.lines, component.number);
                self.sheets.promise(&entry);
            }
            other => self.sheets.warn(WarningCode::PartLeftOut, other),
        }
        Ok(())
    }

    fn count(&mut self) -> Result<()> {
        self.entries += 1;
        if self.entries as usize > limits::ROWS {
            return Err(too_large(self.name, &format!("{} entries", limits::ROWS)));
        }
        Ok(())
    }
}

impl Component {
    /// Tells whether its lines say something that is taken.
    fn is_kept(&self) -> bool {
        let kept = [
            "VEVENT",
            "VTIMEZONE",
            "STANDARD",
            "DAYLIGHT",
            to_dos::COMPONENT,
        ];
        kept.contains(&self.name.as_str())
    }
}
