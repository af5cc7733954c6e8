//! `groups`: which groups there are, what they do, how they are reached.

use clap::Args;
use serde::Serialize;

use super::place::{self, ContactAnswer, PlaceAnswer, Sayers, joined, line};
use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{Approach, Contact, FeedId, Group, Id, activity, category, host_of};
use crate::feed::Kind;
use crate::i18n::place as say;
use crate::store::Held;

#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// Only those in this country, as two letters; or europe, or international
    #[arg(long, value_name = "CC", value_parser = place::country)]
    country: Option<Id>,
    /// Only those of this sort, such as user-group
    #[arg(long, value_name = "ID", value_parser = place::word)]
    category: Option<Id>,
    /// Only those that do this, such as syringe-patrol
    #[arg(long, value_name = "ID", value_parser = place::word)]
    activity: Option<Id>,
    /// Only those that work towards this: abstinence, harm-reduction or both
    #[arg(long, value_name = "A", value_parser = approach)]
    approach: Option<Approach>,
    /// Only those that say this
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a Id,
    name: String,
    categories: &'a [Id],
    activities: &'a [Id],
    approach: Option<Approach>,
    country: &'a Id,
    place: Option<PlaceAnswer>,
    contacts: Vec<ContactAnswer<'a>>,
    languages: &'a [String],
    /// Null until a person checked that it still leads there: lapsed names are bought by others.
    site: Option<&'a str>,
    site_unchecked: Option<&'a str>,
    about: Option<String>,
    checked: Option<String>,
    as_of: Option<u16>,
    feed: &'a FeedId,
    made: Option<String>,
}

fn approach(text: &str) -> Result<Approach, String> {
    let found = Approach::ALL.iter().find(|approach| approach.word() == text.to_lowercase());
    found.copied().ok_or_else(|| "an approach is abstinence, harm-reduction or both".to_owned())
}

impl Wanted {
    fn wants(&self, group: &Group) -> bool {
        let works_towards = |wanted: Approach| [Some(wanted), Some(Approach::Both)].contains(&group.approach);
        self.country.as_ref().is_none_or(|country| group.country == *country)
            && self.category.as_ref().is_none_or(|word| group.categories.contains(word))
            && self.activity.as_ref().is_none_or(|word| group.activities.contains(word))
            && self.approach.is_none_or(works_towards)
    }
}

pub(super) fn run(session: &Session, wanted: &Wanted) -> Result<Report, Refused> {
    let mut found = session.database.peer_groups()?;
    found.retain(|held| wanted.wants(&held.value));
    if let Some(typed) = &wanted.search {
        let hits = session.database.search_places(typed, &[Kind::Group], usize::MAX)?;
        found.retain(|held| hits.iter().any(|(feed, _, id)| *feed == held.feed && *id == held.id));
    }
    let sayers = Sayers::new(session)?;
    let mut report = Report::default();
    if session.voice.json {
        report.stdout = json(&found.iter().map(|held| row(session, &sayers, held)).collect::<Vec<_>>())?;
    } else {
        for held in &found {
            text(session, &sayers, held, &mut report.stdout);
        }
        if found.is_empty() {
            line(&mut report.stdout, 0, &session.say("tool-groups-none", &[]));
        }
    }
    if found.is_empty() {
        place::note_like(session, &mut report, wanted.category.as_slice(), category::ALL);
        place::note_like(session, &mut report, wanted.activity.as_slice(), activity::ALL);
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

fn row<'a>(session: &Session, sayers: &Sayers<'_>, held: &'a Held<Group>) -> Row<'a> {
    let group = &held.value;
    let site = group.site.as_ref().map(|site| site.as_str());
    Row {
        id: &held.id,
        name: place::raw(session, &group.name),
        categories: &group.categories,
        activities: &group.activities,
        approach: group.approach,
        country: &group.country,
        place: PlaceAnswer::new(session, group.place.as_ref(), group.address.as_ref()),
        contacts: contacts(group).map(ContactAnswer::from).collect(),
        languages: &group.languages,
        site: site.filter(|_| group.is_checked()),
        site_unchecked: site.filter(|_| !group.is_checked()),
        about: group.about.as_ref().map(|about| place::raw(session, about)),
        checked: group.checked.map(|day| day.to_string()),
        as_of: group.as_of,
        feed: &held.feed,
        made: sayers.made(&held.feed).map(|day| day.to_string()),
    }
}

/// How it is reached; nothing that leads to a site which nobody checked.
fn contacts(group: &Group) -> impl Iterator<Item = &Contact> {
    group.contacts.iter().filter(|contact| group.is_checked() || contact.kind.as_str() != "web")
}

fn text(session: &Session, sayers: &Sayers<'_>, held: &Held<Group>, text: &mut String) {
    let catalogue = &session.voice.catalogue;
    let group = &held.value;
    let approach = group.approach.map(|it| session.plain(say::approach(catalogue, it)));
    let approach = approach.map(|it| session.say("tool-group-approach", &[("approach", &it)])).unwrap_or_default();
    line(
        text,
        0,
        &joined(&[place::name(session, &group.name), session.plain(say::country(catalogue, &group.country))]),
    );
    line(text, 2, &place::listed(session, &group.categories, |word| say::category(catalogue, word)));
    line(text, 2, &place::listed(session, &group.activities, |word| say::activity(catalogue, word)));
    line(text, 2, &joined(&[approach, place::languages(session, &group.languages)]));
    line(text, 2, &group.about.as_ref().map_or_else(String::new, |about| place::words(session, about)));
    let place = PlaceAnswer::new(session, group.place.as_ref(), group.address.as_ref());
    line(text, 2, &place.and_then(|place| place.words()).unwrap_or_default());
    for contact in contacts(group) {
        line(text, 2, &place::contact(session, contact));
    }
    // A terminal makes a link of an address: where nobody checked it, the host alone.
    let site = group.site.as_ref().map(|site| site.as_str()).unwrap_or_default();
    let site = if group.is_checked() { Some(site) } else { host_of(site) };
    let state = match (group.checked, group.as_of) {
        (Some(day), _) => session.say("tool-group-checked", &[("date", &place::date(session, day))]),
        (None, Some(year)) => session.say("tool-group-as-of", &[("year", &year.to_string())]),
        (None, None) => String::new(),
    };
    line(text, 2, &joined(&[place::one_line(site.unwrap_or_default()), state]));
    line(text, 2, &sayers.line(held));
}
