//! The first run: the language, what this is, what it never does. No gate, no tour, no permission.

use dioxus::prelude::*;

use crate::i18n::Language;
use crate::ui::components::{
    BuiltInNote, Icon, LanguageNote, Leave, Message, PreviewNote, ScreenTitle, SettingsNote, TentAtNight,
};
use crate::ui::context::AppContext;

/// The screen. One press starts; any of the places at the bottom does, too.
#[component]
pub(crate) fn Welcome() -> Element {
    let app = use_context::<AppContext>();
    let chosen = app.tongue.chosen();
    rsx! {
        main { id: "welcome", class: "screen page welcome",
            header { class: "screen-head", Leave {} }
            TentAtNight {}
            ScreenTitle { title: app.text("frame-name") }
            p { class: "welcome-is", Message { id: "welcome-is" } }
            p { class: "welcome-never", Message { id: "welcome-never" } }
            PreviewNote {}
            SettingsNote {}
            BuiltInNote { origin: app.content().origin() }
            ul { class: "welcome-languages", aria_label: app.text("settings-language").text,
                for language in Language::by_name() {
                    li { key: "{language.tag}",
                        button {
                            lang: "{language.tag}",
                            "data-tag": "{language.tag}",
                            aria_pressed: language == chosen,
                            onclick: {
                                let (app, language) = (app.clone(), language.clone());
                                move |_| app.speak(language.clone())
                            },
                            {language.name}
                        }
                    }
                }
            }
            LanguageNote {}
            button {
                id: "welcome-start",
                class: "primary",
                onclick: {
                    let app = app.clone();
                    move |_| app.come_in()
                },
                Message { id: "welcome-start" }
                Icon { name: "caret-right" }
            }
        }
    }
}
