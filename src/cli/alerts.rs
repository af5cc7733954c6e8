//! `alerts`: what groups tested or heard of, and warn of.

use std::collections::BTreeSet;

use clap::Args;
use serde::Serialize;

use super::place::{self, ContactAnswer, Sayers, joined, line};
use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{Alert, AlertState, FeedId, Finding, Id, Severity};
use crate::feed::Kind;
use crate::i18n::{list, place as say};
use crate::store::Held;

#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// Only those that say this: a name, a logo, a colour, a region
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Only those in this country, as two letters, and those that name none
    #[arg(long, value_name = "CC", value_parser = place::country)]
    country: Option<Id>,
    /// Also old ones, and those that a later one replaces
    #[arg(long)]
    all: bool,
}

#[derive(Serialize)]
struct Answer<'a> {
    /// What the list does not say. Whoever shows the list shows it.
    note: String,
    alerts: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a Id,
    sold_as: &'a str,
    found: Vec<FindingAnswer<'a>>,
    form: &'a Id,
    colour: Option<String>,
    logo: Option<String>,
    region: String,
    country: Option<&'a Id>,
    tested_on: String,
    /// Null: reported, not tested.
    method: Option<String>,
    cannot_see: Option<String>,
    severity: Severity,
    advice: String,
    relevant_until: String,
    contact: ContactAnswer<'a>,
    state: AlertState,
    corrects: Option<&'a Id>,
    /// Whether a later alert of the same feed stands in its place.
    replaced: bool,
    feed: &'a FeedId,
    made: Option<String>,
}

#[derive(Serialize)]
struct FindingAnswer<'a> {
    what: &'a str,
    /// Null: not measured.
    amount: Option<f64>,
    unit: Option<&'a str>,
}

/// Alerts of which the same feed has a later word, by feed and id.
type Replaced = BTreeSet<(FeedId, Id)>;

pub(super) fn run(session: &Session, wanted: &Wanted) -> Result<Report, Refused> {
    let mut found = session.database.alerts()?;
    let later = found.iter().filter_map(|held| Some((held.feed.clone(), held.value.corrects.clone()?)));
    let replaced: Replaced = later.collect();
    let is_replaced = |held: &Held<Alert>| replaced.contains(&(held.feed.clone(), held.id.clone()));
    found.retain(|held| {
        let is_there = wanted.country.is_none() || held.value.country.is_none() || held.value.country == wanted.country;
        is_there && (wanted.all || (held.value.is_shown(session.today()) && !is_replaced(held)))
    });
    if let Some(typed) = &wanted.search {
        let hits = session.database.search_places(typed, &[Kind::Alert], usize::MAX)?;
        found.retain(|held| hits.iter().any(|(feed, _, id)| *feed == held.feed && *id == held.id));
    }
    let sayers = Sayers::new(session)?;
    let silence = session.say("tool-alerts-silence", &[]);
    let mut report = Report::default();
    if session.voice.json {
        let alerts = found.iter().map(|held| row(session, &sayers, held, is_replaced(held))).collect();
        report.stdout = json(&Answer { note: silence, alerts })?;
    } else {
        for held in &found {
            text(session, &sayers, held, is_replaced(held), &mut report.stdout);
        }
        if found.is_empty() {
            line(&mut report.stdout, 0, &session.say("tool-alerts-none", &[]));
        }
        line(&mut report.stdout, 0, &silence);
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

fn row<'a>(session: &Session, sayers: &Sayers<'_>, held: &'a Held<Alert>, replaced: bool) -> Row<'a> {
    let alert = &held.value;
    let raw = |texts: &Option<_>| texts.as_ref().map(|texts| place::raw(session, texts));
    let finding = |Finding { what, amount, unit }: &'a Finding| FindingAnswer {
        what,
        amount: *amount,
        unit: unit.as_deref().filter(|_| amount.is_some()),
    };
    Row {
        id: &held.id,
        sold_as: &alert.sold_as,
        found: alert.found.iter().map(finding).collect(),
        form: &alert.form,
        colour: raw(&alert.colour),
        logo: raw(&alert.logo),
        region: place::raw(session, &alert.region),
        country: alert.country.as_ref(),
        tested_on: alert.tested_on.to_string(),
        method: raw(&alert.method),
        cannot_see: raw(&alert.cannot_see),
        severity: alert.severity,
        advice: place::raw(session, &alert.advice),
        relevant_until: alert.relevant_until.to_string(),
        contact: (&alert.contact).into(),
        state: alert.state,
        corrects: alert.corrects.as_ref(),
        replaced,
        feed: &held.feed,
        made: sayers.made(&held.feed).map(|day| day.to_string()),
    }
}

fn text(session: &Session, sayers: &Sayers<'_>, held: &Held<Alert>, replaced: bool, text: &mut String) {
    let catalogue = &session.voice.catalogue;
    let alert = &held.value;
    let words = |texts: &Option<_>| texts.as_ref().map_or_else(String::new, |texts| place::words(session, texts));
    let date = |day| place::date(session, day);
    let severity = session.plain(say::severity(catalogue, alert.severity));
    let name = place::one_line(&alert.sold_as);
    line(text, 0, &session.say("tool-alert-head", &[("severity", &severity), ("name", &name)]));
    if alert.state != AlertState::Current {
        line(text, 2, &session.plain(say::state(catalogue, alert.state)));
    }
    if replaced {
        line(text, 2, &session.say("tool-alert-replaced", &[]));
    }
    if alert.relevant_until < session.today() {
        line(text, 2, &session.say("tool-alert-old", &[("date", &date(alert.relevant_until))]));
    }
    let logo =
        alert.logo.as_ref().map(|logo| session.say("tool-alert-logo", &[("logo", &place::words(session, logo))]));
    let form = session.plain(say::form(catalogue, &alert.form));
    line(text, 2, &joined(&[form, words(&alert.colour), logo.unwrap_or_default()]));
    let found: Vec<String> = alert.found.iter().map(|finding| said(session, finding)).collect();
    if !found.is_empty() {
        line(text, 2, &session.say("tool-alert-found", &[("found", &list(catalogue, found))]));
    }
    let tested = date(alert.tested_on);
    line(
        text,
        2,
        &if alert.is_tested() {
            let (method, blind) = (words(&alert.method), words(&alert.cannot_see));
            session.say("tool-alert-tested", &[("date", &tested), ("method", &method), ("blind", &blind)])
        } else {
            session.say("tool-alert-reported", &[("date", &tested)])
        },
    );
    line(text, 2, &place::words(session, &alert.advice));
    let country = alert.country.as_ref().map(|country| session.plain(say::country(catalogue, country)));
    line(text, 2, &joined(&[place::words(session, &alert.region), country.unwrap_or_default()]));
    line(text, 2, &session.say("tool-alert-contact", &[("contact", &place::contact(session, &alert.contact))]));
    line(text, 2, &sayers.line(held));
}

/// What was found, and how much of it: an amount stands with its unit, or it was not measured.
fn said(session: &Session, finding: &Finding) -> String {
    let what = place::one_line(&finding.what);
    match (finding.amount, &finding.unit) {
        (Some(amount), Some(unit)) => {
            let amount = session.plain(say::number(&session.voice.catalogue, amount));
            let unit = place::one_line(unit);
            session.say("tool-alert-amount", &[("what", &what), ("amount", &amount), ("unit", &unit)])
        }
        _ => session.say("tool-alert-unmeasured", &[("what", &what)]),
    }
}
