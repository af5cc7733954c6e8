//! What calendars call a time zone: IANA names, names of vendors, of Windows, and those a file defines by itself.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};
use windows_timezones::WindowsTimezone;

use super::{Imported, Loss};

/// A zone as a file defines it.
#[derive(Clone, Debug, Default)]
pub(super) struct Defined {
    /// Another name that it is given, which most programs write as IANA does.
    pub(super) location: Option<String>,
    /// Seconds east of Greenwich, each with the local day from which on it holds: the last one counts.
    pub(super) standard: Option<(String, i32)>,
    /// The same in summer.
    pub(super) daylight: Option<(String, i32)>,
}

/// The zones of one file.
#[derive(Debug)]
pub(super) struct Zones {
    default: Tz,
    year: i32,
    defined: BTreeMap<String, Defined>,
    known: BTreeMap<String, Tz>,
}

impl Zones {
    /// With the zone of what names none; `year` is that in which zones are compared.
    pub(super) const fn new(default: Tz, year: i32, defined: BTreeMap<String, Defined>) -> Self {
        Self { default, year, defined, known: BTreeMap::new() }
    }

    pub(super) const fn default(&self) -> Tz {
        self.default
    }

    /// The zone of a name. Of what nobody knows it is said once that the default is taken.
    pub(super) fn of(&mut self, name: &str, at: &str, out: &mut Imported) -> Tz {
        if let Some(zone) = self.known.get(name) {
            return *zone;
        }
        let zone = self.find(name, at, out);
        self.known.insert(name.to_owned(), zone);
        zone
    }

    fn find(&self, name: &str, at: &str, out: &mut Imported) -> Tz {
        let defined = self.defined.get(name);
        let named = by_name(name).or_else(|| by_name(defined?.location.as_ref()?));
        if let Some(zone) = named {
            // A record's zone is an area and a city; names such as CET are none.
            let has_place = zone.name().contains('/') || zone == Tz::UTC;
            let (winter, summer) = self.offsets(zone);
            let same = || self.by_offsets(winter, summer);
            return if has_place { zone } else { same().unwrap_or(self.default) };
        }
        let offsets = defined.and_then(|defined| {
            let standard = defined.standard.as_ref().or(defined.daylight.as_ref())?.1;
            Some((standard, defined.daylight.as_ref().map_or(standard, |(_, daylight)| *daylight)))
        });
        let by_offsets = offsets.and_then(|(standard, daylight)| self.by_offsets(standard, daylight));
        let zone = by_offsets.unwrap_or(self.default);
        let why = if by_offsets.is_some() { "its clock is changed like this one" } else { "it is the default" };
        let what = format!("nobody knows the zone {name:?}; taken for {zone}, as {why}");
        out.note(at, "TZID", Loss::Doubtful, what);
        zone
    }

    /// The default where its clock is as far from Greenwich, else the first zone that is.
    fn by_offsets(&self, standard: i32, daylight: i32) -> Option<Tz> {
        let wanted = (standard.min(daylight), standard.max(daylight));
        let places = |area: &'static str| TZ_VARIANTS.iter().copied().filter(move |zone| zone.name().contains(area));
        [self.default]
            .into_iter()
            .chain(places("Europe/"))
            .chain(places("/"))
            .find(|zone| self.offsets(*zone) == wanted)
    }

    /// How far a clock is from Greenwich in the course of a year: at least and at most, in seconds.
    fn offsets(&self, zone: Tz) -> (i32, i32) {
        let on = |month| {
            let noon = NaiveDate::from_ymd_opt(self.year, month, 15).and_then(|day| day.and_hms_opt(12, 0, 0));
            noon.map_or(0, |noon| zone.offset_from_utc_datetime(&noon).fix().local_minus_utc())
        };
        let (january, july) = (on(1), on(7));
        (january.min(july), january.max(july))
    }
}

