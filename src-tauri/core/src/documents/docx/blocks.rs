//! The blocks of a document as a word processor knows them.

use super::super::sheet::{Block, Decision, Fact, Heading, Named, PeopleGroup, Sheet};
use super::pen::{Paragraph, Pen};
use super::runs::Look;
use super::{rich, tables};

/// How many people stand below each other before they stand in two columns.
const FEW: usize = 3;

/// Writes the whole document.
pub fn whole(pen: &mut Pen, sheet: &Sheet) {
    if !sheet.is_cards() {
        top(pen, sheet);
    }
    let mut is_table = false;
    for block in &sheet.blocks {
        let was_table = std::mem::replace(&mut is_table, ends_as_table(block));
        if was_table && begins_as_table(block) {
            tables::gap(pen);
        }
        self::block(pen, block);
    }
    if is_table {
        tables::gap(pen);
    }
}

fn ends_as_table(block: &Block) -> bool {
    matches!(
        block,
        Block::Actions { .. } | Block::Table { .. } | Block::Form { .. }
    )
}

fn begins_as_table(block: &Block) -> bool {
    ends_as_table(block)
        || matches!(
            block,
            Block::Text { .. } | Block::Rich { .. } | Block::Facts { .. } | Block::Decision(_)
        )
}

/// Whose document it is, what it is called, and how binding it is.
fn top(pen: &mut Pen, sheet: &Sheet) {
    pen.paragraph(Paragraph::of("Kicker", &sheet.kicker), |pen| {
        pen.text(&sheet.kicker, Look::default());
        if !sheet.mark.is_empty() {
            pen.text(" · ", Look::default());
            let style = if sheet.is_draft { "Warning" } else { "Mark" };
            pen.text(&sheet.mark, Look::styled(style));
        }
    });
    title(pen, &sheet.title, &sheet.subtitle);
}

fn title(pen: &mut Pen, title: &str, subtitle: &str) {
    pen.line("Heading1", title);
    if !subtitle.is_empty() {
        pen.line("Subtitle", subtitle);
    }
    pen.line("Rule", "");
}

fn block(pen: &mut Pen, block: &Block) {
    match block {
        Block::Facts { rows } => rows.iter().for_each(|row| fact(pen, "Fact", row)),
        Block::Heading(heading) => self::heading(pen, heading),
        Block::Text { text, is_quiet } => {
            pen.line(if *is_quiet { "Note" } else { "Normal" }, text);
        }
        Block::Rich { blocks } => rich::write(pen, blocks),
        Block::People { groups } => groups.iter().for_each(|group| people(pen, group)),
        Block::Decision(made) => decision(pen, made),
        Block::Actions { head, rows, .. } => tables::actions(pen, head, rows),
        Block::Table { head, rows } => tables::rows(pen, head, rows),
        Block::Form { head, rows } => tables::form(pen, head, rows),
        Block::Cards { people } => tables::cards(pen, people),
        Block::Page(page) => {
            let about = Paragraph {
                begins_page: true,
                ..Paragraph::of("Kicker", &page.kicker)
            };
            pen.paragraph(about, |pen| pen.text(&page.kicker, Look::default()));
            title(pen, &page.title, &page.subtitle);
        }
    }
}

fn heading(pen: &mut Pen, heading: &Heading) {
    let about = Paragraph {
        hangs: if heading.aside.is_empty() {
            0
        } else {
            pen.page.aside
        },
        ..Paragraph::of(rich::heading(heading.level), &heading.text)
    };
    pen.paragraph(about, |pen| {
        if !heading.aside.is_empty() {
            pen.text(&heading.aside, Look::styled("Aside"));
            pen.text("\t", Look::default());
        }
        pen.text(&heading.text, Look::default());
    });
    if !heading.note.is_empty() {
        let about = Paragraph {
            keeps_next: true,
            ..Paragraph::of("Note", &heading.note)
        };
        pen.paragraph(about, |pen| pen.text(&heading.note, Look::default()));
    }
}

fn fact(pen: &mut Pen, style: &str, fact: &Fact) {
    pen.paragraph(Paragraph::of(style, &fact.text), |pen| {
        pen.text(&fact.label, Look::styled("Label"));
        pen.text("\t", Look::default());
        pen.text(&fact.text, Look::default());
    });
}

/// People one below the other; many stand in two columns.
fn people(pen: &mut Pen, group: &PeopleGroup) {
    let is_wide = group.people.len() > FEW;
    let before = u8::from(is_wide);
    let label = match group.label.is_empty() {
        true => String::new(),
        false => format!("{} ({})", group.label, group.people.len()),
    };
    if is_wide || !label.is_empty() {
        let style = if label.is_empty() {
            "Gap"
        } else {
            "PeopleLabel"
        };
        let about = Paragraph {
            ends_section: before,
            ..Paragraph::of(style, &label)
        };
        pen.paragraph(about, |pen| pen.text(&label, Look::default()));
    }
    for (at, person) in group.people.iter().enumerate() {
        let is_last = at + 1 == group.people.len();
        let about = Paragraph {
            ends_section: if is_wide && is_last { 2 } else { 0 },
            ..Paragraph::of("Person", &person.name)
        };
        pen.paragraph(about, |pen| named(pen, person));
    }
}

fn named(pen: &mut Pen, person: &Named) {
    pen.text(&person.name, Look::default());
    if !person.of.is_empty() {
        pen.text(&format!(", {}", person.of), Look::styled("Soft"));
    }
}

fn decision(pen: &mut Pen, made: &Decision) {
    pen.line("DecisionLabel", &made.label);
    for (style, text) in [
        ("DecisionOutcome", &made.outcome),
        ("DecisionQuestion", &made.question),
    ] {
        if !text.is_empty() {
            pen.line(style, text);
        }
    }
    made.rows
        .iter()
        .for_each(|row| fact(pen, "DecisionFact", row));
}
