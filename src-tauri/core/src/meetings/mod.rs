//! Continuous communication: series, meetings with timed agendas, attendance per seat, decisions and minutes. What can be
//! asked stands in `views`, what can be done in `edits`.

mod attendance;
mod attendance_report;
mod attendance_rows;
mod cadence;
mod calendar;
mod carry_over;
mod check_outs;
mod citing;
mod clocks;
mod data_pack;
mod deciding;
mod decision;
mod detail;
mod edits;
mod fairness;
mod fairness_rows;
mod hands;
mod insight;
mod logistics;
mod minutes;
mod projecting;
mod quorum;
mod records;
mod register;
mod role_turns;
mod rows;
mod rundown;
mod running;
mod series;
mod spread;
mod templates;
#[cfg(test)]
mod tests;
mod views;
mod zones;

pub use attendance::{AttendanceRate, SeatReply, rate_between};
pub use attendance_report::{AttendanceReport, MeetingAttendance};
pub use attendance_rows::{AttendanceFigure, AttendanceRow, AttendanceRows, AttendanceScope};
pub use cadence::{due_days, unplanned_days};
pub use calendar::{Calendar, DueMeeting, SeriesRow, anchor};
pub use carry_over::ItemCarried;
pub use check_outs::{CheckOutAnswers, CheckOutLine, CheckOutScore, CheckOutTrend, CheckOutWords};
pub use citing::Citation;
pub use clocks::ClockChange;
pub use data_pack::IndicatorUse;
pub use deciding::{Tally, Verdict};
pub use decision::{DecisionDetail, DecisionLink, InterestRow, ObjectionRow, SeatHand, decision};
pub use detail::{ItemRow, MeetingDetail, MeetingRow, ProposalRow, SeatAttendance, detail};
pub use edits::{Edit, SeatFilled};
pub use fairness::{Fairness, FairnessPart};
pub use fairness_rows::{FairnessRow, FairnessScope};
pub use hands::{DecisionReview, HandRaised};
pub use insight::{AttendanceLine, AttendanceShares, CoAttendance, MissesInRow};
pub use projecting::{ProjectedDecision, ProjectedItem, ProjectedMeeting};
pub use quorum::Quorum;
pub use records::*;
pub use register::{
    CitedRecord, DecisionCounts, DecisionFilter, DecisionOrder, DecisionRegister, DecisionRow,
    DecisionSorting, TopicCount,
};
pub use role_turns::{RoleTurn, RoleTurns};
pub use rows::{attendances_of, decisions_of, exceptions_of, items_of, meetings};
pub use rundown::ItemTime;
pub use running::RunningMeeting;
pub use series::{SeriesDay, SeriesDetail};
pub use spread::{Spread, SpreadLine};
pub use templates::TemplateDetail;
pub use views::{Ask, View, view};
pub use zones::{local_of, moment_of, zone_of_meeting, zone_of_series};

use crate::error::Result;
use crate::journal::{Label, Tx, record};

/// Carries out an edit.
///
/// # Errors
/// The records' rules; final minutes.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    minutes::refuse_change_of_final(tx.db(), edit)?;
    let before = match edit.meeting() {
        Some(id) => record::find::<Meeting>(tx.db(), id)?,
        None => None,
    };
    let label = edits::carry_out(tx, edit)?;
    if let Some(before) = before {
        calendar::raise_sequence(tx, &before)?;
    }
    Ok(label)
}
