//! Minutes, agendas and the common agenda, written through the surface as Markdown and PDF.

mod audience;
mod docx;
mod papers;
mod plain;
mod scene;
mod standing;

use std::path::Path;
use std::process::Command;

use serde_json::json;
use trestle_core::documents::{Export, ExportFormat};
use trestle_core::error::Code;
use trestle_core::exchange::TableExport;

use scene::{Bench, id};

const PEOPLE: [&str; 3] = ["Denise Abara", "José Quiñones", "Thị Hạnh Nguyễn"];
const DISCUSSION: &str =
    "# Costs\n\nTransit can carry **400 riders** a month.\n\n- lines 4 and 9\n- no more buses";

fn meeting() -> Bench {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.talk(DISCUSSION);
    bench
}

fn minutes() -> Export {
    Export::Minutes { id: id("december") }
}

/// The text of a PDF, word by word; none on a machine without `pdftotext`.
fn text_of(pdf: &[u8], folder: &Path) -> Option<Vec<String>> {
    let path = folder.join("read.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output()
        .ok()?;
    assert!(output.status.success(), "pdftotext refused the file");
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn minutes_as_markdown() {
    let expected = include_str!("../golden/minutes.md");
    assert_eq!(meeting().markdown(minutes()), expected);
}

#[test]
fn minutes_in_the_language_of_the_initiative() {
    let mut bench = Bench::new("es");
    bench.meet(PEOPLE);
    bench.talk(DISCUSSION);
    let written = bench.markdown(minutes());
    for phrase in [
        "jueves, 3 de diciembre de 2026",
        "## Asistencia",
        "**Decisión**",
        "Pendientes de reuniones",
    ] {
        assert!(
            written.contains(phrase),
            "{phrase} is missing in\n{written}"
        );
    }
}

#[test]
fn minutes_as_tagged_pdf() {
    let mut bench = meeting();
    let pdf = bench.pdf(minutes());
    assert!(pdf.starts_with(b"%PDF-"));
    let has = |mark: &[u8]| pdf.windows(mark.len()).any(|window| window == mark);
    assert!(
        has(b"/StructTreeRoot") && has(b"/Lang"),
        "not tagged, or without a language"
    );
    assert!(has(b"<pdfuaid:part>1</pdfuaid:part>"), "not PDF/UA-1");
    let Some(words) = text_of(&pdf, bench.folder.path()) else {
        return;
    };
    let text = words.join(" ");
    for phrase in PEOPLE.into_iter().chain([
        "Fed and Ready in the Valley",
        "Thursday 3 December 2026",
        "Mercy Health",
        "Eastbrook Schools",
        "Lena Ortiz, City Transit",
        "Met: 2 of 3 seats filled",
        "400 riders",
        "Yes: passes for households, from 1 February.",
        "Promise to print",
        "Promise to ask",
        "Still open from earlier meetings",
        "Promise to late",
        "Thursday 7 January 2027",
        "Draft",
    ]) {
        assert!(text.contains(phrase), "{phrase} is missing in\n{text}");
    }
}

#[test]
fn the_same_records_on_the_same_day_give_the_same_bytes() {
    assert!(meeting().pdf(minutes()) == meeting().pdf(minutes()));
}

#[test]
fn final_minutes_say_so() {
    let mut bench = meeting();
    bench.edit(
        "meetings",
        json!({ "verb": "finalize", "meeting_id": id("december") }),
    );
    let written = bench.markdown(minutes());
    assert!(written.contains("**Final**") && !written.contains("**Draft**"));
}

#[test]
fn an_agenda_says_from_when_and_why_an_item_comes_again() {
    let mut bench = meeting();
    for (name, reason) in [("north", "waits_for_input"), ("south", "none")] {
        bench.put("meetings", json!({
            "table": "agenda_item", "id": id(&format!("{name} before")), "meeting_id": id("november"), "title": name
        }));
        bench.put("meetings", json!({
            "table": "agenda_item", "id": id(name), "meeting_id": id("december"), "title": name, "position": "b",
            "carried_from_id": id(&format!("{name} before")), "carry_reason": reason
        }));
    }
    let written = bench.plain(Export::MeetingAgenda { id: id("december") });
    let told: Vec<&str> = written
        .lines()
        .filter(|line| line.contains("carried over"))
        .collect();
    assert!(
        told[0].ends_with("carried over from 5 November 2026: waits for input"),
        "{told:?}"
    );
    assert!(
        told[1].ends_with("carried over from 5 November 2026"),
        "{told:?}"
    );
}

#[test]
fn several_things_under_one_label_are_a_list_in_markdown() {
    let mut bench = meeting();
    for title in ["Passes for *all*", "Taxi vouchers"] {
        bench.put("meetings", json!({
            "table": "decision_option", "id": id(title), "decision_id": id("decision"), "text": title, "position": title
        }));
    }
    let written = bench.markdown(minutes());
    let list = "> - **Considered**:\n>   - Passes for \\*all\\*\n>   - Taxi vouchers\n> - ";
    assert!(written.contains(list), "{written}");
}

#[test]
fn the_agenda_of_a_meeting_tells_no_tales() {
    let mut bench = meeting();
    let written = bench.markdown(Export::MeetingAgenda { id: id("december") });
    assert!(written.contains("9:20 Free bus passes on clinic days"));
    assert!(
        written.contains("Promise to late"),
        "open promises are on the agenda"
    );
    assert!(!written.contains("400 riders") && !written.contains("Decision"));
    assert!(
        bench
            .pdf(Export::MeetingAgenda { id: id("december") })
            .starts_with(b"%PDF-")
    );
}

#[test]
fn the_common_agenda_before_and_after_it_is_frozen() {
    let mut bench = meeting();
    let section = json!({
        "table": "agenda_section", "id": id("vision"), "kind": "vision", "title": "Our vision",
        "body": "Every child starts school *fed*."
    });
    bench.put("agenda", section);
    bench.put(
        "agenda",
        json!({ "table": "goal", "id": id("goal"), "name": "Fed", "horizon": "2030" }),
    );
    bench.put("agenda", json!({
        "table": "strategy", "id": id("strategy"), "goal_id": id("goal"), "name": "Pantries in schools"
    }));
    let working = bench.markdown(Export::CommonAgenda);
    assert!(working.contains("**Working text**") && working.contains("### Goal 1: Fed"));
    bench.edit(
        "agenda",
        json!({ "verb": "freeze", "id": id("version"), "frozen_on": "2026-11-01" }),
    );
    bench.edit("agenda", json!({
        "verb": "endorse", "organization_id": id("Mercy Health"), "version_id": id("version"),
        "answer": "endorsed_with_reservations", "answered_on": "2026-11-20", "reservation": "Say who pays."
    }));
    let frozen = bench.markdown(Export::CommonAgenda);
    for phrase in [
        "**Version 1**",
        "Every child starts school *fed*.",
        "- **Pantries in schools**",
        "1 of 2 active organizations endorse this version",
        "**Mercy Health**: Endorsed with reservations: Say who pays. · 20 November 2026",
        "**Eastbrook Schools**: Not asked yet",
    ] {
        assert!(frozen.contains(phrase), "{phrase} is missing in\n{frozen}");
    }
    assert!(bench.pdf(Export::CommonAgenda).starts_with(b"%PDF-"));
}

#[test]
fn a_format_that_does_not_exist_is_refused() {
    let fault = meeting()
        .try_export(minutes(), ExportFormat::Csv)
        .unwrap_err();
    assert_eq!(fault.code, Code::NoSuchExport);
    assert_eq!(fault.details["format"], "csv");
}

#[test]
fn a_meeting_that_is_not_there_is_refused() {
    let fault = meeting()
        .try_export(Export::Minutes { id: id("never") }, ExportFormat::Md)
        .unwrap_err();
    assert_eq!(fault.code, Code::Gone);
}

#[test]
fn a_table_is_no_document() {
    let table = || Export::Table {
        table: TableExport::People,
    };
    let mut bench = meeting();
    let csv = String::from_utf8(bench.try_export(table(), ExportFormat::Csv).unwrap()).unwrap();
    assert!(csv.contains("José Quiñones"));
    assert!(
        bench
            .try_export(table(), ExportFormat::Xlsx)
            .unwrap()
            .starts_with(b"PK")
    );
    let fault = bench.try_export(table(), ExportFormat::Pdf).unwrap_err();
    assert_eq!(fault.code, Code::NoSuchExport);
}

/// Texts that have broken other programs; the longest word fits no line of a page.
const NAUGHTY: [&str; 16] = [
    "#set page(width: 1pt) $x$ @label <label> *b* _i_ `c` #eval(\"1\") // gone /* gone */",
    "\\ \\n \\u{41} #{ #( #[ ]",
    "<script>alert(1)</script><!-- <b>",
    "``` unclosed",
    "[a](javascript:alert(1)) ![b](/etc/passwd) [c]: https://example.org",
    "# heading\n\n===\n\n- list\n\n1999. A year\n\n***",
    "{page} {pages} {name} {{}} %s ${HOME}",
    "AT&T &copy; &#0; &#x1F600;",
    "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle-0123456789-0123456789-0123456789",
    "العربية עברית 中文字 አማርኛ ไทย ᚠᛇᚻ 𝕬𝖇𝖈",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}\u{30c}\u{30d}",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇵🇷 👍🏽",
    "\u{202e}backwards\u{202c} \u{2066}inside\u{2069} \u{feff}\u{200b}\u{200d}",
    "\u{1}\u{7f}\u{85}\u{fffe}\u{e000}\u{fdd0}\u{10ffff}",
    "| a | b |\n|---|---|\n| c | d |",
    "'; DROP TABLE person; --",
];

#[test]
fn nothing_in_a_record_breaks_a_document() {
    for naughty in NAUGHTY {
        let mut bench = Bench::new("en");
        bench.meet([naughty; 3]);
        bench.talk(naughty);
        let written = bench.markdown(minutes());
        for heading in [
            "## Attendance",
            "## 9:20 Free bus passes on clinic days",
            "> **Decision**",
            "## Next meeting",
        ] {
            let lines = written.lines().filter(|line| *line == heading);
            assert_eq!(lines.count(), 1, "{heading} in\n{written}");
        }
    }
}

#[test]
fn every_text_can_be_typeset() {
    for naughty in NAUGHTY.chunks(4) {
        let mut bench = Bench::new("en");
        bench.meet([naughty[0], naughty[1], naughty[2]]);
        bench.talk(&naughty.join("\n\n"));
        assert!(bench.pdf(minutes()).starts_with(b"%PDF-"), "{naughty:?}");
    }
}

#[test]
fn typesetting_marks_are_text() {
    let mut bench = Bench::new("en");
    bench.meet([NAUGHTY[0]; 3]);
    bench.talk("1 + 1 = #(1 + 1)");
    let pdf = bench.pdf(minutes());
    let Some(words) = text_of(&pdf, bench.folder.path()) else {
        return;
    };
    let text = words.join(" ");
    assert!(text.contains("#set page(width: 1pt) $x$ @label"), "{text}");
    assert!(text.contains("1 + 1 = #(1 + 1)"), "{text}");
}
