//! `feed poster`: the code that phones follow by, to print and to hang up.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Given, Refused, Report, Source};
use crate::cli::voice::Voice;
use crate::feed::site::{self, Checked, follow_link, poster_html, poster_svg};

#[derive(Debug, Args)]
pub(in crate::cli) struct Poster {
    #[command(flatten)]
    source: Source,
    /// Where it goes: poster.svg, or poster.html for a page to print
    #[arg(long, value_name = "FILE", default_value = "poster.html")]
    to: PathBuf,
    /// The link alone, and no file
    #[arg(long, conflicts_with = "to")]
    link: bool,
}

pub(super) fn run(poster: &Poster, given: Given<'_>) -> Result<Report, Refused> {
    let folder = poster.source.open();
    let Checked { source, findings } = site::check(folder.path(), given.now)?;
    let why = || findings.first().map_or_else(String::new, |finding| finding.what.clone());
    let settings = source.ok_or_else(why)?.settings;
    let feed = folder.feed()?;
    let link = follow_link(&feed, &settings)?;
    if poster.link {
        return given.answer(&json!({ "link": link, "fingerprint": feed.spoken() }), format!("{link}\n"));
    }
    let voice = Voice::new(given.options, given.now)?;
    let language = voice.catalogue.language();
    let page = site::Poster {
        language: language.tag.clone(),
        direction: language.direction().to_owned(),
        title: settings.title.in_one_of(&[voice.lang()]).text,
        scan: voice.say("tool-poster-scan", &[]),
        compare: voice.say("tool-poster-compare", &[]),
        promise: voice.say("tool-poster-promise", &[]),
        spoken: feed.spoken(),
        link: link.clone(),
    };
    let is_page = poster.to.extension().is_some_and(|ending| ending == "html");
    let text = if is_page { poster_html(&page)? } else { poster_svg(&page)? };
    std::fs::write(&poster.to, text).map_err(|error| format!("{}: {error}", poster.to.display()))?;
    let file = poster.to.display().to_string();
    given.answer(&json!({ "link": link, "fingerprint": feed.spoken(), "file": file }), format!("{file}: {link}\n"))
}
