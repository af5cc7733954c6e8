//! `follow LINK` and `unfollow FEED`: whose news this device asks for. Asks nobody by itself: `sync` does.

use std::fmt::Write;

use serde::Serialize;

use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Link, host_of};
use crate::store::Follow;

#[derive(Serialize)]
struct FollowAnswer<'a> {
    feed: &'a FeedId,
    /// As the link claims.
    name: Option<&'a str>,
    /// To compare with the poster.
    letters: String,
    urls: &'a [String],
    hosts: Vec<&'a str>,
    followed: bool,
}

pub(super) fn follow(session: &Session, link: &str) -> Result<Report, Refused> {
    let (feed, urls, name) = match Link::read(link)? {
        Link::Follow { feed, urls, name } => (feed, urls, name),
        Link::Help(_) => return Err("this link leads to help, not to a group".into()),
    };
    let follow = Follow { feed, urls, name, since: session.voice.now.date_naive(), muted: false };
    session.keeper()?.follow(&follow)?;
    answer(session, &follow, true)
}

pub(super) fn unfollow(session: &Session, feed: &str) -> Result<Report, Refused> {
    let feed = FeedId::new(feed)?;
    let follow = session.follow_of(&feed)?;
    let keeper = session.keeper()?;
    // Whoever asks just now may be taking in its news.
    let _turn = session.packs.turn().ok_or("news is being asked for just now; try again in a minute")?;
    // Its news go first: were they to stay, nobody would know of them any more.
    session.database.drop_feed(&feed)?;
    session.packs.forget(&feed)?;
    session.packs.sweep(session.voice.now.to_utc())?;
    keeper.unfollow(&feed)?;
    answer(session, &follow, false)
}

fn answer(session: &Session, follow: &Follow, followed: bool) -> Result<Report, Refused> {
    let hosts: Vec<&str> = follow.urls.iter().filter_map(|url| host_of(url)).collect();
    let letters = follow.feed.spoken();
    if session.voice.json {
        let name = follow.name.as_deref();
        let answer = FollowAnswer { feed: &follow.feed, name, letters, urls: &follow.urls, hosts, followed };
        return Ok(Report::answer(json(&answer)?));
    }
    let mut text = String::new();
    let name = match &follow.name {
        Some(name) => session.say("updates-claimed", &[("name", name)]),
        None => session.say("updates-nameless", &[]),
    };
    if !followed {
        writeln!(text, "{name}: {}", session.say("updates-unfollowed", &[]))?;
        return Ok(Report::answer(text));
    }
    writeln!(text, "{name}\n{}\n\n  {letters}\n", session.say("follow-letters-what", &[]))?;
    for host in hosts {
        writeln!(text, "{}", session.say("follow-asks-host", &[("host", host)]))?;
    }
    writeln!(text, "{}", session.say("follow-may-never", &[]))?;
    Ok(Report::answer(text))
}
