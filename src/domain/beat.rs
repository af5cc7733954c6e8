//! The beat to push and breathe to: when each push and each breath is due.
//!
//! Here: the schedule alone, as a pure function of how many beats there were. Not here: sounding it, which is the page's
//! (`assets/js/metronome.js`).
//!
//! # Why so
//!
//! Help lasts half an hour at times. A beat that adds up intervals adds up what was lost in rounding them and in timers
//! that came late; one that is worked out from its number cannot drift.

use std::time::Duration;

use serde::Serialize;

const SECOND: u128 = 1_000_000_000;
const MINUTE: u128 = 60 * SECOND;

/// Between the pushes and the first breath: the hands find the head.
const TO_THE_HEAD_S: u128 = 1;

/// From one breath to the next after pushes: one second to blow, one to let the chest fall.
const BREATH_S: u128 = 2;

/// What the beat is for. Figures come from records: what no lint lets pass, a zero, counts as one, and more than 127
/// pushes or breaths in a row as 127.
///
/// After pushes, two breaths take five seconds: one to the head, and two each. Our own choice: guidelines allow ten for
/// both, and every second without pushes costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beat {
    /// Pushes, a pause for breaths, and again.
    Cpr {
        /// Pushes in a row.
        push: u8,
        /// Breaths after them.
        breaths: u8,
        /// Pushes a minute.
        per_min: u8,
    },
    /// Pushes without a pause.
    Compressions {
        /// Pushes a minute.
        per_min: u8,
    },
    /// Breaths alone.
    Breaths {
        /// Seconds from one to the next.
        every_s: u8,
    },
}

/// A beat, and when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeatAt {
    /// After the start.
    pub at: Duration,
    /// What is done.
    pub kind: BeatKind,
}

/// What is done on a beat: the first of a round is 1. Pushes without a pause are counted by the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatKind {
    /// Push, hard.
    Push(u8),
    /// Breathe in to them, for a second.
    Breath(u8),
}

/// One round of a beat, as the page plays it over and over. In milliseconds, and parts of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pattern {
    /// From one round to the next.
    pub period_ms: f64,
    /// What is due in a round, in order.
    pub beats: Vec<PatternBeat>,
}

/// A beat of a [`Pattern`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PatternBeat {
    /// After the start of the round.
    pub at_ms: f64,
    /// [`BeatKind::word`].
    pub kind: &'static str,
}

/// The figures of one round. Times are in parts of a nanosecond, `parts` of them to each: so every one is a whole number.
struct Round {
    parts: u128,
    pushes: u8,
    breaths: u8,
    first_breath: u128,
    lasts: u128,
}

impl BeatKind {
    /// The word that the page knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Push(_) => "push",
            Self::Breath(_) => "breath",
        }
    }
}

impl Beat {
    /// The beat with this number; the first is 0, at once. Right to the nanosecond, rounded up, however late it is.
    #[must_use]
    pub fn nth(self, n: u64) -> BeatAt {
        let round = self.round();
        let in_round = u8::try_from(n % u64::from(round.beats())).unwrap_or(u8::MAX);
        let (at, kind) = round.beat(in_round);
        let at = u128::from(n / u64::from(round.beats())) * round.lasts + at;
        BeatAt { at: nanoseconds(at.div_ceil(round.parts)), kind }
    }

    /// The first beat after that much time; one that is due right then is not.
    #[must_use]
    pub fn after(self, elapsed: Duration) -> BeatAt {
        let round = self.round();
        let beats = u64::from(round.beats());
        let rounds = elapsed.as_nanos() * round.parts / round.lasts;
        let first = u64::try_from(rounds).unwrap_or(u64::MAX).saturating_mul(beats);
        let next = (0..beats).map(|n| self.nth(first.saturating_add(n))).find(|beat| beat.at > elapsed);
        next.unwrap_or_else(|| self.nth(first.saturating_add(beats)))
    }

