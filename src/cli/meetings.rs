//! `meetings`: what happens every week, here and online.

use chrono::{Datelike, NaiveDate, TimeDelta};
use clap::Args;
use serde::Serialize;

use super::place::{self, PlaceAnswer, Sayers, joined, line, rfc3339};
use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Id, Meeting, Point, Zone, on_clock};
use crate::i18n::{place as say, when};
use crate::store::{Around, Held, MeetingsWanted};

#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// Only on this day: mon to sun, 1 (Monday) to 7, or today
    #[arg(long, value_name = "DAY", value_parser = day)]
    day: Option<Day>,
    /// The nearest first, from this place, such as 52.52,13.41
    #[arg(long, value_name = "LAT,LON", value_parser = place::point, allow_hyphen_values = true)]
    near: Option<Point>,
    /// At most so far away
    #[arg(long, value_name = "KM", value_parser = place::km, requires = "near")]
    within: Option<f64>,
    /// Only those that one can join from afar
    #[arg(long)]
    online: bool,
    /// Only those in this country, as two letters
    #[arg(long, value_name = "CC", value_parser = place::country)]
    country: Option<Id>,
    /// Only those that speak this language, such as pl
    #[arg(long, value_name = "TAG", value_parser = place::language)]
    language: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    limit: u16,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    /// The one that it is where the meeting is.
    Today,
    /// 1 (Monday) to 7.
    On(u8),
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a Id,
    name: String,
    weekday: u8,
    /// By the clock of its zone, such as 19:30.
    start: String,
    length_min: u16,
    zone: &'a Zone,
    place: Option<PlaceAnswer>,
    online: Option<&'a str>,
    /// When the one that is going on began, else when the next begins.
    next: Option<String>,
    distance_m: Option<u64>,
    bearing_deg: Option<u64>,
    group: String,
    country: Option<&'a Id>,
    languages: &'a [String],
    format: &'a [Id],
    feed: &'a FeedId,
    made: Option<String>,
}

fn day(text: &str) -> Result<Day, String> {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let text = text.to_lowercase();
    let number = || text.parse::<u8>().ok().filter(|day| (1..=7).contains(day));
    let named = || DAYS.iter().zip(1..).find(|(day, _)| **day == text).map(|(_, number)| number);
    match text.as_str() {
        "today" => Ok(Day::Today),
        _ => number().or_else(named).map(Day::On).ok_or_else(|| "a day is mon to sun, 1 to 7, or today".to_owned()),
    }
}

pub(super) fn run(session: &Session, wanted: &Wanted) -> Result<Report, Refused> {
    let limit = usize::from(wanted.limit);
    let mut found = find(session, wanted)?;
    let is_cut = found.len() > limit;
    found.truncate(limit);
    let sayers = Sayers::new(session)?;
    let mut report = Report::default();
    if session.voice.json {
        let rows = found.iter().map(|held| row(session, &sayers, wanted, held)).collect::<Result<Vec<_>, _>>()?;
        report.stdout = json(&rows)?;
    } else {
        for held in &found {
            text(session, &sayers, wanted, held, &mut report.stdout)?;
        }
        if found.is_empty() {
            line(&mut report.stdout, 0, &session.say("tool-meetings-none", &[]));
        }
    }
    if is_cut {
        report.stderr = session.say("tool-cut", &[("count", &limit.to_string())]) + "\n";
    }
    session.note_origin(&mut report)?;
    Ok(report)
}

/// At least one more than are asked for, where there are.
fn find(session: &Session, wanted: &Wanted) -> Result<Vec<Held<Meeting>>, Refused> {
    let now = session.voice.now.to_utc();
    let weekday = |day: NaiveDate| u8::try_from(day.weekday().number_from_monday()).unwrap_or_default();
    let mut weekdays = match wanted.day {
        None => Vec::new(),
        Some(Day::On(day)) => vec![day],
        // Whatever day it is somewhere on earth.
        Some(Day::Today) => [-12, 0, 14].map(|hours| weekday((now + TimeDelta::hours(hours)).date_naive())).to_vec(),
    };
    weekdays.dedup();
    // What the store does not know to ask for is left out here, of all there are.
    let is_filtered = wanted.day == Some(Day::Today) || wanted.language.is_some();
    let asked = MeetingsWanted {
        around: wanted.near.map(|from| Around { from, within_m: wanted.within.unwrap_or(place::ANYWHERE_KM) * 1e3 }),
        weekdays,
        from: None,
        online: wanted.online,
        country: wanted.country.clone(),
        limit: if is_filtered { usize::MAX } else { usize::from(wanted.limit) + 1 },
    };
    let mut found: Vec<Held<Meeting>> = session.database.meetings(&asked)?.into_iter().map(|(held, _)| held).collect();
    found.retain(|Held { value, .. }| {
        let is_today = || weekday(on_clock(now, &value.zone).date_naive()) == value.weekday;
        (wanted.day != Some(Day::Today) || is_today())
            && wanted.language.as_ref().is_none_or(|wanted| place::speaks(&value.languages, wanted))
    });
    Ok(found)
}

