//! One phone and its hosts: what is fetched, when, from whom, and that nothing is lost on the way.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tempfile::TempDir;
use tentlight::domain::FeedId;
use tentlight::feed::{Anchors, Order, Refusal, Verified};
use tentlight::i18n::Problem;
use tentlight::store::{Backoff, Database, Follow, Packs};
use tentlight::sync::{
    Command, Conditions, Desk, Dice, Http, Outcome, Patience, Phone, Progress, Said, Trouble, TrustedTime, Worker,
    Workplace, know_from_held, sync_all, sync_feed,
};

use crate::fault_server::{Fault, FaultServer};
use crate::feed_maker::{Group, Records, note, notes, state};
use crate::sync_http::run;

thread_local! {
    /// What this test's phone shows for a clock.
    static CLOCK: Cell<DateTime<Utc>> = Cell::new("2027-07-01T12:00:00Z".parse().unwrap());
}

pub fn clock() -> DateTime<Utc> {
    CLOCK.get()
}

pub fn set_clock(text: &str) {
    CLOCK.set(text.parse().unwrap());
}

pub fn pass(time: TimeDelta) {
    CLOCK.set(clock() + time);
}

/// A phone with a folder of its own.
pub struct Rig {
    pub folder: TempDir,
    pub database: Database,
    pub packs: Packs,
    pub time: Arc<TrustedTime>,
    pub http: Http,
    pub anchors: Anchors,
    pub dice: Dice,
}

impl Rig {
    pub fn new() -> Self {
        Self::with(Anchors::default())
    }

    pub fn with(anchors: Anchors) -> Self {
        // In memory where there is such a place: what survives a power cut is the store's to test.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let database = Database::open(folder.path(), Verified::embedded(), "en").unwrap().with_anchors(anchors.clone());
        let packs = Packs::open(Some(folder.path()));
        let time = Arc::new(TrustedTime::new(clock, "2026-11-01T00:00:00Z".parse().unwrap()));
        let http = Http::tuned(Arc::clone(&time), None, Patience::default(), None).unwrap();
        Self { folder, database, packs, time, http, anchors, dice: Dice::new(1) }
    }

    pub fn phone(&self) -> Phone<'_> {
        Phone {
            database: &self.database,
            packs: &self.packs,
            http: &self.http,
            anchors: &self.anchors,
            time: &self.time,
        }
    }

    pub fn sync(&mut self, follow: &Follow, conditions: Conditions) -> Outcome {
        let mut dice = self.dice.clone();
        let outcome = run(sync_feed(self.phone(), follow, conditions, &mut dice, |_| {}));
        self.dice = dice;
        outcome
    }

    /// By hand, as often as somebody likes.
    pub fn press(&mut self, follow: &Follow) -> Outcome {
        self.sync(follow, Conditions { by_hand: true, ..Conditions::default() })
    }

    pub fn order(&self, feed: &FeedId) -> Option<Order> {
        let feeds = self.database.feeds().unwrap();
        feeds.into_iter().find(|held| held.head.feed == *feed).map(|held| held.head.order)
    }

    /// Whether the records that are held are those of the edition whose order is held.
    pub fn check(&self, group: &Group) {
        let held = self.order(&group.feed).expect("nothing is held");
        let edition = group.editions.iter().find(|edition| edition.head.order == held).expect("nobody published it");
        let values = self.database.note_values(&group.feed);
        let published: Vec<_> = edition.records.iter().map(|((_, id), value)| (id.clone(), value.clone())).collect();
        assert_eq!(values, published, "held as {held:?}");
    }
}

/// What is held of a feed's notes, straight from the records.
trait NoteValues {
    fn note_values(&self, feed: &FeedId) -> Vec<(String, String)>;
}

impl NoteValues for Database {
    fn note_values(&self, feed: &FeedId) -> Vec<(String, String)> {
        use tentlight::feed::Kind;
        let held = self.records_of::<Box<serde_json::value::RawValue>>(feed, Kind::Note).unwrap();
        held.into_iter().map(|(id, value)| (id.to_string(), value.get().to_owned())).collect()
    }
}

pub fn follow(group: &Group, urls: &[String]) -> Follow {
    Follow {
        feed: group.feed.clone(),
        urls: urls.to_vec(),
        name: None,
        since: NaiveDate::from_ymd_opt(2027, 6, 1).unwrap(),
        muted: false,
    }
}

/// Puts all of a group's files into a folder of a host.
pub fn upload(server: &FaultServer, folder: &str, group: &Group) {
    for (hash, bytes) in &group.packs {
        server.put(&format!("{folder}/p/{hash}.zst"), bytes);
    }
    server.put(&format!("{folder}/keys.txt"), &group.keys_txt());
    if let Some(edition) = group.editions.last() {
        server.put(&format!("{folder}/head.txt"), &edition.head_txt);
    }
}

/// A group with one edition, on a host.
fn published() -> (FaultServer, Group, Follow, Rig) {
    let server = FaultServer::start(7);
    let mut group = Group::new();
    group.publish(notes(&["first"]));
    upload(&server, "feed", &group);
    let follow = follow(&group, &[server.url("feed")]);
    (server, group, follow, Rig::new())
}

/// Publishes one more edition.
fn publish(server: &FaultServer, group: &mut Group, records: Records) {
    group.publish(records);
    upload(server, "feed", group);
}

/// Notes that do not pack well, so many bytes of them.
fn bulk(bytes: usize) -> Records {
    let mut dice = Dice::new(3);
    let mut records = Records::new();
    for at in 0..bytes.div_ceil(2_000) {
        let words: String = (0..125).map(|_| format!("{:016x}", dice.throw())).collect();
        let value = format!(r#"{{"title":{{"en":"much"}},"body":{{"en":"{words}"}},"kind":"news"}}"#);
        records.insert(("note".to_owned(), format!("bulk-{at:04}")), value);
    }
    records
}

fn paths(server: &FaultServer) -> Vec<String> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    server.asked().iter().map(|asked| name(&asked.path)).collect()
}

const UNASKED: Conditions = Conditions { by_hand: false, metered: false, saver: false, allow: None, most: None };

