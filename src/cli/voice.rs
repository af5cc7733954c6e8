//! The language a command answers in, and what it says of every answer.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate};
use fluent_bundle::FluentArgs;
use serde::{Serialize, Serializer};

use super::{Options, Refused};
use crate::domain::{Review, ReviewState, Text};
use crate::feed::{Kind, embedded_text};
use crate::i18n::{Catalogue, ENGLISH, Isolation, Language, choose, language_name};
use crate::platform;

/// A language, a form to answer in, a time: all that an answer needs which no database gives.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) catalogue: Catalogue,
    pub(super) json: bool,
    pub(super) now: DateTime<FixedOffset>,
}

impl Voice {
    pub(super) fn new(options: &Options, clock: DateTime<FixedOffset>) -> Result<Self, Refused> {
        let catalogue = Catalogue::new(language(options)?, Isolation::Plain);
        Ok(Self { catalogue, json: options.json, now: options.now.unwrap_or(clock) })
    }

    /// The language of content and names.
    pub(super) fn lang(&self) -> &str {
        self.catalogue.language().content()
    }

    /// A message of the catalogue.
    pub(super) fn text(&self, id: &str, args: &[(&'static str, &str)]) -> Text {
        let mut fluent = FluentArgs::new();
        args.iter().for_each(|(name, value)| fluent.set(*name, (*value).to_owned()));
        self.catalogue.say(id, &fluent)
    }

    /// A message, for a terminal.
    pub(super) fn say(&self, id: &str, args: &[(&'static str, &str)]) -> String {
        self.told(self.text(id, args))
    }

    /// Words of the edition in the binary; the record's id where nobody wrote them.
    pub(super) fn words(&self, kind: Kind, id: &str, field: &str) -> Text {
        let nameless = || Text::new(id, ENGLISH);
        self.catalogue.shown(embedded_text(self.lang(), kind, id, field).unwrap_or_else(nameless))
    }

    /// A text for a terminal, with its English where it has one.
    pub(super) fn told(&self, text: Text) -> String {
        Spoken::new(self, text).to_string()
    }

    /// A text without its English: for JSON, and within another one. What is in another language says which.
    pub(super) fn plain(&self, text: Text) -> String {
        let asked = &self.catalogue.language().tag;
        if text.lang == *asked { text.text } else { format!("[{}] {}", text.lang, text.text) }
    }

    /// The day an edition was made, and how many days old it is.
    pub(super) fn edition_line(&self, made: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("date", made.to_string());
        args.set("days", (self.now.date_naive() - made).num_days().max(0));
        self.plain(self.catalogue.say("tool-edition", &args))
    }

    /// Who reviewed something. Until a clinician has, it says that nobody of them did.
    pub(super) fn reviewed(&self, review: &[Review]) -> Vec<Text> {
        let by = |one: &Review| {
            let on = one.on.to_string();
            let id = match one.state {
                ReviewState::Peers => "help-reviewed-peers",
                ReviewState::Clinician => "help-reviewed-clinician",
            };
            self.text(id, &[("by", &one.by), ("date", &on)])
        };
        let has_clinician = review.iter().any(|one| one.state == ReviewState::Clinician);
        let none = (!has_clinician).then(|| self.catalogue.text("verdict-not-reviewed"));
        review.iter().map(by).chain(none).collect()
    }
}

/// A text of an answer: in JSON the words alone, on a terminal with their English beneath a language that nobody signed.
#[derive(Clone, Debug, Default)]
pub(super) struct Spoken {
    plain: String,
    english: Option<String>,
}

impl Spoken {
    pub(super) fn new(voice: &Voice, text: Text) -> Self {
        let english = text.english.clone();
        Self { plain: voice.plain(text), english }
    }

    pub(super) fn plain(&self) -> &str {
        &self.plain
    }
}

impl fmt::Display for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain)?;
        self.english.as_ref().map_or(Ok(()), |english| write!(f, " ({}: {english})", language_name(ENGLISH)))
    }
}

impl Serialize for Spoken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.plain)
    }
}

/// The language that was asked for, else the device's.
pub(super) fn language(options: &Options) -> Result<Language, Refused> {
    match &options.lang {
        Some(tag) => {
            Ok(Language::asked_for(tag).ok_or_else(|| format!("no language {tag:?}; see `tentlight-cli languages`"))?)
        }
        None => Ok(choose(platform::device_languages().iter().map(String::as_str))),
    }
}
