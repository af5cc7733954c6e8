//! The app at an address that no link leads to, for tests.

use std::rc::Rc;

use dioxus::history::{MemoryHistory, provide_history_context};
use dioxus::prelude::*;

use super::back::use_backs;
use super::context::use_app;
use super::device::use_device;
use super::helping::use_helping;
use super::opened::Opened;
use super::route::Route;
use crate::store::Setting;

/// The app past its first run.
#[component]
fn At(address: String) -> Element {
    use_hook(|| provide_history_context(Rc::new(MemoryHistory::with_initial_path(address))));
    let opened = use_hook(|| Opened::in_folder(None, &["en".to_owned()], chrono::DateTime::default));
    let database = opened.database().unwrap();
    use_device(&opened.hands);
    use_backs();
    use_helping(opened.cases(), opened.times);
    let app = use_app(opened, database);
    use_hook(|| app.choose(Setting::Welcomed, "yes"));
    rsx! {
        Router::<Route> {}
    }
}

/// What stands at an address.
pub(super) fn page(address: &str) -> String {
    let mut dom = VirtualDom::new_with_props(At, AtProps { address: address.to_owned() });
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
