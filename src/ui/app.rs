//! The root of every screen: styles, the context, the session.

use std::rc::Rc;

use dioxus::prelude::*;

use super::back::use_backs;
use super::bringing::use_tongue;
use super::components::Message;
use super::context::{AppContext, Shared, Speech, help_facts, use_app, use_speech};
use super::device::{Arrived, use_device, use_hidden};
use super::frame::use_document_language;
use super::helping::{ChooseCountry, Helping, use_helping};
use super::opened::Opened;
use super::painted::use_painted;
use super::presses::use_guarded_presses;
use super::reminders::use_device_reminders;
use super::route::Route;
use super::screens::{HelpBody, HelpScreen};
use super::settings::country_chosen;
use crate::domain::{Book, Id, Link, number_to_call};
use crate::i18n::Language;
use crate::store::{Database, Setting};

/// Every style, in the order in which one may overrule another.
const STYLES: &str = concat!(
    include_str!("../../assets/css/tokens.css"),
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/icon.css"),
    include_str!("../../assets/css/drawing.css"),
    include_str!("../../assets/css/frame.css"),
    include_str!("../../assets/css/mark.css"),
    include_str!("../../assets/css/mix.css"),
    include_str!("../../assets/css/chart.css"),
    include_str!("../../assets/css/substance.css"),
    include_str!("../../assets/css/page.css"),
    include_str!("../../assets/css/settings.css"),
    include_str!("../../assets/css/learn.css"),
    include_str!("../../assets/css/updates.css"),
    include_str!("../../assets/css/events.css"),
    include_str!("../../assets/css/nearby.css"),
    include_str!("../../assets/css/help.css")
);

/// The app.
#[component]
pub fn App() -> Element {
    let opened = use_context::<Opened>();
    use_painted(opened.painted.clone());
    use_guarded_presses();
    use_device(&opened.hands);
    use_backs();
    #[cfg(feature = "drive")]
    super::drive::use_drive();
    use_helping(opened.cases(), opened.times);
    let mut link = use_signal(|| opened.link.clone());
    if let Some(Ok(Link::Help(guide))) = link() {
        return rsx! {
            HelpFirst { guide, on_close: move |()| link.set(None) }
        };
    }
    match opened.database() {
        Ok(database) => rsx! { Ready { database: Shared(database) } },
        Err(_) => rsx! { NoAnswer {} },
    }
}

/// The app over an open database.
#[component]
fn Ready(database: Shared<Database>) -> Element {
    let app = use_app(use_context::<Opened>(), database.0);
    use_ticks(&app);
    use_device_reminders(&app);
    use_hook(|| app.check_unasked());
    let keeps = app.clone();
    use_future(move || {
        let app = keeps.clone();
        async move { app.keep_pages().await }
    });
    rsx! {
        style { {STYLES} }
        // Nothing leads back from a session into the one before it.
        for session in [(app.session)()] {
            Session { key: "{session}" }
        }
    }
}

/// Asks again, once a minute and whenever the phone is looked at again, what depends on the moment.
fn use_ticks(app: &AppContext) {
    // Held in the page, or the collector may take the channel before anything went through it.
    const TICKS: &str = "window.ticks = dioxus;
        const tick = () => { if (!document.hidden) dioxus.send(true); };
        document.addEventListener('visibilitychange', tick);
        setInterval(tick, 60000);
        await new Promise(() => {});";
    let app = app.clone();
    use_future(move || {
        let app = app.clone();
        async move {
            let mut ticks = document::eval(TICKS);
            while ticks.recv::<bool>().await.is_ok() {
                app.tick();
            }
        }
    });
}

/// What is shown from one leaving to the next.
#[component]
fn Session() -> Element {
    let app = use_context::<AppContext>();
    let asked = use_context::<Opened>().screen;
    // In memory also in a browser, whose own would keep the names of what was looked at.
    use_hook(|| {
        // A link to a group leads to the question about it; once that is answered, or left, nothing does.
        let asked = asked.and_then(|screen| format!("/{screen}").parse().ok());
        if asked.is_some() {
            app.choose(Setting::Welcomed, "yes");
        }
        let begin = if app.invited.peek().is_some() { Route::Follow {} } else { asked.unwrap_or(Route::Start {}) };
        let history = dioxus::history::MemoryHistory::with_initial_path(begin);
        dioxus::history::provide_history_context(Rc::new(history));
    });
    rsx! {
        Router::<Route> {}
    }
}

