//! How old what a group says is. A label, never a lock: nothing that is held stops being shown.

use chrono::{DateTime, Months, Utc};

/// After how many months what was made is old, whatever its maker promised.
const OLD_AFTER: Months = Months::new(6);

/// How much an edition's age says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Its makers said to look again later than now.
    Current,
    /// Something newer should be there by now: the group is late, or the phone was away, or somebody holds it back.
    Late,
    /// Made more than six months ago.
    Old,
}

impl Freshness {
    /// Each of them, the best first.
    pub const ALL: &[Self] = &[Self::Current, Self::Late, Self::Old];

    /// Of an edition made at `made`, which says to look again by `check_by`.
    ///
    /// Half a year makes old also what promises to hold for ten: offers end and people move, promised or not. What
    /// claims to be made in the future is judged by its promise alone.
    #[must_use]
    pub fn of(made: DateTime<Utc>, check_by: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        let old = made.checked_add_months(OLD_AFTER).is_some_and(|old| old < now);
        match (old, now <= check_by) {
            (true, _) => Self::Old,
            (false, true) => Self::Current,
            (false, false) => Self::Late,
        }
    }

    /// The word that messages and JSON know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Late => "late",
            Self::Old => "old",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_current_then_late_then_old() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };
        let of = |check_by, now| Freshness::of(at("2027-01-15T12:00:00Z"), at(check_by), at(now));
        for (check_by, now, is) in [
            ("2027-02-15T12:00:00Z", "2027-01-15T12:00:00Z", Freshness::Current),
            ("2027-02-15T12:00:00Z", "1970-01-01T00:00:00Z", Freshness::Current),
            ("2027-02-15T12:00:00Z", "2027-02-15T12:00:00Z", Freshness::Current),
            ("2027-02-15T12:00:00Z", "2027-02-15T12:00:01Z", Freshness::Late),
            ("2027-02-15T12:00:00Z", "2027-07-15T12:00:00Z", Freshness::Late),
            ("2027-02-15T12:00:00Z", "2027-07-15T12:00:01Z", Freshness::Old),
            ("2099-01-01T00:00:00Z", "2027-07-15T12:00:00Z", Freshness::Current),
            ("2099-01-01T00:00:00Z", "2027-07-15T12:00:01Z", Freshness::Old),
            ("2020-01-01T00:00:00Z", "2027-01-15T12:00:00Z", Freshness::Late),
        ] {
            assert_eq!(of(check_by, now), is, "check by {check_by}, now {now}");
        }
    }
}
