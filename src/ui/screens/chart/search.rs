//! Finding a row by any name the app knows for what belongs to it.

use dioxus::prelude::*;

use super::lines::Lines;
use crate::domain::{Id, Match, Names, Text, fold};
use crate::ui::chosen::shortened;
use crate::ui::components::{FoundSaid, SearchField, Words, is_tusi};
use crate::ui::context::{AppContext, Shared};

/// Most rows shown while typing: what a screen holds.
const MOST_FOUND: usize = 8;

/// Most substances looked through for them: many of one row may have the same beginning.
const MOST_SUBSTANCES: usize = 60;

/// Where a name is typed, and the rows it may mean; another `field` is another, empty one.
#[component]
pub(super) fn Search(
    lines: Shared<Lines>,
    is_second: bool,
    typed: Signal<String>,
    field: u32,
    on_pick: EventHandler<Id>,
) -> Element {
    let app = use_context::<AppContext>();
    let mut typed = typed;
    let text = typed.read().trim().to_owned();
    let found = if text.is_empty() { Found::default() } else { look_for(&app, &lines, &text) };
    let label = app.text(if is_second { "chart-search-second" } else { "chart-search" });
    let sure = found.sure.clone();
    rsx! {
        div { class: "chart-search",
            label { class: "search-label for-screen-readers", r#for: "chart-search", Words { text: label.clone() } }
            for field in [field] {
                SearchField {
                    key: "{field}",
                    id: "chart-search",
                    placeholder: label.text.clone(),
                    on_type: move |text| typed.set(text),
                    on_enter: {
                        let sure = sure.clone();
                        move |()| {
                            if let Some(row) = sure.clone() { on_pick.call(row); }
                        }
                    },
                }
            }
            FoundSaid {
                asks: found.asks,
                is_tusi: found.is_tusi,
                // What nobody rated was found, too.
                count: (!text.is_empty()).then_some(found.rows.len() + found.unrated.len()),
            }
            if !text.is_empty() {
                FoundRows { lines, found, typed: text, on_pick }
            }
        }
    }
}

/// A row, and the name it was found by where that is another, with how that stands to the row.
#[derive(Clone, Debug, PartialEq)]
struct FoundRow {
    row: Id,
    by: Option<(String, Option<Text>)>,
}

/// What the typed text may mean.
#[derive(Clone, Debug, Default, PartialEq)]
struct Found {
    rows: Vec<FoundRow>,
    /// Substances that were found and have no row, as they are called.
    unrated: Vec<String>,
    /// Whether the name may mean several things, so that one must be picked.
    asks: bool,
    /// Whether it is what pink powder is sold as.
    is_tusi: bool,
    /// What Enter picks: only a name that means one row.
    sure: Option<Id>,
}

fn look_for(app: &AppContext, lines: &Lines, typed: &str) -> Found {
    let Some(names) = app.names() else { return Found::default() };
    let resolution = names.resolve(typed);
    let asks = resolution.matched == Match::Ambiguous && names.holds(typed);
    let mut found = Found { asks, is_tusi: asks && is_tusi(&resolution.candidates), ..Found::default() };
    if asks {
        for id in &resolution.candidates {
            found.add(app, &names, id, None);
        }
        return found;
    }
    // A row is called something that may be no substance's name.
    let key = fold(typed);
    let named = |line: &&Shared<super::lines::Line>| !key.is_empty() && fold(&line.name.text).starts_with(&key);
    found.rows.extend(lines.all().iter().filter(named).map(|line| FoundRow { row: line.id.clone(), by: None }));
    for one in names.search(typed, MOST_SUBSTANCES) {
        found.add(app, &names, &one.id, Some(one.by));
    }
    found.rows.retain(|one| lines.place(&one.row).is_some());
    found.rows.truncate(MOST_FOUND);
    let known = resolution.substance.and_then(|id| names.get(&id));
    let mut rows = known.into_iter().flat_map(|one| one.all_rows());
    found.sure = rows.next().filter(|_| rows.next().is_none()).cloned();
    found
}

impl Found {
    /// Adds the rows that speak for a substance, each once; `by` is the name it was found by, if not by its own.
    fn add(&mut self, app: &AppContext, names: &Names, id: &Id, by: Option<String>) {
        let Some(substance) = names.get(id) else { return };
        let shown = substance.shown_name(&app.lang()).to_owned();
        let mut is_rated = false;
        for row in substance.all_rows() {
            is_rated = true;
            if self.rows.iter().any(|held| held.row == *row) {
                continue;
            }
            let by = by.clone().unwrap_or_else(|| shown.clone());
            let is_its_name = fold(&by) == fold(&app.row_name(row).text);
            let by = (!is_its_name).then(|| (by, app.judged_substance(substance)));
            self.rows.push(FoundRow { row: row.clone(), by });
        }
        if !is_rated && self.unrated.len() < MOST_FOUND && !self.unrated.contains(&shown) {
            self.unrated.push(shown);
        }
    }
}

/// The rows to press, or in words that there is none.
#[component]
fn FoundRows(lines: Shared<Lines>, found: Found, typed: String, on_pick: EventHandler<Id>) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        if found.rows.is_empty() && found.unrated.is_empty() {
            p { id: "chart-nothing", Words { text: app.say("chart-nothing", "typed", &shortened(&typed)) } }
        }
        if !found.rows.is_empty() {
            ul { id: "chart-found", class: "candidates",
                for one in found.rows {
                    li { key: "{one.row}",
                        button {
                            "data-row": "{one.row}",
                            onclick: {
                                let row = one.row.clone();
                                move |_| on_pick.call(row.clone())
                            },
                            span { class: "candidates-name", Words { text: lines.name(&one.row) } }
                            " "
                            match one.by {
                                Some((name, Some(judged))) => rsx! {
                                    span { class: "candidates-what", bdi { {name} } ": " Words { text: judged.alone() } }
                                },
                                Some((name, None)) => rsx! { span { class: "candidates-what", bdi { {name} } } },
                                None => rsx! {},
                            }
                        }
                    }
                }
            }
        }
        for name in found.unrated {
            p { key: "{name}", class: "chart-unrated", Words { text: app.say("mix-unrated", "name", &name) } }
        }
    }
}
