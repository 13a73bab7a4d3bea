//! Formatted texts as paragraphs, lists, quotations and code of a word processor.

use super::super::rich::{Block, Inline};
use super::lists::STEP;
use super::pen::{Paragraph, Pen};
use super::runs::{self, Look};

/// Where a block stands: within how many lists, and whether somebody else's words.
#[derive(Debug, Clone, Copy, Default)]
struct Within {
    lists: u8,
    is_quoted: bool,
}

/// Writes a formatted text.
pub fn write(pen: &mut Pen, blocks: &[Block]) {
    within(pen, blocks, Within::default());
}

fn within(pen: &mut Pen, blocks: &[Block], place: Within) {
    for block in blocks {
        self::block(pen, block, place);
    }
}

fn block(pen: &mut Pen, block: &Block, place: Within) {
    let usual = match place {
        Within {
            is_quoted: true, ..
        } => "Quote",
        Within { lists: 0, .. } => "Normal",
        _ => "ListParagraph",
    };
    match block {
        Block::Paragraph { inlines } => paragraph(pen, usual, inlines, place),
        Block::Heading { level, inlines } => {
            let style = heading(*level);
            paragraph(pen, style, inlines, place);
        }
        Block::List { start, items } => {
            bear(pen, usual, place);
            let list = pen.begin_list(*start, place.lists);
            let deeper = Within {
                lists: place.lists.saturating_add(1),
                ..place
            };
            for item in items {
                pen.waiting = Some(list);
                within(pen, item, deeper);
                bear(pen, "ListParagraph", deeper);
            }
        }
        Block::Quote { blocks } => {
            let quoted = Within {
                is_quoted: true,
                ..place
            };
            within(pen, blocks, quoted);
        }
        Block::Code { text } => pen.paragraph(about("Code", text, place), |pen| {
            pen.text(text, Look::default());
        }),
        Block::Rule => pen.line("Rule", ""),
    }
}

/// The style of a heading of a level in the whole document.
pub fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        4 => "Heading4",
        5 => "Heading5",
        _ => "Heading6",
    }
}

/// A mark that no paragraph has borne yet gets an empty one, so that no item is lost.
fn bear(pen: &mut Pen, style: &str, place: Within) {
    if pen.waiting.is_some() {
        pen.paragraph(about(style, "", place), |_| {});
    }
}

fn paragraph(pen: &mut Pen, style: &str, inlines: &[Inline], place: Within) {
    let mut plain = String::new();
    plain_text(inlines, &mut plain);
    pen.paragraph(about(style, &plain, place), |pen| {
        self::inlines(pen, inlines, Look::default());
    });
}

fn about<'a>(style: &'a str, text: &str, place: Within) -> Paragraph<'a> {
    Paragraph {
        indent: STEP * u32::from(place.lists) + if place.is_quoted { 284 } else { 0 },
        is_from_right: runs::is_from_right(text),
        style,
        ..Paragraph::default()
    }
}

fn inlines(pen: &mut Pen, parts: &[Inline], look: Look) {
    for part in parts {
        match part {
            Inline::Text { text } => pen.text(text, look),
            Inline::Emphasis { inlines } => self::inlines(
                pen,
                inlines,
                Look {
                    is_stressed: true,
                    ..look
                },
            ),
            Inline::Strong { inlines } => self::inlines(
                pen,
                inlines,
                Look {
                    is_strong: true,
                    ..look
                },
            ),
            Inline::Code { text } => pen.text(
                text,
                Look {
                    style: "CodeText",
                    ..look
                },
            ),
            Inline::Link { url, inlines } => pen.link(url, |pen| {
                self::inlines(
                    pen,
                    inlines,
                    Look {
                        style: "Hyperlink",
                        ..look
                    },
                );
            }),
            Inline::Break => pen.text("\n", look),
        }
    }
}

fn plain_text(inlines: &[Inline], plain: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => plain.push_str(text),
            Inline::Emphasis { inlines }
            | Inline::Strong { inlines }
            | Inline::Link { inlines, .. } => plain_text(inlines, plain),
            Inline::Break => plain.push('\n'),
        }
    }
}
