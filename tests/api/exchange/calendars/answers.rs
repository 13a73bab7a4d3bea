//! Answers to invitations that come back: whose they are, which is the newest, and that they are never attendance.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

use super::{calendar, import, map, read, read_all, reasons, warned};

/// A committee of three with a meeting, and what calendars know that by.
struct Committee {
    laptop: Laptop,
    meeting: String,
    seats: Vec<String>,
    people: Vec<String>,
}

fn committee() -> Committee {
    let mut laptop = Laptop::with_initiative();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering" }),
    );
    let (mut seats, mut people) = (Vec::new(), Vec::new());
    for (name, mail, organization) in [
        ("Ana José", "ana@example.org", "Mercy Health"),
        ("Bo Ek", "Bo.Ek@Example.org", "Eastside Schools"),
        ("Cy Li", "", "Bread for All"),
    ] {
        let organization = laptop.add_organization(organization);
        let person = laptop.put(
            "stakeholders",
            json!({ "table": "person", "name": name, "email": mail }),
        );
        let seat = json!({ "table": "seat", "group_id": group, "organization_id": organization });
        let seat = laptop.put("stakeholders", seat);
        let speaks = json!({ "table": "representation", "seat_id": seat, "person_id": person });
        laptop.put("stakeholders", speaks);
        seats.push(seat);
        people.push(person);
    }
    let series = laptop.put(
        "meetings",
        json!({ "table": "series", "name": "Steering", "group_id": group }),
    );
    let meeting = laptop.put(
        "meetings",
        json!({
            "table": "meeting", "series_id": series, "title": "Budget", "held_on": "2026-12-03",
            "starts_at": "17:30", "ends_at": "19:00"
        }),
    );
    Committee {
        laptop,
        meeting,
        seats,
        people,
    }
}

impl Committee {
    fn reply(&self, stamp: &str, attendees: &str) -> String {
        self.answer("REPLY", stamp, attendees)
    }

    fn answer(&self, method: &str, stamp: &str, rest: &str) -> String {
        let uid = &self.meeting;
        let event = format!(
            "METHOD:{method}\nBEGIN:VEVENT\nUID:{uid}@trestle\nDTSTAMP:202611{stamp}Z\nDTSTART:20261203T173000\n\
             SUMMARY:Accepted: Budget\n{rest}\nEND:VEVENT"
        );
        calendar(&event)
    }

    /// Answer, delegate and notes of every seat, in order.
    fn told(&mut self) -> Vec<String> {
        let ask = json!({ "view": "meeting", "id": self.meeting });
        let view = self.laptop.view("meetings", ask);
        let told = |seat: &Value| {
            assert_eq!(
                seat["attendance"],
                Value::Null,
                "an answer is no attendance"
            );
            let of = |field: &str| seat["reply"][field].as_str().unwrap_or_default().to_owned();
            [of("answer"), of("delegate_name"), of("notes")]
                .join(" ")
                .trim()
                .to_owned()
        };
        view["seats"].as_array().unwrap().iter().map(told).collect()
    }
}

#[test]
fn an_answer_is_found_by_mail_or_name_and_undone_in_one_step() {
    let mut committee = committee();
    let text = committee.reply(
        "21T080000",
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:MAILTO:ANA@example.org",
    );
    let other = committee.reply(
        "21T090000",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:bo.ek@example.org\nCOMMENT:On leave\\, sorry",
    );
    let third = committee.reply(
        "21T100000",
        "ATTENDEE;PARTSTAT=TENTATIVE;CN=cy lí:mailto:cy@home.example",
    );
    let files = [("a.ics", text.clone()), ("b.ics", other), ("c.ics", third)];
    let preview = read_all(&mut committee.laptop, &files);
    let lines = &preview["replies"];
    assert_eq!(pluck(lines, "person"), ["Ana José", "Bo Ek", "Cy Li"]);
    assert_eq!(
        pluck(lines, "organization"),
        ["Mercy Health", "Eastside Schools", "Bread for All"]
    );
    assert_eq!(pluck(lines, "meeting"), ["Budget", "Budget", "Budget"]);
    assert_eq!(
        pluck(lines, "answer"),
        ["accepted", "declined", "tentative"]
    );
    assert_eq!(
        committee.told(),
        ["", "", ""],
        "nothing is written before it is imported"
    );
    assert_eq!(import(&mut committee.laptop, "replies"), (3, 0, 0));
    assert_eq!(
        committee.told(),
        ["accepted", "declined  On leave, sorry", "tentative"]
    );
    read(&mut committee.laptop, &text);
    assert_eq!(import(&mut committee.laptop, "replies"), (0, 0, 1));
    committee.laptop.undo().unwrap();
    assert_eq!(committee.told(), ["", "", ""]);
}

