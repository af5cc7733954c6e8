//! Reminders of gatherings: what is due is said on every screen but Help, until the reader has read it.

use chrono::{DateTime, TimeDelta, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::components::{Message, Words};
use super::context::AppContext;
use super::route::Route;
use crate::domain::{Due, FeedId, Gathering, Id, Reminder, Text, on_clock};
use crate::feed::Kind;
use crate::i18n::when;
use crate::platform::Reminding;

/// How many are said at once: the others come when these are read.
const AT_ONCE: usize = 3;

/// What is told later than this says when it was due.
const LATE: TimeDelta = TimeDelta::minutes(3);

/// A reminder that is due, and the gathering as it is announced now.
#[derive(Clone, Debug, PartialEq)]
struct DueNow {
    reminder: Reminder,
    gathering: Option<Gathering>,
    due: Due,
}

impl AppContext {
    /// The reminders of one gathering.
    pub(super) fn reminders_of(&self, feed: &FeedId, id: &Id) -> Vec<Reminder> {
        let mut reminders = self.reminders();
        reminders.retain(|reminder| reminder.feed == *feed && reminder.id == *id);
        reminders
    }

    /// Keeps a reminder from now on, or forgets it.
    pub(super) fn remind(&self, reminder: &Reminder, wanted: bool) {
        if wanted && self.hands.reminding() == Reminding::OnceAllowed {
            self.hands.ask_to_remind();
        }
        self.change_marks(|user| if wanted { user.remind(reminder) } else { user.forget(reminder) });
    }

    fn reminders(&self) -> Vec<Reminder> {
        self.marks().and_then(|user| user.reminders().ok()).unwrap_or_default()
    }

    /// Leaves the device to remind of what is to come while the app is closed. Anybody may read that: it names no event.
    fn leave_to_the_device(&self) {
        let now = self.now();
        let at = |reminder: Reminder| {
            let held = self.content().held::<Gathering>(&reminder.feed, Kind::Gathering, &reminder.id).ok()??;
            reminder.at(&held.value).filter(|at| *at > now)
        };
        let moments: Vec<_> = self.reminders().into_iter().filter_map(at).collect();
        let (title, text) = (self.text("frame-name").text, self.text("plan-reminder-closed").text);
        self.hands.remind_at(&moments, &title, &text);
    }

    /// What is due at `now`, the longest due first.
    fn due(&self, now: DateTime<Utc>) -> Vec<DueNow> {
        let reminders = self.reminders();
        if reminders.is_empty() {
            return Vec::new();
        }
        let feeds = self.content().feeds().unwrap_or_default();
        let due = |reminder: Reminder| {
            // What cannot be read just now is no reason to say that it is gone.
            feeds.iter().find(|feed| feed.head.feed == reminder.feed)?;
            let held = self.content().held::<Gathering>(&reminder.feed, Kind::Gathering, &reminder.id).ok()?;
            let gathering = held.map(|held| held.value);
            let due = reminder.due(gathering.as_ref(), now)?;
            Some(DueNow { reminder, gathering, due })
        };
        reminders.into_iter().filter_map(due).take(AT_ONCE).collect()
    }
}

/// Keeps the device's own reminders as the reader's are, whenever these or what they are for have changed.
pub(super) fn use_device_reminders(app: &AppContext) {
    let app = app.clone();
    use_effect(move || app.leave_to_the_device());
}

/// What is due, above whatever screen stands there. Asked again with every tick.
#[component]
pub(super) fn Reminders() -> Element {
    let app = use_context::<AppContext>();
    let now = app.trusted_moment();
    let due = app.due(now);
    if due.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { id: "reminders", class: "reminders",
            for one in due {
                div {
                    key: "{one.reminder.feed}/{one.reminder.id}/{one.reminder.starts}/{one.reminder.minutes}",
                    class: "reminder",
                    role: "alert",
                    p { class: "reminder-name", bdi {
                        match &one.gathering {
                            Some(gathering) => rsx! { Words { text: app.in_words(&gathering.name) } },
                            None => rsx! { Message { id: "plan-reminder-of" } },
                        }
                    } }
                    for (at , text) in said(&app, &one, now).into_iter().enumerate() {
                        p { key: "{at}", Words { text } }
                    }
                    div { class: "reminder-ways",
                        if one.gathering.is_some() {
                            Link {
                                to: Route::Event { feed: one.reminder.feed.to_string(), id: one.reminder.id.to_string() },
                                Message { id: "plan-reminder-look" }
                            }
                        }
                        button {
                            class: "reminder-read",
                            onclick: {
                                let (app, reminder) = (app.clone(), one.reminder.clone());
                                move |_| app.remind(&reminder, false)
                            },
                            Message { id: "plan-reminder-read" }
                        }
                    }
                }
            }
        }
    }
}

/// What a reminder says, sentence by sentence.
fn said(app: &AppContext, one: &DueNow, now: DateTime<Utc>) -> Vec<Text> {
    let catalogue = app.catalogue.read();
    match (one.due, &one.gathering) {
        (Due::Begins { time, at, has_moved }, Some(gathering)) => {
            let tells = |id: &str, name: &'static str, moment: DateTime<Utc>| {
                let mut args = FluentArgs::new();
                let moment = on_clock(moment, &gathering.zone);
                args.set(name, when::at(&catalogue, moment, now).text);
                catalogue.say(id, &args)
            };
            let begins = match (time.starts.to_utc() > now, time.ends.to_utc() > now) {
                (true, _) => "plan-reminder-begins",
                (false, true) => "plan-reminder-began",
                (false, false) => "plan-reminder-over",
            };
            let mut said = vec![tells(begins, "time", time.starts.to_utc())];
            if has_moved {
                said.push(tells("plan-reminder-moved", "time", one.reminder.starts));
            }
            if now - at > LATE {
                said.push(tells("plan-reminder-late", "time", at));
            }
            said
        }
        (Due::Cancelled, _) => vec![catalogue.text("plan-reminder-cancelled")],
        _ => vec![catalogue.text("plan-reminder-gone")],
    }
}
