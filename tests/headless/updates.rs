//! Updates and following: what a link asks of the reader, what a group's page says, and that leaving takes all of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::{Key, VirtualDom};
use tempfile::TempDir;
use tentlight::domain::{BadLink, FeedId, Link, Texts};
use tentlight::feed::{Anchors, Hash, Head, Refusal, Trust, Untrusted, Verified};
use tentlight::platform::Network;
use tentlight::store::{Checked, Database, Follow, Packs, Setting, UserData};
use tentlight::ui::{App, Opened};

use crate::app::{TestApp, run};
use crate::feed_maker::{Group, Records, note};
use crate::phone::Phone;
use crate::start::{go_to, page};
use crate::static_host::StaticHost;

/// Three days after the group's first edition was made.
pub(crate) fn now() -> DateTime<Utc> {
    "2027-06-04T15:00:00Z".parse().unwrap()
}

pub(crate) fn texts(of: &[(&str, &str)]) -> Texts {
    Texts::new(of.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect()).unwrap()
}

/// A record's key.
pub(crate) fn key(kind: &str, id: &str) -> (String, String) {
    (kind.to_owned(), id.to_owned())
}

/// A group that says something in two languages, and a rating.
fn records() -> Records {
    BTreeMap::from([
        (key("note", "quiet"), r#"{"title":{"en":"The quiet tent has moved","de":"Das Ruhezelt ist umgezogen"},"body":{"en":"It stands behind the stage now.\nBring water.","de":"Es steht jetzt hinter der Bühne."},"kind":"news","on":"2027-06-01"}"#.to_owned()),
        (key("note", "over"), r#"{"title":{"en":"Yesterday's news"},"body":{"en":"Over."},"kind":"news","until":"2027-06-03"}"#.to_owned()),
        (key("note", "plain"), note("Still there")),
        (key("rating", "r1"), r#"{"a":"alcohol","b":"cannabis","risk":"unsafe","mechanism":"nausea","source":"https://peers.example/why","on":"2027-05-01"}"#.to_owned()),
        (key("pad", "p1"), "{}".to_owned()),
    ])
}

/// A group, and the edition with these records, whose head is changed by `change` before it is signed.
pub(crate) fn group_with(records: Records, change: impl Fn(&mut Head)) -> Group {
    let mut group = Group::new();
    let mut head = group.head_of(&records);
    head.title = texts(&[("en", "Peers of the lake"), ("de", "Peers vom See")]);
    change(&mut head);
    let head_txt = group.sign(&head);
    group.editions.push(crate::feed_maker::Edition { head, head_txt, records });
    group
}

fn group() -> Group {
    group_with(records(), |_| {})
}

fn verified(group: &Group) -> Verified {
    let edition = group.editions.last().unwrap();
    let head = Trust::of_group(&group.keys_txt(), &group.feed).unwrap().head(&edition.head_txt).unwrap();
    let packs = vec![group.pack(&edition.head.base)];
    Untrusted { head, keys_txt: Some(group.keys_txt()), onto: None, packs }.verify().unwrap()
}

fn follow_of(feed: &FeedId, name: Option<&str>) -> Follow {
    Follow {
        feed: feed.clone(),
        urls: vec!["https://peers.example/feed".to_owned()],
        name: name.map(str::to_owned),
        since: NaiveDate::from_ymd_opt(2027, 5, 30).unwrap(),
        muted: false,
    }
}

fn database(folder: &Path) -> Database {
    Database::open(folder, Verified::embedded(), "en").unwrap()
}

/// A phone past its first run, which follows these groups and holds what they published.
pub(crate) fn phone(groups: &[&Group]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Welcomed, "yes").unwrap();
    // Nothing is asked unless a test asks.
    user.set(Setting::Metered, "by-hand").unwrap();
    let (database, packs) = (database(folder.path()), Packs::open(Some(folder.path())));
    for group in groups {
        user.follow(&follow_of(&group.feed, Some("What the poster said"))).unwrap();
        database.adopt(&verified(group), now()).unwrap();
        let edition = group.editions.last().unwrap();
        let (reference, bytes) = group.pack(&edition.head.base);
        packs.append(&reference.h, &bytes).unwrap();
        packs.finish(&reference.h).unwrap();
        packs.keep_feed(&group.feed, &edition.head_txt, Some(&group.keys_txt()), &[edition.head.base]).unwrap();
    }
    folder
}

pub(crate) fn start(opened: Opened) -> TestApp {
    TestApp::new(VirtualDom::new(App).with_root_context(opened))
}

pub(crate) fn on(folder: &Path, language: &str, now: fn() -> DateTime<Utc>) -> Opened {
    Opened::in_folder(Some(folder), &[language.to_owned()], now)
}

fn updates(folder: &TempDir) -> TestApp {
    updates_in(folder, "en", now)
}

fn updates_in(folder: &TempDir, language: &str, now: fn() -> DateTime<Utc>) -> TestApp {
    let mut app = start(on(folder.path(), language, now));
    go_to(&mut app, "updates");
    app
}

/// The page of the only group.
fn group_page(folder: &TempDir) -> TestApp {
    group_page_in(folder, "en", now)
}

fn group_page_in(folder: &TempDir, language: &str, now: fn() -> DateTime<Utc>) -> TestApp {
    let mut app = updates_in(folder, language, now);
    app.click(".updates-row");
    app
}

fn feed() -> FeedId {
    FeedId::new("abcdefghijklmnopqrstuvwxyz234567").unwrap()
}

fn link() -> Link {
    let urls = vec!["https://peers.example/feed".to_owned()];
    Link::Follow { feed: feed(), urls, name: Some("JES am See".to_owned()) }
}

fn asked_to_follow(folder: &TempDir, link: Link) -> TestApp {
    start(on(folder.path(), "en", now).at(link))
}

fn follows(folder: &TempDir) -> Vec<Follow> {
    UserData::open(folder.path()).unwrap().follows().unwrap()
}

// Following

#[test]
fn who_follows_nobody_reads_that_nothing_leaves_the_phone_and_how_to_follow() {
    let app = updates(&phone(&[]));
    assert_eq!(app.text("#updates-none"), "You follow no group yet.");
    assert!(app.text("#updates").contains("Then nothing leaves this phone."), "{}", app.html());
    assert_eq!((app.count("#updates-link"), app.count("#updates-check")), (1, 0));
    assert!(app.text("#updates-core").contains("Edition "), "{}", app.html());
}

#[test]
fn a_link_leads_to_the_question_and_nothing_is_followed_before_the_answer() {
    let folder = phone(&[]);
    let app = asked_to_follow(&folder, link());
    assert_eq!((app.text("h1").as_str(), app.text("#follow-name").as_str()), ("Follow this group?", "JES am See"));
    assert!(app.text(".follow-claims").contains("Anybody can write that."), "{}", app.html());
    let letters = app.texts("#follow-letters li");
    assert_eq!(letters.len(), 8);
    assert_eq!(letters.join(" "), feed().spoken());
    let host = "peers.example sees that somebody asks, and from which internet address. Not who you are.";
    assert_eq!(app.text("#follow-hosts li"), host);
    let all = app.text("#follow");
    assert!(all.contains("Its ratings do not count while nobody vouches for it."), "{all}");
    assert!(all.contains("It can never lower a rating"), "{all}");
    assert!(all.contains("Anyone who unlocks this phone can see which groups you follow."), "{all}");
    assert_eq!(app.count("#place-help"), 1);
    assert_eq!(follows(&folder), []);
}

#[test]
fn the_first_run_comes_before_the_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = asked_to_follow(&folder, link());
    assert_eq!((app.count("#welcome"), app.count("#follow")), (1, 0));
    app.click("#welcome-start");
    assert_eq!(app.text("#follow-name"), "JES am See");
}

#[test]
fn who_says_not_now_follows_nobody_and_is_not_asked_again() {
    let folder = phone(&[]);
    let mut app = asked_to_follow(&folder, link());
    app.click("#follow-no");
    assert_eq!((app.text("h1").as_str(), app.count("#updates-none")), ("Updates", 1));
    assert_eq!(follows(&folder), []);
    app.click("#back");
    assert_eq!(app.count("#follow-yes"), 0, "{}", app.html());
}

#[test]
fn who_follows_sees_the_group_at_once_and_after_the_next_start() {
    let folder = phone(&[]);
    let mut app = asked_to_follow(&folder, link());
    app.click("#follow-yes");
    assert_eq!(app.text("h1"), "“JES am See”, as its link says");
    assert_eq!(app.text("#updates-age"), "Nothing has come from it yet.");
    assert_eq!(app.text(".standing"), "Nobody vouches for it yet");
    drop(app);
    let held = &follows(&folder)[0];
    assert_eq!((&held.feed, held.urls[0].as_str(), held.muted), (&feed(), "https://peers.example/feed", false));
    assert_eq!(held.since, now().date_naive());
    let app = updates(&folder);
    assert_eq!(app.text(".updates-row .row-name"), "“JES am See”, as its link says");
    assert_eq!(app.count("#updates-none"), 0);
}

#[test]
fn a_group_that_is_followed_is_not_asked_about_again_but_may_have_moved() {
    let folder = phone(&[]);
    UserData::open(folder.path()).unwrap().follow(&follow_of(&feed(), None)).unwrap();
    let mut app = asked_to_follow(&folder, link());
    assert_eq!((app.count("#follow-already"), app.count("#follow-yes"), app.count("#follow-take-address")), (1, 0, 0));
    app.click("#follow-to-group");
    assert_eq!(app.text("h1"), "A group without a name");
    drop(app);

    let elsewhere = Link::Follow { feed: feed(), urls: vec!["https://new.example".to_owned()], name: None };
    let mut app = asked_to_follow(&folder, elsewhere);
    app.click("#follow-take-address");
    assert_eq!(app.attr("#group", "data-feed").as_deref(), Some(feed().as_str()));
    let held = &follows(&folder)[0];
    assert_eq!(held.urls, ["https://new.example"]);
    assert_eq!(held.since, NaiveDate::from_ymd_opt(2027, 5, 30).unwrap(), "since when it is followed stays");
}

#[test]
fn each_host_says_what_it_sees() {
    let folder = phone(&[]);
    let urls = ["https://a.example/x", "https://a.example/y", "http://b.example:8080", "http://abc.onion/"];
    let link = Link::Follow { feed: feed(), urls: urls.map(str::to_owned).to_vec(), name: None };
    let app = asked_to_follow(&folder, link.clone());
    let hosts = app.texts("#follow-hosts li");
    assert_eq!(hosts.len(), 3, "{hosts:?}");
    assert!(hosts[0].starts_with("a.example sees") && hosts[0].ends_with("Not who you are."), "{hosts:?}");
    assert!(hosts[1].starts_with("b.example:8080 sees") && hosts[1].contains("not encrypted"), "{hosts:?}");
    assert!(hosts[2].contains("only through Tor"), "{hosts:?}");
    assert!(app.text(".follow-claims").contains("The link names nobody."));
    drop(app);
    let page = start(on(folder.path(), "en", now).at(link.clone()).in_browser());
    assert!(page.texts("#follow-hosts li")[2].contains("which this page cannot do"), "{}", page.text("#follow-hosts"));
    drop(page);
    UserData::open(folder.path()).unwrap().set(Setting::Socks, "yes").unwrap();
    let hosts = asked_to_follow(&folder, link).texts("#follow-hosts li");
    assert!(hosts.iter().all(|host| host.ends_with("through Tor. Not who, and not from where.")), "{hosts:?}");
}

#[test]
fn a_name_is_shown_as_what_it_is_and_never_obeyed() {
    let folder = phone(&[]);
    let link = Link::Follow { feed: feed(), urls: vec!["https://a.b".to_owned()], name: Some("<b>JES</b>".to_owned()) };
    assert_eq!(asked_to_follow(&folder, link).text("#follow-name"), "<b>JES</b>");
}

#[test]
fn a_pasted_link_leads_to_the_question() {
    for way in ["#updates-link-open", ""] {
        let folder = phone(&[]);
        let mut app = updates(&folder);
        app.input("#updates-link", &format!("  {} ", link().to_text()));
        match way {
            "" => app.keydown("#updates-link", Key::Enter),
            button => app.click(button),
        }
        assert_eq!(app.text("#follow-name"), "JES am See");
        app.click("#follow-yes");
        assert_eq!(follows(&folder).len(), 1);
    }
}

#[test]
fn a_pasted_link_that_is_none_says_why_until_it_is_mended() {
    let mut app = updates(&phone(&[]));
    let no_group = "tentlight://follow/abc?u=https://a.b".to_owned();
    let no_address = format!("tentlight://follow/{}?u=javascript:alert(1)", feed());
    let long = format!("{}&x={}", link().to_text(), "x".repeat(2_000));
    for (pasted, why) in [
        ("hello".to_owned(), "no link to a group"),
        (no_group, "does not say which group"),
        (no_address, "names no address that can be asked"),
        (long, "too long"),
    ] {
        app.input("#updates-link", &pasted);
        app.click("#updates-link-open");
        assert!(app.text("#updates-link-wrong").contains(why), "{}", app.text("#updates-link-wrong"));
        assert_eq!(app.attr("#updates-link-wrong", "role").as_deref(), Some("status"));
        app.input("#updates-link", "x");
        assert_eq!(app.text("#updates-link-wrong"), "");
    }
    app.input("#updates-link", " ");
    app.click("#updates-link-open");
    assert_eq!(app.text("#updates-link-wrong"), "", "nothing was pasted");
}

#[test]
fn a_broken_link_says_why_and_leads_on() {
    for why in BadLink::ALL {
        let folder = phone(&[]);
        let mut app = start(on(folder.path(), "en", now).at_broken(why));
        assert_eq!(app.text("h1"), "This link does not work");
        assert!(app.text("#follow-bad").len() > 20 && !app.text("#follow-bad").contains("follow-bad"), "{why}");
        app.click("#follow-to-updates");
        assert_eq!(app.count("#updates-link"), 1);
    }
}

#[test]
fn who_leaves_quickly_leaves_no_link_behind() {
    let folder = phone(&[]);
    let mut app = asked_to_follow(&folder, link());
    app.click("#leave");
    assert!(!page(&app).contains("JES"), "{}", app.html());
    app.click("#left-back");
    assert!(!page(&app).contains("JES"), "{}", app.html());
    assert_eq!(app.count("#follow"), 0);
}

// A group

#[test]
fn a_group_stands_with_its_own_name_its_standing_and_the_age_of_its_news() {
    let folder = phone(&[&group()]);
    let app = updates(&folder);
    assert_eq!(app.text(".updates-row .row-name"), "Peers of the lake");
    assert_eq!(app.texts(".updates-row .row-what"), ["Nobody vouches for it yet", "Made 3 days ago"]);
    let app = group_page(&folder);
    assert_eq!(app.text("h1"), "Peers of the lake");
    assert_eq!(
        (app.text(".updates-lead").as_str(), app.text("#updates-age").as_str()),
        ("Nobody vouches for it yet", "Made 3 days ago")
    );
    assert_eq!(app.count("#updates-late") + app.count("#updates-problem"), 0);
}

#[test]
fn its_news_are_in_the_readers_language_with_who_says_so_and_what_is_over_is_gone() {
    let folder = phone(&[&group()]);
    let app = group_page(&folder);
    assert_eq!(app.texts("#group .updates-note h3"), ["The quiet tent has moved", "Still there"]);
    assert_eq!(
        app.texts("#group .updates-note p"),
        ["2027-06-01", "It stands behind the stage now.", "Bring water.", "Still there"]
    );
    assert_eq!(app.texts(".who-says-name")[0], "Peers of the lake says so");
    assert_eq!(app.texts(".who-says-what")[0], "Made 3 days ago · Nobody vouches for it yet");
    drop(app);
    let app = group_page_in(&folder, "de", now);
    assert_eq!(app.text("h1"), "Peers vom See");
    assert_eq!(app.texts("#group .updates-note h3")[0], "Das Ruhezelt ist umgezogen");
    assert_eq!(
        app.attrs("#group .updates-note h3", "lang"),
        ["de", "en"],
        "a voice changes for what is only in English"
    );
    assert_eq!(app.texts(".who-says-what")[0], "Vor 3 Tagen gemacht · Noch bürgt niemand für sie");
}

#[test]
fn the_latest_news_of_all_groups_stand_on_updates_and_lead_to_who_says_so() {
    let many: Records = (0..9).map(|n| (key("note", &format!("n{n}")), note(&format!("News {n}")))).collect();
    let other = group_with(many, |head| head.title = texts(&[("en", "Another group")]));
    let folder = phone(&[&group(), &other]);
    let mut app = updates(&folder);
    assert_eq!(app.texts(".updates-row .row-name"), ["Another group", "Peers of the lake"]);
    let titles = app.texts("#updates-news h3");
    assert_eq!((titles.len(), titles[0].as_str()), (5, "The quiet tent has moved"), "{titles:?}");
    let to = format!("#updates-news a[href=/updates/{}]", other.feed);
    assert_eq!(app.count(&to), 4);
    app.click(&format!("#updates-news a[href=/updates/{}]", group_feed(&folder, &other)));
    assert_eq!(app.text("h1"), "Peers of the lake");
}

/// The feed that is followed besides this one.
fn group_feed(folder: &TempDir, other: &Group) -> FeedId {
    follows(folder).into_iter().map(|follow| follow.feed).find(|feed| *feed != other.feed).unwrap()
}

#[test]
fn a_group_says_what_it_may_publish_how_much_there_is_and_what_is_not_shown() {
    let app = group_page(&phone(&[&group()]));
    assert_eq!(app.texts("#updates-counts li"), ["3 pieces of news", "2 not shown"]);
    assert!(app.text("#group").contains("Its ratings do not count while nobody vouches for it."));
    assert_eq!(app.count("#updates-mute"), 0, "what does not count need not be left out");
}

/// A directory that lists a group.
pub(crate) fn directory_of(group: &Group) -> Group {
    let listing = format!(
        r#"{{"feed":"{}","name":{{"en":"x"}},"region":"at","urls":["https://peers.example/feed"]}}"#,
        group.feed
    );
    group_with(BTreeMap::from([(key("listing", "l1"), listing)]), |head| head.title = texts(&[("en", "The list")]))
}

#[test]
fn a_listed_group_says_who_lists_it_and_its_ratings_can_be_left_out() {
    let group = group();
    let directory = directory_of(&group);
    let folder = phone(&[&group, &directory]);
    let anchors = Anchors { core: Vec::new(), directory: vec![directory.feed.clone()] };
    let open = || {
        let mut app = start(on(folder.path(), "en", now).with_anchors(anchors.clone()));
        go_to(&mut app, "updates");
        app
    };
    let mut app = open();
    assert_eq!(
        app.texts(".updates-row .standing"),
        ["Listed by The list", "A directory: it says which groups there are"]
    );
    app.click(&format!(".updates-row[data-feed={}]", group.feed));
    assert_eq!(app.texts("#updates-counts li"), ["1 rating", "3 pieces of news", "1 not shown"]);
    assert!(app.text("#group").contains("It may warn more than the chart of up to ten pairs."));
    assert_eq!(app.attr("#updates-mute", "checked"), None);
    app.change("#updates-mute", "true");
    assert!(app.attr("#updates-mute", "checked").is_some());
    drop(app);
    assert!(follows(&folder).iter().any(|follow| follow.feed == group.feed && follow.muted));
    let mut app = open();
    app.click(&format!(".updates-row[data-feed={}]", group.feed));
    assert!(app.attr("#updates-mute", "checked").is_some());
    app.change("#updates-mute", "false");
    assert!(follows(&folder).iter().all(|follow| !follow.muted));
}

#[test]
fn news_that_should_have_been_looked_at_again_says_so_and_stays() {
    let folder = phone(&[&group()]);
    for (now, age, late) in [
        ((|| "2027-07-01T12:00:00Z".parse().unwrap()) as fn() -> DateTime<Utc>, "Made 30 days ago", ""),
        (
            || "2027-07-11T00:00:00Z".parse().unwrap(),
            "Made 40 days ago",
            "Meant to be looked at again by 2027-07-01, and not updated since.",
        ),
        (
            || "2028-01-01T00:00:00Z".parse().unwrap(),
            "Made 214 days ago",
            "More than six months old. Times and places may have changed.",
        ),
    ] {
        let app = group_page_in(&folder, "en", now);
        assert_eq!(app.text("#updates-age"), age);
        assert_eq!(app.texts("#updates-late").concat(), late);
        assert!(app.text("#group").contains("Still there"), "nothing goes because it is old");
    }
    let early = || "2027-05-01T00:00:00Z".parse().unwrap();
    let age = group_page_in(&folder, "en", early).text("#updates-age");
    assert!(age.starts_with("Made on 2027-06-01, which is still to come"), "{age}");
}

// What goes wrong

fn checked(folder: &TempDir, feed: &FeedId, outcome: &str, detail: Option<&str>) {
    let checked = Checked { at: now(), outcome: outcome.to_owned(), detail: detail.map(str::to_owned) };
    database(folder.path()).set_checked(feed, &checked).unwrap();
}

#[test]
fn what_went_wrong_is_one_plain_sentence_and_what_was_there_is_kept() {
    let group = group();
    let folder = phone(&[&group]);
    for refusal in Refusal::ALL {
        checked(&folder, &group.feed, refusal.word(), None);
        for language in ["en", "de"] {
            let app = group_page_in(&folder, language, now);
            let said = app.text("#updates-problem");
            let kept = if language == "en" { "What you had is kept." } else { "Was du hattest, bleibt." };
            assert!(said.ends_with(kept) && said.len() > 40 && !said.contains("updates-"), "{refusal}: {said}");
            assert_eq!(app.count("#updates-check"), 1);
            assert!(app.count(".updates-note") == 2, "its news stay");
        }
    }
    checked(&folder, &group.feed, "equivocation", None);
    assert!(group_page(&folder).text("#updates-problem").contains("signed two different editions under one number"));
    assert_eq!(updates(&folder).text(".updates-trouble"), "The last check went wrong.");
    checked(&folder, &group.feed, "up-to-date", None);
    assert_eq!(group_page(&folder).count("#updates-problem"), 0);
}

#[test]
fn a_large_download_says_its_size_before_anything_is_loaded() {
    let group = group();
    let folder = phone(&[&group]);
    for (bytes, language, size) in [
        ("1234567", "en", "1.3 MB"),
        ("1234567", "de", "1,3 MB"),
        ("99001", "en", "100 KB"),
        ("999001", "en", "1.0 MB"),
    ] {
        checked(&folder, &group.feed, "large-download", Some(bytes));
        let app = group_page_in(&folder, language, now);
        assert!(app.text("#updates-large p").contains(size), "{}", app.text("#updates-large"));
        let load = if language == "en" { format!("Load {size}") } else { format!("{size} laden") };
        assert_eq!(app.text("#updates-load"), load);
        assert_eq!(app.count("#updates-problem"), 0);
    }
}

#[test]
fn details_say_which_letters_where_it_is_asked_and_when() {
    let group = group();
    let folder = phone(&[&group]);
    checked(&folder, &group.feed, "up-to-date", None);
    let details = group_page(&folder).texts("#updates-details dd");
    assert_eq!(
        details,
        [&group.feed.spoken(), "https://peers.example/feed", "1.1", "2027-06-04 15:00 UTC", "2027-05-30"]
    );
}

#[test]
fn a_clock_that_cannot_be_right_is_said_and_ages_are_told_without_it() {
    let folder = phone(&[&group()]);
    assert_eq!(updates(&folder).count("#updates-clock"), 0);
    let app = updates_in(&folder, "en", || DateTime::<Utc>::UNIX_EPOCH);
    assert!(app.text("#updates-clock").contains("This phone's date looks wrong."), "{}", app.html());
    assert!(
        !app.text("#updates-core").contains('-') || app.text("#updates-core").contains("made today"),
        "{}",
        app.html()
    );
}

#[test]
fn a_broken_file_is_said_and_what_groups_said_is_back_from_the_copies() {
    let folder = phone(&[&group()]);
    assert_eq!(updates(&folder).count("#updates-rebuilt"), 0);
    std::fs::write(folder.path().join("content.db"), "broken").unwrap();
    for file in ["content.db-wal", "content.db-shm"] {
        let _ = std::fs::remove_file(folder.path().join(file));
    }
    let app = updates(&folder);
    assert!(app.text("#updates-rebuilt").contains("was broken, and was built again on 2027-06-04"), "{}", app.html());
    assert_eq!(app.texts(".updates-row .row-name"), ["Peers of the lake"]);
    assert_eq!(app.texts("#updates-news h3").len(), 2);
}

#[test]
fn on_a_phone_that_keeps_nothing_following_says_so() {
    let app = start(Opened::in_folder(None, &["en".to_owned()], now).at(link()));
    let mut app = app;
    app.click("#welcome-start");
    app.click("#follow-yes");
    assert_eq!(app.text("h1"), "“JES am See”, as its link says", "it holds until the app is closed");
    assert_eq!(app.count("#group .note"), 1);
}

// Leaving

#[test]
fn leaving_a_group_asks_once_says_what_goes_and_takes_all_of_it() {
    let group = group();
    let folder = phone(&[&group]);
    let mut app = group_page(&folder);
    app.click("#updates-unfollow");
    assert_eq!(app.text("#unfollow-title"), "Stop following this group?");
    assert!(app.text("#unfollow-text").contains("All that came from it goes from this phone"));
    assert_eq!(app.count("#place-help"), 1, "nothing stands before help");
    app.click("#unfollow-no");
    assert_eq!((app.count(":role(alertdialog)"), follows(&folder).len()), (0, 1));
    app.click("#updates-unfollow");
    app.click("#unfollow-yes");
    assert_eq!(app.text("h1"), "You no longer follow it.");
    app.click("#updates-all");
    assert_eq!(app.count("#updates-none"), 1);
    drop(app);
    assert_eq!(follows(&folder), []);
    let database = database(folder.path());
    assert_eq!(database.counts(&group.feed).unwrap(), BTreeMap::new());
    assert_eq!(Packs::open(Some(folder.path())).spare(&group.feed), None);
    assert_eq!(std::fs::read_dir(folder.path().join("packs")).unwrap().count(), 0);
}

#[test]
fn an_address_of_a_group_that_is_not_followed_says_so() {
    let folder = phone(&[&group()]);
    let mut app = group_page(&folder);
    app.click("#updates-unfollow");
    app.click("#unfollow-yes");
    app.click("#updates-all");
    app.click("#back");
    assert_eq!(app.count("#updates-gone"), 1, "{}", app.html());
}

#[test]
fn clearing_takes_whom_somebody_followed_and_all_that_came_from_them() {
    let group = group();
    let folder = phone(&[&group]);
    let mut app = updates(&folder);
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert_eq!(app.count("#welcome"), 1, "{}", app.html());
    drop(app);
    assert_eq!(follows(&folder), []);
    for file in ["packs", "feeds"] {
        assert!(!folder.path().join(file).exists(), "{file}");
    }
    let text = group.feed.as_str();
    for file in std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file())
    {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(text.len()).any(|some| some == text.as_bytes()), "{} names the group", file.display());
    }
}

