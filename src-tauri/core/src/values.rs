//! The kinds of value a record holds: identities, days, clock times and codes.
//!
//! Each has one spelling in SQLite, JSON and TypeScript. No record and no rule lives here.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;
use uuid::Uuid;

/// The identity of a record: a UUID, 16 bytes in the file and hyphenated text outside.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS,
)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Id(Uuid);

impl Id {
    /// Reads an identity from its 16 bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }

    /// Makes a fresh identity (UUID version 7) from the clock and the system's randomness.
    pub fn fresh() -> Self {
        Self(Uuid::now_v7())
    }

    /// Derives the one identity of a combination, such as an (activity, strategy) pair, so that two
    /// laptops that fill the same cell write the same record. UUID version 8 over BLAKE3.
    pub fn of(kind: &str, parts: &[Id]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(kind.as_bytes());
        for part in parts {
            hasher.update(part.as_bytes());
        }
        Self::digest(&hasher)
    }

    /// Derives the identity that a readable name stands for within a namespace.
    pub fn named(namespace: &str, name: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(namespace.as_bytes());
        hasher.update(&[0]);
        hasher.update(name.as_bytes());
        Self::digest(&hasher)
    }

    /// The 16 bytes as stored.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Tells whether this is the all-zero identity of a record that was never given one.
    pub fn is_nil(&self) -> bool {
        self.0.is_nil()
    }

    fn digest(hasher: &blake3::Hasher) -> Self {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::from_str(text).map(Self)
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.as_bytes())))
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bytes = value.as_blob()?;
        let bytes = bytes.try_into().map_err(FromSqlError::other)?;
        Ok(Self::from_bytes(bytes))
    }
}

impl JsonSchema for Id {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "uuid" })
    }
}

/// Declares a value kept as text with a parser and a printer of its own.
macro_rules! text_value {
    ($(#[$doc:meta])* $name:ident($inner:ty), $format:literal, $pattern:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
        #[ts(type = "string")]
        pub struct $name(pub $inner);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.format($format).fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = chrono::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <$inner>::parse_from_str(text, $format).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.to_string()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(FromSqlError::other)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

text_value!(
    /// A calendar day, `YYYY-MM-DD`.
    Day(NaiveDate),
    "%Y-%m-%d",
    r"^\d{4}-\d{2}-\d{2}$"
);

text_value!(
    /// A time on the wall clock of the meeting's place, `HH:MM`.
    Clock(NaiveTime),
    "%H:%M",
    r"^\d{2}:\d{2}$"
);

text_value!(
    /// A moment in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ`.
    Instant(NaiveDateTime),
    "%Y-%m-%dT%H:%M:%SZ",
    r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"
);

impl Instant {
    /// Whole seconds from this moment to a later one; 0 when it is not later.
    pub fn seconds_until(self, later: Self) -> u32 {
        (later.0 - self.0).num_seconds().try_into().unwrap_or(0)
    }

    /// The moment `days` later; the same moment where the calendar ends.
    pub fn plus_days(self, days: i64) -> Self {
        let moved =
            chrono::TimeDelta::try_days(days).and_then(|span| self.0.checked_add_signed(span));
        Self(moved.unwrap_or(self.0))
    }
}

impl Day {
    /// The day `days` later; the same day where the calendar ends.
    pub fn plus_days(self, days: i64) -> Self {
        let moved =
            chrono::TimeDelta::try_days(days).and_then(|span| self.0.checked_add_signed(span));
        Self(moved.unwrap_or(self.0))
    }

    /// The same day of the month `months` earlier, or the last day that month has.
    pub fn minus_months(self, months: u32) -> Self {
        Self(
            self.0
                .checked_sub_months(chrono::Months::new(months))
                .unwrap_or(self.0),
        )
    }
}

impl Clock {
    /// The time at `hour`:`minute`; midnight when there is no such time.
    pub fn at(hour: u32, minute: u32) -> Self {
        Self(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
    }

    /// The time `minutes` later, around midnight if need be.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(
            self.0
                .overflowing_add_signed(chrono::TimeDelta::minutes(minutes))
                .0,
        )
    }
}

/// A part of a whole, with both numbers it comes from. Of nothing there is no percentage, neither 0 nor 100.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct Share {
    /// The part.
    pub numerator: u32,
    /// The whole.
    pub denominator: u32,
    /// The part in percent; none of nothing.
    pub percent: Option<f64>,
}

impl Share {
    /// So many of so many.
    pub fn of(numerator: u32, denominator: u32) -> Self {
        let percent =
            (denominator > 0).then(|| 100.0 * f64::from(numerator) / f64::from(denominator));
        Self {
            numerator,
            denominator,
            percent,
        }
    }

    /// How many of a list fit.
    pub fn count<T>(all: impl IntoIterator<Item = T>, fits: impl Fn(T) -> bool) -> Self {
        let (mut numerator, mut denominator) = (0, 0);
        for one in all {
            denominator += 1;
            numerator += u32::from(fits(one));
        }
        Self::of(numerator, denominator)
    }
}

/// Declares a closed list of codes: the same `snake_case` word in SQL, JSON and TypeScript.
/// The first is the default.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $first:ident $(, $code:ident)* $(,)? }) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default,
            serde::Serialize, serde::Deserialize, ts_rs::TS, schemars::JsonSchema,
        )]
        $(#[$doc])*
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum $name { #[default] $first, $($code),* }

        impl $name {
            /// Every code, in the order they are offered.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$code),*];
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                serde::Serialize::serialize(self, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = serde::de::value::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                serde::Deserialize::deserialize(serde::de::value::StrDeserializer::new(text))
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.to_string()))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
            }
        }
    };
}
pub(crate) use codes;
