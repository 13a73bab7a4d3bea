//! The peer of the start-up bench: a window with an empty page, as little as a program with a web view can be, open to
//! a driver as ours is. Nothing of Trestle is in it.

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    use gtk::prelude::*;
    use webkit2gtk::{ApplicationInfo, AutomationSessionExt, WebContext, WebContextExt};
    use webkit2gtk::{WebView, WebViewExt};

    if let Err(error) = gtk::init() {
        eprintln!("There is no screen for an empty window: {error}");
        return ExitCode::FAILURE;
    }
    let context = WebContext::new();
    context.set_automation_allowed(true);
    let view = WebView::builder()
        .web_context(&context)
        .is_controlled_by_automation(true)
        .build();
    let driven = view.clone();
    context.connect_automation_started(move |_, session| {
        session.set_application_info(&ApplicationInfo::new());
        let driven = driven.clone();
        session.connect_create_web_view(None, move |_| driven.clone());
    });
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 860);
    window.add(&view);
    window.show_all();
    view.grab_focus();
    view.load_uri("about:blank");
    gtk::main();
    ExitCode::SUCCESS
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("Only the web view of Linux has a driver that the bench can speak to.");
    ExitCode::FAILURE
}
