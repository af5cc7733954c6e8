//! What every command that asks the chart opens first.

use std::fs;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

use super::voice::{Spoken, Voice};
use super::{Options, Refused, Report};
use crate::domain::{FeedId, Id, Substance, Text};
use crate::feed::{Kind, Verified};
use crate::i18n::{self, ENGLISH};
use crate::platform;
use crate::store::{Database, Follow, HeldFeed, Origin, Packs, UserData};
use crate::sync::{TrustedTime, know_from_held};

/// An open chart, what the reader chose, and a voice.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) database: Database,
    pub(super) user: UserData,
    pub(super) packs: Packs,
    pub(super) voice: Voice,
}

impl Session {
    pub(super) fn open(options: &Options, clock: DateTime<FixedOffset>) -> Result<Self, Refused> {
        let voice = Voice::new(options, clock)?;
        let folder = options.data_dir.clone().or_else(platform::data_dir);
        let (database, user) = match &folder {
            Some(folder) => {
                let _ = fs::create_dir_all(folder); // best effort: opening says what is wrong
                (Database::open(folder, Verified::embedded(), voice.lang())?, UserData::open(folder)?)
            }
            None => (Database::in_memory(Verified::embedded(), voice.lang())?, UserData::in_memory()?),
        };
        let packs = Packs::open(folder.as_deref());
        let follows = user.follows()?;
        // Also when the file is whole: whoever replaced a broken one may not have got to the end of this.
        let feeds: Vec<FeedId> = follows.iter().map(|follow| follow.feed.clone()).collect();
        let _ = database.restore(&packs, &feeds, voice.now.to_utc()); // best effort: the next sync brings them
        database.set_muted(follows.into_iter().filter(|follow| follow.muted).map(|follow| follow.feed));
        Ok(Self { database, user, packs, voice })
    }

    /// What the reader chose, where it can be kept.
    pub(super) fn keeper(&self) -> Result<&UserData, Refused> {
        match self.user.problem() {
            None => Ok(&self.user),
            Some(why) => Err(self.say(&format!("problem-{}", why.word()), &[]).into()),
        }
    }

    /// A feed that is followed.
    pub(super) fn follow_of(&self, feed: &FeedId) -> Result<Follow, Refused> {
        let found = self.user.follows()?.into_iter().find(|follow| follow.feed == *feed);
        Ok(found.ok_or_else(|| format!("{feed} is not followed; see `tentlight-cli status`"))?)
    }

    /// The time, as far as it can be right.
    pub(super) fn time(&self) -> Result<TrustedTime, Refused> {
        let now = self.voice.now.to_utc();
        let built = Verified::embedded().made().and_time(NaiveTime::MIN).and_utc();
        let time = TrustedTime::new(move || now, built);
        know_from_held(&self.database, &time)?;
        Ok(time)
    }

    /// What is held of a feed.
    pub(super) fn held(&self, feed: &FeedId) -> Result<Option<HeldFeed>, Refused> {
        Ok(self.database.feeds()?.into_iter().find(|held| held.head.feed == *feed))
    }

    /// What a feed calls itself; none before anything came from it.
    pub(super) fn name_of(&self, feed: &FeedId) -> Result<Option<Text>, Refused> {
        let language = self.voice.catalogue.language();
        let wanted = [language.tag.as_str(), language.content()];
        Ok(self.held(feed)?.map(|held| self.voice.catalogue.shown(held.head.title.in_one_of(&wanted))))
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

    /// Words of the content, with their English; none when nobody wrote them.
    pub(super) fn told_words(&self, kind: Kind, id: &str, field: &str) -> Result<Option<Spoken>, Refused> {
        let text = self.database.text(self.lang(), kind, id, field)?;
        Ok(text.map(|text| self.told(self.voice.catalogue.shown(text))))
    }

    /// The name of a row.
    pub(super) fn row_name(&self, id: &str) -> Result<String, Refused> {
        self.words(Kind::Row, id, "name")
    }

    /// By what a substance was judged; none when it is itself a row.
    pub(super) fn judged(&self, substance: &Substance) -> Result<Option<Spoken>, Refused> {
        let name = |lang: &str, row: &Id| self.database.text(lang, Kind::Row, row.as_str(), "name");
        let rows_in = |lang: &str| -> Result<Vec<Text>, Refused> {
            let names = substance.all_rows().map(|row| name(lang, row)).collect::<Result<Vec<_>, _>>()?;
            Ok(names.into_iter().flatten().collect())
        };
        let (theirs, english) = (rows_in(self.lang())?, rows_in(ENGLISH)?);
        let rows = |lang: &str| if lang == ENGLISH { english.clone() } else { theirs.clone() };
        Ok(i18n::relation(&self.voice.catalogue, substance, rows).map(|text| self.told(text)))
    }

    /// A text of an answer, with its English.
    pub(super) fn told(&self, text: Text) -> Spoken {
        Spoken::new(&self.voice, text)
    }

    /// A text without its English: for JSON, and within another one. What is in another language says which.
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
