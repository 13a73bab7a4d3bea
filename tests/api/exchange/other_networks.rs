//! Networks from Kumu, Gephi, Pajek and GML, matrices, memberships and cards: what becomes of them, and what is not taken
//! for one.

use std::io::Write;

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::exchange::{Target, WarningCode};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Table, names, networks, own, shared, warned};

fn of(rows: &[Value], name: &str) -> Value {
    rows.iter()
        .find(|row| row["name"] == name)
        .cloned()
        .unwrap_or_default()
}

/// Which way ties run, sorted: relationships of one moment come in any order.
fn directions(table: &mut Table) -> Vec<String> {
    let ties = table.relationships();
    let said = ties
        .iter()
        .map(|tie| tie["direction"].as_str().unwrap().to_owned());
    let mut said: Vec<String> = said.collect();
    said.sort();
    said
}

fn tie_of(table: &mut Table, kind: &str) -> Value {
    let ties = table.relationships();
    let found = ties.iter().find(|tie| tie["kind"] == kind);
    found.cloned().unwrap_or_default()
}

#[test]
fn real_projects_of_kumu_come_in_whole() {
    let wanted = [
        ("paypal-mafia.xlsx", 17, 17, 49),
        ("kumu-changelabs-template.json", 10, 0, 11),
        ("kumu_network.json", 5, 0, 3),
        ("mrvc-sectormap.kumu.json", 4, 0, 3),
    ];
    for (name, organizations, people, ties) in wanted {
        let mut table = Table::new();
        let Some((preview, _)) = table.import_file(&format!("kumu/{name}")) else {
            return;
        };
        assert_eq!(preview.refused_total, 0, "{name}: {:?}", preview.refused);
        assert_eq!(table.counts(), (organizations, people, ties), "{name}");
        let (again, _) = table.import_file(&format!("kumu/{name}")).unwrap();
        assert!(!again.has_changes, "{name}: {:#?}", again.tables);
    }
}

