//! One step of a guide, and what never leaves: the call, the clock, the way to the next dose.

use std::rc::Rc;

use dioxus::prelude::*;

use super::aside::Aside;
use super::body::{Close, HelpFoot, HelpPage};
use super::breaths::Breaths;
use super::clock::{CaseClock, OtherCases, StepTimer};
use super::giving::Giving;
use super::handover::Handover;
use super::light::Light;
use super::metronome::Metronome;
use super::speak::Speak;
use crate::domain::{Action, Book, Care, Case, Id, Part, Protocol, Step, Target, Text, offers_after};
use crate::feed::{self, Kind};
use crate::i18n::{self, StepWords};
use crate::ui::back::use_back;
use crate::ui::components::{CountryChoice, Icon, Message, NearestHelp, Reviewed, StepDrawing, Words};
use crate::ui::context::{Shared, Speech};
use crate::ui::device::Hands;
use crate::ui::helping::{ChooseCountry, Facts, Helping};

/// How many answers may stand under the thumb, beside the call: more would cover the question on a small phone.
const MOST_BELOW: usize = 3;

/// Says by vibration and sound that a question has come: the phone lies beside a head, and nobody looks at it.
const ALARM: &str = "try { navigator.vibrate?.([400, 200, 400]); } catch { /* a device without it */ }
    try {
        const audio = new (window.AudioContext ?? window.webkitAudioContext)();
        const tone = audio.createOscillator();
        tone.frequency.value = 660;
        tone.connect(audio.destination);
        tone.start();
        tone.stop(audio.currentTime + 0.8);
        tone.onended = () => audio.close();
    } catch { /* a device without it */ }";

/// The words of a guide in the reader's language.
pub(super) fn fields(speech: Speech, kind: Kind, id: &str) -> i18n::Fields {
    feed::embedded_fields(speech.read().language().content(), kind, id)
}

/// The case that is looked at, step by step.
#[component]
pub(super) fn Runner(book: Shared<Book>, facts: Facts, on_close: EventHandler<()>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let mut shows_light = use_signal(|| false);
    let mut shows_more = use_signal(|| false);
    use_awake();
    let steps = helping.cases.read().first().map_or(0, Case::steps_back);
    use_back(steps, {
        let helping = helping.clone();
        move |()| {
            let has_step = helping.cases.peek().first().is_some_and(Case::can_go_back);
            if has_step {
                helping.change(Case::back);
            }
            has_step
        }
    });
    let case = helping.cases.read().first().cloned();
    let held = case.and_then(|case| Some((book.step(&case.place).cloned()?, case)));
    // A step that this edition lacks: what to do stands on one page, and the call beside it.
    let Some((step, case)) = held else {
        return rsx! {
            HelpPage { facts, on_close }
        };
    };
    let words = {
        let guide = fields(speech, Kind::Guide, case.place.guide.as_str());
        i18n::step(&speech.read(), &step, &guide, &book.protocol, case.breathing)
    };
    let review = book.guides.get(&case.place.guide).map(|guide| guide.review.clone()).unwrap_or_default();
    let tick = {
        let (helping, book) = (helping.clone(), book.clone());
        move |_| {
            helping.tick();
            let now = helping.moment();
            let asks = helping.cases.peek().first().is_some_and(|case| case.must_ask(&book, &now));
            if asks {
                document::eval(ALARM);
                helping.change(|case, now| case.ask(&book, now));
            }
        }
    };
    let shows_card = step.action == Some(Action::Handover);
    let scrolls = shows_card || words.answers.len() > MOST_BELOW;
    // A new step begins with its own beat, count and timers, and a voice begins with its head.
    let key = format!("{}/{} {:?} {}", case.place.guide, case.place.step, case.entered.since_boot, case.giving);
    rsx! {
        main { id: "help-screen", class: if helping.is_practice { "screen help practice" } else { "screen help" },
            // The page says that a second has passed; how many did is asked of the clock.
            span { id: "help-tick", class: "help-tick", "aria-hidden": "true", onanimationiteration: tick }
            Head { case: case.clone(), shows_light, shows_more, on_close }
            OtherCases { book: book.clone() }
            for key in [key.clone()] {
                StepRead { key: "{key}", book: book.clone(), case: case.clone(), step: step.clone(), words: words.clone(), facts: facts.clone() }
            }
            Reviewed { review }
            // More answers than leave room for the question stand below it, and scroll with it; so do those below the
            // card that the crew reads.
            if scrolls {
                for key in [key.clone()] {
                    StepPress { key: "{key}", book: book.clone(), case: case.clone(), step: step.clone(), answers: words.answers.clone(), on_close }
                }
            }
            div { class: "help-bottom", "data-more": shows_more(), "data-light": shows_light(),
                if shows_more() {
                    Aside {
                        book: book.clone(),
                        facts: facts.clone(),
                        on_done: move |()| {
                            shows_more.set(false);
                            focus("help-more");
                        },
                    }
                }
                for key in [key].into_iter().filter(|_| !scrolls) {
                    StepPress { key: "{key}", book: book.clone(), case: case.clone(), step: step.clone(), answers: words.answers.clone(), on_close }
                }
                div { class: "help-strips",
                    div { class: "help-clocks",
                        // The card says when each dose was.
                        if !shows_card {
                            CaseClock { book: book.clone() }
                        }
                        if step.timer_s.is_some() {
                            StepTimer { book: book.clone() }
                        }
                    }
                    if !case.doses.is_empty() && step.action != Some(Action::Dose) {
                        StoppedAgain { book: book.clone() }
                    }
                }
                HelpFoot { call: facts.call.clone(), place: facts.place.clone(), is_practice: helping.is_practice }
            }
            if shows_light() {
                Light {
                    on_done: move |()| {
                        shows_light.set(false);
                        focus("help-light");
                    },
                }
            }
        }
    }
}

