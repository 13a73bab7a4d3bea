//! What the screen and the terminal are shown of an import: before it as a preview, after it as a report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{DateOrder, DecimalMark, Reason};
use super::fields::{Field, Shape, Target};
use super::mapping::{Fills, Mapping};
use crate::meetings::{Cadence, ReplyAnswer};
use crate::values::{Clock, Day, Id, codes};

codes!(
    /// What is worth knowing about an import and refuses nothing.
    #[ts(rename = "ImportWarningCode")]
    WarningCode {
        Windows1252, HiddenSheet, EmptySheet, MergedCells, RepeatedRow, SectorAdded, OrganizationAdded, AttributeAdded,
        RowWithoutPerson, RowWithoutOrganization, OrganizationDisagrees, UnknownTable, DuplicateId, DanglingTie,
        SelfLoop, ParallelTie, NoNumber, ControlCharacter, Port, Hyperedge, NestedGraph, FurtherSpell, FurtherValue,
        PartLeftOut, PartKept, PartReplaced, ImageLeftOut, GroupAdded, KindAdded, SeriesAdded, FurtherDates, LaterUnknown,
        EndAdded, BeyondTheDay, TakenAsHeld, OutdatedMeeting, MinutesFinal, OutdatedReply, EarlierInvitation,
        CounterProposal, WithoutSeat, OtherToDo,
    }
);

codes!(
    /// What becomes of a row.
    #[ts(rename = "ImportRowState")]
    RowState { Added, Changed, Same, Repeated, Waiting, Refused, LeftOut }
);

codes!(
    /// What a table of a calendar holds.
    #[ts(rename = "ImportCalendarPart")]
    CalendarPart { Meetings, WholeDays, Answers, ToDos, OtherToDos }
);

/// What is in the files and what would become of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ImportPreview {
    /// The files, by name.
    pub name: String,
    /// The tables in the order in which they were read.
    pub tables: Vec<TablePreview>,
    /// How everything maps at present: change what is wrong and hand it back.
    pub mapping: Mapping,
    /// The cells that cannot be imported as they are, the first two hundred.
    pub refused: Vec<RefusedCell>,
    /// How many cells cannot be imported as they are.
    pub refused_total: u32,
    /// The rows of which nobody can tell which record they mean, answered or not; the first five hundred.
    pub doubtful: Vec<DoubtfulMatch>,
    /// The meetings of calendars in words, the first two hundred.
    pub meetings: Vec<MeetingLine>,
    /// The answers of calendars in words, the first two hundred.
    pub replies: Vec<ReplyLine>,
    /// What is worth knowing.
    pub warnings: Vec<ImportWarning>,
    /// The fields that columns can fill, by what a table is.
    pub fields: Vec<TargetFields>,
    /// Whether importing would change anything.
    pub has_changes: bool,
}

/// A table of an import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportTablePreview")]
pub struct TablePreview {
    /// Which table, counted from 0.
    pub table: u32,
    /// The file's name.
    pub source: String,
    /// The sheet's name, in a workbook.
    pub sheet: Option<String>,
    /// What it holds, in a calendar.
    pub part: Option<CalendarPart>,
    /// What its rows become.
    pub target: Target,
    /// How many rows it has.
    pub rows: u32,
    /// What becomes of them; rows of people without a person count among the organizations.
    pub counts: Counts,
    /// What becomes of the organizations that rows of people name.
    pub organizations: Counts,
    /// Its columns.
    pub columns: Vec<ColumnPreview>,
    /// Its first rows as they would become.
    pub sample: Vec<SampleRow>,
}

/// A column of an import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportColumnPreview")]
pub struct ColumnPreview {
    /// Its head; may be empty.
    pub header: String,
    /// What it fills.
    pub fills: Fills,
    /// What its cells hold.
    pub shape: Shape,
    /// The order of its days, when they need one and it is known.
    pub date_order: Option<DateOrder>,
    /// Whether its days need an order that only a person can tell.
    pub asks_date_order: bool,
    /// The decimal mark of its numbers.
    pub decimal: DecimalMark,
    /// A few of its cells.
    pub samples: Vec<String>,
}

/// A row as it would become.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportSampleRow")]
pub struct SampleRow {
    /// Its number in the file.
    pub row: u32,
    /// What becomes of it.
    pub state: RowState,
    /// Its cells as they were understood, one for each column; empty where nothing is taken.
    pub cells: Vec<String>,
}

