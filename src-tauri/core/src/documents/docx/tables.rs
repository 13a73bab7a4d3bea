//! Tables: rows under heads that come again on every page, lines to be filled in by hand, and cards.

use super::super::sheet::{Action, Named};
use super::page::mm;
use super::pen::Pen;
use super::runs::Look;

/// Rows with a longer cell may break across pages.
const LONG_CELL: usize = 600;

/// The longest name that stands on a card in large letters.
const LONG_NAME: usize = 26;

/// How high a line is that is filled in by hand.
const FORM_LINE: u32 = mm(11);

/// How many cards stand on a page.
const CARDS: u32 = 3;

/// What a row is beside its cells.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    is_head: bool,
    is_long: bool,
    /// The least height, in twentieths of a point; 0 for as much as it needs.
    height: u32,
    /// Where in its height the text stands; empty for the top.
    aligns: &'static str,
}

/// Rows of text; the last of three columns or more is narrow.
pub fn rows(pen: &mut Pen, head: &[String], rows: &[Vec<String>]) {
    let last = head.len().saturating_sub(1);
    let widths = widths(pen.page.text, head.len(), |at| {
        (at == last && last > 1).then_some(mm(34))
    });
    listing(pen, &widths, head, rows, 0);
}

/// Rows with room to write by hand; the third column is for a clock time.
pub fn form(pen: &mut Pen, head: &[String], rows: &[Vec<String>]) {
    let widths = widths(pen.page.text, head.len(), |at| (at == 2).then_some(mm(18)));
    listing(pen, &widths, head, rows, FORM_LINE);
}

/// Who does what by when.
pub fn actions(pen: &mut Pen, head: &[String], rows: &[Action]) {
    let widths = widths(pen.page.text, 3, |at| {
        [None, Some(mm(42)), Some(mm(32))]
            .get(at)
            .copied()
            .flatten()
    });
    begin(pen, "Listing", &widths);
    heads(pen, &widths, head);
    for action in rows {
        let about = Row {
            is_long: action.text.len() > LONG_CELL,
            ..Row::default()
        };
        row(pen, about, &widths, |pen, at| match at {
            0 => pen.line("Cell", &action.text),
            1 => {
                pen.line("Cell", &action.who.name);
                soft(pen, &action.who.of, "Soft");
            }
            _ => {
                pen.line("Cell", &action.due);
                let look = if action.is_late { "Warning" } else { "Soft" };
                soft(pen, &action.state, look);
            }
        });
    }
    pen.xml.close();
}

/// Cards that are cut out and folded along their middle: the name stands on the lower half.
pub fn cards(pen: &mut Pen, people: &[Named]) {
    let height = pen.page.text_height() / CARDS - mm(5);
    let widths = [pen.page.text];
    for person in people {
        begin(pen, "Cards", &widths);
        let about = Row {
            height,
            aligns: "bottom",
            ..Row::default()
        };
        row(pen, about, &widths, |pen, _| {
            let is_long = person.name.chars().count() > LONG_NAME;
            let style = if is_long { "CardNameLong" } else { "CardName" };
            pen.line(style, &person.name);
            pen.line("CardOf", &person.of);
        });
        pen.xml.close();
        gap(pen);
    }
}

/// What keeps one table from growing together with the next.
pub fn gap(pen: &mut Pen) {
    pen.line("Gap", "");
}

fn soft(pen: &mut Pen, text: &str, style: &'static str) {
    if !text.is_empty() {
        pen.paragraph(super::pen::Paragraph::of("Cell", text), |pen| {
            pen.text(text, Look::styled(style));
        });
    }
}

/// The widths of columns: some are given, the others share what is left.
fn widths(all: u32, columns: usize, given: impl Fn(usize) -> Option<u32>) -> Vec<u32> {
    let taken: u32 = (0..columns).filter_map(&given).sum();
    let sharing = (0..columns).filter(|at| given(*at).is_none()).count();
    let share = all.saturating_sub(taken) / sharing.max(1) as u32;
    (0..columns).map(|at| given(at).unwrap_or(share)).collect()
}

fn listing(pen: &mut Pen, widths: &[u32], head: &[String], rows: &[Vec<String>], height: u32) {
    begin(pen, "Listing", widths);
    heads(pen, widths, head);
    for cells in rows {
        let about = Row {
            is_long: cells.iter().any(|cell| cell.len() > LONG_CELL),
            height,
            aligns: if height > 0 { "center" } else { "" },
            ..Row::default()
        };
        row(pen, about, widths, |pen, at| {
            pen.line("Cell", cells.get(at).map_or("", String::as_str));
        });
    }
    pen.xml.close();
}

fn heads(pen: &mut Pen, widths: &[u32], head: &[String]) {
    let about = Row {
        is_head: true,
        ..Row::default()
    };
    row(pen, about, widths, |pen, at| {
        pen.line("CellHead", head.get(at).map_or("", String::as_str));
    });
}

fn begin(pen: &mut Pen, style: &str, widths: &[u32]) {
    let xml = &mut pen.xml;
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.empty("w:tblStyle", &[("w:val", style)]);
    let whole = widths.iter().sum::<u32>().to_string();
    xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
    let look = [
        ("w:val", "0020"),
        ("w:firstRow", "1"),
        ("w:lastRow", "0"),
        ("w:firstColumn", "0"),
        ("w:lastColumn", "0"),
        ("w:noHBand", "1"),
        ("w:noVBand", "1"),
    ];
    xml.empty("w:tblLook", &look);
    xml.close();
    xml.open("w:tblGrid", &[]);
    for width in widths {
        xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
    }
    xml.close();
}

fn row(pen: &mut Pen, about: Row, widths: &[u32], write: impl Fn(&mut Pen, usize)) {
    pen.xml.open("w:tr", &[]);
    pen.xml.open("w:trPr", &[]);
    if !about.is_long {
        pen.xml.empty("w:cantSplit", &[]);
    }
    if about.height > 0 {
        let height = about.height.to_string();
        pen.xml.empty("w:trHeight", &[("w:val", &height)]);
    }
    if about.is_head {
        pen.xml.empty("w:tblHeader", &[]);
    }
    pen.xml.close();
    for (at, width) in widths.iter().enumerate() {
        pen.xml.open("w:tc", &[]);
        pen.xml.open("w:tcPr", &[]);
        let width = width.to_string();
        pen.xml
            .empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
        if !about.aligns.is_empty() {
            pen.xml.empty("w:vAlign", &[("w:val", about.aligns)]);
        }
        pen.xml.close();
        write(pen, at);
        pen.xml.close();
    }
    pen.xml.close();
}
