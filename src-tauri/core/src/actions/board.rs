//! The board: the actions in columns by status.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ActionRow, ActionStatus};
use crate::values::Day;

/// The actions of one status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct BoardColumn {
    /// The status.
    pub status: ActionStatus,
    /// Those to show, in the order of the list.
    pub actions: Vec<ActionRow>,
    /// How many fit the filter, shown or not.
    pub total: u32,
}

/// The columns of the board. How long ago an action was dropped nobody knows, so all of those are shown.
pub(super) fn columns(mut rows: Vec<ActionRow>, done_from: Option<Day>) -> Vec<BoardColumn> {
    let mut columns = Vec::new();
    for status in ActionStatus::ALL.iter().copied() {
        let (mut actions, others): (Vec<ActionRow>, _) = rows
            .into_iter()
            .partition(|row| row.action.status == status);
        rows = others;
        let total = actions.len() as u32;
        if status == ActionStatus::Done {
            actions.retain(|row| done_from.is_none() || row.action.done_on >= done_from);
        }
        columns.push(BoardColumn {
            status,
            actions,
            total,
        });
    }
    columns
}
