//! When a host, or a feed, is asked again. Pure: the time and the dice are handed in.
//!
//! # Why so
//!
//! A thousand phones that lost the same host must not come back in the same second: the pause is anything up to a bound
//! that doubles (full jitter). What is kept is checked against the longest pause there is: a phone whose clock was once in
//! 2035 would otherwise ask nobody until then.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Dice, Trouble};
use crate::store::Backoff;

/// The bound after a first error.
const FIRST: Duration = Duration::from_secs(30);
/// The bound at last.
const LAST: Duration = Duration::from_secs(6 * 60 * 60);
/// The bound at last where nothing is said against the host: the phone may have been away from every network for a week,
/// and must not sit out hours when it is back.
const LAST_OFFLINE: Duration = Duration::from_secs(30 * 60);
/// The longest pause a host may ask for. The store cuts what is longer to a day from whenever it is asked: that moment,
/// which would never come, is past this bound.
const LONGEST_WISH: Duration = Duration::from_secs(24 * 60 * 60 - 1);
/// How long a feed rests after it was asked for.
const REST: Duration = Duration::from_secs(12 * 60 * 60);
/// How long one rests that brings alerts, where bytes cost nothing.
const REST_ALERTS: Duration = Duration::from_secs(60 * 60);
/// How long a portal is left alone: the app looks once a minute, and a portal answers for hours.
const PORTAL: Duration = Duration::from_secs(5 * 60);

/// How a host stands after one more failure: a trouble, or none when what it showed was not believed.
///
/// What a host asks for in words (`errors` is 0 then) is kept apart from what we made up: it holds even when a reader
/// presses the button. Behind one tent's network a hundred people press it, and that is what the host protects itself
/// against; another mirror is asked meanwhile. A wish shorter than our own shortest bound is none: it would let a host that
/// always fails be asked for ever without a pause.
pub(super) fn after(held: Option<Backoff>, trouble: Option<Trouble>, now: DateTime<Utc>, dice: &mut Dice) -> Backoff {
    if let Some(Trouble::Status { retry_after: Some(wish), .. }) = trouble
        && wish >= FIRST
    {
        return Backoff { errors: 0, not_before: later(now, wish.min(LONGEST_WISH)) };
    }
    let errors = held.map_or(0, |held| held.errors);
    let last = if trouble.is_some_and(Trouble::may_be_the_networks) { LAST_OFFLINE } else { LAST };
    let bound = FIRST.saturating_mul(1 << errors.min(20)).min(last);
    let pause = Duration::from_secs(dice.up_to(bound.as_secs()));
    Backoff { errors: errors.saturating_add(1), not_before: later(now, pause) }
}

/// Until when a host is left alone; none when it may be asked now.
pub(super) fn paused_until(held: Backoff, now: DateTime<Utc>, by_hand: bool) -> Option<DateTime<Utc>> {
    let ours = held.errors > 0;
    let longest = if ours { LAST } else { LONGEST_WISH };
    let holds = now < held.not_before && held.not_before <= later(now, longest);
    (holds && !(ours && by_hand)).then_some(held.not_before)
}

/// Until when a feed rests that was asked for at `asked`, give or take a fifth, so that phones switched on together do not
/// stay together. One phone gets the same answer however often it asks: `spread` is the feed's own number.
#[must_use]
pub(super) fn rests_until(
    asked: DateTime<Utc>,
    now: DateTime<Utc>,
    hourly: bool,
    spread: u64,
) -> Option<DateTime<Utc>> {
    let rest = if hourly { REST_ALERTS } else { REST };
    let fifth = rest / 5;
    let seed = spread ^ asked.timestamp().cast_unsigned();
    let more = Duration::from_secs(Dice::new(seed).up_to(2 * fifth.as_secs()));
    let until = later(asked, rest - fifth + more);
    // Asked in the future: that was another clock.
    (asked <= now && now < until).then_some(until)
}

/// Until when a feed is left alone by itself, in whose place a page to log in at answered: whoever logs in presses, or waits
/// a little.
#[must_use]
pub(super) fn portal_until(asked: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let until = later(asked, PORTAL);
    (asked <= now && now < until).then_some(until)
}