    /// One round, for the page.
    #[must_use]
    pub fn pattern(self) -> Pattern {
        let round = self.round();
        let milliseconds = |at: u128| at as f64 / round.parts as f64 / 1e6;
        let beats = (0..round.beats()).map(|n| round.beat(n));
        Pattern {
            period_ms: milliseconds(round.lasts),
            beats: beats.map(|(at, kind)| PatternBeat { at_ms: milliseconds(at), kind: kind.word() }).collect(),
        }
    }

    fn round(self) -> Round {
        match self {
            Self::Cpr { push, breaths, per_min } => {
                let (push, breaths, parts) = (push.clamp(1, 127), breaths.clamp(1, 127), u128::from(per_min.max(1)));
                let pushing = u128::from(push) * MINUTE;
                let first_breath = pushing + TO_THE_HEAD_S * SECOND * parts;
                let lasts = first_breath + u128::from(breaths) * BREATH_S * SECOND * parts;
                Round { parts, pushes: push, breaths, first_breath, lasts }
            }
            Self::Compressions { per_min } => {
                let pushes = per_min.max(1);
                let parts = u128::from(pushes);
                Round { parts, pushes, breaths: 0, first_breath: 0, lasts: parts * MINUTE }
            }
            Self::Breaths { every_s } => {
                let lasts = u128::from(every_s.max(1)) * SECOND;
                Round { parts: 1, pushes: 0, breaths: 1, first_breath: 0, lasts }
            }
        }
    }
}

impl Round {
    const fn beats(&self) -> u8 {
        self.pushes + self.breaths
    }

    /// A beat of the round, and when it is due in it, in parts.
    fn beat(&self, n: u8) -> (u128, BeatKind) {
        match n.checked_sub(self.pushes) {
            None => (u128::from(n) * MINUTE, BeatKind::Push(n + 1)),
            Some(n) => (self.first_breath + u128::from(n) * BREATH_S * SECOND * self.parts, BeatKind::Breath(n + 1)),
        }
    }
}

