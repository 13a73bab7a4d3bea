//! The real window of the real program, as a person meets it: things have roles and names, keys are pressed, and
//! what should come is waited for. Each window has a home folder of its own.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::driver::{Driver, until};
pub use crate::home::{Home, Look, USUAL, program};

const PAGE: &str = include_str!("page.js");

/// The window while the program runs; the program ends with this value.
pub struct Window<'a> {
    home: &'a Home,
    driver: Driver,
}

impl<'a> Window<'a> {
    /// The window of a program that was just started, once its page stands.
    pub fn begin(home: &'a Home, driver: Driver) -> Self {
        let window = Self { home, driver };
        let size = json!({ "x": 0, "y": 0, "width": home.look.width, "height": home.look.height });
        window.driver.command("POST", "/window/rect", size).unwrap();
        window.wait("document.querySelector('main') !== null");
        window.listen();
        window
    }
}

impl Window<'_> {
    /// Asks the page for the value of an expression; arguments are `arguments[0]` and so on.
    pub fn ask(&self, expression: &str, arguments: Value) -> Value {
        self.try_ask(expression, arguments).unwrap()
    }

    fn try_ask(&self, expression: &str, arguments: Value) -> Result<Value, String> {
        let script = format!("{PAGE}\nreturn ({expression});");
        self.driver.command(
            "POST",
            "/execute/sync",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs a script of the page that answers later, through the last of its arguments.
    pub fn script(&self, script: &str, arguments: Value) -> Value {
        let call = json!({ "script": script, "args": arguments });
        self.driver.command("POST", "/execute/async", call).unwrap()
    }

    /// Waits until an expression of the page holds.
    pub fn wait(&self, expression: &str) {
        until(expression, || self.holds(expression).then_some(()));
    }

    /// Whether an expression of the page holds now.
    pub fn holds(&self, expression: &str) -> bool {
        self.try_ask(&format!("Boolean({expression})"), json!([]))
            .is_ok_and(|value| value == true)
    }

    /// Waits until words stand on the page.
    pub fn see(&self, words: &str) {
        let text = "plain(document.body.innerText).includes(arguments[0])";
        until(&format!("the page says `{words}`"), || {
            self.try_ask(text, json!([words]))
                .is_ok_and(|value| value == true)
                .then_some(())
        });
    }

    /// Waits for the thing with that role and name, whose name is all of `name` or begins with it before a star.
    pub fn find(&self, role: &str, name: &str) -> String {
        let mut found = self.look(role, name);
        let start = std::time::Instant::now();
        while found.is_none() && start.elapsed() < crate::driver::PATIENCE {
            std::thread::sleep(std::time::Duration::from_millis(50));
            found = self.look(role, name);
        }
        found.unwrap_or_else(|| {
            let others = self.ask("names(arguments[0])", json!([role]));
            panic!("there is no {role} `{name}`; there are: {others}")
        })
    }

    /// Whether a thing with that role and name stands on the page now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.look(role, name).is_some()
    }

    fn look(&self, role: &str, name: &str) -> Option<String> {
        let found = self
            .try_ask("find(arguments[0], arguments[1])", json!([role, name]))
            .ok()?;
        let (_, reference) = found.as_object()?.iter().next()?;
        Some(reference.as_str()?.to_owned())
    }

    /// Clicks the thing with that role and name as soon as it can be clicked.
    pub fn click(&self, role: &str, name: &str) {
        until(&format!("{role} `{name}` can be clicked"), || {
            let element = self.find(role, name);
            self.driver
                .command("POST", &format!("/element/{element}/click"), json!({}))
                .ok()
        });
    }

    /// Clicks the cell of a grid at that line and column.
    pub fn click_cell(&self, line: u64, column: usize) {
        let cell = format!("[data-cell='{line}:{column}']");
        let wanted = json!({ "using": "css selector", "value": cell });
        until(&format!("the cell {line}:{column} can be clicked"), || {
            let found = self
                .driver
                .command("POST", "/element", wanted.clone())
                .ok()?;
            let (_, element) = found.as_object()?.iter().next()?;
            let path = format!("/element/{}/click", element.as_str()?);
            self.driver.command("POST", &path, json!({})).ok()
        });
    }

    /// Puts the focus on the thing with that role and name.
    pub fn focus(&self, role: &str, name: &str) {
        self.find(role, name);
        self.ask(
            "find(arguments[0], arguments[1]).focus()",
            json!([role, name]),
        );
    }

    /// Types words into the field of that name in place of what stood there, and leaves it.
    pub fn fill(&self, role: &str, name: &str, words: &str) {
        self.focus(role, name);
        self.press(&["ctrl", "a"]);
        self.write(words);
        self.press(&["tab"]);
    }

    /// Types the name of an option into the field of that name and takes it.
    pub fn pick(&self, name: &str, option: &str) {
        self.focus("combobox", name);
        self.press(&["ctrl", "a"]);
        self.write(option);
        self.find("option", &format!("{option}*"));
        self.press(&["enter"]);
    }

    /// Types words where the focus is and waits until they stand there.
    pub fn write(&self, words: &str) {
        let keys = words.chars().flat_map(|letter| {
            let letter = letter.to_string();
            [
                json!({ "type": "keyDown", "value": letter }),
                json!({ "type": "keyUp", "value": letter }),
            ]
        });
        self.keys(keys.collect());
        let stands = "plain(document.activeElement.value ?? document.activeElement.innerText)
            .includes(arguments[0])";
        until(&format!("`{words}` stands where it was typed"), || {
            let answer = self.try_ask(stands, json!([words]));
            answer.is_ok_and(|value| value == true).then_some(())
        });
    }

    /// Presses keys together: `&["ctrl", "z"]`.
    pub fn press(&self, keys: &[&str]) {
        let down = keys
            .iter()
            .map(|name| json!({ "type": "keyDown", "value": key(name) }));
        let up = keys
            .iter()
            .rev()
            .map(|name| json!({ "type": "keyUp", "value": key(name) }));
        self.keys(down.chain(up).collect());
    }

    fn keys(&self, actions: Vec<Value>) {
        let board = json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] });
        self.driver.command("POST", "/actions", board).unwrap();
    }

    /// Takes hold of the thing with that role and name with the pointer, and carries it onto another of that role.
    pub fn carry(&self, role: &str, name: &str, onto: &str) {
        let [from, to] = [name, onto].map(|name| {
            self.find(role, name);
            let middle = self.ask(
                "middleOf(find(arguments[0], arguments[1]))",
                json!([role, name]),
            );
            [0, 1].map(|at| middle[at].as_i64().unwrap())
        });
        self.carry_between(from, to);
    }

    /// Takes hold of what is at a point of the window with the pointer, and carries it to another point.
    pub fn carry_between(&self, from: [i64; 2], to: [i64; 2]) {
        let go =
            |[x, y]: [i64; 2]| json!({ "type": "pointerMove", "duration": 100, "x": x, "y": y });
        let down = json!({ "type": "pointerDown", "button": 0 });
        let between = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
        self.pointer(&[go(from), down, go(between), go(to)]);
    }

    /// Lets go of what the pointer holds.
    pub fn let_go(&self) {
        self.pointer(&[json!({ "type": "pointerUp", "button": 0 })]);
    }

    fn pointer(&self, actions: &[Value]) {
        let mouse = json!({ "type": "pointer", "id": "mouse", "actions": actions });
        let mouse = json!({ "actions": [mouse] });
        self.driver.command("POST", "/actions", mouse).unwrap();
    }

    /// Goes to an address of the program, as a link would, and waits until a screen stands there and changes no more.
    pub fn go(&self, address: &str) {
        self.ask("void (location.hash = arguments[0])", json!([address]));
        self.wait("document.querySelector('#content')?.childElementCount > 0");
        self.rest(address);
    }

    /// Waits until what the page says changes no more and nothing on it is on its way.
    pub fn rest(&self, place: &str) {
        let mut before = String::new();
        until(&format!("{place} comes to rest"), || {
            let now = self.ask("document.body.innerText", json!([])).to_string();
            let is_calm =
                now == before && !self.holds("document.querySelector('[aria-busy=true]')");
            before = now;
            is_calm.then_some(())
        });
    }

    /// Whether a script has a box of its own open.
    pub fn has_alert(&self) -> bool {
        self.driver.question("/alert/text").is_ok()
    }

    /// The process id of the program.
    pub fn process(&self) -> u32 {
        self.driver.program()
    }

    /// The sentences of every rule of WCAG 2.2 A and AA that the page breaks now.
    pub fn barriers(&self) -> Vec<String> {
        self.wait("document.getAnimations().every((one) => one.playState !== 'running')");
        if !self.holds("window.axe") {
            let place = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../ui/node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(place).expect("the page's packages are installed");
            let script = format!("{axe};\nwindow.axe = axe;");
            self.driver
                .command(
                    "POST",
                    "/execute/sync",
                    json!({ "script": script, "args": [] }),
                )
                .unwrap();
        }
        let script = "const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
                (found) => done(found.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 4)
                    .map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | '))),
                (error) => done(['axe did not run: ' + error]));";
        let found = self.script(script, json!([]));
        found
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one.as_str().unwrap().to_owned())
            .collect()
    }

    /// Keeps what the page complains about from here on.
    fn listen(&self) {
        let script = "(() => {
            const heard = (window.complaints = []);
            const loud = console.error;
            console.error = (...words) => { heard.push(words.map(String).join(' ')); loud(...words); };
            addEventListener('error', (event) => heard.push(String(event.message)));
            addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
            addEventListener('securitypolicyviolation', (event) => heard.push('policy: ' + event.blockedURI));
        })()";
        self.ask(script, json!([]));
    }

    /// What the page complained about since it was opened.
    pub fn complaints(&self) -> Vec<String> {
        let heard = self.ask("window.complaints", json!([]));
        heard
            .as_array()
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    /// Keeps a picture of the window and tells where.
    pub fn picture(&self, name: &str) -> Option<PathBuf> {
        let picture = self.driver.question("/screenshot").ok()?;
        let bytes = STANDARD.decode(picture.as_str()?).ok()?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desktop");
        fs::create_dir_all(&folder).ok()?;
        let place = folder.join(format!("{name}.png"));
        fs::write(&place, bytes).ok()?;
        Some(place)
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        if let Some(place) = self.picture(self.home.name) {
            eprintln!("The window when it failed: {}", place.display());
        }
        if let Ok(complaints) = self.try_ask("window.complaints", json!([])) {
            eprintln!("What its page complained about: {complaints}");
        }
    }
}

fn key(name: &str) -> &str {
    match name {
        "ctrl" => "\u{e009}",
        "shift" => "\u{e008}",
        "alt" => "\u{e00a}",
        "enter" => "\u{e007}",
        "tab" => "\u{e004}",
        "escape" => "\u{e00c}",
        "pagedown" => "\u{e00f}",
        "up" => "\u{e013}",
        "down" => "\u{e015}",
        "left" => "\u{e012}",
        "right" => "\u{e014}",
        "home" => "\u{e011}",
        "end" => "\u{e010}",
        "delete" => "\u{e017}",
        "backspace" => "\u{e003}",
        "f2" => "\u{e032}",
        letter => letter,
    }
}
