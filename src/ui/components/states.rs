//! What stands where an answer is not there: it is coming, there is none, or something is wrong.

use dioxus::prelude::*;

use super::drawing::TentAtNight;
use super::words::{Message, Words};
use crate::domain::Text;
use crate::store::{ErrorKind, Origin};
use crate::ui::bringing::Awaited;
use crate::ui::context::AppContext;

/// It is coming.
#[component]
pub(crate) fn Loading() -> Element {
    rsx! {
        p { class: "state-loading", role: "status", Message { id: "frame-loading" } }
    }
}

/// There is none, and when there will be.
#[component]
pub(crate) fn NothingYet(first: Text, later: Text) -> Element {
    rsx! {
        div { class: "nothing-yet",
            TentAtNight {}
            p { class: "nothing-yet-first", Words { text: first } }
            p { Words { text: later } }
        }
    }
}

/// Something is wrong, in words.
#[component]
pub(crate) fn Problem(kind: ErrorKind) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        p { class: "note", role: "status", Words { text: app.text(&format!("problem-{}", kind.word())) } }
    }
}

/// Says so when the answers come from the edition in the binary.
#[component]
pub(crate) fn BuiltInNote(origin: Origin) -> Element {
    let app = use_context::<AppContext>();
    let Origin::BuiltIn(why) = origin else { return rsx! {} };
    let made = app.content().edition().map_or_else(|_| String::new(), |edition| edition.made.to_string());
    rsx! {
        p { role: "status", class: "note",
            Words { text: app.text(&format!("problem-{}", why.word())) }
            " "
            Words { text: app.say("verdict-built-in", "date", &made) }
        }
    }
}

/// Says so when what the reader chooses is not kept.
#[component]
pub(crate) fn SettingsNote() -> Element {
    let app = use_context::<AppContext>();
    if app.keeps_choices() {
        return rsx! {};
    }
    rsx! {
        p { role: "status", class: "note", Message { id: "problem-settings" } }
    }
}

/// Says so until the first version that somebody of the field answers for (safety.md 26): `./x release-check` lets none
/// be called 1.0 before that.
#[component]
pub(crate) fn PreviewNote() -> Element {
    if !env!("CARGO_PKG_VERSION").starts_with("0.") {
        return rsx! {};
    }
    rsx! {
        p { class: "preview", Message { id: "about-preview" } }
    }
}

/// Says so while the language that the reader chose is on its way, and when it does not come.
#[component]
pub(crate) fn LanguageNote() -> Element {
    let app = use_context::<AppContext>();
    let Some(Awaited { language, is_coming }) = app.tongue.awaited.read().clone() else { return rsx! {} };
    let id = if is_coming { "settings-language-coming" } else { "settings-language-not-come" };
    rsx! {
        p { id: "language-note", class: "note", role: "status", Words { text: app.say(id, "language", language.name) } }
        if !is_coming {
            button {
                id: "language-again",
                onclick: move |_| app.tongue.speak(language.clone()),
                Message { id: "settings-language-again" }
            }
        }
    }
}
