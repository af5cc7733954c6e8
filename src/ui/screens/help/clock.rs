//! The strips that run beside a step, never instead of one: the dose clock, a step's own timer, other open cases.

use dioxus::prelude::*;

use crate::domain::{Book, Clock};
use crate::ui::components::{Message, Words};
use crate::ui::context::{Shared, Speech, say, say_two};
use crate::ui::helping::{Helping, minutes_seconds};

/// How long ago the last dose was, or the last look at the breathing.
#[component]
pub(super) fn CaseClock(book: Shared<Book>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let now = helping.moment();
    let cases = helping.cases.read();
    let Some(case) = cases.first() else { return rsx! {} };
    let Some(dose) = case.doses.last() else { return rsx! {} };
    let count = case.doses.len().to_string();
    let since = minutes_seconds(&now.since(&dose.at));
    let text = match &since {
        Some((true, since)) => say_two(speech, "help-dose-ago", ("dose", &count), ("time", since)),
        Some((false, since)) => {
            let minutes = since.split(':').next().unwrap_or("0");
            say_two(speech, "help-dose-about", ("dose", &count), ("minutes", minutes))
        }
        None => say(speech, "help-dose-unknown", "dose", &count),
    };
    let is_due = case.clock(&book, &now).as_ref().is_some_and(Clock::is_due);
    rsx! {
        p { id: "help-clock", class: "help-strip", role: "timer", "data-due": is_due, Words { text } }
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
            if let Some((_, since)) = minutes_seconds(&timer.since) {
                Words { text: say(speech, "help-since", "time", &since) }
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
            let clock = case.clock(&book, &now);
            let since = clock.as_ref().map_or_else(|| now.since(&case.started), |clock| clock.since);
            let time = minutes_seconds(&since).map(|(_, time)| time).unwrap_or_default();
            (at, clock.is_some_and(|clock| clock.is_due()), say(speech, "help-other-case", "time", &time))
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
                    let helping = helping.clone();
                    move |_| helping.turn_to(at)
                },
                Words { text }
            }
        }
    }
}
