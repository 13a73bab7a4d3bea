//! The words of documents in the languages that an initiative can choose, and days and times written out in them.
//!
//! Words of records are never here; the words of the screen are the page's own.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::Datelike;
use serde::Deserialize;

use super::paper;
use super::sheet::Sheet;
use crate::actions::ActionStatus;
use crate::activities::ActivityStatus;
use crate::agenda::{Answer, VersionState};
use crate::error::Result;
use crate::initiative::Initiative;
use crate::measures::{Frequency, Period};
use crate::meetings::{
    CarryReason, ConsentAnswer, DecisionState, Hand, ItemState, LogisticsKind, Method, Mode,
    Presence, Purpose,
};
use crate::stakeholders::{
    ColourBy, OrganizationKind, OrganizationStatus, Salience, SeatRole, SizeBy, Stance,
};
use crate::values::{Clock, Day};

/// Every language with its words.
const LANGUAGES: [(&str, &str); 2] = [
    (
        "en",
        include_str!("../../../../assets/documents/words.en.json"),
    ),
    (
        "es",
        include_str!("../../../../assets/documents/words.es.json"),
    ),
];

/// Everything that documents say in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub language: String,
    pub paper: String,
    pub weekdays: [String; 7],
    pub months: [String; 12],
    pub day: String,
    pub long_day: String,
    pub span: String,
    pub page: String,
    pub made: String,
    pub meeting: MeetingWords,
    pub papers: PaperWords,
    pub figures: FigureWords,
    pub decision: DecisionWords,
    pub evidence: EvidenceWords,
    pub period: PeriodWords,
    pub action: ActionWords,
    pub agenda: AgendaWords,
    pub map: MapWords,
    pub mode: BTreeMap<Mode, String>,
    pub purpose: BTreeMap<Purpose, String>,
    pub item_state: BTreeMap<ItemState, String>,
    pub carry_reason: BTreeMap<CarryReason, String>,
    pub presence: BTreeMap<Presence, String>,
    pub seat_role: BTreeMap<SeatRole, String>,
    pub logistics: BTreeMap<LogisticsKind, String>,
    pub method: BTreeMap<Method, String>,
    pub decision_state: BTreeMap<DecisionState, String>,
    pub hand: BTreeMap<Hand, String>,
    pub consent: BTreeMap<ConsentAnswer, String>,
    pub action_status: BTreeMap<ActionStatus, String>,
    pub answer: BTreeMap<Answer, String>,
    pub version_state: BTreeMap<VersionState, String>,
}

/// The words of minutes and of agendas of meetings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingWords {
    pub minutes: String,
    pub agenda: String,
    pub draft: String,
    pub r#final: String,
    pub cancelled: String,
    pub no_day: String,
    pub series: String,
    pub place: String,
    pub chair: String,
    pub facilitator: String,
    pub note_taker: String,
    pub quorum: String,
    pub quorum_met: String,
    pub quorum_missed: String,
    pub quorum_number_met: String,
    pub quorum_number_missed: String,
    pub leaders: String,
    pub leaders_of: String,
    pub attendance: String,
    pub present: String,
    pub not_noted: String,
    pub seats: String,
    pub guests: String,
    pub community: String,
    pub arrived: String,
    pub departed: String,
    pub planned: String,
    pub used: String,
    pub presented_by: String,
    pub proposed_by: String,
    pub goal: String,
    pub indicator: String,
    pub carried_from: String,
    pub carried_because: String,
    pub preread: String,
    pub link: String,
    pub arranged: String,
    pub confidential: String,
    pub next: String,
    pub next_on: String,
}

/// The words of papers around a meeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperWords {
    pub sign_in: String,
    pub name_cards: String,
    pub follow_up: String,
    pub follow_ups: String,
    pub check_out: String,
    pub check_out_why: String,
    pub check_out_head: String,
    pub not_at_all: String,
    pub very_much: String,
    pub usefulness: String,
    pub voice: String,
    pub learning: String,
    pub comment: String,
    pub name: String,
    pub of: String,
    pub arrived: String,
    pub signature: String,
    pub to: String,
    pub opening: String,
    pub opening_absent: String,
    pub opening_without_day: String,
    pub question: String,
    pub outcome: String,
    pub your_actions: String,
    pub no_actions: String,
    pub nobody: String,
    pub parked: String,
}

/// The words of the numbers that a meeting looks at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureWords {
    pub title: String,
    pub measure: String,
    pub value: String,
    pub as_of: String,
    pub fewer_than: String,
}

/// The words of a decision.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionWords {
    pub decisions: String,
    pub deferred_until: String,
    pub proposal: String,
    pub method: String,
    pub hands: String,
    pub stood_back: String,
    pub options: String,
    pub criteria: String,
    pub evidence: String,
    pub objections: String,
    pub concerns: String,
    pub responsible: String,
    pub review: String,
    pub community: String,
    pub affects_community: String,
}

/// The words of what was frozen with a record that a decision rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceWords {
    pub as_of: String,
    pub leaders_of: String,
    pub intensity: String,
    pub reach: String,
    pub kind: BTreeMap<String, String>,
    pub activity_status: BTreeMap<ActivityStatus, String>,
}

