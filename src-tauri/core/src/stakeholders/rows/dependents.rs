//! What goes into the trash with a record because it cannot stand without it.

use super::seats_of_organization;
use crate::error::Result;
use crate::journal::Tx;
use crate::journal::record::list;
use crate::stakeholders::{
    Assessment, AttributeValue, Contribution, Distinction, MapPlace, Reading, Relationship,
    Representation, Seat, Table,
};
use crate::values::Id;

/// Puts into the trash what cannot stand without the record: ties without an end, seats without a group.
pub(crate) fn remove_dependents(tx: &mut Tx<'_>, table: Table, id: Id) -> Result<()> {
    match table {
        Table::Organization | Table::Person => {
            let ties = list::<Relationship>(tx.db(), "AND (from_id = ?1 OR to_id = ?1)", [id])?;
            for tie in ties {
                remove_dependents(tx, Table::Relationship, tie.id)?;
                tx.remove::<Relationship>(tie.id)?;
            }
            tx.remove_where::<Representation>("AND person_id = ?1", [id])?;
            for seat in seats_of_organization(tx.db(), id)? {
                remove_dependents(tx, Table::Seat, seat.id)?;
                tx.remove::<Seat>(seat.id)?;
            }
            tx.remove_where::<Assessment>("AND stakeholder_id = ?1", [id])?;
            tx.remove_where::<Contribution>("AND organization_id = ?1", [id])?;
            tx.remove_where::<MapPlace>("AND stakeholder_id = ?1", [id])?;
            tx.remove_where::<Distinction>("AND (one_id = ?1 OR other_id = ?1)", [id])?;
            tx.remove_where::<AttributeValue>("AND record_id = ?1", [id])
        }
        Table::Group => {
            for seat in list::<Seat>(tx.db(), "AND group_id = ?1", [id])? {
                remove_dependents(tx, Table::Seat, seat.id)?;
                tx.remove::<Seat>(seat.id)?;
            }
            Ok(())
        }
        Table::Seat => tx.remove_where::<Representation>("AND seat_id = ?1", [id]),
        Table::Relationship => {
            tx.remove_where::<AttributeValue>("AND record_id = ?1", [id])?;
            tx.remove_where::<Reading>("AND relationship_id = ?1", [id])
        }
        Table::MapView => tx.remove_where::<MapPlace>("AND view_id = ?1", [id]),
        Table::Attribute => tx.remove_where::<AttributeValue>("AND attribute_id = ?1", [id]),
        Table::Sector
        | Table::Representation
        | Table::RelationshipKind
        | Table::Reading
        | Table::Assessment
        | Table::Contribution
        | Table::Distinction
        | Table::AttributeValue
        | Table::MapPlace
        | Table::NetworkSnapshot
        | Table::ForeignPart => Ok(()),
    }
}
