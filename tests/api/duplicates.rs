//! Likely duplicates: which pairs are proposed, and which are not. Putting two side by side, making one of them and telling
//! them apart are in the folder.

mod combining;
mod comparing;
mod following;
mod telling_apart;

use serde_json::{Value, json};
use trestle_tests::Laptop;

fn put(laptop: &mut Laptop, table: &str, mut record: Value) -> String {
    record["table"] = json!(table);
    laptop.put("stakeholders", record)
}

/// The pairs that are proposed, as (names, what is alike).
fn pairs(laptop: &mut Laptop, table: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let list = laptop.view(
        "stakeholders",
        json!({ "view": "duplicates", "table": table }),
    );
    let pairs = list["pairs"].as_array().unwrap();
    assert_eq!(list["total"], json!(pairs.len()));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let pair = |pair: &Value| {
        let names = ["one", "other"].map(|side| text(&pair[side]["name"]));
        let reasons = pair["reasons"].as_array().unwrap().iter();
        let alike = reasons.map(|reason| text(&reason["likeness"])).collect();
        (names.to_vec(), alike)
    };
    pairs.iter().map(pair).collect()
}

/// What is alike in two organizations, if they are proposed.
fn alike(one: Value, other: Value) -> Vec<String> {
    let mut laptop = Laptop::with_initiative();
    put(&mut laptop, "organization", one);
    put(&mut laptop, "organization", other);
    let found = pairs(&mut laptop, "organization");
    found.into_iter().next().unwrap_or_default().1
}

#[test]
fn the_same_organization_is_known_under_other_spellings() {
    for (one, other, likeness) in [
        ("Mercy Health", "mercy health", "same_name"),
        ("Mercy Health, Inc.", "Mercy Health", "same_name"),
        ("The Mercy Health Company", "Mercy Health LLC", "same_name"),
        (
            "Fundación Niños Primero, A.C.",
            "Fundacion ninos primero",
            "same_name",
        ),
        ("Salud Norte S.A. de C.V.", "Salud Norte", "same_name"),
        ("Boys & Girls Club", "Boys and Girls Club", "same_name"),
        ("Eastbrook, City of", "City of Eastbrook", "same_words"),
        ("St. Mary's Hospital", "Saint Marys Hospital", "same_name"),
        ("North Side Clinic", "Northside Clinic", "same_name"),
        (
            "Westfield Centre for Arts",
            "Westfield Center for the Arts",
            "same_name",
        ),
        (
            "Eastbrook Comunity College",
            "Eastbrook Community College",
            "similar_name",
        ),
        ("Riverside Libary", "Riverside Library", "similar_name"),
        (
            "Harbor Family Services",
            "Harbor Family Service",
            "similar_name",
        ),
        ("YMCA", "Young Men's Christian Association", "abbreviation"),
        (
            "NAACP",
            "National Association for the Advancement of Colored People",
            "abbreviation",
        ),
        ("BGC", "Boys and Girls Club", "abbreviation"),
        (
            "BGC",
            "Boys and Girls Club of Eastbrook (BGC)",
            "abbreviation",
        ),
    ] {
        let found = alike(json!({ "name": one }), json!({ "name": other }));
        assert_eq!(found, [likeness], "{one} and {other}");
    }
}

#[test]
fn plainly_different_organizations_are_not_proposed() {
    let names = [
        "Northside Clinic",
        "Southside Clinic",
        "Eastbrook Health Center",
        "Eastbrook Health Foundation",
        "Eastbrook Housing Coalition",
        "Westbrook Health Center",
        "School District 1",
        "School District 2",
        "School District 12",
        "United Way",
        "Latino Coalition",
        "Youth Coalition",
        "First Baptist Church",
        "First Lutheran Church",
        "Second Baptist Church",
        "Mental Health Board",
        "Dental Health Board",
        "Women in Need",
        "Men in Need",
        "Casa Maria",
        "Inc.",
        "The",
        "日本語",
        "日本人",
    ];
    let mut laptop = Laptop::with_initiative();
    for name in names {
        put(&mut laptop, "organization", json!({ "name": name }));
    }
    assert_eq!(pairs(&mut laptop, "organization"), []);
}

