//! One substance: what it is, what it is called, how long it still matters, and what it does with everything else.

use std::cmp::Reverse;
use std::rc::Rc;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{
    Asked, Id, Lasts, Name, NameKind, Names as SubstanceNames, Relation, Risk, Substance as Record, Text, Verdict,
};
use crate::feed::Kind;
use crate::i18n::{self, Catalogue};
use crate::store::ErrorKind;
use crate::ui::chosen::Chosen;
use crate::ui::components::{BuiltInNote, Icon, Message, Problem, RiskMark, ScreenHead, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// Names that show before the list is opened: about a line.
const FIRST_NAMES: usize = 4;

/// The screen.
#[component]
pub(crate) fn Substance(id: String) -> Element {
    let app = use_context::<AppContext>();
    let _ = app.revision.read(); // a finished update may have changed it
    // What no id can be is as little known as an id that nobody has.
    let found = match Id::new(id) {
        Ok(id) => app.database.substance(&id).map(|found| found.map(|one| (id, one))).map_err(|error| error.kind()),
        Err(_) => Ok(None),
    };
    rsx! {
        main { id: "substance", class: "screen substance levels",
            match found {
                Ok(Some((id, one))) => rsx! { Known { id, one } },
                Ok(None) => rsx! {
                    ScreenHead { title: app.text("substance-nothing") }
                    p { id: "substance-nothing", Message { id: "substance-nothing-why" } }
                    Link { class: "row", to: Route::Mix {},
                        span { class: "row-words", Message { id: "substance-to-mix" } }
                        Icon { name: "caret-right" }
                    }
                },
                Err(kind) => rsx! {
                    ScreenHead { title: app.text("substance-title") }
                    Problem { kind }
                },
            }
        }
    }
}

/// What is known of it: first what must be said first, at the end what can wait.
#[component]
fn Known(id: Id, one: Record) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let lang = app.lang();
    let name = one.shown_name(&lang).to_owned();
    let title = Text { text: name.clone(), lang: catalogue.language().tag.clone() };
    let asked = Asked::about(&id, &one);
    // Of one alone: whether somebody may be prescribed it, and what a name that is two rows is in itself.
    let alone = app.database.verdict(std::slice::from_ref(&asked));
    let (prescribed, itself) = match &alone {
        Ok(alone) => (alone.prescribed, Some(alone.risk).filter(|_| asked.rows.len() > 1)),
        Err(_) => (one.prescribed && !one.rescue, None),
    };
    let note = app.words(Kind::Substance, id.as_str(), "note");
    let unrated = one.relation.is_none().then(|| i18n::relation(&catalogue, &one, &[])).flatten();
    rsx! {
        ScreenHead { title }
        if let Some(note) = note {
            p { class: "substance-note", Words { text: note } }
        }
        if one.rescue {
            p { class: "substance-rescue", Message { id: "verdict-headline-rescue" } }
        }
        p { class: "substance-class",
            Words { text: i18n::class(&catalogue, one.class) }
        }
        if let Some(unrated) = unrated {
            p { class: "substance-unrated", Words { text: unrated } }
        }
        JudgedBy { one: one.clone() }
        if let Some(risk) = itself {
            p { class: "substance-itself", "data-risk": risk.word(),
                RiskMark { risk }
                span { Words { text: app.say("substance-itself", "level", &i18n::risk(&catalogue, risk).text) } }
            }
        }
        if prescribed {
            p { class: "substance-prescribed", Message { id: "verdict-prescribed" } }
        }
        if let Some(lasts) = one.lasts.clone() {
            StillCounts { name, lasts }
        }
        AddToMix { id: id.clone() }
        Names { one: one.clone() }
        if !one.rescue {
            WithOthers { one: asked }
        }
        p { class: "substance-review", Message { id: "verdict-not-reviewed" } }
        // Asked last: a page that broke while it was read has changed where the answers came from.
        BuiltInNote { origin: app.database.origin() }
    }
}

/// The rows that speak for it, each a way to its own page.
#[component]
fn JudgedBy(one: Record) -> Element {
    let app = use_context::<AppContext>();
    if !matches!(one.relation, Some(Relation::Member | Relation::Proxy)) {
        return rsx! {};
    }
    let catalogue = app.catalogue.read().clone();
    let says = |row: &Id| i18n::relation(&catalogue, &one, &[app.row_name(row).text]);
    let names = app.names();
    let page = |row: &Id| names.as_ref().and_then(|names| speaker(names, row).id).unwrap_or_else(|| row.clone());
    let rows: Vec<(Id, Text)> = one.all_rows().filter_map(|row| Some((page(row), says(row)?))).collect();
    rsx! {
        ul { id: "substance-rows", class: "rows",
            for (page, says) in rows {
                li { key: "{page}",
                    Link { class: "row", to: Route::Substance { id: page.to_string() },
                        span { class: "row-words", span { class: "substance-judged", Words { text: says } } }
                        Icon { name: "caret-right" }
                    }
                }
            }
        }
    }
}

