//! How long ago something was, on a phone that sleeps, restarts, and whose clock is set while nobody looks.
//!
//! Not here: reading the clocks, which is `platform`'s.
//!
//! # Why so
//!
//! A dose clock that stops with the screen asks late, and late is what kills; asking early harms nobody. So the time since
//! boot is believed where it counts sleep (`SystemClock.elapsedRealtime` on Android, which is `CLOCK_BOOTTIME`), for no
//! setting of the wall clock moves it. Where it may have stopped, the greater of the two clocks counts. Across a reboot
//! only the wall clock is left: the answer is then about, or none at all, and who gets none asks at once.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// By how much the wall clock must be ahead to say that the other clock slept.
///
/// Two seconds: our own judgement. The correction of a clock by the network is far smaller, the first breath count far
/// longer.
const SLEPT: Duration = Duration::from_secs(2);

/// How far two clocks may be apart and still tell the same, where no boot id says that the boot is the same.
///
/// Five seconds: our own judgement. A boot takes longer.
const AGREE: Duration = Duration::from_secs(5);

/// How long the wall clock alone is believed.
///
/// One day: a case is kept for six hours (safety.md 23), and a clock that lost its battery is off by years.
const WALL_HOLDS: Duration = Duration::from_secs(24 * 60 * 60);

/// A moment, by the clocks of one device. Kept with what happened then, to tell how long ago it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Time since the device started, or since whatever the clock counts from. Kept in whole milliseconds.
    #[serde(rename = "since_boot_ms", with = "milliseconds")]
    pub since_boot: Duration,
    /// Whether that goes on while the device sleeps.
    pub counts_sleep: bool,
    /// What tells one start of the device from another; none where it cannot be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<String>,
    /// What the wall clock said. Anybody may set it at any time.
    pub wall: DateTime<Utc>,
}

/// How long ago something was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// That long, by a clock nobody can set.
    Exact(Duration),
    /// About that long; rather too much than too little, as far as the clocks tell.
    About(Duration),
    /// Nobody knows. It may be long enough.
    Unknown,
}

impl Moment {
    /// How long before this moment `earlier` was.
    ///
    /// Never less than what a clock that did not stop counted. The wall clock is asked only where the other one may have
    /// stopped or begun anew, and one that went backwards is not believed.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Since {
        let wall = self.wall.signed_duration_since(earlier.wall).to_std().ok();
        let is_same_boot = self.boot.as_ref().zip(earlier.boot.as_ref()).map(|(now, then)| now == then);
        // A clock that is behind where it was has begun anew, whatever else is said.
        match (is_same_boot, self.since_boot.checked_sub(earlier.since_boot)) {
            (Some(true), Some(counted)) => self.on_one_boot(earlier, counted, wall),
            (None, Some(counted)) => {
                let agree = wall.is_some_and(|wall| wall.abs_diff(counted) <= AGREE);
                if agree { self.on_one_boot(earlier, counted, wall) } else { greater(counted, wall) }
            }
            (Some(false), _) | (_, None) => wall.filter(|wall| *wall < WALL_HOLDS).map_or(Since::Unknown, Since::About),
        }
    }

    /// Like [`since`](Self::since), where the clock ran on, but for sleep.
    fn on_one_boot(&self, earlier: &Self, counted: Duration, wall: Option<Duration>) -> Since {
        let counts_sleep = self.counts_sleep && earlier.counts_sleep;
        if !counts_sleep && wall.is_some_and(|wall| wall > counted + SLEPT) {
            greater(counted, wall)
        } else {
            Since::Exact(counted)
        }
    }
}

impl Since {
    /// The time that may be counted on to have passed, as far as anybody knows; none where nobody does: ask at once.
    #[must_use]
    pub const fn at_least(&self) -> Option<Duration> {
        match self {
            Self::Exact(time) | Self::About(time) => Some(*time),
            Self::Unknown => None,
        }
    }
}

fn greater(counted: Duration, wall: Option<Duration>) -> Since {
    Since::About(wall.map_or(counted, |wall| wall.max(counted)))
}

