//! Everything a reader of one meeting may see, with every name resolved. It is taken up in `gathering`; which words stand
//! before what is not here.

use super::allowed::Leaving;
use super::decided::Decided;
use crate::actions::ActionRow;
use crate::initiative::Initiative;
use crate::meetings::{AttendanceRate, ItemRow, LogisticsKind, Meeting, Presence, Quorum};
use crate::stakeholders::SeatRole;
use crate::values::{Clock, Day, Id};

/// One meeting, with names in place of identities.
#[derive(Debug, Clone, PartialEq)]
pub struct Minutes {
    /// The initiative whose meeting it is.
    pub initiative: Initiative,
    /// What the series is called; empty without one.
    pub series: String,
    /// The meeting.
    pub meeting: Meeting,
    /// Who was in the chair; empty when nobody is named.
    pub chair: String,
    /// Who facilitated; empty when nobody is named.
    pub facilitator: String,
    /// Who took notes; empty when nobody is named.
    pub note_taker: String,
    /// The seats that are expected, in order.
    pub expected: Vec<Seat>,
    /// How the seats were filled, in order.
    pub seats: Vec<Seat>,
    /// Who came without a seat.
    pub guests: Vec<String>,
    /// Whether enough seats were filled; none without a rule or a noted seat.
    pub quorum: Option<Quorum>,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
    /// The items, in order.
    pub items: Vec<Item>,
    /// Decisions that belong to no item.
    pub decisions: Vec<Decided>,
    /// Actions that belong to no item.
    pub actions: Vec<ActionRow>,
    /// Actions that earlier meetings of the series left open.
    pub open_before: Vec<ActionRow>,
    /// What came up and is kept for later.
    pub parked: Vec<String>,
    /// The numbers that the meeting looks at, in order.
    pub numbers: Vec<Figure>,
    /// What is arranged for those who come, in order.
    pub arranged: Vec<(LogisticsKind, String)>,
    /// The next meeting of the series.
    pub next: Option<Meeting>,
    /// What the audience does not see.
    pub left_out: Leaving,
}

/// A number as it was on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it measures.
    pub title: String,
    /// What it said, with its unit.
    pub said: Said,
    /// The day.
    pub as_of_on: Option<Day>,
    /// Where it comes from.
    pub source: String,
}

/// What a number said.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// This, with its unit.
    Value(String),
    /// A count that is too small to be told, below this.
    FewerThan(i32),
}

/// How a seat was filled, as far as it may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// Nobody noted it yet.
    Not,
    /// Somebody came.
    Came,
    /// In this way.
    As(Presence),
}

/// A seat and who filled it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// How it was filled.
    pub noted: Noted,
    /// The person who came, or who speaks for it; empty when nobody is named.
    pub person: String,
    /// The organization; empty for a community seat.
    pub organization: String,
    /// Which organization that is.
    pub organization_id: Option<Id>,
    /// What the seat does in its group.
    pub role: SeatRole,
    /// When the person came, if late.
    pub arrived_at: Option<Clock>,
    /// When the person left, if early.
    pub departed_at: Option<Clock>,
}

/// An item with what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The item and when it starts.
    pub row: ItemRow,
    /// Whether only its place on the agenda may be seen.
    pub is_closed: bool,
    /// Who presented; empty when nobody is named.
    pub presenter: String,
    /// Which organization proposed it; empty when none is named.
    pub proposer: String,
    /// The goal it serves; empty when none is named.
    pub goal: String,
    /// The indicator it is about; empty when none is named.
    pub indicator: String,
    /// Its decisions, in order.
    pub decisions: Vec<Decided>,
    /// Its actions, in order.
    pub actions: Vec<ActionRow>,
}

/// What is not empty, with a mark between.
pub(super) fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.trim().is_empty())
        .collect();
    parts.join(between)
}
