//! Networks as lists of nodes and edges.

use trestle_core::exchange::{Reason, WarningCode};

use super::{Table, networks, shared};

#[test]
fn a_real_network_comes_in_once_and_goes_with_one_undo() {
    let Some(paths) = networks("tobacco-TCcoll") else {
        return;
    };
    let mut table = Table::new();
    let preview = table.preview_of(&paths).unwrap();
    assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
    assert_eq!(
        (
            preview.tables[0].counts.added,
            preview.tables[1].counts.added
        ),
        (25, 161)
    );
    assert_eq!(table.counts(), (0, 0, 0), "a preview writes nothing");
    let (report, _) = table.import();
    assert_eq!(
        (report.organizations.added, report.relationships.added),
        (25, 161)
    );
    assert_eq!(table.counts(), (25, 0, 161));
    let ties = table.relationships();
    let intensities = ties
        .iter()
        .filter(|tie| tie["readings"][0]["intensity"].is_i64())
        .count();
    assert_eq!(
        intensities, 161,
        "`collaborate` runs from 1 to 4: the intensity of a reading"
    );
    assert!(
        ties.iter()
            .all(|tie| tie["readings"][0]["read_on"] == "2026-11-22")
    );

    let again = table.preview_of(&paths).unwrap();
    assert!(!again.has_changes);
    let (report, did_something) = table.import();
    assert!(!did_something);
    assert_eq!(
        (report.organizations.same, report.relationships.same),
        (25, 161)
    );
    assert_eq!(table.counts(), (25, 0, 161));

    table.undo();
    assert_eq!(table.counts(), (0, 0, 0));
}

#[test]
fn the_other_real_networks_come_in_whole() {
    let Some(paths) = networks("dhhs") else {
        return;
    };
    let mut table = Table::new();
    table.preview_of(&paths).unwrap();
    let (report, _) = table.import();
    assert_eq!(
        (report.organizations.added, report.relationships.added),
        (54, 447),
        "{report:?}"
    );
    let workbook = shared("kumu/paypal-mafia.xlsx").unwrap();
    let mut table = Table::new();
    let preview = table.preview_of(&[workbook]).unwrap();
    assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
    let (report, _) = table.import();
    assert_eq!(report.organizations.added + report.people.added, 34);
    assert!(
        report.people.added > 10 && report.relationships.added > 40,
        "{report:?}"
    );
}

#[test]
fn edges_alone_are_matched_with_what_is_there() {
    let mut table = Table::new();
    table.import_text(
        "nodes.csv",
        "name,short_name\nHarbor Food Bank,HFB\nCity Schools,CS\n",
    );
    let report = table.import_text(
        "edges.csv",
        "source,target\nHFB,city schools\nCity Schools,HFB\nHFB,Harbor Food Bank\nHFB,Nobody\n",
    );
    assert_eq!(
        report.relationships.added, 2,
        "both ways round: the ties run one way each"
    );
    let refused: Vec<_> = report
        .relationships
        .refused
        .iter()
        .map(|cell| (cell.row, cell.reason))
        .collect();
    assert_eq!(refused, [(4, Reason::TieToItself), (5, Reason::NoSuchEnd)]);
    let report = table.import_text(
        "edges2.csv",
        "from,to,kind\nHFB,CS,funds\nHFB,CS,Financia\n",
    );
    assert_eq!(report.relationships.added, 1);
    assert_eq!(
        report.relationships.warnings[0].code,
        WarningCode::RepeatedRow
    );
}
