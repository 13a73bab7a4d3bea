//! The measures of the network as they were on a day, kept to be compared.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measured::{NetworkMeasures, measure};
use super::{NetworkSnapshot, OrganizationFilter, rows};
use crate::error::Result;
use crate::journal::{Label, LabelVerb, Tx, record};
use crate::network::Summary;
use crate::values::{Day, Id};

/// A snapshot as a line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SnapshotRow {
    /// The snapshot.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// The day whose network it measured.
    pub taken_on: Option<Day>,
    /// Which organizations were measured.
    pub filter: OrganizationFilter,
    /// The network as a whole then; none when this version cannot read it.
    pub summary: Option<Summary>,
    /// The share of ties that joined two sectors.
    pub cross_sector_share: Option<f64>,
}

/// A snapshot with all its measures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SnapshotDetail {
    /// The snapshot.
    pub snapshot: SnapshotRow,
    /// Its measures; none when this version cannot read them.
    pub measures: Option<NetworkMeasures>,
}

/// Every snapshot, oldest first.
pub(super) fn snapshots(db: &Connection) -> Result<Vec<SnapshotRow>> {
    let all = rows::network_snapshots(db)?;
    Ok(all.iter().map(|one| detail(one).snapshot).collect())
}

/// One snapshot.
pub(super) fn snapshot(db: &Connection, id: Id) -> Result<SnapshotDetail> {
    Ok(detail(&record::must_find(db, id)?))
}

fn detail(record: &NetworkSnapshot) -> SnapshotDetail {
    let measures: Option<NetworkMeasures> = serde_json::from_str(&record.body).ok();
    SnapshotDetail {
        snapshot: SnapshotRow {
            id: record.id,
            name: record.name.clone(),
            taken_on: record.taken_on,
            filter: serde_json::from_str(&record.filter).unwrap_or_default(),
            summary: measures.as_ref().map(|measures| measures.summary.clone()),
            cross_sector_share: measures.as_ref().and_then(|one| one.cross_sector_share),
        },
        measures,
    }
}

/// Measures the network of a day and keeps what comes out.
pub(super) fn take(
    tx: &mut Tx<'_>,
    id: Id,
    name: &str,
    taken_on: Day,
    filter: &OrganizationFilter,
) -> Result<Label> {
    let measures = measure(tx.db(), filter, Some(taken_on), None, false)?;
    tx.put(&NetworkSnapshot {
        id,
        name: name.to_owned(),
        taken_on: Some(taken_on),
        filter: serde_json::to_string(filter)?,
        body: serde_json::to_string(&measures)?,
        ..NetworkSnapshot::default()
    })?;
    Ok(Label::of(
        LabelVerb::Snapshot,
        NetworkSnapshot::TABLE.name,
        name,
    ))
}
