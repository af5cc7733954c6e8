//! Help: one first question, then one step a screen. Needs no database, no network, no permission, no disk.
//!
//! # Why so
//!
//! Help has no quick exit beside its cross: what it shows says nothing of what anybody took, and a slip that empties the
//! screen beside somebody who does not breathe is worse than one that is seen.
//!
//! When no guide can be read, the one page of [`HelpBody`] says it all in plain text: it is also what stands where a
//! screen failed.

mod aside;
mod begin;
mod body;
mod breaths;
mod clock;
mod giving;
mod handover;
mod light;
mod metronome;
mod rehearsal;
mod runner;
mod speak;

use dioxus::prelude::*;

pub(crate) use body::HelpBody;
use body::HelpPage;
pub(crate) use rehearsal::Rehearsal;

use crate::domain::{Book, Id};
use crate::ui::back::{Ways, use_back};
use crate::ui::context::AppContext;
use crate::ui::helping::{ChooseCountry, Facts, Helping, use_book};
use crate::ui::route::{Place, Route};
use begin::Begin;
use runner::Runner;

/// The screen: no places below it, and the call button never leaves.
#[component]
pub(crate) fn Help() -> Element {
    rsx! {
        HelpRoute { guide: Book::ENTRY }
    }
}

/// The screen at one guide: where a link or a card leads.
#[component]
pub(crate) fn HelpGuide(guide: String) -> Element {
    rsx! {
        HelpRoute { guide }
    }
}

#[component]
fn HelpRoute(guide: String) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let ways = use_context::<Ways>();
    let facts = app.help_facts();
    use_country(&app);
    let close = move |()| {
        if !ways.step_back(navigator) {
            let settings = app.settings.peek();
            navigator.replace(match (settings.start() == Place::Help, settings.hides_mix) {
                (true, true) => Route::Events {},
                (true, false) => Route::Mix {},
                (false, _) => Route::Start {},
            });
        }
    };
    rsx! {
        HelpScreen { facts, guide, on_close: close }
    }
}

/// A country that is chosen on a step is chosen for the whole app.
fn use_country(app: &AppContext) {
    let app = app.clone();
    let choose = use_callback(move |country: Option<Id>| app.choose_country(country.as_ref()));
    use_context_provider(|| ChooseCountry(choose));
}

/// Help wherever it stands: within the app, or before it.
#[component]
pub(crate) fn HelpScreen(facts: Facts, guide: String, on_close: EventHandler<()>) -> Element {
    let helping = use_context::<Helping>();
    let book = use_book(facts.country.clone());
    use_back(0, move |()| {
        on_close.call(());
        true
    });
    handover::use_crew_language(&facts);
    // A guide nobody knows is help all the same.
    let known = |guide: &String| book.as_ref().is_some_and(|book| book.start(guide).is_some());
    let guide = Some(guide).filter(known).unwrap_or_else(|| Book::ENTRY.to_owned());
    // Never in the middle of a guide without a word: what is open is offered, beside a new beginning.
    let mut asks = use_signal(|| {
        helping.take_up();
        helping.let_go();
        helping.must_ask_first()
    });
    use_hook(|| {
        let goes_on = !helping.open().is_empty();
        if let Some(book) = book.as_ref().filter(|_| !asks() && !goes_on) {
            helping.begin(book, &guide, facts.product.clone());
        }
    });
    let Some(book) = book.filter(|_| asks() || !helping.cases.read().is_empty()) else {
        return rsx! {
            HelpPage { facts, on_close }
        };
    };
    if asks() {
        return rsx! {
            Begin { book, facts, guide, on_begun: move |()| asks.set(false), on_close }
        };
    }
    rsx! {
        Runner { book, facts, on_close }
    }
}
