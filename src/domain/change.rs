//! What changed of what is ahead since somebody looked, and which of what somebody marked lies in one time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Gathering, Id, Occurrence, Point, Status, Texts, Zone};

/// How many of the next times of a gathering are remembered: what changes further ahead is told when it comes near.
const TIMES: usize = 16;

/// How far a place may move and be the same, in metres: somebody measured it better.
const SAME_PLACE_M: f64 = 300.0;

/// What is remembered of a gathering that somebody saw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Glimpse {
    /// What it was called.
    pub name: Texts,
    /// Its next times.
    pub times: Vec<Occurrence>,
    /// Whose clock they stood on.
    pub zone: Zone,
    /// Where it was, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Texts>,
    /// Where it was: degrees north and east.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<(f64, f64)>,
    /// Whether it was to happen.
    pub status: Status,
}

/// What changed of one gathering.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It was not announced before.
    New,
    /// It does not happen.
    Cancelled,
    /// It was called off, and happens after all.
    OnAgain,
    /// It is at another time.
    Moved {
        /// When it was.
        from: Occurrence,
        /// When it is.
        to: Occurrence,
    },
    /// One of its times is announced no longer.
    NoLonger(Occurrence),
    /// It is at another place.
    Elsewhere,
    /// It is called otherwise.
    Renamed {
        /// What it was called.
        from: Texts,
    },
    /// It is announced no longer.
    Gone {
        /// What it was called.
        name: Texts,
    },
}

impl Glimpse {
    /// What is to be remembered of a gathering that is seen at `now`; none of one that is over.
    #[must_use]
    pub fn of(gathering: &Gathering, now: DateTime<Utc>) -> Option<Self> {
        let mut times: Vec<_> = gathering.times().filter(|time| time.ends > now).collect();
        times.sort_by_key(|time| time.starts);
        times.truncate(TIMES);
        (!times.is_empty()).then(|| Self {
            name: gathering.name.clone(),
            times,
            zone: gathering.zone.clone(),
            place: words_of(gathering).cloned(),
            point: gathering.place.as_ref().map(|place| (place.lat, place.lon)),
            status: gathering.status,
        })
    }

    /// What changed since this was seen. Of what is cancelled, nothing else matters.
    fn changes(&self, gathering: &Gathering, now: DateTime<Utc>) -> Vec<Change> {
        let mut changes = Vec::new();
        match (self.status == Status::Cancelled, gathering.status == Status::Cancelled) {
            (true, true) => return changes,
            (false, true) => return vec![Change::Cancelled],
            (true, false) => changes.push(Change::OnAgain),
            (false, false) => {}
        }
        let once = gathering.occurrences.is_empty();
        // What was over anyway changes no plans, unless it is still to come by now.
        let of_concern = |time: &&Occurrence| time.ends > now || once;
        changes.extend(self.times.iter().filter(of_concern).find_map(|was| {
            match gathering.became_of(was.starts.to_utc()) {
                Some(is) if is == *was => None,
                Some(is) => Some(Change::Moved { from: *was, to: is }),
                None => Some(Change::NoLonger(*was)),
            }
        }));
        let is = words_of(gathering);
        let words_differ = matches!((&self.place, is), (Some(was), Some(is)) if differ(was, is));
        let point = |(lat, lon)| Point::new(lat, lon);
        let moved = self.point.and_then(point).zip(gathering.place.as_ref().and_then(super::Location::point));
        if words_differ || moved.is_some_and(|(was, is)| was.distance_m(is) > SAME_PLACE_M) {
            changes.push(Change::Elsewhere);
        }
        if differ(&self.name, &gathering.name) {
            changes.push(Change::Renamed { from: self.name.clone() });
        }
        changes
    }
}

