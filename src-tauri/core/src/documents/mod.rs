//! What is handed out: minutes, the agenda of a meeting, letters and the common agenda, as PDF, DOCX, Markdown and plain
//! text, and the map as a `picture`. Tables for spreadsheets are written by [`exchange`].
//!
//! A document is gathered from the records that its audience may see (`allowed`, `gathering`, `common_agenda`), put into
//! words on a [`sheet`], and written by `typeset`, `docx`, `markdown` or `plain`, none of which knows what it is about.
//! Nothing here changes a record, and nothing here knows the clock: the same records on the same day give the same bytes.

mod allowed;
mod attendance;
mod common_agenda;
mod decided;
mod docx;
mod evidence;
mod fonts;
mod gathering;
mod letters;
mod markdown;
mod minutes;
mod minutes_sheet;
mod outcomes;
mod paper;
mod papers;
pub mod picture;
mod plain;
mod preview;
mod rich;
mod sheet;
mod standing;
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
use crate::initiative::{self, Audience};
use crate::journal::record;
use crate::meetings::MinutesState;
use crate::stakeholders::{Organization, Person};
use crate::values::{Day, Id, codes};
use allowed::Allowed;
pub use allowed::{LeftOut, LeftOutKind};
pub use picture::{MapPicture, Paper};
pub use preview::{Ask, View, view};
use sheet::Sheet;
use standing::Standing;
pub use standing::StandingMinutes;

codes!(
    /// The format of what is written.
    ExportFormat { Pdf, Docx, Md, Txt, Csv, Xlsx, KumuXlsx, KumuJson, Graphml, Gexf, Gml, Pajek, GephiCsv, MatrixCsv, MembershipCsv, IndicatorsCsv, Vcard, Svg, Png, Ics }
);

