//! Alerts: what groups warn of, the latest first. Not to stand here says nothing about anything, and the screen says so,
//! also when nothing is found (safety.md 22 and 25).

use std::collections::BTreeSet;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Alert, AlertState, FeedId, Finding, Id, Severity, Text, fold};
use crate::i18n;
use crate::store::Held;
use crate::ui::alerts::{Warnings, substance_of, tested_said};
use crate::ui::components::{Icon, Message, SaidBy, ScreenHead, SearchField, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// How many are shown at first, and with each press on more.
const PAGE: usize = 20;

/// The screen.
#[component]
pub(crate) fn Alerts() -> Element {
    let app = use_context::<AppContext>();
    let mut pages = use_signal(|| 1);
    // What it was opened with stands in the field until something else is typed.
    let begins_with = use_hook(|| app.alert_search.peek().clone());
    let mut search = app.alert_search;
    let warnings = app.warnings();
    let all = warnings.all();
    let typed = search.read().trim().to_owned();
    let found = about(&app, &warnings, &typed);
    let said = {
        let mut args = FluentArgs::new();
        args.set("count", found.len());
        app.catalogue.read().say("alerts-count", &args)
    };
    let today = app.trusted_moment().date_naive();
    let (current, old): (Vec<_>, Vec<_>) = found.into_iter().partition(|held| held.value.is_shown(today));
    let shown = pages() * PAGE;
    let has_more = current.len().max(old.len()) > shown;
    rsx! {
        main { id: "alerts", class: "screen page",
            ScreenHead { title: app.text("alerts-title") }
            // Stands there with hits and without.
            p { id: "alerts-nothing-said", class: "note", Message { id: "alerts-not-in-list" } }
            label { class: "for-screen-readers", r#for: "alerts-search", Message { id: "alerts-search" } }
            SearchField {
                id: "alerts-search",
                placeholder: app.text("alerts-search").text,
                begins_with,
                on_type: move |text| {
                    search.set(text);
                    pages.set(1);
                },
                on_enter: |()| {},
            }
            p { id: "alerts-count", class: "about-small", role: "status", Words { text: said } }
            ul { id: "alerts-list", class: "rows",
                for held in current.into_iter().take(shown) {
                    li { key: "{held.feed}/{held.id}", AlertRow { later: warnings.last_word_on(held).map(|later| later.value.state), held: held.clone() } }
                }
            }
            if all.is_empty() {
                p { id: "alerts-none", Message { id: "alerts-none" } }
                Way { id: "alerts-follow", to: Route::Updates {}, icon: "users-three", name: app.text("nearby-follow") }
            }
            if !old.is_empty() {
                section { id: "alerts-old", class: "updates-part",
                    h2 { Message { id: "alerts-old" } }
                    p { class: "about-small", Message { id: "alerts-old-what" } }
                    ul { class: "rows",
                        for held in old.into_iter().take(shown) {
                            li { key: "{held.feed}/{held.id}", AlertRow { later: warnings.last_word_on(held).map(|later| later.value.state), held: held.clone() } }
                        }
                    }
                }
            }
            if has_more {
                button { id: "alerts-more", onclick: move |_| pages += 1, Message { id: "nearby-more" } }
            }
        }
    }
}

/// The alerts about what was typed: each word of it stands in the name one went by, what was found, its look or its region;
/// or it went by another name of the same substance.
fn about<'a>(app: &AppContext, warnings: &'a Warnings, typed: &str) -> Vec<&'a Held<Alert>> {
    let parts: Vec<String> = typed.split_whitespace().map(fold).filter(|part| !part.is_empty()).collect();
    let meant = app.names().and_then(|names| substance_of(&names, typed));
    let same: BTreeSet<(&FeedId, &Id)> =
        meant.iter().flat_map(|it| warnings.sold_as(it)).map(|held| (&held.feed, &held.id)).collect();
    let is_about = |held: &&Held<Alert>| holds(app, &held.value, &parts) || same.contains(&(&held.feed, &held.id));
    warnings.all().iter().filter(is_about).collect()
}

/// Whether each of these stands in one of its words.
fn holds(app: &AppContext, alert: &Alert, parts: &[String]) -> bool {
    if parts.is_empty() {
        return true;
    }
    let form = i18n::place::form(&app.catalogue.read(), &alert.form).text;
    let texts = [Some(&alert.region), alert.colour.as_ref(), alert.logo.as_ref()].into_iter().flatten();
    let texts = texts.flat_map(|it| it.iter().map(|(_, text)| text));
    let found = alert.found.iter().map(|finding| finding.what.as_str());
    let words: Vec<String> = [alert.sold_as.as_str(), &form].into_iter().chain(texts).chain(found).map(fold).collect();
    parts.iter().all(|part| words.iter().any(|text| text.contains(part)))
}

