//! Trestle from a terminal, for scripts, backups and volunteers: the same surface, printed as text or JSON.
//!
//! Exit code 0 when it worked, 1 when the core refused (its fault goes to stderr), 2 when the words were wrong.

mod commands;
mod names;
mod output;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use trestle_core::documents::{Export, ExportFormat, MapPicture};
use trestle_core::exchange::ImportFormat;
use trestle_core::initiative::Audience;

/// Reads and changes Trestle initiatives.
#[derive(Debug, Parser)]
#[command(name = "trestle-cli", version)]
struct Words {
    /// Print JSON instead of text.
    #[arg(long, global = true)]
    json: bool,
    /// The name under which changes go into the history.
    #[arg(long, global = true, default_value = "trestle-cli")]
    author: String,
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

/// An ask that any file answers, and where the others stand.
const READ_HELP: &str = r#"For example:
  trestle-cli read a.trestle '{"module":"stakeholders","ask":{"view":"organizations"}}'
What else can be asked is described under `read` in the output of `trestle-cli schema`."#;

/// An edit that any file takes, and where the others stand.
const EDIT_HELP: &str = r#"For example, with an identity of your own making (a UUID):
  trestle-cli edit a.trestle '{"module":"stakeholders","edit":{"verb":"put","record":{"table":"organization","id":"019383aa-0000-7000-8000-000000000001","name":"City Library"}}}'
What else can be changed is described under `edit` in the output of `trestle-cli schema`."#;

/// What can be done from a terminal.
#[derive(Debug, Subcommand)]
enum Command {
    /// Make a new initiative.
    New {
        /// The file to make.
        file: PathBuf,
        /// What the initiative is called.
        #[arg(long, required_unless_present = "sample")]
        name: Option<String>,
        /// The language of its sectors and documents.
        #[arg(long, value_parser = ["en", "es"], default_value = "en")]
        language: String,
        /// Make a copy of the example instead.
        #[arg(long, conflicts_with_all = ["name", "language"])]
        sample: bool,
    },
    /// Ask for one view.
    #[command(after_help = READ_HELP)]
    Read {
        /// The file.
        file: PathBuf,
        /// One Read as JSON.
        ask: String,
    },
    /// Make one edit, or an array of edits one after the other.
    #[command(after_help = EDIT_HELP)]
    Edit {
        /// The file.
        file: PathBuf,
        /// One Edit or an array of them as JSON; `-` reads it from standard input.
        edit: String,
    },
    /// Take back the newest action.
    Undo {
        /// The file.
        file: PathBuf,
    },
    /// Take back the newest undo.
    Redo {
        /// The file.
        file: PathBuf,
    },
    /// List the newest actions.
    History {
        /// The file.
        file: PathBuf,
        /// How many.
        #[arg(long, default_value_t = 20)]
        limit: u32,
    },
    /// Import tables and networks of organizations, people and relationships, and calendars with answers to invitations.
    Import {
        /// The file.
        file: PathBuf,
        /// The files; a nodes file and an edges file may come together, or in one folder or zip.
        #[arg(required = true)]
        inputs: Vec<PathBuf>,
        /// The format that they are in; without it each shows its own.
        #[arg(long, value_parser = names::importable())]
        format: Option<ImportFormat>,
        /// What each table is and which column is which, as JSON.
        #[arg(long)]
        mapping: Option<String>,
        /// Show what would happen and write nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Write a document or a table.
    Export {
        /// The file.
        file: PathBuf,
        /// The format.
        #[arg(long, value_parser = names::exportable())]
        format: ExportFormat,
        /// The thing: stakeholders, map, map:VIEW, organizations, people, relationships, activities, matrix, actions,
        /// indicators, agenda, minutes:ID, meeting:ID, agenda-and-sign-in:ID, sign-in:ID, name-cards:ID, check-out:ID,
        /// follow-up:MEETING:ORGANIZATION, follow-ups:ID, invitation:ID, calendar, series:ID, todos,
        /// todos:ORGANIZATION, todos-of:PERSON.
        #[arg(long, value_parser = names::thing)]
        what: Option<Export>,
        /// For whom: what they may not see is left out.
        #[arg(long, value_parser = names::audience(), default_value = "backbone")]
        audience: Audience,
        /// How the map is drawn, as JSON: colour_by, size_by, labels, on, filter, hidden, paper, width.
        #[arg(long, value_parser = names::picture)]
        picture: Option<MapPicture>,
        /// The file to write.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Check the file: SQLite's pages, the hash chain, the tables against the log.
    Check {
        /// The file.
        file: PathBuf,
    },
    /// Print the JSON Schema of what goes over the surface.
    Schema,
}

fn main() -> ExitCode {
    let words = Words::parse();
    match commands::run(&words) {
        Ok(code) => code,
        Err(problem) => output::complain(&problem, words.json),
    }
}
