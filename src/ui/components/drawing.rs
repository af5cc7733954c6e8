//! Our own drawings, where a picture says it faster. The words beside each say the same.

use dioxus::prelude::*;

/// Somebody on their side, from above and in front: the upper knee bent, the hand under the cheek, the mouth down.
#[component]
pub(crate) fn RecoveryPosition() -> Element {
    rsx! {
        svg { class: "drawing drawing-body", view_box: "0 0 240 140", "aria-hidden": "true",
            path { class: "drawing-ground", stroke_width: "16", d: "M30 28H210L230 124H10Z" }
            // Next to the ground: the arm that is out, the straight leg.
            path { class: "drawing-under", stroke_width: "12", d: "M92 72L87 109L54 113" }
            path { class: "drawing-under", stroke_width: "15", d: "M146 70Q184 80 214 68L220 77" }
            path { class: "drawing-limb", stroke_width: "12", d: "M58 58L84 62" }
            path {
                class: "drawing-limb drawing-filled",
                stroke_width: "10",
                d: "M86 46Q114 40 142 50Q152 56 148 69Q143 78 131 79Q106 83 88 80Q79 76 79 62Q80 50 86 46Z",
            }
            // Whatever lies over the body has a gap round it.
            path { class: "drawing-gap", stroke_width: "23", d: "M145 62L170 104L207 103L213 112" }
            path { class: "drawing-limb", stroke_width: "16", d: "M145 62L170 104L207 103L213 112" }
            path { class: "drawing-gap", stroke_width: "19", d: "M90 54L109 92L52 81" }
            path { class: "drawing-limb", stroke_width: "12", d: "M90 54L109 92L52 81" }
            g { transform: "translate(45 57) rotate(16)",
                ellipse { class: "drawing-ground", rx: "20", ry: "18", stroke_width: "6" }
                ellipse { class: "drawing-filled", rx: "20", ry: "18" }
                path { class: "drawing-gap", stroke_width: "2.6", d: "M-2 -10.5q5 3.5 0 7M-2 4.5q5 3.5 0 7M12 -1.5v5" }
            }
        }
    }
}

/// A tent with light in it, under stars.
#[component]
pub(crate) fn TentAtNight() -> Element {
    rsx! {
        svg { class: "drawing drawing-small", view_box: "0 0 240 120", "aria-hidden": "true",
            path { class: "drawing-light", d: "M120 44C124 66 132 86 144 104H96C108 86 116 66 120 44Z" }
            path { class: "drawing-line", d: "M20 104H220M54 104C84 84 106 56 120 20C134 56 156 84 186 104" }
            path { class: "drawing-line", d: "M52 30v10M47 35h10M192 40v10M187 45h10M88 16v.5M160 22v.5M30 58v.5M212 74v.5" }
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
            path { class: "drawing-line drawing-near", d: "M110 46a10 10 0 1 1 14 9c-3 1.5-4 3.5-4 7M120 72v.5" }
        }
    }
}
