//! How ties are drawn: the dashes of a line tell what kind of tie it is, its width how closely the two work together.
//! The page draws them with the same values, which a law compares.

use std::collections::BTreeSet;

use crate::documents::words::MapWords;
use crate::stakeholders::{MapEdge, RelationshipKind, StakeholderMap, USUAL_KINDS};

/// The dashes and gaps of a line; none for a solid one.
pub type Dash = &'static [f64];

/// How closely two work together, with the width of the line; the code is what an address calls it.
pub const GRADES: [(&str, f64); 5] = [
    ("1", 1.1),
    ("2", 1.8),
    ("3", 2.7),
    ("4", 3.8),
    ("unread", 0.6),
];

/// The place of ties without a reading in [`GRADES`].
const UNREAD: usize = 4;

/// The dashes that tell the usual kinds apart, in their order.
pub const USUAL_DASHES: [Dash; USUAL_KINDS.len()] = [
    &[],
    &[16.0, 5.0],
    &[7.0, 5.0],
    &[12.0, 4.0, 2.0, 4.0],
    &[12.0, 4.0, 2.0, 4.0, 2.0, 4.0],
    &[2.0, 5.0],
    &[16.0, 4.0, 6.0, 4.0],
    &[5.0, 3.0, 5.0, 9.0],
];

/// The dashes that the initiative's own kinds take in turn.
pub const OWN_DASHES: [Dash; 8] = [
    &[2.0, 3.0, 2.0, 9.0],
    &[16.0, 12.0],
    &[12.0, 4.0, 2.0, 4.0, 2.0, 4.0, 2.0, 4.0],
    &[5.0, 3.0, 5.0, 3.0, 5.0, 9.0],
    &[6.0, 12.0],
    &[16.0, 4.0, 6.0, 4.0, 6.0, 4.0],
    &[2.0, 3.0, 2.0, 3.0, 2.0, 9.0],
    &[2.0, 10.0],
];

/// What an address calls the tie between a person and the organization that the person belongs to.
const BELONGS: &str = "belongs";
/// Its dashes and its width.
pub const BELONGING: (Dash, f64) = (&[1.0, 3.0], 0.8);

/// A kind of tie that is on the map.
pub struct Line {
    /// What an address calls it.
    pub code: String,
    /// What the initiative calls it.
    pub name: String,
    /// How it is drawn.
    pub dash: Dash,
    /// Whether it only tells whom a person belongs to, which is no relationship.
    pub is_belonging: bool,
}

impl Line {
    fn of_kind(code: &str, name: &str, dash: Dash) -> Self {
        Self {
            code: address_of(code),
            name: name.to_owned(),
            dash,
            is_belonging: false,
        }
    }

    /// Whether a list of codes, as an address has it, names this kind; rivalry had a name of its own in earlier views.
    pub fn is_in(&self, codes: &[String]) -> bool {
        let rivalry = address_of("competes_with");
        codes
            .iter()
            .any(|code| *code == self.code || code == "competes" && self.code == rivalry)
    }
}

/// What an address calls a kind.
fn address_of(kind: &str) -> String {
    format!("kind:{kind}")
}

/// The kinds of ties on the map, in their order: the usual ones, the initiative's own, those that nobody named, and last
/// whom people belong to.
pub fn lines(map: &StakeholderMap, named: &[RelationshipKind], words: &MapWords) -> Vec<Line> {
    let met: BTreeSet<&str> = map.edges.iter().map(|edge| edge.kind.as_str()).collect();
    let own_word = |code: &str| named.iter().find(|kind| kind.code == code);
    let usual = USUAL_KINDS.iter().zip(USUAL_DASHES).map(|(code, dash)| {
        let own = own_word(code).map(|kind| &kind.name);
        let name = own.or_else(|| words.ties_by_kind.get(*code));
        Line::of_kind(code, name.map_or(code, String::as_str), dash)
    });
    let is_own = |code: &str| !USUAL_KINDS.contains(&code);
    let own = named.iter().filter(|kind| is_own(&kind.code));
    let own = own.map(|kind| (kind.code.as_str(), kind.name.as_str()));
    let nameless = met
        .iter()
        .filter(|code| is_own(code) && own_word(code).is_none());
    let further = own.chain(nameless.map(|code| (*code, *code)));
    let further = further.zip(OWN_DASHES.iter().cycle());
    let further = further.map(|((code, name), dash)| Line::of_kind(code, name, dash));
    let mut lines: Vec<Line> = usual.chain(further).collect();
    let met: BTreeSet<String> = met.into_iter().map(address_of).collect();
    lines.retain(|line| met.contains(&line.code));
    if !map.people.is_empty() {
        lines.push(Line {
            code: BELONGS.to_owned(),
            name: words.belongs.clone(),
            dash: BELONGING.0,
            is_belonging: true,
        });
    }
    lines
}

/// The place of a tie's kind among the lines.
pub fn line_of(lines: &[Line], edge: &MapEdge) -> Option<usize> {
    let code = address_of(&edge.kind);
    lines.iter().position(|line| line.code == code)
}

/// How close a tie is, as a place in [`GRADES`].
pub fn grade(edge: &MapEdge) -> usize {
    match edge.intensity {
        Some(intensity @ 1..=4) => intensity as usize - 1,
        _ => UNREAD,
    }
}
