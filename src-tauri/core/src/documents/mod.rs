//! What is handed out: minutes, the agenda of a meeting and the common agenda, as PDF and as Markdown, and the map as a
//! `picture`. Tables for spreadsheets are written by [`exchange`].
//!
//! A document is gathered from the records (`minutes`, `common_agenda`), put into words on a [`sheet`], and written by
//! `markdown` or `typeset`, neither of which knows what it is about. Nothing here changes a record, and nothing here
//! knows the clock: the same records on the same day give the same bytes.

mod common_agenda;
mod fonts;
mod markdown;
mod minutes;
mod minutes_sheet;
mod outcomes;
mod papers;
pub mod picture;
mod rich;
mod sheet;
#[cfg(test)]
mod tests;
mod typeset;
mod words;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Code, Error, Refusal, Result};
use crate::exchange::{self, TableExport, ical};
use crate::initiative;
use crate::journal::record;
use crate::stakeholders::{Organization, Person};
use crate::values::{Day, Id, codes};
pub use picture::{MapPicture, Paper};
use sheet::Sheet;

codes!(
    /// The format of what is written.
    ExportFormat { Pdf, Md, Csv, Xlsx, KumuXlsx, KumuJson, Graphml, Gexf, Gml, Pajek, GephiCsv, MatrixCsv, MembershipCsv, Vcard, Svg, Png, Ics }
);

impl ExportFormat {
    /// The end of the file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Md => "md",
            Self::Csv | Self::MatrixCsv | Self::MembershipCsv => "csv",
            Self::Xlsx | Self::KumuXlsx => "xlsx",
            Self::KumuJson => "json",
            Self::GephiCsv => "zip",
            Self::Vcard => "vcf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Ics => "ics",
            Self::Graphml => "graphml",
            Self::Gexf => "gexf",
            Self::Gml => "gml",
            Self::Pajek => "net",
        }
    }
}

/// What is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Export {
    /// The minutes of a meeting.
    Minutes {
        /// The meeting.
        id: Id,
    },
    /// The agenda of a meeting, as it is sent out before.
    MeetingAgenda {
        /// The meeting.
        id: Id,
    },
    /// The sheet on which people sign in at a meeting.
    SignInSheet {
        /// The meeting.
        id: Id,
    },
    /// Name cards for everybody expected at a meeting.
    NameCards {
        /// The meeting.
        id: Id,
    },
    /// The sheets on which people evaluate a meeting, without a name.
    CheckOutSheets {
        /// The meeting.
        id: Id,
    },
    /// The letter to one organization after a meeting, with only its promises.
    FollowUp {
        /// The meeting.
        id: Id,
        /// The organization.
        organization_id: Id,
    },
    /// The common agenda: the version that counts, with who endorsed it; the working text before there is one.
    CommonAgenda,
    /// A table of records.
    Table {
        /// Which.
        table: TableExport,
    },
    /// Organizations, people and what joins them, for programs that draw and measure networks.
    Stakeholders,
    /// The map of stakeholders as a picture.
    Map(MapPicture),
    /// The invitation to a meeting, for calendars.
    Invitation {
        /// The meeting.
        id: Id,
    },
    /// The meetings of a series or of all, for calendars.
    Calendar {
        /// The series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// Promises as to-dos, for calendars.
    Todos {
        /// Only those of this organization.
        #[serde(default)]
        organization_id: Option<Id>,
        /// Only those of this person.
        #[serde(default)]
        person_id: Option<Id>,
    },
}

