//! Measures of networks: against the numbers of other programs, against the definitions on small networks of chance,
//! and on networks whose answer is known.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod chance;
mod groups_of_chance;
mod known;
mod layout;
mod oracle;
mod plain;
