//! What rows that answer invitations say, which meetings they mean, and whose seat.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::Plan;
use super::candidates::{Candidate, identity_in, seats};
use super::rows::RowValues;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, When};
use crate::exchange::known::name_key;
use crate::exchange::known_meetings::stands_for;
use crate::meetings::{Meeting, MeetingStatus, ReplyAnswer};
use crate::values::{Day, Id, Instant};

/// Whose seat a row means.
pub(super) enum Whose {
    Seat(Candidate),
    Doubtful(Vec<Candidate>),
    Nobody,
    /// Somebody said that it is nobody's here.
    LeftOut,
}

/// What a row says.
pub(super) struct Said {
    pub person: String,
    pub mail: String,
    pub answer: ReplyAnswer,
    pub delegate: String,
    pub delegate_mail: String,
    pub replied_at: Option<Instant>,
    pub sequence: i32,
    pub notes: String,
}

impl Plan {
    /// What a row says; none when its answer is no word for one.
    pub(super) fn said(&mut self, values: &RowValues) -> Option<Said> {
        let text = |field| {
            values
                .text(field)
                .map(str::trim)
                .unwrap_or_default()
                .to_owned()
        };
        let answer = values
            .patch
            .get("answer")
            .and_then(|answer| answer.as_str());
        if answer.is_none() && values.cell(Field::Answer).is_some() {
            return None;
        }
        let replied_at = match text(Field::RepliedAt).as_str() {
            "" => None,
            stamp => match stamp.parse::<When>() {
                Ok(when) => Some(Instant(self.in_utc(&when))),
                Err(reason) => {
                    self.refuse(values, Field::RepliedAt, reason);
                    None
                }
            },
        };
        let notes = [text(Field::Proposes), text(Field::Notes)];
        let notes = notes.into_iter().filter(|note| !note.is_empty());
        Some(Said {
            person: text(Field::Person),
            mail: text(Field::Email),
            answer: answer
                .and_then(|answer| answer.parse().ok())
                .unwrap_or_default(),
            delegate: text(Field::Delegate),
            delegate_mail: text(Field::DelegateEmail),
            replied_at,
            sequence: values.sequence(),
            notes: notes.collect::<Vec<_>>().join("\n"),
        })
    }

    /// A time in UTC; what has no zone is read by the clock at home.
    fn in_utc(&self, when: &When) -> NaiveDateTime {
        match self.calendar.zone {
            _ if when.is_utc() => when.at,
            Some(home) => Clocks::Known(home).moment_of(when.at),
            None => Clocks::Known(Tz::UTC).moment_of(when.at),
        }
    }

    /// The places of the meetings that a row answers: the one that it names, or those of its series that are still to
    /// come.
    pub(super) fn meetings_meant(&mut self, values: &RowValues) -> Vec<usize> {
        let uid = values
            .text(Field::Uid)
            .map(str::trim)
            .unwrap_or_default()
            .to_owned();
        let mut known = self.calendar.meetings_of(&uid);
        if let Some(at) = self.calendar.series_of(&uid) {
            let series = self.calendar.series.drafts[at].record.id;
            known.extend(self.calendar.in_series(series));
            known.sort_unstable();
            known.dedup();
        }
        let meeting = |at: &usize| &self.calendar.meetings.drafts[*at].record;
        let instead = values
            .text(Field::InsteadOf)
            .and_then(|text| text.parse::<When>().ok());
        let Some(instead) = instead else {
            if known.len() > 1 {
                let is_open = |meeting: &Meeting| {
                    meeting.status == MeetingStatus::Planned && meeting.held_on >= Some(self.today)
                };
                known.retain(|at| is_open(meeting(at)));
            }
            return known;
        };
        let local = |meeting: &Meeting| -> Day {
            let zone = self.calendar.zone_of(meeting);
            match zone.filter(|_| instead.is_utc()) {
                Some(zone) => {
                    let moment = Clocks::Known(Tz::UTC).moment_of(instead.at);
                    Day(Clocks::Known(zone).local_of(moment).date())
                }
                None => Day(instead.at.date()),
            }
        };
        known.retain(|at| stands_for(meeting(at)) == Some(local(meeting(at))));
        known
    }

    /// Whose seat at a meeting a row means.
    pub(super) fn whose(&self, values: &RowValues, said: &Said, at: usize) -> Whose {
        let candidates = self.candidates(at);
        match self.matches.get(&(values.table, values.row)) {
            Some(Some(id)) => {
                let chosen = candidates.iter().find(|one| one.seat == *id);
                if let Some(chosen) = chosen {
                    return Whose::Seat(chosen.clone());
                }
            }
            Some(None) => return Whose::LeftOut,
            None => {}
        }
        let named = name_key(&said.person);
        let is_named = |one: &&Candidate| !said.person.is_empty() && name_key(&one.name) == named;
        let by_mail: Vec<&Candidate> = candidates.iter().filter(|one| said.is_from(one)).collect();
        let both: Vec<&Candidate> = by_mail.iter().copied().filter(is_named).collect();
        let by_name: Vec<&Candidate> = candidates.iter().filter(is_named).collect();
        let copied = |some: &[&Candidate]| some.iter().map(|one| (*one).clone()).collect();
        match (seats(&by_mail), seats(&both), seats(&by_name)) {
            (1, ..) => Whose::Seat(by_mail[0].clone()),
            (_, 1, _) => Whose::Seat(both[0].clone()),
            (0, _, 1) if by_name[0].mail.is_empty() || said.mail.is_empty() => {
                Whose::Seat(by_name[0].clone())
            }
            (0, _, 0) => Whose::Nobody,
            (0, ..) => Whose::Doubtful(copied(&by_name)),
            _ => Whose::Doubtful(copied(&by_mail)),
        }
    }

    /// The person at an address: of mail, or an identity of ours.
    pub(super) fn person_said(&self, address: &str) -> Option<Id> {
        let own = identity_in(address).filter(|id| self.known.people.at(*id).is_some());
        own.or_else(|| self.calendar.person_at(address))
    }
}

impl Said {
    /// Who answers, by name, else by address.
    pub fn who(&self) -> String {
        [
            &self.person,
            &self.mail,
            &self.delegate,
            &self.delegate_mail,
        ]
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_default()
    }

    fn is_from(&self, one: &Candidate) -> bool {
        let is_mail = !one.mail.is_empty() && one.mail.trim().eq_ignore_ascii_case(&self.mail);
        is_mail || one.person.is_some() && identity_in(&self.mail) == one.person
    }
}