/// What changed between what was seen of a feed and what it announces at `now`, by id. What is over is no news.
#[must_use]
pub fn changes<'a>(
    seen: &BTreeMap<Id, Glimpse>,
    announced: impl IntoIterator<Item = (&'a Id, &'a Gathering)>,
    now: DateTime<Utc>,
) -> Vec<(Id, Change)> {
    let (mut found, mut there) = (Vec::new(), BTreeSet::new());
    for (id, gathering) in announced {
        there.insert(id);
        if gathering.next_time(now).is_none() {
            continue;
        }
        match seen.get(id) {
            None => found.push((id.clone(), Change::New)),
            Some(glimpse) => found.extend(glimpse.changes(gathering, now).into_iter().map(|it| (id.clone(), it))),
        }
    }
    // What was called off may go without a word.
    let ahead =
        |glimpse: &Glimpse| glimpse.status != Status::Cancelled && glimpse.times.iter().any(|time| time.ends > now);
    let gone = seen.iter().filter(|(id, glimpse)| !there.contains(id) && ahead(glimpse));
    found.extend(gone.map(|(id, glimpse)| (id.clone(), Change::Gone { name: glimpse.name.clone() })));
    found
}

/// The pairs of gatherings, by their places in `of`, that lie in one time after `now`, with the first such times of both. What
/// is cancelled is in nobody's way.
#[must_use]
pub fn overlaps(of: &[&Gathering], now: DateTime<Utc>) -> Vec<(usize, usize, Occurrence, Occurrence)> {
    let mut times: Vec<(usize, Occurrence)> = Vec::new();
    for (at, gathering) in of.iter().enumerate().filter(|(_, gathering)| gathering.status != Status::Cancelled) {
        times.extend(gathering.times().filter(|time| time.ends > now).map(|time| (at, time)));
    }
    times.sort_by_key(|(_, time)| time.starts);
    let (mut found, mut pairs) = (Vec::new(), BTreeSet::new());
    let mut going_on: Vec<(usize, Occurrence)> = Vec::new();
    for (at, time) in times {
        going_on.retain(|(_, other)| other.ends > time.starts);
        for (other, theirs) in &going_on {
            if *other != at && theirs.overlaps(&time) && pairs.insert((at.min(*other), at.max(*other))) {
                found.push((*other, at, *theirs, time));
            }
        }
        going_on.push((at, time));
    }
    found
}

fn words_of(gathering: &Gathering) -> Option<&Texts> {
    gathering.place.as_ref().and_then(|place| place.words.as_ref()).or(gathering.address.as_ref())
}

