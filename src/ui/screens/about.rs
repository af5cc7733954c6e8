//! About: what this is, which edition it answers from, who reviewed it, who says so, and what it does with what it is told.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Id, Source, Text};
use crate::feed::{self, LanguageState};
use crate::i18n::{Language, language_name};
use crate::store::Edition;
use crate::ui::components::{
    BuiltInNote, Icon, Message, OutsideLink, PreviewNote, Problem, ScreenHead, SettingsNote, Sourced, Words,
};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Every crate in the app with its licence; `./x licences` writes it.
const LICENCES: &str = include_str!("../../../assets/licences.txt");

/// What the content and the icons are under, and the code.
const OURS: [&str; 5] = [
    "about-licence-code",
    "about-licence-content",
    "about-licence-icons",
    "about-licence-places",
    "about-licence-sqlite",
];

/// The screen.
#[component]
pub(crate) fn About() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { id: "about", class: "screen page about",
            ScreenHead { title: app.text("about-title") }
            p { class: "about-purpose", Message { id: "about-purpose" } }
            p { class: "about-never", Message { id: "about-never" } }
            ThisEdition {}
            Reviewed {}
            section { class: "about-part",
                h2 { Message { id: "about-ratings" } }
                p { Message { id: "verdict-cautious-wins" } }
                p { Message { id: "about-ratings-inferred" } }
                p { Message { id: "about-ratings-unknown" } }
            }
            Sources {}
            section { class: "about-part",
                h2 { Message { id: "about-privacy" } }
                p { Message { id: "about-privacy-nothing-leaves" } }
                p { Message { id: "about-privacy-groups" } }
                p { Message { id: "about-privacy-kept" } }
                p { Message { id: "about-privacy-unlocked" } }
                SettingsNote {}
                Link { class: "row", to: Route::Settings {},
                    span { class: "row-words", Message { id: "about-privacy-clear" } }
                    Icon { name: "caret-right" }
                }
            }
            Report {}
            Licences {}
        }
    }
}

/// Which edition answers, and how old it is. A date to come says that the clock is wrong, not the edition.
#[component]
fn ThisEdition() -> Element {
    let app = use_context::<AppContext>();
    let edition = app.content().edition();
    rsx! {
        section { class: "about-part",
            h2 { Message { id: "about-edition" } }
            match edition {
                Ok(edition) => {
                    let days = app.today().signed_duration_since(edition.made).num_days();
                    let mut args = FluentArgs::new();
                    args.set("edition", number_of(&edition));
                    args.set("date", edition.made.to_string());
                    args.set("days", days);
                    let id = if days < 0 { "about-edition-dated" } else { "about-edition-aged" };
                    rsx! { p { id: "about-edition", Words { text: app.catalogue.read().say(id, &args) } } }
                }
                Err(error) => rsx! { Problem { kind: error.kind() } },
            }
            p { Words { text: app.say("about-version", "version", VERSION) } }
            PreviewNote {}
            BuiltInNote { origin: app.content().origin() }
            Link { id: "about-updates", class: "row", to: Route::Updates {},
                span { class: "row-words", Message { id: "about-updates" } }
                Icon { name: "caret-right" }
            }
        }
    }
}

/// Who looked over the chart and each language.
#[component]
fn Reviewed() -> Element {
    let app = use_context::<AppContext>();
    let state = |one: LanguageState| {
        let name = Language::of(&one.tag).map_or_else(|| one.tag.clone(), |language| language.name.to_owned());
        let mut args = FluentArgs::new();
        args.set("language", name);
        args.set("percent", one.percent());
        args.set("who", one.review.clone());
        let id = if one.review == "none" { "about-language" } else { "about-language-reviewed" };
        (one.tag, app.catalogue.read().say(id, &args))
    };
    let mut languages = feed::embedded_languages();
    // The reader's own first: they are the ones who can tell.
    let order = app.catalogue.read().order();
    let name = |tag: &str| order.key(language_name(tag));
    languages.sort_by_cached_key(|one| (one.tag != app.lang(), name(&one.tag)));
    let languages: Vec<(String, Text)> = languages.into_iter().map(state).collect();
    rsx! {
        section { class: "about-part",
            h2 { Message { id: "about-reviewed" } }
            p { Message { id: "about-chart-not-reviewed" } }
            ul { id: "about-languages",
                for (tag, text) in languages {
                    li { key: "{tag}", Words { text } }
                }
            }
        }
    }
}

