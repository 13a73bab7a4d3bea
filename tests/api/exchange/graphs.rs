//! Networks that other programs wrote: what becomes of nodes, ties and everything odd.

use serde_json::json;
use trestle_core::error::Code;
use trestle_core::exchange::{Fills, ImportPreview, OwnKind, Reason, WarningCode};

use super::{Table, names, own, warned};

fn pairs(own: &[(&str, &str)]) -> Vec<(String, String)> {
    let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    own.iter().map(pair).collect()
}

fn directions(table: &mut Table) -> Vec<String> {
    let ties = table.relationships();
    let said = ties
        .iter()
        .map(|tie| tie["direction"].as_str().unwrap().to_owned());
    said.collect()
}

#[test]
fn real_graphs_come_in_whole_and_only_once() {
    let wanted = [
        ("dhhs.graphml", 54, 447, "undirected"),
        ("tobacco-TCcoll.graphml", 25, 161, "undirected"),
        ("emon-Texas.graphml", 25, 186, "directed"),
        ("missing_nodes.graphml", 51, 37, "directed"),
        ("les_miserables.gexf", 77, 254, "directed"),
        ("undeclared_attribute.gexf", 2, 1, "directed"),
        ("v1_3.gexf", 2, 1, "undirected"),
        ("karate.gml", 34, 78, "undirected"),
    ];
    for (name, nodes, ties, direction) in wanted {
        let mut table = Table::new();
        let Some((preview, report)) = table.import_file(&format!("networks/{name}")) else {
            return;
        };
        assert_eq!(preview.refused_total, 0, "{name}: {:?}", preview.refused);
        assert_eq!(table.counts(), (nodes, 0, ties), "{name}");
        assert_eq!(report.organizations.added as usize, nodes, "{name}");
        let found = directions(&mut table);
        assert!(found.iter().all(|found| found == direction), "{name}");
        let (again, _) = table.import_file(&format!("networks/{name}")).unwrap();
        assert!(!again.has_changes, "{name}: {:#?}", again.tables);
        table.undo();
        assert_eq!(table.counts(), (0, 0, 0), "{name}");
    }
}

#[test]
fn values_of_real_graphs_keep_their_kind() {
    let mut table = Table::new();
    let Some(_) = table.import_file("networks/emon-Texas.graphml") else {
        return;
    };
    let rows = table.organizations();
    let first = rows
        .iter()
        .find(|row| row["name"] == "Texas.Highway.Patrol")
        .unwrap();
    assert_eq!(first["place"], "B", "`Location` is where it works");
    let found = own(&mut table, "organization", &first["id"]);
    assert!(
        found.contains(&("Paid.Staff".to_owned(), "4000".to_owned())),
        "{found:?}"
    );
    let ties = table.relationships();
    assert!(ties.iter().all(|tie| tie["readings"] == json!([])));

    let mut table = Table::new();
    table.import_file("networks/dhhs.graphml").unwrap();
    let ties = table.relationships();
    let scores = ties
        .iter()
        .filter(|tie| tie["readings"][0]["intensity"].is_i64());
    assert_eq!(scores.count(), 447, "`collab` runs from 1 to 4");

    let mut table = Table::new();
    let (preview, _) = table.import_file("networks/missing_nodes.graphml").unwrap();
    assert_eq!(warned(&preview, WarningCode::DanglingTie).0, 37);
    let mut table = Table::new();
    table.import_file("networks/v1_3.gexf").unwrap();
    let rows = table.organizations();
    let suzy = rows.iter().find(|row| row["name"] == "Suzy").unwrap();
    let found = own(&mut table, "organization", &suzy["id"]);
    for name in ["pipe", "comma", "raw", "double", "mixed"] {
        let wanted = (name.to_owned(), "a\nb\nc".to_owned());
        assert!(found.contains(&wanted), "{name}: {found:?}");
    }
    assert!(found.contains(&("single".to_owned(), "a\n'b'\nc".to_owned())));
    let tie = &table.relationships()[0]["id"];
    assert_eq!(
        own(&mut table, "relationship", tie),
        pairs(&[("kind", "likes")])
    );
}

#[test]
fn a_mixed_graph_with_parallel_ties_keeps_each_of_them() {
    let mut table = Table::new();
    let Some((preview, _)) = table.import_file("networks/mixed_multigraph.graphml") else {
        return;
    };
    assert_eq!(table.counts(), (6, 0, 8));
    assert_eq!(
        warned(&preview, WarningCode::ParallelTie),
        (1, vec!["n2 – n4"])
    );
    let directed = directions(&mut table);
    assert_eq!(directed.iter().filter(|one| *one == "directed").count(), 2);
    let rows = table.organizations();
    let colours = rows
        .iter()
        .map(|row| own(&mut table, "organization", &row["id"]));
    let colours: Vec<_> = colours.flatten().map(|(_, colour)| colour).collect();
    assert_eq!(
        colours,
        ["green", "yellow", "blue", "red", "yellow", "turquoise"]
    );
    let (again, _) = table
        .import_file("networks/mixed_multigraph.graphml")
        .unwrap();
    assert!(!again.has_changes);
}

