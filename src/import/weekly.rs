//! What the lists of weekly meetings have in common: groups, clocks, places, words of a format.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::{self, Counted, Fields};
use super::imported::stable_id;
use super::{Defaults, Imported, Loss};
use crate::domain::{Group, Id, Location, Meeting, Point, Reference, Texts, Url, Zone};
use crate::feed::Kind;

/// The length of a meeting that says none: what both formats assume.
pub(super) const USUAL_MIN: u16 = 60;

/// A list of meetings on its way to records.
pub(super) struct Weekly<'a> {
    pub(super) out: &'a mut Imported,
    pub(super) counted: Counted,
    pub(super) defaults: &'a Defaults,
    middle: Option<Point>,
    /// Groups that no meeting is taken in of, so far.
    waiting: BTreeMap<Id, Group>,
}

impl<'a> Weekly<'a> {
    /// `coordinates` are all that stand in the file, to see which of them stand the wrong way round.
    pub(super) fn new(
        out: &'a mut Imported,
        defaults: &'a Defaults,
        coordinates: impl Iterator<Item = (f64, f64)>,
    ) -> Self {
        Self { out, counted: Counted::default(), defaults, middle: middle(coordinates), waiting: BTreeMap::new() }
    }

    /// Who holds a meeting: the group that was named for all of the file, else one that this name makes, of which
    /// nothing else is known. `key` is what the list knows it by, `country` the meeting's.
    pub(super) fn group(
        &mut self,
        at: &str,
        field: &str,
        (key, name): (&str, &str),
        country: Option<&Id>,
        site: Option<Url>,
    ) -> Option<Reference> {
        if let Some(group) = &self.defaults.group {
            return Some(group.clone());
        }
        if name.is_empty() {
            self.out.note(at, field, Loss::Refused, "nobody holds it: say whose meetings these are, with --group");
            return None;
        }
        let id = stable_id("group", key);
        if !self.out.records().contains_key(&(Kind::Group, id.clone())) && !self.waiting.contains_key(&id) {
            let group = Group {
                name: self.out.name(at, field, &self.defaults.language, name)?,
                categories: Vec::new(),
                activities: Vec::new(),
                country: country.unwrap_or(&self.defaults.country).clone(),
                place: None,
                address: None,
                approach: None,
                contacts: Vec::new(),
                languages: Vec::new(),
                site,
                about: None,
                checked: None,
                as_of: None,
                sources: Vec::new(),
            };
            self.waiting.insert(id.clone(), group);
        }
        Some(Reference::Own(id))
    }

    /// Whose clock a meeting goes by.
    pub(super) fn zone(&mut self, at: &str, field: &str, named: &str) -> Zone {
        let usual = &self.defaults.zone;
        if named.is_empty() {
            let what = format!("no time zone is named: it goes by the clock of {usual}");
            self.counted.add(at, field, Loss::Doubtful, what);
            return usual.clone();
        }
        if let Some((zone, _)) = fields::zone(named) {
            return zone;
        }
        let what = format!("{named:?} is no time zone that is known: it goes by the clock of {usual}");
        self.counted.add(at, field, Loss::Doubtful, what);
        usual.clone()
    }

    /// A place by two fields that may be numbers or texts. None, said, when it is nowhere; none, not said, when there
    /// is nothing.
    pub(super) fn place(&mut self, at: &str, (lat_field, lat): (&str, &str), lon: &str) -> Option<Location> {
        if lat.is_empty() && lon.is_empty() {
            return None;
        }
        let Some((lat, lon)) = lat.parse().ok().zip(lon.parse().ok()) else {
            let what = format!("{lat:?}, {lon:?} are no degrees: the place has no coordinates");
            self.out.note(at, lat_field, Loss::Dropped, what);
            return None;
        };
        let (mut lat, mut lon): (f64, f64) = (lat, lon);
        if let Some(middle) = self.middle
            && is_turned(middle, lat, lon)
        {
            let what =
                format!("{lat}, {lon} is far from all others, and near them the other way round: it is taken so");
            self.out.note(at, lat_field, Loss::Doubtful, what);
            (lat, lon) = (lon, lat);
        }
        self.out.place(at, lat_field, lat, lon)
    }

