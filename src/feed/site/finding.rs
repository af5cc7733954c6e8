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

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0, self.1)
    }
}

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

/// The one of `known` that was probably meant: nearly the same, or what was typed and more.
pub(super) fn meant<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let most = (typed.chars().count() / 3).max(1);
    let distance = |known: &str| {
        let more = known.strip_prefix(&typed).is_some_and(|more| more.starts_with('-'));
        if more { most } else { strsim::damerau_levenshtein(&typed, known) }
    };
    let near = known.into_iter().map(|known| (distance(known), known)).min()?;
    (near.0 <= most).then_some(near.1)
}

/// More words than these are not read, but looked up.
const LISTED: usize = 20;

/// `did you mean "x"?`, or those there are.
pub(super) fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(known) = meant(typed, known.clone()) {
        return format!("did you mean {known:?}?");
    }
    let listed: Vec<&str> = known.clone().into_iter().take(LISTED).collect();
    let more = known.into_iter().count() > LISTED;
    format!("known: {}{}", listed.join(", "), if more { " and others" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_or_a_beginning_is_understood_and_nothing_is_made_up() {
        let known = ["ghb-gbl", "alcohol", "lsd"];
        assert_eq!(meant("GHB", known), Some("ghb-gbl"));
        assert_eq!(meant("alcohl", known), Some("alcohol"));
        assert_eq!(meant("caffeine", known), None);
        assert_eq!(did_you_mean("caffeine", known), "known: ghb-gbl, alcohol, lsd");
    }
}