#[test]
fn a_feed_is_fetched_whole_then_by_its_changes_and_then_not_at_all() {
    let (server, mut group, follow, mut rig) = published();
    let first = Order { epoch: 1, seq: 1 };
    assert_eq!(rig.press(&follow), Outcome::Changed { from: None, to: first });
    rig.check(&group);
    let base = format!("{}.zst", group.editions[0].head.base.h);
    assert_eq!(paths(&server), ["head.txt", "keys.txt", &base]);

    publish(&server, &mut group, notes(&["first, changed", "second"]));
    assert_eq!(rig.press(&follow), Outcome::Changed { from: Some(first), to: Order { epoch: 1, seq: 2 } });
    rig.check(&group);
    let head = &group.editions[1].head;
    let smaller = if head.deltas[0].pack.n <= head.base.n { head.deltas[0].pack.h } else { head.base.h };
    assert_eq!(paths(&server), ["head.txt".to_owned(), format!("{smaller}.zst")]);

    assert_eq!(rig.press(&follow), Outcome::UpToDate);
    let asked = server.asked();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked[0].answered <= 2_560, "{} bytes to learn that there is nothing new", asked[0].answered);
}

#[test]
fn progress_is_told_from_the_first_byte_to_the_last() {
    let (_server, group, follow, rig) = published();
    let mut told = Vec::new();
    let by_hand = Conditions { by_hand: true, ..UNASKED };
    run(sync_feed(rig.phone(), &follow, by_hand, &mut Dice::new(1), |progress| told.push(progress)));
    let total = group.editions[0].head.base.n;
    assert_eq!(told.first(), Some(&Progress::Checking));
    assert!(told.contains(&Progress::Downloading { done: 0, total }));
    assert!(told.contains(&Progress::Downloading { done: total, total }));
    assert_eq!(told.last(), Some(&Progress::Keeping));
}

#[test]
fn a_small_change_of_a_large_feed_costs_little() {
    let (server, mut group, follow, mut rig) = published();
    let mut records = bulk(100_000);
    publish(&server, &mut group, records.clone());
    rig.press(&follow);
    records.insert(("note".to_owned(), "news".to_owned()), note("one more"));
    publish(&server, &mut group, records);
    server.asked();
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
    let cost: usize = server.asked().iter().map(|asked| asked.answered).sum();
    assert!(cost < 3_000, "{cost} bytes");
}

#[test]
fn a_download_goes_on_at_another_host_after_the_first_died_and_after_a_restart() {
    let (server, mut group, follow_first, mut rig) = published();
    publish(&server, &mut group, bulk(60_000));
    let total = group.editions[1].head.base.n;
    server.cut_at(20_000);
    assert_eq!(rig.press(&follow_first), Outcome::Trouble(Trouble::CutOff));
    drop(server);
    let other = FaultServer::start(8);
    upload(&other, "mirror", &group);
    let Rig { folder, .. } = rig;
    let mut rig = Rig {
        database: Database::open(folder.path(), Verified::embedded(), "en").unwrap(),
        packs: Packs::open(Some(folder.path())),
        folder,
        ..Rig::new()
    };
    assert!(matches!(rig.press(&follow(&group, &[other.url("mirror")])), Outcome::Changed { .. }));
    rig.check(&group);
    let asked = other.asked();
    let pack = asked.last().unwrap();
    assert_eq!(pack.header("range"), Some("bytes=20000-"));
    assert!((pack.answered as u64) < total - 19_000, "all of it came again");
}

#[test]
fn a_part_that_was_wrong_is_dropped_and_the_pack_fetched_anew() {
    let (server, mut group, follow, mut rig) = published();
    publish(&server, &mut group, bulk(60_000));
    let base = group.editions[1].head.base;
    // As a cache would have left it that mixed up two files.
    rig.packs.append(&base.h, &group.packs[&group.editions[0].head.base.h]).unwrap();
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
    assert_eq!(server.asked().len(), 4, "head, keys, the rest, all of it");
    // Longer than it should be.
    publish(&server, &mut group, bulk(50_000));
    let base = group.editions[2].head.base;
    rig.packs.append(&base.h, &vec![0; 200_000]).unwrap();
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
}

#[test]
fn a_pack_with_wrong_bytes_is_asked_of_the_next_host() {
    let (bad, group, _, mut rig) = published();
    let good = FaultServer::start(9);
    upload(&good, "feed", &group);
    let follow = follow(&group, &[bad.url("feed"), good.url("feed")]);
    bad.next(Fault::OtherPack);
    let base = group.editions[0].head.base.h;
    bad.put(&format!("feed/p/{base}.zst"), &{
        let mut bytes = group.packs[&base].clone();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        bytes
    });
    let mut outcomes = Vec::new();
    while rig.order(&group.feed).is_none() && outcomes.len() < 10 {
        outcomes.push(rig.press(&follow));
    }
    rig.check(&group);
    assert_eq!(outcomes.len(), 1, "{outcomes:?}");
    if !bad.asked().is_empty() {
        assert!(rig.database.backoff(&bad.host(), rig.time.now()).unwrap().is_some());
    }
}

#[test]
fn where_bytes_cost_a_large_download_asks_first() {
    let (server, mut group, follow, mut rig) = published();
    publish(&server, &mut group, bulk(150_000));
    let bytes = group.editions[1].head.base.n;
    assert!(bytes > 64 * 1024);
    let metered = Conditions { metered: true, ..UNASKED };
    assert_eq!(rig.sync(&follow, metered), Outcome::LargeDownload { bytes });
    assert_eq!(paths(&server), ["head.txt", "keys.txt"], "no byte of it came");
    let by_hand = Conditions { by_hand: true, ..metered };
    assert_eq!(rig.sync(&follow, by_hand), Outcome::LargeDownload { bytes });
    let less = Conditions { allow: Some(bytes - 1), ..by_hand };
    assert_eq!(rig.sync(&follow, less), Outcome::LargeDownload { bytes });
    let agreed = Conditions { allow: Some(bytes), ..by_hand };
    server.cut_at(20_000);
    assert_eq!(rig.sync(&follow, agreed), Outcome::Trouble(Trouble::CutOff));
    // What is still to come is little now.
    assert!(matches!(rig.sync(&follow, by_hand), Outcome::Changed { .. }));
    rig.check(&group);

    // A small change comes unasked.
    let mut records = group.editions[1].records.clone();
    records.insert(("note".to_owned(), "news".to_owned()), note("one more"));
    publish(&server, &mut group, records);
    pass(TimeDelta::days(1));
    assert!(matches!(rig.sync(&follow, metered), Outcome::Changed { .. }));
    rig.check(&group);
}

