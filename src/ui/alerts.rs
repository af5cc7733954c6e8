//! What groups warn of, read once for each revision of the content: which hold, which were taken back since, and what each
//! was sold as.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::context::AppContext;
use crate::domain::{Alert, AlertState, FeedId, Id, Names, Text};
use crate::feed::Standing;
use crate::store::Held;

/// How many alerts of one group are looked at, the latest: more than any drug checking service publishes in years, and few
/// enough to be read on an old phone while somebody waits for an answer.
const MOST_OF_EACH: usize = 2_000;

/// Every alert that is looked at.
#[derive(Debug, Default)]
pub(super) struct Warnings {
    /// The latest first.
    all: Vec<Held<Alert>>,
    /// What the last word of the same group on an alert is, as a place in `all`.
    last_words: BTreeMap<(FeedId, Id), usize>,
    /// What was sold as a substance, by exactly one of its names, as places in `all`.
    sold_as: BTreeMap<Id, Vec<usize>>,
}

impl Warnings {
    /// Over `all`, the latest first.
    fn new(all: Vec<Held<Alert>>, names: Option<&Names>) -> Self {
        let (mut last_words, mut sold_as) = (BTreeMap::new(), BTreeMap::<Id, Vec<usize>>::new());
        // What is taken back is taken back, whatever else was said of it; else the latest holds.
        for is_withdrawal in [true, false] {
            for (place, held) in all.iter().enumerate() {
                if let Some(earlier) = &held.value.corrects
                    && (held.value.state == AlertState::Withdrawn) == is_withdrawal
                {
                    last_words.entry((held.feed.clone(), earlier.clone())).or_insert(place);
                }
            }
        }
        for (place, held) in all.iter().enumerate() {
            if let Some(substance) = names.and_then(|names| substance_of(names, &held.value.sold_as)) {
                sold_as.entry(substance).or_default().push(place);
            }
        }
        Self { all, last_words, sold_as }
    }

    /// All of them, the latest first.
    pub(super) fn all(&self) -> &[Held<Alert>] {
        &self.all
    }

    /// The alert of the same group that corrects or takes back this one; of several a withdrawal, else the latest.
    pub(super) fn last_word_on(&self, held: &Held<Alert>) -> Option<&Held<Alert>> {
        self.all.get(*self.last_words.get(&(held.feed.clone(), held.id.clone()))?)
    }

    /// What was sold as a substance, by whatever name of it; the latest first.
    pub(super) fn sold_as(&self, substance: &Id) -> impl Iterator<Item = &Held<Alert>> {
        self.sold_as.get(substance).into_iter().flatten().filter_map(|place| self.all.get(*place))
    }

    /// Those of what was sold as a substance that are news and hold: none that was taken back or corrected.
    fn that_hold(&self, substance: &Id, today: NaiveDate) -> impl Iterator<Item = &Held<Alert>> {
        let holds = |held: &Held<Alert>| held.value.state != AlertState::Withdrawn && self.last_word_on(held).is_none();
        self.sold_as(substance).filter(move |held| is_news(&held.value, today) && holds(held))
    }
}

impl AppContext {
    /// The alerts that hold now about what is sold as a substance. Those first whose group somebody vouches for, of these
    /// those that were tested, of these the gravest, of these the latest.
    pub(super) fn alerts_about(&self, substance: &Id) -> Vec<Held<Alert>> {
        let (warnings, today) = (self.warnings(), self.trusted_moment().date_naive());
        let mut found: Vec<Held<Alert>> = warnings.that_hold(substance, today).cloned().collect();
        found.sort_by_cached_key(|held| {
            let unlisted = self.standing(&held.feed) == Standing::Unlisted;
            (unlisted, !held.value.is_tested(), Reverse(held.value.severity))
        });
        found
    }

    /// What groups warn of, read anew.
    pub(super) fn read_warnings(&self) -> Warnings {
        let all = self.content().latest_alerts(MOST_OF_EACH).unwrap_or_default();
        Warnings::new(all, self.names().as_deref())
    }
}

/// Whether it is still news.
pub(super) fn is_news(alert: &Alert, today: NaiveDate) -> bool {
    alert.relevant_until >= today
}

/// The one substance that is called exactly this. Nothing like it is looked for: there may be thousands of names.
pub(super) fn substance_of(names: &Names, name: &str) -> Option<Id> {
    names.holds(name).then(|| names.resolve(name).substance).flatten()
}

/// Whether it was tested, and how; or only reported.
pub(super) fn tested_said(app: &AppContext, alert: &Alert) -> Text {
    match &alert.method {
        Some(method) => app.say("alerts-tested", "method", &app.in_words(method).text),
        None => app.text("alerts-reported"),
    }
}
