//! Which organizations are likely one: by name, abbreviation, mail domain, website, telephone and address.

use std::collections::HashMap;

use rusqlite::Connection;

use super::blocks::{Blocks, Key};
use super::names::Name;
use super::{Found, Likeness, Named, Reason, contacts, reason, rows, shared};
use crate::error::Result;
use crate::stakeholders::Organization;
use crate::values::Id;

/// The most organizations that share an address, a number or a domain and are still likely one.
const MOST_TO_SHARE: usize = 3;

/// What is compared of an organization.
struct Facts {
    name: Name,
    mails: Vec<String>,
    domains: Vec<String>,
    website: Option<String>,
    phone: Option<String>,
    address: Option<String>,
}

/// The organizations and the pairs among them, as places.
pub(super) fn find(db: &Connection) -> Result<(Vec<Named>, Vec<Found>)> {
    let organizations = rows::organizations(db)?;
    let mut mails_of: HashMap<Id, Vec<String>> = HashMap::new();
    for person in rows::people(db)? {
        if let Some(organization) = person.organization_id {
            let mails = mails_of.entry(organization).or_default();
            mails.extend(contacts::mails(&person.email));
        }
    }
    let facts: Vec<Facts> = organizations
        .iter()
        .map(|organization| {
            let mails = mails_of.remove(&organization.id).unwrap_or_default();
            Facts::of(organization, &mails)
        })
        .collect();
    let mut blocks = Blocks::default();
    for (at, facts) in facts.iter().enumerate() {
        for key in facts.keys() {
            blocks.add(key, at);
        }
    }
    let pairs = blocks.pairs().into_iter();
    let found = pairs.filter_map(|(one, other)| {
        Found::weigh((one, other), facts[one].likeness(&facts[other], &blocks))
    });
    let found = found.collect();
    let named = organizations.into_iter().map(|organization| Named {
        id: organization.id,
        name: organization.name,
        hint: organization.short_name,
    });
    Ok((named.collect(), found))
}

impl Facts {
    fn of(organization: &Organization, mails_of_people: &[String]) -> Self {
        let website = contacts::website(&organization.website);
        let mails = contacts::mails(&organization.email);
        let of_mails = mails.iter().chain(mails_of_people);
        let mut domains: Vec<String> = of_mails
            .filter_map(|mail| contacts::own_domain(mail))
            .collect();
        let hosts = website.iter().map(|(host, _)| host.clone());
        domains.extend(hosts.filter(|host| !contacts::is_everybodys(host)));
        domains.sort_unstable();
        domains.dedup();
        Self {
            name: Name::of_organization(&organization.name, &organization.short_name),
            mails,
            domains,
            website: website.and_then(|(host, path)| {
                let says_whose = !path.is_empty() || !contacts::is_everybodys(&host);
                says_whose.then(|| match &*path {
                    "" => host,
                    path => format!("{host}/{path}"),
                })
            }),
            phone: contacts::phone(&organization.phone),
            address: contacts::address(&organization.address),
        }
    }

    fn keys(&self) -> Vec<Key> {
        let mut keys = self.name.keys();
        keys.extend(self.mails.iter().map(|mail| mail_key(mail)));
        keys.extend(self.domains.iter().map(|domain| domain_key(domain)));
        keys.extend(self.website.iter().map(|website| website_key(website)));
        keys.extend(self.phone.iter().map(|phone| phone_key(phone)));
        keys.extend(self.address.iter().map(|address| address_key(address)));
        keys
    }

    /// What speaks for two organizations being one, with weights.
    fn likeness(&self, other: &Self, blocks: &Blocks) -> Vec<(Reason, u32)> {
        let mut reasons = Vec::new();
        let is_rare = |word: &str| blocks.sharing(&Key::Loose("word", word.to_owned())) <= 2;
        let by_name = self.name.likeness(&other.name, is_rare);
        if let Some(likeness) = by_name {
            let weight = match likeness {
                Likeness::SameName | Likeness::SameWords => 70,
                Likeness::SimilarName => 50,
                _ => 30,
            };
            reasons.push((reason(likeness, ""), weight));
        }
        if !matches!(by_name, Some(Likeness::SameName | Likeness::SameWords)) {
            reasons.extend(abbreviation(&self.name, &other.name));
        }
        let is_own = |key: Key| blocks.sharing(&key) <= MOST_TO_SHARE;
        let same_mail = shared(&self.mails, &other.mails).filter(|mail| is_own(mail_key(mail)));
        if let Some(mail) = same_mail {
            reasons.push((reason(Likeness::SameMail, mail), 50));
        }
        let same = |one: &Option<String>, other: &Option<String>, key: fn(&str) -> Key| {
            let both = one.clone().filter(|one| Some(one) == other.as_ref());
            both.filter(|both| is_own(key(both)))
        };
        let website = same(&self.website, &other.website, website_key);
        let domain = shared(&self.domains, &other.domains).filter(|name| is_own(domain_key(name)));
        if let Some(website) = website {
            reasons.push((reason(Likeness::SameWebsite, website), 50));
        } else if let (Some(domain), None) = (domain, same_mail) {
            reasons.push((reason(Likeness::SameDomain, domain), 40));
        }
        if let Some(phone) = same(&self.phone, &other.phone, phone_key) {
            reasons.push((reason(Likeness::SamePhone, phone), 40));
        }
        if let Some(address) = same(&self.address, &other.address, address_key) {
            reasons.push((reason(Likeness::SameAddress, address), 40));
        }
        reasons
    }
}

/// Whether one is called by the other's abbreviation or first letters.
fn abbreviation(one: &Name, other: &Name) -> Option<(Reason, u32)> {
    let stands_for = |short: &Name, whole: &Name| {
        let letters = short.single.as_ref()?;
        let known = whole.abbreviations.iter().chain(&whole.initials);
        let is_known = known.clone().any(|known| known == letters);
        is_known.then(|| (letters.to_uppercase(), 55))
    };
    let same_short_name = || {
        let letters = shared(&one.abbreviations, &other.abbreviations)?;
        (letters.chars().count() >= 3).then(|| (letters.to_uppercase(), 40))
    };
    let first_letters = |short: &Name, whole: &Name| {
        let letters = shared(&short.abbreviations, &whole.initials)?;
        whole
            .abbreviations
            .is_empty()
            .then(|| (letters.to_uppercase(), 30))
    };
    let (letters, weight) = stands_for(one, other)
        .or_else(|| stands_for(other, one))
        .or_else(same_short_name)
        .or_else(|| first_letters(one, other))
        .or_else(|| first_letters(other, one))?;
    Some((reason(Likeness::Abbreviation, letters), weight))
}

fn mail_key(mail: &str) -> Key {
    Key::Exact("mail", mail.to_owned())
}

fn domain_key(domain: &str) -> Key {
    Key::Loose("domain", domain.to_owned())
}

fn website_key(website: &str) -> Key {
    Key::Exact("website", website.to_owned())
}

fn phone_key(phone: &str) -> Key {
    Key::Exact("phone", phone.to_owned())
}

fn address_key(address: &str) -> Key {
    Key::Exact("address", address.to_owned())
}
