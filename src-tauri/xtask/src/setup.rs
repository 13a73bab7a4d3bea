//! Makes a fresh computer ready: system packages, Node.js, the page's packages, the built page.
//!
//! On Debian and Ubuntu the missing packages are installed; elsewhere the needs are named in words.
//! Rust itself is not set up here: without it this program would not run.

use std::fs;
use std::process::Command;

use crate::stamp;
use crate::tools::{Outcome, answer, found, npm, run, ui};

/// What the computer is made ready for.
#[derive(Clone, Copy, PartialEq)]
pub enum For {
    /// Building and opening the window.
    Window,
    /// The same, and every check.
    Tests,
}

/// A Debian package, and the program that makes it unnecessary when it is already there.
type Need = (&'static str, Option<&'static str>);

const WINDOW: [Need; 8] = [
    ("build-essential", None),
    ("libgtk-3-dev", None),
    ("librsvg2-dev", None),
    ("libwebkit2gtk-4.1-dev", None),
    ("nodejs", Some("node")),
    ("npm", Some("npm")),
    ("perl", None),
    ("pkg-config", Some("pkg-config")),
];

const TESTS: [Need; 5] = [
    ("dbus", Some("dbus-run-session")),
    ("fonts-dejavu-core", None),
    ("poppler-utils", Some("pdftotext")),
    ("webkit2gtk-driver", Some("WebKitWebDriver")),
    ("xvfb", Some("Xvfb")),
];

/// Programs of which any one runs the tests of the page's components.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const MACOS: &str = "On macOS Trestle needs the Xcode command line tools (`xcode-select --install`) \
and Node.js 22.12 or newer.";

const WINDOWS: &str = "On Windows Trestle needs the Visual Studio build tools with the C++ workload, \
a Perl such as Strawberry Perl, Node.js 22.12 or newer, and the WebView2 runtime (part of Windows 11).";

/// Installs what is missing and builds the page; does next to nothing the second time.
pub fn setup(purpose: For) -> Outcome {
    if cfg!(target_os = "linux") {
        packages(purpose)?;
    } else {
        compilers()?;
    }
    node()?;
    page()
}

/// Says what macOS or Windows lacks before a long build ends in the words of a compiler.
fn compilers() -> Outcome {
    match std::env::consts::OS {
        "macos" if answer("xcode-select", &["-p"]).is_none() => Err(MACOS.to_owned()),
        "windows" if !found("perl") => Err(format!("Perl was not found.\n{WINDOWS}")),
        _ => Ok(()),
    }
}

fn packages(purpose: For) -> Outcome {
    let mut needs = WINDOW.to_vec();
    if purpose == For::Tests {
        needs.extend(TESTS);
        if !BROWSERS.into_iter().any(found) {
            needs.push((browser(), None));
        }
    }
    needs.retain(|(_, program)| !program.is_some_and(found));
    let names: Vec<&str> = needs.iter().map(|(package, _)| *package).collect();
    if !found("dpkg-query") {
        println!("This is not Debian or Ubuntu: see that you have what these packages hold there:");
        println!("  {}", names.join(" "));
        return Ok(());
    }
    let installed = installed(&names);
    let missing: Vec<&str> = names
        .into_iter()
        .filter(|name| !installed.iter().any(|have| have == name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    install(&missing)
}

/// The package of the browser, which Ubuntu calls by a name of its own.
fn browser() -> &'static str {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if system.lines().any(|line| line == "ID=ubuntu") {
        "chromium-browser"
    } else {
        "chromium"
    }
}

fn installed(names: &[&str]) -> Vec<String> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(names)
        .output();
    let text = output.map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&text)
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .map(str::to_owned)
        .collect()
}

fn install(missing: &[&str]) -> Outcome {
    println!("Missing: {}", missing.join(" "));
    let by_hand = format!(
        "Please install them as an administrator and try again:\n\n  apt-get install {}",
        missing.join(" ")
    );
    let apt = |words: &[&str]| {
        let mut command = if administrator() {
            Command::new("env")
        } else {
            let mut command = Command::new("sudo");
            command.arg("env");
            command
        };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes"]);
        run(command.args(words))
    };
    if !administrator() && !found("sudo") {
        return Err(by_hand);
    }
    let mut words = vec!["install", "--no-install-recommends"];
    words.extend(missing);
    apt(&["update"])
        .and_then(|()| apt(&words))
        .map_err(|error| format!("{error}\n{by_hand}"))
}

fn administrator() -> bool {
    answer("id", &["-u"]).as_deref() == Some("0")
}

fn node() -> Outcome {
    let version = answer("node", &["--version"]);
    match version.as_deref().map(new_enough) {
        Some(true) if npm(["--version"]).output().is_ok() => Ok(()),
        Some(true) => Err(needs("npm was not found.")),
        Some(false) => {
            let version = version.unwrap_or_default();
            Err(needs(&format!("Node.js {version} is too old.")))
        }
        None => Err(needs("Node.js was not found.")),
    }
}

fn needs(found: &str) -> String {
    let system = match std::env::consts::OS {
        "macos" => MACOS,
        "windows" => WINDOWS,
        _ => "Where the system's own package is older, take it from nodejs.org.",
    };
    format!(
        "{found} Trestle's page is built with Node.js 20.19, 22.12 or newer, and npm.\n{system}"
    )
}

/// Whether a version is one the page's build tool supports: 20.19 and up, or 22.12 and up.
fn new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let major = numbers.next().unwrap_or(0);
    let minor = numbers.next().unwrap_or(0);
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        _ => major > 22,
    }
}

fn page() -> Outcome {
    let lock = ["package.json", "package-lock.json"];
    let packages = ui().join("node_modules");
    stamp::once(".trestle-stamp", &lock, &packages, || {
        run(&mut npm(["ci", "--no-audit", "--no-fund"]))
    })?;
    let built = ui().join("dist").join("index.html");
    stamp::once(".trestle-page-stamp", &["."], &built, || {
        run(&mut npm(["run", "build"]))
    })
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn node_versions_are_told_apart() {
        for version in ["v20.19.0", "v22.12.1", "v23.0.0", "v24.1.0"] {
            assert!(new_enough(version), "{version}");
        }
        for version in ["v18.19.0", "v20.18.9", "v21.7.0", "v22.11.0", "", "none"] {
            assert!(!new_enough(version), "{version}");
        }
    }
}
