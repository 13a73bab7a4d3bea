//! Rows that become measured values. Which value a row means follows from its indicator, period, place, group and
//! organization.

use serde_json::Value;

use super::Plan;
use super::rows::RowValues;
use crate::error::Result;
use crate::exchange::cells::Reason;
use crate::exchange::fields::Field;
use crate::exchange::known::Draft;
use crate::exchange::preview::RowState;
use crate::measures::{Frequency, Indicator, Observation, Period, spelled};
use crate::values::Day;

/// The columns that go into a value as they stand.
const PLAIN: [&str; 6] = [
    "value",
    "numerator",
    "denominator",
    "confidence",
    "received_on",
    "notes",
];

impl Plan {
    /// Plans a row that is a measured value.
    pub(super) fn observation_row(&mut self, values: &RowValues) -> Result<RowState> {
        let Some(keyed) = self.keyed_value(values) else {
            return Ok(RowState::Refused);
        };
        let is_lost = [Field::Value, Field::Numerator, Field::Denominator]
            .iter()
            .any(|field| {
                values.cell(*field).is_some() && !values.patch.contains_key(&field.to_string())
            });
        if is_lost {
            return Ok(RowState::Refused);
        }
        let found = self.measures.observations.at(keyed.id);
        let known = found.map(|at| self.measures.observations.drafts[at].record.clone());
        let mut after = serde_json::to_value(known.as_ref().unwrap_or(&keyed))?;
        for field in PLAIN {
            if let Some(value) = values.patch.get(field) {
                after[field] = value.clone();
            }
        }
        // A rate follows from what it was counted from.
        let is_rate = |field: &str| values.patch.contains_key(field);
        if is_rate("numerator") && is_rate("denominator") {
            after["value"] = known
                .as_ref()
                .map_or(Value::Null, |known| known.value.into());
        }
        let after: Observation = serde_json::from_value(after)?;
        if after.denominator.is_some_and(|number| number < 0.0) {
            self.refuse(values, Field::Denominator, Reason::OutOfRange);
            return Ok(RowState::Refused);
        }
        if after.value.is_none() && after.numerator.is_none() {
            self.refuse(values, Field::Value, Reason::Empty);
            return Ok(RowState::Refused);
        }
        let Some(at) = found else {
            self.measures.observations.add(Draft {
                record: after,
                before: None,
                is_named: true,
            });
            return Ok(RowState::Added);
        };
        let draft = &mut self.measures.observations.drafts[at];
        let was_named = std::mem::replace(&mut draft.is_named, true);
        let is_same = draft.record == after;
        draft.record = after;
        Ok(match (is_same, was_named) {
            (false, _) => RowState::Changed,
            (true, true) => RowState::Repeated,
            (true, false) => RowState::Same,
        })
    }

    /// A value that says nothing yet, under the identity that the row gives it; none when a part of that is refused.
    fn keyed_value(&mut self, values: &RowValues) -> Option<Observation> {
        let indicator = self.indicator_of(values)?;
        let text = values.text(Field::Period).unwrap_or_default();
        let Some(period) = period_in(text, indicator.frequency) else {
            self.refuse(values, Field::Period, Reason::NotAPeriod);
            return None;
        };
        let group = values.text(Field::Disaggregation).unwrap_or_default();
        let Some(disaggregation) = spelled(group) else {
            self.refuse(values, Field::Disaggregation, Reason::NotAGroup);
            return None;
        };
        let organization_id = self.seated(values).ok()?;
        let place = values.text(Field::Place).unwrap_or_default();
        let mut keyed = Observation {
            indicator_id: Some(indicator.id),
            period: period.to_string(),
            place: place.trim().to_owned(),
            disaggregation,
            organization_id,
            ..Observation::default()
        };
        keyed.id = keyed.identity();
        Some(keyed)
    }

    /// The indicator that a row names.
    fn indicator_of(&mut self, values: &RowValues) -> Option<Indicator> {
        let Some(name) = values.text(Field::Indicator) else {
            self.refuse(values, Field::Indicator, Reason::Empty);
            return None;
        };
        let pool = &self.measures.indicators;
        match pool.named(name)[..] {
            [at] => Some(pool.drafts[at].record.clone()),
            _ => {
                self.refuse(values, Field::Indicator, Reason::NoSuchIndicator);
                None
            }
        }
    }
}

/// The period of a frequency that people mean: its code, `Q1 2026`, `T1 2026`, `H1 2026`, `S1 2026`, `2026/2027`, `2026-27`
/// for a school year, `5/2026`, or the period that a day falls into.
fn period_in(text: &str, frequency: Frequency) -> Option<Period> {
    let text = text.trim().to_uppercase();
    let fits = |code: &str| Period::read("period", code, frequency).ok();
    if let Some(period) = fits(&text) {
        return Some(period);
    }
    if let Ok(day) = text.parse::<Day>() {
        return Some(Period::of(day, frequency));
    }
    let mut parts: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    // The year stands first in a code.
    if parts.last().is_some_and(|last| is_year(last))
        && !parts.first().is_some_and(|one| is_year(one))
    {
        parts.reverse();
    }
    let [year, part] = parts[..] else {
        return None;
    };
    let code = match frequency {
        Frequency::SchoolYear => {
            let ends = if is_year(part) { part.get(2..)? } else { part };
            format!("{year}/{ends}")
        }
        Frequency::Monthly => format!("{year}-{part:0>2}"),
        Frequency::Quarterly => format!("{year}-{}", part.replace('T', "Q")),
        Frequency::HalfYearly => format!("{year}-{}", part.replace('S', "H")),
        Frequency::Weekly => format!("{year}-W{:0>2}", part.trim_start_matches('W')),
        Frequency::Yearly => return None,
    };
    fits(&code)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|letter| letter.is_ascii_digit())
}
