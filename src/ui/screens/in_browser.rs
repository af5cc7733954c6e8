//! What a browser does with the app: whether it keeps it, for how long, and how to make that sure.

use dioxus::prelude::*;
use serde::Deserialize;

use crate::ui::components::Message;

/// What the page knows of itself.
const ASK: &str = "return {
    kept: !!navigator.serviceWorker?.controller,
    can_keep: !!navigator.serviceWorker,
    promised: await navigator.storage?.persisted?.() === true,
    installed: matchMedia('(display-mode: standalone)').matches || navigator.standalone === true,
    offers: !!window.tentlightInstall,
};";

/// Puts the app on the home screen, when the browser offered that. It asks the reader itself.
const INSTALL: &str = "const offer = window.tentlightInstall;
    window.tentlightInstall = null;
    return (await offer?.prompt())?.outcome === 'accepted';";

/// How things stand in this browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
struct Page {
    /// It starts without a network.
    kept: bool,
    /// It could: neither in every old browser, nor without https.
    can_keep: bool,
    /// The browser has said that it lets go of nothing by itself.
    promised: bool,
    /// It was opened from the home screen.
    installed: bool,
    /// The browser would put it there.
    offers: bool,
}

/// The section of Settings.
#[component]
pub(crate) fn InBrowser() -> Element {
    let mut asked = use_resource(|| async { document::eval(ASK).join::<Page>().await.unwrap_or_default() });
    let page = asked().unwrap_or_default();
    let kept = match (page.kept, page.can_keep) {
        (true, _) => "settings-browser-kept",
        (false, true) => "settings-browser-not-yet",
        (false, false) => "settings-browser-never",
    };
    let lasts = if page.promised { "settings-browser-promised" } else { "settings-browser-lasts" };
    rsx! {
        section { id: "settings-browser", class: "settings-data",
            h2 { Message { id: "settings-browser" } }
            p { Message { id: kept } }
            if !page.installed {
                p { Message { id: lasts } }
                if page.offers {
                    button {
                        id: "settings-install",
                        onclick: move |_| async move {
                            let _ = document::eval(INSTALL).await; // a refusal is an answer, too
                            asked.restart();
                        },
                        Message { id: "settings-browser-install" }
                    }
                } else {
                    p { Message { id: "settings-browser-menu" } }
                }
            }
        }
    }
}
