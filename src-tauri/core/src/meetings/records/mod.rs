//! The records of meetings and what each refuses to hold.

mod agenda;
mod attendance;
mod decision;
mod meeting;
mod series;

pub(super) use agenda::MOST_MINUTES;
pub use agenda::{AgendaItem, AgendaTemplate, CarryReason, ItemState, Purpose, TemplateItem};
pub use attendance::{
    Attendance, CheckOut, CheckOutComment, CheckOutQuestion, Guest, Presence, Reply, ReplyAnswer,
};
pub use decision::{
    ConsentAnswer, ConsentCheck, Decision, DecisionOption, DecisionState, DeclaredInterest,
    Evidence, EvidenceKind, Hand, MajorityOf, Method, Objection, ObjectionKind, ObjectionState,
    Vote,
};
pub use meeting::{
    DataPackEntry, LogisticsEntry, LogisticsKind, LogisticsState, Meeting, MeetingStatus,
    MinutesState,
};
pub use series::{Cadence, DayRule, ExceptionKind, QuorumKind, Series, SeriesException};

use crate::error::{Code, Refusal, Result};
use crate::journal::records::records;
use crate::values::{Clock, codes};

codes!(
    /// Where people meet.
    Mode { InPerson, Remote, Hybrid }
);

records!("Meetings":
    Series, SeriesException, Meeting, LogisticsEntry, DataPackEntry, AgendaItem, AgendaTemplate, TemplateItem,
    Attendance, Reply, Guest, Decision, DecisionOption, Evidence, DeclaredInterest, Vote, Objection, ConsentCheck,
    CheckOut, CheckOutComment
);

fn starts_before(starts_at: Clock, ends_at: Clock) -> Result<()> {
    if ends_at <= starts_at {
        return Err(Refusal::of(Code::EndsBeforeStart, "ends_at").into());
    }
    Ok(())
}
