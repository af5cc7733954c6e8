//! `sync [FEED]`: asks the groups that are followed for news, once.

use std::fmt::Write;
use std::sync::Arc;

use serde::Serialize;

use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Text};
use crate::feed::{Anchors, Order};
use crate::i18n::Problem;
use crate::platform;
use crate::store::Follow;
use crate::sync::{Conditions, Dice, Http, Outcome, Phone, sync_all};

/// How `sync` asks.
#[derive(Debug, clap::Args)]
pub(super) struct How {
    /// Bytes cost money: take only what is small, and what --allow agrees to
    #[arg(long)]
    metered: bool,
    /// The largest download to take where bytes cost money
    #[arg(long, value_name = "BYTES", requires = "metered")]
    allow: Option<u64>,
    /// Only what is due, as the app does by itself
    #[arg(long)]
    due: bool,
    /// Ask through Tor, such as socks5h://127.0.0.1:9050
    #[arg(long, value_name = "URL")]
    socks: Option<String>,
}

#[derive(Serialize)]
struct SyncAnswer<'a> {
    feed: &'a FeedId,
    name: Option<String>,
    outcome: &'static str,
    detail: Option<String>,
    /// What is held now.
    edition: Option<Order>,
}

pub(super) fn run(session: &Session, feed: Option<&str>, how: &How) -> Result<Report, Refused> {
    let follows = match feed {
        None => session.user.follows()?,
        Some(feed) => vec![session.follow_of(&FeedId::new(feed)?)?],
    };
    let time = Arc::new(session.time()?);
    let http = Http::new(Arc::clone(&time), how.socks.as_deref())?;
    let anchors = Anchors::shipped();
    let phone =
        Phone { database: &session.database, packs: &session.packs, http: &http, anchors: &anchors, time: &time };
    let conditions = Conditions { by_hand: !how.due, metered: how.metered, saver: false, allow: how.allow, most: None };
    let mut outcomes = Vec::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(sync_all(
        phone,
        &follows,
        conditions,
        &mut Dice::new(platform::seed()),
        |_, _| {},
        |feed, outcome| outcomes.push((feed.clone(), outcome)),
    ));
    report(session, &follows, outcomes)
}

fn report(session: &Session, follows: &[Follow], mut outcomes: Vec<(FeedId, Outcome)>) -> Result<Report, Refused> {
    outcomes.sort_by(|x, y| x.0.cmp(&y.0));
    let mut answers = Vec::new();
    for (feed, outcome) in &outcomes {
        let follow = follows.iter().find(|follow| follow.feed == *feed);
        answers.push(SyncAnswer {
            feed,
            name: session
                .name_of(feed)?
                .map(|name| name.text)
                .or_else(|| follow.and_then(|follow| follow.name.clone())),
            outcome: outcome.word(),
            detail: outcome.detail(),
            edition: session.held(feed)?.map(|held| held.head.order),
        });
    }
    let mut report = Report::default();
    let mut text = String::new();
    for (answer, (feed, outcome)) in answers.iter().zip(&outcomes) {
        let line = format!("{}: {}", answer.name.as_deref().unwrap_or(feed.as_str()), said(session, *outcome));
        if Problem::of(outcome.word()).is_some() || matches!(outcome, Outcome::LargeDownload { .. } | Outcome::Busy) {
            report.note(&line);
        } else {
            writeln!(text, "{line}")?;
        }
    }
    if answers.is_empty() {
        text = session.say("updates-none", &[]) + "\n";
    }
    report.stdout = if session.voice.json { json(&answers)? } else { text };
    session.note_origin(&mut report)?;
    Ok(report)
}

/// What came of it, as one line.
fn said(session: &Session, outcome: Outcome) -> String {
    let text: Text = match outcome {
        Outcome::UpToDate => session.voice.text("updates-up-to-date", &[]),
        Outcome::Changed { .. } => session.voice.text("updates-changed", &[]),
        Outcome::Later { until } => {
            let until = until.format("%Y-%m-%d %H:%M").to_string();
            session.voice.text("updates-later", &[("time", &until)])
        }
        Outcome::LargeDownload { bytes } => {
            session.voice.text("updates-large", &[("size", &format!("{} KB", bytes.div_ceil(1_000)))])
        }
        other => match Problem::of(other.word()) {
            Some(problem) => {
                let what = session.voice.text(&format!("updates-problem-{}", problem.word()), &[]);
                let kept = session.say("updates-kept", &[]);
                Text { text: format!("{} {kept}", what.text), ..what }
            }
            None => session.voice.text("updates-busy", &[]),
        },
    };
    session.plain(text)
}
