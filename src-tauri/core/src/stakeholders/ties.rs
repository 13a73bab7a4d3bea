//! Who is on the map and which relationships joined them on a day: what both the map and the measures look at.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::{
    Direction, OrganizationFilter, OrganizationRow, Person, Reading, Relationship, RelationshipRow,
    rows,
};
use crate::error::Result;
use crate::network::{Network, Tie};
use crate::values::{Day, Id};

/// The organizations that fit a filter, perhaps with people, and the relationships between them.
pub(super) struct Joined {
    pub organizations: Vec<OrganizationRow>,
    /// People with a relationship, where they were asked for.
    pub people: Vec<Person>,
    pub ties: Vec<JoinedPair>,
}

/// A relationship between two, given as places in the list of organizations and then of people.
pub(super) struct JoinedPair {
    pub from: usize,
    pub to: usize,
    pub row: RelationshipRow,
}

impl Joined {
    /// Finds the organizations that fit, with the relationships that count.
    pub fn find(
        db: &Connection,
        filter: &OrganizationFilter,
        counts: impl Fn(&Relationship) -> bool,
    ) -> Result<Self> {
        let ties = rows::relationship_rows(db, None)?;
        let ties = ties.into_iter().filter(|row| counts(&row.relationship));
        Ok(Self::of(whole(db, filter)?, Vec::new(), ties.collect()))
    }

    /// Finds the organizations that fit and the people who have a relationship with them or with each other, with
    /// every relationship there ever was.
    pub fn with_people(db: &Connection, filter: &OrganizationFilter) -> Result<Self> {
        let organizations = whole(db, filter)?;
        let people = rows::people(db)?;
        let here = organizations.iter().map(|row| row.organization.id);
        let here: HashSet<Id> = here.chain(people.iter().map(|person| person.id)).collect();
        let mut ties = rows::relationship_rows(db, None)?;
        ties.retain(|row| ends(row).iter().all(|id| here.contains(id)));
        let tied: HashSet<Id> = ties.iter().flat_map(ends).collect();
        let people = people.into_iter().filter(|one| tied.contains(&one.id));
        Ok(Self::of(organizations, people.collect(), ties))
    }

    fn of(
        organizations: Vec<OrganizationRow>,
        people: Vec<Person>,
        ties: Vec<RelationshipRow>,
    ) -> Self {
        let mut joined = Self {
            organizations,
            people,
            ties: Vec::new(),
        };
        let ids = joined.ids().enumerate();
        let place: HashMap<Id, usize> = ids.map(|(at, id)| (id, at)).collect();
        let pairs = ties.into_iter().filter_map(|row| {
            let [from, to] = ends(&row).map(|id| place.get(&id).copied());
            Some(JoinedPair {
                from: from?,
                to: to?,
                row,
            })
        });
        joined.ties = pairs.collect();
        joined
    }

    /// The organizations and then the people.
    pub fn ids(&self) -> impl Iterator<Item = Id> {
        let organizations = self.organizations.iter().map(|row| row.organization.id);
        organizations.chain(self.people.iter().map(|person| person.id))
    }

    /// What nodes are told apart by, in the order of their identities.
    pub fn keys(&self) -> Vec<u128> {
        self.ids()
            .map(|id| u128::from_be_bytes(*id.as_bytes()))
            .collect()
    }

    /// Whom each person belongs to, where that organization is here too.
    pub fn belonging(&self) -> Vec<(usize, usize)> {
        let place: HashMap<Id, usize> = self.ids().enumerate().map(|(at, id)| (id, at)).collect();
        let people = self.people.iter().filter_map(|person| {
            let organization = place.get(&person.organization_id?)?;
            Some((*place.get(&person.id)?, *organization))
        });
        people.collect()
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

/// Everyone who fits, whichever part was asked for.
fn whole(db: &Connection, filter: &OrganizationFilter) -> Result<Vec<OrganizationRow>> {
    let whole = OrganizationFilter {
        offset: 0,
        limit: None,
        ..filter.clone()
    };
    rows::organization_rows(db, &whole)
}

/// The two ends of a relationship; the nil identity where one is missing.
fn ends(row: &RelationshipRow) -> [Id; 2] {
    let tie = &row.relationship;
    [tie.from_id, tie.to_id].map(Option::unwrap_or_default)
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
