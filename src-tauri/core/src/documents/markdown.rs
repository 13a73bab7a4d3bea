//! A document as CommonMark. Text of records is escaped, formatted texts are written anew from their tree, so that
//! nothing in a record can change what stands around it. Tables are written as lists: CommonMark has none.

use super::rich::{self, Inline};
use super::sheet::{Block, Decision, Fact, Heading, Named, PeopleGroup, Sheet};

/// Writes the whole document, ending with one line end.
pub fn write(sheet: &Sheet) -> String {
    let mut parts = top(&sheet.kicker, &sheet.title, &sheet.subtitle);
    if !sheet.mark.is_empty() {
        parts.push(format!("**{}**", inline(&sheet.mark)));
    }
    parts.extend(sheet.blocks.iter().flat_map(block));
    parts.push(format!("*{}*", inline(&sheet.made)));
    parts.join("\n\n") + "\n"
}

/// What stands at the beginning of the document, and of each further page.
fn top(kicker: &str, title: &str, subtitle: &str) -> Vec<String> {
    let mut parts = vec![inline(kicker), format!("# {}", inline(title))];
    if !subtitle.is_empty() {
        parts.push(inline(subtitle));
    }
    parts
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Facts { rows } => vec![bullets(rows.iter().map(|fact| labelled(fact, "")))],
        Block::Heading(heading) => self::heading(heading),
        Block::Text { text, .. } => vec![lines(text, "")],
        Block::Rich { blocks } => blocks.iter().map(|block| formatted(block, "")).collect(),
        Block::People { groups } => groups.iter().flat_map(people).collect(),
        Block::Decision(made) => decision(made),
        Block::Actions { label, rows, .. } => {
            let rows = rows.iter().map(|action| {
                let rest = [
                    named(&action.who),
                    inline(&action.due),
                    inline(&action.state),
                ];
                let rest = rest
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · ");
                format!("{} ({rest})", lines(&action.text, "  "))
            });
            let label = (!label.is_empty()).then(|| format!("**{}**", inline(label)));
            label.into_iter().chain([bullets(rows)]).collect()
        }
        Block::Cards { people } => vec![bullets(people.iter().map(named))],
        Block::Page(page) => {
            let mut parts = vec!["***".to_owned()];
            parts.extend(top(&page.kicker, &page.title, &page.subtitle));
            parts
        }
        Block::Form { head, rows } | Block::Table { head, rows } => {
            vec![bullets(rows.iter().map(|row| {
                let (first, rest) = row
                    .split_first()
                    .map_or(("", row.as_slice()), |(first, rest)| (first.as_str(), rest));
                let labels = head.iter().skip(1);
                let rest = labels
                    .zip(rest)
                    .filter(|(_, cell)| !cell.is_empty())
                    .map(|(_, cell)| inline(cell));
                format!(
                    "**{}**: {}",
                    inline(first),
                    rest.collect::<Vec<_>>().join(" · ")
                )
            }))]
        }
    }
}

fn heading(heading: &Heading) -> Vec<String> {
    let aside = if heading.aside.is_empty() {
        String::new()
    } else {
        format!("{} ", heading.aside)
    };
    let mut parts = vec![format!(
        "{} {aside}{}",
        "#".repeat(heading.level.into()),
        inline(&heading.text)
    )];
    if !heading.note.is_empty() {
        parts.push(format!("*{}*", inline(&heading.note)));
    }
    parts
}

fn people(group: &PeopleGroup) -> Vec<String> {
    let names = bullets(group.people.iter().map(named));
    let label = (!group.label.is_empty())
        .then(|| format!("**{}** ({})", inline(&group.label), group.people.len()));
    label.into_iter().chain([names]).collect()
}

