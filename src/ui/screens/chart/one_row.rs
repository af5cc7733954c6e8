//! One row of the chart as a list: what it does with every other, worst first.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::begin;
use super::lines::{Beside, Cell, Line, Lines, substance_of};
use crate::domain::{Id, Risk};
use crate::i18n;
use crate::ui::components::{Icon, Message, RiskMark, Said, Words};
use crate::ui::context::{AppContext, Shared};
use crate::ui::route::Route;

/// One row with every row, level by level. A press on one of them opens the pair.
#[component]
pub(super) fn OneRow(lines: Shared<Lines>, row: Id, takes_focus: bool, on_pick: EventHandler<Vec<Id>>) -> Element {
    let app = use_context::<AppContext>();
    let Some(line) = lines.get(&row).cloned() else { return rsx! {} };
    let with = lines.worst_first(&line);
    let groups = with.chunk_by(|one, next| one.1.risk == next.1.risk);
    let groups: Vec<(Risk, &[Beside<'_>])> = groups.filter_map(|group| Some((group.first()?.1.risk, group))).collect();
    let about = substance_of(&app, &row);
    rsx! {
        section { id: "chart-row", class: "chart-row levels", aria_labelledby: "chart-row-name",
            div { class: "chart-row-head",
                h2 {
                    id: "chart-row-name",
                    tabindex: "-1",
                    onmounted: move |_| {
                        if takes_focus {
                            begin();
                        }
                    },
                    Words { text: line.name.clone() }
                }
                if let Some(id) = about {
                    Link {
                        id: "chart-about",
                        class: "chart-about",
                        aria_label: app.say("mix-about", "name", &line.name.text).text,
                        to: Route::Substance { id: id.to_string() },
                        Message { id: "chart-about" }
                        Icon { name: "caret-right" }
                    }
                }
            }
            if line.prescribed {
                p { class: "verdict-prescribed", Message { id: "verdict-prescribed" } }
            }
            p { class: "chart-soft",
                Message { id: "chart-row" }
                " "
                Message { id: "verdict-not-reviewed" }
            }
            for (risk, group) in groups {
                section { key: "{risk.word()}", class: "chart-group", "data-risk": risk.word(),
                    GroupHead { risk, count: group.len() }
                    ul {
                        for (other, cell) in group.iter() {
                            Entry {
                                key: "{other.id}",
                                line: line.clone(),
                                other: (*other).clone(),
                                cell: (*cell).clone(),
                                on_pick,
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A level, and how many there are of it.
#[component]
fn GroupHead(risk: Risk, count: usize) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let said = catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("level", i18n::risk(catalogue, risk).text);
        args.set("count", count);
        catalogue.say("chart-group", &args)
    });
    rsx! {
        h3 {
            RiskMark { risk }
            span { Words { text: said } }
        }
    }
}

/// Another row, and what the two are together.
#[component]
fn Entry(line: Shared<Line>, other: Shared<Line>, cell: Cell, on_pick: EventHandler<Vec<Id>>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let Cell { risk, said_by, effect, .. } = cell;
    let is_twice = line.id == other.id;
    let level = i18n::level(&catalogue, risk, &said_by, app.today());
    // Above its group stands the same level, with its English.
    let level = if said_by.is_empty() { level.alone() } else { level };
    rsx! {
        li {
            button {
                class: "chart-entry",
                "data-row": "{other.id}",
                "data-risk": risk.word(),
                onclick: {
                    let pair = vec![line.id.clone(), other.id.clone()];
                    move |_| on_pick.call(pair.clone())
                },
                RiskMark { risk }
                span { class: "chart-entry-words",
                    span { class: "chart-entry-name",
                        if is_twice {
                            Message { id: "chart-same" }
                        } else {
                            Words { text: other.name.clone() }
                        }
                    }
                    " "
                    span { class: "chart-entry-level",
                        Said { text: level, by: said_by }
                    }
                    if let Some(effect) = effect {
                        " "
                        span { class: "chart-entry-effect", Words { text: i18n::effect(&catalogue, effect) } }
                    }
                }
            }
        }
    }
}
