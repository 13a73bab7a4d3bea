//! What goes out is opened by programs of others: networkx, igraph and openpyxl. Those that are not installed are skipped.
//! What comes in from others is read or refused by name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use trestle_core::documents::ExportFormat;

use super::round_trip::full;
use super::{Table, shared};

/// Makes a networkx graph `g` of Gephi's two tables.
const GEPHI: &str = "import zipfile, csv, io
z = zipfile.ZipFile(f)
t = lambda name: list(csv.DictReader(io.TextIOWrapper(z.open(name), 'utf-8-sig')))
g = networkx.MultiDiGraph()
g.add_nodes_from((row['Id'], row) for row in t('nodes.csv'))
for row in t('edges.csv'):
    g.add_edge(row['Source'], row['Target'])
    if row['Type'] == 'Undirected': g.add_edge(row['Target'], row['Source'])";
/// Makes one of Kumu's JSON.
const KUMU: &str = "import json
d = json.load(open(f, encoding='utf-8'))
g = networkx.MultiDiGraph()
g.add_nodes_from((row['id'], row) for row in d['elements'])
for row in d['connections']:
    g.add_edge(row['from'], row['to'])
    if row['direction'] != 'directed': g.add_edge(row['to'], row['from'])";
/// Makes an igraph graph `g` of a matrix.
const MATRIX: &str = "import csv
rows = list(csv.reader(open(f, encoding='utf-8-sig')))
g = igraph.Graph.Weighted_Adjacency([[float(cell or 0) for cell in row[1:]] for row in rows[1:]])
assert rows[0][1:] == [row[0] for row in rows[1:]]";
/// Makes a networkx graph of two sides of a membership table and prints how many stand on each and who sits where.
const MEMBERSHIPS: &str = "import csv, json
head, *rows = csv.reader(open(f, encoding='utf-8-sig', newline=''))
assert head[:2] == ['organization', 'id']
g = networkx.Graph()
g.add_nodes_from((row[1] for row in rows), bipartite=0)
g.add_nodes_from(head[2:], bipartite=1)
for _, organization, *cells in rows:
    for group, roles in zip(head[2:], cells):
        if roles: g.add_edge(organization, group, roles=roles.split(', '))
assert networkx.is_bipartite(g)
side = {n for n, at in g.nodes(data='bipartite') if at == 0}
seats = [[a, b, role] for a, b, roles in g.edges(side, data='roles') for role in roles]
print(json.dumps([len(side), len(g) - len(side), seats]))";
/// Prints the names on cards by their kinds.
const CARDS: &str = "import json
kinds = {}
for card in vobject.readComponents(open(f, encoding='utf-8', newline='').read()):
    kinds.setdefault(card.kind.value, []).append(card.fn.value)
print(json.dumps({kind: sorted(names) for kind, names in kinds.items()}))";

#[test]
fn independent_readers_find_every_node_and_tie() {
    let mut table = full();
    let ties = table.relationships();
    let directed = ties.iter().filter(|tie| tie["direction"] == "directed");
    let directed = directed.count();
    let arcs = directed + 2 * (ties.len() - directed);
    let nodes = table.organizations().len() + table.people().len();
    let mut pairs = BTreeSet::new();
    for tie in &ties {
        let ends = [&tie["from_id"], &tie["to_id"]].map(Value::to_string);
        if tie["direction"] != "directed" {
            pairs.insert((ends[1].clone(), ends[0].clone()));
        }
        pairs.insert((ends[0].clone(), ends[1].clone()));
    }
    use ExportFormat as F;
    let readers = [
        ("networkx", F::Graphml, "g = networkx.read_graphml(f)", arcs),
        ("networkx", F::Gexf, "g = networkx.read_gexf(f)", arcs),
        (
            "networkx",
            F::Gml,
            "g = networkx.read_gml(f, label='id')",
            arcs,
        ),
        ("networkx", F::GephiCsv, GEPHI, arcs),
        ("networkx", F::KumuJson, KUMU, arcs),
        (
            "igraph",
            F::Graphml,
            "g = igraph.Graph.Read_GraphML(f)",
            arcs,
        ),
        ("igraph", F::Gml, "g = igraph.Graph.Read_GML(f)", arcs),
        ("igraph", F::Pajek, "g = igraph.Graph.Read_Pajek(f)", 0),
        ("igraph", F::MatrixCsv, MATRIX, pairs.len()),
    ];
    for (module, format, read, arcs) in readers {
        let path = table.export_file(format);
        let count = match module {
            "networkx" => "print(g.number_of_nodes(), g.number_of_edges())",
            _ => "print(g.vcount(), g.ecount())",
        };
        let Some(said) = python(module, &format!("{read}\n{count}"), &path) else {
            continue;
        };
        let counts: Vec<usize> = said
            .split_whitespace()
            .map(|count| count.parse().unwrap())
            .collect();
        assert_eq!(counts[0], nodes, "{module} {format}");
        // Pajek has edges beside arcs, of which each reader makes what it likes.
        assert!(counts[1] >= ties.len(), "{module} {format}");
        assert!(
            arcs == 0 || counts[1] == arcs,
            "{module} {format}: {} of {arcs}",
            counts[1]
        );
    }
    let path = table.export_file(F::KumuXlsx);
    let read = "b = openpyxl.load_workbook(f)\nprint(b['Elements'].max_row - 1, b['Connections'].max_row - 1)";
    if let Some(said) = python("openpyxl", read, &path) {
        assert_eq!(said.trim(), format!("{nodes} {}", ties.len()));
    }
}

