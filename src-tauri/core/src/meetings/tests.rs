//! Pure rules of meetings against tables worked out by hand.

use std::collections::HashSet;

use super::deciding::{Outcome, Rule, verdict};
use super::insight::{
    AttendanceShares, SeatNote, co_attendance, lines, misses_in_row, seldom_together,
};
use super::spread::{Owner, Spread};
use super::{
    AttendanceRate, Decision, Hand, MajorityOf, Method, Objection, ObjectionKind, ObjectionState,
    Presence, Quorum, QuorumKind, Series, Vote,
};
use crate::values::{Day, Id, Share};

fn id(n: u32) -> Id {
    Id::named("test", &n.to_string())
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or(Day(chrono::NaiveDate::MIN))
}

fn share(numerator: u32, denominator: u32) -> Share {
    Share::of(numerator, denominator)
}

const RULE: Rule = Rule {
    fingers: 3,
    percent: 50,
    present: 6,
    expected: 8,
};

fn hands(hand: Hand, fingers: Option<i32>, count: u32) -> Vec<Vote> {
    let vote = |seat| Vote {
        id: id(seat),
        seat_id: Some(id(seat)),
        hand,
        fingers,
        ..Vote::default()
    };
    (0..count)
        .map(|n| vote(n + 100 * (hand as u32 + 1) + 10 * fingers.unwrap_or(0) as u32))
        .collect()
}

fn by(method: Method, votes: &[Vote], objections: &[Objection]) -> Outcome {
    let decision = Decision {
        method,
        ..Decision::default()
    };
    verdict(&decision, votes, objections, &HashSet::new(), RULE).result
}

fn raised(kind: ObjectionKind, state: ObjectionState) -> Objection {
    Objection {
        kind,
        state,
        ..Objection::default()
    }
}

#[test]
fn consent_passes_only_when_every_objection_is_integrated() {
    use ObjectionKind::{Concern, Objection as Objects};
    use ObjectionState::{Integrated, Open, Withdrawn};
    let consenting = hands(Hand::Consent, None, 5);
    let table: [(&[Vote], &[Objection], Outcome); 7] = [
        (&[], &[], Outcome::NoData),
        (&consenting, &[], Outcome::Passes),
        (&consenting, &[raised(Objects, Open)], Outcome::Blocked),
        (&consenting, &[raised(Objects, Integrated)], Outcome::Passes),
        (&[], &[raised(Objects, Withdrawn)], Outcome::Passes),
        (&consenting, &[raised(Concern, Open)], Outcome::Passes),
        (
            &consenting,
            &[raised(Objects, Integrated), raised(Objects, Open)],
            Outcome::Blocked,
        ),
    ];
    for (votes, objections, expected) in table {
        assert_eq!(by(Method::Consent, votes, objections), expected);
    }
    let objecting = hands(Hand::Objection, None, 1);
    assert_eq!(
        by(Method::Consent, &objecting, &[]),
        Outcome::Blocked,
        "a raised hand that nobody has written down yet"
    );
    let written = Objection {
        seat_id: objecting[0].seat_id,
        ..raised(Objects, Integrated)
    };
    assert_eq!(by(Method::Consent, &objecting, &[written]), Outcome::Passes);
}

#[test]
fn consensus_fails_with_a_vote_against_and_bears_who_stands_aside() {
    let agreeing = hands(Hand::Consent, None, 4);
    let with = |hand| [agreeing.clone(), hands(hand, None, 1)].concat();
    assert_eq!(by(Method::Consensus, &[], &[]), Outcome::NoData);
    assert_eq!(by(Method::Consensus, &agreeing, &[]), Outcome::Passes);
    assert_eq!(
        by(Method::Consensus, &with(Hand::StandAside), &[]),
        Outcome::Passes
    );
    assert_eq!(by(Method::Consensus, &with(Hand::No), &[]), Outcome::Fails);
    assert_eq!(
        by(Method::Consensus, &with(Hand::Objection), &[]),
        Outcome::Blocked
    );
}

#[test]
fn fist_to_five_passes_when_no_hand_shows_fewer_fingers_than_agreed() {
    let of = |fingers: &[(i32, u32)]| -> Vec<Vote> {
        let hands = fingers
            .iter()
            .map(|(fingers, count)| hands(Hand::Fingers, Some(*fingers), *count));
        hands.flatten().collect()
    };
    let fist = |votes: &[Vote], threshold| {
        let decision = Decision {
            method: Method::FistToFive,
            threshold,
            ..Decision::default()
        };
        let found = verdict(&decision, votes, &[], &HashSet::new(), RULE);
        (found.result, found.numerator, found.denominator)
    };
    assert_eq!(fist(&[], None), (Outcome::NoData, 0, 0));
    assert_eq!(fist(&of(&[(5, 2), (3, 4)]), None), (Outcome::Passes, 6, 6));
    assert_eq!(fist(&of(&[(5, 5), (2, 1)]), None), (Outcome::Fails, 5, 6));
    assert_eq!(
        fist(&of(&[(5, 5), (2, 1)]), Some(2)),
        (Outcome::Passes, 6, 6)
    );
    assert_eq!(fist(&of(&[(3, 6)]), Some(4)), (Outcome::Fails, 0, 6));
}

