//! What every command that asks the chart opens first.

use std::fs;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::voice::Voice;
use super::{Options, Refused, Report};
use crate::domain::{Substance, Text};
use crate::feed::{Kind, Verified};
use crate::i18n;
use crate::platform;
use crate::store::{Database, Origin};

/// An open chart, and a voice.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) database: Database,
    pub(super) voice: Voice,
}

impl Session {
    pub(super) fn open(options: &Options, clock: DateTime<FixedOffset>) -> Result<Self, Refused> {
        let voice = Voice::new(options, clock)?;
        let database = match options.data_dir.clone().or_else(platform::data_dir) {
            Some(folder) => {
                let _ = fs::create_dir_all(&folder); // best effort: opening says what is wrong
                Database::open(&folder, Verified::embedded(), voice.lang())?
            }
            None => Database::in_memory(Verified::embedded(), voice.lang())?,
        };
        Ok(Self { database, voice })
    }

    /// The language of content and names.
    pub(super) fn lang(&self) -> &str {
        self.voice.lang()
    }

    /// The day on which it answers.
    pub(super) fn today(&self) -> NaiveDate {
        self.voice.now.date_naive()
    }

    /// A message of the catalogue.
    pub(super) fn say(&self, id: &str, args: &[(&'static str, &str)]) -> String {
        self.voice.say(id, args)
    }

    /// Words of the content; empty when nobody wrote them.
    pub(super) fn words(&self, kind: Kind, id: &str, field: &str) -> Result<String, Refused> {
        let text = self.database.text(self.lang(), kind, id, field)?;
        Ok(text.map_or_else(String::new, |text| self.plain(self.voice.catalogue.shown(text))))
    }

    /// The name of a row.
    pub(super) fn row_name(&self, id: &str) -> Result<String, Refused> {
        self.words(Kind::Row, id, "name")
    }

    /// By what a substance was judged; none when it is itself a row.
    pub(super) fn judged(&self, substance: &Substance) -> Result<Option<String>, Refused> {
        let rows = substance.all_rows().map(|row| self.row_name(row.as_str())).collect::<Result<Vec<_>, _>>()?;
        Ok(i18n::relation(&self.voice.catalogue, substance, &rows).map(|text| self.plain(text)))
    }

    /// A text for a terminal: what is in another language says which.
    pub(super) fn plain(&self, text: Text) -> String {
        self.voice.plain(text)
    }

    /// The day of the edition that answered, and how many days old it is.
    pub(super) fn edition_line(&self) -> Result<String, Refused> {
        Ok(self.voice.edition_line(self.database.edition()?.made))
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