#[test]
fn who_saves_data_is_asked_nothing_and_asks_nobody() {
    let (server, group, follow, mut rig) = published();
    let saver = Conditions { saver: true, ..UNASKED };
    assert_eq!(rig.sync(&follow, saver), Outcome::ByHandOnly);
    assert!(server.asked().is_empty());
    assert!(matches!(rig.sync(&follow, Conditions { by_hand: true, ..saver }), Outcome::Changed { .. }));
    rig.check(&group);
}

#[test]
fn a_feed_rests_for_half_a_day_and_the_button_wakes_it() {
    let (server, mut group, follow, mut rig) = published();
    assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Changed { .. }));
    server.asked();
    for hours in [0, 4, 5] {
        pass(TimeDelta::hours(hours));
        assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Later { .. }), "{hours}");
    }
    assert!(server.asked().is_empty());
    publish(&server, &mut group, notes(&["second"]));
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    pass(TimeDelta::hours(15));
    assert_eq!(rig.sync(&follow, UNASKED), Outcome::UpToDate);
}

#[test]
fn a_feed_that_warns_is_asked_for_every_hour_where_bytes_are_free() {
    let (server, mut group, follow, mut rig) = published();
    let mut head = group.head_of(&notes(&["first"]));
    head.kinds.push("alert".to_owned());
    let head_txt = group.sign(&head);
    group.editions.push(crate::feed_maker::Edition { head, head_txt, records: notes(&["first"]) });
    upload(&server, "feed", &group);
    rig.press(&follow);
    pass(TimeDelta::minutes(47));
    assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Later { .. }));
    pass(TimeDelta::minutes(26));
    assert!(matches!(rig.sync(&follow, Conditions { metered: true, ..UNASKED }), Outcome::Later { .. }));
    assert_eq!(rig.sync(&follow, UNASKED), Outcome::UpToDate);
}

#[test]
fn a_hidden_service_without_tor_is_not_asked_and_the_reader_learns_why() {
    let (server, group, mut both, mut rig) = published();
    let hidden = follow(&group, &["http://tentlighttentlight.onion/".to_owned(), "ftp://example.org/".to_owned()]);
    assert_eq!(rig.press(&hidden), Outcome::Trouble(Trouble::NeedsTor));
    both.urls.extend(hidden.urls);
    assert!(matches!(rig.press(&both), Outcome::Changed { .. }));
    server.next(Fault::Unavailable);
    rig.press(&both);
    assert!(matches!(rig.press(&both), Outcome::Later { .. }), "a pause says more than that there is no Tor");
}

#[test]
fn every_word_of_an_outcome_is_known_to_those_who_say_it_in_sentences() {
    let troubles = Trouble::ALL.iter().map(|trouble| trouble.word());
    let refusals = Refusal::ALL.iter().map(|refusal| refusal.word());
    for word in Outcome::WORDS.iter().copied().chain(troubles).chain(refusals) {
        assert_ne!(Problem::of(word), Some(Problem::Other), "{word}");
    }
}

#[test]
fn a_host_that_fails_is_left_alone_and_that_is_remembered_across_a_restart() {
    let (server, group, follow, mut rig) = published();
    for errors in 1..=3 {
        server.next(Fault::ServerError);
        assert_eq!(rig.press(&follow), Outcome::Trouble(Trouble::Status { code: 500, retry_after: None }));
        let held = rig.database.backoff(&server.host(), rig.time.now()).unwrap().unwrap();
        assert_eq!(held.errors, errors);
    }
    // The dice may throw a pause of nothing: a long one is set by hand.
    let until = clock() + TimeDelta::hours(2);
    let pause = Backoff { errors: 3, not_before: until };
    rig.database.set_backoff(&server.host(), Some(pause), clock()).unwrap();
    let Rig { folder, database, .. } = rig;
    drop(database);
    let database = Database::open(folder.path(), Verified::embedded(), "en").unwrap();
    let mut rig = Rig { folder, database, ..Rig::new() };
    server.asked();
    assert_eq!(rig.sync(&follow, UNASKED), Outcome::Later { until });
    assert!(server.asked().is_empty());
    pass(TimeDelta::hours(2));
    assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Changed { .. }));
    assert_eq!(rig.database.backoff(&server.host(), clock()).unwrap(), None, "it did well, and that is forgotten");
    rig.check(&group);
}

#[test]
fn a_host_that_asks_for_a_pause_gets_it_even_from_the_button() {
    let (server, group, follow, mut rig) = published();
    server.next(Fault::Unavailable);
    assert!(matches!(rig.press(&follow), Outcome::Trouble(Trouble::Status { code: 503, retry_after: Some(_) })));
    server.asked();
    let Outcome::Later { until } = rig.press(&follow) else { panic!("it was asked again") };
    assert!(until > clock() && server.asked().is_empty());
    CLOCK.set(until);
    assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Changed { .. }));
    rig.check(&group);
}

#[test]
fn a_pause_from_a_clock_that_was_years_ahead_does_not_hold() {
    let (server, _group, follow, mut rig) = published();
    set_clock("2032-01-01T00:00:00Z");
    server.next(Fault::Unavailable);
    rig.press(&follow);
    set_clock("2027-07-01T12:00:00Z");
    assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Changed { .. }));
    // Nor does the rest after an asking in the future.
    set_clock("2032-01-01T00:00:00Z");
    rig.press(&follow);
    set_clock("2027-07-01T12:00:00Z");
    assert_eq!(rig.sync(&follow, UNASKED), Outcome::UpToDate);
}