fn nanoseconds(time: u128) -> Duration {
    let seconds = u64::try_from(time / SECOND).unwrap_or(u64::MAX);
    Duration::new(seconds, u32::try_from(time % SECOND).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CPR: Beat = Beat::Cpr { push: 30, breaths: 2, per_min: 110 };
    const PUSHES: Beat = Beat::Compressions { per_min: 110 };
    const BREATHS: Beat = Beat::Breaths { every_s: 5 };
    const HALF_AN_HOUR: Duration = Duration::from_secs(1800);

    /// What a beat is short of `seconds`, or over.
    fn off(beat: BeatAt, seconds: f64) -> f64 {
        (beat.at.as_secs_f64() - seconds).abs()
    }

    #[test]
    fn the_first_beat_is_at_once() {
        assert_eq!(CPR.nth(0), BeatAt { at: Duration::ZERO, kind: BeatKind::Push(1) });
        assert_eq!(PUSHES.nth(0), BeatAt { at: Duration::ZERO, kind: BeatKind::Push(1) });
        assert_eq!(BREATHS.nth(0), BeatAt { at: Duration::ZERO, kind: BeatKind::Breath(1) });
    }

    #[test]
    fn thirty_pushes_then_two_breaths_within_five_seconds_then_pushes_again() {
        let kinds: Vec<_> = (0..33).map(|n| CPR.nth(n).kind).collect();
        assert_eq!(kinds[..30], (1..=30).map(BeatKind::Push).collect::<Vec<_>>()[..]);
        assert_eq!(kinds[30..], [BeatKind::Breath(1), BeatKind::Breath(2), BeatKind::Push(1)]);
        let pushed = 30.0 * 60.0 / 110.0;
        for (n, seconds) in [(29, 29.0 * 60.0 / 110.0), (30, pushed + 1.0), (31, pushed + 3.0), (32, pushed + 5.0)] {
            assert!(off(CPR.nth(n), seconds) < 2e-9, "{n}");
        }
    }

    #[test]
    fn half_an_hour_of_pushes_is_right_to_the_nanosecond() {
        assert_eq!(PUSHES.nth(110 * 30).at, HALF_AN_HOUR);
        for n in 0..=110 * 30 {
            let exact = u128::from(n) * MINUTE;
            let error = PUSHES.nth(n).at.as_nanos() * 110 - exact;
            assert!(error < 110, "{n}: {error} parts of a nanosecond");
        }
    }

    #[test]
    fn half_an_hour_of_pushes_and_breaths_is_right_to_the_nanosecond() {
        // A round is 30 × 60 / 110 + 5 seconds, which is 235 / 11: eleven rounds are 235 seconds.
        for rounds in 0..=85 {
            let at = CPR.nth(32 * rounds).at.as_nanos() * 11;
            let error = at - u128::from(rounds) * 235 * SECOND;
            assert!(error < 11, "{rounds}: {error}");
        }
        assert_eq!(CPR.nth(32 * 77).at, Duration::from_secs(1645));
        let last = CPR.after(HALF_AN_HOUR);
        assert!(last.at > HALF_AN_HOUR && last.at - HALF_AN_HOUR < Duration::from_millis(546), "{last:?}");
    }

    #[test]
    fn a_breath_is_due_every_five_seconds_for_half_an_hour() {
        for n in 0..=360 {
            assert_eq!(BREATHS.nth(n), BeatAt { at: Duration::from_secs(5 * n), kind: BeatKind::Breath(1) });
        }
    }

    #[test]
    fn pushes_without_a_pause_are_counted_by_the_minute() {
        assert_eq!(PUSHES.nth(109).kind, BeatKind::Push(110));
        assert_eq!(PUSHES.nth(110), BeatAt { at: Duration::from_secs(60), kind: BeatKind::Push(1) });
    }

    #[test]
    fn what_is_due_right_now_is_not_after_now() {
        assert_eq!(BREATHS.after(Duration::ZERO).at, Duration::from_secs(5));
        assert_eq!(BREATHS.after(Duration::from_nanos(4_999_999_999)).at, Duration::from_secs(5));
        assert_eq!(BREATHS.after(Duration::from_secs(5)).at, Duration::from_secs(10));
    }

    #[test]
    fn the_page_plays_what_is_due() {
        let pattern = CPR.pattern();
        assert!((pattern.period_ms - 235_000.0 / 11.0).abs() < 1e-9);
        assert_eq!(pattern.beats.len(), 32);
        for (n, beat) in pattern.beats.iter().enumerate() {
            let due = CPR.nth(n as u64);
            assert_eq!(beat.kind, due.kind.word());
            assert!((beat.at_ms - due.at.as_secs_f64() * 1e3).abs() < 1e-5, "{n}");
        }
        assert_eq!(
            serde_json::to_string(&BREATHS.pattern()).unwrap(),
            r#"{"period_ms":5000.0,"beats":[{"at_ms":0.0,"kind":"breath"}]}"#
        );
        assert_eq!(PUSHES.pattern().beats.len(), 110);
    }

    fn any_beat() -> impl Strategy<Value = Beat> {
        prop_oneof![
            (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(push, breaths, per_min)| Beat::Cpr {
                push,
                breaths,
                per_min
            }),
            any::<u8>().prop_map(|per_min| Beat::Compressions { per_min }),
            any::<u8>().prop_map(|every_s| Beat::Breaths { every_s }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_beat_after_one_is_the_next(beat in any_beat(), n in 0_u64..1_000_000) {
            let (this, next) = (beat.nth(n), beat.nth(n + 1));
            prop_assert!(this.at < next.at);
            prop_assert_eq!(beat.after(this.at), next);
            prop_assert_eq!(beat.after(next.at - Duration::from_nanos(1)), next);
        }

        #[test]
        fn no_record_and_no_moment_make_it_panic(beat in any_beat(), n in any::<u64>(), elapsed in any::<Duration>()) {
            let _ = (beat.nth(n), beat.after(elapsed), beat.nth(u64::MAX), beat.after(Duration::MAX), beat.pattern());
        }
    }
}
