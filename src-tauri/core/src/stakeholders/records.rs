//! The records of stakeholders and what each refuses to hold.

use rusqlite::Connection;

use super::{
    Assessment, Attribute, AttributeValue, Contribution, Distinction, ForeignPart, MapPlace,
    MapView, NetworkSnapshot, Reading, Relationship, RelationshipKind,
};
use crate::error::{Code, Refusal, Result};
use crate::journal::record::{self, record};
use crate::journal::records::records;
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// What an organization is to the initiative.
    OrganizationKind { Partner, Funder, Backbone, Ally, Prospect, Affected }
);

codes!(
    /// Whether an organization takes part at present.
    OrganizationStatus { Active, Prospective, Paused, Left }
);

codes!(
    /// What a group is for.
    GroupKind { WorkingGroup, Steering, ActionTeam, Advisory }
);

codes!(
    /// What a seat does in its group.
    SeatRole { Member, Chair, CoChair, Observer }
);

codes!(
    /// Whether a representative is the accountable leader of the organization or stands in.
    Capacity { Leader, Delegate }
);

record! {
    /// A sector of the community; the list is the initiative's own.
    pub struct Sector in "sector" titled name searching ["name", "notes"] {
        /// What it is called.
        name: String,
        /// Where it stands in the list.
        position: String,
        /// How many active partners the initiative wants here.
        target: Option<i32>,
        /// Free text.
        notes: String,
    }
}

record! {
    /// An organization that takes part, pays, stands by, is asked, or is affected.
    pub struct Organization in "organization" titled name
        searching ["name", "short_name", "place", "population_served", "tags", "website", "email", "address", "motivation", "notes"] hinted ["place"] {
        /// What it is called.
        name: String,
        /// Two to five letters for a label on the map.
        short_name: String,
        /// The sector it belongs to.
        sector_id: Option<Id>,
        /// What it is to the initiative.
        kind: OrganizationKind,
        /// Whether it takes part at present.
        status: OrganizationStatus,
        /// The day it joined.
        joined_on: Option<Day>,
        /// The day it left.
        left_on: Option<Day>,
        /// Its address on the web, as text.
        website: String,
        /// Electronic mail of the organization itself.
        email: String,
        /// Telephone of the organization itself.
        phone: String,
        /// Postal address, as written on a letter.
        address: String,
        /// Where it works.
        place: String,
        /// Whom it serves.
        population_served: String,
        /// Words to find it by, separated by commas.
        tags: String,
        /// The day it signed the partnership agreement.
        agreement_signed_on: Option<Day>,
        /// The day the agreement is to be renewed.
        agreement_renews_on: Option<Day>,
        /// How long the agreement runs, in words.
        agreement_term: String,
        /// Why it joined, in its own words.
        motivation: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A person who speaks or works for an organization, or for the community.
    pub struct Person in "person" titled name searching ["name", "title", "email", "phone", "languages", "notes"] hinted ["organization_id"] {
        /// What the person is called.
        name: String,
        /// The organization the person belongs to.
        organization_id: Option<Id>,
        /// The position held there.
        title: String,
        /// Electronic mail.
        email: String,
        /// Telephone.
        phone: String,
        /// Languages spoken, separated by commas.
        languages: String,
        /// Whether the person works for the backbone.
        is_backbone_staff: bool,
        /// The share of a full-time position, 0 to 1.
        fte: Option<f64>,
        /// The day the money for the position ends.
        funded_until: Option<Day>,
        /// Whether the person has lived what the initiative is about; private.
        lived_experience: bool,
        /// Supports offered, such as stipend, childcare, interpreter, transport; separated by commas.
        supports: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A steering committee, working group, action team or community advisory.
    pub struct Group in "group" titled name searching ["name", "purpose", "notes"] {
        /// What it is called.
        name: String,
        /// What kind of group it is.
        kind: GroupKind,
        /// What it is for.
        purpose: String,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A place in a group that belongs to an organization, or to the community when it names none.
    pub struct Seat in "seat" titled nothing searching ["notes"] hinted ["organization_id", "group_id"] {
        /// The group.
        group_id: Option<Id>,
        /// The organization; none for a community seat.
        organization_id: Option<Id>,
        /// What the seat does there.
        role: SeatRole,
        /// The first day.
        from_on: Option<Day>,
        /// The last day.
        until_on: Option<Day>,
        /// Where it stands in the list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// Who speaks for a seat between two days.
    pub struct Representation in "representation" titled nothing searching ["notes"] hinted ["seat_id"] {
        /// The seat.
        seat_id: Option<Id>,
        /// The person.
        person_id: Option<Id>,
        /// As the accountable leader, or standing in.
        capacity: Capacity,
        /// The first day.
        from_on: Option<Day>,
        /// The last day.
        until_on: Option<Day>,
        /// Free text.
        notes: String,
    }
}

records!(
    "Stakeholders": Sector, Organization, Person, Group, Seat, Representation, Relationship, RelationshipKind, Reading,
    Assessment, Contribution, Attribute, AttributeValue, MapView, MapPlace, NetworkSnapshot, Distinction,
    ForeignPart,
);

impl Sector {
    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::within("target", self.target.map(f64::from), 0.0, 1000.0)
    }
}

impl Organization {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::at_most("short_name", &self.short_name, 12)?;
        rules::refers_to::<Sector>(db, "sector_id", self.sector_id)?;
        rules::ends_after("left_on", self.joined_on, self.left_on)?;
        rules::ends_after(
            "agreement_renews_on",
            self.agreement_signed_on,
            self.agreement_renews_on,
        )
    }
}

impl Person {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)?;
        rules::within("fte", self.fte, 0.0, 2.0)
    }
}

impl Group {
    fn rules(&self, _db: &Connection) -> Result<()> {
        rules::name("name", &self.name)
    }
}

impl Seat {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Group>(db, "group_id", self.group_id)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)?;
        rules::ends_after("until_on", self.from_on, self.until_on)
    }
}

impl Seat {
    /// Tells whether the seat stands on `day`.
    pub fn stands_on(&self, day: Day) -> bool {
        self.from_on.is_none_or(|from| from <= day)
            && self.until_on.is_none_or(|until| day <= until)
    }
}

impl Representation {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Seat>(db, "seat_id", self.seat_id)?;
        rules::needs::<Person>(db, "person_id", self.person_id)?;
        rules::ends_after("until_on", self.from_on, self.until_on)
    }
}

/// Refuses a reference to what is neither an organization nor a person.
pub(super) fn needs_stakeholder(db: &Connection, field: &str, id: Option<Id>) -> Result<()> {
    let Some(id) = id else {
        return Err(Refusal::of(Code::Empty, field).into());
    };
    if record::exists::<Organization>(db, id)? || record::exists::<Person>(db, id)? {
        return Ok(());
    }
    Err(Refusal::of(Code::NoSuchRecord, field).into())
}
