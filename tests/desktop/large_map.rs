//! The map of 2,000 organizations and 10,000 ties: what a frame costs while it is panned, zoomed and while an
//! organization is dragged, against a frame of an empty page that is scrolled in the same window.
//!
//! Both are measured in turns, slice by slice, so that whatever else the computer does meets both alike.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use trestle_core::api::{Place, Task};
use trestle_tests::{Laptop, day};

use crate::window::{Home, USUAL, Window};

const NODES: usize = 2_000;
const TIES_EACH: usize = 5;
/// What a frame of the map may cost, in frames of an empty page.
const MOST: f64 = 1.4;
const SLICES: usize = 4;
const FRAMES: usize = 80;
const MOTIONS: [&str; 4] = ["scroll", "pan", "zoom", "drag"];

/// The page's part: it makes one slice of frames and answers how long each of them took. What the pointer does comes
/// between two frames, as it does from a real one; an empty page lies over everything while it is scrolled.
const SLICE: &str = r"
    const [motion, frames, done] = arguments;
    const map = document.querySelector('[role=application]');
    map.setPointerCapture = () => {};
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; z-index: 9999';
    cover.append(document.createElement('div'));
    cover.firstChild.style.height = '400000px';
    const { left, top, width, height } = map.getBoundingClientRect();
    const fire = (type, [x, y]) => map.dispatchEvent(new PointerEvent(type, {
        bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y }));
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    const { port1, port2 } = new MessageChannel();
    const between = () => new Promise((go) => {
        port1.onmessage = go;
        port2.postMessage(0);
    });
    const middle = [left + width / 2, top + height / 2];
    let start = [left + 20, top + 20];
    const round = (i) => {
        const angle = (i / frames) * 2 * Math.PI;
        return [start[0] + 120 * Math.sin(angle), start[1] + 60 * Math.sin(2 * angle)];
    };
    const motions = {
        scroll: () => (cover.scrollTop += 14),
        pan: (i) => fire('pointermove', round(i)),
        drag: (i) => fire('pointermove', round(i)),
        zoom: (i) => map.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true,
            deltaY: i % 40 < 20 ? -40 : 40, clientX: middle[0], clientY: middle[1] })),
    };
    const overNode = async () => {
        for (let i = 0; i < 400; i += 1) {
            start = [middle[0] - 150 + (i * 37) % 300, middle[1] - 90 + (i * 53) % 180];
            fire('pointermove', start);
            await frame();
            await frame();
            if (map.classList.contains('over')) return true;
        }
        return false;
    };
    (async () => {
        if (motion === 'scroll') document.body.append(cover);
        if (motion === 'drag' && !(await overNode())) return done('no organization is under the pointer');
        if (motion === 'pan' || motion === 'drag') fire('pointerdown', start);
        const times = [];
        for (let i = 0, before = await frame(); i < frames; i += 1) {
            if (motion !== 'scroll') await between();
            motions[motion](i);
            const now = await frame();
            times.push(now - before);
            before = now;
        }
        if (motion === 'pan' || motion === 'drag') fire('pointercancel', start);
        port1.close();
        cover.remove();
        done(times);
    })();";

/// The times of all frames of a motion, in milliseconds, in order of length.
struct Frames(Vec<f64>);

impl Frames {
    fn at(&self, share: f64) -> f64 {
        let last = self.0.len() - 1;
        self.0[((last as f64) * share) as usize]
    }

    fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len() as f64
    }
}

