//! What a table can become and what its columns can fill. The words that name them in files are in `words`.

use super::words;
use crate::values::codes;

codes!(
    /// What the rows of a table become.
    #[ts(rename = "ImportTarget")]
    Target { Organizations, People, Relationships, Memberships, Meetings, Replies, Actions, Observations, Nothing }
);

codes!(
    /// What a column fills. A field of a record has the record's own word for it.
    #[ts(rename = "ImportField")]
    Field {
        Id, Name, FirstName, LastName, RecordType, ShortName, Sector, Organization, Kind, Status, Title, Email, Phone,
        Website, Place, PopulationServed, Tags, JoinedOn, LeftOn, AgreementSignedOn, AgreementRenewsOn, AgreementTerm,
        Motivation, Languages, IsBackboneStaff, Fte, FundedUntil, LivedExperience, Supports, From, To, Direction,
        StartedOn, EndedOn, Intensity, Openness, Reliability, Mission, Influence, Resources, Involvement, ReadOn, Notes,
        Group, GroupId, Person, Role, Capacity,
        Starts, Ends, ComesBack, ExtraTimes, TimesLeftOut, RuleLeftOut, InsteadOf, AndLater, Link, Series, Chair, Sequence, Uid,
        Answer, Delegate, DelegateEmail, Proposes, RepliedAt, Text, DueOn, DoneOn,
        Indicator, Period, Disaggregation, Value, Numerator, Denominator, Confidence, ReceivedOn,
        OrganizationSector, OrganizationKind, OrganizationStatus, OrganizationPlace, OrganizationWebsite,
        OrganizationPopulationServed, OrganizationTags, OrganizationShortName, OrganizationJoinedOn, OrganizationLeftOn,
        OrganizationAgreementSignedOn, OrganizationAgreementRenewsOn, OrganizationAgreementTerm, OrganizationMotivation,
        OrganizationNotes,
    }
);

codes!(
    /// What the cells of a column hold.
    #[ts(rename = "ImportShape")]
    Shape { Text, Day, Number, Amount, Score, YesNo, Code }
);

use Field as F;

const ORGANIZATION: &[Field] = &[
    F::Name,
    F::ShortName,
    F::Sector,
    F::Kind,
    F::Status,
    F::JoinedOn,
    F::LeftOn,
    F::Website,
    F::Place,
    F::PopulationServed,
    F::Tags,
    F::AgreementSignedOn,
    F::AgreementRenewsOn,
    F::AgreementTerm,
    F::Motivation,
    F::Notes,
    F::RecordType,
    F::Id,
];
const PERSON: &[Field] = &[
    F::Name,
    F::FirstName,
    F::LastName,
    F::Organization,
    F::Title,
    F::Email,
    F::Phone,
    F::Languages,
    F::IsBackboneStaff,
    F::Fte,
    F::FundedUntil,
    F::LivedExperience,
    F::Supports,
    F::Notes,
    F::Id,
    F::OrganizationSector,
    F::OrganizationKind,
    F::OrganizationStatus,
    F::OrganizationPlace,
    F::OrganizationWebsite,
    F::OrganizationPopulationServed,
    F::OrganizationTags,
    F::OrganizationShortName,
    F::OrganizationJoinedOn,
    F::OrganizationLeftOn,
    F::OrganizationAgreementSignedOn,
    F::OrganizationAgreementRenewsOn,
    F::OrganizationAgreementTerm,
    F::OrganizationMotivation,
    F::OrganizationNotes,
];
const RELATIONSHIP: &[Field] = &[
    F::From,
    F::To,
    F::Kind,
    F::Direction,
    F::StartedOn,
    F::EndedOn,
    F::Intensity,
    F::Openness,
    F::Reliability,
    F::Mission,
    F::Influence,
    F::Resources,
    F::Involvement,
    F::ReadOn,
    F::Notes,
    F::Id,
];

const MEMBERSHIP: &[Field] = &[
    F::Group,
    F::Organization,
    F::Person,
    F::Role,
    F::Capacity,
    F::StartedOn,
    F::EndedOn,
    F::Notes,
    F::GroupId,
    F::Id,
];

const MEETING: &[Field] = &[
    F::Title,
    F::Starts,
    F::Ends,
    F::ComesBack,
    F::ExtraTimes,
    F::TimesLeftOut,
    F::RuleLeftOut,
    F::InsteadOf,
    F::AndLater,
    F::Place,
    F::Link,
    F::Status,
    F::Series,
    F::Chair,
    F::Notes,
    F::Sequence,
    F::Uid,
];