/// How long it still matters, and who says so.
#[component]
fn StillCounts(name: String, lasts: Lasts) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let source = app.database.source(&lasts.source).ok().flatten();
    let mut args = FluentArgs::new();
    args.set("name", source.as_ref().map_or_else(|| lasts.source.to_string(), |source| source.title.clone()));
    args.set("date", source.map(|source| source.read.to_string()).unwrap_or_default());
    rsx! {
        section { class: "substance-lasts",
            p { class: "substance-lasts-days", Words { text: i18n::lasts(&catalogue, &name, lasts.days) } }
            p { class: "substance-lasts-source", Words { text: catalogue.say("substance-lasts-source", &args) } }
        }
    }
}

/// Puts it beside what is already in the mix.
#[component]
fn AddToMix(id: Id) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let chosen = Chosen::substance(id);
    let is_in = app.mix.read().contains(&chosen);
    rsx! {
        button {
            id: "substance-add",
            class: "primary",
            onclick: move |_| {
                app.add(chosen.clone());
                navigator.push(Route::Mix {});
            },
            if is_in {
                Message { id: "substance-in-mix" }
            } else {
                Icon { name: "plus" }
                Message { id: "substance-add" }
            }
        }
    }
}

/// Names of one sort, under the message that says which.
type Sort<'a> = (&'static str, Vec<&'a Name>);

/// What else it is called: a few, and all of them behind a press.
#[component]
fn Names(one: Record) -> Element {
    let app = use_context::<AppContext>();
    let lang = app.lang();
    let sorts = sorts(&one, &lang);
    // What people say is known to more readers than a chemical name.
    let said = sorts.iter().filter(|(sort, _)| *sort == STREET);
    let others = sorts.iter().filter(|(sort, _)| !matches!(*sort, STREET | ELSEWHERE));
    let theirs = |name: &&&Name| name.lang.as_ref().is_none_or(|tag| *tag == lang);
    let first = said.chain(others).flat_map(|(_, names)| names).filter(theirs).take(FIRST_NAMES);
    let first: Vec<Name> = first.map(|name| (*name).clone()).collect();
    let count: usize = sorts.iter().map(|(_, names)| names.len()).sum();
    let mut asks: Vec<String> = one.asks.iter().map(|ask| ask.name.clone()).collect();
    asks.sort_by_cached_key(|name| name.to_lowercase());
    if count + asks.len() == 0 {
        return rsx! {};
    }
    let sorts: Vec<(&str, Vec<Name>)> =
        sorts.into_iter().map(|(sort, names)| (sort, names.into_iter().cloned().collect())).collect();
    let says_little = first.len() < count;
    rsx! {
        details { id: "substance-names", class: "substance-names",
            summary { class: "row",
                span { class: "row-words",
                    h2 { class: "row-name", Words { text: app.say("substance-names", "count", &(count + asks.len()).to_string()) } }
                    span { class: "row-what", NameList { names: first, goes_on: says_little } }
                }
                Icon { name: "caret-down" }
            }
            div { class: "substance-names-all",
                for (sort, names) in sorts {
                    section { key: "{sort}", "data-names": sort,
                        h3 { Message { id: sort } }
                        NameList { names }
                        if sort == STREET {
                            p { class: "substance-names-note", Message { id: "substance-names-peers" } }
                        }
                    }
                }
                if !asks.is_empty() {
                    section { "data-names": "asks",
                        h3 { Message { id: "substance-names-ask" } }
                        NameList { names: asks.into_iter().map(|name| Name { name, lang: None, kind: NameKind::Slang }).collect::<Vec<_>>() }
                    }
                }
            }
        }
    }
}

/// Names in one line after the other; each in its language where that is not the reader's.
#[component]
fn NameList(names: Vec<Name>, #[props(default)] goes_on: bool) -> Element {
    let app = use_context::<AppContext>();
    let lang = app.lang();
    rsx! {
        for (place , name) in names.into_iter().enumerate() {
            span { key: "{name.name}{name.lang:?}",
                if place > 0 {
                    ", "
                }
                bdi { lang: name.lang.filter(|tag| *tag != lang), {name.name} }
            }
        }
        if goes_on {
            "\u{a0}…"
        }
    }
}

const STREET: &str = "substance-names-street";
const ELSEWHERE: &str = "substance-names-elsewhere";

