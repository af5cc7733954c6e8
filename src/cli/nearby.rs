//! `nearby LAT,LON`: the stalls, and groups with a door, that are near.

use clap::Args;
use serde::Serialize;

use super::place::{self, Sayers, joined, line, rfc3339};
use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Id, Open, Point, Text, offer};
use crate::i18n::{place as say, when};
use crate::store::{Around, Held, Near, Spot};

#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// Where you are, in degrees, such as 52.52,13.41; it stays on this device
    #[arg(value_name = "LAT,LON", value_parser = place::point, allow_hyphen_values = true)]
    from: Point,
    /// Only stalls that have this, such as naloxone; several: that have all
    #[arg(long, value_name = "ID", value_parser = place::word)]
    offer: Vec<Id>,
    /// Only what is open now, for sure
    #[arg(long)]
    open: bool,
    /// At most so far away
    #[arg(long, value_name = "KM", value_parser = place::km)]
    within: Option<f64>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a Id,
    kind: &'static str,
    name: String,
    /// What the group that stands there calls itself; null for a group, which is its own.
    group: Option<String>,
    offers: &'a [Id],
    distance_m: u64,
    bearing_deg: u64,
    /// Null where nobody knows.
    open: Option<bool>,
    opens: Option<String>,
    closes: Option<String>,
    languages: &'a [String],
    feed: &'a FeedId,
    made: Option<String>,
}

/// Whether it is open, when it opens, when it closes: as JSON has it.
pub(super) fn hours(open: Option<Open>) -> (Option<bool>, Option<String>, Option<String>) {
    match open {
        Some(Open::Now { closes }) => (Some(true), None, closes.as_ref().map(rfc3339)),
        Some(Open::Later { opens, closes }) => (Some(false), Some(rfc3339(&opens)), closes.as_ref().map(rfc3339)),
        Some(Open::No) => (Some(false), None, None),
        Some(Open::Unknown) | None => (None, None, None),
    }
}

/// What is near, and whether it is open; nothing is known of a group's hours.
struct Found {
    near: Near<Spot>,
    open: Option<Open>,
}

pub(super) fn run(session: &Session, wanted: &Wanted) -> Result<Report, Refused> {
    let sayers = Sayers::new(session)?;
    let limit = usize::from(wanted.limit);
    let mut found = find(session, &sayers, wanted, limit)?;
    let is_cut = found.len() > limit;
    found.truncate(limit);
    let mut report = Report::default();
    if session.voice.json {
        let rows = found.iter().map(|found| row(session, &sayers, found)).collect::<Result<Vec<_>, _>>()?;
        report.stdout = json(&rows)?;
    } else {
        for found in &found {
            text(session, &sayers, found, &mut report.stdout)?;
        }
        if found.is_empty() {
            line(&mut report.stdout, 0, &session.say("tool-nearby-none", &[]));
        }
    }
    if is_cut {
        report.stderr = session.say("tool-cut", &[("count", &limit.to_string())]) + "\n";
    }
    if found.is_empty() {
        place::note_like(session, &mut report, &wanted.offer, offer::ALL);
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

/// At least one more than `limit`, where there are.
fn find(session: &Session, sayers: &Sayers<'_>, wanted: &Wanted, limit: usize) -> Result<Vec<Found>, Refused> {
    let around = Around { from: wanted.from, within_m: wanted.within.unwrap_or(place::ANYWHERE_KM) * 1e3 };
    let open = |held: &Held<Spot>| match &held.value {
        Spot::Stall(stall) => sayers.open(&held.feed, stall).ok(),
        Spot::Group(_) => None,
    };
    let keep = |held: &Held<Spot>| !wanted.open || open(held).is_some_and(|open| open.is_now());
    let near = session.database.nearby(around, &wanted.offer, limit + 1, keep)?;
    Ok(near.into_iter().map(|near| Found { open: open(&near.held), near }).collect())
}

fn row<'a>(session: &Session, sayers: &Sayers<'_>, found: &'a Found) -> Result<Row<'a>, Refused> {
    let near = &found.near;
    let Held { feed, id, value } = &near.held;
    let (kind, name, group, offers, languages) = match value {
        Spot::Stall(stall) => {
            let group = Some(sayers.group(feed, &stall.group)?);
            ("stall", &stall.name, group, &stall.offers[..], &stall.languages)
        }
        Spot::Group(group) => ("group", &group.name, None, &[][..], &group.languages),
    };
    let (open, opens, closes) = hours(found.open);
    Ok(Row {
        id,
        kind,
        name: place::raw(session, name),
        group,
        offers,
        distance_m: near.distance_m.round() as u64,
        bearing_deg: near.bearing_deg.round() as u64 % 360,
        open,
        opens,
        closes,
        languages,
        feed,
        made: sayers.made(feed).map(|day| day.to_string()),
    })
}

fn text(session: &Session, sayers: &Sayers<'_>, found: &Found, text: &mut String) -> Result<(), Refused> {
    let near = &found.near;
    let catalogue = &session.voice.catalogue;
    let now = session.voice.now.to_utc();
    let way = session.plain(say::way(catalogue, near.distance_m, near.bearing_deg));
    let (name, place, languages) = match &near.held.value {
        Spot::Stall(stall) => (&stall.name, Some(&stall.place), &stall.languages),
        Spot::Group(group) => (&group.name, group.place.as_ref(), &group.languages),
    };
    line(text, 0, &joined(&[place::name(session, name), way]));
    if let Spot::Stall(stall) = &near.held.value {
        let open = found.open.map(|open| session.plain(when::open(catalogue, &open, now)));
        let group = place::one_line(&sayers.group(&near.held.feed, &stall.group)?);
        line(text, 2, &joined(&[open.unwrap_or_default(), group]));
        line(text, 2, &place::listed(session, &stall.offers, |word: &Id| -> Text { say::offer(catalogue, word) }));
    }
    line(
        text,
        2,
        &place.and_then(|place| place.words.as_ref()).map_or_else(String::new, |it| place::words(session, it)),
    );
    line(text, 2, &place::languages(session, languages));
    line(text, 2, &sayers.line(&near.held));
    Ok(())
}
