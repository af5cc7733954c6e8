//! What is wrong in a source folder, where, and what to do about it.

use std::fmt;

use serde::Serialize;

/// Whether a finding forbids publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing is published until it is gone.
    Error,
    /// Worth a look. It does not stop anything.
    Warning,
}

/// One thing that is wrong, at one line of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, as a path inside the source folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Whether it forbids publishing.
    pub level: Level,
    /// The rule it breaks, as one word that never changes.
    pub rule: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hint: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let warning = if self.level == Level::Warning { "warning: " } else { "" };
        write!(f, "{}:{}: {warning}{} [{}]", self.file, self.line, self.what, self.rule)?;
        if self.hint.is_empty() { Ok(()) } else { write!(f, "\n  hint: {}", self.hint) }
    }
}

/// A place in a source folder: the file and the line, from 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'a>(pub(super) &'a str, pub(super) usize);

/// The findings so far.
#[derive(Debug, Default)]
pub(super) struct Findings(pub(super) Vec<Finding>);

impl Findings {
    /// Forbids publishing.
    pub(super) fn error(&mut self, at: At<'_>, rule: &'static str, what: impl Into<String>, hint: impl Into<String>) {
        self.add(Level::Error, at, rule, what.into(), hint.into());
    }

    /// Asks somebody to look.
    pub(super) fn warning(&mut self, at: At<'_>, rule: &'static str, what: impl Into<String>, hint: impl Into<String>) {
        self.add(Level::Warning, at, rule, what.into(), hint.into());
    }

    fn add(&mut self, level: Level, At(file, line): At<'_>, rule: &'static str, what: String, hint: String) {
        // What was typed may stand in it, and a terminal obeys control characters.
        let plain = |text: String| text.replace(|c: char| c.is_control(), " ");
        let (what, hint) = (plain(what), plain(hint));
        self.0.push(Finding { file: file.to_owned(), line, level, rule, what, hint });
    }
}

/// The one of `known` that was probably meant.
pub(super) fn meant<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&typed, known);
    let near = known.into_iter().map(|known| (distance(known), known)).min()?;
    (near.0 <= (typed.chars().count() / 3).max(1)).then_some(near.1)
}

/// `did you mean "x"?`, or all there are.
pub(super) fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match meant(typed, known.clone()) {
        Some(known) => format!("did you mean {known:?}?"),
        None => format!("known: {}", known.into_iter().collect::<Vec<_>>().join(", ")),
    }
}
