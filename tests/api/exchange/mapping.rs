//! What tables are taken for, what is asked, and what can be put right before anything is written.

use serde_json::json;
use trestle_core::api::{Task, TaskResult};
use trestle_core::exchange::Reason;

use super::{Table, names};

#[test]
fn heads_are_known_in_any_order_and_in_spanish() {
    let mut table = Table::new();
    let text = "Ciudad;Sitio web;Organización;Sector;Estado;Fecha de ingreso;Presupuesto\n\
                León;https://a.example;Casa del Pan;Salud;activa;25/03/2024;1.234,50\n\
                ;;Red Vecinal;Vecindad;en pausa;01/02/2023;\n";
    let preview = table.preview("socios.csv", text);
    assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
    table.import();
    let rows = table.organizations();
    assert_eq!(names(&rows), ["Casa del Pan", "Red Vecinal"]);
    assert_eq!(
        (&rows[0]["place"], &rows[0]["sector"], &rows[0]["joined_on"]),
        (&json!("León"), &json!("Salud"), &json!("2024-03-25"))
    );
    assert_eq!(
        (&rows[1]["status"], &rows[1]["joined_on"]),
        (&json!("paused"), &json!("2023-02-01"))
    );
    let own =
        table.ask(json!({ "view": "organization", "id": rows[0]["id"], "today": "2026-11-22" }));
    assert_eq!(own["attributes"][0]["attribute"]["name"], "Presupuesto");
    assert_eq!(own["attributes"][0]["value"], "1.234,50");
}

#[test]
fn an_order_of_days_that_nobody_can_tell_is_asked() {
    let mut table = Table::new();
    let preview = table.preview("a.csv", "name,joined\nA,03/04/2024\nB,05/06/2024\n");
    assert!(preview.tables[0].columns[1].asks_date_order);
    assert_eq!(preview.refused_total, 2);
    assert_eq!(preview.refused[0].reason, Reason::DateOrderUnknown);
    let mut mapping = serde_json::to_value(&preview.mapping).unwrap();
    mapping["tables"][0]["columns"][1]["date_order"] = json!("day_first");
    let preview = table.adjust(serde_json::from_value(mapping).unwrap());
    assert_eq!(preview.refused_total, 0);
    table.import();
    assert_eq!(table.organizations()[0]["joined_on"], "2024-04-03");

    let plain = table.preview("b.csv", "name,joined\nC,03/04/2024\nD,05/26/2024\n");
    assert!(
        !plain.tables[0].columns[1].asks_date_order,
        "26 can only be a day"
    );
    assert_eq!(plain.refused_total, 0);
}

#[test]
fn a_refused_cell_is_mended_in_place() {
    let mut table = Table::new();
    let preview = table.preview("a.csv", "name,joined\nA,2024-02-30\n,2024-01-01\n");
    let refused: Vec<_> = preview
        .refused
        .iter()
        .map(|cell| (cell.row, cell.column, cell.reason))
        .collect();
    assert_eq!(
        refused,
        [(2, Some(1), Reason::NotADay), (3, None, Reason::Empty)]
    );
    let fixes = serde_json::from_value(json!([
        { "table": 0, "row": 2, "column": 1, "value": "2024-02-29" },
        { "table": 0, "row": 3, "column": 0, "value": "B" }
    ]));
    let fixed = table
        .task(&Task::MapImport {
            mapping: None,
            fixes: fixes.unwrap(),
        })
        .unwrap();
    let TaskResult::Preview(preview) = fixed else {
        panic!()
    };
    assert_eq!(
        (preview.refused_total, preview.tables[0].counts.added),
        (0, 2)
    );
}

#[test]
fn a_doubtful_match_is_asked_and_never_guessed() {
    let mut table = Table::new();
    table.import_text(
        "a.csv",
        "name,kind\nRiver Trust,partner\nRiver Trust,funder\n",
    );
    let preview = table.preview("b.csv", "name,place\nRIVER TRUST,Eastside\n");
    assert_eq!(preview.doubtful[0].options.len(), 2);
    let counts = preview.tables[0].counts;
    assert_eq!((counts.waiting, counts.refused), (1, 0));
    let funder = preview.doubtful[0]
        .options
        .iter()
        .find(|option| option.hint == "funder")
        .unwrap()
        .id;
    let mut mapping = preview.mapping.clone();
    mapping.matches =
        vec![serde_json::from_value(json!({ "table": 0, "row": 2, "id": funder })).unwrap()];
    let preview = table.adjust(mapping);
    assert_eq!(
        (
            preview.tables[0].counts.changed,
            preview.doubtful[0].is_answered
        ),
        (1, true)
    );
    table.import();
    let rows = table.organizations();
    let changed: Vec<_> = rows
        .iter()
        .filter(|row| row["place"] == "Eastside")
        .collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(
        (&changed[0]["kind"], &changed[0]["name"]),
        (&json!("funder"), &json!("River Trust"))
    );

    let preview = table.preview("c.csv", "name,kind\nRiver Trust,ally\n");
    assert_eq!(preview.doubtful.len(), 1, "the same name of another kind");
}

#[test]
fn people_bring_their_organization_along() {
    let mut table = Table::new();
    let text = "Organization,Contact name,Title,Email\n\
                Harbor Food Bank,Rosa Díaz,Director,rosa@harbor.example\n\
                City Schools,,,\n\
                harbor food bank,Sam Okafor,Coordinator,sam@harbor.example\n";
    let report = table.import_text("partners.csv", text);
    assert_eq!(
        (report.people.added, report.organizations.added),
        (2, 2),
        "{report:?}"
    );
    let people = table.people();
    assert!(
        people
            .iter()
            .all(|person| person["organization"] == "Harbor Food Bank")
    );
    table.preview("again.csv", text);
    assert!(!table.import().1);
}

#[test]
fn an_attribute_can_be_switched_off() {
    let mut table = Table::new();
    let preview = table.preview("a.csv", "name,Color\nA,red\n");
    let mut mapping = serde_json::to_value(&preview.mapping).unwrap();
    assert_eq!(
        mapping["tables"][0]["columns"][1]["fills"],
        json!({ "as": "attribute", "name": "Color", "kind": "text" })
    );
    mapping["tables"][0]["columns"][1]["fills"] = json!({ "as": "nothing" });
    table.adjust(serde_json::from_value(mapping).unwrap());
    table.import();
    let id = table.organizations()[0]["id"].clone();
    let detail = table.ask(json!({ "view": "organization", "id": id, "today": "2026-11-22" }));
    assert_eq!(detail["attributes"], json!([]));
    let next = table.preview("next.csv", "Name,color\nB,blue\n");
    let next = serde_json::to_value(&next.tables[0].columns[1].fills).unwrap();
    assert_eq!(
        next,
        json!({ "as": "nothing" }),
        "the mapping is taken up again next time"
    );
}
