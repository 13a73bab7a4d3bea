//! Several files in one zip archive, the same bytes for the same files whenever it is written.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::error::{Error, Result};

/// Puts files with their names into an archive, in order.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn archive(parts: &[(&str, Vec<u8>)]) -> Result<Vec<u8>> {
    let broken = |error: &dyn std::fmt::Display| Error::Broken(error.to_string());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        writer
            .start_file(*name, options)
            .map_err(|error| broken(&error))?;
        writer.write_all(bytes).map_err(|error| broken(&error))?;
    }
    let written = writer.finish().map_err(|error| broken(&error))?;
    Ok(written.into_inner())
}