    /// The country of a meeting whose list names one: its two letters. What is written otherwise is left out, because
    /// it may be another than the usual one.
    pub(super) fn country(&mut self, at: &str, field: &str, named: &str) -> Option<Id> {
        if named.is_empty() {
            return Some(self.defaults.country.clone());
        }
        let letters =
            Some(named.to_lowercase()).filter(|it| it.len() == 2 && it.chars().all(|c| c.is_ascii_lowercase()));
        let country = letters.and_then(|letters| Id::new(letters).ok());
        if country.is_none() {
            let what = format!("{named:?} is not two letters such as de: the meeting names no country");
            self.counted.add(at, field, Loss::Dropped, what);
        }
        country
    }

    /// Names and numbers of persons: words about the meeting when they may be published, else left out and said.
    pub(super) fn people(&mut self, fields: &mut Fields, keys: &[&str]) -> String {
        let mut kept = Vec::new();
        for key in keys {
            let value = fields.take_list(key).join(", ");
            if value.is_empty() {
                continue;
            }
            if self.defaults.keeps_people {
                kept.push(value);
            } else {
                self.counted.add(fields.at(), key, Loss::Dropped, "names and numbers of persons are left out");
            }
        }
        kept.join(", ")
    }

    /// Takes a meeting in, and its group; its address stands beside the coordinates when there are some.
    pub(super) fn add(&mut self, at: &str, id: Id, mut meeting: Meeting, address: Option<Texts>) {
        match &mut meeting.place {
            Some(place) => place.words = address,
            None => meeting.address = address,
        }
        self.out.add(at, Kind::Meeting, id.clone(), &meeting);
        // A group whose meetings are all refused stays out.
        if self.out.records().contains_key(&(Kind::Meeting, id))
            && let Some((group, record)) = self.waiting.remove_entry(meeting.group.id())
        {
            self.out.add(at, Kind::Group, group, &record);
        }
    }

    /// Says what was counted.
    pub(super) fn done(self) {
        self.counted.say(self.out);
    }
}

/// Whether a list says that a meeting is somewhere: an address, or degrees that somebody filled in.
pub(super) fn is_somewhere(address: &str, lat: &str, lon: &str) -> bool {
    !address.is_empty() || [lat, lon].iter().any(|it| it.parse::<f64>().is_ok_and(|degrees| degrees != 0.0))
}

/// Two numbers, or texts that are, beside each other in an object.
pub(super) fn degrees(meeting: &Value, lat: &str, lon: &str) -> Option<(f64, f64)> {
    let number = |key: &str| match meeting.get(key)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number(lat).zip(number(lon))
}

/// How many places a file needs before one of them can stand out.
const FEW: usize = 4;
/// What is as far as this from the middle of all others stands out, in metres.
const FAR_M: f64 = 1_000_000.0;

/// The median of what can be a place.
fn middle(coordinates: impl Iterator<Item = (f64, f64)>) -> Option<Point> {
    let points = coordinates.filter_map(|(lat, lon)| Point::new(lat, lon));
    let (mut lats, mut lons): (Vec<f64>, Vec<f64>) = points.map(|point| (point.lat(), point.lon())).unzip();
    if lats.len() < FEW {
        return None;
    }
    lats.sort_by(f64::total_cmp);
    lons.sort_by(f64::total_cmp);
    let half = lats.len() / 2;
    Point::new(*lats.get(half)?, *lons.get(half)?)
}

fn is_turned(middle: Point, lat: f64, lon: f64) -> bool {
    let far = |point: Point| point.distance_m(middle) > FAR_M;
    Point::new(lat, lon).is_some_and(far) && Point::new(lon, lat).is_some_and(|point| !far(point))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_is_near_the_others_only_the_other_way_round_is_turned() {
        let berlin = [(52.5, 13.4), (52.6, 13.3), (52.4, 13.5), (52.5, 13.2), (13.4, 52.5)];
        let middle = middle(berlin.into_iter()).unwrap();
        assert!(is_turned(middle, 13.4, 52.5));
        for upright in [(52.5, 13.4), (48.1, 11.6), (-27.5, 153.0), (0.0, 0.0)] {
            assert!(!is_turned(middle, upright.0, upright.1), "{upright:?}");
        }
        assert!(super::middle(berlin.into_iter().take(3)).is_none());
    }
}
