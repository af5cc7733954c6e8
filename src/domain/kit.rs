//! The naloxone somebody carries: which, until when, how many.

use chrono::{Datelike, NaiveDate};

use super::Id;

/// What somebody carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    /// Which product.
    pub product: Id,
    /// The year and the month on its pack; none when that is not known.
    pub expires: Option<(i32, u32)>,
    /// How many of them: 1 to [`Kit::MOST`].
    pub count: u8,
}

/// How near the end of a kit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Next month.
    Soon,
    /// This month: a pack holds until the last day of the month it names.
    Now,
    /// In a month that is over.
    Past,
}

impl Kit {
    /// The most that are counted.
    pub const MOST: u8 = 9;

    /// How near its end is; none while that is further off than next month, or not known.
    #[must_use]
    pub fn ending(&self, today: NaiveDate) -> Option<Ending> {
        let (year, month) = self.expires?;
        let months = |year: i32, month: u32| i64::from(year) * 12 + i64::from(month);
        match months(year, month) - months(today.year(), today.month()) {
            1 => Some(Ending::Soon),
            0 => Some(Ending::Now),
            ..0 => Some(Ending::Past),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ending(expires: Option<(i32, u32)>, today: &str) -> Option<Ending> {
        let kit = Kit { product: Id::new("nyxoid").unwrap(), expires, count: 1 };
        kit.ending(today.parse().unwrap())
    }

    #[test]
    fn a_kit_ends_with_the_last_day_of_its_month() {
        let january = Some((2027, 1));
        assert_eq!(ending(january, "2026-11-30"), None);
        assert_eq!(ending(january, "2026-12-01"), Some(Ending::Soon));
        assert_eq!(ending(january, "2026-12-31"), Some(Ending::Soon));
        assert_eq!(ending(january, "2027-01-01"), Some(Ending::Now));
        assert_eq!(ending(january, "2027-01-31"), Some(Ending::Now));
        assert_eq!(ending(january, "2027-02-01"), Some(Ending::Past));
        assert_eq!(ending(january, "2030-01-01"), Some(Ending::Past));
        assert_eq!(ending(None, "2030-01-01"), None);
    }
}
