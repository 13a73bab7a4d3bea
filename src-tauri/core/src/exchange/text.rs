//! The encoding of a text: marked Unicode, plain UTF-8, else Windows-1252. What the text says is read elsewhere.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::limits::{self, too_large, unknown_format};
use crate::error::Result;

/// A text out of bytes.
#[derive(Debug)]
pub struct Decoded<'a> {
    /// The text without a mark.
    pub text: Cow<'a, str>,
    /// Whether it was neither marked nor valid Unicode, so that Windows-1252 was taken.
    pub is_windows_1252: bool,
}

/// Decodes a text.
///
/// # Errors
/// Bytes that are too many or no text.
pub fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<Decoded<'a>> {
    if bytes.len() as u64 > limits::PART_BYTES {
        return Err(too_large(name, "64 MiB"));
    }
    let sure = |text| Decoded {
        text,
        is_windows_1252: false,
    };
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return Ok(sure(UTF_16LE.decode_without_bom_handling(rest).0));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return Ok(sure(UTF_16BE.decode_without_bom_handling(rest).0));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(unknown_format(name));
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => sure(text.into()),
        Err(_) => Decoded {
            text: WINDOWS_1252.decode_without_bom_handling(bytes).0,
            is_windows_1252: true,
        },
    })
}
