//! To-dos that come in: ours that come back, and those of others.

use serde_json::{Value, json};
use trestle_tests::Laptop;

use super::{calendar, import, map, read, reasons, warned};

/// A to-do of a calendar, put together because the house keeps no such marks in its sources.
fn to_do(uid: &str, text: &str, rest: &str) -> String {
    let component = concat!("VTO", "DO");
    format!("BEGIN:{component}\nUID:{uid}\nSUMMARY:{text}\n{rest}\nEND:{component}")
}

fn action(laptop: &mut Laptop) -> Value {
    let view = laptop.view(
        "actions",
        json!({ "view": "actions", "today": super::TODAY }),
    );
    view["actions"][0].clone()
}

#[test]
fn a_promise_that_comes_back_done_is_done() {
    let mut laptop = Laptop::with_initiative();
    let id = laptop.put(
        "actions",
        json!({ "table": "action_item", "text": "Ask the bus company", "due_on": "2026-12-01" }),
    );
    let uid = format!("{id}@trestle");
    let open = calendar(&to_do(
        &uid,
        "Ask the bus company",
        "DUE;VALUE=DATE:20261201\nSTATUS:NEEDS-ACTION\nSEQUENCE:0",
    ));
    read(&mut laptop, &open);
    assert_eq!(import(&mut laptop, "actions"), (0, 0, 1));
    let done = calendar(&to_do(
        &uid,
        "Ask the bus company",
        "DUE;VALUE=DATE:20261201\nCOMPLETED:20261120T101500Z\nPERCENT-COMPLETE:100",
    ));
    read(&mut laptop, &done);
    assert_eq!(import(&mut laptop, "actions"), (0, 1, 0));
    let now = action(&mut laptop);
    assert_eq!(
        (&now["status"], &now["done_on"]),
        (&json!("done"), &json!("2026-11-20"))
    );
    read(&mut laptop, &done);
    assert_eq!(import(&mut laptop, "actions"), (0, 0, 1));
    let preview = read(&mut laptop, &open);
    assert_eq!(
        warned(&preview, "outdated_meeting").0,
        1,
        "an older list takes nothing back"
    );
    laptop.undo().unwrap();
    assert_eq!(action(&mut laptop)["status"], "open");
    let gone = calendar(&to_do(
        "00000000-0000-7000-8000-000000000000@trestle",
        "Gone",
        "",
    ));
    assert_eq!(reasons(&read(&mut laptop, &gone)), ["no_such_action"]);
}

#[test]
fn to_dos_of_others_are_named_and_come_in_when_somebody_wants_them() {
    let mut laptop = Laptop::with_initiative();
    let text = calendar(
        &[
            to_do(
                "x",
                "Water the plants",
                "DUE:20261201T170000\nSTATUS:IN-PROCESS",
            ),
            to_do("y", "Call Bo", ""),
        ]
        .join("\n"),
    );
    let preview = read(&mut laptop, &text);
    assert_eq!(
        warned(&preview, "other_to_do"),
        (2, vec!["Water the plants".to_owned(), "Call Bo".to_owned()])
    );
    assert_eq!(
        (&preview["tables"][0]["target"], &preview["has_changes"]),
        (&json!("nothing"), &json!(false))
    );
    let mut mapping = preview["mapping"].clone();
    mapping["tables"][0]["target"] = json!("actions");
    mapping["tables"][0]["columns"] = json!([]);
    let preview = map(&mut laptop, &mapping, json!([]));
    assert_eq!(warned(&preview, "other_to_do").0, 0);
    assert_eq!(import(&mut laptop, "actions"), (2, 0, 0));
    let now = action(&mut laptop);
    assert_eq!(
        (&now["text"], &now["status"], &now["due_on"]),
        (
            &json!("Water the plants"),
            &json!("in_progress"),
            &json!("2026-12-01")
        )
    );
    read(&mut laptop, &text);
    assert_eq!(import(&mut laptop, "actions"), (0, 0, 2));
}
