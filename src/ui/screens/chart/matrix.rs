//! The whole chart: a table that keeps its heads in sight, to be read by hand, by keyboard and by a screen reader.

use dioxus::prelude::*;

use super::lines::{Line, Lines};
use crate::domain::{Id, Risk};
use crate::i18n;
use crate::ui::components::{Message, Words};
use crate::ui::context::{AppContext, Shared};
use crate::ui::painted::after_paint;

/// A place in the table: row and column, counted with the heads, which are 0. There is nothing at 0, 0.
pub(super) type Spot = (usize, usize);

/// How many rows a page is.
const PAGE: usize = 6;

/// How many rows are drawn at once: more than a phone shows. The others follow when these are seen.
const FIRST: usize = 12;

/// Every row with every row. One place takes the focus; arrows carry it on.
#[component]
pub(super) fn Matrix(lines: Shared<Lines>, at: Signal<Option<Spot>>, on_pick: EventHandler<Vec<Id>>) -> Element {
    let app = use_context::<AppContext>();
    let most = lines.all().len();
    let is_mirrored = app.catalogue.read().language().direction() == "rtl";
    let here = at.read().filter(|(row, column)| (*row).max(*column) <= most && row + column > 0).unwrap_or((1, 1));
    let pick = use_callback({
        let lines = lines.clone();
        move |(row, column): Spot| {
            let id = |place: usize| Some(lines.all().get(place.checked_sub(1)?)?.id.clone());
            on_pick.call([id(row), id(column)].into_iter().flatten().collect());
        }
    });
    let mut at = at;
    let on_key = move |event: KeyboardEvent| {
        let key = event.key();
        let moved = match &key {
            Key::Enter => None,
            Key::Character(letter) if letter == " " => None,
            _ => match step(here, &key, event.modifiers().ctrl(), most, is_mirrored) {
                Some(next) => Some(next),
                None => return, // not a key of the table
            },
        };
        event.prevent_default();
        match moved {
            Some(next) => {
                at.set(Some(next));
                focus(next);
            }
            None => pick.call(here),
        }
    };
    let mut draws_all = use_signal(|| false);
    use_future(move || async move {
        after_paint().await;
        draws_all.set(true);
        // Whoever was here before comes back to the same place.
        let place = *at.peek();
        if let Some(place) = place {
            after_paint().await;
            focus(place);
        }
    });
    let shown = if draws_all() { most } else { FIRST };
    let in_row = |row: usize| (here.0 == row).then_some(here.1);
    rsx! {
        div {
            id: "chart-scroll",
            class: "chart-scroll",
            role: "region",
            aria_labelledby: "chart-caption",
            div { class: "chart-beside",
                Legend {}
                p { class: "chart-soft",
                    Message { id: "chart-how" }
                    " "
                    Message { id: "verdict-not-reviewed" }
                }
            }
            table { id: "chart-matrix", class: "chart-matrix", role: "grid", aria_labelledby: "chart-caption", onkeydown: on_key,
                caption { id: "chart-caption", class: "for-screen-readers", Message { id: "chart-caption" } }
                Heads { lines: lines.clone(), focused: in_row(0), on_press: pick }
                for (first, class) in lines.classes().into_iter().filter(|(first, _)| *first < shown) {
                    tbody { key: "{first}",
                        tr { class: "chart-class",
                            th { scope: "rowgroup", colspan: "{most + 1}",
                                span {
                                    if let Some(line) = class.first() {
                                        Words { text: app.text(&format!("chart-class-{}", line.class.word())) }
                                    }
                                }
                            }
                        }
                        for (n, line) in class.iter().enumerate().take(shown - first) {
                            Row {
                                key: "{line.id}",
                                lines: lines.clone(),
                                line: line.clone(),
                                place: first + n + 1,
                                focused: in_row(first + n + 1),
                                on_press: pick,
                            }
                        }
                    }
                }
            }
            div { class: "chart-beside",
                p { class: "chart-soft", Message { id: "verdict-cautious-wins" } }
            }
        }
    }
}

/// The five levels: each shape with its word.
#[component]
pub(super) fn Legend() -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    rsx! {
        ul { id: "chart-legend", class: "chart-legend", aria_label: app.text("chart-legend").text,
            for risk in Risk::ALL.iter().rev().copied() {
                li { key: "{risk.word()}",
                    span { class: "level", "data-risk": risk.word(), aria_hidden: "true" }
                    span { Words { text: i18n::risk(&catalogue, risk) } }
                }
            }
        }
    }
}

/// The names over the columns.
#[component]
fn Heads(lines: Shared<Lines>, focused: Option<usize>, on_press: EventHandler<Spot>) -> Element {
    rsx! {
        thead {
            tr { id: "chart-line-0",
                td { class: "chart-corner" }
                for (n, line) in lines.all().iter().enumerate() {
                    th {
                        key: "{line.id}",
                        scope: "col",
                        tabindex: tabindex(focused == Some(n + 1)),
                        "data-first": line.is_first.then_some("true"),
                        aria_label: full_name(line),
                        onclick: move |_| on_press.call((0, n + 1)),
                        span { Words { text: line.short_name() } }
                    }
                }
            }
        }
    }
}

