//! The example initiative: made by hand as JSON under `assets/sample`, stored through the journal like anything else.
//!
//! Records there have readable names for identities and stand in nested lists; `builder`, `measures` and `meetings` turn them into
//! edits. All days are moved by whole weeks and all periods with them, so that the example is always about now.

mod builder;
mod measures;
mod meetings;

use serde_json::{Map, Value};

use self::builder::Builder;

use super::{Desk, Edit, Moment, TABLES, Together, apply};
use crate::error::{Error, Result};
use crate::file::File;
use crate::journal::{Kind, Label, LabelVerb};
use crate::values::Day;

/// The files of the example, in the order in which their records can stand.
const PARTS: [&str; 16] = [
    include_str!("../../../../assets/sample/initiative.json"),
    include_str!("../../../../assets/sample/stakeholders.json"),
    include_str!("../../../../assets/sample/relationships.json"),
    include_str!("../../../../assets/sample/standings.json"),
    include_str!("../../../../assets/sample/agenda.json"),
    include_str!("../../../../assets/sample/measures.json"),
    include_str!("../../../../assets/sample/contributions.json"),
    include_str!("../../../../assets/sample/activities.json"),
    include_str!("../../../../assets/sample/templates.json"),
    include_str!("../../../../assets/sample/meetings-2025.json"),
    include_str!("../../../../assets/sample/meetings-2026.json"),
    include_str!("../../../../assets/sample/actions.json"),
    include_str!("../../../../assets/sample/calendar.json"),
    include_str!("../../../../assets/sample/preparations.json"),
    include_str!("../../../../assets/sample/decisions.json"),
    include_str!("../../../../assets/sample/check-outs.json"),
];

/// The day that the hand-made files take for today: a Monday.
const ANCHOR: &str = "2026-11-23";

/// Opens the example; makes it when it is not there yet, or anew when `fresh`.
pub(super) fn open(desk: &mut Desk, moment: &Moment, today: Day, fresh: bool) -> Result<()> {
    let path = desk.sample_path();
    if desk
        .open_file()
        .ok()
        .is_some_and(|file| file.path() == Some(&path))
    {
        desk.close();
    }
    if !fresh && let Ok(file) = File::open(&path, TABLES, desk.device()) {
        return desk.lay_down(file);
    }
    let draft = path.with_extension("draft.trestle");
    if draft.exists() {
        std::fs::remove_file(&draft)?;
    }
    let mut file = desk.make_file(&draft)?;
    let edit = edits(today)?;
    file.commit(moment, Kind::Start, |tx| {
        apply(tx, &Edit::Together(edit))?;
        Ok(Label::of(LabelVerb::Load, "initiative", "example"))
    })?;
    drop(file);
    std::fs::rename(&draft, &path)?;
    let file = File::open(&path, TABLES, desk.device())?;
    desk.lay_down(file)
}

/// The whole example as edits, moved by the whole weeks that bring its today nearest to `today`.
pub(super) fn edits(today: Day) -> Result<Together> {
    let anchor: Day = ANCHOR
        .parse()
        .map_err(|_| Error::Broken("the example's anchor is no day".to_owned()))?;
    let weeks = ((today.0 - anchor.0).num_days() + 3).div_euclid(7);
    let mut builder = Builder::new(anchor, weeks * 7);
    for part in PARTS {
        let tables: Map<String, Value> = serde_json::from_str(part)?;
        for (table, records) in tables {
            for record in records.as_array().into_iter().flatten() {
                builder.record(&table, record.as_object().cloned().unwrap_or_default())?;
            }
        }
    }
    Ok(Together {
        label: None,
        edits: builder.finish()?,
    })
}
