//! Two rows of the chart: what they are together, in full, and how each stands to every other row, side by side.

use dioxus::prelude::*;

use super::begin;
use super::lines::{Cell, Line, Lines, substance_of};
use super::matrix::Legend;
use crate::domain::{Asked, Id, Relation};
use crate::i18n;
use crate::ui::chosen::Chosen;
use crate::ui::components::{Icon, Message, Problem, RiskMark, Said, VerdictCard, Words};
use crate::ui::context::{AppContext, Shared};
use crate::ui::route::Route;

/// The pair as Mix tells it, and both rows against every other, worst first.
#[component]
pub(super) fn TwoRows(
    lines: Shared<Lines>,
    one: Id,
    other: Id,
    takes_focus: bool,
    on_pick: EventHandler<Vec<Id>>,
) -> Element {
    let is_twice = one == other;
    let title = |id: &Id| lines.name(id);
    rsx! {
        section { id: "chart-pair", class: "chart-row", aria_labelledby: "chart-pair-names",
            h2 {
                id: "chart-pair-names",
                // What was picked stands above it already.
                class: "for-screen-readers",
                tabindex: "-1",
                onmounted: move |_| {
                    if takes_focus {
                        begin();
                    }
                },
                Words { text: title(&one) }
                " + "
                Words { text: title(&other) }
            }
            Pair { lines: lines.clone(), one: one.clone(), other: other.clone() }
        }
        if !is_twice {
            Compare { lines, one, other, on_pick }
        }
    }
}

/// What the two are together.
#[component]
fn Pair(lines: Shared<Lines>, one: Id, other: Id) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let is_twice = one == other;
    let chosen: Vec<Chosen> = [&one, &other]
        .into_iter()
        .map(|row| {
            // The same substance twice is one to Mix; the same row twice are two of its kind.
            let id = substance_of(&app, row).filter(|_| !is_twice);
            Chosen { typed: lines.name(row).text, id }
        })
        .collect();
    let asked: Vec<Asked> = [&one, &other]
        .into_iter()
        .zip(&chosen)
        .map(|(row, chosen)| {
            let about = chosen.id.as_ref().and_then(|id| Some(Asked::about(id, &app.substance(id)?)));
            let of_row = || Asked { rows: vec![row.clone()], relation: Some(Relation::Same), ..Asked::default() };
            about.unwrap_or_else(of_row)
        })
        .collect();
    let can_be_mixed = chosen.iter().all(|one| one.id.is_some());
    match app.content().verdict(&asked) {
        Ok(verdict) => rsx! {
            VerdictCard { verdict, chosen: chosen.clone() }
            if can_be_mixed {
                button {
                    id: "chart-to-mix",
                    class: "primary",
                    onclick: {
                        let app = app.clone();
                        move |_| {
                            app.ask_instead(chosen.clone());
                            navigator.push(Route::Mix {});
                        }
                    },
                    Icon { name: "intersect" }
                    span { Message { id: "chart-to-mix" } }
                }
            }
        },
        Err(error) => rsx! { Problem { kind: error.kind() } },
    }
}

/// Both rows against every other row. A press opens that pair.
#[component]
fn Compare(lines: Shared<Lines>, one: Id, other: Id, on_pick: EventHandler<Vec<Id>>) -> Element {
    let is_signed = use_context::<AppContext>().catalogue.read().is_signed();
    let (Some(left), Some(right)) = (lines.get(&one), lines.get(&other)) else { return rsx! {} };
    let cells = left.cells.iter().zip(&right.cells);
    let mut rows: Vec<(&Shared<Line>, &Cell, &Cell)> =
        lines.all().iter().zip(cells).map(|(line, (one, other))| (line, one, other)).collect();
    rows.retain(|(line, ..)| line.id != one && line.id != other);
    rows.sort_by_key(|(_, one, other)| std::cmp::Reverse((one.risk.max(other.risk), one.risk.min(other.risk))));
    rsx! {
        section { class: "chart-row levels", aria_labelledby: "chart-compare-title",
            h2 { id: "chart-compare-title", Message { id: "chart-compare" } }
            if !is_signed {
                Legend {}
            }
            table { id: "chart-compare", class: "chart-compare", aria_labelledby: "chart-compare-title",
                thead {
                    tr {
                        th { scope: "col", Words { text: left.short_name() } }
                        th { scope: "col", Words { text: right.short_name() } }
                    }
                }
                for (line, with_one, with_other) in rows {
                    // The name stands above its two levels: beside them a narrow phone would break every word.
                    tbody { key: "{line.id}", "data-row": "{line.id}",
                        tr {
                            th { scope: "rowgroup", colspan: 2, Words { text: line.name.clone() } }
                        }
                        tr {
                            Compared { pair: (one.clone(), line.id.clone()), cell: with_one.clone(), on_pick }
                            Compared { pair: (other.clone(), line.id.clone()), cell: with_other.clone(), on_pick }
                        }
                    }
                }
            }
        }
    }
}

/// One level, to press.
#[component]
fn Compared(pair: (Id, Id), cell: Cell, on_pick: EventHandler<Vec<Id>>) -> Element {
    let app = use_context::<AppContext>();
    let level = i18n::level(&app.catalogue.read(), cell.risk, &cell.said_by, app.today());
    // Above the table stands each level, with its English.
    let level = if cell.said_by.is_empty() { level.alone() } else { level };
    rsx! {
        td {
            button {
                "data-risk": cell.risk.word(),
                aria_label: "{cell.label}",
                onclick: move |_| on_pick.call(vec![pair.0.clone(), pair.1.clone()]),
                RiskMark { risk: cell.risk }
                span {
                    Said { text: level, by: cell.said_by.clone() }
                }
            }
        }
    }
}
