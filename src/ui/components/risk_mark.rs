//! The shape of a level, drawn: it says the level again for whoever cannot tell the colours apart. Never alone.

use dioxus::prelude::*;

use crate::domain::Risk;

/// An octagon, a diamond, a triangle, a ring with a dot, a dashed ring with a question mark.
#[component]
pub(crate) fn RiskMark(risk: Risk) -> Element {
    rsx! {
        svg { class: "risk-mark", "data-risk": risk.word(), view_box: "0 0 24 24", "aria-hidden": "true",
            match risk {
                Risk::Dangerous => rsx! { path { d: "M8 1h8l7 7v8l-7 7H8l-7-7V8z" } },
                Risk::Unsafe => rsx! { path { class: "risk-mark-edge", d: "M12 2.4l9.6 9.6-9.6 9.6L2.4 12z" } },
                Risk::Caution => rsx! { path { class: "risk-mark-edge", d: "M12 4.1l9.3 16.9H2.7z" } },
                Risk::Low => rsx! {
                    circle { class: "risk-mark-ring", cx: "12", cy: "12", r: "10" }
                    circle { cx: "12", cy: "12", r: "3" }
                },
                Risk::Unknown => rsx! {
                    circle { class: "risk-mark-ring risk-mark-dashed", cx: "12", cy: "12", r: "10" }
                    path { class: "risk-mark-line", d: "M9 9.5a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.9M12 17v.5" }
                },
            }
        }
    }
}
