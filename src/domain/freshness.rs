//! How fresh a group's news is. A label, and nothing else: nothing that was good goes because it is old.

use chrono::{DateTime, Months, Utc};

/// How fresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Made in time to come: somebody's clock is wrong.
    Ahead,
    /// The group does not mean to have looked at it again yet.
    Current,
    /// It meant to, and did not.
    Late,
    /// Made more than six months ago.
    Old,
}

impl Freshness {
    /// Of what was `made` then and meant to be looked at again by `check_by`.
    #[must_use]
    pub fn of(made: DateTime<Utc>, check_by: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        let is_old = now.checked_sub_months(Months::new(6)).is_some_and(|then| made < then);
        match made.date_naive() > now.date_naive() {
            true => Self::Ahead,
            false if is_old => Self::Old,
            false if check_by < now => Self::Late,
            false => Self::Current,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_is_current_until_its_day_then_late_and_old_after_six_months() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let (made, check_by) = (at("2027-01-10T12:00:00Z"), at("2027-02-01T00:00:00Z"));
        for (now, freshness) in [
            ("2027-01-09T23:00:00Z", Freshness::Ahead),
            ("2027-01-10T01:00:00Z", Freshness::Current), // a clock some hours off is nobody's fault
            ("2027-02-01T00:00:00Z", Freshness::Current),
            ("2027-02-01T00:00:01Z", Freshness::Late),
            ("2027-07-10T12:00:00Z", Freshness::Late),
            ("2027-07-10T12:00:01Z", Freshness::Old),
        ] {
            assert_eq!(Freshness::of(made, check_by, at(now)), freshness, "{now}");
        }
        // One that is promised for years is old all the same.
        assert_eq!(Freshness::of(made, at("2099-01-01T00:00:00Z"), at("2028-01-01T00:00:00Z")), Freshness::Old);
    }
}
