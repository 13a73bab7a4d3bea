//! Rows that become answers to invitations. Whose seat a row means is told by mail address, else by name; who answers from
//! another address than ours is asked about. An answer is never attendance.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::Plan;
use super::candidates::{Candidate, identity_in, seats};
use super::rows::RowValues;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::{Clocks, When, own_id};
use crate::exchange::known::{Draft, name_key};
use crate::exchange::known_meetings::stands_for;
use crate::exchange::preview::{DoubtfulMatch, MatchOption, ReplyLine, RowState, WarningCode};
use crate::meetings::{Meeting, MeetingStatus, MinutesState, Reply, ReplyAnswer};
use crate::values::{Day, Id, Instant};

/// Whose seat a row means.
enum Whose {
    Seat(Candidate),
    Doubtful(Vec<Candidate>),
    Nobody,
    /// Somebody said that it is nobody's here.
    LeftOut,
}

/// What a row says.
struct Said {
    person: String,
    mail: String,
    answer: ReplyAnswer,
    delegate: String,
    delegate_mail: String,
    replied_at: Option<Instant>,
    sequence: i32,
    notes: String,
}

impl Plan {
    /// Plans a row that answers an invitation: one state for each meeting that it is about.
    pub(super) fn reply_row(&mut self, values: &RowValues) -> Vec<RowState> {
        let Some(said) = self.said(values) else {
            return vec![RowState::Refused];
        };
        let meetings = self.meetings_meant(values);
        let Some(first) = meetings.first().copied() else {
            let (field, reason) = (Field::Uid, Reason::NoSuchMeeting);
            self.refuse(values, field, reason);
            self.tell(values, &said, None, None, RowState::Refused);
            return vec![RowState::Refused];
        };
        if let Some(proposes) = values.text(Field::Proposes) {
            let name = format!("{}: {proposes}", said.who());
            self.warn(Some(values.table), WarningCode::CounterProposal, &name);
        }
        let mut states = Vec::new();
        let mut told = None;
        for at in meetings {
            let whose = self.whose(values, &said, at);
            let (state, seat) = match whose {
                Whose::Seat(candidate) => {
                    (self.answer(values, &said, at, &candidate), Some(candidate))
                }
                Whose::LeftOut => (RowState::LeftOut, None),
                Whose::Doubtful(options) => {
                    self.ask(values, &said, &options, Reason::DoubtfulMatch);
                    (RowState::Waiting, None)
                }
                Whose::Nobody => (self.nobody(values, &said, at), None),
            };
            states.push(state);
            told = told.or(seat);
        }
        self.tell(
            values,
            &said,
            Some(first),
            told.as_ref(),
            super::of_all(&states),
        );
        states
    }

