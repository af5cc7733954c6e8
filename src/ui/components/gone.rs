//! What says that something is gone, where the button for it stood.

use dioxus::prelude::*;

/// Says so, and takes the focus: that was on the button.
#[component]
pub(crate) fn Gone(id: &'static str, children: Element) -> Element {
    rsx! {
        p {
            id,
            class: "learn-gone",
            role: "status",
            tabindex: "-1",
            onmounted: move |text| async move {
                let _ = text.set_focus(true).await; // best effort: it is read without
            },
            {children}
        }
    }
}
