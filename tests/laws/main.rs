//! The laws of the house as failing tests: direction of dependency, names, sizes, words, the page's
//! walls. Every law is tried on a small offence first, so that none of them can pass by accident.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod acts;
mod bindings;
mod direction;
mod faults;
mod hostile;
mod house;
mod journal;
mod keys;
mod law;
mod names;
mod page;
mod picture;
mod released;
mod schema;
mod screens;
mod source;
mod walls;
