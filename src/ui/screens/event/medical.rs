//! Whom to call on the site. It never stands instead of the number that brings an ambulance in that country.

use chrono::TimeDelta;
use dioxus::prelude::*;

use crate::domain::{ANYWHERE, Gathering, Id, Status};
use crate::feed::{Standing, embedded_numbers};
use crate::ui::components::{CallButton, Message, StandingSaid, Words};
use crate::ui::context::{AppContext, say_two};
use crate::ui::groups::Says;

/// So long before an event somebody may be there who can be called: while it is built up.
const BEFORE: TimeDelta = TimeDelta::days(1);

/// The site's own number, with a button while it goes on, and what it does not replace. That there is none is said, too.
#[component]
pub(super) fn Medical(gathering: Gathering, says: Says) -> Element {
    let app = use_context::<AppContext>();
    let country = app.country_name(&gathering.country).text;
    let emergency =
        say_two(app.catalogue, "event-emergency", ("country", &country), ("number", &number_in(&gathering.country)));
    let Some(contact) = gathering.medical_contact.clone() else {
        return rsx! {
            p { id: "event-no-medical", class: "event-missing",
                Message { id: "event-no-medical" }
                " "
                Words { text: emergency }
            }
        };
    };
    let note = app.say("event-medical-note", "who", &says.title(app.catalogue).text);
    rsx! {
        section { id: "event-medical", class: "event-medical",
            h2 { Message { id: "event-medical" } }
            if contact.kind.as_str() == "phone" && answers(&app, &gathering) {
                CallButton { id: "event-medical-call", number: contact.value.clone() }
            } else {
                // What nobody answers just now, and what this version cannot call, is read and never tapped.
                p { id: "event-medical-contact", bdi { dir: "ltr", {contact.value.clone()} } }
            }
            p { class: "event-zone", Words { text: note } " " Words { text: emergency } }
            if says.standing == Standing::Unlisted {
                p { class: "event-zone", StandingSaid { says } }
            }
        }
    }
}

/// Whether somebody may be on the site to answer.
fn answers(app: &AppContext, gathering: &Gathering) -> bool {
    let now = app.trusted_moment();
    let soon = gathering.next_time(now).is_some_and(|time| time.starts.to_utc() - BEFORE <= now);
    soon && gathering.status != Status::Cancelled
}

/// What brings an ambulance in a country, as core knows it; 112 where it is not sure of another.
fn number_in(country: &Id) -> String {
    let own = embedded_numbers().remove(country).filter(|number| number.is_sure());
    own.map_or_else(|| ANYWHERE.to_owned(), |number| number.medical)
}
