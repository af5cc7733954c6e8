//! The root of every screen: styles, the context, the session.

use std::rc::Rc;

use chrono::DateTime;
use dioxus::prelude::*;

use super::components::Message;
use super::context::{AppContext, Shared, use_app, use_speech};
use super::opened::Opened;
use super::painted::use_painted;
use super::presses::use_guarded_presses;
use super::route::Route;
use super::screens::HelpBody;
use crate::domain::number_to_call;
use crate::i18n::Language;
use crate::store::Database;

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
    include_str!("../../assets/css/help.css")
);

/// The app.
#[component]
pub fn App() -> Element {
    let opened = use_context::<Opened>();
    use_painted(opened.painted.clone());
    #[cfg(feature = "drive")]
    super::drive::use_drive();
    match opened.database.clone() {
        Ok(database) => rsx! { Ready { database: Shared(database) } },
        Err(_) => rsx! { NoAnswer { language: opened.language } },
    }
}

/// The app over an open database.
#[component]
fn Ready(database: Shared<Database>) -> Element {
    let app = use_app(use_context::<Opened>(), database.0);
    use_ticks(&app);
    use_guarded_presses();
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
    // In memory also in a browser, whose own would keep the names of what was looked at.
    use_hook(|| {
        dioxus::history::provide_history_context(Rc::new(dioxus::history::MemoryHistory::default()));
    });
    rsx! {
        Router::<Route> {}
    }
}

/// The device cannot even hold a database in memory: what to do and whom to call needs none.
#[component]
fn NoAnswer(language: Language) -> Element {
    let language = use_signal(|| language);
    use_speech(language);
    let language = language();
    rsx! {
        style { {STYLES} }
        div { class: "app", lang: "{language.tag}", dir: language.direction(), "data-theme": "dark", "data-place": "help",
            main { class: "screen help",
                h1 { Message { id: "help-title" } }
                p { class: "note", role: "alert", Message { id: "problem-screen" } }
                HelpBody { call: number_to_call(None, DateTime::UNIX_EPOCH), place: None }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Utc;

    use super::*;
    use crate::store::ErrorKind;

    #[test]
    fn a_device_that_holds_no_database_still_says_what_to_do_and_whom_to_call() {
        let none = Opened {
            database: Err(ErrorKind::Other),
            user: None,
            ..Opened::in_folder(None, &["de".to_owned()], || DateTime::<Utc>::UNIX_EPOCH)
        };
        let mut dom = VirtualDom::new(App).with_root_context(none);
        dom.rebuild_in_place();
        let page = dioxus_ssr::render(&dom);
        assert!(page.contains("href=\"tel:112\"") && page.contains("lang=\"de\""), "{page}");
        assert!(page.contains("role=\"alert\"") && page.contains("Schnappen und Schnarchen"), "{page}");
    }
}
