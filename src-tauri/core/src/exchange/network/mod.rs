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

use super::format::ImportFormat;
use super::known::Known;
use super::limits::unknown_format;
use super::plan::Matrix;
use super::preview::WarningCode;
use super::table::{Row, Table};
use super::text;
use super::xlsx::Sheet;
use crate::documents::ExportFormat;
use crate::error::{Code, Refusal, Result};
use crate::initiative::Audience;
use crate::stakeholders::{self, ForeignPart};
use crate::values::Id;
use builder::Builder;
use graph::Graph;
use outgoing::Outgoing;
pub use xml_out::Writing;

/// What a file holds beside or instead of lists: tables whose columns are mapped already, and what is worth knowing.
#[derive(Debug, Default)]
pub struct Found {
    /// The tables.
    pub tables: Vec<Table>,
    /// What has no place here and goes back as it came.
    pub parts: Vec<ForeignPart>,
    /// What is worth knowing: what, how often, the first names.
    pub warnings: Vec<(WarningCode, u32, Vec<String>)>,
}

/// Is asked now and then, with how much was read so far, whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(u32) -> Result<()>;

/// Reads a network when the text is one of the formats that say so by how they begin, or is asked to be one.
///
/// # Errors
/// A text beyond the limits, damaged, not what was asked for, or in a format of that family that is not known.
pub fn read(
    name: &str,
    bytes: &[u8],
    asked: Option<ImportFormat>,
    go_on: GoOn<'_>,
) -> Result<Option<Found>> {
    let text = text::decode(name, bytes)?.text;
    let shown = shown_format(name, &text)?;
    let format = match (asked, shown) {
        // These two may begin with remarks of any kind.
        (Some(asked @ (ImportFormat::Gml | ImportFormat::Pajek)), None) => asked,
        (Some(asked), Some(shown)) if asked != shown => return Err(asked.is_not_that_of(name)),
        (_, Some(shown)) => shown,
        (_, None) => return Ok(None),
    };
    let builder = Builder::new(name, go_on);
    let graph = match format {
        ImportFormat::Graphml => graphml::read(&text, builder)?,
        ImportFormat::Gexf => gexf::read(&text, builder)?,
        ImportFormat::KumuJson => kumu_json::read(&text, builder)?,
        ImportFormat::Vcard => vcard::read(&text, builder)?,
        ImportFormat::Gml => gml::read(&text, builder)?,
        ImportFormat::Pajek => pajek::read(&text, builder)?,
        _ => return Ok(None),
    };
    Ok(Some(tables::of(name, graph)))
}

/// The format that a text shows by how it begins.
fn shown_format(name: &str, text: &str) -> Result<Option<ImportFormat>> {
    let start = text.trim_start();
    let format = if start.starts_with('<') {
        match xml::root(name, text)?.as_str() {
            "graphml" => ImportFormat::Graphml,
            "gexf" => ImportFormat::Gexf,
            _ => return Err(unknown_format(name)),
        }
    } else if start.starts_with('{') && !start.starts_with("{\\rtf") {
        ImportFormat::KumuJson
    } else if vcard::is_vcard(text) {
        ImportFormat::Vcard
    } else if gml::is_gml(text) {
        ImportFormat::Gml
    } else if pajek::is_pajek(text) {
        ImportFormat::Pajek
    } else {
        return Ok(None);
    };
    Ok(Some(format))
}

/// Reads a workbook of Kumu's; none when it is another.
///
/// # Errors
/// One beyond the limits.
pub fn read_workbook(name: &str, sheets: &[Sheet], go_on: GoOn<'_>) -> Result<Option<Found>> {
    let graph = kumu_xlsx::read(sheets, Builder::new(name, go_on))?;
    Ok(found(name, graph))
}

/// Reads rows that are a matrix or a table of memberships; none when they are a list, or asked to be something else.
///
/// # Errors
/// One beyond the limits.
pub fn read_rows(
    name: &str,
    rows: &[Row],
    asked: Option<ImportFormat>,
    go_on: GoOn<'_>,
) -> Result<Option<Found>> {
    let may_be = |format| asked.is_none_or(|asked| asked == format);
    let mut graph = None;
    if may_be(ImportFormat::MatrixCsv) {
        graph = matrix::read(rows, Builder::new(name, go_on))?;
    }
    if graph.is_none() && may_be(ImportFormat::MembershipCsv) {
        graph = membership::read(rows, asked.is_some(), Builder::new(name, go_on))?;
    }
    Ok(found(name, graph))
}

/// Takes tables of Gephi's out of those that were read and reads them as one network. Those that are asked to be
/// Gephi's need only name the ends of their edges.
///
/// # Errors
/// One beyond the limits.
pub fn read_tables(
    name: &str,
    tables: &mut Vec<Table>,
    is_asked: bool,
    go_on: GoOn<'_>,
) -> Result<Option<Found>> {
    let graph = gephi::read(tables, is_asked, Builder::new(name, go_on))?;
    Ok(found(name, graph))
}

fn found(name: &str, graph: Option<Graph>) -> Option<Found> {
    graph.map(|graph| tables::of(name, graph))
}

/// What a matrix of the stakeholders that are known would say.
pub fn matrix_of(known: &Known) -> Matrix {
    let network = Outgoing::of(known, String::new(), Audience::Backbone);
    let id = |at: usize| network.nodes[at].id.parse::<Id>().ok();
    let names = lists_out::matrix_names(&network)
        .into_iter()
        .zip(&network.nodes);
    let weights = lists_out::weights(&network).into_iter();
    Matrix {
        names: names
            .filter_map(|(name, node)| Some((name, (node.id.parse().ok()?, node.is_person))))
            .collect(),
        weights: weights
            .filter_map(|((row, column), weight)| Some(((id(row)?, id(column)?), weight)))
            .collect(),
    }
}

/// The stakeholders and what joins them as a file, as an audience may see them.
///
/// # Errors
/// A format that they do not have, or SQLite's.
pub fn export_stakeholders(
    db: &Connection,
    format: ExportFormat,
    audience: Audience,
) -> Result<Vec<u8>> {
    let network = Outgoing::gather(db, audience)?;
    Ok(match format {
        ExportFormat::KumuXlsx => kumu_xlsx_out::write(&network)?,
        ExportFormat::KumuJson => {
            let foreign = match audience {
                Audience::Backbone => stakeholders::foreign_parts(db)?,
                _ => Vec::new(),
            };
            kumu_json_out::write(&network, &foreign)?
        }
        ExportFormat::Graphml => graphml_out::write(&network),
        ExportFormat::Gexf => gexf_out::write(&network),
        ExportFormat::Gml => gml_out::write(&network),
        ExportFormat::Pajek => pajek_out::write(&network),
        ExportFormat::GephiCsv => lists_out::write_gephi(&network)?,
        ExportFormat::MatrixCsv => lists_out::write_matrix(&network)?,
        ExportFormat::MembershipCsv => membership_out::write(&network)?,
        ExportFormat::Vcard => vcard_out::write(&network),
        ExportFormat::Pdf
        | ExportFormat::Docx
        | ExportFormat::Md
        | ExportFormat::Txt
        | ExportFormat::Csv
        | ExportFormat::Xlsx
        | ExportFormat::IndicatorsCsv
        | ExportFormat::Svg
        | ExportFormat::Png
        | ExportFormat::Ics => {
            return Err(Refusal::whole(Code::NoSuchExport)
                .with("format", format.extension())
                .into());
        }
    })
}