#[test]
fn what_a_kumu_project_says_finds_its_place() {
    let mut table = Table::new();
    let project = json!({
        "attributes": [{ "name": "Power Score", "format": "number" }],
        "elements": [
            { "_id": "e1", "attributes": { "label": "Mercy", "element type": "Health", "tags": ["core", "north"],
                "description": "A clinic", "image": "https://a.example/a.png", "power score": "8" } },
            { "_id": "e2", "attributes": { "label": "Rosa Díaz", "element type": "Person", "skills": ["a", "b"],
                "image": "data:image/png;base64,AAAA" } },
        ],
        "connections": [
            { "_id": "c1", "from": "e1", "to": "e2", "direction": "mutual", "reversed": false,
                "attributes": { "connection type": "Funds", "strength": 3 } },
            { "from": "Mercy", "to": "Nobody", "direction": "directed", "type": "Admires", "extra": { "deep": [1] } },
        ],
        "maps": [{ "name": "one" }], "loops": [{}, {}], "perspectives": [],
    });
    let preview = table.preview("a.json", project.to_string());
    assert_eq!(
        warned(&preview, WarningCode::PartKept),
        (3, vec!["attributes (1)", "maps (1)", "loops (2)"])
    );
    assert_eq!(
        warned(&preview, WarningCode::ImageLeftOut),
        (1, vec!["Rosa Díaz"])
    );
    assert_eq!(warned(&preview, WarningCode::DanglingTie).0, 1);
    table.import();
    let mercy = of(&table.organizations(), "Mercy");
    assert_eq!(
        ["sector", "tags", "notes"].map(|field| mercy[field].clone()),
        ["Health", "core, north", "A clinic"]
    );
    let found = own(&mut table, "organization", &mercy["id"]);
    let wanted = [("Power Score", "8"), ("Image", "https://a.example/a.png")];
    assert_eq!(
        found,
        wanted.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    let rosa = of(&table.people(), "Rosa Díaz");
    let found = own(&mut table, "person", &rosa["id"]);
    assert_eq!(found, [("skills".to_owned(), "a\nb".to_owned())]);
    let funds = tie_of(&mut table, "funds");
    assert_eq!(funds["direction"], "mutual");
    assert_eq!(funds["readings"][0]["intensity"], 3);
    let admires = tie_of(&mut table, "works_with");
    let found = own(&mut table, "relationship", &admires["id"]);
    let wanted = [("Type", "Admires"), ("extra", "{\"deep\":[1]}")];
    assert_eq!(
        found,
        wanted.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

#[test]
fn json_that_is_no_project_is_refused() {
    let mut table = Table::new();
    let deep = format!("{{\"elements\":{}{}}}", "[".repeat(70), "]".repeat(70));
    let wanted = [
        ("{\"a\":1}", Code::UnknownFormat),
        ("{\"elements\":[{]}", Code::BrokenInput),
        (deep.as_str(), Code::TooLarge),
        (
            "{\"elements\":[],\"connections\":[]}",
            Code::NothingToImport,
        ),
    ];
    for (text, code) in wanted {
        let path = table.file("a.json", text);
        assert_eq!(table.preview_of(&[path]).unwrap_err().code, code, "{text}");
    }
}

#[test]
fn pajek_is_read_with_its_lists_relations_and_matrix() {
    let mut table = Table::new();
    let text = "% a remark\n*Network Try\n*Vertices 4\n1 \"Ann Lee\" 0.1 0.2 0.5 ellipse ic Red city \"León\"\n2 \"Bob\"\n\
                3 Cy\n*Arcs :1 \"funds\"\n1 2 3\n*Arcs :2 \"likes\"\n2 1 2 l \"since 2020\"\n*Edges\n2 3 4 [1-3]\n\
                *Arcslist\n4 1 2\n*Partition size\n*Vertices 4\n5\n6\n7\nNaN\n";
    let preview = table.preview("a.net", text);
    assert_eq!(
        warned(&preview, WarningCode::NoNumber),
        (1, vec!["4 (size)"])
    );
    table.import();
    let rows = table.organizations();
    assert_eq!(names(&rows), ["4", "Ann Lee", "Bob", "Cy"]);
    assert_eq!(rows[1]["place"], "León");
    let found = own(&mut table, "organization", &rows[1]["id"]);
    assert_eq!(found, [("size".to_owned(), "5".to_owned())]);
    let found = directions(&mut table);
    assert_eq!(
        found,
        ["directed", "directed", "directed", "directed", "undirected"]
    );
    assert_eq!(tie_of(&mut table, "funds")["direction"], "directed");

    let mut table = Table::new();
    table.import_text(
        "m.net",
        "*Vertices 3\n1 a\n2 b\n3 c\n*Matrix\n0 1 0\n1 0 2\n0 2 0\n",
    );
    assert_eq!(table.counts(), (3, 0, 2));
    assert_eq!(directions(&mut table), ["undirected", "undirected"]);
}

#[test]
fn gml_is_read_with_references_and_nested_lists() {
    let mut table = Table::new();
    let text = "Creator \"x\"\n# a remark\ngraph [\n directed 1\n node [ id 1 label \"Caf&#233; &amp; Co\" size 4.0\n\
                graphics [ x 1.0 fill \"#f00\" ] ]\n node [ id 2 label \"B\" size NAN ]\n\
                edge [ source 1 target 2 weight 2.5 label \"advises\" ]\n edge [ source 2 target 2 ]\n]\n";
    let preview = table.preview("a.gml", text);
    assert_eq!(warned(&preview, WarningCode::SelfLoop), (1, vec!["B – B"]));
    assert_eq!(
        warned(&preview, WarningCode::NoNumber),
        (1, vec!["B (size)"])
    );
    table.import();
    let cafe = of(&table.organizations(), "Café & Co");
    let found = own(&mut table, "organization", &cafe["id"]);
    assert_eq!(found, [("size".to_owned(), "4".to_owned())]);
    let tie = tie_of(&mut table, "advises");
    assert_eq!(tie["direction"], "directed");
    let found = own(&mut table, "relationship", &tie["id"]);
    assert_eq!(found, [("weight".to_owned(), "2.5".to_owned())]);
    for text in ["graph [ node [ id 1 ", "graph [ node [ id ] ]"] {
        let path = table.file("b.gml", text);
        assert_eq!(
            table.preview_of(&[path]).unwrap_err().code,
            Code::BrokenInput
        );
    }
}

const NODES: &str = "Id,Label,Modularity Class\nn1,Harbor,1\nn2,Schools,2\nn3,,2\n";
const EDGES: &str = "Source,Target,Type,Id,Weight\nn1,n2,Directed,e1,2.0\nn2,n1,Directed,e2,3.0\nn2,n3,Undirected,e3,1.0\n";

#[test]
fn tables_of_gephi_come_in_as_two_files_a_folder_or_an_archive() {
    let mut archive = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        ("out/nodes.csv", NODES),
        ("out/edges.csv", EDGES),
        ("out/readme.md", "hi"),
    ] {
        archive
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    let archive = archive.finish().unwrap().into_inner();
    let table = Table::new();
    let folder = table.file("folder", "").with_extension("d");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("nodes.csv"), NODES).unwrap();
    std::fs::write(folder.join("edges.csv"), EDGES).unwrap();
    let ways = [
        vec![
            table.file("nodes.csv", NODES),
            table.file("edges.csv", EDGES),
        ],
        vec![table.file("both.zip", archive)],
        vec![folder],
    ];
    for paths in ways {
        let mut table = Table::new();
        let preview = table.preview_of(&paths).unwrap();
        assert_eq!(preview.refused_total, 0, "{paths:?}: {:?}", preview.refused);
        table.import();
        assert_eq!(table.counts(), (3, 0, 3), "{paths:?}");
        assert_eq!(names(&table.organizations()), ["Harbor", "n3", "Schools"]);
        assert_eq!(
            directions(&mut table),
            ["directed", "directed", "undirected"]
        );
        assert!(!table.preview_of(&paths).unwrap().has_changes);
    }
    let mut table = Table::new();
    let preview = table.preview("edges.csv", EDGES);
    assert_eq!(warned(&preview, WarningCode::DanglingTie).0, 3);
    table.import();
    assert_eq!(table.counts(), (3, 0, 3), "edges alone name their ends");
}

#[test]
fn an_adjacency_matrix_becomes_ties() {
    let mut table = Table::new();
    table.import_text(
        "m.csv",
        ",Harbor,Schools,Clinic\nHarbor,0,1,\nSchools,1,0,3\nClinic,,3,0\n",
    );
    assert_eq!(table.counts(), (3, 0, 2));
    assert_eq!(directions(&mut table), ["undirected", "undirected"]);
    let mut scores: Vec<Value> = table
        .relationships()
        .iter()
        .map(|tie| tie["readings"][0]["intensity"].clone())
        .collect();
    scores.sort_by_key(Value::to_string);
    assert_eq!(scores, [1, 3]);

    let mut table = Table::new();
    table.import_text("m.csv", "x;A;B;C\nA;;1;0,5\nB;;;\nC;1;;\n");
    let found = directions(&mut table);
    assert_eq!(found, ["directed", "directed", "directed"]);
    let wide: Vec<String> = (0..300).map(|at| format!("N{at}")).collect();
    let row = |name: &String| format!("{name}{}\n", ",1".repeat(300));
    let text = format!(
        ",{}\n{}",
        wide.join(","),
        wide.iter().map(row).collect::<String>()
    );
    let mut table = Table::new();
    let path = table.file("wide.csv", text);
    let preview = table.preview_of(&[path]).unwrap();
    assert_eq!(
        preview.tables[0].counts.added, 300,
        "as many columns as a matrix has"
    );
}

#[test]
fn a_membership_table_becomes_seats() {
    let text = "Organization,Steering Committee,Data Team,Policy\nHarbor,chair,x,\nSchools,,yes,observer\nClinic,,,\n";
    let mut table = Table::new();
    let preview = table.preview("m.csv", text);
    let targets: Vec<Target> = preview.tables.iter().map(|table| table.target).collect();
    assert_eq!(targets, [Target::Organizations, Target::Memberships]);
    assert_eq!(warned(&preview, WarningCode::GroupAdded).0, 3);
    let (report, _) = table.import();
    assert_eq!(
        (report.organizations.added, report.memberships.added),
        (3, 4)
    );
    let view = table.ask(json!({ "view": "groups", "today": "2026-11-22" }));
    let said = view.to_string();
    assert!(
        said.contains("Steering Committee") && said.contains("observer"),
        "{said}"
    );
    assert!(!table.preview("m.csv", text).has_changes);
    table.undo();
    assert_eq!(table.counts(), (0, 0, 0));
}

#[test]
fn ordinary_lists_are_taken_for_nothing_else() {
    let lists = [
        "Organization,Newsletter,Agreement signed\nHarbor,x,yes\nSchools,,no\n",
        "name,sector,city\nHarbor,Health,León\nSchools,Schools,León\n",
        "name,2024,2025\nHarbor,1,0\nSchools,1,1\n",
        "Organization,Group,Role\nHarbor,Data Team,chair\n",
    ];
    for text in lists {
        let mut table = Table::new();
        let preview = table.preview("a.csv", text);
        let targets: Vec<Target> = preview.tables.iter().map(|table| table.target).collect();
        assert_eq!(targets, [Target::Organizations], "{text}");
    }
    let Some(paths) = networks("tobacco-TCcoll") else {
        return;
    };
    let preview = Table::new().preview_of(&paths).unwrap();
    assert!(
        preview.tables[0].columns[0].header == "id",
        "as it always was"
    );
}

#[test]
fn real_cards_come_in() {
    let wanted = [
        ("io__text__John_Doe_IPHONE.vcf", (1, 1, 0), 0),
        ("io__text__rfc6350-example.vcf", (1, 1, 0), 0),
        ("parser__vcard3.vcf", (1, 1, 0), 0),
        ("parser__vcard_grouped.vcf", (0, 0, 0), 1),
        ("radicale-1587.vcf", (0, 1, 0), 0),
    ];
    for (name, counts, refused) in wanted {
        let mut table = Table::new();
        let Some((preview, _)) = table.import_file(&format!("vcard/{name}")) else {
            return;
        };
        assert_eq!(
            preview.refused_total, refused,
            "{name}: {:?}",
            preview.refused
        );
        assert_eq!(table.counts(), counts, "{name}");
        let (again, _) = table.import_file(&format!("vcard/{name}")).unwrap();
        assert!(!again.has_changes, "{name}");
    }
    let mut table = Table::new();
    table
        .import_file("vcard/io__text__John_Doe_IPHONE.vcf")
        .unwrap();
    let john = table.people()[0].clone();
    assert_eq!(
        ["name", "title", "email", "phone"].map(|field| john[field].clone()),
        [
            "Mr. John Richter James Doe Sr.",
            "Money Counter",
            "john.doe@ibm.com",
            "905-555-1234"
        ]
    );
    let found = own(&mut table, "person", &john["id"]);
    assert!(
        found.contains(&("Phone (work, fax)".to_owned(), "905-999-1234".to_owned())),
        "{found:?}"
    );
    assert!(found.contains(&("Department".to_owned(), "Accounting".to_owned())));
    assert!(shared("vcard").is_some());
}

#[test]
fn cards_of_organizations_and_groups_are_told_apart() {
    let text = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nUID:urn:uuid:o\r\nFN:Mercy\\, Inc.\r\nORG:Mercy\\, Inc.\r\n\
                ADR:;;1 Main St;León;;;\r\nCATEGORIES:core,north\r\nX-COLOR:red\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:4.0\r\nUID:p\r\nFN:Rosa\r\n Díaz\r\nORG:Mercy\\, Inc.\r\nNOTE:one\\ntwo\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Data Team\r\nMEMBER:p\r\nMEMBER:urn:uuid:nobody\r\nEND:VCARD\r\n";
    let mut table = Table::new();
    let preview = table.preview("a.vcf", text);
    assert_eq!(
        preview.refused_total, 1,
        "a member that has no card: {:?}",
        preview.refused
    );
    let (report, _) = table.import();
    assert_eq!(
        (
            report.organizations.added,
            report.people.added,
            report.memberships.added
        ),
        (1, 1, 1)
    );
    let mercy = table.organizations()[0].clone();
    assert_eq!(
        ["name", "place", "tags"].map(|field| mercy[field].clone()),
        ["Mercy, Inc.", "1 Main St, León", "core, north"]
    );
    let found = own(&mut table, "organization", &mercy["id"]);
    assert_eq!(found, [("X-COLOR".to_owned(), "red".to_owned())]);
    let rosa = table.people()[0].clone();
    assert_eq!(
        (&rosa["name"], &rosa["notes"]),
        (&json!("RosaDíaz"), &json!("one\ntwo"))
    );
    assert_eq!(rosa["organization_id"], mercy["id"]);
}
