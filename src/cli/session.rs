//! What every command that asks the chart opens first.

use std::fs;

use chrono::{DateTime, FixedOffset};
use fluent_bundle::FluentArgs;

use super::{Options, Refused, Report};
use crate::domain::{Substance, Text};
use crate::feed::{Kind, Verified};
use crate::i18n::{self, Catalogue, Isolation, Language, choose};
use crate::platform;
use crate::store::{Database, Origin};

/// An open chart, a language, a time.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) database: Database,
    pub(super) catalogue: Catalogue,
    pub(super) json: bool,
    now: DateTime<FixedOffset>,
}

impl Session {
    pub(super) fn open(options: &Options, clock: DateTime<FixedOffset>) -> Result<Self, Refused> {
        let language = language(options)?;
        let words = language.content().to_owned();
        let database = match options.data_dir.clone().or_else(platform::data_dir) {
            Some(folder) => {
                let _ = fs::create_dir_all(&folder); // best effort: opening says what is wrong
                Database::open(&folder, Verified::embedded(), &words)?
            }
            None => Database::in_memory(Verified::embedded(), &words)?,
        };
        let catalogue = Catalogue::new(language, Isolation::Plain);
        Ok(Self { database, catalogue, json: options.json, now: options.now.unwrap_or(clock) })
    }

    /// The language of content and names.
    pub(super) fn lang(&self) -> &str {
        self.catalogue.language().content()
    }

    /// A message of the catalogue.
    pub(super) fn say(&self, id: &str, args: &[(&'static str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        args.iter().for_each(|(name, value)| fluent.set(*name, (*value).to_owned()));
        self.plain(self.catalogue.say(id, &fluent))
    }

    /// Words of the content; empty when nobody wrote them.
    pub(super) fn words(&self, kind: Kind, id: &str, field: &str) -> Result<String, Refused> {
        let text = self.database.text(self.lang(), kind, id, field)?;
        Ok(text.map_or_else(String::new, |text| self.plain(self.catalogue.shown(text))))
    }

    /// The name of a row.
    pub(super) fn row_name(&self, id: &str) -> Result<String, Refused> {
        self.words(Kind::Row, id, "name")
    }

    /// By what a substance was judged; none when it is itself a row.
    pub(super) fn judged(&self, substance: &Substance) -> Result<Option<String>, Refused> {
        let rows = substance.all_rows().map(|row| self.row_name(row.as_str())).collect::<Result<Vec<_>, _>>()?;
        Ok(i18n::relation(&self.catalogue, substance, &rows).map(|text| self.plain(text)))
    }

    /// A text for a terminal: what is in another language says which.
    pub(super) fn plain(&self, text: Text) -> String {
        let asked = &self.catalogue.language().tag;
        if text.lang == *asked { text.text } else { format!("[{}] {}", text.lang, text.text) }
    }

    /// The day of the edition that answered, and how many days old it is.
    pub(super) fn edition_line(&self) -> Result<String, Refused> {
        let made = self.database.edition()?.made;
        let mut args = FluentArgs::new();
        args.set("date", made.to_string());
        args.set("days", (self.now.date_naive() - made).num_days().max(0));
        Ok(self.plain(self.catalogue.say("tool-edition", &args)))
    }

    /// Says so when the answer came from the edition in the binary.
    pub(super) fn note_origin(&self, report: &mut Report) -> Result<(), Refused> {
        if let Origin::BuiltIn(why) = self.database.origin() {
            let made = self.database.edition()?.made.to_string();
            let problem = format!("problem-{}", why.word());
            let built_in = self.say("verdict-built-in", &[("date", &made)]);
            report.note(&format!("{} {built_in}", self.say(&problem, &[])));
        }
        Ok(())
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
