//! Whom to call on the site. It never stands instead of the number that always works.

use dioxus::prelude::*;

use crate::domain::{Contact, Gathering};
use crate::ui::components::{CallButton, Message, Words};
use crate::ui::context::{AppContext, say_two};
use crate::ui::groups::Says;

/// The site's own number, with a button where it can be called, and what it does not replace. That there is none is said,
/// too.
#[component]
pub(super) fn Medical(gathering: Gathering, says: Says) -> Element {
    let app = use_context::<AppContext>();
    let number = app.call().number;
    let Some(contact) = gathering.medical_contact else {
        return rsx! {
            p { id: "event-no-medical", class: "event-missing", Words { text: app.say("event-no-medical", "number", &number) } }
        };
    };
    let title = says.title(app.catalogue).text;
    let note = say_two(app.catalogue, "event-medical-note", ("who", &title), ("number", &number));
    rsx! {
        section { id: "event-medical", class: "event-medical",
            h2 { Message { id: "event-medical" } }
            if can_be_called(&contact) {
                CallButton { id: "event-medical-call", number: contact.value.clone() }
            } else {
                // What this version cannot call is read, and never tapped.
                p { id: "event-medical-contact", bdi { dir: "ltr", {contact.value.clone()} } }
            }
            p { class: "event-zone", Words { text: note } }
        }
    }
}

fn can_be_called(contact: &Contact) -> bool {
    contact.kind.as_str() == "phone"
}
