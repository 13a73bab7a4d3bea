//! Writes a membership table: organizations down the side, groups along the top, the roles of their seats in between.
//! Where two organizations have one name, their identities stand beside the names. Seats of the community and seats that
//! have ended are not in it.

use std::collections::HashSet;

use super::lists_out::distinct;
use super::outgoing::Outgoing;
use crate::error::Result;
use crate::exchange::csv_out::write_rows;

/// The seats as a membership table.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn write(network: &Outgoing) -> Result<Vec<u8>> {
    let organizations: Vec<_> = network
        .nodes
        .iter()
        .filter(|node| !node.is_person)
        .collect();
    let mut names = HashSet::new();
    let has_ids = !organizations
        .iter()
        .all(|node| names.insert(node.name.to_lowercase()));
    let groups = distinct(network.groups.iter().map(|group| group.name.as_str()));
    let header = std::iter::once("organization".to_owned())
        .chain(has_ids.then(|| "id".to_owned()))
        .chain(groups)
        .collect();
    let rows = organizations.iter().map(|node| {
        let cells = network.groups.iter().map(|group| {
            // A seat stands once for each who speaks for it.
            let mut seen = HashSet::new();
            let seats = group
                .seats
                .iter()
                .filter(|seat| seat.organization == node.id && seen.insert(&seat.id));
            let current = seats.filter(|seat| seat.until_on.is_empty());
            let roles: Vec<&str> = current.map(|seat| seat.role.as_str()).collect();
            roles.join(", ")
        });
        std::iter::once(node.name.clone())
            .chain(has_ids.then(|| node.id.clone()))
            .chain(cells)
            .collect()
    });
    write_rows(std::iter::once(header).chain(rows))
}
