//! Documents as DOCX: what stands in the package, and what two other programs read from it.

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::json;
use trestle_core::documents::{Export, ExportFormat};
use trestle_tests::shared;
use zip::ZipArchive;

use super::scene::{Bench, id};
use super::{NAUGHTY, PEOPLE, meeting, minutes, text_of};

/// Formatted text with everything that CommonMark has.
const FORMATTED: &str = "# Costs\n\nA **bold**, an *italic*, some `code` and a [link](https://example.org/a?b=1&c=2).\n\n\
    - one\n  - deeper\n- two\n\n3. third\n4. fourth\n\n> said by others\n\n```\nlet a = 1;\n```\n\n***\n\nשלום עולם and 中文";

/// What python-docx reads: the styles and texts of paragraphs, the heads of tables, the title, author and language.
const READ: &str = "
import sys, json, docx
document = docx.Document(sys.argv[1])
properties = document.core_properties
print(json.dumps({
    'paragraphs': [[p.style.name, p.text] for p in document.paragraphs],
    'heads': [[cell.text for cell in table.rows[0].cells] for table in document.tables],
    'rows': [len(table.rows) for table in document.tables],
    'links': [[link.address, link.text] for p in document.paragraphs for link in p.hyperlinks],
    'title': properties.title, 'author': properties.author, 'language': properties.language,
    'created': properties.created.isoformat(), 'modified': properties.modified.isoformat(),
    'width': document.sections[0].page_width.mm,
}))
";