/// A duration in whole milliseconds; what is less is cut off.
mod milliseconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    const DAY: u64 = 24 * 60 * 60;

    /// A phone that was switched on an hour ago, with a clock that counts sleep.
    fn phone() -> Moment {
        Moment {
            since_boot: Duration::from_secs(3600),
            counts_sleep: true,
            boot: Some("one".into()),
            wall: "2026-11-22T01:30:00Z".parse().unwrap(),
        }
    }

    /// A page that was opened an hour ago; its clock may stop.
    fn page() -> Moment {
        Moment { counts_sleep: false, ..phone() }
    }

    fn without_boot_id(moment: &Moment) -> Moment {
        Moment { boot: None, ..moment.clone() }
    }

    /// `moment`, when its two clocks have gone on by so many seconds.
    fn later(moment: &Moment, counted: u64, wall: i64) -> Moment {
        Moment {
            since_boot: moment.since_boot + Duration::from_secs(counted),
            wall: moment.wall + TimeDelta::seconds(wall),
            ..moment.clone()
        }
    }

    /// `moment`'s device, started again: its clock says `counted` seconds, and the wall clock went on by `wall`.
    fn restarted(moment: &Moment, counted: u64, wall: i64) -> Moment {
        Moment {
            since_boot: Duration::from_secs(counted),
            boot: moment.boot.as_ref().map(|_| "two".into()),
            ..later(moment, 0, wall)
        }
    }

    fn exact(seconds: u64) -> Since {
        Since::Exact(Duration::from_secs(seconds))
    }

    fn about(seconds: u64) -> Since {
        Since::About(Duration::from_secs(seconds))
    }

    #[test]
    fn a_phone_that_slept_for_ten_minutes_knows_it() {
        assert_eq!(later(&phone(), 600, 600).since(&phone()), exact(600));
    }

    #[test]
    fn a_wall_clock_that_jumps_by_an_hour_changes_nothing() {
        for jump in [-3600, 3600, 400 * 86_400, -400 * 86_400] {
            assert_eq!(later(&phone(), 120, 120 + jump).since(&phone()), exact(120), "{jump}");
        }
    }

    #[test]
    fn nothing_passed_since_now() {
        assert_eq!(phone().since(&phone()), exact(0));
        assert_eq!(without_boot_id(&page()).since(&without_boot_id(&page())), exact(0));
    }

    #[test]
    fn an_app_that_was_closed_and_opened_again_is_sure() {
        let kept: Moment = serde_json::from_str(&serde_json::to_string(&phone()).unwrap()).unwrap();
        assert_eq!(later(&phone(), 95, 95).since(&kept), exact(95));
    }

    #[test]
    fn across_a_reboot_only_the_wall_clock_tells_and_it_is_about() {
        assert_eq!(restarted(&phone(), 20, 90).since(&phone()), about(90));
        // The phone was up for a while before, and is again.
        assert_eq!(restarted(&phone(), 5000, 90).since(&phone()), about(90));
        assert_eq!(restarted(&phone(), 20, 86_399).since(&phone()), about(DAY - 1));
    }

    #[test]
    fn across_a_reboot_a_wall_clock_that_cannot_be_right_is_not_believed() {
        for wall in [-1, -3600, 86_400, 20_000 * 86_400] {
            assert_eq!(restarted(&phone(), 20, wall).since(&phone()), Since::Unknown, "{wall}");
        }
    }

    #[test]
    fn a_clock_that_went_backwards_has_begun_anew_whatever_its_boot_id_says() {
        let same_id = Moment { boot: phone().boot, ..restarted(&phone(), 20, 90) };
        assert_eq!(same_id.since(&phone()), about(90));
    }

    #[test]
    fn without_a_boot_id_two_clocks_that_agree_are_sure() {
        let phone = without_boot_id(&phone());
        for wall in [115, 120, 125] {
            assert_eq!(later(&phone, 120, wall).since(&phone), exact(120), "{wall}");
        }
    }

    #[test]
    fn without_a_boot_id_the_greater_of_two_clocks_that_differ_is_about_right() {
        let phone = without_boot_id(&phone());
        assert_eq!(later(&phone, 120, 126).since(&phone), about(126));
        assert_eq!(later(&phone, 120, 3720).since(&phone), about(3720));
        assert_eq!(later(&phone, 120, 114).since(&phone), about(120));
        assert_eq!(later(&phone, 120, 120 - 3600).since(&phone), about(120));
    }

    #[test]
    fn without_a_boot_id_a_clock_that_went_backwards_is_a_reboot() {
        let phone = without_boot_id(&phone());
        assert_eq!(restarted(&phone, 20, 90).since(&phone), about(90));
        assert_eq!(restarted(&phone, 20, -90).since(&phone), Since::Unknown);
    }

    #[test]
    fn a_boot_id_that_could_be_read_only_once_is_none() {
        assert_eq!(later(&without_boot_id(&phone()), 60, 60).since(&phone()), exact(60));
        assert_eq!(later(&phone(), 60, 90).since(&without_boot_id(&phone())), about(90));
    }

    /// The tab was in the background for ten minutes, and its clock stood still.
    #[test]
    fn a_page_whose_clock_stopped_goes_by_the_wall_clock() {
        assert_eq!(later(&page(), 3, 600).since(&page()), about(600));
        assert_eq!(later(&without_boot_id(&page()), 3, 600).since(&without_boot_id(&page())), about(600));
        // The network set the clock right meanwhile: nobody slept.
        assert_eq!(later(&page(), 60, 62).since(&page()), exact(60));
        assert_eq!(later(&page(), 60, 63).since(&page()), about(63));
    }

    #[test]
    fn a_clock_that_counts_sleep_now_and_did_not_then_may_have_stopped() {
        assert_eq!(Moment { counts_sleep: true, ..later(&page(), 3, 600) }.since(&page()), about(600));
    }

    #[test]
    fn a_page_whose_clock_runs_is_not_misled_by_a_wall_clock_set_back() {
        assert_eq!(later(&page(), 60, -3600).since(&page()), exact(60));
    }

    #[test]
    fn a_moment_is_kept_in_milliseconds_and_comes_back_the_same() {
        let moment = Moment { since_boot: Duration::from_micros(1_234_567), ..phone() };
        let kept = serde_json::to_string(&moment).unwrap();
        assert_eq!(kept, r#"{"since_boot_ms":1234,"counts_sleep":true,"boot":"one","wall":"2026-11-22T01:30:00Z"}"#);
        let back: Moment = serde_json::from_str(&kept).unwrap();
        assert_eq!(back, Moment { since_boot: Duration::from_millis(1234), ..phone() });
        assert_eq!(moment.since(&back), Since::Exact(Duration::from_micros(567)));
    }

    #[test]
    fn who_knows_no_time_has_none_to_wait_for() {
        assert_eq!(exact(5).at_least(), Some(Duration::from_secs(5)));
        assert_eq!(about(5).at_least(), Some(Duration::from_secs(5)));
        assert_eq!(Since::Unknown.at_least(), None);
    }

    fn any_moment() -> impl Strategy<Value = Moment> {
        let boot = prop_oneof![Just(None), Just(Some("one".to_owned())), Just(Some("two".to_owned()))];
        (any::<u64>(), any::<bool>(), boot, -8_000_000_000_000_i64..8_000_000_000_000).prop_map(
            |(since_boot, counts_sleep, boot, wall)| Moment {
                since_boot: Duration::from_millis(since_boot),
                counts_sleep,
                boot,
                wall: DateTime::from_timestamp_millis(wall).unwrap(),
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_two_moments_make_it_panic(one in any_moment(), other in any_moment()) {
            let _ = one.since(&other);
        }

        /// Late is what kills.
        #[test]
        fn what_the_clock_counted_on_one_boot_is_never_made_less(
            ran in 0_u64..100_000, wall in -100_000_i64..100_000, counts_sleep in any::<bool>(), has_id in any::<bool>(),
        ) {
            let then = Moment { counts_sleep, boot: has_id.then(|| "one".to_owned()), ..phone() };
            let since = later(&then, ran, wall).since(&then).at_least();
            prop_assert!(since >= Some(Duration::from_secs(ran)), "{since:?}");
        }
    }
}
