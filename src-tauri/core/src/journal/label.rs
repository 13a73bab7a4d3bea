//! What a user action is called: a verb and a name, put into words by the window's catalogue.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::codes;

codes!(
    /// What a user action did.
    LabelVerb { Change, Add, Remove, Restore, Import, Load, Align, Unalign, Freeze, Adopt, Endorse, Plan, CarryOver, Attend, Note, Finalize, Reopen, Reorder, Relate, Assess, Arrange, HandOver, Combine, TellApart, Snapshot, Begin, Advance, End, Cancel, Arrive, Accept, Decline, Skip, Vote, Decide, Defer, Review, Cite, CheckOut, Snooze, Resume, Reply, Observe, Retire }
);

/// The name of a user action, for the undo bar and the history.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Label {
    /// What was done.
    pub verb: LabelVerb,
    /// The table of the record it was done to.
    pub table: String,
    /// What a person calls that record.
    pub name: String,
    /// What a person calls the other record, where an action joins two.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub other: Option<String>,
    /// The one field that was changed, if it was one.
    pub field: Option<String>,
    /// How many records it concerns.
    pub count: u32,
}

impl Label {
    /// The label of an action on one record.
    pub fn of(verb: LabelVerb, table: &str, name: impl Into<String>) -> Self {
        Self {
            verb,
            table: table.to_owned(),
            name: name.into(),
            other: None,
            field: None,
            count: 1,
        }
    }

    /// Names the other record of an action that joins two.
    #[must_use]
    pub fn with(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// Names the field that was changed.
    #[must_use]
    pub fn field(mut self, field: Option<&str>) -> Self {
        self.field = field.map(str::to_owned);
        self
    }

    /// Says how many records the action concerns.
    #[must_use]
    pub const fn count(mut self, count: u32) -> Self {
        self.count = count;
        self
    }
}