/// How far it is, and in which direction.
fn way(wanted: &Wanted, meeting: &Meeting) -> Option<(f64, f64)> {
    let (from, to) = (wanted.near?, meeting.place.as_ref()?.point()?);
    Some((from.distance_m(to), from.bearing_deg(to)))
}

fn row<'a>(
    session: &Session,
    sayers: &Sayers<'_>,
    wanted: &Wanted,
    held: &'a Held<Meeting>,
) -> Result<Row<'a>, Refused> {
    let meeting = &held.value;
    let way = way(wanted, meeting);
    Ok(Row {
        id: &held.id,
        name: place::raw(session, &meeting.name),
        weekday: meeting.weekday,
        start: format!("{:02}:{:02}", meeting.start / 60, meeting.start % 60),
        length_min: meeting.length_min,
        zone: &meeting.zone,
        place: PlaceAnswer::new(session, meeting.place.as_ref(), meeting.address.as_ref()),
        online: meeting.online.as_ref().map(|online| online.url.as_str()),
        next: meeting.next(session.voice.now.to_utc()).map(|(starts, _)| rfc3339(&starts)),
        distance_m: way.map(|(metres, _)| metres.round() as u64),
        bearing_deg: way.map(|(_, bearing)| bearing.round() as u64 % 360),
        group: sayers.group(&held.feed, &meeting.group)?,
        country: meeting.country.as_ref(),
        languages: &meeting.languages,
        format: &meeting.format,
        feed: &held.feed,
        made: sayers.made(&held.feed).map(|day| day.to_string()),
    })
}

fn text(
    session: &Session,
    sayers: &Sayers<'_>,
    wanted: &Wanted,
    held: &Held<Meeting>,
    text: &mut String,
) -> Result<(), Refused> {
    let catalogue = &session.voice.catalogue;
    let meeting = &held.value;
    let now = session.voice.now.to_utc();
    let name = place::name(session, &meeting.name);
    let group = place::one_line(&sayers.group(&held.feed, &meeting.group)?);
    line(text, 0, &joined(&[session.plain(when::weekly(catalogue, meeting)), name, group]));
    let next = meeting.next(now).map(|(starts, ends)| {
        if starts <= now {
            return session.say("tool-meeting-on", &[("time", &when::time_of_day(&ends))]);
        }
        let time = session.plain(when::at(catalogue, starts, now));
        let ahead = session.plain(when::in_minutes(catalogue, (starts.to_utc() - now).num_minutes()));
        session.say("tool-meeting-next", &[("time", &time), ("ahead", &ahead)])
    });
    line(text, 2, &next.unwrap_or_default());
    let place = PlaceAnswer::new(session, meeting.place.as_ref(), meeting.address.as_ref());
    let words = place.and_then(|place| place.words()).unwrap_or_default();
    let way = way(wanted, meeting).map(|(metres, bearing)| session.plain(say::way(catalogue, metres, bearing)));
    let country = meeting.country.as_ref().map(|country| session.plain(say::country(catalogue, country)));
    line(text, 2, &joined(&[words, country.unwrap_or_default(), way.unwrap_or_default()]));
    if let Some(online) = &meeting.online {
        let url = place::one_line(online.url.as_str());
        line(text, 2, &session.say("tool-meeting-online", &[("url", &url)]));
    }
    let format = place::listed(session, &meeting.format, |word| say::format(catalogue, word));
    line(text, 2, &joined(&[format, place::languages(session, &meeting.languages)]));
    line(text, 2, &sayers.line(held));
    Ok(())
}
