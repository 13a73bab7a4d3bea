//! A document as DOCX, for word processors: what is edited there has real headings, lists, tables and links.
//!
//! Styles, settings and fonts are the files in `assets/documents/docx`; the package around them is put together here.
//! Nothing knows the clock: a document was made on the day that it says.

mod blocks;
mod lists;
mod page;
mod pen;
mod rich;
mod runs;
mod tables;

use super::sheet::Sheet;
use super::words::fill;
use crate::error::Result;
use crate::exchange::{self, Writing};
use crate::values::Day;
use page::Page;
use pen::Pen;

/// The namespace of the words of WordprocessingML.
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The namespace of what leads from one part to another.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The namespace of the files that name what leads from their part to others.
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

const CONTENT_TYPES: &str = include_str!("../../../../../assets/documents/docx/content_types.xml");
const STYLES: &str = include_str!("../../../../../assets/documents/docx/styles.xml");
const SETTINGS: &str = include_str!("../../../../../assets/documents/docx/settings.xml");
const FONTS: &str = include_str!("../../../../../assets/documents/docx/fonts.xml");
const APP: &str = include_str!("../../../../../assets/documents/docx/app.xml");

/// The parts that every document leads to: their identity, kind and place beside it.
const PARTS: [(&str, &str, &str); 6] = [
    ("styles", "styles", "styles.xml"),
    ("numbering", "numbering", "numbering.xml"),
    ("settings", "settings", "settings.xml"),
    ("fonts", "fontTable", "fontTable.xml"),
    (page::HEADER, "header", "header.xml"),
    (page::FOOTER, "footer", "footer.xml"),
];

/// Writes a document that was made on a day.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn write(sheet: &Sheet, made_on: Day) -> Result<Vec<u8>> {
    let page = Page::of(sheet);
    let mut pen = Pen::new(page);
    blocks::whole(&mut pen, sheet);
    let written = pen.finish();
    let language = [("language", language(sheet))];
    let in_language = |part: &str| fill(part, &language).into_bytes();
    exchange::archive(&[
        ("[Content_Types].xml", CONTENT_TYPES.into()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(sheet, made_on)),
        ("docProps/app.xml", APP.into()),
        ("word/document.xml", written.document),
        ("word/_rels/document.xml.rels", relations(&written.links)),
        ("word/styles.xml", in_language(STYLES)),
        ("word/numbering.xml", lists::numbering(&written.numbered)),
        ("word/settings.xml", in_language(SETTINGS)),
        ("word/fontTable.xml", FONTS.into()),
        ("word/header.xml", page::header(sheet)),
        ("word/footer.xml", page::footer(sheet, page)),
    ])
}

/// The language in which spelling is checked.
fn language(sheet: &Sheet) -> &'static str {
    match (sheet.language.as_str(), sheet.paper.as_str()) {
        ("es", "us-letter") => "es-US",
        ("es", _) => "es-ES",
        (_, "us-letter") => "en-US",
        _ => "en-GB",
    }
}

fn package_relations() -> Vec<u8> {
    let office = |kind: &str| format!("{RELATIONS}/{kind}");
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let parts = [
        ("document", office("officeDocument"), "word/document.xml"),
        ("core", core.to_owned(), "docProps/core.xml"),
        ("app", office("extended-properties"), "docProps/app.xml"),
    ];
    let mut xml = Writing::new();
    xml.open("Relationships", &[("xmlns", PACKAGE)]);
    for (id, kind, place) in &parts {
        let attributes = [("Id", *id), ("Type", kind), ("Target", place)];
        xml.empty("Relationship", &attributes);
    }
    xml.finish()
}

fn relations(links: &[String]) -> Vec<u8> {
    let mut xml = Writing::new();
    xml.open("Relationships", &[("xmlns", PACKAGE)]);
    for (id, kind, place) in PARTS {
        let kind = format!("{RELATIONS}/{kind}");
        xml.empty(
            "Relationship",
            &[("Id", id), ("Type", &kind), ("Target", place)],
        );
    }
    let kind = format!("{RELATIONS}/hyperlink");
    for (at, url) in links.iter().enumerate() {
        let id = pen::link_id(at);
        let attributes = [
            ("Id", id.as_str()),
            ("Type", &kind),
            ("Target", url),
            ("TargetMode", "External"),
        ];
        xml.empty("Relationship", &attributes);
    }
    xml.finish()
}

/// What lists of files show of it: title, author, language and day.
fn properties(sheet: &Sheet, made_on: Day) -> Vec<u8> {
    let moment = format!("{made_on}T00:00:00Z");
    let is_moment = [("xsi:type", "dcterms:W3CDTF")];
    let mut xml = Writing::new();
    let namespaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.open("cp:coreProperties", &namespaces);
    xml.text("dc:title", &[], &sheet.name);
    xml.text("dc:creator", &[], &sheet.author);
    xml.text("dc:language", &[], language(sheet));
    xml.text("cp:lastModifiedBy", &[], &sheet.author);
    xml.text("dcterms:created", &is_moment, &moment);
    xml.text("dcterms:modified", &is_moment, &moment);
    xml.finish()
}
