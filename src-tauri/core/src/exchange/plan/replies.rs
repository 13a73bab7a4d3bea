//! Rows that become answers to invitations. Whose seat a row means is told by mail address, else by name; who answers from
//! another address than ours is asked about. An answer is never attendance.

use super::Plan;
use super::candidates::Candidate;
use super::rows::RowValues;
use super::said::{Said, Whose};
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::ical::reading::own_id;
use crate::exchange::known::Draft;
use crate::exchange::preview::{DoubtfulMatch, MatchOption, ReplyLine, RowState, WarningCode};
use crate::meetings::{Meeting, MinutesState, Reply, ReplyAnswer};

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
