//! What core once said of two rows, after it has lowered them.

use chrono::NaiveDate;

use super::Risk;

/// A pair that core itself has lowered. It is told for a while, so that nobody who remembers the old word is left to wonder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lowered {
    /// What core said before.
    pub was: Risk,
    /// The day core's new level came.
    pub on: NaiveDate,
}

impl Lowered {
    /// For how many days it is told.
    pub const TOLD_DAYS: i64 = 90;

    /// Whether it is still told. A phone whose date is wrong and lies before that day tells it.
    #[must_use]
    pub fn still_told(&self, today: NaiveDate) -> bool {
        (today - self.on).num_days() <= Self::TOLD_DAYS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_core_lowered_is_told_for_ninety_days_whatever_the_phone_takes_for_today() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let lowered = Lowered { was: Risk::Dangerous, on: day("2026-05-03") };
        for told in ["1970-01-01", "2026-05-02", "2026-05-03", "2026-08-01"] {
            assert!(lowered.still_told(day(told)), "{told}");
        }
        for past in ["2026-08-02", "2040-01-01"] {
            assert!(!lowered.still_told(day(past)), "{past}");
        }
    }
}
