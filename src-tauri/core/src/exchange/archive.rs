//! Looks through a zip archive of XML before anything else reads it: sizes counted while inflating, well-formed XML,
//! no document type, nothing that points outside. Names inside are only looked at, never used as paths.

use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::Source;
use super::limits::{self, broken, too_large, unknown_format};
use crate::error::{Code, Refusal, Result};

/// Refuses an archive that is too big, damaged or meant to do harm.
pub fn check(name: &str, bytes: &[u8]) -> Result<()> {
    check_directory(name, bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    if archive.len() > limits::PARTS {
        return Err(too_large(name, "500 parts"));
    }
    let mut left = limits::FILE_BYTES;
    for i in 0..archive.len() {
        let part = archive.by_index(i).map_err(|error| broken(name, error))?;
        let part_name = part
            .name()
            .map_err(|error| broken(name, error))?
            .to_ascii_lowercase();
        let is_xml = [".xml", ".rels"].iter().any(|end| part_name.ends_with(end));
        let allowed = left.min(limits::PART_BYTES);
        let mut counted = BufReader::new(part.take(allowed + 1));
        let outcome = if is_xml {
            check_xml(name, &mut counted)
        } else {
            Ok(())
        };
        let used = allowed + 1 - counted.get_ref().limit();
        if used > allowed {
            return Err(too_large(name, "64 MiB a part, 128 MiB in all"));
        }
        outcome?;
        let rest = std::io::copy(&mut counted, &mut std::io::sink())
            .map_err(|error| broken(name, error))?;
        let used = allowed + 1 - counted.get_ref().limit();
        if used > allowed || rest > allowed {
            return Err(too_large(name, "64 MiB a part, 128 MiB in all"));
        }
        left -= used;
    }
    Ok(())
}

/// The tables of text in an archive that is no workbook; none for a workbook.
///
/// # Errors
/// An archive that is too big or damaged, or without a table.
pub fn tables(name: &str, bytes: &[u8]) -> Result<Option<Vec<Source>>> {
    check_directory(name, bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    if archive.index_for_name("[Content_Types].xml").is_some() {
        return Ok(None);
    }
    check(name, bytes)?;
    let mut tables = Vec::new();
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| broken(name, error))?;
        let part_name = part.name().map_err(|error| broken(name, error))?;
        let part_name = part_name
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let lower = part_name.to_lowercase();
        let is_table = [".csv", ".tsv", ".txt"]
            .iter()
            .any(|end| lower.ends_with(end));
        if !is_table || part_name.starts_with('.') {
            continue;
        }
        let mut bytes = Vec::new();
        part.take(limits::PART_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| broken(name, error))?;
        let name = part_name;
        tables.push(Source { name, bytes });
    }
    if tables.is_empty() {
        return Err(unknown_format(name));
    }
    Ok(Some(tables))
}

/// Reads the number of parts from the end of the archive, before a directory of any length is taken into memory.
fn check_directory(name: &str, bytes: &[u8]) -> Result<()> {
    const END: [u8; 4] = [0x50, 0x4B, 0x05, 0x06];
    let tail = &bytes[bytes.len().saturating_sub(66_000)..];
    let Some(end) = tail.windows(END.len()).rposition(|window| window == END) else {
        return Err(broken(name, "the end of the archive is missing"));
    };
    let count = tail
        .get(end + 10..end + 12)
        .and_then(|count| <[u8; 2]>::try_from(count).ok());
    match count.map(u16::from_le_bytes) {
        Some(count) if usize::from(count) <= limits::PARTS => Ok(()),
        Some(_) => Err(too_large(name, "500 parts")),
        None => Err(broken(name, "the end of the archive is cut off")),
    }
}

fn check_xml(name: &str, part: impl BufRead) -> Result<()> {
    let mut reader = quick_xml::Reader::from_reader(part);
    let (mut depth, mut texts, mut elements) = (0, 0, 0_u64);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(|error| broken(name, error))?
        {
            Event::DocType(_) => {
                return Err(Refusal::whole(Code::Doctype).with("name", name).into());
            }
            Event::Start(element) => {
                depth += 1;
                elements += 1;
                check_element(name, &element, &mut texts)?;
            }
            Event::Empty(element) => {
                elements += 1;
                check_element(name, &element, &mut texts)?;
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) if depth == 0 && !text.as_ref().trim().is_empty() => {
                return Err(broken(name, "text stands outside the XML"));
            }
            Event::Eof if elements == 0 => return Err(broken(name, "a part without XML")),
            Event::Eof if depth != 0 => return Err(broken(name, "a part ends too early")),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if depth > limits::DEPTH {
            return Err(too_large(name, "64 levels of XML"));
        }
    }
}

fn check_element(name: &str, element: &BytesStart<'_>, texts: &mut usize) -> Result<()> {
    match element.local_name().as_ref() {
        "si" => *texts += 1,
        "sst" => {
            // The declared number is reserved before any text is read, so that it could claim all memory.
            let declared =
                attribute(element, "uniqueCount").and_then(|count| count.parse::<u64>().ok());
            *texts = (*texts).max(usize::try_from(declared.unwrap_or(0)).unwrap_or(usize::MAX));
        }
        "redefine" | "include" | "import" if attribute(element, "schemaLocation").is_some() => {
            return Err(broken(name, "it refers to a schema outside the file"));
        }
        _ => {}
    }
    if *texts > limits::TEXTS {
        return Err(too_large(name, "2,000,000 texts"));
    }
    Ok(())
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}
