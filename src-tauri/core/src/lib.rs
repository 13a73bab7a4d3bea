//! Trestle without a window: the whole application as a library.
//!
//! An initiative is one [`file`]. Everything in it is a record of a domain module: [`initiative`] < [`stakeholders`] <
//! [`agenda`] < [`measures`] < [`activities`] < [`meetings`] < [`actions`] < [`conditions`], each reading only from those
//! before it. Every change goes through the [`journal`], which logs the changed cells, so that it can be undone, shown as
//! history and later merged. [`api`] is the one surface that windows, terminals and tests use: `read`, `edit`, `task`.
//! [`exchange`] brings in what others wrote, [`documents`] makes what is handed out, [`network`] knows graphs.

pub mod actions;
pub mod activities;
pub mod agenda;
pub mod api;
pub mod conditions;
pub mod documents;
pub mod error;
pub mod exchange;
pub mod file;
pub mod initiative;
pub mod journal;
pub mod measures;
pub mod meetings;
pub mod network;
mod rules;
pub mod stakeholders;
pub mod values;
