//! Reads XML piece by piece under the limits: no document type, no entities of the file's own, no deep nesting.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::graph::too_deep;
use crate::error::{Code, Refusal, Result};
use crate::exchange::limits::{self, broken};

/// A piece of XML.
#[derive(Debug)]
pub enum Piece<'a> {
    /// An element begins.
    Start(Element<'a>),
    /// The innermost element ends.
    End,
    /// Text between elements, put together and without marks.
    Text(String),
    /// Nothing more.
    Over,
}

/// The beginning of an element.
#[derive(Debug)]
pub struct Element<'a> {
    start: BytesStart<'a>,
    source: String,
}

impl Element<'_> {
    /// Its name without prefix.
    pub fn name(&self) -> String {
        self.start.local_name().as_ref().to_owned()
    }

    /// What an attribute says, whatever its prefix.
    ///
    /// # Errors
    /// An attribute with an entity that XML does not have.
    pub fn attribute(&self, name: &str) -> Result<Option<String>> {
        for attribute in self.start.attributes() {
            let attribute = attribute.map_err(|error| broken(&self.source, error))?;
            if attribute.key.local_name().as_ref() == name {
                let value = attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map_err(|error| broken(&self.source, error))?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }

    /// The same; nothing said is an empty text.
    ///
    /// # Errors
    /// An attribute with an entity that XML does not have.
    pub fn said(&self, name: &str) -> Result<String> {
        Ok(self.attribute(name)?.unwrap_or_default())
    }
}

/// XML being read.
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    source: String,
    depth: usize,
    ahead: Option<Event<'a>>,
}

impl<'a> Xml<'a> {
    /// Begins to read.
    pub fn new(source: &str, text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            source: source.to_owned(),
            depth: 0,
            ahead: None,
        }
    }

    /// The next piece; instructions and remarks are passed over.
    ///
    /// # Errors
    /// XML that is damaged, too deep, or has a document type.
    pub fn next(&mut self) -> Result<Piece<'a>> {
        let mut text = String::new();
        loop {
            let event = match self.ahead.take() {
                Some(event) => event,
                None => self.event()?,
            };
            match event {
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(part) => text.push_str(&self.resolve(&part)?),
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
                event if !text.is_empty() => {
                    self.ahead = Some(event);
                    return Ok(Piece::Text(text));
                }
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > limits::DEPTH {
                        return Err(too_deep(&self.source));
                    }
                    let source = self.source.clone();
                    return Ok(Piece::Start(Element { start, source }));
                }
                Event::End(_) => {
                    self.depth -= 1;
                    return Ok(Piece::End);
                }
                Event::Eof if self.depth > 0 => {
                    return Err(broken(&self.source, "it ends too early"));
                }
                _ => return Ok(Piece::Over),
            }
        }
    }

    /// The text of the element that has just begun, to its end; elements inside are passed over.
    ///
    /// # Errors
    /// As [`Xml::next`].
    pub fn text(&mut self) -> Result<String> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Piece::Text(part) => text.push_str(&part),
                Piece::Start(_) => self.skip()?,
                Piece::End | Piece::Over => return Ok(text),
            }
        }
    }

    /// Passes over the element that has just begun.
    ///
    /// # Errors
    /// As [`Xml::next`].
    pub fn skip(&mut self) -> Result<()> {
        let wanted = self.depth - 1;
        while self.depth > wanted {
            if matches!(self.next()?, Piece::Over) {
                break;
            }
        }
        Ok(())
    }

    fn event(&mut self) -> Result<Event<'a>> {
        let event = self.reader.read_event();
        match event.map_err(|error| broken(&self.source, error))? {
            Event::DocType(_) => Err(Refusal::whole(Code::Doctype)
                .with("name", &self.source)
                .into()),
            event => Ok(event),
        }
    }

    fn resolve(&self, part: &quick_xml::events::BytesRef<'_>) -> Result<String> {
        let resolved = part
            .resolve_char_ref()
            .map_err(|error| broken(&self.source, error))?;
        if let Some(character) = resolved {
            return Ok(character.to_string());
        }
        let known = quick_xml::escape::resolve_predefined_entity(part);
        known
            .map(str::to_owned)
            .ok_or_else(|| broken(&self.source, "an entity that XML does not have"))
    }
}

/// The name of the outermost element.
///
/// # Errors
/// XML that is damaged or has a document type.
pub fn root(source: &str, text: &str) -> Result<String> {
    let mut xml = Xml::new(source, text);
    loop {
        match xml.next()? {
            Piece::Start(element) => return Ok(element.name()),
            Piece::Over => return Err(limits::unknown_format(source)),
            _ => {}
        }
    }
}
