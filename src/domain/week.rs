//! The hours of a stall over the coming days, for whoever reads them day by day.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{Gathering, Open, Stall, moment_of};

/// So many days are told: after them the same days come again.
const DAYS: u64 = 7;
/// So many times of being open are told in them; more is no rhythm that anybody could read.
const MOST: usize = 60;

/// A time of being open.
pub type OpenTime = (DateTime<Tz>, DateTime<Tz>);

/// When a stall is open within a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Week {
    /// Day and night.
    Always,
    /// Each day from today on, by the clock of the stall, with the times that begin on it.
    Days(Vec<(NaiveDate, Vec<OpenTime>)>),
    /// What was written cannot be understood, or says itself that nobody knows.
    Unknown,
}

impl Stall {
    /// When it is open from the day of `now` on; where it stands at a gathering, while that goes on, as
    /// [`Self::open_at`] tells it. `gathering` is the one it names, where that is held.
    #[must_use]
    pub fn week(&self, gathering: Option<&Gathering>, now: DateTime<Utc>) -> Week {
        let Some(zone) = self.zone.rules() else { return Week::Unknown };
        let today = now.with_timezone(&zone).date_naive();
        let midnight = |day: NaiveDate| moment_of(day.and_time(chrono::NaiveTime::MIN), zone);
        let (Some(begin), Some(end)) = (midnight(today), today.checked_add_days(Days::new(DAYS)).and_then(midnight))
        else {
            return Week::Unknown;
        };
        let mut times: Vec<OpenTime> = Vec::new();
        let mut from = begin;
        while from < end && times.len() < MOST {
            match self.open_at(gathering, from.to_utc()) {
                Open::Now { closes: None } if times.is_empty() => return Week::Always,
                Open::Now { closes: Some(closes) } if times.is_empty() && closes - begin > TimeDelta::days(28) => {
                    return Week::Always;
                }
                Open::Now { closes } => {
                    let closes = closes.unwrap_or(end);
                    times.push((from, closes));
                    from = closes;
                }
                // Nobody said when it ends.
                Open::Later { opens, closes: None } if opens < end => return Week::Unknown,
                Open::Later { opens, closes: Some(closes) } if opens < end => {
                    times.push((opens, closes));
                    from = closes;
                }
                Open::Later { .. } | Open::No => break,
                Open::Unknown => return Week::Unknown,
            }
        }
        // What began yesterday and is over is of yesterday.
        let is_of_yesterday = |time: &OpenTime| {
            let before = begin - TimeDelta::minutes(1);
            time.0 == begin && time.1 <= now && self.open_at(gathering, before.to_utc()).is_now()
        };
        if times.first().is_some_and(is_of_yesterday) {
            times.remove(0);
        }
        let days = (0..DAYS).filter_map(|ahead| today.checked_add_days(Days::new(ahead)));
        let on = |day: NaiveDate| times.iter().copied().filter(move |(opens, _)| opens.date_naive() == day).collect();
        Week::Days(days.map(|day| (day, on(day))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(hours: &str, now: &str) -> Week {
        let stall = serde_json::json!({"name":{"en":"a"},"group":"g","place":{"lat":52.5,"lon":13.4},"zone":"Europe/Berlin",
            "hours":hours});
        let stall: Stall = serde_json::from_value(stall).unwrap();
        stall.week(None, now.parse().unwrap())
    }

    /// The week of a stall at a gathering with these times.
    fn week_at(hours: &str, status: &str, times: &[(&str, &str)], now: &str) -> Week {
        let stall = serde_json::json!({"name":{"en":"a"},"group":"g","gathering":"camp","place":{"lat":52.5,"lon":13.4},
            "zone":"Europe/Berlin","hours":hours});
        let stall: Stall = serde_json::from_value(stall).unwrap();
        let occurrences: Vec<_> = times.iter().map(|(from, to)| serde_json::json!({"starts":from,"ends":to})).collect();
        let gathering = serde_json::json!({"name":{"en":"Camp"},"kind":"festival","starts":times[0].0,"ends":times[0].1,
            "zone":"Europe/Berlin","country":"de","status":status,"address":{"en":"x"},"occurrences":occurrences});
        let gathering: Gathering = serde_json::from_value(gathering).unwrap();
        stall.week(Some(&gathering), now.parse().unwrap())
    }

    fn told(week: Week) -> Vec<String> {
        let Week::Days(days) = week else { panic!("{week:?}") };
        let times = |times: Vec<OpenTime>| -> Vec<String> {
            times.iter().map(|(from, to)| format!("{}-{}", from.format("%H:%M"), to.format("%H:%M"))).collect()
        };
        days.into_iter()
            .map(|(day, of)| format!("{} {}", day.format("%a"), times(of).join(" ")).trim().to_owned())
            .collect()
    }

    #[test]
    fn each_of_seven_days_has_its_times() {
        let said = told(week("Mo-Fr 10:00-12:00,14:00-18:00; Sa 22:00-02:00", "2027-06-04T15:00:00Z"));
        let weekday = "10:00-12:00 14:00-18:00";
        let expected = [
            format!("Fri {weekday}"),
            "Sat 22:00-02:00".to_owned(),
            "Sun".to_owned(),
            format!("Mon {weekday}"),
            format!("Tue {weekday}"),
            format!("Wed {weekday}"),
            format!("Thu {weekday}"),
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn what_began_yesterday_and_is_over_is_not_of_today() {
        let night = "Mo-Su 20:00-02:00";
        assert_eq!(told(week(night, "2027-06-04T15:00:00Z"))[0], "Fri 20:00-02:00");
        assert_eq!(told(week(night, "2027-06-03T23:00:00Z"))[0], "Fri 00:00-02:00 20:00-02:00", "it is open now");
        assert_eq!(told(week("Mo-Su 00:00-04:00", "2027-06-04T15:00:00Z"))[0], "Fri 00:00-04:00");
    }

    #[test]
    fn the_clock_of_the_place_is_kept_across_the_change_of_the_clock() {
        let said = told(week("Mo-Su 01:00-04:00", "2026-03-27T12:00:00Z"));
        assert_eq!(said[2], "Sun 01:00-04:00");
        let said = told(week("Mo-Su 10:00-18:00", "2026-10-24T12:00:00Z"));
        assert!(said.iter().all(|day| day.ends_with(" 10:00-18:00")), "{said:?}");
    }

    #[test]
    fn day_and_night_is_said_so_and_what_nobody_understands_is_unknown() {
        assert_eq!(week("24/7", "2027-06-04T15:00:00Z"), Week::Always);
        assert_eq!(week("when the sun shines", "2027-06-04T15:00:00Z"), Week::Unknown);
        assert_eq!(week("Fr 20:00+", "2027-06-04T15:00:00Z"), Week::Unknown, "nobody said when it ends");
        assert_eq!(told(week("off", "2027-06-04T15:00:00Z")).len(), 7);
    }

    #[test]
    fn at_a_gathering_only_its_days_have_times() {
        let camp = [("2027-07-02T12:00:00+02:00", "2027-07-04T18:00:00+02:00")];
        let on = |hours, now| told(week_at(hours, "on", &camp, now));
        let thursday = "2027-07-01T08:00:00Z";
        let days = ["Thu", "Fri 12:00-22:00", "Sat 10:00-22:00", "Sun 10:00-18:00", "Mon", "Tue", "Wed"];
        assert_eq!(on("10:00-22:00", thursday), days);
        assert_eq!(on("24/7", thursday), ["Thu", "Fri 12:00-18:00", "Sat", "Sun", "Mon", "Tue", "Wed"], "to Sunday");
        assert!(on("24/7", "2027-06-01T08:00:00Z").iter().all(|day| day.len() == 3), "a month before it");
        assert!(on("24/7", "2027-07-05T08:00:00Z").iter().all(|day| day.len() == 3), "after it");
        let off = told(week_at("24/7", "cancelled", &camp, thursday));
        assert_eq!(off, ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]);
    }

    #[test]
    fn each_time_of_a_gathering_has_its_own_and_without_a_gathering_nobody_knows() {
        let evenings = [
            ("2027-07-02T18:00:00+02:00", "2027-07-02T22:00:00+02:00"),
            ("2027-07-03T18:00:00+02:00", "2027-07-03T22:00:00+02:00"),
            ("2027-07-05T18:00:00+02:00", "2027-07-05T22:00:00+02:00"),
        ];
        let said = told(week_at("Sa,Mo 20:00-24:00", "on", &evenings, "2027-07-02T08:00:00Z"));
        assert_eq!(said, ["Fri", "Sat 20:00-22:00", "Sun", "Mon 20:00-22:00", "Tue", "Wed", "Thu"]);
        let stall = serde_json::json!({"name":{"en":"a"},"group":"g","gathering":"camp","place":{"lat":52.5,"lon":13.4},
            "zone":"Europe/Berlin","hours":"24/7"});
        let stall: Stall = serde_json::from_value(stall).unwrap();
        assert_eq!(stall.week(None, "2027-07-02T08:00:00Z".parse().unwrap()), Week::Unknown);
    }
}
