//! Who answered what to an invitation: a seat that passes it on and the delegate who takes it are one answer.

use super::entry::Entry;
use crate::exchange::content_lines::ContentLine;

/// An answer to an invitation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The line of the file.
    pub number: u32,
    /// What the person who was invited is called.
    pub person: String,
    /// Where that person is reached.
    pub email: String,
    /// The answer, in the word of the calendar.
    pub answer: String,
    /// What the delegate is called.
    pub delegate: String,
    /// Where the delegate is reached.
    pub delegate_email: String,
}

/// The answers in an entry. One that only invites holds those given before; one that answers holds every line.
pub fn answers(entry: &Entry<'_>, is_reply: bool) -> Vec<Answer> {
    let people: Vec<Attendee> = entry.all("ATTENDEE").filter_map(Attendee::of).collect();
    let of = |address: &str| people.iter().find(|one| is_same(&one.address, address));
    let answer = |one: &Attendee| {
        let is_given = is_reply || !matches!(one.answer.as_str(), "" | "NEEDS-ACTION");
        if let Some(from) = &one.delegated_from {
            let is_known = of(from).is_some_and(|from| !is_same(&from.address, &one.address));
            return (is_given && !is_known).then(|| Answer {
                number: one.number,
                email: from.clone(),
                answer: passed_on(one).to_owned(),
                delegate: one.name.clone(),
                delegate_email: one.address.clone(),
                ..Answer::default()
            });
        }
        let own = Answer {
            number: one.number,
            person: one.name.clone(),
            email: one.address.clone(),
            answer: one.answer.clone(),
            ..Answer::default()
        };
        let Some(to) = one
            .delegated_to
            .as_ref()
            .filter(|_| one.answer == "DELEGATED")
        else {
            return is_given.then_some(own);
        };
        let delegate = of(to);
        Some(Answer {
            answer: delegate.map_or("DELEGATED", passed_on).to_owned(),
            delegate: delegate
                .map(|delegate| delegate.name.clone())
                .unwrap_or_default(),
            delegate_email: to.clone(),
            ..own
        })
    };
    people.iter().filter_map(answer).collect()
}

/// Where the one in the chair is reached; empty when nobody is named.
pub fn chair(entry: &Entry<'_>) -> String {
    let is_chair = |line: &&ContentLine| {
        line.parameter("ROLE")
            .is_some_and(|role| role.eq_ignore_ascii_case("CHAIR"))
    };
    let line = entry.all("ATTENDEE").find(is_chair);
    line.map(|line| address(&line.value)).unwrap_or_default()
}

/// What it means for the seat that the delegate answers: one who declines leaves it empty.
fn passed_on(delegate: &Attendee) -> &'static str {
    match delegate.answer.as_str() {
        "DECLINED" => "DECLINED",
        _ => "DELEGATED",
    }
}

/// A line that names somebody who is invited.
struct Attendee {
    number: u32,
    name: String,
    address: String,
    answer: String,
    delegated_to: Option<String>,
    delegated_from: Option<String>,
}

impl Attendee {
    /// Reads a line; none when it is a room or a thing.
    fn of(line: &ContentLine) -> Option<Self> {
        let kind = line
            .parameter("CUTYPE")
            .unwrap_or_default()
            .to_ascii_uppercase();
        if matches!(kind.as_str(), "ROOM" | "RESOURCE") {
            return None;
        }
        let said = |name: &str| line.parameter(name).map(str::trim).unwrap_or_default();
        let first = |name: &str| {
            let mut addresses = said(name).split(',').map(address);
            addresses.find(|address| !address.is_empty())
        };
        let own = address(&line.value);
        let mail = said("EMAIL");
        Some(Self {
            number: line.number,
            name: said("CN").to_owned(),
            address: if own.contains('@') || mail.is_empty() {
                own
            } else {
                mail.to_owned()
            },
            answer: said("PARTSTAT").to_ascii_uppercase(),
            delegated_to: first("DELEGATED-TO"),
            delegated_from: first("DELEGATED-FROM"),
        })
    }
}

/// An address without what says that it is one of mail.
fn address(value: &str) -> String {
    let value: String = value.chars().filter(|part| !part.is_whitespace()).collect();
    match value.get(..7) {
        Some(start) if start.eq_ignore_ascii_case("mailto:") => value[7..].to_owned(),
        _ => value,
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::content_lines::content_lines;

    fn read(text: &str, is_reply: bool) -> Vec<(String, String, String)> {
        let lines: Vec<ContentLine> = content_lines(text).collect();
        let found = answers(&Entry::of(&lines, 1), is_reply);
        let told = found
            .into_iter()
            .map(|one| (one.email, one.answer, one.delegate_email));
        told.collect()
    }

    fn told(email: &str, answer: &str, delegate: &str) -> (String, String, String) {
        (email.to_owned(), answer.to_owned(), delegate.to_owned())
    }

    #[test]
    fn who_passes_an_invitation_on_and_who_takes_it_are_one_answer() {
        let both = "ATTENDEE;PARTSTAT=TENTATIVE;DELEGATED-FROM=\n  \"mailto:boss@example.com\":mailto:ann@\n  example.com\n\
                    ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:ann@example.com\":MAILTO:boss@example.com\n";
        let passed_on = told("boss@example.com", "DELEGATED", "ann@example.com");
        assert_eq!(read(both, false), std::slice::from_ref(&passed_on));
        let only = "ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM=\"mailto:boss@example.com\":mailto:ann@example.com\n";
        assert_eq!(read(only, true), [passed_on]);
        let declined = only.replace("ACCEPTED", "DECLINED");
        assert_eq!(
            read(&declined, true),
            [told("boss@example.com", "DECLINED", "ann@example.com")]
        );
    }

    #[test]
    fn an_invitation_holds_no_answer_of_those_who_gave_none() {
        let text = "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.c\nATTENDEE:mailto:d@e.f\n\
                    ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:hall@b.c\nATTENDEE;PARTSTAT=declined:mailto:g@h.i\n";
        assert_eq!(read(text, false), [told("g@h.i", "DECLINED", "")]);
        assert_eq!(read(text, true).len(), 3);
    }
}