/// Whether the words in some language are other ones. A translation that came is no change.
fn differ(was: &Texts, is: &Texts) -> bool {
    was.iter().any(|(tag, text)| is.iter().any(|(other, words)| other == tag && words != text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Due, FeedId, Reminder};
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn now() -> DateTime<Utc> {
        at("2027-06-01T12:00:00Z")
    }

    /// A gathering with these fields changed.
    fn gathering(change: serde_json::Value) -> Gathering {
        let mut value = json!({
            "name": {"en": "Lake festival"}, "kind": "festival", "zone": "Europe/Berlin", "country": "de", "status": "on",
            "starts": "2027-07-02T16:00:00+02:00", "ends": "2027-07-04T12:00:00+02:00",
            "place": {"lat": 53.1, "lon": 12.2, "words": {"en": "At the lake"}},
        });
        value.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        serde_json::from_value(value).unwrap()
    }

    fn time(starts: &str, ends: &str) -> Occurrence {
        serde_json::from_value(json!({"starts": starts, "ends": ends})).unwrap()
    }

    fn series(days: &[&str]) -> Gathering {
        let times: Vec<_> = days
            .iter()
            .map(|day| json!({"starts": format!("{day}T19:00:00+02:00"), "ends": format!("{day}T22:00:00+02:00")}))
            .collect();
        gathering(json!({"starts": times[0]["starts"], "ends": times[0]["ends"], "occurrences": times}))
    }

    fn told(was: &Gathering, is: Option<&Gathering>) -> Vec<Change> {
        let id = Id::new("lake").unwrap();
        let seen = Glimpse::of(was, now()).map(|glimpse| (id.clone(), glimpse)).into_iter().collect();
        changes(&seen, is.map(|is| (&id, is)), now()).into_iter().map(|(_, change)| change).collect()
    }

    #[test]
    fn what_changed_is_told_and_what_did_not_is_not() {
        let was = gathering(json!({}));
        assert_eq!(told(&was, Some(&was)), []);
        assert_eq!(
            told(&was, Some(&gathering(json!({"status": "cancelled", "name": {"en": "x"}})))),
            [Change::Cancelled]
        );
        assert_eq!(told(&gathering(json!({"status": "cancelled"})), Some(&was)), [Change::OnAgain]);
        assert_eq!(told(&was, None), [Change::Gone { name: was.name.clone() }]);
        assert_eq!(told(&gathering(json!({"status": "cancelled"})), None), []);
        let from = time("2027-07-02T16:00:00+02:00", "2027-07-04T12:00:00+02:00");
        let to = time("2027-09-02T16:00:00+02:00", "2027-09-04T12:00:00+02:00");
        let moved = gathering(json!({"starts": "2027-09-02T16:00:00+02:00", "ends": "2027-09-04T12:00:00+02:00"}));
        assert_eq!(told(&was, Some(&moved)), [Change::Moved { from, to }]);
        let renamed = gathering(json!({"name": {"en": "River festival"}}));
        assert_eq!(told(&was, Some(&renamed)), [Change::Renamed { from: was.name.clone() }]);
        for place in
            [json!({"lat": 53.1, "lon": 12.2, "words": {"en": "In the wood"}}), json!({"lat": 53.2, "lon": 12.2})]
        {
            assert_eq!(told(&was, Some(&gathering(json!({"place": place})))), [Change::Elsewhere]);
        }
        let better = json!({"place": {"lat": 53.1001, "lon": 12.2, "words": {"en": "At the lake", "de": "Am See"}}});
        assert_eq!(told(&was, Some(&gathering(better))), [], "better known is not elsewhere");
    }

    #[test]
    fn the_same_moment_on_another_clock_has_not_moved() {
        let was = gathering(json!({}));
        let same = json!({"starts": "2027-07-02T14:00:00Z", "ends": "2027-07-04T10:00:00Z"});
        assert_eq!(told(&was, Some(&gathering(same))), []);
    }

    #[test]
    fn what_is_new_and_what_is_over() {
        let (lake, id) = (gathering(json!({})), Id::new("lake").unwrap());
        let over = gathering(json!({"starts": "2027-05-02T16:00:00+02:00", "ends": "2027-05-04T12:00:00+02:00"}));
        let seen = BTreeMap::new();
        assert_eq!(changes(&seen, [(&id, &lake)], now()), [(id.clone(), Change::New)]);
        assert_eq!(changes(&seen, [(&id, &over)], now()), []);
        assert_eq!(Glimpse::of(&over, now()), None);
        let seen = BTreeMap::from([(id, Glimpse::of(&lake, now()).unwrap())]);
        assert_eq!(changes(&seen, [], at("2027-08-01T00:00:00Z")), [], "it is over, and needs no longer be announced");
    }

    #[test]
    fn a_time_of_several_that_falls_out_or_moves_is_told_and_one_that_is_added_or_over_is_not() {
        let was = series(&["2027-05-26", "2027-06-02", "2027-06-09"]);
        let later = series(&["2027-06-02", "2027-06-09", "2027-06-16", "2027-06-23"]);
        assert_eq!(told(&was, Some(&later)), []);
        let fewer = series(&["2027-06-02", "2027-06-16"]);
        let ninth = time("2027-06-09T19:00:00+02:00", "2027-06-09T22:00:00+02:00");
        assert_eq!(told(&was, Some(&fewer)), [Change::NoLonger(ninth)]);
        let mut later_that_day = series(&["2027-06-02", "2027-06-09"]);
        let tenth = time("2027-06-09T20:00:00+02:00", "2027-06-09T23:00:00+02:00");
        later_that_day.occurrences[1] = tenth;
        assert_eq!(told(&was, Some(&later_that_day)), [Change::Moved { from: ninth, to: tenth }]);
    }

    #[test]
    fn a_glimpse_is_read_as_it_was_written() {
        let glimpse = Glimpse::of(&gathering(json!({})), now()).unwrap();
        let text = serde_json::to_string(&glimpse).unwrap();
        assert_eq!(serde_json::from_str::<Glimpse>(&text).unwrap(), glimpse);
    }

    #[test]
    fn what_lies_in_one_time_is_found_once_and_what_only_touches_is_not() {
        let day = |from: &str, to: &str| {
            gathering(json!({"starts": format!("2027-07-{from}:00+02:00"), "ends": format!("2027-07-{to}:00+02:00")}))
        };
        let (a, b) = (day("02T10:00", "02T12:00"), day("02T11:00", "02T13:00"));
        let (after, whole) = (day("02T12:00", "02T12:30"), day("01T00:00", "03T00:00"));
        let pairs = |of: &[&Gathering]| -> Vec<_> { overlaps(of, now()).iter().map(|it| (it.0, it.1)).collect() };
        assert_eq!(pairs(&[&a, &b]), [(0, 1)]);
        assert_eq!(pairs(&[&b, &a]), [(1, 0)], "what begins first is told first");
        assert_eq!(pairs(&[&a, &after]), []);
        assert_eq!(pairs(&[&whole, &a, &b]), [(0, 1), (0, 2), (1, 2)]);
        let off = gathering(json!({"status": "cancelled"}));
        assert_eq!(pairs(&[&off, &gathering(json!({}))]), []);
        let (weekly, also) = (series(&["2027-06-02", "2027-06-09"]), series(&["2027-06-02", "2027-06-09"]));
        assert_eq!(pairs(&[&weekly, &also]), [(0, 1)]);
        assert_eq!(overlaps(&[&a, &b], at("2028-01-01T00:00:00Z")), []);
    }

    #[test]
    fn a_reminder_is_due_so_long_before_follows_a_move_and_says_when_nothing_comes_of_it() {
        let lake = gathering(json!({}));
        let feed = FeedId::new("a".repeat(32)).unwrap();
        let reminder = Reminder { feed, id: Id::new("lake").unwrap(), starts: at("2027-07-02T14:00:00Z"), minutes: 60 };
        let (early, due) = (at("2027-07-02T12:59:59Z"), at("2027-07-02T13:00:00Z"));
        assert_eq!(reminder.due(Some(&lake), early), None);
        let begins = |time, at, has_moved| Some(Due::Begins { time, at, has_moved });
        let time = lake.times().next().unwrap();
        assert_eq!(reminder.due(Some(&lake), due), begins(time, due, false));
        assert_eq!(
            reminder.due(Some(&lake), at("2027-08-01T00:00:00Z")),
            begins(time, due, false),
            "told late, but told"
        );
        let moved = gathering(json!({"starts": "2027-07-02T17:00:00+02:00", "ends": "2027-07-04T12:00:00+02:00"}));
        assert_eq!(reminder.due(Some(&moved), due), None);
        let (time, due) = (moved.times().next().unwrap(), at("2027-07-02T14:00:00Z"));
        assert_eq!(reminder.due(Some(&moved), due), begins(time, due, true));
        let off = gathering(json!({"status": "cancelled"}));
        assert_eq!(reminder.due(Some(&off), early), Some(Due::Cancelled));
        assert_eq!(reminder.due(None, early), Some(Due::Gone));
        let weekly = series(&["2027-06-02", "2027-06-16"]);
        let of = |starts: &str| Reminder { starts: at(starts), ..reminder.clone() };
        assert_eq!(of("2027-06-09T17:00:00Z").due(Some(&weekly), now()), Some(Due::Gone), "the next week is no move");
        assert_eq!(of("2027-06-02T17:00:00Z").due(Some(&weekly), now()), None);
    }
}
