//! Writes a membership table: organizations down the side, groups along the top, the roles of their seats in between.
//! Seats of the community and seats that have ended are not in it.

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
    let names = distinct(organizations.iter().map(|node| node.name.as_str()));
    let groups = distinct(network.groups.iter().map(|group| group.name.as_str()));
    let header = std::iter::once("organization".to_owned())
        .chain(groups)
        .collect();
    let rows = organizations.iter().zip(names).map(|(node, name)| {
        let cells = network.groups.iter().map(|group| {
            let seats = group
                .seats
                .iter()
                .filter(|seat| seat.organization == node.id);
            let current = seats.filter(|seat| seat.until_on.is_empty());
            let roles: Vec<&str> = current.map(|seat| seat.role.as_str()).collect();
            roles.join(", ")
        });
        std::iter::once(name).chain(cells).collect()
    });
    write_rows(std::iter::once(header).chain(rows))
}
