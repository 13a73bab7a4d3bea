//! What an import has to say in English, for the terminal; the window has its own words for the same codes.

use super::cells::Reason;
use super::preview::{ImportWarning, WarningCode};

impl Reason {
    /// The reason as a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Empty => "This may not be empty.",
            Self::TooLong => "This is too long.",
            Self::NotADay => "This is not a day.",
            Self::DateOrderUnknown => "Which is the day and which the month?",
            Self::NotANumber => "This is not a number.",
            Self::OutOfRange => "This number is outside its scale.",
            Self::NotYesOrNo => "This is neither yes nor no.",
            Self::NotACode => "This is none of the choices.",
            Self::EndsBeforeStart => "The end is before the start.",
            Self::NoSuchEnd => "No organization or person has this name.",
            Self::DoubtfulEnd => "More than one organization or person has this name.",
            Self::TieToItself => "A relationship needs two different partners.",
            Self::NotALink => "This is no address on the web or of mail.",
            Self::NotAMoment => "This is not a day and time.",
            Self::UnknownZone => "This time zone is not known.",
            Self::NotARule => "This is not a rule by which something comes back.",
            Self::RuleTooFine => "This comes back more than once a day.",
            Self::NoSuchMeeting => "No meeting here is known by this.",
            Self::NoSuchAction => "No action here is known by this.",
            Self::NoSuchSeat => "Nobody of this name or address has a seat at this meeting.",
            Self::NoSuchIndicator => "No indicator has this name, or more than one.",
            Self::NotAPeriod => "This is no period of this indicator.",
            Self::NotAGroup => {
                "Write this as what tells people apart and which of them: sex=girls."
            }
            Self::DoubtfulMatch => "It is not certain which record this means.",
        }
    }
}

impl ImportWarning {
    /// The warning as a line: what, how often, the first names.
    pub fn line(&self) -> String {
        let names = if self.names.is_empty() {
            String::new()
        } else {
            format!(": {}", self.names.join(", "))
        };
        let more = if self.count as usize > self.names.len() && !self.names.is_empty() {
            ", …"
        } else {
            ""
        };
        format!("{} ({}){names}{more}", self.code.phrase(), self.count)
    }
}

impl WarningCode {
    /// What is worth knowing, without how often and about what.
    const fn phrase(self) -> &'static str {
        match self {
            Self::Windows1252 => "not in UTF-8 and read as Windows-1252",
            Self::HiddenSheet => "hidden sheets, not read",
            Self::EmptySheet => "sheets with nothing in them",
            Self::MergedCells => "sheets with merged cells, of which only the first holds text",
            Self::RepeatedRow => "rows that repeat an earlier one",
            Self::SectorAdded => "new sectors",
            Self::OrganizationAdded => "organizations that are only named by others, added",
            Self::AttributeAdded => "new fields of your own",
            Self::RowWithoutPerson => "rows that name an organization but no person",
            Self::RowWithoutOrganization => {
                "rows that say something of an organization without naming one, that part left out"
            }
            Self::OrganizationDisagrees => {
                "cells that say something else of an organization than what came first, left out"
            }
            Self::UnknownTable => "fits neither organizations, people nor relationships, left out",
            Self::DuplicateId => "nodes with the identifier of an earlier one, added to that one",
            Self::DanglingTie => "ties with an end that the file does not list, added by name",
            Self::SelfLoop => "ties that join a partner to itself",
            Self::ParallelTie => "ties that repeat the pair and kind of another, kept beside it",
            Self::NoNumber => "values such as NaN that are no numbers, left out",
            Self::ControlCharacter => "texts with control characters, which were taken out",
            Self::Port => "ports or edges at a port, left out",
            Self::Hyperedge => "edges that join more than two nodes, left out",
            Self::NestedGraph => "nodes inside another network, all read side by side",
            Self::FurtherSpell => "further periods of a node or tie, only the first one read",
            Self::FurtherValue => "further values of a field, only the first one read",
            Self::PartLeftOut => "parts that have no place here, left out",
            Self::PartKept => "parts that have no place here, kept to go back as they came",
            Self::PartReplaced => "parts that take the place of those of an earlier import",
            Self::ImageLeftOut => "pictures, left out",
            Self::GroupAdded => "new groups",
            Self::KindAdded => "new kinds of relationship",
            Self::SeriesAdded => "new series",
            Self::FurtherDates => {
                "entries that come back beyond a year from today, those meetings left out"
            }
            Self::LaterUnknown => {
                "entries that change a time and all later ones of an entry that is not there, only that time brought in"
            }
            Self::TakenAsHeld => "meetings that have passed, taken as held; who came is not noted",
            Self::EndAdded => "entries without an end, taken for one hour",
            Self::BeyondTheDay => {
                "entries that go on into another day, brought in until the end of their first"
            }
            Self::OutdatedMeeting => "entries older than what is known here, left out",
            Self::MinutesFinal => "meetings whose minutes are final, left as they are",
            Self::OutdatedReply => "answers older than the one that is known, left out",
            Self::EarlierInvitation => "answers to an earlier state of the invitation",
            Self::CounterProposal => "proposals of another time, for you to decide on",
            Self::WithoutSeat => {
                "people who were invited and have no seat at the meeting here, their answers left out"
            }
            Self::OtherToDo => "to-dos of others, left out unless you say that they are actions",
        }
    }
}
