//! The words of one language beside the English: what is missing, what moved, what a wrong word may have come into.
//!
//! Here: the folder `locales/<tag>` as translators keep it. Not here: the words that a phone holds, which `words` reads.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::path::Path;

use chrono::NaiveDate;
use fluent_syntax::ast::{Comment, Entry};
use serde::{Deserialize, Serialize};

use super::content::Unreadable;
use super::core::{files, toml};
use super::message::Message;
use super::words::{parsed, stem};
use crate::feed::record::LanguageState;

/// The messages of a language, by id: `mix-title`, `mix-search.placeholder`, `guide-overdose.wake_head`.
pub type Messages = BTreeMap<String, Message>;

/// A language as its folder holds it.
#[derive(Clone, Debug)]
pub struct Translation {
    /// BCP 47 tag.
    pub tag: String,
    /// Its messages.
    pub messages: Messages,
    /// The English that each was made from, by the hash of that: `FROM.toml`.
    pub made_from: BTreeMap<String, String>,
    /// The safety messages, translated back: `BACK.toml`.
    pub back: BTreeMap<String, Back>,
    /// What must and what must not be said: `GLOSSARY.toml`.
    pub glossary: Glossary,
    /// Who reviewed it: `REVIEW.toml`.
    pub review: Option<Review>,
}

/// Who reviewed a language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// In a word or two.
    pub state: String,
    /// The native reader who signed the safety messages: a name and a group.
    pub reader: Option<String>,
    /// The day of that.
    pub signed: Option<NaiveDate>,
}

/// A safety message, translated back to English by somebody who had not seen the English.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Back {
    /// The hash of the English.
    pub english: String,
    /// The hash of the words that were translated back.
    pub words: String,
    /// What they came back as.
    pub back: String,
}

/// The words that must not be mistaken. In English, where each of them stands; in other languages, how it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// Messages that may be the same as in English.
    #[serde(default)]
    pub same: Vec<String>,
    /// The terms.
    #[serde(default)]
    pub term: BTreeMap<String, Term>,
}

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// In English.
    pub en: String,
    /// The messages in which it stands; only in English.
    #[serde(default)]
    pub messages: Vec<String>,
    /// Forms of which one stands in each of these messages.
    #[serde(default)]
    pub right: Vec<String>,
    /// Words that stand in no message; an ellipsis at an end stands for any letters.
    #[serde(default)]
    pub wrong: Vec<String>,
}

/// What somebody must look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doubt {
    /// What kind it is.
    pub kind: DoubtKind,
    /// The message, or the term.
    pub about: String,
    /// What is wrong with it.
    pub why: String,
}

/// Why somebody must look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DoubtKind {
    /// It is not there, or it is the English.
    Missing,
    /// The English moved since.
    Changed,
    /// It is longer than its place.
    Long,
    /// A safety message was not translated back, or something moved since.
    Back,
    /// The glossary forbids it, or misses a word.
    Glossary,
    /// Its numbers or its cases are not those of English.
    Numbers,
}

impl DoubtKind {
    /// The word that `./x words` prints.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Long => "long",
            Self::Back => "back",
            Self::Glossary => "glossary",
            Self::Numbers => "numbers",
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.kind.word(), self.about, self.why)
    }
}

/// Longest text that is a heading, a label or an answer, in characters of English: what is longer has a place that grows.
const LABEL: usize = 24;

/// A label may be so much longer than its English before somebody must look at its place: twice, and some letters more.
const fn longest(english: usize) -> usize {
    2 * english + 8
}

/// The five levels, from lower to higher, as their messages end.
const LEVELS: [&str; 5] = ["low", "unknown", "caution", "unsafe", "dangerous"];

/// Reads every language below `root`, which holds `locales`; English first.
///
/// # Errors
///
/// The first file that does not parse.
pub fn read_translations(root: &Path) -> Result<Vec<Translation>, Unreadable> {
    let mut held = super::core::folders(&root.join("locales"))?
        .iter()
        .map(|folder| read(folder))
        .collect::<Result<Vec<_>, _>>()?;
    held.sort_by_key(|one| (one.tag != "en", one.tag.clone()));
    Ok(held)
}

