//! Local times as people write them, and the moments they mean.

use chrono::{DateTime, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset, SecondsFormat, TimeZone};
use chrono_tz::Tz;

/// A time as it was understood, and what is odd about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Read<T> {
    /// One moment.
    One(T),
    /// It cannot be read, or means no moment, or two: why, and what to write.
    Not(String, String),
}

/// The day `2027-07-02` or `02.07.2027`.
pub(super) fn day(text: &str) -> Read<NaiveDate> {
    let text = text.trim();
    let read = ["%Y-%m-%d", "%d.%m.%Y"].iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    read.map_or_else(|| Read::Not(format!("{text:?} is no day"), "write it like 2027-07-02".to_owned()), Read::One)
}

/// A moment as RFC 3339, or the local time `2027-07-02 18:00` in a zone. Answers RFC 3339 with seconds and offset.
pub(super) fn moment(text: &str, zone: Tz) -> Read<String> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(&text.replacen(' ', "T", 1)) {
        let there = moment.with_timezone(&zone).offset().fix();
        if there != *moment.offset() && !text.ends_with(['Z', 'z']) {
            let what = format!("clocks in {zone} are not at {} then, but at {there}", moment.offset());
            return Read::Not(what, "leave the offset out, and it is worked out".to_owned());
        }
        return Read::One(written(moment.with_timezone(&there)));
    }
    let forms = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%d.%m.%YT%H:%M:%S", "%d.%m.%YT%H:%M"];
    let joined = text.replacen(' ', "T", 1);
    let Some(local) = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(&joined, form).ok()) else {
        return Read::Not(format!("{text:?} is no time"), "write it like 2027-07-02 18:00".to_owned());
    };
    match zone.from_local_datetime(&local) {
        LocalResult::Single(moment) => Read::One(written(moment.fixed_offset())),
        LocalResult::None => Read::Not(
            format!("{text} does not exist in {zone}: clocks are put forward over it"),
            "choose the time before or after".to_owned(),
        ),
        LocalResult::Ambiguous(first, second) => Read::Not(
            format!("{text} is there twice in {zone}: clocks are put back over it"),
            format!("write {} or {}", written(first.fixed_offset()), written(second.fixed_offset())),
        ),
    }
}

fn written(moment: DateTime<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn berlin(text: &str) -> Read<String> {
        moment(text, chrono_tz::Europe::Berlin)
    }

    fn one(text: &str) -> Read<String> {
        Read::One(text.to_owned())
    }

    #[test]
    fn a_local_time_gets_the_offset_of_its_zone() {
        for text in ["2027-07-02 18:00", "2027-07-02T18:00", "02.07.2027 18:00", "2027-07-02T18:00:00+02:00"] {
            assert_eq!(berlin(text), one("2027-07-02T18:00:00+02:00"), "{text}");
        }
        assert_eq!(berlin("2027-07-02T16:00:00Z"), one("2027-07-02T18:00:00+02:00"));
        assert_eq!(berlin("2027-12-02 18:00"), one("2027-12-02T18:00:00+01:00"));
    }

    #[test]
    fn a_time_that_does_not_exist_or_exists_twice_is_not_guessed() {
        let Read::Not(what, _) = berlin("2027-03-28 02:30") else { panic!() };
        assert!(what.contains("does not exist"), "{what}");
        let Read::Not(what, hint) = berlin("2027-10-31 02:30") else { panic!() };
        assert!(what.contains("twice") && hint.contains("+02:00") && hint.contains("+01:00"), "{what} {hint}");
        assert_eq!(berlin("2027-10-31T02:30:00+01:00"), one("2027-10-31T02:30:00+01:00"));
        assert!(matches!(berlin("2027-07-02T18:00:00+01:00"), Read::Not(..)));
        assert!(matches!(berlin("7/2/2027 6pm"), Read::Not(..)));
    }

    #[test]
    fn a_day_is_written_in_the_order_of_the_calendar_or_with_full_stops() {
        let july = NaiveDate::from_ymd_opt(2027, 7, 2).unwrap();
        assert_eq!(day("2027-07-02"), Read::One(july));
        assert_eq!(day("02.07.2027"), Read::One(july));
        assert!(matches!(day("7/2/2027"), Read::Not(..)));
    }
}
