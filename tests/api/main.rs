//! Behaviour through the surface: what a window or a terminal would see, one file per module.

mod exchange;
mod sample;