const REPLY: &[Field] = &[
    F::Title,
    F::Starts,
    F::Person,
    F::Email,
    F::Answer,
    F::Delegate,
    F::DelegateEmail,
    F::Proposes,
    F::Notes,
    F::RepliedAt,
    F::InsteadOf,
    F::Sequence,
    F::Uid,
];

const ACTION: &[Field] = &[
    F::Text,
    F::DueOn,
    F::Status,
    F::DoneOn,
    F::Notes,
    F::Sequence,
    F::Uid,
];

const OBSERVATION: &[Field] = &[
    F::Indicator,
    F::Period,
    F::Place,
    F::Disaggregation,
    F::Value,
    F::Numerator,
    F::Denominator,
    F::Confidence,
    F::Organization,
    F::ReceivedOn,
    F::Notes,
];

impl Target {
    /// The fields that a column of such a table can fill, in the order they are offered.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Organizations => ORGANIZATION,
            Self::People => PERSON,
            Self::Relationships => RELATIONSHIP,
            Self::Memberships => MEMBERSHIP,
            Self::Meetings => MEETING,
            Self::Replies => REPLY,
            Self::Actions => ACTION,
            Self::Observations => OBSERVATION,
            Self::Nothing => &[],
        }
    }
}

impl Field {
    /// The field of an organization that it fills from a table of people; none for the fields of the row's own record.
    pub const fn at_organization(self) -> Option<Self> {
        Some(match self {
            F::OrganizationSector => F::Sector,
            F::OrganizationKind => F::Kind,
            F::OrganizationStatus => F::Status,
            F::OrganizationPlace => F::Place,
            F::OrganizationWebsite => F::Website,
            F::OrganizationPopulationServed => F::PopulationServed,
            F::OrganizationTags => F::Tags,
            F::OrganizationShortName => F::ShortName,
            F::OrganizationJoinedOn => F::JoinedOn,
            F::OrganizationLeftOn => F::LeftOn,
            F::OrganizationAgreementSignedOn => F::AgreementSignedOn,
            F::OrganizationAgreementRenewsOn => F::AgreementRenewsOn,
            F::OrganizationAgreementTerm => F::AgreementTerm,
            F::OrganizationMotivation => F::Motivation,
            F::OrganizationNotes => F::Notes,
            _ => return None,
        })
    }

    /// What its cells hold.
    pub const fn shape(self) -> Shape {
        if let Some(own) = self.at_organization() {
            return own.shape();
        }
        match self {
            F::Kind | F::Status | F::Direction | F::Role | F::Capacity | F::Answer => Shape::Code,
            F::Confidence => Shape::Code,
            F::Value | F::Numerator | F::Denominator => Shape::Amount,
            F::JoinedOn
            | F::LeftOn
            | F::AgreementSignedOn
            | F::AgreementRenewsOn
            | F::FundedUntil => Shape::Day,
            F::StartedOn | F::EndedOn | F::ReadOn | F::ReceivedOn => Shape::Day,
            F::Fte => Shape::Number,
            F::Intensity | F::Openness | F::Reliability | F::Mission => Shape::Score,
            F::Influence | F::Resources | F::Involvement => Shape::Score,
            F::IsBackboneStaff | F::LivedExperience => Shape::YesNo,
            _ => Shape::Text,
        }
    }

    /// Tells whether it belongs to a reading of a relationship.
    pub fn is_of_reading(self) -> bool {
        self.shape() == Shape::Score || self == F::ReadOn
    }

    /// The most characters it takes; names have a limit, texts none but the cell's.
    pub const fn limit(self) -> Option<usize> {
        match self {
            F::Name => Some(500),
            F::ShortName | F::OrganizationShortName => Some(12),
            _ => None,
        }
    }

    /// The code that a word in a cell stands for, in a table of `target`.
    pub fn code_of(self, target: Target, text: &str) -> Option<&'static str> {
        let codes = match (self, target) {
            (F::Kind, Target::Organizations) | (F::OrganizationKind, _) => {
                words::ORGANIZATION_KINDS
            }
            (F::Kind, Target::Relationships) => words::RELATIONSHIP_KINDS,
            (F::Status, Target::Meetings) => words::MEETING_STATUSES,
            (F::Status, Target::Actions) => words::ACTION_STATUSES,
            (F::Status | F::OrganizationStatus, _) => words::STATUSES,
            (F::Answer, _) => words::ANSWERS,
            (F::Confidence, _) => words::CONFIDENCES,
            (F::Direction, _) => words::DIRECTIONS,
            (F::Role, _) => words::SEAT_ROLES,
            (F::Capacity, _) => words::CAPACITIES,
            _ => return None,
        };
        words::code_in(codes, text)
    }
}
