//! A Dioxus window with nothing in it, as the app's own is made: what the app's first paint is held against.

use std::{env, fs};

use dioxus::desktop::{Config, LogicalSize, WindowBuilder};
use dioxus::prelude::*;

/// Two animation frames after the first render the pixels are out.
const AFTER_PAINT: &str =
    "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); return 1;";

fn main() {
    let window = WindowBuilder::new().with_title("Empty").with_inner_size(LogicalSize::new(390.0, 844.0));
    let config = Config::new().with_menu(None).with_window(window.with_always_on_top(false));
    LaunchBuilder::new().with_cfg(config).launch(Empty);
}

#[component]
fn Empty() -> Element {
    use_effect(|| {
        if let Some(file) = env::var_os("TENTLIGHT_PAINTED") {
            spawn(async move {
                if document::eval(AFTER_PAINT).await.is_ok() {
                    fs::write(file, "").expect("the bench waits for this file");
                }
            });
        }
    });
    rsx! { div {} }
}
