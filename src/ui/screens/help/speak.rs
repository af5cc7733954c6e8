//! Reads a step aloud, with a voice that lives on the device: one that needs a network would send the words away.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::domain::Text;
use crate::ui::components::Message;
use crate::ui::context::Speech;
use crate::ui::device::Hands;
use crate::ui::helping::Helping;

/// How often a phone is asked for a voice: its voices come a moment after the app does.
const ASKED: usize = 4;

/// That moment.
const A_MOMENT: &str = "await new Promise(done => setTimeout(done, 700));";

/// Sends true once there is a voice on the device for the language, false when none came.
const HAS_VOICE: &str = "
    const lang = await dioxus.recv();
    const own = () => window.speechSynthesis?.getVoices().some(voice => voice.localService === true && voice.lang.startsWith(lang));
    if (own()) return true;
    if (!window.speechSynthesis) return false;
    return await new Promise(done => {
        speechSynthesis.addEventListener('voiceschanged', () => done(!!own()), { once: true });
        setTimeout(() => done(!!own()), 2000);
    });";

/// Reads `texts` in `lang` with a voice on the device, from the beginning.
const SPEAK: &str = "
    const [lang, texts] = await dioxus.recv();
    const voice = speechSynthesis.getVoices().find(voice => voice.localService === true && voice.lang.startsWith(lang));
    speechSynthesis.cancel();
    if (voice) for (const text of texts) {
        const said = new SpeechSynthesisUtterance(text);
        said.voice = voice;
        said.lang = voice.lang;
        speechSynthesis.speak(said);
    }";

/// Whether the device speaks `lang` by itself, or the page does.
async fn has_voice(hands: &Hands, lang: String) -> bool {
    for _ in 0..ASKED {
        match hands.can_speak(&lang) {
            Some(true) => return true,
            Some(false) => {
                let _ = document::eval(A_MOMENT).await; // it only waits
            }
            None => {
                let asked = document::eval(HAS_VOICE);
                return asked.send(lang).is_ok() && asked.join::<bool>().await.unwrap_or(false);
            }
        }
    }
    false
}

/// The button; absent where the device has no voice of its own for these words.
#[component]
pub(super) fn Speak(words: Vec<Text>) -> Element {
    let speech = use_context::<Speech>();
    // Who only hears it must not take practice for the real thing.
    let practice = use_context::<Helping>().is_practice.then(|| speech.read().text("help-practice"));
    let words: Vec<Text> = practice.into_iter().chain(words).collect();
    let lang = words.first().map(|text| text.lang.clone()).unwrap_or_default();
    let hands = use_context::<Hands>();
    let asked = Rc::clone(&hands);
    let has_voice = use_resource(use_reactive!(|lang| {
        let hands = Rc::clone(&asked);
        async move { has_voice(&hands, lang).await }
    }));
    let hushed = Rc::clone(&hands);
    use_drop(move || {
        hushed.hush();
        document::eval("window.speechSynthesis?.cancel();");
    });
    if has_voice() != Some(true) {
        return rsx! {};
    }
    rsx! {
        button {
            id: "help-speak",
            class: "help-chip",
            onclick: move |_| {
                let lang = words.first().map(|text| text.lang.clone()).unwrap_or_default();
                // One voice, one language: what fell back to another is read by nobody.
                let texts: Vec<_> = words.iter().filter(|text| text.lang == lang).map(|text| text.text.clone()).collect();
                // Best effort, either way: the words stand on the screen.
                if hands.can_speak(&lang).is_some() {
                    let _ = hands.speak(&texts.join("\n"), &lang);
                } else {
                    let _ = document::eval(SPEAK).send((lang, texts));
                }
            },
            Message { id: "help-speak" }
        }
    }
}
