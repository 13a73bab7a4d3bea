//! The map of stakeholders as a picture for paper: SVG, and PNG drawn from it.
//!
//! `scene` gathers what the screen would show, `page` divides the paper, `svg` draws, `png` turns the drawing into
//! points. Who stands where and what joins them is answered by the module of stakeholders.

mod classes;
mod facts;
mod labels;
mod legend;
mod letters;
pub mod lines;
pub mod looks;
mod page;
mod png;
mod scene;
mod svg;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ExportFormat;
use super::words::Words;
use crate::error::{Code, Refusal, Result};
use crate::initiative;
use crate::journal::record;
use crate::stakeholders::{ColourBy, MapLabels, MapView, OrganizationFilter, Placing, SizeBy};
use crate::values::{Day, Id, codes};

codes!(
    /// The paper of a picture, lying on its long side.
    #[ts(rename = "PicturePaper")]
    Paper { A4, A3, A2, A1, Letter, Tabloid }
);

/// The fewest and the most points across a PNG.
const WIDTHS: [u32; 2] = [200, 10_000];
/// Points to an inch where the paper decides about them.
const POINTS: f64 = 300.0;
const INCH: f64 = 25.4;

/// How the map is drawn: as the screen shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct MapPicture {
    /// The saved view whose places count; none for the map that all share.
    pub view_id: Option<Id>,
    /// Whether it looks as that view was saved; then all that the view keeps counts.
    pub as_saved: bool,
    /// The organizations that stand out; the others step back.
    pub filter: OrganizationFilter,
    /// The day whose relationships are drawn; none for those that have not ended.
    pub on: Option<Day>,
    /// Whether people who have relationships are drawn too.
    pub people: bool,
    /// What colours tell.
    pub colour_by: ColourBy,
    /// What sizes tell.
    pub size_by: SizeBy,
    /// Which organizations carry their name.
    pub labels: MapLabels,
    /// The classes of organizations that step back, as the legend calls them.
    pub off: Vec<String>,
    /// The classes of ties that are not drawn: `1` to `4`, `unread`, `competes`, `belongs`.
    pub hidden: Vec<String>,
    /// The organizations of a way that stands out, in its order; it counts instead of the filter.
    pub way: Vec<Id>,
    /// Where the asker shows organizations now: they stay there unless a place was kept for them.
    pub shown: Vec<Placing>,
    /// The paper; none for the usual large one of the initiative's language.
    pub paper: Option<Paper>,
    /// How many points a PNG is across; none for 300 to the inch of the paper.
    pub width: Option<u32>,
}

impl Default for MapPicture {
    fn default() -> Self {
        Self {
            view_id: None,
            as_saved: false,
            filter: OrganizationFilter::default(),
            on: None,
            people: false,
            colour_by: ColourBy::Sector,
            size_by: SizeBy::Degree,
            labels: MapLabels::Important,
            off: Vec::new(),
            hidden: Vec::new(),
            way: Vec::new(),
            shown: Vec::new(),
            paper: None,
            width: None,
        }
    }
}

impl Paper {
    /// Its width and height in millimetres.
    const fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (297.0, 210.0),
            Self::A3 => (420.0, 297.0),
            Self::A2 => (594.0, 420.0),
            Self::A1 => (841.0, 594.0),
            Self::Letter => (279.4, 215.9),
            Self::Tabloid => (431.8, 279.4),
        }
    }

    fn usual(words: &Words) -> Self {
        if words.paper == "us-letter" {
            Self::Tabloid
        } else {
            Self::A3
        }
    }
}

/// What the picture is called.
///
/// # Errors
/// A view that is not there, or SQLite's.
pub fn file_title(db: &Connection, picture: &MapPicture) -> Result<String> {
    let initiative = initiative::the_initiative(db)?;
    let words = Words::of(&initiative.language)?;
    let view = saved_view(db, picture)?;
    let title = view.map_or(words.map.title, |view| view.name);
    Ok(format!("{} - {title}", initiative.name))
}

/// Draws the map.
///
/// # Errors
/// A view that is not there, a format that pictures do not have, a width beyond its bounds, or SQLite's.
pub fn export(
    db: &Connection,
    picture: &MapPicture,
    format: ExportFormat,
    today: Day,
) -> Result<Vec<u8>> {
    let (least, most) = (WIDTHS[0], WIDTHS[1]);
    if let Some(width) = picture.width
        && !(least..=most).contains(&width)
    {
        let refusal = Refusal::of(Code::OutOfRange, "width");
        return Err(refusal.with("least", least).with("most", most).into());
    }
    if !matches!(format, ExportFormat::Svg | ExportFormat::Png) {
        let refusal = Refusal::whole(Code::NoSuchExport);
        return Err(refusal.with("format", format.extension()).into());
    }
    let initiative = initiative::the_initiative(db)?;
    let words = Words::of(&initiative.language)?;
    let view = saved_view(db, picture)?;
    let picture = &match &view {
        Some(view) if picture.as_saved => as_saved(picture, view),
        _ => picture.clone(),
    };
    let scene = scene::gather(db, picture, &words, today)?;
    let paper = picture.paper.unwrap_or_else(|| Paper::usual(&words)).size();
    let heading = page::Heading {
        initiative: &initiative.name,
        title: view.as_ref().map_or(&words.map.title, |view| &view.name),
        day: picture.on.unwrap_or(today),
        today,
    };
    let drawing = svg::draw(&scene, &page::Page::of(paper, &scene), &heading, &words);
    if format == ExportFormat::Svg {
        return Ok(drawing);
    }
    let points = (paper.0 / INCH * POINTS).round() as u32;
    let width = picture.width.unwrap_or(points);
    let title = format!("{} - {}", heading.initiative, heading.title);
    png::render(&drawing, width, paper.0 / 1000.0, &title)
}

fn saved_view(db: &Connection, picture: &MapPicture) -> Result<Option<MapView>> {
    picture
        .view_id
        .map(|id| record::must_find(db, id))
        .transpose()
}

/// A picture of a view as it was saved. A filter that cannot be read filters nothing.
fn as_saved(picture: &MapPicture, view: &MapView) -> MapPicture {
    let codes = |list: &str| -> Vec<String> {
        let codes = list.split(',').filter(|code| !code.is_empty());
        codes.map(str::to_owned).collect()
    };
    MapPicture {
        filter: serde_json::from_str(&view.filter).unwrap_or_default(),
        on: view.shown_on,
        colour_by: view.colour_by,
        size_by: view.size_by,
        labels: view.labels,
        off: codes(&view.off),
        hidden: codes(&view.hidden),
        people: view.people,
        ..picture.clone()
    }
}
