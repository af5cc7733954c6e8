//! Where names are typed. Nothing typed here is learnt, corrected or sent.

use dioxus::prelude::*;

use super::icon::Icon;

/// The field. It is emptied by another key: a value that is bound would lose letters typed fast.
#[component]
pub(crate) fn SearchField(
    id: &'static str,
    placeholder: String,
    #[props(default)] begins_with: String,
    #[props(default)] takes_focus: bool,
    on_type: EventHandler<String>,
    on_enter: EventHandler<()>,
) -> Element {
    rsx! {
        div { class: "search-field",
            Icon { name: "magnifying-glass" }
            input {
                id,
                class: "search-input",
                r#type: "search",
                autocomplete: "off",
                autocapitalize: "off",
                "autocorrect": "off",
                spellcheck: "false",
                maxlength: 200,
                initial_value: begins_with,
                placeholder,
                onmounted: move |field| async move {
                    if takes_focus {
                        let _ = field.set_focus(true).await; // best effort: a press brings the keyboard back
                    }
                },
                oninput: move |event| on_type.call(event.value()),
                onkeydown: move |event| {
                    if event.key() == Key::Enter {
                        on_enter.call(());
                    }
                },
            }
        }
    }
}
