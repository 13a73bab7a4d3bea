//! The law of the journal: whatever is done can be taken back and done again, now and after a restart, and the log
//! always explains the tables. What a rule refuses is not looked at here; a refused edit just changes nothing.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use trestle_core::api::TABLES;
use trestle_core::error::Code;
use trestle_core::journal::check::{Soundness, check};
use trestle_core::values::Id;
use trestle_tests::Laptop;

use crate::acts::{Act, act, act_of_meetings, edit_of, stage};

fn soundness(laptop: &mut Laptop) -> Soundness {
    check(laptop.desk.open_file().unwrap().db(), TABLES).unwrap()
}

fn is_sound(laptop: &mut Laptop) -> Result<(), TestCaseError> {
    let found = soundness(laptop);
    prop_assert!(found.is_sound(), "{found:?}");
    Ok(())
}

/// Carries out acts and keeps the state after each that changed something.
fn perform(laptop: &mut Laptop, acts: &[Act], states: &mut Vec<Value>) {
    for act in acts {
        match laptop.edit(edit_of(act)) {
            Ok(receipt) if receipt.ids.is_empty() => {}
            Ok(_) => states.push(laptop.state()),
            Err(fault) => assert_ne!(fault.code, Code::Broken, "{fault:?} at {act:?}"),
        }
    }
}

fn reopen(laptop: &mut Laptop) {
    laptop.close();
    laptop.open(&laptop.path("new.trestle")).unwrap();
}

/// Carries out acts, takes all of them back and does them again; tells how many changed something.
fn all_goes_back_and_forth(acts: &[Act]) -> Result<usize, TestCaseError> {
    let mut laptop = Laptop::with_initiative();
    let mut states = vec![laptop.state()];
    perform(&mut laptop, acts, &mut states);
    is_sound(&mut laptop)?;
    for state in states.iter().rev().skip(1) {
        laptop.undo().unwrap();
        prop_assert_eq!(&laptop.state(), state);
    }
    prop_assert_eq!(laptop.undo().unwrap_err().code, Code::NothingToUndo);
    is_sound(&mut laptop)?;
    for state in states.iter().skip(1) {
        laptop.redo().unwrap();
        prop_assert_eq!(&laptop.state(), state);
    }
    prop_assert_eq!(laptop.redo().unwrap_err().code, Code::NothingToRedo);
    is_sound(&mut laptop)?;
    Ok(states.len() - 1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_all_is_before_and_redo_all_is_after(acts in prop::collection::vec(act(), 1..40)) {
        all_goes_back_and_forth(&acts)?;
    }

    #[test]
    fn a_meeting_goes_back_and_forth(acts in prop::collection::vec(act_of_meetings(), 1..20)) {
        let all: Vec<Act> = std::iter::once(stage()).chain(acts).collect();
        prop_assert!(all_goes_back_and_forth(&all)? > 0, "the stage is set");
    }

    #[test]
    fn undo_and_redo_survive_a_restart(
        acts in prop::collection::vec(act(), 1..20),
        steps in prop::collection::vec((any::<bool>(), any::<bool>()), 1..20),
    ) {
        let mut laptop = Laptop::with_initiative();
        let mut states = vec![laptop.state()];
        perform(&mut laptop, &acts, &mut states);
        let mut at = states.len() - 1;
        for (back, restart) in steps {
            if restart {
                reopen(&mut laptop);
            }
            if back && at > 0 {
                laptop.undo().unwrap();
                at -= 1;
            } else if !back && at + 1 < states.len() {
                laptop.redo().unwrap();
                at += 1;
            }
            prop_assert_eq!(&laptop.state(), &states[at]);
        }
        reopen(&mut laptop);
        prop_assert_eq!(&laptop.state(), &states[at]);
        is_sound(&mut laptop)?;
    }

    #[test]
    fn a_new_act_after_undo_ends_what_could_be_redone(
        before in prop::collection::vec(act(), 1..10),
        after in prop::collection::vec(act(), 1..10),
    ) {
        let mut laptop = Laptop::with_initiative();
        let mut states = vec![laptop.state()];
        perform(&mut laptop, &before, &mut states);
        while laptop.undo().is_ok() {}
        let mut later = vec![laptop.state()];
        prop_assert_eq!(&later[0], &states[0]);
        perform(&mut laptop, &after, &mut later);
        if later.len() > 1 {
            prop_assert_eq!(laptop.redo().unwrap_err().code, Code::NothingToRedo);
        }
        for state in later.iter().rev().skip(1) {
            laptop.undo().unwrap();
            prop_assert_eq!(&laptop.state(), state);
        }
        is_sound(&mut laptop)?;
    }
}

/// A file with a history: an organization added, changed and removed, and one undo.
fn with_history() -> Laptop {
    let mut laptop = Laptop::with_initiative();
    let id = laptop.add_organization("Mercy Health");
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "place",
            json!("Eastbrook"),
        )
        .unwrap();
    let other = laptop.add_organization("City Transit");
    let remove = json!({ "verb": "remove", "table": "organization", "ids": [other] });
    laptop
        .edit(json!({ "module": "stakeholders", "edit": remove }))
        .unwrap();
    laptop.undo().unwrap();
    laptop
}

/// What the check finds after somebody wrote into the file behind the journal's back.
fn after_tampering(sql: &str) -> Soundness {
    let mut laptop = with_history();
    assert!(soundness(&mut laptop).is_sound());
    let changed = laptop
        .desk
        .open_file()
        .unwrap()
        .db()
        .execute(sql, [])
        .unwrap();
    assert_eq!(changed, 1, "{sql}");
    soundness(&mut laptop)
}