impl ExportFormat {
    /// The end of the file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Txt => "txt",
            Self::Md => "md",
            Self::Csv | Self::MatrixCsv | Self::MembershipCsv | Self::IndicatorsCsv => "csv",
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
    /// The agenda of a meeting with the sheet on which people sign in behind it.
    AgendaAndSignIn {
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
    /// The letters to all organizations with a seat at a meeting, each on a page of its own.
    FollowUps {
        /// The meeting.
        id: Id,
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
        Export::MeetingAgenda { id } | Export::AgendaAndSignIn { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::Agenda)?
        }
        Export::FollowUps { id } => {
            minutes_sheet::file_title(db, *id, minutes_sheet::Kind::FollowUps)?
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

/// Writes a document for an audience; `today` is the day it is made.
///
/// # Errors
/// A record that is not there, a format that does not exist for it, something that the audience may not see at all, or
/// SQLite's.
pub fn export(
    db: &Connection,
    what: &Export,
    format: ExportFormat,
    audience: Audience,
    today: Day,
) -> Result<Vec<u8>> {
    match what {
        Export::Map(_) | Export::Invitation { .. } | Export::Todos { .. }
            if !audience.takes_part() =>
        {
            Err(Refusal::whole(Code::NotForAudience).into())
        }
        Export::Table { table } => exchange::export_table(db, *table, format, audience),
        Export::Stakeholders => exchange::export_stakeholders(db, format, audience),
        Export::Map(picture) => picture::export(db, picture, format, today),
        Export::Invitation { .. } | Export::Calendar { .. } | Export::Todos { .. }
            if format != ExportFormat::Ics =>
        {
            Err(no_such_export(format))
        }
        Export::Invitation { id } => ical::invitation(db, *id, today),
        Export::Calendar { series_id } => ical::calendar(db, *series_id, today),
        Export::Todos {
            organization_id,
            person_id,
        } => ical::todos(db, *organization_id, *person_id, today),
        paper => write(&sheet(db, paper, audience, today)?.0, format, today),
    }
}

/// The words of a document for an audience, and what it does not see of it.
fn sheet(
    db: &Connection,
    what: &Export,
    audience: Audience,
    today: Day,
) -> Result<(Sheet, Vec<LeftOut>)> {
    if let Export::CommonAgenda = what {
        let agenda = common_agenda::gather(db, audience)?;
        let left_out = agenda.left_out.among(LeftOutKind::ALL);
        return Ok((common_agenda::sheet(&agenda, today)?, left_out));
    }
    let (Export::Minutes { id }
    | Export::MeetingAgenda { id }
    | Export::AgendaAndSignIn { id }
    | Export::SignInSheet { id }
    | Export::NameCards { id }
    | Export::CheckOutSheets { id }
    | Export::FollowUp { id, .. }
    | Export::FollowUps { id }) = what
    else {
        return Err(Refusal::whole(Code::NoSuchExport)
            .with("format", ExportFormat::Txt.extension())
            .into());
    };
    let initiative = initiative::the_initiative(db)?;
    let allowed = Allowed::to(audience, &initiative);
    let is_for_the_room = !matches!(what, Export::Minutes { .. } | Export::MeetingAgenda { .. });
    if is_for_the_room && !allowed.papers() {
        return Err(Refusal::whole(Code::NotForAudience).into());
    }
    let seen_by = match what {
        Export::FollowUp { .. } | Export::FollowUps { .. } => Audience::Partner,
        _ => audience,
    };
    let standing = match what {
        Export::Minutes { .. } => Standing::of_minutes(db, *id, today)?,
        _ => Standing::now(db, today),
    };
    let reader = Allowed::to(seen_by, &initiative);
    let minutes = gathering::gather(standing.db(), *id, reader, standing.today)?;
    let is_draft = minutes.meeting.minutes_state == MinutesState::Draft;
    if matches!(what, Export::Minutes { .. }) && is_draft && !allowed.drafts() {
        return Err(Refusal::whole(Code::NotPublished).into());
    }
    let sheet = match what {
        Export::Minutes { .. } => minutes_sheet::minutes(&minutes, today)?,
        Export::AgendaAndSignIn { .. } => papers::agenda_and_sign_in(&minutes, today)?,
        Export::SignInSheet { .. } => papers::sign_in(&minutes, today)?,
        Export::NameCards { .. } => papers::name_cards(&minutes, today)?,
        Export::CheckOutSheets { .. } => papers::check_out(&minutes, today)?,
        Export::FollowUp {
            organization_id, ..
        } => letters::follow_up(db, &minutes, *organization_id, today)?,
        Export::FollowUps { .. } => letters::follow_ups(db, &minutes, today)?,
        _ => minutes_sheet::agenda(&minutes, today)?,
    };
    Ok((sheet, minutes.left_out.among(shown_in(what))))
}

/// What a paper would show if everybody might see it.
const fn shown_in(what: &Export) -> &'static [LeftOutKind] {
    match what {
        Export::Minutes { .. } => &[
            LeftOutKind::ConfidentialItems,
            LeftOutKind::Names,
            LeftOutKind::Absences,
            LeftOutKind::Attendance,
            LeftOutKind::OpenPromises,
            LeftOutKind::KeptForLater,
            LeftOutKind::Objections,
            LeftOutKind::Experience,
            LeftOutKind::SmallNumbers,
        ],
        Export::MeetingAgenda { .. } | Export::AgendaAndSignIn { .. } => &[
            LeftOutKind::ConfidentialItems,
            LeftOutKind::Names,
            LeftOutKind::OpenPromises,
            LeftOutKind::SmallNumbers,
            LeftOutKind::Link,
        ],
        Export::FollowUp { .. } | Export::FollowUps { .. } => &[LeftOutKind::ConfidentialItems],
        _ => &[],
    }
}

fn write(sheet: &Sheet, format: ExportFormat, today: Day) -> Result<Vec<u8>> {
    match format {
        ExportFormat::Pdf => typeset::pdf(sheet, today),
        ExportFormat::Docx => docx::write(sheet, today),
        ExportFormat::Md => Ok(markdown::write(sheet).into_bytes()),
        ExportFormat::Txt => Ok(plain::write(sheet).into_bytes()),
        _ => Err(no_such_export(format)),
    }
}

fn no_such_export(format: ExportFormat) -> Error {
    Refusal::whole(Code::NoSuchExport)
        .with("format", format.extension())
        .into()
}
