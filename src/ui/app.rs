//! The root of every screen: language, direction, styles.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::components::{Chosen, Message};
use super::opened::Opened;
use super::painted::use_painted;
use super::screens::Mix;
use crate::domain::{Id, Names, Substance, Text};
use crate::feed::Kind;
use crate::i18n::{self, Catalogue, Isolation, Language};
use crate::store::{Database, UserData};

/// Every style, in the order in which one may overrule another.
const STYLES: &str = concat!(
    include_str!("../../assets/css/tokens.css"),
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/mix.css")
);

/// The names, and of which revision they are.
type NamesOf = (u64, Rc<Names>);

/// What every screen reads.
#[derive(Clone)]
pub(super) struct AppContext {
    pub(super) database: Rc<Database>,
    user: Option<Rc<UserData>>,
    /// Raised when content changed, so that what was read from it is read again.
    pub(super) revision: Signal<u64>,
    names: Rc<RefCell<Option<NamesOf>>>,
    pub(super) catalogue: Memo<Shared<Catalogue>>,
    language: Signal<Language>,
}

/// A value that is compared by identity, so that a memo may hold it.
#[derive(Debug)]
pub(super) struct Shared<T>(Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl AppContext {
    /// A message without variables, in the reader's language.
    pub(super) fn text(&self, id: &str) -> Text {
        self.catalogue.read().text(id)
    }

    /// Words of the content, in the reader's language or marked as another; none when nobody wrote them.
    pub(super) fn words(&self, kind: Kind, id: &str, field: &str) -> Option<Text> {
        let catalogue = self.catalogue.read();
        let text = self.database.text(catalogue.language().content(), kind, id, field).ok().flatten();
        text.map(|text| catalogue.shown(text))
    }

    /// A message with one variable.
    pub(super) fn say(&self, id: &str, name: &'static str, value: &str) -> Text {
        let mut args = FluentArgs::new();
        args.set(name, value.to_owned());
        self.catalogue.read().say(id, &args)
    }

    /// One substance; none when nobody knows it.
    pub(super) fn substance(&self, id: &Id) -> Option<Substance> {
        self.database.substance(id).ok().flatten()
    }

    /// The name shown for a chosen one, in the reader's language; for one nobody knows, what was typed.
    pub(super) fn name_of(&self, chosen: &Chosen) -> String {
        let known = chosen.id.as_ref().and_then(|id| self.substance(id));
        let shown = known.map(|one| one.shown_name(self.catalogue.read().language().content()).to_owned());
        shown.unwrap_or_else(|| chosen.typed.clone())
    }

    /// By what a chosen one was judged; none when it is itself a row, or nobody knows it.
    pub(super) fn judged(&self, chosen: &Chosen) -> Option<Text> {
        let substance = self.substance(chosen.id.as_ref()?)?;
        let name = |row: &Id| self.words(Kind::Row, row.as_str(), "name").map(|text| text.text);
        let rows: Vec<String> = substance.all_rows().filter_map(name).collect();
        i18n::relation(&self.catalogue.read(), &substance, &rows)
    }

    /// Every substance by every name. Read when the first letter is typed, and again when content changed: the first
    /// screen needs none of them.
    pub(super) fn names(&self) -> Option<Rc<Names>> {
        let revision = *self.revision.read();
        let held = self.names.borrow().clone().filter(|(of, _)| *of == revision).map(|(_, names)| names);
        held.or_else(|| {
            let names = Rc::new(self.database.names().ok()?);
            self.names.replace(Some((revision, Rc::clone(&names))));
            Some(names)
        })
    }

    /// Whether what the reader chooses is still there after the next start.
    pub(super) fn keeps_choices(&self) -> bool {
        self.user.as_ref().is_some_and(|user| user.problem().is_none())
    }

    /// Speaks another language from now on, and after the next start.
    pub(super) fn speak(&self, language: Language) {
        let (mut spoken, mut revision) = (self.language, self.revision);
        if let Some(user) = &self.user {
            let _ = user.choose_language(&language.tag); // best effort: it holds until the app is closed
        }
        let _ = self.database.speak(language.content()); // best effort: what is missing shows in English, marked
        spoken.set(language);
        revision += 1;
    }
}

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
    let opened = use_context::<Opened>();
    let language = use_signal(|| opened.language.clone());
    let revision = use_signal(|| 0_u64);
    let catalogue = use_memo(move || Shared(Rc::new(Catalogue::new(language(), Isolation::Marked))));
    use_context_provider(|| AppContext {
        database: database.0,
        user: opened.user,
        revision,
        names: Rc::default(),
        catalogue,
        language,
    });
    let spoken = language();
    rsx! {
        style { {STYLES} }
        div { class: "app", lang: "{spoken.tag}", dir: spoken.direction(),
            ErrorBoundary {
                handle_error: |_| rsx! { p { role: "alert", Message { id: "problem-screen" } } },
                Mix {}
            }
            Emergency {}
        }
    }
}

/// What stays below every screen, also one that failed.
#[component]
fn Emergency() -> Element {
    rsx! {
        p { id: "help", class: "emergency", Message { id: "mix-emergency" } }
    }
}

/// The device cannot even hold a database in memory.
#[component]
fn NoAnswer(language: Language) -> Element {
    let catalogue = Catalogue::new(language.clone(), Isolation::Marked);
    rsx! {
        style { {STYLES} }
        div { class: "app", lang: "{language.tag}", dir: language.direction(),
            p { role: "alert", {catalogue.text("problem-screen").text} }
            p { id: "help", class: "emergency", {catalogue.text("mix-emergency").text} }
        }
    }
}