    /// What a row says; none when its answer is no word for one.
    fn said(&mut self, values: &RowValues) -> Option<Said> {
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
    fn meetings_meant(&mut self, values: &RowValues) -> Vec<usize> {
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
    fn whose(&self, values: &RowValues, said: &Said, at: usize) -> Whose {
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

    /// Notes the answer of a seat, unless a newer one is known or the minutes are final.
    fn answer(&mut self, values: &RowValues, said: &Said, at: usize, from: &Candidate) -> RowState {
        let meeting = self.calendar.meetings.drafts[at].record.clone();
        let id = Reply::identity(meeting.id, from.seat);
        let place = self.calendar.replies.at(id);
        let known = place.map(|place| self.calendar.replies.drafts[place].record.clone());
        let after = self.answered(said, &meeting, from, known.clone());
        let table = Some(values.table);
        if known.as_ref() == Some(&after) {
            let draft = place.and_then(|place| self.calendar.replies.drafts.get_mut(place));
            let was_named = draft.is_some_and(|draft| std::mem::replace(&mut draft.is_named, true));
            return if was_named {
                RowState::Repeated
            } else {
                RowState::Same
            };
        }
        let is_older = known.as_ref().is_some_and(|known| {
            let newest = (known.sequence, known.replied_at);
            said.replied_at.is_some() && (said.sequence, said.replied_at) < newest
                || said.sequence < known.sequence
        });
        if is_older {
            self.warn(table, WarningCode::OutdatedReply, &said.who());
            return RowState::LeftOut;
        }
        if meeting.minutes_state == MinutesState::Final {
            self.warn(table, WarningCode::MinutesFinal, &meeting.title);
            return RowState::LeftOut;
        }
        if said.sequence < meeting.sequence {
            self.warn(table, WarningCode::EarlierInvitation, &said.who());
        }
        match place {
            Some(place) => {
                let draft = &mut self.calendar.replies.drafts[place];
                draft.is_named = true;
                draft.record = after;
                RowState::Changed
            }
            None => {
                self.calendar.replies.add(Draft {
                    record: after,
                    before: None,
                    is_named: true,
                });
                RowState::Added
            }
        }
    }

    /// The answer of a seat with what a row says.
    fn answered(
        &self,
        said: &Said,
        meeting: &Meeting,
        from: &Candidate,
        known: Option<Reply>,
    ) -> Reply {
        let known = known.unwrap_or_default();
        let mut reply = Reply {
            id: Reply::identity(meeting.id, from.seat),
            meeting_id: Some(meeting.id),
            seat_id: Some(from.seat),
            answer: said.answer,
            person_id: from.person,
            replied_at: said.replied_at,
            sequence: said.sequence,
            notes: said.notes.clone(),
            ..Reply::default()
        };
        if from.is_delegate {
            // The delegate answers for whom the seat named: who comes stays who comes, or nobody does.
            reply.person_id = known.person_id;
            reply.delegate_id = known.delegate_id;
            reply.delegate_name = known.delegate_name;
            reply.delegate_email = known.delegate_email;
            reply.answer = match said.answer {
                ReplyAnswer::Declined => ReplyAnswer::Declined,
                _ => ReplyAnswer::Delegated,
            };
        } else if !said.delegate.is_empty() || !said.delegate_mail.is_empty() {
            reply.delegate_id = self.person_said(&said.delegate_mail);
            if reply.delegate_id.is_none() {
                reply.delegate_name = said.delegate.clone();
                reply.delegate_email = said.delegate_mail.clone();
            }
        }
        reply
    }

    /// The person at an address: of mail, or an identity of ours.
    fn person_said(&self, address: &str) -> Option<Id> {
        let own = identity_in(address).filter(|id| self.known.people.at(*id).is_some());
        own.or_else(|| self.calendar.person_at(address))
    }

    /// What becomes of an answer of somebody who has no seat at the meeting.
    fn nobody(&mut self, values: &RowValues, said: &Said, at: usize) -> RowState {
        let meeting = &self.calendar.meetings.drafts[at].record;
        let is_ours = meeting.uid.is_empty() || own_id(&meeting.uid).is_some();
        let options = self.candidates(at);
        if is_ours && !options.is_empty() {
            self.ask(values, said, &options, Reason::NoSuchSeat);
            return RowState::Waiting;
        }
        self.warn(Some(values.table), WarningCode::WithoutSeat, &said.who());
        RowState::LeftOut
    }

    /// Asks whose seat a row means, once for all meetings that it is about.
    fn ask(&mut self, values: &RowValues, said: &Said, options: &[Candidate], reason: Reason) {
        let is_asked =
            |known: &DoubtfulMatch| known.table == values.table && known.row == values.row;
        if self.doubtful.iter().any(is_asked) {
            return;
        }
        self.refuse(values, Field::Person, reason);
        let answer = self.matches.get(&(values.table, values.row)).copied();
        let mut shown: Vec<MatchOption> = Vec::new();
        for option in options.iter().filter(|option| !option.is_delegate) {
            if shown.iter().all(|known| known.id != option.seat) {
                shown.push(MatchOption {
                    id: option.seat,
                    name: option.name.clone(),
                    hint: option.organization.clone(),
                });
            }
        }
        self.doubtful.push(DoubtfulMatch {
            table: values.table,
            row: values.row,
            name: said.who(),
            options: shown,
            is_answered: answer.is_some(),
            id: answer.flatten(),
        });
    }

    /// Puts an answer into words for the preview.
    fn tell(
        &mut self,
        values: &RowValues,
        said: &Said,
        meeting: Option<usize>,
        seat: Option<&Candidate>,
        state: RowState,
    ) {
        let meeting = meeting.map(|at| &self.calendar.meetings.drafts[at].record);
        let delegate = self.person_said(&said.delegate_mail);
        let delegate = delegate.and_then(|id| self.known.people.at(id));
        let delegate = delegate.map(|at| self.known.people.drafts[at].record.name.clone());
        let or_mail = |name: &str, mail: &str| if name.is_empty() { mail } else { name }.to_owned();
        self.replies.push(ReplyLine {
            table: values.table,
            row: values.row,
            state,
            person: seat.map_or_else(|| said.who(), |seat| or_mail(&seat.name, &seat.mail)),
            organization: seat
                .map(|seat| seat.organization.clone())
                .unwrap_or_default(),
            answer: said.answer,
            delegate: delegate.unwrap_or_else(|| or_mail(&said.delegate, &said.delegate_mail)),
            meeting: meeting.map_or_else(
                || values.text(Field::Title).unwrap_or_default().to_owned(),
                |meeting| meeting.title.clone(),
            ),
            held_on: meeting.and_then(|meeting| meeting.held_on),
            proposes: values.text(Field::Proposes).unwrap_or_default().to_owned(),
            notes: values.text(Field::Notes).unwrap_or_default().to_owned(),
        });
    }
}

impl Said {
    /// Who answers, by name, else by address.
    fn who(&self) -> String {
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
