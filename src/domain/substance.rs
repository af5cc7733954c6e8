//! One substance: what people call it and which row of the chart speaks for it.

use serde::{Deserialize, Serialize};

use super::{Class, Id};

/// How a substance stands to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Relation {
    /// It is the row.
    Same,
    /// It is one of the row's class: every rating carries over ("checked as benzodiazepines").
    Member,
    /// It is judged by a near relative: caution and above carry over as inferred, low becomes unknown.
    Proxy,
}

impl Relation {
    /// The word that records and JSON know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Member => "member",
            Self::Proxy => "proxy",
        }
    }
}

/// What sort of name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameKind {
    /// The international or plain name.
    Inn,
    /// A maker's name.
    Brand,
    /// What people say.
    Slang,
    /// A chemical name, a short form, another spelling.
    Abbr,
}

/// One name of a substance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name as people write it.
    pub name: String,
    /// The language it belongs to; none when it is the same everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What sort of name it is.
    pub kind: NameKind,
}

/// A name that may mean several substances.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The name as people write it.
    pub name: String,
    /// Where this substance stands among what the name may mean: 0 is the likeliest.
    pub place: u8,
}

/// How long a substance still matters after it was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lasts {
    /// Days after the last time.
    pub days: u16,
    /// Who says so.
    pub source: Id,
}

/// A substance and its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Substance {
    /// The row that speaks for it; none when nobody has rated it, or when it is [two rows](Self::rows).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Id>,
    /// The rows of a name that is several (ayahuasca is DMT and an MAO inhibitor).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Id>,
    /// How it stands to its row; none without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// The family it belongs to.
    pub class: Class,
    /// Whether people in Europe are prescribed it today.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub prescribed: bool,
    /// Whether it is given to somebody who stopped breathing (naloxone): it is never rated, and counts in no pair, because
    /// no word beside it may make anybody hold it back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rescue: bool,
    /// How long it still matters, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lasts: Option<Lasts>,
    /// What it is called; the first is the one shown where the reader's language has none of its own.
    pub names: Vec<Name>,
    /// Names that may mean this and something else: they ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<Ask>,
}

impl Substance {
    /// The rows that speak for it: none, one or two.
    pub fn all_rows(&self) -> impl Iterator<Item = &Id> {
        self.row.iter().chain(&self.rows)
    }

    /// The name shown to a reader of `lang`.
    #[must_use]
    pub fn shown_name(&self, lang: &str) -> &str {
        let plain = |name: &&Name| name.kind == NameKind::Inn;
        let theirs = self.names.iter().filter(plain).find(|name| name.lang.as_deref() == Some(lang));
        theirs.or_else(|| self.names.first()).map_or("", |name| &name.name)
    }
}
