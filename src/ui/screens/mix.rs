//! Mix: type what was or will be taken, read what they do together.

use dioxus::prelude::*;

use crate::domain::{Asked, Id, Match, Names, SUBSTANCES};
use crate::i18n::Language;
use crate::store::Origin;
use crate::ui::app::AppContext;
use crate::ui::components::{Candidate, Candidates, Chips, Chosen, Message, VerdictCard, Words};

/// Most candidates shown while typing: what fits above a keyboard.
const MOST_FOUND: usize = 6;

/// Mixes that people often take for harmless, as substances: they fill an empty screen and teach what it does.
const OFTEN_WRONG: [[&str; 2]; 3] = [["alcohol", "ghb"], ["alcohol", "cocaine"], ["alprazolam", "pregabalin"]];

/// The screen.
#[component]
pub(crate) fn Mix() -> Element {
    let app = use_context::<AppContext>();
    let mut chosen = use_signal(Vec::<Chosen>::new);
    let mut typed = use_signal(String::new);
    let mut cleared = use_signal(|| 0_u32);

    let is_full = move || chosen.read().len() >= *SUBSTANCES.end();
    let mut choose = move |one: Chosen| {
        if !is_full() && !chosen.read().contains(&one) {
            chosen.write().push(one);
        }
        typed.set(String::new());
        cleared += 1;
    };
    let found = use_memo({
        let app = app.clone();
        move || candidates(&app, &typed.read())
    });
    let unknown = app.say("mix-add-unknown", "typed", typed.read().trim());

    rsx! {
        main { class: "mix",
            header { class: "mix-head",
                h1 { Message { id: "mix-title" } }
                LanguageChoice {}
            }
            SettingsNote {}
            if chosen.read().len() < 2 {
                BuiltInNote { origin: app.database.origin() }
            }
            p { class: "mix-everything", Message { id: "mix-everything" } }
            Chips { chosen: chosen(), on_remove: move |place: usize| { if place < chosen.read().len() { chosen.write().remove(place); } } }
            if is_full() {
                p { role: "status", Message { id: "mix-full" } }
            } else {
                label { r#for: "mix-search", Message { id: "mix-search" } }
                // A new key gives a fresh, empty field; a bound value would lose letters typed fast.
                for field in [cleared()] {
                    SearchField {
                        key: "{field}",
                        again: chosen.read().len() == 1,
                        on_type: move |text| typed.set(text),
                        on_enter: move |()| {
                            let sure = found.read().sure.clone();
                            if let Some(one) = sure { choose(one); }
                        },
                    }
                }
                Candidates {
                    asks: found.read().asks,
                    candidates: found.read().candidates.clone(),
                    on_choose: choose,
                }
                if found.read().offer_unknown {
                    button {
                        id: "mix-unknown",
                        class: "mix-unknown",
                        onclick: move |_| {
                            let name = typed.read().trim().to_owned();
                            choose(Chosen { typed: name, id: None });
                        },
                        Words { text: unknown }
                    }
                }
            }
            match chosen.read().len() {
                0 if !typed.read().trim().is_empty() => rsx! {},
                0 => rsx! { OftenWrong { on_choose: move |pair: Vec<Chosen>| chosen.set(pair) } },
                1 => rsx! { p { class: "mix-one-more", Message { id: "mix-one-more" } } },
                _ => rsx! { Answer { chosen: chosen() } },
            }
        }
    }
}

/// Where names are typed. Nothing typed here is learnt, corrected or sent.
#[component]
fn SearchField(again: bool, on_type: EventHandler<String>, on_enter: EventHandler<()>) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        input {
            id: "mix-search",
            // After the first pick the keyboard stays for the second; then the answer must not stand behind it.
            onmounted: move |field| async move {
                if again {
                    let _ = field.set_focus(true).await; // best effort: a press brings the keyboard back
                }
            },
            class: "mix-search",
            r#type: "search",
            autocomplete: "off",
            autocapitalize: "off",
            "autocorrect": "off",
            spellcheck: "false",
            maxlength: 200,
            initial_value: "",
            placeholder: app.text("mix-search.placeholder").text,
            oninput: move |event| on_type.call(event.value()),
            onkeydown: move |event| {
                if event.key() == Key::Enter {
                    on_enter.call(());
                }
            },
        }
    }
}

/// What the typed text may be.
#[derive(Clone, Debug, Default, PartialEq)]
struct FoundSoFar {
    candidates: Vec<Candidate>,
    /// Whether the name may mean several things, so that one must be picked.
    asks: bool,
    /// What Enter adds: only a name that means one thing.
    sure: Option<Chosen>,
    /// Whether the text may be added as something nobody knows.
    offer_unknown: bool,
}

