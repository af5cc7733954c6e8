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
    bundles: Vec<(String, FluentBundle<FluentResource>)>,
}

impl Catalogue {
    /// The catalogue of `language`.
    #[must_use]
    pub fn new(language: Language, isolation: Isolation) -> Self {
        let mut tags = vec![language.content().to_owned()];
        if language.content() != ENGLISH {
            tags.push(ENGLISH.to_owned());
        }
        let transform = transform_of(&language);
        let bundles = tags
            .into_iter()
            .map(|tag| {
                let mut bundle = FluentBundle::new(tag.parse::<LanguageIdentifier>().into_iter().collect());
                bundle.set_use_isolating(isolation == Isolation::Marked);
                bundle.set_transform(transform);
                // What does not parse is left out, message by message; a test reads every file.
                let messages = messages_of(&tag).unwrap_or_default().to_owned();
                bundle.add_resource_overriding(FluentResource::try_new(messages).unwrap_or_else(|(parsed, _)| parsed));
                (tag, bundle)
            })
            .collect();
        Self { language, bundles }
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
    #[must_use]
    pub fn say(&self, id: &str, args: &FluentArgs<'_>) -> Text {
        let (message, attribute) =
            id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        for (tag, bundle) in &self.bundles {
            let found = bundle.get_message(message).and_then(|message| match attribute {
                Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
                None => message.value(),
            });
            if let Some(pattern) = found {
                let text = bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned();
                return Text { text, lang: self.lang_of(tag) };
            }
        }
        Text { text: id.to_owned(), lang: ENGLISH.to_owned() }
    }

    /// A text of the content as this language shows it: itself, or transformed for a pseudo-locale.
    #[must_use]
    pub fn shown(&self, text: Text) -> Text {
        match transform_of(&self.language) {
            Some(transform) => Text { text: transform(&text.text).into_owned(), lang: self.language.tag.clone() },
            None => text,
        }
    }

    fn lang_of(&self, tag: &str) -> String {
        if self.language.is_pseudo() { self.language.tag.clone() } else { tag.to_owned() }
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
