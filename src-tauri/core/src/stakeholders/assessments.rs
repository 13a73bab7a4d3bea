//! How somebody judged a stakeholder on a day: power, interest, legitimacy, urgency, stance, participation.
//!
//! Judgements are never overwritten: each stands for its assessor and its day, and a newer day supersedes it. What
//! several judgements come to is worked out in `judging`.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::records::needs_stakeholder;
use super::{Person, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::record::{self, record};
use crate::journal::{Label, LabelVerb, Tx};
use crate::rules;
use crate::values::{Day, Id, codes};

codes!(
    /// What is judged. The first four have a score from 0 to 100, the others a level.
    Criterion { Power, Interest, Legitimacy, Urgency, Stance, StanceDesired, Participation, ParticipationDesired }
);

codes!(
    /// How a stakeholder stands to the initiative, after the stakeholder engagement matrix.
    Stance { Unaware, Resistant, Neutral, Supportive, Leading }
);

codes!(
    /// How far a stakeholder takes part, after the IAP2 Spectrum of Public Participation.
    Participation { Inform, Consult, Involve, Collaborate, Empower }
);

record! {
    /// How somebody judged a stakeholder by one criterion on a day.
    pub struct Assessment in "assessment" titled nothing searching ["notes"] hinted ["stakeholder_id"]
    keyed ["stakeholder_id", "assessor_id", "criterion", "assessed_on"] {
        /// The organization or person that is judged.
        stakeholder_id: Option<Id>,
        /// Who judged; none when the backbone did so together.
        assessor_id: Option<Id>,
        /// What is judged.
        criterion: Criterion,
        /// The day of the judgement.
        assessed_on: Option<Day>,
        /// From 0 to 100, for criteria that have a score.
        score: Option<i32>,
        /// The code of a [`Stance`] or [`Participation`], for criteria that have a level.
        level: String,
        /// Free text.
        notes: String,
    }
}

impl Criterion {
    /// Tells whether it has a score; the others have a level.
    pub fn has_score(self) -> bool {
        matches!(
            self,
            Self::Power | Self::Interest | Self::Legitimacy | Self::Urgency
        )
    }

    fn can_have(self, level: &str) -> bool {
        match self {
            Self::Stance | Self::StanceDesired => level.parse::<Stance>().is_ok(),
            Self::Participation | Self::ParticipationDesired => {
                level.parse::<Participation>().is_ok()
            }
            _ => level.is_empty(),
        }
    }
}

impl Assessment {
    /// The one identity of a judgement: whom, who, by what, when.
    pub fn identity(
        stakeholder: Id,
        assessor: Option<Id>,
        criterion: Criterion,
        assessed_on: Day,
    ) -> Id {
        let parts = [
            stakeholder,
            assessor.unwrap_or_default(),
            Id::named("criterion", &criterion.to_string()),
            Id::named("day", &assessed_on.to_string()),
        ];
        Id::of("assessment", &parts)
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        needs_stakeholder(db, "stakeholder_id", self.stakeholder_id)?;
        rules::refers_to::<Person>(db, "assessor_id", self.assessor_id)?;
        if self.assessed_on.is_none() {
            return Err(Refusal::of(Code::Empty, "assessed_on").into());
        }
        rules::within("score", self.score.map(f64::from), 0.0, 100.0)?;
        if self.criterion.has_score() && self.score.is_none() {
            return Err(Refusal::of(Code::Empty, "score").into());
        }
        if !self.criterion.can_have(&self.level) {
            return Err(Refusal::of(Code::NotAChoice, "level")
                .with("value", &self.level)
                .into());
        }
        Ok(())
    }
}

/// What somebody thinks of a stakeholder by one criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Verdict {
    /// What is judged.
    pub criterion: Criterion,
    /// The score, for criteria that have one.
    #[serde(default)]
    pub score: Option<i32>,
    /// The level, for criteria that have one.
    #[serde(default)]
    pub level: String,
}

/// Keeps what somebody thinks of a stakeholder on a day; a second verdict of the same day replaces the first, one
/// without score and level takes it back.
pub(super) fn assess(
    tx: &mut Tx<'_>,
    stakeholder: Id,
    assessor: Option<Id>,
    assessed_on: Day,
    verdicts: &[Verdict],
) -> Result<Label> {
    for verdict in verdicts {
        let id = Assessment::identity(stakeholder, assessor, verdict.criterion, assessed_on);
        if verdict.score.is_none() && verdict.level.is_empty() {
            tx.remove_where::<Assessment>("AND id = ?1", [id])?;
            continue;
        }
        let known = record::find::<Assessment>(tx.db(), id)?;
        tx.put(&Assessment {
            id,
            stakeholder_id: Some(stakeholder),
            assessor_id: assessor,
            criterion: verdict.criterion,
            assessed_on: Some(assessed_on),
            score: verdict.score,
            level: verdict.level.clone(),
            notes: known.map(|known| known.notes).unwrap_or_default(),
        })?;
    }
    let name = rows::stakeholder_name(tx.db(), stakeholder)?;
    Ok(Label::of(LabelVerb::Assess, Assessment::TABLE.name, name))
}