const ODD: &str = r#"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="l" for="node" attr.name="label" attr.type="string"/>
  <key id="b" for="node" attr.name="Budget" attr.type="double"/>
  <key id="t" for="node" attr.name="Type" attr.type="string"/>
  <key id="m" for="node" attr.name="email" attr.type="string"/>
  <key id="k" for="edge" attr.name="kind" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="a"><data key="l">Harbor &amp; Sons&#7;</data><data key="b">NaN</data><data key="t">Health</data></node>
    <node id="A"><data key="l">City Schools</data><data key="b">12.0</data><data key="t">Schools</data>
      <graph edgedefault="directed"><node id="A1"><data key="l">Early Years</data></node><edge source="A1" target="a"/></graph>
    </node>
    <node id="a"><data key="l">Other</data><data key="b">7</data></node>
    <node id="p"><data key="l">Rosa Díaz</data><data key="t">Person</data><data key="m">rosa@example.org</data>
      <port name="north"/></node>
    <edge source="a" target="A"><data key="k">funds</data></edge>
    <edge source="a" target="A"><data key="k">admires</data></edge>
    <edge source="A" target="A"/>
    <edge source="a" target="p" sourceport="north"/>
    <edge source="a" target="p" directed="true"/>
    <edge source="a" target="nobody"/>
    <hyperedge id="h1"><endpoint node="a"/><endpoint node="A"/><endpoint node="p"/></hyperedge>
  </graph>
</graphml>"#;

#[test]
fn everything_odd_in_a_graph_is_named() {
    let mut table = Table::new();
    let preview = table.preview("odd.graphml", ODD);
    use WarningCode as W;
    let wanted = [
        (W::ControlCharacter, "Harbor & Sons"),
        (W::NoNumber, "Harbor & Sons (Budget)"),
        (W::DuplicateId, "a"),
        (W::NestedGraph, "City Schools"),
        (W::Hyperedge, "h1"),
        (W::DanglingTie, "a – nobody"),
        (W::SelfLoop, "City Schools – City Schools"),
    ];
    for (code, name) in wanted {
        assert_eq!(warned(&preview, code), (1, vec![name]), "{code}");
    }
    assert_eq!(
        warned(&preview, W::Port),
        (2, vec!["Rosa Díaz north", "a – p"])
    );
    let refused: Vec<_> = preview.refused.iter().map(|cell| cell.reason).collect();
    assert_eq!(refused, [Reason::TieToItself]);
    table.import();
    let rows = table.organizations();
    assert_eq!(
        names(&rows),
        ["City Schools", "Early Years", "Harbor & Sons", "nobody"]
    );
    assert_eq!(names(&table.people()), ["Rosa Díaz"]);
    assert_eq!(table.people()[0]["email"], "rosa@example.org");
    assert_eq!(
        rows[2]["sector"], "Health",
        "a type that is no kind names the sector"
    );
    let found = own(&mut table, "organization", &rows[2]["id"]);
    assert_eq!(
        found,
        pairs(&[("Budget", "7")]),
        "the repeated node fills what was empty"
    );
    let ties = table.relationships();
    let kinds: Vec<_> = ties
        .iter()
        .map(|tie| tie["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "works_with",
            "funds",
            "works_with",
            "works_with",
            "works_with"
        ]
    );
    assert_eq!(
        own(&mut table, "relationship", &ties[2]["id"]),
        pairs(&[("kind", "admires")]),
        "a kind that is not ours is kept"
    );
}

#[test]
fn two_nodes_of_one_name_stay_two() {
    let mut table = Table::new();
    let text = r#"<gexf><graph><nodes><node id="1" label="Health Dept"/><node id="2" label="Health Dept"/>
        <node id="3" label="Schools"/></nodes><edges><edge source="1" target="3"/><edge source="2" target="3"/>
        </edges></graph></gexf>"#;
    table.import_text("twins.gexf", text);
    assert_eq!(table.counts(), (3, 0, 2));
    let ends: Vec<_> = table
        .relationships()
        .iter()
        .map(|tie| tie["from_id"].clone())
        .collect();
    assert_ne!(ends[0], ends[1]);
}

