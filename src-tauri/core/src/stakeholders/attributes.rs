//! Columns of the initiative's own on organizations, people and relationships, each of one kind of value.

use rusqlite::Connection;

use super::rows;
use crate::error::{Code, Refusal, Result};
use crate::journal::record::{self, record};
use crate::journal::{Label, LabelVerb, Tx};
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// The tables that can have attributes of the initiative's own.
    AttributeOwner { Organization, Person, Relationship }
);

codes!(
    /// What an attribute holds. Whatever it is, its value is kept as text: a number with a point before the fraction,
    /// a date as `YYYY-MM-DD`, several choices one on each line.
    AttributeKind { Text, Number, Date, Choice, MultiChoice, Link }
);

record! {
    /// A column of the initiative's own.
    pub struct Attribute in "attribute" titled name searching [] {
        /// The table it belongs to.
        record: AttributeOwner,
        /// What it is called.
        name: String,
        /// What it holds.
        kind: AttributeKind,
        /// What a choice or multi-choice offers, one on each line.
        choices: String,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// What a record holds in a column of the initiative's own.
    pub struct AttributeValue in "attribute_value" titled nothing searching ["value"] hinted ["record_id"]
    keyed ["attribute_id", "record_id"] {
        /// The column.
        attribute_id: Option<Id>,
        /// The record.
        record_id: Option<Id>,
        /// What it holds.
        value: String,
    }
}

impl Attribute {
    /// What a choice or multi-choice offers.
    pub fn offers(&self) -> impl Iterator<Item = &str> {
        self.choices
            .lines()
            .map(str::trim)
            .filter(|choice| !choice.is_empty())
    }

    /// Tells whether a value is one that this column can hold.
    pub fn can_hold(&self, value: &str) -> bool {
        match self.kind {
            AttributeKind::Text => true,
            AttributeKind::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
            AttributeKind::Date => value.parse::<Day>().is_ok(),
            AttributeKind::Choice => self.offers().any(|choice| choice == value),
            AttributeKind::MultiChoice => value
                .lines()
                .all(|one| self.offers().any(|choice| choice == one)),
            AttributeKind::Link => ["http://", "https://", "mailto:"]
                .iter()
                .any(|start| value.starts_with(start) && value.len() > start.len()),
        }
    }

    /// Refuses a change of kind or choices that would leave values behind which no longer fit.
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        let Some(before) = record::find::<Self>(db, self.id)? else {
            return Ok(());
        };
        if before.kind == self.kind && before.choices == self.choices {
            return Ok(());
        }
        let values = rows::values_of_attribute(db, self.id)?;
        let strange: Vec<&str> = values
            .iter()
            .map(|value| &*value.value)
            .filter(|value| !self.can_hold(value))
            .collect();
        match strange.first() {
            None => Ok(()),
            Some(first) => {
                let field = if before.kind == self.kind {
                    "choices"
                } else {
                    "kind"
                };
                Err(Refusal::of(Code::ValuesDoNotFit, field)
                    .with("count", strange.len())
                    .with("value", first)
                    .into())
            }
        }
    }
}

impl AttributeValue {
    /// The one identity of a value: its column and its record.
    pub fn identity(attribute: Id, record: Id) -> Id {
        Id::of("attribute_value", &[attribute, record])
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Attribute>(db, "attribute_id", self.attribute_id)?;
        let attribute = match self.attribute_id {
            Some(id) => record::find::<Attribute>(db, id)?,
            None => None,
        };
        match attribute {
            Some(attribute) if !attribute.can_hold(&self.value) => {
                let code = match attribute.kind {
                    AttributeKind::Choice | AttributeKind::MultiChoice => Code::NotAChoice,
                    _ => Code::WrongType,
                };
                Err(Refusal::of(code, "value").with("value", &self.value).into())
            }
            _ => Ok(()),
        }
    }
}

/// Notes what a record holds in a column of the initiative's own; an empty value clears it.
pub(super) fn describe(
    tx: &mut Tx<'_>,
    attribute_id: Id,
    record_id: Id,
    value: &str,
) -> Result<Label> {
    let attribute: Attribute = record::must_find(tx.db(), attribute_id)?;
    let id = AttributeValue::identity(attribute_id, record_id);
    if value.is_empty() {
        if record::find::<AttributeValue>(tx.db(), id)?.is_some() {
            tx.remove::<AttributeValue>(id)?;
        }
    } else {
        let (attribute_id, record_id) = (Some(attribute_id), Some(record_id));
        tx.put(&AttributeValue {
            id,
            attribute_id,
            record_id,
            value: value.to_owned(),
        })?;
    }
    Ok(Label::of(
        LabelVerb::Change,
        AttributeValue::TABLE.name,
        attribute.name,
    ))
}
