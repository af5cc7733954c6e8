//! Words in a language.

/// A text, and the language it is in, so that a fallback can be marked as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, a BCP 47 tag.
    pub lang: String,
    /// The same in English, where a wrong word could kill and no named native reader has signed the language.
    pub english: Option<String>,
}

impl Text {
    /// Words in a language, with nothing beneath them.
    #[must_use]
    pub fn new(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self { text: text.into(), lang: lang.into(), english: None }
    }

    /// With the same in English beneath, where there is any; what is English itself, or reads the same, needs it no second
    /// time.
    #[must_use]
    pub fn above(self, english: Option<Self>) -> Self {
        let english = english.filter(|english| self.lang != english.lang && self.text != english.text);
        Self { english: english.map(|english| english.text), ..self }
    }

    /// The words alone, where the same stands beside them with its English.
    #[must_use]
    pub fn alone(self) -> Self {
        Self { english: None, ..self }
    }
}

/// Whether a character makes a text read other than it is: what turns its direction, and what a screen or a terminal
/// obeys rather than shows. Ends of lines and tabs do neither.
#[must_use]
pub fn hides(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') || (c.is_control() && c != '\n' && c != '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_stands_beneath_other_words_in_another_language_and_nothing_else() {
        let english = || Some(Text::new("Breathing slowly", "en"));
        let german = Text::new("Atmet langsam", "de").above(english());
        assert_eq!(german.english.as_deref(), Some("Breathing slowly"));
        assert_eq!(german.alone(), Text::new("Atmet langsam", "de"));
        assert_eq!(Text::new("Breathing slowly", "en").above(english()).english, None);
        assert_eq!(Text::new("112", "de").above(Some(Text::new("112", "en"))).english, None);
        assert_eq!(Text::new("Atmet langsam", "de").above(None).english, None);
    }
}
