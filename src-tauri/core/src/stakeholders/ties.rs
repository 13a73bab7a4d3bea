//! Who is on the map and which relationships joined them on a day: what both the map and the measures look at.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{
    Direction, OrganizationFilter, OrganizationRow, Reading, Relationship, RelationshipRow, rows,
};
use crate::error::Result;
use crate::network::{Network, Tie};
use crate::values::{Day, Id};

/// The organizations that fit a filter and the relationships between them.
pub(super) struct Joined {
    pub organizations: Vec<OrganizationRow>,
    pub ties: Vec<JoinedPair>,
}

/// A relationship between two organizations, given as places in the list of organizations.
pub(super) struct JoinedPair {
    pub from: usize,
    pub to: usize,
    pub row: RelationshipRow,
}

impl Joined {
    /// Finds those that fit, with the relationships that count.
    pub fn find(
        db: &Connection,
        filter: &OrganizationFilter,
        counts: impl Fn(&Relationship) -> bool,
    ) -> Result<Self> {
        let whole = OrganizationFilter {
            offset: 0,
            limit: None,
            ..filter.clone()
        };
        let organizations = rows::organization_rows(db, &whole)?;
        let place: HashMap<Id, usize> = organizations
            .iter()
            .enumerate()
            .map(|(at, row)| (row.organization.id, at))
            .collect();
        let end = |id: Option<Id>| id.and_then(|id| place.get(&id)).copied();
        let mut ties = Vec::new();
        for row in rows::relationship_rows(db, None)? {
            if let (Some(from), Some(to)) =
                (end(row.relationship.from_id), end(row.relationship.to_id))
                && counts(&row.relationship)
            {
                ties.push(JoinedPair { from, to, row });
            }
        }
        Ok(Self {
            organizations,
            ties,
        })
    }

    /// What nodes are told apart by, in the order of the organizations.
    pub fn keys(&self) -> Vec<u128> {
        let key = |row: &OrganizationRow| u128::from_be_bytes(*row.organization.id.as_bytes());
        self.organizations.iter().map(key).collect()
    }

    /// The two ends of each relationship.
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        let ends = |pair: &JoinedPair| (pair.from, pair.to);
        self.ties.iter().map(ends).collect()
    }

    /// The network to measure, weighted by intensity where it was read. Directed, relationships that are not run both
    /// ways.
    pub fn network(&self, on: Option<Day>, directed: bool) -> Network {
        let tie = |pair: &JoinedPair| Tie {
            from: pair.from,
            to: pair.to,
            weight: pair
                .row
                .reading_on(on)
                .and_then(|reading| reading.intensity)
                .map_or(1.0, f64::from),
            mutual: pair.row.relationship.direction != Direction::Directed,
        };
        let ties: Vec<Tie> = self.ties.iter().map(tie).collect();
        Network::new(&self.keys(), &ties, directed)
    }
}

impl Relationship {
    /// Tells whether it stood on a day; without one, whether it has not ended.
    pub fn holds_on(&self, on: Option<Day>) -> bool {
        match on {
            None => self.ended_on.is_none(),
            Some(on) => {
                self.started_on.is_none_or(|started| started <= on)
                    && self.ended_on.is_none_or(|ended| on <= ended)
            }
        }
    }
}

impl RelationshipRow {
    /// The newest reading until the end of a day; without one, the newest of all.
    pub fn reading_on(&self, on: Option<Day>) -> Option<&Reading> {
        self.readings
            .iter()
            .find(|reading| on.is_none_or(|on| reading.read_on.is_none_or(|read| read <= on)))
    }
}
