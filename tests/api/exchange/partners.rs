//! Partner lists: one table with organizations, what they are, and whom to write to there.

use serde_json::{Value, json};
use trestle_core::exchange::{Counts, Field, Fills, ImportPreview, RowState, Target, WarningCode};

use super::{Table, names};

const PARTNERS: &str = "Organization,Sector,City,Website,Contact,Title,Email,Phone,Notes\n\
    Harbor Food Bank,Food,Eastside,https://harbor.example,Rosa Díaz,Director,rosa@harbor.example,555-0100,Calls back\n\
    harbor food bank,food,,,Sam Okafor,Coordinator,sam@harbor.example,,\n\
    City Schools,Education,Westside,,,,office@schools.example,555-0101,Closed in July\n";

fn fields_of(preview: &ImportPreview) -> Vec<Option<Field>> {
    let columns = preview.tables[0].columns.iter();
    let field = |fills: &Fills| match fills {
        Fills::Field { field } => Some(*field),
        Fills::Attribute { .. } | Fills::Nothing => None,
    };
    columns.map(|column| field(&column.fills)).collect()
}

fn added(added: u32) -> Counts {
    Counts {
        added,
        ..Counts::default()
    }
}

fn warned(preview: &ImportPreview, code: WarningCode) -> Vec<String> {
    let found = preview.warnings.iter().find(|known| known.code == code);
    found.map(|known| known.names.clone()).unwrap_or_default()
}

impl Table {
    fn organization(&mut self, name: &str) -> Value {
        let rows = self.organizations();
        rows.into_iter().find(|row| row["name"] == name).unwrap()
    }

    fn own_columns(&mut self, name: &str) -> Vec<(String, String)> {
        let id = self.organization(name)["id"].clone();
        let detail = self.ask(json!({ "view": "organization", "id": id, "today": "2026-11-22" }));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let attributes = detail["attributes"].as_array().unwrap().iter();
        attributes
            .map(|own| (text(&own["attribute"]["name"]), text(&own["value"])))
            .collect()
    }
}

#[test]
fn a_partner_list_fills_people_and_their_organizations() {
    let mut table = Table::new();
    let preview = table.preview("list.csv", PARTNERS);
    use Field::{
        Email, Name, Notes, Organization, OrganizationPlace, OrganizationSector,
        OrganizationWebsite, Phone, Title,
    };
    let wanted = [
        Organization,
        OrganizationSector,
        OrganizationPlace,
        OrganizationWebsite,
        Name,
        Title,
        Email,
        Phone,
        Notes,
    ];
    assert_eq!(fields_of(&preview), wanted.map(Some));
    assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
    let first = &preview.tables[0];
    assert_eq!((first.counts, first.organizations), (added(2), added(2)));
    assert_eq!(first.sample[2].state, RowState::Added);
    let agree = warned(&preview, WarningCode::OrganizationDisagrees);
    assert!(agree.is_empty(), "{agree:?}");
    let (report, _) = table.import();
    assert_eq!((report.people.added, report.organizations.added), (2, 2));

    let harbor = table.organization("Harbor Food Bank");
    assert_eq!(
        (&harbor["sector"], &harbor["place"], &harbor["website"]),
        (
            &json!("Food"),
            &json!("Eastside"),
            &json!("https://harbor.example")
        )
    );
    assert_eq!(
        harbor["notes"], "",
        "notes beside a person are the person's"
    );
    let people = table.people();
    let rosa = people
        .iter()
        .find(|row| row["name"] == "Rosa Díaz")
        .unwrap();
    assert_eq!(
        (&rosa["organization"], &rosa["title"], &rosa["notes"]),
        (
            &json!("Harbor Food Bank"),
            &json!("Director"),
            &json!("Calls back")
        )
    );

    let again = table.preview("again.csv", PARTNERS);
    assert!(!again.has_changes, "{:#?}", again.tables);
    let same = Counts {
        same: 2,
        ..Counts::default()
    };
    let first = &again.tables[0];
    assert_eq!((first.counts, first.organizations), (same, same));
    assert!(!table.import().1);
    table.undo();
    assert_eq!(table.counts(), (0, 0, 0), "one undo takes all of it back");
}

#[test]
fn a_row_without_a_person_keeps_all_it_says() {
    let mut table = Table::new();
    table.import_text("list.csv", PARTNERS);
    let schools = table.organization("City Schools");
    assert_eq!(
        (&schools["sector"], &schools["place"], &schools["notes"]),
        (
            &json!("Education"),
            &json!("Westside"),
            &json!("Closed in July")
        )
    );
    let own = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        table.own_columns("City Schools"),
        [
            own("Email", "office@schools.example"),
            own("Phone", "555-0101")
        ]
    );
}

#[test]
fn the_first_of_two_that_disagree_stands_and_is_named() {
    let mut table = Table::new();
    let text = "Contact,Organization,City,Sector,Status\n\
                Rosa Díaz,River Trust,,Water,active\n\
                Sam Okafor,River Trust,Eastside,Energy,active\n\
                Ana Ruiz,RIVER TRUST,Westside,,Paused\n";
    let preview = table.preview("list.csv", text);
    assert_eq!(
        warned(&preview, WarningCode::OrganizationDisagrees),
        [
            "River Trust (Sector)",
            "River Trust (City)",
            "River Trust (Status)"
        ]
    );
    assert_eq!(preview.tables[0].organizations, added(1));
    table.import();
    let river = table.organization("River Trust");
    assert_eq!(
        (&river["place"], &river["sector"], &river["status"]),
        (&json!("Eastside"), &json!("Water"), &json!("active"))
    );
    assert!(!table.preview("again.csv", text).has_changes);
}

