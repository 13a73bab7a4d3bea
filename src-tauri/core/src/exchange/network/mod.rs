//! Networks of other programs: each reader turns its bytes into one neutral [`graph`], which `tables` lays out as the
//! tables that the import knows; each writer (`*_out`) writes the neutral [`outgoing`] network. What becomes of the
//! rows is decided where those of spreadsheets are.

mod gexf;
mod gexf_out;
mod gml;
mod gml_out;
mod graph;
mod graphml;
mod graphml_out;
mod outgoing;
mod pajek;
mod pajek_out;
mod tables;
mod xml;
mod xml_out;

use super::limits::unknown_format;
use super::preview::WarningCode;
use super::table::Table;
use super::text;
use crate::error::Result;
use graph::Builder;

pub use gexf_out::write as write_gexf;
pub use gml_out::write as write_gml;
pub use graphml_out::write as write_graphml;
pub use outgoing::Outgoing;
pub use pajek_out::write as write_pajek;

/// What a file holds beside or instead of lists: tables whose columns are mapped already, and what is worth knowing.
#[derive(Debug, Default)]
pub struct Found {
    /// The tables.
    pub tables: Vec<Table>,
    /// What is worth knowing: what, how often, the first names.
    pub warnings: Vec<(WarningCode, u32, Vec<String>)>,
}

/// Reads a network when the text is one of the formats that say so by how they begin.
///
/// # Errors
/// A text beyond the limits, damaged, or in a format of that family that is not known.
pub fn read(
    name: &str,
    bytes: &[u8],
    go_on: &mut dyn FnMut(u32) -> Result<()>,
) -> Result<Option<Found>> {
    let text = text::decode(name, bytes)?.text;
    let builder = Builder::new(name, go_on);
    let graph = if text.trim_start().starts_with('<') {
        match xml::root(name, &text)?.as_str() {
            "graphml" => graphml::read(&text, builder)?,
            "gexf" => gexf::read(&text, builder)?,
            _ => return Err(unknown_format(name)),
        }
    } else if gml::is_gml(&text) {
        gml::read(&text, builder)?
    } else if pajek::is_pajek(&text) {
        pajek::read(&text, builder)?
    } else {
        return Ok(None);
    };
    Ok(Some(tables::of(name, graph)))
}
