//! A month as a table: on which days something is. A press on a day shows what is on it.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::Ahead;
use crate::domain::{Gathering, Status, on_clock};
use crate::i18n::when;
use crate::store::Held;
use crate::ui::components::{Icon, Words};
use crate::ui::context::AppContext;

/// The table of a month, and the ways to the ones beside it. The week begins on Monday.
#[component]
pub(super) fn Month(ahead: Ahead, month: NaiveDate) -> Element {
    let app = use_context::<AppContext>();
    let mut wanted = app.wanted;
    let now = app.trusted_moment();
    let today = app.zone.as_ref().map_or_else(|| now.date_naive(), |zone| on_clock(now, zone).date_naive());
    let chosen = wanted.read().day;
    let counts = counts(&ahead.read(), month, now);
    let catalogue = app.catalogue.read();
    let week = when::week(catalogue.language());
    let title = {
        let mut args = FluentArgs::new();
        args.set("month", month.month());
        args.set("year", month.year().to_string());
        catalogue.say("events-month-name", &args)
    };
    let to = |next: Option<NaiveDate>| {
        move |_| {
            if let Some(next) = next {
                let mut wanted = wanted.write();
                (wanted.month, wanted.day) = (Some(next), None);
            }
        }
    };
    let said = |day: NaiveDate, count: usize| {
        let mut args = FluentArgs::new();
        // The number that stands there is a part of it, also today.
        args.set("day", when::date(&catalogue, day, Some(today)).text);
        args.set("count", count);
        catalogue.say("events-day", &args).text
    };
    rsx! {
        div { id: "events-table", class: "events-month",
            div { class: "events-month-head",
                button {
                    id: "events-month-before",
                    class: "screen-button",
                    aria_label: app.text("events-month-before").text,
                    onclick: to(month.checked_sub_months(Months::new(1))),
                    Icon { name: "caret-left" }
                }
                h2 { id: "events-month-name", aria_live: "polite", Words { text: title } }
                button {
                    id: "events-month-after",
                    class: "screen-button",
                    aria_label: app.text("events-month-after").text,
                    onclick: to(month.checked_add_months(Months::new(1))),
                    Icon { name: "caret-right" }
                }
            }
            table { aria_labelledby: "events-month-name",
                thead {
                    tr {
                        for day in week {
                            th { key: "{day}", scope: "col", abbr: when::weekday(&catalogue, day).text,
                                Words { text: when::weekday_short(&catalogue, day) }
                            }
                        }
                    }
                }
                tbody {
                    for (week , days) in weeks(month, week).into_iter().enumerate() {
                        tr { key: "{week}",
                            for (place , day) in days.into_iter().enumerate() {
                                td { key: "{place}",
                                    if let Some(day) = day {
                                        button {
                                            "data-day": "{day}",
                                            "data-count": "{counts.get(&day).copied().unwrap_or_default()}",
                                            aria_label: said(day, counts.get(&day).copied().unwrap_or_default()),
                                            aria_pressed: if chosen == Some(day) { "true" } else { "false" },
                                            aria_current: (day == today).then_some("date"),
                                            onclick: move |_| {
                                                let day = Some(day).filter(|day| wanted.peek().day != Some(*day));
                                                wanted.write().day = day;
                                            },
                                            "{day.day()}"
                                            span { class: "events-dot", aria_hidden: "true" }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The days of a month by weeks, whose days come in the order of `week`; none where a day belongs to another month.
fn weeks(month: NaiveDate, week: [u8; 7]) -> Vec<Vec<Option<NaiveDate>>> {
    let first = month.weekday().number_from_monday();
    let before = week.iter().position(|day| u32::from(*day) == first).unwrap_or_default();
    let days = month.iter_days().take_while(|day| day.month() == month.month()).map(Some);
    let mut days: Vec<Option<NaiveDate>> = std::iter::repeat_n(None, before).chain(days).collect();
    days.resize(days.len().next_multiple_of(7), None);
    days.chunks(7).map(<[_]>::to_vec).collect()
}

/// How many events touch each day of a month, by the clocks of their places. What is cancelled is on no day.
fn counts(ahead: &[Held<Gathering>], month: NaiveDate, now: DateTime<Utc>) -> BTreeMap<NaiveDate, usize> {
    let mut counts = BTreeMap::new();
    let last = month.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(month);
    for Held { value: gathering, .. } in ahead.iter().filter(|held| held.value.status != Status::Cancelled) {
        let times: Vec<_> =
            gathering.times().filter(|time| time.ends > now && time.touches(month, last, &gathering.zone)).collect();
        if times.is_empty() {
            continue;
        }
        for day in month.iter_days().take_while(|day| *day <= last) {
            if times.iter().any(|time| time.touches(day, day, &gathering.zone)) {
                *counts.entry(day).or_default() += 1;
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    #[test]
    fn a_month_is_whole_weeks_that_begin_on_the_first_day_of_the_week() {
        let from_sunday = weeks("2027-08-01".parse().unwrap(), [7, 1, 2, 3, 4, 5, 6]);
        assert!(from_sunday[0].iter().all(Option::is_some), "1 August 2027 is a Sunday");
        assert_eq!(from_sunday.len(), 5);
        for (month, weeks_of_it, first, last) in
            [("2027-02-01", 4, 0, 6), ("2027-08-01", 6, 6, 1), ("2028-02-01", 5, 1, 1)]
        {
            let month: NaiveDate = month.parse().unwrap();
            let weeks = weeks(month, [1, 2, 3, 4, 5, 6, 7]);
            assert_eq!(weeks.len(), weeks_of_it, "{month}");
            assert_eq!(weeks[0].iter().position(Option::is_some), Some(first), "{month}");
            assert_eq!(weeks[weeks_of_it - 1].iter().rposition(Option::is_some), Some(last), "{month}");
            let days: Vec<_> = weeks.concat().into_iter().flatten().collect();
            assert!(days.windows(2).all(|two| two[0] + Days::new(1) == two[1]), "{month}");
        }
    }
}
