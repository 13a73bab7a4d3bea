//! What can be asked about meetings, and what is answered.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attendance_report::{self, Onlooker};
use super::{
    AttendanceFigure, AttendanceReport, AttendanceRows, AttendanceScope, Calendar, CheckOutTrend,
    DecisionDetail, DecisionFilter, DecisionRegister, DecisionSorting, Fairness, FairnessPart,
    FairnessRow, FairnessScope, IndicatorUse, MeetingDetail, MeetingRow, ProjectedMeeting,
    ProposalRow, RunningMeeting, Series, SeriesDetail, Table, TemplateDetail, attendance_rows,
    calendar, check_outs, data_pack, decision, detail, fairness, fairness_rows, projecting,
    register, rows, running, series, templates,
};
use crate::error::Result;
use crate::initiative::Audience;
use crate::values::{Day, Id, Instant};

/// What can be asked about meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "MeetingsAsk")]
pub enum Ask {
    /// Every series with its meetings, newest first.
    Meetings {
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// One series with the days it is due next and the seats expected.
    Series {
        /// Its identity.
        id: Id,
        /// The day from which the next days count.
        today: Day,
    },
    /// One meeting with its items, seats and decisions.
    Meeting {
        /// Its identity.
        id: Id,
    },
    /// What stands in the calendar between two days, both included.
    Calendar {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// A meeting as it runs.
    Running {
        /// Its identity.
        id: Id,
        /// The moment.
        at: Instant,
        /// Minutes that the clocks in the room are ahead of UTC, for a meeting without a time zone.
        #[serde(default)]
        ahead_minutes: Option<i32>,
    },
    /// What a projector may show of a meeting.
    Projected {
        /// Its identity.
        id: Id,
        /// The moment.
        at: Instant,
        /// Minutes that the clocks in the room are ahead of UTC, for a meeting without a time zone.
        #[serde(default)]
        ahead_minutes: Option<i32>,
    },
    /// The usual agendas of a group and of all groups; every one when no group is named.
    Templates {
        /// The group.
        #[serde(default)]
        group_id: Option<Id>,
    },
    /// What partners proposed and no meeting has yet, declined proposals included.
    Proposals {
        /// Only for this series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// The register of decisions.
    Decisions {
        /// Words to look for; empty shows all.
        #[serde(default)]
        search: String,
        /// Which to show; all when nothing is said.
        #[serde(default)]
        #[ts(optional)]
        filter: Option<DecisionFilter>,
        /// In which order; newest first when nothing is said.
        #[serde(default)]
        #[ts(optional)]
        sorting: Option<DecisionSorting>,
        /// The day against which is counted what is due.
        #[serde(default)]
        #[ts(optional)]
        today: Option<Day>,
    },
    /// One decision with everything that belongs to it.
    Decision {
        /// Its identity.
        id: Id,
    },
    /// The attendance of a period, as an audience may see it.
    Attendance {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
        /// For whom.
        #[serde(default)]
        audience: Audience,
        /// The organization that looks at its own part, for an audience that sees no other.
        #[serde(default)]
        own_id: Option<Id>,
    },
    /// The rows that a figure of attendance is counted from.
    AttendanceRows {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
        /// For whom.
        #[serde(default)]
        audience: Audience,
        /// The organization that looks at its own part.
        #[serde(default)]
        own_id: Option<Id>,
        /// The figure.
        figure: AttendanceFigure,
        /// Of what it is taken.
        #[serde(default)]
        scope: AttendanceScope,
    },
    /// The check-outs of a period.
    CheckOuts {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// How evenly the meetings of a period were shared.
    Fairness {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// What a part of fairness is counted from.
    FairnessRows {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
        /// Which part.
        part: FairnessPart,
        /// Whose.
        #[serde(default)]
        scope: FairnessScope,
    },
    /// The agenda items, data packs and decisions in which an indicator is used.
    OfIndicator {
        /// The indicator.
        id: Id,
    },
    /// The meeting that a record belongs to, and the decision, or the series of a proposal that no meeting has yet.
    Where {
        /// The table of the record.
        table: Table,
        /// The identity of the record.
        id: Id,
    },
}

/// What is answered about meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "MeetingsView")]
#[allow(missing_docs)]
pub enum View {
    Meetings {
        series: Vec<Series>,
        meetings: Vec<MeetingRow>,
    },
    Series(SeriesDetail),
    Meeting(MeetingDetail),
    Calendar(Calendar),
    Running(RunningMeeting),
    Projected(ProjectedMeeting),
    Templates {
        templates: Vec<TemplateDetail>,
    },
    Proposals {
        proposals: Vec<ProposalRow>,
    },
    Decisions(DecisionRegister),
    Decision(DecisionDetail),
    Attendance(AttendanceReport),
    AttendanceRows(AttendanceRows),
    CheckOuts(CheckOutTrend),
    Fairness(Fairness),
    FairnessRows {
        rows: Vec<FairnessRow>,
    },
    OfIndicator {
        uses: Vec<IndicatorUse>,
    },
    Where {
        meeting_id: Option<Id>,
        decision_id: Option<Id>,
        series_id: Option<Id>,
    },
}

/// Answers a question.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Meetings { series_id } => View::Meetings {
            series: rows::series(db)?,
            meetings: rows::meeting_rows(db, *series_id)?,
        },
        Ask::Series { id, today } => View::Series(series::detail(db, *id, *today)?),
        Ask::Meeting { id } => View::Meeting(detail(db, *id)?),
        Ask::Calendar {
            from,
            until,
            series_id,
        } => View::Calendar(calendar::calendar(db, *from, *until, *series_id)?),
        Ask::Running {
            id,
            at,
            ahead_minutes,
        } => View::Running(running::running(db, *id, *at, *ahead_minutes)?),
        Ask::Projected {
            id,
            at,
            ahead_minutes,
        } => View::Projected(projecting::projected(db, *id, *at, *ahead_minutes)?),
        Ask::Templates { group_id } => View::Templates {
            templates: templates::templates(db, *group_id)?,
        },
        Ask::Proposals { series_id } => View::Proposals {
            proposals: detail::proposals(db, *series_id)?,
        },
        Ask::Decisions {
            search,
            filter,
            sorting,
            today,
        } => {
            let all = DecisionFilter::default();
            let filter = filter.as_ref().unwrap_or(&all);
            let sorting = sorting.unwrap_or_default();
            View::Decisions(register::register(db, search, filter, sorting, *today)?)
        }
        Ask::Decision { id } => View::Decision(decision::decision(db, *id)?),
        Ask::Attendance {
            from,
            until,
            series_id,
            audience,
            own_id,
        } => View::Attendance(attendance_report::report(
            db,
            *from,
            *until,
            *series_id,
            Onlooker {
                audience: *audience,
                own_id: *own_id,
            },
        )?),
        Ask::AttendanceRows {
            from,
            until,
            series_id,
            audience,
            own_id,
            figure,
            scope,
        } => View::AttendanceRows(attendance_rows::rows(
            db,
            (*from, *until),
            *series_id,
            Onlooker {
                audience: *audience,
                own_id: *own_id,
            },
            *figure,
            scope,
        )?),
        Ask::CheckOuts {
            from,
            until,
            series_id,
        } => View::CheckOuts(check_outs::trend(db, *from, *until, *series_id)?),
        Ask::Fairness {
            from,
            until,
            series_id,
        } => View::Fairness(fairness::fairness(db, *from, *until, *series_id)?),
        Ask::FairnessRows {
            from,
            until,
            series_id,
            part,
            scope,
        } => View::FairnessRows {
            rows: fairness_rows::rows(db, (*from, *until), *series_id, *part, scope)?,
        },
        Ask::OfIndicator { id } => View::OfIndicator {
            uses: data_pack::uses(db, *id)?,
        },
        Ask::Where { table, id } => View::Where {
            meeting_id: rows::meeting_of(db, *table, *id)?,
            decision_id: rows::decision_of(db, *table, *id)?,
            series_id: rows::series_of(db, *table, *id)?,
        },
    })
}