/// Everybody whose word a rating, a reason or a number rests on.
#[component]
fn Sources() -> Element {
    let app = use_context::<AppContext>();
    let sources = app.content().sources().map(|all| {
        let mut all: Vec<(Id, Source)> = all.into_iter().collect();
        // Titles that begin with an emergency number are many, and say least about the chart.
        let order = app.catalogue.read().order();
        all.sort_by_cached_key(|(_, one)| (one.title.starts_with(|c: char| c.is_ascii_digit()), order.key(&one.title)));
        all
    });
    rsx! {
        section { class: "about-part",
            h2 { Message { id: "about-sources" } }
            p { Message { id: "about-sources-what" } }
            match sources {
                Ok(all) => rsx! {
                    details { id: "about-sources",
                        summary { class: "row",
                            span { class: "row-words", Words { text: app.say("about-sources-all", "count", &all.len().to_string()) } }
                            Icon { name: "caret-down" }
                        }
                        p { class: "about-small", Message { id: "about-sources-open" } }
                        ul { class: "about-list",
                            for (id, one) in all {
                                li { key: "{id}", OneSource { one } }
                            }
                        }
                    }
                },
                Err(error) => rsx! { Problem { kind: error.kind() } },
            }
        }
    }
}

/// A source: its title leads to it where it stands on the web.
#[component]
fn OneSource(one: Source) -> Element {
    let app = use_context::<AppContext>();
    let site = one.url.as_deref().and_then(site_of).map(str::to_owned);
    let mut args = FluentArgs::new();
    args.set("publisher", one.publisher.clone());
    args.set("date", one.read.to_string());
    let about = app.catalogue.read().say("about-source", &args);
    // Titles and licences are words of the facts, and those are in no language but English.
    let [title, licence] = [one.title, one.licence].map(|text| Text::new(text, crate::i18n::ENGLISH));
    rsx! {
        if let Some(url) = one.url {
            OutsideLink { href: url, bdi { Words { text: title } } }
        } else {
            bdi { Words { text: title } }
        }
        p { class: "about-small",
            Sourced { text: about, english: vec![one.publisher] }
            " "
            Words { text: licence }
            if let Some(site) = site {
                " · "
                bdi { {site} }
            }
        }
    }
}

/// A mail to whoever answers for the edition, or to nobody yet where it names nobody.
#[component]
fn Report() -> Element {
    let app = use_context::<AppContext>();
    let edition = app.content().edition().ok();
    let mut args = FluentArgs::new();
    args.set("version", VERSION);
    args.set("edition", edition.as_ref().map_or_else(String::new, number_of));
    args.set("date", edition.map_or_else(String::new, |edition| edition.made.to_string()));
    let body = app.catalogue.read().say("about-report-body", &args).text;
    let href = mail(feed::embedded_contact(), &app.text("about-report-subject").text, &body);
    rsx! {
        section { class: "about-part",
            h2 { Message { id: "about-report" } }
            p {
                if let Some(contact) = feed::embedded_contact() {
                    Words { text: app.say("about-report-to", "address", contact) }
                } else {
                    Message { id: "about-report-group" }
                }
            }
            p { class: "about-small", Message { id: "about-report-holds" } }
            OutsideLink { id: "about-report", href, icon: "envelope-simple", Message { id: "about-report-write" } }
        }
    }
}

/// What everything is under.
#[component]
fn Licences() -> Element {
    let app = use_context::<AppContext>();
    let count = LICENCES.lines().count().to_string();
    rsx! {
        section { class: "about-part",
            h2 { Message { id: "about-licences" } }
            ul {
                for id in OURS {
                    li { key: "{id}", Message { id } }
                }
            }
            details { id: "about-crates",
                summary { class: "row",
                    span { class: "row-words", Words { text: app.say("about-crates", "count", &count) } }
                    Icon { name: "caret-down" }
                }
                ul { class: "about-crates", lang: "en", dir: "ltr",
                    for line in LICENCES.lines() {
                        li { key: "{line}", {line} }
                    }
                }
            }
        }
    }
}

/// An edition's number, as a mail or a phone call can name it.
fn number_of(edition: &Edition) -> String {
    format!("{}.{}", edition.order.epoch, edition.order.seq)
}

/// The site a link leads to: all of it that says whom one would visit.
fn site_of(url: &str) -> Option<&str> {
    url.split_once("://")?.1.split('/').next()
}

/// A `mailto:` link (RFC 6068). It holds what it is given and nothing else.
fn mail(to: Option<&str>, subject: &str, body: &str) -> String {
    format!("mailto:{}?subject={}&body={}", to.unwrap_or_default(), encoded(subject), encoded(body))
}

/// Percent-encodes all but letters, digits and `-._~`. Without the marks that Fluent sets around variables.
fn encoded(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "").replace('\n', "\r\n");
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_link_holds_what_was_said_letter_by_letter() {
        let link = mail(Some("a@b.example"), "Fehler & mehr?", "Ausgabe \u{2068}1.2\u{2069}\nübel+=");
        let body = "Ausgabe%201.2%0D%0A%C3%BCbel%2B%3D";
        assert_eq!(link, format!("mailto:a@b.example?subject=Fehler%20%26%20mehr%3F&body={body}"));
        assert_eq!(mail(None, "", ""), "mailto:?subject=&body=");
    }

    #[test]
    fn a_link_says_which_site_it_leads_to() {
        assert_eq!(site_of("https://www.medicines.org.uk/emc/product/1?x=y"), Some("www.medicines.org.uk"));
        assert_eq!(site_of("https://psychonautwiki.org"), Some("psychonautwiki.org"));
    }
}
