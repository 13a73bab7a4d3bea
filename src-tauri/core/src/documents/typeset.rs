//! A document as PDF: the template in `assets/documents/sheet.typ` fed with the sheet as JSON.
//!
//! The template is the only thing that is evaluated; text of records reaches it as values and stays text. The
//! typesetter sees no file, no network and no clock.

use std::sync::LazyLock;

use chrono::Datelike;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fonts::Fonts;
use super::sheet::Sheet;
use crate::error::{Error, Result};
use crate::values::Day;

/// How the pages look.
const TEMPLATE: &str = include_str!("../../../../assets/documents/sheet.typ");

/// Words longer than this may be broken anywhere, so that none runs out of its column.
const LONGEST_WORD: usize = 24;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// What the typesetter can see: a template, the sheet and fonts.
struct Press {
    template: Source,
    sheet: (FileId, Bytes),
    fonts: Fonts,
    today: Day,
}

/// Typesets a document, accessible (PDF/UA-1) unless a text needs a letter that no font on this machine has; then it
/// is tagged all the same.
///
/// # Errors
/// A mistake in the template.
pub fn pdf(sheet: &Sheet, today: Day) -> Result<Vec<u8>> {
    let mut value = serde_json::to_value(sheet)?;
    printable(&mut value);
    let text = serde_json::to_string(&value)?;
    let press = Press {
        template: Source::new(file("sheet.typ")?, TEMPLATE.to_owned()),
        fonts: Fonts::for_text(&text),
        sheet: (file("sheet.json")?, Bytes::from_string(text)),
        today,
    };
    let document = typst::compile(&press).output.map_err(|errors| broken(&errors))?;
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| broken_by(error.message()))?;
    let bytes = typst_pdf::pdf(&document, &options(accessible))
        .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())));
    typst::comemo::evict(0);
    bytes.map_err(|errors| broken(&errors))
}

fn options(standards: PdfStandards) -> PdfOptions {
    PdfOptions { creator: Smart::Custom(Some("Trestle".to_owned())), standards, ..PdfOptions::default() }
}

fn file(name: &str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|_| broken_by("a file without a name"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn broken(errors: &[SourceDiagnostic]) -> Error {
    broken_by(errors.first().map_or("no reason", |error| error.message.as_str()))
}

fn broken_by(reason: &str) -> Error {
    Error::Broken(format!("the document could not be typeset: {reason}"))
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.sheet.0 { Ok(self.sheet.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        let day = self.today.0;
        Datetime::from_ymd(day.year(), day.month() as u8, day.day() as u8)
    }
}

/// Makes every text fit for paper: letters that cannot be seen go, words that fit no line may be broken.
fn printable(value: &mut Value) {
    match value {
        Value::String(text) => *text = breakable(text),
        Value::Array(items) => items.iter_mut().for_each(printable),
        Value::Object(fields) => {
            fields.iter_mut().filter(|(name, _)| *name != "url").for_each(|(_, field)| printable(field));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Zero-width spaces in long words, and only between letters that stand for themselves.
fn breakable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    let mut length = 0;
    for letter in text.chars().filter(|letter| !is_unseen(*letter)) {
        let stands_alone = letter.is_alphanumeric() || letter.is_ascii_graphic();
        length = if letter.is_whitespace() { 0 } else { length + 1 };
        if length > LONGEST_WORD && stands_alone {
            printable.push('\u{200b}');
            length = 1;
        }
        printable.push(letter);
    }
    printable
}

/// Control characters, noncharacters and letters for private use, none of which a page can show.
fn is_unseen(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_control() && letter != '\n' && letter != '\t'
        || (0xe000..=0xf8ff).contains(&code)
        || (0xfdd0..=0xfdef).contains(&code)
        || code & 0xfffe == 0xfffe
        || code >= 0xf_0000
        || letter == '\u{feff}'
}
