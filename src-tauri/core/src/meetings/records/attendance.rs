//! Who answered, who came, and what they thought of it.

use rusqlite::Connection;

use super::Meeting;
use crate::error::Result;
use crate::journal::record::record;
use crate::rules;
use crate::stakeholders::{Organization, Person, Seat};
use crate::values::{Clock, Id, Instant, codes};

codes!(
    /// Who filled a seat at a meeting.
    Presence { LeaderInPerson, LeaderRemote, Delegate, AbsentWithNotice, AbsentWithoutNotice, NotExpected }
);

codes!(
    /// What a seat answered to an invitation.
    ReplyAnswer { NeedsAction, Accepted, Tentative, Declined, Delegated }
);

codes!(
    /// A question of the check-out: was it worth the time, could everyone be heard, was something learned.
    CheckOutQuestion { Usefulness, Voice, Learning }
);

record! {
    /// Who filled a seat at a meeting.
    pub struct Attendance in "attendance" titled nothing searching ["delegate_name", "notes"] hinted ["meeting_id"]
    keyed ["meeting_id", "seat_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The seat.
        seat_id: Option<Id>,
        /// Who filled it.
        presence: Presence,
        /// The person who came.
        person_id: Option<Id>,
        /// What a delegate is called who is nobody's record.
        delegate_name: String,
        /// When the person came, if late.
        arrived_at: Option<Clock>,
        /// When the person left, if early.
        departed_at: Option<Clock>,
        /// Free text.
        notes: String,
    }
}

record! {
    /// What a seat answered to the invitation; never its attendance.
    pub struct Reply in "reply" titled nothing searching ["delegate_name", "notes"] hinted ["meeting_id"]
    keyed ["meeting_id", "seat_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The seat.
        seat_id: Option<Id>,
        /// The answer.
        answer: ReplyAnswer,
        /// Who answered.
        person_id: Option<Id>,
        /// Who will come instead.
        delegate_id: Option<Id>,
        /// What a delegate is called who is nobody's record.
        delegate_name: String,
        /// Where such a delegate is reached.
        delegate_email: String,
        /// When the answer was given.
        replied_at: Option<Instant>,
        /// Which state of the invitation was answered.
        sequence: i32,
        /// What was written beside the answer.
        notes: String,
    }
}

record! {
    /// Somebody who came without a seat.
    pub struct Guest in "guest" titled name searching ["name", "email", "notes"] hinted ["meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// What the guest is called.
        name: String,
        /// The person, when there is a record.
        person_id: Option<Id>,
        /// The organization the guest comes from.
        organization_id: Option<Id>,
        /// Whether the guest came as somebody from the community.
        is_community: bool,
        /// Electronic mail.
        email: String,
        /// When the guest came, if late.
        arrived_at: Option<Clock>,
        /// When the guest left, if early.
        departed_at: Option<Clock>,
        /// Where the guest stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// How many gave a score to a question of the check-out; nobody's name stands here.
    pub struct CheckOut in "check_out" titled nothing searching [] hinted ["meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The question.
        question: CheckOutQuestion,
        /// The score, 1 to 5.
        score: i32 = 3,
        /// How many gave it.
        count: i32,
    }
}

record! {
    /// What somebody wrote on a sheet of the check-out.
    pub struct CheckOutComment in "check_out_comment" titled nothing searching ["text"] hinted ["meeting_id"] {
        /// The meeting.
        meeting_id: Option<Id>,
        /// The words.
        text: String,
    }
}

impl Presence {
    /// Tells whether somebody sat on the seat.
    pub const fn is_present(self) -> bool {
        matches!(
            self,
            Self::LeaderInPerson | Self::LeaderRemote | Self::Delegate
        )
    }

    /// Tells whether the accountable leader sat on the seat.
    pub const fn is_leader(self) -> bool {
        matches!(self, Self::LeaderInPerson | Self::LeaderRemote)
    }

    /// Tells whether the seat counts in the denominator of an attendance rate.
    pub const fn is_expected(self) -> bool {
        !matches!(self, Self::NotExpected)
    }
}

impl Attendance {
    /// The one identity of an attendance: its meeting and its seat.
    pub fn identity(meeting: Id, seat: Id) -> Id {
        Id::of("attendance", &[meeting, seat])
    }

    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::needs::<Seat>(db, "seat_id", self.seat_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)
    }
}

impl Reply {
    /// The one identity of a reply: its meeting and its seat.
    pub fn identity(meeting: Id, seat: Id) -> Id {
        Id::of("reply", &[meeting, seat])
    }

    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::needs::<Seat>(db, "seat_id", self.seat_id)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)?;
        rules::refers_to::<Person>(db, "delegate_id", self.delegate_id)
    }
}

impl Guest {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::name("name", &self.name)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)
    }
}

impl CheckOut {
    /// The one identity of a count: its meeting, question and score.
    pub fn identity(meeting: Id, question: CheckOutQuestion, score: i32) -> Id {
        Id::named(
            &format!("check_out {meeting}"),
            &format!("{question} {score}"),
        )
    }

    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::within("score", Some(self.score.into()), 1.0, 5.0)?;
        rules::within("count", Some(self.count.into()), 0.0, 10_000.0)
    }
}

impl CheckOutComment {
    pub(super) fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::filled("text", &self.text)
    }
}
