//! The names that people type: of formats, and of things that can be handed out.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::json;
use trestle_core::documents::{Export, ExportFormat, MapPicture};
use trestle_core::exchange::{ImportFormat, TableExport};
use trestle_core::initiative::Audience;

use crate::output::Problem;

/// Knows the formats that can be imported.
pub fn importable() -> impl TypedValueParser<Value = ImportFormat> {
    among(ImportFormat::ALL, ImportFormat::name)
}

/// Knows the formats that can be written.
pub fn exportable() -> impl TypedValueParser<Value = ExportFormat> {
    among(ExportFormat::ALL, ExportFormat::name)
}

/// Knows for whom something can be written.
pub fn audience() -> impl TypedValueParser<Value = Audience> {
    among(Audience::ALL, |audience| audience.to_string())
}

/// One of these by its name; the complaint about any other name lists them.
fn among<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> String,
) -> impl TypedValueParser<Value = T> {
    let names = all.iter().map(|one| name(*one));
    PossibleValuesParser::new(names.collect::<Vec<_>>()).try_map(move |said| {
        let found = all.iter().find(|one| name(**one) == said);
        found.copied().ok_or("no such name")
    })
}

/// What can be handed out by its name, `minutes:ID` and the like.
pub fn thing(name: &str) -> Result<Export, String> {
    let spelled = match name.split_once(':') {
        Some(("minutes", id)) => json!({ "what": "minutes", "id": id }),
        Some(("meeting", id)) => json!({ "what": "meeting_agenda", "id": id }),
        Some(("agenda-and-sign-in", id)) => json!({ "what": "agenda_and_sign_in", "id": id }),
        Some(("follow-ups", id)) => json!({ "what": "follow_ups", "id": id }),
        Some(("sign-in", id)) => json!({ "what": "sign_in_sheet", "id": id }),
        Some(("name-cards", id)) => json!({ "what": "name_cards", "id": id }),
        Some(("check-out", id)) => json!({ "what": "check_out_sheets", "id": id }),
        Some(("follow-up", ids)) => {
            let (id, organization) = ids.split_once(':').unwrap_or((ids, ""));
            json!({ "what": "follow_up", "id": id, "organization_id": organization })
        }
        Some(("invitation", id)) => json!({ "what": "invitation", "id": id }),
        Some(("series", id)) => json!({ "what": "calendar", "series_id": id }),
        Some(("todos", id)) => json!({ "what": "todos", "organization_id": id }),
        Some(("todos-of", id)) => json!({ "what": "todos", "person_id": id }),
        None if name == "calendar" => json!({ "what": "calendar" }),
        None if name == "todos" => json!({ "what": "todos" }),
        None if name == "agenda" => json!({ "what": "common_agenda" }),
        Some(("map", id)) => json!({ "what": "map", "view_id": id, "as_saved": true }),
        None if matches!(name, "stakeholders" | "map") => json!({ "what": name }),
        _ => json!({ "what": "table", "table": name }),
    };
    serde_json::from_value(spelled).map_err(|_| {
        let tables: Vec<String> = TableExport::ALL.iter().map(ToString::to_string).collect();
        let tables = tables.join(", ");
        format!(
            "there are stakeholders, map, map:VIEW, agenda, minutes:ID, meeting:ID, agenda-and-sign-in:ID, sign-in:ID, name-cards:ID, check-out:ID, \
             follow-up:MEETING:ORGANIZATION, follow-ups:ID, \
             invitation:ID, calendar, series:ID, todos, \
             todos:ORGANIZATION, todos-of:PERSON, {tables}"
        )
    })
}

/// How the map is drawn, from JSON.
pub fn picture(json: &str) -> Result<MapPicture, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

/// What is handed out, the map drawn as it was said; a view keeps its identity.
pub fn drawn(what: Export, picture: Option<&MapPicture>) -> Result<Export, Problem> {
    match (what, picture) {
        (what, None) => Ok(what),
        (Export::Map(named), Some(picture)) => Ok(Export::Map(MapPicture {
            view_id: named.view_id.or(picture.view_id),
            as_saved: named.as_saved || picture.as_saved,
            ..picture.clone()
        })),
        _ => Err(Problem::Words("only the map is a picture".to_owned())),
    }
}

/// What a format is for when nobody says.
pub fn usual(format: ExportFormat) -> Export {
    match format {
        ExportFormat::Csv | ExportFormat::Xlsx => Export::Table {
            table: TableExport::Organizations,
        },
        ExportFormat::IndicatorsCsv => Export::Table {
            table: TableExport::Indicators,
        },
        ExportFormat::Md | ExportFormat::Pdf | ExportFormat::Docx | ExportFormat::Txt => {
            Export::CommonAgenda
        }
        ExportFormat::Svg | ExportFormat::Png => Export::Map(MapPicture::default()),
        ExportFormat::Ics => Export::Calendar { series_id: None },
        _ => Export::Stakeholders,
    }
}