#[test]
fn a_captive_portal_counts_against_nobody_and_is_left_alone_for_five_minutes() {
    let (server, group, follow, mut rig) = published();
    for fault in [Fault::CaptiveHead, Fault::Login] {
        server.next(fault);
        assert_eq!(rig.sync(&follow, UNASKED), Outcome::Refused(Refusal::NotAFeed));
        assert_eq!(rig.database.backoff(&server.host(), clock()).unwrap(), None);
        assert_eq!(rig.sync(&follow, UNASKED), Outcome::Later { until: clock() + TimeDelta::minutes(5) });
        pass(TimeDelta::minutes(5));
    }
    server.next(Fault::CaptivePack);
    let outcome = rig.sync(&follow, UNASKED);
    assert!(matches!(outcome, Outcome::Trouble(Trouble::OtherLength | Trouble::NotAPack)), "{outcome:?}");
    assert_eq!(rig.packs.part_len(&group.editions[0].head.base.h), 0, "a page was kept as a part");
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
}

#[test]
fn mirrors_named_by_the_head_are_asked_when_the_first_host_is_gone() {
    let (server, mut group, follow, mut rig) = published();
    let mirror = FaultServer::start(9);
    let mut head = group.head_of(&notes(&["first"]));
    // A head may name plain http for hidden services alone: this one is not asked.
    head.mirrors = vec![mirror.url("feed"), "https://127.0.0.1:1/".to_owned()];
    let head_txt = group.sign(&head);
    group.editions.push(crate::feed_maker::Edition { head, head_txt, records: notes(&["first"]) });
    upload(&server, "feed", &group);
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    drop(server);
    assert_eq!(rig.press(&follow), Outcome::Trouble(Trouble::Unreachable));
    assert!(mirror.asked().is_empty(), "a head made a phone say in the open whom it follows");
    let asked = |host: &str| rig.database.backoff(host, clock()).unwrap().is_some();
    assert!(asked("127.0.0.1:1"), "the mirror over https was not asked");
}

#[test]
fn the_host_with_the_fewest_errors_is_asked_first() {
    let (server, group, _, mut rig) = published();
    let other = FaultServer::start(9);
    upload(&other, "feed", &group);
    let follow = follow(&group, &[server.url("feed"), other.url("feed")]);
    let failed = Backoff { errors: 1, not_before: clock() };
    rig.database.set_backoff(&server.host(), Some(failed), clock()).unwrap();
    for seed in 0..8 {
        rig.dice = Dice::new(seed);
        rig.press(&follow);
    }
    assert!(server.asked().is_empty() && !other.asked().is_empty());
    // Among equals it is chance.
    rig.database.set_backoff(&server.host(), None, clock()).unwrap();
    for seed in 0..16 {
        rig.dice = Dice::new(seed);
        rig.press(&follow);
    }
    assert!(!server.asked().is_empty() && !other.asked().is_empty());
}

#[test]
fn a_mirror_that_is_behind_is_passed_over_and_one_that_is_ahead_is_believed() {
    let (server, mut group, _, mut rig) = published();
    let behind = FaultServer::start(9);
    upload(&behind, "feed", &group);
    publish(&server, &mut group, notes(&["second"]));
    let both = follow(&group, &[behind.url("feed"), server.url("feed")]);
    let only_behind = follow(&group, &[behind.url("feed")]);
    for _ in 0..8 {
        rig.press(&both);
    }
    rig.check(&group);
    assert_eq!(rig.order(&group.feed), Some(Order { epoch: 1, seq: 2 }));
    assert_eq!(rig.press(&only_behind), Outcome::Refused(Refusal::RolledBack));
    assert_eq!(rig.database.backoff(&behind.host(), clock()).unwrap(), None);
    rig.check(&group);
}

#[test]
fn new_keys_come_with_a_new_epoch_and_keys_taken_back_no_longer_count() {
    let (server, mut group, follow, mut rig) = published();
    rig.press(&follow);
    let before = group.editions[0].head.clone();
    let old_keys = group.rotate();
    publish(&server, &mut group, notes(&["by new hands"]));
    server.asked();
    assert!(matches!(rig.press(&follow), Outcome::Changed { to: Order { epoch: 2, seq: 1 }, .. }));
    rig.check(&group);
    assert!(paths(&server).contains(&"keys.txt".to_owned()));

    // Whoever has the old key goes on, with numbers as great as they like, in the old epoch and in this one.
    for (epoch, refusal) in [(1, Refusal::RolledBack), (2, Refusal::RevokedKey), (3, Refusal::RevokedKey)] {
        let mut head = before.clone();
        head.order = Order { epoch, seq: 1 << 40 };
        let forged = crate::feed_maker::envelope(&head.to_body().unwrap(), &[&old_keys[0]]);
        server.put("feed/head.txt", &forged);
        assert_eq!(rig.press(&follow), Outcome::Refused(refusal), "epoch {epoch}");
        assert_eq!(rig.order(&group.feed), Some(Order { epoch: 2, seq: 1 }));
    }
    // A phone that was away all the time comes to the same.
    upload(&server, "feed", &group);
    let mut fresh = Rig::new();
    fresh.press(&follow);
    fresh.check(&group);
}

#[test]
fn older_keys_than_are_held_never_count_again() {
    let (server, mut group, follow, mut rig) = published();
    let old_keys_txt = group.keys_txt();
    let old = group.rotate();
    publish(&server, &mut group, notes(&["by new hands"]));
    rig.press(&follow);
    // A thief of the old key shows the old key list beside a head of an epoch that nobody opened.
    let mut head = group.editions[1].head.clone();
    head.order = Order { epoch: 9, seq: 9 };
    server.put("feed/head.txt", &crate::feed_maker::envelope(&head.to_body().unwrap(), &[&old[0]]));
    server.put("feed/keys.txt", &old_keys_txt);
    assert_eq!(rig.press(&follow), Outcome::Refused(Refusal::BadSignature));
    rig.check(&group);
}

