//! The SQL of saved map views, places on the map and snapshots.

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::record::list;
use crate::stakeholders::{MapPlace, MapView, NetworkSnapshot};
use crate::values::Id;

/// The saved views of the map, in order.
pub(crate) fn map_views(db: &Connection) -> Result<Vec<MapView>> {
    list(db, "ORDER BY position, id", [])
}

/// Who stands where on the map of a view, or on the common map.
pub(crate) fn map_places(db: &Connection, view: Option<Id>) -> Result<Vec<MapPlace>> {
    list(db, "AND view_id IS ?1 ORDER BY id", [view])
}

/// Every snapshot of the network, oldest first.
pub(crate) fn network_snapshots(db: &Connection) -> Result<Vec<NetworkSnapshot>> {
    list(db, "ORDER BY taken_on, id", [])
}
