//! A decision with everything that an audience may see of it: who is responsible, what it rests on, how hands were
//! raised, who stood back, and how the community was asked.

use super::allowed::LeftOutKind;
use super::evidence::Cited;
use super::gathering::Gathering;
use super::minutes::joined;
use crate::error::Result;
use crate::meetings::{
    self, ConsentCheck, Decision, DecisionDetail, EvidenceKind, ObjectionKind, Tally,
};

/// A decision with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The decision; its words on options, objections and concerns hold those of the rows too.
    pub decision: Decision,
    /// What it rests on, row by row.
    pub evidence: Vec<Cited>,
    /// Who is responsible; empty when nobody is named.
    pub responsible: String,
    /// The hands that were raised.
    pub hands: Tally,
    /// Who stood back, and for which interest.
    pub stood_back: Vec<String>,
    /// How the community was asked.
    pub asked: Vec<ConsentCheck>,
}

/// Gathers a decision.
///
/// # Errors
/// SQLite's.
pub(super) fn decided(gathering: &mut Gathering<'_>, decision: &Decision) -> Result<Decided> {
    let detail = meetings::decision(gathering.db, decision.id)?;
    let mut decision = decision.clone();
    objections(gathering, &mut decision, &detail);
    for option in &detail.options {
        add_line(&mut decision.options, &option.text);
    }
    let mut rests_on = Vec::new();
    for evidence in &detail.evidence {
        let is_allowed =
            evidence.kind != EvidenceKind::Experience || gathering.allowed.experience();
        let cited = Cited::of(gathering.db, evidence)?;
        let kind = LeftOutKind::Experience;
        rests_on.extend(gathering.left.take(is_allowed, kind, cited));
    }
    let responsible = gathering.name(&detail.responsible);
    let stood_back = detail
        .interests
        .iter()
        .filter(|row| row.interest.is_recused);
    Ok(Decided {
        responsible: joined(&[&responsible, &detail.responsible_organization], ", "),
        stood_back: stood_back
            .map(|row| {
                let person = gathering.name(&row.person);
                let who = joined(&[&person, &row.organization], ", ");
                joined(&[&who, &row.interest.text], ": ")
            })
            .collect(),
        hands: detail.verdict.tally,
        asked: detail.consent_checks,
        evidence: rests_on,
        decision,
    })
}

/// Objections and concerns, those told in words and those row by row.
fn objections(gathering: &mut Gathering<'_>, decision: &mut Decision, detail: &DecisionDetail) {
    let is_allowed = gathering.allowed.objections();
    let kind = LeftOutKind::Objections;
    for words in [&mut decision.objections, &mut decision.concerns] {
        *words = gathering.left.words(is_allowed, kind, words);
    }
    for row in &detail.objections {
        let raised = &row.objection;
        let line = joined(&[&raised.text, &raised.integration], " → ");
        let line = gathering.left.words(is_allowed, kind, &line);
        match raised.kind {
            ObjectionKind::Objection => add_line(&mut decision.objections, &line),
            ObjectionKind::Concern => add_line(&mut decision.concerns, &line),
        }
    }
}

/// Puts a line under those there are.
pub(super) fn add_line(text: &mut String, line: &str) {
    if line.is_empty() {
        return;
    }
    if !text.trim().is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}
