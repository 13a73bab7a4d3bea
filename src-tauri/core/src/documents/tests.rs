//! Rules of documents that need no record: words for every code, escaped text, trees of bounded depth.

use super::markdown::escape;
use super::paper::of_zone;
use super::rich::{self, Block, Inline};
use super::words::{Words, fill};
use crate::actions::ActionStatus;
use crate::agenda::{Answer, VersionState};
use crate::meetings::{
    ConsentAnswer, DecisionState, Hand, ItemState, LogisticsKind, Method, Mode, Presence, Purpose,
};
use crate::stakeholders::SeatRole;
use crate::values::Day;

#[test]
fn every_code_has_a_word_in_every_language() {
    for language in ["en", "es"] {
        let words = Words::of(language).unwrap();
        assert_eq!(words.language, language);
        assert!(Mode::ALL.iter().all(|code| words.mode.contains_key(code)));
        assert!(
            Purpose::ALL
                .iter()
                .all(|code| words.purpose.contains_key(code))
        );
        assert!(
            ItemState::ALL
                .iter()
                .all(|code| words.item_state.contains_key(code))
        );
        assert!(
            Presence::ALL
                .iter()
                .all(|code| words.presence.contains_key(code))
        );
        assert!(
            SeatRole::ALL
                .iter()
                .all(|code| words.seat_role.contains_key(code))
        );
        assert!(
            Method::ALL
                .iter()
                .all(|code| words.method.contains_key(code))
        );
        assert!(
            LogisticsKind::ALL
                .iter()
                .all(|code| words.logistics.contains_key(code))
        );
        assert!(
            DecisionState::ALL
                .iter()
                .all(|code| words.decision_state.contains_key(code))
        );
        assert!(Hand::ALL.iter().all(|code| words.hand.contains_key(code)));
        assert!(
            ConsentAnswer::ALL
                .iter()
                .all(|code| words.consent.contains_key(code))
        );
        assert!(
            ActionStatus::ALL
                .iter()
                .all(|code| words.action_status.contains_key(code))
        );
        assert!(
            Answer::ALL
                .iter()
                .all(|code| words.answer.contains_key(code))
        );
        assert!(
            VersionState::ALL
                .iter()
                .all(|code| words.version_state.contains_key(code))
        );
    }
}

#[test]
fn a_language_without_words_gets_english() {
    assert_eq!(Words::of("xx").unwrap().language, "en");
}

#[test]
fn paper_is_the_one_that_offices_have_there() {
    for (zone, paper) in [
        ("America/New_York", "us-letter"),
        ("America/Bogota", "us-letter"),
        ("US/Eastern", "us-letter"),
        ("Pacific/Honolulu", "us-letter"),
        ("America/Argentina/Buenos_Aires", "a4"),
        ("America/Sao_Paulo", "a4"),
        ("Europe/Madrid", "a4"),
        ("Asia/Tokyo", "a4"),
    ] {
        assert_eq!(of_zone(zone, "usual"), paper, "{zone}");
    }
    assert_eq!(of_zone("", "usual"), "usual");
    assert_eq!(of_zone("UTC", "usual"), "usual");
}

#[test]
fn days_are_written_out() {
    let day: Day = "2026-12-03".parse().unwrap();
    assert_eq!(
        Words::of("en").unwrap().long_day(day),
        "Thursday 3 December 2026"
    );
    assert_eq!(
        Words::of("es").unwrap().long_day(day),
        "jueves, 3 de diciembre de 2026"
    );
}

#[test]
fn what_is_filled_in_is_not_looked_at_again() {
    assert_eq!(
        fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]),
        "{b} and 2"
    );
    assert_eq!(fill("{a} { {c}", &[("a", "1")]), "1 { {c}");
}

/// The plain text of a tree.
fn text_of(blocks: &[Block]) -> String {
    let inline = |inlines: &[Inline]| -> String {
        let text = inlines.iter().map(|inline| match inline {
            Inline::Text { text } => text.clone(),
            other => panic!("{other:?}"),
        });
        text.collect()
    };
    match blocks {
        [Block::Paragraph { inlines }] => inline(inlines),
        other => panic!("{other:?}"),
    }
}

#[test]
fn escaped_text_comes_back_as_it_was() {
    for text in [
        "*not bold*",
        "snake_case_name and _this_",
        "<script>alert(1)</script>",
        "[link](https://example.org) ![picture](x.png)",
        "`code` and ``more``",
        "AT&T &amp; &#65;",
        "back\\slash at the end\\",
        "a # b ~~c~~ | d",
        "#",
        "tail #",
    ] {
        assert_eq!(
            text_of(&rich::read(&format!("x {}", escape(text)), 2)),
            format!("x {text}")
        );
    }
}

#[test]
fn html_and_pictures_become_text() {
    let blocks = rich::read("<div onclick=x>\n\nA <b>word</b>\n\n![a dog](dog.png)", 2);
    let json = serde_json::to_string(&blocks).unwrap();
    assert!(
        json.contains("<div onclick=x>") && json.contains("<b>word</b>") && json.contains("a dog")
    );
    assert!(!json.contains("dog.png"));
}

#[test]
fn only_links_to_the_web_or_to_mail_are_links() {
    let json = |text: &str| serde_json::to_string(&rich::read(text, 2)).unwrap();
    assert!(json("[a](https://example.org)").contains("\"url\":\"https://example.org\""));
    assert!(json("[a](mailto:ana@example.org)").contains("\"url\""));
    assert!(!json("[a](javascript:alert)").contains("\"url\""));
    assert!(!json("[a](<file:///etc/passwd>)").contains("\"url\""));
    assert!(!json("[a](https://)").contains("\"url\""));
}

#[test]
fn headings_follow_that_above_them_step_by_step() {
    let levels = |text: &str| -> Vec<u8> {
        let level = |block: &Block| match block {
            Block::Heading { level, .. } => Some(*level),
            _ => None,
        };
        rich::read(text, 2).iter().filter_map(level).collect()
    };
    assert_eq!(levels("# a\n\n## b\n\n# c"), [3, 4, 3]);
    assert_eq!(levels("#### a\n\n# b\n\n###### c"), [3, 3, 4]);
}

#[test]
fn no_text_nests_without_end() {
    for text in [
        ">".repeat(5_000) + " deep",
        "- ".repeat(2_000) + "deep",
        "*a **b ".repeat(500),
    ] {
        let value = serde_json::to_value(rich::read(&text, 2)).unwrap();
        assert!(depth(&value) < 80, "{} deep", depth(&value));
    }
}

fn depth(value: &serde_json::Value) -> usize {
    let inside: Vec<usize> = match value {
        serde_json::Value::Array(items) => items.iter().map(depth).collect(),
        serde_json::Value::Object(fields) => fields.values().map(depth).collect(),
        _ => return 0,
    };
    1 + inside.into_iter().max().unwrap_or_default()
}
