//! Our own drawings, where a picture says it faster. The words beside each say the same.

use dioxus::prelude::*;

/// Somebody on their side, from above: the upper knee bent, the hand under the cheek, the head back.
#[component]
pub(crate) fn RecoveryPosition() -> Element {
    rsx! {
        svg { class: "drawing drawing-body", view_box: "0 0 240 140", "aria-hidden": "true",
            rect { class: "drawing-ground", x: "4", y: "4", width: "232", height: "132", rx: "20" }
            path { class: "drawing-under", stroke_width: "12", d: "M74 62L72 112L40 112" }
            path { class: "drawing-under", stroke_width: "16", d: "M140 52L222 46" }
            path { class: "drawing-limb", stroke_width: "30", d: "M82 52L136 54" }
            path { class: "drawing-limb", stroke_width: "17", d: "M138 58L166 106L210 104" }
            // The gap round the upper arm, then the arm.
            path { class: "drawing-gap", stroke_width: "18", d: "M88 54L106 88L58 76" }
            path { class: "drawing-limb", stroke_width: "12", d: "M88 54L106 88L56 75" }
            ellipse { class: "drawing-head", cx: "44", cy: "50", rx: "22", ry: "18", transform: "rotate(-12 44 50)" }
            path { class: "drawing-gap", stroke_width: "3", d: "M38 62q5 6 11 3" }
        }
    }
}

/// A tent with light in it.
#[component]
pub(crate) fn TentAtNight() -> Element {
    rsx! {
        svg { class: "drawing drawing-small", view_box: "0 0 240 120", "aria-hidden": "true",
            path { class: "drawing-line", d: "M20 104H220M58 104L126 24M182 104L114 24M58 104L40 112M182 104L200 112" }
            path { class: "drawing-line", d: "M48 30v8M44 34h8M196 44v8M192 48h8M84 18v6M81 21h6M166 16v6M163 19h6" }
            path { class: "drawing-light", d: "M120 46L96 104H144Z" }
        }
    }
}

/// Two circles, and between them a question.
#[component]
pub(crate) fn TwoCircles() -> Element {
    rsx! {
        svg { class: "drawing drawing-small", view_box: "0 0 240 110", "aria-hidden": "true",
            circle { class: "drawing-line", cx: "94", cy: "55", r: "44" }
            circle { class: "drawing-line", cx: "146", cy: "55", r: "44" }
            path { class: "drawing-line drawing-near", d: "M110 46a10 10 0 1 1 14 9c-3 1.500-4 3.500-4 7M120 72v.5" }
        }
    }
}
