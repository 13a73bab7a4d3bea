//! Reads a membership table: organizations down the side, groups along the top, marks or roles in between. Identities may
//! stand beside the names.

use super::builder::Builder;
use super::graph::{Graph, Membership};
use crate::error::Result;
use crate::exchange::table::Row;
use crate::exchange::words::{self, is_among, plain};

/// Words that tell a group from any other heading.
const GROUPS: &str = "committee|committees|subcommittee|group|workgroup|team|taskforce|force|council|board|caucus|cabinet|steering|\
     advisory|table|network|circle|comite|comites|subcomite|grupo|equipo|mesa|consejo|junta|comision|red|circulo|\
     asesor|directivo";

/// Words that tell the name of such a table.
const TABLES: &str = "membership|memberships|affiliation|affiliations|committees|membresia|membresias|afiliacion|comites";

/// Reads memberships when the rows are such a table: at least two groups, nothing but marks and roles in between, and a
/// word that says that these are groups, unless the rows are asked to be such a table. A list of partners with yes and
/// no under other headings is none.
///
/// # Errors
/// One beyond the limits.
pub fn read(rows: &[Row], is_asked: bool, mut builder: Builder<'_>) -> Result<Option<Graph>> {
    let Some((head, body)) = rows.split_first() else {
        return Ok(None);
    };
    let has_ids = head.cells.get(1).is_some_and(|head| words::is_id(head));
    let first = 1 + usize::from(has_ids);
    let groups: Vec<&str> = head
        .cells
        .iter()
        .skip(first)
        .map(|head| head.trim())
        .collect();
    let corner = plain(head.cells.first().map_or("", String::as_str));
    let is_corner =
        corner.is_empty() || words::is_head(&corner) || is_among("member|miembro", &corner);
    if groups.len() < 2
        || body.is_empty()
        || !is_corner
        || !(is_asked || say_groups(&groups, (body, first), builder.source()))
        || !are_groups(&groups, (body, first))
    {
        return Ok(None);
    }
    for row in body {
        let name = row.cells.first().map_or("", |name| name.trim());
        if name.is_empty() {
            return Ok(None);
        }
        let id = row
            .cells
            .get(1)
            .filter(|id| has_ids && !id.trim().is_empty());
        let id = id.map_or(name, |id| id.trim());
        builder.node(id, name)?;
        for (group, cell) in groups.iter().zip(row.cells.iter().skip(first)) {
            for role in roles(cell).unwrap_or_default() {
                builder.member(Membership {
                    group: (*group).to_owned(),
                    organization: id.to_owned(),
                    role: role.to_owned(),
                    ..Membership::default()
                })?;
            }
        }
    }
    builder.finish().map(Some)
}

/// Tells whether a word says that the heads are groups.
fn say_groups(groups: &[&str], (body, first): (&[Row], usize), source: &str) -> bool {
    let mut cells = body.iter().flat_map(|row| row.cells.iter().skip(first));
    let has_word =
        |text: &str, words: &str| plain(text).split(' ').any(|word| is_among(words, word));
    let named = groups
        .iter()
        .filter(|group| has_word(group, GROUPS))
        .count();
    let says_role = |cell: &String| words::code_in(words::SEAT_ROLES, cell.trim()).is_some();
    named * 2 >= groups.len() || has_word(source, TABLES) || cells.any(says_role)
}

/// Tells whether nothing but marks and roles stands below the heads.
fn are_groups(groups: &[&str], (body, first): (&[Row], usize)) -> bool {
    let cells = || body.iter().flat_map(|row| row.cells.iter().skip(first));
    let is_any = cells().any(|cell| roles(cell).is_some_and(|roles| !roles.is_empty()));
    let is_beyond = |row: &Row| {
        row.cells
            .iter()
            .skip(groups.len() + first)
            .any(|cell| !cell.trim().is_empty())
    };
    is_any
        && groups.iter().all(|group| !group.is_empty())
        && cells().all(|cell| roles(cell).is_some())
        && !body.iter().any(is_beyond)
}

/// The roles that a cell says: none when it is blank or says no, a member where there is only a mark. Nothing at all when
/// it says something else.
fn roles(cell: &str) -> Option<Vec<&'static str>> {
    let cell = cell.trim();
    if cell.is_empty() || is_among("no|n|0|false|falso", &plain(cell)) || matches!(cell, "-" | "–")
    {
        return Some(Vec::new());
    }
    let is_mark = matches!(cell, "✓" | "✔" | "•" | "●" | "*" | "☑");
    if is_mark || is_among("1|x|yes|y|true|si|s|verdadero", &plain(cell)) {
        return Some(vec!["member"]);
    }
    let parts = cell.split([',', ';', '|']);
    parts
        .map(|part| words::code_in(words::SEAT_ROLES, part))
        .collect()
}