#[test]
fn a_feed_with_two_faces_stands_still_until_its_group_opens_another_epoch() {
    let (server, mut group, follow, mut rig) = published();
    rig.press(&follow);
    let held = group.editions[0].head_txt.clone();
    let mut other = group.head_of(&notes(&["told to others"]));
    other.order = Order { epoch: 1, seq: 1 };
    other.deltas.clear();
    let other = group.sign(&other);
    server.put("feed/head.txt", &other);
    assert_eq!(rig.press(&follow), Outcome::Refused(Refusal::Equivocation));
    assert_eq!(rig.database.proof(&group.feed).unwrap(), Some((held, other)), "both heads are kept as proof");
    assert_eq!(rig.database.backoff(&server.host(), clock()).unwrap(), None, "the host only carried it");
    rig.check(&group);

    publish(&server, &mut group, notes(&["second"]));
    server.asked();
    assert_eq!(rig.press(&follow), Outcome::Refused(Refusal::Equivocation));
    assert_eq!(rig.order(&group.feed), Some(Order { epoch: 1, seq: 1 }));
    assert_eq!(paths(&server), ["head.txt"], "nothing more is fetched of it");

    group.rotate();
    publish(&server, &mut group, notes(&["second"]));
    assert!(matches!(rig.press(&follow), Outcome::Changed { to: Order { epoch: 2, seq: 1 }, .. }));
    rig.check(&group);
    assert_eq!(rig.database.proof(&group.feed).unwrap(), None);
    publish(&server, &mut group, notes(&["third"]));
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
}

#[test]
fn a_delta_that_does_not_lead_to_what_was_signed_gives_way_to_the_base() {
    let (server, mut group, follow, mut rig) = published();
    publish(&server, &mut group, bulk(20_000));
    rig.press(&follow);
    let mut records = group.editions[1].records.clone();
    records.insert(("note".to_owned(), "news".to_owned()), note("one more"));
    let mut head = group.head_of(&records);
    // A publisher's tool that made the delta from the wrong folder: the pack is what was signed for, and leads elsewhere.
    let wrong = crate::feed_maker::pack(&(crate::feed_maker::line("note", "other", &note("another")) + "\n"));
    group.packs.insert(wrong.0.h, wrong.1);
    for delta in &mut head.deltas {
        delta.pack = wrong.0;
    }
    let head_txt = group.sign(&head);
    group.editions.push(crate::feed_maker::Edition { head, head_txt, records });
    upload(&server, "feed", &group);
    server.asked();
    assert!(matches!(rig.press(&follow), Outcome::Changed { to: Order { epoch: 1, seq: 3 }, .. }));
    rig.check(&group);
    let head = &group.editions[2].head;
    assert_eq!(paths(&server)[1..], [format!("{}.zst", wrong.0.h), format!("{}.zst", head.base.h)]);
}

#[test]
fn a_delta_that_is_gone_or_spoilt_gives_way_to_the_base() {
    let (server, mut group, follow, mut rig) = published();
    let mut records = bulk(20_000);
    publish(&server, &mut group, records.clone());
    rig.press(&follow);
    for spoilt in [false, true] {
        records.insert(("note".to_owned(), format!("news-{spoilt}")), note("one more"));
        publish(&server, &mut group, records.clone());
        let delta = group.editions.last().unwrap().head.deltas[0].pack;
        let path = format!("feed/p/{}.zst", delta.h);
        if spoilt {
            let mut bytes = group.packs[&delta.h].clone();
            bytes[20] ^= 1;
            server.put(&path, &bytes);
        } else {
            server.remove(&path);
        }
        assert!(matches!(rig.press(&follow), Outcome::Changed { .. }), "spoilt: {spoilt}");
        rig.check(&group);
    }
}

#[test]
fn a_base_that_is_not_what_was_signed_is_fetched_once_and_never_taken() {
    let (server, mut group, follow, mut rig) = published();
    rig.press(&follow);
    let mut head = group.head_of(&notes(&["second"]));
    head.state = state(&notes(&["another"])).0;
    head.deltas.clear();
    let head_txt = group.sign(&head);
    server.put("feed/head.txt", &head_txt);
    for (hash, bytes) in &group.packs {
        server.put(&format!("feed/p/{hash}.zst"), bytes);
        server.put(&format!("mirror/p/{hash}.zst"), bytes);
    }
    server.put("mirror/head.txt", &head_txt);
    server.asked();
    let mut both = follow.clone();
    both.urls.push(server.url("mirror"));
    assert_eq!(rig.sync(&both, Conditions { by_hand: true, ..UNASKED }), Outcome::Refused(Refusal::WrongState));
    rig.check(&group);
    let packs = paths(&server).iter().filter(|path| path.ends_with(".zst")).count();
    assert_eq!(packs, 1, "the same bytes came from two hosts");
}

#[test]
fn a_phone_whose_clock_is_wrong_still_syncs_and_says_so() {
    let (_server, group, follow, mut rig) = published();
    set_clock("1970-01-01T00:00:00Z");
    assert!(rig.time.clock_is_wrong());
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
    set_clock("2027-07-01T12:00:00Z");
    assert!(!rig.time.clock_is_wrong());
    // A group's head from the future moves nobody's clock.
    let (server, mut group, follow, mut rig) = published();
    let mut head = group.head_of(&notes(&["from 2099"]));
    head.made = "2099-01-01T00:00:00Z".parse().unwrap();
    let head_txt = group.sign(&head);
    group.editions.push(crate::feed_maker::Edition { head, head_txt, records: notes(&["from 2099"]) });
    upload(&server, "feed", &group);
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    know_from_held(&rig.database, &rig.time).unwrap();
    assert_eq!(rig.time.now(), clock());
}

