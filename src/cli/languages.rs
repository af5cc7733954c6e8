//! `languages`: how complete each is, and who reviewed it.

use std::fmt::Write;

use serde::Serialize;

use super::{Refused, Report, json};
use crate::feed::{LanguageState, embedded_languages};

#[derive(Serialize)]
struct LanguageAnswer {
    #[serde(flatten)]
    state: LanguageState,
    percent: usize,
}

pub(super) fn run(as_json: bool) -> Result<Report, Refused> {
    let answers: Vec<LanguageAnswer> =
        embedded_languages().into_iter().map(|state| LanguageAnswer { percent: state.percent(), state }).collect();
    if as_json {
        return Ok(Report::answer(json(&answers)?));
    }
    let mut text = String::new();
    for LanguageAnswer { state, percent } in &answers {
        writeln!(
            text,
            "{}: {} / {} ({percent} %), review: {}",
            state.tag, state.translated, state.messages, state.review
        )?;
    }
    Ok(Report::answer(text))
}
