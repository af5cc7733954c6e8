//! Counting breaths by touch: a count that ends by itself, and is never reassured by too little.

use serde::{Deserialize, Serialize};

/// How somebody breathes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Breathing {
    /// Not, or only gasps.
    Not,
    /// Too slowly to stay alive on it.
    Slow,
    /// At a normal rate. Who cannot be woken is an emergency all the same.
    Normal,
}

impl Breathing {
    /// Every answer, the worst first.
    pub const ALL: [Self; 3] = [Self::Not, Self::Slow, Self::Normal];

    /// The word that answers and records know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Not => "not",
            Self::Slow => "slow",
            Self::Normal => "normal",
        }
    }
}

/// A count of somebody's breaths, one touch each, which tells by itself how they breathe.
///
/// It looks for [`FIRST_MS`]. Fewer than [`FIRST_LEAST`] breaths in them are no breathing: a rate would need two, and
/// somebody whose heart stands still gives none, or gasps. Else it goes on to [`WHOLE_MS`], and fewer than
/// [`WHOLE_LEAST`] are too slow. Breaths that stop for [`SILENCE_MS`] end it at once.
///
/// Every time is in milliseconds of one clock that only goes forward. The answer does not change once it is there, and
/// asking changes nothing.
///
/// [`FIRST_MS`]: Self::FIRST_MS
/// [`FIRST_LEAST`]: Self::FIRST_LEAST
/// [`WHOLE_MS`]: Self::WHOLE_MS
/// [`WHOLE_LEAST`]: Self::WHOLE_LEAST
/// [`SILENCE_MS`]: Self::SILENCE_MS
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreathCount {
    started_ms: u64,
    /// When each breath was touched, after the start.
    breaths: Vec<u64>,
    /// The last touch, breath or not, after the start.
    touched: Option<u64>,
}

impl BreathCount {
    /// How long it looks before it says anything: ten seconds (the guide of Nyxoid, the UK's page of Prenoxad).
    pub const FIRST_MS: u64 = 10_000;

    /// Fewer breaths than this in the first ten seconds are no normal breathing (UK, Prenoxad: fewer than two).
    pub const FIRST_LEAST: usize = 2;

    /// How long it counts where there are breaths: half a minute, twice which is a rate.
    pub const WHOLE_MS: u64 = 30_000;

    /// Fewer breaths than this in half a minute are too slow: under twelve a minute (British Columbia).
    pub const WHOLE_LEAST: usize = 6;

    /// Breaths that stop for so long have stopped: ten seconds, as long as the first look without a breath.
    pub const SILENCE_MS: u64 = 10_000;

    /// Two touches closer than this are one breath. Our own judgement: a finger that trembles touches twice, and nobody
    /// breathes two hundred times a minute.
    pub const ONE_BREATH_MS: u64 = 300;

    /// A count that starts now.
    #[must_use]
    pub const fn new(started_ms: u64) -> Self {
        Self { started_ms, breaths: Vec::new(), touched: None }
    }

    /// A breath was seen. One before the start, or before the one before it, comes from a wrong clock and is none.
    pub fn tap(&mut self, at_ms: u64) {
        let Some(at) = at_ms.checked_sub(self.started_ms) else { return };
        let is_new = self.touched.is_none_or(|touched| at >= touched.saturating_add(Self::ONE_BREATH_MS));
        if is_new && at < self.end() {
            self.breaths.push(at);
        }
        self.touched = self.touched.max(Some(at));
    }

    /// How they breathe, once that is known.
    #[must_use]
    pub fn result(&self, now_ms: u64) -> Option<Breathing> {
        let now = now_ms.saturating_sub(self.started_ms);
        let (end, breaths) = (self.end(), self.breaths.len());
        let stopped = breaths < Self::FIRST_LEAST || self.silent_from() <= end;
        (now >= end).then_some(match breaths {
            _ if stopped => Breathing::Not,
            ..Self::WHOLE_LEAST => Breathing::Slow,
            _ => Breathing::Normal,
        })
    }

