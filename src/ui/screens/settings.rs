//! Settings: what the reader chooses, at once and without a word to save it; and taking all of it away again.

use dioxus::prelude::*;

use crate::domain::{Id, Text};
use crate::i18n::Language;
use crate::store::{ErrorKind, Setting};
use crate::ui::components::{
    Choice, CountryChoice, Dialog, LanguageNote, Message, Offer, ScreenHead, SettingsNote, Words,
};
use crate::ui::context::AppContext;
use crate::ui::route::Place;
use crate::ui::screens::in_browser::InBrowser;
use crate::ui::settings::{Loads, TEXT_SIZES, Theme};

/// The screen.
#[component]
pub(crate) fn Settings() -> Element {
    let app = use_context::<AppContext>();
    let mut asks = use_signal(|| false);
    let mut answers = use_signal(|| 0_u32);
    let mut problem = use_signal(|| None::<ErrorKind>);
    let told = use_callback(move |why| problem.set(why));
    let mut close = move || {
        asks.set(false);
        answers += 1;
    };
    rsx! {
        main { id: "settings", class: "screen page",
            ScreenHead { title: app.text("settings-title") }
            // To a browser, `inert="false"` is inert.
            div { id: "settings-all", class: "settings-all", inert: asks().then_some(true),
                SettingsNote {}
                LanguageChoice {}
                TextChoice {}
                ThemeChoice {}
                Country {}
                StartChoice {}
                HidesMix {}
                News {}
                if app.in_browser {
                    InBrowser {}
                }
                section { class: "settings-data",
                    h2 { Message { id: "settings-data" } }
                    p { Message { id: "settings-data-seen" } }
                    p { Message { id: "settings-data-goes" } }
                    p { Message { id: "settings-data-not" } }
                    if let Some(kind) = problem() {
                        p { id: "settings-clear-problem", class: "note", role: "status",
                            Words { text: app.text(&format!("settings-clear-problem-{}", kind.word())) }
                        }
                    }
                    // After an answer it is another button, which asks for the focus once it is there.
                    for answered in [answers()] {
                        ClearButton { key: "{answered}", again: answered > 0, on_press: move |()| asks.set(true) }
                    }
                }
            }
        }
        if asks() {
            Dialog {
                id: "clear",
                title: app.text("settings-clear-sure"),
                text: app.text("settings-clear-undone"),
                keep: app.text("settings-clear-no"),
                act: app.text("settings-clear-yes"),
                on_keep: move |()| close(),
                on_act: {
                    let app = app.clone();
                    move |()| {
                        app.clear(told);
                        close();
                    }
                },
            }
        }
    }
}

#[component]
fn ClearButton(again: bool, on_press: EventHandler<()>) -> Element {
    rsx! {
        button {
            id: "settings-clear",
            onmounted: move |button| async move {
                if again {
                    let _ = button.set_focus(true).await; // best effort: it can be found without
                }
            },
            onclick: move |_| on_press.call(()),
            Message { id: "settings-clear" }
        }
    }
}

#[component]
fn LanguageChoice() -> Element {
    let app = use_context::<AppContext>();
    let named = |one: Language| Offer { value: one.tag.clone(), text: Text::new(one.name, one.tag) };
    rsx! {
        Choice {
            id: "settings-language",
            label: app.text("settings-language"),
            offers: Language::by_name().into_iter().map(named).collect::<Vec<_>>(),
            chosen: app.tongue.chosen().tag,
            on_choose: {
                let app = app.clone();
                move |tag: String| {
                    if let Some(language) = Language::of(&tag) { app.speak(language); }
                }
            },
            LanguageNote {}
            if !app.catalogue.read().is_signed() {
                p { id: "settings-language-unsigned", Message { id: "settings-language-unsigned" } }
            }
        }
    }
}

#[component]
fn TextChoice() -> Element {
    let app = use_context::<AppContext>();
    let said = |size: u16| Offer { value: size.to_string(), text: app.text(&format!("settings-text-{size}")) };
    rsx! {
        Choice {
            id: "settings-text",
            label: app.text("settings-text"),
            offers: TEXT_SIZES.map(said).to_vec(),
            chosen: app.settings.read().text_size.to_string(),
            on_choose: {
                let app = app.clone();
                move |size: String| app.choose(Setting::TextSize, &size)
            },
        }
    }
}

