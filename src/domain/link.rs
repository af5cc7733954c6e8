//! Links that open the app at a place. One parser, for arguments, for other apps and for posters.

use super::{Book, Id};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To help, at once, at this guide.
    Help(Id),
}

impl Link {
    /// Reads `--help-now`, `tentlight://help` or `tentlight://help/<guide>`; none when it is no link of ours.
    ///
    /// A guide nobody knows is help all the same: whoever follows the link needs it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let entry = || Id::new(Book::ENTRY).ok();
        if text == "--help-now" {
            return entry().map(Self::Help);
        }
        let path = text.strip_prefix("tentlight://help")?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        if !path.is_empty() && !path.starts_with('/') {
            return None;
        }
        Id::new(path.trim_matches('/')).ok().or_else(entry).map(Self::Help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guide(text: &str) -> Option<String> {
        Link::parse(text).map(|Link::Help(guide)| guide.to_string())
    }

    #[test]
    fn a_link_to_help_always_leads_to_help() {
        for link in
            ["--help-now", "tentlight://help", "tentlight://help/", "tentlight://help?x=1", "tentlight://help/%00"]
        {
            assert_eq!(guide(link).as_deref(), Some("overdose"), "{link}");
        }
        assert_eq!(guide("tentlight://help/fit").as_deref(), Some("fit"));
        assert_eq!(guide("tentlight://help/hot#now").as_deref(), Some("hot"));
    }

    #[test]
    fn what_is_no_link_of_ours_leads_nowhere() {
        for text in ["", "help", "tentlight://helpful", "https://help", "--help", "tentlight://follow/x"] {
            assert_eq!(guide(text), None, "{text}");
        }
    }
}