/// An entry of a calendar as it would become: a meeting, or several where it comes back.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportMeetingLine")]
pub struct MeetingLine {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// What becomes of it.
    pub state: RowState,
    /// What it is called.
    pub title: String,
    /// How many meetings it comes to.
    pub meetings: u32,
    /// The first day.
    pub held_on: Option<Day>,
    /// The last day, where it comes back.
    pub last_on: Option<Day>,
    /// The start.
    pub starts_at: Option<Clock>,
    /// The end.
    pub ends_at: Option<Clock>,
    /// The time zone that its clock shows; empty when none is known.
    pub zone: String,
    /// The series it goes into; empty when none.
    pub series: String,
    /// How often that series meets, where the entry makes or keeps one.
    pub cadence: Option<Cadence>,
    /// Whether it is called off.
    pub is_cancelled: bool,
}

/// An answer of a calendar as it would become.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportReplyLine")]
pub struct ReplyLine {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// What becomes of it.
    pub state: RowState,
    /// Who answers.
    pub person: String,
    /// The organization of the seat; empty when it is not known, or the seat is the community's.
    pub organization: String,
    /// The answer.
    pub answer: ReplyAnswer,
    /// Who comes instead; empty when nobody is named.
    pub delegate: String,
    /// What the meeting is called.
    pub meeting: String,
    /// The day of the meeting.
    pub held_on: Option<Day>,
    /// What the answer proposes instead; empty when nothing.
    pub proposes: String,
    /// What was written beside it.
    pub notes: String,
}

/// How many rows become what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportCounts")]
pub struct Counts {
    /// New records.
    pub added: u32,
    /// Records that change.
    pub changed: u32,
    /// Records that stay as they are.
    pub same: u32,
    /// Rows that wait until somebody says which record they mean.
    pub waiting: u32,
    /// Rows that cannot be imported.
    pub refused: u32,
    /// Rows that name a record of an earlier row again.
    pub repeated: u32,
}

impl Counts {
    /// Counts one more row.
    pub const fn count(&mut self, state: RowState) {
        match state {
            RowState::Added => self.added += 1,
            RowState::Changed => self.changed += 1,
            RowState::Same => self.same += 1,
            RowState::Waiting => self.waiting += 1,
            RowState::Refused => self.refused += 1,
            RowState::Repeated => self.repeated += 1,
            RowState::LeftOut => {}
        }
    }
}

/// A cell that cannot be imported as it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportRefusedCell")]
pub struct RefusedCell {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// The column, counted from 0; none when the row lacks it.
    pub column: Option<u32>,
    /// The column's head, or the field that is missing.
    pub header: String,
    /// What the cell says.
    pub value: String,
    /// Why it is refused.
    pub reason: Reason,
    /// The same in English.
    pub message: String,
}

/// A row of which nobody can tell which record it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportDoubtfulMatch")]
pub struct DoubtfulMatch {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// The name in the row.
    pub name: String,
    /// The records it may mean.
    pub options: Vec<MatchOption>,
    /// Whether it was answered.
    pub is_answered: bool,
    /// The answer: a record, or none for a new one.
    pub id: Option<Id>,
}

/// A record that a row may mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportMatchOption")]
pub struct MatchOption {
    /// The record.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What tells it apart: an organization's kind as a code, a person's organization.
    pub hint: String,
}

/// Something worth knowing about an import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ImportWarning {
    /// What.
    pub code: WarningCode,
    /// The table it concerns, counted from 0; none for the whole.
    pub table: Option<u32>,
    /// How often.
    pub count: u32,
    /// The first names it concerns.
    pub names: Vec<String>,
}

/// The fields that columns of such a table can fill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportTargetFields")]
pub struct TargetFields {
    /// What the table is.
    pub target: Target,
    /// The fields in the order they are offered.
    pub fields: Vec<Field>,
}

/// What was imported, by kind of record.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct ImportReport {
    /// Organizations.
    pub organizations: KindReport,
    /// People.
    pub people: KindReport,
    /// Relationships.
    pub relationships: KindReport,
    /// Seats in groups.
    pub memberships: KindReport,
    /// Meetings.
    pub meetings: KindReport,
    /// Answers to invitations.
    pub replies: KindReport,
    /// Actions.
    pub actions: KindReport,
    /// Measured values.
    pub observations: KindReport,
    /// What concerns the whole.
    pub warnings: Vec<ImportWarning>,
}

/// What was imported of one kind of record.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportKindReport")]
pub struct KindReport {
    /// New records.
    pub added: u32,
    /// Records that changed.
    pub changed: u32,
    /// Records that stayed as they were.
    pub same: u32,
    /// Cells that were not imported.
    pub refused: Vec<RefusedCell>,
    /// What is worth knowing.
    pub warnings: Vec<ImportWarning>,
}
