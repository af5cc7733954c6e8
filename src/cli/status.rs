//! `status`: what is held, of whom, how old, and what went wrong.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{NaiveDate, SecondsFormat};
use serde::Serialize;

use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Freshness};
use crate::feed::{Kind, Order};
use crate::i18n::Problem;
use crate::store::Follow;

#[derive(Serialize)]
struct StatusAnswer {
    core: CoreAnswer,
    feeds: Vec<FeedAnswer>,
}

#[derive(Serialize)]
struct CoreAnswer {
    epoch: u32,
    seq: u64,
    made: NaiveDate,
}

#[derive(Serialize)]
struct FeedAnswer {
    feed: FeedId,
    /// By its own word; by its link's before anything came.
    name: Option<String>,
    letters: String,
    standing: &'static str,
    /// The kinds of record that count when they come from it.
    may: Vec<&'static str>,
    muted: bool,
    since: NaiveDate,
    urls: Vec<String>,
    edition: Option<Order>,
    made: Option<String>,
    check_by: Option<String>,
    freshness: Option<&'static str>,
    records: BTreeMap<String, u64>,
    checked: Option<CheckedAnswer>,
    /// Whether it was caught signing two different editions of one number.
    stopped: bool,
}

#[derive(Serialize)]
struct CheckedAnswer {
    at: String,
    outcome: String,
    detail: Option<String>,
}

pub(super) fn run(session: &Session) -> Result<Report, Refused> {
    let core = session.database.edition()?;
    let follows = session.user.follows()?;
    let feeds = follows.into_iter().map(|follow| feed(session, follow)).collect::<Result<Vec<_>, _>>()?;
    let core = CoreAnswer { epoch: core.order.epoch, seq: core.order.seq, made: core.made };
    let answer = StatusAnswer { core, feeds };
    let mut report = Report::answer(if session.voice.json { json(&answer)? } else { text(session, &answer)? });
    session.note_origin(&mut report)?;
    Ok(report)
}

fn feed(session: &Session, follow: Follow) -> Result<FeedAnswer, Refused> {
    let held = session.held(&follow.feed)?;
    let head = held.as_ref().map(|held| &held.head);
    let standing = session.database.standing(&follow.feed)?;
    let now = session.time()?.now();
    let moment = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let checked = session.database.checked(&follow.feed)?;
    Ok(FeedAnswer {
        name: session.name_of(&follow.feed)?.map(|name| session.plain(name)).or(follow.name),
        letters: follow.feed.spoken(),
        standing: standing.word(),
        may: Kind::ALL.iter().filter(|kind| standing.may(**kind)).map(|kind| kind.word()).collect(),
        muted: follow.muted,
        since: follow.since,
        urls: follow.urls,
        edition: head.map(|head| head.order),
        made: head.map(|head| moment(head.made)),
        check_by: head.map(|head| moment(head.check_by)),
        freshness: head.map(|head| Freshness::of(head.made, head.check_by, now).word()),
        records: session.database.counts(&follow.feed)?,
        checked: checked.map(|checked| CheckedAnswer {
            at: moment(checked.at),
            outcome: checked.outcome,
            detail: checked.detail,
        }),
        stopped: session.database.proof(&follow.feed)?.is_some(),
        feed: follow.feed,
    })
}

fn text(session: &Session, answer: &StatusAnswer) -> Result<String, Refused> {
    let mut text = format!("{}\n", session.edition_line()?);
    if answer.feeds.is_empty() {
        writeln!(text, "{}", session.say("updates-none", &[]))?;
    }
    for feed in &answer.feeds {
        let nameless = || session.say("updates-nameless", &[]);
        writeln!(text, "\n{} ({})", feed.name.clone().unwrap_or_else(nameless), feed.feed)?;
        writeln!(text, "  {}", session.say(&format!("updates-standing-{}", feed.standing), &[]))?;
        match (&feed.made, &feed.check_by) {
            (Some(made), Some(check_by)) => {
                let day = |moment: &str| moment.split('T').next().unwrap_or_default().to_owned();
                let kinds: Vec<String> = feed.records.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
                writeln!(text, "  {}: {}", day(made), kinds.join(", "))?;
                match feed.freshness {
                    Some("late") => {
                        writeln!(text, "  {}", session.say("updates-fresh-late", &[("date", &day(check_by))]))?
                    }
                    Some("old") => writeln!(text, "  {}", session.say("updates-fresh-old", &[]))?,
                    _ => {}
                }
            }
            _ => writeln!(text, "  {}", session.say("updates-not-yet", &[]))?,
        }
        if let Some(problem) = feed.checked.as_ref().and_then(|checked| Problem::of(&checked.outcome)) {
            let what = session.say(&format!("updates-problem-{}", problem.word()), &[]);
            writeln!(text, "  {what} {}", session.say("updates-kept", &[]))?;
        }
    }
    Ok(text)
}
