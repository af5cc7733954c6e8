//! `words`: what a translator has to look at in one language, read from the project's own folder.

use std::fmt::Write;
use std::path::Path;

use clap::Args;

use super::{Refused, Report};
use crate::feed::publish::read_translations;

/// Which language, and what of it.
#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// The language, as its folder in locales/ is called
    #[arg(value_name = "TAG")]
    tag: String,
    /// The folder that holds locales/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: std::path::PathBuf,
    /// FROM.toml, were every message made from the English as it stands
    #[arg(long)]
    from: bool,
    /// The lines that BACK.toml lacks, for whoever translates back
    #[arg(long, conflicts_with = "from")]
    back: bool,
}

pub(super) fn run(wanted: &Wanted) -> Result<Report, Refused> {
    let held = read_translations(Path::new(&wanted.root))?;
    let find = |tag: &str| held.iter().find(|one| one.tag == tag);
    let english = find("en").ok_or("no locales/en here: say --root")?;
    let theirs = find(&wanted.tag).ok_or_else(|| format!("no locales/{} here", wanted.tag))?;
    if wanted.from {
        return Ok(Report::answer(theirs.made_from_now(english)));
    }
    if wanted.back {
        return Ok(Report::answer(theirs.to_translate_back(english)));
    }
    let doubts = theirs.doubts(english);
    let mut text = String::new();
    for doubt in &doubts {
        writeln!(text, "{doubt}")?;
    }
    let state = theirs.state(english);
    writeln!(
        text,
        "{}: {} of {} messages ({} %), {} to look at, review: {}",
        state.tag,
        state.translated,
        state.messages,
        state.percent(),
        doubts.len(),
        state.review
    )?;
    Ok(Report { code: u8::from(!doubts.is_empty()), ..Report::answer(text) })
}
