//! Words in a language.

/// A text, and the language it is in, so that a fallback can be marked as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, a BCP 47 tag.
    pub lang: String,
}
