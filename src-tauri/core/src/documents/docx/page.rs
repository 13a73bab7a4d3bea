//! The paper of a document, its margins, and what stands at the head and the foot of each page.

use super::super::sheet::{Block, Sheet};
use super::pen::Pen;
use super::runs::{self, Look};
use super::{RELATIONS, WORDS};
use crate::exchange::Writing;

/// The identity of the part at the head of each page.
pub const HEADER: &str = "header";

/// The identity of the part at the foot of each page.
pub const FOOTER: &str = "footer";

/// Twentieths of a point in a tenth of a millimetre, times ten thousand.
const TWIPS: u32 = 56_693;

/// The paper, its margins and its text, in twentieths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    width: u32,
    height: u32,
    top: u32,
    left: u32,
    /// How wide the text is.
    pub text: u32,
    /// How wide the margin is in which clock times stand; 0 without any.
    pub aside: u32,
    /// Whether there is nothing at its head and foot.
    is_bare: bool,
}

/// A length in twentieths of a point.
pub const fn mm(length: u32) -> u32 {
    length * TWIPS / 1000
}

impl Page {
    /// The paper of a document; clock times get a margin of their own, cards more room.
    pub fn of(sheet: &Sheet) -> Self {
        let (width, height) = match sheet.paper.as_str() {
            "us-letter" => (12_240, 15_840),
            _ => (11_906, 16_838),
        };
        let has_aside =
            |block: &Block| matches!(block, Block::Heading(heading) if !heading.aside.is_empty());
        let aside = match sheet.blocks.iter().any(has_aside) {
            true => mm(13),
            false => 0,
        };
        let is_bare = sheet.is_cards();
        let top = if is_bare { mm(12) } else { mm(22) };
        let left = mm(24) + aside;
        Self {
            width,
            height,
            top,
            left,
            text: width - left - mm(24),
            aside,
            is_bare,
        }
    }

    /// How high the text of a page is.
    pub const fn text_height(&self) -> u32 {
        self.height - 2 * self.top
    }

    /// The properties of a section that ends here: so many columns, on this paper. The first names head and foot; those
    /// after it have the same.
    pub fn section(&self, xml: &mut Writing, columns: u8, is_first: bool) {
        let size = |length: u32| length.to_string();
        xml.open("w:sectPr", &[]);
        if self.is_bare {
            xml.empty("w:type", &[("w:val", "nextPage")]);
        } else if is_first {
            for (part, kind, id) in [
                ("w:headerReference", "default", HEADER),
                ("w:footerReference", "default", FOOTER),
                ("w:footerReference", "first", FOOTER),
            ] {
                xml.empty(part, &[("w:type", kind), ("r:id", id)]);
            }
        } else {
            xml.empty("w:type", &[("w:val", "continuous")]);
        }
        let (width, height) = (size(self.width), size(self.height));
        xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
        let [top, left, right] = [self.top, self.left, mm(24)].map(size);
        let foot = size(mm(12).min(self.top));
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &top),
                ("w:right", &right),
                ("w:bottom", &top),
                ("w:left", &left),
                ("w:header", &foot),
                ("w:footer", &foot),
                ("w:gutter", "0"),
            ],
        );
        xml.empty(
            "w:cols",
            &[("w:num", &columns.to_string()), ("w:space", "454")],
        );
        if is_first {
            xml.empty("w:titlePg", &[]);
        }
        xml.close();
    }
}

/// The part at the head of every page but the first: what the document is called.
pub fn header(sheet: &Sheet) -> Vec<u8> {
    let mut xml = Writing::new();
    xml.open("w:hdr", &[("xmlns:w", WORDS), ("xmlns:r", RELATIONS)]);
    begin(&mut xml, "Header");
    runs::text(&mut xml, &sheet.running, Look::default());
    xml.close();
    xml.finish()
}

/// The part at the foot of every page: when it was made, and which page of how many it is.
pub fn footer(sheet: &Sheet, page: Page) -> Vec<u8> {
    let mut xml = Writing::new();
    xml.open("w:ftr", &[("xmlns:w", WORDS), ("xmlns:r", RELATIONS)]);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", "Footer")]);
    xml.open("w:tabs", &[]);
    let right = page.text.to_string();
    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &right)]);
    xml.close();
    xml.close();
    runs::text(&mut xml, &sheet.made, Look::default());
    runs::tab(&mut xml);
    let mut rest = sheet.page.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        runs::text(&mut xml, before, Look::default());
        let counts = if name == "pages" { "NUMPAGES" } else { "PAGE" };
        xml.open("w:fldSimple", &[("w:instr", counts)]);
        runs::text(&mut xml, "1", Look::default());
        xml.close();
        rest = after;
    }
    runs::text(&mut xml, rest, Look::default());
    xml.close();
    xml.finish()
}

fn begin(xml: &mut Writing, style: &str) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", style)]);
    xml.close();
}

impl Pen {
    /// Ends the section here, with so many columns; what follows stands in one again.
    pub fn end_section(&mut self, columns: u8) {
        let is_first = !std::mem::replace(&mut self.has_section, true);
        self.page.section(&mut self.xml, columns, is_first);
    }
}