/// The words of periods.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodWords {
    pub week: String,
    pub month: String,
    pub quarter: String,
    pub half_year: String,
}

/// The words of actions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionWords {
    pub actions: String,
    pub more_actions: String,
    pub open_before: String,
    pub what: String,
    pub who: String,
    pub due: String,
    pub no_day: String,
    pub overdue: String,
}

/// The words of the common agenda.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaWords {
    pub title: String,
    pub version: String,
    pub working_text: String,
    pub frozen: String,
    pub adopted: String,
    pub goals: String,
    pub goal: String,
    pub by: String,
    pub endorsements: String,
    pub coverage: String,
    pub organization: String,
    pub answer: String,
    pub answered: String,
    pub endorsed_older: String,
}

/// The words of the map as a picture.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapWords {
    pub title: String,
    pub description: String,
    pub nobody: String,
    pub organizations: String,
    pub organizations_of: String,
    pub people_count: String,
    pub ties: String,
    pub as_of: String,
    pub colour: String,
    pub colours: BTreeMap<ColourBy, String>,
    pub size: String,
    pub sizes: BTreeMap<SizeBy, String>,
    pub kind_head: String,
    pub ties_by_kind: BTreeMap<String, String>,
    pub belongs: String,
    pub tie_head: String,
    pub tie_grades: BTreeMap<String, String>,
    pub one_way: String,
    pub way: String,
    pub on_way: String,
    pub faint: String,
    pub beside_way: String,
    pub more: String,
    pub no_sector: String,
    pub people: String,
    pub not_judged: String,
    pub community: String,
    pub gaps: Vec<String>,
    pub kinds: BTreeMap<OrganizationKind, String>,
    pub statuses: BTreeMap<OrganizationStatus, String>,
    pub stances: BTreeMap<Stance, String>,
    pub saliences: BTreeMap<Salience, String>,
}

impl Words {
    /// The words of a language; English for one that has none.
    ///
    /// # Errors
    /// None as long as the files beside the program are whole.
    pub fn of(language: &str) -> Result<Self> {
        let known = LANGUAGES.iter().find(|(code, _)| *code == language);
        let (_, text) = known.unwrap_or(&LANGUAGES[0]);
        Ok(serde_json::from_str(text)?)
    }

    /// A day, as in `3 December 2026`.
    pub fn day(&self, day: Day) -> String {
        self.write_day(&self.day, day)
    }

    /// A period, as in `Q3 2026`.
    pub fn period(&self, period: Period) -> String {
        let pattern = match period.frequency() {
            Frequency::Weekly => &self.period.week,
            Frequency::Monthly => &self.period.month,
            Frequency::Quarterly => &self.period.quarter,
            Frequency::HalfYearly => &self.period.half_year,
            Frequency::Yearly | Frequency::SchoolYear => return period.to_string(),
        };
        let month = &self.months[period.first_day().0.month0() as usize % 12];
        fill(
            pattern,
            &[
                ("number", &period.number().to_string()),
                ("month", month),
                ("year", &period.year().to_string()),
            ],
        )
    }

    /// A day with its weekday, as in `Thursday 3 December 2026`.
    pub fn long_day(&self, day: Day) -> String {
        self.write_day(&self.long_day, day)
    }

    fn write_day(&self, pattern: &str, day: Day) -> String {
        let weekday = &self.weekdays[day.0.weekday().num_days_from_monday() as usize % 7];
        let month = &self.months[day.0.month0() as usize % 12];
        let (number, year) = (day.0.day().to_string(), day.0.year().to_string());
        fill(
            pattern,
            &[
                ("weekday", weekday),
                ("day", &number),
                ("month", month),
                ("year", &year),
            ],
        )
    }

    /// From one clock time to another.
    pub fn span(&self, from: Clock, until: Clock) -> String {
        fill(
            &self.span,
            &[("from", &time(from)), ("until", &time(until))],
        )
    }

    /// An empty sheet of an initiative in this language.
    pub fn sheet(&self, initiative: &Initiative, today: Day) -> Sheet {
        Sheet {
            language: self.language.clone(),
            paper: paper::of_zone(&initiative.time_zone, &self.paper),
            kicker: initiative.name.clone(),
            title: String::new(),
            subtitle: String::new(),
            name: String::new(),
            running: String::new(),
            mark: String::new(),
            is_draft: false,
            author: initiative.name.clone(),
            made: fill(&self.made, &[("day", &self.day(today))]),
            page: self.page.clone(),
            blocks: Vec::new(),
        }
    }
}

/// A clock time, as in `9:05`.
pub fn time(clock: Clock) -> String {
    clock.0.format("%-H:%M").to_string()
}

/// The word for a code; the code itself when the language lacks it.
pub fn word<C: Ord + Display>(words: &BTreeMap<C, String>, code: C) -> String {
    words
        .get(&code)
        .cloned()
        .unwrap_or_else(|| code.to_string())
}

/// A sentence with its `{particulars}` filled in. What is filled in is never looked at again.
pub fn fill(pattern: &str, particulars: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after.split_once('}').and_then(|(name, after)| {
            let known = particulars.iter().find(|(known, _)| *known == name);
            known.map(|(_, text)| (text, after))
        });
        match known {
            Some((text, after)) => {
                filled.push_str(text);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled + rest
}
