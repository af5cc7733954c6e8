//! The app: opens what this device holds and shows the first screen.

#![forbid(unsafe_code)]

#[cfg(all(feature = "drive", not(debug_assertions)))]
compile_error!("the feature `drive` lets a test run code in the window: it is not for release builds");

#[cfg(any(feature = "desktop", feature = "mobile", feature = "web"))]
fn main() {
    use tentlight::ui::{App, Opened};

    dioxus::LaunchBuilder::new()
        .with_cfg(dioxus::prelude::desktop! {
            use dioxus::desktop::{Config, LogicalSize, WindowBuilder};
            let window = WindowBuilder::new().with_title("Tentlight").with_inner_size(LogicalSize::new(390.0, 844.0));
            let config = Config::new().with_menu(None).with_window(window);
            // What the web view keeps for itself stands with our own files, so that clearing them clears it too.
            match tentlight::platform::data_dir() {
                Some(folder) => config.with_data_directory(folder.join("webview")),
                None => config,
            }
        })
        .with_context_provider(|| Box::new(Opened::here()))
        .launch(App);
}

#[cfg(not(any(feature = "desktop", feature = "mobile", feature = "web")))]
fn main() -> std::process::ExitCode {
    eprintln!("tentlight was built without a renderer: build it with --features desktop, mobile or web");
    std::process::ExitCode::from(2)
}
