//! What an audience may see of a meeting and of the common agenda. It is asked before anything is gathered: what is not
//! allowed is never taken up, and is counted, so that a person knows what the others will not see.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::initiative::{Audience, Initiative};
use crate::values::codes;

codes!(
    /// What an audience does not see.
    LeftOutKind {
        ConfidentialItems, Names, Absences, Attendance, OpenPromises, KeptForLater, Objections, Experience, SmallNumbers,
        Link, Answers, Reservations
    }
);

/// Something that an audience does not see, and how much of it there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct LeftOut {
    /// What.
    pub kind: LeftOutKind,
    /// How much.
    pub count: u32,
}

/// What an audience may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    audience: Audience,
    shows_attendance: bool,
    suppression_below: i32,
}

impl Allowed {
    /// The rules for an audience, with what the initiative decided about its attendance.
    pub const fn to(audience: Audience, initiative: &Initiative) -> Self {
        Self {
            audience,
            shows_attendance: initiative.shows_attendance_to(audience),
            suppression_below: initiative.suppression_below,
        }
    }

    /// Whether minutes may be seen before they are final.
    pub const fn drafts(&self) -> bool {
        self.audience.takes_part()
    }

    /// Whether papers for those in the room may be had: sign-in sheets, name cards, letters.
    pub const fn papers(&self) -> bool {
        self.audience.takes_part()
    }

    /// Whether confidential items are written out, with what came of them.
    pub const fn confidential(&self) -> bool {
        matches!(self.audience, Audience::Backbone)
    }

    /// Whether people are named, or only their organizations.
    pub const fn names(&self) -> bool {
        !matches!(self.audience, Audience::Public)
    }

    /// Whether it is told how each seat was filled, and who was absent.
    pub const fn absences(&self) -> bool {
        self.shows_attendance
    }

    /// Whether those who came are listed.
    pub const fn attendance(&self) -> bool {
        self.shows_attendance || self.audience.takes_part()
    }

    /// Whether promises that earlier meetings left open are listed, and which are late.
    pub const fn open_promises(&self) -> bool {
        self.audience.takes_part()
    }

    /// Whether what came up and waits is listed.
    pub const fn kept_for_later(&self) -> bool {
        self.audience.takes_part()
    }

    /// Whether it is told where people join from afar.
    pub const fn link(&self) -> bool {
        self.audience.takes_part()
    }

    /// Whether objections and concerns are written out.
    pub const fn objections(&self) -> bool {
        self.names()
    }

    /// Whether lived experience stands among the evidence.
    pub const fn experience(&self) -> bool {
        self.audience.takes_part()
    }

    /// Whether it is listed who declined or has not answered, and with which reservations the others agree.
    pub const fn answers(&self) -> bool {
        self.audience.takes_part()
    }

    /// Tells whether a count is so small that it could point at somebody. A percentage is no count.
    pub fn hides(&self, value: &str, unit: &str) -> bool {
        let is_share = format!("{value}{unit}").contains('%');
        let count = value.trim().parse::<i32>();
        !self.audience.takes_part()
            && !is_share
            && count.is_ok_and(|count| (1..self.suppression_below).contains(&count))
    }

    /// The number below which counts are not told.
    pub const fn suppression_below(&self) -> i32 {
        self.suppression_below
    }
}

/// What was not taken up, while something is gathered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaving(BTreeMap<LeftOutKind, u32>);

impl Leaving {
    /// Takes up a thing that is allowed; one that is not is counted.
    pub fn take<T>(&mut self, is_allowed: bool, kind: LeftOutKind, thing: T) -> Option<T> {
        if is_allowed {
            return Some(thing);
        }
        self.leave(kind, 1);
        None
    }

    /// Takes up words that are allowed; those that are not are counted, unless there are none.
    pub fn words(&mut self, is_allowed: bool, kind: LeftOutKind, words: &str) -> String {
        if words.trim().is_empty() {
            return String::new();
        }
        self.take(is_allowed, kind, words.to_owned())
            .unwrap_or_default()
    }

    /// Counts what is not taken up.
    pub fn leave(&mut self, kind: LeftOutKind, count: u32) {
        if count > 0 {
            *self.0.entry(kind).or_default() += count;
        }
    }

    /// What was left out of these kinds, in the order of the kinds.
    pub fn among(&self, kinds: &[LeftOutKind]) -> Vec<LeftOut> {
        let counted = self.0.iter().filter(|(kind, _)| kinds.contains(kind));
        counted
            .map(|(kind, count)| LeftOut {
                kind: *kind,
                count: *count,
            })
            .collect()
    }
}
