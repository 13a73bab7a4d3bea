//! Which organization or person a tie means by what it writes at its ends.

use super::Plan;
use crate::exchange::cells::Reason;
use crate::exchange::known::{Pool, name_key};
use crate::journal::Record;
use crate::values::Id;

impl Plan {
    /// The stakeholder that a text names: by the file's own key, by identity, by name, by short name; those that the
    /// import itself names come before the others.
    pub(super) fn end(&self, text: &str) -> Result<Id, Reason> {
        let text = text.trim();
        if let Some([found]) = self.keys_as_written.get(text).map(Vec::as_slice) {
            return Ok(*found);
        }
        if let Some(found) = only(self.keys.get(&name_key(text)).cloned().unwrap_or_default())? {
            return Ok(found);
        }
        let known = &self.known;
        if let Ok(id) = text.parse::<Id>()
            && (known.organizations.at(id).is_some() || known.people.at(id).is_some())
        {
            return Ok(id);
        }
        let named = |only_named: bool| {
            let mut ids = named(&known.organizations, text, only_named);
            ids.extend(named(&known.people, text, only_named));
            ids
        };
        for ids in [named(true), named(false)] {
            if let Some(found) = only(ids)? {
                return Ok(found);
            }
        }
        only(
            self.short_names
                .get(&name_key(text))
                .cloned()
                .unwrap_or_default(),
        )?
        .ok_or(Reason::NoSuchEnd)
    }
}

/// The one identity of a list; none of an empty one, a doubt about more.
fn only(ids: Vec<Id>) -> Result<Option<Id>, Reason> {
    match ids.as_slice() {
        [] => Ok(None),
        [id] => Ok(Some(*id)),
        _ => Err(Reason::DoubtfulEnd),
    }
}

/// The records of this name; when several share it, those that are spelled just so.
fn named<R: Record>(pool: &Pool<R>, text: &str, only_named: bool) -> Vec<Id> {
    let drafts = pool.named(text).into_iter().map(|at| &pool.drafts[at]);
    let drafts: Vec<_> = drafts
        .filter(|draft| draft.is_named || !only_named)
        .collect();
    let spelled: Vec<Id> = drafts
        .iter()
        .filter(|draft| draft.record.title() == text)
        .map(|draft| draft.record.id())
        .collect();
    if spelled.len() == 1 {
        spelled
    } else {
        drafts.iter().map(|draft| draft.record.id()).collect()
    }
}
