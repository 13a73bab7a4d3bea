//! Whether enough of a group came. Pure: no SQL.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AttendanceRate, QuorumKind, Series};

/// Whether enough of a group came, and what that was counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Quorum {
    /// The rule.
    pub kind: QuorumKind,
    /// Seats that count: filled ones, or those filled by leaders.
    pub counted: u32,
    /// Seats expected.
    pub expected: u32,
    /// The percentage or the number of seats that is needed.
    pub needed: i32,
    /// Whether it was reached.
    pub is_met: bool,
}

impl Quorum {
    /// The quorum of a meeting by the rule of its series; none without a rule, or when no expected seat is noted.
    pub fn of(series: &Series, rate: AttendanceRate) -> Option<Self> {
        let (counted, needed) = match series.quorum_kind {
            QuorumKind::NoQuorum => return None,
            QuorumKind::ShareOfSeats => (rate.present(), series.quorum_percent),
            QuorumKind::ShareOfLeaders => (rate.leaders, series.quorum_percent),
            QuorumKind::NumberOfSeats => (rate.present(), series.quorum_count),
        };
        let is_met = match series.quorum_kind {
            QuorumKind::NumberOfSeats => i64::from(counted) >= i64::from(needed),
            _ => i64::from(counted) * 100 >= i64::from(rate.expected) * i64::from(needed),
        };
        (rate.expected > 0).then_some(Self {
            kind: series.quorum_kind,
            counted,
            expected: rate.expected,
            needed,
            is_met,
        })
    }
}
