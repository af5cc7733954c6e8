//! The device, as every screen reaches it; and what it tells the app while that runs.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::domain::{BadLink, Link};
use crate::platform::Device;

/// What the screens ask of the device.
pub(crate) type Hands = Rc<dyn Device>;

/// The link that was opened while the app was running, until somebody has followed it.
#[derive(Clone, Copy)]
pub(super) struct Arrived(pub(super) Signal<Option<Result<Link, BadLink>>>);

/// Sends each link that a phone tells the page of; nothing, where the address of the page has become one.
const LINKS: &str = "window.links = dioxus;
    window.tentlightOpened = link => dioxus.send(link);
    addEventListener('hashchange', () => dioxus.send(''));
    await new Promise(() => {});";

/// Gives every screen the device, and listens for links. Once, in the root.
pub(super) fn use_device(hands: &Hands) {
    let hands = use_context_provider(|| Rc::clone(hands));
    let mut arrived = use_context_provider(|| Arrived(Signal::new(None))).0;
    use_future(move || {
        let hands = Rc::clone(&hands);
        async move {
            let mut links = document::eval(LINKS);
            // One may have come after the app asked for the first, and before the page could be told.
            let mut told = Ok(String::new());
            while let Ok(link) = told {
                let link = Some(link).filter(|link| !link.is_empty()).or_else(|| hands.opened_by());
                // What is somebody else's is no broken link of ours.
                if let Some(link) = link.map(|link| Link::read(&link)).filter(|link| *link != Err(BadLink::NotOurs)) {
                    arrived.set(Some(link));
                }
                told = links.recv::<String>().await;
            }
        }
    });
}

/// Keeps the screen out of pictures and out of the list of open apps while `is_hidden`.
pub(super) fn use_hidden(is_hidden: bool) {
    let hands = use_context::<Hands>();
    use_effect(use_reactive!(|is_hidden| hands.hide_from_others(is_hidden)));
}