/// Every name but the one that is shown, by sort, in the order they are told in: the reader's language first.
fn sorts<'a>(one: &'a Record, lang: &str) -> Vec<Sort<'a>> {
    let shown = one.shown_name(lang);
    let others = || one.names.iter().filter(|name| name.name != shown);
    let theirs = |name: &&Name| name.lang.as_deref() == Some(lang);
    let street = |name: &&Name| name.kind == NameKind::Slang;
    let of_all = |name: &&Name| name.lang.is_none();
    let known = |name: &&Name| theirs(name) || of_all(name);
    let foreign = |name: &&Name| !known(name);
    let plain = |name: &&Name| matches!(name.kind, NameKind::Inn | NameKind::Abbr);
    let all = [
        (STREET, others().filter(street).filter(theirs).chain(others().filter(street).filter(of_all)).collect()),
        (
            "substance-names-other",
            others().filter(plain).filter(known).chain(others().filter(plain).filter(foreign)).collect(),
        ),
        ("substance-names-brand", others().filter(|name| name.kind == NameKind::Brand).collect()),
        (ELSEWHERE, others().filter(street).filter(foreign).collect::<Vec<_>>()),
    ];
    all.into_iter().filter(|(_, names)| !names.is_empty()).collect()
}

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
fn WithOthers(one: ReadSignal<Asked>) -> Element {
    let app = use_context::<AppContext>();
    let places: Places = use_signal(Vec::new);
    let all = use_memo({
        let app = app.clone();
        move || {
            let _ = app.revision.read();
            beside(&app, &one.read())
        }
    });
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
    let mut args = FluentArgs::new();
    args.set("level", i18n::risk(catalogue, risk).text);
    args.set("count", count);
    catalogue.say("substance-level", &args)
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
    let effect = (verdict.risk != Risk::Unknown).then(|| i18n::effect(&catalogue, verdict.effect));
    let open = (verdict.risk != Risk::Unknown && verdict.unknown_pairs > 0).then(|| {
        let mut args = FluentArgs::new();
        args.set("count", verdict.unknown_pairs);
        catalogue.say("substance-open-pairs", &args)
    });
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

/// Every row beside `one`, worst first, then by name.
fn beside(app: &AppContext, one: &Asked) -> Result<Vec<Beside>, ErrorKind> {
    // Read before the chart is: a query may not begin within another.
    let names = app.names().ok_or(ErrorKind::Other)?;
    let all = app.database.against(one, |row| speaker(&names, row)).map_err(|error| error.kind())?;
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
    all.sort_by_cached_key(|one| (Reverse(one.verdict.risk), one.name.text.to_lowercase()));
    Ok(all)
}

/// The substance that is this row: it bears the row's name. A row that nobody bears speaks for itself.
fn speaker(names: &SubstanceNames, row: &Id) -> Asked {
    let id = names.resolve(row.as_str()).substance;
    let speaks = id.and_then(|id| Some((names.get(&id)?, id))).filter(|(one, _)| one.all_rows().eq([row]));
    let itself =
        || Asked { id: Some(row.clone()), rows: vec![row.clone()], relation: Some(Relation::Same), ..Asked::default() };
    speaks.map_or_else(itself, |(one, id)| Asked::about(&id, one))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use dioxus::history::{MemoryHistory, provide_history_context};

    use super::*;
    use crate::store::Setting;
    use crate::ui::context::use_app;
    use crate::ui::opened::Opened;

    /// The app past its first run, at an address that no link leads to.
    #[component]
    fn At(address: String) -> Element {
        use_hook(|| provide_history_context(Rc::new(MemoryHistory::with_initial_path(address))));
        let opened = use_hook(|| Opened::in_folder(None, &["en".to_owned()], chrono::DateTime::default));
        let database = opened.database.clone().unwrap();
        let app = use_app(opened, database);
        use_hook(|| app.choose(Setting::Welcomed, "yes"));
        rsx! { Router::<Route> {} }
    }

    fn page(address: &str) -> String {
        let mut dom = VirtualDom::new_with_props(At, AtProps { address: address.to_owned() });
        dom.rebuild_in_place();
        dioxus_ssr::render(&dom)
    }

    #[test]
    fn what_nobody_knows_is_said_to_be_unknown_and_leads_back() {
        assert!(page("/substance/ketamine").contains("substance-others"));
        for address in ["/substance/zzqx", "/substance/%3Cb%3E", "/substance/Ketamine"] {
            let page = page(address);
            assert!(page.contains("id=\"substance-nothing\"") && page.contains("href=\"/mix\""), "{address}: {page}");
            assert!(!page.contains("substance-others") && !page.contains("zzqx</"), "{address}");
        }
    }
}