#[component]
fn ThemeChoice() -> Element {
    let app = use_context::<AppContext>();
    let said = |theme: Theme| Offer {
        value: theme.word().to_owned(),
        text: app.text(&format!("settings-theme-{}", theme.word())),
    };
    rsx! {
        Choice {
            id: "settings-theme",
            label: app.text("settings-theme"),
            offers: Theme::ALL.map(said).to_vec(),
            chosen: app.settings.read().theme.word(),
            on_choose: {
                let app = app.clone();
                move |theme: String| app.choose(Setting::Theme, &theme)
            },
            p { Message { id: "settings-theme-help" } }
        }
    }
}

/// The country the reader is in. A choice that no longer holds stands here as none, so that it can be made again.
#[component]
fn Country() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        CountryChoice {
            id: "settings-country",
            chosen: app.country(),
            on_choose: {
                let app = app.clone();
                move |country: Option<Id>| app.choose_country(country.as_ref())
            },
            p { id: "settings-call", role: "status", Words { text: app.say("settings-call", "number", &app.call().number) } }
            p { Message { id: "settings-country-day" } }
        }
    }
}

#[component]
fn StartChoice() -> Element {
    let app = use_context::<AppContext>();
    let settings = app.settings.read().clone();
    let starts = Place::STARTS.into_iter().filter(|one| !(settings.hides_mix && *one == Place::Mix));
    let named = |place: Place| Offer { value: place.word().to_owned(), text: app.text(place.label()) };
    rsx! {
        Choice {
            id: "settings-start",
            label: app.text("settings-start"),
            offers: starts.map(named).collect::<Vec<_>>(),
            chosen: settings.start().word(),
            on_choose: {
                let app = app.clone();
                move |place: String| app.choose(Setting::Start, &place)
            },
        }
    }
}

#[component]
fn HidesMix() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        label { class: "check", r#for: "settings-hides-mix",
            input {
                id: "settings-hides-mix",
                r#type: "checkbox",
                aria_describedby: "settings-hides-mix-what",
                checked: app.settings.read().hides_mix,
                onchange: {
                    let app = app.clone();
                    move |event| app.choose(Setting::HidesMix, if event.checked() { "yes" } else { "no" })
                },
            }
            span { Message { id: "settings-hides-mix" } }
        }
        p { id: "settings-hides-mix-what", class: "check-hint", Message { id: "settings-hides-mix-what" } }
    }
}

/// How groups are asked for news: through Tor or not, and how much comes unasked.
#[component]
fn News() -> Element {
    let app = use_context::<AppContext>();
    let said = |loads: Loads| Offer {
        value: loads.word().to_owned(),
        text: app.text(&format!("settings-loads-{}", loads.word())),
    };
    rsx! {
        Choice {
            id: "settings-loads",
            label: app.text("settings-loads"),
            offers: Loads::ALL.map(said).to_vec(),
            chosen: app.settings.read().loads.word(),
            on_choose: {
                let app = app.clone();
                move |loads: String| app.choose(Setting::Metered, &loads)
            },
            p { Message { id: "settings-loads-what" } }
        }
        if app.in_browser {
            p { id: "settings-tor-browser", Message { id: "settings-tor-browser" } }
        } else {
            ThroughTor {}
        }
    }
}

/// Whether groups are asked through Tor. A page cannot choose: its browser does.
#[component]
fn ThroughTor() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        label { class: "check", r#for: "settings-tor",
            input {
                id: "settings-tor",
                r#type: "checkbox",
                aria_describedby: "settings-tor-what",
                checked: app.settings.read().through_tor,
                onchange: {
                    let app = app.clone();
                    move |event| app.choose(Setting::Socks, if event.checked() { "yes" } else { "no" })
                },
            }
            span { Message { id: "settings-tor" } }
        }
        p { id: "settings-tor-what", class: "check-hint", Message { id: "settings-tor-what" } }
    }
}
