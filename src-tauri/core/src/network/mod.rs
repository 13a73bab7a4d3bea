//! Graph algorithms on numbered nodes: pure functions that know no record and no SQL.
//!
//! A [`Network`] is made from lasting keys and ties; [`Network::measures`] takes every measure of it,
//! [`Network::group_ties`] and [`Network::brokerage`] look at it by groups, [`Network::shortest_way`] and
//! [`Network::neighbourhood`] find ways through it. [`layout`] says where its nodes stand on a map.

mod brokers;
mod cohesion;
mod communities;
mod cuts;
mod eigenvector;
mod graph;
mod groups;
pub mod layout;
mod leiden;
mod measures;
mod measuring;
mod page_rank;
mod random;
mod sweep;
mod triads;
mod ways;

pub use brokers::Brokerage;
pub use cuts::Bridge;
pub use graph::{Network, Tie};
pub use groups::{GroupCell, GroupTies};
pub use measures::{Measures, NodeMeasures, Summary};
pub use ways::Along;
