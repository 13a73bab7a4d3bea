//! A document as plain text that is pasted into a mail: no marks of any format, links written out, lines as long as
//! their texts, so that the program that shows them may break them where it likes.

use super::rich::{self, Inline};
use super::sheet::{Action, Block, Decision, Fact, Heading, Named, PeopleGroup, Sheet};

/// What stands between two pages.
const PAGE_BREAK: &str = "----------------------------------------";

/// Writes the whole document, ending with one line end.
pub fn write(sheet: &Sheet) -> String {
    let mut parts = vec![top(&sheet.kicker, &sheet.title, &sheet.subtitle)];
    if !sheet.mark.is_empty() {
        parts.push(line(&sheet.mark));
    }
    parts.extend(sheet.blocks.iter().flat_map(block));
    parts.push(line(&sheet.made));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

/// What stands at the beginning of the document, and of each further page.
fn top(kicker: &str, title: &str, subtitle: &str) -> String {
    let lines = [kicker, title, subtitle].map(line);
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Facts { rows } => vec![joined(rows.iter().map(fact))],
        Block::Heading(heading) => vec![self::heading(heading)],
        Block::Text { text, .. } => vec![lines(text, "")],
        Block::Rich { blocks } => blocks.iter().map(|block| formatted(block, "")).collect(),
        Block::People { groups } => groups.iter().map(people).collect(),
        Block::Decision(made) => vec![decision(made)],
        Block::Actions { label, rows, .. } => {
            let rows = rows.iter().map(action);
            vec![joined(headed(label).into_iter().chain(rows))]
        }
        Block::Cards { people } => vec![joined(people.iter().map(|card| dash(&named(card))))],
        Block::Form { head, rows } | Block::Table { head, rows } => {
            vec![joined(rows.iter().filter_map(|row| self::row(head, row)))]
        }
        Block::Page(page) => vec![
            PAGE_BREAK.to_owned(),
            top(&page.kicker, &page.title, &page.subtitle),
        ],
    }
}

fn heading(heading: &Heading) -> String {
    let title = [&heading.aside, &heading.text].map(|part| line(part));
    let title = title
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("  ");
    joined([title, line(&heading.note)].into_iter())
}

fn people(group: &PeopleGroup) -> String {
    let label = match group.label.is_empty() {
        true => String::new(),
        false => format!("{} ({})", group.label, group.people.len()),
    };
    let names = group.people.iter().map(|person| dash(&named(person)));
    joined(headed(&label).into_iter().chain(names))
}

fn decision(made: &Decision) -> String {
    let told = [&made.outcome, &made.question].map(|text| lines(text, ""));
    let rows = made.rows.iter().map(fact);
    joined(headed(&made.label).into_iter().chain(told).chain(rows))
}

fn action(action: &Action) -> String {
    let rest = [named(&action.who), line(&action.due), line(&action.state)];
    let rest: Vec<String> = rest.into_iter().filter(|part| !part.is_empty()).collect();
    dash(&format!(
        "{} ({})",
        lines(&action.text, "  "),
        rest.join(", ")
    ))
}

/// A row by its first cell, the others behind their heads; nothing for a row that is to be filled in by hand.
fn row(head: &[String], cells: &[String]) -> Option<String> {
    let (first, rest) = cells.split_first()?;
    let rest = head
        .iter()
        .skip(1)
        .zip(rest)
        .filter(|(_, cell)| !cell.trim().is_empty())
        .map(|(head, cell)| format!("{}: {}", line(head), line(cell)));
    let row = rest.fold(lines(first, "  "), |row, part| {
        let between = if row.ends_with(['.', '!', '?', '…']) {
            " "
        } else {
            "; "
        };
        format!("{row}{between}{part}")
    });
    (!row.trim().is_empty()).then(|| dash(&row))
}

fn fact(fact: &Fact) -> String {
    format!("{}: {}", line(&fact.label), lines(&fact.text, "  "))
}

fn named(person: &Named) -> String {
    let parts = [&person.name, &person.of].map(|part| line(part));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn headed(label: &str) -> Option<String> {
    (!label.is_empty()).then(|| format!("{}:", line(label)))
}

fn dash(text: &str) -> String {
    format!("- {text}")
}

/// Lines of a block; those that say nothing are left out.
fn joined(lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.filter(|line| !line.trim().is_empty()).collect();
    lines.join("\n")
}

/// A formatted block, each of whose lines but the first begins with `indent`.
fn formatted(block: &rich::Block, indent: &str) -> String {
    match block {
        rich::Block::Paragraph { inlines } | rich::Block::Heading { inlines, .. } => {
            lines(&self::inlines(inlines), indent)
        }
        rich::Block::List { start, items } => {
            let items = items.iter().zip(0..).map(|(item, at)| {
                let mark = match start {
                    Some(start) => format!("{}. ", start.saturating_add(at)),
                    None => "- ".to_owned(),
                };
                let deeper = format!("{indent}{}", " ".repeat(mark.chars().count()));
                format!("{mark}{}", within(item, &deeper))
            });
            items.collect::<Vec<_>>().join(&format!("\n{indent}"))
        }
        rich::Block::Quote { blocks } => {
            let deeper = format!("{indent}    ");
            format!("    {}", within(blocks, &deeper))
        }
        rich::Block::Code { text } => {
            let deeper = format!("{indent}    ");
            let code = printable(text).replace('\n', &format!("\n{deeper}"));
            format!("    {code}")
        }
        rich::Block::Rule => String::new(),
    }
}

fn within(blocks: &[rich::Block], indent: &str) -> String {
    let parts = blocks.iter().map(|block| formatted(block, indent));
    let parts: Vec<String> = parts.filter(|part| !part.trim().is_empty()).collect();
    parts.join(&format!("\n{indent}"))
}

fn inlines(parts: &[Inline]) -> String {
    let write = |inline: &Inline| match inline {
        Inline::Text { text } | Inline::Code { text } => text.clone(),
        Inline::Emphasis { inlines } | Inline::Strong { inlines } => self::inlines(inlines),
        Inline::Link { url, inlines } => {
            let words = self::inlines(inlines);
            let shown = url.strip_prefix("mailto:").unwrap_or(url);
            match words.trim() == shown || words.trim().is_empty() {
                true => shown.to_owned(),
                false => format!("{words} ({shown})"),
            }
        }
        Inline::Break => "\n".to_owned(),
    };
    parts.iter().map(write).collect()
}

/// A text within one line.
fn line(text: &str) -> String {
    printable(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text that keeps its lines; each but the first begins with `indent`.
fn lines(text: &str, indent: &str) -> String {
    let lines = text.lines().map(line).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(&format!("\n{indent}"))
}

/// A text without letters that a mail cannot hold.
fn printable(text: &str) -> String {
    text.replace(
        |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'),
        "",
    )
}