/// One row: it is drawn again only when the focus comes to it or leaves it.
#[component]
fn Row(
    lines: Shared<Lines>,
    line: Shared<Line>,
    place: usize,
    focused: Option<usize>,
    on_press: EventHandler<Spot>,
) -> Element {
    rsx! {
        tr { id: "chart-line-{place}",
            th {
                scope: "row",
                tabindex: tabindex(focused == Some(0)),
                aria_label: full_name(&line),
                "data-row": "{line.id}",
                onclick: move |_| on_press.call((place, 0)),
                Words { text: line.short_name() }
            }
            // One element a cell, and nothing in it: its shape is drawn by its style. Their order is that of the heads.
            for (n, (cell, column)) in line.cells.iter().zip(lines.all()).enumerate() {
                td {
                    "data-risk": cell.risk.word(),
                    "data-first": column.is_first.then_some("true"),
                    tabindex: tabindex(focused == Some(n + 1)),
                    aria_label: "{cell.label}",
                    onclick: move |_| on_press.call((place, n + 1)),
                }
            }
        }
    }
}

/// The whole name, where a shorter one is shown.
fn full_name(line: &Line) -> Option<String> {
    (line.short_name() != line.name).then(|| line.name.text.clone())
}

const fn tabindex(is_here: bool) -> &'static str {
    if is_here { "0" } else { "-1" }
}

/// Where a key leads from `at`, in a table of `most` rows and as many columns; none for a key that leads nowhere.
fn step((row, column): Spot, key: &Key, is_far: bool, most: usize, is_mirrored: bool) -> Option<Spot> {
    // Only the names may be left of the first column, and only they above the first row.
    let least = |other: usize| usize::from(other == 0);
    let before = |place: usize, other: usize, by: usize| place.saturating_sub(by).max(least(other));
    let after = |place: usize, by: usize| (place + by).min(most);
    Some(match (key, is_far) {
        (Key::ArrowUp, _) => (before(row, column, 1), column),
        (Key::ArrowDown, _) => (after(row, 1), column),
        (Key::ArrowLeft, _) if is_mirrored => (row, after(column, 1)),
        (Key::ArrowRight, _) if is_mirrored => (row, before(column, row, 1)),
        (Key::ArrowLeft, _) => (row, before(column, row, 1)),
        (Key::ArrowRight, _) => (row, after(column, 1)),
        (Key::PageUp, _) => (before(row, column, PAGE), column),
        (Key::PageDown, _) => (after(row, PAGE), column),
        (Key::Home, false) => (row, least(row)),
        (Key::End, false) => (row, most),
        (Key::Home, true) => (0, 1),
        (Key::End, true) => (most, most),
        _ => return None,
    })
}

/// Moves the focus to a place, in sight of its heads.
fn focus((row, column): Spot) {
    let script = format!(
        "const it = document.getElementById('chart-line-{row}')?.cells[{column}];
         it?.focus({{ preventScroll: true }});
         it?.scrollIntoView({{ block: 'nearest', inline: 'nearest' }});"
    );
    spawn(async move {
        let _ = document::eval(&script).await; // best effort: without a page there is nothing to move
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: usize = 53;

    fn from(at: Spot, keys: &[Key]) -> Spot {
        keys.iter().fold(at, |at, key| step(at, key, false, MOST, false).unwrap())
    }

    #[test]
    fn the_heads_can_be_reached_and_the_corner_between_them_cannot() {
        assert_eq!(from((1, 1), &[Key::ArrowUp, Key::ArrowLeft, Key::ArrowLeft]), (0, 1));
        assert_eq!(from((1, 1), &[Key::ArrowLeft, Key::ArrowUp, Key::PageUp]), (1, 0));
        assert_eq!(from((9, 9), &[Key::Home]), (9, 0));
        assert_eq!(from((0, 9), &[Key::Home]), (0, 1));
    }

    #[test]
    fn no_key_leads_out_of_the_table() {
        assert_eq!(from((MOST, MOST), &[Key::ArrowDown, Key::ArrowRight, Key::PageDown, Key::End]), (MOST, MOST));
        assert_eq!(step((9, 9), &Key::End, true, MOST, false), Some((MOST, MOST)));
        assert_eq!(step((9, 9), &Key::Home, true, MOST, false), Some((0, 1)));
        assert_eq!(step((9, 9), &Key::Tab, false, MOST, false), None);
    }

    #[test]
    fn from_right_to_left_the_arrows_go_where_they_point() {
        assert_eq!(step((5, 5), &Key::ArrowLeft, false, MOST, true), Some((5, 6)));
        assert_eq!(step((5, 5), &Key::ArrowRight, false, MOST, true), Some((5, 4)));
    }
}
