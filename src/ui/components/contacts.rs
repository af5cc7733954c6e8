//! How a group is reached.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::{Message, Words};
use crate::domain::{Contact, Text};
use crate::i18n::{self, Catalogue};
use crate::platform;
use crate::ui::context::AppContext;

/// Each contact: what it is, a link where it can be tapped, when and in which languages somebody answers. Nothing is a link
/// unless it `may_be_tapped`: what nobody checked may lead to somebody else by now. An address on the web is none either
/// where nobody looked where `web_is_checked` leads; and of a group that `nobody_vouches` for it stands under a warning.
#[component]
pub(crate) fn Contacts(
    contacts: Vec<Contact>,
    may_be_tapped: bool,
    #[props(default = true)] web_is_checked: bool,
    #[props(default)] nobody_vouches: bool,
) -> Element {
    let app = use_context::<AppContext>();
    let link = |contact: &Contact| {
        link_of(contact).filter(|_| may_be_tapped && (web_is_checked || contact.kind.as_str() != WEB))
    };
    let leads_out = contacts.iter().any(|contact| contact.kind.as_str() == WEB && link(contact).is_some());
    rsx! {
        if leads_out && nobody_vouches {
            ReadBefore {}
        }
        ul { class: "contacts",
            for (at, contact) in contacts.into_iter().enumerate() {
                li { key: "{at}",
                    span { class: "about-small", Words { text: kind_said(&app, &contact) } }
                    ContactValue { link: link(&contact), value: contact.value.clone() }
                    if let Some(hours) = contact.hours.clone() {
                        span { class: "about-small", dir: "ltr", translate: "no", {hours} }
                    }
                    if !contact.languages.is_empty() {
                        span { class: "about-small", {languages_said(&app.catalogue.read(), &contact.languages)} }
                    }
                }
            }
        }
    }
}

/// The kind of contact that is an address on the web.
const WEB: &str = "web";

/// Stands above a link of a group that nobody vouches for.
#[component]
pub(crate) fn ReadBefore() -> Element {
    rsx! {
        p { class: "note read-before", Message { id: "event-link-warning" } }
    }
}

/// Languages by their own names.
pub(crate) fn languages_said(catalogue: &Catalogue, tags: &[String]) -> String {
    i18n::list(catalogue, tags.iter().map(|tag| i18n::language_name(tag)))
}

#[component]
fn ContactValue(#[props(!optional)] link: Option<String>, value: String) -> Element {
    let Some(link) = link else {
        return rsx! { bdi { class: "contact-text", dir: "ltr", translate: "no", {value} } };
    };
    let href = link.clone();
    rsx! {
        a { class: "contact-link", href, target: "_blank", rel: "noreferrer",
            onclick: move |event| {
                if platform::open(&link) {
                    event.prevent_default();
                }
            },
            bdi { dir: "ltr", translate: "no", {value} }
            Icon { name: "arrow-square-out" }
        }
    }
}

/// What a press opens; none for what this version only shows.
fn link_of(contact: &Contact) -> Option<String> {
    let digits = || contact.value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
    match contact.kind.as_str() {
        "phone" => Some(format!("tel:{}", digits())),
        "sms" => Some(format!("sms:{}", digits())),
        "mail" => Some(format!("mailto:{}", contact.value)),
        WEB => Some(contact.value.clone()),
        _ => None,
    }
}

fn kind_said(app: &AppContext, contact: &Contact) -> Text {
    if Contact::KINDS.contains(&contact.kind.as_str()) {
        return app.text(&format!("groups-contact-{}", contact.kind));
    }
    Text::new(contact.kind.to_string(), i18n::ENGLISH)
}
