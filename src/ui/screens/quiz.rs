//! The quiz: one question a screen, why the right answer is right, and at the end what to look at again.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::training::CardLink;
use crate::domain::{Answer, Id, Question, Round, Text};
use crate::feed::Kind;
use crate::store::Setting;
use crate::ui::back::Ways;
use crate::ui::components::{Icon, Message, ScreenHead, Sources, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;
use crate::ui::settings::{Quizzed, quiz_went};
use crate::ui::taught;

/// The screen.
#[component]
pub(crate) fn Quiz() -> Element {
    let app = use_context::<AppContext>();
    let rounds = app.settings.read().quiz.map_or(0, |went| went.rounds);
    let round = app.quiz.read().clone().unwrap_or_else(|| Round::after(rounds, taught::questions()));
    rsx! {
        // A new question begins at its top, and with its title.
        for number in [round.number()] {
            match round.question().cloned() {
                Some((id, question)) => rsx! { Asked { key: "{number}", id, question, round: round.clone() } },
                None => rsx! { Over { key: "{number}", round: round.clone() } },
            }
        }
    }
}

/// A question: its answers, and once one of them was given, which is right, and why.
#[component]
fn Asked(id: Id, question: Question, round: Round) -> Element {
    let app = use_context::<AppContext>();
    let fields = app.fields(Kind::Question, &id);
    let given = round.given();
    let mut args = FluentArgs::new();
    args.set("number", round.number());
    args.set("of", round.of());
    let title = app.catalogue.read().say("quiz-question", &args);
    let answers = Answer::ALL.map(|answer| (answer, fields.text(answer.word())));
    rsx! {
        main { id: "quiz", class: "screen page", "data-id": "{id}",
            ScreenHead { title }
            h2 { class: "quiz-asks", Words { text: fields.name() } }
            ul { class: "rows quiz-answers",
                for (answer, text) in answers {
                    li { key: "{answer.word()}",
                        if given.is_none() {
                            button {
                                class: "row learn-deaf",
                                "data-answer": answer.word(),
                                onclick: {
                                    let (app, round) = (app.clone(), round.clone());
                                    move |_| give(&app, round.clone(), answer)
                                },
                                if let Some(text) = text {
                                    Words { text }
                                }
                            }
                        } else {
                            Answered { answer, text, is_right: answer == question.right, is_given: given == Some(answer) }
                        }
                    }
                }
            }
            if let Some(given) = given {
                Why { id: id.clone(), is_right: given == question.right, why: fields.text("why"), question, round: round.clone() }
            }
            Stop { round }
        }
    }
}

/// Takes an answer; the last one of a round is kept as how it went.
fn give(app: &AppContext, mut round: Round, answer: Answer) {
    let mut quiz = app.quiz;
    round.answer(answer);
    if round.is_whole() {
        let (score, went) = (round.score(), app.settings.peek().quiz);
        let best = went.map_or(score, |went| went.best.best(score));
        // Kept with four digits: whoever gets there begins again.
        let rounds = went.map_or(1, |went| (went.rounds + 1) % 1_000);
        app.choose(Setting::Quiz, &quiz_went(Quizzed { best, rounds }));
    }
    quiz.set(Some(round));
}

/// One of the answers, once one was given: the right one has a mark and says so, and so has the one given.
#[component]
fn Answered(answer: Answer, text: Option<Text>, is_right: bool, is_given: bool) -> Element {
    let said = match (is_right, is_given) {
        (true, true) => Some("quiz-mark-right-given"),
        (true, false) => Some("quiz-mark-right"),
        (false, true) => Some("quiz-mark-given"),
        (false, false) => None,
    };
    rsx! {
        div { class: "row quiz-answered", "data-answer": answer.word(), "data-right": is_right, "data-given": is_given,
            span { class: "learn-mark", "data-read": is_right,
                if is_right {
                    Icon { name: "check" }
                } else if is_given {
                    Icon { name: "x" }
                }
            }
            span { class: "row-words",
                if let Some(said) = said {
                    span { class: "quiz-mark", Message { id: said } }
                }
                if let Some(text) = text {
                    span { Words { text } }
                }
            }
        }
    }
}

/// Why the right answer is right, where to read it, and on. It takes the focus: the pressed answer is gone.
#[component]
fn Why(id: Id, is_right: bool, why: Option<Text>, question: Question, round: Round) -> Element {
    let app = use_context::<AppContext>();
    let is_last = round.is_whole();
    let lesson = question.lesson.clone();
    rsx! {
        section { id: "quiz-why", class: "learn-part",
            // All of it has the focus, so that all of it comes into sight, and no further: the answers are still to be read.
            div {
                class: "learn-part quiz-said",
                role: "group",
                aria_labelledby: "quiz-said",
                tabindex: "-1",
                onmounted: move |said| async move {
                    let _ = said.set_focus(true).await; // best effort: it is read without
                },
                h2 { id: "quiz-said",
                    if is_right {
                        Message { id: "quiz-right" }
                    } else {
                        Message { id: "quiz-wrong" }
                    }
                }
                if let Some(why) = why {
                    p { Words { text: why } }
                }
                button {
                    id: "quiz-next",
                    class: "primary learn-deaf",
                    onclick: {
                        let app = app.clone();
                        move |_| {
                            let (mut quiz, mut round) = (app.quiz, round.clone());
                            round.go_on();
                            quiz.set(Some(round));
                        }
                    },
                    if is_last {
                        Message { id: "quiz-to-result" }
                    } else {
                        Message { id: "quiz-next" }
                    }
                    Icon { name: "caret-right" }
                }
            }
            Way {
                id: "quiz-lesson",
                to: Route::Lesson { id: lesson.to_string() },
                name: app.fields(Kind::Lesson, &lesson).name(),
                what: app.text("quiz-lesson"),
            }
            CardLink { id: lesson }
            p { class: "learn-review", Message { id: "verdict-not-reviewed" } }
            Sources { of: question.sources }
        }
    }
}

/// The way out, at any time: to how it went until here, or straight back while nothing was answered.
#[component]
fn Stop(round: Round) -> Element {
    let app = use_context::<AppContext>();
    let (navigator, ways) = (use_navigator(), use_context::<Ways>());
    if round.is_whole() {
        return rsx! {};
    }
    rsx! {
        button {
            id: "quiz-stop",
            class: "learn-forget quiz-stop",
            onclick: move |_| {
                let (mut quiz, mut round) = (app.quiz, round.clone());
                if round.has_begun() {
                    round.stop();
                    quiz.set(Some(round));
                } else if !ways.step_back(navigator) {
                    navigator.replace(Route::Training {});
                }
            },
            Message { id: "quiz-stop" }
        }
    }
}

/// How it went, and which lessons to look at again.
#[component]
fn Over(round: Round) -> Element {
    let app = use_context::<AppContext>();
    let score = round.score();
    let mut args = FluentArgs::new();
    args.set("right", score.right);
    args.set("of", score.of);
    let title = app.catalogue.read().say("quiz-result", &args);
    let missed = round.missed();
    rsx! {
        main { id: "quiz-over", class: "screen page",
            ScreenHead { title }
            if !missed.is_empty() {
                section { class: "learn-part",
                    h2 { Message { id: "quiz-again" } }
                    ul { id: "quiz-missed", class: "rows",
                        for id in missed {
                            li { key: "{id}",
                                Way { to: Route::Lesson { id: id.to_string() }, name: app.fields(Kind::Lesson, &id).name() }
                            }
                        }
                    }
                }
            }
            button {
                id: "quiz-another",
                class: "primary",
                onclick: {
                    let app = app.clone();
                    move |_| {
                        let mut quiz = app.quiz;
                        quiz.set(None);
                    }
                },
                Message { id: "quiz-another" }
            }
            Way { id: "quiz-training", to: Route::Training {}, name: app.text("training-all") }
            p { class: "learn-review", Message { id: "training-stays" } }
        }
    }
}
