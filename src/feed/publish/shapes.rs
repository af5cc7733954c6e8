//! How the core content is written in TOML: one struct for each file, strict about keys, and what it becomes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::content::{FloorRule, Unreadable};
use crate::domain::{
    Act, Approach, Class, Combination, Confidence, Effect, EmergencyNumber, Eu112, Exception, Floor, Group, Id, Lasts,
    Mechanism, Name, NameKind, Need, Pair, Relation, Risk, Row, Rule, Said, Source, Substance, Texts, Url, fold,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditionFile {
    pub(super) epoch: u32,
    pub(super) seq: u64,
    pub(super) made: NaiveDate,
    pub(super) contact: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourcesFile {
    pub(super) source: Vec<SourceFile>,
}

/// The shapes of files are written out, not borrowed from the records they become: a record from a later edition may
/// hold what this one does not know, but in a file a word nobody knows is a slip, and would vanish.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceFile {
    pub(super) id: Id,
    pub(super) title: String,
    pub(super) publisher: String,
    pub(super) url: Option<String>,
    pub(super) read: NaiveDate,
    pub(super) licence: String,
    /// What this source's own words mean on our scale.
    #[serde(default)]
    pub(super) scale: BTreeMap<String, Risk>,
}

impl SourceFile {
    pub(super) fn source(self) -> (Id, Source) {
        let Self { id, title, publisher, url, read, licence, scale: _ } = self;
        (id, Source { title, publisher, url, read, licence })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RowsFile {
    pub(super) row: Vec<RowFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RowFile {
    pub(super) id: Id,
    pub(super) class: Class,
    #[serde(default)]
    pub(super) acts: Vec<Act>,
    #[serde(default)]
    pub(super) prescribed: bool,
    pub(super) like: Option<Id>,
    pub(super) self_risk: Option<Risk>,
    pub(super) self_source: Option<Id>,
    pub(super) self_said: Option<String>,
    pub(super) self_reviewed: Option<NaiveDate>,
}

impl RowFile {
    pub(super) fn row(self) -> (Id, Row) {
        let Self { id, class, acts, prescribed, like, self_risk, self_source, self_said, self_reviewed } = self;
        (id, Row { class, acts, prescribed, like, self_risk, self_source, self_said, self_reviewed })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MechanismsFile {
    pub(super) mechanism: Vec<MechanismFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MechanismFile {
    pub(super) id: Id,
    pub(super) effect: Effect,
    pub(super) warns: Risk,
    #[serde(default)]
    pub(super) sources: Vec<Id>,
}

impl MechanismFile {
    pub(super) fn mechanism(self) -> (Id, Mechanism) {
        (self.id, Mechanism { effect: self.effect, warns: self.warns, sources: self.sources })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesFile {
    pub(super) rule: Vec<RuleFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    pub(super) id: Id,
    pub(super) risk: Risk,
    pub(super) needs: Vec<NeedFile>,
    #[serde(default)]
    pub(super) sources: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NeedFile {
    #[serde(default)]
    pub(super) acts: Vec<Act>,
    #[serde(default)]
    pub(super) rows: Vec<Id>,
    pub(super) count: u8,
}

impl RuleFile {
    pub(super) fn rule(self) -> (Id, Rule) {
        let needs = self.needs.into_iter();
        let needs = needs.map(|one| Need { acts: one.acts, rows: one.rows, count: one.count }).collect();
        (self.id, Rule { risk: self.risk, needs, sources: self.sources })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumbersFile {
    pub(super) number: Vec<NumberFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumberFile {
    pub(super) id: Country,
    pub(super) medical: Dialable,
    pub(super) eu112: Eu112,
    pub(super) language: Option<String>,
    pub(super) source: Option<Id>,
    pub(super) checked: Option<NaiveDate>,
}

/// An ISO 3166-1 alpha-2 code in lower case: the id of a country's record.
#[derive(Deserialize)]
#[serde(try_from = "Id")]
pub(super) struct Country(Id);

/// A number that a phone dials as it stands. Refused here, so that the finding names the line.
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Dialable(String);

impl TryFrom<Id> for Country {
    type Error = String;

    fn try_from(id: Id) -> Result<Self, String> {
        let fits = id.as_str().len() == 2 && id.as_str().chars().all(|c| c.is_ascii_lowercase());
        if fits { Ok(Self(id)) } else { Err(format!("{id} is no country: use two letters")) }
    }
}

impl TryFrom<String> for Dialable {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if EmergencyNumber::is_dialable(&text) { Ok(Self(text)) } else { Err(format!("{text:?} is not 2 to 6 digits")) }
    }
}

impl NumberFile {
    pub(super) fn number(self) -> (Id, EmergencyNumber) {
        let Self { id, medical, eu112, language, source, checked } = self;
        (id.0, EmergencyNumber { medical: medical.0, eu112, language, source, checked })
    }
}

/// Nothing in it says that somebody checked a group: then it is no longer the directory of that year.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupsFile {
    pub(super) as_of: u16,
    pub(super) group: Vec<GroupFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupFile {
    pub(super) id: Id,
    pub(super) name: Texts,
    pub(super) country: Id,
    pub(super) address: Option<Texts>,
    pub(super) categories: Vec<Id>,
    #[serde(default)]
    pub(super) activities: Vec<Id>,
    pub(super) approach: Option<Approach>,
    pub(super) site: Option<Url>,
    pub(super) sources: Vec<Id>,
}

impl GroupFile {
    pub(super) fn group(self, as_of: u16) -> (Id, Group) {
        let Self { id, name, country, address, categories, activities, approach, site, sources } = self;
        let (place, contacts, languages, about, checked) = (None, Vec::new(), Vec::new(), None, None);
        #[rustfmt::skip]
        let group = Group {
            name, categories, activities, country, place, address, approach, contacts, languages, site, about, checked,
            as_of: Some(as_of), sources,
        };
        (id, group)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AsksFile {
    pub(super) ask: Vec<AskFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskFile {
    pub(super) name: String,
    pub(super) candidates: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FloorsFile {
    pub(super) floor: Vec<FloorFile>,
}

/// `b = ["*"]` is every other row; `source = "judgement"` is our own reading.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FloorFile {
    pub(super) id: Id,
    pub(super) a: Vec<Id>,
    pub(super) b: Vec<String>,
    pub(super) risk: Risk,
    pub(super) source: Id,
}

impl FloorFile {
    pub(super) fn floor(self) -> Result<FloorRule, Unreadable> {
        let unreadable = |why| Unreadable { file: "floors.toml".into(), why };
        let everything = self.b.iter().any(|row| row == "*");
        let b = self.b.into_iter().filter(|row| row != "*").map(Id::new).collect::<Result<Vec<_>, _>>();
        let b = b.map_err(|error| unreadable(format!("{}: {error}", self.id)))?;
        if everything != b.is_empty() {
            return Err(unreadable(format!("{}: either rows or \"*\"", self.id)));
        }
        Ok(FloorRule { id: self.id, a: self.a, b, floor: Floor { risk: self.risk, source: named(self.source) } })
    }
}

/// None for our own judgement.
fn named(source: Id) -> Option<Id> {
    (source.as_str() != "judgement").then_some(source)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CombinationsFile {
    pub(super) reviewed: NaiveDate,
    pub(super) combination: Vec<CombinationFile>,
}

/// The level and the confidence stand here although they follow from the rest, so that a reviewer reads them and a
/// change of a source's word cannot change a rating unseen: the lint compares.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CombinationFile {
    pub(super) a: Id,
    pub(super) b: Id,
    pub(super) risk: Risk,
    pub(super) effect: Effect,
    pub(super) confidence: Confidence,
    #[serde(default)]
    pub(super) mechanisms: Vec<Id>,
    #[serde(default)]
    pub(super) sources: Vec<SaidFile>,
    #[serde(default)]
    pub(super) exceptions: Vec<ExceptionFile>,
    pub(super) reviewed: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SaidFile {
    pub(super) id: Id,
    pub(super) said: String,
    /// Left out where the source's own scale says it.
    pub(super) risk: Option<Risk>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExceptionFile {
    pub(super) members: Vec<Id>,
    pub(super) risk: Risk,
    pub(super) source: Id,
}

impl CombinationFile {
    pub(super) fn combination(
        self,
        scales: &BTreeMap<Id, BTreeMap<String, Risk>>,
        floors: &BTreeMap<Pair, Floor>,
        reviewed: NaiveDate,
    ) -> Result<Combination, Unreadable> {
        let pair = Pair::new(self.a.clone(), self.b.clone());
        let mut sources = Vec::new();
        for one in self.sources {
            let scaled = scales.get(&one.id).and_then(|scale| scale.get(&one.said)).copied();
            let Some(risk) = one.risk.or(scaled) else {
                let why = format!("{}: {:?} is no word of {}", pair.record_id(), one.said, one.id);
                return Err(Unreadable { file: "combinations.toml".into(), why });
            };
            sources.push(Said { id: one.id, said: one.said, risk });
        }
        let exceptions = self.exceptions.into_iter();
        Ok(Combination {
            floor: floors.get(&pair).cloned(),
            a: self.a,
            b: self.b,
            risk: self.risk,
            effect: self.effect,
            confidence: self.confidence,
            mechanisms: self.mechanisms,
            sources,
            exceptions: exceptions
                .map(|one| Exception { members: one.members, risk: one.risk, source: named(one.source) })
                .collect(),
            reviewed: self.reviewed.unwrap_or(reviewed),
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubstancesFile {
    pub(super) substance: Vec<SubstanceFile>,
}

/// The names of a language stand in its own folder: [`NamesFile`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubstanceFile {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) relation: Option<Relation>,
    #[serde(default)]
    pub(super) rows: Vec<Id>,
    pub(super) class: Class,
    #[serde(default)]
    pub(super) prescribed: bool,
    #[serde(default)]
    pub(super) rescue: bool,
    pub(super) lasts: Option<Lasts>,
    #[serde(default)]
    pub(super) also: Vec<String>,
    #[serde(default)]
    pub(super) brand: Vec<String>,
    #[serde(default)]
    pub(super) slang: Vec<String>,
}

/// What the speakers of a language call substances: `locales/<tag>/NAMES.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NamesFile {
    #[serde(default)]
    pub(super) substance: BTreeMap<Id, SpokenNames>,
    /// Words of that language that may mean several things.
    #[serde(default)]
    pub(super) ask: Vec<AskFile>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpokenNames {
    /// What a screen shows, where that is not the name of everywhere.
    name: Option<String>,
    #[serde(default)]
    slang: Vec<String>,
}

impl SubstanceFile {
    /// The substance with what each language calls it, in the order of `spoken`.
    pub(super) fn substance(self, spoken: impl IntoIterator<Item = (String, SpokenNames)>) -> Substance {
        let of = |name, lang, kind| Name { name, lang, kind };
        let (mut shown, mut spoken_slang) = (Vec::new(), Vec::new());
        for (tag, names) in spoken {
            let lang = || Some(tag.clone());
            shown.extend(names.name.map(|name| of(name, lang(), NameKind::Inn)));
            spoken_slang.extend(names.slang.into_iter().map(|name| of(name, lang(), NameKind::Slang)));
        }
        let plain = |kind| move |name| of(name, None, kind);
        let mut names = vec![of(self.name, None, NameKind::Inn)];
        names.extend(shown);
        names.extend(self.also.into_iter().map(plain(NameKind::Abbr)));
        names.extend(self.brand.into_iter().map(plain(NameKind::Brand)));
        names.extend(self.slang.into_iter().map(plain(NameKind::Slang)));
        names.extend(spoken_slang);
        // Spellings that fold to the same key are one name, in each language; its shown name stays, it is another word to read.
        let mut seen: Vec<(String, Option<String>)> = Vec::new();
        names.retain(|name| {
            let key = fold(&name.name);
            let is_held = seen.iter().any(|(held, lang)| *held == key && (lang.is_none() || *lang == name.lang));
            seen.push((key, name.lang.clone()));
            !is_held || (name.kind == NameKind::Inn && name.lang.is_some())
        });
        let mut rows = self.rows;
        let row = if rows.len() == 1 { rows.pop() } else { None };
        Substance {
            row,
            rows,
            relation: self.relation,
            class: self.class,
            prescribed: self.prescribed,
            rescue: self.rescue,
            lasts: self.lasts,
            names,
            asks: Vec::new(),
        }
    }
}
