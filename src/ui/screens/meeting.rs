//! One meeting: when, where, how one joins.

use dioxus::prelude::*;

use super::meetings::next_said;
use super::stall::Checked;
use crate::domain::{Group, Meeting as Weekly, Text};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::components::{HowFar, MapLink, Message, OutsideLink, ScreenHead, Way, WhoSays, Words, languages_said};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn Meeting(feed: String, id: String) -> Element {
    let app = use_context::<AppContext>();
    let Some(held) = app.record::<Weekly>(&feed, Kind::Meeting, &id) else {
        return rsx! {
            main { class: "screen page",
                ScreenHead { title: app.text("meetings-gone") }
                p { id: "meetings-gone", Message { id: "stall-gone-why" } }
                Way { to: Route::Meetings {}, icon: "calendar-blank", name: app.text("meetings-title") }
            }
        };
    };
    let meeting = held.value.clone();
    let group = app.content().named::<Group>(&held.feed, Kind::Group, &meeting.group).ok().flatten();
    let place = meeting.place.as_ref().and_then(|place| place.words.as_ref()).or(meeting.address.as_ref());
    let formats: Vec<Text> =
        meeting.format.iter().map(|word| i18n::place::format(&app.catalogue.read(), word)).collect();
    rsx! {
        main { id: "meeting", class: "screen page place",
            ScreenHead { title: app.in_words(&meeting.name) }
            div { class: "place-first",
                p { id: "meeting-weekly", Words { text: app.say("meetings-weekly", "when", &i18n::when::weekly(&app.catalogue.read(), &meeting).text) } }
                p { id: "meeting-next", Words { text: app.say("meetings-next", "when", &next_said(&app, &meeting).text) } }
                p { class: "about-small", Words { text: app.say("stall-clock", "zone", meeting.zone.as_str()) } }
                if let Some(words) = place {
                    p { id: "meeting-where", Words { text: app.in_words(words) } }
                }
                if let Some((distance_m, bearing_deg)) = app.way_to(meeting.place.as_ref()) {
                    HowFar { distance_m, bearing_deg }
                }
            }
            if let Some(point) = meeting.place.as_ref().and_then(|place| place.point()) {
                MapLink { point }
            }
            if let Some(online) = &meeting.online {
                section { class: "place-part",
                    h2 { Message { id: "meetings-join" } }
                    OutsideLink { id: "meeting-join", href: online.url.to_string(), bdi { dir: "ltr", {online.url.host().to_owned()} } }
                    p { class: "about-small", Message { id: "meetings-join-sees" } }
                }
            }
            if !formats.is_empty() {
                ul { id: "meeting-format", class: "tags",
                    for text in formats {
                        li { key: "{text.text}", Words { text } }
                    }
                }
            }
            if !meeting.languages.is_empty() {
                p {
                    span { class: "about-small", Message { id: "stall-languages" } }
                    " "
                    {languages_said(&app.catalogue.read(), &meeting.languages)}
                }
            }
            if let Some(about) = &meeting.about {
                p { dir: "auto", Words { text: app.in_words(about) } }
            }
            if let Some(it) = group {
                Way { id: "meeting-group", to: Route::PeerGroup { feed: it.feed.to_string(), id: it.id.to_string() }, icon: "users-three", name: app.in_words(&it.value.name), what: app.text("meetings-group") }
            }
            Checked { checked: meeting.checked }
            WhoSays { says: app.says(&held.feed) }
        }
    }
}
