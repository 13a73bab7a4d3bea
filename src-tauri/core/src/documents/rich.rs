//! CommonMark of a record as a tree that writers can show: blocks of inlines, nothing else.
//!
//! HTML in it is text, pictures are their descriptions, links that are not to the web or to a mail address are text.
//! No record can make the tree deeper than `DEEPEST`, whatever it nests.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

/// How deep lists, quotations and emphasis nest before the rest is shown at the same depth.
const DEEPEST: usize = 10;

/// The longest address that a link may have.
const LONGEST_LINK: usize = 2_000;

/// A paragraph or something like one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph { inlines: Vec<Inline> },
    /// The title of what follows; its level is that in the whole document.
    Heading { level: u8, inlines: Vec<Inline> },
    /// A list, counted from `start` or with bullets.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    /// Somebody else's words.
    Quote { blocks: Vec<Block> },
    /// Lines that keep their spaces.
    Code { text: String },
    /// A break between thoughts.
    Rule,
}

/// Text within a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "inline", rename_all = "snake_case")]
pub enum Inline {
    /// Plain text.
    Text { text: String },
    /// Stressed text.
    Emphasis { inlines: Vec<Inline> },
    /// Important text.
    Strong { inlines: Vec<Inline> },
    /// Text that is meant letter by letter.
    Code { text: String },
    /// Text that leads somewhere.
    Link { url: String, inlines: Vec<Inline> },
    /// The end of a line within the paragraph.
    Break,
}

/// Reads CommonMark that stands under a heading of the level `under`: its own headings follow that one step by step.
pub fn read(text: &str, under: u8) -> Vec<Block> {
    let mut builder = Builder {
        open: vec![Open::default()],
    };
    for event in Parser::new_ext(text, Options::empty()) {
        builder.take(event);
    }
    while builder.open.len() > 1 {
        builder.close();
    }
    let mut blocks = builder
        .open
        .pop()
        .map(Open::into_blocks)
        .unwrap_or_default();
    demote(&mut blocks, under, &mut under.clone());
    blocks
}

/// Moves headings below `under`, without leaving out a level.
fn demote(blocks: &mut [Block], under: u8, last: &mut u8) {
    for block in blocks {
        match block {
            Block::Heading { level, .. } => {
                *last = (*level + under).min(*last + 1).min(6);
                *level = *last;
            }
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| demote(item, under, last))
            }
            Block::Quote { blocks } => demote(blocks, under, last),
            Block::Paragraph { .. } | Block::Code { .. } | Block::Rule => {}
        }
    }
}

/// What kind of thing is being read.
#[derive(Default)]
enum Shape {
    #[default]
    Plain,
    Paragraph,
    Heading(u8),
    List(Option<u64>),
    Item,
    Quote,
    Code,
    Emphasis,
    Strong,
    Link(String),
}

/// A thing whose end has not been read yet.
#[derive(Default)]
struct Open {
    shape: Shape,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
    inlines: Vec<Inline>,
}

impl Open {
    fn block(&mut self, block: Block) {
        self.flush();
        self.blocks.push(block);
    }

    /// Text that stands directly in a list item or at the top becomes a paragraph.
    fn flush(&mut self) {
        if !self.inlines.is_empty() {
            let inlines = std::mem::take(&mut self.inlines);
            self.blocks.push(Block::Paragraph { inlines });
        }
    }

    fn text(&mut self, more: &str) {
        match self.inlines.last_mut() {
            Some(Inline::Text { text }) => text.push_str(more),
            _ => self.inlines.push(Inline::Text {
                text: more.to_owned(),
            }),
        }
    }

    fn into_blocks(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}

struct Builder {
    open: Vec<Open>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open.push(Open {
                shape: shape(tag),
                ..Open::default()
            }),
            Event::End(TagEnd::HtmlBlock) => {
                self.trim_line_end();
                self.close();
            }
            Event::End(_) => self.close(),
            Event::Code(text) => self.top(|top| {
                top.inlines.push(Inline::Code {
                    text: text.to_string(),
                })
            }),
            Event::SoftBreak => self.top(|top| top.text(" ")),
            Event::HardBreak => self.top(|top| top.inlines.push(Inline::Break)),
            Event::Rule => self.top(|top| top.block(Block::Rule)),
            Event::Text(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => self.top(|top| top.text(&text)),
            Event::TaskListMarker(_) => {}
        }
    }

    fn top(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(top) = self.open.last_mut() {
            change(top);
        }
    }

    fn trim_line_end(&mut self) {
        self.top(|top| {
            if let Some(Inline::Text { text }) = top.inlines.last_mut() {
                text.truncate(text.trim_end().len());
            }
        });
    }

    fn close(&mut self) {
        let Some(done) = self.open.pop() else { return };
        let is_deep = self.open.len() > DEEPEST;
        let Some(parent) = self.open.last_mut() else {
            return;
        };
        match done.shape {
            Shape::Paragraph => parent.block(Block::Paragraph {
                inlines: done.inlines,
            }),
            Shape::Heading(level) => parent.block(Block::Heading {
                level,
                inlines: done.inlines,
            }),
            Shape::Code => {
                let text = done.inlines.into_iter().map(|inline| match inline {
                    Inline::Text { text } => text,
                    _ => String::new(),
                });
                let text = text.collect::<String>();
                parent.block(Block::Code {
                    text: text.trim_end_matches('\n').to_owned(),
                });
            }
            Shape::List(start) if !is_deep => parent.block(Block::List {
                start,
                items: done.items,
            }),
            Shape::Item => parent.items.push(done.into_blocks()),
            Shape::Quote if !is_deep => parent.block(Block::Quote {
                blocks: done.into_blocks(),
            }),
            Shape::Emphasis if !is_deep => parent.inlines.push(Inline::Emphasis {
                inlines: done.inlines,
            }),
            Shape::Strong if !is_deep => parent.inlines.push(Inline::Strong {
                inlines: done.inlines,
            }),
            Shape::Link(url) if leads_outside(&url) && !is_deep => {
                parent.inlines.push(Inline::Link {
                    url,
                    inlines: done.inlines,
                });
            }
            Shape::List(_) | Shape::Quote => {
                parent.flush();
                parent
                    .blocks
                    .extend(done.items.into_iter().flatten().chain(done.blocks));
            }
            Shape::Plain => {
                let blocks = done.into_blocks();
                blocks.into_iter().for_each(|block| parent.block(block));
            }
            Shape::Emphasis | Shape::Strong | Shape::Link(_) => parent.inlines.extend(done.inlines),
        }
    }
}

fn shape(tag: Tag<'_>) -> Shape {
    match tag {
        Tag::Paragraph => Shape::Paragraph,
        Tag::Heading { level, .. } => Shape::Heading(level as u8),
        Tag::BlockQuote(_) => Shape::Quote,
        Tag::CodeBlock(_) => Shape::Code,
        Tag::List(start) => Shape::List(start),
        Tag::Item => Shape::Item,
        Tag::Strong => Shape::Strong,
        Tag::Link { dest_url, .. } => Shape::Link(dest_url.to_string()),
        Tag::Emphasis | Tag::Image { .. } => Shape::Emphasis,
        _ => Shape::Plain,
    }
}

fn leads_outside(url: &str) -> bool {
    let known = ["https://", "http://", "mailto:"]
        .iter()
        .find(|scheme| url.starts_with(**scheme));
    known.is_some_and(|scheme| url.len() > scheme.len() && url.len() <= LONGEST_LINK)
        && !url.contains(|c: char| c.is_control() || c.is_whitespace() || c == '<' || c == '>')
}
