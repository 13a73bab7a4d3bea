//! Enough of a lexer for the laws: tells code from comments and texts in Rust, TypeScript, Svelte,
//! HTML and CSS. It is no parser; it never fails, and on odd input it errs for a line at most.

/// A source file with its comments and the contents of its texts taken out of the code.
pub struct Source {
    /// The text with blanks where comments and the contents of string literals were.
    pub code: String,
    pub literals: Vec<Literal>,
}

/// A string literal: where its opening quote stands in the code, and what it says.
pub struct Literal {
    pub at: usize,
    pub text: String,
}

/// An identifier and where it stands in the code.
#[derive(Clone, Copy)]
pub struct Name<'a> {
    pub at: usize,
    pub text: &'a str,
}

impl Source {
    /// Reads a file as the language its extension tells.
    pub fn read(path: &str, text: &str) -> Source {
        let tongue = match path.rsplit_once('.').map(|(_, end)| end) {
            Some("rs") => Tongue::Rust,
            Some("ts" | "js") => Tongue::Script,
            _ => Tongue::Markup,
        };
        let reader = Reader {
            rest: text,
            tongue,
            code: String::new(),
            literals: Vec::new(),
            templates: Vec::new(),
        };
        reader.read()
    }

    /// The line on which a place in the code lies, counted from one.
    pub fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// Every identifier and keyword of the code, in order.
    pub fn names(&self) -> Vec<Name<'_>> {
        let mut names = Vec::new();
        let mut start = None;
        for (at, letter) in self.code.char_indices().chain([(self.code.len(), ' ')]) {
            match start {
                None if in_name(letter) => start = Some(at),
                Some(begin) if !in_name(letter) => {
                    let text = &self.code[begin..at];
                    if !text.starts_with(|letter: char| letter.is_ascii_digit()) {
                        names.push(Name { at: begin, text });
                    }
                    start = None;
                }
                _ => {}
            }
        }
        names
    }

    /// The code before and after a name, without the blanks around it.
    pub fn around(&self, name: Name) -> (&str, &str) {
        let after = &self.code[name.at + name.text.len()..];
        (self.code[..name.at].trim_end(), after.trim_start())
    }

    /// Every module a TypeScript or Svelte file imports, as it is written.
    pub fn imports(&self) -> Vec<&Literal> {
        let imported = |literal: &&Literal| {
            let before = self.code[..literal.at].trim_end();
            let before = before.strip_suffix('(').unwrap_or(before).trim_end();
            let word = before.rsplit(|letter| !in_name(letter)).next();
            matches!(word, Some("from" | "import"))
        };
        self.literals.iter().filter(imported).collect()
    }

    /// Every top module that a file of the core names through `crate::`, with its place.
    pub fn crate_modules(&self) -> Vec<Name<'_>> {
        let names = self.names();
        let mut modules = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let after = &self.code[name.at + name.text.len()..];
            if name.text != "crate" || !after.starts_with("::") {
                continue;
            }
            let Some(group) = after.strip_prefix("::{") else {
                modules.extend(names.get(index + 1));
                continue;
            };
            let start = name.at + name.text.len() + 3;
            let mut depth = 0_usize;
            let mut first = true;
            for (at, letter) in group.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => first = true,
                    _ if first && depth == 0 && in_name(letter) => {
                        modules.extend(names.iter().find(|name| name.at == start + at));
                        first = false;
                    }
                    _ => {}
                }
            }
        }
        modules
    }
}

/// Whether a letter can be part of an identifier.
pub fn in_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[derive(Clone, Copy, PartialEq)]
enum Tongue {
    Rust,
    Script,
    Markup,
}

struct Reader<'a> {
    rest: &'a str,
    tongue: Tongue,
    code: String,
    literals: Vec<Literal>,
    /// For each template literal we are inside of, how many braces are open in its `${...}`.
    templates: Vec<usize>,
}

