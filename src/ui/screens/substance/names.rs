//! What else a substance is called: in the street, in the pharmacy, elsewhere.

use dioxus::prelude::*;

use crate::domain::{Name, NameKind, Substance as Record};
use crate::ui::components::{Icon, Message, Words};
use crate::ui::context::AppContext;

/// Names that show before the list is opened: about a line.
const FIRST_NAMES: usize = 4;

/// Names of one sort, under the message that says which.
type Sort<'a> = (&'static str, Vec<&'a Name>);

/// What else it is called: a few, and all of them behind a press.
#[component]
pub(super) fn Names(one: Record) -> Element {
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
    let order = app.catalogue.read().order();
    asks.sort_by_cached_key(|name| order.key(name));
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