#[test]
fn the_newest_answer_counts_and_older_ones_are_named() {
    let mut committee = committee();
    let ana = "ATTENDEE;CN=Ana José;PARTSTAT=";
    let first = committee.reply(
        "21T080000",
        &format!("{ana}ACCEPTED:mailto:ana@example.org"),
    );
    let second = committee.reply(
        "22T080000",
        &format!("{ana}DECLINED:mailto:ana@example.org"),
    );
    read_all(
        &mut committee.laptop,
        &[("b.ics", second.clone()), ("a.ics", first.clone())],
    );
    assert_eq!(import(&mut committee.laptop, "replies"), (1, 0, 0));
    let preview = read(&mut committee.laptop, &first);
    assert_eq!(warned(&preview, "outdated_reply").1, ["Ana José"]);
    assert_eq!(
        (&preview["replies"][0]["state"], &preview["has_changes"]),
        (&json!("left_out"), &json!(false))
    );
    assert_eq!(committee.told()[0], "declined");

    let id = committee.meeting.clone();
    committee
        .laptop
        .set("meetings", "meeting", &id, "place", json!("Library"))
        .unwrap();
    let late = committee.reply(
        "23T080000",
        &format!("{ana}ACCEPTED:mailto:ana@example.org"),
    );
    let preview = read(&mut committee.laptop, &late);
    assert_eq!(warned(&preview, "earlier_invitation").1, ["Ana José"]);
    assert_eq!(import(&mut committee.laptop, "replies"), (0, 1, 0));

    committee
        .laptop
        .act("meetings", json!({ "verb": "finalize", "meeting_id": id }));
    let last = committee.reply(
        "24T080000",
        &format!("{ana}DECLINED:mailto:ana@example.org"),
    );
    let preview = read(&mut committee.laptop, &last);
    assert_eq!(warned(&preview, "minutes_final").1, ["Budget"]);
    assert_eq!(preview["has_changes"], false);
}

#[test]
fn a_seat_passes_its_invitation_on_and_the_delegate_answers_for_it() {
    let mut committee = committee();
    let passed_on = committee.reply(
        "21T080000",
        "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:kim@example.org\":mailto:ana@example.org\n\
         ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Kim Moe;DELEGATED-FROM=\"mailto:ana@example.org\":mailto:kim@example.org",
    );
    read(&mut committee.laptop, &passed_on);
    assert_eq!(import(&mut committee.laptop, "replies"), (1, 0, 0));
    assert_eq!(committee.told()[0], "delegated Kim Moe");
    let accepts = committee.reply(
        "22T080000",
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Kim Moe:mailto:kim@example.org",
    );
    read(&mut committee.laptop, &accepts);
    import(&mut committee.laptop, "replies");
    assert_eq!(
        committee.told()[0],
        "delegated Kim Moe",
        "who comes stays who comes"
    );
    let declines = committee.reply(
        "23T080000",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:kim@example.org",
    );
    read(&mut committee.laptop, &declines);
    import(&mut committee.laptop, "replies");
    assert_eq!(committee.told()[0], "declined Kim Moe");

    let to_bo = committee.reply(
        "24T080000",
        "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:bo.ek@example.org\":mailto:ana@example.org",
    );
    let preview = read(&mut committee.laptop, &to_bo);
    assert_eq!(preview["replies"][0]["delegate"], "Bo Ek");
    import(&mut committee.laptop, "replies");
    let ask = json!({ "view": "meeting", "id": committee.meeting });
    let view = committee.laptop.view("meetings", ask);
    assert_eq!(
        view["seats"][0]["reply"]["delegate_id"],
        json!(committee.people[1])
    );
}

#[test]
fn who_answers_from_another_address_is_asked_about() {
    let mut committee = committee();
    let text = committee.reply(
        "21T080000",
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana José:mailto:ana@home.example",
    );
    let preview = read(&mut committee.laptop, &text);
    assert_eq!(reasons(&preview), ["doubtful_match"]);
    assert_eq!(state(&preview), (json!("waiting"), json!(1), json!(0)));
    let doubt = &preview["doubtful"][0];
    assert_eq!(
        (&doubt["name"], &doubt["options"][0]["hint"]),
        (&json!("Ana José"), &json!("Mercy Health"))
    );
    let mut mapping = preview["mapping"].clone();
    mapping["matches"] =
        json!([{ "table": 0, "row": doubt["row"], "id": doubt["options"][0]["id"] }]);
    let preview = map(&mut committee.laptop, &mapping, json!([]));
    assert_eq!(reasons(&preview), [] as [Value; 0]);
    assert_eq!(import(&mut committee.laptop, "replies"), (1, 0, 0));
    assert_eq!(committee.told()[0], "accepted");

    let stranger = committee.reply(
        "21T080000",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:who@example.org",
    );
    let preview = read(&mut committee.laptop, &stranger);
    assert_eq!(reasons(&preview), ["no_such_seat"]);
    assert_eq!(state(&preview), (json!("waiting"), json!(1), json!(0)));
    let options = pluck(&preview["doubtful"][0]["options"], "id");
    assert_eq!(
        options,
        committee
            .seats
            .iter()
            .map(|seat| json!(seat))
            .collect::<Vec<_>>()
    );
    let mut mapping = preview["mapping"].clone();
    mapping["matches"] = json!([{ "table": 0, "row": preview["doubtful"][0]["row"], "id": null }]);
    let preview = map(&mut committee.laptop, &mapping, json!([]));
    assert_eq!(
        (reasons(&preview).len(), &preview["has_changes"]),
        (0, &json!(false))
    );
    assert_eq!(state(&preview), (json!("left_out"), json!(0), json!(0)));

    let elsewhere = text.replace("UID:", "UID:elsewhere-");
    let preview = read(&mut committee.laptop, &elsewhere);
    assert_eq!(reasons(&preview), ["no_such_meeting"]);
    assert_eq!(state(&preview), (json!("refused"), json!(0), json!(1)));
}