/// Help before anything else: opened by a link, without content, without a place to come from. Closed, the app begins.
#[component]
fn HelpFirst(guide: Id, on_close: EventHandler<()>) -> Element {
    let mut arrived = use_context::<Arrived>().0;
    use_effect(move || {
        // Help is what stands here; a link to a group waits until it is closed.
        if matches!(*arrived.read(), Some(Ok(Link::Help(_)))) {
            arrived.set(None);
        }
    });
    rsx! {
        Alone {
            HelpAlone { guide, on_close }
        }
    }
}

/// The device cannot even hold a database in memory: what to do and whom to call needs none.
#[component]
fn NoAnswer() -> Element {
    let opened = use_context::<Opened>();
    let mut helps = use_signal(|| false);
    let entry = Id::new(Book::ENTRY).ok().filter(|_| helps());
    rsx! {
        Alone {
            if let Some(guide) = entry {
                HelpAlone { guide, on_close: move |()| helps.set(false) }
            } else {
                main { class: "screen help",
                    h1 { Message { id: "help-title" } }
                    p { class: "note", role: "alert", Message { id: "problem-screen" } }
                    button { id: "help-start", class: "big", onclick: move |_| helps.set(true), Message { id: "help-start" } }
                    HelpBody { call: number_to_call(None, (opened.times.now)()), place: None }
                }
            }
        }
    }
}

/// The frame of what stands without the app: a language, the usual theme.
#[component]
fn Alone(children: Element) -> Element {
    let opened = use_context::<Opened>();
    let nothing_else = use_callback(|_: Language| ());
    let language = use_tongue(&opened, nothing_else).spoken;
    use_document_language(use_speech(language));
    use_hidden(true);
    let text_size = use_hook(|| opened.settings().text_size);
    let language = language();
    rsx! {
        style { {STYLES} }
        div {
            class: "app",
            lang: "{language.tag}",
            dir: language.direction(),
            "data-theme": "dark",
            "data-text": "{text_size}",
            "data-place": "help",
            {children}
        }
    }
}

/// Help over what was chosen and nothing else.
#[component]
fn HelpAlone(guide: Id, on_close: EventHandler<()>) -> Element {
    let opened = use_context::<Opened>();
    let speech = use_context::<Speech>();
    let helping = use_context::<Helping>();
    let mut settings = use_signal(|| opened.settings());
    let choose = use_callback({
        let opened = opened.clone();
        move |country: Option<Id>| {
            let kept = country.map_or_else(String::new, |country| country_chosen(&country, (opened.times.now)()));
            if let Some(user) = &opened.user {
                let _ = user.set(Setting::Country, &kept); // best effort: it holds for this case all the same
            }
            settings.write().apply(Setting::Country, &kept);
        }
    });
    use_context_provider(|| ChooseCountry(choose));
    // Asked again with every step: a country is sure for a day only.
    let _ = helping.cases.read();
    let facts = help_facts(&settings.read(), speech, (opened.times.now)());
    rsx! {
        HelpScreen { facts, guide: guide.to_string(), on_close }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;

    #[test]
    fn a_device_that_holds_no_database_still_says_what_to_do_and_whom_to_call() {
        let none = Opened::in_folder(None, &["de".to_owned()], || DateTime::<Utc>::UNIX_EPOCH).without_database();
        let mut dom = VirtualDom::new(App).with_root_context(none);
        dom.rebuild_in_place();
        let page = dioxus_ssr::render(&dom);
        assert!(page.contains("href=\"tel:112\"") && page.contains("lang=\"de\""), "{page}");
        assert!(page.contains("role=\"alert\"") && page.contains("Schnappatmung und Schnarchen"), "{page}");
    }
}
