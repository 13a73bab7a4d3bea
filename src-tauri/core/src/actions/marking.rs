//! Giving actions a status and putting them off, several in one step.

use super::{ActionItem, ActionStatus};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::rules;
use crate::values::{Day, Id};

/// Gives actions a status. Those that are done already keep their day; dropping asks for a reason.
pub(super) fn mark(
    tx: &mut Tx<'_>,
    ids: &[Id],
    status: ActionStatus,
    on: Day,
    reason: &str,
) -> Result<Label> {
    let is_dropped = status == ActionStatus::Dropped;
    if is_dropped {
        rules::filled("dropped_reason", reason)?;
    }
    let label = each(tx, ids, LabelVerb::Change, |action| {
        let done_on = match (status, action.status) {
            (ActionStatus::Done, ActionStatus::Done) => action.done_on,
            (ActionStatus::Done, _) => Some(on),
            _ => None,
        };
        let marked = ActionItem {
            status,
            done_on,
            dropped_reason: if is_dropped {
                reason.trim().to_owned()
            } else {
                String::new()
            },
            ..action
        };
        if marked.is_open() {
            marked
        } else {
            marked.put_off(None, "")
        }
    })?;
    Ok(label.field(Some("status")))
}

/// Puts actions off until a day, which asks for a reason, or takes that back.
pub(super) fn snooze(
    tx: &mut Tx<'_>,
    ids: &[Id],
    until: Option<Day>,
    reason: &str,
) -> Result<Label> {
    if until.is_none() {
        return each(tx, ids, LabelVerb::Resume, |action| {
            action.put_off(None, "")
        });
    }
    rules::filled("snooze_reason", reason)?;
    for id in ids {
        let action: ActionItem = record::must_find(tx.db(), *id)?;
        if !action.is_open() {
            return Err(Refusal::of(Code::ActionFinished, "snoozed_until").into());
        }
    }
    each(tx, ids, LabelVerb::Snooze, |action| {
        action.put_off(until, reason.trim())
    })
}

impl ActionItem {
    fn put_off(self, until: Option<Day>, reason: &str) -> Self {
        Self {
            snoozed_until: until,
            snooze_reason: reason.to_owned(),
            ..self
        }
    }
}

/// Changes actions and names that after the first.
fn each(
    tx: &mut Tx<'_>,
    ids: &[Id],
    verb: LabelVerb,
    changed: impl Fn(ActionItem) -> ActionItem,
) -> Result<Label> {
    let mut name = String::new();
    for (i, id) in ids.iter().enumerate() {
        let action: ActionItem = record::must_find(tx.db(), *id)?;
        if i == 0 {
            name = action.title();
        }
        tx.put(&changed(action))?;
    }
    Ok(Label::of(verb, ActionItem::TABLE.name, name).count(ids.len() as u32))
}

/// Raises the number by which to-do lists know a newer state, when what they show has changed.
pub(super) fn raise_sequence(tx: &mut Tx<'_>, before: &ActionItem) -> Result<()> {
    let Some(after) = record::find::<ActionItem>(tx.db(), before.id)? else {
        return Ok(());
    };
    let shown = |action: &ActionItem| {
        let what = (action.text.clone(), action.due_on, action.status);
        (what, action.person_id, action.organization_id)
    };
    if shown(before) != shown(&after) && before.sequence == after.sequence {
        let sequence = after.sequence + 1;
        tx.put(&ActionItem { sequence, ..after })?;
    }
    Ok(())
}
