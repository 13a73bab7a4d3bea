//! Rows of an adjacency matrix that say no more than the initiative itself would: a matrix has no place for kinds, days
//! and directions of ties, nor for who is a person, so that taking such rows up could only change them.

use std::collections::HashMap;

use super::Plan;
use super::rows::RowValues;
use crate::exchange::fields::{Field, Target};
use crate::exchange::network::matrix_of;
use crate::stakeholders::Direction;
use crate::values::Id;

/// The own column in which weights stand that are no intensities.
const WEIGHT: &str = "weight";

/// What the initiative's own matrix says.
#[derive(Debug, Default)]
pub struct Matrix {
    /// Whom each name means, and whether it is a person.
    pub names: HashMap<String, (Id, bool)>,
    /// What stands in each cell that is not empty, by row and column.
    pub weights: HashMap<(Id, Id), f64>,
}

impl Plan {
    /// Notes what the initiative's own matrix says.
    pub(super) fn draw_matrix(&mut self) {
        self.matrix = matrix_of(&self.known);
    }

    /// What kind of record a row of a matrix means that says nothing new.
    pub(super) fn known_in_matrix(&mut self, target: Target, values: &RowValues) -> Option<Target> {
        if target == Target::Relationships {
            return self.is_in_matrix(values).then_some(target);
        }
        let name = values.text(Field::Id)?;
        let (id, is_person) = *self.matrix.names.get(name)?;
        self.remember_key(values, id);
        Some(if is_person { Target::People } else { target })
    }

    fn is_in_matrix(&self, values: &RowValues) -> bool {
        let end = |field| values.text(field).and_then(|text| self.end(text).ok());
        let (Some(from), Some(to)) = (end(Field::From), end(Field::To)) else {
            return false;
        };
        let own = values.attributes.iter().find(|(name, _)| name == WEIGHT);
        let said = values
            .text(Field::Intensity)
            .or(own.map(|(_, text)| text.as_str()));
        let weight = said.map_or(Some(1.0), |text| text.trim().parse::<f64>().ok());
        let cell = |from: Id, to: Id| self.matrix.weights.get(&(from, to)).copied();
        let is_one_way = values
            .text(Field::Direction)
            .is_some_and(|text| text.parse() == Ok(Direction::Directed));
        let there = weight.is_some() && cell(from, to) == weight;
        there && (is_one_way || cell(to, from) == weight)
    }
}