#[test]
fn core_comes_over_the_network_only_with_its_signers_and_then_sets_the_time() {
    let (server, ..) = published();
    let mut core = Group::core();
    let order = Verified::embedded().order();
    let mut head = core.head_of(&Records::new());
    head.order = Order { epoch: order.epoch, seq: order.seq + 1 };
    head.made = "2027-09-01T00:00:00Z".parse().unwrap();
    let head_txt = core.sign(&head);
    core.editions.push(crate::feed_maker::Edition { head, head_txt, records: Records::new() });
    for (hash, bytes) in &core.packs {
        server.put(&format!("core/p/{hash}.zst"), bytes);
    }
    server.put("core/head.txt", &core.editions[0].head_txt);
    let follow = follow(&core, &[server.url("core")]);
    let mut nobody = Rig::new();
    assert_eq!(nobody.press(&follow), Outcome::Refused(Refusal::CoreUpdatesNotEnabled));
    let signers = core.publish.iter().map(|signer| signer.public()).collect();
    let mut rig = Rig::with(Anchors { core: signers, directory: Vec::new() });
    let outcome = rig.press(&follow);
    assert!(matches!(outcome, Outcome::Changed { .. }), "{outcome:?}");
    assert_eq!(rig.time.now(), "2027-09-01T00:00:00Z".parse::<DateTime<Utc>>().unwrap());
    // The same after a restart, from what is held.
    let again = TrustedTime::new(clock, "2026-11-01T00:00:00Z".parse().unwrap());
    know_from_held(&rig.database, &again).unwrap();
    assert_eq!(again.now(), rig.time.now());
}

#[test]
fn spare_copies_follow_each_edition_and_make_it_again() {
    let (server, mut group, follow, mut rig) = published();
    publish(&server, &mut group, bulk(10_000));
    rig.press(&follow);
    for at in 0..3 {
        let mut records = group.editions.last().unwrap().records.clone();
        records.insert(("note".to_owned(), format!("news-{at}")), note("more"));
        publish(&server, &mut group, records);
        rig.press(&follow);
    }
    assert_eq!(rig.packs.trail(&group.feed).len(), 4, "a base and three deltas");
    rig.database.drop_feed(&group.feed).unwrap();
    assert_eq!(rig.order(&group.feed), None);
    let restored = rig.database.restore(&rig.packs, std::slice::from_ref(&group.feed), clock()).unwrap();
    assert_eq!(restored.whole, [group.feed.clone()]);
    rig.check(&group);
    run(sync_all(
        rig.phone(),
        &[follow],
        Conditions { by_hand: true, ..UNASKED },
        &mut Dice::new(1),
        |_, _| {},
        |_, _| {},
    ));
    assert!(rig.packs.spare(&group.feed).is_some(), "what is needed was swept away");
}

#[test]
fn spare_copies_that_were_lost_come_again_with_the_next_edition_where_bytes_are_free() {
    let (server, mut group, follow, mut rig) = published();
    let mut records = bulk(200_000);
    publish(&server, &mut group, records.clone());
    rig.press(&follow);
    rig.packs.clear().unwrap();
    for (metered, whole) in [(true, false), (false, true)] {
        records.insert(("note".to_owned(), format!("news-{metered}")), note("one more"));
        publish(&server, &mut group, records.clone());
        pass(TimeDelta::days(1));
        let outcome = rig.sync(&follow, Conditions { metered, allow: None, ..UNASKED });
        assert!(matches!(outcome, Outcome::Changed { .. }), "{outcome:?}");
        rig.check(&group);
        assert_eq!(rig.packs.spare(&group.feed).is_some(), whole, "metered: {metered}");
    }
}

#[test]
fn every_followed_feed_gets_its_turn_whatever_another_does() {
    let (server, group, follow_good, rig) = published();
    let dead = follow(&Group::new(), &["http://127.0.0.1:1/".to_owned()]);
    let nowhere = follow(&Group::new(), &["ftp://example.org/".to_owned()]);
    let follows = [dead.clone(), follow_good.clone(), nowhere.clone()];
    let mut came = Vec::new();
    let each = |feed: &FeedId, outcome| came.push((feed.clone(), outcome));
    run(sync_all(rig.phone(), &follows, UNASKED, &mut Dice::new(4), |_, _| {}, each));
    let of = |follow: &Follow| came.iter().find(|(feed, _)| *feed == follow.feed).unwrap().1;
    assert_eq!(of(&dead), Outcome::Trouble(Trouble::Unreachable));
    assert_eq!(of(&nowhere), Outcome::Trouble(Trouble::BadUrl));
    assert!(matches!(of(&follow_good), Outcome::Changed { .. }));
    rig.check(&group);
    assert_eq!(server.asked().len(), 3);
    let checked = rig.database.checked(&dead.feed).unwrap().unwrap();
    assert_eq!((checked.outcome.as_str(), checked.at), ("unreachable", clock()));
}

#[test]
fn two_syncs_at_once_come_to_the_same_and_break_nothing() {
    let (server, mut group, follow, rig) = published();
    publish(&server, &mut group, bulk(60_000));
    let folder = rig.folder.path().to_owned();
    drop(rig.database);
    let both: Vec<_> = (0..2)
        .map(|seed| {
            let (folder, follow) = (folder.clone(), follow.clone());
            std::thread::spawn(move || {
                let database = Database::open(&folder, Verified::embedded(), "en").unwrap();
                let (packs, time) = (Packs::open(Some(&folder)), rig_time());
                let http = Http::tuned(Arc::clone(&time), None, Patience::default(), None).unwrap();
                let anchors = Anchors::default();
                let phone = Phone { database: &database, packs: &packs, http: &http, anchors: &anchors, time: &time };
                let by_hand = Conditions { by_hand: true, ..UNASKED };
                loop {
                    let outcome = run(sync_feed(phone, &follow, by_hand, &mut Dice::new(seed), |_| {}));
                    if outcome != Outcome::Busy {
                        return outcome;
                    }
                    std::thread::yield_now();
                }
            })
        })
        .collect();
    let mut came: Vec<_> = both.into_iter().map(|one| one.join().unwrap().word()).collect();
    came.sort_unstable();
    assert_eq!(came, ["changed", "up-to-date"]);
    assert_eq!(paths(&server).iter().filter(|path| path.ends_with(".zst")).count(), 1);
    let database = Database::open(&folder, Verified::embedded(), "en").unwrap();
    let rig = Rig { database, packs: Packs::open(Some(&folder)), folder: rig.folder, ..Rig::new() };
    rig.check(&group);
    assert!(rig.packs.spare(&group.feed).is_some());
}

fn rig_time() -> Arc<TrustedTime> {
    Arc::new(TrustedTime::new(clock, "2026-11-01T00:00:00Z".parse().unwrap()))
}