fn read(folder: &Path) -> Result<Translation, Unreadable> {
    let mut messages = Messages::new();
    for (name, text) in files(folder, "ftl")? {
        read_messages(&name, &text, None, &mut messages)?;
    }
    for (name, text) in files(&folder.join("core"), "ftl")? {
        read_messages(&name, &text, Some(&stem(&name)), &mut messages)?;
    }
    let held = |name: &str| Some(folder.join(name)).filter(|path| path.exists());
    let read = |name: &str| held(name).map(|path| toml::<BTreeMap<String, String>>(&path)).transpose();
    Ok(Translation {
        tag: super::core::tag_of(folder),
        messages,
        made_from: read("FROM.toml")?.unwrap_or_default(),
        back: held("BACK.toml").map(|path| toml(&path)).transpose()?.unwrap_or_default(),
        glossary: held("GLOSSARY.toml").map(|path| toml(&path)).transpose()?.unwrap_or_default(),
        review: held("REVIEW.toml").map(|path| toml(&path)).transpose()?,
    })
}

/// `kind` is that of content; none for the screens.
fn read_messages(name: &str, text: &str, kind: Option<&str>, messages: &mut Messages) -> Result<(), Unreadable> {
    let marks = |comment: &Comment<&str>| comment.content.contains(&"safety = true");
    let mut in_group = false;
    for entry in parsed(name, text)?.body {
        match entry {
            Entry::GroupComment(comment) => in_group = marks(&comment),
            Entry::Message(message) => {
                let safety = in_group || message.comment.as_ref().is_some_and(marks);
                let id = message.id.name;
                if let Some(value) = &message.value {
                    messages.insert(id.to_owned(), Message::new(value, safety, kind));
                }
                for attribute in &message.attributes {
                    // What a search is found by is shown to nobody.
                    let safety = safety && attribute.id.name != "search";
                    messages
                        .insert(format!("{id}.{}", attribute.id.name), Message::new(&attribute.value, safety, kind));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

impl Translation {
    /// Whether somebody with a name, on a day, has read its safety messages as a native speaker. A state alone is no signature.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let reader = |review: &Review| review.reader.as_ref().is_some_and(|reader| !reader.trim().is_empty());
        self.review.as_ref().is_some_and(|review| reader(review) && review.signed.is_some())
    }

    /// How complete it is.
    #[must_use]
    pub fn state(&self, english: &Self) -> LanguageState {
        LanguageState {
            tag: self.tag.clone(),
            messages: english.messages.len(),
            translated: english.messages.len() - self.missing(english).count(),
            review: self.review.as_ref().map_or_else(|| "none".to_owned(), |review| review.state.clone()),
        }
    }

    /// Everything that somebody must look at. English itself is looked at by the lint alone.
    #[must_use]
    pub fn doubts(&self, english: &Self) -> Vec<Doubt> {
        if self.tag == english.tag {
            return Vec::new();
        }
        let mut found: Vec<Doubt> = self.missing(english).collect();
        for (id, ours) in &self.messages {
            let Some(theirs) = english.messages.get(id) else { continue };
            let mut find = |kind, why: String| found.push(Doubt { kind, about: id.clone(), why });
            if self.made_from.get(id).is_none_or(|from| *from != theirs.hash()) {
                find(
                    DoubtKind::Changed,
                    format!("made from another English than {:?}, which is {}", theirs.to_string(), theirs.hash()),
                );
            }
            if theirs.length() <= LABEL && ours.length() > longest(theirs.length()) {
                find(DoubtKind::Long, format!("{:?} for {:?}", ours.to_string(), theirs.to_string()));
            }
            if !id.ends_with(".search") {
                ours.differs_in_numbers(theirs).into_iter().for_each(|why| find(DoubtKind::Numbers, why));
            }
            if theirs.safety
                && self.back.get(id).is_none_or(|back| back.english != theirs.hash() || back.words != ours.hash())
            {
                find(DoubtKind::Back, "not translated back since it changed".to_owned());
            }
        }
        found.extend(self.terms(english));
        found.sort();
        found
    }

    /// The messages it lacks, and those that are still in English.
    fn missing(&self, english: &Self) -> impl Iterator<Item = Doubt> {
        let is_english = self.tag == english.tag;
        english.messages.iter().filter_map(move |(id, theirs)| {
            let why = match self.messages.get(id) {
                None => "is not there",
                Some(ours)
                    if !is_english
                        && ours.words() == theirs.words()
                        && ours.has_words()
                        && !self.glossary.same.contains(id) =>
                {
                    "is the same as in English"
                }
                Some(_) => return None,
            };
            let safety = if theirs.safety { ", and a life depends on it" } else { "" };
            Some(Doubt { kind: DoubtKind::Missing, about: id.clone(), why: format!("{why}{safety}") })
        })
    }

    fn terms(&self, english: &Self) -> Vec<Doubt> {
        let mut found = Vec::new();
        let mut find = |about: &str, why: String| {
            found.push(Doubt { kind: DoubtKind::Glossary, about: about.to_owned(), why });
        };
        let said: BTreeMap<&String, String> =
            self.messages.iter().map(|(id, message)| (id, message.words().to_lowercase())).collect();
        let none = Term::default();
        for (name, theirs) in &english.glossary.term {
            let term = self.glossary.term.get(name).unwrap_or(&none);
            if term.right.is_empty() {
                find(name, format!("no word for {:?}", theirs.en));
            }
            let has = |words: &String| term.right.iter().any(|right| words.contains(&right.to_lowercase()));
            for id in theirs.messages.iter().filter(|id| said.get(id).is_none_or(|words| !has(words))) {
                find(id, format!("says none of {:?} for {:?}", term.right, theirs.en));
            }
        }
        for (name, term) in &self.glossary.term {
            for word in &term.wrong {
                for (id, _) in
                    said.iter().filter(|(id, words)| !id.ends_with(".search") && says(words, &word.to_lowercase()))
                {
                    find(id, format!("says {word:?}, a wrong turn for {name}"));
                }
            }
        }
        let levels: Vec<_> = LEVELS.iter().filter_map(|level| said.get(&format!("verdict-risk-{level}"))).collect();
        for (place, level) in levels.iter().enumerate() {
            if levels.iter().skip(place + 1).any(|other| other.contains(*level) || level.contains(*other)) {
                find("verdict-risk", format!("{level:?} is said by another level, too"));
            }
        }
        found
    }

    /// `FROM.toml`, were every message made from the English as it stands.
    #[must_use]
    pub fn made_from_now(&self, english: &Self) -> String {
        let now = |id: &String| english.messages.get(id).map(Message::hash);
        self.messages.keys().filter_map(|id| Some((id, now(id)?))).fold(String::new(), |mut text, (id, hash)| {
            let _ = writeln!(text, "{id:?} = {hash:?}"); // writing to a String cannot fail
            text
        })
    }

    /// What has to be translated back, and has not been since it changed: lines for `BACK.toml`, without what came back.
    #[must_use]
    pub fn to_translate_back(&self, english: &Self) -> String {
        let mut text = String::new();
        for (id, theirs) in english.messages.iter().filter(|(_, theirs)| theirs.safety) {
            let Some(ours) = self.messages.get(id) else { continue };
            let (english, words) = (theirs.hash(), ours.hash());
            if self.back.get(id).is_none_or(|back| back.english != english || back.words != words) {
                let _ =
                    writeln!(text, "# {ours}\n{id:?} = {{ english = {english:?}, words = {words:?}, back = \"\" }}");
            }
        }
        text
    }
}

/// Whether `text` says `word`, both in lower case; `…` at either end of it stands for any letters.
fn says(text: &str, word: &str) -> bool {
    let bare = word.trim_matches('…');
    text.match_indices(bare).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + bare.len()..).and_then(|after| after.chars().next());
        (word.starts_with('…') || !before.is_some_and(char::is_alphanumeric))
            && (word.ends_with('…') || !after.is_some_and(char::is_alphanumeric))
    })
}
