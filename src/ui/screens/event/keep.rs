//! What the reader keeps of an event: a mark, reminders, an entry in their calendar.

use chrono::{DateTime, TimeDelta, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Gathering, Occurrence, Reminder, Status, Text};
use crate::export::{self, Records};
use crate::feed::Kind;
use crate::i18n::when;
use crate::platform::{Handed, Reminding};
use crate::store::Held;
use crate::ui::components::{Icon, Message, Words};
use crate::ui::context::AppContext;

/// How many times reminders are offered for.
const TIMES: usize = 3;

/// So many minutes before a time, and the reminder that is kept for then.
type Offered = Vec<(u32, Option<Reminder>)>;

/// The ways to keep it. Of what is over or called off there is nothing to be reminded of.
#[component]
pub(super) fn Keep(held: Held<Gathering>) -> Element {
    let app = use_context::<AppContext>();
    let now = app.trusted_moment();
    let is_marked = app.favourites().contains(&(held.feed.clone(), held.id.clone()));
    let icon = match is_marked {
        true => "star-fill",
        false => "star",
    };
    let is_ahead = held.value.next_time(now).is_some() && held.value.status != Status::Cancelled;
    rsx! {
        div { class: "event-keep",
            button {
                id: "event-favourite",
                aria_pressed: if is_marked { "true" } else { "false" },
                onclick: {
                    let (app, feed, id) = (app.clone(), held.feed.clone(), held.id.clone());
                    move |_| app.favour(&feed, &id, !is_marked)
                },
                Icon { name: icon }
                Message { id: "event-favourite" }
            }
            if is_ahead {
                Calendar { held: held.clone() }
            }
        }
        if is_ahead {
            Remind { held: held.clone() }
        }
    }
}

/// An entry in the reader's own calendar, as a file that it takes in. Where no file can be put, there is nothing to press.
#[component]
fn Calendar(held: Held<Gathering>) -> Element {
    let app = use_context::<AppContext>();
    let mut handed = use_signal(|| None::<Option<Handed>>);
    if !app.hands.hands_out() {
        return rsx! {};
    }
    let asking = app.clone();
    rsx! {
        button {
            id: "event-calendar",
            onclick: move |_| {
                let name = format!("tentlight-{}.ics", held.id);
                let ics = ics(&asking, &held);
                handed.set(Some(asking.hands.hand_out(&name, "text/calendar", ics.as_bytes()).ok()));
            },
            Icon { name: "calendar-plus" }
            Message { id: "event-calendar" }
        }
        p { id: "event-calendar-said", class: "event-zone", role: "status",
            match handed() {
                Some(Some(Handed::Saved(name))) => rsx! { Words { text: app.say("event-calendar-saved", "name", &name) } },
                Some(None) => rsx! { Message { id: "event-calendar-failed" } },
                // The device asks where to: that is seen.
                Some(Some(Handed::Asked)) | None => rsx! {},
            }
        }
    }
}

/// It as iCalendar. The calendar reminds as early as the reader wanted to be, or an hour before.
fn ics(app: &AppContext, held: &Held<Gathering>) -> String {
    /// How long before it a calendar reminds, in minutes, of what the reader has no reminder for.
    const USUAL: u32 = 60;
    let feeds = app.content().feeds().unwrap_or_default();
    let Some(head) = feeds.into_iter().map(|feed| feed.head).find(|head| head.feed == held.feed) else {
        return String::new();
    };
    let mut records = Records::none_of(held.feed.clone(), head.title, head.made);
    if let Some(group) = &held.value.group
        && let Ok(Some(named)) = app.content().named(&held.feed, Kind::Group, group)
        && named.feed == held.feed
    {
        records.groups.insert(named.id, named.value);
    }
    records.gatherings.insert(held.id.clone(), held.value.clone());
    let earliest = app.reminders_of(&held.feed, &held.id).into_iter().map(|reminder| reminder.minutes).max();
    let catalogue = app.catalogue.read();
    let language = catalogue.language();
    export::calendar(&[records], &[&language.tag, language.content()], Some(earliest.unwrap_or(USUAL)))
}

/// So long before each of the next times.
#[component]
fn Remind(held: Held<Gathering>) -> Element {
    let app = use_context::<AppContext>();
    let now = app.trusted_moment();
    let reminders = app.reminders_of(&held.feed, &held.id);
    let mut times: Vec<Occurrence> = held.value.times().filter(|time| time.starts > now).collect();
    times.sort_by_key(|time| time.starts);
    times.truncate(TIMES);
    let is_one = times.len() == 1;
    let choices: Vec<(Occurrence, Offered)> = times
        .into_iter()
        .map(|time| (time, offered(&held.value, &reminders, &time, now)))
        .filter(|(_, offered)| !offered.is_empty())
        .collect();
    if choices.is_empty() {
        return rsx! {};
    }
    let reminding = match app.hands.reminding() {
        Reminding::WhileOpen => "event-remind-while-open",
        Reminding::OnceAllowed => "event-remind-once-allowed",
        Reminding::Always => "event-remind-always",
    };
    rsx! {
        section { id: "event-remind", class: "event-part",
            h2 { Message { id: "event-remind" } }
            for (time , offered) in choices {
                div { key: "{time.starts}", class: "event-remind",
                    if !is_one {
                        p { Words { text: when::span(&app.catalogue.read(), &time, &held.value.zone, app.zone.as_ref(), now) } }
                    }
                    div { class: "event-chips",
                        for (minutes , kept) in offered {
                            button {
                                key: "{minutes}",
                                class: "filter events-chip",
                                "data-minutes": "{minutes}",
                                aria_pressed: if kept.is_some() { "true" } else { "false" },
                                onclick: {
                                    let (app, held) = (app.clone(), held.clone());
                                    move |_| match &kept {
                                        Some(reminder) => app.remind(reminder, false),
                                        None => {
                                            let (feed, id) = (held.feed.clone(), held.id.clone());
                                            app.remind(&Reminder { feed, id, starts: time.starts.to_utc(), minutes }, true);
                                        }
                                    }
                                },
                                Icon { name: "bell" }
                                Words { text: before(&app, minutes) }
                            }
                        }
                    }
                }
            }
            p { class: "event-zone",
                Message { id: reminding }
                if app.hands.hands_out() {
                    " "
                    Message { id: "event-remind-calendar" }
                }
            }
        }
    }
}

/// How long before a time one can still be reminded, each with the reminder there is.
fn offered(gathering: &Gathering, reminders: &[Reminder], time: &Occurrence, now: DateTime<Utc>) -> Offered {
    let kept = |minutes: u32| {
        // A reminder follows its time: one that was kept for what moved here stands here.
        let is_this = |one: &&Reminder| {
            one.minutes == minutes && gathering.became_of(one.starts).is_some_and(|is| is.starts == time.starts)
        };
        reminders.iter().find(is_this).cloned()
    };
    let is_ahead = |minutes: u32| time.starts.to_utc() - TimeDelta::minutes(i64::from(minutes)) > now;
    let choices = Reminder::CHOICES.into_iter().map(|minutes| (minutes, kept(minutes)));
    choices.filter(|(minutes, kept)| kept.is_some() || is_ahead(*minutes)).collect()
}

/// "15 min before", "1 h before", "1 day before".
fn before(app: &AppContext, minutes: u32) -> Text {
    let mut args = FluentArgs::new();
    args.set("minutes", minutes);
    app.catalogue.read().say("event-remind-before", &args)
}