#[test]
fn a_majority_is_more_than_its_percentage_of_what_it_is_counted_of() {
    let votes = |yes, no, abstain| {
        [
            hands(Hand::Yes, None, yes),
            hands(Hand::No, None, no),
            hands(Hand::Abstain, None, abstain),
        ]
        .concat()
    };
    let table = [
        (0, 0, 0, MajorityOf::VotesCast, None, Outcome::NoData),
        (0, 0, 4, MajorityOf::SeatsPresent, None, Outcome::NoData),
        (3, 3, 0, MajorityOf::VotesCast, None, Outcome::Fails),
        (4, 3, 0, MajorityOf::VotesCast, None, Outcome::Passes),
        (3, 2, 1, MajorityOf::VotesCast, None, Outcome::Passes),
        (3, 2, 1, MajorityOf::SeatsPresent, None, Outcome::Fails),
        (4, 2, 0, MajorityOf::SeatsPresent, None, Outcome::Passes),
        (4, 2, 0, MajorityOf::SeatsExpected, None, Outcome::Fails),
        (4, 2, 0, MajorityOf::VotesCast, Some(66), Outcome::Passes),
        (4, 2, 0, MajorityOf::VotesCast, Some(67), Outcome::Fails),
    ];
    for (yes, no, abstain, majority_of, threshold, expected) in table {
        let decision = Decision {
            method: Method::Majority,
            majority_of,
            threshold,
            ..Decision::default()
        };
        let votes = votes(yes, no, abstain);
        let found = verdict(&decision, &votes, &[], &HashSet::new(), RULE);
        assert_eq!(found.result, expected, "{yes} {no} {abstain} {majority_of}");
    }
}

#[test]
fn hands_of_the_recused_do_not_count() {
    let votes = [hands(Hand::Yes, None, 2), hands(Hand::No, None, 2)].concat();
    let decision = Decision {
        method: Method::Majority,
        ..Decision::default()
    };
    let recused: HashSet<Id> = votes[3].seat_id.into_iter().collect();
    let found = verdict(&decision, &votes, &[], &recused, RULE);
    assert_eq!(found.result, Outcome::Passes);
    assert_eq!((found.numerator, found.denominator), (2, 3));
    assert_eq!(found.tally.recused, 1);
    assert_eq!(by(Method::Advice, &votes, &[]), Outcome::NoRule);
    assert_eq!(by(Method::SenseCheck, &votes, &[]), Outcome::NoRule);
}

/// Three meetings of four seats; organization 1 has two of them, the fourth is the community's.
fn notes() -> Vec<SeatNote> {
    use Presence::{
        AbsentWithNotice as Notice, AbsentWithoutNotice as Silent, Delegate,
        LeaderInPerson as Person, LeaderRemote as Remote, NotExpected,
    };
    let table = [
        ("2026-01-08", [Person, Delegate, Remote, Person]),
        ("2026-02-12", [Silent, Notice, Person, NotExpected]),
        ("2026-03-12", [Notice, Silent, Remote, Silent]),
    ];
    let mut notes = Vec::new();
    for (n, (held_on, presences)) in table.into_iter().enumerate() {
        for (seat, presence) in presences.into_iter().enumerate() {
            let organization = [Some(1), Some(1), Some(2), None][seat];
            notes.push(SeatNote {
                meeting_id: id(n as u32 + 50),
                held_on: day(held_on),
                series_id: Some(id(9)),
                seat_id: id(seat as u32 + 20),
                organization_id: organization.map(id),
                sector_id: organization.map(|n| id(n + 30)),
                presence,
                person: String::new(),
            });
        }
    }
    notes
}

