//! The SQL of stakeholders, one file per record.

mod assessments;
mod attributes;
mod choices;
mod dependents;
mod distinctions;
mod foreign_parts;
mod groups;
mod maps;
mod organizations;
mod people;
mod relationships;

pub(crate) use assessments::*;
pub(crate) use attributes::*;
pub(crate) use choices::*;
pub(crate) use dependents::*;
pub(crate) use distinctions::*;
pub use foreign_parts::*;
pub use groups::*;
pub(crate) use maps::*;
pub use organizations::*;
pub use people::*;
pub use relationships::*;
