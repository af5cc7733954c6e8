//! Chart: every pair at a glance; one row of it, worst first; two rows side by side.
//!
//! Here: which of the three is shown, and how one comes from one to the other. Not here: what a pair does in full, which
//! is Mix's to say.

mod lines;
mod matrix;
mod one_row;
mod search;
mod two_rows;

use dioxus::prelude::*;

use self::lines::Lines;
use self::matrix::{Matrix, Spot};
use self::one_row::OneRow;
use self::search::Search;
use self::two_rows::TwoRows;
use crate::domain::Id;
use crate::ui::components::{BuiltInNote, Icon, Loading, Message, Problem, ScreenHead};
use crate::ui::context::{AppContext, Shared};
use crate::ui::painted::after_paint;

/// How many rows can be looked at at once.
const MOST_PICKED: usize = 2;

/// The screen.
#[component]
pub(crate) fn Chart() -> Element {
    let app = use_context::<AppContext>();
    let reading = use_reading();
    let lines = use_resource({
        let app = app.clone();
        move || {
            let _ = (app.content(), app.catalogue.read()); // either may change what is read
            let app = app.clone();
            async move {
                after_paint().await;
                Lines::read(&app).map(|lines| Shared(lines.into()))
            }
        }
    });
    let mut picked = app.chart;
    let pick = use_callback(move |rows: Vec<Id>| {
        if let Some(Ok(lines)) = &*lines.peek() {
            reading.go_on(lines, &picked.peek(), &rows);
            picked.set(rows);
        }
    });
    let show_whole = use_callback(move |()| pick.call(Vec::new()));
    let shows_whole = picked.read().is_empty();
    let is_matrix = shows_whole && reading.typed.read().trim().is_empty();
    rsx! {
        main { id: "chart", class: "screen chart", "data-view": if is_matrix { "matrix" } else { "rows" },
            // From a row or a pair, back is the whole chart, where the reader was in it.
            ScreenHead {
                title: app.text("chart-title"),
                on_back: (!shows_whole).then_some(show_whole),
            }
            match &*lines.read() {
                None => rsx! { Loading {} },
                Some(Err(kind)) => rsx! { Problem { kind: *kind } },
                // Asked after the ratings: a page that broke while they were read has changed where they came from.
                Some(Ok(lines)) => rsx! {
                    BuiltInNote { origin: app.content().origin() }
                    Answer { lines: lines.clone(), reading, on_pick: pick }
                },
            }
        }
    }
}

/// Where the reader is in the chart.
#[derive(Clone, Copy, PartialEq)]
struct Reading {
    typed: Signal<String>,
    /// Raised to empty the field.
    field: Signal<u32>,
    /// Where they were in the matrix, to come back to; none until they went anywhere in it.
    at: Signal<Option<Spot>>,
    /// Only what was picked here takes the focus: a reader who comes back from another page begins at the title.
    has_picked: Signal<bool>,
}

fn use_reading() -> Reading {
    Reading {
        typed: use_signal(String::new),
        field: use_signal(|| 0),
        at: use_signal(|| None),
        has_picked: use_signal(|| false),
    }
}

impl Reading {
    /// The reader goes from the rows `picked` to `rows`.
    fn go_on(self, lines: &Lines, picked: &[Id], rows: &[Id]) {
        let Self { mut typed, mut field, mut at, mut has_picked } = self;
        // The whole chart begins where the reader was, also when they went to another page in between.
        let known = if rows.is_empty() && at.peek().is_none() { picked } else { rows };
        let place = |n: usize| known.get(n).and_then(|id| lines.place(id)).map(|place| place + 1);
        if let Some(row) = place(0) {
            at.set(Some((row, place(1).unwrap_or(0))));
        }
        has_picked.set(true);
        typed.set(String::new());
        field += 1;
    }
}

/// Begins what was picked at the top of the screen, with the focus on its title.
fn begin() {
    const SCRIPT: &str = "const screen = document.getElementById('chart');
         screen?.querySelector('h2')?.focus({ preventScroll: true });
         screen?.scrollTo(0, 0);";
    spawn(async move {
        let _ = document::eval(SCRIPT).await; // best effort: it reads without it
    });
}

/// The chart, once it is there: how to find a row, what was picked, and what there is to read of it.
#[component]
fn Answer(lines: Shared<Lines>, reading: Reading, on_pick: Callback<Vec<Id>>) -> Element {
    let app = use_context::<AppContext>();
    let Reading { typed, field, at, has_picked } = reading;
    let shown: Vec<Id> = app.chart.read().iter().filter(|id| lines.place(id).is_some()).cloned().collect();
    let pick_one_more = {
        let shown = shown.clone();
        move |row: Id| {
            let kept = shown.iter().filter(|held| **held != row).take(MOST_PICKED - 1).cloned();
            on_pick.call(kept.chain([row.clone()]).collect());
        }
    };
    rsx! {
        if shown.len() < MOST_PICKED {
            Search { lines: lines.clone(), is_second: !shown.is_empty(), typed, field: field(), on_pick: pick_one_more }
        }
        Picked { lines: lines.clone(), rows: shown.clone(), on_pick }
        if typed.read().trim().is_empty() {
            // A new choice is a new page: it begins at its own top, and takes the focus.
            match &shown[..] {
                [] => rsx! { Matrix { lines, at, on_pick } },
                [row] => rsx! {
                    for row in [row.clone()] {
                        OneRow { key: "{row}", lines: lines.clone(), row, takes_focus: has_picked(), on_pick }
                    }
                },
                [one, other, ..] => rsx! {
                    for (one, other) in [(one.clone(), other.clone())] {
                        TwoRows {
                            key: "{one} {other}",
                            lines: lines.clone(),
                            one,
                            other,
                            takes_focus: has_picked(),
                            on_pick,
                        }
                    }
                },
            }
        }
    }
}

/// The picked rows; a press takes one away, or all of them.
#[component]
fn Picked(lines: Shared<Lines>, rows: Vec<Id>, on_pick: EventHandler<Vec<Id>>) -> Element {
    let app = use_context::<AppContext>();
    if rows.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { class: "chart-picked",
            ul { id: "chart-picked", class: "chips",
                for (place, row) in rows.iter().cloned().enumerate() {
                    // The same row may stand here twice.
                    li { key: "{place} {row}",
                        button {
                            class: "chip",
                            "data-row": "{row}",
                            aria_label: app.say("mix-remove", "name", &lines.name(&row).text).text,
                            onclick: {
                                let mut left = rows.clone();
                                left.remove(place);
                                move |_| on_pick.call(left.clone())
                            },
                            bdi { {lines.name(&row).text} }
                            span { class: "chip-cross", aria_hidden: "true", "×" }
                        }
                    }
                }
            }
            button { id: "chart-whole", class: "chart-whole", onclick: move |_| on_pick.call(Vec::new()),
                Icon { name: "grid-nine" }
                span { Message { id: "chart-whole" } }
            }
        }
    }
}
