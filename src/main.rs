//! The app: opens what this device holds and shows the first screen.

#![forbid(unsafe_code)]

#[cfg(all(feature = "drive", not(debug_assertions)))]
compile_error!("the feature `drive` lets a test run code in the window: it is not for release builds");

/// The page that the app draws in. Unlike Dioxus's own it names a language, and lets fingers zoom.
#[cfg(any(feature = "desktop", feature = "mobile"))]
const INDEX: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<title>Tentlight</title>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
</head>
<body><div id="main"></div></body>
</html>"#;

#[cfg(all(any(feature = "desktop", feature = "mobile"), not(feature = "web")))]
fn main() {
    launch(tentlight::platform::data_dir().ok_or(tentlight::store::ErrorKind::Unwritable));
}

/// A browser opens its storage before it can be asked, and answers later; the reader's language comes from its host.
#[cfg(all(feature = "web", target_family = "wasm"))]
fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let folder = tentlight::store::open_page().await;
        tentlight::ui::bring_first(folder.as_deref().ok()).await;
        launch(folder);
    });
}

/// Shows the app over what `folder` keeps, or over nothing, for a reason.
#[cfg(any(feature = "desktop", feature = "mobile", all(feature = "web", target_family = "wasm")))]
fn launch(folder: Result<std::path::PathBuf, tentlight::store::ErrorKind>) {
    use tentlight::domain::{BadLink, Link};
    use tentlight::ui::{App, Opened};

    dioxus::LaunchBuilder::new()
        .with_cfg(dioxus::prelude::desktop! {
            use dioxus::desktop::{Config, LogicalSize, WindowBuilder, icon_from_memory};
            let (width, height) = window_size();
            let window = WindowBuilder::new().with_title("Tentlight").with_inner_size(LogicalSize::new(width, height));
            let config = Config::new().with_menu(None).with_window(window).with_custom_index(INDEX.to_owned());
            let config = match icon_from_memory(include_bytes!("../assets/app-icon-512.png")) {
                Ok(icon) => config.with_icon(icon),
                Err(_) => config,
            };
            // What the web view keeps for itself stands with our own files, so that clearing them clears it too.
            match &folder {
                Ok(folder) => config.with_data_directory(tentlight::platform::web_view_dir(folder)),
                Err(_) => config,
            }
        })
        .with_cfg(dioxus::prelude::mobile! { dioxus::mobile::Config::new().with_custom_index(INDEX.to_owned()) })
        .with_context_provider(move || {
            // A link of ours that is broken says so; any other argument is somebody else's.
            let link = |text: String| Some(Link::read(&text)).filter(|it| *it != Err(BadLink::NotOurs));
            let link = tentlight::platform::opened_by().into_iter().find_map(link);
            Box::new(Opened::here(folder.as_deref().map_err(|why| *why), chrono::Utc::now, link))
        })
        .launch(App);
}

/// A phone's size, unless a test asks for another: `TENTLIGHT_WINDOW=320x640`.
#[cfg(feature = "desktop")]
fn window_size() -> (f64, f64) {
    let asked = std::env::var("TENTLIGHT_WINDOW").ok().filter(|_| cfg!(feature = "drive"));
    let parsed = asked.as_deref().and_then(|asked| {
        let (width, height) = asked.split_once('x')?;
        Some((width.parse().ok()?, height.parse().ok()?))
    });
    parsed.unwrap_or((390.0, 844.0))
}

#[cfg(not(any(feature = "desktop", feature = "mobile", all(feature = "web", target_family = "wasm"))))]
fn main() -> std::process::ExitCode {
    eprintln!("tentlight was built without a renderer: build it with --features desktop, mobile or web");
    std::process::ExitCode::from(2)
}
