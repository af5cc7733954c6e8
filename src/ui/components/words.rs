//! A text that says which language it is in, so that a fallback is marked and a voice can change.

use dioxus::prelude::*;

use crate::domain::Text;
use crate::i18n::ENGLISH;
use crate::ui::context::Speech;

/// Shows `text`; with its language where that is not the reader's.
#[component]
pub(crate) fn Words(text: Text) -> Element {
    let spoken = use_context::<Speech>().read().language().tag.clone();
    if text.lang == spoken {
        return rsx! {
            {text.text}
        };
    }
    rsx! {
        span { lang: "{text.lang}", {text.text} }
    }
}

/// Shows a message without variables.
#[component]
pub(crate) fn Message(id: &'static str) -> Element {
    let text = use_context::<Speech>().read().text(id);
    rsx! {
        Words { text }
    }
}

/// Fluent puts what stands for a variable between these.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Shows a sentence that tells of a source. Sources are named and quoted in English: those variables say so, so that a voice
/// does not read them as words of the reader's language.
#[component]
pub(crate) fn Sourced(text: Text, english: Vec<String>) -> Element {
    let spoken = use_context::<Speech>().read().language().tag.clone();
    if spoken == ENGLISH {
        return rsx! {
            Words { text }
        };
    }
    rsx! {
        for (place , part) in text.text.split_inclusive(ISOLATES).enumerate() {
            if let Some(word) = english.iter().find(|word| part.trim_end_matches(ISOLATES) == **word) {
                bdi { key: "{place}", lang: ENGLISH, {word.clone()} }
            } else {
                Fragment { key: "{place}", {part.to_owned()} }
            }
        }
    }
}
