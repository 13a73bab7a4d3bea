//! How much an import may hold. Every size is counted while reading: what a file declares about itself is not believed.

use crate::error::{Code, Error, Refusal};

/// The most bytes of a file, and of all parts of an archive together: 128 MiB.
pub const FILE_BYTES: u64 = 128 << 20;
/// The most bytes of one part of an archive, or of one table of text: 64 MiB.
pub const PART_BYTES: u64 = 64 << 20;
/// The most parts of an archive.
pub const PARTS: usize = 500;
/// The most rows of a table.
pub const ROWS: usize = 50_000;
/// The most columns of a table.
pub const COLUMNS: usize = 200;
/// The most rows and columns of a table that is as wide as it is long: a matrix of a thousand names.
pub const MATRIX: usize = 1_001;
/// The most characters of a cell.
pub const CELL_CHARACTERS: usize = 20_000;
/// The deepest nesting of XML.
pub const DEPTH: usize = 64;
/// The most distinct texts of a workbook.
pub const TEXTS: usize = 2_000_000;

/// The refusal of a file that goes beyond `limit`, said in words.
pub fn too_large(name: &str, limit: &str) -> Error {
    Refusal::whole(Code::TooLarge)
        .with("name", name)
        .with("limit", limit)
        .into()
}

/// The refusal of a file with more rows than a table takes.
pub fn too_many_rows(name: &str) -> Error {
    too_large(name, &format!("{ROWS} rows"))
}

/// The refusal of a file with more columns than a table takes.
pub fn too_many_columns(name: &str) -> Error {
    too_large(name, &format!("{COLUMNS} columns"))
}

/// Refuses a cell longer than any sensible text.
pub fn check_cell(name: &str, text: &str) -> Result<(), Error> {
    if text.len() > CELL_CHARACTERS && text.chars().count() > CELL_CHARACTERS {
        return Err(too_large(
            name,
            &format!("{CELL_CHARACTERS} characters in a cell"),
        ));
    }
    Ok(())
}

/// The refusal of a file that cannot be read to its end.
pub fn broken(name: &str, detail: impl ToString) -> Error {
    Refusal::whole(Code::BrokenInput)
        .with("name", name)
        .with("detail", detail)
        .into()
}

/// The refusal of a file that is no table.
pub fn unknown_format(name: &str) -> Error {
    Refusal::whole(Code::UnknownFormat)
        .with("name", name)
        .into()
}