#[test]
fn what_two_organizations_share_beside_the_name_speaks_for_one() {
    for (one, other, likeness) in [
        (
            json!({ "name": "Mercy", "short_name": "MHS" }),
            json!({ "name": "Sisters of Hope", "short_name": "M.H.S." }),
            vec!["abbreviation"],
        ),
        (
            json!({ "name": "Mercy", "email": "office@mercy.example" }),
            json!({ "name": "Sisters of Hope", "email": "ana@MERCY.example" }),
            vec!["same_domain"],
        ),
        (
            json!({ "name": "Mercy", "website": "https://www.mercy.example/" }),
            json!({ "name": "Sisters of Hope", "website": "mercy.example" }),
            vec!["same_website"],
        ),
        (
            json!({ "name": "Mercy", "website": "http://facebook.com/mercy" }),
            json!({ "name": "Sisters of Hope", "website": "https://www.facebook.com/mercy/" }),
            vec!["same_website"],
        ),
        (
            json!({ "name": "Mercy", "email": "mercyclinic@gmail.com" }),
            json!({ "name": "Sisters of Hope", "email": "MercyClinic@gmail.com" }),
            vec!["same_mail"],
        ),
        (
            json!({ "name": "Mercy", "phone": "+1 (555) 010-2030" }),
            json!({ "name": "Sisters of Hope", "phone": "555.010.2030 ext. 4" }),
            vec!["same_phone"],
        ),
        (
            json!({ "name": "Mercy", "address": "100 North Main Street, Suite 4\nEastbrook" }),
            json!({ "name": "Sisters of Hope", "address": "100 N. Main St" }),
            vec!["same_address"],
        ),
        (
            json!({ "name": "Mercy Health", "phone": "5550102030" }),
            json!({ "name": "Mercy Health Eastbrook", "phone": "555 010 2030" }),
            vec!["same_phone", "name_within"],
        ),
    ] {
        assert_eq!(alike(one.clone(), other.clone()), likeness, "{one} {other}");
    }
}

#[test]
fn what_everybody_shares_speaks_for_nothing() {
    for (one, other) in [
        (
            json!({ "email": "mercy@gmail.com" }),
            json!({ "email": "hope@gmail.com" }),
        ),
        (
            json!({ "email": "mercy@yahoo.com.mx" }),
            json!({ "email": "hope@yahoo.com.mx" }),
        ),
        (
            json!({ "website": "facebook.com/mercy" }),
            json!({ "website": "facebook.com/hope" }),
        ),
        (json!({ "phone": "911" }), json!({ "phone": "911" })),
        (
            json!({ "address": "Eastbrook" }),
            json!({ "address": "Eastbrook" }),
        ),
        (
            json!({ "place": "Eastbrook" }),
            json!({ "place": "Eastbrook" }),
        ),
    ] {
        let (mut mercy, mut hope) = (one.clone(), other.clone());
        mercy["name"] = json!("Mercy");
        hope["name"] = json!("Sisters of Hope");
        assert_eq!(alike(mercy, hope), Vec::<String>::new(), "{one} {other}");
    }
    let mut laptop = Laptop::with_initiative();
    for name in ["Parks", "Police", "Water", "Library"] {
        let office = json!({ "name": name, "email": format!("{name}@county.example"), "address": "1 Court Square" });
        put(&mut laptop, "organization", office);
    }
    assert_eq!(pairs(&mut laptop, "organization"), []);
}

#[test]
fn people_of_an_organization_speak_by_their_mail() {
    let mut laptop = Laptop::with_initiative();
    for (name, person, mail) in [
        ("Mercy", "Ana", "ana@mercy.example"),
        ("Sisters of Hope", "Bela", "bela@mercy.example"),
        ("Transit", "Cleo", "cleo@gmail.com"),
        ("Library", "Dora", "dora@gmail.com"),
    ] {
        let organization = put(&mut laptop, "organization", json!({ "name": name }));
        let person = json!({ "name": person, "email": mail, "organization_id": organization });
        put(&mut laptop, "person", person);
    }
    let found = pairs(&mut laptop, "organization");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, ["Mercy", "Sisters of Hope"]);
    assert_eq!(found[0].1, ["same_domain"]);
    assert_eq!(pairs(&mut laptop, "person"), []);
}

