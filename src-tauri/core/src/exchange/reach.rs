//! How far what stands in a column may go. A table is built from the columns that its readers may see; nothing is taken
//! out of it afterwards.

use super::export::{Cell, Sheet, code};
use super::known::Known;
use crate::initiative::Audience;
use crate::stakeholders::{Attribute, AttributeOwner};
use crate::values::Id;

/// How far something may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// To everybody.
    Everybody,
    /// To everybody but the public: what names people.
    Named,
    /// To the partners: what is needed to work with each other.
    Partners,
    /// Nowhere: assessments, trust readings, money and notes are the backbone's own.
    Backbone,
}

impl Reach {
    /// Tells whether an audience is within reach.
    pub const fn includes(self, audience: Audience) -> bool {
        match self {
            Self::Everybody => true,
            Self::Named => !matches!(audience, Audience::Public),
            Self::Partners => audience.takes_part(),
            Self::Backbone => matches!(audience, Audience::Backbone),
        }
    }
}

/// A column: its head, how far it may go, and what stands in it.
pub type Column<R> = (&'static str, Reach, fn(&Known, &R) -> Cell);

/// The initiative's own columns that an audience may see: only the backbone, since nobody knows what they hold.
pub fn own_columns(known: &Known, owner: AttributeOwner, audience: Audience) -> Vec<&Attribute> {
    let own = known.attributes.iter();
    own.filter(|attribute| attribute.record == owner && Reach::Backbone.includes(audience))
        .collect()
}

/// The table of records with the columns within reach of an audience, and their identity as the last one.
pub fn table<'a, R: 'a>(
    known: &Known,
    audience: Audience,
    name: &'static str,
    columns: &[Column<R>],
    owner: Option<AttributeOwner>,
    records: impl Iterator<Item = (Id, &'a R)>,
) -> Sheet {
    let seen: Vec<&Column<R>> = columns
        .iter()
        .filter(|(_, reach, _)| reach.includes(audience))
        .collect();
    let own = owner.map_or_else(Vec::new, |owner| own_columns(known, owner, audience));
    let heads = seen.iter().map(|(head, _, _)| (*head).to_owned());
    let heads = heads.chain(own.iter().map(|attribute| attribute.name.clone()));
    let heads = heads.chain(["id".to_owned()]).collect();
    let rows = records.map(|(id, record)| {
        let cells = seen.iter().map(|(_, _, cell)| cell(known, record));
        let own = own.iter().map(|attribute| {
            let value = known.values.get(&(attribute.id, id));
            value.map_or(Cell::Empty, |value| value.as_str().into())
        });
        cells.chain(own).chain([code(id)]).collect()
    });
    Sheet {
        name,
        rows: rows.collect(),
        heads: vec![heads],
        frozen_columns: 0,
    }
}