impl Reader<'_> {
    fn read(mut self) -> Source {
        while let Some(letter) = self.rest.chars().next() {
            let rust = self.tongue == Tongue::Rust;
            if self.rest.starts_with("//") {
                self.blank(self.rest.find('\n').unwrap_or(self.rest.len()));
            } else if self.rest.starts_with("/*") {
                self.blank(self.end_of("*/"));
            } else if self.tongue == Tongue::Markup && self.rest.starts_with("<!--") {
                self.blank(self.end_of("-->"));
            } else if rust && self.raw_text() {
            } else if rust && letter == '\'' {
                self.rust_quote();
            } else if letter == '"' || (letter == '\'' && !rust) {
                let many_lines = rust || (self.tongue == Tongue::Markup && letter == '"');
                self.text(letter, many_lines);
            } else if letter == '`' && !rust {
                self.keep(1);
                self.template();
            } else if letter == '/' && self.tongue == Tongue::Script && self.before_pattern() {
                self.text('/', false);
            } else {
                self.brace(letter);
            }
        }
        Source {
            code: self.code,
            literals: self.literals,
        }
    }

    /// Keeps a letter of code, and goes back into a template literal at the end of its `${...}`.
    fn brace(&mut self, letter: char) {
        self.keep(letter.len_utf8());
        match (letter, self.templates.last_mut()) {
            ('{', Some(open)) => *open += 1,
            ('}', Some(0)) => {
                self.templates.pop();
                self.template();
            }
            ('}', Some(open)) => *open -= 1,
            _ => {}
        }
    }

    fn keep(&mut self, length: usize) {
        self.code.push_str(&self.rest[..length]);
        self.rest = &self.rest[length..];
    }

    fn blank(&mut self, length: usize) {
        let blank = |letter| if letter == '\n' { '\n' } else { ' ' };
        self.code.extend(self.rest[..length].chars().map(blank));
        self.rest = &self.rest[length..];
    }

    fn end_of(&self, mark: &str) -> usize {
        self.rest
            .find(mark)
            .map_or(self.rest.len(), |at| at + mark.len())
    }

    /// Reads a literal that ends at the quote it began with, or at the end of the line.
    fn text(&mut self, quote: char, many_lines: bool) {
        let inside = &self.rest[quote.len_utf8()..];
        let mut escaped = false;
        let mut class = false;
        let end = inside.find(|letter: char| {
            let ends = letter == quote && !escaped && !class;
            let pattern = quote == '/' && !escaped;
            class = (class || (pattern && letter == '[')) && !(pattern && letter == ']');
            escaped = letter == '\\' && !escaped;
            ends || (letter == '\n' && !many_lines)
        });
        self.literal(quote.len_utf8(), end.unwrap_or(inside.len()));
    }

    fn literal(&mut self, quote: usize, length: usize) {
        let at = self.code.len();
        self.keep(quote);
        let text = self.rest[..length].to_owned();
        self.literals.push(Literal { at, text });
        self.blank(length);
        if !self.rest.is_empty() && !self.rest.starts_with('\n') {
            self.keep(quote);
        }
    }

    /// Reads `r"..."` or `r#"..."#`, if that is what stands here.
    fn raw_text(&mut self) -> bool {
        let Some(after) = self.rest.strip_prefix('r') else {
            return false;
        };
        let marks = after.len() - after.trim_start_matches('#').len();
        let word = self
            .code
            .chars()
            .last()
            .is_some_and(|last| in_name(last) && last != 'b');
        if word || !after[marks..].starts_with('"') {
            return false;
        }
        self.keep(1 + marks);
        let close = format!("\"{}", "#".repeat(marks));
        let length = self.rest[1..].find(&close).unwrap_or(self.rest.len() - 1);
        self.literal(1, length);
        true
    }

    /// Tells a character from a lifetime.
    fn rust_quote(&mut self) {
        let mut letters = self.rest[1..].chars();
        let (first, second) = (letters.next(), letters.next());
        if first == Some('\\') || (second == Some('\'') && first.is_some()) {
            self.text('\'', false);
        } else {
            self.keep(1);
        }
    }

    fn template(&mut self) {
        let mut escaped = false;
        let mut before = ' ';
        let end = self.rest.find(|letter: char| {
            let ends = !escaped && (letter == '`' || (letter == '{' && before == '$'));
            escaped = letter == '\\' && !escaped;
            before = letter;
            ends
        });
        let end = end.unwrap_or(self.rest.len());
        let text = self.rest[..end].trim_end_matches('$').to_owned();
        let at = self.code.len();
        self.literals.push(Literal { at, text });
        self.blank(end);
        if self.rest.starts_with('{') {
            self.templates.push(0);
        }
        if !self.rest.is_empty() {
            self.keep(1);
        }
    }

    /// Whether a slash here opens a regular expression rather than divides.
    fn before_pattern(&self) -> bool {
        let before = self.code.trim_end();
        before.ends_with(['(', ',', '=', ':', '[', '!', '&', '|', '?', '{', ';'])
            || before.ends_with("return")
    }
}

#[test]
fn comments_and_texts_are_told_from_code() {
    let rust = Source::read(
        "a.rs",
        "//! no\nlet a: &'a str = \"in \\\" text\"; /* no */ let c = '\"'; r#\"raw \"x\" text\"#; end",
    );
    assert!(
        !rust.code.contains("no") && !rust.code.contains("text"),
        "{}",
        rust.code
    );
    assert!(
        rust.code.contains("&'a str") && rust.code.ends_with("end"),
        "{}",
        rust.code
    );
    let texts: Vec<&str> = rust.literals.iter().map(|literal| &*literal.text).collect();
    assert_eq!(texts, ["in \\\" text", "\"", "raw \"x\" text"]);
    assert_eq!(rust.line(rust.code.find("let").unwrap()), 2);

    let script = Source::read(
        "a.ts",
        "import x from \"./x\"; const t = `in ${y + `deep ${z}`} out`; const r = /[\"/]`/u; const e = 1;",
    );
    let names: Vec<&str> = script.names().iter().map(|name| name.text).collect();
    assert_eq!(
        names,
        [
            "import", "x", "from", "const", "t", "y", "z", "const", "r", "u", "const", "e"
        ]
    );
    assert_eq!(script.imports()[0].text, "./x");

    let page = Source::read(
        "a.svelte",
        "<!-- don't -->\n<p class=\"a\nb\">{name}</p> <br /> {/if}",
    );
    let names: Vec<&str> = page.names().iter().map(|name| name.text).collect();
    assert_eq!(names, ["p", "class", "name", "p", "br", "if"]);
}

#[test]
fn modules_of_the_crate_are_found() {
    let source = Source::read(
        "a.rs",
        "use crate::api::Read;\nuse crate::{error::{Error, api}, journal, meetings::rows};\n",
    );
    let modules: Vec<&str> = source
        .crate_modules()
        .iter()
        .map(|name| name.text)
        .collect();
    assert_eq!(modules, ["api", "error", "journal", "meetings"]);
}