fn named(person: &Named) -> String {
    let parts = [&person.name, &person.of].map(|part| inline(part));
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn decision(made: &Decision) -> Vec<String> {
    let mut parts = vec![format!("> **{}**", inline(&made.label))];
    if !made.outcome.is_empty() {
        parts.push(format!("> {}", lines(&made.outcome, "> ")));
    }
    if !made.question.is_empty() {
        parts.push(format!("> *{}*", inline(&made.question)));
    }
    let rows = made
        .rows
        .iter()
        .map(|fact| format!("> - {}", labelled(fact, "> ")));
    let rows = rows.collect::<Vec<_>>().join("\n");
    if !rows.is_empty() {
        parts.push(rows);
    }
    vec![parts.join("\n>\n")]
}

/// A labelled line of a list; several things under one label are a list of their own, which begins with `indent`.
fn labelled(fact: &Fact, indent: &str) -> String {
    let label = inline(&fact.label);
    let lines: Vec<String> = fact.text.lines().map(inline).collect();
    match lines.as_slice() {
        [line] => format!("**{label}**: {line}"),
        lines => {
            let lines = lines.iter().map(|line| format!("\n{indent}  - {line}"));
            format!("**{label}**:{}", lines.collect::<String>())
        }
    }
}

fn bullets(rows: impl Iterator<Item = String>) -> String {
    rows.map(|row| format!("- {row}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A formatted block, each of whose lines but the first begins with `indent`.
fn formatted(block: &rich::Block, indent: &str) -> String {
    let inside = |blocks: &[rich::Block], indent: &str| {
        let parts: Vec<String> = blocks
            .iter()
            .map(|block| formatted(block, indent))
            .collect();
        parts.join(&format!("\n{}\n{indent}", indent.trim_end()))
    };
    match block {
        rich::Block::Paragraph { inlines } => at_line_start(&self::inlines(inlines, indent)),
        rich::Block::Heading { level, inlines } => {
            format!(
                "{} {}",
                "#".repeat((*level).into()),
                self::inlines(inlines, indent)
            )
        }
        rich::Block::List { start, items } => {
            let numbers = start.map(|start| start..);
            let marks = (0..items.len() as u64).map(|at| match &numbers {
                Some(numbers) => format!("{}. ", numbers.start.saturating_add(at).min(999_999_999)),
                None => "- ".to_owned(),
            });
            let items = marks.zip(items).map(|(mark, item)| {
                let deeper = format!("{indent}{}", " ".repeat(mark.len()));
                format!("{mark}{}", inside(item, &deeper))
            });
            items.collect::<Vec<_>>().join(&format!("\n{indent}"))
        }
        rich::Block::Quote { blocks } => format!("> {}", inside(blocks, &format!("{indent}> "))),
        rich::Block::Code { text } => {
            let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
            let text = text.replace('\n', &format!("\n{indent}"));
            format!("{fence}\n{indent}{text}\n{indent}{fence}")
        }
        rich::Block::Rule => "***".to_owned(),
    }
}

fn inlines(inlines: &[Inline], indent: &str) -> String {
    let write = |inline: &Inline| match inline {
        Inline::Text { text } => escape(text),
        Inline::Emphasis { inlines } => wrapped("*", &self::inlines(inlines, indent)),
        Inline::Strong { inlines } => wrapped("**", &self::inlines(inlines, indent)),
        Inline::Code { text } => {
            let fence = "`".repeat(longest_run(text, '`') + 1);
            let pad = if text.starts_with('`') || text.ends_with('`') {
                " "
            } else {
                ""
            };
            format!("{fence}{pad}{text}{pad}{fence}")
        }
        Inline::Link { url, inlines } => format!("[{}](<{url}>)", self::inlines(inlines, indent)),
        Inline::Break => format!("\\\n{indent}"),
    };
    inlines.iter().map(write).collect()
}

fn wrapped(mark: &str, text: &str) -> String {
    if text.trim().is_empty() {
        text.to_owned()
    } else {
        format!("{mark}{text}{mark}")
    }
}

fn longest_run(text: &str, letter: char) -> usize {
    text.split(|c| c != letter)
        .map(str::len)
        .max()
        .unwrap_or_default()
}

/// Text of a record within a line.
fn inline(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    at_line_start(&escape(&text))
}

/// Text of a record that keeps its lines; each but the first begins with `indent`.
fn lines(text: &str, indent: &str) -> String {
    let lines = text.lines().map(inline).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(&format!("\\\n{indent}"))
}

/// Takes the meaning from every letter that has one in CommonMark, and from `~` and `|`, which have one elsewhere.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        let has_meaning = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            '&' => after == '#' || after.is_ascii_alphanumeric(),
            '#' => before == ' ' && after == ' ' || letters.peek().is_none(),
            _ => false,
        };
        match letter {
            '\n' | '\r' => escaped.push(' '),
            _ if has_meaning => escaped.extend(['\\', letter]),
            _ => escaped.push(letter),
        }
        before = letter;
    }
    escaped
}

/// Takes the meaning from what begins a block when it begins a line.
fn at_line_start(line: &str) -> String {
    let line = line.trim_start_matches([' ', '\t']);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match line.as_bytes().get(digits) {
        Some(b'.' | b')') if (1..=9).contains(&digits) => {
            let (number, rest) = line.split_at(digits);
            format!("{number}\\{rest}")
        }
        Some(b'#' | b'+' | b'-' | b'=') if digits == 0 => format!("\\{line}"),
        _ => line.to_owned(),
    }
}
