//! One substance: what it is, what it is called, how long it still matters, and what it does with everything else.

mod cards;
mod names;
mod others;

use chrono::NaiveDate;
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use self::cards::SaferUse;
use self::names::Names;
use self::others::WithOthers;
use crate::domain::{Asked, Id, Relation, Substance as Record, Text, Verdict};
use crate::feed::Kind;
use crate::i18n::{self, Catalogue};
use crate::ui::chosen::Chosen;
use crate::ui::components::{BuiltInNote, Icon, Message, Problem, RiskMark, Said, ScreenHead, Sourced, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn Substance(id: String) -> Element {
    let app = use_context::<AppContext>();
    // What no id can be is as little known as an id that nobody has.
    let found = match Id::new(id) {
        Ok(id) => app.content().substance(&id).map(|found| found.map(|one| (id, one))).map_err(|error| error.kind()),
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
    let title = Text::new(&name, &catalogue.language().tag);
    let asked = Asked::about(&id, &one);
    // Of one alone: whether somebody may be prescribed it, and what a name that is two rows is in itself.
    let alone = app.content().verdict(std::slice::from_ref(&asked));
    let (prescribed, itself) = match &alone {
        Ok(alone) => (alone.prescribed, Some(alone).filter(|_| asked.rows.len() > 1)),
        Err(_) => (one.prescribed && !one.rescue, None),
    };
    let note = app.words(Kind::Substance, id.as_str(), "note");
    let unrated = one.relation.is_none().then(|| app.judged_substance(&one)).flatten();
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
        if let Some(mix) = itself {
            p { class: "substance-itself", "data-risk": mix.risk.word(),
                RiskMark { risk: mix.risk }
                span {
                    Said { text: in_itself(&catalogue, mix, app.today()), by: mix.said_by.clone() }
                }
            }
        }
        if prescribed {
            p { class: "substance-prescribed", Message { id: "verdict-prescribed" } }
        }
        StillCounts { one: one.clone() }
        AddToMix { id: id.clone() }
        if !one.rescue {
            SaferUse { id: id.clone(), one: one.clone() }
        }
        Names { one: one.clone() }
        if !one.rescue {
            WithOthers { one: asked }
        }
        p { class: "substance-review", Message { id: "verdict-not-reviewed" } }
        // Asked last: a page that broke while it was read has changed where the answers came from.
        BuiltInNote { origin: app.content().origin() }
    }
}

/// The level of a name that is two rows.
fn in_itself(catalogue: &Catalogue, mix: &Verdict, today: NaiveDate) -> Text {
    catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("level", i18n::level(catalogue, mix.risk, &mix.said_by, today).text);
        catalogue.say("substance-itself", &args)
    })
}

/// The rows that speak for it, each a way to its own page.
#[component]
fn JudgedBy(one: Record) -> Element {
    let app = use_context::<AppContext>();
    if !matches!(one.relation, Some(Relation::Member | Relation::Proxy)) {
        return rsx! {};
    }
    let says = |row: &Id| app.judged_by(&one, &[row]);
    let names = app.names();
    let page = |row: &Id| names.as_ref().and_then(|names| names.of_row(row)).unwrap_or(row).clone();
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
fn StillCounts(one: Record) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let said = i18n::lasts(&catalogue, &one);
    let (Some(said), Some(lasts)) = (said, one.lasts) else { return rsx! {} };
    let source = app.content().source(&lasts.source).ok().flatten();
    let mut args = FluentArgs::new();
    let title = source.as_ref().map_or_else(|| lasts.source.to_string(), |source| source.title.clone());
    args.set("name", title.clone());
    args.set("date", source.map(|source| source.read.to_string()).unwrap_or_default());
    rsx! {
        section { class: "substance-lasts",
            p { class: "substance-lasts-days", Words { text: said } }
            p { class: "substance-lasts-source", Sourced { text: catalogue.say("substance-lasts-source", &args), english: vec![title] } }
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

#[cfg(test)]
mod tests {
    use crate::ui::at::page;

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