#[test]
fn stored_organizations_change_as_in_a_table_of_their_own() {
    let mut table = Table::new();
    table.import_text(
        "organizations.csv",
        "name,kind,place,sector\nRiver Trust,funder,Eastside,Water\nHarbor,partner,Docks,Food\n\
         Mill,partner,Hill,Food\n",
    );
    let text = "Organization,Contact name,City,Sector,Organization type\n\
                River Trust,Rosa Díaz,Eastside,Water,Funder\n\
                River Trust,Sam Okafor,,,\n\
                Harbor,Ana Ruiz,Docks,,Ally\n\
                Mill,Eva Cruz,,Food,\n\
                Mill,Hugo Cruz,Valley,,\n";
    let preview = table.preview("list.csv", text);
    let wanted = Counts {
        changed: 1,
        same: 2,
        ..Counts::default()
    };
    assert_eq!(preview.tables[0].organizations, wanted);
    assert_eq!(
        warned(&preview, WarningCode::OrganizationDisagrees),
        ["Harbor (Organization type)"],
        "by name and another kind it would be another organization"
    );
    let (report, _) = table.import();
    let kind = &report.organizations;
    assert_eq!((kind.added, kind.changed, kind.same), (0, 1, 2));
    assert_eq!(table.organization("Mill")["place"], "Valley");
    assert_eq!(table.organization("Harbor")["kind"], "partner");
}

#[test]
fn spanish_heads_in_another_order_are_known() {
    let mut table = Table::new();
    let text = "Correo;Notas de la organización;Persona de contacto;Fecha de ingreso;Sitio web;Ciudad;\
                Población atendida;Organización;Etiquetas;Cargo;Estado;Sector;Notas\n\
                rosa@pan.example;Abre los lunes;Rosa Díaz;25/03/2024;https://pan.example;León;\
                Familias;Casa del Pan;comida;Directora;activa;Salud;Prefiere el correo\n";
    let preview = table.preview("socios.csv", text);
    assert_eq!(preview.tables[0].target, Target::People);
    assert_eq!(preview.refused_total, 0, "{:?}", preview.refused);
    table.import();
    let casa = table.organization("Casa del Pan");
    let wanted = [
        ("notes", "Abre los lunes"),
        ("joined_on", "2024-03-25"),
        ("website", "https://pan.example"),
        ("place", "León"),
        ("population_served", "Familias"),
        ("tags", "comida"),
        ("status", "active"),
        ("sector", "Salud"),
    ];
    for (field, value) in wanted {
        assert_eq!(casa[field], value, "{field}");
    }
    assert_eq!(table.people()[0]["notes"], "Prefiere el correo");
}

#[test]
fn a_field_of_an_organization_that_is_not_named_is_left_out_with_a_warning() {
    let mut table = Table::new();
    let text = "Organization,Contact,City\nHarbor,Rosa Díaz,Docks\n,Sam Okafor,Hill\n";
    let preview = table.preview("list.csv", text);
    assert_eq!(
        warned(&preview, WarningCode::RowWithoutOrganization),
        ["Sam Okafor"]
    );
    assert_eq!(preview.tables[0].counts, added(2));
    table.import();
    assert_eq!(names(&table.organizations()), ["Harbor"]);
}

#[test]
fn names_with_mail_are_taken_for_what_they_look_like() {
    let target = |text: &str| Table::new().preview("list.csv", text).tables[0].target;
    let people = [
        "Name,Sector,Email\nRosa Díaz,Food,rosa@a.example\nSam Okafor,Health,sam@b.example\n",
        "Nombre;Sector;Correo\nDíaz, Rosa;Salud;r@a.example\nDra. Nkechi Obi;Salud;n@b.example\n",
        "Name,Sector,Email\nNkechi Obi,Food,n.obi@a.example\nBao Tran,Health,btran@b.example\n",
        "Name,Email\nNkechi Obi,a1@a.example\nBao Tran,b2@b.example\n",
        "Full name,Sector,Email\nHarbor Light,Food,a@a.example\n",
    ];
    for text in people {
        assert_eq!(target(text), Target::People, "{text}");
    }
    let organizations = [
        "Name,Sector,Email\nHarbor Food Bank,Food,info@a.example\nCity Schools,Education,office@b.example\n",
        "Name,Sector,Email\nBright Futures,Youth,brightfutures@mail.example\nHarbor Light,Food,hi@b.example\n",
        "Name,Email\nHarbor Food Bank,info@a.example\nRiver Trust,office@b.example\n",
        "Name,Phone\nYMCA,555-0100\nUnited 4 Kids,555-0101\n",
    ];
    for text in organizations {
        assert_eq!(target(text), Target::Organizations, "{text}");
    }
}

#[test]
fn the_mail_of_an_organization_is_kept_in_a_column_of_its_own() {
    let mut table = Table::new();
    table.import_text(
        "list.csv",
        "Name,Sector,Email\nHarbor Light,Food,hi@harbor.example\n",
    );
    assert_eq!(table.organization("Harbor Light")["sector"], "Food");
    assert_eq!(
        table.own_columns("Harbor Light"),
        [("Email".to_owned(), "hi@harbor.example".to_owned())]
    );
}
