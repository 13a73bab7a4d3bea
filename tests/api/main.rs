//! Behaviour through the surface: what a window or a terminal would see, one file per module.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod actions;
mod activities;
mod agenda;
mod conditions;
mod documents;
mod duplicates;
mod exchange;
mod file;
mod journal;
mod measures;
mod meetings;
mod network;
mod picture;
mod sample;
mod search;
mod stakeholder_lists;
mod stakeholder_map;
mod stakeholder_tables;
mod stakeholders;
mod standings;