#[test]
fn a_change_that_was_altered_breaks_the_chain() {
    for sql in [
        "UPDATE change SET val = 'Westbrook' WHERE val = 'Eastbrook'",
        "UPDATE change SET wall_ms = wall_ms + 1 WHERE val = 'Eastbrook'",
        "UPDATE change SET hlc = hlc + 1 WHERE val = 'Eastbrook'",
        "UPDATE change SET txn = txn + 1 WHERE val = 'Eastbrook'",
        "UPDATE change SET hash = zeroblob(32) WHERE val = 'Eastbrook'",
        "UPDATE word SET text = 'Somebody else' WHERE text = 'Ana'",
        "UPDATE word SET text = 'website' WHERE text = 'place'",
        "UPDATE device SET head_hash = zeroblob(32)",
        "UPDATE device SET head_seq = head_seq - 1",
        "DELETE FROM change WHERE val = 'Eastbrook'",
        "DELETE FROM change_parent WHERE (dev, seq) IN (SELECT dev, seq FROM change_parent LIMIT 1)",
    ] {
        assert!(after_tampering(sql).broken_links > 0, "{sql}");
    }
}

#[test]
fn a_table_that_was_altered_differs_from_the_log() {
    for sql in [
        "UPDATE organization SET place = 'Westbrook' WHERE place = 'Eastbrook'",
        "UPDATE organization SET deleted = 1 WHERE name = 'Mercy Health'",
        "DELETE FROM organization WHERE name = 'Mercy Health'",
        "INSERT INTO organization (id) VALUES (randomblob(16))",
        "UPDATE txn SET label = '{}' WHERE kind = 'undo'",
        "DELETE FROM txn WHERE kind = 'undo'",
    ] {
        let found = after_tampering(sql);
        assert_eq!(found.differing_cells.len(), 1, "{sql}: {found:?}");
        assert_eq!(found.broken_links, 0, "{sql}");
    }
}

#[test]
fn heads_that_were_altered_are_found() {
    for sql in [
        "DELETE FROM cell WHERE (row, tbl, col) IN (SELECT row, tbl, col FROM cell LIMIT 1)",
        "INSERT INTO cell SELECT row, tbl, col, dev, seq - 1 FROM cell WHERE seq = 2",
    ] {
        let found = after_tampering(sql);
        assert_eq!(
            (found.wrong_heads, found.broken_links),
            (1, 0),
            "{sql}: {found:?}"
        );
    }
}

#[test]
fn an_act_that_changes_nothing_leaves_no_trace() {
    let mut laptop = with_history();
    let changes = soundness(&mut laptop).changes;
    let id = Id::fresh().to_string();
    let edit =
        json!({ "verb": "put", "record": { "table": "organization", "id": id, "name": " " } });
    assert_eq!(
        laptop
            .edit(json!({ "module": "stakeholders", "edit": edit }))
            .unwrap_err()
            .code,
        Code::Empty
    );
    let initiative =
        laptop.read(json!({ "module": "initiative", "ask": { "view": "initiative" } }));
    let id = initiative["initiative"]["id"].as_str().unwrap();
    let receipt = laptop
        .set(
            "initiative",
            "initiative",
            id,
            "name",
            json!("Ready by Five"),
        )
        .unwrap();
    assert!(receipt.ids.is_empty());
    assert_eq!(soundness(&mut laptop).changes, changes);
}

#[test]
fn one_cell_can_be_taken_back_step_by_step_however_often_one_goes_to_and_fro() {
    let mut laptop = Laptop::with_initiative();
    let id = laptop.add_organization("0");
    let mut states = vec![laptop.state()];
    for n in 1..5 {
        laptop
            .set(
                "stakeholders",
                "organization",
                &id,
                "name",
                json!(n.to_string()),
            )
            .unwrap();
        states.push(laptop.state());
    }
    for _ in 0..3 {
        for state in states.iter().rev().skip(1) {
            assert_eq!(laptop.undo().unwrap().left_alone, 0);
            assert_eq!(laptop.state(), *state);
        }
        for state in states.iter().skip(1) {
            assert_eq!(laptop.redo().unwrap().left_alone, 0);
            assert_eq!(laptop.state(), *state);
        }
    }
    assert!(soundness(&mut laptop).is_sound());
}

#[test]
fn several_edits_together_are_all_done_or_none() {
    let mut laptop = with_history();
    let before = laptop.state();
    let put = |name: &str| {
        let record = json!({ "table": "organization", "id": Id::fresh(), "name": name });
        json!({ "module": "stakeholders", "edit": { "verb": "put", "record": record } })
    };
    let together = |edits: Vec<Value>| json!({ "module": "together", "edit": { "edits": edits } });
    let fault = laptop
        .edit(together(vec![put("One"), put(""), put("Three")]))
        .unwrap_err();
    assert_eq!(
        (fault.code, fault.row, fault.field.as_deref()),
        (Code::Empty, Some(2), Some("name"))
    );
    assert_eq!(laptop.state(), before);
    laptop.edit(together(vec![put("One"), put("Two")])).unwrap();
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), before);
    let undo = json!({ "module": "journal", "edit": { "verb": "undo" } });
    assert_eq!(
        laptop.edit(together(vec![undo])).unwrap_err().code,
        Code::BadRequest
    );
}
