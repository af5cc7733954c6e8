//! Following a group in a real window, over a host on this machine that dies in the middle of a download.

use std::collections::BTreeMap;

use tentlight::feed::Hash;
use tentlight::store::{Setting, UserData};

use crate::driver::{SOON, Window};
use crate::feed_maker::{Group, Records, note};
use crate::static_host::StaticHost;

const PHONE: (u32, u32) = (390, 844);

/// A group whose news is larger than what comes unasked: what it says cannot be packed small.
fn large_group() -> Group {
    let noise = |n: u32, part: u32| Hash::of(&[n.to_le_bytes(), part.to_le_bytes()].concat()).to_string();
    let mut records: Records = BTreeMap::from([(
        ("note".to_owned(), "quiet".to_owned()),
        r#"{"title":{"en":"The quiet tent has moved"},"body":{"en":"It stands behind the stage now."},"kind":"news","on":"2027-06-01"}"#
            .to_owned(),
    )]);
    for n in 0..140 {
        let words: String = (0..40).map(|part| noise(n, part)).collect();
        // Of a kind that is not shown: the page stays short.
        records.insert(("pad".to_owned(), format!("p{n:03}")), format!(r#"{{"words":"{words}"}}"#));
    }
    records.insert(("note".to_owned(), "plain".to_owned()), note("Still there"));
    let mut group = Group::new();
    group.publish(records);
    group
}

/// The way of a group's news to a phone: a link, the question, a download that the reader agrees to, a host that is killed in
/// the middle of it and comes back, and the news, which is there from then on without any host.
#[test]
fn a_group_is_followed_by_its_link_and_its_news_comes_though_the_host_was_killed_in_the_middle() {
    let folder = tempfile::tempdir().unwrap();
    UserData::open(folder.path()).unwrap().set(Setting::Welcomed, "yes").unwrap();
    let group = large_group();
    let base = group.editions[0].head.base;
    let host = StaticHost::start_dying(&group, 0, Some(base.n as usize / 2));
    let link = host.link(&group.feed).to_text();
    let mut app = Window::open_with(folder.path(), PHONE, &[&link]);
    assert_eq!(app.text("#follow-name"), "As the poster says");
    assert_eq!(app.text("#follow-letters").split_whitespace().collect::<Vec<_>>().join(" "), group.feed.spoken());
    assert_eq!(host.asked(), [], "nobody is asked before the reader says so");
    app.screenshot("follow.png");
    app.click("#follow-yes");
    app.wait_for("document.querySelector('#updates-load')", SOON);
    app.screenshot("updates-large.png");
    app.click("#updates-load");
    app.wait_for("document.querySelector('#updates-problem[data-problem=slow]')", SOON);
    app.screenshot("updates-cut-off.png");
    let port = host.port();
    drop(host);

    let host = StaticHost::start(&group, port);
    app.click("#updates-check");
    app.wait_for("document.querySelector('#updates-load, .updates-note')", SOON);
    app.run("document.querySelector('#updates-load')?.click();");
    app.wait_for("document.querySelector('.updates-note')", SOON);
    let asked = host.asked();
    assert!(asked.iter().any(|(path, from)| path.starts_with("/p/") && from.is_some_and(|from| from > 0)), "{asked:?}");
    assert_eq!(app.text("h1"), "A group");
    assert_eq!(app.text(".updates-note h3"), "The quiet tent has moved");
    assert_eq!(app.eval("document.querySelectorAll('#updates-problem').length"), 0);
    app.screenshot("updates-news.png");
    assert_eq!(app.axe(), Vec::<String>::new());
    drop((app, host));

    let mut app = Window::open(folder.path());
    app.click("#place-more");
    app.click("#more-updates");
    app.wait_for("document.querySelector('#updates-news h3')", SOON);
    assert_eq!(app.text("#updates-news h3"), "The quiet tent has moved");
    assert_eq!(app.axe(), Vec::<String>::new());
}
