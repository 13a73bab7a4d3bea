//! Which people are likely one: by name, mail address, telephone and organization.

use std::collections::HashMap;

use rusqlite::Connection;

use super::blocks::{Blocks, Key};
use super::names::Name;
use super::{Found, Likeness, Named, Reason, contacts, reason, rows, shared};
use crate::error::Result;
use crate::values::Id;

/// The most people that share a mail address or a number and are still likely one.
const MOST_TO_SHARE: usize = 2;

/// What is compared of a person.
struct Facts {
    name: Name,
    mails: Vec<String>,
    phone: Option<String>,
    organization: Option<Id>,
}

/// The people and the pairs among them, as places.
pub(super) fn find(db: &Connection) -> Result<(Vec<Named>, Vec<Found>)> {
    let people = rows::people(db)?;
    let organizations: HashMap<Id, String> = rows::organizations(db)?
        .into_iter()
        .map(|organization| (organization.id, organization.name))
        .collect();
    let facts: Vec<Facts> = people
        .iter()
        .map(|person| Facts {
            name: Name::of_person(&person.name),
            mails: contacts::mails(&person.email),
            phone: contacts::phone(&person.phone),
            organization: person.organization_id,
        })
        .collect();
    let mut blocks = Blocks::default();
    for (at, facts) in facts.iter().enumerate() {
        for key in facts.keys() {
            blocks.add(key, at);
        }
    }
    let called = |id: Option<Id>| id.and_then(|id| organizations.get(&id)).cloned();
    let pairs = blocks.pairs().into_iter();
    let found = pairs.filter_map(|(one, other)| {
        let organization = called(facts[one].organization);
        let reasons = facts[one].likeness(&facts[other], organization, &blocks);
        Found::weigh((one, other), reasons)
    });
    let found = found.collect();
    let named = people.into_iter().map(|person| Named {
        id: person.id,
        name: person.name,
        hint: called(person.organization_id).unwrap_or_default(),
    });
    Ok((named.collect(), found))
}

impl Facts {
    fn keys(&self) -> Vec<Key> {
        let mut keys = self.name.keys();
        keys.extend(self.name.keys_of_initials());
        keys.extend(self.mails.iter().map(|mail| mail_key(mail)));
        keys.extend(self.phone.iter().map(|phone| phone_key(phone)));
        keys
    }

    /// What speaks for two people being one, with weights. `organization` is what the first one's is called.
    fn likeness(
        &self,
        other: &Self,
        organization: Option<String>,
        blocks: &Blocks,
    ) -> Vec<(Reason, u32)> {
        let mut reasons = Vec::new();
        let by_name = match self.name.likeness(&other.name, |_| false) {
            None if self.name.agrees_by_initials(&other.name) => Some(Likeness::Abbreviation),
            by_name => by_name,
        };
        if let Some(likeness) = by_name {
            let weight = match likeness {
                Likeness::SameName | Likeness::SameWords => 60,
                Likeness::SimilarName => 45,
                Likeness::NameWithin => 30,
                _ => 25,
            };
            reasons.push((reason(likeness, ""), weight));
        }
        let is_own = |key: Key| blocks.sharing(&key) <= MOST_TO_SHARE;
        if let Some(mail) = shared(&self.mails, &other.mails) {
            let is_own = is_own(mail_key(mail)) && !contacts::is_shared(mail);
            let weight = if is_own { 40 } else { 10 };
            reasons.push((reason(Likeness::SameMail, mail), weight));
        }
        if by_name.is_none() {
            return reasons;
        }
        let phone = self.phone.as_ref().filter(|_| self.phone == other.phone);
        if let Some(phone) = phone.filter(|phone| is_own(phone_key(phone))) {
            reasons.push((reason(Likeness::SamePhone, phone), 20));
        }
        let same = organization.filter(|_| self.organization == other.organization);
        if let Some(organization) = same {
            reasons.push((reason(Likeness::SameOrganization, organization), 20));
        }
        reasons
    }
}

fn mail_key(mail: &str) -> Key {
    Key::Exact("mail", mail.to_owned())
}

fn phone_key(phone: &str) -> Key {
    Key::Exact("phone", phone.to_owned())
}