fn candidates(app: &AppContext, typed: &str) -> FoundSoFar {
    if typed.trim().is_empty() {
        return FoundSoFar::default();
    }
    let Some(names) = app.names() else { return FoundSoFar::default() };
    let resolution = names.resolve(typed);
    let asks = resolution.matched == Match::Ambiguous && names.holds(typed);
    let candidates = if asks {
        resolution.candidates.iter().map(|id| candidate(app, &names, id, None)).collect()
    } else {
        names
            .search(typed, MOST_FOUND)
            .into_iter()
            .map(|found| candidate(app, &names, &found.id, Some(found.by)))
            .collect()
    };
    FoundSoFar {
        candidates,
        asks,
        sure: resolution.substance.map(|id| Chosen { typed: typed.trim().to_owned(), id: Some(id) }),
        offer_unknown: resolution.matched == Match::Unknown || resolution.matched == Match::Ambiguous,
    }
}

/// A substance with what it is: every candidate says so before it is picked.
fn candidate(app: &AppContext, names: &Names, id: &Id, by: Option<String>) -> Candidate {
    let catalogue = app.catalogue.read();
    let lang = catalogue.language().content().to_owned();
    let Some(substance) = names.get(id) else {
        return Candidate { id: id.clone(), name: id.to_string(), by: None, what: app.text("verdict-unrated") };
    };
    let name = substance.shown_name(&lang).to_owned();
    let judged = app.judged(&Chosen { typed: String::new(), id: Some(id.clone()) });
    let what = judged.unwrap_or_else(|| catalogue.text(&format!("mix-class-{}", substance.class.word())));
    Candidate { id: id.clone(), by: by.filter(|by| *by != name), name, what }
}

/// The verdict over what was chosen.
#[component]
fn Answer(chosen: ReadSignal<Vec<Chosen>>) -> Element {
    let app = use_context::<AppContext>();
    let answer = use_memo({
        let app = app.clone();
        move || {
            let _ = app.revision.read(); // a finished update may have changed a rating
            let known = |one: &Chosen| Some(Asked::about(one.id.as_ref()?, &app.substance(one.id.as_ref()?)?));
            let asked: Vec<Asked> = chosen.read().iter().map(|one| known(one).unwrap_or_default()).collect();
            app.database.verdict(&asked).map_err(|error| error.kind())
        }
    });
    match &*answer.read() {
        // Asked after the answer: a page that broke while it was read has changed where it came from.
        Ok(verdict) => rsx! {
            BuiltInNote { origin: app.database.origin() }
            VerdictCard { verdict: verdict.clone(), chosen: chosen() }
        },
        Err(kind) => rsx! { p { role: "alert", Words { text: app.text(&format!("problem-{}", kind.word())) } } },
    }
}

/// An empty screen teaches: mixes that people often take for harmless.
#[component]
fn OftenWrong(on_choose: EventHandler<Vec<Chosen>>) -> Element {
    let app = use_context::<AppContext>();
    let chosen = |id: &&str| Some(Chosen { typed: (*id).to_owned(), id: Some(Id::new(*id).ok()?) });
    let pairs = OFTEN_WRONG.map(|pair| pair.iter().filter_map(chosen).collect::<Vec<_>>());
    let named = |pair: &[Chosen]| pair.iter().map(|one| app.name_of(one)).collect::<Vec<_>>().join(" + ");
    rsx! {
        section { class: "mix-often",
            p { Message { id: "mix-empty" } }
            ul { id: "mix-often",
                for pair in pairs {
                    li { key: "{pair:?}",
                        button { onclick: { let pair = pair.clone(); move |_| on_choose.call(pair.clone()) }, {named(&pair)} }
                    }
                }
            }
        }
    }
}

/// The reader's language. It stays after the app is closed.
#[component]
fn LanguageChoice() -> Element {
    let app = use_context::<AppContext>();
    let spoken = app.catalogue.read().language().tag.clone();
    let label = app.text("mix-language").text;
    rsx! {
        select {
            id: "language",
            aria_label: label,
            onchange: move |event| {
                if let Some(language) = Language::of(&event.value()) { app.speak(language); }
            },
            for language in Language::offered() {
                option { key: "{language.tag}", value: "{language.tag}", lang: "{language.tag}", selected: language.tag == spoken, {language.name} }
            }
        }
    }
}

/// Says so when the answers come from the edition in the binary.
#[component]
fn BuiltInNote(origin: Origin) -> Element {
    let app = use_context::<AppContext>();
    let Origin::BuiltIn(why) = origin else { return rsx! {} };
    let made = app.database.edition().map_or_else(|_| String::new(), |edition| edition.made.to_string());
    rsx! {
        p { role: "status", class: "mix-note",
            Words { text: app.text(&format!("problem-{}", why.word())) }
            " "
            Words { text: app.say("verdict-built-in", "date", &made) }
        }
    }
}

/// Says so when what the reader chooses is not kept.
#[component]
fn SettingsNote() -> Element {
    let app = use_context::<AppContext>();
    if app.keeps_choices() {
        return rsx! {};
    }
    rsx! {
        p { role: "status", class: "mix-note", Message { id: "problem-settings" } }
    }
}
