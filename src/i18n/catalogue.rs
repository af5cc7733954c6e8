//! The messages of one language, with English behind them.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::language::{ENGLISH, Language};
use super::order::Order;
use crate::domain::Text;

include!(concat!(env!("OUT_DIR"), "/screens.rs"));

thread_local! {
    /// The messages of languages that were brought, by tag. A page has one thread, and holds each once until it is closed.
    static BROUGHT: RefCell<BTreeMap<&'static str, &'static str>> = const { RefCell::new(BTreeMap::new()) };
}

/// The messages of a language's screens, as Fluent: from the binary, or brought. None when they are not here.
pub(super) fn messages_of(tag: &str) -> Option<&'static str> {
    let inside = INSIDE.iter().find(|(held, _)| *held == tag).map(|(_, messages)| *messages);
    inside.or_else(|| BROUGHT.with_borrow(|brought| brought.get(tag).copied()))
}

/// Holds the messages of a language that was brought; whoever hands them in has proven them. Again changes nothing.
pub fn hold_messages(tag: &'static str, messages: String) {
    BROUGHT.with_borrow_mut(|brought| {
        brought.entry(tag).or_insert_with(|| messages.leak());
    });
}

/// Whether variables stand between the marks that keep a right-to-left line in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// With marks: for screens.
    Marked,
    /// Without: for a terminal, file names and `tel:`.
    Plain,
}

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    messages: FluentBundle<FluentResource>,
    /// What stands behind any other language; none behind English.
    english: Option<Box<Self>>,
    /// Whether a named native reader has signed what is said in it where a wrong word could kill.
    is_signed: bool,
}

impl Catalogue {
    /// The catalogue of `language`.
    #[must_use]
    pub fn new(language: Language, isolation: Isolation) -> Self {
        let tag = language.content();
        let mut messages = FluentBundle::new(tag.parse::<LanguageIdentifier>().into_iter().collect());
        messages.set_use_isolating(isolation == Isolation::Marked);
        messages.set_transform(transform_of(&language));
        // What does not parse is left out, message by message; a test reads every file.
        let text = messages_of(tag).unwrap_or_default().to_owned();
        messages.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(parsed, _)| parsed));
        let english = (tag != ENGLISH).then(|| Box::new(Self::new(Language::english(), isolation)));
        let is_signed = SIGNED.contains(&tag);
        Self { language, messages, english, is_signed }
    }

    /// The language it speaks.
    #[must_use]
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// The order in which its readers look for names.
    #[must_use]
    pub fn order(&self) -> Order {
        Order::of(&self.language)
    }

    /// A message without variables.
    #[must_use]
    pub fn text(&self, id: &str) -> Text {
        self.say(id, &FluentArgs::new())
    }

    /// A message, or with `message.attribute` one of its attributes. A message nobody wrote is its own id.
    ///
    /// One where a wrong word could kill has its English beneath, unless a named native reader has signed the language. It
    /// has the same `args`: where these are words of a language, say it by [`Self::safely`].
    #[must_use]
    pub fn say(&self, id: &str, args: &FluentArgs<'_>) -> Text {
        let english = || Some(self.english.as_ref()?.say(id, args));
        let message = id.split_once('.').map_or(id, |(message, _)| message);
        match self.own(id, args) {
            Some(text) if !self.is_signed && SAFETY.binary_search(&message).is_ok() => text.above(english()),
            Some(text) => text,
            None => english().unwrap_or_else(|| Text::new(id, ENGLISH)),
        }
    }

    /// What is put together from several messages, names or numbers, and where a wrong word could kill: with the same in
    /// English beneath, put together in English, unless a named native reader has signed the language.
    pub fn safely(&self, say: impl Fn(&Self) -> Text) -> Text {
        let text = say(self);
        match &self.english {
            Some(english) if !self.is_signed => text.above(Some(say(english))),
            _ => text,
        }
    }

    /// Whether a named native reader has signed what is said in it where a wrong word could kill.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// What the language itself says, without English behind it.
    fn own(&self, id: &str, args: &FluentArgs<'_>) -> Option<Text> {
        let pattern = match id.split_once('.') {
            Some((id, attribute)) => self.messages.get_message(id)?.get_attribute(attribute)?.value(),
            None => self.messages.get_message(id)?.value()?,
        };
        let text = self.messages.format_pattern(pattern, Some(args), &mut Vec::new());
        Some(Text::new(text, self.language.tag.clone()))
    }

    /// A text of the content as this language shows it: itself, or transformed for a pseudo-locale.
    #[must_use]
    pub fn shown(&self, text: Text) -> Text {
        match transform_of(&self.language) {
            Some(transform) => Text::new(transform(&text.text), self.language.tag.clone()),
            None => text,
        }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

type Transform = fn(&str) -> Cow<'_, str>;

fn transform_of(language: &Language) -> Option<Transform> {
    match language.tag.as_str() {
        "en-XA" => Some(lengthen),
        "ar-XB" => Some(mirror),
        _ => None,
    }
}

/// Accented and a third longer: what was written into the code stays plain, what is too tight overflows.
fn lengthen(text: &str) -> Cow<'_, str> {
    let accent = |c| match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'n' => 'ñ',
        's' => 'š',
        other => other,
    };
    let more = text.chars().count() / 3;
    Cow::Owned(text.chars().map(accent).chain("~".repeat(more).chars()).collect())
}

