//! Who filled which seat, and how that is counted.

use serde_json::json;
use trestle_tests::pluck;

use super::scene;

#[test]
fn a_seat_is_filled_by_whoever_speaks_for_it() {
    let mut scene = scene();
    assert!(
        scene.detail()["seats"]
            .as_array()
            .unwrap()
            .iter()
            .all(|seat| seat["attendance"].is_null())
    );
    scene.attend(&[
        (0, Some("leader_in_person")),
        (1, Some("absent_with_notice")),
        (2, Some("leader_remote")),
    ]);
    assert_eq!(
        pluck(&scene.detail()["seats"], "person"),
        ["Denise Abara", "", "Hạnh Nguyễn"]
    );
    scene.attend(&[(0, Some("delegate")), (2, None)]);
    let seats = scene.detail()["seats"].clone();
    assert_eq!(pluck(&seats, "person"), ["Sam Roe", "", ""]);
    assert_eq!(seats[0]["attendance"]["person_id"], json!(scene.delegate));
    assert!(seats[2]["attendance"].is_null());
    let (meeting, seat, other) = (
        scene.meeting.clone(),
        scene.seats[0].clone(),
        scene.leaders[2].clone(),
    );
    let named = json!([{ "seat_id": seat, "presence": "delegate", "person_id": other }]);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "attend", "meeting_id": meeting, "seats": named }),
    );
    assert_eq!(scene.detail()["seats"][0]["person"], "Hạnh Nguyễn");
}

#[test]
fn attendance_is_counted_over_the_seats_that_were_expected() {
    let mut scene = scene();
    let mut counted = |presences: [Option<&str>; 3]| {
        let seats: Vec<_> = presences.iter().copied().enumerate().collect();
        scene.attend(&seats);
        let rate = scene.detail()["attendance"].clone();
        [
            "expected",
            "leaders",
            "delegates",
            "leaders_in_person",
            "absent",
        ]
        .map(|field| rate[field].as_u64().unwrap())
    };
    let (person, remote, delegate) = (
        Some("leader_in_person"),
        Some("leader_remote"),
        Some("delegate"),
    );
    let (notice, silent, not) = (
        Some("absent_with_notice"),
        Some("absent_without_notice"),
        Some("not_expected"),
    );
    assert_eq!(counted([None, None, None]), [0, 0, 0, 0, 0]);
    assert_eq!(counted([not, not, None]), [0, 0, 0, 0, 0]);
    assert_eq!(counted([person, remote, delegate]), [3, 2, 1, 1, 0]);
    assert_eq!(counted([notice, silent, not]), [2, 0, 0, 0, 2]);
    assert_eq!(counted([person, None, silent]), [2, 1, 0, 1, 1]);
}
