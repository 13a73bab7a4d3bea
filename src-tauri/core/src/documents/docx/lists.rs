//! Lists: the mark of an item, and the part of the package that says how marks look at each depth.

use super::WORDS;
use crate::exchange::Writing;

/// How deep marks differ; what is deeper stands at the last depth.
const DEPTHS: u8 = 9;

/// How far each depth stands from the one before it, in twentieths of a point.
pub const STEP: u32 = 357;

/// The greatest number that word processors count from.
const GREATEST: u64 = 32_767;

/// The mark of an item: which list, and how deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// The number of the list; 1 is that of all bullets.
    pub number: usize,
    /// How deep, from 0.
    pub level: u8,
}

impl List {
    /// The mark of a list at a depth: a number of the list counted among the numbered ones, else a bullet.
    pub fn at(numbered: Option<usize>, depth: u8) -> Self {
        Self {
            number: numbered.unwrap_or_default() + 1,
            level: depth.min(DEPTHS - 1),
        }
    }
}

/// The part that says how marks look, and what each numbered list begins with.
pub fn numbering(numbered: &[(u8, u64)]) -> Vec<u8> {
    let mut xml = Writing::new();
    xml.open("w:numbering", &[("xmlns:w", WORDS)]);
    look(&mut xml, "0", "bullet", |level| {
        ["•", "–", "·"][usize::from(level % 3)].to_owned()
    });
    look(&mut xml, "1", "decimal", |level| format!("%{}.", level + 1));
    list(&mut xml, 1, "0", None);
    for (at, begun) in numbered.iter().enumerate() {
        list(&mut xml, at + 2, "1", Some(*begun));
    }
    xml.finish()
}

fn look(xml: &mut Writing, id: &str, kind: &str, mark: impl Fn(u8) -> String) {
    xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
    xml.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
    for level in 0..DEPTHS {
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
        for (name, value) in [
            ("w:start", "1"),
            ("w:numFmt", kind),
            ("w:lvlText", &mark(level)),
            ("w:lvlJc", "left"),
        ] {
            xml.empty(name, &[("w:val", value)]);
        }
        let left = (STEP * (u32::from(level) + 1)).to_string();
        xml.open("w:pPr", &[]);
        let hanging = STEP.to_string();
        xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
        xml.close();
        xml.close();
    }
    xml.close();
}

fn list(xml: &mut Writing, number: usize, look: &str, begun: Option<(u8, u64)>) {
    xml.open("w:num", &[("w:numId", &number.to_string())]);
    xml.empty("w:abstractNumId", &[("w:val", look)]);
    if let Some((depth, start)) = begun {
        let level = depth.min(DEPTHS - 1).to_string();
        let start = start.min(GREATEST).to_string();
        xml.open("w:lvlOverride", &[("w:ilvl", &level)]);
        xml.empty("w:startOverride", &[("w:val", &start)]);
        xml.close();
    }
    xml.close();
}