/// Back, what this is, white light, more, close.
#[component]
fn Head(case: Case, shows_light: Signal<bool>, shows_more: Signal<bool>, on_close: EventHandler<()>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let name = fields(speech, Kind::Guide, case.place.guide.as_str()).remove("name");
    // There is no room for what stands in brackets, nor for a second line: it was pressed with its English beneath.
    let short = |text: Text| Text::new(text.text.split(" (").next().unwrap_or_default(), text.lang);
    rsx! {
        header { class: "help-head",
            if case.can_go_back() {
                button {
                    id: "help-back",
                    class: "screen-button",
                    aria_label: speech.read().text("help-back").text,
                    onclick: {
                        let helping = helping.clone();
                        move |_| helping.change(Case::back)
                    },
                    Icon { name: "arrow-left" }
                }
            }
            p { class: "help-guide",
                if helping.is_practice {
                    // Its English stands on the button that dials nobody.
                    strong { class: "practice-word", Words { text: speech.read().text("help-practice").alone() } " " }
                }
                if let Some(name) = name {
                    span { class: "help-guide-name", Words { text: speech.read().shown(short(name)) } }
                }
            }
            button { id: "help-light", onclick: move |_| shows_light.set(true), Message { id: "help-light" } }
            button { id: "help-more", aria_expanded: shows_more(), onclick: move |_| shows_more.toggle(), Message { id: "help-more" } }
            Close { on_close }
        }
    }
}

/// What to do, and how.
#[component]
fn StepRead(book: Shared<Book>, case: Case, step: Step, words: StepWords, facts: Facts) -> Element {
    let choose = use_context::<ChooseCountry>();
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let is_entry = case.place.guide.as_str() == Book::ENTRY;
    let is_first = book.guides.get(&case.place.guide).is_some_and(|guide| guide.start == step.id);
    let is_after_a_look = matches!(step.action, Some(Action::Dose | Action::Care));
    let enough = !case.doses.is_empty() && step.action == Some(Action::Side) && is_entry;
    let script = (step.action == Some(Action::Call) && is_entry).then(|| script(speech, &facts)).flatten();
    let drawing = match (step.action, book.protocol.care(case.breathing)) {
        (Some(Action::Care), Care::Breaths) => "breaths".to_owned(),
        (Some(Action::Care), Care::Cpr | Care::Compressions) => "push".to_owned(),
        _ => step.drawing.clone().unwrap_or_default(),
    };
    rsx! {
        div { class: "help-read",
            if step.action == Some(Action::Dose) {
                Giving { book: book.clone(), words: words.clone() }
            } else {
                StepDrawing { name: drawing }
                StepHead { text: words.head.clone() }
                if let Some(detail) = words.detail.clone() {
                    p { id: "help-detail", class: "help-detail", Words { text: detail } }
                }
                if is_entry && (step.action == Some(Action::Side) || is_first) {
                    p { class: "help-never", Message { id: "help-never-sleep" } }
                }
            }
            if let Some(breathing) = case.breathing.filter(|_| is_after_a_look) {
                p { id: "help-seen", class: "help-small", Words { text: speech.read().text(&format!("step-seen-{}", breathing.word())) } }
            }
            if enough {
                p { id: "help-enough", class: "help-detail", Message { id: "help-enough" } }
            }
            if let Some(script) = script {
                blockquote { id: "help-script", Words { text: speech.read().shown(script) } }
            }
            if step.action == Some(Action::Call) {
                CountryChoice { id: "help-country", chosen: facts.country.clone(), on_choose: move |country| choose.0.call(country) }
            }
            if let Some(why) = words.why.clone() {
                details { class: "help-why",
                    summary { Message { id: "help-why" } }
                    p { Words { text: why } }
                }
            }
            if step.action == Some(Action::Handover) {
                Handover { book: book.clone(), facts: facts.clone() }
            }
            if step.action == Some(Action::Care) {
                Metronome { book: book.clone(), breathing: case.breathing }
            }
            // Where the guide ends, below all of it; never in practice, and never before the end.
            if ends(&step) && !helping.is_practice {
                NearestHelp { offers: offers_after(case.place.guide.as_str()) }
            }
            if step.action != Some(Action::Dose) {
                Speak { words: [Some(words.head.clone()), words.detail.clone()].into_iter().flatten().collect::<Vec<_>>() }
            }
        }
    }
}