/// What becomes of the first answer, how many answers wait for a choice, and how many are refused.
fn state(preview: &Value) -> (Value, Value, Value) {
    let counts = &preview["tables"][0]["counts"];
    let state = &preview["replies"][0]["state"];
    (
        state.clone(),
        counts["waiting"].clone(),
        counts["refused"].clone(),
    )
}

#[test]
fn a_proposal_of_another_time_is_named_and_changes_no_time() {
    let mut committee = committee();
    let text = committee
        .answer(
            "COUNTER",
            "21T080000",
            "DTEND:20261203T200000\nATTENDEE;PARTSTAT=TENTATIVE:mailto:ana@example.org",
        )
        .replace("DTSTART:20261203T173000", "DTSTART:20261203T183000");
    let preview = read(&mut committee.laptop, &text);
    assert_eq!(
        warned(&preview, "counter_proposal").1,
        ["ana@example.org: 2026-12-03 18:30–20:00"]
    );
    assert_eq!(preview["replies"][0]["proposes"], "2026-12-03 18:30–20:00");
    import(&mut committee.laptop, "replies");
    assert_eq!(committee.told()[0], "tentative  2026-12-03 18:30–20:00");
    let ask = json!({ "view": "meeting", "id": committee.meeting });
    let view = committee.laptop.view("meetings", ask);
    assert_eq!(view["meeting"]["starts_at"], "17:30");
}

#[test]
fn an_invitation_that_comes_back_brings_its_answers_and_no_meeting() {
    let mut committee = committee();
    let text = committee
        .answer(
            "REQUEST",
            "21T080000",
            "DTEND:20261203T190000\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\n\
             ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:bo.ek@example.org",
        )
        .replace("SUMMARY:Accepted: Budget", "SUMMARY:Budget");
    let preview = read(&mut committee.laptop, &text);
    assert_eq!(
        (
            &preview["meetings"][0]["state"],
            preview["replies"].as_array().unwrap().len()
        ),
        (&json!("same"), 1)
    );
    assert_eq!(import(&mut committee.laptop, "replies"), (1, 0, 0));
    assert_eq!(committee.told(), ["accepted", "", ""]);
    let unknown = committee.reply(
        "21T080000",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org",
    );
    let unknown = unknown.replace(&committee.meeting, "00000000-0000-7000-8000-000000000000");
    let preview = read(&mut committee.laptop, &unknown);
    assert_eq!(reasons(&preview), ["no_such_meeting"]);
}

#[test]
fn an_answer_to_one_time_of_a_foreign_entry_finds_its_meeting() {
    let mut committee = committee();
    let view = committee
        .laptop
        .view("meetings", json!({ "view": "meetings" }));
    let series = view["series"][0]["id"].clone();
    let weekly = "BEGIN:VEVENT\nUID:foreign\nDTSTART;TZID=Europe/Berlin:20261201T090000\nDURATION:PT1H\n\
                  RRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Weekly\n\
                  ATTENDEE;PARTSTAT=ACCEPTED:mailto:nobody@example.org\nEND:VEVENT";
    let preview = read(&mut committee.laptop, &calendar(weekly));
    let mut mapping = preview["mapping"].clone();
    for table in mapping["tables"].as_array_mut().unwrap() {
        table["series"] = json!({ "as": "series", "id": series });
    }
    let preview = map(&mut committee.laptop, &mapping, json!([]));
    assert_eq!(warned(&preview, "without_seat").1, ["nobody@example.org"]);
    assert_eq!(import(&mut committee.laptop, "meetings"), (3, 0, 0));
    let reply = "METHOD:REPLY\nBEGIN:VEVENT\nUID:foreign\nRECURRENCE-ID:20261208T080000Z\nDTSTAMP:20261122T080000Z\n\
                 ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\nEND:VEVENT";
    let preview = read(&mut committee.laptop, &calendar(reply));
    assert_eq!(pluck(&preview["replies"], "held_on"), ["2026-12-08"]);
    assert_eq!(import(&mut committee.laptop, "replies"), (1, 0, 0));
}
