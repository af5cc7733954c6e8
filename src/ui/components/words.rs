//! A text that says which language it is in, so that a fallback is marked and a voice can change; with its English beneath
//! where a wrong word could kill.

use dioxus::prelude::*;

use crate::domain::{GroupSaid, Text};
use crate::i18n::{self, ENGLISH};
use crate::ui::context::Speech;

/// Shows `text`; with its language where that is not the reader's, and its English beneath where it has one.
#[component]
pub(crate) fn Words(text: Text) -> Element {
    let spoken = use_context::<Speech>().read().language().tag.clone();
    let lang = (text.lang != spoken).then_some(text.lang);
    if lang.is_none() && text.english.is_none() {
        return rsx! {
            {text.text}
        };
    }
    rsx! {
        span { lang,
            {text.text}
            English { english: text.english }
        }
    }
}

/// The same in English, in a line of its own.
#[component]
fn English(#[props(!optional)] english: Option<String>) -> Element {
    rsx! {
        if let Some(english) = english {
            span { class: "english", lang: ENGLISH, dir: "ltr", {english} }
        }
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

/// Shows a sentence that tells of a source. Sources are named and quoted in English.
#[component]
pub(crate) fn Sourced(text: Text, english: Vec<String>) -> Element {
    let quoted: Vec<Text> = english.into_iter().map(|text| Text::new(text, ENGLISH)).collect();
    rsx! {
        Quoting { text, quoted }
    }
}

/// Shows a sentence that quotes others, each in a language of its own: those variables say so where it is not the reader's, so
/// that a voice does not read them as words of that.
#[component]
pub(crate) fn Quoting(text: Text, quoted: Vec<Text>) -> Element {
    let spoken = use_context::<Speech>().read().language().tag.clone();
    if quoted.iter().all(|one| one.lang == spoken) {
        return rsx! {
            Words { text }
        };
    }
    let lang = (text.lang != spoken).then(|| text.lang.clone());
    rsx! {
        span { lang,
            for (place , part) in text.text.split_inclusive(ISOLATES).enumerate() {
                if let Some(one) = quoted.iter().find(|one| part.trim_end_matches(ISOLATES) == one.text) {
                    bdi { key: "{place}", lang: "{one.lang}", {one.text.clone()} }
                } else {
                    Fragment { key: "{place}", {part.to_owned()} }
                }
            }
            English { english: text.english }
        }
    }
}

/// Shows a level, with the groups that alone say so; as the headline, the sentence that ends it.
#[component]
pub(crate) fn Said(text: Text, by: Vec<GroupSaid>) -> Element {
    let speech = use_context::<Speech>().read().clone();
    let quoted: Vec<Text> = by.iter().map(|said| i18n::group_name(&speech, said)).collect();
    rsx! {
        Quoting { text, quoted }
    }
}