/// An alert: how grave, what it was sold as, what it was, where and when, who says so.
#[component]
fn AlertRow(held: Held<Alert>, #[props(!optional)] later: Option<AlertState>) -> Element {
    let app = use_context::<AppContext>();
    let alert = &held.value;
    let catalogue = app.catalogue.read();
    rsx! {
        Link { class: "row spot alert", to: Route::Alert { feed: held.feed.to_string(), id: held.id.to_string() }, "data-state": alert.state.word(), "data-id": "{held.id}",
            span { class: "row-words",
                StateSaid { state: alert.state, later }
                SeveritySaid { severity: alert.severity }
                span { class: "row-name", Words { text: app.say("alerts-sold-as", "name", &alert.sold_as) } }
                span { class: "row-what", {look_said(&app, alert)} }
                if !alert.found.is_empty() {
                    span { class: "alert-found", Words { text: app.say("alerts-found", "what", &found_said(&app, alert)) } }
                }
                span { class: "row-what", Words { text: tested_said(&app, alert) } }
                span { class: "row-what",
                    Words { text: app.in_words(&alert.region) }
                    " · "
                    Words { text: i18n::when::day(&catalogue, alert.tested_on, app.today()) }
                }
                SaidBy { feed: held.feed.clone() }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// How grave, in a word and a shape of its own. The colours of the chart's levels are not an alert's.
#[component]
pub(super) fn SeveritySaid(severity: Severity) -> Element {
    let app = use_context::<AppContext>();
    let icon = match severity {
        Severity::Notice => "info",
        Severity::Warning => "warning",
        Severity::Danger => "warning-octagon",
    };
    rsx! {
        span { class: "severity", "data-severity": severity.word(),
            Icon { name: icon }
            span { Words { text: i18n::place::severity(&app.catalogue.read(), severity) } }
        }
    }
}

/// That it corrects or takes back another, and what a `later` one did to it; nothing of one that holds.
#[component]
pub(super) fn StateSaid(state: AlertState, #[props(!optional)] later: Option<AlertState>) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        if state != AlertState::Current {
            span { class: "alert-state", Words { text: i18n::place::state(&app.catalogue.read(), state) } }
        }
        if let Some(later) = later {
            span { class: "alert-state",
                if later == AlertState::Withdrawn {
                    Message { id: "alerts-was-withdrawn" }
                } else {
                    Message { id: "alerts-was-corrected" }
                }
            }
        }
    }
}

/// Form, colour and what is on it.
pub(super) fn look_said(app: &AppContext, alert: &Alert) -> String {
    let form = i18n::place::form(&app.catalogue.read(), &alert.form).text;
    let colour = alert.colour.as_ref().map(|it| app.in_words(it).text);
    let logo = alert.logo.as_ref().map(|it| app.say("alerts-logo", "logo", &app.in_words(it).text).text);
    i18n::list(&app.catalogue.read(), std::iter::once(form).chain(colour).chain(logo))
}

/// What it was, each thing with how much of it was measured: that may be the reason for the warning.
fn found_said(app: &AppContext, alert: &Alert) -> String {
    let said = |finding: &Finding| match &finding.amount {
        Some(_) => finding_said(app, finding).text,
        None => name_said(app, &finding.what),
    };
    i18n::list(&app.catalogue.read(), alert.found.iter().map(said))
}

/// A substance as readers of this language write it; as the group wrote it where it is none that core knows by that name.
pub(super) fn name_said(app: &AppContext, what: &str) -> String {
    let known = app.names().and_then(|names| {
        let is_exact = names.holds(what); // or each name that nobody knows is looked for among all that look like it
        let substance = names.get(&is_exact.then(|| names.resolve(what).substance)??)?;
        Some(substance.shown_name(&app.lang()).to_owned())
    });
    known.unwrap_or_else(|| what.to_owned())
}

/// One thing that was found, and how much: an amount has its unit, and what was not measured says so.
pub(super) fn finding_said(app: &AppContext, finding: &Finding) -> Text {
    let Some((amount, unit)) = finding.amount.zip(finding.unit.as_ref()) else {
        return app.say("alerts-unmeasured", "what", &name_said(app, &finding.what));
    };
    let point = app.text("step-decimal").text;
    let amount = amount.to_string().replace('.', point.trim());
    let mut args = FluentArgs::new();
    args.set("what", name_said(app, &finding.what));
    args.set("amount", format!("{amount} {unit}"));
    app.catalogue.read().say("alerts-measured", &args)
}
