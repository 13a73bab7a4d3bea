//! The usual agendas of groups, and items that partners propose.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgendaItem, AgendaTemplate, ItemState, Meeting, TemplateItem, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::records::position_between;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::values::Id;

/// A usual agenda with its items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TemplateDetail {
    /// The record.
    pub template: AgendaTemplate,
    /// What its group is called; empty for all groups.
    pub group: String,
    /// Its items, in order.
    pub items: Vec<TemplateItem>,
    /// Minutes, all items together.
    pub minutes_planned: i32,
}

/// The usual agendas of a group and of all groups; every one when no group is named.
pub(super) fn templates(db: &Connection, group: Option<Id>) -> Result<Vec<TemplateDetail>> {
    let fits = |template: &AgendaTemplate| {
        group.is_none() || template.group_id.is_none() || template.group_id == group
    };
    let all = rows::templates(db)?.into_iter();
    all.filter(fits)
        .map(|template| {
            let items = rows::template_items(db, template.id)?;
            let group = match template.group_id {
                Some(group) => record::find::<crate::stakeholders::Group>(db, group)?,
                None => None,
            };
            Ok(TemplateDetail {
                group: group.map(|group| group.name).unwrap_or_default(),
                minutes_planned: items.iter().map(|item| item.minutes_planned).sum(),
                items,
                template,
            })
        })
        .collect()
}

/// Lays a usual agenda behind the items of a meeting. Laying it twice changes nothing.
pub(super) fn use_template(tx: &mut Tx<'_>, meeting_id: Id, template_id: Id) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let template: AgendaTemplate = record::must_find(tx.db(), template_id)?;
    let count = lay(tx, meeting.id, template.id)?;
    Ok(Label::of(LabelVerb::Add, AgendaItem::TABLE.name, template.title()).count(count.max(1)))
}

/// Copies the items of a usual agenda behind those of a meeting and tells how many there were.
pub(super) fn lay(tx: &mut Tx<'_>, meeting_id: Id, template_id: Id) -> Result<u32> {
    let mut last = last_position(tx.db(), meeting_id)?;
    let mut count = 0;
    for item in rows::template_items(tx.db(), template_id)? {
        let id = Id::of("item_of_template", &[item.id, meeting_id]);
        if record::find::<AgendaItem>(tx.db(), id)?.is_some() {
            continue;
        }
        let position = position_between(last.as_deref(), None);
        tx.put(&AgendaItem {
            id,
            meeting_id: Some(meeting_id),
            title: item.title,
            purpose: item.purpose,
            minutes_planned: item.minutes_planned,
            presenter_id: item.presenter_id,
            preread: item.preread,
            recurs: item.recurs,
            position: position.clone(),
            ..AgendaItem::default()
        })?;
        last = Some(position);
        count += 1;
    }
    Ok(count)
}

/// Keeps the agenda of a meeting as a usual one.
pub(super) fn keep_template(
    tx: &mut Tx<'_>,
    id: Id,
    meeting_id: Id,
    name: &str,
    group_id: Option<Id>,
) -> Result<Label> {
    if record::exists::<AgendaTemplate>(tx.db(), id)? {
        return Err(Refusal::of(Code::BadIdentity, "id").into());
    }
    record::must_find::<Meeting>(tx.db(), meeting_id)?;
    tx.put(&AgendaTemplate {
        id,
        name: name.to_owned(),
        group_id,
        ..AgendaTemplate::default()
    })?;
    let items = rows::items_of(tx.db(), meeting_id)?.into_iter();
    for item in items.filter(|item| item.takes_time() && item.carried_from_id.is_none()) {
        tx.put(&TemplateItem {
            id: Id::of("template_of_item", &[item.id, id]),
            template_id: Some(id),
            title: item.title,
            purpose: item.purpose,
            minutes_planned: item.minutes_planned,
            presenter_id: item.presenter_id,
            preread: String::new(),
            recurs: item.recurs,
            position: item.position,
            notes: String::new(),
        })?;
    }
    Ok(Label::of(LabelVerb::Add, AgendaTemplate::TABLE.name, name))
}

/// Takes a proposed or parked item onto the agenda of a meeting, at its end.
pub(super) fn accept(tx: &mut Tx<'_>, item_id: Id, meeting_id: Id) -> Result<Label> {
    let item: AgendaItem = record::must_find(tx.db(), item_id)?;
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    super::minutes::refuse_final(&meeting)?;
    let last = last_position(tx.db(), meeting_id)?;
    let title = item.title();
    tx.put(&AgendaItem {
        meeting_id: Some(meeting_id),
        state: ItemState::Open,
        state_reason: String::new(),
        position: position_between(last.as_deref(), None),
        ..item
    })?;
    Ok(Label::of(LabelVerb::Accept, AgendaItem::TABLE.name, title))
}

/// Declines a proposal with a reason that the partner can be told.
pub(super) fn decline(tx: &mut Tx<'_>, item_id: Id, reason: &str) -> Result<Label> {
    let item: AgendaItem = record::must_find(tx.db(), item_id)?;
    let title = item.title();
    tx.put(&AgendaItem {
        state: ItemState::Declined,
        state_reason: reason.to_owned(),
        ..item
    })?;
    Ok(Label::of(LabelVerb::Decline, AgendaItem::TABLE.name, title))
}

fn last_position(db: &Connection, meeting: Id) -> Result<Option<String>> {
    let last = rows::items_of(db, meeting)?.pop();
    Ok(last.map(|item| item.position))
}
