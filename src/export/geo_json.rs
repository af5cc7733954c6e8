//! What stands somewhere, as GeoJSON (RFC 7946).

use chrono::{DateTime, FixedOffset, SecondsFormat};
use geojson::feature::Id as FeatureId;
use geojson::{Feature, FeatureCollection, GeometryValue};
use serde_json::{Map, Value, json};

use super::{Records, degrees, way};
use crate::domain::{Gathering, Group, Id, Location, Meeting, Reference, Stall, Status, Texts, Zone, on_clock};

/// Every stall, gathering, group and meeting of `all` that has a place, in the first of `languages` there is. The names of
/// the properties are those that the tool answers with; what depends on who asks and when (distance, open now) is absent.
#[must_use]
pub fn features(all: &[Records], languages: &[&str]) -> String {
    let told: Vec<Feature> = all.iter().flat_map(|records| Told { all, records, languages }.features()).collect();
    FeatureCollection { bbox: None, features: told, foreign_members: None }.to_string()
}

struct Told<'a> {
    all: &'a [Records],
    records: &'a Records,
    languages: &'a [&'a str],
}

impl Told<'_> {
    fn features(&self) -> Vec<Feature> {
        let Records { stalls, gatherings, groups, meetings, .. } = self.records;
        let stalls = stalls.iter().map(|(id, it)| self.feature("stall", id, Some(&it.place), || self.stall(it)));
        let gatherings = gatherings
            .iter()
            .map(|(id, it)| self.feature("gathering", id, it.place.as_ref(), || self.gathering(id, it)));
        let groups = groups.iter().map(|(id, it)| self.feature("group", id, it.place.as_ref(), || self.group(it)));
        let meetings =
            meetings.iter().map(|(id, it)| self.feature("meeting", id, it.place.as_ref(), || self.meeting(it)));
        stalls.chain(gatherings).chain(groups).chain(meetings).flatten().collect()
    }

    /// A record that has a place, with what only its kind says.
    fn feature(
        &self,
        kind: &str,
        id: &Id,
        place: Option<&Location>,
        properties: impl FnOnce() -> Value,
    ) -> Option<Feature> {
        let place = place?;
        let common = json!({
            "id": id, "kind": kind, "feed": self.records.feed,
            "made": self.records.made.to_rfc3339_opts(SecondsFormat::Secs, true),
            "place": self.say(way(Some(place), None)),
        });
        let mut all = Map::new();
        for some in [common, properties()] {
            if let Value::Object(some) = some {
                // What nobody said is absent, not null.
                all.extend(some.into_iter().filter(|(_, value)| !value.is_null()));
            }
        }
        Some(Feature {
            bbox: None,
            geometry: Some(GeometryValue::new_point([degrees(place.lon), degrees(place.lat)]).into()),
            id: Some(FeatureId::String(self.records.uid(format_args!("{kind}/{id}")))),
            properties: Some(all),
            foreign_members: None,
        })
    }

    fn stall(&self, stall: &Stall) -> Value {
        let shifts: Vec<Value> = stall
            .shifts
            .iter()
            .map(|shift| json!({ "from": time(shift.from, &stall.zone), "to": time(shift.to, &stall.zone) }))
            .collect();
        // Its hours count only while its gathering goes on: of one that is called off none do.
        let gathering = stall.gathering.as_ref().filter(|named| named.feed().is_none());
        let gathering = gathering.and_then(|named| self.records.gatherings.get(named.id()));
        let status = gathering.map(|it| it.status).filter(|status| *status == Status::Cancelled);
        json!({
            "name": self.say(Some(&stall.name)), "status": status, "group": self.who(&stall.group), "offers": stall.offers,
            "hours": stall.hours, "shifts": some(&shifts), "zone": stall.zone, "country": stall.country,
            "gathering": stall.gathering, "languages": stall.languages, "access": stall.access,
            "about": self.say(stall.about.as_ref()),
        })
    }

    fn gathering(&self, id: &Id, gathering: &Gathering) -> Value {
        let times: Vec<Value> = gathering
            .occurrences
            .iter()
            .map(|it| json!({ "starts": time(it.starts, &gathering.zone), "ends": time(it.ends, &gathering.zone) }))
            .collect();
        let stalls: Vec<&Id> = self
            .records
            .stalls
            .iter()
            .filter(|(_, stall)| stall.gathering.as_ref() == Some(&Reference::Own(id.clone())))
            .map(|(id, _)| id)
            .collect();
        json!({
            "name": self.say(Some(&gathering.name)), "starts": time(gathering.starts, &gathering.zone),
            "ends": time(gathering.ends, &gathering.zone), "zone": gathering.zone, "country": gathering.country,
            "status": gathering.status, "gathering_kind": gathering.kind, "occurrences": some(&times),
            "stalls": stalls, "group": gathering.group.as_ref().map(|group| self.who(group)),
            "link": gathering.link, "about": self.say(gathering.about.as_ref()),
        })
    }

    fn group(&self, group: &Group) -> Value {
        json!({
            "name": self.say(Some(&group.name)), "country": group.country, "categories": group.categories,
            "activities": group.activities, "approach": group.approach, "languages": group.languages,
            "site": group.site.as_ref().filter(|_| group.is_checked()), "as_of": group.as_of,
            "checked": group.checked, "about": self.say(group.about.as_ref()),
        })
    }

    fn meeting(&self, meeting: &Meeting) -> Value {
        json!({
            "name": self.say(Some(&meeting.name)), "group": self.who(&meeting.group), "weekday": meeting.weekday,
            "start": format!("{:02}:{:02}", meeting.start / 60, meeting.start % 60),
            "length_min": meeting.length_min, "zone": meeting.zone, "country": meeting.country,
            "online": meeting.online.as_ref().map(|online| &online.url), "languages": meeting.languages,
            "format": meeting.format, "about": self.say(meeting.about.as_ref()),
        })
    }

    fn say(&self, words: Option<&Texts>) -> Option<String> {
        words.map(|words| words.in_one_of(self.languages).text)
    }

    /// The name of a group; its reference where nobody here knows more.
    fn who(&self, named: &Reference) -> String {
        let group = self.records.group(self.all, named);
        group.map_or_else(|| named.to_string(), |group| group.name.in_one_of(self.languages).text)
    }
}

fn some(values: &[Value]) -> Option<&[Value]> {
    (!values.is_empty()).then_some(values)
}

/// RFC 3339, by the clock of a zone.
pub(super) fn time(moment: DateTime<FixedOffset>, zone: &Zone) -> String {
    on_clock(moment.to_utc(), zone).to_rfc3339_opts(SecondsFormat::Secs, false)
}
