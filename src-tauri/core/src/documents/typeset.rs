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
    let document = typst::compile(&press)
        .output
        .map_err(|errors| broken(&errors))?;
    let accessible =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| broken_by(error.message()))?;
    let bytes = typst_pdf::pdf(&document, &options(accessible))
        .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())));
    typst::comemo::evict(0);
    bytes.map_err(|errors| broken(&errors))
}

fn options(standards: PdfStandards) -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Trestle".to_owned())),
        standards,
        ..PdfOptions::default()
    }
}

fn file(name: &str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|_| broken_by("a file without a name"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn broken(errors: &[SourceDiagnostic]) -> Error {
    broken_by(
        errors
            .first()
            .map_or("no reason", |error| error.message.as_str()),
    )
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
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.sheet.0 {
            Ok(self.sheet.1.clone())
        } else {
            Err(FileError::AccessDenied)
        }
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
            fields
                .iter_mut()
                .filter(|(name, _)| *name != "url")
                .for_each(|(_, field)| printable(field));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Zero-width spaces in long words, between letters that stand for themselves; a letter under a heap of accents that
/// is longer than any word is parted all the same.
fn breakable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    let (mut length, mut is_joined) = (0, false);
    for letter in text.chars().filter(|letter| !is_unseen(*letter)) {
        length = if letter.is_whitespace() {
            0
        } else {
            length + 1
        };
        let stands_alone = !joins(letter) && !is_joined;
        if length > LONGEST_WORD && (stands_alone || length > 2 * LONGEST_WORD) {
            printable.push('\u{200b}');
            length = 1;
        }
        printable.push(letter);
        is_joined = letter == '\u{200d}';
    }
    printable
}

/// Tells whether a letter belongs to the one before it: accents, joiners, variants and skin tones.
const fn joins(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{900}'..='\u{903}'
            | '\u{93a}'..='\u{94f}'
            | '\u{e31}'..='\u{e4e}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{200c}'..='\u{200d}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}'
            | '\u{1f3fb}'..='\u{1f3ff}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

/// Control characters, invisible operators, noncharacters and letters for private use, which no page can show.
fn is_unseen(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_control() && letter != '\n' && letter != '\t'
        || code & 0xfffe == 0xfffe
        || code >= 0xf_0000
        || matches!(
            letter,
            '\u{180e}'
                | '\u{2060}'..='\u{2064}'
                | '\u{206a}'..='\u{206f}'
                | '\u{e000}'..='\u{f8ff}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