// How groups are asked

#[test]
fn how_groups_are_asked_is_chosen_in_settings_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let settings = || {
        let mut app = start(on(folder.path(), "en", now));
        if app.count("#welcome-start") == 1 {
            app.click("#welcome-start");
        }
        go_to(&mut app, "settings");
        app
    };
    let mut app = settings();
    let loads = |app: &TestApp| app.attr("#settings-loads option[selected]", "value").unwrap();
    assert_eq!((loads(&app).as_str(), app.attr("#settings-tor", "checked")), ("careful", None));
    assert!(app.texts("#settings-loads option").iter().all(|offer| offer.contains(": ")));
    assert!(app.text("#settings-tor-what").contains("Orbot"));
    app.change("#settings-loads", "by-hand");
    app.change("#settings-tor", "true");
    drop(app);
    let app = settings();
    assert_eq!((loads(&app).as_str(), app.attr("#settings-tor", "checked").is_some()), ("by-hand", true));
}

#[test]
fn about_leads_to_updates_and_says_what_a_host_sees() {
    let mut app = start(on(phone(&[]).path(), "en", now));
    go_to(&mut app, "about");
    assert!(app.text("#about").contains("Follow nobody, and nobody is asked."));
    app.click("#about-updates");
    assert_eq!(app.text("h1"), "Updates");
}
// Asking

