//! Mix: type what was or will be taken, read what they do together.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::domain::{Asked, Id, Match, Names, SUBSTANCES, Verdict};
use crate::i18n;
use crate::store::ErrorKind;
use crate::ui::chosen::{Chosen, shortened};
use crate::ui::components::{
    BuiltInNote, Candidate, Candidates, Chips, FoundSaid, Icon, Message, Problem, Said, ScreenHead, SearchField,
    SettingsNote, TwoCircles, VerdictCard, Words, is_tusi,
};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// Most candidates shown while typing: what fits above a keyboard.
const MOST_FOUND: usize = 6;

/// Mixes that people often take for harmless, as substances: they fill an empty screen and teach what it does.
const OFTEN_WRONG: [[&str; 2]; 3] = [["alcohol", "ghb"], ["alcohol", "cocaine"], ["alprazolam", "pregabalin"]];

/// The screen: what is read above, what is pressed below.
#[component]
pub(crate) fn Mix() -> Element {
    let app = use_context::<AppContext>();
    let chosen = app.mix;
    let typed = use_signal(String::new);
    use_answer_in_sight(chosen);
    let answer = use_memo({
        let app = app.clone();
        move || answer_to(&app, &chosen.read())
    });
    let said = match &*answer.read() {
        Some(Ok(verdict)) => {
            Some((i18n::headline(&app.catalogue.read(), verdict, app.today()).alone(), verdict.said_by.clone()))
        }
        _ => None,
    };
    rsx! {
        main { class: "screen mix",
            ScreenHead { title: app.text("mix-title"), leads_back: false }
            SettingsNote {}
            if chosen.read().len() < 2 {
                BuiltInNote { origin: app.content().origin() }
            }
            p { class: "mix-everything", Message { id: "mix-everything" } }
            match chosen.read().len() {
                0 if !typed.read().trim().is_empty() => rsx! {},
                0 => rsx! { OftenWrong {} },
                1 => rsx! { p { class: "mix-one-more", Message { id: "mix-one-more" } } },
                _ => rsx! { Answer { answer: answer(), chosen: chosen() } },
            }
            // There before the answer is, so that a voice says it, and says no more than it.
            p { id: "mix-said", class: "for-screen-readers", role: "status",
                if let Some((text, by)) = said {
                    Said { text, by }
                }
            }
            if !chosen.read().is_empty() {
                AboutEach { chosen: chosen() }
            }
            Before {}
            Dock { typed }
        }
    }
}

