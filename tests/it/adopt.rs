//! Adopting what is signed: all of it or nothing of it, in its own place, and never backwards.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::Value;
use tempfile::TempDir;
use tentlight::domain::{FeedId, Id, Lowered, Pair, Risk};
use tentlight::feed::publish::{Content, compile, read};
use tentlight::feed::{Anchors, Head, Kind, Order, Refusal, Standing, Trust, Untrusted, Verified};
use tentlight::store::{Adopted, Database, ErrorKind, NotAdopted, Origin};

use crate::feed_maker::{Group, Records, first_day, line, note, notes, pack};
use crate::store::{assert_answers, content_db, edition, folder, folder_with_content, open, reviewed, reviewed_on};

pub(crate) fn now() -> DateTime<Utc> {
    first_day()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// The anchors that name this group's keys as core's.
pub(crate) fn anchors_of(core: &Group) -> Anchors {
    Anchors { core: core.publish.iter().map(|signer| signer.public()).collect(), directory: Vec::new() }
}

pub(crate) fn trust(group: &Group) -> Trust {
    if group.feed.is_core() {
        Trust::of_core(&anchors_of(group)).unwrap()
    } else {
        Trust::of_group(&group.keys_txt(), &group.feed).unwrap()
    }
}

fn keys_txt(group: &Group) -> Option<Vec<u8>> {
    (!group.feed.is_core()).then(|| group.keys_txt())
}

/// The edition in this place of all that the group published, by its base.
pub(crate) fn base(group: &Group, at: usize) -> Verified {
    signed(group, &group.editions[at].head.clone(), None)
}

/// The same, by the delta from an earlier one.
pub(crate) fn delta(group: &Group, from: usize, to: usize) -> Verified {
    signed(group, &group.editions[to].head.clone(), Some(group.editions[from].head.order))
}

/// A head that the group signs, with the packs that it names.
fn signed(group: &Group, head: &Head, onto: Option<Order>) -> Verified {
    let pack = onto.map_or(&head.base, |held| &head.deltas.iter().find(|delta| delta.from == held.seq).unwrap().pack);
    let packs = vec![group.pack(pack)];
    let head = trust(group).head(&group.sign(head)).unwrap();
    Untrusted { head, keys_txt: keys_txt(group), onto, packs }.verify().unwrap()
}

/// A group with three editions: one note, another one with it, the first taken back and the second changed.
pub(crate) fn published() -> Group {
    let mut group = Group::new();
    group.publish(notes(&["one"]));
    group.publish(notes(&["one", "two"]));
    let mut third = notes(&["one", "changed"]);
    third.remove(&("note".to_owned(), "note-0".to_owned()));
    third.insert(("note".to_owned(), "note-9".to_owned()), note("nine"));
    group.publish(third);
    group
}

/// A feed's rows, as they stand in the file.
pub(crate) fn rows(folder: &TempDir, feed: &FeedId) -> Vec<(String, String, String, Option<Vec<u8>>)> {
    let connection = Connection::open(content_db(folder)).unwrap();
    let rows = "SELECT kind, id, value, hash FROM record WHERE feed = ?1 ORDER BY kind, id";
    let mut query = connection.prepare(rows).unwrap();
    let rows = query.query_map([feed.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

#[track_caller]
fn take(database: &Database, edition: &Verified) {
    assert_eq!(database.adopt(edition, now()).unwrap(), Adopted::Taken);
}

#[track_caller]
fn refuse(database: &Database, edition: &Verified, why: Refusal) {
    match database.adopt(edition, now()) {
        Err(NotAdopted::Refused(refusal)) => assert_eq!(refusal, why),
        other => panic!("{other:?} instead of {why}"),
    }
}

fn held(database: &Database, group: &Group) -> Option<Order> {
    let held = database.held_head(&group.feed).unwrap()?;
    assert_eq!(held.adopted, now());
    // What is held proves itself.
    let trust = held.keys.map_or_else(|| trust(group), |keys| Trust::of_group(&keys, &group.feed).unwrap());
    Some(trust.head(&held.head).unwrap().head().order)
}

fn words(note: &Value) -> String {
    note["title"]["en"].as_str().unwrap().to_owned()
}

/// The notes that are shown, by id.
pub(crate) fn shown(database: &Database, feed: &FeedId) -> BTreeMap<String, String> {
    let notes: BTreeMap<Id, Value> = database.records_of(feed, Kind::Note).unwrap();
    notes.into_iter().map(|(id, note)| (id.to_string(), words(&note))).collect()
}

/// This edition of the group is what is held, and what is shown.
#[track_caller]
pub(crate) fn assert_held(database: &Database, group: &Group, at: usize) {
    let edition = &group.editions[at];
    assert_eq!(held(database, group), Some(edition.head.order));
    let notes =
        edition.records.iter().map(|((_, id), value)| (id.clone(), words(&serde_json::from_str(value).unwrap())));
    assert_eq!(shown(database, &group.feed), notes.collect());
    assert_eq!(database.origin(), Origin::Disk);
}

#[test]
fn a_base_and_a_delta_leave_the_same_rows_with_the_hash_of_each_line() {
    let group = published();
    let (by_base, by_delta, by_deltas) = (folder(), folder(), folder());
    take(&open(&by_base), &base(&group, 2));
    let database = open(&by_delta);
    take(&database, &base(&group, 0));
    assert_held(&database, &group, 0);
    take(&database, &delta(&group, 0, 2));
    assert_held(&database, &group, 2);
    let database = open(&by_deltas);
    for step in [base(&group, 0), delta(&group, 0, 1), delta(&group, 1, 2)] {
        take(&database, &step);
    }
    assert_held(&database, &group, 2);
    let expected = group.editions[2].records.iter().map(|((kind, id), value)| {
        let hash = tentlight::feed::Hash::of(line(kind, id, value).as_bytes());
        (kind.clone(), id.clone(), value.clone(), Some(hash.bytes().to_vec()))
    });
    let expected: Vec<_> = expected.collect();
    for folder in [by_base, by_delta, by_deltas] {
        assert_eq!(rows(&folder, &group.feed), expected);
    }
}

#[test]
fn what_is_held_already_changes_nothing_and_is_no_error() {
    let (group, folder) = (published(), folder());
    let database = open(&folder);
    take(&database, &base(&group, 1));
    for again in [base(&group, 1), delta(&group, 0, 1)] {
        assert_eq!(database.adopt(&again, now()).unwrap(), Adopted::AlreadyHeld);
    }
    assert_held(&database, &group, 1);
}

#[test]
fn an_older_edition_never_replaces_a_newer_one() {
    let (mut group, folder) = (published(), folder());
    let database = open(&folder);
    take(&database, &base(&group, 2));
    for old in [base(&group, 0), base(&group, 1), delta(&group, 0, 1)] {
        refuse(&database, &old, Refusal::RolledBack);
    }
    assert_held(&database, &group, 2);
    // A new epoch begins again at one, and is newer all the same.
    let old = base(&group, 2);
    group.rotate();
    group.publish(notes(&["begun again"]));
    take(&database, &base(&group, 3));
    refuse(&database, &old, Refusal::RolledBack);
    assert_held(&database, &group, 3);
}

#[test]
fn one_number_with_two_contents_is_refused() {
    let (mut group, folder) = (published(), folder());
    let database = open(&folder);
    take(&database, &base(&group, 2));
    group.editions.pop();
    group.publish(notes(&["something else"]));
    refuse(&database, &base(&group, 2), Refusal::Equivocation);
    assert_eq!(shown(&database, &group.feed)["note-9"], "nine");
}

#[test]
fn a_feed_that_was_caught_stands_still_until_its_keys_change() {
    let (mut group, folder) = (published(), folder());
    let database = open(&folder);
    take(&database, &base(&group, 0));
    assert_eq!(database.proof(&group.feed).unwrap(), None);
    database.set_proof(&group.feed, (b"a", b"b")).unwrap();
    database.set_proof(&group.feed, (b"a", b"later")).unwrap();
    drop(database);
    let database = open(&folder);
    assert_eq!(database.proof(&group.feed).unwrap(), Some((b"a".to_vec(), b"b".to_vec())));
    refuse(&database, &base(&group, 1), Refusal::Equivocation);
    refuse(&database, &delta(&group, 0, 2), Refusal::Equivocation);
    assert_held(&database, &group, 0);
    let old = group.editions.len();
    group.rotate();
    group.publish(notes(&["new keys"]));
    take(&database, &base(&group, old));
    assert_held(&database, &group, old);
    assert_eq!(database.proof(&group.feed).unwrap(), None);
}

#[test]
fn a_delta_on_anything_but_what_is_held_is_refused() {
    let (group, folder) = (published(), folder());
    let database = open(&folder);
    refuse(&database, &delta(&group, 0, 1), Refusal::NotHeld);
    assert_eq!(held(&database, &group), None);
    take(&database, &base(&group, 0));
    refuse(&database, &delta(&group, 1, 2), Refusal::NotHeld);
    assert_held(&database, &group, 0);
}

/// Each of these is noticed at another moment: in the first line, in a later one, in the sum.
#[test]
fn an_edition_that_is_not_what_was_signed_for_leaves_everything_as_it_was() {
    let mut group = published();
    let folder = folder();
    let database = open(&folder);
    take(&database, &base(&group, 1));
    let before = (rows(&folder, &group.feed), rows(&folder, &FeedId::core()));
    let good = group.editions[2].head.clone();
    let with_lines = |group: &mut Group, lines: &str| {
        let (expected, bytes) = pack(lines);
        group.packs.insert(expected.h, bytes);
        Head { base: expected, ..good.clone() }
    };
    let (first, last) = (line("note", "note-1", &note("changed")), line("note", "note-9", &note("nine")));
    let other = good.base.h;
    let wrong = [
        (Head { state: other, ..good.clone() }, Refusal::WrongState),
        (Head { count: 3, ..good.clone() }, Refusal::WrongState),
        (with_lines(&mut group, ""), Refusal::WrongState),
        (with_lines(&mut group, &format!("{first}\n")), Refusal::WrongState),
        (with_lines(&mut group, &format!("{first}\n{last} \n")), Refusal::WrongState),
        (with_lines(&mut group, &format!("{last}\n{first}\n")), Refusal::OutOfOrder),
        (with_lines(&mut group, &format!("{first}\n{first}\n")), Refusal::DuplicateRecord),
        (with_lines(&mut group, &format!("{first}\n<html>\n")), Refusal::BadRecord),
        (with_lines(&mut group, &format!("{first}\n{last}")), Refusal::Damaged),
    ];
    for (head, why) in wrong {
        refuse(&database, &signed(&group, &head, None), why);
        assert_held(&database, &group, 1);
        assert_eq!((rows(&folder, &group.feed), rows(&folder, &FeedId::core())), before, "{why}");
    }
    let (delta_pack, bytes) = pack(&format!("{first}\n"));
    group.packs.insert(delta_pack.h, bytes);
    let mut head = good.clone();
    head.deltas.iter_mut().for_each(|delta| delta.pack = delta_pack);
    refuse(&database, &signed(&group, &head, Some(group.editions[1].head.order)), Refusal::WrongState);
    assert_eq!((rows(&folder, &group.feed), rows(&folder, &FeedId::core())), before);
    take(&database, &base(&group, 2));
    assert_held(&database, &group, 2);
}

#[test]
fn more_records_than_a_feed_may_have_are_refused_before_they_are_all_taken_in() {
    let mut group = published();
    let some = |count: u64| -> String {
        let value = |at: u64| format!(r#"{{"n":{}}}"#, at.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        (0..count).map(|at| line("later", &format!("x{at:06}"), &value(at)) + "\n").collect()
    };
    let (base, bytes) = pack(&some(50_001));
    group.packs.insert(base.h, bytes);
    let edition = signed(&group, &Head { base, ..group.editions[2].head.clone() }, None);
    let mut seen = 0;
    let refused = edition.each_line::<Refusal>(|_| {
        seen += 1;
        Ok(())
    });
    assert_eq!((refused, seen), (Err(Refusal::TooManyRecords), 50_000));
}

/// Safety 24: one signature must not paint everything red.
/// The base is what a feed may weigh, also for a phone that came by deltas and never saw it.
#[test]
fn deltas_that_add_up_to_more_than_the_base_are_refused() {
    let folder = folder();
    let database = open(&folder);
    let mut group = Group::new();
    group.publish(notes(&["one"]));
    take(&database, &base(&group, 0));
    group.publish(notes(&["one", "two"]));
    let mut head = group.editions[1].head.clone();
    head.base.u = 60;
    refuse(&database, &signed(&group, &head, Some(group.editions[0].head.order)), Refusal::Bomb);
    assert_held(&database, &group, 0);
}

/// By the day it was taken in: an edition may be dated back, and a phone may have been away for long.
#[test]
fn what_core_lowered_long_ago_is_told_from_the_day_the_phone_learns_of_it() {
    let mut core = Group::core();
    core.epoch = Verified::embedded().order().epoch + 1;
    let database = open(&folder_with_content());
    for risk in [Risk::Dangerous, Risk::Low] {
        core.publish(core_records(|content| pair(content, risk)));
    }
    take(&database, &base(&core, 0));
    let later = now() + chrono::TimeDelta::days(200);
    database.adopt(&base(&core, 1), later).unwrap();
    let rating = database.chart().unwrap().rating(&id("cannabis"), &id("lsd"));
    assert_eq!(rating.lowered(later.date_naive()), Some(Lowered { was: Risk::Dangerous, on: later.date_naive() }));
}

#[test]
fn a_group_that_rates_more_than_ten_pairs_is_refused() {
    let mut group = Group::new();
    group.publish(ratings(10));
    let folder = folder();
    let database = open(&folder);
    take(&database, &base(&group, 0));
    group.publish(ratings(11));
    refuse(&database, &base(&group, 1), Refusal::TooManyRatings);
    refuse(&database, &delta(&group, 0, 1), Refusal::TooManyRatings);
    assert_eq!(held(&database, &group), Some(Order { epoch: 1, seq: 1 }));
}

/// So many pairs of rows of the chart, all raised; the first is ketamine with LSD, which core calls something less.
fn ratings(count: usize) -> Records {
    let others =
        ["lsd", "cannabis", "cocaine", "mdma", "alcohol", "dmt", "mescaline", "ssris", "caffeine", "pcp", "nbomes"];
    let rating = |other: &&str| {
        let value = format!(
            r#"{{"a":"ketamine","b":"{other}","risk":"dangerous","mechanism":"vomiting","source":"https://jes.example/w","on":"2027-05-12"}}"#
        );
        (("rating".to_owned(), format!("ketamine-{other}")), value)
    };
    others[..count].iter().map(rating).collect()
}

#[test]
fn a_feed_touches_no_row_but_its_own() {
    let folder = folder_with_content();
    let (one, other) = (published(), published());
    let database = open(&folder);
    let core = rows(&folder, &FeedId::core());
    take(&database, &base(&one, 0));
    take(&database, &base(&other, 2));
    assert_held(&database, &one, 0);
    take(&database, &delta(&one, 0, 2));
    assert_held(&database, &other, 2);
    assert_held(&database, &one, 2);
    database.drop_feed(&one.feed).unwrap();
    assert_eq!((held(&database, &one), shown(&database, &one.feed)), (None, BTreeMap::new()));
    assert_held(&database, &other, 2);
    assert_eq!(rows(&folder, &FeedId::core()), core);
    database.drop_feed(&FeedId::core()).unwrap();
    assert_answers(&database);
    // Records of core's kinds in a group's feed are kept, and no question about core reads them.
    let mut hostile = Group::new();
    let row = core.iter().find(|(kind, id, ..)| kind == "combination" && id == "alcohol.ghb-gbl").unwrap();
    hostile.publish(Records::from([((row.0.clone(), row.1.clone()), row.2.replace("dangerous", "low"))]));
    take(&database, &base(&hostile, 0));
    assert_answers(&database);
    assert_eq!(database.counts(&hostile.feed).unwrap(), BTreeMap::from([("combination".to_owned(), 1)]));
}

#[test]
fn a_kind_that_this_version_does_not_know_is_kept_and_counts_for_the_state() {
    let mut group = Group::new();
    let mut records = notes(&["one"]);
    records.insert(("later".to_owned(), "x".to_owned()), r#"{"a": [1, 2]}"#.to_owned());
    group.publish(records);
    let folder = folder();
    let database = open(&folder);
    take(&database, &base(&group, 0));
    assert_eq!(rows(&folder, &group.feed)[0].2, r#"{"a": [1, 2]}"#);
    assert_eq!(database.counts(&group.feed).unwrap()["later"], 1);
}

// What feeds may say

/// A directory that lists these feeds, and the anchors that name it.
fn directory(listed: &[&FeedId]) -> (Group, Anchors) {
    let mut directory = Group::new();
    let listing = |(at, feed): (usize, &&FeedId)| {
        let value = format!(
            r#"{{"feed":"{feed}","name":{{"en":"JES"}},"region":"de","urls":["https://jes.example/"],"kinds":["rating"]}}"#
        );
        (("listing".to_owned(), format!("listing-{at}")), value)
    };
    directory.publish(listed.iter().enumerate().map(listing).collect());
    let anchors = Anchors { core: Vec::new(), directory: vec![directory.feed.clone()] };
    (directory, anchors)
}

#[test]
fn only_a_group_that_a_directory_lists_raises_what_the_chart_shows_and_muting_takes_it_back() {
    let mut group = Group::new();
    group.publish(ratings(1));
    let (directory, anchors) = directory(&[&group.feed]);
    let folder = folder();
    let database = open(&folder).with_anchors(anchors);
    let (ketamine, lsd) = (id("ketamine"), id("lsd"));
    let risk = || {
        let asked = [ketamine.clone(), lsd.clone()];
        let rating = database.chart_of(&asked).unwrap().rating(&ketamine, &lsd);
        assert_eq!(database.chart().unwrap().rating(&ketamine, &lsd), rating);
        assert!(rating.core_risk < Risk::Dangerous);
        (rating.risk == Risk::Dangerous, rating.groups.iter().map(|said| said.by.in_one_of(&["en"]).text).collect())
    };
    let (quiet, raised): ((bool, Vec<String>), _) = ((false, vec![]), (true, vec!["A group".to_owned()]));
    take(&database, &base(&group, 0));
    assert_eq!((database.standing(&group.feed).unwrap(), risk()), (Standing::Unlisted, quiet.clone()));
    take(&database, &base(&directory, 0));
    assert_eq!((database.standing(&group.feed).unwrap(), risk()), (Standing::Listed, raised.clone()));
    let standings: Vec<_> = database.feeds().unwrap().into_iter().map(|held| (held.head.feed, held.standing)).collect();
    let mut expected = vec![(group.feed.clone(), Standing::Listed), (directory.feed.clone(), Standing::Directory)];
    expected.sort();
    assert_eq!(standings, expected);
    database.set_muted([group.feed.clone()]);
    assert_eq!((risk(), database.feed_ratings().unwrap()), (quiet.clone(), vec![]));
    database.set_muted([]);
    assert_eq!(risk(), raised);
    database.drop_feed(&directory.feed).unwrap();
    assert_eq!(risk(), quiet);
}

/// A record of a group that nobody here can read must not take the chart with it.
#[test]
fn a_rating_nobody_can_read_changes_no_answer() {
    let mut group = Group::new();
    group.publish(ratings(2));
    let (directory, anchors) = directory(&[&group.feed]);
    let folder = folder();
    let database = open(&folder).with_anchors(anchors);
    take(&database, &base(&group, 0));
    take(&database, &base(&directory, 0));
    assert_eq!(database.feed_ratings().unwrap().len(), 2);
    let change = "UPDATE record SET value = '{\"later\":1}' WHERE kind = 'rating' AND id = 'ketamine-lsd'";
    assert_eq!(Connection::open(content_db(&folder)).unwrap().execute(change, []).unwrap(), 1);
    assert_eq!(database.feed_ratings().unwrap().len(), 1);
    assert_answers(&database);
    assert_eq!(database.origin(), Origin::Disk);
}

// Core by signature

/// The core content as records, at another state than the binary's.
fn core_records(change: impl FnOnce(&mut Content)) -> Records {
    let mut content = read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    change(&mut content);
    let compiled = compile(&content).unwrap();
    let lines = compiled.words.values().flat_map(|lines| lines.lines()).chain(compiled.facts.lines());
    lines
        .map(|line| {
            let record: tentlight::feed::Record<&serde_json::value::RawValue> = serde_json::from_str(line).unwrap();
            ((record.k, record.id), record.v.get().to_owned())
        })
        .collect()
}

fn pair(content: &mut Content, risk: Risk) {
    let one = content.combinations.iter_mut().find(|one| one.a == id("cannabis") && one.b == id("lsd"));
    one.unwrap().risk = risk;
}

#[test]
fn signed_core_replaces_the_binarys_speaks_every_language_and_gives_way_to_a_greater_binary() {
    let mut core = Group::core();
    core.epoch = Verified::embedded().order().epoch + 1;
    core.publish(core_records(reviewed_on("2001-02-03")));
    let folder = folder_with_content();
    let database = open(&folder);
    take(&database, &base(&core, 0));
    assert_eq!(reviewed(&database), "2001-02-03");
    assert_eq!(database.edition().unwrap().order, Order { epoch: core.epoch, seq: 1 });
    let german = database.text("de", Kind::Row, "alcohol", "name").unwrap().unwrap();
    assert_eq!((german.lang.as_str(), german.text.as_str()), ("de", "Alkohol"));
    assert_answers(&database);
    drop(database);
    // The same binary and another language change nothing of it.
    let database = Database::open(folder.path(), Verified::embedded(), "fr").unwrap();
    assert_eq!((reviewed(&database).as_str(), database.origin()), ("2001-02-03", Origin::Disk));
    assert!(database.held_head(&core.feed).unwrap().is_some());
    drop(database);
    let greater = edition(core.epoch, 2, reviewed_on("2002-02-03"));
    let database = Database::open(folder.path(), greater, "en").unwrap();
    assert_eq!((reviewed(&database).as_str(), database.origin()), ("2002-02-03", Origin::Disk));
    assert_eq!(database.text("de", Kind::Row, "alcohol", "name").unwrap().unwrap().lang, "de");
    assert_eq!(database.held_head(&core.feed).unwrap(), None);
    assert_answers(&database);
    // What was signed then is older now; what is signed for the next number is not, but only whole.
    refuse(&database, &base(&core, 0), Refusal::RolledBack);
    core.publish(core_records(|_| {}));
    assert_eq!(database.adopt(&base(&core, 1), now()).unwrap(), Adopted::AlreadyHeld);
    core.publish(core_records(reviewed_on("2003-02-03")));
    refuse(&database, &delta(&core, 1, 2), Refusal::NotHeld);
    take(&database, &base(&core, 2));
    assert_eq!(reviewed(&database), "2003-02-03");
}

#[test]
fn what_core_lowers_is_told_for_ninety_days_and_no_longer_once_it_is_raised_again() {
    let mut core = Group::core();
    core.epoch = Verified::embedded().order().epoch + 1;
    let folder = folder_with_content();
    let database = open(&folder);
    let lowered = || {
        let chart = database.chart().unwrap();
        let told = chart.rating(&id("cannabis"), &id("lsd")).lowered;
        told.into_iter().max_by_key(|lowered| (lowered.was, lowered.on))
    };
    let made = |core: &Group, at: usize| core.editions[at].head.made.date_naive();
    for (at, (risk, told)) in [
        (Risk::Dangerous, None),
        (Risk::Unsafe, Some((Risk::Dangerous, 1))),
        (Risk::Caution, Some((Risk::Dangerous, 1))),
        (Risk::Unsafe, Some((Risk::Dangerous, 1))),
        (Risk::Dangerous, None),
        (Risk::Low, Some((Risk::Dangerous, 5))),
    ]
    .into_iter()
    .enumerate()
    {
        core.publish(core_records(|content| pair(content, risk)));
        take(&database, &base(&core, at));
        let told = told.map(|(was, at): (Risk, usize)| Lowered { was, on: made(&core, at) });
        assert_eq!(lowered(), told, "after edition {at}");
    }
    let pair = Pair::new(id("cannabis"), id("lsd"));
    assert_eq!(database.combination(&pair).unwrap().unwrap().risk, Risk::Low);
    // Ninety days later it is forgotten with the next edition.
    let on = "UPDATE lowered SET on_day = date(on_day, '-90 days')";
    Connection::open(content_db(&folder)).unwrap().execute(on, []).unwrap();
    core.publish(core_records(|content| self::pair(content, Risk::Low)));
    take(&database, &base(&core, 6));
    assert_eq!(lowered(), None);
}

// Together with others

#[test]
fn of_two_programs_that_adopt_at_once_the_newer_edition_is_held_whichever_was_faster() {
    let mut group = Group::new();
    for round in 0..6 {
        group.publish(notes(&vec![["a", "b", "c", "d", "e", "f"][round]; 60]));
    }
    for _ in 0..8 {
        let folder = folder_with_content();
        let editions: Vec<Verified> = (0..6).map(|at| base(&group, at)).collect();
        std::thread::scope(|scope| {
            for of_one in [[0, 2, 4], [1, 3, 5]] {
                let (folder, editions) = (&folder, &editions);
                scope.spawn(move || {
                    let database = open(folder);
                    for at in of_one {
                        loop {
                            match database.adopt(&editions[at], now()) {
                                Ok(Adopted::Taken) | Err(NotAdopted::Refused(Refusal::RolledBack)) => break,
                                Err(NotAdopted::Failed(error)) if error.kind() == ErrorKind::Busy => {}
                                other => panic!("{other:?}"),
                            }
                        }
                    }
                });
            }
        });
        assert_held(&open(&folder), &group, 5);
    }
}

#[test]
fn an_edition_that_cannot_be_written_just_now_is_no_edition_and_no_loss() {
    let (group, folder) = (published(), folder());
    let database = open(&folder);
    take(&database, &base(&group, 0));
    let holder = Connection::open(content_db(&folder)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let busy = database.adopt(&base(&group, 1), now());
    assert!(matches!(busy, Err(NotAdopted::Failed(error)) if error.kind() == ErrorKind::Busy));
    assert_held(&database, &group, 0);
    holder.execute_batch("ROLLBACK").unwrap();
    take(&database, &base(&group, 1));
    assert_held(&database, &group, 1);
}

#[test]
fn clearing_leaves_nothing_of_any_feed() {
    let (group, folder) = (published(), folder());
    let database = open(&folder);
    take(&database, &base(&group, 1));
    database.set_proof(&group.feed, (b"a", b"b")).unwrap();
    database.clear("en").unwrap();
    assert_eq!((held(&database, &group), database.proof(&group.feed).unwrap()), (None, None));
    assert_eq!((database.feeds().unwrap(), rows(&folder, &group.feed)), (vec![], vec![]));
    assert_answers(&database);
}
