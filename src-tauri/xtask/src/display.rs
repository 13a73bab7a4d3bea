//! A screen that nobody looks at, for the desktop journeys and the start-up bench.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::tools::root;

/// An X server with one large screen; it ends when this value is dropped.
pub struct Display {
    server: Child,
    number: String,
}

impl Display {
    /// Starts a server on a display number that is free.
    pub fn open() -> Result<Display, String> {
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp"])
            .args(["-screen", "0", "1920x1200x24"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb did not start: {error}"))?;
        let mut display = Display {
            server,
            number: String::new(),
        };
        if let Some(output) = display.server.stdout.take() {
            let mut line = String::new();
            let read = BufReader::new(output).read_line(&mut line);
            read.map_err(|error| format!("Xvfb did not answer: {error}"))?;
            display.number = line.trim().to_owned();
        }
        if display.number.is_empty() {
            return Err("Xvfb ended without opening a display.".into());
        }
        Ok(display)
    }

    /// Wraps a call so that it runs on this display, with a session bus and settings of its own.
    pub fn inside(&self, call: &Command) -> Result<Command, String> {
        let home = std::env::temp_dir().join(format!("trestle-display-{}", self.number));
        let mut command = Command::new("dbus-run-session");
        command.arg("--").arg(call.get_program());
        command.args(call.get_args()).current_dir(root());
        command.env("DISPLAY", format!(":{}", self.number));
        command.env("GDK_BACKEND", "x11");
        command.env_remove("WAYLAND_DISPLAY");
        for (name, folder) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
        ] {
            let folder = home.join(folder);
            fs::create_dir_all(&folder)
                .map_err(|error| format!("Cannot make {}: {error}", folder.display()))?;
            command.env(name, folder);
        }
        Ok(command)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let home = std::env::temp_dir().join(format!("trestle-display-{}", self.number));
        fs::remove_dir_all(home).ok();
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
