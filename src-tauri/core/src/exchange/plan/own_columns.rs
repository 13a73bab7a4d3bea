//! Cells of the initiative's own columns: the columns they go into, and what these can hold.

use std::collections::HashMap;

use super::Plan;
use super::rows::RowValues;
use crate::exchange::cells::Reason;
use crate::exchange::known::name_key;
use crate::exchange::mapping::{Fills, OwnKind, TableMapping};
use crate::exchange::preview::{RefusedCell, WarningCode};
use crate::journal::records::position_between;
use crate::stakeholders::{Attribute, AttributeKind, AttributeOwner};
use crate::values::Id;

impl Plan {
    /// Notes what a record holds in the initiative's own columns; tells whether that is new.
    pub(super) fn describe(
        &mut self,
        owner: AttributeOwner,
        record: Id,
        values: &RowValues,
    ) -> bool {
        let mut is_new = false;
        for (name, text) in &values.attributes {
            let attribute = self.attribute(owner, name);
            if let Err(reason) = self.check_own(attribute, text) {
                self.refuse_own(values, name, text, reason);
                continue;
            }
            let stored = self.known.values.entry((attribute, record)).or_default();
            if stored != text {
                text.clone_into(stored);
                self.described.push((attribute, record, text.clone()));
                is_new = true;
            }
        }
        is_new
    }

    /// Tells why a column of the initiative's own cannot hold a text. A new one takes up every choice that it meets.
    fn check_own(&mut self, id: Id, text: &str) -> std::result::Result<(), Reason> {
        let mut all = self.known.attributes.iter_mut().enumerate();
        let Some((at, attribute)) = all.find(|(_, attribute)| attribute.id == id) else {
            return Ok(());
        };
        let is_choice = matches!(
            attribute.kind,
            AttributeKind::Choice | AttributeKind::MultiChoice
        );
        if is_choice && at >= self.attributes_before {
            for choice in text.lines() {
                if !attribute.offers().any(|offered| offered == choice) {
                    attribute.choices.push_str(choice);
                    attribute.choices.push('\n');
                }
            }
        }
        if attribute.can_hold(text) {
            return Ok(());
        }
        Err(match attribute.kind {
            AttributeKind::Number => Reason::NotANumber,
            AttributeKind::Date => Reason::NotADay,
            AttributeKind::Link => Reason::NotALink,
            _ => Reason::NotACode,
        })
    }

    pub(super) fn refuse_own(
        &mut self,
        values: &RowValues,
        name: &str,
        text: &str,
        reason: Reason,
    ) {
        let column = values.own_columns.iter().find(|(known, _)| known == name);
        self.refused.push(RefusedCell {
            table: values.table,
            row: values.row,
            column: column.map(|(_, column)| *column),
            header: name.to_owned(),
            value: text.to_owned(),
            reason,
            message: reason.sentence().to_owned(),
        });
    }

    /// The initiative's own column of this name, made when there is none.
    fn attribute(&mut self, owner: AttributeOwner, name: &str) -> Id {
        if let Some(id) = self.columns.get(&(owner, name.to_owned())) {
            return *id;
        }
        let short: String = name.chars().take(500).collect();
        let key = name_key(&short);
        let attributes = &self.known.attributes;
        let known = attributes
            .iter()
            .find(|known| known.record == owner && name_key(&known.name) == key)
            .map(|known| known.id);
        let id = known.unwrap_or_else(|| self.add_attribute(owner, short));
        self.columns.insert((owner, name.to_owned()), id);
        id
    }

    fn add_attribute(&mut self, owner: AttributeOwner, name: String) -> Id {
        let positions = self
            .known
            .attributes
            .iter()
            .map(|known| known.position.as_str());
        let position = position_between(positions.max(), None);
        self.warn(None, WarningCode::AttributeAdded, &name);
        let id = Id::fresh();
        let kind = self.own_kinds.get(&name).copied().unwrap_or_default();
        let attribute = Attribute {
            id,
            record: owner,
            name,
            kind: kind.to_string().parse().unwrap_or_default(),
            position,
            ..Attribute::default()
        };
        self.known.attributes.push(attribute);
        id
    }
}

pub(super) fn own_kinds(mapping: &TableMapping) -> HashMap<String, OwnKind> {
    let own = mapping
        .columns
        .iter()
        .filter_map(|column| match &column.fills {
            Fills::Attribute { name, kind } => Some((name.clone(), *kind)),
            _ => None,
        });
    own.collect()
}