/// What was chosen, and where more is typed: at the bottom, under the thumb.
#[component]
fn Dock(typed: Signal<String>) -> Element {
    let app = use_context::<AppContext>();
    let chosen = app.mix;
    let mut cleared = use_signal(|| 0_u32);
    let mut goes_on = use_signal(|| false);
    let choose = {
        let app = app.clone();
        move |one: Chosen| {
            let before = chosen.peek().len();
            app.add(one);
            // The keyboard stays for a second name, and where nothing was added; then the answer must not stand behind it.
            goes_on.set(chosen.peek().len() == before.max(1));
            typed.set(String::new());
            cleared += 1;
        }
    };
    let found = use_memo({
        let app = app.clone();
        move || candidates(&app, &typed.read())
    });
    let unknown = app.say("mix-add-unknown", "typed", &shortened(typed.read().trim()));
    let is_typed = !typed.read().trim().is_empty();
    rsx! {
        div { class: "mix-dock",
            Chips { chosen: chosen(), on_remove: { let app = app.clone(); move |one| app.remove(&one) } }
            if app.is_full() {
                p { role: "status", Message { id: "mix-full" } }
            } else {
                label { class: "search-label for-screen-readers", r#for: "mix-search", Message { id: "mix-search" } }
                for field in [cleared()] {
                    SearchField {
                        key: "{field}",
                        id: "mix-search",
                        placeholder: app.text("mix-search.placeholder").text,
                        takes_focus: goes_on(),
                        on_type: move |text| typed.set(text),
                        on_enter: {
                            let mut choose = choose.clone();
                            move |()| {
                                let sure = found.read().sure.clone();
                                if let Some(one) = sure { choose(one); }
                            }
                        },
                    }
                }
                // After the field for a voice and a keyboard, above it for a thumb.
                FoundSaid {
                    asks: found.read().asks,
                    is_tusi: found.read().is_tusi,
                    count: is_typed.then(|| found.read().candidates.len()),
                }
                div { class: "mix-found",
                    Candidates {
                        candidates: found.read().candidates.clone(),
                        on_choose: choose.clone(),
                    }
                    if found.read().offer_unknown {
                        button {
                            id: "mix-unknown",
                            class: "mix-unknown",
                            onclick: {
                                let mut choose = choose.clone();
                                move |_| {
                                    let name = typed.read().trim().to_owned();
                                    choose(Chosen { typed: name, id: None });
                                }
                            },
                            Words { text: unknown }
                        }
                    }
                }
            }
        }
    }
}

/// After each change the answer comes into sight. What was pressed is often gone, and the focus with it: then the next chip
/// takes it, else the headline, else the title. Not the field, which would bring up the keyboard over the answer.
fn use_answer_in_sight(mix: Signal<Vec<Chosen>>) {
    let before = use_hook(|| Rc::new(RefCell::new(mix.peek().clone())));
    // An effect comes when the page has what was drawn.
    use_effect(move || {
        let now = mix.read().clone();
        let before = before.replace(now.clone());
        let gone = before.iter().position(|one| !now.contains(one)).filter(|_| now.len() < before.len());
        if before == now || (now.len() < *SUBSTANCES.start() && gone.is_none()) {
            return; // the field has the focus for the second name
        }
        let chip = gone.map_or("null".to_owned(), |place| place.to_string());
        document::eval(&format!("const gone = {chip}; {IN_SIGHT}"));
    });
}

/// A chip that stands out of sight then leaves the focus to the headline.
const IN_SIGHT: &str = "
    const headline = document.querySelector('#verdict h2');
    const chips = gone === null ? [] : [...document.querySelectorAll('#mix-chosen button')];
    const chip = chips[gone] ?? chips.at(-1);
    const isLost = document.activeElement === document.body;
    if (isLost) chip?.focus();
    headline?.scrollIntoView({ block: 'nearest' });
    const isSeen = chip?.getBoundingClientRect().bottom <= document.querySelector('main').getBoundingClientRect().bottom;
    if (isLost && !isSeen) (headline ?? document.querySelector('h1'))?.focus({ preventScroll: true });";

/// What the typed text may be.
#[derive(Clone, Debug, Default, PartialEq)]
struct FoundSoFar {
    candidates: Vec<Candidate>,
    /// Whether the name may mean several things, so that one must be picked.
    asks: bool,
    /// Whether it is what pink powder is sold as.
    is_tusi: bool,
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
        is_tusi: asks && is_tusi(&resolution.candidates),
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
    let judged = app.judged_substance(substance);
    let what = judged.unwrap_or_else(|| i18n::class(&catalogue, substance.class));
    Candidate { id: id.clone(), by: by.filter(|by| *by != name), name, what }
}

/// The verdict over what was chosen; none over fewer than two.
fn answer_to(app: &AppContext, chosen: &[Chosen]) -> Option<Result<Verdict, ErrorKind>> {
    let known = |one: &Chosen| Some(Asked::about(one.id.as_ref()?, &app.substance(one.id.as_ref()?)?));
    let asked: Vec<Asked> = chosen.iter().map(|one| known(one).unwrap_or_default()).collect();
    (asked.len() >= *SUBSTANCES.start()).then(|| app.content().verdict(&asked).map_err(|error| error.kind()))
}

/// The verdict over what was chosen, or why there is none.
#[component]
fn Answer(answer: Option<Result<Verdict, ErrorKind>>, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    match answer {
        // Asked after the answer: a page that broke while it was read has changed where it came from.
        Some(Ok(verdict)) => rsx! {
            BuiltInNote { origin: app.content().origin() }
            VerdictCard { verdict, chosen }
        },
        Some(Err(kind)) => rsx! { Problem { kind } },
        None => rsx! {},
    }
}

/// Back to what was asked about before a pair was looked at.
#[component]
fn Before() -> Element {
    let app = use_context::<AppContext>();
    let before = (app.mix_before)();
    if before.is_empty() {
        return rsx! {};
    }
    let names = before.iter().map(|one| app.name_of(one)).collect::<Vec<_>>().join(" + ");
    rsx! {
        button { id: "mix-before", class: "row", onclick: move |_| app.ask_instead(before.clone()),
            Icon { name: "arrow-left" }
            span { class: "row-words", Words { text: app.say("mix-before", "names", &names) } }
        }
    }
}

/// The page of each substance that was chosen.
#[component]
fn AboutEach(chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let known = chosen.into_iter().filter_map(|one| Some((one.id.clone()?, app.name_of(&one))));
    rsx! {
        ul { id: "mix-about", class: "rows",
            for (id, name) in known {
                li { key: "{id}",
                    Link { class: "row", to: Route::Substance { id: id.to_string() },
                        span { class: "row-words", Words { text: app.say("mix-about", "name", &name) } }
                        Icon { name: "caret-right" }
                    }
                }
            }
        }
    }
}

/// An empty screen teaches: mixes that people often take for harmless.
#[component]
fn OftenWrong() -> Element {
    let app = use_context::<AppContext>();
    let chosen = |id: &&str| Some(Chosen::substance(Id::new(*id).ok()?));
    let pairs = OFTEN_WRONG.map(|pair| pair.iter().filter_map(chosen).collect::<Vec<_>>());
    let named = |pair: &[Chosen]| pair.iter().map(|one| app.name_of(one)).collect::<Vec<_>>().join(" + ");
    let mut mix = app.mix;
    rsx! {
        section { class: "mix-often",
            TwoCircles {}
            p { Message { id: "mix-empty" } }
            ul { id: "mix-often",
                for pair in pairs {
                    li { key: "{pair:?}",
                        button { onclick: { let pair = pair.clone(); move |_| mix.set(pair.clone()) }, {named(&pair)} }
                    }
                }
            }
            Link { class: "row", to: Route::Chart {},
                Icon { name: "grid-nine" }
                span { class: "row-words", Message { id: "mix-chart" } }
                Icon { name: "caret-right" }
            }
        }
    }
}