#[test]
fn a_frame_of_a_large_map_costs_little_more_than_one_of_an_empty_page() {
    let home = Home::new("large_map", USUAL);
    let file = large_file(&home);
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/stakeholders?view=map");
    window.wait("document.querySelector('[role=application]')?.ariaLabel.includes('2,000 names and 9,985 ties')");
    let mut measured: [Vec<f64>; 4] = Default::default();
    for _ in 0..SLICES {
        for (motion, times) in MOTIONS.iter().zip(&mut measured) {
            times.extend(slice(&window, motion));
        }
    }
    let [empty, map @ ..] = measured.map(|mut times| {
        times.sort_by(f64::total_cmp);
        Frames(times)
    });
    let mut report = format!("an empty page scrolled: {}\n", told(&empty, &empty));
    for (motion, frames) in MOTIONS[1..].iter().zip(&map) {
        writeln!(report, "the map, {motion}: {}", told(frames, &empty)).unwrap();
    }
    println!("{report}");
    for frames in &map {
        let ratio = (frames.at(0.5) / empty.at(0.5)).max(frames.mean() / empty.mean());
        assert!(
            ratio <= MOST,
            "a frame costs {ratio:.2} of an empty one\n{report}"
        );
    }
    assert_eq!(window.complaints(), Vec::<String>::new());
}

fn told(frames: &Frames, empty: &Frames) -> String {
    format!(
        "median {:.1} ms ({:.2}), mean {:.1} ms ({:.2}), 95 of 100 within {:.1} ms ({:.2}), longest {:.1} ms, \
         {} frames",
        frames.at(0.5),
        frames.at(0.5) / empty.at(0.5),
        frames.mean(),
        frames.mean() / empty.mean(),
        frames.at(0.95),
        frames.at(0.95) / empty.at(0.95),
        frames.at(1.0),
        frames.0.len()
    )
}

/// One slice of a motion, without its first frames, in which it gets going.
fn slice(window: &Window<'_>, motion: &str) -> Vec<f64> {
    let times = window.script(SLICE, json!([motion, FRAMES]));
    let Value::Array(times) = times else {
        panic!("{motion}: {times}");
    };
    let times = times.iter().map(|time| time.as_f64().unwrap());
    times.skip(3).collect()
}

/// A file with 2,000 organizations, each tied to a few of those before it, the more often the more ties they have.
fn large_file(home: &Home) -> PathBuf {
    let mut chance = Chance(7);
    let mut ends = vec![0];
    let mut rows = String::from("from,to,kind,intensity,read on\n");
    for node in 1..NODES {
        let mut others = Vec::new();
        while others.len() < TIES_EACH.min(node) {
            let other = if chance.below(20) < 17 {
                ends[chance.below(ends.len())]
            } else {
                chance.below(node)
            };
            if other != node && !others.contains(&other) {
                others.push(other);
            }
        }
        for other in others {
            let kind = ["works with", "refers to", "funds", "competes with"][chance.below(4)];
            let reading = [
                "1,2026-05-01",
                "2,2026-05-01",
                "3,2026-05-01",
                "4,2026-05-01",
                ",",
            ][chance.below(5)];
            writeln!(rows, "Partner {other},Partner {node},{kind},{reading}").unwrap();
            ends.extend([node, other]);
        }
    }
    let sectors = [
        "Schools",
        "Health care",
        "Food",
        "Funders",
        "Business",
        "Faith",
    ];
    let mut partners = String::from("name,sector\n");
    for node in 0..NODES {
        writeln!(partners, "Partner {node},{}", sectors[chance.below(6)]).unwrap();
    }
    let file = home.new_file("large.trestle");
    let [nodes, ties] = ["partners.csv", "ties.csv"].map(|name| home.path(name));
    fs::write(&nodes, partners).unwrap();
    fs::write(&ties, rows).unwrap();
    import(&file, &[&nodes, &ties]);
    file
}

fn import(file: &Path, tables: &[&Path]) {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let place = |path: &&Path| Place::Path {
        path: path.to_path_buf(),
    };
    let read = Task::ReadImport {
        places: tables.iter().map(place).collect(),
        format: None,
        today: day("2026-11-22"),
    };
    laptop.task(&read).unwrap();
    laptop.task(&Task::Import).unwrap();
}

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit as u64) as usize
    }
}
