//! Which group says so: its name, since when, who vouches for it, one press from the rest.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::Words;
use crate::domain::{FeedId, Text};
use crate::feed::Standing;
use crate::ui::context::{AppContext, Speech, say};
use crate::ui::groups::Says;
use crate::ui::route::Route;

/// Stands with every record that comes from a group, and leads to that group; on the group's own page it leads nowhere.
#[component]
pub(crate) fn WhoSays(says: Says, #[props(default = true)] leads: bool) -> Element {
    let speech = use_context::<Speech>();
    let words = rsx! {
        span { class: "row-words",
            span { class: "who-says-name", Words { text: says.said(speech) } }
            span { class: "who-says-what",
                if let Some(age) = says.age(speech) {
                    Words { text: age }
                    " · "
                }
                StandingSaid { says: says.clone() }
            }
        }
    };
    if !leads {
        return rsx! { div { class: "who-says", {words} } };
    }
    rsx! {
        Link { class: "who-says", to: Route::Group { feed: says.feed.to_string() },
            {words}
            Icon { name: "caret-right" }
        }
    }
}

/// Who vouches for a group. That nobody does is said as loudly as that somebody does.
#[component]
pub(crate) fn StandingSaid(says: Says) -> Element {
    let app = use_context::<AppContext>();
    let text: Text = match &says.listed_by {
        Some(who) => say(app.catalogue, "updates-standing-listed-by", "who", &who.text),
        None => app.text(&format!("updates-standing-{}", says.standing.word())),
    };
    rsx! {
        span { class: "standing", "data-standing": says.standing.word(), Words { text } }
    }
}

/// Who says so and how old it is, in a line; that nobody vouches for them is said as loudly.
#[component]
pub(crate) fn SaidBy(feed: FeedId) -> Element {
    let app = use_context::<AppContext>();
    let says = app.says(&feed);
    rsx! {
        span { class: "row-what said-by",
            bdi { Words { text: says.title(app.catalogue) } }
            if let Some(age) = says.age(app.catalogue) {
                " · "
                Words { text: age }
            }
            if says.standing == Standing::Unlisted {
                " · "
                StandingSaid { says }
            }
        }
    }
}
