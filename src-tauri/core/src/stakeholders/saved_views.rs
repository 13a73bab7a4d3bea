//! Ways to look at the map that are kept, where stakeholders stand on them, and measures kept from a day.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::records::needs_stakeholder;
use super::rows;
use crate::error::{Code, Refusal, Result};
use crate::journal::record::record;
use crate::journal::{Label, LabelVerb, Tx};
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// What a node's colour tells.
    ColourBy { Sector, Community, Stance, StanceGap, ParticipationGap, Salience, Kind, Status }
);

codes!(
    /// What a node's size tells.
    SizeBy {
        Same, Degree, InDegree, OutDegree, WeightedDegree, Betweenness, Closeness, Harmonic, Eigenvector, Pagerank,
        Reach, KCore, Constraint, EffectiveSize, Clustering, Power, Interest,
    }
);

codes!(
    /// Which nodes carry their name.
    MapLabels { Important, All, ShortNames, Nothing }
);

record! {
    /// A way to look at the map that was given a name.
    pub struct MapView in "map_view" titled name searching ["name"] {
        /// What it is called.
        name: String,
        /// The filter, as the JSON of an organization filter.
        filter: String,
        /// What colours tell.
        colour_by: ColourBy,
        /// What sizes tell.
        size_by: SizeBy,
        /// Which nodes carry their name.
        labels: MapLabels,
        /// The day whose relationships are shown; none for the present.
        shown_on: Option<Day>,
        /// The classes of marks that step back, as their codes with commas between.
        off: String,
        /// The classes of ties that are not drawn, as their codes with commas between.
        hidden: String,
        /// Whether people stand on it.
        people: bool,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// Where a stakeholder stands on a map.
    pub struct MapPlace in "map_place" titled nothing searching [] keyed ["view_id", "stakeholder_id"] {
        /// The view; none for the common map.
        view_id: Option<Id>,
        /// The organization or person.
        stakeholder_id: Option<Id>,
        /// Rightwards, in usual lengths of a tie.
        x: f64,
        /// Downwards, in usual lengths of a tie.
        y: f64,
        /// Whether arranging the map anew leaves it there.
        pinned: bool,
    }
}

record! {
    /// The measures of the network as they were on a day.
    pub struct NetworkSnapshot in "network_snapshot" titled name searching ["name", "notes"] {
        /// What it is called.
        name: String,
        /// The day.
        taken_on: Option<Day>,
        /// The filter, as the JSON of an organization filter.
        filter: String,
        /// The measures, as JSON.
        body: String,
        /// Free text.
        notes: String,
    }
}

impl SizeBy {
    /// Tells whether ties are counted the way they run.
    pub const fn is_directed(self) -> bool {
        matches!(self, Self::InDegree | Self::OutDegree)
    }
}

impl MapView {
    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)
    }
}

impl MapPlace {
    /// The one identity of a place: its view and its stakeholder.
    pub fn identity(view: Option<Id>, stakeholder: Id) -> Id {
        Id::of("map_place", &[view.unwrap_or_default(), stakeholder])
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::refers_to::<MapView>(db, "view_id", self.view_id)?;
        needs_stakeholder(db, "stakeholder_id", self.stakeholder_id)?;
        for (field, number) in [("x", self.x), ("y", self.y)] {
            rules::within(field, Some(number), -1e6, 1e6)?;
        }
        Ok(())
    }
}

impl NetworkSnapshot {
    fn rules(&self, _db: &Connection) -> Result<()> {
        if self.taken_on.is_none() {
            return Err(Refusal::of(Code::Empty, "taken_on").into());
        }
        rules::name("name", &self.name)
    }
}

/// Where somebody puts a stakeholder on a map.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Placing {
    /// The organization or person.
    pub stakeholder_id: Id,
    /// Rightwards, in usual lengths of a tie.
    pub x: f64,
    /// Downwards, in usual lengths of a tie.
    pub y: f64,
    /// Whether arranging the map anew leaves it there.
    pub pinned: bool,
}

/// Keeps where stakeholders stand on the map of a view, or on the common map.
pub(super) fn arrange(tx: &mut Tx<'_>, view: Option<Id>, placings: &[Placing]) -> Result<Label> {
    for placing in placings {
        tx.put(&MapPlace {
            id: MapPlace::identity(view, placing.stakeholder_id),
            view_id: view,
            stakeholder_id: Some(placing.stakeholder_id),
            x: placing.x,
            y: placing.y,
            pinned: placing.pinned,
        })?;
    }
    let name = match placings {
        [one] => rows::stakeholder_name(tx.db(), one.stakeholder_id)?,
        _ => String::new(),
    };
    let label = Label::of(LabelVerb::Arrange, MapPlace::TABLE.name, name);
    Ok(label.count(placings.len() as u32))
}
