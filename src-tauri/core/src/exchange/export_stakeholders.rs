//! The columns in which organizations, people and relationships go out, and how far each may go. Lived experience stays
//! in the initiative.

use super::export::{Sheet, code, name_of};
use super::known::Known;
use super::reach::Reach::{Backbone, Everybody, Named, Partners};
use super::reach::{Column, Reach, table};
use crate::initiative::Audience;
use crate::stakeholders::{
    AttributeOwner, Organization, OrganizationStatus, Person, Reading, Relationship,
};
use crate::values::Id;

const ORGANIZATION: &[Column<Organization>] = &[
    ("name", Everybody, |_, record| record.name.as_str().into()),
    ("short_name", Everybody, |_, record| {
        record.short_name.as_str().into()
    }),
    ("sector", Everybody, |known, record| {
        name_of(&known.sectors, record.sector_id).as_str().into()
    }),
    ("kind", Everybody, |_, record| code(record.kind)),
    ("status", Everybody, |_, record| code(record.status)),
    ("joined_on", Everybody, |_, record| record.joined_on.into()),
    ("left_on", Partners, |_, record| record.left_on.into()),
    ("website", Everybody, |_, record| {
        record.website.as_str().into()
    }),
    ("place", Everybody, |_, record| record.place.as_str().into()),
    ("population_served", Everybody, |_, record| {
        record.population_served.as_str().into()
    }),
    ("tags", Backbone, |_, record| record.tags.as_str().into()),
    ("agreement_signed_on", Backbone, |_, record| {
        record.agreement_signed_on.into()
    }),
    ("agreement_renews_on", Backbone, |_, record| {
        record.agreement_renews_on.into()
    }),
    ("agreement_term", Backbone, |_, record| {
        record.agreement_term.as_str().into()
    }),
    ("motivation", Backbone, |_, record| {
        record.motivation.as_str().into()
    }),
    ("notes", Backbone, |_, record| record.notes.as_str().into()),
];

const PERSON: &[Column<Person>] = &[
    ("name", Named, |_, record| record.name.as_str().into()),
    ("organization", Named, |known, record| {
        sure_name(known, record.organization_id).as_str().into()
    }),
    ("title", Named, |_, record| record.title.as_str().into()),
    ("email", Partners, |_, record| record.email.as_str().into()),
    ("phone", Partners, |_, record| record.phone.as_str().into()),
    ("languages", Partners, |_, record| {
        record.languages.as_str().into()
    }),
    ("is_backbone_staff", Named, |_, record| {
        match record.is_backbone_staff {
            true => "yes",
            false => "no",
        }
        .into()
    }),
    ("fte", Backbone, |_, record| record.fte.into()),
    ("funded_until", Backbone, |_, record| {
        record.funded_until.into()
    }),
    ("supports", Backbone, |_, record| {
        record.supports.as_str().into()
    }),
    ("notes", Backbone, |_, record| record.notes.as_str().into()),
];

const RELATIONSHIP: &[Column<Relationship>] = &[
    ("from", Everybody, |known, record| {
        sure_name(known, record.from_id).as_str().into()
    }),
    ("to", Everybody, |known, record| {
        sure_name(known, record.to_id).as_str().into()
    }),
    ("kind", Everybody, |_, record| record.kind.as_str().into()),
    ("direction", Everybody, |_, record| code(record.direction)),
    ("started_on", Everybody, |_, record| {
        record.started_on.into()
    }),
    ("ended_on", Everybody, |_, record| record.ended_on.into()),
    ("intensity", Backbone, |known, record| {
        newest(known, record).intensity.into()
    }),
    ("openness", Backbone, |known, record| {
        newest(known, record).openness.into()
    }),
    ("reliability", Backbone, |known, record| {
        newest(known, record).reliability.into()
    }),
    ("mission", Backbone, |known, record| {
        newest(known, record).mission.into()
    }),
    ("influence", Backbone, |known, record| {
        newest(known, record).influence.into()
    }),
    ("resources", Backbone, |known, record| {
        newest(known, record).resources.into()
    }),
    ("involvement", Backbone, |known, record| {
        newest(known, record).involvement.into()
    }),
    ("read_on", Backbone, |known, record| {
        newest(known, record).read_on.into()
    }),
    ("notes", Backbone, |_, record| record.notes.as_str().into()),
];

/// The table of organizations.
pub fn organizations(known: &Known, audience: Audience) -> Sheet {
    let records = known.organizations.drafts.iter();
    let records = records.map(|draft| (draft.record.id, &draft.record));
    let records = records.filter(|(_, record)| is_listed(record, audience));
    let owner = Some(AttributeOwner::Organization);
    table(
        known,
        audience,
        "Organizations",
        ORGANIZATION,
        owner,
        records,
    )
}

/// The table of people; nobody for an audience to which people are not named.
pub fn people(known: &Known, audience: Audience) -> Sheet {
    let records = known.people.drafts.iter();
    let records = records.map(|draft| (draft.record.id, &draft.record));
    let records = records.filter(|_| Named.includes(audience));
    let owner = Some(AttributeOwner::Person);
    table(known, audience, "People", PERSON, owner, records)
}

/// The table of relationships; only those between stakeholders that the audience may see.
pub fn relationships(known: &Known, audience: Audience) -> Sheet {
    let records = known.relationships.drafts.iter();
    let records = records.map(|draft| (draft.record.id, &draft.record));
    let records = records.filter(|(_, record)| is_seen(known, record, audience));
    let owner = Some(AttributeOwner::Relationship);
    table(
        known,
        audience,
        "Relationships",
        RELATIONSHIP,
        owner,
        records,
    )
}

/// Tells whether an audience may see a relationship: both its ends, and no rivalry unless it is the backbone.
pub fn is_seen(known: &Known, record: &Relationship, audience: Audience) -> bool {
    let is_end = |id: Option<Id>| {
        let Some(id) = id else { return false };
        match known.organizations.at(id) {
            Some(at) => is_listed(&known.organizations.drafts[at].record, audience),
            None => known.people.at(id).is_some() && Named.includes(audience),
        }
    };
    let is_open = record.kind.as_str() != "competes_with" || Reach::Backbone.includes(audience);
    Reach::Backbone.includes(audience) || is_open && is_end(record.from_id) && is_end(record.to_id)
}

/// Tells whether an audience may see that an organization is known here: to outsiders, only those that take part.
fn is_listed(record: &Organization, audience: Audience) -> bool {
    audience.takes_part() || record.status == OrganizationStatus::Active
}

fn newest(known: &Known, record: &Relationship) -> Reading {
    let readings = known.readings.get(&record.id);
    let newest = readings.and_then(|readings| readings.first());
    newest.cloned().unwrap_or_default()
}

/// What a stakeholder is called, or its identity where another one is called the same.
fn sure_name(known: &Known, id: Option<Id>) -> String {
    let organization = name_of(&known.organizations, id);
    let name = if organization.is_empty() {
        name_of(&known.people, id)
    } else {
        organization
    };
    let namesakes = known.organizations.named(&name).len() + known.people.named(&name).len();
    match id {
        Some(id) if namesakes > 1 => id.to_string(),
        _ => name,
    }
}
