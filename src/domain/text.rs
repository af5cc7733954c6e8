//! Words in a language.

/// A text, and the language it is in, so that a fallback can be marked as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, a BCP 47 tag.
    pub lang: String,
}

/// Whether a character makes a text read other than it is: what turns its direction, and what a screen or a terminal
/// obeys rather than shows. Ends of lines and tabs do neither.
#[must_use]
pub fn hides(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') || (c.is_control() && c != '\n' && c != '\t')
}
