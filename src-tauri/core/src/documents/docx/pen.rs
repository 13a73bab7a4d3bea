//! Writes paragraphs one after the other and remembers what other parts of the package have to know of them.

use super::lists::List;
use super::page::Page;
use super::runs::{self, Look};
use super::{RELATIONS, WORDS};
use crate::exchange::Writing;

/// The document as it is written.
pub struct Pen {
    /// Its XML so far.
    pub xml: Writing,
    /// The paper it is for.
    pub page: Page,
    /// Whether a section has ended already.
    pub has_section: bool,
    /// The mark of a list item that its first paragraph still has to bear.
    pub waiting: Option<List>,
    links: Vec<String>,
    numbered: Vec<(u8, u64)>,
}

/// A document that is written whole.
pub struct Written {
    /// Its XML.
    pub document: Vec<u8>,
    /// Where its links lead, in order.
    pub links: Vec<String>,
    /// Its numbered lists: how deep each is, and what it begins with.
    pub numbered: Vec<(u8, u64)>,
}

/// What a paragraph is beside its style.
#[derive(Debug, Clone, Copy, Default)]
pub struct Paragraph<'a> {
    /// The name of its style.
    pub style: &'a str,
    /// Whether it stays on the page of the one after it.
    pub keeps_next: bool,
    /// Whether it begins a new page.
    pub begins_page: bool,
    /// Whether its text begins from the right.
    pub is_from_right: bool,
    /// How far it stands from the margin, in twentieths of a point; 0 leaves that to its style.
    pub indent: u32,
    /// How far its first line stands out into the margin.
    pub hangs: u32,
    /// The number of columns of the section that ends with it; 0 when none does.
    pub ends_section: u8,
}

impl<'a> Paragraph<'a> {
    /// A paragraph of a style that holds a text.
    pub fn of(style: &'a str, text: &str) -> Self {
        Self {
            style,
            is_from_right: runs::is_from_right(text),
            ..Self::default()
        }
    }
}

/// The identity of the link that was written at this place among all.
pub fn link_id(at: usize) -> String {
    format!("link{}", at + 1)
}

impl Pen {
    /// Begins a document.
    pub fn new(page: Page) -> Self {
        let mut xml = Writing::new();
        xml.open("w:document", &[("xmlns:w", WORDS), ("xmlns:r", RELATIONS)]);
        xml.open("w:body", &[]);
        Self {
            xml,
            page,
            has_section: false,
            waiting: None,
            links: Vec::new(),
            numbered: Vec::new(),
        }
    }

    /// Ends the document.
    pub fn finish(mut self) -> Written {
        self.end_section(1);
        Written {
            document: self.xml.finish(),
            links: self.links,
            numbered: self.numbered,
        }
    }

    /// A paragraph with whatever is written in it.
    pub fn paragraph(&mut self, about: Paragraph<'_>, write: impl FnOnce(&mut Self)) {
        let list = self.waiting.take();
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", about.style)]);
        let flags = [
            (about.keeps_next, "w:keepNext"),
            (about.begins_page, "w:pageBreakBefore"),
        ];
        for (_, name) in flags.iter().filter(|(is_so, _)| *is_so) {
            self.xml.empty(name, &[]);
        }
        if let Some(list) = list {
            let (level, number) = (list.level.to_string(), list.number.to_string());
            self.xml.open("w:numPr", &[]);
            self.xml.empty("w:ilvl", &[("w:val", &level)]);
            self.xml.empty("w:numId", &[("w:val", &number)]);
            self.xml.close();
        }
        if about.is_from_right {
            self.xml.empty("w:bidi", &[]);
        }
        if list.is_none() && about.indent + about.hangs > 0 {
            let (left, hanging) = (about.indent.to_string(), about.hangs.to_string());
            self.xml
                .empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
        }
        if about.ends_section > 0 {
            self.end_section(about.ends_section);
        }
        self.xml.close();
        write(self);
        self.xml.close();
    }

    /// A paragraph of plain text.
    pub fn line(&mut self, style: &str, text: &str) {
        self.paragraph(Paragraph::of(style, text), |pen| {
            pen.text(text, Look::default());
        });
    }

    /// Plain text within a paragraph.
    pub fn text(&mut self, text: &str, look: Look) {
        runs::text(&mut self.xml, text, look);
    }

    /// Text within a paragraph that leads somewhere.
    pub fn link(&mut self, url: &str, write: impl FnOnce(&mut Self)) {
        let known = self.links.iter().position(|known| known == url);
        let at = known.unwrap_or_else(|| {
            self.links.push(url.to_owned());
            self.links.len() - 1
        });
        self.xml
            .open("w:hyperlink", &[("r:id", &link_id(at)), ("w:history", "1")]);
        write(self);
        self.xml.close();
    }

    /// The list that begins here, at this depth; numbered lists count for themselves.
    pub fn begin_list(&mut self, start: Option<u64>, depth: u8) -> List {
        let numbered = start.map(|start| {
            self.numbered.push((depth, start));
            self.numbered.len()
        });
        List::at(numbered, depth)
    }
}
