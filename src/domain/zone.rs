//! A local time, and whose clock it stands on.

use chrono::{DateTime, FixedOffset};
use serde::de::{Deserialize, Deserializer, Error};

use super::checked_text::checked_text;

checked_text!(
    /// The name of an IANA time zone: `Europe/Berlin`, `America/Argentina/Buenos_Aires`, `UTC`. Only its grammar is checked
    /// here: a zone that was renamed since must not break a record.
    Zone, "^(UTC|[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$", check
);

fn check(text: &str) -> Result<(), &'static str> {
    let plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-'))
    };
    let is_area = text.contains('/') && text.starts_with(|c: char| c.is_ascii_alphabetic());
    let fits = text == "UTC" || (is_area && text.len() <= 64 && text.split('/').all(plain));
    if fits { Ok(()) } else { Err("is no time zone such as Europe/Berlin") }
}

/// Reads RFC 3339 with seconds and nothing else: by itself chrono also reads what other readers of a feed would not.
pub(super) fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<FixedOffset>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let wrong = || D::Error::custom(format_args!("{text:?} is no time such as 2027-07-01T12:00:00+02:00"));
    DateTime::parse_from_rfc3339(&text).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_an_area_and_a_city() {
        for good in ["Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+1", "UTC", "America/Port-au-Prince"] {
            assert!(Zone::new(good).is_ok(), "{good}");
        }
        for bad in ["", "CEST", "+02:00", "Europe/", "/Berlin", "Europe//Berlin", "../etc", "Europe/Ber lin"] {
            assert!(Zone::new(bad).is_err(), "{bad}");
        }
    }
}
