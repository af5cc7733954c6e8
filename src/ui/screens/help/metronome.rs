//! The beat for pushes and breaths: on the screen first, by vibration and sound beside it.

use dioxus::prelude::*;

use crate::domain::{Beat, Book, Breathing, Care, Protocol};
use crate::ui::components::Message;
use crate::ui::context::Shared;

/// Plays the beat in the page.
const METRONOME: &str = include_str!("../../../../assets/js/metronome.js");

/// The beat of the protocol for somebody who breathes so.
fn beat(protocol: &Protocol, care: Care) -> Beat {
    let Protocol { push, breaths, per_min, every_s, .. } = *protocol;
    match care {
        Care::Cpr => Beat::Cpr { push, breaths, per_min },
        Care::Compressions => Beat::Compressions { per_min },
        Care::Breaths => Beat::Breaths { every_s },
    }
}

/// The beat, and the switch for its sound. It ends with the step. In the page it goes by a name that no element has for an
/// id: `window` would hold that element.
#[component]
pub(super) fn Metronome(book: Shared<Book>, breathing: Option<Breathing>) -> Element {
    let mut is_loud = use_signal(|| true);
    let care = book.protocol.care(breathing);
    use_effect(move || {
        let pattern = serde_json::to_string(&beat(&book.protocol, care).pattern()).unwrap_or_default();
        document::eval(&format!(
            "window.metronome?.stop();
             const metronome = {METRONOME};
             window.metronome = metronome.run(() => document.getElementById('beat'), {pattern}, {{ sound: true, vibrate: true }});"
        ));
    });
    use_drop(|| {
        document::eval("window.metronome?.stop();");
    });
    rsx! {
        div { class: "help-beat",
            div { id: "beat", class: "beat beat-{care.word()}", "aria-hidden": "true" }
            button {
                id: "beat-sound",
                class: "help-chip",
                aria_pressed: is_loud(),
                onclick: move |_| {
                    is_loud.toggle();
                    document::eval(&format!("if (window.metronome) window.metronome.switches.sound = {};", is_loud()));
                },
                if is_loud() {
                    Message { id: "help-sound-off" }
                } else {
                    Message { id: "help-sound-on" }
                }
            }
        }
        if is_loud() {
            p { class: "help-small", Message { id: "help-volume" } }
        }
    }
}