/// Each word between the marks that turn it round, as Android's `ar-XB` does.
fn mirror(text: &str) -> Cow<'_, str> {
    let mut turned = String::new();
    for word in text.split_inclusive(' ') {
        let (word, space) = word.strip_suffix(' ').map_or((word, ""), |word| (word, " "));
        if !word.is_empty() {
            turned.push_str(&format!("\u{200f}\u{202e}{word}\u{202c}\u{200f}"));
        }
        turned.push_str(space);
    }
    Cow::Owned(turned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(tag: &str) -> Catalogue {
        Catalogue::new(Language::of(tag).unwrap(), Isolation::Plain)
    }

    #[test]
    fn a_message_nobody_wrote_is_its_own_id() {
        assert_eq!(catalogue("de").text("mix-nowhere").text, "mix-nowhere");
    }

    #[test]
    fn every_safety_message_has_its_english_beneath_until_a_named_native_reader_has_signed_the_language() {
        let english = catalogue("en");
        assert!(SAFETY.len() > 100, "{}", SAFETY.len());
        for tag in TAGS.iter().filter(|tag| !SIGNED.contains(tag)) {
            let mut unsigned = catalogue(tag);
            for id in SAFETY {
                let (said, beneath) = (unsigned.text(id), english.text(id).text);
                let is_same = said.text == beneath || said.lang == ENGLISH;
                assert_eq!(said.english, (!is_same).then_some(beneath), "{tag}: {id}");
            }
            assert!(unsigned.text("verdict-risk-dangerous").english.is_some(), "{tag}");
            assert_eq!(unsigned.text("settings-title").english, None, "{tag}: no life depends on it");
            unsigned.is_signed = true;
            assert!(SAFETY.iter().all(|id| unsigned.text(id).english.is_none()), "{tag}");
            assert_eq!(unsigned.safely(|catalogue| catalogue.text("verdict-day")).english, None, "{tag}");
        }
        for tag in ["en", "en-XA", "ar-XB"] {
            assert!(SAFETY.iter().all(|id| catalogue(tag).text(id).english.is_none()), "{tag}");
        }
    }

    #[test]
    fn the_pseudo_locale_lengthens_messages_and_leaves_names_alone() {
        let mut args = FluentArgs::new();
        args.set("name", "MDMA");
        let said = catalogue("en-XA").say("mix-remove", &args).text;
        assert!(said.contains("MDMA") && said.contains("Rémóvé") && said.contains('~'), "{said}");
    }

    #[test]
    fn attributes_are_messages_too() {
        assert_eq!(catalogue("en").text("mix-search.placeholder").text, "Name, slang or brand");
    }
}
