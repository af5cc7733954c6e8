//! The strips that run beside a step, never instead of one: the dose clock, a step's own timer, other open cases.

use dioxus::prelude::*;

use crate::domain::{Book, Case, Moment};
use crate::i18n;
use crate::ui::components::{Message, Words};
use crate::ui::context::{Shared, Speech, say, say_two};
use crate::ui::helping::Helping;

/// How long ago the last dose was; it stands out when it is time to ask.
#[component]
pub(super) fn CaseClock(book: Shared<Book>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let now = helping.moment();
    let cases = helping.cases.read();
    let Some(case) = cases.first() else { return rsx! {} };
    if case.doses.is_empty() {
        return rsx! {};
    }
    let text = told(speech, case, &now);
    let is_due = case.is_due(&book, &now);
    rsx! {
        p { id: "help-clock", class: "help-strip", role: "timer", "data-due": is_due, {text} }
    }
}

/// What tells one open case from another: the last dose, or when it began.
pub(super) fn told(speech: Speech, case: &Case, now: &Moment) -> String {
    let ago = |moment: &Moment| i18n::ago(&speech.read(), &now.since(moment)).text;
    match case.doses.last() {
        Some(dose) => {
            let count = case.doses.len().to_string();
            say_two(speech, "help-dose-ago", ("dose", &count), ("ago", &ago(&dose.at))).text
        }
        None => say(speech, "help-began", "ago", &ago(&case.started)).text,
    }
}

/// How long a step has run that asks again after a while.
#[component]
pub(super) fn StepTimer(book: Shared<Book>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let now = helping.moment();
    let cases = helping.cases.read();
    let Some(timer) = cases.first().and_then(|case| case.timer(&book, &now)) else { return rsx! {} };
    let is_due = timer.is_due();
    rsx! {
        p { id: "help-timer", class: "help-strip", role: "timer", "data-due": is_due,
            if let Some(since) = timer.since.at_least() {
                Words { text: say(speech, "help-since", "time", &i18n::minutes_seconds(since)) }
            }
            if is_due {
                strong { role: "status", " " Message { id: "help-look-now" } }
            }
        }
    }
}

/// Everybody else who is being helped: their clock stays in sight.
#[component]
pub(super) fn OtherCases(book: Shared<Book>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let now = helping.moment();
    let cases = helping.cases.read();
    let others: Vec<_> = cases
        .iter()
        .enumerate()
        .skip(1)
        .map(|(at, case)| {
            (at, case.is_due(&book, &now), say(speech, "help-other-case", "what", &told(speech, case, &now)))
        })
        .collect();
    drop(cases);
    rsx! {
        for (at, is_due, text) in others {
            button {
                key: "{at}",
                id: "help-other-{at}",
                class: "help-strip help-other-case",
                "data-due": is_due,
                onclick: {
                    let (helping, book) = (helping.clone(), book.clone());
                    move |_| helping.turn_to(at, &book)
                },
                Words { text }
            }
        }
    }
}
