//! The part of a row of people that is about the organization it names.

use serde_json::{Map, Value};

use super::rows::{RowCell, RowValues};
use crate::exchange::fields::{Field, Shape};
use crate::exchange::known::name_key;

impl RowValues {
    /// What a row of people says of the organization it names, as a row of that organization.
    pub fn part_of_organization(&self) -> Self {
        let own = |(field, cell): &(Field, RowCell)| Some((field.at_organization()?, cell.clone()));
        let is_understood = |field: Field| {
            field == Field::Sector || self.of_organization.contains_key(&field.to_string())
        };
        let cells = self.cells.iter().filter_map(own);
        Self {
            table: self.table,
            row: self.row,
            is_of_network: false,
            patch: self.of_organization.clone(),
            of_organization: Map::new(),
            attributes: Vec::new(),
            own_columns: Vec::new(),
            sample: Vec::new(),
            cells: cells.filter(|(field, _)| is_understood(*field)).collect(),
        }
    }

    /// What a row that names nobody says, all of it of the organization: what only people have goes into columns of the
    /// initiative's own.
    pub fn whole_of_organization(&self) -> Self {
        let mut part = self.part_of_organization();
        part.attributes.clone_from(&self.attributes);
        let names = [Field::Name, Field::FirstName, Field::LastName];
        let skipped = [Field::Organization, Field::Id, Field::RecordType];
        for (field, cell) in &self.cells {
            if *field == Field::Notes && part.cell(Field::Notes).is_none() {
                let text = Value::String(cell.text.clone());
                part.patch.insert(field.to_string(), text);
                part.cells.push((*field, cell.clone()));
            } else if field.at_organization().is_none()
                && field.shape() == Shape::Text
                && !names.contains(field)
                && !skipped.contains(field)
                && !cell.header.is_empty()
            {
                let own = (cell.header.clone(), cell.text.clone());
                part.attributes.push(own);
            }
        }
        part
    }

    /// Tells whether there is nothing in it for a record.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.attributes.is_empty()
    }

    /// Leaves out the cells that `stands` does not let stand: the code of the field or the name of the column, and what
    /// the cell says. Returns the heads of those.
    pub fn leave_out(&mut self, mut stands: impl FnMut(&str, &str) -> bool) -> Vec<String> {
        let mut left_out = Vec::new();
        let patch = &mut self.patch;
        self.cells.retain(|(field, cell)| {
            let code = field.to_string();
            let text = patch.get(&code).and_then(Value::as_str);
            let is_kept = stands(&code, text.unwrap_or(&cell.text));
            if !is_kept {
                left_out.push(cell.header.clone());
                patch.remove(&code);
            }
            is_kept
        });
        self.attributes.retain(|(name, text)| {
            let is_kept = stands(&format!("+{}", name_key(name)), text);
            if !is_kept {
                left_out.push(name.clone());
            }
            is_kept
        });
        left_out
    }
}
