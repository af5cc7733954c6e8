//! The breath count: a counting aid. It runs by itself and answers by itself; the rule is printed beside it.

use dioxus::prelude::*;

use crate::domain::BreathCount;
use crate::ui::components::{Message, Words};
use crate::ui::context::{Speech, say};
use crate::ui::helping::Helping;

/// Counts what is tapped from the moment it is shown. `on_result` gets the word of how they breathe, once.
#[component]
pub(super) fn Breaths(on_result: EventHandler<&'static str>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let milliseconds = {
        let helping = helping.clone();
        move || u64::try_from(helping.moment().since_boot.as_millis()).unwrap_or(u64::MAX)
    };
    let mut count = use_signal({
        let milliseconds = milliseconds.clone();
        move || BreathCount::new(milliseconds())
    });
    let mut is_told = use_signal(|| false);
    let left = count.read().remaining(milliseconds());
    let tell = {
        let milliseconds = milliseconds.clone();
        move |_| {
            helping.tick();
            if let Some(result) = count.peek().result(milliseconds()).filter(|_| !*is_told.peek()) {
                is_told.set(true);
                on_result.call(result.word());
            }
        }
    };
    rsx! {
        div { class: "breaths",
            span { class: "help-tick help-tick-fast", "aria-hidden": "true", onanimationiteration: tell }
            button {
                id: "breaths-tap",
                class: "breaths-tap",
                onclick: move |_| count.write().tap(milliseconds()),
                span { class: "breaths-count", "{count.read().breaths()}" }
                span { Message { id: "help-tap" } }
            }
            p { class: "breaths-left", role: "timer", Words { text: say(speech, "help-seconds-left", "seconds", &left.to_string()) } }
            p { class: "breaths-rule", Message { id: "help-count-rule" } }
        }
    }
}