#[test]
fn independent_readers_find_what_nodes_and_ties_hold() {
    let mut table = full();
    let day = |row: &Value, field: &str| row[field].as_str().map(str::to_owned);
    let joined: BTreeMap<String, String> = table
        .organizations()
        .iter()
        .filter_map(|row| Some((row["id"].as_str()?.to_owned(), day(row, "joined_on")?)))
        .collect();
    let ended: BTreeSet<String> = table
        .relationships()
        .iter()
        .filter_map(|tie| day(tie, "ended_on"))
        .collect();
    assert!(joined.len() > 20 && !ended.is_empty());
    use ExportFormat as F;
    let nodes = "print(json.dumps([{str(i): d['joined_on'] for i, d in g.nodes(data=True) if d.get('joined_on')}, \
                 sorted({d['ended_on'] for *_, d in g.edges(data=True) if d.get('ended_on')})]))";
    let path = table.export_file(F::Graphml);
    let script = format!("import json\ng = networkx.read_graphml(f)\n{nodes}");
    if let Some(said) = python("networkx", &script, &path) {
        let said: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(said, json!([joined, ended]));
    }
    let path = table.export_file(F::KumuXlsx);
    let read = "import json
b = openpyxl.load_workbook(f)
rows = list(b['Elements'].iter_rows(values_only=True))
at = rows[0].index('Joined on')
print(json.dumps({row[0]: row[at].date().isoformat() for row in rows[1:] if row[at]}))";
    if let Some(said) = python("openpyxl", read, &path) {
        let said: BTreeMap<String, String> = serde_json::from_str(&said).unwrap();
        assert_eq!(said, joined);
    }
}

#[test]
fn independent_readers_find_who_sits_in_which_group() {
    let mut table = full();
    let names = |rows: &[Value]| {
        let names = rows.iter().map(|row| row["name"].as_str().unwrap());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.sort();
        names
    };
    let organizations = names(&table.organizations());
    let people = names(&table.people());
    let view = table.ask(json!({ "view": "groups", "today": "2026-11-22" }));
    let groups = view["groups"].as_array().unwrap();
    let mut seats = BTreeSet::new();
    for group in groups {
        let name = group["group"]["name"].as_str().unwrap();
        for seat in group["seats"].as_array().unwrap() {
            let seat = &seat["seat"];
            if let (Some(organization), true) =
                (seat["organization_id"].as_str(), seat["until_on"].is_null())
            {
                let role = seat["role"].as_str().unwrap();
                seats.insert([organization, name, role].map(str::to_owned));
            }
        }
    }
    assert!(seats.len() > 10 && groups.len() > 1);

    let path = table.export_file(ExportFormat::MembershipCsv);
    if let Some(said) = python("networkx", MEMBERSHIPS, &path) {
        let said: (usize, usize, BTreeSet<[String; 3]>) = serde_json::from_str(&said).unwrap();
        assert_eq!(said, (organizations.len(), groups.len(), seats));
    }
    let path = table.export_file(ExportFormat::Vcard);
    if let Some(said) = python("vobject", CARDS, &path) {
        let said: BTreeMap<String, Vec<String>> = serde_json::from_str(&said).unwrap();
        let groups: Vec<Value> = groups.iter().map(|group| group["group"].clone()).collect();
        let groups = names(&groups);
        let kinds = ["group", "individual", "org"].map(str::to_owned);
        let cards = kinds.into_iter().zip([groups, people, organizations]);
        assert_eq!(said, cards.collect());
    }
}

/// What a script prints about a file; none where the module is not installed.
fn python(module: &str, script: &str, file: &Path) -> Option<String> {
    let run = |script: &str| {
        let python = Command::new("python3")
            .args(["-c", script])
            .arg(file)
            .output();
        python.ok()
    };
    run(&format!("import {module}")).filter(|output| output.status.success())?;
    let output = run(&format!("import sys, {module}\nf = sys.argv[1]\n{script}")).unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn every_real_file_comes_in_or_is_refused_by_name() {
    for folder in ["networks", "kumu", "vcard"] {
        let Some(folder) = shared(folder) else {
            return;
        };
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let mut table = Table::new();
            match table.preview_of(std::slice::from_ref(&path)) {
                Ok(preview) => {
                    let rows: u32 = preview.tables.iter().map(|table| table.rows).sum();
                    assert!(rows > 0, "{name}");
                    let taken: u32 = preview
                        .tables
                        .iter()
                        .map(|table| {
                            table.counts.added
                                + table.counts.waiting
                                + table.counts.refused
                                + table.counts.repeated
                        })
                        .sum();
                    assert!(taken >= rows, "{name}: {taken} of {rows}");
                }
                Err(fault) => assert!(fault.message.contains(&name), "{name}: {fault:?}"),
            }
        }
    }
}