/// What the document is called; a dialog makes a file name of it.
///
/// # Errors
/// A record that is not there, or SQLite's.
pub fn title(db: &Connection, what: &Export) -> Result<String> {
    Ok(match what {
        Export::Minutes { id } => minutes_sheet::file_title(db, *id, minutes_sheet::Kind::Minutes)?,
        Export::MeetingAgenda { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::Agenda)?
        }
        Export::SignInSheet { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::SignIn)?
        }
        Export::NameCards { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::NameCards)?
        }
        Export::CheckOutSheets { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::CheckOut)?
        }
        Export::FollowUp {
            id,
            organization_id,
        } => {
            let kind = minutes_sheet::Kind::FollowUp;
            let letter = minutes_sheet::file_title(db, *id, kind)?;
            let to: Organization = record::must_find(db, *organization_id)?;
            format!("{letter} - {}", to.name)
        }
        Export::CommonAgenda => common_agenda::file_title(db)?,
        Export::Table { table } => format!("{} - {table}", initiative::the_initiative(db)?.name),
        Export::Map(picture) => picture::file_title(db, picture)?,
        Export::Stakeholders => format!("{} - stakeholders", initiative::the_initiative(db)?.name),
        Export::Invitation { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::Agenda)?
        }
        Export::Calendar { .. } => format!("{} - meetings", initiative::the_initiative(db)?.name),
        Export::Todos {
            organization_id,
            person_id,
        } => {
            let all = format!("{} - actions", initiative::the_initiative(db)?.name);
            let of = match (organization_id, person_id) {
                (_, Some(id)) => Some(record::must_find::<Person>(db, *id)?.name),
                (Some(id), _) => Some(record::must_find::<Organization>(db, *id)?.name),
                _ => None,
            };
            of.map_or_else(|| all.clone(), |name| format!("{all} - {name}"))
        }
    })
}

/// Writes a document; `today` is the day it is made.
///
/// # Errors
/// A record that is not there, a format that does not exist for it, or SQLite's.
pub fn export(db: &Connection, what: &Export, format: ExportFormat, today: Day) -> Result<Vec<u8>> {
    let sheet = match what {
        Export::Minutes { id } => minutes_sheet::minutes(&minutes::gather(db, *id, today)?, today),
        Export::MeetingAgenda { id } => {
            minutes_sheet::agenda(&minutes::gather(db, *id, today)?, today)
        }
        Export::SignInSheet { id } => papers::sign_in(&minutes::gather(db, *id, today)?, today),
        Export::NameCards { id } => papers::name_cards(&minutes::gather(db, *id, today)?, today),
        Export::CheckOutSheets { id } => {
            papers::check_out(&minutes::gather(db, *id, today)?, today)
        }
        Export::FollowUp {
            id,
            organization_id,
        } => {
            let to: Organization = record::must_find(db, *organization_id)?;
            let minutes = minutes::gather(db, *id, today)?;
            papers::follow_up(&minutes, *organization_id, &to.name, today)
        }
        Export::CommonAgenda => common_agenda::sheet(&common_agenda::gather(db)?, today),
        Export::Table { table } => return exchange::export_table(db, *table, format),
        Export::Stakeholders => return exchange::export_stakeholders(db, format),
        Export::Map(picture) => return picture::export(db, picture, format, today),
        Export::Invitation { .. } | Export::Calendar { .. } | Export::Todos { .. }
            if format != ExportFormat::Ics =>
        {
            return Err(no_such_export(format));
        }
        Export::Invitation { id } => return ical::invitation(db, *id, today),
        Export::Calendar { series_id } => return ical::calendar(db, *series_id, today),
        Export::Todos {
            organization_id,
            person_id,
        } => return ical::todos(db, *organization_id, *person_id, today),
    };
    write(&sheet?, format, today)
}

fn write(sheet: &Sheet, format: ExportFormat, today: Day) -> Result<Vec<u8>> {
    match format {
        ExportFormat::Pdf => typeset::pdf(sheet, today),
        ExportFormat::Md => Ok(markdown::write(sheet).into_bytes()),
        _ => Err(no_such_export(format)),
    }
}

fn no_such_export(format: ExportFormat) -> Error {
    Refusal::whole(Code::NoSuchExport)
        .with("format", format.extension())
        .into()
}
