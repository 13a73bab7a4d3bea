//! What the page must not do: build HTML from text, or name a place on the network.

use crate::law::{Law, by_line, is};

fn of_page(path: &str) -> bool {
    path.starts_with("ui/") && is(path, &["ts", "js", "svelte", "html", "css"])
}

#[test]
fn text_is_never_html() {
    Law {
        about: of_page,
        check: |_, text| {
            by_line(text, |line| {
                let doors = [
                    "{@html",
                    "innerHTML",
                    "outerHTML",
                    "insertAdjacentHTML",
                    "document.write",
                    "createContextualFragment",
                    "parseFromString",
                    "eval(",
                    "new Function",
                ];
                let door = doors.iter().find(|door| line.contains(**door))?;
                Some(format!("uses `{door}`"))
            })
        },
        mend: "render text as text; documents go through the editor's schema",
    }
    .catches("ui/src/screens/agenda/Agenda.svelte", "<p>{@html note}</p>")
    .catches("ui/src/components/map.ts", "box.innerHTML = name;")
    .allows("ui/src/components/map.ts", "box.textContent = name;")
    .holds();
}

#[test]
fn the_page_names_no_remote_place() {
    Law {
        about: |path| {
            of_page(path) && !path.ends_with(".test.ts") && !path.ends_with(".fixture.ts")
        },
        check: |_, text| {
            by_line(text, |line| {
                let scheme = ["http://", "https://", "ws://", "wss://", "\"//", "url(//"];
                let hosts = scheme.iter().flat_map(|scheme| {
                    line.match_indices(scheme)
                        .map(|(at, scheme)| &line[at + scheme.len()..])
                });
                let mut remote = hosts.filter(|host| {
                    host.starts_with(char::is_alphanumeric)
                        && !host.starts_with("www.w3.org/")
                        && !host.starts_with("ipc.localhost")
                });
                let host = remote.next()?.split(['/', '"', '\'', ' ']).next()?;
                Some(format!("names `{host}`"))
            })
        },
        mend: "everything the page needs is in the program; it never asks the network",
    }
    .catches(
        "ui/src/style/page.css",
        "@import url(\"https://fonts.example/a.css\");",
    )
    .catches(
        "ui/index.html",
        "<script src=\"//cdn.example/a.js\"></script>",
    )
    .allows(
        "ui/src/components/map.ts",
        "const svg = \"http://www.w3.org/2000/svg\";",
    )
    .allows("ui/src/components/link.ts", "text.startsWith(\"https://\")")
    .holds();
}