#[test]
fn days_weights_and_kinds_of_gexf_find_their_place() {
    for space in [
        "http://www.gexf.net/1.1draft",
        "http://www.gexf.net/1.2draft",
        "http://gexf.net/1.3",
        "http://www.gephi.org/gexf",
        "",
    ] {
        let text = format!(
            r#"<gexf xmlns="{space}"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
              <attributes class="node"><attribute id="0" title="Founded" type="date"/>
                <attribute id="1" title="Site" type="anyURI"><default>https://none.example</default></attribute>
                <attribute id="2" title="Report" type="anyURI"/></attributes>
              <nodes><node id="a" label="A" start="2020-01-01"><attvalues><attvalue for="0" value="1999-05-01"/>
                  <attvalue for="1" value="https://a.example"/>
                  <attvalue for="2" value="https://b.example"/></attvalues></node>
                <node id="b" label="B"><nodes><node id="c" label="C"/></nodes></node></nodes>
              <edges>
                <edge source="a" target="b" type="directed" kind="funds" weight="3" start="2021-03-04" end="2022-03-04"/>
                <edge source="b" target="c" type="mutual" weight="2"><spells><spell start="2020-01-01" end="2020-06-01"/>
                  <spell start="2021-01-01"/></spells></edge>
              </edges></graph></gexf>"#
        );
        let mut table = Table::new();
        let preview = table.preview("a.gexf", text);
        assert_eq!(
            warned(&preview, WarningCode::FurtherSpell),
            (1, vec!["b – c"]),
            "{space}"
        );
        assert_eq!(
            warned(&preview, WarningCode::NestedGraph),
            (1, vec!["B"]),
            "{space}"
        );
        assert_eq!(kind_of(&preview, "Founded"), Some(OwnKind::Date));
        assert_eq!(kind_of(&preview, "Report"), Some(OwnKind::Link));
        table.import();
        let sites = [
            "https://a.example",
            "https://none.example",
            "https://none.example",
        ];
        let rows = table.organizations();
        let found: Vec<_> = rows
            .iter()
            .map(|row| row["website"].as_str().unwrap())
            .collect();
        assert_eq!(found, sites);
        assert_eq!(table.organizations()[0]["joined_on"], "2020-01-01");
        let ties = table.relationships();
        let said = |at: usize, field: &str| ties[at][field].clone();
        assert_eq!(
            ["kind", "direction", "started_on", "ended_on"].map(|field| said(0, field)),
            ["funds", "directed", "2021-03-04", "2022-03-04"]
        );
        assert_eq!(
            ["kind", "direction", "started_on", "ended_on"].map(|field| said(1, field)),
            ["works_with", "mutual", "2020-01-01", "2020-06-01"]
        );
        assert_eq!(said(0, "readings")[0]["intensity"], 3);
    }
}

fn kind_of(preview: &ImportPreview, header: &str) -> Option<OwnKind> {
    let mut columns = preview.tables.iter().flat_map(|table| &table.columns);
    let column = columns.find(|column| column.header == header)?;
    match column.fills {
        Fills::Attribute { kind, .. } => Some(kind),
        _ => None,
    }
}

#[test]
fn graphs_that_cannot_be_read_are_refused() {
    let deep = format!(
        "<graphml>{}{}</graphml>",
        "<x>".repeat(64),
        "</x>".repeat(64)
    );
    let many = format!(
        "<graphml><graph>{}</graph></graphml>",
        "<edge source='a' target='b'/>".repeat(50_001)
    );
    let long = format!(
        "<gexf><graph><nodes><node id='a' label='{}'/></nodes></graph></gexf>",
        "x".repeat(20_001)
    );
    let wanted = [
        ("<graphml><graph>", Code::BrokenInput),
        ("<graphml><a></b></graphml>", Code::BrokenInput),
        (
            "<graphml><graph><node id='&lol;'/></graph></graphml>",
            Code::BrokenInput,
        ),
        (
            "<graphml><graph><node id='a'><data key='l'>&lol;</data></node></graph></graphml>",
            Code::BrokenInput,
        ),
        ("<!DOCTYPE graphml><graphml/>", Code::Doctype),
        ("<html><body/></html>", Code::UnknownFormat),
        ("<graphml/>", Code::NothingToImport),
        (deep.as_str(), Code::TooLarge),
        (many.as_str(), Code::TooLarge),
        (long.as_str(), Code::TooLarge),
    ];
    let mut table = Table::new();
    for (text, code) in wanted {
        let path = table.file("a.graphml", text);
        let fault = table.preview_of(&[path]).unwrap_err();
        assert_eq!(fault.code, code, "{}", &text[..text.len().min(60)]);
    }
    assert_eq!(table.counts(), (0, 0, 0));
}
