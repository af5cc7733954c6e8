//! The groups that are followed, as the screens show them: what is held of each, and what came of asking.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::context::{AppContext, Speech, say};
use crate::domain::{FeedId, Freshness, Id, Listing, Note, Text, Texts};
use crate::feed::{Kind, Order, Standing};
use crate::store::{Checked, Follow, HeldFeed};

/// Who says something, and since when.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Says {
    pub(super) feed: FeedId,
    /// What the group calls itself, in the reader's language where it has that; none before anything came from it.
    title: Option<Text>,
    /// What the link that was followed calls it: anybody's word.
    claimed: Option<String>,
    pub(super) standing: Standing,
    /// The directory that vouches for it.
    pub(super) listed_by: Option<Text>,
    /// When its news was made, and how many days ago that is.
    made: Option<(NaiveDate, i64)>,
    pub(super) freshness: Option<Freshness>,
    /// The day by which the group meant to look at it again.
    pub(super) check_by: Option<NaiveDate>,
}

impl Says {
    /// What the group is called; as its link has it, said to be so, until it has said it itself.
    pub(super) fn title(&self, speech: Speech) -> Text {
        match (&self.title, &self.claimed) {
            (Some(title), _) => title.clone(),
            (None, Some(name)) => say(speech, "updates-claimed", "name", name),
            (None, None) => speech.read().text("updates-nameless"),
        }
    }

    /// That this group says so.
    pub(super) fn said(&self, speech: Speech) -> Text {
        say(speech, "updates-says", "who", &self.title(speech).text)
    }

    /// How old its news is, in words; none before anything came.
    pub(super) fn age(&self, speech: Speech) -> Option<Text> {
        let (made, days) = self.made?;
        let mut args = FluentArgs::new();
        args.set("days", days);
        args.set("date", made.to_string());
        let id = if days < 0 { "updates-made-ahead" } else { "updates-made" };
        Some(speech.read().say(id, &args))
    }
}

/// A group that is followed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct GroupView {
    pub(super) says: Says,
    pub(super) follow: Follow,
    /// How many records of each kind are shown.
    pub(super) counts: Vec<(Kind, u64)>,
    /// How many are held and not shown: of kinds that it may not publish, or that this version does not know.
    pub(super) unshown: u64,
    pub(super) edition: Option<Order>,
    pub(super) checked: Option<Checked>,
    /// Its news, the latest first.
    pub(super) notes: Vec<(Id, Note)>,
}

impl AppContext {
    /// Every group that is followed, by what it is called.
    pub(super) fn groups(&self) -> Vec<GroupView> {
        let held = self.content().feeds().unwrap_or_default();
        let follows = self.follows();
        let mut groups: Vec<GroupView> = follows.into_iter().map(|follow| self.group_of(follow, &held)).collect();
        let order = self.catalogue.read().order();
        groups.sort_by_cached_key(|group| order.key(&group.says.title(self.catalogue).text));
        groups
    }

    /// One group that is followed.
    pub(super) fn group(&self, feed: &FeedId) -> Option<GroupView> {
        let held = self.content().feeds().unwrap_or_default();
        let follow = self.follows().into_iter().find(|follow| follow.feed == *feed)?;
        Some(self.group_of(follow, &held))
    }

    /// A text of a group, in the reader's language where there is one.
    pub(super) fn in_words(&self, texts: &Texts) -> Text {
        let catalogue = self.catalogue.read();
        let language = catalogue.language();
        catalogue.shown(texts.in_one_of(&[&language.tag, language.content()]))
    }

    /// Who says what a feed says, followed or not.
    pub(super) fn says(&self, feed: &FeedId) -> Says {
        let held = self.content().feeds().unwrap_or_default();
        let claimed = self.follows().into_iter().find(|follow| follow.feed == *feed).and_then(|follow| follow.name);
        self.says_of(feed, claimed, &held)
    }

    fn says_of(&self, feed: &FeedId, claimed: Option<String>, held: &[HeldFeed]) -> Says {
        let head = held.iter().find(|held| held.head.feed == *feed).map(|held| &held.head);
        let standing = self.standing(feed);
        let now = self.trusted_moment();
        let age = |made: DateTime<Utc>| (made.date_naive(), (now.date_naive() - made.date_naive()).num_days());
        Says {
            feed: feed.clone(),
            // What comes with the app has no head, and no poster.
            title: head
                .map(|head| self.in_words(&head.title))
                .or_else(|| feed.is_core().then(|| self.text("groups-directory"))),
            claimed,
            standing,
            listed_by: self.listed_by(feed, held).filter(|_| standing == Standing::Listed),
            made: head.map(|head| age(head.made)),
            freshness: head.map(|head| Freshness::of(head.made, head.check_by, now)),
            check_by: head.map(|head| head.check_by.date_naive()),
        }
    }

    fn group_of(&self, follow: Follow, held: &[HeldFeed]) -> GroupView {
        let content = self.content();
        let feed = &follow.feed;
        let head = held.iter().find(|held| held.head.feed == *feed).map(|held| &held.head);
        let says = self.says_of(feed, follow.name.clone(), held);
        let (standing, now) = (says.standing, self.trusted_moment());
        let (mut counts, mut unshown) = (Vec::new(), 0);
        for (kind, count) in content.counts(feed).unwrap_or_default() {
            match Kind::of(&kind).filter(|kind| standing.may(*kind)) {
                Some(kind) => counts.push((kind, count)),
                None => unshown += count,
            }
        }
        counts.sort();
        let notes: BTreeMap<Id, Note> = content.records_of(feed, Kind::Note).unwrap_or_default();
        let is_over = |note: &Note| note.until.is_some_and(|until| until < now.date_naive());
        let mut notes: Vec<(Id, Note)> = notes.into_iter().filter(|(_, note)| !is_over(note)).collect();
        notes.sort_by(|(one, a), (other, b)| b.on.cmp(&a.on).then_with(|| one.cmp(other)));
        GroupView {
            says,
            counts,
            unshown,
            edition: head.map(|head| head.order),
            checked: content.checked(feed).ok().flatten(),
            notes,
            follow,
        }
    }

    /// What the directory is called that vouches for a group.
    fn listed_by(&self, feed: &FeedId, held: &[HeldFeed]) -> Option<Text> {
        let directories = held.iter().filter(|held| held.standing == Standing::Directory);
        let lists = |directory: &&HeldFeed| {
            let listings = self.content().records_of::<Listing>(&directory.head.feed, Kind::Listing);
            listings.is_ok_and(|listings| listings.values().any(|listing| listing.feed == *feed))
        };
        directories.into_iter().find(lists).map(|directory| self.in_words(&directory.head.title))
    }
}

/// A number of bytes as people say it: whole KB, or MB with one place.
pub(super) fn size(app: &AppContext, bytes: u64) -> Text {
    let kb = bytes.div_ceil(1_000);
    if kb < 1_000 {
        return app.say("updates-size-kb", "size", &kb.to_string());
    }
    let tenths = bytes.div_ceil(100_000);
    let point = app.text("step-decimal").text;
    app.say("updates-size-mb", "size", &format!("{}{}{}", tenths / 10, point.trim(), tenths % 10))
}
