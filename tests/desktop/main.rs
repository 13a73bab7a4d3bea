//! Journeys through the real program in the real web view. Run by `cargo xtask test desktop`, which brings the screen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod actions_followed;
mod agenda_endorsed;
mod deciding;
mod driver;
mod duplicates;
mod every_screen;
mod hand_over;
mod home;
mod import_doubts;
mod import_tobacco;
mod insight;
mod invitation_answered;
mod kill_during_import;
mod large_map;
mod large_table;
mod map_picture;
mod map_views;
mod matrix_paste;
mod measured;
mod meeting_run;
mod naughty_names;
mod new_file_to_minutes;
mod offers_and_needs;
mod opening;
mod own_fields;
mod palette;
mod papers;
mod plan_year;
mod power_interest;
mod prepare_meeting;
mod record_back;
mod run_meeting;
mod sectors;
mod small_dark_spanish;
mod start_screen;
mod states;
mod tables;
mod two_hours;
mod undo_from_keyboard;
mod window;
mod zoomed;
