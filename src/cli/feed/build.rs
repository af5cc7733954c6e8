//! `feed build`: the next edition, waiting for its signature.

use std::fmt::Write;

use clap::Args;
use serde::Serialize;

use super::{Given, Refused, Report, Source, check, size};
use crate::feed::site::{self, Built};

#[derive(Debug, Args)]
pub(in crate::cli) struct Build {
    #[command(flatten)]
    source: Source,
    /// Make a new edition even when nothing changed: somebody looked, and all of it still holds
    #[arg(long)]
    renew: bool,
}

#[derive(Serialize)]
struct Answer {
    /// The edition, as epoch.seq; none when nothing changed.
    edition: Option<String>,
    records: u64,
    added: usize,
    changed: usize,
    removed: usize,
    base_bytes: u64,
    deltas: usize,
    check_by: String,
}

pub(super) fn run(build: &Build, given: Given<'_>) -> Result<Report, Refused> {
    let folder = build.source.open();
    let checked = site::check(folder.path(), given.now)?;
    if !checked.may_publish() {
        return check::report(&checked, given);
    }
    let Some(Built { head, changes }) = site::build(&folder, &checked, given.now.to_utc(), build.renew)? else {
        let text = "nothing changed since the last edition; --renew makes a new one that says somebody looked\n";
        return given.answer(&serde_json::json!({ "edition": null }), text.to_owned());
    };
    let answer = Answer {
        edition: Some(format!("{}.{}", head.order.epoch, head.order.seq)),
        records: head.count,
        added: changes.added,
        changed: changes.changed,
        removed: changes.removed,
        base_bytes: head.base.n,
        deltas: head.deltas.len(),
        check_by: head.check_by.date_naive().to_string(),
    };
    let mut text = String::new();
    for finding in &checked.findings {
        writeln!(text, "{finding}")?;
    }
    let edition = answer.edition.as_deref().unwrap_or_default();
    writeln!(text, "edition {edition}: {} records in {}, {} deltas", head.count, size(head.base.n), answer.deltas)?;
    writeln!(text, "{} new, {} changed, {} gone", changes.added, changes.changed, changes.removed)?;
    writeln!(text, "It waits for its signature: tentlight-cli feed sign {}", folder.path().display())?;
    given.answer(&answer, text)
}
