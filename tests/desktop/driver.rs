//! A WebDriver session with a program that shows one web view. It knows the protocol and nothing of Trestle.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

/// How long anything may take before a journey gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The driver's own program, the program that it drives, and the session between them.
pub struct Driver {
    server: Child,
    agent: Agent,
    address: String,
    session: String,
    program: Option<u32>,
}

impl Driver {
    /// Starts `program` with a web view that can be driven.
    pub fn start(program: &Path, arguments: &[String], environment: &[(&str, PathBuf)]) -> Self {
        let mut driver = Self::ready(environment);
        driver.begin(program, arguments);
        driver
    }

    /// Starts the driver's own program, which then waits to be told what to drive; `environment` is what that will find.
    pub fn ready(environment: &[(&str, PathBuf)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let server = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts (package webkit2gtk-driver)");
        let config = Agent::config_builder().http_status_as_error(false);
        let agent = config.timeout_global(Some(4 * PATIENCE)).build().into();
        let address = format!("http://127.0.0.1:{port}");
        let driver = Self {
            server,
            agent,
            address,
            session: String::new(),
            program: None,
        };
        until("the driver answers", || {
            driver.call("GET", "/status", None).ok().map(drop)
        });
        driver
    }

    /// Starts the program to drive and takes hold of its web view.
    pub fn begin(&mut self, program: &Path, arguments: &[String]) {
        let options = json!({ "binary": program, "args": arguments });
        let wanted = json!({ "alwaysMatch": { "webkitgtk:browserOptions": options } });
        let answer = self
            .call("POST", "/session", Some(json!({ "capabilities": wanted })))
            .unwrap();
        self.session = format!("/session/{}", answer["sessionId"].as_str().unwrap());
        self.program = child_of(self.server.id(), program);
        self.command("POST", "/timeouts", json!({ "script": 120_000 }))
            .unwrap();
    }

    /// The process id of the driven program.
    pub fn program(&self) -> u32 {
        self.program.expect("the program runs")
    }

    /// Asks for something of the session.
    pub fn question(&self, path: &str) -> Result<Value, String> {
        self.call("GET", &format!("{}{path}", self.session), None)
    }

    /// Tells the session to do something.
    pub fn command(&self, method: &str, path: &str, body: Value) -> Result<Value, String> {
        self.call(method, &format!("{}{path}", self.session), Some(body))
    }

    fn call(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, String> {
        let url = format!("{}{path}", self.address);
        let json = "application/json";
        let answer = match (method, body) {
            ("GET", _) => self.agent.get(url).call(),
            ("DELETE", _) => self.agent.delete(url).call(),
            (_, body) => {
                let body = body.unwrap_or_else(|| json!({})).to_string();
                self.agent.post(url).header("content-type", json).send(body)
            }
        };
        let mut answer = answer.map_err(|error| error.to_string())?;
        let worked = answer.status().is_success();
        let body = answer
            .body_mut()
            .with_config()
            .limit(64 << 20)
            .read_to_string();
        let text = body.map_err(|error| error.to_string())?;
        let mut value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        if worked {
            Ok(value["value"].take())
        } else {
            Err(value["value"].to_string())
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            self.call("DELETE", &self.session, None).ok();
        }
        if let Some(program) = self.program {
            end(program);
        }
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// Ends a process at once, unless it has gone already, and waits until it is gone.
pub fn end(process: u32) {
    if !runs(process) {
        return;
    }
    Command::new("kill")
        .args(["-9", &process.to_string()])
        .stderr(Stdio::null())
        .status()
        .ok();
    let start = Instant::now();
    while runs(process) && start.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Whether a process runs; one that ended and was not yet counted by its parent does not, once its last thread is gone.
fn runs(process: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let threads = fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count);
    stat.rsplit_once(") ")
        .is_some_and(|(_, rest)| !rest.starts_with('Z') || threads > 1)
}

fn child_of(parent: u32, program: &Path) -> Option<u32> {
    let program = fs::canonicalize(program).ok()?;
    let processes = fs::read_dir("/proc").ok()?.flatten();
    let mut numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbers.find(|number| {
        let stat = fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
        let rest = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
        let of_parent = rest.split(' ').nth(1) == Some(&parent.to_string());
        of_parent && fs::read_link(format!("/proc/{number}/exe")).is_ok_and(|exe| exe == program)
    })
}

/// Asks again and again until there is an answer; gives up with the name of what never came.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "it never came to this: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
