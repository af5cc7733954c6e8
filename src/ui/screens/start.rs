//! Where the app begins: one of the places, as the reader chose.

use dioxus::prelude::*;

use super::{Events, Help, Mix, Nearby};
use crate::ui::context::AppContext;
use crate::ui::route::Place;

/// The first screen.
#[component]
pub(crate) fn Start() -> Element {
    let app = use_context::<AppContext>();
    let start = app.settings.read().start();
    match start {
        Place::Events => rsx! { Events {} },
        Place::Nearby => rsx! { Nearby {} },
        Place::Help => rsx! { Help {} },
        Place::Mix | Place::More => rsx! { Mix {} },
    }
}