fn later(now: DateTime<Utc>, pause: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(pause).ok().and_then(|pause| now.checked_add_signed(pause)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER_ERROR: Trouble = Trouble::Status { code: 500, retry_after: None };

    fn now() -> DateTime<Utc> {
        "2027-06-01T12:00:00Z".parse().unwrap()
    }

    fn longest_pause(errors: u32, trouble: Option<Trouble>) -> i64 {
        let held = Some(Backoff { errors, not_before: now() });
        let pauses = (0..200).map(|seed| after(held, trouble, now(), &mut Dice::new(seed)).not_before - now());
        let pauses: Vec<_> = pauses.map(|pause| pause.num_seconds()).collect();
        assert!(pauses.iter().min() < pauses.iter().max(), "no jitter");
        pauses.into_iter().max().unwrap()
    }

    #[test]
    fn a_portal_is_left_alone_for_five_minutes_and_not_by_another_clock() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };
        let asked = at("2027-06-01T12:00:00Z");
        let until = Some(at("2027-06-01T12:05:00Z"));
        assert_eq!(portal_until(asked, at("2027-06-01T12:04:59Z")), until);
        assert_eq!(portal_until(asked, at("2027-06-01T12:05:00Z")), None);
        assert_eq!(portal_until(asked, at("1970-01-01T00:00:00Z")), None);
    }

    #[test]
    fn pauses_double_from_half_a_minute_to_six_hours() {
        for trouble in [Some(SERVER_ERROR), None] {
            assert!((25..=30).contains(&longest_pause(0, trouble)));
            assert!((50..=60).contains(&longest_pause(1, trouble)));
            assert!((400..=480).contains(&longest_pause(4, trouble)));
            for many in [10, 20, 63, 64, u32::MAX] {
                assert!((20_000..=21_600).contains(&longest_pause(many, trouble)), "{many}");
            }
        }
        assert!((1_600..=1_800).contains(&longest_pause(20, Some(Trouble::Dns))));
        assert_eq!(after(None, None, now(), &mut Dice::new(1)).errors, 1);
    }

    #[test]
    fn a_button_passes_over_our_own_pause_but_not_over_what_the_host_asked_for() {
        let ours = Backoff { errors: 3, not_before: now() + TimeDelta::minutes(5) };
        assert_eq!(paused_until(ours, now(), false), Some(ours.not_before));
        assert_eq!(paused_until(ours, now(), true), None);
        let wish = Trouble::Status { code: 429, retry_after: Some(Duration::from_secs(100 * 60 * 60)) };
        let theirs = after(Some(ours), Some(wish), now(), &mut Dice::new(1));
        assert_eq!((theirs.errors, (theirs.not_before - now()).num_hours()), (0, 23));
        assert_eq!(paused_until(theirs, now(), true), Some(theirs.not_before));
        assert_eq!(paused_until(theirs, theirs.not_before, false), None);
    }

    #[test]
    fn a_host_cannot_wish_away_the_pause_that_grows_with_its_errors() {
        let held = Backoff { errors: 7, not_before: now() };
        let at_once = Trouble::Status { code: 503, retry_after: Some(Duration::ZERO) };
        assert_eq!(after(Some(held), Some(at_once), now(), &mut Dice::new(1)).errors, 8);
    }

    #[test]
    fn a_pause_that_another_clock_wrote_does_not_hold() {
        let from_2035 = "2035-01-01T00:00:00Z".parse().unwrap();
        let as_the_store_cuts_it = now() + TimeDelta::hours(24);
        for not_before in [from_2035, as_the_store_cuts_it] {
            for errors in [0, 3] {
                assert_eq!(paused_until(Backoff { errors, not_before }, now(), false), None);
            }
        }
        assert_eq!(rests_until(from_2035, now(), false, 1), None);
    }

    #[test]
    fn a_feed_rests_for_half_a_day_and_one_with_alerts_for_an_hour_give_or_take_a_fifth() {
        for (hourly, least, most) in [(false, 9 * 60 + 36, 14 * 60 + 24), (true, 48, 72)] {
            let rests: Vec<_> = (0..200)
                .map(|spread| (rests_until(now(), now(), hourly, spread).unwrap() - now()).num_minutes())
                .collect();
            assert!(rests.iter().all(|rest| (least..=most).contains(rest)), "{rests:?}");
            assert!(rests.iter().max().unwrap() - rests.iter().min().unwrap() > (most - least) / 2);
        }
        let until = rests_until(now(), now(), false, 7).unwrap();
        assert_eq!(rests_until(now(), until - TimeDelta::seconds(1), false, 7), Some(until));
        assert_eq!(rests_until(now(), until, false, 7), None);
    }
}