    /// The whole seconds left of the first ten, then of the half minute; none when the answer is there.
    #[must_use]
    pub fn remaining(&self, now_ms: u64) -> u64 {
        let now = now_ms.saturating_sub(self.started_ms);
        let window = if now < Self::FIRST_MS { Self::FIRST_MS } else { Self::WHOLE_MS };
        if self.result(now_ms).is_some() { 0 } else { window.saturating_sub(now).div_ceil(1000) }
    }

    /// How many breaths were counted.
    #[must_use]
    pub const fn breaths(&self) -> usize {
        self.breaths.len()
    }

    /// When the answer is there, after the start, if no breath comes any more.
    fn end(&self) -> u64 {
        match self.breaths.get(Self::FIRST_LEAST - 1) {
            // A breath is kept only before the end there was when it came: the second is within the first ten seconds.
            Some(_) => self.silent_from().clamp(Self::FIRST_MS, Self::WHOLE_MS),
            None => Self::FIRST_MS,
        }
    }

    /// When the last breath will be so long ago that they have stopped.
    fn silent_from(&self) -> u64 {
        self.breaths.last().map_or(0, |last| last.saturating_add(Self::SILENCE_MS))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Not zero: nobody's clock starts with the count.
    const START: u64 = 7_000_000;

    fn counted(taps: &[u64]) -> BreathCount {
        let mut count = BreathCount::new(START);
        for tap in taps {
            count.tap(START + tap);
        }
        count
    }

    /// The answer to `taps`, and the first millisecond that has it.
    fn answer(taps: &[u64]) -> (u64, Breathing) {
        let count = counted(taps);
        (0..=30_000).find_map(|at| Some((at, count.result(START + at)?))).unwrap()
    }

    fn every(ms: u64, times: u64) -> Vec<u64> {
        (1..=times).map(|at| at * ms).collect()
    }

    #[test]
    fn nobody_touches_and_after_ten_seconds_they_do_not_breathe() {
        assert_eq!(answer(&[]), (10_000, Breathing::Not));
    }

    #[test]
    fn one_breath_in_ten_seconds_is_no_breathing() {
        for tap in [0, 1, 5_000, 9_999] {
            assert_eq!(answer(&[tap]), (10_000, Breathing::Not), "{tap}");
        }
    }

    #[test]
    fn a_second_breath_that_comes_when_the_ten_seconds_are_over_is_too_late() {
        assert_eq!(answer(&[5_000, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000]), (10_000, Breathing::Not));
    }

    #[test]
    fn two_breaths_in_ten_seconds_are_counted_on() {
        let count = counted(&[1_000, 9_000]);
        assert_eq!(count.result(START + 10_000), None);
        assert_eq!(count.result(START + 18_999), None);
    }

    #[test]
    fn breaths_that_stop_are_no_breathing_ten_seconds_later() {
        assert_eq!(answer(&[1_000, 3_000]), (13_000, Breathing::Not));
        assert_eq!(answer(&[0, 300]), (10_300, Breathing::Not));
        assert_eq!(answer(&every(2_000, 8)), (26_000, Breathing::Not));
    }

    #[test]
    fn breaths_that_stopped_for_the_last_ten_seconds_are_no_breathing_however_many_there_were() {
        assert_eq!(answer(&every(2_000, 10)), (30_000, Breathing::Not));
        assert_eq!(answer(&[&every(2_000, 9)[..], &[20_001]].concat()), (30_000, Breathing::Normal));
    }

    #[test]
    fn a_breath_after_ten_seconds_without_one_does_not_bring_them_back() {
        assert_eq!(answer(&[1_000, 3_000, 13_000, 14_000, 15_000, 16_000, 25_000]), (13_000, Breathing::Not));
    }

    #[test]
    fn fewer_than_six_breaths_in_half_a_minute_are_too_slow() {
        assert_eq!(answer(&[2_000, 8_000, 14_000, 20_000, 26_000]), (30_000, Breathing::Slow));
        assert_eq!(answer(&[2_000, 8_000, 14_000, 20_000, 26_000, 30_000]), (30_000, Breathing::Slow));
    }

    #[test]
    fn six_breaths_in_half_a_minute_are_a_normal_rate_and_not_said_before() {
        assert_eq!(answer(&[2_000, 8_000, 14_000, 20_000, 26_000, 29_999]), (30_000, Breathing::Normal));
        assert_eq!(answer(&every(1_500, 19)), (30_000, Breathing::Normal));
    }

    #[test]
    fn a_finger_that_trembles_counts_one_breath() {
        assert_eq!(answer(&[5_000, 5_299]), (10_000, Breathing::Not));
        assert_eq!(counted(&[5_000, 5_300]).breaths(), 2);
        // Drumming is no breathing.
        assert_eq!(answer(&every(200, 140)), (10_000, Breathing::Not));
    }

    #[test]
    fn touches_out_of_their_order_are_no_breaths() {
        let mut count = counted(&[5_000, 4_000, 3_000]);
        count.tap(START - 1);
        count.tap(0);
        assert_eq!(count.breaths(), 1);
        assert_eq!(count.result(START + 10_000), Some(Breathing::Not));
    }

    #[test]
    fn it_shows_the_seconds_that_are_left() {
        let count = counted(&[1_000, 3_000, 9_000]);
        let left = |at| count.remaining(START + at);
        assert_eq!([0, 1, 1_000, 9_001, 9_999].map(left), [10, 10, 9, 1, 1]);
        assert_eq!([10_000, 10_001, 18_999, 19_000].map(left), [20, 20, 12, 0]);
        assert_eq!(counted(&[]).remaining(START + 10_000), 0);
        assert_eq!(count.remaining(0), 10);
    }

    #[test]
    fn every_answer_has_its_word() {
        assert_eq!(Breathing::ALL.map(Breathing::word), ["not", "slow", "normal"]);
        for breathing in Breathing::ALL {
            assert_eq!(serde_json::to_string(&breathing).unwrap(), format!("{:?}", breathing.word()));
        }
    }

    #[test]
    fn no_moment_makes_it_panic() {
        let mut count = BreathCount::new(u64::MAX - 1);
        count.tap(u64::MAX);
        assert_eq!(count.result(u64::MAX), None);
        let mut count = BreathCount::new(0);
        count.tap(u64::MAX);
        count.tap(u64::MAX);
        assert_eq!((count.result(u64::MAX), count.remaining(u64::MAX)), (Some(Breathing::Not), 0));
    }

    /// Touches in the order they come, as milliseconds after the start.
    fn taps() -> impl Strategy<Value = Vec<u64>> {
        proptest::collection::vec(0_u64..12_000, 0..40).prop_map(|gaps| {
            gaps.iter()
                .scan(0, |at, gap| {
                    *at += gap;
                    Some(*at)
                })
                .collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

        #[test]
        fn fewer_than_six_touches_are_never_normal(taps in taps(), now in 0_u64..100_000) {
            let taps = taps.get(..5).unwrap_or(&taps);
            prop_assert_ne!(counted(taps).result(START + now), Some(Breathing::Normal));
        }

        #[test]
        fn there_is_no_answer_before_ten_seconds_and_always_one_after_thirty(taps in taps(), more in 0_u64..1_000_000) {
            let count = counted(&taps);
            prop_assert_eq!(count.result(START + more % 10_000), None);
            prop_assert!(count.result(START + 30_000 + more).is_some());
        }

        #[test]
        fn normal_is_not_said_before_half_a_minute(taps in taps(), now in 0_u64..30_000) {
            prop_assert_ne!(counted(&taps).result(START + now), Some(Breathing::Normal));
        }

        #[test]
        fn an_answer_stays_whatever_is_touched_and_however_late_one_asks(
            taps in taps(), now in 0_u64..40_000, more in 0_u64..1_000_000,
        ) {
            let so_far: Vec<u64> = taps.iter().copied().filter(|tap| *tap <= now).collect();
            if let Some(first) = counted(&so_far).result(START + now) {
                prop_assert_eq!(counted(&so_far).result(START + now + more), Some(first));
                prop_assert_eq!(counted(&taps).result(START + now + more), Some(first));
            }
        }

        #[test]
        fn seconds_are_left_exactly_while_there_is_no_answer(taps in taps(), now in 0_u64..40_000) {
            let count = counted(&taps);
            prop_assert_eq!(count.remaining(START + now) == 0, count.result(START + now).is_some());
        }
    }
}
