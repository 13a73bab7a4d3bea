//! What was measured in the example: values by period, each with the day it was received.

use serde_json::{Value, json};

use super::builder::{Builder, Written};
use crate::error::{Error, Result};
use crate::measures::Period;

impl Builder {
    /// Values of one indicator, place, disaggregation and organization, as
    /// `"PERIOD": [VALUE, DAY]` or `"PERIOD": [NUMERATOR, DENOMINATOR, DAY]`.
    pub(super) fn measured(&mut self, mut record: Written) -> Result<()> {
        let values = record.remove("values").unwrap_or_default();
        let mut observations = Vec::new();
        for (period, value) in values.as_object().into_iter().flatten() {
            let mut observation = record.clone();
            observation.insert("period".to_owned(), json!(period));
            let fields: &[&str] = match value.as_array().map(Vec::len) {
                Some(2) => &["value", "received_on"],
                Some(3) => &["numerator", "denominator", "received_on"],
                _ => return Err(Error::Broken(format!("{value} in the example is no value"))),
            };
            for (field, part) in fields.iter().zip(value.as_array().into_iter().flatten()) {
                observation.insert((*field).to_owned(), part.clone());
            }
            observations.push(Value::Object(self.translated(observation)?));
        }
        self.edit(
            "measures",
            json!({ "verb": "observe", "observations": observations }),
        )
    }

    /// The code of a period, moved by as many periods as the shift of the days makes new ones complete.
    pub(super) fn moved_period(&self, code: &str) -> Result<String> {
        let broken = |_| Error::Broken(format!("“{code}” in the example is no period"));
        let mut period: Period = code.parse().map_err(broken)?;
        let mut complete = Period::of(self.anchor, period.frequency()).previous();
        let until = complete.last_day().plus_days(self.shift);
        while complete.next().last_day() <= until {
            (complete, period) = (complete.next(), period.next());
        }
        while complete.last_day() > until {
            (complete, period) = (complete.previous(), period.previous());
        }
        Ok(period.to_string())
    }
}
