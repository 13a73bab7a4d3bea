//! The columns in which organizations, people and relationships go out. Lived experience stays in the initiative.

use super::export::{Cell, Sheet, code, name_of};
use super::known::{Draft, Known};
use crate::stakeholders::{Attribute, AttributeOwner};
use crate::values::Id;

/// The table of organizations.
pub fn organizations(known: &Known) -> Sheet {
    let header = [
        "name",
        "short_name",
        "sector",
        "kind",
        "status",
        "joined_on",
        "left_on",
        "website",
        "place",
        "population_served",
        "tags",
        "agreement_signed_on",
        "agreement_renews_on",
        "agreement_term",
        "motivation",
        "notes",
    ];
    let rows = known
        .organizations
        .drafts
        .iter()
        .map(|Draft { record, .. }| {
            let row = vec![
                record.name.as_str().into(),
                record.short_name.as_str().into(),
                name_of(&known.sectors, record.sector_id).as_str().into(),
                code(record.kind),
                code(record.status),
                record.joined_on.into(),
                record.left_on.into(),
                record.website.as_str().into(),
                record.place.as_str().into(),
                record.population_served.as_str().into(),
                record.tags.as_str().into(),
                record.agreement_signed_on.into(),
                record.agreement_renews_on.into(),
                record.agreement_term.as_str().into(),
                record.motivation.as_str().into(),
                record.notes.as_str().into(),
            ];
            (record.id, row)
        });
    with_own_columns(
        known,
        AttributeOwner::Organization,
        "Organizations",
        &header,
        rows,
    )
}

/// The table of people.
pub fn people(known: &Known) -> Sheet {
    let header = [
        "name",
        "organization",
        "title",
        "email",
        "phone",
        "languages",
        "is_backbone_staff",
        "fte",
        "funded_until",
        "supports",
        "notes",
    ];
    let rows = known.people.drafts.iter().map(|Draft { record, .. }| {
        let row = vec![
            record.name.as_str().into(),
            sure_name(known, record.organization_id).as_str().into(),
            record.title.as_str().into(),
            record.email.as_str().into(),
            record.phone.as_str().into(),
            record.languages.as_str().into(),
            if record.is_backbone_staff {
                "yes"
            } else {
                "no"
            }
            .into(),
            record.fte.into(),
            record.funded_until.into(),
            record.supports.as_str().into(),
            record.notes.as_str().into(),
        ];
        (record.id, row)
    });
    with_own_columns(known, AttributeOwner::Person, "People", &header, rows)
}

/// The table of relationships.
pub fn relationships(known: &Known) -> Sheet {
    let header = [
        "from",
        "to",
        "kind",
        "direction",
        "started_on",
        "ended_on",
        "intensity",
        "openness",
        "reliability",
        "mission",
        "influence",
        "resources",
        "involvement",
        "read_on",
        "notes",
    ];
    let rows = known
        .relationships
        .drafts
        .iter()
        .map(|Draft { record, .. }| {
            let newest = known
                .readings
                .get(&record.id)
                .and_then(|readings| readings.first())
                .cloned()
                .unwrap_or_default();
            let row = vec![
                sure_name(known, record.from_id).as_str().into(),
                sure_name(known, record.to_id).as_str().into(),
                record.kind.as_str().into(),
                code(record.direction),
                record.started_on.into(),
                record.ended_on.into(),
                newest.intensity.into(),
                newest.openness.into(),
                newest.reliability.into(),
                newest.mission.into(),
                newest.influence.into(),
                newest.resources.into(),
                newest.involvement.into(),
                newest.read_on.into(),
                record.notes.as_str().into(),
            ];
            (record.id, row)
        });
    with_own_columns(
        known,
        AttributeOwner::Relationship,
        "Relationships",
        &header,
        rows,
    )
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

/// Adds the initiative's own columns and the identity to the right of a record's own.
fn with_own_columns(
    known: &Known,
    owner: AttributeOwner,
    name: &'static str,
    header: &[&str],
    rows: impl Iterator<Item = (Id, Vec<Cell>)>,
) -> Sheet {
    let own: Vec<&Attribute> = known
        .attributes
        .iter()
        .filter(|attribute| attribute.record == owner)
        .collect();
    let heads = header
        .iter()
        .map(|head| (*head).to_owned())
        .chain(own.iter().map(|attribute| attribute.name.clone()));
    let rows = rows.map(|(id, mut row)| {
        row.extend(own.iter().map(|attribute| {
            known
                .values
                .get(&(attribute.id, id))
                .map_or(Cell::Empty, |value| value.as_str().into())
        }));
        row.push(code(id));
        row
    });
    Sheet {
        name,
        heads: vec![heads.chain(["id".to_owned()]).collect()],
        frozen_columns: 0,
        rows: rows.collect(),
    }
}
