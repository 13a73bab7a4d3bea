//! What a person can say about an import before it happens: what each table is, which column is which, which record is
//! meant, what a cell should say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{DateOrder, DecimalMark};
use super::fields::{Field, Target};
use crate::stakeholders::Direction;
use crate::values::{Day, Id, codes};

/// How the tables of an import map. The preview holds the whole of it; change what is wrong and hand it back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportMapping")]
pub struct Mapping {
    /// The day of readings without a day of their own.
    pub today: Day,
    /// The tables that are not as they were guessed; others stay as they are.
    #[serde(default)]
    pub tables: Vec<TableMapping>,
    /// The answers to doubtful matches; together they replace those given before.
    #[serde(default)]
    pub matches: Vec<MatchChoice>,
}

/// What one table is.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportTableMapping")]
pub struct TableMapping {
    /// Which table, counted from 0.
    pub table: u32,
    /// What its rows become.
    pub target: Target,
    /// Which way relationships run that do not say so themselves.
    #[serde(default)]
    pub direction: Direction,
    /// The series that its meetings go into.
    #[serde(default)]
    pub series: SeriesChoice,
    /// What its columns fill, one for each; left empty they are guessed anew for the target.
    #[serde(default)]
    pub columns: Vec<ColumnMapping>,
}

/// The series that meetings of a calendar go into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "as", rename_all = "snake_case")]
#[ts(rename = "ImportSeriesChoice")]
pub enum SeriesChoice {
    /// An entry that comes back with a cadence of ours becomes a series; one that names a series goes into that.
    #[default]
    Own,
    /// None.
    Nothing,
    /// All into one.
    Series {
        /// Which.
        id: Id,
    },
}

/// What one column fills and how its cells are written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportColumnMapping")]
pub struct ColumnMapping {
    /// What it fills.
    pub fills: Fills,
    /// Which comes first in days such as 03/04/2026; none when not said and not plain from the data.
    #[serde(default)]
    pub date_order: Option<DateOrder>,
    /// The mark between whole and part of its numbers.
    #[serde(default)]
    pub decimal: DecimalMark,
}

/// What a column fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "as", rename_all = "snake_case")]
#[ts(rename = "ImportFills")]
pub enum Fills {
    /// A field of the record.
    Field {
        /// Which.
        field: Field,
    },
    /// A column of the initiative's own.
    Attribute {
        /// What it is called.
        name: String,
        /// What it holds, if it is new.
        #[serde(default)]
        kind: OwnKind,
    },
    /// Nothing: it is left out.
    Nothing,
}

codes!(
    /// What a new column of the initiative's own holds.
    #[ts(rename = "ImportOwnKind")]
    OwnKind { Text, Number, Date, Choice, MultiChoice, Link }
);

impl OwnKind {
    /// Tells whether a text is such a value.
    pub fn can_hold(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Choice | Self::MultiChoice => true,
            Self::Number => text.parse::<f64>().is_ok_and(f64::is_finite),
            Self::Date => text.parse::<Day>().is_ok(),
            Self::Link => ["http://", "https://", "mailto:"]
                .iter()
                .any(|start| text.len() > start.len() && text.starts_with(start)),
        }
    }
}

/// Which record a row means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportMatch")]
pub struct MatchChoice {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// The record that is meant; none for a new one.
    pub id: Option<Id>,
}

/// A cell with another text than the file has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "ImportFix")]
pub struct Fix {
    /// The table, counted from 0.
    pub table: u32,
    /// The row's number in the file.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u32,
    /// What it should say.
    pub value: String,
}
