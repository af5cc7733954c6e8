//! The naloxone training: its lessons, and what was read of them; and one lesson.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Id, Protocol, Source, Text};
use crate::feed::{self, Kind};
use crate::store::Setting;
use crate::ui::components::{Gone, Icon, Message, OneSource, Points, ScreenHead, SettingsNote, Sources, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;
use crate::ui::settings::lessons_read;
use crate::ui::taught;

/// The lesson with the notes on the law of each country.
const LAW: &str = "law";

/// The screen of all lessons.
#[component]
pub(crate) fn Training() -> Element {
    let app = use_context::<AppContext>();
    let read = app.settings.read().lessons.clone();
    let lessons = taught::lessons();
    rsx! {
        main { id: "training", class: "screen page",
            ScreenHead { title: app.text("training-title") }
            section { class: "learn-part",
                h2 { Message { id: "training-lessons" } }
                ol { id: "training-lessons", class: "rows",
                    for (number , id) in (1..).zip(lessons.into_iter().map(|(id, _)| id)) {
                        li { key: "{id}", LessonLink { number, is_read: read.contains(&id), id } }
                    }
                }
            }
            section { class: "learn-part",
                h2 { Message { id: "training-practice" } }
                ul { class: "rows",
                    li { QuizLink {} }
                    li {
                        Way {
                            id: "training-rehearsal",
                            to: Route::Rehearsal {},
                            icon: "lifebuoy",
                            name: app.text("training-rehearsal"),
                            what: app.text("training-rehearsal-what"),
                        }
                    }
                    li {
                        Way {
                            id: "training-kit",
                            to: Route::Kit {},
                            icon: "first-aid-kit",
                            name: app.text("kit-title"),
                            what: app.text("kit-what"),
                        }
                    }
                }
            }
            p { class: "learn-review", Message { id: "verdict-not-reviewed" } }
            Progress {}
        }
    }
}

/// One of the lessons, with a mark when it was read.
#[component]
fn LessonLink(number: usize, id: Id, is_read: bool) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        Link { class: "row", to: Route::Lesson { id: id.to_string() }, "data-id": "{id}",
            span { class: "learn-mark", aria_hidden: "true", "data-read": is_read,
                if is_read {
                    Icon { name: "check" }
                } else {
                    "{number}"
                }
            }
            span { class: "row-words",
                span { class: "row-name", Words { text: app.fields(Kind::Lesson, &id).name() } }
                if is_read {
                    span { class: "row-what", Message { id: "training-is-read" } }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// The quiz: how it went best, or where it was left.
#[component]
fn QuizLink() -> Element {
    let app = use_context::<AppContext>();
    let begun = app.quiz.read().as_ref().filter(|round| round.question().is_some()).map(|round| {
        let mut args = FluentArgs::new();
        args.set("number", round.number());
        args.set("of", round.of());
        app.catalogue.read().say("quiz-begun", &args)
    });
    let best = app.settings.read().quiz.map(|went| {
        let mut args = FluentArgs::new();
        args.set("right", went.best.right);
        args.set("of", went.best.of);
        app.catalogue.read().say("quiz-best", &args)
    });
    let what = begun.or(best).unwrap_or_else(|| app.text("quiz-what"));
    rsx! {
        Way {
            id: "training-quiz",
            to: Route::Quiz {},
            icon: "exam",
            name: app.text("quiz-title"),
            what,
            on_press: move |()| {
                let mut quiz = app.quiz;
                let is_over = quiz.peek().as_ref().is_some_and(|round| round.question().is_none());
                if is_over {
                    quiz.set(None);
                }
            },
        }
    }
}

/// What is kept of it, and taking that back.
#[component]
fn Progress() -> Element {
    let app = use_context::<AppContext>();
    let mut forgotten = use_signal(|| false);
    let has_any = !app.settings.read().lessons.is_empty() || app.settings.read().quiz.is_some();
    rsx! {
        section { class: "learn-part",
            SettingsNote {}
            if has_any {
                p { class: "learn-review", Message { id: "training-stays" } }
                button {
                    id: "training-forget",
                    class: "learn-forget",
                    onclick: move |_| {
                        let mut quiz = app.quiz;
                        app.choose(Setting::Lessons, "");
                        app.choose(Setting::Quiz, "");
                        quiz.set(None);
                        forgotten.set(true);
                    },
                    Message { id: "training-forget" }
                }
            } else if forgotten() {
                Gone { id: "training-forgotten", Message { id: "training-forgotten" } }
            }
        }
    }
}

/// The screen of one lesson.
#[component]
pub(crate) fn Lesson(id: String) -> Element {
    let app = use_context::<AppContext>();
    let lessons = taught::lessons();
    let Some(at) = lessons.iter().position(|(one, _)| one.as_str() == id) else {
        return rsx! {
            main { id: "lesson", class: "screen page",
                ScreenHead { title: app.text("training-nothing") }
                p { id: "training-nothing", Message { id: "training-nothing-why" } }
                Way { to: Route::Training {}, name: app.text("training-all") }
            }
        };
    };
    let mut from_here = lessons.into_iter().skip(at);
    let Some((id, lesson)) = from_here.next() else { return rsx! {} };
    let next = from_here.next().map(|(id, _)| id);
    let fields = app.fields(Kind::Lesson, &id);
    rsx! {
        main { id: "lesson", class: "screen page", "data-id": "{id}",
            ScreenHead { title: fields.name() }
            Points { points: fields.points() }
            if id.as_str() == LAW {
                LawNotes {}
            }
            CardLink { id: id.clone() }
            ReadButton { id: id.clone(), next }
            p { class: "learn-review", Message { id: "verdict-not-reviewed" } }
            Sources { of: lesson.sources }
        }
    }
}

/// The card that goes further than the lesson of the same name, where there is one.
#[component]
pub(super) fn CardLink(id: Id) -> Element {
    let app = use_context::<AppContext>();
    if !taught::cards().iter().any(|(card, _)| *card == id) {
        return rsx! {};
    }
    rsx! {
        Way {
            to: Route::Card { id: id.to_string() },
            icon: "cards",
            name: app.fields(Kind::Card, &id).name(),
            what: app.text("cards-one"),
        }
    }
}

/// Keeps that the lesson was read, and leads on.
#[component]
fn ReadButton(id: Id, next: Option<Id>) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let on = match &next {
        Some(next) => app.say("training-next", "title", &app.fields(Kind::Lesson, next).name().text),
        None => app.text("training-last"),
    };
    rsx! {
        button {
            id: "lesson-read",
            class: "primary learn-on learn-deaf",
            onclick: move |_| {
                let mut read = app.settings.peek().lessons.clone();
                if !read.contains(&id) {
                    read.push(id.clone());
                    app.choose(Setting::Lessons, &lessons_read(&read));
                }
                let to = next.as_ref().map_or(Route::Training {}, |next| Route::Lesson { id: next.to_string() });
                navigator.push(to);
            },
            Icon { name: "check" }
            span { class: "row-words",
                span { Message { id: "training-read" } }
                span { class: "learn-next", Words { text: on } }
            }
        }
    }
}

/// What is known of the law, country by country: the reader's own first, where that is sure.
#[component]
fn LawNotes() -> Element {
    let app = use_context::<AppContext>();
    let here = app.country();
    let mut sources = feed::embedded_records::<Source>(Kind::Source);
    let note = |(country, protocol): (Id, Protocol)| {
        let law = app.fields(Kind::Protocol, &country).text("law")?;
        let mut source = sources.remove(&protocol.law_source?)?;
        // The day that this was looked at, not the day the page was read for something else.
        source.read = protocol.law_on.unwrap_or(source.read);
        Some((app.text(&format!("country-{country}")), country, law, source))
    };
    let protocols = feed::embedded_records::<Protocol>(Kind::Protocol).into_iter();
    let mut notes: Vec<(Text, Id, Text, Source)> = protocols.filter_map(note).collect();
    let order = app.catalogue.read().order();
    notes.sort_by_cached_key(|(name, country, ..)| (here.as_ref() != Some(country), order.key(&name.text)));
    rsx! {
        section { id: "lesson-law", class: "learn-part",
            h2 { Message { id: "training-law" } }
            for (name, country, law, source) in notes {
                section { key: "{country}", class: "learn-country", "data-id": "{country}",
                    h3 { Words { text: name } }
                    p { Words { text: law } }
                    OneSource { one: source }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ui::at::page;

    #[test]
    fn a_lesson_nobody_wrote_is_said_not_to_be_there_and_leads_to_those_that_are() {
        assert!(page("/training/law").contains("id=\"lesson-read\""));
        for address in ["/training/zzqx", "/training/%3Cb%3E", "/training/Law"] {
            let page = page(address);
            assert!(
                page.contains("id=\"training-nothing\"") && page.contains("href=\"/training\""),
                "{address}: {page}"
            );
            assert!(!page.contains("id=\"lesson-read\"") && !page.contains("zzqx"), "{address}");
        }
    }
}