#[test]
fn likely_people_are_found() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let hope = laptop.add_organization("Sisters of Hope");
    for (name, organization, mail) in [
        ("Rosa Díaz", &mercy, ""),
        ("Diaz, Rosa", &hope, ""),
        ("R. Ortega", &mercy, ""),
        ("Ramón Ortega", &mercy, ""),
        ("Ramona Ortiz", &hope, ""),
        ("Dr. Denise Carter", &mercy, ""),
        ("Denise Cartter", &hope, ""),
        ("Bob Hill", &mercy, "bob@mercy.example"),
        ("Robert Hill", &hope, "Bob@mercy.example"),
        ("Luis Vega", &mercy, "office@mercy.example"),
        ("Inés Mora", &mercy, "office@mercy.example"),
        ("María García", &mercy, ""),
        ("María García Luna", &mercy, ""),
        ("María Garza Solís", &hope, ""),
    ] {
        let person = json!({ "name": name, "organization_id": organization, "email": mail });
        put(&mut laptop, "person", person);
    }
    let mut found = pairs(&mut laptop, "person");
    found.sort();
    let found: Vec<String> = found
        .into_iter()
        .map(|(names, alike)| format!("{}: {}", names.join(" = "), alike.join(", ")))
        .collect();
    assert_eq!(
        found,
        [
            "Bob Hill = Robert Hill: same_mail",
            "Denise Cartter = Dr. Denise Carter: similar_name",
            "Diaz, Rosa = Rosa Díaz: same_words",
            "María García = María García Luna: name_within, same_organization",
            "R. Ortega = Ramón Ortega: abbreviation, same_organization",
        ]
    );
}

#[test]
fn the_strongest_pairs_come_first_and_tell_what_hangs_on_each() {
    let mut laptop = Laptop::with_initiative();
    let mut add = |name: &str, email: &str| {
        put(
            &mut laptop,
            "organization",
            json!({ "name": name, "email": email }),
        )
    };
    add("Riverside Libary", "");
    add("Riverside Library", "");
    let mercy = add("Mercy Health", "a@mercy.example");
    let twin = add("Mercy Health Inc", "b@mercy.example");
    let group = put(&mut laptop, "group", json!({ "name": "Steering" }));
    put(
        &mut laptop,
        "seat",
        json!({ "group_id": group, "organization_id": twin }),
    );
    let person = json!({ "name": "Ana", "organization_id": twin });
    put(&mut laptop, "person", person);
    let tie = json!({ "from_id": mercy, "to_id": twin });
    put(&mut laptop, "relationship", tie);
    let list = laptop.view(
        "stakeholders",
        json!({ "view": "duplicates", "table": "organization" }),
    );
    let (first, second) = (&list["pairs"][0], &list["pairs"][1]);
    assert_eq!(first["one"]["id"], json!(mercy));
    assert_eq!(
        first["other"]["hanging"],
        json!([
            { "table": "person", "count": 1 },
            { "table": "seat", "count": 1 },
            { "table": "relationship", "count": 1 },
        ])
    );
    assert_eq!(
        first["reasons"][1],
        json!({ "likeness": "same_domain", "value": "mercy.example" })
    );
    assert_eq!(
        (&first["strength"], &second["strength"]),
        (&json!(100), &json!(50))
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [twin] }),
    );
    assert_eq!(pairs(&mut laptop, "organization").len(), 1);
}

#[test]
fn among_five_thousand_organizations_the_few_that_are_one_are_found() {
    let mut laptop = Laptop::with_initiative();
    let sounds = [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu",
    ];
    let word = |n: usize| {
        format!(
            "{}{}{}x",
            sounds[n % 15],
            sounds[n / 15 % 15],
            sounds[n / 225 % 15]
        )
    };
    let kinds = [
        "Community Center",
        "Health Clinic",
        "Family Services",
        "Youth Coalition",
        "Housing Trust",
    ];
    let put = |name: String| {
        let record = json!({ "table": "organization", "id": trestle_core::values::Id::fresh(), "name": name });
        json!({ "module": "stakeholders", "edit": { "verb": "put", "record": record } })
    };
    let mut edits: Vec<Value> = (0..5000)
        .map(|n| {
            put(format!(
                "{} {} {}",
                word(n % 3000),
                word(n / 3000 + n % 40),
                kinds[n % 5]
            ))
        })
        .collect();
    edits.push(put("Lighthouse of the Harbor, Inc.".to_owned()));
    edits.push(put("Harbor Lighthouse".to_owned()));
    edits.push(put("Harbour Lighthouse".to_owned()));
    laptop
        .edit(json!({ "module": "together", "edit": { "edits": edits } }))
        .unwrap();
    let list = laptop.view(
        "stakeholders",
        json!({ "view": "duplicates", "table": "organization" }),
    );
    let pairs = list["pairs"].as_array().unwrap();
    let is_harbor = |pair: &&Value| pair["one"]["name"].as_str().unwrap().starts_with("Harbo");
    let found: Vec<&Value> = pairs.iter().filter(is_harbor).collect();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(list["total"].as_u64().unwrap() < 500, "{}", list["total"]);
}
