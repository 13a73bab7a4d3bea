//! Which records are compared with which: those that share a key, so that thousands of records are never compared each
//! with each.

use std::collections::{HashMap, HashSet};

/// The most records that share a key which alone says little, such as a word of a name.
const MOST_LOOSE: usize = 25;

/// The most records that share a telling key and are compared each with each; of more, only neighbours are.
const MOST_EXACT: usize = 40;

/// Something that likely duplicates have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// Tells much: a whole name, a mail address, a telephone number.
    Exact(&'static str, String),
    /// Tells little: worth a comparison only where few have it.
    Loose(&'static str, String),
}

/// Records by what they have in common.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    members: HashMap<Key, Vec<usize>>,
}

impl Blocks {
    /// Notes that the record at a place has a key.
    pub(super) fn add(&mut self, key: Key, at: usize) {
        let members = self.members.entry(key).or_default();
        if members.last() != Some(&at) {
            members.push(at);
        }
    }

    /// How many records have a key.
    pub(super) fn sharing(&self, key: &Key) -> usize {
        self.members.get(key).map_or(0, Vec::len)
    }

    /// Every two records worth a comparison, as places, each pair once.
    pub(super) fn pairs(&self) -> HashSet<(usize, usize)> {
        let mut pairs = HashSet::new();
        for (key, members) in &self.members {
            let most = match key {
                Key::Exact(..) => MOST_EXACT,
                Key::Loose(..) => MOST_LOOSE,
            };
            if members.len() <= most {
                for (i, one) in members.iter().enumerate() {
                    pairs.extend(members[i + 1..].iter().map(|other| (*one, *other)));
                }
            } else if matches!(key, Key::Exact(..)) {
                pairs.extend(members.windows(2).map(|two| (two[0], two[1])));
            }
        }
        pairs
    }
}
