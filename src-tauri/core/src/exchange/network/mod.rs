//! Networks of other programs: each reader turns its bytes into one neutral [`graph`], which `tables` lays out as the
//! tables that the import knows; each writer (`*_out`) writes the neutral [`outgoing`] network. What becomes of the
//! rows is decided where those of spreadsheets are.

mod builder;
mod gephi;
mod gexf;
mod gexf_out;
mod gml;
mod gml_out;
mod graph;
mod graphml;
mod graphml_out;
mod kumu;
mod kumu_json;
mod kumu_json_out;
mod kumu_out;
mod kumu_xlsx;
mod kumu_xlsx_out;
mod lists_out;
mod matrix;
mod membership;
mod membership_out;
mod outgoing;
mod pajek;
mod pajek_out;
mod tables;
mod vcard;
mod vcard_out;
mod xml;
mod xml_out;

use rusqlite::Connection;

use super::limits::unknown_format;
use super::preview::WarningCode;
use super::table::{Row, Table};
use super::text;
use super::xlsx::Sheet;
use crate::documents::ExportFormat;
use crate::error::{Code, Refusal, Result};
use builder::Builder;
use graph::Graph;
use outgoing::Outgoing;

/// What a file holds beside or instead of lists: tables whose columns are mapped already, and what is worth knowing.
#[derive(Debug, Default)]
pub struct Found {
    /// The tables.
    pub tables: Vec<Table>,
    /// What is worth knowing: what, how often, the first names.
    pub warnings: Vec<(WarningCode, u32, Vec<String>)>,
}

/// Is asked now and then, with how much was read so far, whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(u32) -> Result<()>;

/// Reads a network when the text is one of the formats that say so by how they begin.
///
/// # Errors
/// A text beyond the limits, damaged, or in a format of that family that is not known.
pub fn read(name: &str, bytes: &[u8], go_on: GoOn<'_>) -> Result<Option<Found>> {
    let text = text::decode(name, bytes)?.text;
    let builder = Builder::new(name, go_on);
    let start = text.trim_start();
    let graph = if start.starts_with('<') {
        match xml::root(name, &text)?.as_str() {
            "graphml" => graphml::read(&text, builder)?,
            "gexf" => gexf::read(&text, builder)?,
            _ => return Err(unknown_format(name)),
        }
    } else if start.starts_with('{') && !start.starts_with("{\\rtf") {
        kumu_json::read(&text, builder)?
    } else if vcard::is_vcard(&text) {
        vcard::read(&text, builder)?
    } else if gml::is_gml(&text) {
        gml::read(&text, builder)?
    } else if pajek::is_pajek(&text) {
        pajek::read(&text, builder)?
    } else {
        return Ok(None);
    };
    Ok(Some(tables::of(name, graph)))
}

/// Reads a workbook of Kumu's; none when it is another.
///
/// # Errors
/// One beyond the limits.
pub fn read_workbook(name: &str, sheets: &[Sheet], go_on: GoOn<'_>) -> Result<Option<Found>> {
    let graph = kumu_xlsx::read(sheets, Builder::new(name, go_on))?;
    Ok(found(name, graph))
}

/// Reads rows that are a matrix or a table of memberships; none when they are a list.
///
/// # Errors
/// One beyond the limits.
pub fn read_rows(name: &str, rows: &[Row], go_on: GoOn<'_>) -> Result<Option<Found>> {
    let mut graph = matrix::read(rows, Builder::new(name, go_on))?;
    if graph.is_none() {
        graph = membership::read(rows, Builder::new(name, go_on))?;
    }
    Ok(found(name, graph))
}

/// Takes tables of Gephi's out of those that were read and reads them as one network.
///
/// # Errors
/// One beyond the limits.
pub fn read_tables(name: &str, tables: &mut Vec<Table>, go_on: GoOn<'_>) -> Result<Option<Found>> {
    let graph = gephi::read(tables, Builder::new(name, go_on))?;
    Ok(found(name, graph))
}

fn found(name: &str, graph: Option<Graph>) -> Option<Found> {
    graph.map(|graph| tables::of(name, graph))
}

/// The stakeholders and what joins them as a file.
///
/// # Errors
/// A format that they do not have, or SQLite's.
pub fn export_stakeholders(db: &Connection, format: ExportFormat) -> Result<Vec<u8>> {
    let network = Outgoing::gather(db)?;
    Ok(match format {
        ExportFormat::KumuXlsx => kumu_xlsx_out::write(&network)?,
        ExportFormat::KumuJson => kumu_json_out::write(&network),
        ExportFormat::Graphml => graphml_out::write(&network),
        ExportFormat::Gexf => gexf_out::write(&network),
        ExportFormat::Gml => gml_out::write(&network),
        ExportFormat::Pajek => pajek_out::write(&network),
        ExportFormat::GephiCsv => lists_out::write_gephi(&network)?,
        ExportFormat::MatrixCsv => lists_out::write_matrix(&network)?,
        ExportFormat::MembershipCsv => membership_out::write(&network)?,
        ExportFormat::Vcard => vcard_out::write(&network),
        ExportFormat::Pdf | ExportFormat::Md | ExportFormat::Csv | ExportFormat::Xlsx => {
            return Err(Refusal::whole(Code::NoSuchExport)
                .with("format", format.extension())
                .into());
        }
    })
}