fn workplace(folder: &TempDir) -> Workplace {
    Workplace {
        folder: folder.path().to_owned(),
        embedded: Verified::embedded(),
        language: "en".to_owned(),
        desk: desk(),
    }
}

fn desk() -> Desk {
    Desk { anchors: Anchors::default(), time: rig_time(), patience: Patience::default(), seed: 1 }
}

/// All it says until it is done.
fn heard(worker: &mut Worker) -> Vec<Said> {
    let mut all = Vec::new();
    // Waited for without this runtime's reactor, as the screens' executor would.
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    while let Some(said) = runtime.block_on(worker.heard()) {
        if said == Said::Done {
            break;
        }
        all.push(said);
    }
    all
}

#[test]
fn the_worker_syncs_beside_whoever_reads_and_says_what_came() {
    let (server, mut group, follow, rig) = published();
    let mut worker = Worker::start(workplace(&rig.folder)).unwrap();
    let all = || Command::All { follows: vec![follow.clone()], conditions: UNASKED, socks: None };
    worker.tell(all());
    worker.tell(all());
    let first = heard(&mut worker);
    assert_eq!(first.first(), Some(&Said::Progress(group.feed.clone(), Progress::Checking)));
    assert!(matches!(first.last(), Some(Said::Outcome(_, Outcome::Changed { .. }))), "{first:?}");
    let [Said::Outcome(_, Outcome::Later { .. })] = heard(&mut worker)[..] else { panic!("asked twice") };
    rig.check(&group); // this database was open all the time

    publish(&server, &mut group, notes(&["second"]));
    let by_hand = Conditions { by_hand: true, ..UNASKED };
    worker.tell(Command::One { follow: follow.clone(), conditions: by_hand, socks: None });
    assert!(matches!(heard(&mut worker).last(), Some(Said::Outcome(_, Outcome::Changed { .. }))));
    rig.check(&group);

    // Tor was asked for, and is not there: nobody is asked on the open road.
    server.asked();
    for (socks, trouble) in [("socks5h://127.0.0.1:1", Trouble::Unreachable), ("nonsense", Trouble::BadUrl)] {
        worker.tell(Command::One { follow: follow.clone(), conditions: by_hand, socks: Some(socks.to_owned()) });
        assert_eq!(heard(&mut worker).last(), Some(&Said::Outcome(group.feed.clone(), Outcome::Trouble(trouble))));
    }
    assert!(server.asked().is_empty());
    worker.end();
}

#[test]
fn a_worker_that_is_ended_in_the_middle_of_a_download_leaves_what_came_for_the_next() {
    let (server, mut group, follow, mut rig) = published();
    publish(&server, &mut group, bulk(60_000));
    let mut worker = Worker::start(workplace(&rig.folder)).unwrap();
    server.hold_at(20_000);
    worker.tell(Command::One {
        follow: follow.clone(),
        conditions: Conditions { by_hand: true, ..UNASKED },
        socks: None,
    });
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    while let Some(said) = runtime.block_on(worker.heard()) {
        if matches!(said, Said::Progress(_, Progress::Downloading { done: 20_000, .. })) {
            break;
        }
    }
    worker.end();
    server.asked();
    assert!(matches!(rig.press(&follow), Outcome::Changed { .. }));
    rig.check(&group);
    assert_eq!(server.asked().last().unwrap().header("range"), Some("bytes=20000-"));
}

/// One without a thread, as a page has it, and what it works on.
struct Beside {
    worker: Worker,
    database: Rc<Database>,
    tasks: tokio::task::LocalSet,
    runtime: tokio::runtime::Runtime,
}

impl Beside {
    fn new(database: &Rc<Database>) -> Self {
        let (worker, asks) = Worker::beside(Rc::clone(database), desk());
        let tasks = tokio::task::LocalSet::new();
        tasks.spawn_local(asks);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { worker, database: Rc::clone(database), tasks, runtime }
    }

    /// What comes of asking by hand.
    fn press(&mut self, follow: &Follow, most: Option<u64>) -> Outcome {
        let conditions = Conditions { by_hand: true, most, ..UNASKED };
        self.worker.tell(Command::All { follows: vec![follow.clone()], conditions, socks: None });
        let mut outcome = None;
        loop {
            match self.tasks.block_on(&self.runtime, self.worker.heard()).expect("it ended") {
                Said::Outcome(_, came) => outcome = Some(came),
                Said::Done => return outcome.unwrap(),
                Said::Progress(..) => {}
            }
        }
    }

    fn holds(&self, group: &Group) -> bool {
        let records = &group.editions.last().unwrap().records;
        let published: Vec<_> = records.iter().map(|((_, id), value)| (id.clone(), value.clone())).collect();
        self.database.note_values(&group.feed) == published
    }
}

#[test]
fn without_a_thread_the_very_database_that_screens_read_is_synced() {
    let (server, mut group, follow, rig) = published();
    let database = Rc::new(rig.database);
    let mut page = Beside::new(&database);
    assert!(matches!(page.press(&follow, None), Outcome::Changed { .. }));
    assert!(page.holds(&group));
    assert_eq!(page.press(&follow, None), Outcome::UpToDate);
    publish(&server, &mut group, notes(&["second"]));
    assert!(matches!(page.press(&follow, None), Outcome::Changed { .. }));
    assert!(page.holds(&group));
}

#[test]
fn without_a_thread_nothing_is_written_once_it_is_ended() {
    let (server, mut group, follow, rig) = published();
    let database = Rc::new(rig.database);
    let mut page = Beside::new(&database);
    page.press(&follow, None);
    publish(&server, &mut group, bulk(60_000));
    let conditions = Conditions { by_hand: true, ..UNASKED };
    page.worker.tell(Command::All { follows: vec![follow.clone()], conditions, socks: None });
    while let Some(said) = page.tasks.block_on(&page.runtime, page.worker.heard()) {
        if matches!(said, Said::Progress(_, Progress::Downloading { .. })) {
            break;
        }
    }
    let Beside { worker, tasks, runtime, .. } = page;
    worker.end();
    runtime.block_on(tasks); // to the end of all that it does
    assert_eq!(database.note_values(&group.feed).len(), 1, "what was there before");

    let mut page = Beside::new(&database);
    assert!(matches!(page.press(&follow, None), Outcome::Changed { .. }));
    assert!(page.holds(&group));
}

