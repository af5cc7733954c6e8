//! Where the reader is, while they want the app to know: asked for at the tap, held in memory, kept nowhere.

use std::pin::Pin;

use chrono::{DateTime, TimeDelta, Utc};
use dioxus::prelude::*;

use crate::domain::Point;
use crate::platform;

/// What distances are counted from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Whereabouts {
    /// The place.
    pub(super) point: Point,
    /// What it is called, when the reader picked it; none when the device said where it is.
    pub(super) picked: Option<String>,
    /// When that was.
    pub(super) at: DateTime<Utc>,
}

/// For how long somebody is taken to be where their device said.
const STAYS: TimeDelta = TimeDelta::minutes(15);

impl Whereabouts {
    /// Whether they may have walked on since: only what was picked stays where it is.
    pub(super) fn is_past(&self, now: DateTime<Utc>) -> bool {
        self.picked.is_none() && !(TimeDelta::zero()..=STAYS).contains(&(now - self.at))
    }
}

/// Where the reader is, as far as this session knows.
pub(super) type Here = Signal<Option<Whereabouts>>;

/// Why a device does not say where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlace {
    /// The reader, or the device for them, said no.
    Refused,
    /// It does not know, or cannot be asked.
    Unavailable,
    /// It did not answer in time.
    Late,
    /// It answers only pages that came over a safe line.
    Insecure,
}

impl NoPlace {
    /// Each of them.
    pub const ALL: &[Self] = &[Self::Refused, Self::Unavailable, Self::Late, Self::Insecure];

    /// The word that messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Unavailable => "unavailable",
            Self::Late => "late",
            Self::Insecure => "insecure",
        }
    }
}

/// What a device answers.
pub type Asked = Pin<Box<dyn Future<Output = Result<Point, NoPlace>>>>;

/// How a device is asked where it is, once. A function, so that a test can answer in a device's place.
pub type AskWhere = fn() -> Asked;

/// Asks the web view, once. What it answers is rough enough for a walk, and at most a minute old.
pub(super) fn ask_web_view() -> Asked {
    // Held in the page, or the collector may take the channel before the reader has answered. A web view that asks nobody
    // never answers: then it is late. A phone answers the page, which must listen before it is asked.
    const ASK: &str = "window.whereabouts = dioxus;
        return await new Promise(async done => {
            window.tentlightWhere = done;
            dioxus.send(true);
            if (await dioxus.recv()) return setTimeout(() => done('late'), 60000);
            if (!window.isSecureContext) return done('insecure');
            if (!navigator.geolocation) return done('unavailable');
            setTimeout(() => done('late'), 60000);
            navigator.geolocation.getCurrentPosition(
                at => done([at.coords.latitude, at.coords.longitude]),
                why => done({ 1: 'refused', 3: 'late' }[why.code] ?? 'unavailable'),
                { enableHighAccuracy: false, timeout: 10000, maximumAge: 60000 });
        });";
    Box::pin(async {
        let mut asked = document::eval(ASK);
        asked.recv::<bool>().await.map_err(|_| NoPlace::Unavailable)?;
        asked.send(platform::this_device().ask_where()).map_err(|_| NoPlace::Unavailable)?;
        let answer = asked.await.map_err(|_| NoPlace::Unavailable)?;
        if let Some(why) = answer.as_str() {
            return Err(NoPlace::ALL.iter().copied().find(|one| one.word() == why).unwrap_or(NoPlace::Unavailable));
        }
        let degrees = |place: usize| answer.get(place).and_then(serde_json::Value::as_f64);
        let point = degrees(0).zip(degrees(1)).and_then(|(lat, lon)| Point::new(lat, lon));
        point.ok_or(NoPlace::Unavailable)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_somewhere_a_while_ago_may_have_walked_on_and_a_picked_place_stays() {
        let at: DateTime<Utc> = "2027-07-02T16:00:00Z".parse().unwrap();
        let here = |picked: Option<&str>| Whereabouts {
            point: Point::new(52.5, 13.4).unwrap(),
            picked: picked.map(str::to_owned),
            at,
        };
        for (minutes, is_past) in [(0, false), (15, false), (16, true), (600, true), (-1, true)] {
            assert_eq!(here(None).is_past(at + TimeDelta::minutes(minutes)), is_past, "{minutes}");
            assert!(!here(Some("Berlin")).is_past(at + TimeDelta::minutes(minutes)));
        }
    }
}
