//! `events`: what happens somewhere for some days, and which stalls are there; or one event.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use clap::Args;
use serde::Serialize;

use super::nearby::hours;
use super::place::{self, ContactAnswer, PlaceAnswer, Sayers, joined, line};
use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Gathering, GatheringKind, Id, Occurrence, Point, Stall, Status, Zone, offer};
use crate::feed::Kind;
use crate::i18n::{place as say, when};
use crate::store::{Around, Held};

/// How many days are looked ahead where nobody says until when.
const DAYS_AHEAD: u64 = 30;
/// How far one looks where nobody says, in kilometres.
const WITHIN_KM: f64 = 100.0;
/// By how much a clock runs before that of Greenwich at most, and how much behind it.
const EARLIEST: TimeDelta = TimeDelta::hours(14);
const LATEST: TimeDelta = TimeDelta::hours(12);

#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// One event: its id, or FEED/ID where several groups have one of that name
    #[arg(value_name = "[FEED/]ID")]
    event: Option<String>,
    /// From this day on, by the clock of each event; today unless you say
    #[arg(long, value_name = "DAY", value_parser = place::day, conflicts_with = "event")]
    from: Option<NaiveDate>,
    /// Until this day, and with it; else for 30 days
    #[arg(long, value_name = "DAY", value_parser = place::day, conflicts_with = "event")]
    to: Option<NaiveDate>,
    /// Only those near this place, such as 52.52,13.41
    #[arg(long, value_name = "LAT,LON", value_parser = place::point, allow_hyphen_values = true, conflicts_with = "event")]
    near: Option<Point>,
    /// At most so far away; else 100 km
    #[arg(long, value_name = "KM", value_parser = place::km, requires = "near")]
    within: Option<f64>,
    /// Only those where a stall has this, such as drug-checking
    #[arg(long, value_name = "ID", value_parser = place::word, conflicts_with = "event")]
    offer: Vec<Id>,
    /// Only those in this country, as two letters
    #[arg(long, value_name = "CC", value_parser = place::country, conflicts_with = "event")]
    country: Option<Id>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a Id,
    name: String,
    starts: String,
    ends: String,
    zone: &'a Zone,
    place: Option<PlaceAnswer>,
    country: &'a Id,
    status: Status,
    stalls: Vec<StallAnswer<'a>>,
    feed: &'a FeedId,
    kind: GatheringKind,
    distance_m: Option<u64>,
    bearing_deg: Option<u64>,
    made: Option<String>,
}

#[derive(Serialize)]
struct StallAnswer<'a> {
    id: &'a Id,
    name: String,
    group: String,
    offers: &'a [Id],
    open: Option<bool>,
    opens: Option<String>,
    closes: Option<String>,
    languages: &'a [String],
    feed: &'a FeedId,
}

/// One event: its row for the time that is next, and what only it tells.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    row: Row<'a>,
    times: Vec<TimeAnswer>,
    about: Option<String>,
    link: Option<String>,
    medical_contact: Option<ContactAnswer<'a>>,
}

#[derive(Serialize)]
struct TimeAnswer {
    starts: String,
    ends: String,
}

/// One time of an event, and who is there.
struct Found {
    held: Held<Gathering>,
    time: Occurrence,
    stalls: Vec<Held<Stall>>,
    way: Option<(f64, f64)>,
}

