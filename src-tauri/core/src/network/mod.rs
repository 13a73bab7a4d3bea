//! Graph algorithms on numbered nodes: pure functions that know no record and no SQL.

pub mod layout;
