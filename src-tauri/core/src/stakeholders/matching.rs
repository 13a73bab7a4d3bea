//! What is needed against what is offered.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Contribution, ContributionSide, rows};
use crate::error::Result;
use crate::file::fold;
use crate::values::{Day, Id};

/// What organizations bring and lack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ContributionList {
    /// Every contribution, by kind and name.
    pub contributions: Vec<ContributionRow>,
    /// For every need, in the same order, the offers that could meet it.
    pub matches: Vec<NeedMatch>,
}

/// A contribution and whose it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ContributionRow {
    /// The record.
    #[serde(flatten)]
    pub contribution: Contribution,
    /// What its organization is called.
    pub organization: String,
}

/// The offers that could meet a need: of the same kind, from another organization, at a time they share, and for the
/// same strategy where both name one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct NeedMatch {
    /// The need.
    pub need_id: Id,
    /// The offers: first those for the very same strategy, then those that are enough, as far as both say how much in the
    /// same unit.
    pub offer_ids: Vec<Id>,
}

pub(super) fn contributions(db: &Connection) -> Result<ContributionList> {
    let names = rows::names(db, "organization")?;
    let all = rows::contributions(db, None)?;
    let offers: Vec<&Contribution> = all
        .iter()
        .filter(|one| one.side == ContributionSide::Offered)
        .collect();
    let needs = all
        .iter()
        .filter(|one| one.side == ContributionSide::Needed);
    let matches = needs
        .map(|need| {
            let mut fitting: Vec<&&Contribution> = offers
                .iter()
                .filter(|offer| need.is_met_by(offer))
                .collect();
            let is_same = |offer: &&&Contribution| {
                need.strategy_id.is_some() && need.strategy_id == offer.strategy_id
            };
            fitting.sort_by_key(|offer| (!is_same(offer), need.is_more_than(offer)));
            NeedMatch {
                need_id: need.id,
                offer_ids: fitting.into_iter().map(|offer| offer.id).collect(),
            }
        })
        .collect();
    let contributions = all
        .iter()
        .map(|contribution| ContributionRow {
            organization: contribution
                .organization_id
                .and_then(|id| names.get(&id))
                .cloned()
                .unwrap_or_default(),
            contribution: contribution.clone(),
        })
        .collect();
    Ok(ContributionList {
        contributions,
        matches,
    })
}

impl Contribution {
    /// Tells whether an offer could meet this need.
    fn is_met_by(&self, offer: &Self) -> bool {
        let is_open = |from: Option<Day>, until: Option<Day>| match (from, until) {
            (Some(from), Some(until)) => from <= until,
            _ => true,
        };
        let strategies = self.strategy_id.zip(offer.strategy_id);
        self.kind == offer.kind
            && self.organization_id != offer.organization_id
            && is_open(self.from_on, offer.until_on)
            && is_open(offer.from_on, self.until_on)
            && strategies.is_none_or(|(needed, offered)| needed == offered)
    }

    /// Tells whether more is needed than an offer brings, as far as both say how much in the same unit.
    fn is_more_than(&self, offer: &Self) -> bool {
        let amounts = self.amount.zip(offer.amount);
        let is_one_unit = fold(self.unit.trim()) == fold(offer.unit.trim());
        amounts.is_some_and(|(needed, offered)| is_one_unit && needed > offered)
    }
}