pub(super) fn run(session: &Session, wanted: &Wanted) -> Result<Report, Refused> {
    if let Some(event) = &wanted.event {
        return one(session, event);
    }
    if wanted.from.zip(wanted.to).is_some_and(|(from, to)| to < from) {
        return Err("--to is a day before --from".into());
    }
    let found = find(session, wanted)?;
    let sayers = Sayers::new(session)?;
    let mut report = Report::default();
    if session.voice.json {
        let rows = found.iter().map(|one| row(session, &sayers, one)).collect::<Result<Vec<_>, _>>()?;
        report.stdout = json(&rows)?;
    } else {
        for one in &found {
            text(session, &sayers, one, &mut report.stdout);
        }
        if found.is_empty() {
            line(&mut report.stdout, 0, &session.say("tool-events-none", &[]));
        }
    }
    if found.is_empty() {
        place::note_like(session, &mut report, &wanted.offer, offer::ALL);
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

/// Every time of every event that is asked for, the earliest first.
fn find(session: &Session, wanted: &Wanted) -> Result<Vec<Found>, Refused> {
    let now = session.voice.now.to_utc();
    let days = |today: NaiveDate| {
        let from = wanted.from.unwrap_or(today);
        (from, wanted.to.or_else(|| from.checked_add_days(Days::new(DAYS_AHEAD))).unwrap_or(from))
    };
    let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    let (first, _) = days((now - LATEST).date_naive());
    let (_, last) = days((now + EARLIEST).date_naive());
    let (from, to) = (midnight(first) - EARLIEST, midnight(last) + TimeDelta::days(1) + LATEST);
    let within_m = wanted.within.unwrap_or(WITHIN_KM) * 1e3;
    let around = wanted.near.map(|from| Around { from, within_m });
    let mut found = Vec::new();
    for held in session.database.gatherings(from, to, around)? {
        if wanted.country.as_ref().is_some_and(|country| held.value.country != *country) {
            continue;
        }
        let stalls = session.database.stalls_at(&held.feed, &held.id)?;
        if !wanted.offer.iter().all(|offer| stalls.iter().any(|stall| stall.value.offers.contains(offer))) {
            continue;
        }
        let point = held.value.place.as_ref().and_then(|place| place.point());
        let way = wanted.near.zip(point).map(|(near, point)| (near.distance_m(point), near.bearing_deg(point)));
        let (first, last) = days(held.value.zone.local(now.fixed_offset()).date());
        for time in held.value.times().filter(|time| time.touches(first, last, &held.value.zone)) {
            found.push(Found { held: held.clone(), time, stalls: stalls.clone(), way });
        }
    }
    found.sort_by(|one, other| {
        let key = |found: &Found| (found.time.starts, found.held.feed.clone(), found.held.id.clone());
        key(one).cmp(&key(other))
    });
    Ok(found)
}

/// One event, whoever has it.
fn one(session: &Session, event: &str) -> Result<Report, Refused> {
    let (feed, id) = match event.split_once('/') {
        Some((feed, id)) => (Some(FeedId::new(feed)?), id),
        None => (None, event),
    };
    let id = Id::new(id).map_err(|_| "an event is asked for by its id, as `tentlight-cli events` has it")?;
    let feeds = match feed {
        Some(feed) => vec![feed],
        None => session.database.feeds()?.into_iter().map(|held| held.head.feed).collect(),
    };
    let mut found: Vec<Held<Gathering>> = Vec::new();
    for feed in &feeds {
        found.extend(session.database.held(feed, Kind::Gathering, &id)?);
    }
    let held = match found.pop() {
        None => return Err(format!("nobody has an event {id}; see `tentlight-cli events`").into()),
        Some(_) if !found.is_empty() => return Err(format!("several groups have an event {id}: say FEED/{id}").into()),
        Some(held) => held,
    };
    let now = session.voice.now.to_utc();
    let Some(time) = held.value.next_time(now).or_else(|| held.value.times().last()) else {
        return Err(format!("the event {id} has no time").into());
    };
    let stalls = session.database.stalls_at(&held.feed, &held.id)?;
    let one = Found { held, time, stalls, way: None };
    let sayers = Sayers::new(session)?;
    let mut report = Report::default();
    if session.voice.json {
        report.stdout = json(&whole(session, &sayers, &one)?)?;
    } else {
        text_of_one(session, &sayers, &one, &mut report.stdout)?;
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

fn row<'a>(session: &Session, sayers: &Sayers<'_>, one: &'a Found) -> Result<Row<'a>, Refused> {
    let Held { feed, id, value } = &one.held;
    Ok(Row {
        id,
        name: place::raw(session, &value.name),
        starts: place::on_clock(one.time.starts, &value.zone),
        ends: place::on_clock(one.time.ends, &value.zone),
        zone: &value.zone,
        place: PlaceAnswer::new(session, value.place.as_ref(), value.address.as_ref()),
        country: &value.country,
        status: value.status,
        stalls: one.stalls.iter().map(|stall| stall_row(session, sayers, stall, value)).collect::<Result<_, _>>()?,
        feed,
        kind: value.kind,
        distance_m: one.way.map(|(metres, _)| metres.round() as u64),
        bearing_deg: one.way.map(|(_, bearing)| bearing.round() as u64 % 360),
        made: sayers.made(feed).map(|day| day.to_string()),
    })
}

fn stall_row<'a>(
    session: &Session,
    sayers: &Sayers<'_>,
    held: &'a Held<Stall>,
    gathering: &Gathering,
) -> Result<StallAnswer<'a>, Refused> {
    let now = session.voice.now.to_utc();
    let (open, opens, closes) = hours(Some(held.value.open_at(Some(gathering), now)));
    Ok(StallAnswer {
        id: &held.id,
        name: place::raw(session, &held.value.name),
        group: sayers.group(&held.feed, &held.value.group)?,
        offers: &held.value.offers,
        open,
        opens,
        closes,
        languages: &held.value.languages,
        feed: &held.feed,
    })
}

fn whole<'a>(session: &Session, sayers: &Sayers<'_>, one: &'a Found) -> Result<Whole<'a>, Refused> {
    let value = &one.held.value;
    let clock = |at| place::on_clock(at, &value.zone);
    Ok(Whole {
        row: row(session, sayers, one)?,
        times: value.times().map(|time| TimeAnswer { starts: clock(time.starts), ends: clock(time.ends) }).collect(),
        about: value.about.as_ref().map(|about| place::raw(session, about)),
        link: value.link.as_ref().map(|link| link.as_str().to_owned()),
        medical_contact: value.medical_contact.as_ref().map(ContactAnswer::from),
    })
}

fn text(session: &Session, sayers: &Sayers<'_>, one: &Found, text: &mut String) {
    let catalogue = &session.voice.catalogue;
    let value = &one.held.value;
    let now = session.voice.now.to_utc();
    let reader = place::reader_zone();
    let kind = session.plain(say::kind(catalogue, value.kind));
    line(text, 0, &joined(&[place::name(session, &value.name), kind]));
    if value.status != Status::On {
        line(text, 2, &session.plain(say::status(catalogue, value.status)));
    }
    line(text, 2, &session.plain(when::span(catalogue, &one.time, &value.zone, reader.as_ref(), now)));
    let place = PlaceAnswer::new(session, value.place.as_ref(), value.address.as_ref());
    let words = place.and_then(|place| place.words()).unwrap_or_default();
    let way = one.way.map(|(metres, bearing)| session.plain(say::way(catalogue, metres, bearing)));
    let country = session.plain(say::country(catalogue, &value.country));
    line(text, 2, &joined(&[words, country, way.unwrap_or_default()]));
    let mut offers: Vec<Id> = one.stalls.iter().flat_map(|stall| stall.value.offers.clone()).collect();
    let place_in_list = |word: &Id| offer::ALL.iter().position(|known| *known == word.as_str()).unwrap_or(usize::MAX);
    offers.sort_by_key(|word| (place_in_list(word), word.clone()));
    offers.dedup();
    line(text, 2, &place::listed(session, &offers, |word| say::offer(catalogue, word)));
    line(text, 2, &sayers.line(&one.held));
}

fn text_of_one(session: &Session, sayers: &Sayers<'_>, one: &Found, out: &mut String) -> Result<(), Refused> {
    let catalogue = &session.voice.catalogue;
    let value = &one.held.value;
    let now = session.voice.now.to_utc();
    text(session, sayers, one, out);
    if let Some(contact) = &value.medical_contact {
        line(out, 2, &session.say("tool-event-medical", &[("contact", &place::contact(session, contact))]));
    }
    line(out, 2, &value.about.as_ref().map_or_else(String::new, |about| place::words(session, about)));
    line(out, 2, &value.link.as_ref().map_or_else(String::new, |link| place::one_line(link.as_str())));
    if !one.stalls.is_empty() {
        line(out, 2, &session.say("tool-event-stalls", &[]));
    }
    for stall in &one.stalls {
        let open = session.plain(when::open(catalogue, &stall.value.open_at(Some(value), now), now));
        let group = place::one_line(&sayers.group(&stall.feed, &stall.value.group)?);
        line(out, 4, &joined(&[place::name(session, &stall.value.name), group]));
        line(out, 6, &open);
        line(out, 6, &place::listed(session, &stall.value.offers, |word| say::offer(catalogue, word)));
        line(out, 6, &place::languages(session, &stall.value.languages));
        if stall.feed != one.held.feed {
            line(out, 6, &sayers.line(stall));
        }
    }
    Ok(())
}