/// A page keeps no packs, and fetched every edition whole.
#[test]
fn where_no_spare_copy_is_kept_changes_come_alone_also_after_the_next_start() {
    let (server, mut group, follow, rig) = published();
    let database = Rc::new(rig.database);
    let mut records = bulk(200_000);
    publish(&server, &mut group, records.clone());
    Beside::new(&database).press(&follow, None);
    for news in ["one", "two"] {
        server.asked();
        records.insert(("note".to_owned(), format!("news-{news}")), note(news));
        publish(&server, &mut group, records.clone());
        let mut page = Beside::new(&database);
        assert!(matches!(page.press(&follow, None), Outcome::Changed { .. }));
        assert!(page.holds(&group));
        let bytes: usize = server.asked().iter().map(|asked| asked.answered).sum();
        assert!(bytes < 10_000, "{bytes} bytes for one note");
    }
}

#[test]
fn more_records_than_a_page_takes_in_are_left_and_said() {
    let (server, mut group, follow, rig) = published();
    let database = Rc::new(rig.database);
    let mut page = Beside::new(&database);
    page.press(&follow, Some(2));
    assert!(page.holds(&group));
    publish(&server, &mut group, notes(&["first", "second", "third"]));
    server.asked();
    assert_eq!(page.press(&follow, Some(2)), Outcome::Trouble(Trouble::MoreThanPage));
    assert_eq!(paths(&server), ["head.txt"], "none of it was fetched");
    assert_eq!(database.note_values(&group.feed).len(), 1);
    let rests = page.press(&follow, Some(3));
    assert!(matches!(rests, Outcome::Changed { .. }));
    assert!(page.holds(&group));
}

/// A rest or pause ends also where the clock is so wrong that the best guess of the time stands still.
#[test]
fn a_phone_whose_clock_is_decades_off_goes_on_asking_by_itself() {
    for wrong in ["1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z"] {
        let (server, mut group, follow, mut rig) = published();
        set_clock(wrong);
        assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Changed { .. }));
        publish(&server, &mut group, notes(&["second"]));
        pass(TimeDelta::hours(15));
        assert!(matches!(rig.sync(&follow, UNASKED), Outcome::Changed { .. }), "{wrong}");
        rig.check(&group);
        pass(TimeDelta::hours(15));
        server.next(Fault::Unavailable);
        rig.sync(&follow, UNASKED);
        pass(TimeDelta::hours(24));
        assert_eq!(rig.sync(&follow, UNASKED), Outcome::UpToDate, "{wrong}");
        // Set right, it asks at once.
        set_clock("2027-07-01T12:00:00Z");
        assert_eq!(rig.sync(&follow, UNASKED), Outcome::UpToDate, "{wrong}");
    }
}

#[test]
fn all_groups_together_stay_within_their_share_of_the_phone() {
    let server = FaultServer::start(7);
    let mut rig = Rig::new();
    let mut outcomes = Vec::new();
    for _ in 0..5 {
        let mut group = Group::new();
        let records = bulk(1_200_000);
        let mut head = group.head_of(&records);
        head.base.u = 32 << 20;
        let head_txt = group.sign(&head);
        group.editions.push(crate::feed_maker::Edition { head, head_txt, records });
        let folder = group.feed.to_string();
        upload(&server, &folder, &group);
        outcomes.push(rig.press(&follow(&group, &[server.url(&folder)])));
    }
    assert!(outcomes[..4].iter().all(|outcome| matches!(outcome, Outcome::Changed { .. })), "{outcomes:?}");
    assert_eq!(outcomes[4], Outcome::Refused(Refusal::TooLarge));
}

#[test]
fn a_phone_that_cannot_write_just_now_is_told_no_trouble_when_there_is_no_news() {
    let (_server, group, follow, mut rig) = published();
    rig.press(&follow);
    let holder = rusqlite::Connection::open(rig.folder.path().join("content.db")).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(rig.press(&follow), Outcome::UpToDate);
    rig.check(&group);
}

#[test]
fn a_pack_that_could_not_be_taken_in_just_now_is_not_fetched_twice() {
    let (server, group, follow, rig) = published();
    let holder = rusqlite::Connection::open(rig.folder.path().join("content.db")).unwrap();
    let mut seen = Vec::new();
    for statement in ["BEGIN IMMEDIATE", "ROLLBACK"] {
        holder.execute_batch(statement).unwrap();
        let by_hand = Conditions { by_hand: true, ..UNASKED };
        let mut dice = Dice::new(1);
        let done = |_: &FeedId, outcome| seen.push(outcome);
        run(sync_all(rig.phone(), std::slice::from_ref(&follow), by_hand, &mut dice, |_, _| {}, done));
    }
    assert!(matches!(seen[..], [Outcome::Failed(_), Outcome::Changed { .. }]), "{seen:?}");
    assert_eq!(paths(&server).iter().filter(|path| path.ends_with(".zst")).count(), 1);
    rig.check(&group);
}

/// Hosts say whom somebody asked, so they are kept no longer than they help.
#[test]
fn a_host_that_failed_is_forgotten_with_the_group_and_when_another_clock_wrote_it() {
    let (server, group, follow, mut rig) = published();
    let failed = |rig: &Rig| rig.database.backoff(&server.host(), clock()).unwrap().is_some();
    server.next(Fault::ServerError);
    rig.press(&follow);
    assert!(failed(&rig));
    rig.database.drop_feed(&group.feed).unwrap();
    assert!(!failed(&rig), "nobody is followed, and it still says who was asked");
    set_clock("2032-01-01T00:00:00Z");
    server.next(Fault::Unavailable);
    rig.press(&follow);
    set_clock("2027-07-01T12:00:00Z");
    assert!(failed(&rig));
    rig.database.set_backoff("another.example", None, clock()).unwrap();
    assert!(!failed(&rig));
}
