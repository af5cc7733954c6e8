//! One piece of news, and who says so.

use dioxus::prelude::*;

use crate::domain::Note;
use crate::ui::components::{OutsideLink, WhoSays};
use crate::ui::context::AppContext;
use crate::ui::groups::Says;

/// What it says, in the reader's language where the group speaks it, and that the group says so.
#[component]
pub(super) fn NoteItem(note: Note, says: Says, #[props(default = true)] leads: bool) -> Element {
    let app = use_context::<AppContext>();
    let (title, body) = (app.in_words(&note.title), app.in_words(&note.body));
    rsx! {
        article { class: "updates-note", dir: "auto",
            h3 { lang: "{title.lang}", {title.text} }
            if let Some(on) = note.on {
                p { class: "about-small", "{on}" }
            }
            for (at , paragraph) in body.text.split('\n').filter(|line| !line.trim().is_empty()).enumerate() {
                p { key: "{at}", lang: "{body.lang}", dir: "auto", {paragraph.to_owned()} }
            }
            if let Some(link) = note.link {
                OutsideLink { href: link.to_string(), bdi { dir: "ltr", {link.host().to_owned()} } }
            }
            WhoSays { says, leads }
        }
    }
}