#[test]
fn attendance_is_a_table_worked_out_by_hand() {
    let notes = notes();
    let total = AttendanceShares::of(notes.iter().map(|note| note.presence));
    assert_eq!(total.leaders, share(5, 11));
    assert_eq!(total.delegates, share(1, 11));
    assert_eq!(total.in_person, share(3, 5));
    assert_eq!(total.absent, share(5, 11));
    assert_eq!(total.with_notice, share(2, 5));
    let by_organization = lines(&notes, |_| None, |note| note.organization_id);
    let leaders: Vec<(Option<Id>, u32, Share)> = by_organization
        .iter()
        .map(|(id, line)| (*id, line.meetings, line.shares.leaders))
        .collect();
    assert!(leaders.contains(&(Some(id(1)), 3, share(1, 6))));
    assert!(leaders.contains(&(Some(id(2)), 3, share(3, 3))));
    assert!(leaders.contains(&(None, 2, share(1, 2))));
    let months = lines(&notes, |_| None, |note| super::insight::month(note.held_on));
    let months: Vec<(String, Share)> = months
        .into_iter()
        .map(|(month, line)| (month, line.shares.leaders))
        .collect();
    assert_eq!(
        months,
        [
            ("2026-01".to_owned(), share(3, 4)),
            ("2026-02".to_owned(), share(1, 3)),
            ("2026-03".to_owned(), share(1, 4)),
        ]
    );
}

#[test]
fn nothing_expected_is_no_data() {
    let none = AttendanceShares::of([Presence::NotExpected, Presence::NotExpected]);
    for found in [
        none.leaders,
        none.delegates,
        none.in_person,
        none.absent,
        none.with_notice,
    ] {
        assert_eq!(
            (found.numerator, found.denominator, found.percent),
            (0, 0, None)
        );
    }
    let only_absent = AttendanceShares::of([Presence::AbsentWithNotice]);
    assert_eq!(only_absent.leaders.percent, Some(0.0));
    assert_eq!(only_absent.in_person.percent, None, "no leader came");
    assert!(lines(&[], |_| None, |note| note.seat_id).is_empty());
}

#[test]
fn misses_in_a_row_end_at_the_last_meeting_and_pass_over_what_was_not_expected() {
    let rows = misses_in_row(&notes(), |_| String::new());
    let found: Vec<(Id, u32, Day, Option<Day>)> = rows
        .iter()
        .map(|row| (row.seat_id, row.misses, row.since, row.last_present_on))
        .collect();
    assert_eq!(found.len(), 2);
    for seat in [20, 21] {
        assert!(found.contains(&(id(seat), 2, day("2026-02-12"), Some(day("2026-01-08")))));
    }
}

#[test]
fn two_organizations_meet_when_both_are_present() {
    let pairs = co_attendance(&notes(), |_| String::new());
    assert_eq!(pairs.len(), 1, "the community is no organization");
    assert_eq!(pairs[0].together, share(1, 3));
    assert_eq!(seldom_together(&pairs), pairs, "one of three is seldom");
    let first_two: Vec<SeatNote> = notes().into_iter().take(8).collect();
    let pairs = co_attendance(&first_two, |_| String::new());
    assert_eq!(seldom_together(&pairs), [], "two meetings tell nothing yet");
}

#[test]
fn a_spread_knows_its_largest_part_and_its_effective_number() {
    let owners = [
        Owner::Organization(id(1)),
        Owner::Organization(id(1)),
        Owner::Organization(id(2)),
        Owner::Community,
        Owner::Unknown,
    ];
    let sector = |organization| (organization == id(1)).then(|| (id(31), "Health".to_owned()));
    let spread = Spread::of(&owners, |_| String::new(), sector);
    assert_eq!(spread.total, 5);
    assert_eq!(spread.largest, share(2, 4));
    assert_eq!(spread.community, share(1, 5));
    assert_eq!(spread.effective, Some(1.0 / (0.25 + 0.0625 + 0.0625)));
    assert_eq!(spread.sectors[0].share, share(2, 5));
    let nothing = Spread::of(&[], |_| String::new(), |_| None);
    assert_eq!((nothing.effective, nothing.largest.percent), (None, None));
}

#[test]
fn a_quorum_is_what_the_series_says() {
    let rate = AttendanceRate {
        expected: 10,
        leaders: 4,
        delegates: 2,
        leaders_in_person: 3,
        absent: 4,
    };
    let met = |quorum_kind, quorum_percent, quorum_count| {
        let series = Series {
            quorum_kind,
            quorum_percent,
            quorum_count,
            ..Series::default()
        };
        Quorum::of(&series, rate).map(|quorum| (quorum.counted, quorum.is_met))
    };
    assert_eq!(met(QuorumKind::ShareOfSeats, 60, 0), Some((6, true)));
    assert_eq!(met(QuorumKind::ShareOfSeats, 61, 0), Some((6, false)));
    assert_eq!(met(QuorumKind::ShareOfLeaders, 50, 0), Some((4, false)));
    assert_eq!(met(QuorumKind::NumberOfSeats, 0, 6), Some((6, true)));
    assert_eq!(met(QuorumKind::NumberOfSeats, 0, 7), Some((6, false)));
    assert_eq!(met(QuorumKind::NoQuorum, 50, 0), None);
    assert_eq!(
        Quorum::of(&Series::default(), AttendanceRate::default()),
        None,
        "nobody noted"
    );
}
