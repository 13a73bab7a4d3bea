//! A document in words, ready to be written in any format: headings, facts, texts, decisions, actions, tables and pages.
//!
//! Everything here is text of a record or of the catalogue; how it looks is the writer's.

use serde::Serialize;

use super::rich;

/// A whole document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sheet {
    /// The language it is in: `en` or `es`.
    pub language: String,
    /// The paper it is meant for, by the name that the typesetter knows.
    pub paper: String,
    /// Whose document it is: the initiative.
    pub kicker: String,
    /// What it is called.
    pub title: String,
    /// A line under the title; empty without one.
    pub subtitle: String,
    /// Its name among other documents, for the list of open windows and the foot of the page.
    pub name: String,
    /// What stands at the head of every page but the first; empty for nothing.
    pub running: String,
    /// A word that tells how binding it is; empty without one.
    pub mark: String,
    /// Whether that word warns.
    pub is_draft: bool,
    /// Who made it.
    pub author: String,
    /// When it was made, in words.
    pub made: String,
    /// How pages are counted, with `{page}` and `{pages}` still to be filled in; empty when they are not.
    pub page: String,
    /// What stands on it, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// Labelled lines.
    Facts { rows: Vec<Fact> },
    /// The title of a section.
    Heading(Heading),
    /// Plain text; quiet text says less important things.
    Text { text: String, is_quiet: bool },
    /// A formatted text.
    Rich { blocks: Vec<rich::Block> },
    /// People under labels.
    People { groups: Vec<PeopleGroup> },
    /// What was decided.
    Decision(Decision),
    /// Who does what by when.
    Actions {
        label: String,
        head: [String; 3],
        rows: Vec<Action>,
    },
    /// Rows under column heads.
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// Rows under column heads, with room to write by hand.
    Form {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// Cards to be cut out and folded.
    Cards { people: Vec<Named> },
    /// A new page that begins like the first: whose it is, and a title of its own.
    Page(Page),
}

/// How a further page begins.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    /// Whose document it is, and what kind.
    pub kicker: String,
    /// What the page is called.
    pub title: String,
    /// A line under the title; empty without one.
    pub subtitle: String,
}

/// A labelled line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// What it says.
    pub label: String,
    /// What it is.
    pub text: String,
}

/// The title of a section.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Heading {
    /// 2 for a section, 3 for one within it; 1 is the document's title.
    pub level: u8,
    /// The words.
    pub text: String,
    /// What stands before it at the margin, such as a clock time; empty without.
    pub aside: String,
    /// A small line under it; empty without.
    pub note: String,
}

/// People under a label.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PeopleGroup {
    /// What they have in common.
    pub label: String,
    /// The people, each with what they stand for.
    pub people: Vec<Named>,
}

/// A name and what belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Named {
    /// The name.
    pub name: String,
    /// What belongs to it; empty without.
    pub of: String,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Decision {
    /// The word for it.
    pub label: String,
    /// What was asked; empty without.
    pub question: String,
    /// What was decided; empty without.
    pub outcome: String,
    /// How, by whom, with which objections.
    pub rows: Vec<Fact>,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Action {
    /// What is to be done.
    pub text: String,
    /// Who promised, and for which organization.
    pub who: Named,
    /// By when, in words; empty without.
    pub due: String,
    /// How far it has come; empty for a promise that simply stands.
    pub state: String,
    /// Whether it should have been done by now.
    pub is_late: bool,
}

impl Sheet {
    /// Tells whether it is nothing but cards to be cut out, with no head and foot around them.
    pub fn is_cards(&self) -> bool {
        let is_card = |block: &Block| matches!(block, Block::Cards { .. });
        !self.blocks.is_empty() && self.blocks.iter().all(is_card)
    }
}

impl Fact {
    /// A labelled line, unless there is nothing to say.
    pub fn of(label: &str, text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        (!text.trim().is_empty()).then(|| Self {
            label: label.to_owned(),
            text,
        })
    }
}

impl Block {
    /// A heading without aside or note.
    pub fn heading(level: u8, text: &str) -> Self {
        Self::Heading(Heading {
            level,
            text: text.to_owned(),
            ..Heading::default()
        })
    }
}
