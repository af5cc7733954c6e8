//! Gatherings as schema.org has events, in JSON-LD: what search engines and other calendars read out of a page.
//!
//! Nothing is said here that a record does not say: whether it costs something, how many come, what it offers.

use serde_json::{Map, Value, json};

use super::geo_json::time;
use super::{Records, degrees, way};
use crate::domain::{Gathering, Id, Occurrence, Status};

/// Every gathering of `all`, as one document.
#[must_use]
pub fn events(all: &[Records], languages: &[&str]) -> String {
    let graph: Vec<Value> = all
        .iter()
        .flat_map(|records| records.gatherings.iter().map(move |(id, it)| node(all, records, id, it, languages)))
        .collect();
    format!("{:#}", json!({ "@context": CONTEXT, "@graph": graph }))
}

/// One gathering, as a document of its own. `all` holds the groups that it may name.
#[must_use]
pub fn event(all: &[Records], records: &Records, id: &Id, gathering: &Gathering, languages: &[&str]) -> String {
    let mut event = node(all, records, id, gathering, languages);
    if let Some(event) = event.as_object_mut() {
        event.insert("@context".to_owned(), CONTEXT.into());
    }
    event.to_string()
}

const CONTEXT: &str = "https://schema.org";

fn node(all: &[Records], records: &Records, id: &Id, gathering: &Gathering, languages: &[&str]) -> Value {
    let name = gathering.name.in_one_of(languages);
    let (status, place) = (status(gathering.status), place(gathering, languages));
    let group = gathering.group.as_ref().and_then(|named| records.group(all, named));
    let site = group.filter(|group| group.is_checked()).and_then(|group| group.site.as_ref());
    let span = gathering.times().fold(None, |span: Option<Occurrence>, time| {
        let Occurrence { starts, ends } = span.unwrap_or(time);
        Some(Occurrence { starts: starts.min(time.starts), ends: ends.max(time.ends) })
    });
    let time_of = |at| time(at, &gathering.zone);
    let each = |one: &Occurrence| {
        json!({
            "@type": "Event", "name": name.text, "startDate": time_of(one.starts), "endDate": time_of(one.ends),
            "eventStatus": status, "location": place,
        })
    };
    let times: Vec<Value> = gathering.occurrences.iter().map(each).collect();
    let afar = gathering.place.is_none() && gathering.address.is_none();
    present(json!({
        "@type": if times.is_empty() { "Event" } else { "EventSeries" },
        "identifier": records.uid(id),
        "name": name.text,
        "inLanguage": name.lang,
        "startDate": span.map(|span| time_of(span.starts)),
        "endDate": span.map(|span| time_of(span.ends)),
        "eventStatus": status,
        "eventAttendanceMode":
            format!("{CONTEXT}/{}EventAttendanceMode", if afar { "Online" } else { "Offline" }),
        "location": place,
        "organizer": present(json!({
            "@type": "Organization",
            "name": records.who(all, gathering.group.as_ref(), languages).text,
            "url": site,
        })),
        "url": gathering.link,
        "description": gathering.about.as_ref().map(|about| about.in_one_of(languages).text),
        "subEvent": (!times.is_empty()).then_some(times),
    }))
}

fn status(status: Status) -> String {
    let word = match status {
        Status::On => "Scheduled",
        Status::Moved => "Rescheduled",
        Status::Cancelled => "Cancelled",
    };
    format!("{CONTEXT}/Event{word}")
}

/// Where it is. What has neither a place nor an address is at its link.
fn place(gathering: &Gathering, languages: &[&str]) -> Value {
    let words = way(gathering.place.as_ref(), gathering.address.as_ref()).map(|words| words.in_one_of(languages).text);
    if gathering.place.is_none() && words.is_none() {
        return present(json!({ "@type": "VirtualLocation", "url": gathering.link }));
    }
    let geo = gathering.place.as_ref().map(
        |place| json!({ "@type": "GeoCoordinates", "latitude": degrees(place.lat), "longitude": degrees(place.lon) }),
    );
    let country = gathering.country.as_str().to_uppercase();
    let name = words.clone().unwrap_or_else(|| gathering.name.in_one_of(languages).text);
    present(json!({
        "@type": "Place",
        "name": name,
        "address": present(json!({ "@type": "PostalAddress", "streetAddress": words, "addressCountry": country })),
        "geo": geo,
    }))
}

/// Without what nobody said.
fn present(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into(),
        other => other,
    }
}