/// A part of a document as text.
fn part(docx: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// The texts of a document, those of each paragraph as one; every part is read to its end.
fn paragraphs(docx: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let mut paragraphs = Vec::new();
    for name in names {
        let text = part(docx, &name);
        let mut reader = Reader::from_str(&text);
        let (mut is_text, mut read) = (false, String::new());
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) => is_text = tag.name().as_ref() == "w:t",
                Event::Text(text) if is_text => read.push_str(&text),
                Event::GeneralRef(reference) if is_text => {
                    let whole = format!("&{};", &*reference);
                    read.push_str(&quick_xml::escape::unescape(&whole).unwrap());
                }
                Event::End(tag) => {
                    is_text = false;
                    if tag.name().as_ref() == "w:p" {
                        paragraphs.push(std::mem::take(&mut read));
                    }
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }
    paragraphs
}

/// What python-docx reads; none on a machine without it.
fn read_by_python(docx: &[u8], folder: &Path) -> Option<serde_json::Value> {
    let path = folder.join("read.docx");
    std::fs::write(&path, docx).unwrap();
    let output = Command::new("python3")
        .args(["-W", "ignore", "-c", READ])
        .arg(&path)
        .output()
        .ok()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    if complaint.contains("No module named 'docx'") {
        return None;
    }
    assert!(output.status.success(), "{complaint}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn every_paper_can_be_edited_in_a_word_program() {
    let mut bench = meeting();
    let december = id("december");
    let papers = [
        minutes(),
        Export::MeetingAgenda { id: december },
        Export::AgendaAndSignIn { id: december },
        Export::SignInSheet { id: december },
        Export::NameCards { id: december },
        Export::FollowUp {
            id: december,
            organization_id: id("Mercy Health"),
        },
        Export::FollowUps { id: december },
        Export::CommonAgenda,
    ];
    for paper in papers {
        let docx = bench.docx(paper.clone());
        let types = part(&docx, "[Content_Types].xml");
        let mut archive = ZipArchive::new(Cursor::new(docx.as_slice())).unwrap();
        assert_eq!(
            archive.by_index(0).unwrap().name().unwrap(),
            "[Content_Types].xml"
        );
        for at in 0..archive.len() {
            let name = archive.by_index(at).unwrap().name().unwrap().into_owned();
            let is_known = name.ends_with(".rels")
                || name == "[Content_Types].xml"
                || types.contains(&format!("PartName=\"/{name}\""));
            assert!(is_known, "{name} has no kind");
        }
        assert!(!paragraphs(&docx).is_empty(), "{paper:?}");
        assert!(
            docx == bench.docx(paper.clone()),
            "{paper:?} is not the same twice"
        );
    }
}

#[test]
fn a_document_has_real_headings_lists_tables_and_links() {
    let mut bench = Bench::new("es");
    bench.meet(PEOPLE);
    bench.talk(FORMATTED);
    let docx = bench.docx(minutes());
    let document = part(&docx, "word/document.xml");
    for mark in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"Heading2\"/>",
        "<w:pStyle w:val=\"Heading3\"/>",
        "<w:pStyle w:val=\"Quote\"/>",
        "<w:pStyle w:val=\"Code\"/>",
        "<w:tblHeader/>",
        "<w:cantSplit/>",
        "<w:ilvl w:val=\"1\"/>",
        "<w:hyperlink r:id=\"link1\"",
        "<w:bidi/>",
        "<w:rtl/>",
        "<w:b/>",
        "<w:i/>",
    ] {
        assert!(document.contains(mark), "{mark}: {document}");
    }
    let relations = part(&docx, "word/_rels/document.xml.rels");
    assert!(
        relations.contains("Target=\"https://example.org/a?b=1&amp;c=2\""),
        "{relations}"
    );
    let numbering = part(&docx, "word/numbering.xml");
    assert!(
        numbering.contains("<w:startOverride w:val=\"3\"/>"),
        "{numbering}"
    );
    let footer = part(&docx, "word/footer.xml");
    assert!(footer.contains("w:instr=\"PAGE\"") && footer.contains("w:instr=\"NUMPAGES\""));
    assert!(part(&docx, "word/styles.xml").contains("<w:lang w:val=\"es-ES\""));
    let texts = paragraphs(&docx);
    for text in [
        "one",
        "deeper",
        "third",
        "said by others",
        "let a = 1;",
        "שלום עולם and 中文",
    ] {
        assert!(texts.iter().any(|known| known == text), "{text}: {texts:?}");
    }
}

#[test]
fn another_program_reads_a_document_as_it_was_meant() {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.talk(FORMATTED);
    let docx = bench.docx(minutes());
    let Some(read) = read_by_python(&docx, bench.folder.path()) else {
        return;
    };
    let has = |style: &str, text: &str| {
        let wanted = json!([style, text]);
        assert!(
            read["paragraphs"].as_array().unwrap().contains(&wanted),
            "{wanted}: {read}"
        );
    };
    has("Heading 1", "Steering committee");
    has("Heading 2", "Attendance");
    has("Heading 2", "9:20\tFree bus passes on clinic days");
    has("Heading 3", "Costs");
    has("List Paragraph", "one");
    has(
        "Decision Outcome",
        "Yes: passes for households, from 1 February.",
    );
    assert_eq!(
        read["heads"],
        json!([
            ["Actions", "Who", "By"],
            ["What", "Who", "By"],
            ["What", "Who", "By"],
        ])
    );
    assert_eq!(
        read["links"],
        json!([["https://example.org/a?b=1&c=2", "link"]])
    );
    assert_eq!(
        read["title"],
        "Minutes: Steering committee, 3 December 2026"
    );
    assert_eq!(read["author"], "Fed and Ready in the Valley");
    assert_eq!(read["language"], "en-US");
    for moment in ["created", "modified"] {
        assert!(
            read[moment]
                .as_str()
                .unwrap()
                .starts_with("2026-12-04T00:00:00"),
            "{read}"
        );
    }
    assert_eq!(read["width"].as_f64().unwrap().round(), 216.0);
}

#[test]
fn libreoffice_opens_a_document_of_forty_seats() {
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    bench.seat_more(37);
    bench.talk(&format!("{FORMATTED}\n\n{}", "A long tale. ".repeat(2_000)));
    let path = bench.folder.path().join("forty.docx");
    std::fs::write(&path, bench.docx(minutes())).unwrap();
    let home = format!(
        "-env:UserInstallation=file://{}/office",
        bench.folder.path().display()
    );
    let office = Command::new("soffice")
        .args(["--headless", &home, "--convert-to", "pdf", "--outdir"])
        .args([bench.folder.path(), path.as_path()])
        .output();
    let Ok(office) = office else { return };
    let said = String::from_utf8_lossy(&office.stdout);
    let pdf = std::fs::read(bench.folder.path().join("forty.pdf"));
    let pdf = pdf.unwrap_or_else(|_| panic!("LibreOffice wrote nothing: {said}"));
    let Some(words) = text_of(&pdf, bench.folder.path()) else {
        return;
    };
    let text = words.join(" ");
    for phrase in [
        "Partner 36",
        "Free bus passes on clinic days",
        "Page 1 of",
        "A long tale.",
    ] {
        assert!(text.contains(phrase), "{phrase} is missing in\n{text}");
    }
}

#[test]
fn texts_stay_texts() {
    let mut all: Vec<String> = NAUGHTY.map(str::to_owned).to_vec();
    if let Some(folder) = shared("text") {
        let text = std::fs::read_to_string(folder.join("blns.json")).unwrap();
        let naughty: Vec<String> = serde_json::from_str(&text).unwrap();
        all.extend(naughty.into_iter().filter(|text| !text.trim().is_empty()));
    }
    let mut bench = Bench::new("en");
    bench.meet(PEOPLE);
    for (at, text) in all.iter().enumerate() {
        bench.put(
            "actions",
            json!({
                "table": "action_item", "id": id(&format!("naughty {at}")), "text": text,
                "meeting_id": id("december"), "position": format!("a{at:04}")
            }),
        );
    }
    let docx = bench.try_export(minutes(), ExportFormat::Docx).unwrap();
    let read = paragraphs(&docx).concat();
    let visible = |text: &str| -> String {
        let is_lost =
            |c: char| c.is_control() || c.is_whitespace() || matches!(c, '\u{fffe}' | '\u{ffff}');
        text.chars().filter(|c| !is_lost(*c)).collect()
    };
    let read = visible(&read);
    for text in &all {
        assert!(
            read.contains(&visible(text)),
            "{text:?} did not come through"
        );
    }
    if let Some(read) = read_by_python(&docx, bench.folder.path()) {
        assert_eq!(read["rows"].as_array().unwrap().len(), 1, "{read}");
        assert_eq!(read["rows"][0], all.len() + 1);
    }
}
