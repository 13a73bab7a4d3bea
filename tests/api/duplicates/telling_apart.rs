//! Records that look alike and are not one.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::{Laptop, pluck};

use super::{pairs, put};

fn tell_apart(one: &str, other: &str) -> Value {
    json!({ "verb": "tell_apart", "table": "organization", "one_id": one, "other_id": other })
}

fn told_apart(laptop: &mut Laptop) -> Value {
    let ask = json!({ "view": "duplicates", "table": "organization" });
    laptop.view("stakeholders", ask)["told_apart"].take()
}

#[test]
fn a_pair_that_was_told_apart_is_not_proposed_until_that_is_taken_back() {
    let mut laptop = Laptop::with_initiative();
    let [mercy, twin] =
        ["Mercy Health", "Mercy Health Inc"].map(|name| laptop.add_organization(name));
    assert_eq!(pairs(&mut laptop, "organization").len(), 1);
    let before = laptop.state();
    let receipt = laptop.act("stakeholders", tell_apart(&twin, &mercy));
    assert_eq!(
        (receipt.label.name.as_str(), receipt.label.other.as_deref()),
        ("Mercy Health Inc", Some("Mercy Health"))
    );
    assert_eq!(pairs(&mut laptop, "organization"), []);
    let told = told_apart(&mut laptop);
    let mut names = [told[0]["one"].clone(), told[0]["other"].clone()];
    names.sort_by_key(Value::to_string);
    assert_eq!(
        names,
        ["Mercy Health Inc", "Mercy Health"].map(|name| json!(name))
    );
    let again = laptop.act("stakeholders", tell_apart(&mercy, &twin));
    assert!(
        again.ids.is_empty(),
        "one pair is told apart once, whichever is named first"
    );
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), before);
    assert_eq!(pairs(&mut laptop, "organization").len(), 1);
    laptop.redo().unwrap();
    let ids = pluck(&told_apart(&mut laptop), "id");
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "distinction", "ids": ids }),
    );
    assert_eq!(pairs(&mut laptop, "organization").len(), 1);
}

#[test]
fn what_was_told_apart_goes_along_when_one_of_the_two_is_combined_with_a_third() {
    let mut laptop = Laptop::with_initiative();
    let [mercy, twin, third] = ["Mercy Health", "Mercy Health Inc", "Mercy Health LLC"]
        .map(|name| laptop.add_organization(name));
    for (one, other) in [(&mercy, &twin), (&twin, &third)] {
        laptop.act("stakeholders", tell_apart(one, other));
    }
    let before = laptop.state();
    let combine =
        json!({ "verb": "combine", "table": "organization", "keep_id": mercy, "drop_id": twin });
    laptop.act("stakeholders", combine);
    assert_eq!(pairs(&mut laptop, "organization"), []);
    assert_eq!(told_apart(&mut laptop).as_array().unwrap().len(), 1);
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), before);
}

#[test]
fn what_was_told_apart_goes_with_either_of_the_two() {
    let mut laptop = Laptop::with_initiative();
    let [mercy, twin] =
        ["Mercy Health", "Mercy Health Inc"].map(|name| laptop.add_organization(name));
    laptop.act("stakeholders", tell_apart(&mercy, &twin));
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [twin] }),
    );
    assert_eq!(laptop.state()["distinction"], json!([]));
}

#[test]
fn only_two_different_records_of_one_table_are_told_apart() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let ana = put(&mut laptop, "person", json!({ "name": "Ana" }));
    for (other, code) in [(&mercy, Code::CombinedWithItself), (&ana, Code::Gone)] {
        let refused = laptop.refusal("stakeholders", tell_apart(&mercy, other));
        assert_eq!(refused.0, code);
    }
}
