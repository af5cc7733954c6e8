//! What a substance does with each row of the chart, worst first.

use std::cmp::Reverse;
use std::rc::Rc;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Asked, Id, Risk, Text, Verdict};
use crate::i18n::{self, Catalogue};
use crate::store::ErrorKind;
use crate::ui::chosen::Chosen;
use crate::ui::components::{Icon, Message, Problem, RiskMark, Said, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// One of the rows beside the substance.
#[derive(Clone, Debug, PartialEq)]
struct Beside {
    /// The substance that stands for the row; none when it is the page's own.
    other: Option<Id>,
    row: Id,
    name: Text,
    verdict: Verdict,
}

/// What it does with each row of the chart, worst first.
#[component]
pub(super) fn WithOthers(one: ReadSignal<Asked>) -> Element {
    let app = use_context::<AppContext>();
    let places: Places = use_signal(Vec::new);
    let all = use_memo(move || beside(&app, &one.read()));
    let all = all.read();
    let all = match &*all {
        Ok(all) => all,
        Err(kind) => return rsx! { Problem { kind: *kind } },
    };
    // A wall of "not rated" says no more than one line does.
    let all_unknown = all.iter().all(|one| one.verdict.risk == Risk::Unknown);
    let of = |risk: Risk| all.iter().filter(|one| one.verdict.risk == risk).cloned().collect::<Vec<_>>();
    let groups = Risk::ALL.iter().rev().map(|risk| (*risk, of(*risk))).filter(|(_, group)| !group.is_empty());
    let groups: Vec<(Risk, Vec<Beside>)> = groups.collect();
    let counts: Vec<(Risk, usize)> = groups.iter().map(|(risk, group)| (*risk, group.len())).collect();
    rsx! {
        section { id: "substance-others", class: "others",
            h2 { Message { id: "substance-others" } }
            if counts.len() > 1 {
                Levels { counts, places }
            }
            p { class: "others-how",
                Message { id: "verdict-purity" }
                " "
                Message { id: "verdict-cautious-wins" }
            }
            for (risk, group) in groups {
                Group { key: "{risk.word()}", risk, group, folded: all_unknown, one, places }
            }
        }
    }
}

/// Where each level stands on the page.
type Places = Signal<Vec<(Risk, Rc<MountedData>)>>;

/// How many of each level: a press goes there.
#[component]
fn Levels(counts: Vec<(Risk, usize)>, places: Places) -> Element {
    let app = use_context::<AppContext>();
    let go = move |risk: Risk| async move {
        let place = places.peek().iter().find(|(of, _)| *of == risk).map(|(_, place)| Rc::clone(place));
        if let Some(place) = place {
            let _ = place.scroll_to(ScrollBehavior::Instant).await; // best effort: it is on the page
        }
    };
    let level = |risk, count| level(&app.catalogue.read(), risk, count).text;
    rsx! {
        ul { id: "substance-levels", class: "others-levels",
            for (risk, count) in counts {
                li { key: "{risk.word()}",
                    button { "data-risk": risk.word(), aria_label: level(risk, count), onclick: move |_| go(risk),
                        RiskMark { risk }
                        span { "{count}" }
                    }
                }
            }
        }
    }
}

/// A level, and how many have it.
fn level(catalogue: &Catalogue, risk: Risk, count: usize) -> Text {
    catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("level", i18n::risk(catalogue, risk).text);
        args.set("count", count);
        catalogue.say("substance-level", &args)
    })
}

/// The rows of one level.
#[component]
fn Group(risk: Risk, group: Vec<Beside>, folded: bool, one: ReadSignal<Asked>, places: Places) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let level = level(&catalogue, risk, group.len());
    let mut places = places;
    let entries = rsx! {
        ul { class: "rows",
            for beside in group {
                li { key: "{beside.row}", Entry { beside, one } }
            }
        }
    };
    rsx! {
        section { class: "others-group", "data-risk": risk.word(),
            h3 {
                onmounted: move |heading| {
                    places.write().retain(|(of, _)| *of != risk);
                    places.write().push((risk, heading.data()));
                },
                RiskMark { risk }
                span { Words { text: level } }
            }
            if risk == Risk::Unknown {
                p { Message { id: "substance-unknown-means" } }
            }
            if folded {
                details {
                    summary { Message { id: "substance-show-all" } }
                    {entries}
                }
            } else {
                {entries}
            }
        }
    }
}

/// One row beside the substance. A press asks about the two.
#[component]
fn Entry(beside: Beside, one: ReadSignal<Asked>) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let catalogue = app.catalogue.read().clone();
    let Beside { other, name, verdict, .. } = beside;
    let effect = (verdict.core_risk != Risk::Unknown).then(|| i18n::effect(&catalogue, verdict.effect));
    let open = (verdict.risk != Risk::Unknown && verdict.unknown_pairs > 0).then(|| {
        let mut args = FluentArgs::new();
        args.set("count", verdict.unknown_pairs);
        catalogue.say("substance-open-pairs", &args)
    });
    // A level that core gives stands over its group; one that only groups give says who does.
    let by = verdict.said_by.clone();
    let said = (!by.is_empty()).then(|| i18n::level(&catalogue, verdict.risk, &by, app.today()));
    let Some(other) = other else {
        return rsx! {
            div { class: "row", "data-risk": verdict.risk.word(),
                RiskMark { risk: verdict.risk }
                span { class: "row-words",
                    span { class: "row-name", Message { id: "substance-same" } }
                    if let Some(effect) = effect {
                        span { class: "row-what", Words { text: effect } }
                    }
                }
            }
        };
    };
    rsx! {
        button {
            class: "row",
            "data-risk": verdict.risk.word(),
            "data-id": "{other}",
            onclick: move |_| {
                let this = one.peek().id.clone();
                app.ask_instead(this.into_iter().chain([other.clone()]).map(Chosen::substance).collect());
                navigator.push(Route::Mix {});
            },
            RiskMark { risk: verdict.risk }
            span { class: "row-words",
                span { class: "row-name", Words { text: name } }
                if let Some(text) = said {
                    span { class: "row-what others-said", Said { text, by } }
                }
                if let Some(effect) = effect {
                    span { class: "row-what", Words { text: effect } }
                }
                if let Some(open) = open {
                    span { class: "row-what others-open", Words { text: open } }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// Every row beside `one`, worst first, then by its name in the reader's language.
fn beside(app: &AppContext, one: &Asked) -> Result<Vec<Beside>, ErrorKind> {
    // Read before the chart is: a query may not begin within another.
    let names = app.names().ok_or(ErrorKind::Other)?;
    let all = app.content().against(one, |row| names.asked_of_row(row)).map_err(|error| error.kind())?;
    let mut all: Vec<Beside> = all
        .into_iter()
        .filter_map(|(other, verdict)| {
            let row = other.rows.first()?.clone();
            Some(Beside {
                other: other.id.filter(|id| Some(id) != one.id.as_ref()),
                name: app.row_name(&row),
                row,
                verdict,
            })
        })
        .collect();
    let order = app.catalogue.read().order();
    all.sort_by_cached_key(|one| (Reverse((one.verdict.risk, one.verdict.unknown_pairs)), order.key(&one.name.text)));
    Ok(all)
}
