//! One alert, whole: what it was sold as, what it was and how that is known, what to do, who answers for it.

use dioxus::prelude::*;

use super::alerts::{SeveritySaid, StateSaid, finding_said, look_said};
use crate::domain::{Alert as Warning, Text};
use crate::feed::{Kind, Standing};
use crate::i18n;
use crate::store::Held;
use crate::ui::alerts::{is_news, tested_said};
use crate::ui::components::{Contacts, Message, ScreenHead, Way, WhoSays, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn Alert(feed: String, id: String) -> Element {
    let app = use_context::<AppContext>();
    let Some(held) = app.record::<Warning>(&feed, Kind::Alert, &id) else {
        return rsx! {
            main { class: "screen page",
                ScreenHead { title: app.text("alerts-gone") }
                p { id: "alerts-gone", Message { id: "stall-gone-why" } }
                p { class: "note", Message { id: "alerts-not-in-list" } }
                Way { to: Route::Alerts {}, icon: "warning", name: app.text("alerts-title") }
            }
        };
    };
    let alert = held.value.clone();
    let found: Vec<Text> = alert.found.iter().map(|finding| finding_said(&app, finding)).collect();
    let day = |day| i18n::when::day(&app.catalogue.read(), day, app.today()).text;
    let is_old = !is_news(&alert, app.trusted_moment().date_naive());
    rsx! {
        main { id: "alert", class: "screen page place", "data-state": alert.state.word(),
            ScreenHead { title: app.say("alerts-sold-as", "name", &alert.sold_as) }
            div { class: "alert-states", StateSaid { state: alert.state, later: app.warnings().last_word_on(&held).map(|later| later.value.state) } }
            Others { held: held.clone() }
            if is_old {
                p { id: "alert-old", class: "note", Words { text: app.say("alerts-is-old", "date", &day(alert.relevant_until)) } }
            }
            SeveritySaid { severity: alert.severity }
            p { id: "alert-look", {look_said(&app, &alert)} }
            section { class: "place-part",
                h2 { Message { id: "alerts-what-found" } }
                if found.is_empty() {
                    p { id: "alert-not-tested", Message { id: "alerts-reported" } }
                }
                ul { id: "alert-found", class: "week",
                    for text in found {
                        li { key: "{text.text}", Words { text } }
                    }
                }
                p { id: "alert-tested", Words { text: tested_said(&app, &alert) } }
                if let Some(unseen) = &alert.cannot_see {
                    p { id: "alert-unseen",
                        span { class: "about-small", Message { id: "alerts-cannot-see" } }
                        " "
                        Words { text: app.in_words(unseen) }
                    }
                }
                p { class: "about-small",
                    Words { text: app.in_words(&alert.region) }
                    " · "
                    Words { text: app.say("alerts-on", "date", &day(alert.tested_on)) }
                }
            }
            section { class: "place-part",
                h2 { Message { id: "alerts-do" } }
                p { id: "alert-advice", dir: "auto", Words { text: app.in_words(&alert.advice) } }
                Way { id: "alert-help", to: Route::Help {}, icon: "lifebuoy", name: app.text("verdict-help") }
            }
            p { id: "alert-list", class: "note", Message { id: "alerts-not-in-list" } }
            section { class: "place-part",
                h2 { Message { id: "alerts-contact" } }
                Contacts { contacts: vec![alert.contact.clone()], may_be_tapped: true, nobody_vouches: app.standing(&held.feed) == Standing::Unlisted }
            }
            WhoSays { says: app.says(&held.feed) }
        }
    }
}

/// The alert that this one corrects or takes back, and the one that does so to this one.
#[component]
fn Others(held: Held<Warning>) -> Element {
    let app = use_context::<AppContext>();
    let to = |id: String| Route::Alert { feed: held.feed.to_string(), id };
    let earlier = held.value.corrects.clone();
    let earlier = earlier.and_then(|id| app.content().held::<Warning>(&held.feed, Kind::Alert, &id).ok()?);
    let later = app.warnings().last_word_on(&held).map(|later| later.id.to_string());
    rsx! {
        if let Some(later) = later {
            Way { id: "alert-later", to: to(later), icon: "warning", name: app.text("alerts-later") }
        }
        if let Some(earlier) = earlier {
            Way { id: "alert-earlier", to: to(earlier.id.to_string()), icon: "warning", name: app.text("alerts-earlier") }
        }
    }
}