/// The zone that a name says by itself.
pub(super) fn by_name(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    let iana = |name: &str| {
        let exact: Option<Tz> = name.parse().ok();
        exact.or_else(|| TZ_VARIANTS.iter().copied().find(|zone| zone.name().eq_ignore_ascii_case(name)))
    };
    if let Some(zone) = iana(name) {
        return Some(if ["GMT", "Etc/UTC", "Etc/GMT", "Zulu", "UCT"].contains(&zone.name()) { Tz::UTC } else { zone });
    }
    if let Ok(zone) = name.parse::<WindowsTimezone>() {
        return iana(zone.tzdb_id());
    }
    // Vendors put who they are before it: /mozilla.org/20050126_1/Europe/Berlin, tzone://Microsoft/Utc.
    if name.starts_with('/') || name.contains("://") {
        let parts: Vec<&str> = name.split('/').collect();
        return (1..=3).rev().find_map(|last| iana(&parts.get(parts.len().checked_sub(last)?..)?.join("/")));
    }
    // Outlook also writes what its menu shows: (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna.
    let (_, cities) = name.strip_prefix("(UTC").or_else(|| name.strip_prefix("(GMT"))?.split_once(')')?;
    cities.split([',', '/']).find_map(|city| {
        let city = format!("/{}", city.trim().replace(' ', "_"));
        TZ_VARIANTS.iter().copied().find(|zone| city.len() > 1 && zone.name().ends_with(&city))
    })
}

#[cfg(test)]
mod tests {
    use chrono_tz::{America, Australia, Europe};

    use super::*;

    #[test]
    fn zones_are_known_by_every_name_that_programs_write() {
        for (name, zone) in [
            ("Europe/Berlin", Europe::Berlin),
            ("europe/berlin", Europe::Berlin),
            ("/mozilla.org/20050126_1/Europe/Berlin", Europe::Berlin),
            ("/freeassociation.sourceforge.net/Tzfile/Europe/Lisbon", Europe::Lisbon),
            ("/softwarestudio.org/Olson_20011030_5/America/Denver", America::Denver),
            ("/citadel.org/20210210_1/America/Argentina/Buenos_Aires", America::Argentina::Buenos_Aires),
            ("W. Europe Standard Time", Europe::Berlin),
            ("E. Australia Standard Time", Australia::Brisbane),
            ("GMT Standard Time", Europe::London),
            ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", Europe::Amsterdam),
            ("tzone://Microsoft/Utc", Tz::UTC),
            ("UTC", Tz::UTC),
            ("GMT", Tz::UTC),
        ] {
            assert_eq!(by_name(name), Some(zone), "{name}");
        }
        for name in
            ["", "/", "Customized Time Zone", "(UTC+01:00)", "(UTC+01:00) ", "Mars/Olympus", "tzone://Microsoft/Custom"]
        {
            assert_eq!(by_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_zone_of_the_files_own_is_known_by_its_clock_and_said_once() {
        let at = |standard: i32, daylight: Option<i32>| Defined {
            standard: Some((String::new(), standard * 3600)),
            daylight: daylight.map(|it| (String::new(), it * 3600)),
            location: None,
        };
        let located = Defined { location: Some("Europe/Lisbon".to_owned()), ..Defined::default() };
        let defined = [("Custom", at(1, Some(2))), ("Brisbane-like", at(10, None)), ("Tent", located)];
        let defined = defined.map(|(name, zone)| (name.to_owned(), zone)).into();
        let mut zones = Zones::new(Europe::Vienna, 2026, defined);
        let mut out = Imported::default();
        let mut of = |name: &str| zones.of(name, "line 1", &mut out);
        assert_eq!(of("Custom"), Europe::Vienna);
        assert_eq!(of("Custom"), Europe::Vienna);
        assert_eq!(of("CET"), Europe::Vienna);
        assert_eq!(of("Tent"), Europe::Lisbon);
        assert_eq!(of("Nobody's"), Europe::Vienna);
        let eastern = of("Brisbane-like");
        let noon = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap().and_hms_opt(12, 0, 0).unwrap();
        assert_eq!(eastern.offset_from_utc_datetime(&noon).fix().local_minus_utc(), 36_000);
        let doubts: Vec<String> = out.findings().iter().map(ToString::to_string).collect();
        assert_eq!(doubts.len(), 3, "{doubts:?}");
        assert!(doubts[1].contains("Nobody's") && doubts[1].contains("default"), "{doubts:?}");
    }
}