/// Waits until what a host and a thread bring about is there.
async fn until(app: &mut TestApp, there: impl Fn(&TestApp) -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !there(app) {
        assert!(Instant::now() < end, "it never comes:\n{}", page(app));
        app.settle().await;
    }
}

/// A group whose base is larger than what comes unasked: what it says cannot be packed small.
fn large_group() -> Group {
    let noise = |n: u32, part: u32| Hash::of(&[n.to_le_bytes(), part.to_le_bytes()].concat()).to_string();
    let note_of = |n: u32| {
        let body: String = (0..40).map(|part| noise(n, part)).collect();
        format!(r#"{{"title":{{"en":"News {n}"}},"body":{{"en":"{body}"}},"kind":"news"}}"#)
    };
    let mut records: Records = (0..140).map(|n| (key("note", &format!("n{n:03}")), note_of(n))).collect();
    records.insert(key("note", "quiet"), note("The quiet tent has moved"));
    group_with(records, |_| {})
}

#[test]
fn following_asks_at_once_and_shows_what_came() {
    run(async {
        let group = group();
        let host = StaticHost::start(&group, 0);
        let folder = phone(&[]);
        let mut app = asked_to_follow(&folder, host.link(&group.feed));
        assert_eq!(host.asked(), [], "nobody is asked before the reader says so");
        app.click("#follow-yes");
        assert_eq!(app.text("#updates-check"), "Check now");
        until(&mut app, |app| app.count(".updates-note") > 0).await;
        assert_eq!(
            (app.text("h1").as_str(), app.text(".updates-doing").as_str()),
            ("Peers of the lake", "News has come.")
        );
        assert_eq!(app.count("#updates-problem"), 0);
        assert_eq!(app.attr("#updates-check", "aria-disabled"), None, "it can be pressed again");
        let asked = host.asked();
        app.click("#updates-check");
        until(&mut app, |app| app.text(".updates-doing") == "Nothing newer there.").await;
        assert_eq!(host.asked().len(), asked.len() + 1, "nothing new is one request");
    });
}

/// In a browser nothing runs beside the screens: they are asked beside, on their own database.
#[test]
fn in_a_browser_following_asks_too_and_shows_what_came() {
    run(async {
        let group = group();
        let host = StaticHost::start(&group, 0);
        let folder = phone(&[]);
        let mut app = start(on(folder.path(), "en", now).at(host.link(&group.feed)).in_browser());
        assert!(app.text("#follow-asks-browser").contains("which browser"));
        app.click("#follow-yes");
        until(&mut app, |app| app.count(".updates-note") > 0).await;
        assert_eq!(app.text(".updates-doing"), "News has come.");
        app.click("#updates-check");
        until(&mut app, |app| app.text(".updates-doing") == "Nothing newer there.").await;
        go_to(&mut app, "settings");
        assert_eq!(app.count("#settings-tor"), 0, "there is none to choose");
        assert!(app.text("#settings-tor-browser").contains("Tor Browser"));
        drop(app);
        assert_eq!(group_page(&folder).count(".updates-note"), 2, "it is kept");
    });
}

#[test]
fn a_large_download_waits_for_the_reader_goes_on_after_the_host_died_and_costs_nothing_that_was_there() {
    run(async {
        let group = large_group();
        let base = group.editions[0].head.base;
        assert!(base.n > 2 * 65_536, "{}", base.n);
        let host = StaticHost::start_dying(&group, 0, Some(base.n as usize / 2));
        let folder = phone(&[]);
        UserData::open(folder.path()).unwrap().set(Setting::Metered, "careful").unwrap();
        // What came of a download is kept for a week, by the times of files: a clock of next year would throw it away.
        let mut app = start(on(folder.path(), "en", crate::start::now).at(host.link(&group.feed)));
        app.click("#follow-yes");
        until(&mut app, |app| app.count("#updates-load") == 1).await;
        assert!(host.asked().iter().all(|(path, _)| !path.starts_with("/p/")), "{:?}", host.asked());
        app.click("#updates-load");
        until(&mut app, |app| app.count("#updates-problem") == 1).await;
        assert_eq!(app.attr("#updates-problem", "data-problem").as_deref(), Some("slow"));
        assert_eq!(app.count(".updates-note"), 0);
        let port = host.port();
        drop(host);

        let host = StaticHost::start(&group, port);
        app.click("#updates-check");
        until(&mut app, |app| app.count("#updates-load") + app.count(".updates-note") > 0).await;
        if app.count("#updates-load") == 1 {
            app.click("#updates-load");
        }
        until(&mut app, |app| app.count(".updates-note") > 0).await;
        let resumed = host.asked().into_iter().find(|(path, _)| path.starts_with("/p/")).unwrap().1;
        assert!(resumed.is_some_and(|from| from > 0), "{:?}", host.asked());
        drop((app, host));
        assert_eq!(group_page(&folder).count(".updates-note"), 141, "it is there after the next start, without a host");
    });
}

#[test]
fn a_host_that_is_away_is_said_and_its_news_stay() {
    run(async {
        let group = group();
        let folder = phone(&[&group]);
        let gone = StaticHost::start(&group, 0);
        let Link::Follow { feed, urls, name } = gone.link(&group.feed) else { unreachable!() };
        drop(gone);
        let follow = Follow { urls, name, ..follow_of(&feed, None) };
        UserData::open(folder.path()).unwrap().follow(&follow).unwrap();
        let mut app = group_page(&folder);
        app.click("#updates-check");
        until(&mut app, |app| app.count("#updates-problem") == 1).await;
        assert_eq!(app.attr("#updates-problem", "data-problem").as_deref(), Some("offline"));
        assert_eq!(app.count(".updates-note"), 2);
    });
}

#[test]
fn what_is_due_is_asked_at_the_start_unless_the_reader_wants_it_by_hand() {
    run(async {
        let group = group();
        let host = StaticHost::start(&group, 0);
        let Link::Follow { feed, urls, name } = host.link(&group.feed) else { unreachable!() };
        let folder = phone(&[]);
        UserData::open(folder.path()).unwrap().follow(&Follow { urls, name, ..follow_of(&feed, None) }).unwrap();
        let mut app = updates(&folder); // by hand
        app.settle().await;
        assert_eq!(host.asked(), []);
        drop(app);
        UserData::open(folder.path()).unwrap().set(Setting::Metered, "careful").unwrap();
        let mut app = updates(&folder);
        until(&mut app, |app| app.count("#updates-news") == 1).await;
        assert_eq!(app.text(".updates-row .row-name"), "Peers of the lake");
        let asked = host.asked().len();
        drop(app);
        let mut app = updates(&folder); // it was asked a moment ago
        app.settle().await;
        app.click("#place-mix");
        app.settle().await;
        assert_eq!(host.asked().len(), asked);
    });
}

#[test]
fn the_link_to_a_group_is_handed_to_other_apps_where_a_phone_does_that() {
    let group = group();
    let folder = phone(&[&group]);
    let device = Rc::new(Phone::default());
    let mut app = start(on(folder.path(), "en", now).on(device.clone()));
    go_to(&mut app, "updates");
    app.click(".updates-row");
    app.click("#updates-share");
    let shared = device.told.borrow().shared.clone().unwrap().1;
    let followed = follow_of(&group.feed, Some("What the poster said"));
    let link = Link::Follow { feed: followed.feed, urls: followed.urls, name: followed.name };
    assert_eq!(Link::parse(&shared), Some(link));
    assert_eq!(group_page(&folder).count("#updates-share"), 0, "what cannot be done cannot be pressed");
}

#[test]
fn a_phone_that_saves_data_is_asked_nothing_unasked_and_says_why() {
    run(async {
        let group = group();
        let host = StaticHost::start(&group, 0);
        let Link::Follow { feed, urls, name } = host.link(&group.feed) else { unreachable!() };
        let folder = phone(&[]);
        let user = UserData::open(folder.path()).unwrap();
        user.follow(&Follow { urls, name, ..follow_of(&feed, None) }).unwrap();
        user.set(Setting::Metered, "all").unwrap();
        for (network, says) in [
            (Network::Saver, "Your phone saves data, or is abroad"),
            (Network::Metered, "Your phone says that this network costs money"),
        ] {
            let device = Rc::new(Phone::default());
            device.told.borrow_mut().network = network;
            let mut app = start(on(folder.path(), "en", now).on(device));
            app.settle().await;
            go_to(&mut app, "updates");
            assert!(app.text("#updates-network").starts_with(says), "{}", page(&app));
            if network == Network::Saver {
                assert_eq!(host.asked(), []);
                app.click("#updates-check");
            }
            until(&mut app, |app| app.count("#updates-news") == 1).await;
        }
    });
}

#[test]
fn a_group_can_be_left_and_everything_cleared_while_it_is_asked() {
    run(async {
        for (leaves, in_browser) in [(true, false), (false, false), (true, true), (false, true)] {
            let group = large_group();
            let host = StaticHost::start(&group, 0);
            let folder = phone(&[]);
            UserData::open(folder.path()).unwrap().set(Setting::Metered, "all").unwrap();
            let opened = on(folder.path(), "en", now).at(host.link(&group.feed));
            let mut app = start(if in_browser { opened.in_browser() } else { opened });
            app.click("#follow-yes");
            if in_browser {
                until(&mut app, |_| !host.asked().is_empty()).await;
            }
            if leaves {
                app.click("#updates-unfollow");
                app.click("#unfollow-yes");
            } else {
                go_to(&mut app, "settings");
                app.click("#settings-clear");
                app.click("#clear-yes");
            }
            app.settle().await;
            drop(app);
            assert_eq!(follows(&folder), []);
            assert_eq!(database(folder.path()).counts(&group.feed).unwrap(), BTreeMap::new());
        }
    });
}