/// Whether one of its answers ends the guide.
fn ends(step: &Step) -> bool {
    step.branches.iter().any(|branch| branch.to == Target::End)
}

/// The answers: one big one, the others below it.
#[component]
fn StepPress(
    book: Shared<Book>,
    case: Case,
    step: Step,
    answers: Vec<(Id, Text)>,
    on_close: EventHandler<()>,
) -> Element {
    let helping = use_context::<Helping>();
    let gives = step.action == Some(Action::Dose);
    // The count answers by itself; only that one cannot tell is pressed. What is given is pressed on its own step, and
    // once it was, it does not come first any more.
    let is_pressed = |id: &Id| match id.as_str() {
        "slow" | "normal" => !step.counter,
        "given" => !gives,
        "dose-first" => !case.done().contains(&Part::Dose),
        _ => true,
    };
    let answers: Vec<_> = answers.into_iter().filter(|(id, _)| is_pressed(id)).collect();
    let has_big = !step.counter && !gives;
    rsx! {
        div { class: "help-press",
            if step.counter {
                Breaths {
                    on_result: {
                        let (helping, book) = (helping.clone(), book.clone());
                        move |word: &'static str| helping.change(|case, now| case.answer(&book, word, now))
                    }
                }
            }
            if gives {
                GiveButton { book: book.clone() }
            }
            for (at, (id, label)) in answers.into_iter().enumerate() {
                button {
                    key: "{id}",
                    id: "help-answer-{id}",
                    class: if at == 0 && has_big { "big" } else { "other" },
                    onclick: {
                        let (helping, book) = (helping.clone(), book.clone());
                        move |_| {
                            helping.change(|case, now| case.answer(&book, id.as_str(), now));
                            if helping.cases.peek().first().is_some_and(|case| case.is_over) {
                                helping.close();
                                // Somebody else may still need help: their case is in sight then.
                                if helping.cases.peek().is_empty() {
                                    on_close.call(());
                                }
                            }
                        }
                    },
                    Words { text: label }
                }
            }
        }
    }
}

/// The head of a step: it takes the focus, so that a voice reads on from here.
#[component]
pub(super) fn StepHead(text: Text) -> Element {
    rsx! {
        h1 {
            id: "help-step-head",
            tabindex: "-1",
            onmounted: move |head| async move {
                let _ = head.set_focus(true).await; // best effort: the step reads without it
            },
            Words { text }
        }
    }
}

/// What closed goes back to where it was opened, unless a new step has taken the focus.
fn focus(id: &'static str) {
    document::eval(&format!(
        "requestAnimationFrame(() => requestAnimationFrame(() => {{
             if (document.activeElement === document.body) document.getElementById('{id}')?.focus();
         }}));"
    ));
}

/// Keeps the screen on while somebody is being helped, where the device does that or lets a page ask for it.
fn use_awake() {
    const AWAKE: &str = "window.awake?.();
        let lock = null, over = false;
        const ask = async () => {
            if (document.hidden || over) return;
            try { lock = await navigator.wakeLock.request('screen'); } catch { /* it may refuse */ }
            if (over) lock?.release();
        };
        document.addEventListener('visibilitychange', ask);
        window.awake = () => { over = true; document.removeEventListener('visibilitychange', ask); lock?.release(); };
        await ask();";
    let hands = use_context::<Hands>();
    let lets_go = Rc::clone(&hands);
    use_effect(move || {
        if !hands.keep_awake(true) {
            document::eval(AWAKE);
        }
    });
    use_drop(move || {
        if !lets_go.keep_awake(false) {
            document::eval("window.awake?.();");
        }
    });
}

/// They stopped breathing again: the next dose at once, from every step after the first.
#[component]
fn StoppedAgain(book: Shared<Book>) -> Element {
    let helping = use_context::<Helping>();
    rsx! {
        button {
            id: "help-again",
            class: "help-again",
            onclick: move |_| helping.change(|case, now| case.stopped_again(&book, now)),
            Message { id: "help-stopped-again" }
        }
    }
}

/// On to the next step of the giving; the last press is the dose.
#[component]
fn GiveButton(book: Shared<Book>) -> Element {
    let helping = use_context::<Helping>();
    let case = helping.cases.read().first().cloned();
    let Some(case) = case else { return rsx! {} };
    let steps = book.products.get(&case.product).map_or(0, |product| product.steps.len());
    let is_last = case.giving + 1 >= steps;
    rsx! {
        button {
            id: "help-give",
            class: "big",
            onclick: move |_| helping.change(|case, now| case.give_on(&book, now)),
            if is_last {
                Message { id: "help-given" }
            } else {
                Message { id: "help-done" }
            }
        }
    }
}

/// What to say on the phone here.
fn script(speech: Speech, facts: &Facts) -> Option<Text> {
    let own = facts.country.as_ref().filter(|country| feed::has_own_protocol(country));
    let id = own.map_or(Protocol::DEFAULT, Id::as_str);
    fields(speech, Kind::Protocol, id).remove("script")
}
